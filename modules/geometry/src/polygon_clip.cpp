#include <algorithm>
#include <clipper.hpp>

#include "ww/geometry/polygon.h"

namespace ww {
namespace {

// Clipper computes with integers: micrometres, the grid that results are rounded to anyway.
constexpr double kScale = 1e6;
// Corners sharper than 2 asin(1/4) = 29 degrees are cut off square.
constexpr double kMiterLimit = 4;

ClipperLib::Path to_path(const Polygon2& polygon) {
  ClipperLib::Path path;
  path.reserve(polygon.size());
  for (const Vec2& p : polygon) {
    path.emplace_back(std::llround(p.x * kScale), std::llround(p.y * kScale));
  }
  return path;
}

ClipperLib::Paths to_paths(const std::vector<Polygon2>& polygons) {
  ClipperLib::Paths paths;
  for (const Polygon2& p : polygons) paths.push_back(to_path(p));
  return paths;
}

// In an order that depends on the shapes alone: outer borders before holes, each from its lowest
// left point on, larger ones first.
std::vector<Polygon2> to_polygons(const ClipperLib::Paths& paths) {
  std::vector<Polygon2> polygons;
  const auto before = [](Vec2 a, Vec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
  for (const ClipperLib::Path& path : paths) {
    if (path.size() < 3) continue;
    Polygon2 polygon;
    for (const ClipperLib::IntPoint& p : path) {
      polygon.push_back({static_cast<double>(p.X) / kScale, static_cast<double>(p.Y) / kScale});
    }
    std::rotate(polygon.begin(), std::min_element(polygon.begin(), polygon.end(), before),
                polygon.end());
    polygons.push_back(std::move(polygon));
  }
  std::sort(polygons.begin(), polygons.end(), [&](const Polygon2& a, const Polygon2& b) {
    const double area_a = signed_area(a), area_b = signed_area(b);
    return area_a != area_b ? area_a > area_b : before(a[0], b[0]);
  });
  return polygons;
}

std::vector<Polygon2> combine(ClipperLib::ClipType type, const std::vector<Polygon2>& a,
                              const std::vector<Polygon2>& b) {
  ClipperLib::Clipper clipper;
  clipper.StrictlySimple(true);
  clipper.AddPaths(to_paths(a), ClipperLib::ptSubject, true);
  clipper.AddPaths(to_paths(b), ClipperLib::ptClip, true);
  ClipperLib::Paths result;
  clipper.Execute(type, result, ClipperLib::pftNonZero, ClipperLib::pftNonZero);
  return to_polygons(result);
}

}  // namespace

std::vector<Polygon2> offset(const Polygon2& polygon, double by) {
  if (polygon.size() < 3) return {};
  ClipperLib::Path path = to_path(polygon);
  if (!ClipperLib::Orientation(path)) ClipperLib::ReversePath(path);
  ClipperLib::ClipperOffset offsetter(kMiterLimit);
  offsetter.AddPath(path, ClipperLib::jtMiter, ClipperLib::etClosedPolygon);
  ClipperLib::Paths result;
  offsetter.Execute(result, by * kScale);
  return to_polygons(result);
}

std::vector<Polygon2> unite(const std::vector<Polygon2>& polygons) {
  return combine(ClipperLib::ctUnion, polygons, {});
}

std::vector<Polygon2> intersect(const std::vector<Polygon2>& a, const std::vector<Polygon2>& b) {
  return combine(ClipperLib::ctIntersection, a, b);
}

std::vector<Polygon2> subtract(const std::vector<Polygon2>& a, const std::vector<Polygon2>& b) {
  return combine(ClipperLib::ctDifference, a, b);
}

}  // namespace ww
