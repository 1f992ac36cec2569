#include "motion.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ww/core/text.h"

namespace ww::dataset {
namespace {

constexpr double kShake = 0.02;        // [m] deviation of the camera's place, each way
constexpr double kMiddleGrey = 0.214;  // [1] linear value of the middle of sRGB

/// Whether nothing of the world stands, lies or hangs on the part that the joint moves.
bool carries_nothing(const World& world, ObjectId object, int part) {
  const Model& model = *world[object].model;
  for (const Object& o : world.objects) {
    if (o.support.object != object) continue;
    if (o.support.surface < 0) return false;
    const auto& surface = model.surfaces[static_cast<std::size_t>(o.support.surface)];
    if (surface.part == part || surface.kind == SurfaceKind::kInside) return false;
  }
  return true;
}

}  // namespace

NextMoment next_moment(const Scene& scene, const Placed& placed, Rng& rng) {
  constexpr double kChance = 0.5, kMost = 0.1;
  NextMoment next{scene.state, placed};
  Camera& camera = next.placed.camera;
  const Vec3 shake{rng.normal(), rng.normal(), rng.normal()},
      turn{rng.normal(), rng.normal(), rng.normal()};
  const double distance = norm(camera.target - camera.position);
  camera.position += shake * kShake;
  camera.target += shake * kShake + turn * (0.02 * distance);  // about a degree
  next.placed.at.X_WC = render::pose_of(camera);
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    const Model& model = *scene.world.objects[i].model;
    for (std::size_t j = 0; j < model.joints.size(); ++j) {
      const ModelJoint& joint = model.joints[j];
      const bool moves = rng.chance(kChance);
      const double share = rng.uniform(0, kMost);
      if (!moves || !joint.range || !joint.behind.empty() ||
          !carries_nothing(scene.world, ObjectId(i), joint.part))
        continue;
      double& q = next.state.joints[i][j];
      q = std::min(joint.range->y, q + share * (joint.range->y - joint.range->x));
      next.joints[scene.world.objects[i].id + "/" + joint.name] = round_to(q, 9);
    }
  }
  return next;
}

void add_shot_noise(Image& image, double deviation, Rng& rng) {
  static const std::array<double, 256> linear = [] {
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
      table[i] = srgb_to_linear(static_cast<double>(i) / 255);
    return table;
  }();
  for (std::uint8_t& p : image.pixels) {
    const double light = linear[p];
    const double noisy = light + deviation * std::sqrt(light / kMiddleGrey) * rng.normal();
    p = static_cast<std::uint8_t>(std::lround(255 * linear_to_srgb(std::clamp(noisy, 0.0, 1.0))));
  }
}

}  // namespace ww::dataset
