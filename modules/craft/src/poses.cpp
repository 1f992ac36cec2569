#include <cmath>

#include "ww/core/text.h"
#include "ww/craft/apply.h"
#include "ww/world/frames.h"

namespace ww::craft {
namespace {

constexpr int kPositionDecimals = 6;  // 1e-6 m
constexpr int kAngleDecimals = 4;     // 1e-4 degree

RigidTransform rounded(const RigidTransform& X) {
  // Twelve decimals of a unit quaternion are far below a micrometre at any lever arm of a room, and
  // make the printed number the value on every CPU.
  const Quat q = X.rotation.canonical();
  return {
      {round_to(q.w, 12), round_to(q.x, 12), round_to(q.y, 12), round_to(q.z, 12)},
      {round_to(X.translation.x, 9), round_to(X.translation.y, 9), round_to(X.translation.z, 9)}};
}

const RestPose* find_rest(const Model& model, std::string_view name) {
  for (const RestPose& pose : model.rest_poses) {
    if (pose.name == name) return &pose;
  }
  return nullptr;
}

/// Splits "nightstand_1.top" into id and surface.
std::pair<std::string, std::string> split_carrier(const std::string& carrier) {
  const std::size_t dot = carrier.find('.');
  if (dot == std::string::npos) return {carrier, ""};
  return {carrier.substr(0, dot), carrier.substr(dot + 1)};
}

struct Carrier {
  RigidTransform X_WC;
  Support support;
};

Result<Carrier> find_carrier(const Scene& scene, const std::string& name, const Model& model,
                             RoomId room) {
  const World& world = scene.world;
  const auto [id, surface] = split_carrier(name);
  if (const RoomId r = world.find_room(id); r.valid()) {
    const bool is_ceiling = surface == "ceiling";
    Carrier carrier{{{}, {0, 0, world[r].z + (is_ceiling ? world[r].height : 0.0)}}, {}};
    carrier.support.kind = is_ceiling ? SupportKind::kCeiling : SupportKind::kFloor;
    return carrier;
  }
  if (const WallId w = world.find_wall(id); w.valid()) {
    Carrier carrier{wall_pose(world, w, room), {}};
    carrier.support.kind = SupportKind::kWall;
    carrier.support.wall = w;
    return carrier;
  }
  const ObjectId object = world.find_object(id);
  if (!object.valid())
    return Error{ErrorCode::kNotFound, "the carrier '" + name + "' does not exist", ""};
  Carrier carrier;
  carrier.support.object = object;
  carrier.support.kind = model.mount == Mount::kHanging ? SupportKind::kHanging : SupportKind::kOn;
  if (!surface.empty()) {
    carrier.support.surface = find_surface(*world[object].model, surface);
    if (carrier.support.surface < 0) {
      return Error{ErrorCode::kNotFound, id + " has no surface '" + surface + "'", ""};
    }
    const auto& s =
        world[object].model->surfaces[static_cast<std::size_t>(carrier.support.surface)];
    if (s.kind == SurfaceKind::kInside) carrier.support.kind = SupportKind::kInside;
  }
  carrier.X_WC = surface_pose(scene, object, carrier.support.surface);
  return carrier;
}

std::string carrier_name(const Scene& scene, const Support& support, RoomId room) {
  const World& world = scene.world;
  switch (support.kind) {
    case SupportKind::kWall:
      return world[support.wall].id;
    case SupportKind::kCeiling:
      return world[room].id + ".ceiling";
    case SupportKind::kFloor:
      return world[room].id;
    case SupportKind::kOn:
    case SupportKind::kInside:
    case SupportKind::kHanging:
      break;
  }
  const Object& carrier = world[support.object];
  if (support.surface < 0) return carrier.id;
  return carrier.id + "." + carrier.model->surfaces[static_cast<std::size_t>(support.surface)].name;
}

}  // namespace

Result<Resolved> resolve_pose(const Scene& scene, const program::ResultLine& line,
                              const Model& model, RoomId room) {
  auto carrier = find_carrier(scene, line.carrier, model, room);
  if (!carrier) return carrier.error();
  Quat rest;
  if (!line.rest.empty()) {
    const RestPose* pose = find_rest(model, line.rest);
    if (!pose)
      return Error{ErrorCode::kNotFound, model.kind + " has no rest pose '" + line.rest + "'", ""};
    rest = pose->rotation;
  }
  const RigidTransform X_CO{Quat::yaw(line.yaw_deg * kPi / 180) * rest, line.position};
  return Resolved{rounded(carrier->X_WC * X_CO), carrier->support};
}

program::ResultLine state_pose(const Scene& scene, const RigidTransform& X_WO,
                               const Support& support, RoomId room, const Model& model,
                               std::string rest) {
  program::ResultLine line;
  line.carrier = carrier_name(scene, support, room);
  const auto carrier = find_carrier(scene, line.carrier, model, room);
  const RigidTransform X_CO = carrier.value().X_WC.inverse() * X_WO;
  Quat rotation = X_CO.rotation;
  if (const RestPose* pose = rest.empty() ? nullptr : find_rest(model, rest)) {
    rotation = rotation * pose->rotation.inverse();
  }
  line.position = {round_to(X_CO.translation.x, kPositionDecimals),
                   round_to(X_CO.translation.y, kPositionDecimals),
                   round_to(X_CO.translation.z, kPositionDecimals)};
  line.yaw_deg = round_to(yaw_of(rotation) * 180 / kPi, kAngleDecimals);
  line.rest = std::move(rest);
  return line;
}

}  // namespace ww::craft
