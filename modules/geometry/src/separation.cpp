#include "minkowski.h"

namespace ww {

Core core_of(const ConvexShape& shape, const RigidTransform& X_AB) {
  Core core{shape, 0, X_AB, to_matrix(X_AB.rotation)};
  if (const auto* sphere = std::get_if<SphereShape>(&shape)) {
    core.shape = CylinderShape{0, 0};
    core.radius = sphere->radius;
  } else if (const auto* capsule = std::get_if<CapsuleShape>(&shape)) {
    core.shape = CylinderShape{0, capsule->half_length};
    core.radius = capsule->radius;
  }
  return core;
}

Separation separation(const ConvexShape& a, const RigidTransform& X_WA, const ConvexShape& b,
                      const RigidTransform& X_WB) {
  // In A's frame, so that places far from the origin cost no digits.
  const RigidTransform X_AB = X_WA.inverse() * X_WB;
  Difference difference{core_of(a, RigidTransform{}), core_of(b, X_AB)};
  const double radii = difference.a.radius + difference.b.radius;
  Separation result;
  double apart = 0;  // of the cores
  std::optional<DifferencePoint> nearest = nearest_points(difference);
  if (nearest) {
    apart = norm(nearest->p);
    result.normal = nearest->p * (-1 / apart);
  } else {
    const std::optional<Escape> exact = exact_escape(difference);
    const Escape escape = exact ? *exact : expanded_escape(difference);
    apart = -escape.depth;
    result.normal = escape.normal;
    // Where they touch is where they are nearest once b has been drawn out.
    const Vec3 drawn_out = escape.normal * (escape.depth + 1e-3);
    difference.b.X_AB.translation += drawn_out;
    nearest = nearest_points(difference);
    if (!nearest) nearest = difference.support(escape.normal);
    nearest->b = nearest->b - drawn_out;
  }
  result.distance = apart - radii;
  const Vec3 p_a = nearest->a + result.normal * difference.a.radius;
  const Vec3 p_b = nearest->b - result.normal * difference.b.radius;
  result.point = X_WA * ((p_a + p_b) * 0.5);
  result.normal = X_WA.rotation * result.normal;
  return result;
}

}  // namespace ww
