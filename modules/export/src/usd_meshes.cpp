// USD meshes: each drawn mesh and each hull once, in usd/assets/meshes.usdc, which objects then
// reference.
#include <map>

#include "usd_stage.h"
#include "welded_mesh.h"

namespace ww::exporting {

namespace {

template <std::size_t N>
std::vector<float> to_floats(const std::vector<std::array<std::int32_t, N>>& values, double unit) {
  std::vector<float> out;
  out.reserve(N * values.size());
  for (const auto& v : values) {
    for (const std::int32_t c : v) out.push_back(static_cast<float>(c * unit));
  }
  return out;
}

void write_extent(UsdCrate& crate, const std::vector<float>& points) {
  std::vector<float> extent(6, 0.0f);
  for (std::size_t i = 0; i < points.size(); ++i) {
    float& low = extent[i % 3];
    float& high = extent[3 + i % 3];
    low = i < 3 ? points[i] : std::min(low, points[i]);
    high = i < 3 ? points[i] : std::max(high, points[i]);
  }
  crate.floats("extent", "float3[]", 3, extent);
}

void write_mesh(UsdCrate& crate, std::string_view name, const Mesh& mesh) {
  const WeldedMesh welded = weld(mesh);
  const bool has_uvs = !welded.uvs.empty();
  // A vertex is a point with its normal and texture coordinates: hard edges part, smooth faces stay
  // joined.
  using Vertex = std::array<std::uint32_t, 3>;
  std::map<Vertex, std::int32_t> known;
  std::vector<std::int32_t> corners, normal_of, uv_of;
  std::vector<WeldedMesh::Grid3> points;
  for (std::size_t t = 0; t < welded.point_corners.size(); ++t) {
    for (std::size_t k = 0; k < 3; ++k) {
      const Vertex v{welded.point_corners[t][k], welded.normal_corners[t][k],
                     has_uvs ? welded.uv_corners[t][k] : 0};
      const auto [at, is_new] = known.try_emplace(v, static_cast<std::int32_t>(points.size()));
      corners.push_back(at->second);
      if (!is_new) continue;
      points.push_back(welded.points[v[0]]);
      normal_of.push_back(static_cast<std::int32_t>(v[1]));
      uv_of.push_back(static_cast<std::int32_t>(v[2]));
    }
  }
  const std::vector<float> positions = to_floats(points, 1e-5);
  crate.begin("Mesh", name);
  write_extent(crate, positions);
  crate.integers("faceVertexCounts", std::vector<std::int32_t>(welded.point_corners.size(), 3));
  crate.integers("faceVertexIndices", corners);
  crate.floats("points", "point3f[]", 3, positions);
  crate.floats("primvars:normals", "normal3f[]", 3, to_floats(welded.normals, 1e-4), "vertex");
  crate.integers("primvars:normals:indices", normal_of);
  if (has_uvs) {
    crate.floats("primvars:st", "texCoord2f[]", 2, to_floats(welded.uvs, 1e-4), "vertex");
    crate.integers("primvars:st:indices", uv_of);
  }
  crate.uniform_token("subdivisionScheme", "none");
}

void write_hull(UsdCrate& crate, std::string_view name, const HullShape& hull) {
  std::vector<float> positions, normals;
  std::vector<std::int32_t> corners, normal_of;
  for (const Vec3& p : hull.vertices) {
    for (int i = 0; i < 3; ++i) positions.push_back(static_cast<float>(p[i]));
  }
  std::map<std::array<float, 3>, std::int32_t> known;
  for (std::size_t t = 0; t + 2 < hull.triangles.size(); t += 3) {
    const Vec3 a = hull.vertices[hull.triangles[t]];
    const Vec3 n = normalized(
        cross(hull.vertices[hull.triangles[t + 1]] - a, hull.vertices[hull.triangles[t + 2]] - a));
    const std::array<float, 3> key{static_cast<float>(n.x), static_cast<float>(n.y),
                                   static_cast<float>(n.z)};
    const auto [at, is_new] = known.try_emplace(key, static_cast<std::int32_t>(known.size()));
    if (is_new) normals.insert(normals.end(), key.begin(), key.end());
    normal_of.push_back(at->second);
    for (std::size_t k = 0; k < 3; ++k)
      corners.push_back(static_cast<std::int32_t>(hull.triangles[t + k]));
  }
  crate.begin("Mesh", name);
  write_extent(crate, positions);
  crate.integers("faceVertexCounts", std::vector<std::int32_t>(normal_of.size(), 3));
  crate.integers("faceVertexIndices", corners);
  crate.floats("points", "point3f[]", 3, positions);
  crate.floats("primvars:normals", "normal3f[]", 3, normals, "uniform");
  crate.integers("primvars:normals:indices", normal_of);
  crate.uniform_token("subdivisionScheme", "none");
}

std::string building_mesh_name(const BuildingMesh& piece) {
  return "building_" + identifier(piece.id);
}

std::string reference(const std::string& name) {
  return "prepend references = @./assets/meshes.usdc@</Meshes/" + name + ">";
}

}  // namespace

std::string mesh_reference(const MeshTable& meshes, std::size_t mesh) {
  return reference(meshes.all()[mesh].name);
}
std::string mesh_reference(const BuildingMesh& piece) {
  return reference(building_mesh_name(piece));
}

std::string write_usd_meshes(const UsdStage& stage) {
  UsdCrate crate("Meshes");
  for (const MeshTable::Entry& entry : stage.meshes.all()) {
    if (entry.mesh) {
      write_mesh(crate, entry.name, *entry.mesh);
    } else {
      write_hull(crate, entry.name, *entry.hull);
    }
  }
  for (const BuildingMesh& piece : stage.building)
    write_mesh(crate, building_mesh_name(piece), piece.mesh);
  return crate.finish();
}

}  // namespace ww::exporting
