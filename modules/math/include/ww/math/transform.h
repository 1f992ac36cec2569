// Rotations and poses. X_WB is the pose of frame B in frame W; p_WQ = X_WB * p_BQ. Quaternions are
// (w, x, y, z).
#pragma once

#include "ww/math/vec.h"

namespace ww {

/// Row-major 3x3 matrix.
struct Mat3 {
  double m[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};  ///< [1] or the unit of the quantity
  bool operator==(const Mat3&) const = default;
};

inline Vec3 operator*(const Mat3& a, Vec3 v) {
  return {a.m[0][0] * v.x + a.m[0][1] * v.y + a.m[0][2] * v.z,
          a.m[1][0] * v.x + a.m[1][1] * v.y + a.m[1][2] * v.z,
          a.m[2][0] * v.x + a.m[2][1] * v.y + a.m[2][2] * v.z};
}
inline Mat3 operator*(const Mat3& a, const Mat3& b) {
  Mat3 r;
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j)
      r.m[i][j] = a.m[i][0] * b.m[0][j] + a.m[i][1] * b.m[1][j] + a.m[i][2] * b.m[2][j];
  }
  return r;
}
inline Mat3 transposed(const Mat3& a) {
  Mat3 r;
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) r.m[i][j] = a.m[j][i];
  }
  return r;
}

/// Unit quaternion.
struct Quat {
  double w = 1;  ///< [1]
  double x = 0;  ///< [1]
  double y = 0;  ///< [1]
  double z = 0;  ///< [1]
  bool operator==(const Quat&) const = default;

  static Quat about(Vec3 unit_axis, double angle_rad) {
    const double s = std::sin(0.5 * angle_rad);
    return {std::cos(0.5 * angle_rad), unit_axis.x * s, unit_axis.y * s, unit_axis.z * s};
  }
  static Quat yaw(double angle_rad) { return about({0, 0, 1}, angle_rad); }
  Quat inverse() const { return {w, -x, -y, -z}; }
  /// The same rotation with w >= 0 and length 1.
  Quat canonical() const {
    double n = std::sqrt(w * w + x * x + y * y + z * z);
    if (w < 0) n = -n;
    return {w / n, x / n, y / n, z / n};
  }
};

constexpr Quat operator*(const Quat& a, const Quat& b) {
  return {
      a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z, a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
      a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x, a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w};
}
constexpr Vec3 operator*(const Quat& q, Vec3 v) {
  const Vec3 u{q.x, q.y, q.z};
  const Vec3 t = cross(u, v) * 2.0;
  return v + t * q.w + cross(u, t);
}
inline Mat3 to_matrix(const Quat& q) {
  const Vec3 x = q * Vec3{1, 0, 0}, y = q * Vec3{0, 1, 0}, z = q * Vec3{0, 0, 1};
  return {{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}};
}
Quat to_quat(const Mat3& rotation);
/// Angle of the rotation about its own axis, in [0, pi].
double rotation_angle(const Quat& q);
/// Heading of the +X axis about +Z, in (-pi, pi].
double yaw_of(const Quat& q);
/// An angle brought into (-pi, pi].
double wrap_angle(double angle_rad);

/// Pose of one frame in another.
struct RigidTransform {
  Quat rotation;
  Vec3 translation;  ///< [m]
  bool operator==(const RigidTransform&) const = default;

  RigidTransform inverse() const {
    const Quat r = rotation.inverse();
    return {r, -(r * translation)};
  }
};

constexpr Vec3 operator*(const RigidTransform& X, Vec3 p) { return X.rotation * p + X.translation; }
constexpr RigidTransform operator*(const RigidTransform& X_AB, const RigidTransform& X_BC) {
  return {X_AB.rotation * X_BC.rotation, X_AB * X_BC.translation};
}

}  // namespace ww
