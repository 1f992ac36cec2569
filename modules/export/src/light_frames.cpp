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

/// Lights hang a few millimetres before what glows. They are moved and shrunk so far that tools
/// which count lights as extents see the object's bounds as they are, to a millimetre.
void keep_inside(const Aabb& box, double radius, PlacedLight& light) {
  const bool is_area = light.light->kind == LightKind::kArea;
  const double margin = is_area ? -0.0009 : 0.001;
  Vec3& p = light.X_PL.translation;
  double inset = radius;
  for (int i = 0; i < 3; ++i) {
    const double low = box.low[i] + margin, high = box.high[i] - margin;
    p[i] = low < high ? std::clamp(p[i], low, high) : 0.5 * (low + high);
    inset = std::min({inset, p[i] - box.low[i], box.high[i] - p[i]});
  }
  light.radius = std::max(1e-3, inset);
  if (!is_area) return;
  double share = 1;
  for (int i = 0; i < 3; ++i) {
    const Vec3 x = light.X_PL.rotation * Vec3{0.5 * light.size.x, 0, 0},
               y = light.X_PL.rotation * Vec3{0, 0.5 * light.size.y, 0};
    const double reach = std::abs(x[i]) + std::abs(y[i]);
    const double room = std::min(p[i] - box.low[i], box.high[i] - p[i]) - margin;
    if (reach > 1e-9 && reach > room) share = std::min(share, std::max(room, 0.0) / reach);
  }
  light.size = light.size * std::max(share, 0.02);
}

}  // namespace

std::vector<PlacedLight> lights_on(const Scene& scene, ObjectId object, int part) {
  std::vector<PlacedLight> placed;
  for (std::size_t i = 0; i < scene.world.lights.size(); ++i) {
    const Light& light = scene.world.lights[i];
    if (light.object != object || part_of_light(scene.world, light) != part) continue;
    PlacedLight out{
        &light, i, {rotation_of(light.direction, {1, 0, 0}), light.position}, 0.03, light.size};
    if (object.valid()) {
      const RigidTransform X_PW = part_pose(scene, object, part).inverse();
      out.X_PL = {rotation_of(X_PW.rotation * light.direction, {1, 0, 0}), X_PW * light.position};
      const auto& known = scene.world[object].model->lights;
      const auto at = static_cast<std::size_t>(light.model_light);
      if (light.model_light >= 0 && at < known.size()) {
        keep_inside(scene.world[object].model->box, known[at].radius, out);
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
