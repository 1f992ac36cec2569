#include <algorithm>
#include <cmath>

#include "solid_raw.h"

namespace ww {

using solid_detail::finish;
using solid_detail::RawMesh;
using solid_detail::Skin;

namespace {

Axis longest_axis(Vec3 size) {
  if (size.x >= size.y && size.x >= size.z) return Axis::kX;
  return size.y >= size.z ? Axis::kY : Axis::kZ;
}

RawMesh plain_box(Vec3 h) {
  RawMesh raw;
  for (int i = 0; i < 8; ++i) raw.add({i & 1 ? h.x : -h.x, i & 2 ? h.y : -h.y, i & 4 ? h.z : -h.z});
  const std::array<std::array<std::uint32_t, 4>, 6> quads{
      {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}}};
  for (const auto& q : quads) {
    raw.triangle(q[0], q[1], q[2]);
    raw.triangle(q[0], q[2], q[3]);
  }
  return raw;
}

/// A sphere of `r` cut into octants that are moved apart to the corners of the inner box.
RawMesh rounded_box(Vec3 h, double r, int segments) {
  Skin skin;
  const Vec3 inner = h - Vec3{r, r, r};
  for (int row = 0; row <= 2 * segments + 1; ++row) {
    const bool upper = row > segments;
    const int step = upper ? row - segments - 1 : segments - row;
    const double tilt = 0.5 * kPi * step / segments;
    const double flat = step == segments ? 0.0 : std::cos(tilt) * r,
                 rise = (step == segments ? 1.0 : std::sin(tilt)) * r;
    std::vector<Vec3> ring;
    for (int quadrant = 0; quadrant < 4; ++quadrant) {
      const double sx = quadrant == 0 || quadrant == 3 ? 1 : -1, sy = quadrant < 2 ? 1 : -1;
      for (int k = 0; k <= segments; ++k) {
        const double angle = 0.5 * kPi * k / segments;
        const double c = k == segments ? 0.0 : std::cos(angle),
                     s = k == segments ? 1.0 : std::sin(angle);
        const bool swapped = quadrant % 2 == 1;
        const double dx = swapped ? s : c, dy = swapped ? c : s;
        ring.push_back({sx * (inner.x + flat * dx), sy * (inner.y + flat * dy),
                        upper ? inner.z + rise : -inner.z - rise});
      }
    }
    skin.rings.push_back(std::move(ring));
    skin.along.push_back(0);
  }
  RawMesh raw = solid_detail::skin(skin);
  raw.uvs.clear();
  return raw;
}

}  // namespace

Solid box(const BoxSettings& s) {
  const Vec3 h = s.size * 0.5;
  const double smallest = std::min({s.size.x, s.size.y, s.size.z});
  const double radius = std::min(s.radius, smallest * (s.full_round ? 0.4999 : 0.25));
  const Axis grain = s.grain.value_or(longest_axis(s.size));
  Solid solid;
  const RawMesh raw =
      radius > 1e-5 ? rounded_box(h, radius, std::clamp(s.segments, 1, 12)) : plain_box(h);
  solid.mesh = finish(raw, radius > 1e-5 ? 1.05 : 0.1, grain);
  solid.colliders.push_back({BoxShape{h}, {}});
  return solid;
}

Solid cushion(const CushionSettings& s) {
  // A superellipsoid: level sets of (|x/a|^e1 + |y/b|^e1)^(e2/e1) + |z/c|^e2, corners filled in
  // plan (e1), faces crowned (e2). Points of a cube grid, denser at its edges, are carried onto it
  // along rays.
  const double puff = std::clamp(s.puff, 0.0, 1.0);
  const double e1 = 14 - 10 * puff, e2 = 9 - 6.5 * puff;
  const int n = std::clamp(s.segments, 2, 24);
  const Vec3 h = s.size * 0.5;
  const auto carried = [&](Vec3 p) {
    const double plan =
        std::pow(std::pow(std::abs(p.x), e1) + std::pow(std::abs(p.y), e1), e2 / e1);
    const double f = std::pow(plan + std::pow(std::abs(p.z), e2), -1.0 / e2);
    return scaled(p * f, h);
  };
  const auto grid = [&](int i) {
    const double t = 2.0 * i / n - 1;
    return i == 0       ? -1.0
           : i == n     ? 1.0
           : 2 * i == n ? 0.0
                        : std::sin(t * 0.5 * kPi) * 0.6 + t * 0.4;
  };
  RawMesh raw;
  for (int face = 0; face < 6; ++face) {
    const int axis = face / 2;
    const double sign = face % 2 ? 1 : -1;
    const auto base = static_cast<std::uint32_t>(raw.points.size());
    for (int j = 0; j <= n; ++j) {
      for (int i = 0; i <= n; ++i) {
        Vec3 p;
        p[axis] = sign;
        p[(axis + 1) % 3] = grid(i);
        p[(axis + 2) % 3] = grid(j);
        raw.add(carried(p));
      }
    }
    for (int j = 0; j < n; ++j) {
      for (int i = 0; i < n; ++i) {
        const auto a = base + static_cast<std::uint32_t>(j * (n + 1) + i), b = a + 1,
                   c = b + static_cast<std::uint32_t>(n) + 1, d = c - 1;
        if (sign > 0) {
          raw.triangle(a, b, c);
          raw.triangle(a, c, d);
        } else {
          raw.triangle(a, c, b);
          raw.triangle(a, d, c);
        }
      }
    }
  }
  Solid solid;
  solid.mesh = finish(raw, 1.4, longest_axis(s.size));
  // The face centres reach the full size; a chamfered box under them is flat where things stand.
  const double inset = std::min({h.x, h.y, h.z}) * (0.3 + 0.3 * puff);
  const RawMesh hull_points = rounded_box(h, inset, 1);
  HullShape shape = convex_hull(hull_points.points, 64);
  if (!shape.vertices.empty()) solid.colliders.push_back({std::move(shape), {}});
  return solid;
}

Solid hull(const std::vector<Vec3>& points, double crease) {
  Solid solid;
  HullShape shape = convex_hull(points, 64);
  if (shape.vertices.empty()) return solid;
  RawMesh raw;
  raw.points = shape.vertices;
  for (std::size_t i = 0; i + 2 < shape.triangles.size(); i += 3) {
    raw.triangle(shape.triangles[i], shape.triangles[i + 1], shape.triangles[i + 2]);
  }
  solid.mesh = finish(raw, crease);
  solid.colliders.push_back({std::move(shape), {}});
  return solid;
}

}  // namespace ww
