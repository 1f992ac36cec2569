#include "ww/render/sensor.h"

#include <algorithm>

namespace ww::render {
namespace {

/// Of the plane at depth 1: x right, y down as OpenCV has it.
Vec2 distorted(const Distortion& d, Vec2 p) {
  const double r2 = dot(p, p);
  const double radial = 1 + r2 * (d.k1 + r2 * (d.k2 + r2 * d.k3));
  return {p.x * radial + 2 * d.p1 * p.x * p.y + d.p2 * (r2 + 2 * p.x * p.x),
          p.y * radial + d.p1 * (r2 + 2 * p.y * p.y) + 2 * d.p2 * p.x * p.y};
}

/// Newton's method; none where the distortion folds the picture over itself.
std::optional<Vec2> undistorted(const Distortion& d, Vec2 wanted) {
  if (d == Distortion{}) return wanted;
  constexpr int kSteps = 20;
  Vec2 p = wanted;
  for (int i = 0; i < kSteps; ++i) {
    const Vec2 off = distorted(d, p) - wanted;
    const double r2 = dot(p, p);
    const double radial = 1 + r2 * (d.k1 + r2 * (d.k2 + r2 * d.k3));
    const double slope = 2 * (d.k1 + r2 * (2 * d.k2 + r2 * 3 * d.k3));
    const double xx = radial + slope * p.x * p.x + 2 * d.p1 * p.y + 6 * d.p2 * p.x,
                 xy = slope * p.x * p.y + 2 * d.p1 * p.x + 2 * d.p2 * p.y,
                 yy = radial + slope * p.y * p.y + 6 * d.p1 * p.y + 2 * d.p2 * p.x;
    const double det = xx * yy - xy * xy;
    if (det <= 0) return std::nullopt;
    p = p - Vec2{yy * off.x - xy * off.y, xx * off.y - xy * off.x} * (1 / det);
  }
  if (norm(distorted(d, p) - wanted) > 1e-9) return std::nullopt;
  return p;
}

std::optional<Vec3> ray_of(const Pinhole& c, Vec2 q) {
  const auto p = undistorted(c.distortion, {(q.x - c.cx) / c.fx, (q.y - c.cy) / c.fy});
  if (!p) return std::nullopt;
  return normalized(Vec3{p->x, -p->y, -1});
}

std::optional<Vec2> point_of(const Pinhole& c, Vec3 p) {
  const double depth = -p.z;
  if (depth <= 1e-9) return std::nullopt;
  const Vec2 plane{p.x / depth, -p.y / depth};
  const Vec2 seen = distorted(c.distortion, plane);
  if (!(c.distortion == Distortion{})) {
    // Far from the axis the polynomial may fold back into the picture: only what a ray finds again.
    const auto back = undistorted(c.distortion, seen);
    if (!back || norm(*back - plane) > 1e-6) return std::nullopt;
  }
  return Vec2{seen.x * c.fx + c.cx, seen.y * c.fy + c.cy};
}

std::optional<Vec3> ray_of(const Fisheye& c, Vec2 q) {
  const Vec2 d{q.x - c.cx, q.y - c.cy};
  const double r = norm(d), angle = r / c.focal;
  if (angle > c.max_angle) return std::nullopt;
  if (r <= 0) return Vec3{0, 0, -1};
  const double s = std::sin(angle) / r;
  return Vec3{d.x * s, -d.y * s, -std::cos(angle)};
}

std::optional<Vec2> point_of(const Fisheye& c, Vec3 p) {
  const double across = std::hypot(p.x, p.y), angle = std::atan2(across, -p.z);
  if (angle > c.max_angle) return std::nullopt;
  if (across <= 0) return Vec2{c.cx, c.cy};
  const double s = c.focal * angle / across;
  return Vec2{c.cx + p.x * s, c.cy - p.y * s};
}

Vec3 direction_at(double azimuth, double elevation) {
  const double c = std::cos(elevation);
  return {c * std::sin(azimuth), std::sin(elevation), -c * std::cos(azimuth)};
}

std::optional<Vec3> ray_of(const Panorama& c, Vec2 q) {
  return direction_at(2 * kPi * (q.x / c.width - 0.5), kPi * (0.5 - q.y / c.height));
}

std::optional<Vec2> point_of(const Panorama& c, Vec3 p) {
  const double azimuth = std::atan2(p.x, -p.z), elevation = std::atan2(p.y, std::hypot(p.x, p.z));
  return Vec2{c.width * (0.5 + azimuth / (2 * kPi)), c.height * (0.5 - elevation / kPi)};
}

std::optional<Vec3> ray_of(const Lidar& c, Vec2 q) {
  if (q.y < 0 || q.y >= static_cast<double>(c.rings.size())) return std::nullopt;
  return direction_at(2 * kPi * (q.x / c.columns - 0.5), c.rings[static_cast<std::size_t>(q.y)]);
}

/// Between rings in proportion, so that a point has its place among the rows.
std::optional<Vec2> point_of(const Lidar& c, Vec3 p) {
  const double azimuth = std::atan2(p.x, -p.z), elevation = std::atan2(p.y, std::hypot(p.x, p.z));
  const auto below = std::upper_bound(c.rings.begin(), c.rings.end(), elevation, std::greater<>());
  if (below == c.rings.begin() || below == c.rings.end()) return std::nullopt;
  const auto row = static_cast<double>(below - c.rings.begin());
  const double high = *(below - 1), low = *below;
  return Vec2{c.columns * (0.5 + azimuth / (2 * kPi)),
              row - 0.5 + (high - elevation) / (high - low)};
}

std::optional<Vec3> ray_of(const Stereo& c, Vec2 q) { return ray_of(c.eye, q); }
std::optional<Vec2> point_of(const Stereo& c, Vec3 p) { return point_of(c.eye, p); }
std::optional<Vec3> ray_of(const DepthCamera& c, Vec2 q) { return ray_of(c.eye, q); }
std::optional<Vec2> point_of(const DepthCamera& c, Vec3 p) { return point_of(c.eye, p); }

PictureSize size_of(const Pinhole& c) { return {c.width, c.height}; }
PictureSize size_of(const Fisheye& c) { return {c.width, c.height}; }
PictureSize size_of(const Panorama& c) { return {c.width, c.height}; }
PictureSize size_of(const Stereo& c) { return size_of(c.eye); }
PictureSize size_of(const DepthCamera& c) { return size_of(c.eye); }
PictureSize size_of(const Lidar& c) { return {c.columns, static_cast<int>(c.rings.size())}; }

double angle_of(const Pinhole& c) { return 1 / c.fy; }
double angle_of(const Fisheye& c) { return 1 / c.focal; }
double angle_of(const Panorama& c) { return kPi / c.height; }
double angle_of(const Stereo& c) { return angle_of(c.eye); }
double angle_of(const DepthCamera& c) { return angle_of(c.eye); }
double angle_of(const Lidar& c) { return 2 * kPi / c.columns; }

}  // namespace

PictureSize picture_size(const Sensor& sensor) {
  return std::visit([](const auto& s) { return size_of(s); }, sensor);
}

std::optional<Vec3> ray_through(const Sensor& sensor, Vec2 image_point) {
  return std::visit([&](const auto& s) { return ray_of(s, image_point); }, sensor);
}

std::optional<Vec2> project(const Sensor& sensor, Vec3 p_C) {
  return std::visit([&](const auto& s) { return point_of(s, p_C); }, sensor);
}

bool in_picture(const Sensor& sensor, Vec3 p_C) {
  const auto q = project(sensor, p_C);
  const PictureSize size = picture_size(sensor);
  return q && q->x >= 0 && q->y >= 0 && q->x < size.width && q->y < size.height;
}

double pixel_angle(const Sensor& sensor) {
  return std::visit([](const auto& s) { return angle_of(s); }, sensor);
}

Pinhole pinhole_of(const Camera& camera, int width, int height) {
  const double focal = 0.5 * height / std::tan(0.5 * camera.fov_y);
  return {width, height, focal, focal, 0.5 * width, 0.5 * height, {}};
}

RigidTransform pose_of(const Camera& camera) {
  const Vec3 forward = normalized(camera.target - camera.position);
  const Vec3 up = std::abs(forward.z) > 0.9999 ? Vec3{0, 1, 0} : Vec3{0, 0, 1};
  const Vec3 x = normalized(cross(forward, up)), y = cross(x, forward), z = -forward;
  return {to_quat({{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}}), camera.position};
}

Viewpoint right_eye(const Stereo& stereo, const RigidTransform& X_WC) {
  return {stereo.eye, X_WC * RigidTransform{{}, {stereo.baseline, 0, 0}}};
}

RigidTransform to_opencv(const RigidTransform& X_WC) {
  return X_WC * RigidTransform{{0, 1, 0, 0}, {}};
}

}  // namespace ww::render
