-- A small ball: tennis ball of felt with its white seam, stitched baseball or cricket ball, dimpled golf ball, numbered billiard ball, bowling ball with finger holes, striped toy ball.
return kind {
  api    = 1,
  names  = { en = "tennis ball, ball, baseball, golf ball, bouncy ball, cricket ball, billiard ball, bowling ball, toy ball, ping pong ball", zh = "网球, 棒球, 高尔夫球, 皮球, 小球, 台球, 保龄球, 乒乓球" },
  measure_zh = "个",
  groups = { "ball" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.038, 0.067, 0.24 }, depth = "width", height = "width" },
  mass   = { 0.002, 0.06, 8 },
  params = { type = one_of { "tennis", "baseball", "golf", "cricket", "billiard", "bowling", "toy", "ping_pong", default = "tennis", words = {
    ["tennis"] = "tennis", ["网球"] = "tennis", ["baseball"] = "baseball", ["棒球"] = "baseball", ["golf"] = "golf", ["高尔夫"] = "golf", ["cricket"] = "cricket", ["billiard"] = "billiard", ["pool ball"] = "billiard", ["台球"] = "billiard", ["bowling"] = "bowling", ["保龄球"] = "bowling", ["toy"] = "toy", ["bouncy"] = "toy", ["皮球"] = "toy", ["ping pong"] = "ping_pong", ["table tennis"] = "ping_pong", ["乒乓球"] = "ping_pong" }, size = {
    tennis = { width = { 0.064, 0.067, 0.069 } }, baseball = { width = { 0.072, 0.074, 0.076 } }, golf = { width = { 0.042, 0.043, 0.044 } }, cricket = { width = { 0.070, 0.072, 0.073 } }, billiard = { width = { 0.052, 0.057, 0.058 } }, bowling = { width = { 0.212, 0.217, 0.219 } }, toy = { width = { 0.10, 0.16, 0.24 } }, ping_pong = { width = { 0.039, 0.040, 0.041 } } } } },
  slots  = { felt = { "felt", tint = { "#f4ff5a", "#e8ff50" } }, hide = { "plastic_matte", tint = { "#ffffff" } }, dimple = { "plastic", tint = { "#b8b8b6" } }, red = { "plastic", tint = { "#c8282f" } }, leather = { "plastic", tint = { "#9a1f24" } }, gloss = { "plastic", tint = { "#d8282a", "#1f4fa8", "#f0b820", "#2f8f4a", "#6a2f8f", "#26272a" } }, white = "plastic", dark = "black_plastic", rubber = { "rubber", tint = { "#ffffff" } } },
  rooms  = { "kids_room", "garage", "game_room" },
  build  = function(p, k)
    local R = p.width / 2 * 0.99
    local t, r = p.type, p.rng("turn")
    local skin = ({ tennis = "felt", baseball = "hide", golf = "white", cricket = "leather", billiard = "gloss", bowling = "gloss", toy = "gloss", ping_pong = "hide" })[t]
    local fill = ({ tennis = 1, baseball = 0.62, golf = 1.0, cricket = 0.72, billiard = 1, bowling = 1, toy = 0.05, ping_pong = 0.08 })[t]
    balls.body(k, { radius = R, slot = skin, fill = fill, segments = 20 })
    k:with({ rot = { r:int(20, 70), r:int(-30, 30), r:int(0, 60) } }, function()
      if t == "tennis" then
        balls.seam(k, { radius = R, path = balls.wave(36), width = 0.034 * R + 0.0003, slot = "white", closed = true })
      elseif t == "baseball" then
        local path = balls.wave(60)
        for i, q in ipairs(path) do -- stitches across the seam, two by two
          local o = path[i % 60 + 1]
          local along = { o[1] - q[1], o[2] - q[2], o[3] - q[3] }
          local u = balls.unit(q)
          local across = balls.unit { u[2] * along[3] - u[3] * along[2], u[3] * along[1] - u[1] * along[3], u[1] * along[2] - u[2] * along[1] }
          if i % 2 == 0 then
            local function at(s) return { u[1] + 0.07 * s * across[1] + 0.5 * along[1], u[2] + 0.07 * s * across[2] + 0.5 * along[2], u[3] + 0.07 * s * across[3] + 0.5 * along[3] } end
            balls.seam(k, { radius = R, path = { at(-1), u, at(1) }, width = 0.0008, slot = "red" })
          end
        end
        balls.seam(k, { radius = R, path = balls.wave(32), width = 0.0005, slot = "dark", closed = true, rise = 0.999 })
      elseif t == "golf" then
        for i = 1, 84 do
          local z = 1 - 2 * (i - 0.5) / 84
          local a, e = math.deg(i * 2.39996), math.deg(math.asin(z))
          k:with({ rot = { 0, -e, a } }, function() k:cylinder { radius = 0.095 * R, height = 0.012 * R, axis = "x", at = { 0.994 * R, 0, 0 }, segments = 6, bevel = 0, slot = "dimple", visual_only = true } end)
        end
      elseif t == "cricket" then
        for _, o in ipairs { -0.10, -0.05, 0.05, 0.10 } do balls.ring(k, { radius = R, axis = "z", offset = o, width = 0.0009, slot = "white", n = 24 }) end
        balls.ring(k, { radius = R, axis = "z", width = 0.0014, slot = "leather", n = 24 })
      end
    end)
    if t == "billiard" then
      k:with({ rot = { 0, -35, -40 } }, function()
local disc = {}
        for i = 1, 12 do disc[i] = { 1, 0.46 * math.cos(i * math.pi / 6), 0.46 * math.sin(i * math.pi / 6) } end
        balls.panel(k, { radius = R, corners = disc, slot = "white" })
        letters.text(k, { text = tostring(r:int(1, 8)), at = { 1.012 * R, 0, 0 }, height = 0.42 * R, slot = "dark", rise = 0.0006 })
      end)
    elseif t == "bowling" then
      for i, q in ipairs { { 62, 0 }, { 84, 14 }, { 84, -14 } } do
        k:with({ rot = { 0, -q[1], -30 + q[2] * 2 } }, function() k:cylinder { radius = (i == 1 and 0.13 or 0.105) * R, height = 0.02 * R, axis = "x", at = { 0.992 * R, 0, 0 }, segments = 14, bevel = 0, slot = "dark", visual_only = true } end)
      end
    elseif t == "toy" then
      for j = 0, 1 do
        for i = 0, 11 do
          local function q(a, e) a, e = math.rad(30 * a), math.rad(e) return { math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e) } end
          k:with({ rot = { 25, 10, 0 } }, function() balls.panel(k, { radius = R, corners = { q(i, j * 20 - 4), q(i + 1, j * 20 - 4), q(i + 1, j * 20 + 9), q(i, j * 20 + 9) }, slot = j == 0 and "white" or "hide" }) end)
        end
      end
      k:with({ rot = { 25, 10, 0 } }, function() for i = 0, 4 do
        local a = 2 * math.pi * i / 5
        k:prism { polygon = outline.star(0.14 * R, 0.06 * R, 5), height = 0.012 * R, at = { 0.42 * R * math.cos(a), 0.42 * R * math.sin(a), 0.905 * R }, rot = { -math.deg(0.44 * math.sin(a)), math.deg(0.44 * math.cos(a)), 0 }, bevel = 0, slot = "white", visual_only = true }
      end end)
    elseif t == "ping_pong" then
      balls.ring(k, { radius = R, axis = "z", width = 0.0003, slot = "rubber", n = 24 })
    end
    k:fit()
  end,
}
