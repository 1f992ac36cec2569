// USD meshes: each drawn mesh and each hull once as a class, which objects then reference.
#include "usd_stage.h"
#include "welded_mesh.h"

namespace ww::exporting {

namespace {

template <std::size_t N>
void write_grid(TextWriter& w, const std::vector<std::array<std::int32_t, N>>& values, double unit,
                int decimals) {
  w << '[';
  for (std::size_t i = 0; i < values.size(); ++i) {
    w << (i == 0 ? "(" : ",(");
    for (std::size_t k = 0; k < N; ++k) {
      if (k > 0) w << ',';
      w.fixed(values[i][k] * unit, decimals);
    }
    w << ')';
  }
  w << "]";
}

void write_indices(TextWriter& w, const std::vector<std::array<std::uint32_t, 3>>& corners) {
  w << '[';
  for (std::size_t i = 0; i < corners.size(); ++i) {
    if (i > 0) w << ',';
    w << corners[i][0] << ',' << corners[i][1] << ',' << corners[i][2];
  }
  w << "]\n";
}

void write_topology(UsdLayer& layer, const std::vector<std::array<std::uint32_t, 3>>& corners) {
  TextWriter& w = layer.line();
  w << "int[] faceVertexCounts = [";
  for (std::size_t i = 0; i < corners.size(); ++i) w << (i == 0 ? "3" : ",3");
  w << "]\n";
  layer.line() << "int[] faceVertexIndices = ";
  write_indices(w, corners);
}

void write_extent(UsdLayer& layer, const Aabb& box) {
  TextWriter& w = layer.line();
  w << "float3[] extent = [(";
  w.fixed(box.low.x, 6) << ", ";
  w.fixed(box.low.y, 6) << ", ";
  w.fixed(box.low.z, 6) << "), (";
  w.fixed(box.high.x, 6) << ", ";
  w.fixed(box.high.y, 6) << ", ";
  w.fixed(box.high.z, 6) << ")]\n";
}

void write_hull(UsdLayer& layer, const HullShape& hull) {
  Aabb box;
  for (const Vec3& p : hull.vertices) box.include(p);
  write_extent(layer, box);
  std::vector<std::array<std::uint32_t, 3>> corners;
  for (std::size_t t = 0; t + 2 < hull.triangles.size(); t += 3) {
    corners.push_back({hull.triangles[t], hull.triangles[t + 1], hull.triangles[t + 2]});
  }
  write_topology(layer, corners);
  TextWriter& w = layer.line();
  w << "point3f[] points = [";
  for (std::size_t i = 0; i < hull.vertices.size(); ++i) {
    w << (i == 0 ? "(" : ",(");
    w.fixed(hull.vertices[i].x, 6) << ',';
    w.fixed(hull.vertices[i].y, 6) << ',';
    w.fixed(hull.vertices[i].z, 6) << ')';
  }
  w << "]\n";
  TextWriter& n = layer.line();
  n << "normal3f[] primvars:normals = [";
  for (std::size_t t = 0; t < corners.size(); ++t) {
    const auto& c = corners[t];
    const Vec3 a = hull.vertices[c[0]];
    const Vec3 normal = normalized(cross(hull.vertices[c[1]] - a, hull.vertices[c[2]] - a));
    n << (t == 0 ? "(" : ",(");
    n.fixed(normal.x, kNormalDecimals) << ',';
    n.fixed(normal.y, kNormalDecimals) << ',';
    n.fixed(normal.z, kNormalDecimals) << ')';
  }
  n << "] (interpolation = \"uniform\")\n";
  layer.line() << "uniform token subdivisionScheme = \"none\"\n";
}

}  // namespace

void write_usd_mesh(UsdLayer& layer, const Mesh& mesh) {
  const WeldedMesh welded = weld(mesh);
  Aabb box;
  for (const auto& p : welded.points) box.include(Vec3{p[0] * 1e-5, p[1] * 1e-5, p[2] * 1e-5});
  TextWriter& w = layer.w;
  write_extent(layer, box);
  write_topology(layer, welded.point_corners);
  layer.line() << "point3f[] points = ";
  write_grid(w, welded.points, 1e-5, kPointDecimals);
  w << '\n';
  layer.line() << "normal3f[] primvars:normals = ";
  write_grid(w, welded.normals, 1e-4, kNormalDecimals);
  w << " (interpolation = \"faceVarying\")\n";
  layer.line() << "int[] primvars:normals:indices = ";
  write_indices(w, welded.normal_corners);
  if (!welded.uvs.empty()) {
    layer.line() << "texCoord2f[] primvars:st = ";
    write_grid(w, welded.uvs, 1e-4, kUvDecimals);
    w << " (interpolation = \"faceVarying\")\n";
    layer.line() << "int[] primvars:st:indices = ";
    write_indices(w, welded.uv_corners);
  }
  layer.line() << "uniform token subdivisionScheme = \"none\"\n";
}

std::string prototype_prim(const MeshTable& meshes, std::size_t mesh) {
  return "/World/Prototypes/" + meshes.all()[mesh].name;
}

void write_usd_prototypes(UsdStage& stage) {
  UsdLayer& layer = stage.layer;
  layer.begin("class", "Prototypes");
  for (const MeshTable::Entry& entry : stage.meshes.all()) {
    layer.begin("def Mesh", entry.name);
    if (entry.mesh) {
      write_usd_mesh(layer, *entry.mesh);
    } else {
      write_hull(layer, *entry.hull);
    }
    layer.end();
  }
  layer.end();
}

}  // namespace ww::exporting
