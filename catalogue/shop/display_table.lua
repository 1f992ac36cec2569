-- What goods are shown on: a tiered table, a plain block (plinth), or a stepped stand; folded clothes or nothing on it.
return kind {
  api    = 1,
  names  = { en = "display table, showroom table, presentation table, exhibit table, display pedestal, plinth, display stand, pedestal, " ..
                  "retail table, exhibition stand",
             zh = "展示台, 陈列台, 展台" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 0.30, 1.20, 1.80 }, depth = { 0.30, 0.75, 1.00 }, height = { 0.50, 0.85, 1.20 } },
  mass   = { 5, 32, 150 },
  params = {
    form  = one_of { "nested", "plinth", "table", words = { nested = "nested", tiered = "nested", plinth = "plinth", pedestal = "plinth", column = "plinth", table = "table", ["展台"] = "plinth" },
      size = { nested = { width = { 1.10, 1.40, 1.80 }, depth = { 0.75, 0.90, 1.00 }, height = { 0.75, 0.85, 0.95 } }, plinth = { width = { 0.36, 0.38, 0.40 }, depth = { 0.36, 0.38, 0.40 }, height = { 0.70, 1.00, 1.20 } }, table = { width = { 1.00, 1.30, 1.80 }, depth = { 0.60, 0.75, 0.90 }, height = { 0.80, 0.88, 0.95 } } } },
    goods = bool(true, { ["with clothes"] = true, ["with products"] = true, ["摆放商品"] = true }),
    style = one_of { "modern", "classic", "industrial" },
  },
  slots  = {
    top   = { "oak", "painted_wood", "walnut", classic = "mahogany", industrial = "reclaimed_wood", tint = { "#ffffff" } },
    frame = { "black_steel", "brass", classic = "mahogany", industrial = "black_steel" },
    body  = { "painted_wood", "white_marble", "concrete", tint = { "#ffffff", "#f2efe8", "#2f3236" } },
    cloth = { "cotton", tint = { "#8fa9bf", "#d9c0a0", "#a85f5a" } },
    cloth2 = { "wool", tint = { "#e8e4da", "#5f6f5f", "#3f4454" } },
    card  = "paper",
    metal = { "chrome", "brass" },
    velvet = { "velvet", tint = { "#3a2a5f", "#5f1f2f", "#1f3f3a" } },
  },
  rooms  = { "shop", "store", "museum", "gallery", "showroom" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, p.height
    local metal = p.slots.frame ~= "mahogany"
    local function sign(x, y, z) -- a price card in a small holder
      k:box { size = { 0.03, 0.06, 0.006 }, at = { x, y, z + 0.003 }, slot = "metal", bevel = 0.001, no_collider = true }
      k:box { size = { 0.003, 0.10, 0.07 }, at = { x, y, z + 0.041 }, rot = { 0, -10, 0 }, slot = "card", bevel = 0, no_collider = true }
      for i = 0, 2 do k:box { size = { 0.001, 0.06 - 0.015 * i, 0.006 }, at = { x + 0.0025, y, z + 0.056 - 0.016 * i }, rot = { 0, -10, 0 }, slot = "metal", visual_only = true, bevel = 0 } end
    end
    local function pile(x, y, z, n, seed) -- folded jumpers
      for i = 0, n - 1 do
        k:rounded_box { size = { 0.28, 0.24, 0.034 }, at = { x, y, z + 0.017 + 0.033 * i }, radius = 0.014, segments = 2, slot = (i + seed) % 2 == 0 and "cloth" or "cloth2", no_collider = true }
      end
      k:box { size = { 0.28, 0.24, 0.033 * n }, at = { x, y, z }, anchor = "bottom", slot = "cloth", collider_only = true }
    end
    if p.form == "plinth" then -- a square column with shadow gaps, a cushion under a hood of nothing but light
      local recess = p.style == "classic"
      local cushion = p.goods and 0.05 or 0
      local top = h - cushion
      if recess then
        k:box { size = { 2 * a, 2 * b, 0.06 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "body", fill = 0.25, bevel = 0.012 }
        k:box { size = { 1.76 * a, 1.76 * b, top - 0.11 }, at = { 0, 0, 0.06 }, anchor = "bottom", slot = "body", fill = 0.18 }
        k:box { size = { 2 * a, 2 * b, 0.05 }, at = { 0, 0, top }, anchor = "top", slot = "body", fill = 0.25, bevel = 0.012 }
        for _, s in ipairs { -1, 1 } do
          for _, q in ipairs { -1, 1 } do
            k:box { size = { 0.006, 0.016, top - 0.22 }, at = { s * 0.88 * a, q * 0.62 * b, top / 2 }, slot = "body", visual_only = true, bevel = 0.002 }
            k:box { size = { 0.006, 1.3 * b, 0.016 }, at = { s * 0.88 * a, 0, top / 2 + q * (top / 2 - 0.12) }, slot = "body", visual_only = true, bevel = 0.002 }
            k:box { size = { 0.016, 0.006, top - 0.22 }, at = { q * 0.62 * a, s * 0.88 * b, top / 2 }, slot = "body", visual_only = true, bevel = 0.002 }
            k:box { size = { 1.3 * a, 0.006, 0.016 }, at = { 0, s * 0.88 * b, top / 2 + q * (top / 2 - 0.12) }, slot = "body", visual_only = true, bevel = 0.002 }
          end
        end
      else
        k:box { size = { 1.86 * a, 1.86 * b, 0.03 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "frame", fill = 0.05 }
        k:box { size = { 2 * a, 2 * b, top - 0.03 }, at = { 0, 0, 0.03 }, anchor = "bottom", slot = "body", fill = 0.15, bevel = 0.003 }
        k:box { size = { 2 * a + 0.0006, 2 * b + 0.0006, 0.006 }, at = { 0, 0, top - 0.05 }, slot = "frame", visual_only = true, bevel = 0 }
      end
      k:box { size = { 0.0014, 0.11, 0.06 }, at = { (recess and 0.885 * a or a) - 0.0004, 0, top - 0.18 }, slot = "card", visual_only = true, bevel = 0.001 } -- label
      if p.goods then k:cushion { size = { 1.3 * a, 1.3 * b, cushion + 0.004 }, at = { 0, 0, top + cushion / 2 - 0.002 }, puff = 0.5, segments = 5, slot = "velvet" } end
      k:surface("top", { center = { 0, 0, h }, size = { 1.2 * a, 1.2 * b } })
      return
    end
    local function table_at(x0, x1, y0, y1, z, name, clearance)
      local da, db = (x1 - x0) / 2, (y1 - y0) / 2
      k:with({ at = { (x0 + x1) / 2, (y0 + y1) / 2, 0 } }, function()
        k:box { size = { 2 * da, 2 * db, 0.032 }, at = { 0, 0, z }, anchor = "top", slot = "top", grain = "y", bevel = p.style == "classic" and 0.007 or 0.003 }
        if metal then tables.frame(k, { depth_x = 2 * da - 0.03, width_y = 2 * db - 0.03, top = z - 0.032, bar = 0.03, slot = "frame", low = p.style == "modern" })
        else
          legs.four(k, { kind = "turned", depth_x = 2 * da - 0.10, width_y = 2 * db - 0.10, top = z - 0.032, height = z - 0.032, width = 0.06, slot = "frame" })
          tables.apron(k, { depth_x = 2 * da - 0.10, width_y = 2 * db - 0.10, top = z - 0.032, height = 0.08, slot = "frame" })
        end
        k:surface(name, { center = { 0, 0, z }, size = { 2 * da - 0.02, 2 * db - 0.02 }, clearance = clearance })
      end)
    end
    local stock = p.goods and 0.11 or 0
    if p.form == "nested" then -- a high table and a lower one that stands half beneath it
      local low = 0.62 * (h - stock)
      table_at(-a, a - 0.26, -b, b, h - stock, "top")
      table_at(-a + 0.34, a, -b + 0.08, b - 0.08, low, "step", (h - stock) - low - 0.07)
      if p.goods then
        local n = math.floor((2 * b - 0.1) / 0.30)
        for i = 1, n do
          if i % 3 ~= 0 then pile(-0.13, (2 * b - 0.1) * ((i - 0.5) / n - 0.5), h - stock, 3, i) end
          if i % 2 == 1 and i > 1 and i < n then pile(a - 0.15, (2 * b - 0.3) * ((i - 0.5) / n - 0.5), low, 2, i) end
        end
        sign(a - 0.34, b - 0.18, h - stock)
      end
    else
      table_at(-a, a, -b, b, h - stock, "top")
      local z = 0.26 -- a slatted shelf below
      for i = 1, 6 do
        local s = (2 * a - 0.06) / 6
        k:box { low = { -a + 0.03 + (i - 1) * s + 0.006, -b + 0.03, z - 0.016 }, high = { -a + 0.03 + i * s - 0.006, b - 0.03, z }, slot = "top", grain = "y", no_collider = true }
      end
      k:box { low = { -a + 0.03, -b + 0.03, z - 0.016 }, high = { a - 0.03, b - 0.03, z }, slot = "top", collider_only = true }
      k:container("shelf", { center = { 0, 0, z }, size = { 2 * a - 0.12, 2 * b - 0.12 }, clearance = h - stock - z - 0.14 })
      if p.goods then
        local n = math.floor((2 * b - 0.1) / 0.32)
        for i = 1, n do
          for j = -1, 1, 2 do if (i + j) % 3 ~= 0 then pile(j * 0.45 * a, (2 * b - 0.1) * ((i - 0.5) / n - 0.5), h - stock, 3, i + j) end end
        end
        sign(a - 0.07, 0, h - stock)
      end
    end
    k:fit()
  end,
}
