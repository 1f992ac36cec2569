-- A low wedge with rows of caps: wide ones where they belong, a block of arrows and one of figures.
return kind {
  api    = 1,
  names  = { en = "keyboard, computer keyboard, mechanical keyboard, gaming keyboard, wireless keyboard", zh = "键盘, 机械键盘, 电脑键盘" },
  measure_zh = "个",
  groups = { "electronics", "electronic peripheral", "peripheral" },
  stands = "surface", beside = "monitor",
  size   = { width = { 0.28, 0.43, 0.46 }, depth = { 0.11, 0.135, 0.17 }, height = { 0.018, 0.028, 0.040 } },
  mass   = { 0.2, 0.7, 2 },
  params = { layout = one_of { "full", "compact", default = "full", words = { compact = "compact", small = "compact", ["小"] = "compact" }, size = { full = { width = { 0.40, 0.43, 0.46 } }, compact = { width = { 0.28, 0.30, 0.34 } } } },
             lit = bool(false, { gaming = true, rgb = true, backlit = true, ["发光"] = true, ["电竞"] = true }) },
  slots  = {
    body   = { "black_plastic", "plastic_matte", "aluminium", tint = { "#e8e8e6", "#44474c", "#c9b8d8" } },
    keys   = { "black_plastic", "plastic_matte", tint = { "#ffffff", "#3a3d42", "#d8d2c4" } },
    accent = { "plastic_matte", tint = { "#e8603f", "#4f8fc8", "#8a8f98", "#f0c23f" } },
    glow   = { "neon", tint = { "#ff5a7a", "#5affc0", "#6a7aff" } },
  },
  rooms  = { "home_office", "study", "open_office", "game_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local low, rise = 0.55 * h - 0.004, 0.008 -- front height; caps
    k:prism { polygon = { { -d, 0 }, { d, 0 }, { d, low }, { -d, h - rise } }, axis = "y", height = 2 * w, bevel = 0.003, slot = "body", fill = 0.55 }
    local slope = math.deg(math.atan(h - rise - low, 2 * d))
    local unit = (2 * w - 0.016) / (p.layout == "full" and 22.6 or 15)
    local pitch = (2 * d - 0.016) / 6
    k:with({ at = { 0, 0, (h - rise + low) / 2 }, rot = { 0, slope, 0 } }, function()
      if p.lit then k:box { size = { 2 * d - 0.010, 2 * w - 0.010, 0.001 }, at = { 0, 0, 0.0002 }, bevel = 0, slot = "glow", visual_only = true } end
      local function row(i, u, widths, slot)
        for _, q in ipairs(widths) do
          local width, gap = math.abs(q), 0.0022
          if q > 0 then
            local y = -w + 0.008 + (u + width / 2) * unit
            local a, b = pitch - gap, width * unit - gap
            k:loft { slot = width > 1.2 and slot or "keys", visual_only = true, segments = 1, sections = { { at = { -d + 0.008 + (i - 0.5) * pitch, y, 0 }, size = { a, b }, radius = 0.0001 }, { at = { -d + 0.008 + (i - 0.5) * pitch, y, rise }, size = { a * 0.80, b - a * 0.2 }, radius = 0.0001 } } }
          end
          u = u + width
        end
      end
      row(1, 0, { 1, -1, 1, 1, 1, 1, -0.5, 1, 1, 1, 1, -0.5, 1, 1, 1, 1 })
      row(2, 0, { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2 }, "accent")
      row(3, 0, { 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5 }, "keys")
      row(4, 0, { 1.75, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.25 }, "accent")
      row(5, 0, { 2.25, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.75 }, "keys")
      row(6, 0, { 1.25, 1.25, 1.25, 6.25, 1.25, 1.25, 1.25, 1.25 }, "keys")
      if p.layout == "full" then
        for i = 2, 3 do row(i, 15.3, { 1, 1, 1 }) end
        row(5, 16.3, { 1 })
        row(6, 15.3, { 1, 1, 1 })
        for i = 2, 6 do row(i, 18.6, i == 6 and { 2, 1, 1 } or { 1, 1, 1, 1 }, "keys") end
      end
      k:box { size = { 2 * d - 0.014, 2 * w - 0.014, rise }, at = { 0, 0, rise / 2 }, slot = "keys", collider_only = true }
    end)
    k:fit()
  end,
}
