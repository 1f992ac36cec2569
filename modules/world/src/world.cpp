#include "ww/world/world.h"

#include <algorithm>

#include "ww/world/frames.h"

namespace ww {
namespace {

template <class IdType, class T>
IdType find_by_id(const std::vector<T>& things, std::string_view id) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    if (things[i].id == id) return IdType(i);
  }
  return {};
}

/// The surface's frame in the object frame with joints at 0: at its centre, axes as O.
RigidTransform surface_frame(const Model& model, int surface) {
  if (surface < 0) return {};
  return {{}, model.surfaces[static_cast<std::size_t>(surface)].center};
}

}  // namespace

RoomId World::find_room(std::string_view id) const { return find_by_id<RoomId>(rooms, id); }
WallId World::find_wall(std::string_view id) const { return find_by_id<WallId>(walls, id); }
OpeningId World::find_opening(std::string_view id) const {
  return find_by_id<OpeningId>(openings, id);
}
ObjectId World::find_object(std::string_view id) const { return find_by_id<ObjectId>(objects, id); }

const Material* World::find_material(std::string_view name_asked) const {
  const auto it =
      std::lower_bound(materials.begin(), materials.end(), name_asked,
                       [](const Material& m, std::string_view n) { return m.name < n; });
  return it != materials.end() && it->name == name_asked ? &*it : nullptr;
}

RigidTransform part_pose(const Scene& scene, ObjectId object, int part) {
  const Model& model = *scene.world[object].model;
  return scene.state.X_WO[object.index] *
         part_poses(model, scene.state.joints[object.index])[static_cast<std::size_t>(part)];
}

Aabb drawn_bounds(const Scene& scene, ObjectId object) {
  const Model& model = *scene.world[object].model;
  const auto poses = part_poses(model, scene.state.joints[object.index]);
  Aabb box;
  for (const Visual& visual : model.visuals) {
    const RigidTransform X_WP =
        scene.state.X_WO[object.index] * poses[static_cast<std::size_t>(visual.part)];
    for (const Vec3& p : visual.mesh.positions) box.include(X_WP * p);
  }
  return box;
}

RigidTransform surface_pose(const Scene& scene, ObjectId carrier, int surface) {
  const Model& model = *scene.world[carrier].model;
  const int part = surface < 0 ? 0 : model.surfaces[static_cast<std::size_t>(surface)].part;
  return part_pose(scene, carrier, part) * surface_frame(model, surface);
}

RigidTransform wall_pose(const World& world, WallId wall, RoomId room) {
  const WallFace face = wall_face(world, wall, room);
  // wall_face keeps the room on the left of its direction, so y (a quarter turn left of x) enters
  // the room.
  const double yaw = std::atan2(face.direction.y, face.direction.x);
  return {Quat::yaw(yaw), {face.start.x, face.start.y, world[wall].z}};
}

RigidTransform carrier_pose(const Scene& scene, ObjectId object) {
  const World& world = scene.world;
  const Object& thing = world[object];
  const Room* room = thing.room.valid() ? &world[thing.room] : nullptr;
  switch (thing.support.kind) {
    case SupportKind::kOn:
    case SupportKind::kInside:
    case SupportKind::kHanging:
      return surface_pose(scene, thing.support.object, thing.support.surface);
    case SupportKind::kWall:
      return wall_pose(world, thing.support.wall, thing.room);
    case SupportKind::kCeiling:
      return {{}, {0, 0, room ? room->z + room->height : 0.0}};
    case SupportKind::kFloor:
      break;
  }
  return {{}, {0, 0, room ? room->z : 0.0}};
}

std::vector<ObjectId> carried_by(const World& world, ObjectId object) {
  std::vector<bool> carried(world.objects.size(), false);
  carried[object.index] = true;
  for (bool grew = true; grew;) {
    grew = false;
    for (std::size_t i = 0; i < world.objects.size(); ++i) {
      const ObjectId below = world.objects[i].support.object;
      if (carried[i] || !below.valid() || !carried[below.index]) continue;
      carried[i] = true;
      grew = true;
    }
  }
  std::vector<ObjectId> ids;
  for (std::size_t i = 0; i < carried.size(); ++i) {
    if (carried[i] && i != object.index) ids.emplace_back(i);
  }
  return ids;
}

WallFace wall_face(const World& world, WallId wall, RoomId room) {
  const Wall& w = world[wall];
  const Vec2 along = normalized(w.to - w.from);
  const bool is_left = w.left == room;
  // Seen with the wall's left side as "in front", the room-side face lies half a thickness to that
  // side.
  const Vec2 normal = is_left ? perpendicular(along) : -perpendicular(along);
  const Vec2 shift = normal * (0.5 * w.thickness);
  const Vec2 start = (is_left ? w.from : w.to) + shift;
  return {start, is_left ? along : -along, normal, norm(w.to - w.from)};
}

void update_lights(Scene& scene) {
  for (Light& light : scene.world.lights) {
    if (!light.object.valid() || light.model_light < 0) continue;
    const Model& model = *scene.world[light.object].model;
    const ModelLight& lamp = model.lights[static_cast<std::size_t>(light.model_light)];
    const RigidTransform X_WP = part_pose(scene, light.object, lamp.part);
    light.position = X_WP * lamp.position;
    light.direction = X_WP.rotation * lamp.direction;
  }
}

}  // namespace ww
