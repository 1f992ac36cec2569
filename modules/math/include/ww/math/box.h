// Boxes: axis-aligned in a frame, or oriented.
#pragma once

#include <limits>

#include "ww/math/transform.h"

namespace ww {

/// Axis-aligned box; default-constructed it is empty.
struct Aabb {
  Vec3 low{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(),
           std::numeric_limits<double>::infinity()};  ///< [m]
  Vec3 high{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
            -std::numeric_limits<double>::infinity()};  ///< [m]

  bool empty() const { return low.x > high.x; }
  Vec3 size() const { return empty() ? Vec3{} : high - low; }
  Vec3 center() const { return empty() ? Vec3{} : (low + high) * 0.5; }
  void include(Vec3 p) {
    low = min(low, p);
    high = max(high, p);
  }
  void include(const Aabb& b) {
    if (b.empty()) return;
    include(b.low);
    include(b.high);
  }
  Aabb inflated(double by) const { return {low - Vec3{by, by, by}, high + Vec3{by, by, by}}; }
  bool overlaps(const Aabb& b) const {
    return low.x <= b.high.x && b.low.x <= high.x && low.y <= b.high.y && b.low.y <= high.y &&
           low.z <= b.high.z && b.low.z <= high.z;
  }
  bool contains(Vec3 p) const {
    return p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y && p.z >= low.z &&
           p.z <= high.z;
  }
  Vec3 corner(int i) const {
    return {i & 1 ? high.x : low.x, i & 2 ? high.y : low.y, i & 4 ? high.z : low.z};
  }
};

/// The axis-aligned box, in frame A, of a box in frame B.
inline Aabb transformed(const RigidTransform& X_AB, const Aabb& box_B) {
  Aabb box;
  if (box_B.empty()) return box;
  for (int i = 0; i < 8; ++i) box.include(X_AB * box_B.corner(i));
  return box;
}

}  // namespace ww
