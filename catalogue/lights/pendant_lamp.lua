-- A rose on the ceiling, a cord, and a shade: dome, drum, globe, cone, paper lantern, bare bulb, or a cluster of several.
return kind {
  api    = 1,
  names  = { en = "pendant lamp, pendant light, hanging lamp, pendant, hanging light, paper lantern, globe light, edison bulb, light bulb, hanging bulb, globe pendant, bare bulb, hanging pendant, hanging lantern, japanese lantern, work lamp", zh = "吊灯, 垂吊灯, 餐吊灯, 灯笼吊灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = "ceiling", front = false,
  size   = { width = { 0.25, 0.38, 0.60 }, depth = "width", height = { 0.50, 0.85, 1.40 } },
  mass   = { 0.25, 2, 18 },
  params = {
    form = one_of { "dome", "drum", "globe", "cone", "lantern", "bulb", "cluster", words = { dome = "dome", drum = "drum", globe = "globe", cone = "cone", ["paper lantern"] = "lantern", paper = "lantern", lantern = "lantern", ["灯笼"] = "lantern", ["纸灯"] = "lantern", bare = "bulb", edison = "bulb", ["灯泡"] = "bulb", cluster = "cluster", ["multi-light"] = "cluster", ["多头"] = "cluster", ["球形"] = "globe" },
      size = { dome = { width = { 0.25, 0.38, 0.60 }, height = { 0.50, 0.85, 1.40 } }, drum = { width = { 0.30, 0.42, 0.60 } }, cone = { width = { 0.20, 0.32, 0.50 } }, bulb = { width = { 0.10, 0.12, 0.14 }, height = { 0.50, 0.90, 1.40 } }, cluster = { width = { 0.40, 0.55, 0.75 }, height = { 0.70, 1.00, 1.50 } }, globe = { width = { 0.18, 0.28, 0.40 } }, lantern = { width = { 0.30, 0.45, 0.70 } } } },
    style = one_of("modern", "industrial", "classic", "scandinavian"),
  },
  slots  = {
    body  = { "painted_metal", "brass", "copper", "black_steel", industrial = { "black_steel", "galvanised_steel", "painted_metal" }, classic = { "brass", "bronze" }, tint = { "#ffffff", "#2f3238", "#b5523a", "#5f7f78", "#d8b04a" } },
    fabric = { "lamp_shade", "linen", "wicker", tint = { "#ffffff", "#e8d8bc", "#8f9aa0" } },
    paper = { "lamp_shade", tint = { "#ffffff", "#fff4e0", "#e8603f" } },
    metal = { "brass", "black_steel", "chrome" },
    glow  = "light_bulb",
    cord  = "black_plastic",
  },
  rooms  = { "dining_room", "kitchen", "restaurant", "cafe", "bar", "living_room", "bedroom" },
  build  = function(p, k)
    local h, r = p.height, p.width / 2
    local function rose(radius) k:lathe { profile = { { 0, -0.03 }, { 0.2 * radius, -0.03 }, { 0.9 * radius, -0.018 }, { radius, -0.004 }, { radius, 0 }, { 0, 0 } }, slot = "metal", segments = 20, fill = 0.3 } end
    local function hang(y, z1) -- cord, socket; the socket ends at z1
      k:cylinder { radius = 0.0035, height = -z1 - 0.05, at = { 0, y, -0.005 }, anchor = "top", slot = "cord", segments = 8 }
      k:cylinder { radius = 0.020, radius_top = 0.013, height = 0.06, at = { 0, y, z1 }, anchor = "bottom", slot = "metal", segments = 14, fill = 0.5 }
    end
    local function bell(y, z, radius, tall, kind) -- hanging shade, mouth at z
      local profile = kind == "cone" and { { 0.03, 0 }, { 0.035, 0.03 }, { radius, tall - 0.005 }, { radius, tall } } or { { 0.03, 0 } }
      if kind ~= "cone" then for i = 1, 7 do local t = math.rad(90 * i / 7) profile[i + 1] = { 0.03 + (radius - 0.03) * math.sin(t), 0.02 + (tall - 0.02) * (1 - math.cos(t)) } end end
      local solid = {}
      for i = #profile, 1, -1 do solid[#solid + 1] = { profile[i][1], -profile[i][2] } end
      k:lathe { profile = profile, wall = 0.002, base = 0.002, at = { 0, y, z + tall }, rot = { 180, 0, 0 }, slot = "body", segments = 22, no_collider = true }
      k:lathe { profile = solid, at = { 0, y, z + tall }, slot = "body", segments = 14, collider_only = true }
      lamps.band(k, { radius = radius + 0.001, at = { 0, y, z + 0.004 }, height = 0.008, slot = "metal" })
      lamps.bulb(k, { at = { 0, y, z + math.min(0.05, 0.3 * tall) }, radius = math.min(0.045, 0.3 * radius), slot = "glow", light = false })
      k:light { kind = "spot", at = { 0, y, z }, cone = 75, lumens = 806, color = lamps.warm, radius = 0.03 }
    end
    rose(p.form == "bulb" and 0.049 or p.form == "cluster" and 0.5 * r or 0.055)
    if p.form == "drum" then
      local tall = 0.75 * r + 0.04
      hang(0, -h + tall - 0.02)
      lamps.shade(k, { at = { 0, 0, -h }, radius = r, top = 0.98, height = tall, slot = "fabric", spider = "metal" })
      for _, z in ipairs { -h + 0.004, -h + tall - 0.004 } do lamps.band(k, { radius = r + 0.001, at = { 0, 0, z }, slot = "metal" }) end
      lamps.bulb(k, { at = { 0, 0, -h + 0.45 * tall }, radius = 0.04, slot = "glow", socket = "metal", up = false, lumens = 1050 })
    elseif p.form == "globe" then
      hang(0, -h + 2 * r - 0.012)
      k:sphere { radius = r, at = { 0, 0, -h + r }, slot = "glow", segments = 26, fill = 0.05 }
      k:lathe { profile = { { 0.4 * r, 0 }, { 0.3 * r, 0.08 * r }, { 0, 0.12 * r } }, at = { 0, 0, -h + 1.92 * r }, slot = "metal", segments = 18, no_collider = true, fill = 0.3 }
      k:light { kind = "point", at = { 0, 0, -h + r }, lumens = 806, color = lamps.warm, radius = r }
    elseif p.form == "lantern" then
      local tall = 1.7 * r
      hang(0, -h + tall)
      local profile, n = {}, 12
      for i = 0, n do
        local t = i / n
        local q = r * (0.36 + 0.64 * math.sin(math.pi * t) ^ 0.75)
        profile[#profile + 1] = { math.min(r, q), t * tall }
        if i < n then profile[#profile + 1] = { math.min(r, r * (0.36 + 0.64 * math.sin(math.pi * (t + 0.5 / n)) ^ 0.75)) * 0.955, (t + 0.5 / n) * tall } end
      end
      table.insert(profile, 1, { 0, 0 })
      profile[#profile + 1] = { 0, tall }
      k:lathe { profile = profile, at = { 0, 0, -h }, slot = "paper", segments = 24, fill = 0.03, no_collider = true }
      local outer = { { 0, 0 } }
      for i = 0, 6 do outer[i + 2] = { r * (0.36 + 0.64 * math.sin(math.pi * i / 6) ^ 0.75), tall * i / 6 } end
      outer[9] = { 0, tall }
      k:lathe { profile = outer, at = { 0, 0, -h }, slot = "paper", segments = 16, collider_only = true }
      for _, z in ipairs { -h + 0.004, -h + tall - 0.004 } do k:cylinder { radius = 0.44 * r, height = 0.012, at = { 0, 0, z }, slot = "metal", segments = 20, visual_only = true } end
      lamps.bulb(k, { at = { 0, 0, -h + 0.5 * tall }, radius = 0.05, slot = "glow", lumens = 806 })
    elseif p.form == "bulb" then
      local b = r
      hang(0, -h + 2.6 * b)
      k:lathe { profile = { { 0, 0 }, { 0.5 * b, 0.14 * b }, { 0.9 * b, 0.55 * b }, { b, b }, { 0.85 * b, 1.5 * b }, { 0.45 * b, 2.1 * b }, { 0.30 * b, 2.4 * b }, { 0.28 * b, 2.65 * b }, { 0, 2.65 * b } }, at = { 0, 0, -h }, slot = "glow", smooth = true, segments = 20, fill = 0.05 }
      k:light { kind = "point", at = { 0, 0, -h + b }, lumens = 470, color = lamps.warm, radius = b }
    elseif p.form == "cluster" then
      local q = 0.36 * r
      for i = 0, 2 do
        local a, low = math.rad(120 * i + 30), -h + i * 0.16 * h
        k:with({ at = { (r - q) * math.cos(a), (r - q) * math.sin(a), 0 } }, function()
          hang(0, low + 1.15 * q)
          bell(0, low, q, 1.2 * q, p.style == "modern" and "cone" or "dome")
        end)
        k:sweep { path = { { 0.3 * r * math.cos(a), 0.3 * r * math.sin(a), -0.012 }, { (r - q) * math.cos(a), (r - q) * math.sin(a), -0.008 } }, radius = 0.005, segments = 6, slot = "metal", no_collider = true }
      end
    else
      local tall = p.form == "cone" and 0.95 * r or 0.72 * r
      hang(0, -h + tall - 0.01)
      bell(0, -h, r, tall, p.form)
    end
    k:fit()
  end,
}
