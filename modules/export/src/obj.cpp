#include "obj.h"

#include "text_writer.h"
#include "welded_mesh.h"

namespace ww::exporting {

namespace {

void write_grid(TextWriter& w, std::string_view key, const std::vector<WeldedMesh::Grid3>& values,
                double unit, int decimals) {
  for (const auto& v : values) {
    w << key;
    for (const std::int32_t c : v) {
      w << ' ';
      w.fixed(c * unit, decimals);
    }
    w << '\n';
  }
}

}  // namespace

std::string to_obj(const Mesh& mesh) {
  const WeldedMesh welded = weld(mesh);
  TextWriter w;
  write_grid(w, "v", welded.points, 1e-5, kPointDecimals);
  write_grid(w, "vn", welded.normals, 1e-4, kNormalDecimals);
  for (std::size_t t = 0; t < welded.point_corners.size(); ++t) {
    w << 'f';
    for (std::size_t k = 0; k < 3; ++k) {
      w << ' ' << welded.point_corners[t][k] + 1 << "//" << welded.normal_corners[t][k] + 1;
    }
    w << '\n';
  }
  return std::move(w.text);
}

std::string to_obj(const HullShape& hull) {
  TextWriter w;
  for (const Vec3& p : hull.vertices) {
    w << "v ";
    w.fixed(p.x, 6) << ' ';
    w.fixed(p.y, 6) << ' ';
    w.fixed(p.z, 6) << '\n';
  }
  for (std::size_t t = 0; t + 2 < hull.triangles.size(); t += 3) {
    w << "f " << hull.triangles[t] + 1 << ' ' << hull.triangles[t + 1] + 1 << ' '
      << hull.triangles[t + 2] + 1 << '\n';
  }
  return std::move(w.text);
}

}  // namespace ww::exporting
