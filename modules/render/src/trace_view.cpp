// The path tracer through lenses that are no pinholes: it draws pinhole pictures that cover the
// sensor's rays, and the sensor's pixels are looked up in them, before the picture is developed.
#include <algorithm>
#include <array>
#include <cmath>

#include "film.h"
#include "view_parts.h"

namespace ww::render {
namespace {

constexpr float kCacheCell = 0.25f;            // [m] as render() has it
constexpr double kSingle = 60 * kPi / 180;     // [rad] from the axis that one pinhole may cover
constexpr double kFaceAngle = 94 * kPi / 180;  // [rad] a little over the edge of a cube's face

struct Face {
  Camera camera;
  Pinhole lens;
  RigidTransform X_CW;
  Film film;
};

/// Largest angle of a ray to the axis.
double widest(const std::vector<Vec3f>& rays) {
  float least = 1;
  for (const Vec3f& d : rays) {
    if (dot(d, d) > 0) least = std::min(least, -d.z);
  }
  return std::acos(std::clamp(static_cast<double>(least), -1.0, 1.0));
}

/// The lens of a sensor that is a plain pinhole with its axis in the middle.
const Pinhole* plain_pinhole(const Sensor& sensor) {
  const Pinhole* lens = std::get_if<Pinhole>(&sensor);
  if (const auto* stereo = std::get_if<Stereo>(&sensor)) lens = &stereo->eye;
  if (const auto* depth = std::get_if<DepthCamera>(&sensor)) lens = &depth->eye;
  const bool plain = lens && lens->distortion == Distortion{} && lens->fx == lens->fy &&
                     lens->cx == 0.5 * lens->width && lens->cy == 0.5 * lens->height;
  return plain ? lens : nullptr;
}

std::vector<Face> faces_for(const Camera& camera, const std::vector<Vec3f>& rays, double pixel) {
  std::vector<Camera> cameras;
  const double angle = widest(rays);
  if (angle < kSingle) {
    cameras.push_back(camera);
    cameras.back().fov_y = 2 * angle + 0.02;
  } else {
    for (const Vec3 d : {Vec3{1, 0, 0}, Vec3{-1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, -1, 0},
                         Vec3{0, 0, 1}, Vec3{0, 0, -1}})
      cameras.push_back({camera.id, camera.position, camera.position + d, kFaceAngle});
  }
  std::vector<Face> faces;
  for (const Camera& c : cameras) {
    // As fine as the sensor's pixels on the axis.
    const int side = std::clamp(static_cast<int>(2 * std::tan(0.5 * c.fov_y) / pixel), 16, 4096);
    faces.push_back({c, pinhole_of(c, side, side), pose_of(c).inverse(), {}});
  }
  return faces;
}

/// The four pixels around a point of a film, and their shares.
struct Taps {
  std::array<std::size_t, 4> at{};
  std::array<float, 4> share{};

  Taps(const Film& film, Vec2 q) {
    const double x = std::clamp(q.x - 0.5, 0.0, film.width - 1.001),
                 y = std::clamp(q.y - 0.5, 0.0, film.height - 1.001);
    const auto i = static_cast<std::size_t>(x), j = static_cast<std::size_t>(y);
    const auto u = static_cast<float>(x - std::floor(x)), v = static_cast<float>(y - std::floor(y));
    const std::size_t first = j * static_cast<std::size_t>(film.width) + i,
                      below = first + static_cast<std::size_t>(film.width);
    at = {first, first + 1, below, below + 1};
    share = {(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v};
  }
  template <class T>
  T of(const std::vector<T>& plane) const {
    return plane[at[0]] * share[0] + plane[at[1]] * share[1] + plane[at[2]] * share[2] +
           plane[at[3]] * share[3];
  }
};

/// The face that a direction meets nearest its middle.
const Face& face_of(const std::vector<Face>& faces, Vec3 direction_W) {
  const Face* best = &faces.front();
  for (const Face& f : faces) {
    if ((f.X_CW.rotation * direction_W).z < (best->X_CW.rotation * direction_W).z) best = &f;
  }
  return *best;
}

Result<Film> clean_film(const View::Parts& p, const Camera& camera, PictureSize size, int samples,
                        Progress& progress) {
  const ExposeSettings settings{.width = size.width,
                                .height = size.height,
                                .samples = samples,
                                .bounces = 2,
                                .cache_cell = kCacheCell};
  Result<Film> film = expose(p.stage(), camera, settings, *p.executor, progress);
  if (!film.ok()) return film;
  if (const Status status = denoise(*film, p.executor->thread_count()); !status.ok())
    return status.error();
  return film;
}

/// The sensor's picture, looked up in those of the faces.
Film looked_up(const std::vector<Vec3f>& rays, PictureSize size, const Quat& R_WC,
               const std::vector<Face>& faces) {
  const std::size_t count = rays.size();
  Film seen{size.width,
            size.height,
            std::vector<Vec3f>(count),
            std::vector<Vec3f>(count),
            std::vector<Vec3f>(count),
            std::vector<float>(count)};
  for (std::size_t k = 0; k < count; ++k) {
    if (dot(rays[k], rays[k]) <= 0) continue;
    const Vec3 d = R_WC * to_double(rays[k]);
    const Face& face = face_of(faces, d);
    const auto q = project(face.lens, face.X_CW.rotation * d);
    if (!q) continue;
    const Taps taps(face.film, *q);
    seen.color[k] = taps.of(face.film.color);
    seen.albedo[k] = taps.of(face.film.albedo);
    seen.normal[k] = taps.of(face.film.normal);
    seen.coverage[k] = taps.of(face.film.coverage);
  }
  return seen;
}

}  // namespace

Result<Image> View::trace(const Camera& camera, const Sensor& sensor, int samples,
                          Progress& progress) {
  if (std::holds_alternative<Lidar>(sensor))
    return Error{ErrorCode::kUnsupported, "a lidar sees no picture", camera.id};
  Parts& p = *parts_;
  const Development development{.white = p.staged.white};
  if (const Pinhole* lens = plain_pinhole(sensor)) {
    Camera same = camera;
    same.fov_y = 2 * std::atan(0.5 * lens->height / lens->fy);
    Result<Film> film = clean_film(p, same, {lens->width, lens->height}, samples, progress);
    if (!film.ok()) return film.error();
    return develop(*film, development);
  }
  p.look_through(sensor);
  std::vector<Face> faces = faces_for(camera, p.rays, pixel_angle(sensor));
  for (Face& face : faces) {
    Result<Film> film =
        clean_film(p, face.camera, {face.lens.width, face.lens.height}, samples, progress);
    if (!film.ok()) return film.error();
    face.film = std::move(*film);
  }
  return develop(looked_up(p.rays, picture_size(sensor), pose_of(camera).rotation, faces),
                 development);
}

}  // namespace ww::render
