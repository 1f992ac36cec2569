// Floor plans in two dimensions: polygons, their areas, offsets and booleans (Clipper behind it).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "ww/math/vec.h"

namespace ww {

/// Simple polygon, counter-clockwise, not closed by a repeated point. [m]
using Polygon2 = std::vector<Vec2>;

double signed_area(const Polygon2& polygon);  ///< [m2] positive when counter-clockwise
Vec2 centroid(const Polygon2& polygon);
/// Inside or on the border (within 1e-9 m).
bool contains(const Polygon2& polygon, Vec2 p);
double distance_to_border(const Polygon2& polygon, Vec2 p);  ///< [m] >= 0, inside or outside
/// Whether all of `inner` lies in `outer`, up to `tolerance` [m].
bool contains(const Polygon2& outer, const Polygon2& inner, double tolerance);
/// At least three points, some area, neighbouring points apart, and no two edges cross or touch.
bool is_simple(const Polygon2& polygon);
/// Counter-clockwise, without points inside its edges; fewer than three points come back sorted.
Polygon2 convex_hull(std::vector<Vec2> points);
// Results lie on a grid of 1e-6 m: outer borders counter-clockwise, then holes clockwise; larger
// first. Sets of polygons may hold such holes too.

/// Grown (by > 0) or shrunk (by < 0) with mitred corners; may fall into several pieces or none.
std::vector<Polygon2> offset(const Polygon2& polygon, double by);
std::vector<Polygon2> unite(const std::vector<Polygon2>& polygons);
std::vector<Polygon2> intersect(const std::vector<Polygon2>& a, const std::vector<Polygon2>& b);
std::vector<Polygon2> subtract(const std::vector<Polygon2>& a, const std::vector<Polygon2>& b);
/// Counter-clockwise triangles (three indices each) that fill the polygon and use all its edges;
/// empty for one that is not simple. O(points^2).
std::vector<std::uint32_t> triangulate(const Polygon2& polygon);
/// Triangles that fill `outer` less `holes` (each inside, none touching); points are outer's, then
/// each hole's in order. Empty when a polygon is not simple or a hole can't be reached.
struct Triangulation2 {
  std::vector<Vec2> points;  ///< [m]
  std::vector<std::uint32_t> triangles;
};
Triangulation2 triangulate(const Polygon2& outer, const std::vector<Polygon2>& holes);

/// Rectangle about `center`, turned by `yaw`; `size` along its own axes.
struct Rect2 {
  Vec2 center;     ///< [m]
  Vec2 size;       ///< [m]
  double yaw = 0;  ///< [rad]
};
Polygon2 corners(const Rect2& rect);
/// Penetration depth of two rectangles [m] by separating axes; negative is the gap along the best
/// axis.
double overlap_depth(const Rect2& a, const Rect2& b);
double distance(const Rect2& a, const Rect2& b);  ///< [m] 0 when they touch or overlap

}  // namespace ww
