-- A round electric cooker: a case with a panel, a steel pot inside, a lid hinged at the back with a steam vent, a carrying bow.
return kind {
  api    = 1,
  names  = { en = "rice cooker, electric rice cooker", zh = "电饭煲, 电饭锅" },
  measure_zh = "个",
  groups = { "appliance", "cooker" },
  stands = "surface",
  size   = { width = { 0.22, 0.26, 0.32 }, depth = { 0.26, 0.31, 0.38 }, height = { 0.20, 0.235, 0.28 } },
  mass   = { 1.8, 3.4, 9 },
  params = { form = one_of { "rounded", "classic", words = { classic = "classic", glass = "classic" },
    size = { rounded = { width = { 0.22, 0.26, 0.30 }, depth = { 0.24, 0.28, 0.32 } }, classic = { width = { 0.26, 0.30, 0.34 }, depth = { 0.22, 0.255, 0.29 } } } } },
  slots  = { shell = { "plastic", "stainless_steel", "painted_metal", tint = { "#ffffff", "#f1efe9", "#3b3e43", "#b5473f", "#dfe3d8" } }, trim = { "plastic", "black_plastic", tint = { "#c9ccce", "#8b8f93" } }, pot = "stainless_steel", panel = "screen_black", mark = "neon", glass = "glass", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k) appliance.cooker(k, { width = p.width, depth = p.depth, height = p.height, form = p.form == "classic" and "glass_lid" or "hinged", slot = "shell", trim = "trim", pot = "pot", panel = "panel", mark = "mark", glass = "glass", foot = "foot", text = "0:35" }) end,
}
