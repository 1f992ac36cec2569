// How do the shapes of solid.h become meshes? They fill a RawMesh (welded points, texture
// coordinates a corner); finish() adds normals that blend across flat edges and splits vertices
// where they must differ.
#pragma once

#include <array>
#include <vector>

#include "ww/geometry/solid.h"

namespace ww::solid_detail {

struct RawMesh {
  std::vector<Vec3> points;                             ///< [m]
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< outward
  std::vector<std::array<Vec2, 3>> uvs;  ///< [m] one a triangle; empty: box projection

  std::uint32_t add(Vec3 p) {
    points.push_back(p);
    return static_cast<std::uint32_t>(points.size() - 1);
  }
  void triangle(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    triangles.push_back({a, b, c});
  }
  void triangle(std::uint32_t a, std::uint32_t b, std::uint32_t c, Vec2 ta, Vec2 tb, Vec2 tc) {
    triangles.push_back({a, b, c});
    uvs.push_back({ta, tb, tc});
  }
};

/// Rings of equal length joined into a skin, with optional flat ends. Ring r, point j stands at
/// points[r * around + j]; going up the rings and along a ring is counter-clockwise seen from
/// outside.
struct Skin {
  std::vector<std::vector<Vec3>> rings;   ///< [m] each closed, without a repeated point
  std::vector<double> along;              ///< [m] texture coordinate of each ring
  bool closed = false;                    ///< the last ring joins the first
  bool cap_start = true, cap_end = true;  ///< flat ends; ignored where a ring is a single point
  double around_length = 0;  ///< [m] texture length of a ring; 0: measured on the longest ring
};
RawMesh skin(const Skin& skin);

/// Normals, split vertices, texture coordinates. Triangles without area are dropped.
Mesh finish(const RawMesh& raw, double crease, Axis grain = Axis::kX);

/// The same mesh with vertices at equal positions joined.
RawMesh welded(const Mesh& mesh);

/// Circle of a multiple of 4 points: exact at the axes, so that the drawn box is exact.
std::vector<Vec2> circle(int segments);
int rounded_segments(int segments);  ///< to a multiple of 4, within [4, 128]

}  // namespace ww::solid_detail
