#include "viewpoints.h"

#include <algorithm>
#include <cmath>

#include "randomise.h"

namespace ww::dataset {
namespace {

constexpr double kFromWall = 0.25;   // [m]
constexpr double kFromThing = 0.15;  // [m]
constexpr int kLooks = 24;           // tried for one view
constexpr int kPlaces = 200;         // tried for one look

/// What one look is worth.
struct Judged {
  int objects = 0;     // seen well enough
  double crowded = 0;  // share of the picture that is too near
};

class Chooser {
 public:
  Chooser(const Scene& scene, const Spec& spec, render::View& view)
      : scene_(scene), spec_(spec), view_(view) {
    for (const Room& room : scene.world.rooms) areas_.push_back(signed_area(room.floor));
    for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
      const Object& object = scene.world.objects[i];
      if (object.model && !object.model->covering)
        boxes_.push_back(drawn_bounds(scene, ObjectId(i)).inflated(kFromThing));
    }
  }

  std::optional<Placed> choose(Rng& rng) const {
    std::optional<Placed> best;
    int most = -1;
    for (int i = 0; i < kLooks && most < spec_.randomise.least_objects; ++i) {
      const auto camera = look(rng);
      if (!camera) continue;
      const Judged judged = judge(*camera);
      if (judged.crowded > 0.3 || judged.objects <= most) continue;
      most = judged.objects;
      best = Placed{*camera, {sensor_for(spec_, *camera), render::pose_of(*camera)}};
    }
    return best;
  }

 private:
  std::optional<Camera> look(Rng& rng) const {
    if (areas_.empty()) return std::nullopt;
    const Room& room = scene_.world.rooms[rng.weighted(areas_)];
    const auto eye = stand(room, rng);
    if (!eye) return std::nullopt;
    const Vec3 target = aim(room, *eye, rng);
    const double fov = draw(rng, spec_.randomise.camera_fov);
    if (norm(target - *eye) < 0.1) return std::nullopt;
    return Camera{"view", *eye, target, fov};
  }

  std::optional<Vec3> stand(const Room& room, Rng& rng) const {
    Aabb plan;
    for (const Vec2& p : room.floor) plan.include(Vec3{p.x, p.y, 0});
    for (int i = 0; i < kPlaces; ++i) {
      const double height = draw(rng, spec_.randomise.camera_height);
      const Vec3 eye{rng.uniform(plan.low.x, plan.high.x), rng.uniform(plan.low.y, plan.high.y),
                     room.z + std::min(height, room.open_air ? height : room.height - 0.1)};
      if (contains(room.floor, eye.xy()) && distance_to_border(room.floor, eye.xy()) > kFromWall &&
          is_free(eye))
        return eye;
    }
    return std::nullopt;
  }

  bool is_free(Vec3 eye) const {
    return std::none_of(boxes_.begin(), boxes_.end(),
                        [&](const Aabb& b) { return b.contains(eye); });
  }

  /// At a thing of the room, not quite in the middle; along the floor where there is none.
  Vec3 aim(const Room& room, Vec3 eye, Rng& rng) const {
    std::vector<ObjectId> things;
    std::vector<double> weights;
    for (std::size_t i = 0; i < scene_.world.objects.size(); ++i) {
      const Object& o = scene_.world.objects[i];
      if (!o.model || !o.room.valid() || &scene_.world[o.room] != &room || o.model->covering)
        continue;
      things.emplace_back(i);
      weights.push_back(o.asked_as ? 2 : 1);
    }
    const double yaw = rng.uniform(0, 2 * kPi), off_x = rng.normal(), off_y = rng.normal(),
                 off_z = rng.normal();
    if (things.empty()) return eye + Vec3{std::cos(yaw), std::sin(yaw), -0.2};
    const Aabb box = drawn_bounds(scene_, things[rng.weighted(weights)]);
    constexpr double kOff = 0.15;  // [m] deviation
    return box.center() + Vec3{off_x, off_y, off_z} * kOff;
  }

  Judged judge(const Camera& camera) const {
    constexpr int kWidth = 96, kHeight = 72;
    constexpr std::size_t kLeastPixels = 14;  // a five-hundredth of the picture
    constexpr float kNear = 0.35f;            // [m]
    const render::Labels l =
        view_.labels({render::pinhole_of(camera, kWidth, kHeight), render::pose_of(camera)});
    Judged judged;
    for (const render::ObjectLabel& o : l.objects)
      judged.objects += o.pixels >= kLeastPixels && o.visibility > 0.25 ? 1 : 0;
    for (const float d : l.distance) judged.crowded += d < kNear ? 1 : 0;
    judged.crowded /= kWidth * kHeight;
    return judged;
  }

  const Scene& scene_;
  const Spec& spec_;
  render::View& view_;
  std::vector<double> areas_;
  std::vector<Aabb> boxes_;
};

render::Pinhole filled(render::Pinhole lens, const Spec& spec, const Camera& camera) {
  const render::Distortion distortion = lens.distortion;
  lens = render::pinhole_of(camera, spec.picture.width, spec.picture.height);
  lens.distortion = distortion;
  return lens;
}

struct Filler {
  const Spec& spec;
  const Camera& camera;
  render::Sensor operator()(const render::Pinhole& s) const { return filled(s, spec, camera); }
  render::Sensor operator()(const render::Stereo& s) const {
    return render::Stereo{filled(s.eye, spec, camera), s.baseline};
  }
  render::Sensor operator()(render::DepthCamera s) const {
    s.eye = filled(s.eye, spec, camera);
    return s;
  }
  render::Sensor operator()(render::Fisheye s) const {
    s.width = spec.picture.width;
    s.height = spec.picture.height;
    s.cx = 0.5 * s.width;
    s.cy = 0.5 * s.height;
    s.focal = 0.5 * std::min(s.width, s.height) / s.max_angle;
    return s;
  }
  render::Sensor operator()(const render::Panorama&) const {
    return render::Panorama{spec.picture.width, spec.picture.height};
  }
  render::Sensor operator()(const render::Lidar& s) const { return s; }
};

}  // namespace

render::Sensor sensor_for(const Spec& spec, const Camera& camera) {
  return std::visit(Filler{spec, camera}, spec.sensor);
}

std::vector<Placed> choose_viewpoints(const Scene& scene, const Spec& spec, int sample,
                                      render::View& view) {
  const Chooser chooser(scene, spec, view);
  std::vector<Placed> placed;
  for (int v = 0; v < spec.views; ++v) {
    Rng rng = stream_of(spec, sample, "camera " + std::to_string(v));
    if (auto chosen = chooser.choose(rng)) placed.push_back(std::move(*chosen));
  }
  return placed;
}

}  // namespace ww::dataset
