#include "plane.h"

#include <algorithm>
#include <limits>

#include "ww/math/transform.h"

namespace ww::layout {
namespace {

// Clips `polygon` to the half plane left of the line through `a` with direction `along`.
int clip(const std::array<Vec2, 40>& in, int count, Vec2 a, Vec2 along, std::array<Vec2, 40>& out) {
  int n = 0;
  for (int i = 0; i < count; ++i) {
    const Vec2 p = in[static_cast<std::size_t>(i)];
    const Vec2 q = in[static_cast<std::size_t>((i + 1) % count)];
    const double dp = cross(along, p - a), dq = cross(along, q - a);
    if (dp >= 0) out[static_cast<std::size_t>(n++)] = p;
    if ((dp > 0 && dq < 0) || (dp < 0 && dq > 0)) {
      out[static_cast<std::size_t>(n++)] = p + (q - p) * (dp / (dp - dq));
    }
  }
  return n;
}

double segment_distance(Vec2 p, Vec2 a, Vec2 b) {
  const Vec2 ab = b - a;
  const double length2 = dot(ab, ab);
  const double t = length2 > 0 ? std::clamp(dot(p - a, ab) / length2, 0.0, 1.0) : 0.0;
  return norm(p - (a + ab * t));
}

double separation_along_edges(const Convex& a, const Convex& b) {
  double best = -std::numeric_limits<double>::infinity();
  for (int i = 0; i < a.count; ++i) {
    const Vec2 edge = a[(i + 1) % a.count] - a[i];
    const double length = norm(edge);
    if (length < 1e-12) continue;
    const Vec2 normal{edge.y / length, -edge.x / length};
    double nearest = std::numeric_limits<double>::infinity();
    for (int j = 0; j < b.count; ++j) nearest = std::min(nearest, dot(normal, b[j] - a[i]));
    best = std::max(best, nearest);
  }
  return best;
}

}  // namespace

Turn Turn::of(double yaw) {
  const double quarter = std::round(yaw / (kPi / 2));
  if (std::abs(yaw - quarter * (kPi / 2)) < 1e-9) {
    const int q = ((static_cast<int>(quarter) % 4) + 4) % 4;
    return {q == 0 ? 1.0 : q == 2 ? -1.0 : 0.0, q == 1 ? 1.0 : q == 3 ? -1.0 : 0.0};
  }
  return {std::cos(yaw), std::sin(yaw)};
}

void Convex::bound() {
  low = high = (*this)[0];
  for (int i = 1; i < count; ++i) {
    const Vec2 p = (*this)[i];
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
}

Convex convex_of(std::vector<Vec2> points) {
  Convex shape;
  if (points.empty()) {
    shape.push({});
    shape.bound();
    return shape;
  }
  // Corners that a rotation left a rounding error apart would turn the walk around the hull back.
  for (Vec2& p : points) p = {std::nearbyint(p.x * 1e9) / 1e9, std::nearbyint(p.y * 1e9) / 1e9};
  std::sort(points.begin(), points.end(),
            [](Vec2 a, Vec2 b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) {
    for (const Vec2 p : points) shape.push(p);
    shape.bound();
    return shape;
  }
  std::vector<Vec2> hull;
  const auto add = [&hull](Vec2 p, std::size_t keep) {
    while (hull.size() >= keep + 2 &&
           cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 1e-12) {
      hull.pop_back();
    }
    hull.push_back(p);
  };
  for (const Vec2 p : points) add(p, 0);
  const std::size_t lower = hull.size() - 1;
  for (std::size_t i = points.size() - 1; i-- > 0;) add(points[i], lower);
  if (hull.size() > 1) hull.pop_back();

  if (hull.size() <= Convex::kMax) {
    for (const Vec2 p : hull) shape.push(p);
  } else {
    // The polygon of kMax tangents: what leaves it has left the hull.
    const auto tangent = [&hull](int i) {
      const Turn t = Turn::of(2 * kPi * i / Convex::kMax);
      double reach = -std::numeric_limits<double>::infinity();
      for (const Vec2 p : hull) reach = std::max(reach, dot(t.x(), p));
      return std::pair{t.x(), reach};
    };
    for (int i = 0; i < Convex::kMax; ++i) {
      const auto [n0, d0] = tangent(i);
      const auto [n1, d1] = tangent((i + 1) % Convex::kMax);
      const double det = cross(n0, n1);
      shape.push({(d0 * n1.y - d1 * n0.y) / det, (n0.x * d1 - n1.x * d0) / det});
    }
  }
  shape.bound();
  return shape;
}

Convex rectangle(Vec2 low, Vec2 high) {
  Convex shape;
  shape.push(low);
  shape.push({high.x, low.y});
  shape.push(high);
  shape.push({low.x, high.y});
  shape.is_square = true;
  shape.low = low;
  shape.high = high;
  return shape;
}

Convex moved(const Convex& shape, const Turn& turn, Vec2 by) {
  Convex out;
  out.count = shape.count;
  out.is_square = shape.is_square && turn.is_quarter();
  for (int i = 0; i < shape.count; ++i) {
    const Vec2 p = turn * shape[i] + by;
    out.points[static_cast<std::size_t>(i)] = {p.x, p.y};
  }
  out.bound();
  return out;
}

double gap(const Convex& a, const Convex& b) {
  if (a.is_square && b.is_square) {
    return std::max(
        {a.low.x - b.high.x, b.low.x - a.high.x, a.low.y - b.high.y, b.low.y - a.high.y});
  }
  return std::max(separation_along_edges(a, b), separation_along_edges(b, a));
}

double distance(const Convex& a, const Convex& b) {
  if (a.is_square && b.is_square) {
    const double dx = std::max({0.0, a.low.x - b.high.x, b.low.x - a.high.x});
    const double dy = std::max({0.0, a.low.y - b.high.y, b.low.y - a.high.y});
    return std::sqrt(dx * dx + dy * dy);
  }
  if (gap(a, b) <= 0) return 0;
  double best = std::numeric_limits<double>::infinity();
  for (int i = 0; i < a.count; ++i) {
    for (int j = 0; j < b.count; ++j) {
      best = std::min({best, segment_distance(a[i], b[j], b[(j + 1) % b.count]),
                       segment_distance(b[j], a[i], a[(i + 1) % a.count])});
    }
  }
  return best;
}

double distance(const Convex& a, Vec2 p) {
  if (contains(a, p, 0)) return 0;
  double best = std::numeric_limits<double>::infinity();
  for (int i = 0; i < a.count; ++i) {
    best = std::min(best, segment_distance(p, a[i], a[(i + 1) % a.count]));
  }
  return best;
}

double area(const Convex& a) {
  double sum = 0;
  for (int i = 1; i + 1 < a.count; ++i) sum += cross(a[i] - a[0], a[i + 1] - a[0]);
  return 0.5 * sum;
}

double overlap_area(const Convex& a, const Convex& b) {
  if (a.high.x <= b.low.x || b.high.x <= a.low.x || a.high.y <= b.low.y || b.high.y <= a.low.y) {
    return 0;
  }
  if (a.is_square && b.is_square) {
    return (std::min(a.high.x, b.high.x) - std::max(a.low.x, b.low.x)) *
           (std::min(a.high.y, b.high.y) - std::max(a.low.y, b.low.y));
  }
  std::array<Vec2, 40> now, next;
  int n = a.count;
  for (int i = 0; i < n; ++i) now[static_cast<std::size_t>(i)] = a[i];
  for (int i = 0; i < b.count && n > 0; ++i) {
    n = clip(now, n, b[i], b[(i + 1) % b.count] - b[i], next);
    std::swap(now, next);
  }
  double sum = 0;
  for (int i = 1; i + 1 < n; ++i) {
    sum += cross(now[static_cast<std::size_t>(i)] - now[0],
                 now[static_cast<std::size_t>(i + 1)] - now[0]);
  }
  return 0.5 * std::max(0.0, sum);
}

bool contains(const Convex& a, Vec2 p, double tolerance) {
  for (int i = 0; i < a.count; ++i) {
    const Vec2 edge = a[(i + 1) % a.count] - a[i];
    if (cross(edge, p - a[i]) < -tolerance * norm(edge)) return false;
  }
  return true;
}

bool segment_enters(const Convex& a, Vec2 from, Vec2 to, double tolerance) {
  double t0 = 0, t1 = 1;
  for (int i = 0; i < a.count; ++i) {
    const Vec2 edge = a[(i + 1) % a.count] - a[i];
    const double length = norm(edge);
    if (length < 1e-12) continue;
    const double df = cross(edge, from - a[i]) / length - tolerance;
    const double dt = cross(edge, to - a[i]) / length - tolerance;
    if (df <= 0 && dt <= 0) return false;
    if (df < 0) t0 = std::max(t0, df / (df - dt));
    if (dt < 0) t1 = std::min(t1, df / (df - dt));
    if (t0 >= t1) return false;
  }
  return true;
}

Vec2 span(const Convex& a, Vec2 axis) {
  Vec2 range{dot(a[0], axis), dot(a[0], axis)};
  for (int i = 1; i < a.count; ++i) {
    const double d = dot(a[i], axis);
    range = {std::min(range.x, d), std::max(range.y, d)};
  }
  return range;
}

}  // namespace ww::layout
