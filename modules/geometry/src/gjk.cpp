#include <algorithm>
#include <array>

#include "minkowski.h"

namespace ww {
namespace {

constexpr double kTouching = 1e-9;    // [m]
constexpr double kConverged = 1e-10;  // [m] between the bounds on the distance
constexpr int kMaxSteps = 200;        // curved faces converge linearly: 20 to 60 steps were seen

// At most four points of the difference and the weights of their nearest point to the origin.
struct Simplex {
  std::array<DifferencePoint, 4> points;
  std::array<double, 4> weights{};
  int size = 0;

  Vec3 nearest() const {
    Vec3 v;
    for (int i = 0; i < size; ++i) v += points[static_cast<std::size_t>(i)].p * weight(i);
    return v;
  }
  double weight(int i) const { return weights[static_cast<std::size_t>(i)]; }
  const DifferencePoint& point(int i) const { return points[static_cast<std::size_t>(i)]; }
  void add(const DifferencePoint& p, double w) {
    points[static_cast<std::size_t>(size)] = p;
    weights[static_cast<std::size_t>(size++)] = w;
  }
};

Simplex nearest_on_segment(const DifferencePoint& a, const DifferencePoint& b) {
  const Vec3 ab = b.p - a.p;
  const double length2 = dot(ab, ab), t = -dot(a.p, ab);
  Simplex s;
  if (t <= 0 || length2 <= 0) {
    s.add(a, 1);
  } else if (t >= length2) {
    s.add(b, 1);
  } else {
    s.add(a, 1 - t / length2);
    s.add(b, t / length2);
  }
  return s;
}

Simplex nearer(const Simplex& s, const Simplex& t) {
  const Vec3 p = s.nearest(), q = t.nearest();
  return dot(q, q) < dot(p, p) ? t : s;
}

Simplex nearest_on_triangle(const DifferencePoint& a, const DifferencePoint& b,
                            const DifferencePoint& c) {
  const Vec3 n = cross(b.p - a.p, c.p - a.p);
  const double n2 = dot(n, n);
  if (n2 > 0) {
    // Weights of the origin's projection, by the areas opposite to the corners.
    const double wa = dot(n, cross(b.p, c.p)) / n2, wb = dot(n, cross(c.p, a.p)) / n2;
    const double wc = 1 - wa - wb;
    if (wa >= 0 && wb >= 0 && wc >= 0) {
      Simplex s;
      s.add(a, wa);
      s.add(b, wb);
      s.add(c, wc);
      return s;
    }
  }
  return nearer(nearer(nearest_on_segment(a, b), nearest_on_segment(b, c)),
                nearest_on_segment(c, a));
}

// The faces that the origin lies outside of; size 4 when it lies outside of none.
Simplex nearest_on_tetrahedron(const Simplex& t) {
  constexpr int kFaces[4][4] = {{0, 1, 2, 3}, {0, 3, 1, 2}, {0, 2, 3, 1}, {1, 3, 2, 0}};
  Simplex best;
  for (const auto& f : kFaces) {
    const DifferencePoint &a = t.point(f[0]), &b = t.point(f[1]), &c = t.point(f[2]);
    const Vec3 n = cross(b.p - a.p, c.p - a.p);
    const double opposite = dot(n, t.point(f[3]).p - a.p), origin = -dot(n, a.p);
    if (opposite * origin > 0) continue;
    const Simplex s = nearest_on_triangle(a, b, c);
    best = best.size == 0 ? s : nearer(best, s);
  }
  return best.size == 0 ? t : best;
}

Simplex reduced(const Simplex& s) {
  if (s.size == 4) return nearest_on_tetrahedron(s);
  if (s.size == 3) return nearest_on_triangle(s.point(0), s.point(1), s.point(2));
  return nearest_on_segment(s.point(0), s.point(1));
}

}  // namespace

std::optional<DifferencePoint> nearest_points(const Difference& difference) {
  Simplex simplex;
  simplex.add(difference.support({1, 0, 0}), 1);
  Vec3 v = simplex.nearest();
  for (int step = 0; step < kMaxSteps; ++step) {
    const double distance = norm(v);
    if (distance < kTouching) return std::nullopt;
    const DifferencePoint w = difference.support(-v);
    // No point of the difference is nearer than the plane through w.
    if (distance - dot(v, w.p) / distance < kConverged) break;
    Simplex next = simplex;
    next.add(w, 0);
    next = reduced(next);
    if (next.size == 4) return std::nullopt;
    const Vec3 u = next.nearest();
    if (dot(u, u) >= dot(v, v)) break;  // rounding: no nearer than before
    simplex = next;
    v = u;
  }
  DifferencePoint nearest{v, {}, {}};
  for (int i = 0; i < simplex.size; ++i) {
    nearest.a += simplex.point(i).a * simplex.weight(i);
    nearest.b += simplex.point(i).b * simplex.weight(i);
  }
  return nearest;
}

}  // namespace ww
