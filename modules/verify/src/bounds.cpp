// Does any object reach out of its room? Every drawn vertex against the floor polygon and the
// heights.
#include <algorithm>

#include "checks.h"
#include "thresholds.h"
#include "ww/core/text.h"

namespace ww::verify {
namespace {

double outside(const Room& room, Vec3 p) {
  double out = room.z - p.z;
  if (!room.open_air) out = std::max(out, p.z - (room.z + room.height));
  if (!contains(room.floor, p.xy())) out = std::max(out, distance_to_border(room.floor, p.xy()));
  return out;
}

/// How far a mounted thing may reach into what it is mounted on.
double recess(const Object& object) {
  const bool mounted =
      object.support.kind == SupportKind::kWall || object.support.kind == SupportKind::kCeiling;
  return mounted ? object.model->recess : 0.0;
}

}  // namespace

std::vector<OutOfBounds> bounds(const Scene& scene) {
  const World& world = scene.world;
  std::vector<bool> in_wall(world.objects.size());
  for (const Opening& opening : world.openings) {
    if (opening.object.valid()) in_wall[opening.object.index] = true;
  }
  std::vector<OutOfBounds> result;
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    const Object& object = world.objects[i];
    if (!object.room.valid() || object.model->covering || in_wall[i]) continue;
    double worst = 0;
    for (const Visual& visual : object.model->visuals) {
      const RigidTransform X = part_pose(scene, ObjectId{i}, visual.part);
      for (const Vec3& p : visual.mesh.positions)
        worst = std::max(worst, outside(world[object.room], X * p));
    }
    worst = round_to(worst, 6);
    if (worst > std::max(kListedDepth, recess(object))) result.push_back({object.id, worst});
  }
  return result;
}

}  // namespace ww::verify
