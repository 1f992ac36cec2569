#include "ww/geometry/convex.h"

#include <algorithm>

namespace ww {
namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

std::uint32_t add_vertex(Mesh& mesh, Vec3 p, Vec3 n) {
  mesh.positions.push_back(p);
  mesh.normals.push_back(n);
  return static_cast<std::uint32_t>(mesh.positions.size() - 1);
}

void add_triangle(Mesh& mesh, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  mesh.triangles.insert(mesh.triangles.end(), {a, b, c});
}

// Four corners counter-clockwise, flat.
void add_quad(Mesh& mesh, Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
  const Vec3 n = normalized(cross(b - a, c - a));
  const std::uint32_t i = add_vertex(mesh, a, n);
  add_vertex(mesh, b, n);
  add_vertex(mesh, c, n);
  add_vertex(mesh, d, n);
  add_triangle(mesh, i, i + 1, i + 2);
  add_triangle(mesh, i, i + 2, i + 3);
}

Mesh box_mesh(const BoxShape& box) {
  const Aabb a{-box.half_extents, box.half_extents};
  constexpr int kCorners[6][4] = {{1, 3, 7, 5}, {2, 0, 4, 6}, {3, 2, 6, 7},
                                  {0, 1, 5, 4}, {4, 5, 7, 6}, {2, 3, 1, 0}};
  Mesh mesh;
  for (const auto& f : kCorners) {
    add_quad(mesh, a.corner(f[0]), a.corner(f[1]), a.corner(f[2]), a.corner(f[3]));
  }
  return mesh;
}

// Points on the unit circle; the last equals the first to the bit, so that seams are closed.
std::vector<Vec3> unit_circle(int segments) {
  std::vector<Vec3> circle;
  for (int k = 0; k < segments; ++k) {
    const double angle = 2 * kPi * k / segments;
    circle.push_back({std::cos(angle), std::sin(angle), 0});
  }
  circle.push_back(circle.front());
  return circle;
}

Mesh cylinder_mesh(const CylinderShape& cylinder, int segments) {
  const std::vector<Vec3> circle = unit_circle(segments);
  const Vec3 up{0, 0, cylinder.half_length};
  Mesh mesh;
  std::uint32_t before = 0;
  for (std::size_t k = 0; k < circle.size(); ++k) {
    const std::uint32_t low = add_vertex(mesh, circle[k] * cylinder.radius - up, circle[k]);
    add_vertex(mesh, circle[k] * cylinder.radius + up, circle[k]);
    if (k > 0) {
      add_triangle(mesh, before, low, low + 1);
      add_triangle(mesh, before, low + 1, before + 1);
    }
    before = low;
  }
  for (const double side : {1.0, -1.0}) {
    const std::uint32_t first = static_cast<std::uint32_t>(mesh.positions.size());
    for (int k = 0; k < segments; ++k) {
      const Vec3 p = circle[static_cast<std::size_t>(k)] * cylinder.radius + up * side;
      const std::uint32_t i = add_vertex(mesh, p, {0, 0, side});
      if (k < 2) continue;
      if (side > 0) add_triangle(mesh, first, i - 1, i);
      if (side < 0) add_triangle(mesh, first, i, i - 1);
    }
  }
  return mesh;
}

// Rings of a sphere drawn apart by half_length at the equator; half_length 0 gives a sphere.
Mesh capsule_mesh(double radius, double half_length, int segments) {
  const std::vector<Vec3> circle = unit_circle(segments);
  const int rings = std::max(2, segments / 4);  // of a hemisphere
  Mesh mesh;
  const auto add_ring = [&](double latitude, double shift) {
    const double c = std::cos(latitude), s = std::sin(latitude);
    const std::uint32_t first = static_cast<std::uint32_t>(mesh.positions.size());
    for (const Vec3& p : circle) {
      const Vec3 n{p.x * c, p.y * c, s};
      add_vertex(mesh, n * radius + Vec3{0, 0, shift}, n);
    }
    return first;
  };
  const auto join = [&](std::uint32_t low, std::uint32_t high) {
    for (std::uint32_t k = 0; k < static_cast<std::uint32_t>(segments); ++k) {
      add_triangle(mesh, low + k, low + k + 1, high + k + 1);
      add_triangle(mesh, low + k, high + k + 1, high + k);
    }
  };
  const auto add_pole = [&](double side, std::uint32_t ring) {
    const Vec3 n{0, 0, side};
    const std::uint32_t pole = add_vertex(mesh, n * (radius + half_length), n);
    for (std::uint32_t k = 0; k < static_cast<std::uint32_t>(segments); ++k) {
      if (side > 0) add_triangle(mesh, ring + k, ring + k + 1, pole);
      if (side < 0) add_triangle(mesh, ring + k + 1, ring + k, pole);
    }
  };
  std::uint32_t ring = 0;
  for (int k = 1 - rings; k <= rings - 1; ++k) {
    const double latitude = 0.5 * kPi * k / rings;
    const bool lower = k < 0 || (k == 0 && half_length > 0);
    const std::uint32_t next = add_ring(latitude, lower ? -half_length : half_length);
    if (k == 1 - rings) {
      add_pole(-1, next);
    } else {
      join(ring, next);
    }
    ring = next;
    if (k == 0 && half_length > 0) {
      ring = add_ring(0, half_length);
      join(next, ring);
    }
  }
  add_pole(1, ring);
  return mesh;
}

Mesh hull_mesh(const HullShape& hull) {
  Mesh mesh;
  for (std::size_t t = 0; t + 2 < hull.triangles.size(); t += 3) {
    const Vec3 a = hull.vertices[hull.triangles[t]];
    const Vec3 b = hull.vertices[hull.triangles[t + 1]];
    const Vec3 c = hull.vertices[hull.triangles[t + 2]];
    const Vec3 n = normalized(cross(b - a, c - a));
    const std::uint32_t i = add_vertex(mesh, a, n);
    add_vertex(mesh, b, n);
    add_vertex(mesh, c, n);
    add_triangle(mesh, i, i + 1, i + 2);
  }
  return mesh;
}

double hull_volume(const HullShape& hull) {
  if (hull.vertices.empty()) return 0;
  const Vec3 o = hull.vertices.front();
  double six_volumes = 0;
  for (std::size_t t = 0; t + 2 < hull.triangles.size(); t += 3) {
    six_volumes += dot(
        hull.vertices[hull.triangles[t]] - o,
        cross(hull.vertices[hull.triangles[t + 1]] - o, hull.vertices[hull.triangles[t + 2]] - o));
  }
  return six_volumes / 6;
}

double sign_or_one(double v) { return v < 0 ? -1.0 : 1.0; }

Vec3 hull_support(const HullShape& hull, Vec3 d) {
  Vec3 best;
  double most = -std::numeric_limits<double>::infinity();
  for (const Vec3& v : hull.vertices) {
    const double along = dot(v, d);
    if (along > most) {
      most = along;
      best = v;
    }
  }
  return best;
}

}  // namespace

Mesh to_mesh(const ConvexShape& shape, int segments) {
  const int around = std::max(segments, 3);
  return std::visit(
      Overloaded{
          [](const BoxShape& s) { return box_mesh(s); },
          [&](const CylinderShape& s) { return cylinder_mesh(s, around); },
          [&](const CapsuleShape& s) { return capsule_mesh(s.radius, s.half_length, around); },
          [&](const SphereShape& s) { return capsule_mesh(s.radius, 0, around); },
          [](const HullShape& s) { return hull_mesh(s); }},
      shape);
}

Aabb bounds(const ConvexShape& shape) {
  const auto about_zero = [](Vec3 half) { return Aabb{-half, half}; };
  return std::visit(
      Overloaded{
          [&](const BoxShape& s) { return about_zero(s.half_extents); },
          [&](const CylinderShape& s) { return about_zero({s.radius, s.radius, s.half_length}); },
          [&](const CapsuleShape& s) {
            return about_zero({s.radius, s.radius, s.half_length + s.radius});
          },
          [&](const SphereShape& s) { return about_zero({s.radius, s.radius, s.radius}); },
          [](const HullShape& s) {
            Aabb box;
            for (const Vec3& v : s.vertices) box.include(v);
            return box;
          }},
      shape);
}

double volume(const ConvexShape& shape) {
  return std::visit(
      Overloaded{
          [](const BoxShape& s) {
            return 8 * s.half_extents.x * s.half_extents.y * s.half_extents.z;
          },
          [](const CylinderShape& s) { return 2 * kPi * s.radius * s.radius * s.half_length; },
          [](const CapsuleShape& s) {
            return kPi * s.radius * s.radius * (2 * s.half_length + 4.0 / 3 * s.radius);
          },
          [](const SphereShape& s) { return 4.0 / 3 * kPi * s.radius * s.radius * s.radius; },
          [](const HullShape& s) { return hull_volume(s); }},
      shape);
}

Vec3 support_point(const ConvexShape& shape, Vec3 d) {
  return std::visit(Overloaded{[&](const BoxShape& s) {
                                 return Vec3{sign_or_one(d.x) * s.half_extents.x,
                                             sign_or_one(d.y) * s.half_extents.y,
                                             sign_or_one(d.z) * s.half_extents.z};
                               },
                               [&](const CylinderShape& s) {
                                 const double across = std::sqrt(d.x * d.x + d.y * d.y);
                                 const double k = across > 0 ? s.radius / across : 0.0;
                                 return Vec3{d.x * k, d.y * k, sign_or_one(d.z) * s.half_length};
                               },
                               [&](const CapsuleShape& s) {
                                 const Vec3 n = normalized(d) * s.radius;
                                 return Vec3{n.x, n.y, n.z + sign_or_one(d.z) * s.half_length};
                               },
                               [&](const SphereShape& s) { return normalized(d) * s.radius; },
                               [&](const HullShape& s) { return hull_support(s, d); }},
                    shape);
}

}  // namespace ww
