#include <algorithm>
#include <cmath>

#include "solid_raw.h"

namespace ww {

using solid_detail::finish;
using solid_detail::RawMesh;

namespace {

/// Each corner moved inwards along its mitre, at most `by` / 0.3.
Polygon2 inset(const Polygon2& polygon, double by) {
  const std::size_t n = polygon.size();
  Polygon2 out;
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 in = normalized(polygon[i] - polygon[(i + n - 1) % n]),
               next = normalized(polygon[(i + 1) % n] - polygon[i]);
    const Vec2 a = perpendicular(in), b = perpendicular(next);
    const double c = std::max(0.3, 0.5 * (1 + dot(a, b)));
    out.push_back(polygon[i] + (a + b) * (0.5 * by / c));
  }
  return out;
}

bool is_convex(const std::vector<std::uint32_t>& loop, const Polygon2& points) {
  const std::size_t n = loop.size();
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 a = points[loop[i]], b = points[loop[(i + 1) % n]], c = points[loop[(i + 2) % n]];
    if (cross(b - a, c - b) < -1e-9) return false;
  }
  return true;
}

/// Convex pieces: triangles joined across shared edges while they stay convex (Hertel and Mehlhorn
/// 1983).
std::vector<std::vector<std::uint32_t>> convex_pieces(const Polygon2& polygon,
                                                      const std::vector<std::uint32_t>& triangles) {
  std::vector<std::vector<std::uint32_t>> loops;
  for (std::size_t i = 0; i + 2 < triangles.size(); i += 3)
    loops.push_back({triangles[i], triangles[i + 1], triangles[i + 2]});
  const auto join = [&](const std::vector<std::uint32_t>& p, const std::vector<std::uint32_t>& q) {
    for (std::size_t i = 0; i < p.size(); ++i) {
      for (std::size_t j = 0; j < q.size(); ++j) {
        if (p[i] != q[(j + 1) % q.size()] || p[(i + 1) % p.size()] != q[j]) continue;
        std::vector<std::uint32_t> loop;
        for (std::size_t k = 1; k <= p.size(); ++k) loop.push_back(p[(i + k) % p.size()]);
        for (std::size_t k = 2; k < q.size(); ++k) loop.push_back(q[(j + k) % q.size()]);
        return loop;
      }
    }
    return std::vector<std::uint32_t>{};
  };
  for (std::size_t a = 0; a < loops.size(); ++a) {
    for (std::size_t b = a + 1; b < loops.size();) {
      const auto joined = join(loops[a], loops[b]);
      if (!joined.empty() && is_convex(joined, polygon)) {
        loops[a] = joined;
        loops.erase(loops.begin() + static_cast<std::ptrdiff_t>(b));
        b = a + 1;
      } else {
        ++b;
      }
    }
  }
  return loops;
}

}  // namespace

Solid prism(const PrismSettings& s) {
  Solid solid;
  Polygon2 polygon = s.polygon;
  if (polygon.size() < 3 || s.height <= 0) return solid;
  if (signed_area(polygon) < 0) std::reverse(polygon.begin(), polygon.end());
  const std::vector<std::uint32_t> triangles = triangulate(polygon);
  if (triangles.empty()) return solid;
  const double bevel = std::min(s.bevel, 0.25 * s.height);
  const Polygon2 inner = bevel > 1e-5 ? inset(polygon, bevel) : polygon;
  RawMesh raw;
  const auto n = static_cast<std::uint32_t>(polygon.size());
  const auto ring = [&](const Polygon2& p, double z) {
    const auto first = static_cast<std::uint32_t>(raw.points.size());
    for (const Vec2 q : p) raw.add({q.x, q.y, z});
    return first;
  };
  std::vector<std::uint32_t> rings;
  if (bevel > 1e-5) {
    rings = {ring(inner, 0), ring(polygon, bevel), ring(polygon, s.height - bevel),
             ring(inner, s.height)};
  } else {
    rings = {ring(polygon, 0), ring(polygon, s.height)};
  }
  for (std::size_t r = 0; r + 1 < rings.size(); ++r) {
    for (std::uint32_t i = 0; i < n; ++i) {
      const auto j = (i + 1) % n;
      raw.triangle(rings[r] + i, rings[r] + j, rings[r + 1] + j);
      raw.triangle(rings[r] + i, rings[r + 1] + j, rings[r + 1] + i);
    }
  }
  for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
    raw.triangle(rings.front() + triangles[i], rings.front() + triangles[i + 2],
                 rings.front() + triangles[i + 1]);
    raw.triangle(rings.back() + triangles[i], rings.back() + triangles[i + 1],
                 rings.back() + triangles[i + 2]);
  }
  // Chamfers blend (45 degrees and less); between side faces the caller's crease decides, which is
  // smaller, so that the larger of both would round a square plate's corners.
  solid.mesh = finish(raw, std::max(s.crease, bevel > 1e-5 ? 0.85 : 0.0), s.grain);
  for (const auto& loop : convex_pieces(polygon, triangles)) {
    std::vector<Vec3> points;
    for (const auto i : loop) {
      points.push_back({polygon[i].x, polygon[i].y, 0});
      points.push_back({polygon[i].x, polygon[i].y, s.height});
    }
    HullShape shape = convex_hull(points, 64);
    if (!shape.vertices.empty()) solid.colliders.push_back({std::move(shape), {}});
  }
  return solid;
}

}  // namespace ww
