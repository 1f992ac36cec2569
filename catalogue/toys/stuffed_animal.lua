-- A sitting or standing animal of plush: rabbit, elephant, dog, cat, dinosaur, lion, giraffe, penguin, unicorn, frog, monkey, owl, fox, duck, panda.
return kind {
  api    = 1,
  names  = { en = "stuffed animal, plush toy, soft toy, plushie, plush, stuffed toy, plush animal, toy animal, cuddly toy, plush bunny, plush rabbit, toy rabbit, stuffed rabbit, plush elephant, toy elephant, plush lion, plush dinosaur, toy dinosaur, plush penguin, plush giraffe, stuffed giraffe, plush monkey, plush owl, plush fox, plush duck, plush dog, stuffed dog, plush cat, plush frog, plush unicorn, plush panda",
             zh = "毛绒玩具, 毛绒公仔, 布偶, 公仔, 毛绒兔子, 恐龙玩具, 毛绒" },
  measure_zh = "只",
  groups = { "plush toy", "toy" },
  stands = "surface",
  size   = { width = { 0.72, of = "height" }, depth = { 0.80, of = "height" }, height = { 0.14, 0.30, 0.70 } },
  mass   = { 0.01, 0.3, 4 },
  params = { animal = one_of { "rabbit", "elephant", "dog", "cat", "dinosaur", "lion", "giraffe", "penguin", "unicorn", "frog", "monkey", "owl", "fox", "duck", "panda", words = {
    ["rabbit"] = "rabbit", ["bunny"] = "rabbit", ["兔"] = "rabbit", ["elephant"] = "elephant", ["大象"] = "elephant", ["dog"] = "dog", ["puppy"] = "dog", ["狗"] = "dog", ["cat"] = "cat", ["kitten"] = "cat", ["猫"] = "cat", ["dinosaur"] = "dinosaur", ["恐龙"] = "dinosaur", ["lion"] = "lion", ["狮子"] = "lion",
    ["giraffe"] = "giraffe", ["长颈鹿"] = "giraffe", ["penguin"] = "penguin", ["企鹅"] = "penguin", ["unicorn"] = "unicorn", ["独角兽"] = "unicorn", ["frog"] = "frog", ["青蛙"] = "frog", ["monkey"] = "monkey", ["猴"] = "monkey", ["owl"] = "owl", ["猫头鹰"] = "owl", ["fox"] = "fox", ["狐狸"] = "fox", ["duck"] = "duck", ["鸭"] = "duck", ["panda"] = "panda", ["熊猫"] = "panda" } } },
  slots  = {
    pale = { "boucle", tint = { "#ffffff", "#f2dcd0", "#e8d8c0" } }, grey = { "cotton", tint = { "#9aa0aa", "#a8b4c4" } }, brown = { "boucle", tint = { "#b8865a", "#d8a878" } }, orange = { "boucle", tint = { "#f0903a" } }, gold = { "boucle", tint = { "#f0c060" } }, green = { "cotton", tint = { "#7fc060", "#5fb0a0" } }, yellow = { "cotton", tint = { "#ffd84a" } }, black = { "cotton", tint = { "#2f3036" } },
    white = { "cotton", tint = { "#ffffff" } }, pink = { "cotton", tint = { "#f4a8b4" } }, mane = { "wool", tint = { "#a8562a" } }, bright = { "cotton", tint = { "#e88ac0", "#8ac0e8" } }, beak = { "felt", tint = { "#ffb040" } }, dark = "black_plastic", glint = "porcelain", horn = "gold",
  },
  rooms  = { "kids_room", "nursery", "playroom", "bedroom" },
  build  = function(p, k)
    local a = p.animal
    local fur = ({ rabbit = "pale", elephant = "grey", dog = "brown", cat = "gold", dinosaur = "green", lion = "gold", giraffe = "yellow", penguin = "black", unicorn = "white", frog = "green", monkey = "mane", owl = "brown", fox = "orange", duck = "yellow", panda = "white" })[a]
    local dark_limb = a == "panda" and "black" or fur
    local function ball(size, at, slot, seg, rot, drawn) return k:ellipsoid { size = size, at = at, rot = rot, segments = seg or 10, slot = slot or fur, no_collider = drawn } end
    local function dot(size, at, slot, seg, rot) k:ellipsoid { size = size, at = at, rot = rot, segments = seg or 8, slot = slot, visual_only = true } end
    local bird = a == "penguin" or a == "owl" or a == "duck"
    local hz = 0.235                                       -- centre of the head
    if a == "dinosaur" then -- walks on two legs, long tail, plates down its back
      ball({ 0.15, 0.14, 0.17 }, { 0, 0, 0.115 }, fur, 16)
      k:sweep { path = { { 0.02, 0, 0.17 }, { 0.035, 0, 0.22 }, { 0.05, 0, 0.27 } }, radius = { 0.055, 0.042, 0.040 }, segments = 12, round_ends = true, slot = fur }
      ball({ 0.13, 0.095, 0.085 }, { 0.085, 0, 0.275 }, fur, 14)
      dot({ 0.10, 0.085, 0.11 }, { 0.042, 0, 0.105 }, "pale", 12)
      k:sweep { path = { { -0.04, 0, 0.09 }, { -0.10, 0, 0.05 }, { -0.16, 0, 0.022 }, { -0.20, 0, 0.016 } }, radius = { 0.055, 0.040, 0.022, 0.012 }, segments = 10, round_ends = true, slot = fur }
      for i, q in ipairs { { 0.055, 0.318 }, { 0.012, 0.285 }, { -0.030, 0.225 }, { -0.066, 0.170 }, { -0.095, 0.105 }, { -0.135, 0.062 } } do
        k:with({ at = { q[1], 0, q[2] }, rot = { 0, -20 - 12 * i, 0 } }, function() k:prism { polygon = { { -0.024, -0.012 }, { 0.024, -0.012 }, { 0.0, 0.034 } }, axis = "y", height = 0.012, slot = "bright", bevel = 0.003, no_collider = i > 2 or nil } end)
      end
      for _, s in ipairs { -1, 1 } do
        toys.limb(k, { from = { 0.0, s * 0.055, 0.075 }, to = { 0.012, s * 0.068, 0.043 }, radius = { 0.040, 0.036 }, slot = fur })
        ball({ 0.085, 0.06, 0.038 }, { 0.03, s * 0.068, 0.019 }, fur, 10)
        toys.limb(k, { from = { 0.055, s * 0.055, 0.165 }, to = { 0.095, s * 0.062, 0.145 }, radius = { 0.018, 0.015 }, slot = fur, segments = 8 })
        dot({ 0.008, 0.008, 0.010 }, { 0.149, s * 0.018, 0.285 }, "dark", 6)
      end
      toys.eyes(k, { at = { 0.105, 0.040, 0.300 }, radius = 0.009, slot = "dark", white = "glint" })
      k:sweep { path = { { 0.135, -0.034, 0.262 }, { 0.148, 0, 0.255 }, { 0.135, 0.034, 0.262 } }, radius = 0.0018, segments = 4, smooth = true, steps = 3, slot = "dark", visual_only = true }
      k:fit()
      return
    end
    -- Body and head of all others.
    local tall = a == "giraffe" and 0.10 or 0
    if a == "giraffe" then k:sweep { path = { { 0, 0, 0.14 }, { 0.01, 0, 0.22 }, { 0.02, 0, 0.30 } }, radius = { 0.05, 0.038, 0.034 }, segments = 12, round_ends = true, slot = fur } end
    ball(bird and { 0.15, 0.165, 0.20 } or { 0.14, 0.145, 0.165 }, { 0, 0, bird and 0.10 or 0.083 }, fur, 16)
    hz = hz + tall
    local wide = ({ frog = 0.17, owl = 0.16, elephant = 0.16, lion = 0.14, giraffe = 0.10 })[a] or 0.145
    local hx = a == "giraffe" and 0.03 or 0.012
    ball({ wide * 0.95, wide, wide * (a == "frog" and 0.72 or 0.92) }, { hx, 0, hz - (bird and 0.01 or 0) }, fur, 16)
    if a ~= "giraffe" and not bird then dot({ 0.06, 0.10, 0.115 }, { 0.046, 0, 0.078 }, (a == "panda" or a == "rabbit") and "white" or (a == "elephant" and "pink" or "pale"), 12) end
    local front = hx + 0.475 * wide
    -- Faces.
    local function muzzle(slot, size, z) ball(size, { front - 0.004, 0, hz + z }, slot, 10) end
    local function mouth(x, z, w)
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { x, 0, z + 0.012 }, { x, 0, z }, { x - 0.004, s * w, z - 0.004 } }, radius = 0.0014, segments = 4, slot = "dark", visual_only = true } end
    end
    local eye = { hx + 0.40 * wide, 0.26 * wide, hz + 0.10 * wide }
    if a == "rabbit" or a == "cat" or a == "dog" or a == "lion" or a == "fox" or a == "monkey" or a == "panda" or a == "unicorn" or a == "giraffe" then
      local slot = ({ dog = "pale", lion = "white", fox = "white", monkey = "pale", giraffe = "pale", unicorn = "pink", panda = "white", cat = "white", rabbit = "white" })[a]
      local long = a == "fox" or a == "giraffe" or a == "unicorn" or a == "dog"
      muzzle(slot, long and { 0.085, 0.068, 0.056 } or { 0.05, 0.075, 0.052 }, -0.020)
      local nx = front + (long and 0.038 or 0.020)
      dot({ 0.016, 0.026, 0.017 }, { nx, 0, hz - 0.010 }, (a == "rabbit" or a == "cat" or a == "unicorn") and "pink" or "dark")
      if a ~= "unicorn" and a ~= "giraffe" then mouth(nx - 0.001, hz - 0.030, 0.016) end
    end
    if a == "panda" then for _, s in ipairs { -1, 1 } do dot({ 0.03, 0.045, 0.055 }, { eye[1] - 0.006, s * eye[2], eye[3] - 0.004 }, "black", 10, { s * 25, 0, 0 }) end end
    if a == "monkey" then for _, s in ipairs { -1, 1 } do dot({ 0.03, 0.062, 0.066 }, { eye[1] - 0.012, s * 0.028, eye[3] - 0.006 }, "pale", 10) end end
    if a == "owl" then for _, s in ipairs { -1, 1 } do dot({ 0.03, 0.074, 0.074 }, { eye[1] - 0.006, s * 0.036, eye[3] }, "pale", 12) dot({ 0.034, 0.050, 0.050 }, { eye[1] - 0.004, s * 0.036, eye[3] }, "yellow", 12) end end
    if a == "frog" then
      for _, s in ipairs { -1, 1 } do ball({ 0.055, 0.058, 0.058 }, { 0.03, s * 0.045, hz + 0.056 }, fur, 12) dot({ 0.03, 0.044, 0.044 }, { 0.046, s * 0.045, hz + 0.060 }, "white", 10) end
      eye = { 0.061, 0.045, hz + 0.060 }
      k:sweep { path = contour.arc({ 0, 0, hz - 0.008 }, 0.0825, -68, 68, 10, "xy"), radius = 0.0024, segments = 4, slot = "dark", visual_only = true }
    end
    toys.eyes(k, { at = a == "owl" and { eye[1] + 0.010, 0.036, eye[3] } or eye, radius = a == "owl" and 0.012 or 0.0095, slot = "dark", white = "glint" })
    -- Ears, horns, manes, beaks.
    for _, s in ipairs { -1, 1 } do
      if a == "rabbit" then
        ball({ 0.028, 0.044, 0.14 }, { -0.005, s * 0.036, hz + 0.118 }, fur, 10, { -s * 10, -6, 0 })
        dot({ 0.016, 0.026, 0.11 }, { 0.006, s * 0.037, hz + 0.116 }, "pink", 8, { -s * 10, -6, 0 })
      elseif a == "elephant" then
        ball({ 0.024, 0.10, 0.12 }, { -0.01, s * 0.105, hz + 0.005 }, fur, 12, { 0, 0, s * 20 }, false)
        dot({ 0.014, 0.075, 0.092 }, { 0.001, s * 0.103, hz + 0.004 }, "pink", 10, { 0, 0, s * 20 })
      elseif a == "dog" then ball({ 0.040, 0.026, 0.095 }, { 0.0, s * 0.077, hz - 0.004 }, "mane", 10, { s * 10, 0, 0 }, true)
      elseif a == "cat" or a == "fox" then
        k:cone { radius = 0.030, radius_top = 0.004, height = 0.062, at = { -0.002, s * 0.044, hz + 0.074 }, rot = { -s * 16, -8, 0 }, segments = 10, slot = fur }
        k:cone { radius = 0.018, radius_top = 0.003, height = 0.042, at = { 0.012, s * 0.045, hz + 0.070 }, rot = { -s * 16, -8, 0 }, segments = 8, slot = a == "fox" and "black" or "pink", visual_only = true }
        if a == "cat" then for i = -1, 1 do k:sweep { path = { { front + 0.010, s * 0.030, hz - 0.020 }, { front + 0.006, s * 0.085, hz - 0.018 + 0.012 * i } }, radius = 0.0009, segments = 4, slot = "dark", visual_only = true } end end
        if a == "fox" then dot({ 0.05, 0.05, 0.06 }, { hx + 0.03, s * 0.046, hz - 0.028 }, "white", 10) end
      elseif a == "lion" or a == "monkey" or a == "panda" or a == "giraffe" then
        local slot = a == "panda" and "black" or fur
        ball({ 0.026, 0.056, 0.056 }, { -0.004, s * ((a == "monkey") and 0.082 or 0.058), hz + ((a == "monkey") and 0.004 or 0.056) }, slot, 10)
        dot({ 0.014, 0.034, 0.034 }, { 0.008, s * ((a == "monkey") and 0.083 or 0.058), hz + ((a == "monkey") and 0.004 or 0.056) }, a == "panda" and "black" or "pale", 8)
        if a == "giraffe" then k:cylinder { radius = 0.006, height = 0.04, at = { 0.02, s * 0.020, hz + 0.060 }, segments = 8, slot = "yellow", no_collider = true } k:sphere { radius = 0.011, at = { 0.02, s * 0.020, hz + 0.084 }, segments = 8, slot = "mane" } end
      elseif a == "unicorn" then k:cone { radius = 0.016, radius_top = 0.003, height = 0.045, at = { -0.012, s * 0.042, hz + 0.075 }, rot = { -s * 14, -6, 0 }, segments = 8, slot = fur, no_collider = true }
      elseif a == "owl" then k:cone { radius = 0.020, radius_top = 0.002, height = 0.05, at = { 0.0, s * 0.055, hz + 0.070 }, rot = { -s * 22, 0, 0 }, segments = 8, slot = "mane" }
      end
    end
    if a == "lion" then for i = 0, 13 do local t = 2 * math.pi * i / 14 ball({ 0.05, 0.055, 0.055 }, { -0.022, 0.082 * math.cos(t), hz + 0.082 * math.sin(t) }, "mane", 8, nil, (i % 7 ~= 0 and i ~= 3 and i ~= 4) or nil) end end
    if a == "elephant" then k:sweep { path = { { 0.075, 0, hz - 0.01 }, { 0.115, 0, hz - 0.03 }, { 0.130, 0, hz - 0.085 }, { 0.150, 0, hz - 0.115 } }, radius = { 0.034, 0.027, 0.021, 0.019 }, segments = 10, round_ends = true, slot = fur } for _, s in ipairs { -1, 1 } do k:cone { radius = 0.008, radius_top = 0.002, height = 0.045, at = { 0.100, s * 0.030, hz - 0.055 }, rot = { 0, 140, 0 }, segments = 8, slot = "white", visual_only = true } end end
    if a == "unicorn" then
      k:cone { radius = 0.017, radius_top = 0.001, height = 0.10, at = { 0.045, 0, hz + 0.105 }, rot = { 0, 22, 0 }, segments = 12, slot = "horn" }
      for i = 0, 5 do ball({ 0.05, 0.038, 0.055 }, { -0.02 - 0.017 * i, 0, hz + 0.060 - 0.026 * i }, "bright", 8) end
      ball({ 0.05, 0.05, 0.045 }, { 0.03, 0, hz + 0.066 }, "bright", 8, nil, true)
    end
    if bird then
      local slot = a == "penguin" and "white" or (a == "owl" and "pale" or nil)
      if slot then dot({ 0.076, 0.112, 0.140 }, { 0.045, 0, 0.092 }, slot, 14) end
      if a == "penguin" then for _, s in ipairs { -1, 1 } do dot({ 0.04, 0.055, 0.06 }, { 0.055, s * 0.026, hz - 0.008 }, "white", 10) end end
      if a == "duck" then k:ellipsoid { size = { 0.085, 0.075, 0.020 }, at = { front + 0.020, 0, hz - 0.022 }, segments = 12, slot = "beak" } k:ellipsoid { size = { 0.065, 0.06, 0.016 }, at = { front + 0.014, 0, hz - 0.036 }, segments = 10, slot = "beak", visual_only = true }
      else k:cone { radius = 0.016, radius_top = 0.002, height = 0.038, axis = "x", at = { front + 0.008, 0, hz - 0.020 }, segments = 10, slot = "beak" } end
      for _, s in ipairs { -1, 1 } do
        ball({ 0.085, 0.028, 0.12 }, { -0.01, s * 0.086, 0.115 }, fur, 12, { s * 14, 0, 0 })
        ball({ 0.085, 0.055, 0.024 }, { 0.055, s * 0.042, 0.012 }, "beak", 10)
      end
    else
      for _, s in ipairs { -1, 1 } do -- arms and legs
        toys.limb(k, { from = { 0.02, s * 0.062, 0.135 }, to = { 0.065, s * 0.088, 0.075 }, radius = { 0.024, 0.023 }, slot = dark_limb, segments = 8 })
        toys.limb(k, { from = { 0.03, s * 0.055, 0.033 }, to = { 0.115, s * 0.082, 0.032 }, radius = { 0.031, 0.030 }, slot = dark_limb, segments = 8 })
        dot({ 0.016, 0.044, 0.046 }, { 0.139, s * 0.088, 0.032 }, (a == "panda") and "pale" or ((a == "giraffe" or a == "lion") and "mane" or (fur == "pale" and "pink" or "pale")), 8, { 0, 0, s * 16 })
      end
      if a == "rabbit" then ball({ 0.045, 0.045, 0.045 }, { -0.078, 0, 0.05 }, "white", 8)
      elseif a == "cat" or a == "monkey" or a == "lion" then k:sweep { path = { { -0.055, 0, 0.035 }, { -0.105, 0.02, 0.03 }, { -0.115, 0.06, 0.055 }, { -0.10, 0.07, 0.09 } }, radius = { 0.013, 0.012, 0.012, 0.011 }, segments = 8, round_ends = true, slot = fur } if a == "lion" then ball({ 0.04, 0.04, 0.05 }, { -0.10, 0.07, 0.10 }, "mane", 8, nil, true) end
      elseif a == "fox" then k:sweep { path = { { -0.05, 0, 0.045 }, { -0.10, 0.03, 0.05 }, { -0.125, 0.07, 0.08 } }, radius = { 0.022, 0.036, 0.022 }, segments = 10, round_ends = true, slot = fur } ball({ 0.055, 0.055, 0.055 }, { -0.128, 0.075, 0.088 }, "white", 8) end
      if a == "giraffe" then for i = 0, 8 do local t, z = i * 2.4, 0.05 + 0.026 * i local r = z < 0.14 and 0.066 or 0.040 dot({ 0.022, 0.026, 0.026 }, { 0.005 + r * math.cos(t), r * math.sin(t), z }, "mane", 6) end end
    end
    k:fit()
  end,
}
