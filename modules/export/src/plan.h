// What does a floor plan show? Openings with their swings and objects with their outlines, as data
// that the drawing and floorplan.json share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ww/world/world.h"

namespace ww::exporting {

/// The quarter or so that a hinged leaf sweeps.
struct PlanSwing {
  Vec2 hinge;        ///< [m]
  Vec2 closed;       ///< [m] free end of the closed leaf
  double angle = 0;  ///< [rad] to fully open, positive counter-clockwise
};

struct PlanObject {
  std::size_t object = 0;
  Polygon2 outline;   ///< [m] convex, of all that is drawn
  Vec2 center;        ///< [m] of the box along its own axes
  Vec2 size;          ///< [m] along its own x and y
  double yaw = 0;     ///< [rad]
  double bottom = 0;  ///< [m]
  double top = 0;     ///< [m]
};

struct PlanOpening {
  std::size_t opening = 0;
  Polygon2 gap;  ///< [m] the wall's footprint that it cuts
  std::vector<PlanSwing> swings;
};

struct Plan {
  std::vector<Polygon2> walls;  ///< [m] united footprints with corner posts
  std::vector<PlanOpening> openings;
  std::vector<PlanObject> objects;  ///< without those of openings; lowest top first
  Vec2 low, high;                   ///< [m] bounds of the walls
  Vec2 drawn_low, drawn_high;       ///< [m] with the swings of doors
};

Plan make_plan(const Scene& scene);
/// The drawing: an <svg> element, 100 units a metre, y up on paper.
std::string plan_svg(const Scene& scene, const Plan& plan);
std::string plan_json(const Scene& scene, const Plan& plan);

}  // namespace ww::exporting
