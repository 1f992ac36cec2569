#include <manifold/manifold.h>

#include <algorithm>
#include <cmath>

#include "solid_raw.h"

namespace ww {

using manifold::Manifold;
using solid_detail::finish;
using solid_detail::RawMesh;

namespace {

Manifold to_manifold(const Mesh& mesh) {
  const RawMesh raw = solid_detail::welded(mesh);
  manifold::MeshGL64 gl;
  gl.numProp = 3;
  for (const Vec3 p : raw.points)
    gl.vertProperties.insert(gl.vertProperties.end(), {p.x, p.y, p.z});
  for (const auto& t : raw.triangles) gl.triVerts.insert(gl.triVerts.end(), t.begin(), t.end());
  return Manifold(gl);
}

RawMesh to_raw(const Manifold& m) {
  const manifold::MeshGL64 gl = m.GetMeshGL64();
  RawMesh raw;
  const std::size_t props = gl.numProp;
  for (std::size_t i = 0; i < gl.vertProperties.size(); i += props) {
    raw.add({gl.vertProperties[i], gl.vertProperties[i + 1], gl.vertProperties[i + 2]});
  }
  for (std::size_t i = 0; i + 2 < gl.triVerts.size(); i += 3) {
    raw.triangle(static_cast<std::uint32_t>(gl.triVerts[i]),
                 static_cast<std::uint32_t>(gl.triVerts[i + 1]),
                 static_cast<std::uint32_t>(gl.triVerts[i + 2]));
  }
  return raw;
}

struct Plane {
  Vec3 normal;
  double offset = 0;  ///< normal . p == offset on it; inside is below
};

/// Face planes of a posed shape; round shapes by an octagon that encloses as much as it leaves out.
std::vector<Plane> planes_of(const PosedShape& posed) {
  const Mesh mesh = to_mesh(posed.shape, 8);
  std::vector<Plane> planes;
  for (std::size_t i = 0; i + 2 < mesh.triangles.size(); i += 3) {
    const Vec3 a = posed.X * mesh.positions[mesh.triangles[i]],
               b = posed.X * mesh.positions[mesh.triangles[i + 1]],
               c = posed.X * mesh.positions[mesh.triangles[i + 2]];
    const Vec3 n = cross(b - a, c - a);
    if (norm(n) < 1e-14) continue;
    const Plane plane{normalized(n), dot(normalized(n), a)};
    const bool known = std::any_of(planes.begin(), planes.end(), [&](const Plane& p) {
      return dot(p.normal, plane.normal) > 1 - 1e-9 && std::abs(p.offset - plane.offset) < 1e-7;
    });
    if (!known) planes.push_back(plane);
  }
  return planes;
}

HullShape as_hull(const PosedShape& posed) {
  const Mesh mesh = to_mesh(posed.shape, 12);
  std::vector<Vec3> points;
  for (const Vec3 p : mesh.positions) points.push_back(posed.X * p);
  return convex_hull(points, 64);
}

/// The part of a hull on one side of a plane; empty when thinner than 0.1 mm.
HullShape clipped(const HullShape& hull, const Plane& plane, bool keep_inside) {
  std::vector<Vec3> points;
  const double sign = keep_inside ? 1 : -1;
  const auto depth = [&](Vec3 p) { return sign * (dot(plane.normal, p) - plane.offset); };
  double deepest = 0;
  for (const Vec3 p : hull.vertices) {
    if (depth(p) <= 1e-9) points.push_back(p);
    deepest = std::min(deepest, depth(p));
  }
  if (deepest > -1e-4) return {};
  for (std::size_t i = 0; i + 2 < hull.triangles.size(); i += 3) {
    for (std::size_t k = 0; k < 3; ++k) {
      const Vec3 a = hull.vertices[hull.triangles[i + k]],
                 b = hull.vertices[hull.triangles[i + (k + 1) % 3]];
      const double da = depth(a), db = depth(b);
      if (da < 0 && db > 0) points.push_back(a + (b - a) * (da / (da - db)));
      if (db < 0 && da > 0) points.push_back(b + (a - b) * (db / (db - da)));
    }
  }
  return convex_hull(points, 64);
}

/// Convex pieces of `piece` outside of `tool`: one a plane of the tool that cuts it.
std::vector<HullShape> subtract(const HullShape& piece, const PosedShape& tool) {
  std::vector<HullShape> pieces;
  HullShape rest = piece;
  for (const Plane& plane : planes_of(tool)) {
    HullShape outside = clipped(rest, plane, false);
    if (!outside.vertices.empty()) pieces.push_back(std::move(outside));
    rest = clipped(rest, plane, true);
    if (rest.vertices.empty()) return pieces;
  }
  return pieces;
}

bool overlap(const PosedShape& a, const PosedShape& b) {
  return separation(a.shape, a.X, b.shape, b.X).distance < -1e-4;
}

/// A box again where a hull is one along the axes, for the simulators' sake.
PosedShape simplest(HullShape hull) {
  if (hull.vertices.size() == 8) {
    Aabb box;
    for (const Vec3 p : hull.vertices) box.include(p);
    const Vec3 size = box.size();
    if (std::abs(volume(ConvexShape{hull}) - size.x * size.y * size.z) <
        1e-4 * size.x * size.y * size.z) {
      return {BoxShape{size * 0.5}, {{}, box.center()}};
    }
  }
  return {std::move(hull), {}};
}

}  // namespace

Solid cut(const Solid& a, const std::vector<Solid>& tools, double crease) {
  std::vector<Manifold> bodies{to_manifold(a.mesh)};
  for (const Solid& tool : tools) bodies.push_back(to_manifold(tool.mesh));
  const Manifold result = Manifold::BatchBoolean(bodies, manifold::OpType::Subtract);
  Solid solid;
  if (result.Status() != Manifold::Error::NoError || result.IsEmpty()) return solid;
  const Vec3 size = bounds(a.mesh).size();
  const Axis grain = size.x >= size.y && size.x >= size.z ? Axis::kX
                     : size.y >= size.z                   ? Axis::kY
                                                          : Axis::kZ;
  solid.mesh = finish(to_raw(result), crease, grain);
  for (const PosedShape& collider : a.colliders) {
    std::vector<HullShape> pieces;
    bool whole = true;
    for (const Solid& tool : tools) {
      for (const PosedShape& t : tool.colliders) {
        if (!overlap(collider, t)) continue;
        if (whole) pieces = {as_hull(collider)};
        whole = false;
        std::vector<HullShape> next;
        for (const HullShape& piece : pieces) {
          if (!overlap({piece, {}}, t)) {
            next.push_back(piece);
            continue;
          }
          for (HullShape& rest : subtract(piece, t)) next.push_back(std::move(rest));
        }
        pieces = std::move(next);
      }
    }
    if (whole) solid.colliders.push_back(collider);
    for (HullShape& piece : pieces) solid.colliders.push_back(simplest(std::move(piece)));
  }
  return solid;
}

namespace {

/// Meshes of equal density, weighed as their union.
struct DensityGroup {
  double density = 0;
  std::vector<std::size_t> members;
};

class Weigher {
 public:
  explicit Weigher(const std::vector<WeighedMesh>& meshes)
      : meshes_(meshes), bodies_(meshes.size()) {
    for (std::size_t i = 0; i < meshes.size(); ++i) {
      boxes_.push_back(bounds(*meshes[i].mesh));
      if (!is_closed(*meshes[i].mesh)) {
        out_.open.push_back(i);
      } else if (meshes[i].alone) {
        count(*meshes[i].mesh, meshes[i].density);
      } else {
        group_of(meshes[i].density).members.push_back(i);
      }
    }
  }

  Weighing run() {
    for (const DensityGroup& group : groups_) {
      weigh_group(group);
      earlier_.insert(earlier_.end(), group.members.begin(), group.members.end());
    }
    return std::move(out_);
  }

 private:
  DensityGroup& group_of(double density) {
    for (DensityGroup& g : groups_) {
      if (g.density == density) return g;
    }
    groups_.push_back({density, {}});
    return groups_.back();
  }

  void count(const Mesh& mesh, double density) {
    if (density > 0) out_.mass = sum(out_.mass, solid_mass(mesh, density));
    out_.volume += volume(mesh);
  }

  // Touching faces (a shelf on a panel) share no volume: boxes must reach into each other.
  bool near(std::size_t a, std::size_t b) const {
    return boxes_[a].inflated(-5e-6).overlaps(boxes_[b].inflated(-5e-6));
  }

  const Manifold& body(std::size_t i) {
    if (bodies_[i].IsEmpty()) bodies_[i] = to_manifold(*meshes_[i].mesh);
    return bodies_[i];
  }

  void weigh_group(const DensityGroup& group) {
    std::vector<Manifold> joined, tools;
    std::vector<bool> is_tool(meshes_.size(), false);
    for (const std::size_t i : group.members) {
      bool apart = true;
      for (const std::size_t j : group.members) apart = apart && (i == j || !near(i, j));
      for (const std::size_t j : earlier_) {
        if (!near(i, j)) continue;
        apart = false;
        if (!is_tool[j]) tools.push_back(body(j));
        is_tool[j] = true;
      }
      if (apart) {
        count(*meshes_[i].mesh, group.density);
      } else if (body(i).Status() != Manifold::Error::NoError) {
        out_.open.push_back(i);
      } else {
        joined.push_back(body(i));
      }
    }
    if (joined.empty()) return;
    Manifold result = Manifold::BatchBoolean(joined, manifold::OpType::Add);
    if (!tools.empty()) {
      tools.insert(tools.begin(), result);
      result = Manifold::BatchBoolean(tools, manifold::OpType::Subtract);
    }
    if (result.Status() != Manifold::Error::NoError || result.IsEmpty()) return;
    const RawMesh raw = to_raw(result);
    Mesh mesh;
    mesh.positions = raw.points;
    for (const auto& t : raw.triangles)
      mesh.triangles.insert(mesh.triangles.end(), t.begin(), t.end());
    count(mesh, group.density);
  }

  const std::vector<WeighedMesh>& meshes_;
  std::vector<Manifold> bodies_;
  std::vector<Aabb> boxes_;
  std::vector<DensityGroup> groups_;  ///< in the order in which their densities first appear
  std::vector<std::size_t> earlier_;
  Weighing out_;
};

}  // namespace

Weighing weigh(const std::vector<WeighedMesh>& meshes) { return Weigher(meshes).run(); }

}  // namespace ww
