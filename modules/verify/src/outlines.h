// Which floor do colliders cover? Their outlines seen from above, cut to a band of heights.
#pragma once

#include <vector>

#include "context.h"

namespace ww::verify {

/// Outline of one collider within a band of heights.
struct Outline {
  Owner owner;
  Polygon2 polygon;  ///< [m] convex, counter-clockwise
  Vec2 low, high;    ///< [m] its box
};

/// Outlines of all colliders between heights `bottom` and `top`; what lies outside the band has
/// none. Round shapes are polygons of 24 sides about them: at most 1 % of the radius too large.
std::vector<Outline> outlines(const Context& context, const BodyPoses& poses, double bottom,
                              double top);

/// Distance from a point to a convex polygon [m], 0 inside.
double distance(const Polygon2& convex, Vec2 p);

/// A rectangle on the plan with any heading: `origin` is the middle of one side, `along` runs along
/// that side, `into` away from it.
struct Patch {
  Vec2 origin;       ///< [m]
  Vec2 along, into;  ///< [1] unit
  double width = 0;  ///< [m] along
  double depth = 0;  ///< [m] into
  bool contains(Vec2 p) const;
};

}  // namespace ww::verify
