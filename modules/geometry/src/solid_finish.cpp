#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "solid_raw.h"
#include "ww/core/text.h"

namespace ww {

using solid_detail::RawMesh;

namespace {

double rounded(double v) {
  const double r = std::nearbyint(v * 1e6);
  return r == 0 ? 0.0 : r / 1e6;
}
Vec3 rounded(Vec3 v) { return {rounded(v.x), rounded(v.y), rounded(v.z)}; }

}  // namespace

namespace solid_detail {

int rounded_segments(int segments) { return std::clamp((segments + 3) / 4 * 4, 4, 128); }

std::vector<Vec2> circle(int segments) {
  const int n = rounded_segments(segments), quarter = n / 4;
  std::vector<Vec2> points(static_cast<std::size_t>(n));
  for (int i = 0; i < quarter; ++i) {
    const double angle = 2 * kPi * i / n;
    const double c = i == 0 ? 1.0 : std::cos(angle), s = i == 0 ? 0.0 : std::sin(angle);
    points[i] = {c, s};
    points[i + quarter] = {-s, c};
    points[i + 2 * quarter] = {-c, -s};
    points[i + 3 * quarter] = {s, -c};
  }
  return points;
}

RawMesh skin(const Skin& s) {
  RawMesh raw;
  const std::size_t rows = s.rings.size(), n = s.rings.front().size();
  double around = s.around_length;
  for (const auto& ring : s.rings) {
    for (const Vec3 p : ring) raw.add(p);
    if (s.around_length > 0) continue;
    double length = 0;
    for (std::size_t j = 0; j < n; ++j) length += norm(ring[(j + 1) % n] - ring[j]);
    around = std::max(around, length);
  }
  const auto at = [&](std::size_t r, std::size_t j) {
    return static_cast<std::uint32_t>((r % rows) * n + j % n);
  };
  const std::size_t bands = s.closed ? rows : rows - 1;
  for (std::size_t r = 0; r < bands; ++r) {
    const double u0 = s.along[r];
    const double u1 =
        r + 1 < rows ? s.along[r + 1] : s.along[r] + norm(s.rings[0][0] - s.rings[r][0]);
    for (std::size_t j = 0; j < n; ++j) {
      const double v0 = around * static_cast<double>(j) / static_cast<double>(n);
      const double v1 = around * static_cast<double>(j + 1) / static_cast<double>(n);
      raw.triangle(at(r, j), at(r, j + 1), at(r + 1, j + 1), {u0, v0}, {u0, v1}, {u1, v1});
      raw.triangle(at(r, j), at(r + 1, j + 1), at(r + 1, j), {u0, v0}, {u1, v1}, {u1, v0});
    }
  }
  const auto cap = [&](std::size_t r, bool start) {
    const auto& ring = s.rings[r];
    Vec3 center;
    for (const Vec3 p : ring) center += p * (1.0 / static_cast<double>(n));
    Vec3 normal;
    for (std::size_t j = 0; j < n; ++j)
      normal += cross(ring[j] - center, ring[(j + 1) % n] - center);
    normal = normalized(normal);
    if (norm(normal) < 0.5) return;
    const Vec3 a = any_perpendicular(normal), b = cross(normal, a);
    const auto uv = [&](std::size_t j) {
      return Vec2{dot(ring[j % n] - center, a), dot(ring[j % n] - center, b)};
    };
    for (std::size_t j = 1; j + 1 < n; ++j) {
      if (start) {
        raw.triangle(at(r, 0), at(r, j + 1), at(r, j), uv(0), uv(j + 1), uv(j));
      } else {
        raw.triangle(at(r, 0), at(r, j), at(r, j + 1), uv(0), uv(j), uv(j + 1));
      }
    }
  };
  if (!s.closed && s.cap_start) cap(0, true);
  if (!s.closed && s.cap_end) cap(rows - 1, false);
  return raw;
}

namespace {

/// Index of the first point equal to each one after rounding to a nanometre.
std::vector<std::uint32_t> weld_points(const std::vector<Vec3>& points) {
  const auto key = [](Vec3 p) {
    return std::array<double, 3>{std::nearbyint(p.x * 1e9), std::nearbyint(p.y * 1e9),
                                 std::nearbyint(p.z * 1e9)};
  };
  std::vector<std::uint32_t> order(points.size()), first(points.size());
  std::iota(order.begin(), order.end(), 0U);
  std::vector<std::array<double, 3>> keys;
  keys.reserve(points.size());
  for (const Vec3 p : points) keys.push_back(key(p));
  std::sort(order.begin(), order.end(),
            [&](auto a, auto b) { return keys[a] != keys[b] ? keys[a] < keys[b] : a < b; });
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool same = i > 0 && keys[order[i]] == keys[order[i - 1]];
    first[order[i]] = same ? first[order[i - 1]] : order[i];
  }
  return first;
}

Vec2 box_projection(Vec3 p, Vec3 n, Axis grain) {
  const int g = static_cast<int>(grain);
  int face = 0;
  for (int i = 1; i < 3; ++i) {
    if (std::abs(n[i]) > std::abs(n[face]) + 1e-9) face = i;
  }
  if (face == g) return {p[(g + 1) % 3], p[(g + 2) % 3]};
  return {p[g], p[3 - face - g]};
}

}  // namespace

Mesh finish(const RawMesh& raw, double crease, Axis grain) {
  const std::vector<std::uint32_t> first = weld_points(raw.points);
  struct Face {
    std::array<std::uint32_t, 3> corner;
    std::size_t source;
    Vec3 area_normal;
    Vec3 unit;
  };
  std::vector<Face> faces;
  for (std::size_t i = 0; i < raw.triangles.size(); ++i) {
    const auto& t = raw.triangles[i];
    const std::array<std::uint32_t, 3> c{first[t[0]], first[t[1]], first[t[2]]};
    if (c[0] == c[1] || c[1] == c[2] || c[0] == c[2]) continue;
    const Vec3 n = cross(raw.points[c[1]] - raw.points[c[0]], raw.points[c[2]] - raw.points[c[0]]);
    faces.push_back({c, i, n, normalized(n)});
  }
  std::vector<std::vector<std::uint32_t>> around(raw.points.size());
  for (std::size_t f = 0; f < faces.size(); ++f) {
    for (const auto c : faces[f].corner) around[c].push_back(static_cast<std::uint32_t>(f));
  }
  const double cos_crease = std::cos(crease);
  Mesh mesh;
  struct Made {
    Vec3 normal;
    Vec2 uv;
    std::uint32_t index;
  };
  std::vector<std::vector<Made>> made(raw.points.size());
  for (const Face& face : faces) {
    for (int k = 0; k < 3; ++k) {
      const auto c = face.corner[k];
      Vec3 n;
      for (const auto f : around[c]) {
        if (dot(faces[f].unit, face.unit) >= cos_crease) n += faces[f].area_normal;
      }
      n = norm(n) > 0 ? normalized(n) : face.unit;
      const Vec3 p = raw.points[c];
      const Vec2 uv =
          raw.uvs.empty() ? box_projection(p, face.unit, grain) : raw.uvs[face.source][k];
      const auto same = std::find_if(made[c].begin(), made[c].end(), [&](const Made& m) {
        return dot(m.normal, n) > 1 - 1e-7 && std::abs(m.uv.x - uv.x) < 1e-7 &&
               std::abs(m.uv.y - uv.y) < 1e-7;
      });
      if (same != made[c].end()) {
        mesh.triangles.push_back(same->index);
        continue;
      }
      const auto index = static_cast<std::uint32_t>(mesh.positions.size());
      made[c].push_back({n, uv, index});
      mesh.positions.push_back(p);
      mesh.normals.push_back(n);
      mesh.uvs.push_back(uv);
      mesh.triangles.push_back(index);
    }
  }
  return mesh;
}

RawMesh welded(const Mesh& mesh) {
  RawMesh raw;
  const auto first = weld_points(mesh.positions);
  std::vector<std::uint32_t> index(mesh.positions.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (first[i] == i) index[i] = raw.add(mesh.positions[i]);
  }
  for (std::size_t i = 0; i < mesh.triangles.size(); i += 3) {
    const auto a = index[first[mesh.triangles[i]]], b = index[first[mesh.triangles[i + 1]]],
               c = index[first[mesh.triangles[i + 2]]];
    if (a != b && b != c && a != c) raw.triangle(a, b, c);
  }
  return raw;
}

}  // namespace solid_detail

void round_coordinates(Mesh& mesh) {
  for (Vec3& p : mesh.positions) p = rounded(p);
  for (Vec3& n : mesh.normals) n = rounded(n);
  for (Vec2& t : mesh.uvs) t = {rounded(t.x), rounded(t.y)};
}

void round_coordinates(PosedShape& posed) {
  struct Visitor {
    void operator()(BoxShape& s) const { s.half_extents = rounded(s.half_extents); }
    void operator()(CylinderShape& s) const {
      s.radius = rounded(s.radius);
      s.half_length = rounded(s.half_length);
    }
    void operator()(CapsuleShape& s) const {
      s.radius = rounded(s.radius);
      s.half_length = rounded(s.half_length);
    }
    void operator()(SphereShape& s) const { s.radius = rounded(s.radius); }
    void operator()(HullShape& s) const {
      for (Vec3& p : s.vertices) p = rounded(p);
    }
  };
  std::visit(Visitor{}, posed.shape);
  posed.X.translation = rounded(posed.X.translation);
  Quat& q = posed.X.rotation;
  q = q.canonical();
  // Nine decimals: a unit to within 1e-9, far below what any simulator resolves, and equal on every
  // CPU.
  q = {std::nearbyint(q.w * 1e9) / 1e9 + 0.0, std::nearbyint(q.x * 1e9) / 1e9 + 0.0,
       std::nearbyint(q.y * 1e9) / 1e9 + 0.0, std::nearbyint(q.z * 1e9) / 1e9 + 0.0};
}

}  // namespace ww
