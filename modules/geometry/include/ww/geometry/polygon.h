// Floor plans in two dimensions: polygons, their areas, offsets and booleans (Clipper behind it).
#pragma once

#include <optional>
#include <vector>

#include "ww/math/vec.h"

namespace ww {

/// Simple polygon, counter-clockwise, not closed by a repeated point. [m]
using Polygon2 = std::vector<Vec2>;

double signed_area(const Polygon2& polygon);  ///< [m2] positive when counter-clockwise
Vec2 centroid(const Polygon2& polygon);
/// Inside or on the border.
bool contains(const Polygon2& polygon, Vec2 p);
double distance_to_border(const Polygon2& polygon, Vec2 p);  ///< [m] >= 0, inside or outside
/// Whether all of `inner` lies in `outer`, up to `tolerance` [m].
bool contains(const Polygon2& outer, const Polygon2& inner, double tolerance);
/// No two edges cross and neighbouring points are apart.
bool is_simple(const Polygon2& polygon);
Polygon2 convex_hull(std::vector<Vec2> points);
/// Grown (by > 0) or shrunk (by < 0) with mitred corners; may fall into several pieces or none.
std::vector<Polygon2> offset(const Polygon2& polygon, double by);
std::vector<Polygon2> unite(const std::vector<Polygon2>& polygons);
std::vector<Polygon2> intersect(const std::vector<Polygon2>& a, const std::vector<Polygon2>& b);
std::vector<Polygon2> subtract(const std::vector<Polygon2>& a, const std::vector<Polygon2>& b);
/// Triangles (three indices each) that fill the polygon; empty for one that is not simple.
std::vector<std::uint32_t> triangulate(const Polygon2& polygon);
/// Triangles that fill `outer` less `holes` (each inside); points are outer's, then each hole's in
/// order.
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
