#include "ww/geometry/mesh.h"

#include <algorithm>
#include <compare>
#include <numeric>

#include "weld.h"

namespace ww {

std::vector<std::uint32_t> joined_indices(const std::vector<Vec3>& positions) {
  const auto less = [&](std::uint32_t a, std::uint32_t b) {
    const Vec3 p = positions[a], q = positions[b];
    if (p.x != q.x) return p.x < q.x;
    if (p.y != q.y) return p.y < q.y;
    return p.z < q.z;
  };
  std::vector<std::uint32_t> order(positions.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), less);
  std::vector<std::uint32_t> joined(positions.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool same = i > 0 && positions[order[i]] == positions[order[i - 1]];
    joined[order[i]] = same ? joined[order[i - 1]] : order[i];
  }
  return joined;
}

Aabb bounds(const Mesh& mesh) {
  Aabb box;
  for (const Vec3& p : mesh.positions) box.include(p);
  return box;
}

void append(Mesh& mesh, const Mesh& other) {
  const std::size_t before = mesh.positions.size();
  const bool keeps_uvs = mesh.uvs.size() == before && other.uvs.size() == other.positions.size();
  mesh.positions.insert(mesh.positions.end(), other.positions.begin(), other.positions.end());
  mesh.normals.insert(mesh.normals.end(), other.normals.begin(), other.normals.end());
  if (keeps_uvs) {
    mesh.uvs.insert(mesh.uvs.end(), other.uvs.begin(), other.uvs.end());
  } else {
    mesh.uvs.clear();
  }
  mesh.triangles.reserve(mesh.triangles.size() + other.triangles.size());
  for (const std::uint32_t i : other.triangles) {
    mesh.triangles.push_back(static_cast<std::uint32_t>(before) + i);
  }
}

Mesh transformed(const RigidTransform& X_AB, const Mesh& mesh_B) {
  Mesh mesh = mesh_B;
  for (Vec3& p : mesh.positions) p = X_AB * p;
  for (Vec3& n : mesh.normals) n = X_AB.rotation * n;
  return mesh;
}

bool is_closed(const Mesh& mesh) {
  if (mesh.empty()) return false;
  const std::vector<std::uint32_t> joined = joined_indices(mesh.positions);
  struct Edge {
    std::uint32_t low, high;
    int direction;
    auto operator<=>(const Edge&) const = default;
  };
  std::vector<Edge> edges;
  edges.reserve(mesh.triangles.size());
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    for (std::size_t k = 0; k < 3; ++k) {
      const std::uint32_t a = joined[mesh.triangles[t + k]];
      const std::uint32_t b = joined[mesh.triangles[t + (k + 1) % 3]];
      if (a != b) edges.push_back({std::min(a, b), std::max(a, b), a < b ? 1 : -1});
    }
  }
  std::sort(edges.begin(), edges.end());
  for (std::size_t i = 0; i < edges.size();) {
    int sum = 0;
    std::size_t j = i;
    for (; j < edges.size() && edges[j].low == edges[i].low && edges[j].high == edges[i].high;
         ++j) {
      sum += edges[j].direction;
    }
    if (sum != 0) return false;
    i = j;
  }
  return true;
}

double volume(const Mesh& mesh) {
  // About the middle of the box: far from the origin the signed tetrahedra would cancel badly.
  const Vec3 o = bounds(mesh).center();
  double six_volumes = 0;
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    const Vec3 a = mesh.positions[mesh.triangles[t]] - o;
    const Vec3 b = mesh.positions[mesh.triangles[t + 1]] - o;
    const Vec3 c = mesh.positions[mesh.triangles[t + 2]] - o;
    six_volumes += dot(a, cross(b, c));
  }
  return six_volumes / 6;
}

double surface_area(const Mesh& mesh) {
  double area = 0;
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    const Vec3 a = mesh.positions[mesh.triangles[t]];
    const Vec3 b = mesh.positions[mesh.triangles[t + 1]];
    const Vec3 c = mesh.positions[mesh.triangles[t + 2]];
    area += 0.5 * norm(cross(b - a, c - a));
  }
  return area;
}

}  // namespace ww
