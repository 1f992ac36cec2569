// How does the tracer hold points, directions and colours? In single precision, half the memory
// traffic of the doubles of ww/math, and what Embree takes.
#pragma once

#include <algorithm>
#include <cmath>

#include "ww/math/vec.h"

namespace ww::render {

inline constexpr float kPiF = 3.14159265358979f;

struct Vec3f {
  float x = 0;  ///< [1] or the unit of the quantity
  float y = 0;  ///< [1] or the unit of the quantity
  float z = 0;  ///< [1] or the unit of the quantity
  bool operator==(const Vec3f&) const = default;
};

inline Vec3f to_float(Vec3 v) {
  return {static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z)};
}
inline Vec3 to_double(Vec3f v) { return {v.x, v.y, v.z}; }

constexpr Vec3f operator+(Vec3f a, Vec3f b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vec3f operator-(Vec3f a, Vec3f b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vec3f operator-(Vec3f a) { return {-a.x, -a.y, -a.z}; }
constexpr Vec3f operator*(Vec3f a, float s) { return {a.x * s, a.y * s, a.z * s}; }
constexpr Vec3f operator*(float s, Vec3f a) { return a * s; }
/// Component by component: what colours need.
constexpr Vec3f operator*(Vec3f a, Vec3f b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
constexpr Vec3f operator/(Vec3f a, float s) { return a * (1.0f / s); }
constexpr Vec3f& operator+=(Vec3f& a, Vec3f b) { return a = a + b; }
constexpr Vec3f& operator*=(Vec3f& a, Vec3f b) { return a = a * b; }
constexpr Vec3f& operator*=(Vec3f& a, float b) { return a = a * b; }
constexpr float dot(Vec3f a, Vec3f b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec3f cross(Vec3f a, Vec3f b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline float norm(Vec3f a) { return std::sqrt(dot(a, a)); }
/// The zero vector stays zero.
inline Vec3f normalized(Vec3f a) {
  const float n = norm(a);
  return n > 0 ? a * (1.0f / n) : a;
}
constexpr float max_component(Vec3f a) { return std::max(a.x, std::max(a.y, a.z)); }
constexpr Vec3f lerp(Vec3f a, Vec3f b, float t) { return a * (1.0f - t) + b * t; }
constexpr float clamp01(float v) { return v < 0.0f ? 0.0f : v > 1.0f ? 1.0f : v; }
constexpr float square(float v) { return v * v; }
inline bool is_finite(Vec3f v) {
  return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z);
}

/// Relative luminance of linear Rec.709.
constexpr float luminance(Vec3f c) { return 0.2126f * c.x + 0.7152f * c.y + 0.0722f * c.z; }

/// Right-handed orthonormal frame about a unit normal.
struct Frame {
  Vec3f t, b, n;
  /// Without a branch on near-parallel vectors: Duff et al. 2017, "Building an Orthonormal Basis,
  /// Revisited".
  static Frame about(Vec3f n) {
    const float sign = std::copysign(1.0f, n.z);
    const float a = -1.0f / (sign + n.z);
    const float b = n.x * n.y * a;
    return {
        {1.0f + sign * n.x * n.x * a, sign * b, -sign * n.x}, {b, sign + n.y * n.y * a, -n.y}, n};
  }
  Vec3f to_local(Vec3f v) const { return {dot(v, t), dot(v, b), dot(v, n)}; }
  Vec3f to_world(Vec3f v) const { return t * v.x + b * v.y + n * v.z; }
};

}  // namespace ww::render
