#include "ww/render/labels.h"

#include <cmath>
#include <limits>

#include "view_parts.h"
#include "ww/core/rng.h"

namespace ww::render {
namespace {

std::array<float, 3> array_of(Vec3f v) { return {v.x, v.y, v.z}; }

/// Where each instance of the stage goes: from its pose now to its pose in the next State.
std::vector<RigidTransform> motions(const View::Parts& parts, const State& next) {
  std::vector<RigidTransform> moved(parts.staged.shown.size());
  const State& now = parts.scene.state;
  for (std::size_t object = 0; object < parts.staged_as.size(); ++object) {
    if (parts.staged_as[object].empty()) continue;
    const Model& model = *parts.scene.world.objects[object].model;
    const auto before = part_poses(model, now.joints[object]),
               after = part_poses(model, next.joints[object]);
    for (const std::size_t i : parts.staged_as[object]) {
      const auto part = static_cast<std::size_t>(parts.staged.shown[i].part);
      moved[i] = next.X_WO[object] * after[part] * (now.X_WO[object] * before[part]).inverse();
    }
  }
  return moved;
}

double incidence_of(const Labels& labels, std::size_t k, Vec3 direction_C) {
  const auto& n = labels.normal_C[k];
  const double c = -dot(Vec3{n[0], n[1], n[2]}, direction_C);
  return std::acos(std::clamp(c, 0.0, 1.0));
}

/// Deviation along the axis of Nguyen et al. 2012. [m]
double axial_deviation(double z, double incidence) {
  const double facing = 0.0012 + 0.0019 * (z - 0.4) * (z - 0.4);
  const double steep = incidence > kPi / 3 ? 0.0001 / std::sqrt(z) * incidence * incidence /
                                                 ((kPi / 2 - incidence) * (kPi / 2 - incidence))
                                           : 0.0;
  return facing + steep;
}

/// Deviation across it, of the same. [px]
double lateral_deviation(double incidence) {
  return 0.8 + 0.035 * incidence / (kPi / 2 - incidence);
}

}  // namespace

Labels empty_labels(PictureSize size, bool moving) {
  const auto n = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
  Labels l;
  l.width = size.width;
  l.height = size.height;
  l.distance.resize(n);
  l.depth.resize(n);
  for (auto* plane : {&l.normal_W, &l.normal_C, &l.albedo}) plane->resize(n);
  for (auto* plane : {&l.instance, &l.category, &l.part, &l.material}) plane->resize(n);
  if (moving) {
    l.flow.resize(n);
    l.scene_flow.resize(n);
  }
  return l;
}

RowLabeller::RowLabeller(const View::Parts& parts, const Viewpoint& at, const Motion* motion,
                         Labels& out)
    : parts_(parts), at_(at), motion_(motion), out_(out), R_CW_(at.X_WC.rotation.inverse()) {
  if (!motion) return;
  moved_ = motions(parts, *motion->next);
  X_CW_next_ = motion->X_WC.inverse();
}

void RowLabeller::label(int number, const Row& row) const {
  const std::size_t first = static_cast<std::size_t>(number) * row.rays.size();
  for (std::size_t x = 0; x < row.rays.size(); ++x) {
    if (!row.hits[x]) continue;
    label_pixel(first + x, row.rays[x], *row.hits[x], row.points[x]);
    if (motion_)
      flow(first + x, {static_cast<double>(x) + 0.5, number + 0.5}, row.rays[x], *row.hits[x]);
  }
}

void RowLabeller::label_pixel(std::size_t k, const Ray& ray, const Hit& hit,
                              const HitPoint& p) const {
  const MeshIds& ids = parts_.ids[hit.instance][hit.geometry];
  const Vec3 d_C = R_CW_ * to_double(ray.direction);
  out_.distance[k] = hit.distance;
  out_.depth[k] = static_cast<float>(-d_C.z * hit.distance);
  out_.normal_W[k] = array_of(p.shading_normal);
  out_.normal_C[k] = array_of(to_float(R_CW_ * to_double(p.shading_normal)));
  out_.albedo[k] = array_of(p.surface.base);
  out_.instance[k] = ids.instance;
  out_.category[k] = ids.category;
  out_.part[k] = ids.part;
  out_.material[k] = ids.material;
}

void RowLabeller::flow(std::size_t k, Vec2 pixel, const Ray& ray, const Hit& hit) const {
  constexpr float kNowhere = std::numeric_limits<float>::quiet_NaN();
  const Vec3 now =
      to_double(ray.origin) + to_double(ray.direction) * static_cast<double>(hit.distance);
  const Vec3 then = moved_[hit.instance] * now;
  out_.scene_flow[k] = array_of(to_float(then - now));
  const auto q = project(at_.sensor, X_CW_next_ * then);
  out_.flow[k] =
      q ? std::array{static_cast<float>(q->x - pixel.x), static_cast<float>(q->y - pixel.y)}
        : std::array{kNowhere, kNowhere};
}

Labels View::labels(const Viewpoint& at, const Motion* motion) {
  Parts& p = *parts_;
  p.look_through(at.sensor);
  Labels out = empty_labels(picture_size(at.sensor), motion != nullptr);
  const RowLabeller labeller(p, at, motion, out);
  p.executor->parallel_for(static_cast<std::size_t>(out.height), [&](std::size_t y) {
    thread_local Row row;
    row.meet(p, at, static_cast<int>(y));
    labeller.label(static_cast<int>(y), row);
  });
  out.objects = label_objects(p, at, out.instance);
  return out;
}

std::vector<float> measured_depth(const DepthCamera& camera, const Labels& labels,
                                  std::uint64_t seed) {
  constexpr double kSteepest = 80 * kPi / 180;  // [rad]
  Rng rng = Rng::stream(seed, "depth noise");
  std::vector<float> depth(labels.depth.size());
  for (std::size_t k = 0; k < depth.size(); ++k) {
    // Drawn whatever is met, so that a thing more or less leaves the rest of the noise alone.
    const double across_x = rng.normal(), across_y = rng.normal(), along = rng.normal();
    if (labels.distance[k] <= 0) continue;
    const int x = static_cast<int>(k) % labels.width, y = static_cast<int>(k) / labels.width;
    const auto incidence_at = [&](std::size_t i, Vec2 q) {
      const auto d = ray_through(camera, q);
      return d ? incidence_of(labels, i, *d) : kPi / 2;
    };
    const double here = incidence_at(k, {x + 0.5, y + 0.5});
    if (here > kSteepest) continue;
    const double lateral = camera.noise * lateral_deviation(here);
    const int from_x =
        std::clamp(x + static_cast<int>(std::lround(across_x * lateral)), 0, labels.width - 1);
    const int from_y =
        std::clamp(y + static_cast<int>(std::lround(across_y * lateral)), 0, labels.height - 1);
    const std::size_t from =
        static_cast<std::size_t>(from_y) * static_cast<std::size_t>(labels.width) +
        static_cast<std::size_t>(from_x);
    const double z = labels.depth[from];
    const double incidence = incidence_at(from, {from_x + 0.5, from_y + 0.5});
    if (labels.distance[from] <= 0 || incidence > kSteepest) continue;
    const double measured = z + camera.noise * axial_deviation(z, incidence) * along;
    if (z >= camera.near && z <= camera.far) depth[k] = static_cast<float>(measured);
  }
  return depth;
}

std::vector<float> disparity(const Stereo& stereo, const Labels& left) {
  std::vector<float> result(left.depth.size());
  for (std::size_t k = 0; k < result.size(); ++k) {
    if (left.depth[k] > 0)
      result[k] = static_cast<float>(stereo.eye.fx * stereo.baseline / left.depth[k]);
  }
  return result;
}

std::vector<LidarReturn> lidar_returns(const Lidar& lidar, const Labels& labels,
                                       std::uint64_t seed) {
  Rng rng = Rng::stream(seed, "lidar noise");
  std::vector<LidarReturn> returns;
  for (std::size_t k = 0; k < labels.distance.size(); ++k) {
    const double error = lidar.noise * rng.normal();
    const double range = labels.distance[k];
    if (range < lidar.near || range > lidar.far) continue;
    const int column = static_cast<int>(k) % labels.width,
              ring = static_cast<int>(k) / labels.width;
    const auto direction = ray_through(lidar, {column + 0.5, ring + 0.5});
    if (!direction) continue;
    LidarReturn r{ring, column, range + error, incidence_of(labels, k, *direction), 0, {}, 0};
    const auto& a = labels.albedo[k];
    r.intensity = luminance({a[0], a[1], a[2]}) * std::cos(r.incidence) / (range * range);
    if (r.intensity < lidar.floor) continue;
    r.p_C = *direction * r.range;
    r.instance = labels.instance[k];
    returns.push_back(r);
  }
  return returns;
}

}  // namespace ww::render
