// Which shapes do the geometry tests share? Boxes as meshes, random rotations and poses.
#pragma once

#include "ww/core/rng.h"
#include "ww/geometry/convex.h"

namespace ww::testing {

inline Vec3 random_vec(Rng& rng, double low, double high) {
  const double x = rng.uniform(low, high), y = rng.uniform(low, high);
  return {x, y, rng.uniform(low, high)};
}
inline Quat random_rotation(Rng& rng) {
  Quat q{rng.normal(), rng.normal(), rng.normal(), rng.normal()};
  return q.canonical();
}
inline RigidTransform random_pose(Rng& rng, double reach) {
  const Quat q = random_rotation(rng);
  return {q, random_vec(rng, -reach, reach)};
}
inline Mesh box_mesh(Vec3 size, Vec3 center = {}) {
  return transformed(RigidTransform{{}, center}, to_mesh(BoxShape{size * 0.5}));
}

}  // namespace ww::testing
