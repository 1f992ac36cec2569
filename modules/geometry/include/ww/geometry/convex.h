// What do things collide with? A closed set of convex shapes, exact in every simulator that we
// export to.
#pragma once

#include <variant>
#include <vector>

#include "ww/geometry/mesh.h"

namespace ww {

/// Box about its own centre.
struct BoxShape {
  Vec3 half_extents;  ///< [m] each > 0
};
/// Cylinder about its own centre, axis +Z.
struct CylinderShape {
  double radius = 0;       ///< [m] > 0
  double half_length = 0;  ///< [m] > 0
};
/// Capsule about its own centre, axis +Z; half_length leaves the caps out.
struct CapsuleShape {
  double radius = 0;       ///< [m] > 0
  double half_length = 0;  ///< [m] > 0
};
struct SphereShape {
  double radius = 0;  ///< [m] > 0
};
/// Convex hull of its vertices (8 to 64 of them, no four needed to be coplanar); closed triangle
/// list.
struct HullShape {
  std::vector<Vec3> vertices;            ///< [m]
  std::vector<std::uint32_t> triangles;  ///< outward, three indices a triangle
};

using ConvexShape = std::variant<BoxShape, CylinderShape, CapsuleShape, SphereShape, HullShape>;

/// Convex hull of `points` with at most `max_vertices` vertices (at least 4), the furthest out
/// first. Points that stand out by less than 1e-7 of the diagonal are left out, so that no facet is
/// a sliver; points in one plane (within 1e-6 of the diagonal) give an empty hull. Equal points in
/// equal order give equal bytes. O(points x vertices).
HullShape convex_hull(const std::vector<Vec3>& points, std::size_t max_vertices = 64);
/// The surface as triangles; round shapes with `segments` around.
Mesh to_mesh(const ConvexShape& shape, int segments = 24);
Aabb bounds(const ConvexShape& shape);
double volume(const ConvexShape& shape);  ///< [m3]
/// The point of the shape furthest along `direction` (need not be of unit length; zero gives any
/// point).
Vec3 support_point(const ConvexShape& shape, Vec3 direction);

/// Signed distance of two convex shapes [m]: positive apart, negative the depth of the shortest way
/// out, with a unit normal pointing from a to b. Apart by GJK; overlapping in closed form for
/// boxes, spheres and whatever stands upright to each other, else by an expanding polytope (van den
/// Bergen 2001). Accurate to 1e-6 m; shapes that touch give 0. Some 1 to 30 us, overlapping hulls
/// at most 0.1 ms.
struct Separation {
  double distance = 0;  ///< [m] negative when overlapping
  Vec3 normal;          ///< [1]
  Vec3 point;           ///< [m] midway between the nearest points
};
Separation separation(const ConvexShape& a, const RigidTransform& X_WA, const ConvexShape& b,
                      const RigidTransform& X_WB);

}  // namespace ww
