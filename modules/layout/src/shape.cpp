#include "shape.h"

#include <algorithm>
#include <cmath>

namespace ww::layout {
namespace {

// The certificate wants 0.9 of each joint's range; layouts keep a little more.
constexpr double kSweptShare = 0.92;
// A knob or wheel that turns within its own outline needs no room.
constexpr double kNegligibleReach = 0.003;  // [m]
constexpr double kHingeStep = 0.2;          // [rad]

std::vector<Vec3> outline_points(const ConvexShape& shape) {
  std::vector<Vec3> points;
  const auto ring = [&points](double radius, double z, int n, double angle) {
    for (int i = 0; i < n; ++i) {
      const Turn t = Turn::of(angle + 2 * kPi * i / n);
      points.push_back({radius * t.c, radius * t.s, z});
    }
  };
  // Rings circumscribe the circle, so that the prism contains the round shape.
  const double around = 1.0 / std::cos(kPi / 16);
  if (const auto* box = std::get_if<BoxShape>(&shape)) {
    const Vec3 h = box->half_extents;
    for (int i = 0; i < 8; ++i) {
      points.push_back({i & 1 ? h.x : -h.x, i & 2 ? h.y : -h.y, i & 4 ? h.z : -h.z});
    }
  } else if (const auto* cylinder = std::get_if<CylinderShape>(&shape)) {
    ring(cylinder->radius * around, -cylinder->half_length, 16, kPi / 16);
    ring(cylinder->radius * around, cylinder->half_length, 16, kPi / 16);
  } else if (const auto* capsule = std::get_if<CapsuleShape>(&shape)) {
    ring(capsule->radius * around, -capsule->half_length - capsule->radius, 16, kPi / 16);
    ring(capsule->radius * around, capsule->half_length + capsule->radius, 16, kPi / 16);
  } else if (const auto* sphere = std::get_if<SphereShape>(&shape)) {
    ring(sphere->radius * around, -sphere->radius, 16, kPi / 16);
    ring(sphere->radius * around, sphere->radius, 16, kPi / 16);
  } else if (const auto* hull = std::get_if<HullShape>(&shape)) {
    points = hull->vertices;
  }
  return points;
}

bool is_along_axes(const Convex& c) {
  if (c.count != 4) return false;
  for (int i = 0; i < 4; ++i) {
    const Vec2 p = c[i];
    if (std::min(p.x - c.low.x, c.high.x - p.x) > 1e-9 ||
        std::min(p.y - c.low.y, c.high.y - p.y) > 1e-9) {
      return false;
    }
  }
  return true;
}

Prism prism_of(const std::vector<Vec3>& points) {
  Prism prism;
  std::vector<Vec2> flat;
  flat.reserve(points.size());
  prism.low = prism.high = points.empty() ? 0 : points[0].z;
  for (const Vec3 p : points) {
    flat.push_back(p.xy());
    prism.low = std::min(prism.low, p.z);
    prism.high = std::max(prism.high, p.z);
  }
  prism.outline = convex_of(std::move(flat));
  if (is_along_axes(prism.outline))
    prism.outline = rectangle(prism.outline.low, prism.outline.high);
  return prism;
}

Prism prism_of(const Collider& collider, const RigidTransform& X_BO) {
  std::vector<Vec3> points = outline_points(collider.shape);
  const RigidTransform X = X_BO * collider.X_OC;
  for (Vec3& p : points) p = X * p;
  return prism_of(points);
}

Prism joined(const Prism& a, const Prism& b) {
  std::vector<Vec2> points;
  for (const Convex* outline : {&a.outline, &b.outline}) {
    for (int i = 0; i < outline->count; ++i) points.push_back((*outline)[i]);
  }
  return {convex_of(std::move(points)), std::min(a.low, b.low), std::max(a.high, b.high)};
}

Aabb bounds(const Prism& p) {
  return {{p.outline.low.x, p.outline.low.y, p.low}, {p.outline.high.x, p.outline.high.y, p.high}};
}

bool within(const Aabb& inner, const Aabb& outer) {
  return outer.contains(inner.low) && outer.contains(inner.high);
}

// Whether `part` hangs, directly or not, on what `joint` moves.
bool is_moved_by(const Model& model, int part, const ModelJoint& joint) {
  for (std::size_t guard = 0; guard <= model.joints.size(); ++guard) {
    if (part == joint.part) return true;
    const auto up = std::find_if(model.joints.begin(), model.joints.end(),
                                 [part](const ModelJoint& j) { return j.part == part; });
    if (up == model.joints.end()) return false;
    part = up->parent;
  }
  return false;
}

}  // namespace

bool tips(const Model& model, int part) {
  return std::any_of(model.joints.begin(), model.joints.end(), [&](const ModelJoint& j) {
    return j.type == JointType::kHinge && std::abs(j.axis.z) < 0.9 && is_moved_by(model, part, j);
  });
}

namespace {

RigidTransform motion(const ModelJoint& joint, double position) {
  if (joint.type == JointType::kSlide) return {Quat{}, joint.axis * position};
  const Quat turn = Quat::about(joint.axis, position);
  return {turn, joint.origin - turn * joint.origin};
}

/// What will stand on lids and flaps and go with them when they open.
std::vector<Collider> loads_of(const Model& model, double height) {
  std::vector<Collider> loads;
  for (const ModelSurface& s : model.surfaces) {
    if (height <= 0 || s.kind != SurfaceKind::kOn || !tips(model, s.part)) continue;
    Collider load;
    load.part = s.part;
    load.shape = BoxShape{{0.5 * s.size.x, 0.5 * s.size.y, 0.5 * height}};
    load.X_OC.translation = s.center + Vec3{0, 0, 0.5 * height};
    loads.push_back(std::move(load));
  }
  return loads;
}

void add_sweeps(const Model& model, const std::vector<Collider>& colliders, const ModelJoint& joint,
                const RigidTransform& X_BO, Shape& shape) {
  // What turns without end (swivel chairs, fans) goes all the way round; most stays in its outline.
  const Vec2 range = joint.range.value_or(Vec2{0, 2 * kPi / kSweptShare});
  const double low = range.x * kSweptShare, high = range.y * kSweptShare;
  const int steps = joint.type == JointType::kSlide
                        ? 1
                        : std::clamp(static_cast<int>(std::ceil((high - low) / kHingeStep)), 1, 32);
  const Aabb own = shape.box.inflated(kNegligibleReach);
  for (const Collider& collider : colliders) {
    if (!is_moved_by(model, collider.part, joint)) continue;
    Prism before = prism_of(collider, X_BO * motion(joint, low));
    for (int i = 1; i <= steps; ++i) {
      const Prism now = prism_of(collider, X_BO * motion(joint, low + (high - low) * i / steps));
      // A slide is convex; a swing is followed in steps, each joined to the one before, for a
      // chair's leg finds room between two poses.
      const Prism swept = joined(before, now);
      if (!within(bounds(swept), own)) shape.sweeps.push_back(swept);
      before = now;
    }
  }
}

Zone access_zone(const Access& access, const Aabb& box) {
  Vec2 low{box.low.x, box.low.y}, high{box.high.x, box.high.y};
  if (access.side == "-x") {
    high.x = low.x;
    low.x -= access.depth;
  } else if (access.side == "+y") {
    low.y = high.y;
    high.y += access.depth;
  } else if (access.side == "-y") {
    high.y = low.y;
    low.y -= access.depth;
  } else {
    low.x = high.x;
    high.x += access.depth;
  }
  return {rectangle(low, high), access.depth};
}

Convex foot_of(const Shape& shape) {
  constexpr double kContactHeight = 0.015;  // [m] pieces that begin higher carry nothing
  std::vector<Vec2> points;
  for (const Prism& p : shape.solids) {
    if (p.low > shape.box.low.z + kContactHeight) continue;
    for (int i = 0; i < p.outline.count; ++i) points.push_back(p.outline[i]);
  }
  if (points.size() < 3) return rectangle(shape.box.low.xy(), shape.box.high.xy());
  return convex_of(std::move(points));
}

/// Boxes around the connected pieces of a mesh, those that overlap on the plan joined.
std::vector<Aabb> pieces_of(const Mesh& mesh, const RigidTransform& X_BO) {
  std::vector<std::uint32_t> root(mesh.positions.size());
  for (std::size_t i = 0; i < root.size(); ++i) root[i] = static_cast<std::uint32_t>(i);
  const auto find = [&root](std::uint32_t i) {
    while (root[i] != i) i = root[i] = root[root[i]];
    return i;
  };
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    root[find(mesh.triangles[t])] = find(mesh.triangles[t + 1]);
    root[find(mesh.triangles[t + 1])] = find(mesh.triangles[t + 2]);
  }
  std::vector<Aabb> boxes(root.size());
  for (std::size_t i = 0; i < root.size(); ++i) {
    boxes[find(static_cast<std::uint32_t>(i))].include(X_BO * mesh.positions[i]);
  }
  std::erase_if(boxes, [](const Aabb& b) { return b.empty(); });
  std::sort(boxes.begin(), boxes.end(),
            [](const Aabb& a, const Aabb& b) { return a.low.y < b.low.y; });
  std::vector<Aabb> joined;
  for (const Aabb& b : boxes) {
    if (!joined.empty() && b.low.y < joined.back().high.y) {
      joined.back().include(b);
    } else {
      joined.push_back(b);
    }
  }
  return joined;
}

void add_drapes(const Model& model, const RigidTransform& X_BO, Shape& shape) {
  if (model.mount != Mount::kWall) return;
  for (const Visual& visual : model.visuals) {
    const bool soft = visual.soft || model.parts[static_cast<std::size_t>(visual.part)].soft;
    if (!soft) continue;
    for (const Aabb& box : pieces_of(visual.mesh, X_BO)) {
      shape.drapes.push_back({rectangle(box.low.xy(), box.high.xy()), box.low.z, box.high.z});
    }
  }
}

}  // namespace

Shape make_shape(const Model& model, const Quat& base, double load_height) {
  Shape shape;
  shape.base = base;
  const RigidTransform X_BO{base, {}};
  shape.box = transformed(X_BO, model.box);
  for (const Collider& c : model.colliders) shape.solids.push_back(prism_of(c, X_BO));
  // Colliders may stand out a few millimetres from what is drawn: walls and neighbours count them.
  for (const Prism& p : shape.solids) shape.box.include(bounds(p));
  if (shape.box.empty()) shape.box = {{0, 0, 0}, {0, 0, 0}};
  if (shape.solids.empty() && !model.covering) {
    shape.solids.push_back(
        {rectangle(shape.box.low.xy(), shape.box.high.xy()), shape.box.low.z, shape.box.high.z});
  }
  const std::vector<Collider> loads = loads_of(model, load_height);
  for (const ModelJoint& joint : model.joints) {
    add_sweeps(model, model.colliders, joint, X_BO, shape);
    add_sweeps(model, loads, joint, X_BO, shape);
  }
  add_drapes(model, X_BO, shape);
  const bool upright = std::abs((base * Vec3{0, 0, 1}).z - 1) < 1e-6;
  if (upright) {
    for (const Access& a : model.access) shape.access.push_back(access_zone(a, shape.box));
  }
  shape.foot = foot_of(shape);
  shape.reach = shape.box;
  for (const Prism& p : shape.sweeps) shape.reach.include(bounds(p));
  shape.back_reach = std::max(0.0, shape.box.low.x - shape.reach.low.x);
  return shape;
}

}  // namespace ww::layout
