// What does a thing look like? A triangle mesh with normals and metre-true texture coordinates.
// Solid shapes that make meshes: solid.h. Mass of a closed mesh: mass.h.
#pragma once

#include <cstdint>
#include <vector>

#include "ww/math/box.h"

namespace ww {

/// Triangles with shared vertices. positions, normals and uvs have equal length (uvs may be empty).
/// Front faces are counter-clockwise seen from outside.
struct Mesh {
  std::vector<Vec3> positions;           ///< [m]
  std::vector<Vec3> normals;             ///< [1] unit length
  std::vector<Vec2> uvs;                 ///< [m] one unit of u is one metre on the surface
  std::vector<std::uint32_t> triangles;  ///< three vertex indices a triangle

  std::size_t triangle_count() const { return triangles.size() / 3; }
  bool empty() const { return triangles.empty(); }
};

Aabb bounds(const Mesh& mesh);
/// Appends `other` to `mesh`. Texture coordinates survive only where both have them.
void append(Mesh& mesh, const Mesh& other);
Mesh transformed(const RigidTransform& X_AB, const Mesh& mesh_B);
/// Every edge is used as often in one direction as in the other, after joining vertices at equal
/// positions (so closed shells that share an edge or overlap count as closed). An empty mesh is not
/// closed.
bool is_closed(const Mesh& mesh);
/// Signed volume [m3]; positive for a closed mesh seen from outside. Overlapping shells count
/// twice.
double volume(const Mesh& mesh);
double surface_area(const Mesh& mesh);

}  // namespace ww
