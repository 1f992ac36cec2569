#include "ww/geometry/polygon.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ww {
namespace {

constexpr double kOnBorder = 1e-9;  // [m] three digits below the 1e-6 that poses are rounded to

double distance_to_segment(Vec2 p, Vec2 a, Vec2 b) {
  const Vec2 d = b - a;
  const double length2 = dot(d, d);
  const double t = length2 > 0 ? std::clamp(dot(p - a, d) / length2, 0.0, 1.0) : 0.0;
  return norm(p - (a + d * t));
}

// By the parity of crossings with a ray along +x; points on the border fall on either side.
bool is_inside_by_parity(const Polygon2& polygon, Vec2 p) {
  bool inside = false;
  for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
    const Vec2 a = polygon[j], b = polygon[i];
    if ((a.y > p.y) == (b.y > p.y)) continue;
    if (p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

bool is_between(Vec2 a, Vec2 b, Vec2 p) {
  return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
         p.y <= std::max(a.y, b.y);
}

bool segments_meet(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  const double c_side = cross(b - a, c - a), d_side = cross(b - a, d - a);
  const double a_side = cross(d - c, a - c), b_side = cross(d - c, b - c);
  if (((c_side > 0 && d_side < 0) || (c_side < 0 && d_side > 0)) &&
      ((a_side > 0 && b_side < 0) || (a_side < 0 && b_side > 0))) {
    return true;
  }
  return (c_side == 0 && is_between(a, b, c)) || (d_side == 0 && is_between(a, b, d)) ||
         (a_side == 0 && is_between(c, d, a)) || (b_side == 0 && is_between(c, d, b));
}

// Where the edge a to b crosses the border, as shares of its length, with 0 and 1 at the ends.
std::vector<double> crossings(const Polygon2& border, Vec2 a, Vec2 b) {
  std::vector<double> at{0.0, 1.0};
  for (std::size_t i = 0, j = border.size() - 1; i < border.size(); j = i++) {
    const Vec2 u = b - a, v = border[i] - border[j];
    const double det = cross(u, v);
    if (det == 0) continue;
    const double t = cross(border[j] - a, v) / det, s = cross(border[j] - a, u) / det;
    if (t > 0 && t < 1 && s >= 0 && s <= 1) at.push_back(t);
  }
  std::sort(at.begin(), at.end());
  return at;
}

bool is_convex(const Polygon2& polygon) {
  const std::size_t n = polygon.size();
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 a = polygon[i], b = polygon[(i + 1) % n], c = polygon[(i + 2) % n];
    if (cross(b - a, c - b) < 0) return false;
  }
  return true;
}

// Extent of the rectangle along a unit axis, to either side of its centre.
double reach(const Rect2& rect, Vec2 axis) {
  const Vec2 x{std::cos(rect.yaw), std::sin(rect.yaw)};
  return 0.5 * (std::abs(dot(axis, x)) * rect.size.x +
                std::abs(dot(axis, perpendicular(x))) * rect.size.y);
}

}  // namespace

double signed_area(const Polygon2& polygon) {
  double twice = 0;
  for (std::size_t i = 1; i + 1 < polygon.size(); ++i) {
    twice += cross(polygon[i] - polygon[0], polygon[i + 1] - polygon[0]);
  }
  return 0.5 * twice;
}

Vec2 centroid(const Polygon2& polygon) {
  if (polygon.empty()) return {};
  const Vec2 o = polygon[0];
  double twice = 0;
  Vec2 moment, sum;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Vec2 a = polygon[i] - o, b = polygon[(i + 1) % polygon.size()] - o;
    twice += cross(a, b);
    moment = moment + (a + b) * cross(a, b);
    sum = sum + a;
  }
  if (std::abs(twice) < kOnBorder * kOnBorder) {
    return o + sum * (1.0 / static_cast<double>(polygon.size()));
  }
  return o + moment * (1 / (3 * twice));
}

bool contains(const Polygon2& polygon, Vec2 p) {
  if (polygon.empty()) return false;
  return is_inside_by_parity(polygon, p) || distance_to_border(polygon, p) <= kOnBorder;
}

double distance_to_border(const Polygon2& polygon, Vec2 p) {
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Vec2 b = polygon[(i + 1) % polygon.size()];
    nearest = std::min(nearest, distance_to_segment(p, polygon[i], b));
  }
  return nearest;
}

bool contains(const Polygon2& outer, const Polygon2& inner, double tolerance) {
  if (outer.empty()) return false;
  const double slack = std::max(tolerance, kOnBorder);
  const auto is_in = [&](Vec2 p) {
    return is_inside_by_parity(outer, p) || distance_to_border(outer, p) <= slack;
  };
  if (!std::all_of(inner.begin(), inner.end(), is_in)) return false;
  if (is_convex(outer)) return true;
  // A notch of the outer polygon may reach in between the corners of the inner one.
  for (const Vec2& p : outer) {
    if (is_inside_by_parity(inner, p) && distance_to_border(inner, p) > slack) return false;
  }
  for (std::size_t i = 0; i < inner.size(); ++i) {
    const Vec2 a = inner[i], b = inner[(i + 1) % inner.size()];
    const std::vector<double> at = crossings(outer, a, b);
    for (std::size_t k = 0; k + 1 < at.size(); ++k) {
      for (const double share : {0.25, 0.5, 0.75}) {
        if (!is_in(a + (b - a) * (at[k] + share * (at[k + 1] - at[k])))) return false;
      }
    }
  }
  return true;
}

bool is_simple(const Polygon2& polygon) {
  const std::size_t n = polygon.size();
  if (n < 3 || signed_area(polygon) == 0) return false;
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 a = polygon[i], b = polygon[(i + 1) % n], c = polygon[(i + 2) % n];
    if (!std::isfinite(a.x) || !std::isfinite(a.y) || norm(b - a) <= kOnBorder) return false;
    if (cross(b - a, c - b) == 0 && dot(b - a, c - b) < 0) return false;  // folds back
    for (std::size_t j = i + 2; j < n; ++j) {
      if (i == 0 && j == n - 1) continue;
      if (segments_meet(a, b, polygon[j], polygon[(j + 1) % n])) return false;
    }
  }
  return true;
}

Polygon2 convex_hull(std::vector<Vec2> points) {
  const auto before = [](Vec2 a, Vec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
  std::sort(points.begin(), points.end(), before);
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  // Andrew's monotone chain: the lower border from left to right, then the upper one back.
  Polygon2 hull;
  const auto add = [&](Vec2 p, std::size_t keep) {
    while (hull.size() > keep && cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0) {
      hull.pop_back();
    }
    hull.push_back(p);
  };
  for (const Vec2& p : points) add(p, 1);
  const std::size_t lower = hull.size();
  for (std::size_t i = points.size() - 1; i-- > 0;) add(points[i], lower);
  hull.pop_back();
  return hull;
}

Polygon2 corners(const Rect2& rect) {
  const Vec2 x = Vec2{std::cos(rect.yaw), std::sin(rect.yaw)} * (0.5 * rect.size.x);
  const Vec2 y = Vec2{-std::sin(rect.yaw), std::cos(rect.yaw)} * (0.5 * rect.size.y);
  return {rect.center - x - y, rect.center + x - y, rect.center + x + y, rect.center - x + y};
}

double overlap_depth(const Rect2& a, const Rect2& b) {
  double depth = std::numeric_limits<double>::infinity();
  for (const double yaw : {a.yaw, b.yaw}) {
    const Vec2 x{std::cos(yaw), std::sin(yaw)};
    for (const Vec2& axis : {x, perpendicular(x)}) {
      const double apart = std::abs(dot(b.center - a.center, axis));
      depth = std::min(depth, reach(a, axis) + reach(b, axis) - apart);
    }
  }
  return depth;
}

double distance(const Rect2& a, const Rect2& b) {
  if (overlap_depth(a, b) >= 0) return 0;
  const Polygon2 p = corners(a), q = corners(b);
  double nearest = std::numeric_limits<double>::infinity();
  for (const Vec2& c : p) nearest = std::min(nearest, distance_to_border(q, c));
  for (const Vec2& c : q) nearest = std::min(nearest, distance_to_border(p, c));
  return nearest;
}

}  // namespace ww
