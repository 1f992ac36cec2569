#include "thing.h"

#include <algorithm>
#include <limits>

#include "ww/geometry/convex.h"

namespace ww::evaluate {
namespace {

/// A sheet of paper still has an outline with some area.
constexpr double kThinnest = 1e-5;  // [m]

/// The part of a polygon where dot(normal, p) <= offset.
Polygon2 cut(const Polygon2& polygon, Vec2 normal, double offset) {
  Polygon2 out;
  if (!std::isfinite(offset)) return polygon;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Vec2 a = polygon[i];
    const Vec2 b = polygon[(i + 1) % polygon.size()];
    const double da = dot(normal, a) - offset;
    const double db = dot(normal, b) - offset;
    if (da <= 0) out.push_back(a);
    if ((da < 0 && db > 0) || (da > 0 && db < 0)) out.push_back(a + (b - a) * (da / (da - db)));
  }
  return out;
}

Polygon2 in_frame_of(const Thing& t, const Polygon2& outline) {
  Polygon2 out;
  for (const Vec2 p : outline) out.push_back(t.local(p));
  return out;
}

Region extents(const Polygon2& polygon) {
  constexpr double kFar = std::numeric_limits<double>::infinity();
  Region r{{kFar, kFar}, {-kFar, -kFar}};
  for (const Vec2 p : polygon) {
    r.low = {std::min(r.low.x, p.x), std::min(r.low.y, p.y)};
    r.high = {std::max(r.high.x, p.x), std::max(r.high.y, p.y)};
  }
  return r;
}

}  // namespace

Thing make_thing(std::string id, const RigidTransform& X_WO, const Aabb& box_O, bool has_front) {
  Thing t;
  t.id = std::move(id);
  t.has_front = has_front;
  t.half = box_O.size() * 0.5;
  for (int i = 0; i < 3; ++i) t.half[i] = std::max(t.half[i], kThinnest);
  t.X_WB = X_WO * RigidTransform{{}, box_O.center()};
  const Aabb box{-t.half, t.half};
  std::vector<Vec2> points;
  t.low = std::numeric_limits<double>::infinity();
  t.high = -t.low;
  for (int i = 0; i < 8; ++i) {
    const Vec3 corner = t.X_WB * box.corner(i);
    points.push_back(corner.xy());
    t.low = std::min(t.low, corner.z);
    t.high = std::max(t.high, corner.z);
  }
  t.outline = convex_hull(std::move(points));
  t.yaw = yaw_of(t.X_WB.rotation);
  const Region r = extents(in_frame_of(t, t.outline));  // about the world's origin: t.center is 0
  const Vec2 middle = (r.low + r.high) * 0.5;
  t.center = t.front() * middle.x + t.right() * middle.y;
  t.half_depth = 0.5 * (r.high.x - r.low.x);
  t.half_width = 0.5 * (r.high.y - r.low.y);
  return t;
}

Thing thing_of(const Scene& scene, ObjectId object) {
  const Object& o = scene.world[object];
  const Aabb box = drawn_bounds(*o.model, scene.state.joints[object.index]);
  Thing t = make_thing(o.id, scene.state.X_WO[object.index], box, o.model->has_front);
  t.object = object;
  return t;
}

Thing opening_thing(const World& world, OpeningId opening, RoomId room) {
  const Opening& o = world[opening];
  const Wall& wall = world[o.wall];
  const WallFace face = wall_face(world, o.wall, room);
  const Vec2 p = wall.from + normalized(wall.to - wall.from) * o.offset;
  const RigidTransform X{Quat::yaw(std::atan2(face.normal.y, face.normal.x)), {p.x, p.y, wall.z}};
  const double t = 0.5 * wall.thickness;
  const double w = 0.5 * o.width;
  return make_thing(o.id, X, {{-t, -w, 0}, {t, w, o.sill + o.height}}, true);
}

Thing wall_thing(const World& world, WallId wall, RoomId room) {
  const Wall& w = world[wall];
  const WallFace face = wall_face(world, wall, room);
  const Vec2 p = (w.from + w.to) * 0.5;
  const RigidTransform X{Quat::yaw(std::atan2(face.normal.y, face.normal.x)), {p.x, p.y, w.z}};
  const double t = 0.5 * w.thickness;
  const double half = 0.5 * face.length;
  return make_thing(w.id, X, {{-t, -half, 0}, {t, half, w.height}}, true);
}

double gap(const Thing& a, const Thing& b) {
  return std::max(0.0, separation(BoxShape{a.half}, a.X_WB, BoxShape{b.half}, b.X_WB).distance);
}

double outline_area(const Polygon2& outline) {
  double twice = 0;
  for (std::size_t i = 0; i < outline.size(); ++i)
    twice += cross(outline[i], outline[(i + 1) % outline.size()]);
  return 0.5 * std::abs(twice);
}

double common_area(const Polygon2& a, const Polygon2& b) {
  Polygon2 left = a;
  for (std::size_t i = 0; i < b.size() && !left.empty(); ++i) {
    const Vec2 outward = -perpendicular(b[(i + 1) % b.size()] - b[i]);
    left = cut(left, outward, dot(outward, b[i]));
  }
  return outline_area(left);
}

double share_in(const Thing& s, const Thing& t, const Region& region) {
  const Polygon2 outline = in_frame_of(t, s.outline);
  Polygon2 inside = cut(outline, {1, 0}, region.high.x);
  inside = cut(inside, {-1, 0}, -region.low.x);
  inside = cut(inside, {0, 1}, region.high.y);
  inside = cut(inside, {0, -1}, -region.low.y);
  const Region s_extents = extents(outline);
  const auto fits = [](double room, double length) {
    return std::isfinite(room) ? std::min(1.0, std::max(room, 0.0) / length) : 1.0;
  };
  const double most = fits(region.high.x - region.low.x, s_extents.high.x - s_extents.low.x) *
                      fits(region.high.y - region.low.y, s_extents.high.y - s_extents.low.y);
  const double area = outline_area(outline);
  return most > 0 && area > 0 ? outline_area(inside) / (area * most) : 0;
}

Region extents_in(const Thing& s, const Thing& t) { return extents(in_frame_of(t, s.outline)); }

double plan_distance(const Polygon2& outline, Vec2 p) {
  double nearest = std::numeric_limits<double>::infinity();
  bool inside = true;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const Vec2 a = outline[i];
    const Vec2 edge = outline[(i + 1) % outline.size()] - a;
    inside = inside && cross(edge, p - a) >= 0;
    const double along = std::clamp(dot(p - a, edge) / std::max(dot(edge, edge), 1e-18), 0.0, 1.0);
    nearest = std::min(nearest, norm(p - a - edge * along));
  }
  return inside ? 0 : nearest;
}

double heading_difference(double a, double b) { return std::abs(wrap_angle(a - b)); }

}  // namespace ww::evaluate
