-- Trays above each other on posts with paper in them; or upright boxes for files side by side.
return kind {
  api    = 1,
  names  = { en = "letter tray, paper tray, file tray, document tray, in-tray, inbox tray, file sorter, file organizer, file holder, mail sorter, letter holder, mail organizer", zh = "文件架, 文件盘, 文件托盘" },
  measure_zh = "个",
  groups = { "tray" },
  stands = "surface",
  size   = { width = { 0.24, 0.26, 0.30 }, depth = { 0.31, 0.34, 0.37 }, height = { 0.06, 0.21, 0.34 } },
  mass   = { 0.3, 1.6, 8 },
  params = {
    type  = one_of { "trays", "upright", default = "trays", words = { upright = "upright", vertical = "upright", sorter = "upright", ["竖"] = "upright" }, size = { trays = { width = { 0.24, 0.26, 0.30 }, depth = { 0.31, 0.34, 0.37 } }, upright = { width = { 0.24, 0.30, 0.36 }, depth = { 0.22, 0.25, 0.28 }, height = { 0.24, 0.29, 0.33 } } } },
    tiers = int(1, 3, 4, { single = 1, ["two-tier"] = 2, ["双层"] = 2, ["three-tier"] = 3, ["三层"] = 3, ["four-tier"] = 4, ["四层"] = 4 }, { { height = { 0.055, 0.065, 0.08 } }, { height = { 0.12, 0.15, 0.17 } }, { height = { 0.18, 0.22, 0.26 } }, { height = { 0.25, 0.29, 0.34 } } }),
    style = one_of("modern", "classic"),
  },
  slots  = { body = { "plastic", "black_steel", "painted_metal", classic = { "oak", "walnut", "bamboo" }, tint = { "#3a3d42", "#ffffff", "#d8b0a8", "#a8c0c8" } }, post = { "black_steel", "stainless_steel", classic = { "brass" } }, paper = "paper", folder = { "paperboard", tint = { "#e8c87a", "#8ab0d8", "#e89a8a" } }, folder_2 = { "paperboard", tint = { "#8ac0a0", "#c8a8d8" } }, ink = { "paint", tint = { "#5a5a60" } }, label = { "paper", tint = { "#ffffff" } } },
  rooms  = { "open_office", "home_office", "office", "study" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth, p.height, p.rng("paper")
    local metal = p.slots.body == "black_steel" or p.slots.body == "painted_metal"
    local t = p.style == "classic" and 0.007 or 0.003
    local fill = metal and 0.35 or 1
    local function board(low, high, quiet) k:box { low = low, high = high, slot = "body", bevel = 0.0008, fill = fill, no_collider = quiet } end
    if p.type == "upright" then
      local n = p.tiers + 1
      board({ 0, -w, 0 }, { d, w, t })
      board({ 0, -w, t }, { t, w, h - 0.01 })
      for i = 0, n do -- walls that fall towards the front
        local y = -w + (2 * w - t) * i / n + t / 2
        k:prism { polygon = { { 0, t - 0.001 }, { d, t - 0.001 }, { d, 0.38 * h }, { 0.72 * d, 0.45 * h }, { 0.25 * d, h }, { 0, h } }, axis = "y", height = t, at = { 0, y, 0 }, bevel = 0.0008, slot = "body", fill = fill }
        if i < n then
          board({ d - t, y + t / 2, t }, { d, y + (2 * w - t) / n - t / 2, 0.30 * h })
          local y0, y1 = y + t, y + (2 * w - t) / n - t
          k:container("slot_" .. i + 1, { center = { d / 2, (y0 + y1) / 2, t }, size = { d - 3 * t, y1 - y0 }, clearance = h - t })
          k:box { size = { 0.001, math.min(0.04, 0.7 * (y1 - y0)), 0.02 }, at = { d + 0.0002, (y0 + y1) / 2, 0.16 * h }, bevel = 0, slot = "label", visual_only = true }
          for j = 1, 3 do
            local yy = y0 + (y1 - y0) * (j - 0.5) / 3.2
            local tall = (0.80 + 0.06 * j) * (h - t) * r:uniform(0.9, 1)
            k:box { low = { t + 0.004, yy - 0.004, t + 0.0006 }, high = { 0.92 * d * r:uniform(0.85, 1), yy + 0.003, t + tall }, bevel = 0.0006, slot = ({ "folder", "paper", "folder_2" })[(i + j) % 3 + 1], no_collider = true, fill = 0.5 }
          end
        end
      end
      k:fit()
      return
    end
    local n = p.tiers
    local lip = 0.045
    local pitch = n > 1 and (h - lip) / (n - 1) or 0
    for i = 1, n do
      local z = pitch * (i - 1)
      local function low(z0) return z + z0 end
      if z == 0 then for _, x in ipairs { 0.03, d - 0.03 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = 0.004, at = { x, s * (w - 0.03), 0 }, anchor = "bottom", slot = "post", segments = 10, bevel = 0 } end end end
      local f = low(i == 1 and 0.003 or 0)
      board({ 0, -w, f }, { d - 0.02, w, f + t })
      -- Front edge with a hollow for the hand.
      board({ d - 0.022, -w, f }, { d, -0.32 * w, f + t }, true)
      board({ d - 0.022, 0.32 * w, f }, { d, w, f + t }, true)
      for _, s in ipairs { -1, 1 } do
        board({ 0, s > 0 and w - t or -w, f + t }, { d, s > 0 and w or -w + t, low(lip) })
        board({ d - t, s > 0 and 0.45 * w or -w + t, f + t }, { d, s > 0 and w - t or -0.45 * w, low(0.02) }, true)
      end
      board({ 0, -w + t, f + t }, { t, w - t, low(lip) })
      k:container("tray_" .. i, { center = { d / 2, 0, f + t }, size = { d - 3 * t, 2 * w - 3 * t }, clearance = i < n and pitch - t - 0.006 or 0.12 })
      if i < n then
        for _, x in ipairs { 0.02, d - 0.10 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.0045, height = pitch - lip + 0.012, at = { x, s * (w - t - 0.004), low(lip) - 0.008 }, anchor = "bottom", slot = "post", segments = 8, bevel = 0, no_collider = true } end end
      end
      -- Paper, a little askew.
      local sheets = r:uniform(0.004, 0.016)
      k:with({ at = { d / 2, 0, f + t }, rot = { 0, 0, r:uniform(-1.5, 1.5) } }, function()
        local pw, pd = math.min(0.21, 2 * w - 0.03), math.min(0.297, d - 0.03)
        k:box { size = { pd, pw, sheets }, anchor = "bottom", slot = i % 2 == 0 and "folder" or "paper", bevel = 0, no_collider = true }
        if i == n or n == 1 then
          for j = 0, 9 do k:box { size = { 0.003, pw * r:uniform(0.55, 0.8), 0.0004 }, at = { -0.38 * pd + 0.08 * pd * j, -0.04 * pw, sheets + 0.0001 }, bevel = 0, slot = "ink", visual_only = true } end
        end
      end)
    end
    k:fit()
  end,
}
