#include "light_frames.h"

#include <algorithm>
#include <cmath>

namespace ww::exporting {

namespace {

/// -Z along `direction`, +X as near as it can be to `along`.
Quat rotation_of(Vec3 direction, Vec3 along) {
  const Vec3 z = -normalized(direction);
  Vec3 x = along - z * dot(along, z);
  if (norm(x) < 0.1) x = any_perpendicular(z);
  x = normalized(x);
  const Vec3 y = cross(z, x);
  return to_quat({{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}}).canonical();
}

/// How far a point is inside a box [m]. A glowing sphere that stays inside what is drawn leaves the
/// object's bounds as they are, in tools that count lights as extents.
double inset(const Aabb& box, Vec3 p) {
  const Vec3 a = p - box.low, b = box.high - p;
  return std::min({a.x, a.y, a.z, b.x, b.y, b.z});
}

}  // namespace

std::vector<PlacedLight> lights_on(const Scene& scene, ObjectId object, int part) {
  std::vector<PlacedLight> placed;
  for (std::size_t i = 0; i < scene.world.lights.size(); ++i) {
    const Light& light = scene.world.lights[i];
    if (light.object != object || part_of_light(scene.world, light) != part) continue;
    PlacedLight out{&light, i, {rotation_of(light.direction, {1, 0, 0}), light.position}, 0.03};
    if (object.valid()) {
      const RigidTransform X_PW = part_pose(scene, object, part).inverse();
      out.X_PL = {rotation_of(X_PW.rotation * light.direction, {1, 0, 0}), X_PW * light.position};
      const auto& known = scene.world[object].model->lights;
      const auto at = static_cast<std::size_t>(light.model_light);
      if (light.model_light >= 0 && at < known.size()) {
        const Aabb& box = scene.world[object].model->box;
        out.radius = std::max(1e-3, std::min(known[at].radius, inset(box, out.X_PL.translation)));
      }
    }
    placed.push_back(out);
  }
  return placed;
}

double candela(const Light& light) {
  if (light.kind == LightKind::kSpot)
    return light.intensity / (2 * kPi * (1 - std::cos(light.cone.value_or(0.6))));
  return light.intensity / (4 * kPi);
}

}  // namespace ww::exporting
