// How heavy is a thing and how does it turn? Mass, centre of mass and inertia, and their sums.
#pragma once

#include "ww/geometry/mesh.h"

namespace ww {

struct MassProperties {
  double mass = 0;      ///< [kg]
  Vec3 center_of_mass;  ///< [m] in the frame of the mesh
  Mat3 inertia{
      {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}};  ///< [kg m2] about the centre of mass, axes of the frame
  bool operator==(const MassProperties&) const = default;
};

/// Of a closed mesh filled with `density` [kg/m3] (Mirtich 1996 by signed tetrahedra). Overlapping
/// shells count twice; an empty, open or inside-out mesh without positive volume gives mass 0.
MassProperties solid_mass(const Mesh& mesh, double density);
/// A lump of `mass` spread evenly over a box of `size` at `center`.
MassProperties box_mass(double mass, Vec3 center, Vec3 size);
/// About the common centre; a massless summand adds nothing.
MassProperties sum(const MassProperties& a, const MassProperties& b);
MassProperties transformed(const RigidTransform& X_AB, const MassProperties& m_B);
/// Positive mass and principal moments that obey the triangle inequality within 1 part in 1e6.
bool is_physical(const MassProperties& m);
/// Principal moments, ascending, and the rotation whose columns are their axes (right-handed).
struct PrincipalInertia {
  Vec3 moments;   ///< [kg m2]
  Mat3 rotation;  ///< [1]
};
PrincipalInertia principal_inertia(const Mat3& inertia);

}  // namespace ww
