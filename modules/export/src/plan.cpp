#include "plan.h"

#include <algorithm>
#include <cmath>

#include "ww/export/export.h"

namespace ww::exporting {

namespace {

Polygon2 outline_of(const Scene& scene, std::size_t index) {
  const Model& model = *scene.world.objects[index].model;
  std::vector<Vec2> points;
  for (std::size_t part = 0; part < model.parts.size(); ++part) {
    const int p = static_cast<int>(part);
    const RigidTransform X_WP = part_pose(scene, ObjectId(index), p);
    for (const Visual& visual : model.visuals) {
      if (visual.part != p) continue;
      for (const Vec3& v : visual.mesh.positions) points.push_back((X_WP * v).xy());
    }
  }
  return convex_hull(std::move(points));
}

PlanObject plan_object(const Scene& scene, std::size_t index) {
  const RigidTransform& X_WO = scene.state.X_WO[index];
  const Aabb box = drawn_bounds(*scene.world.objects[index].model, scene.state.joints[index]);
  const Aabb in_world = drawn_bounds(scene, ObjectId(index));
  PlanObject out;
  out.object = index;
  out.outline = outline_of(scene, index);
  out.center = (X_WO * box.center()).xy();
  out.size = box.size().xy();
  out.yaw = yaw_of(X_WO.rotation);
  out.bottom = in_world.low.z;
  out.top = in_world.high.z;
  return out;
}

/// Hinged leaves about a vertical axis, as long as the way from the hinge across the opening.
std::vector<PlanSwing> swings_of(const Scene& scene, const Opening& opening, Vec2 center) {
  std::vector<PlanSwing> swings;
  if (!opening.object.valid() || opening.kind != OpeningKind::kDoor) return swings;
  const RigidTransform& X_WO = scene.state.X_WO[opening.object.index];
  std::vector<const ModelJoint*> hinges;
  for (const ModelJoint& joint : scene.world[opening.object].model->joints) {
    const bool is_leaf = joint.type == JointType::kHinge && joint.parent == 0 && joint.range;
    if (is_leaf && std::abs((X_WO.rotation * joint.axis).z) > 0.9) hinges.push_back(&joint);
  }
  for (const ModelJoint* joint : hinges) {
    const Vec2 hinge = (X_WO * joint->origin).xy();
    const Vec2 across = center - hinge;
    if (norm(across) < 0.05) continue;
    const double sense = (X_WO.rotation * joint->axis).z > 0 ? 1 : -1;
    const double length =
        opening.width / static_cast<double>(std::max<std::size_t>(1, hinges.size()));
    swings.push_back({hinge, hinge + normalized(across) * length, sense * joint->range->y});
  }
  return swings;
}

PlanOpening plan_opening(const Scene& scene, std::size_t index) {
  const Opening& opening = scene.world.openings[index];
  const Wall& wall = scene.world[opening.wall];
  const Vec2 along = normalized(wall.to - wall.from),
             half = perpendicular(along) * (0.5 * wall.thickness);
  const Vec2 center = wall.from + along * opening.offset;
  const Vec2 a = center - along * (0.5 * opening.width), b = center + along * (0.5 * opening.width);
  return {index, {a - half, b - half, b + half, a + half}, swings_of(scene, opening, center)};
}

/// Footprints of walls, and what the rooms' outer rings add at corners.
std::vector<Polygon2> wall_shapes(const World& world) {
  std::vector<Polygon2> shapes, rooms;
  for (const Wall& wall : world.walls) {
    const Vec2 along = normalized(wall.to - wall.from),
               half = perpendicular(along) * (0.5 * wall.thickness);
    shapes.push_back({wall.from - half, wall.to - half, wall.to + half, wall.from + half});
  }
  for (const Room& room : world.rooms) {
    rooms.push_back(room.floor);
    if (world.walls.empty() || room.open_air) continue;
    for (Polygon2& ring : offset(room.floor, world.walls.front().thickness))
      shapes.push_back(std::move(ring));
  }
  // The rooms stay white, so their floors are drawn over the walls: holes need no word here.
  return unite(shapes);
}

}  // namespace

Plan make_plan(const Scene& scene) {
  const World& world = scene.world;
  Plan plan;
  plan.walls = wall_shapes(world);
  std::vector<bool> is_opening(world.objects.size(), false);
  for (std::size_t i = 0; i < world.openings.size(); ++i) {
    plan.openings.push_back(plan_opening(scene, i));
    if (world.openings[i].object.valid()) is_opening[world.openings[i].object.index] = true;
  }
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    if (!is_opening[i]) plan.objects.push_back(plan_object(scene, i));
  }
  std::stable_sort(plan.objects.begin(), plan.objects.end(),
                   [](const PlanObject& a, const PlanObject& b) { return a.top < b.top; });
  Aabb box;
  const auto include = [&](const Polygon2& polygon) {
    for (const Vec2& p : polygon) box.include(Vec3{p.x, p.y, 0});
  };
  for (const Polygon2& wall : plan.walls) include(wall);
  for (const Room& room : world.rooms) include(room.floor);
  if (world.rooms.empty()) {
    for (const PlanObject& object : plan.objects) include(object.outline);
  }
  if (box.empty()) box.include(Vec3{});
  plan.low = box.low.xy();
  plan.high = box.high.xy();
  for (const PlanOpening& opening : plan.openings) {
    for (const PlanSwing& swing : opening.swings) {
      const double r = norm(swing.closed - swing.hinge);
      const Vec2 arm = swing.closed - swing.hinge;
      const double c = std::cos(swing.angle), s = std::sin(swing.angle);
      const Vec2 open = swing.hinge + Vec2{c * arm.x - s * arm.y, s * arm.x + c * arm.y};
      box.include(Vec3{open.x, open.y, 0});
      // The arc bulges past its ends only where it crosses an axis: halfway is near enough for a
      // margin.
      const double ch = std::cos(swing.angle / 2), sh = std::sin(swing.angle / 2);
      const Vec2 middle =
          swing.hinge + normalized(Vec2{ch * arm.x - sh * arm.y, sh * arm.x + ch * arm.y}) * r;
      box.include(Vec3{middle.x, middle.y, 0});
    }
  }
  plan.drawn_low = box.low.xy();
  plan.drawn_high = box.high.xy();
  return plan;
}

Files write_floorplan(const Scene& scene) {
  const Plan plan = make_plan(scene);
  Files files;
  files.emplace("floorplan.svg",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + plan_svg(scene, plan));
  files.emplace("floorplan.json", plan_json(scene, plan));
  return files;
}

}  // namespace ww::exporting
