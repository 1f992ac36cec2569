#include <algorithm>
#include <cmath>

#include "solid_raw.h"

namespace ww {

using solid_detail::circle;
using solid_detail::finish;
using solid_detail::RawMesh;
using solid_detail::Skin;

namespace {

std::vector<Vec3> ring_at(const std::vector<Vec2>& unit, double radius, double z) {
  if (radius < 1e-7) radius = 0;
  std::vector<Vec3> ring;
  for (const Vec2 p : unit) ring.push_back({p.x * radius, p.y * radius, z});
  return ring;
}

/// Skin of a profile turned about +Z; points on the axis collapse to a pole.
Mesh turned(const std::vector<Vec2>& profile, int segments, double crease, bool loop) {
  Skin skin;
  const std::vector<Vec2> unit = circle(segments);
  double along = 0, widest = 0;
  for (std::size_t i = 0; i < profile.size(); ++i) {
    if (i > 0) along += norm(profile[i] - profile[i - 1]);
    widest = std::max(widest, profile[i].x);
    skin.rings.push_back(ring_at(unit, profile[i].x, profile[i].y));
    skin.along.push_back(along);
  }
  skin.closed = loop;
  skin.around_length = 2 * kPi * widest;
  return finish(solid_detail::skin(skin), crease);
}

/// Points of a frustum's rims, for a hull that stands on many vertices.
void add_rim(std::vector<Vec3>& points, double radius, double z, int around) {
  if (radius < 1e-5) {
    points.push_back({0, 0, z});
    return;
  }
  for (const Vec3 p : ring_at(circle(around), radius, z)) points.push_back(p);
}

/// Convex pieces of a solid of revolution: runs of the profile that stay within a tolerance of
/// their hull.
std::vector<PosedShape> stacked_pieces(const std::vector<Vec2>& profile, std::size_t most) {
  std::vector<Vec2> p;
  for (const Vec2 q : profile) {
    if (!p.empty() && q.y <= p.back().y + 1e-5) {
      p.back().x = std::max(p.back().x, q.x);
    } else {
      p.push_back(q);
    }
  }
  double widest = 0;
  for (const Vec2 q : p) widest = std::max(widest, q.x);
  std::vector<PosedShape> pieces;
  if (p.size() < 2 || widest <= 0) return pieces;
  const auto bulge = [&](std::size_t a, std::size_t b) {  // how far the hull stands off the profile
    double worst = 0;
    for (std::size_t i = a; i <= b; ++i) {
      for (std::size_t j = i; j <= b; ++j) {
        for (std::size_t k = i + 1; k < j; ++k) {
          const double t = (p[k].y - p[i].y) / (p[j].y - p[i].y);
          worst = std::max(worst, p[i].x + t * (p[j].x - p[i].x) - p[k].x);
        }
      }
    }
    return worst;
  };
  for (double tolerance = std::max(0.0015, 0.03 * widest);; tolerance *= 1.4) {
    pieces.clear();
    for (std::size_t a = 0; a + 1 < p.size();) {
      std::size_t b = a + 1;
      while (b + 1 < p.size() && bulge(a, b + 1) < tolerance) ++b;
      double low = p[a].x, high = p[a].x;
      for (std::size_t i = a; i <= b; ++i) {
        low = std::min(low, p[i].x);
        high = std::max(high, p[i].x);
      }
      const double length = p[b].y - p[a].y;
      if (high - low < std::max(0.0015, 0.05 * high)) {
        pieces.push_back(
            {CylinderShape{high, 0.5 * length}, {{}, {0, 0, 0.5 * (p[a].y + p[b].y)}}});
      } else if (high > 1e-5) {
        std::vector<Vec3> points;
        const int around = b - a > 3 ? 8 : 12;
        const std::size_t step = std::max<std::size_t>(1, (b - a) / 5);
        for (std::size_t i = a; i < b; i += step) add_rim(points, p[i].x, p[i].y, around);
        add_rim(points, p[b].x, p[b].y, around);
        HullShape shape = convex_hull(points, 64);
        if (!shape.vertices.empty()) pieces.push_back({std::move(shape), {}});
      }
      a = b;
    }
    if (pieces.size() <= most) return pieces;
  }
}

/// Sectors of the wall between an inner and an outer profile, levels above each other.
std::vector<PosedShape> wall_pieces(const std::vector<Vec2>& outer, const std::vector<Vec2>& inner,
                                    double from, double to, int pieces, int levels) {
  const auto radius_at = [](const std::vector<Vec2>& p, double z) {
    for (std::size_t i = 1; i < p.size(); ++i) {
      if (z <= p[i].y && p[i].y > p[i - 1].y) {
        const double t = std::clamp((z - p[i - 1].y) / (p[i].y - p[i - 1].y), 0.0, 1.0);
        return p[i - 1].x + t * (p[i].x - p[i - 1].x);
      }
    }
    return p.back().x;
  };
  std::vector<PosedShape> shapes;
  for (int level = 0; level < levels; ++level) {
    const double z0 = from + (to - from) * level / levels,
                 z1 = from + (to - from) * (level + 1) / levels;
    for (int i = 0; i < pieces; ++i) {
      std::vector<Vec3> points;
      for (const double z : {z0, 0.5 * (z0 + z1), z1}) {
        // The inner face is a chord; outside, a third point follows the arc. Reaching out to the
        // arc's middle keeps the pieces within a fraction of a millimetre of the drawn wall.
        const double ro = radius_at(outer, z), ri = radius_at(inner, z);
        for (const double part : {0.0, 0.5, 1.0}) {
          const double angle = 2 * kPi * (i + part) / pieces;
          const Vec3 direction{std::cos(angle), std::sin(angle), 0};
          points.push_back(direction * ro + Vec3{0, 0, z});
          if (part != 0.5) points.push_back(direction * ri + Vec3{0, 0, z});
        }
      }
      HullShape shape = convex_hull(points, 64);
      if (!shape.vertices.empty()) shapes.push_back({std::move(shape), {}});
    }
  }
  return shapes;
}

}  // namespace

Solid cylinder(const CylinderSettings& s) {
  const double top = s.radius_top < 0 ? s.radius : s.radius_top, h = 0.5 * s.height;
  std::vector<Vec2> profile;
  const auto rim = [&](double r, double z, double inward) {
    const double b = std::min({s.bevel, 0.3 * r, 0.3 * s.height});
    const std::array<Vec2, 3> points{
        Vec2{r - b, z}, {r - 0.293 * b, z + inward * 0.293 * b}, {r, z + inward * b}};
    if (b < 1e-5) {
      profile.push_back({r, z});
    } else if (inward > 0) {
      profile.insert(profile.end(), {points[0], points[1], points[2]});
    } else {
      profile.insert(profile.end(), {points[2], points[1], points[0]});
    }
  };
  rim(s.radius, -h, 1);
  rim(top, h, -1);
  Solid solid;
  solid.mesh = turned(profile, s.segments, 0.9, false);
  if (std::abs(top - s.radius) < 1e-6) {
    solid.colliders.push_back({CylinderShape{s.radius, h}, {}});
  } else {
    std::vector<Vec3> points;
    add_rim(points, s.radius, -h, 16);
    add_rim(points, top, h, 16);
    HullShape shape = convex_hull(points, 64);
    if (!shape.vertices.empty()) solid.colliders.push_back({std::move(shape), {}});
  }
  return solid;
}

Solid tube(const TubeSettings& s) {
  const double h = 0.5 * s.height, b = std::min(0.001, 0.25 * s.wall), inner = s.radius - s.wall;
  const std::vector<Vec2> profile{{inner + b, -h},   {s.radius - b, -h}, {s.radius, -h + b},
                                  {s.radius, h - b}, {s.radius - b, h},  {inner + b, h},
                                  {inner, h - b},    {inner, -h + b}};
  Solid solid;
  solid.mesh = turned(profile, s.segments, 0.9, true);
  if (s.plug) {
    solid.colliders.push_back({CylinderShape{s.radius, h}, {}});
  } else {
    solid.colliders =
        wall_pieces({{s.radius, -h}, {s.radius, h}}, {{inner, -h}, {inner, h}}, -h, h, s.pieces, 1);
  }
  return solid;
}

Solid ellipsoid(const EllipsoidSettings& s) {
  std::vector<Vec2> profile;
  const int rows = std::max(4, s.segments / 2);
  for (int i = 0; i <= rows; ++i) {
    const double angle = kPi * i / rows;
    profile.push_back({i == 0 || i == rows ? 0.0 : std::sin(angle), i == 0      ? -1.0
                                                                    : i == rows ? 1.0
                                                                    : 2 * i == rows
                                                                        ? 0.0
                                                                        : -std::cos(angle)});
  }
  const Mesh unit = turned(profile, s.segments, 2, false);
  Placement grow;
  for (int i = 0; i < 3; ++i) grow.linear.m[i][i] = s.radii[i];
  Solid solid = placed(grow, {unit, {}});
  for (Vec2& uv : solid.mesh.uvs) uv = {uv.x * s.radii.z, uv.y * std::max(s.radii.x, s.radii.y)};
  if (s.radii.x == s.radii.y && s.radii.x == s.radii.z) {
    solid.colliders.push_back({SphereShape{s.radii.x}, {}});
  } else {
    std::vector<Vec3> points;
    for (const double z : {-0.995, -0.8, -0.35, 0.35, 0.8, 0.995}) {
      for (const Vec2 p : circle(z < -0.9 || z > 0.9 ? 4 : 12)) {
        const double r = std::sqrt(1 - z * z);
        points.push_back(scaled({p.x * r, p.y * r, z}, s.radii));
      }
    }
    HullShape shape = convex_hull(points, 64);
    if (!shape.vertices.empty()) solid.colliders.push_back({std::move(shape), {}});
  }
  return solid;
}

Solid capsule(const CapsuleSettings& s) {
  const double half = std::max(0.5 * s.height - s.radius, 1e-4);
  std::vector<Vec2> profile;
  const int rows = std::max(2, s.segments / 4);
  for (int i = 0; i <= rows; ++i) {
    const double a = 0.5 * kPi * i / rows;
    profile.push_back({i == 0 ? 0.0 : s.radius * std::sin(a),
                       -half - (i == rows ? 0.0 : s.radius * std::cos(a))});
  }
  for (int i = rows; i >= 0; --i) profile.push_back({profile[i].x, -profile[i].y});
  Solid solid;
  solid.mesh = turned(profile, s.segments, 2, false);
  solid.colliders.push_back({CapsuleShape{s.radius, half}, {}});
  return solid;
}

Solid torus(const TorusSettings& s) {
  std::vector<Vec2> profile;
  for (const Vec2 p : circle(s.tube_segments))
    profile.push_back({s.radius + s.tube * p.x, s.tube * p.y});
  Solid solid;
  solid.mesh = turned(profile, s.segments, 2, true);
  for (int i = 0; i < s.pieces; ++i) {
    const double a = 2 * kPi * (i + 0.5) / s.pieces;
    const double half = s.radius * std::sin(kPi / s.pieces);
    const Quat lie = Quat::about({1, 0, 0}, 0.5 * kPi);
    const double chord = s.radius * std::cos(kPi / s.pieces);
    const double middle = 0.5 * (chord + s.radius);
    solid.colliders.push_back(
        {CapsuleShape{s.tube, half},
         {Quat::yaw(a) * lie, {middle * std::cos(a), middle * std::sin(a), 0}}});
  }
  return solid;
}

namespace {

/// The profile moved inwards by `wall` (corners mitred), from `floor_z` up to the rim.
std::vector<Vec2> inner_profile(const std::vector<Vec2>& outer, double wall, double floor_z) {
  std::vector<Vec2> moved;
  const std::size_t n = outer.size();
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 in = normalized(outer[i] - outer[i > 0 ? i - 1 : i]),
               out = normalized(outer[i + 1 < n ? i + 1 : i] - outer[i]);
    const Vec2 a = i > 0 ? perpendicular(in) : perpendicular(out),
               b = i + 1 < n ? perpendicular(out) : perpendicular(in);
    moved.push_back(outer[i] + (a + b) * (0.5 * wall / std::max(0.3, 0.5 * (1 + dot(a, b)))));
  }
  std::vector<Vec2> inner;
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 p = moved[i];
    if (p.y > floor_z && i > 0 && moved[i - 1].y <= floor_z) {
      const double t = (floor_z - moved[i - 1].y) / (p.y - moved[i - 1].y);
      inner.assign(1, {std::max(1e-4, moved[i - 1].x + t * (p.x - moved[i - 1].x)), floor_z});
    }
    if (inner.empty() || p.x <= 1e-6 || p.y <= inner.back().y + 1e-6) continue;
    inner.push_back(p);
  }
  if (inner.size() < 2) return {};
  inner.back().y = outer.back().y;
  return inner;
}

}  // namespace

Solid lathe(const LatheSettings& s) {
  std::vector<Vec2> outer = s.profile;
  if (s.smooth && outer.size() > 2) {
    std::vector<Vec3> points;
    for (const Vec2 p : outer) points.push_back({p.x, p.y, 0});
    outer.clear();
    for (const Vec3 p : smooth_path(points, s.steps, false))
      outer.push_back({std::max(0.0, p.x), p.y});
  }
  Solid solid;
  if (outer.size() < 2) return solid;
  if (s.wall <= 0) {
    solid.mesh = turned(outer, s.segments, s.crease, false);
    solid.colliders = stacked_pieces(outer, 6);
    return solid;
  }
  const double bottom = outer.front().y, base = s.base > 0 ? s.base : s.wall;
  const std::vector<Vec2> inner = inner_profile(outer, s.wall, bottom + base);
  if (inner.size() < 2) return solid;
  std::vector<Vec2> loop;
  if (outer.front().x > 1e-6) loop.push_back({0, bottom});
  loop.insert(loop.end(), outer.begin(), outer.end());
  const Vec2 rim_out = loop.back(), rim_in = inner.back();
  const double lip = 0.3 * (rim_out.x - rim_in.x);  // a rounded rim catches the light
  if (lip > 1e-4) {
    loop.back().y -= lip;
    loop.push_back({rim_out.x - lip, rim_out.y});
    loop.push_back({rim_in.x + lip, rim_in.y});
  }
  for (std::size_t i = inner.size(); i-- > 0;) {
    Vec2 p = inner[i];
    if (i + 1 == inner.size() && lip > 1e-4) p.y -= lip;
    loop.push_back(p);
  }
  loop.push_back({0, bottom + base});
  solid.mesh = turned(loop, s.segments, s.crease, false);
  double foot = 0;
  for (const Vec2 p : outer) {
    if (p.y <= bottom + base) foot = std::max(foot, p.x);
  }
  solid.colliders.push_back({CylinderShape{foot, 0.5 * base}, {{}, {0, 0, bottom + 0.5 * base}}});
  std::vector<Vec2> inside = inner;
  inside.insert(inside.begin(), {inner.front().x, bottom});
  for (auto& piece : wall_pieces(outer, inside, bottom + std::min(0.001, 0.5 * base),
                                 outer.back().y, s.pieces, s.levels)) {
    solid.colliders.push_back(std::move(piece));
  }
  return solid;
}

}  // namespace ww
