#include "outlines.h"

#include <mujoco/mujoco.h>

#include <algorithm>
#include <cmath>

namespace ww::verify {
namespace {

constexpr int kSides = 24;

/// Points whose hull is the geom (round ones: a little more), in its own frame.
std::vector<Vec3> hull_points(const mjModel& m, int geom) {
  std::vector<Vec3> points;
  const mjtNum* size = m.geom_size + 3 * geom;
  const double about = 1.0 / std::cos(kPi / kSides);  // circle inscribed in the polygon
  const auto ring = [&](double radius, double z) {
    for (int i = 0; i < kSides; ++i) {
      const double angle = 2 * kPi * i / kSides;
      points.push_back({radius * about * std::cos(angle), radius * about * std::sin(angle), z});
    }
  };
  const auto ball = [&](double radius, double z) {
    for (int i = -4; i <= 4; ++i) {
      const double angle = kPi / 2 * i / 4.5;
      ring(radius * std::cos(angle), z + radius * std::sin(angle));
    }
  };
  switch (m.geom_type[geom]) {
    case mjGEOM_SPHERE:
      ball(size[0], 0);
      break;
    case mjGEOM_CAPSULE:
      ball(size[0], size[1]);
      ball(size[0], -size[1]);
      break;
    case mjGEOM_CYLINDER:
      ring(size[0], size[1]);
      ring(size[0], -size[1]);
      break;
    case mjGEOM_MESH: {
      const int mesh = m.geom_dataid[geom];
      const float* v = m.mesh_vert + 3 * static_cast<std::ptrdiff_t>(m.mesh_vertadr[mesh]);
      for (int i = 0; i < m.mesh_vertnum[mesh]; ++i) {
        points.push_back({static_cast<double>(v[3 * i]), static_cast<double>(v[3 * i + 1]),
                          static_cast<double>(v[3 * i + 2])});
      }
      break;
    }
    default: {  // boxes; other shapes do not occur in what we write and count as their boxes
      const mjtNum* box = m.geom_aabb + 6 * geom;
      for (int i = 0; i < 8; ++i) {
        points.push_back({box[0] + (i & 1 ? box[3] : -box[3]), box[1] + (i & 2 ? box[4] : -box[4]),
                          box[2] + (i & 4 ? box[5] : -box[5])});
      }
    }
  }
  return points;
}

/// Plan of the part of a convex shape between two heights. Where it reaches beyond, every segment
/// between a point inside and one outside crosses the border within the shape, and the crossings'
/// hull is the cut.
std::vector<Vec2> cut(const std::vector<Vec3>& points, double bottom, double top) {
  std::vector<Vec2> plan;
  const auto cross_at = [&](Vec3 a, Vec3 b, double z) {
    if ((a.z < z) == (b.z < z)) return;
    const double t = (z - a.z) / (b.z - a.z);
    plan.push_back((a + (b - a) * t).xy());
  };
  bool beyond = false;
  for (const Vec3& p : points) {
    if (p.z >= bottom && p.z <= top) {
      plan.push_back(p.xy());
    } else {
      beyond = true;
    }
  }
  if (!beyond) return plan;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      cross_at(points[i], points[j], bottom);
      cross_at(points[i], points[j], top);
    }
  }
  return plan;
}

}  // namespace

std::vector<Outline> outlines(const Context& context, const BodyPoses& poses, double bottom,
                              double top) {
  std::vector<Outline> result;
  for (const int g : context.colliders()) {
    const Aabb box = context.geom_box(g, poses);
    if (box.high.z <= bottom || box.low.z >= top) continue;
    const RigidTransform X = context.geom_pose(g, poses);
    std::vector<Vec3> points = hull_points(context.model(), g);
    for (Vec3& p : points) p = X * p;
    Outline outline{context.owner(g), convex_hull(cut(points, bottom, top)), {}, {}};
    if (outline.polygon.size() < 3) continue;
    outline.low = outline.high = outline.polygon[0];
    for (const Vec2& p : outline.polygon) {
      outline.low = {std::min(outline.low.x, p.x), std::min(outline.low.y, p.y)};
      outline.high = {std::max(outline.high.x, p.x), std::max(outline.high.y, p.y)};
    }
    result.push_back(std::move(outline));
  }
  return result;
}

double distance(const Polygon2& convex, Vec2 p) {
  bool inside = true;
  double nearest = 1e300;
  for (std::size_t i = 0; i < convex.size(); ++i) {
    const Vec2 a = convex[i], edge = convex[(i + 1) % convex.size()] - a, to = p - a;
    if (cross(edge, to) >= 0) continue;  // on the inner side of this edge
    inside = false;
    const double t = std::clamp(dot(to, edge) / dot(edge, edge), 0.0, 1.0);
    const Vec2 off = to - edge * t;
    nearest = std::min(nearest, dot(off, off));
  }
  return inside ? 0.0 : std::sqrt(nearest);
}

bool Patch::contains(Vec2 p) const {
  const double across = dot(p - origin, into), side = dot(p - origin, along);
  return across >= 0 && across <= depth && std::abs(side) <= 0.5 * width;
}

}  // namespace ww::verify
