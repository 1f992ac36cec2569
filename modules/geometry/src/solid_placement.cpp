#include <algorithm>
#include <cmath>

#include "ww/geometry/solid.h"

namespace ww {

Placement operator*(const Placement& a, const Placement& b) {
  return {a.linear * b.linear, a * b.translation};
}

Placement to_placement(const RigidTransform& X) { return {to_matrix(X.rotation), X.translation}; }

namespace {

double determinant(const Mat3& m) {
  const auto& a = m.m;
  return a[0][0] * (a[1][1] * a[2][2] - a[1][2] * a[2][1]) -
         a[0][1] * (a[1][0] * a[2][2] - a[1][2] * a[2][0]) +
         a[0][2] * (a[1][0] * a[2][1] - a[1][1] * a[2][0]);
}

Vec3 column(const Mat3& m, int i) { return {m.m[0][i], m.m[1][i], m.m[2][i]}; }

/// Transposed inverse times the determinant: how normals turn.
Mat3 cofactors(const Mat3& m) {
  const Vec3 x = column(m, 0), y = column(m, 1), z = column(m, 2);
  const Vec3 a = cross(y, z), b = cross(z, x), c = cross(x, y);
  return {{{a.x, b.x, c.x}, {a.y, b.y, c.y}, {a.z, b.z, c.z}}};
}

HullShape hull_of(const ConvexShape& shape, const Placement& map) {
  std::vector<Vec3> points;
  if (const auto* h = std::get_if<HullShape>(&shape)) {
    for (const Vec3 p : h->vertices) points.push_back(map * p);
  } else {
    for (const Vec3 p : to_mesh(shape, 12).positions) points.push_back(map * p);
  }
  return convex_hull(points, 64);
}

/// The shape under the map from its own frame, a primitive while the map keeps it one.
PosedShape mapped(const ConvexShape& shape, const Placement& map) {
  Vec3 axis[3];
  double length[3];
  for (int i = 0; i < 3; ++i) {
    axis[i] = column(map.linear, i);
    length[i] = norm(axis[i]);
    axis[i] = axis[i] * (1 / length[i]);
  }
  const auto equal = [&](int i, int j) { return std::abs(length[i] - length[j]) < 1e-9; };
  const bool square = std::abs(dot(axis[0], axis[1])) + std::abs(dot(axis[1], axis[2])) +
                          std::abs(dot(axis[0], axis[2])) <
                      1e-9;
  if (determinant(map.linear) < 0) axis[0] = -axis[0];  // all primitives are symmetric in x
  const RigidTransform X{to_quat({{{axis[0].x, axis[1].x, axis[2].x},
                                   {axis[0].y, axis[1].y, axis[2].y},
                                   {axis[0].z, axis[1].z, axis[2].z}}}),
                         map.translation};
  if (square) {
    if (const auto* b = std::get_if<BoxShape>(&shape))
      return {BoxShape{scaled(b->half_extents, {length[0], length[1], length[2]})}, X};
    if (const auto* c = std::get_if<CylinderShape>(&shape); c && equal(0, 1))
      return {CylinderShape{c->radius * length[0], c->half_length * length[2]}, X};
    if (const auto* c = std::get_if<CapsuleShape>(&shape); c && equal(0, 1) && equal(0, 2)) {
      return {CapsuleShape{c->radius * length[0], c->half_length * length[0]}, X};
    }
    if (const auto* c = std::get_if<SphereShape>(&shape); c && equal(0, 1) && equal(0, 2))
      return {SphereShape{c->radius * length[0]}, X};
  }
  return {hull_of(shape, map), {}};
}

}  // namespace

Solid placed(const Placement& placement, const Solid& solid) {
  Solid out;
  out.mesh = solid.mesh;
  const Mat3 turn = cofactors(placement.linear);
  const bool mirrored = determinant(placement.linear) < 0;
  for (Vec3& p : out.mesh.positions) p = placement * p;
  for (Vec3& n : out.mesh.normals) n = normalized(turn * n) * (mirrored ? -1.0 : 1.0);
  if (mirrored) {
    for (std::size_t i = 0; i + 2 < out.mesh.triangles.size(); i += 3)
      std::swap(out.mesh.triangles[i + 1], out.mesh.triangles[i + 2]);
  }
  for (const PosedShape& posed : solid.colliders) {
    out.colliders.push_back(mapped(posed.shape, placement * to_placement(posed.X)));
  }
  return out;
}

}  // namespace ww
