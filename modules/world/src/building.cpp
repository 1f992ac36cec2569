// Meshes and colliders of floors, ceilings and walls.
#include <algorithm>
#include <array>
#include <map>

#include "ww/world/world.h"

namespace ww {
namespace {

constexpr double kSlab =
    0.1;  ///< [m] floors and ceilings are slabs; thick enough that nothing tunnels

struct MeshMaker {
  Mesh mesh;

  /// Flat quadrilateral a, b, c, d (counter-clockwise seen along -normal), uv in metres along ab
  /// and ad.
  void quad(Vec3 a, Vec3 b, Vec3 c, Vec3 d, Vec2 uv_origin) {
    const Vec3 normal = normalized(cross(b - a, d - a));
    const double u = norm(b - a), v = norm(d - a);
    const auto first = static_cast<std::uint32_t>(mesh.positions.size());
    const std::array<Vec3, 4> corners{a, b, c, d};
    const std::array<Vec2, 4> uvs{uv_origin, uv_origin + Vec2{u, 0}, uv_origin + Vec2{u, v},
                                  uv_origin + Vec2{0, v}};
    for (int i = 0; i < 4; ++i) {
      mesh.positions.push_back(corners[i]);
      mesh.normals.push_back(normal);
      mesh.uvs.push_back(uvs[i]);
    }
    for (std::uint32_t i : {0u, 1u, 2u, 0u, 2u, 3u}) mesh.triangles.push_back(first + i);
  }
};

/// Level polygon facing up or down, uv in metres of the plan.
Mesh cap(const Polygon2& polygon, double z, bool faces_up) {
  Mesh mesh;
  for (const Vec2& p : polygon) {
    mesh.positions.push_back({p.x, p.y, z});
    mesh.normals.push_back({0, 0, faces_up ? 1.0 : -1.0});
    mesh.uvs.push_back(p);
  }
  mesh.triangles = triangulate(polygon);
  if (faces_up) return mesh;
  for (std::size_t i = 0; i + 2 < mesh.triangles.size(); i += 3) {
    std::swap(mesh.triangles[i + 1], mesh.triangles[i + 2]);
  }
  return mesh;
}

/// A wall seen from its left side: s along from -> to, t up.
struct WallPanel {
  double s0, s1, t0, t1;  // [m]
};
using Hole = WallPanel;

/// Splits the wall's rectangle less its holes into vertical strips of full panels.
std::vector<WallPanel> panels(double s0, double s1, double height, const std::vector<Hole>& holes) {
  std::vector<double> cuts{s0, s1};
  for (const Hole& h : holes) {
    cuts.push_back(std::clamp(h.s0, s0, s1));
    cuts.push_back(std::clamp(h.s1, s0, s1));
  }
  std::sort(cuts.begin(), cuts.end());
  std::vector<WallPanel> result;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    if (cuts[i + 1] - cuts[i] < 1e-9) continue;
    const double middle = 0.5 * (cuts[i] + cuts[i + 1]);
    std::vector<Hole> here;
    for (const Hole& h : holes) {
      if (h.s0 < middle && middle < h.s1) here.push_back(h);
    }
    std::sort(here.begin(), here.end(), [](const Hole& a, const Hole& b) { return a.t0 < b.t0; });
    double t = 0;
    for (const Hole& h : here) {
      if (h.t0 > t + 1e-9) result.push_back({cuts[i], cuts[i + 1], t, h.t0});
      t = std::max(t, h.t1);
    }
    if (t < height - 1e-9) result.push_back({cuts[i], cuts[i + 1], t, height});
  }
  // Strips without any hole between them read as one panel: join neighbours of equal height.
  std::vector<WallPanel> joined;
  for (const WallPanel& p : result) {
    if (!joined.empty() && joined.back().s1 == p.s0 && joined.back().t0 == p.t0 &&
        joined.back().t1 == p.t1) {
      joined.back().s1 = p.s1;
    } else {
      joined.push_back(p);
    }
  }
  return joined;
}

/// The room whose look a wall's side has; outdoors shows the other side's.
const Room& look_of(const World& world, RoomId side, RoomId other) {
  return world[side.valid() ? side : other];
}

/// Footprint of a wall between s0 and s1 along it.
Polygon2 footprint(const Wall& wall, double s0, double s1) {
  const Vec2 along = normalized(wall.to - wall.from),
             left = perpendicular(along) * (0.5 * wall.thickness);
  const Vec2 a = wall.from + along * s0, b = wall.from + along * s1;
  return {a - left, b - left, b + left, a + left};
}

/// The part of each wall that no earlier wall covers: at re-entrant corners two walls share a
/// square, which must be built once.
struct Extent {
  double s0, s1;
};
std::vector<Extent> extents(const World& world) {
  std::vector<Extent> result;
  for (std::size_t i = 0; i < world.walls.size(); ++i) {
    const Wall& wall = world.walls[i];
    const double length = norm(wall.to - wall.from);
    const Vec2 along = normalized(wall.to - wall.from);
    Extent extent{0, length};
    for (std::size_t j = 0; j < i; ++j) {
      const Polygon2 other = footprint(world.walls[j], result[j].s0, result[j].s1);
      for (const Polygon2& shared : intersect({footprint(wall, extent.s0, extent.s1)}, {other})) {
        if (std::abs(signed_area(shared)) < 1e-6) continue;
        double low = length, high = 0;
        for (const Vec2& p : shared) {
          const double s = dot(p - wall.from, along);
          low = std::min(low, s);
          high = std::max(high, s);
        }
        if (low + high < length) {
          extent.s0 = std::max(extent.s0, high);
        } else {
          extent.s1 = std::min(extent.s1, low);
        }
      }
    }
    result.push_back(extent);
  }
  return result;
}

class WallBuilder {
 public:
  WallBuilder(const World& world, WallId id, Extent extent)
      : world_(world), wall_(world[id]), extent_(extent) {
    along_ = normalized(wall_.to - wall_.from);
    left_ = perpendicular(along_);
    for (const Opening& o : world.openings) {
      if (o.wall != id) continue;
      holes_.push_back(
          {o.offset - 0.5 * o.width, o.offset + 0.5 * o.width, o.sill, o.sill + o.height});
    }
  }

  /// One drawn mesh, or one a side where the rooms' wall materials differ; colliders on the first.
  std::vector<BuildingMesh> build() const {
    const double half = 0.5 * wall_.thickness;
    MeshMaker left, right;
    BuildingMesh result;
    for (const WallPanel& p : panels(extent_.s0, extent_.s1, wall_.height, holes_)) {
      left.quad(point(p.s1, half, p.t0), point(p.s0, half, p.t0), point(p.s0, half, p.t1),
                point(p.s1, half, p.t1), {-p.s1, p.t0});
      right.quad(point(p.s0, -half, p.t0), point(p.s1, -half, p.t0), point(p.s1, -half, p.t1),
                 point(p.s0, -half, p.t1), {p.s0, p.t0});
      result.colliders.push_back(block(p.s0, p.s1, p.t0, p.t1));
    }
    for (const Hole& h : holes_) {  // ground to roll over in a doorway
      if (h.t0 <= 0) result.colliders.push_back(block(h.s0, h.s1, -kSlab, 0));
    }
    add_reveals(left);
    add_rim(left);
    const Room& room_left = look_of(world_, wall_.left, wall_.right);
    const Room& room_right = look_of(world_, wall_.right, wall_.left);
    result.id = wall_.id;
    result.material = room_left.walls_material;
    result.tint = room_left.walls_tint;
    result.mesh = std::move(left.mesh);
    if (room_right.walls_material == result.material && room_right.walls_tint == result.tint) {
      append(result.mesh, right.mesh);
      return {std::move(result)};
    }
    BuildingMesh other{wall_.id + "_back",
                       room_right.walls_material,
                       room_right.walls_tint,
                       std::move(right.mesh),
                       {}};
    return {std::move(result), std::move(other)};
  }

 private:
  /// s along the wall, n to its left, t up.
  Vec3 point(double s, double n, double t) const {
    const Vec2 p = wall_.from + along_ * s + left_ * n;
    return {p.x, p.y, wall_.z + t};
  }

  std::pair<BoxShape, RigidTransform> block(double s0, double s1, double t0, double t1) const {
    return {BoxShape{{0.5 * (s1 - s0), 0.5 * wall_.thickness, 0.5 * (t1 - t0)}},
            RigidTransform{Quat::yaw(std::atan2(along_.y, along_.x)),
                           point(0.5 * (s0 + s1), 0, 0.5 * (t0 + t1))}};
  }

  void add_reveals(MeshMaker& maker) const {
    const double half = 0.5 * wall_.thickness;
    for (const Hole& h : holes_) {
      const double t1 = std::min(h.t1, wall_.height);
      maker.quad(point(h.s0, -half, h.t0), point(h.s0, -half, t1), point(h.s0, half, t1),
                 point(h.s0, half, h.t0), {});
      maker.quad(point(h.s1, half, h.t0), point(h.s1, half, t1), point(h.s1, -half, t1),
                 point(h.s1, -half, h.t0), {});
      maker.quad(point(h.s0, half, t1), point(h.s0, -half, t1), point(h.s1, -half, t1),
                 point(h.s1, half, t1), {});
      maker.quad(point(h.s0, -half, h.t0), point(h.s0, half, h.t0), point(h.s1, half, h.t0),
                 point(h.s1, -half, h.t0), {});
    }
  }

  /// Ends and top.
  void add_rim(MeshMaker& maker) const {
    const double half = 0.5 * wall_.thickness, top = wall_.height, a = extent_.s0, b = extent_.s1;
    maker.quad(point(a, half, 0), point(a, -half, 0), point(a, -half, top), point(a, half, top),
               {});
    maker.quad(point(b, -half, 0), point(b, half, 0), point(b, half, top), point(b, -half, top),
               {});
    maker.quad(point(a, -half, top), point(b, -half, top), point(b, half, top), point(a, half, top),
               {});
  }

  const World& world_;
  const Wall& wall_;
  Extent extent_;
  Vec2 along_, left_;
  std::vector<Hole> holes_;
};

/// Fills what lies outside the rooms between the ends of walls that meet at an angle.
void add_corner_posts(const World& world, const std::vector<Extent>& spans,
                      std::vector<BuildingMesh>& meshes) {
  if (world.walls.empty()) return;
  std::vector<Polygon2> rooms, rings, covered;
  for (const Room& room : world.rooms) {
    rooms.push_back(room.floor);
    for (const Polygon2& ring : offset(room.floor, world.walls.front().thickness))
      rings.push_back(ring);
  }
  covered = rooms;
  for (std::size_t i = 0; i < world.walls.size(); ++i) {
    covered.push_back(footprint(world.walls[i], spans[i].s0, spans[i].s1));
  }
  for (const Polygon2& post : subtract(unite(rings), unite(covered))) {
    // Slivers come from rounding in the polygon library (1e-6 m), not from corners.
    if (signed_area(post) < 1e-4) continue;
    std::size_t nearest = 0;
    double best = 1e9;
    for (std::size_t i = 0; i < world.walls.size(); ++i) {
      const double d = std::min(norm(world.walls[i].from - centroid(post)),
                                norm(world.walls[i].to - centroid(post)));
      if (d < best) {
        best = d;
        nearest = i;
      }
    }
    // A whole ring (a room without walls, say) is no post.
    if (best > 4 * world.walls[nearest].thickness) continue;
    const Wall& wall = world.walls[nearest];
    const auto mesh = std::find_if(meshes.begin(), meshes.end(),
                                   [&](const BuildingMesh& m) { return m.id == wall.id; });
    MeshMaker maker;
    Vec2 low = post.front(), high = low;
    for (std::size_t i = 0; i < post.size(); ++i) {
      const Vec2 a = post[i], b = post[(i + 1) % post.size()];
      maker.quad({a.x, a.y, wall.z}, {b.x, b.y, wall.z}, {b.x, b.y, wall.z + wall.height},
                 {a.x, a.y, wall.z + wall.height}, {});
      low = {std::min(low.x, a.x), std::min(low.y, a.y)};
      high = {std::max(high.x, a.x), std::max(high.y, a.y)};
    }
    append(mesh->mesh, maker.mesh);
    append(mesh->mesh, cap(post, wall.z + wall.height, true));
    // The box is the post itself where walls meet at right angles; other posts are left to the
    // walls' own boxes.
    const Vec2 size = high - low;
    if (std::abs(size.x * size.y - signed_area(post)) < 1e-6) {
      mesh->colliders.emplace_back(
          BoxShape{{0.5 * size.x, 0.5 * size.y, 0.5 * wall.height}},
          RigidTransform{
              {}, {0.5 * (low.x + high.x), 0.5 * (low.y + high.y), wall.z + 0.5 * wall.height}});
    }
  }
}

bool is_rectilinear(const Polygon2& floor) {
  for (std::size_t i = 0; i < floor.size(); ++i) {
    const Vec2 e = floor[(i + 1) % floor.size()] - floor[i];
    if (std::abs(e.x) > 1e-9 && std::abs(e.y) > 1e-9) return false;
  }
  return true;
}

/// Boxes that cover the floor: exact strips where all edges run along x or y; the bounding box
/// otherwise (it then also lies below the walls and outside, where nothing stands).
std::vector<Aabb> floor_boxes(const Polygon2& floor) {
  std::vector<double> xs;
  Aabb all;
  for (const Vec2& p : floor) {
    xs.push_back(p.x);
    all.include(Vec3{p.x, p.y, 0});
  }
  if (!is_rectilinear(floor)) return {all};
  std::sort(xs.begin(), xs.end());
  std::vector<Aabb> boxes;
  for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
    if (xs[i + 1] - xs[i] < 1e-9) continue;
    const double middle = 0.5 * (xs[i] + xs[i + 1]);
    std::vector<double> ys;
    for (std::size_t k = 0; k < floor.size(); ++k) {
      const Vec2 a = floor[k], b = floor[(k + 1) % floor.size()];
      if (std::min(a.x, b.x) < middle && middle < std::max(a.x, b.x)) ys.push_back(a.y);
    }
    std::sort(ys.begin(), ys.end());
    for (std::size_t k = 0; k + 1 < ys.size(); k += 2) {
      boxes.push_back({{xs[i], ys[k], 0}, {xs[i + 1], ys[k + 1], 0}});
    }
  }
  return boxes;
}

BuildingMesh slab(const Room& room, bool is_floor) {
  BuildingMesh result;
  result.id = room.id + (is_floor ? "_floor" : "_ceiling");
  result.material = is_floor ? room.floor_material : room.ceiling_material;
  result.tint = is_floor ? room.floor_tint : room.ceiling_tint;
  const double z = is_floor ? room.z : room.z + room.height;
  result.mesh = cap(room.floor, z, is_floor);
  for (const Aabb& box : floor_boxes(room.floor)) {
    const Vec3 c = box.center(), half = box.size() * 0.5;
    result.colliders.emplace_back(
        BoxShape{{half.x, half.y, 0.5 * kSlab}},
        RigidTransform{{}, {c.x, c.y, is_floor ? z - 0.5 * kSlab : z + 0.5 * kSlab}});
  }
  return result;
}

}  // namespace

std::vector<BuildingMesh> building_meshes(const World& world) {
  std::vector<BuildingMesh> meshes;
  for (const Room& room : world.rooms) {
    meshes.push_back(slab(room, true));
    if (!room.open_air) meshes.push_back(slab(room, false));
  }
  const std::vector<Extent> spans = extents(world);
  for (std::size_t i = 0; i < world.walls.size(); ++i) {
    for (BuildingMesh& mesh : WallBuilder(world, WallId(i), spans[i]).build())
      meshes.push_back(std::move(mesh));
  }
  add_corner_posts(world, spans, meshes);
  return meshes;
}

}  // namespace ww
