#include "ww/geometry/mass.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ww {
namespace {

// Inertia of point mass m at r, about the origin.
Mat3 point_inertia(double m, Vec3 r) {
  Mat3 inertia;
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      inertia.m[i][j] = m * ((i == j ? dot(r, r) : 0.0) - r[i] * r[j]);
    }
  }
  return inertia;
}

Mat3 combined(const Mat3& a, const Mat3& b, double sign_of_b) {
  Mat3 r;
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) r.m[i][j] = a.m[i][j] + sign_of_b * b.m[i][j];
  }
  return r;
}

// One Jacobi rotation that makes a[p][q] zero; v collects the rotations as columns.
void rotate_away(double a[3][3], double v[3][3], int p, int q) {
  if (a[p][q] == 0) return;
  const double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const double t = (theta >= 0 ? 1.0 : -1.0) / (std::abs(theta) + std::sqrt(theta * theta + 1));
  const double c = 1 / std::sqrt(t * t + 1), s = t * c;
  for (int k = 0; k < 3; ++k) {
    const double kp = a[k][p], kq = a[k][q];
    a[k][p] = c * kp - s * kq;
    a[k][q] = s * kp + c * kq;
  }
  for (int k = 0; k < 3; ++k) {
    const double pk = a[p][k], qk = a[q][k];
    a[p][k] = c * pk - s * qk;
    a[q][k] = s * pk + c * qk;
  }
  a[p][q] = a[q][p] = 0;
  for (int k = 0; k < 3; ++k) {
    const double kp = v[k][p], kq = v[k][q];
    v[k][p] = c * kp - s * kq;
    v[k][q] = s * kp + c * kq;
  }
}

}  // namespace

MassProperties solid_mass(const Mesh& mesh, double density) {
  const Vec3 o = bounds(mesh).center();
  double six_volumes = 0;
  Vec3 first;             // 24 times the first moments of volume about o
  double second[3][3]{};  // 120 times the second moments
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    const Vec3 p[3] = {mesh.positions[mesh.triangles[t]] - o,
                       mesh.positions[mesh.triangles[t + 1]] - o,
                       mesh.positions[mesh.triangles[t + 2]] - o};
    const double det = dot(p[0], cross(p[1], p[2]));
    const Vec3 s = p[0] + p[1] + p[2];
    six_volumes += det;
    first += s * det;
    for (int i = 0; i < 3; ++i) {
      for (int j = i; j < 3; ++j) {
        second[i][j] +=
            det * (s[i] * s[j] + p[0][i] * p[0][j] + p[1][i] * p[1][j] + p[2][i] * p[2][j]);
      }
    }
  }
  MassProperties result;
  if (!(six_volumes > 0) || !(density > 0)) return result;
  result.mass = density * six_volumes / 6;
  const Vec3 c = first * (1 / (4 * six_volumes));
  result.center_of_mass = o + c;
  double moment[3][3];
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      moment[i][j] =
          density * second[std::min(i, j)][std::max(i, j)] / 120 - result.mass * c[i] * c[j];
    }
  }
  const double trace = moment[0][0] + moment[1][1] + moment[2][2];
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) result.inertia.m[i][j] = (i == j ? trace : 0.0) - moment[i][j];
  }
  return result;
}

MassProperties box_mass(double mass, Vec3 center, Vec3 size) {
  MassProperties result;
  result.mass = mass;
  result.center_of_mass = center;
  const Vec3 s = scaled(size, size) * (mass / 12);
  result.inertia.m[0][0] = s.y + s.z;
  result.inertia.m[1][1] = s.x + s.z;
  result.inertia.m[2][2] = s.x + s.y;
  return result;
}

MassProperties sum(const MassProperties& a, const MassProperties& b) {
  if (a.mass == 0) return b;
  if (b.mass == 0) return a;
  MassProperties result;
  result.mass = a.mass + b.mass;
  // Steiner's terms of two lumps about their common centre: the reduced mass at their distance.
  const Vec3 d = b.center_of_mass - a.center_of_mass;
  result.center_of_mass = a.center_of_mass + d * (b.mass / result.mass);
  const Mat3 steiner = point_inertia(a.mass * b.mass / result.mass, d);
  result.inertia = combined(combined(a.inertia, b.inertia, 1), steiner, 1);
  return result;
}

MassProperties transformed(const RigidTransform& X_AB, const MassProperties& m_B) {
  const Mat3 R_AB = to_matrix(X_AB.rotation);
  MassProperties result;
  result.mass = m_B.mass;
  result.center_of_mass = X_AB * m_B.center_of_mass;
  const Mat3 turned = R_AB * m_B.inertia * transposed(R_AB);
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      result.inertia.m[i][j] = 0.5 * (turned.m[i][j] + turned.m[j][i]);
    }
  }
  return result;
}

bool is_physical(const MassProperties& m) {
  if (!(m.mass > 0) || !std::isfinite(m.mass)) return false;
  if (!std::isfinite(dot(m.center_of_mass, m.center_of_mass))) return false;
  const Vec3 moments = principal_inertia(m.inertia).moments;
  return moments.x > 0 && std::isfinite(moments.z) &&
         moments.x + moments.y >= moments.z * (1 - 1e-6);
}

PrincipalInertia principal_inertia(const Mat3& inertia) {
  double a[3][3], v[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) a[i][j] = 0.5 * (inertia.m[i][j] + inertia.m[j][i]);
  }
  // Converges quadratically: 6 sweeps reach the last bit, 20 is a bound for NaN and the like.
  for (int sweep = 0; sweep < 20; ++sweep) {
    if (a[0][1] == 0 && a[0][2] == 0 && a[1][2] == 0) break;
    rotate_away(a, v, 0, 1);
    rotate_away(a, v, 0, 2);
    rotate_away(a, v, 1, 2);
  }
  std::array<int, 3> order{0, 1, 2};
  std::stable_sort(order.begin(), order.end(), [&](int i, int j) { return a[i][i] < a[j][j]; });
  PrincipalInertia result;
  for (int k = 0; k < 3; ++k) {
    result.moments[k] = a[order[static_cast<std::size_t>(k)]][order[static_cast<std::size_t>(k)]];
  }
  const auto column = [&](int k) {
    const int c = order[static_cast<std::size_t>(k)];
    return Vec3{v[0][c], v[1][c], v[2][c]};
  };
  const Vec3 x = column(0), y = column(1), z = cross(x, y);
  result.rotation = {{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}};
  return result;
}

}  // namespace ww
