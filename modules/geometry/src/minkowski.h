// What is the difference of two convex shapes, of which separation asks how far the origin is in or
// out?
#pragma once

#include <optional>

#include "ww/geometry/convex.h"

namespace ww {

/// A shape less its rounding: a sphere is a point and a capsule a segment, each with a radius
/// around. Distances of cores need only be offset by the radii, apart or overlapping.
struct Core {
  ConvexShape shape;    // cylinder with radius 0 for capsules, and without length for spheres
  double radius = 0;    ///< [m] of the rounding
  RigidTransform X_AB;  // pose in the frame that all is computed in
  Mat3 R_AB;            ///< [1]

  Vec3 support(Vec3 direction) const {
    return X_AB * support_point(shape, transposed(R_AB) * direction);
  }
};
Core core_of(const ConvexShape& shape, const RigidTransform& X_AB);

/// A point of the difference, with the points of both shapes that it comes from.
struct DifferencePoint {
  Vec3 p;  ///< [m] a - b
  Vec3 a;  ///< [m]
  Vec3 b;  ///< [m]
};

struct Difference {
  Core a, b;

  DifferencePoint support(Vec3 direction) const {
    const Vec3 pa = a.support(direction), pb = b.support(-direction);
    return {pa - pb, pa, pb};
  }
};

/// The nearest points of two cores; empty when they overlap or touch within 1e-9 m (Gilbert,
/// Johnson and Keerthi 1988).
std::optional<DifferencePoint> nearest_points(const Difference& difference);

/// The direction in which `b` leaves `a` by the shortest way.
struct Escape {
  double depth = 0;  ///< [m] negative when the cores are apart along the normal after all
  Vec3 normal;       ///< [1]
};
/// In closed form, where both are boxes or both stand upright on each other's axes.
std::optional<Escape> exact_escape(const Difference& difference);
/// For all others, by expanding a polytope in the difference until it touches the border nearest to
/// the origin (van den Bergen 2001). The depth is never less than the true one.
Escape expanded_escape(const Difference& difference);

}  // namespace ww
