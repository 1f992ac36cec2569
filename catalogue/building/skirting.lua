-- A moulded strip along the foot of a wall, with a rounded or stepped profile.
return kind {
  api    = 1,
  names  = { en = "skirting, skirting board, baseboard", zh = "踢脚线" },
  measure_zh = "条",
  groups = { "building part" },
  stands = "wall", mount_height = 0.06,
  size   = { width = { 0.60, 2.40, 5.00 }, depth = { 0.012, 0.016, 0.022 }, height = { 0.06, 0.10, 0.12 } },
  mass   = { 0.2, 2.5, 14 },
  params = { profile = one_of { "ogee", "rounded", "square", words = { moulded = "ogee", victorian = "ogee", rounded = "rounded", plain = "square", modern = "square" } } },
  slots  = { board = { "painted_wood", "oak", "mdf", "walnut", tint = { "#f8f6f1", "#eceae4" } } },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local profile = p.profile == "ogee" and { { 0, -h / 2 }, { d, -h / 2 }, { d, 0.12 * h }, { 0.86 * d, 0.14 * h }, { 0.90 * d, 0.20 * h }, { 0.85 * d, 0.26 * h }, { 0.62 * d, 0.33 * h }, { 0.46 * d, 0.40 * h }, { 0.44 * d, 0.44 * h }, { 0.52 * d, 0.46 * h }, { 0.44 * d, 0.49 * h }, { 0.2 * d, h / 2 }, { 0, h / 2 } }
      or p.profile == "rounded" and { { 0, -h / 2 }, { d, -h / 2 }, { d, 0.30 * h }, { 0.92 * d, 0.40 * h }, { 0.72 * d, 0.47 * h }, { 0.4 * d, h / 2 }, { 0, h / 2 } }
      or { { 0, -h / 2 }, { d, -h / 2 }, { d, 0.40 * h }, { 0.75 * d, 0.41 * h }, { 0.75 * d, h / 2 }, { 0, h / 2 } }
    k:prism { polygon = profile, axis = "y", height = 2 * w, at = { 0, 0, 0 }, bevel = 0, crease = 50, slot = "board", no_collider = true }
    k:box { low = { 0, -w, -h / 2 }, high = { d, w, h / 2 }, bevel = 0, slot = "board", collider_only = true }
    k:fit()
  end,
}
