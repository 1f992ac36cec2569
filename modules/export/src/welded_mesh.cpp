#include "welded_mesh.h"

#include <cmath>
#include <unordered_map>

namespace ww::exporting {

namespace {

template <std::size_t N>
struct GridHash {
  std::size_t operator()(const std::array<std::int32_t, N>& key) const {
    std::uint64_t h = 0x9e3779b97f4a7c15ULL;
    for (const std::int32_t v : key) {
      h = (h ^ static_cast<std::uint32_t>(v)) * 0xff51afd7ed558ccdULL;
      h ^= h >> 32;
    }
    return static_cast<std::size_t>(h);
  }
};

/// Numbers values in the order in which they are first seen.
template <std::size_t N>
class Numbering {
 public:
  using Key = std::array<std::int32_t, N>;
  explicit Numbering(std::size_t expected) { index_.reserve(expected); }
  std::uint32_t operator()(const Key& key) {
    const auto [at, is_new] = index_.try_emplace(key, static_cast<std::uint32_t>(values.size()));
    if (is_new) values.push_back(key);
    return at->second;
  }
  std::vector<Key> values;

 private:
  std::unordered_map<Key, std::uint32_t, GridHash<N>> index_;
};

std::int32_t on_grid(double value, double per_unit) {
  return static_cast<std::int32_t>(std::lround(value * per_unit));
}

WeldedMesh::Grid3 on_grid(Vec3 v, double per_unit) {
  return {on_grid(v.x, per_unit), on_grid(v.y, per_unit), on_grid(v.z, per_unit)};
}

bool has_area(const WeldedMesh::Grid3& a, const WeldedMesh::Grid3& b, const WeldedMesh::Grid3& c) {
  std::int64_t u[3], v[3];
  for (std::size_t i = 0; i < 3; ++i) {
    u[i] = std::int64_t{b[i]} - a[i];
    v[i] = std::int64_t{c[i]} - a[i];
  }
  return u[1] * v[2] != u[2] * v[1] || u[2] * v[0] != u[0] * v[2] || u[0] * v[1] != u[1] * v[0];
}

}  // namespace

WeldedMesh weld(const Mesh& mesh) {
  const double point_grid = std::pow(10, kPointDecimals);
  const double normal_grid = std::pow(10, kNormalDecimals);
  const double uv_grid = std::pow(10, kUvDecimals);
  Numbering<3> points(mesh.positions.size());
  Numbering<3> normals(mesh.positions.size());
  Numbering<2> uvs(mesh.uvs.size());
  WeldedMesh out;
  out.point_corners.reserve(mesh.triangle_count());
  out.normal_corners.reserve(mesh.triangle_count());
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    const std::uint32_t corner[3] = {mesh.triangles[t], mesh.triangles[t + 1],
                                     mesh.triangles[t + 2]};
    WeldedMesh::Grid3 p[3];
    for (int k = 0; k < 3; ++k) p[k] = on_grid(mesh.positions[corner[k]], point_grid);
    if (!has_area(p[0], p[1], p[2])) continue;
    out.point_corners.push_back({points(p[0]), points(p[1]), points(p[2])});
    std::array<std::uint32_t, 3> n{}, uv{};
    for (std::size_t k = 0; k < 3; ++k) {
      n[k] = normals(on_grid(mesh.normals[corner[k]], normal_grid));
      if (mesh.uvs.empty()) continue;
      const Vec2 at = mesh.uvs[corner[k]];
      uv[k] = uvs({on_grid(at.x, uv_grid), on_grid(at.y, uv_grid)});
    }
    out.normal_corners.push_back(n);
    if (!mesh.uvs.empty()) out.uv_corners.push_back(uv);
  }
  out.points = std::move(points.values);
  out.normals = std::move(normals.values);
  out.uvs = std::move(uvs.values);
  return out;
}

}  // namespace ww::exporting
