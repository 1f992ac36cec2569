// Which solid shapes can a catalogue file use? Each call makes a drawn mesh (bevelled, metre-true
// texture coordinates) together with the convex shapes that it collides as. Posing, cutting and
// weighing: below. The Lua names of these shapes are bound in modules/assets/src/kernel_shapes.cpp.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "ww/geometry/convex.h"
#include "ww/geometry/mass.h"
#include "ww/geometry/mesh.h"
#include "ww/geometry/polygon.h"

namespace ww {

/// A convex shape where it stands.
struct PosedShape {
  ConvexShape shape;
  RigidTransform X;
};

/// What a shape function returns: in the shape's own frame, centred as its function says.
struct Solid {
  Mesh mesh;
  std::vector<PosedShape> colliders;  ///< cover the mesh up to a few millimetres
};

/// An affine map; orthonormal with determinant +-1 for poses and mirrors, anything for scaling.
struct Placement {
  Mat3 linear;       ///< [1]
  Vec3 translation;  ///< [m]
};
Placement operator*(const Placement& a, const Placement& b);
inline Vec3 operator*(const Placement& a, Vec3 p) { return a.linear * p + a.translation; }
Placement to_placement(const RigidTransform& X);

/// Mirrored meshes are turned right side out again. A collider stays a primitive where the map
/// allows it and becomes a hull otherwise.
Solid placed(const Placement& placement, const Solid& solid);

/// Grain runs along the texture's u.
enum class Axis { kX, kY, kZ };

/// Box about its centre. With segments == 1 the rounding is a chamfer whose normals blend, which
/// draws a highlight; more segments make it visibly round. radius is cut to a quarter of the
/// smallest side for boxes thinner than 4 * radius, unless `full_round`.
struct BoxSettings {
  Vec3 size{1, 1, 1};              ///< [m]
  double radius = 0.003;           ///< [m] of the edges
  int segments = 1;                ///< a quarter turn
  std::optional<Axis> grain = {};  ///< none: along the longest side
  bool full_round = false;
};
Solid box(const BoxSettings& settings);

/// A soft box about its centre: crowned faces, edges that bulge. puff 0 is nearly a box, 1 nearly
/// an ellipsoid.
struct CushionSettings {
  Vec3 size{0.6, 0.6, 0.15};  ///< [m]
  double puff = 0.4;          ///< [1]
  int segments = 6;           ///< quads along each edge
};
Solid cushion(const CushionSettings& settings);

/// Cylinder, cone or frustum about its centre, axis +Z, with rounded rims.
struct CylinderSettings {
  double radius = 0.1;     ///< [m] below
  double radius_top = -1;  ///< [m] negative: same as radius
  double height = 0.1;     ///< [m]
  double bevel = 0.002;    ///< [m] of the rims
  int segments = 24;       ///< around; a multiple of 4
};
Solid cylinder(const CylinderSettings& settings);

/// Pipe about its centre, axis +Z. Collides as wall pieces, or as one cylinder when `plug`.
struct TubeSettings {
  double radius = 0.1;  ///< [m] outer
  double wall = 0.01;   ///< [m]
  double height = 0.1;  ///< [m]
  int segments = 24;
  int pieces = 8;  ///< of the collider
  bool plug = false;
};
Solid tube(const TubeSettings& settings);

/// Ellipsoid about its centre; a sphere when all three are equal.
struct EllipsoidSettings {
  Vec3 radii{0.1, 0.1, 0.1};  ///< [m]
  int segments = 20;          ///< around
};
Solid ellipsoid(const EllipsoidSettings& settings);

/// Capsule about its centre, axis +Z; `height` with the caps.
struct CapsuleSettings {
  double radius = 0.05;  ///< [m]
  double height = 0.2;   ///< [m]
  int segments = 16;
};
Solid capsule(const CapsuleSettings& settings);

/// Ring about its centre in the XY plane.
struct TorusSettings {
  double radius = 0.1;  ///< [m] of the centre line
  double tube = 0.01;   ///< [m] radius of the tube
  int segments = 32;
  int tube_segments = 10;
  int pieces = 10;  ///< of the collider
};
Solid torus(const TorusSettings& settings);

/// Polygon in the XY plane (simple, any winding) drawn up along +Z from z = 0, edges chamfered. A
/// polygon that is not convex collides as convex pieces. Empty when the polygon is not simple.
struct PrismSettings {
  Polygon2 polygon = {};  ///< [m]
  double height = 0.02;   ///< [m]
  double bevel = 0.002;   ///< [m]
  double crease = 0.6;    ///< [rad] side edges sharper than this stay sharp
  Axis grain = Axis::kX;
};
Solid prism(const PrismSettings& settings);

/// Profile of (radius, z) points, from below to above, turned about +Z. With wall > 0 the thing is
/// hollow and open at the top: the inside follows the profile at that distance above a floor of
/// `base` thickness; it collides as a base plate and wall pieces that end a millimetre above the
/// underside.
struct LatheSettings {
  std::vector<Vec2> profile = {};  ///< [m] (radius >= 0, z ascending except in feet and rims)
  double wall = 0;                 ///< [m]
  double base = 0;                 ///< [m] 0: as the wall
  int segments = 24;
  int pieces = 8;       ///< wall pieces around (hollow)
  int levels = 1;       ///< wall pieces above each other (hollow)
  bool smooth = false;  ///< a smooth curve through the points
  int steps = 2;        ///< between two points of a smooth profile
  double crease = 0.7;  ///< [rad]
};
Solid lathe(const LatheSettings& settings);

/// Circle (radius) or rectangle (width x height) carried along a path. Pieces collide as capsules
/// or hulls.
struct SweepSettings {
  std::vector<Vec3> path = {};     ///< [m] two points or more
  std::vector<double> radii = {};  ///< [m] one for all, or one a point of the path
  Vec2 rectangle = {};  ///< [m] used when radii is empty: width across, height along `up`
  Vec3 up{0, 0, 1};     ///< [1] where the rectangle's height points at the start
  bool smooth = false;  ///< a smooth curve through the points
  bool closed = false;
  bool round_ends = false;
  int segments = 10;  ///< around
  int steps = 6;      ///< between two points of a smooth path
};
Solid sweep(const SweepSettings& settings);

/// Skin over cross-sections that are rounded rectangles, from first to last. Neighbouring sections
/// that stay convex together collide as one hull.
struct LoftSection {
  Vec3 center;        ///< [m]
  Vec2 size;          ///< [m] along x and y
  double radius = 0;  ///< [m] of the corners
};
struct LoftSettings {
  std::vector<LoftSection> sections = {};
  int segments = 3;     ///< a corner
  double crease = 0.7;  ///< [rad]
};
Solid loft(const LoftSettings& settings);

/// Thin leaf from the origin along +X, its upper side towards +Z: pointed, folded along its rib,
/// drooping. Drawn on both sides; collides as nothing.
struct LeafSettings {
  double length = 0.2;        ///< [m]
  double width = 0.06;        ///< [m]
  double droop = 0.5;         ///< [rad] turn between stem and tip
  double fold = 0.3;          ///< [rad] of each half
  double widest = 0.45;       ///< [1] where along the length
  double thickness = 0.0008;  ///< [m]
  int segments = 5;
};
Solid leaf(const LeafSettings& settings);

/// Hull of points.
Solid hull(const std::vector<Vec3>& points, double crease = 0.6);

/// A less the union of `tools`, exactly. Colliders are cut into convex pieces as well. Normals
/// blend across edges flatter than `crease` [rad]. Empty when a mesh is not closed.
Solid cut(const Solid& a, const std::vector<Solid>& tools, double crease = 0.6);

/// Mass and volume of overlapping closed meshes, each place counted once and owned by the first
/// mesh there.
struct WeighedMesh {
  const Mesh* mesh = nullptr;
  double density = 0;  ///< [kg/m3]
  bool alone = false;  ///< too fine for its overlaps to matter (a leaf): counted whole, takes
                       ///< nothing from others
};
struct Weighing {
  MassProperties mass;
  double volume = 0;              ///< [m3]
  std::vector<std::size_t> open;  ///< meshes that are not closed, and were left out
};
Weighing weigh(const std::vector<WeighedMesh>& meshes);

/// Every coordinate brought to a multiple of 1e-6 m, so that it is the same on every CPU.
void round_coordinates(Mesh& mesh);
void round_coordinates(PosedShape& shape);

/// Smooth curve (centripetal Catmull-Rom) through `points`, `steps` pieces between two of them.
std::vector<Vec3> smooth_path(const std::vector<Vec3>& points, int steps, bool closed);

}  // namespace ww
