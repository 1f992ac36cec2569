// Where does a thing stand, seen as docs/relations.md sees it? Oriented boxes, their outlines on
// the plan, shares of outlines in strips beside them. What is decided with these numbers:
// relations.h, building.h.
#pragma once

#include "ww/geometry/polygon.h"
#include "ww/math/box.h"
#include "ww/world/world.h"

namespace ww::evaluate {

/// A box of the world: of an object, or a flat one that stands for a door, a window or a wall.
struct Thing {
  std::string id;
  ObjectId object;      ///< invalid for parts of the building
  RigidTransform X_WB;  ///< of the box's centre, axes as the object frame's
  Vec3 half;            ///< [m] extents
  bool has_front = true;
  Polygon2 outline;       ///< [m] convex, counter-clockwise
  double low = 0;         ///< [m] z
  double high = 0;        ///< [m] z
  double yaw = 0;         ///< [rad] heading of the front
  Vec2 center;            ///< [m] of the outline's extents along the heading
  double half_depth = 0;  ///< [m] along the heading
  double half_width = 0;  ///< [m] across it

  Vec2 front() const { return {std::cos(yaw), std::sin(yaw)}; }
  /// Left as seen by someone who stands before the front and looks at it is -y; this is +y, its
  /// right.
  Vec2 right() const { return perpendicular(front()); }
  /// A point of the plan in this thing's frame: x along the front, y to its right.
  Vec2 local(Vec2 p) const { return {dot(p - center, front()), dot(p - center, right())}; }
};

/// From the box `box_B` along the axes of a frame.
Thing make_thing(std::string id, const RigidTransform& X_WO, const Aabb& box_O, bool has_front);
/// An object's box of all that is drawn, with its joints as they stand.
Thing thing_of(const Scene& scene, ObjectId object);
/// A door or window, taken down to the floor; +x points into `room`.
Thing opening_thing(const World& world, OpeningId opening, RoomId room);
/// The body of a wall between its ends; +x points into `room`.
Thing wall_thing(const World& world, WallId wall, RoomId room);

/// Distance in space [m]; 0 when the boxes touch or overlap.
double gap(const Thing& a, const Thing& b);
double outline_area(const Polygon2& outline);  ///< [m2]
/// Area [m2] that two convex outlines have in common.
double common_area(const Polygon2& a, const Polygon2& b);

/// A rectangle of the plan in some thing's frame; infinite bounds are allowed.
struct Region {
  Vec2 low;   ///< [m]
  Vec2 high;  ///< [m]
};
/// The part of S's outline that lies in a region of T's frame, as a share [1] of what S could have
/// in it: an S too wide for the region counts only what fits.
double share_in(const Thing& s, const Thing& t, const Region& region);

/// Extents of S's outline in T's frame.
Region extents_in(const Thing& s, const Thing& t);
/// Distance [m] on the plan from a point to a convex outline; 0 inside.
double plan_distance(const Polygon2& outline, Vec2 p);
/// Angle [rad] of the least turn that brings one heading to another, of things with a front.
double heading_difference(double a, double b);

}  // namespace ww::evaluate
