// Where is a light and which way does it point, in the frame of the part that carries it?
#pragma once

#include "tables.h"

namespace ww::exporting {

/// The frame of a light: emits along -Z, an area light's size runs along X and Y.
struct PlacedLight {
  const Light* light = nullptr;
  std::size_t index = 0;  ///< into World::lights
  RigidTransform
      X_PL;  ///< in the frame of its part; in the world for lights of the room, sun and sky
  double radius = 0.03;  ///< [m] of the glowing body
  Vec2 size;             ///< [m] of area lights
};

/// Lights that move with a part of an object; part -1: those of no object.
std::vector<PlacedLight> lights_on(const Scene& scene, ObjectId object, int part);

/// [cd] along the axis of a point light (all around) or of a spot (its cone evenly lit).
double candela(const Light& light);

}  // namespace ww::exporting
