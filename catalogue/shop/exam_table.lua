-- A couch to be examined or massaged on: a padded top in two parts, the head part raised, paper along it; a steel frame, a cabinet or folding wooden legs.
return kind {
  api    = 1,
  names  = { en = "exam table, examination table, massage table, medical exam table, massage bed, treatment table, examination bed, spa bed, " ..
                  "examination couch, treatment bed, operating table, examination chair, spa table",
             zh = "检查床, 按摩床, 诊疗床, 诊床, 手术台, 美容床, 牙科椅" },
  measure_zh = "张",
  groups = { "bed", "table", "furniture" },
  stands = "floor", access = { ["+x"] = 0.8 },
  size   = { width = { 1.80, 1.92, 2.05 }, depth = { 0.60, 0.68, 0.78 }, height = { 0.62, 0.80, 1.15 } },
  mass   = { 14, 45, 130 },
  params = {
    form  = one_of { "exam", "cabinet", "massage", words = { exam = "exam", examination = "exam", medical = "exam", cabinet = "cabinet", ["with drawers"] = "cabinet", massage = "massage", spa = "massage", ["按摩"] = "massage", ["检查"] = "exam", ["带抽屉"] = "cabinet" } },
    head  = one_of { "raised", "flat", words = { raised = "raised", flat = "flat", ["抬起"] = "raised" }, size = { raised = { height = { 0.95, 1.05, 1.15 } }, flat = { height = { 0.62, 0.70, 0.78 } } } },
    paper = bool(true, { ["with paper"] = true, ["with towel"] = true }),
  },
  slots  = {
    pad    = { "fabric", "black_leather", tint = { "#8fc4c4", "#6f8fb8", "#8fb08f", "#d8d0c4" } },
    steel  = { "chrome", "painted_metal", tint = { "#ffffff" } },
    case   = { "painted_wood", "laminate", tint = { "#ffffff", "#d9e0e0", "#c9b8a0" } },
    wood   = { "beech", "birch" },
    paper  = { "paper", "cotton" },
    handle = "chrome",
    foot   = "rubber",
    seam   = { "black_leather" },
  },
  rooms  = { "clinic", "hospital", "spa", "doctor_office", "gym" },
  build  = function(p, k)
    -- Lies along y: the head at the left (-y).
    local raised = p.head == "raised"
    local a, b = p.depth / 2, p.width / 2
    local angle, part_length = raised and 40 or 0, 0.62
    local thick = 0.075
    local rise = raised and part_length * math.sin(math.rad(angle)) or 0
    local top = p.height - (raised and rise + 0.013 or 0) -- of the level part
    local under = top - thick
    local split = -b + (raised and part_length * math.cos(math.rad(angle)) + thick * math.sin(math.rad(angle)) or part_length)
    upholstery.arm(k, { low = { -a, split + 0.002, under }, high = { a, b, top }, slot = "pad", radius = 0.026 })
    local length = part_length
    k:with({ at = { 0, split, under + 0.004 }, rot = { -angle, 0, 0 } }, function()
      upholstery.arm(k, { low = { -a, -length, 0 }, high = { a, -0.004, thick - 0.004 }, slot = "pad", radius = 0.026 })
      if p.form == "massage" then -- an opening for the face
        k:torus { radius = 0.085, tube = 0.026, at = { 0, -length + 0.16, thick - 0.012 }, slot = "pad", segments = 22, no_collider = true }
        k:cylinder { radius = 0.068, height = 0.004, at = { 0, -length + 0.16, thick - 0.004 }, slot = "foot", segments = 20, visual_only = true, bevel = 0 }
      else k:cushion { at = { 0, -length + 0.20, thick + 0.022 }, size = { 0.36, 0.26, 0.06 }, slot = "pad", puff = 0.6, segments = 6 } end
      if p.paper then k:box { low = { -0.24, -length + 0.005, thick - 0.006 }, high = { 0.24, -0.004, thick - 0.002 }, slot = "paper", bevel = 0.001, no_collider = true, fill = 0.2 } end
      k:box { low = { -a + 0.06, -length + 0.05, -0.024 }, high = { a - 0.06, -0.05, 0.001 }, slot = p.form == "massage" and "wood" or "steel", fill = p.form == "massage" and 0.6 or 0.12, no_collider = true }
    end)
    if p.paper then k:box { low = { -0.24, split + 0.004, top - 0.001 }, high = { 0.24, b - 0.05, top + 0.0025 }, slot = "paper", bevel = 0.001, no_collider = true, fill = 0.2 } end
    for _, y in ipairs { split + (b - split) * 0.5 } do k:box { size = { 2 * a - 0.02, 0.003, 0.001 }, at = { 0, y, top }, slot = "seam", visual_only = true, bevel = 0 } end
    local function prop() -- strut under the raised part
      if not raised then return end
      for _, s in ipairs { -1, 1 } do
        local y1, z1 = split - 0.55 * length * math.cos(math.rad(angle)), under + 0.55 * length * math.sin(math.rad(angle)) - 0.02
        k:sweep { path = { { s * (a - 0.10), split - 0.10, under - 0.05 }, { s * (a - 0.10), y1, z1 } }, radius = 0.010, segments = 8, slot = "steel", no_collider = true, fill = 0.4 }
      end
    end
    if p.form == "cabinet" then
      local z0, front = 0.08, a - 0.055
      k:box { low = { -a + 0.04, -b + 0.30, under - 0.03 }, high = { a - 0.03, b - 0.03, under }, slot = "case", grain = "y" }
      local case = joinery.carcass(k, { low = { -a + 0.05, -b + 0.32, z0 }, high = { front, b - 0.08, under - 0.03 }, slot = "case", board = 0.016 })
      k:box { low = { -a + 0.08, -b + 0.36, 0 }, high = { front - 0.04, b - 0.12, z0 }, slot = "foot", fill = 0.06 }
      local columns = joinery.bays(k, case.inner, { axis = "y", shares = { 1, 1, 1 }, slot = "case", board = 0.016 })
      local handle = fittings.bar { slot = "handle", length = 0.11, out = 0.022, radius = 0.004 }
      for i, bay in ipairs(joinery.bays(k, columns[2], { count = 3, slot = "case", board = 0.014 })) do joinery.drawer(k, bay, { name = "drawer_" .. 4 - i, slot = "case", handle = handle }) end
      for _, c in ipairs { 1, 3 } do
        joinery.compartment(k, "cupboard_" .. c, columns[c])
        joinery.door(k, columns[c], { name = "door_" .. c, slot = "case", side = c == 1 and "left" or "right", handle = handle, handle_at = 0.8, handle_in = 0.07, open = 100 })
      end
      prop()
    elseif p.form == "massage" then -- wooden A legs with wires between them
      local h = under
      k:box { low = { -a + 0.03, -b + 0.10, h - 0.07 }, high = { -a + 0.055, b - 0.06, h }, slot = "wood", grain = "y" }
      k:box { low = { a - 0.055, -b + 0.10, h - 0.07 }, high = { a - 0.03, b - 0.06, h }, slot = "wood", grain = "y" }
      if not raised then k:box { low = { -a + 0.03, -b + 0.02, h - 0.02 }, high = { a - 0.03, b - 0.04, h + 0.002 }, slot = "wood", fill = 0.5, no_collider = true } end
      for _, sy in ipairs { -1, 1 } do
        for _, sx in ipairs { -1, 1 } do
          local e, y0, y1 = 0.02, sy * (b - 0.16), sy * (b - 0.30)
          k:hull { points = { { sx * (a - 0.05) - e, y0 - e, 0 }, { sx * (a - 0.05) + e, y0 - e, 0 }, { sx * (a - 0.05) - e, y0 + e, 0 }, { sx * (a - 0.05) + e, y0 + e, 0 }, { sx * (a - 0.045) - e, y1 - e, h }, { sx * (a - 0.045) + e, y1 - e, h }, { sx * (a - 0.045) - e, y1 + e, h }, { sx * (a - 0.045) + e, y1 + e, h } }, slot = "wood" }
          k:cylinder { radius = 0.024, height = 0.014, at = { sx * (a - 0.05), y0, 0 }, anchor = "bottom", slot = "foot", segments = 12 }
        end
        k:box { size = { 2 * a - 0.10, 0.025, 0.05 }, at = { 0, sy * (b - 0.20), 0.28 * h }, slot = "wood", grain = "x" }
        k:sweep { path = { { 0, sy * (b - 0.19), 0.30 * h }, { 0, sy * 0.10, h - 0.03 } }, radius = 0.002, segments = 4, slot = "steel", no_collider = true }
      end
      prop()
    else -- frame of tube with a lower rail
      local r, h = 0.016, under
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do
          k:cylinder { radius = r, height = h - 0.01, at = { sx * (a - 0.08), sy * (b - 0.28), 0.01 }, anchor = "bottom", slot = "steel", segments = 12, fill = 0.3 }
          k:cylinder { radius = 0.024, height = 0.02, at = { sx * (a - 0.08), sy * (b - 0.28), 0 }, anchor = "bottom", slot = "foot", segments = 14 }
        end
        k:cylinder { radius = r, height = 2 * b - 0.56, axis = "y", at = { sx * (a - 0.08), 0, 0.20 }, slot = "steel", segments = 12, fill = 0.3 }
        k:box { low = { sx * (a - 0.08) - 0.02, -b + 0.26, h - 0.04 }, high = { sx * (a - 0.08) + 0.02, b - 0.06, h }, slot = "steel", fill = 0.2, grain = "y" }
      end
      for _, s in ipairs { -1, 1 } do for _, z in ipairs { 0.20, h - 0.05 } do k:cylinder { radius = 0.013, height = 2 * a - 0.16, axis = "x", at = { 0, s * (b - 0.28), z }, slot = "steel", segments = 10, fill = 0.3 } end end
      k:cylinder { radius = 0.055, height = 0.46, axis = "x", at = { 0, b - 0.022 - 0.04, h - 0.08 }, slot = "paper", segments = 20, fill = 0.15, no_collider = true } -- the roll of paper at the foot end
      k:cylinder { radius = 0.009, height = 0.56, axis = "x", at = { 0, b - 0.062, h - 0.08 }, slot = "steel", segments = 8, no_collider = true, fill = 0.4 }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.008, 0.02, 0.09 }, at = { s * 0.27, b - 0.062, h - 0.05 }, slot = "steel", no_collider = true } end
      prop()
    end
    k:fit()
    k:surface("top", { center = { 0, (split + b) / 2, top }, size = { 2 * a - 0.06, b - split - 0.08 } })
  end,
}
