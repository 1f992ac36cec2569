// What volume does a model fill, sweep and need, seen by the solver? Upright prisms that contain
// its colliders, the motion of its joints and its access zones, in O turned by a rest rotation.
#pragma once

#include <vector>

#include "plane.h"
#include "ww/model/model.h"

namespace ww::layout {

/// Convex outline times a height interval.
struct Prism {
  Convex outline;   ///< [m]
  double low = 0;   ///< [m]
  double high = 0;  ///< [m]
};

/// Floor that has to stay free before one side.
struct Zone {
  Convex outline;    ///< [m]
  double depth = 0;  ///< [m]
};

/// A model in one of its rest rotations. All members are in O turned by `base`, before yaw.
struct Shape {
  Quat base;
  Aabb box;                   ///< [m] drawn
  std::vector<Prism> solids;  ///< contain the colliders; joints closed
  std::vector<Prism> sweeps;  ///< what moving parts reach outside the box
  std::vector<Prism>
      drapes;  ///< cloth of wall things: touched by no collider, yet in the way of furniture
  std::vector<Zone> access;
  Convex foot;            ///< [m] outline of what touches the ground
  double back_reach = 0;  ///< [m] how far sweeps reach behind the box
  Aabb reach;             ///< [m] box and sweeps

  Vec2 center() const { return box.center().xy(); }
  Vec2 half() const { return {0.5 * box.size().x, 0.5 * box.size().y}; }
};

/// With `load_height` [m] of things on its lids.
Shape make_shape(const Model& model, const Quat& base, double load_height = 0);

/// Whether a part is a lid or flap: it turns about an axis that is not upright, and what stands on
/// it slides off.
bool tips(const Model& model, int part);

}  // namespace ww::layout
