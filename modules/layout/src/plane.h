// How do convex outlines in the plane touch, overlap and contain each other? Exact and without
// allocation: the solver asks these questions millions of times. Polygons of any shape:
// ww/geometry/polygon.h.
#pragma once

#include <array>
#include <cmath>
#include <vector>

#include "ww/geometry/polygon.h"
#include "ww/math/vec.h"

namespace ww::layout {

/// Turns by an angle; quarter turns are exact, so that layouts along the walls carry no rounding.
struct Turn {
  double c = 1;  ///< [1] cosine
  double s = 0;  ///< [1] sine

  static Turn of(double yaw);
  bool is_quarter() const { return c == 0 || s == 0; }
  Vec2 operator*(Vec2 v) const { return {c * v.x - s * v.y, s * v.x + c * v.y}; }
  Vec2 back(Vec2 v) const { return {c * v.x + s * v.y, -s * v.x + c * v.y}; }
  Vec2 x() const { return {c, s}; }
  Vec2 y() const { return {-s, c}; }
};

/// Counter-clockwise convex polygon of 1 to kMax corners.
struct Convex {
  static constexpr int kMax = 16;
  /// A corner that is not set to zero when millions of these are made.
  struct Corner {
    double x;  ///< [m]
    double y;  ///< [m]
  };
  std::array<Corner, kMax> points;
  int count = 0;
  bool is_square = false;  ///< a rectangle along the axes: its bounds are the shape itself
  Vec2 low, high;          ///< [m] bounds

  Convex() {}  // NOLINT: leaves `points` unset
  Convex(const Convex& other) { *this = other; }
  Convex& operator=(const Convex& other) {
    count = other.count;
    is_square = other.is_square;
    low = other.low;
    high = other.high;
    for (int i = 0; i < count; ++i)
      points[static_cast<std::size_t>(i)] = other.points[static_cast<std::size_t>(i)];
    return *this;
  }
  void push(Vec2 p) { points[static_cast<std::size_t>(count++)] = {p.x, p.y}; }
  Vec2 operator[](int i) const {
    const Corner& c = points[static_cast<std::size_t>(i)];
    return {c.x, c.y};
  }
  void bound();
};

/// Convex hull; one with more than kMax corners is replaced by a slightly larger polygon that
/// contains it.
Convex convex_of(std::vector<Vec2> points);
Convex rectangle(Vec2 low, Vec2 high);
Convex moved(const Convex& shape, const Turn& turn, Vec2 by);

/// Largest separation along an edge normal [m]: a lower bound of the distance when positive, minus
/// the penetration depth when negative.
double gap(const Convex& a, const Convex& b);
double distance(const Convex& a, const Convex& b);      ///< [m] 0 when they touch or overlap
double distance(const Convex& a, Vec2 p);               ///< [m] 0 inside
double area(const Convex& a);                           ///< [m2]
double overlap_area(const Convex& a, const Convex& b);  ///< [m2]
bool contains(const Convex& a, Vec2 p, double tolerance);
/// Whether the segment runs through the inside of `a` shrunk by `tolerance`.
bool segment_enters(const Convex& a, Vec2 from, Vec2 to, double tolerance);
/// Smallest and largest coordinate along the unit `axis`.
Vec2 span(const Convex& a, Vec2 axis);

}  // namespace ww::layout
