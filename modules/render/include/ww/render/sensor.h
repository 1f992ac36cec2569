// What may look at a Scene? Cameras and range sensors as a closed set, each with its mapping
// between image points and rays. What they see: labels.h and view.h.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "ww/math/transform.h"
#include "ww/world/world.h"

namespace ww::render {

// The frame C of every sensor is that of the project's cameras and of OpenGL: it looks along -Z, +Y
// is up. An image point is continuous: (0, 0) is the upper left corner of the picture, the centre
// of pixel (i, j) is (i + 0.5, j + 0.5).

/// Brown 1966 as OpenCV writes it: radial k1, k2, k3 and tangential p1, p2.
struct Distortion {
  double k1 = 0, k2 = 0, k3 = 0, p1 = 0, p2 = 0;  ///< [1]
  bool operator==(const Distortion&) const = default;
};

struct Pinhole {
  int width = 640, height = 480;  ///< px
  double fx = 500, fy = 500;      ///< [px]
  double cx = 320, cy = 240;      ///< [px]
  Distortion distortion;
  bool operator==(const Pinhole&) const = default;
};

/// Equidistant: the distance from the centre is focal times the angle to the axis.
struct Fisheye {
  int width = 640, height = 640;
  double focal = 200;            ///< [px] a radian
  double cx = 320, cy = 320;     ///< [px]
  double max_angle = 0.5 * kPi;  ///< [rad] to the axis
  bool operator==(const Fisheye&) const = default;
};

/// Equirectangular: the axis in the middle, +Y at the top, the whole sphere.
struct Panorama {
  int width = 1024, height = 512;
  bool operator==(const Panorama&) const = default;
};

/// Two equal cameras side by side, rectified; C is that of the left one.
struct Stereo {
  Pinhole eye;
  double baseline = 0.065;  ///< [m] the right eye stands at +X
  bool operator==(const Stereo&) const = default;
};

/// Structured light or time of flight: a pinhole and what goes wrong with its depth (measured_depth
/// in labels.h).
struct DepthCamera {
  Pinhole eye;
  double near = 0.4;  ///< [m]
  double far = 5;     ///< [m]
  double noise = 1;   ///< [1] of the deviations of Nguyen et al. 2012; 0: none
  bool operator==(const DepthCamera&) const = default;
};

/// A spinning LiDAR; its picture has a column a firing and a row a ring, the highest ring first.
struct Lidar {
  std::vector<double> rings;  ///< [rad] elevation, falling
  int columns = 1800;         ///< [1] firings a turn; the axis in the middle, clockwise from above
  double near = 0.5;          ///< [m]
  double far = 100;           ///< [m]
  double noise = 0.008;       ///< [m] deviation of a range
  double floor = 1e-5;        ///< [1] weakest return that is heard: a tenth of white at 100 m
  bool operator==(const Lidar&) const = default;
};

using Sensor = std::variant<Pinhole, Fisheye, Panorama, Stereo, DepthCamera, Lidar>;

/// A sensor and where it stands.
struct Viewpoint {
  Sensor sensor;
  RigidTransform X_WC;
};

struct PictureSize {
  int width = 0, height = 0;
  bool operator==(const PictureSize&) const = default;
};
PictureSize picture_size(const Sensor& sensor);

/// Unit direction in C of what an image point sees; none where the lens maps nothing to it.
std::optional<Vec3> ray_through(const Sensor& sensor, Vec2 image_point);
/// The inverse: where a point of C is seen, inside the picture or not; none for points that the
/// lens maps nowhere.
std::optional<Vec2> project(const Sensor& sensor, Vec3 p_C);
/// Whether a point of C is seen inside the picture, if nothing is in the way.
bool in_picture(const Sensor& sensor, Vec3 p_C);
/// Angle between neighbouring pixels. [rad]
double pixel_angle(const Sensor& sensor);

/// The pinhole of a world's Camera, square pixels.
Pinhole pinhole_of(const Camera& camera, int width, int height);
/// Where a Camera stands: level unless it looks straight up or down (then +Y of the world is up).
RigidTransform pose_of(const Camera& camera);
/// The right eye of a pair whose left eye stands at X_WC.
Viewpoint right_eye(const Stereo& stereo, const RigidTransform& X_WC);
/// OpenCV's camera frame (+Z forward, +Y down) in the world: X_WC turned half about its X axis.
RigidTransform to_opencv(const RigidTransform& X_WC);

}  // namespace ww::render
