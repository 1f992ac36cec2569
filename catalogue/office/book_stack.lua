-- Books lying on each other, each of its own size and turned a little, spines to the front.
return kind {
  api    = 1,
  names  = { en = "book stack, stack of books, pile of books, books stack, book pile, stacked books", zh = "一摞书, 一叠书, 书堆" },
  measure_zh = "摞",
  groups = { "book", "decoration" },
  stands = "surface",
  size   = { width = { 0.18, 0.25, 0.34 }, depth = { 0.14, 0.20, 0.27 }, height = { 0.05, 0.12, 0.40 } },
  mass   = { 0.5, 3, 14 },
  params = { books = int(2, 4, 10, { three = 3, ["三本"] = 3, five = 5, ["五本"] = 5, tall = 9, ["高"] = 9 }, { { height = { 0.03, 0.04, 0.06 } }, { height = { 0.045, 0.065, 0.09 } }, { height = { 0.06, 0.09, 0.13 } }, { height = { 0.08, 0.12, 0.17 } }, { height = { 0.10, 0.15, 0.21 } }, { height = { 0.12, 0.18, 0.25 } }, { height = { 0.14, 0.21, 0.29 } }, { height = { 0.16, 0.24, 0.33 } }, { height = { 0.18, 0.27, 0.37 } }, { height = { 0.20, 0.30, 0.41 } } }) },
  slots  = {
    red    = { "book_cloth", "paperboard", tint = { "#c85a50", "#8a2f2f", "#d98a4a" } },
    blue   = { "book_cloth", "paperboard", tint = { "#5a86c8", "#2f4f7a", "#3f8a94" } },
    green  = { "paperboard", tint = { "#3f6a4a", "#8aa05a", "#5a4a6a" } },
    pale   = { "paperboard", tint = { "#f2ead8", "#ffffff", "#e8c878" } },
    pages  = { "paper", tint = { "#ffffff", "#f6ead0" } },
    print  = { "gold", "paint", tint = { "#fff6dc" } },
  },
  rooms  = { "living_room", "study", "library", "bedroom", "home_office" },
  build  = function(p, k)
    local r, z = p.rng("books"), 0
    local thick, total = {}, 0
    for i = 1, p.books do thick[i] = r:uniform(0.6, 1.4) total = total + thick[i] end
    local covers, last = { "red", "blue", "green", "pale" }, 0
    for i = 1, p.books do
      local t = p.height * thick[i] / total
      local share = i == 1 and 1 or r:uniform(0.78, 0.98) - 0.01 * i
      local w, d = 0.95 * p.width * share, 0.92 * p.depth * share
      local pick = (last + r:int(0, 2)) % 4 + 1
      last = pick
      local slot = covers[pick]
      k:with({ at = { r:uniform(-0.006, 0.006), r:uniform(-0.008, 0.008), z }, rot = { 0, 0, i == 1 and 0 or r:uniform(-9, 9) }, slot = slot }, function()
        local c, round = math.min(0.0025, 0.12 * t), math.min(0.006, 0.3 * t)
        for _, b in ipairs { 0, t - c } do k:box { low = { -d / 2, -w / 2, b }, high = { d / 2 - round, w / 2, b + c }, bevel = 0.3 * c, no_collider = true } end
        local spine = {}
        for s = 0, 4 do local a = math.pi * (s / 4 - 0.5) spine[#spine + 1] = { d / 2 - round + round * math.cos(a), t / 2 + t / 2 * math.sin(a) } end
        for s = 4, 0, -1 do local a = math.pi * (s / 4 - 0.5) spine[#spine + 1] = { d / 2 - round - c + round * 0.8 * math.cos(a), t / 2 + (t / 2 - c) * math.sin(a) } end
        k:prism { polygon = spine, axis = "y", height = w, bevel = 0, no_collider = true }
        k:box { low = { -d / 2 + 0.003, -w / 2 + 0.003, c }, high = { d / 2 - round, w / 2 - 0.003, t - c }, bevel = 0, slot = "pages", no_collider = true }
        k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, t }, collider_only = true }
        local function on_spine(y, length, tall) k:box { size = { 0.0014, length, tall }, at = { d / 2 - 0.0004, y, t / 2 }, bevel = 0, slot = slot == "pale" and "blue" or "print", visual_only = true } end
        on_spine(-0.05 * w, r:uniform(0.3, 0.5) * w, 0.30 * t)
        on_spine(0.34 * w, 0.09 * w, 0.30 * t)
        for _, s in ipairs { -0.43, 0.43 } do on_spine(s * w, 0.004, 0.7 * t) end
        if i == p.books then -- cover of the uppermost
          k:box { size = { 0.42 * d, 0.55 * w, 0.0008 }, at = { 0.02 * d, 0, t }, bevel = 0, slot = slot == "pale" and "blue" or "pale", visual_only = true }
          for s = 0, 2 do k:box { size = { 0.035 * d, (0.40 - 0.08 * s) * w, 0.0012 }, at = { -0.08 * d + 0.08 * d * s, 0, t }, bevel = 0, slot = slot == "pale" and "print" or "red", visual_only = true } end
        end
      end)
      z = z + t
    end
    k:surface("top", { center = { 0, 0, p.height }, size = { 0.6 * p.depth, 0.6 * p.width } })
    k:fit()
  end,
}
