#include <algorithm>
#include <cmath>

#include "solid_raw.h"

namespace ww {

using solid_detail::circle;
using solid_detail::finish;
using solid_detail::RawMesh;
using solid_detail::Skin;

std::vector<Vec3> smooth_path(const std::vector<Vec3>& points, int steps, bool closed) {
  const auto n = static_cast<int>(points.size());
  if (n < 3) return points;
  const auto at = [&](int i) {
    if (closed) return points[static_cast<std::size_t>((i % n + n) % n)];
    if (i < 0) return points[0] * 2.0 - points[1];
    if (i >= n) return points[n - 1] * 2.0 - points[n - 2];
    return points[static_cast<std::size_t>(i)];
  };
  std::vector<Vec3> path;
  const int spans = closed ? n : n - 1;
  for (int i = 0; i < spans; ++i) {
    const Vec3 p0 = at(i - 1), p1 = at(i), p2 = at(i + 1), p3 = at(i + 2);
    const double t01 = std::sqrt(std::max(1e-9, norm(p1 - p0))),
                 t12 = std::sqrt(std::max(1e-9, norm(p2 - p1))),
                 t23 = std::sqrt(std::max(1e-9, norm(p3 - p2)));
    const Vec3 m1 = (p2 - p1) + t12 * ((p1 - p0) * (1 / t01) - (p2 - p0) * (1 / (t01 + t12)));
    const Vec3 m2 = (p2 - p1) + t12 * ((p3 - p2) * (1 / t23) - (p3 - p1) * (1 / (t12 + t23)));
    const Vec3 a = 2.0 * (p1 - p2) + m1 + m2, b = -3.0 * (p1 - p2) - 2.0 * m1 - m2;
    for (int k = 0; k < steps; ++k) {
      const double t = static_cast<double>(k) / steps;
      path.push_back(((a * t + b) * t + m1) * t + p1);
    }
  }
  if (!closed) path.push_back(points.back());
  return path;
}

namespace {

struct PathFrame {
  Vec3 tangent, side, up;
  Vec3 bend;           ///< unit, across the bend; zero where the path is straight
  double stretch = 1;  ///< of the mitre along `bend`
};

Vec3 mitred(const PathFrame& f, Vec3 offset) {
  return offset + f.bend * (dot(offset, f.bend) * (f.stretch - 1));
}

/// Frames carried along without twist (double reflection would be finer; bends here are short).
std::vector<PathFrame> frames_along(const std::vector<Vec3>& path, Vec3 up, bool closed) {
  const std::size_t n = path.size();
  std::vector<PathFrame> frames(n);
  for (std::size_t i = 0; i < n; ++i) {
    const Vec3 in = i > 0    ? path[i] - path[i - 1]
                    : closed ? path[0] - path[n - 1]
                             : path[1] - path[0];
    const Vec3 out = i + 1 < n ? path[i + 1] - path[i] : closed ? path[0] - path[n - 1] : in;
    const Vec3 t = normalized(normalized(in) + normalized(out));
    frames[i].tangent = norm(t) > 0.5 ? t : normalized(out);
    const double c = dot(frames[i].tangent, normalized(out));
    frames[i].stretch = 1 / std::max(0.4, c);
    const Vec3 turn = normalized(out) - normalized(in);
    if (norm(turn) > 1e-6)
      frames[i].bend = normalized(turn - frames[i].tangent * dot(turn, frames[i].tangent));
    Vec3 u = i == 0 ? up : frames[i - 1].up;
    if (std::abs(dot(normalized(u), frames[i].tangent)) > 0.99)
      u = any_perpendicular(frames[i].tangent);
    frames[i].up = normalized(u - frames[i].tangent * dot(u, frames[i].tangent));
    frames[i].side = cross(frames[i].up, frames[i].tangent);
  }
  return frames;
}

/// Points of the path where it bends by more than `tolerance` from its neighbours, for few collider
/// pieces.
void simplify(const std::vector<Vec3>& path, std::size_t a, std::size_t b, double tolerance,
              std::vector<std::size_t>& kept) {
  double worst = 0;
  std::size_t at = a;
  const Vec3 d = path[b] - path[a];
  for (std::size_t i = a + 1; i < b; ++i) {
    const double t =
        dot(d, d) > 0 ? std::clamp(dot(path[i] - path[a], d) / dot(d, d), 0.0, 1.0) : 0.0;
    const double off = norm(path[i] - path[a] - d * t);
    if (off > worst) {
      worst = off;
      at = i;
    }
  }
  if (worst > tolerance) {
    simplify(path, a, at, tolerance, kept);
    simplify(path, at, b, tolerance, kept);
  } else {
    kept.push_back(b);
  }
}

/// Rotation that takes +Z to the unit vector `d`.
Quat z_to(Vec3 d) {
  const Vec3 x = any_perpendicular(d), y = cross(d, x);
  return to_quat({{{x.x, y.x, d.x}, {x.y, y.y, d.y}, {x.z, y.z, d.z}}});
}

}  // namespace

Solid sweep(const SweepSettings& s) {
  Solid solid;
  std::vector<Vec3> path = s.smooth ? smooth_path(s.path, s.steps, s.closed) : s.path;
  path.erase(
      std::unique(path.begin(), path.end(), [](Vec3 a, Vec3 b) { return norm(a - b) < 1e-6; }),
      path.end());
  if (s.closed && path.size() > 1 && norm(path.front() - path.back()) < 1e-6) path.pop_back();
  if (path.size() < 2) return solid;
  const auto frames = frames_along(path, s.up, s.closed);
  const bool is_round = !s.radii.empty();
  const auto radius_at = [&](std::size_t i) {
    if (s.radii.size() == 1) return s.radii[0];
    const double t = static_cast<double>(i) / static_cast<double>(path.size() - 1) *
                     static_cast<double>(s.radii.size() - 1);
    const auto k = std::min(static_cast<std::size_t>(t), s.radii.size() - 2);
    return s.radii[k] + (t - static_cast<double>(k)) * (s.radii[k + 1] - s.radii[k]);
  };
  const std::vector<Vec2> unit = is_round ? circle(s.segments) : std::vector<Vec2>{};
  Skin skin;
  double along = 0;
  const auto ring = [&](std::size_t i, double scale, double shift) {
    std::vector<Vec3> points;
    const PathFrame& f = frames[i];
    const Vec3 center = path[i] + f.tangent * shift;
    if (is_round) {
      const double r = radius_at(i) * scale;
      for (const Vec2 p : unit)
        points.push_back(center + mitred(f, f.up * (p.x * r) + cross(f.tangent, f.up) * (p.y * r)));
      return points;
    }
    const double w = 0.5 * s.rectangle.x, h = 0.5 * s.rectangle.y, b = 0.12 * std::min(w, h);
    for (const Vec2 p : {Vec2{w, -h + b},
                         {w, h - b},
                         {w - b, h},
                         {-w + b, h},
                         {-w, h - b},
                         {-w, -h + b},
                         {-w + b, -h},
                         {w - b, -h}}) {
      points.push_back(center + mitred(f, f.side * (p.x * scale) + f.up * (p.y * scale)));
    }
    return points;
  };
  const bool domes = s.round_ends && is_round && !s.closed;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (i > 0) along += norm(path[i] - path[i - 1]);
    const double r = is_round ? radius_at(i) : 0;
    if (domes && i == 0) {
      for (const double a : {0.0, 0.5, 0.85, 1.2}) {
        skin.rings.push_back(ring(i, a == 0 ? 1e-9 : std::sin(a), -r * std::cos(a)));
        skin.along.push_back(along - r * std::cos(a));
      }
    }
    skin.rings.push_back(ring(i, 1, 0));
    skin.along.push_back(along);
    if (domes && i + 1 == path.size()) {
      for (const double a : {1.2, 0.85, 0.5, 0.0}) {
        skin.rings.push_back(ring(i, a == 0 ? 1e-9 : std::sin(a), r * std::cos(a)));
        skin.along.push_back(along + r * std::cos(a));
      }
    }
  }
  skin.closed = s.closed;
  solid.mesh = finish(solid_detail::skin(skin), is_round ? 1.2 : 0.5);
  std::vector<std::size_t> kept{0};
  double thickness = is_round ? *std::max_element(s.radii.begin(), s.radii.end())
                              : 0.5 * std::min(s.rectangle.x, s.rectangle.y);
  std::vector<Vec3> line = path;
  if (s.closed) line.push_back(path.front());
  simplify(line, 0, line.size() - 1, std::max(0.002, 0.5 * thickness), kept);
  for (std::size_t k = 0; k + 1 < kept.size(); ++k) {
    const std::size_t i = kept[k], j = kept[k + 1], ij = j % path.size();
    const Vec3 d = line[j] - line[i];
    const double length = norm(d);
    if (length < 1e-6) continue;
    if (is_round && std::abs(radius_at(i) - radius_at(ij)) < 0.15 * thickness) {
      const double r = std::max(radius_at(i), radius_at(ij));
      const RigidTransform X{z_to(d * (1 / length)), (line[i] + line[j]) * 0.5};
      const bool ends_flat = !s.closed && !s.round_ends && (i == 0 || j + 1 == path.size());
      if (ends_flat) {
        solid.colliders.push_back({CylinderShape{r, 0.5 * length}, X});
      } else {
        solid.colliders.push_back({CapsuleShape{r, 0.5 * length}, X});
      }
      continue;
    }
    std::vector<Vec3> points = ring(i, 1, 0);
    const auto end = ring(ij, 1, 0);
    points.insert(points.end(), end.begin(), end.end());
    HullShape shape = convex_hull(points, 64);
    if (!shape.vertices.empty()) solid.colliders.push_back({std::move(shape), {}});
  }
  return solid;
}

Solid loft(const LoftSettings& s) {
  Solid solid;
  if (s.sections.size() < 2) return solid;
  const int n = std::clamp(s.segments, 1, 12);
  Skin skin;
  double along = 0;
  for (std::size_t i = 0; i < s.sections.size(); ++i) {
    const LoftSection& section = s.sections[i];
    const Vec2 h = section.size * 0.5;
    const double r = std::clamp(section.radius, 1e-6, std::max(1e-6, std::min(h.x, h.y)));
    std::vector<Vec3> ring;
    for (int quadrant = 0; quadrant < 4; ++quadrant) {
      const double sx = quadrant == 0 || quadrant == 3 ? 1 : -1, sy = quadrant < 2 ? 1 : -1;
      for (int k = 0; k <= n; ++k) {
        const double a = 0.5 * kPi * k / n;
        const double c = k == n ? 0.0 : std::cos(a), w = k == n ? 1.0 : std::sin(a);
        const double dx = quadrant % 2 ? w : c, dy = quadrant % 2 ? c : w;
        ring.push_back(section.center + Vec3{sx * (h.x - r + r * dx), sy * (h.y - r + r * dy), 0});
      }
    }
    if (i > 0) along += norm(section.center - s.sections[i - 1].center);
    skin.rings.push_back(std::move(ring));
    skin.along.push_back(along);
  }
  solid.mesh = finish(solid_detail::skin(skin), s.crease);
  // One hull for each run of sections whose points all lie near the hull of its ends.
  const auto convex = [&](std::size_t a, std::size_t b) {
    for (std::size_t i = a + 1; i < b; ++i) {
      const double t = (s.sections[i].center.z - s.sections[a].center.z) /
                       (s.sections[b].center.z - s.sections[a].center.z);
      const auto& m = s.sections[i];
      const Vec2 size = s.sections[a].size + (s.sections[b].size - s.sections[a].size) * t;
      const Vec3 center = s.sections[a].center + (s.sections[b].center - s.sections[a].center) * t;
      for (const double sign : {-1.0, 1.0}) {
        const Vec2 gap{center.x * sign + 0.5 * size.x - (m.center.x * sign + 0.5 * m.size.x),
                       center.y * sign + 0.5 * size.y - (m.center.y * sign + 0.5 * m.size.y)};
        if (gap.x > 0.004 + 0.04 * m.size.x || gap.y > 0.004 + 0.04 * m.size.y) return false;
      }
    }
    return true;
  };
  const std::size_t around = skin.rings[0].size();
  for (std::size_t a = 0; a + 1 < s.sections.size();) {
    std::size_t b = a + 1;
    while (b + 1 < s.sections.size() && convex(a, b + 1)) ++b;
    std::vector<Vec3> points;
    const std::size_t rows = b - a + 1, skip = std::max<std::size_t>(1, around * rows / 60);
    for (std::size_t i = a; i <= b; ++i) {
      for (std::size_t k = 0; k < around; k += skip) points.push_back(skin.rings[i][k]);
    }
    HullShape shape = convex_hull(points, 64);
    if (!shape.vertices.empty()) solid.colliders.push_back({std::move(shape), {}});
    a = b;
  }
  return solid;
}

Solid leaf(const LeafSettings& s) {
  RawMesh raw;
  const int n = std::clamp(s.segments, 2, 16);
  std::array<std::vector<std::uint32_t>, 2> rows;  // upper and lower side, three points a row
  Vec3 at;
  for (int i = 0; i <= n; ++i) {
    const double t = static_cast<double>(i) / n, turn = -s.droop * t;
    const double swell = t < s.widest ? t / s.widest : (1 - t) / (1 - s.widest);
    const double half = 0.5 * s.width *
                        (i == 0   ? 0.08
                         : i == n ? 0.0
                                  : std::sin(0.5 * kPi * std::min(1.0, swell)));
    const Vec3 normal{-std::sin(turn), 0, std::cos(turn)};
    for (int side = 0; side < 2; ++side) {
      const Vec3 rib = at + normal * (side == 0 ? 0.5 * s.thickness : -0.5 * s.thickness);
      const double out = half * std::cos(s.fold), rise = half * std::sin(s.fold);
      rows[side].push_back(raw.add(at + normal * rise + Vec3{0, out, 0}));
      rows[side].push_back(raw.add(rib));
      rows[side].push_back(raw.add(at + normal * rise - Vec3{0, out, 0}));
    }
    at += Vec3{std::cos(turn), 0, std::sin(turn)} * (s.length / n);
  }
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < 2; ++j) {
      const auto k = static_cast<std::size_t>(3 * i + j);
      const auto& u = rows[0];
      const auto& l = rows[1];
      raw.triangle(u[k], u[k + 1], u[k + 4]);
      raw.triangle(u[k], u[k + 4], u[k + 3]);
      raw.triangle(l[k], l[k + 4], l[k + 1]);
      raw.triangle(l[k], l[k + 3], l[k + 4]);
    }
  }
  // The stem end is closed by the quad between both sides.
  raw.triangle(rows[0][0], rows[1][1], rows[0][1]);
  raw.triangle(rows[0][1], rows[1][1], rows[0][2]);
  Solid solid;
  solid.mesh = finish(raw, 0.8);
  return solid;
}

}  // namespace ww
