// Hand-made models and scenes for the tests of this module.
#pragma once

#include <cmath>
#include <memory>

#include "ww/core/files.h"
#include "ww/world/world.h"

namespace ww::render::testing {

/// Flat square with its front towards `normal`, `half` from the centre to each edge.
inline Mesh square_mesh(Vec3 center, Vec3 normal, double half) {
  const Vec3 u = any_perpendicular(normal), v = cross(normal, u);
  Mesh m;
  m.positions = {center - u * half - v * half, center + u * half - v * half,
                 center + u * half + v * half, center - u * half + v * half};
  m.normals.assign(4, normal);
  m.uvs = {{0, 0}, {2 * half, 0}, {2 * half, 2 * half}, {0, 2 * half}};
  m.triangles = {0, 1, 2, 0, 2, 3};
  return m;
}

inline Mesh box_mesh(Vec3 center, Vec3 size) {
  Mesh m;
  const Vec3 axes[] = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
  for (const Vec3& n : axes) {
    const Vec3 u = any_perpendicular(n), v = cross(n, u);
    const auto first = static_cast<std::uint32_t>(m.positions.size());
    for (int k = 0; k < 4; ++k) {
      const double a = k == 1 || k == 2 ? 0.5 : -0.5, b = k >= 2 ? 0.5 : -0.5;
      const Vec3 p = scaled(n * 0.5 + u * a + v * b, size);
      m.positions.push_back(center + p);
      m.normals.push_back(n);
      m.uvs.push_back({dot(scaled(u, size), u) * a, dot(scaled(v, size), v) * b});
    }
    for (std::uint32_t i : {0u, 1u, 2u, 0u, 2u, 3u}) m.triangles.push_back(first + i);
  }
  return m;
}

/// Ball of `rings` x 2 `rings` quadrilaterals.
inline Mesh ball_mesh(Vec3 center, double radius, int rings = 24) {
  Mesh m;
  const int sectors = 2 * rings;
  for (int i = 0; i <= rings; ++i) {
    for (int j = 0; j <= sectors; ++j) {
      const double theta = kPi * i / rings, phi = 2 * kPi * j / sectors;
      // Seam and poles meet to the last bit: the ball is closed.
      const double out = i == 0 || i == rings ? 0.0 : std::sin(theta),
                   turn = 2 * kPi * (j % sectors) / sectors;
      const Vec3 n{out * std::cos(turn), out * std::sin(turn), std::cos(theta)};
      m.positions.push_back(center + n * radius);
      m.normals.push_back(n);
      m.uvs.push_back({phi * radius, (kPi - theta) * radius});
    }
  }
  for (int i = 0; i < rings; ++i) {
    for (int j = 0; j < sectors; ++j) {
      const auto a = static_cast<std::uint32_t>(i * (sectors + 1) + j), b = a + 1,
                 c = a + static_cast<std::uint32_t>(sectors + 1), d = c + 1;
      for (std::uint32_t k : {a, c, d, a, d, b}) m.triangles.push_back(k);
    }
  }
  return m;
}

}  // namespace ww::render::testing
