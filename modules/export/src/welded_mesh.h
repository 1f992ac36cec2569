// How is a drawn mesh written as text in few bytes? Points joined where they meet, normals and
// texture coordinates each once with an index a corner, all on a grid finer than anyone can see.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ww/geometry/mesh.h"

namespace ww::exporting {

/// Values are integers on a grid: kPointGrid, kNormalGrid, kUvGrid a unit.
struct WeldedMesh {
  using Grid3 = std::array<std::int32_t, 3>;
  using Grid2 = std::array<std::int32_t, 2>;
  std::vector<Grid3> points;   ///< 1e-5 m
  std::vector<Grid3> normals;  ///< 1e-4
  std::vector<Grid2> uvs;      ///< 1e-4 m; empty when the mesh has none
  std::vector<std::array<std::uint32_t, 3>> point_corners, normal_corners,
      uv_corners;  ///< one a triangle

  bool empty() const { return point_corners.empty(); }
};

inline constexpr int kPointDecimals = 5;   ///< 0.01 mm
inline constexpr int kNormalDecimals = 4;  ///< 0.006 degrees
inline constexpr int kUvDecimals = 4;      ///< 0.1 mm

/// Triangles without area after rounding are left out, and points that only they used.
WeldedMesh weld(const Mesh& mesh);

}  // namespace ww::exporting
