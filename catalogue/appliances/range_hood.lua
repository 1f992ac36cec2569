-- A steel hood on the wall over the stove: a canopy with filters below, buttons and lamps, a chimney; angled glass or a slim cabinet hood.
return kind {
  api    = 1,
  names  = { en = "range hood, extractor hood, cooker hood, kitchen hood, extractor fan, vent hood, exhaust hood, hood", zh = "抽油烟机, 油烟机" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "wall", fixture = true, mount_height = 1.92,
  size   = { width = { 0.50, 0.70, 1.00 }, depth = { 0.42, 0.48, 0.55 }, height = { 0.12, 0.70, 1.00 } },
  mass   = { 4, 15, 60 },
  params = {
    form = one_of { "chimney", "angled", "slim", default = "chimney", words = { chimney = "chimney", angled = "angled", slanted = "angled", slim = "slim", ["under-cabinet"] = "slim", ["侧吸"] = "angled" },
      size = { chimney = { height = { 0.60, 0.72, 1.00 } }, angled = { height = { 0.65, 0.80, 1.00 } }, slim = { height = { 0.12, 0.14, 0.18 } } } },
  },
  slots  = {
    shell  = { "stainless_steel", "painted_metal", "copper", tint = { "#ffffff", "#24262a" } },
    glass  = "screen_black", filter = "aluminium", button = { "chrome", "black_plastic" }, lamp = "light_bulb",
  },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h, lip = p.width / 2, p.depth, p.height, 0.055
    local function filters(x0, x1, z)
      for _, s in ipairs { -1, 1 } do
        k:box { low = { x0, s < 0 and -w * 0.86 or 0.006, z - 0.003 }, high = { x1, s < 0 and -0.006 or w * 0.86, z + 0.003 }, slot = "filter", bevel = 0.001, visual_only = true }
        for i = 1, 7 do
          local y = s * (0.006 + (w * 0.86 - 0.006) * i / 8)
          k:box { low = { x0 + 0.02, y - 0.006, z - 0.0045 }, high = { x1 - 0.02, y + 0.006, z - 0.002 }, slot = "glass", bevel = 0, visual_only = true }
        end
      end
    end
    local function lights(x, z)
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.03, height = 0.006, at = { x, s * w * 0.6, z }, slot = "lamp", segments = 18, bevel = 0.001, visual_only = true }
        k:light { kind = "spot", at = { x, s * w * 0.6, z - 0.012 }, dir = { 0, 0, -1 }, cone = 60, lumens = 230, color = lamps.neutral, radius = 0.025 }
      end
    end
    if p.form == "slim" then
      k:rounded_box { low = { 0, -w, 0.01 }, high = { d - 0.012, w, h }, radius = 0.008, segments = 2, slot = "shell", fill = 0.03 }
      k:box { low = { 0.05, -w, 0 }, high = { d, w, 0.035 }, slot = "shell", bevel = 0.004, fill = 0.1 } -- the drawer of glass and steel
      electronics.buttons(k, { at = { d, 0, 0.018 }, count = 5, pitch = 0.035, size = 0.014, slot = "button" })
      filters(0.08, d - 0.10, 0.0)
      lights(d - 0.06, 0)
      k:lump { mass = 4, at = { d / 2, 0, h / 2 }, size = { 0.2, 0.2, 0.05 } }
      k:fit()
      return
    end
    local cw, cd = math.min(0.15, w * 0.5), 0.26 -- half width and depth of the chimney
    if p.form == "chimney" then
      local slope = 0.24
      k:box { low = { 0, -w, 0 }, high = { d, w, lip }, slot = "shell", bevel = 0.004, fill = 0.03 }
      k:loft { slot = "shell", fill = 0.022, segments = 1, sections = { { at = { d / 2, 0, lip - 0.001 }, size = { d - 0.002, 2 * w - 0.002 }, radius = 0.004 }, { at = { cd / 2, 0, lip + slope }, size = { cd, 2 * cw }, radius = 0.004 } } }
      k:box { low = { 0, -cw, lip + slope - 0.002 }, high = { cd, cw, h }, slot = "shell", bevel = 0.003, fill = 0.04 }
      k:box { low = { 0.001, -cw - 0.0008, 0.6 * (h - lip - slope) + lip + slope }, high = { cd + 0.0008, cw + 0.0008, 0.6 * (h - lip - slope) + lip + slope + 0.003 }, slot = "glass", bevel = 0, visual_only = true }
      electronics.buttons(k, { at = { d - 0.003, 0, lip / 2 }, count = 5, pitch = 0.038, size = 0.017, slot = "button" })
      filters(0.06, d - 0.09, 0.0)
      lights(d - 0.055, 0)
    else -- a leaning front of black glass over a suction slot
      k:hull { slot = "shell", fill = 0.02, points = { { 0, -w + 0.02, 0 }, { 0, w - 0.02, 0 }, { 0.12, -w + 0.02, 0 }, { 0.12, w - 0.02, 0 }, { 0, -w + 0.02, 0.40 }, { 0, w - 0.02, 0.40 }, { d - 0.06, -w + 0.02, 0.40 }, { d - 0.06, w - 0.02, 0.40 } } }
      local a = math.atan((d - 0.18) / 0.40)
      k:with({ at = { 0.155, 0, 0.01 }, rot = { 0, math.deg(a), 0 } }, function()
        local length = math.min(0.44, (d - 0.175) / math.sin(a))
        k:box { low = { 0, -w, 0 }, high = { 0.012, w, length }, slot = "glass", bevel = 0.002, fill = 0.5 }
        electronics.buttons(k, { at = { 0.013, 0, 0.05 }, count = 5, pitch = 0.035, size = 0.014, slot = "button" })
        k:box { low = { 0.0115, -w * 0.8, 0.10 }, high = { 0.013, w * 0.8, 0.103 }, slot = "button", bevel = 0, visual_only = true }
      end)
      k:box { low = { 0, -cw, 0.399 }, high = { cd, cw, h }, slot = "shell", bevel = 0.003, fill = 0.04 }
      lights(0.09, 0)
    end
    k:fit()
    k:lump { mass = 5, at = { 0.13, 0, 0.25 }, size = { 0.2, 0.25, 0.2 } } -- fan and motor
  end,
}
