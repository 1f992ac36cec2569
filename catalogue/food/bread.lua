-- A loaf: a tin loaf with some slices cut off, a round sourdough with a cross, or rolls; crust, crumb, flour marks.
return kind {
  api    = 1,
  names  = { en = "bread, loaf, loaf of bread, bread loaf, sourdough, toast, bun, rolls, bread roll, garlic bread", zh = "面包, 吐司" },
  measure_zh = "个",
  groups = { "food" },
  stands = "surface",
  size   = { width = { 0.09, 0.24, 0.32 }, depth = { 0.08, 0.13, 0.26 }, height = { 0.05, 0.11, 0.14 } },
  mass   = { 0.03, 0.5, 1.4 },
  params = { form = one_of { "tin_loaf", "sourdough", "roll", "sliced", words = { loaf = "tin_loaf", sourdough = "sourdough", boule = "sourdough", roll = "roll", bun = "roll", rolls = "roll", toast = "sliced", sliced = "sliced", ["吐司"] = "sliced" },
    size = { tin_loaf = { width = { 0.20, 0.25, 0.31 }, depth = { 0.10, 0.12, 0.14 }, height = { 0.09, 0.11, 0.13 } }, sourdough = { width = { 0.18, 0.22, 0.26 }, depth = { 0.18, 0.21, 0.25 }, height = { 0.08, 0.10, 0.12 } }, roll = { width = { 0.08, 0.10, 0.12 }, depth = { 0.075, 0.09, 0.11 }, height = { 0.045, 0.055, 0.065 } }, sliced = { width = { 0.20, 0.25, 0.30 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.10, 0.12, 0.135 } } } } },
  slots  = { crust = "bread_crust", crumb = { "cake_sponge", tint = { "#ffffff", "#fff2d8" } }, flour = "cream_icing" },
  rooms  = { "kitchen", "dining_room", "cafe" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function toast(e) -- outline of a slice in x, z: a box with a domed, overhanging top
      local s, a, b = {}, d - e, h - e
      s[1], s[2] = { -0.84 * a, e }, { 0.84 * a, e }
      s[3] = { 0.88 * a, 0.58 * b }
      outline.arc(s, 0.80 * a, 0.74 * b, 0.20 * a, -25, 80, 5)
      outline.arc(s, 0, 0.40 * b, 0.60 * b, 68, 112, 4)
      outline.arc(s, -0.80 * a, 0.74 * b, 0.20 * a, 100, 205, 5)
      s[#s + 1] = { -0.88 * a, 0.58 * b }
      return s
    end
    local function slice(y, t, lean, inner)
      k:with({ at = { 0, y, 0 }, rot = { lean or 0, 0, 0 } }, function()
        k:prism { polygon = toast(0), height = t, axis = "y", at = { 0, 0, 0 }, slot = "crust", bevel = inner and 0 or 0.002, no_collider = inner }
        if not inner then for _, s in ipairs { -1, 1 } do k:prism { polygon = toast(0.005), height = 0.001, axis = "y", at = { 0, s * (t / 2 + 0.0003), 0 }, slot = "crumb", bevel = 0, visual_only = true } end end
      end)
    end
    if p.form == "sliced" then
      local n, t = math.floor(p.width / 0.016), 0.0135
      for i = 1, n do slice(-w + (i - 0.5) * (2 * w / n), t, 0, i > 1 and i < n) end
      k:prism { polygon = toast(0), height = 2 * w - 0.03, axis = "y", slot = "crust", collider_only = true }
      k:fit()
    elseif p.form == "tin_loaf" then
      local cut = 0.62 * 2 * w
      k:with({ at = { 0, -w + cut / 2, 0 } }, function()
        k:prism { polygon = toast(0), height = cut, axis = "y", slot = "crust", bevel = 0.010 }
        k:prism { polygon = toast(0.006), height = 0.001, axis = "y", at = { 0, cut / 2 + 0.0003, 0 }, slot = "crumb", bevel = 0, visual_only = true }
        for i = -1, 1 do k:ellipsoid { size = { 1.0 * d, 0.012, 0.012 }, at = { 0, i * cut * 0.26, h - 0.004 }, rot = { 0, 0, 20 }, slot = "crumb", segments = 10, visual_only = true } end
      end)
      local y = -w + cut
      slice(y + 0.016, 0.014, -7)
      -- One slice lies in front of the cut.
      k:with({ at = { 0, y + 0.05, 0.0075 }, rot = { -90, 0, 0 } }, function()
        local flat = {}
        for i, q in ipairs(toast(0)) do flat[i] = { q[1], q[2] * (w - 0.0 + w - cut - 0.055) / h } end
        k:prism { polygon = flat, height = 0.014, axis = "y", slot = "crust", bevel = 0.002 }
        for _, s in ipairs { -1, 1 } do
          local inner = {}
          for i, q in ipairs(toast(0.006)) do inner[i] = { q[1], q[2] * (2 * w - cut - 0.055) / h } end
          k:prism { polygon = inner, height = 0.001, axis = "y", at = { 0, s * 0.0072, 0 }, slot = "crumb", bevel = 0, visual_only = true }
        end
      end)
      k:fit()
    else
      local big = p.form == "sourdough"
      local profile = { { 0.62 * d, 0 }, { 0.86 * d, 0.06 * h }, { d, 0.32 * h }, { 0.90 * d, 0.62 * h }, { 0.62 * d, 0.88 * h }, { 0.25 * d, 0.985 * h }, { 0, h } }
      k:lathe { profile = profile, slot = "crust", segments = 28, smooth = true, steps = 2 }
      local function scar(a, length) -- a cut that opened in the oven
        k:with({ rot = { 0, 0, a } }, function()
          local path = {}
          for i, q in ipairs { { -0.62, 0.885 }, { -0.42, 0.952 }, { -0.25, 0.988 }, { 0, 1.002 }, { 0.25, 0.988 }, { 0.42, 0.952 }, { 0.62, 0.885 } } do path[i] = { q[1] * length / 0.62, 0, q[2] * h } end
          k:sweep { path = path, radius = { 0.002, big and 0.005 or 0.003, big and 0.007 or 0.004, big and 0.007 or 0.004, big and 0.007 or 0.004, big and 0.005 or 0.003, 0.002 }, smooth = true, steps = 2, segments = 6, slot = "crumb", visual_only = true }
        end)
      end
      scar(0, 0.62 * d)
      if big then
        scar(90, 0.62 * d)
        for i = 1, 3 do k:torus { radius = 0.24 * i * d + 0.01, tube = 0.0018, at = { 0, 0, h * (0.985 - 0.055 * i * i * 0.62) }, slot = "flour", segments = 24, visual_only = true } end
      end
      k:fit()
    end
  end,
}
