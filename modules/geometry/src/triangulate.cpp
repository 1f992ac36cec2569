#include <algorithm>
#include <limits>
#include <numeric>

#include "ww/geometry/polygon.h"

namespace ww {
namespace {

using Index = std::uint32_t;

// Ears off one counter-clockwise ring of indices into `points` (Meisters 1975), best-shaped first.
// Holes have been joined to the ring by bridges, so a point may occur twice in it.
class EarClipper {
 public:
  EarClipper(const std::vector<Vec2>& points, std::vector<Index> ring)
      : points_(points), ring_(std::move(ring)), quality_(ring_.size(), kUnknown) {}

  std::vector<Index> clip() {
    std::vector<Index> triangles;
    while (ring_.size() >= 3) {
      const std::size_t ear = ring_.size() == 3 ? 1 : best_ear();
      const std::size_t n = ring_.size();
      const std::size_t before = (ear + n - 1) % n, after = (ear + 1) % n;
      triangles.insert(triangles.end(), {ring_[before], ring_[ear], ring_[after]});
      quality_[before] = quality_[after] = kUnknown;
      ring_.erase(ring_.begin() + static_cast<std::ptrdiff_t>(ear));
      quality_.erase(quality_.begin() + static_cast<std::ptrdiff_t>(ear));
    }
    return triangles;
  }

 private:
  static constexpr double kUnknown = -2;
  static constexpr double kNoEar = -1;

  Vec2 at(std::size_t i) const { return points_[ring_[i % ring_.size()]]; }

  // Area over the square of the longest side, so that slivers come last; kNoEar if it is none.
  double ear_quality(std::size_t i) const {
    const std::size_t n = ring_.size();
    const Vec2 a = at(i + n - 1), b = at(i), c = at(i + 1);
    const double twice_area = cross(b - a, c - b);
    if (!(twice_area > 0)) return kNoEar;
    for (std::size_t k = 0; k < n; ++k) {
      const Vec2 p = at(k);
      if (p == a || p == b || p == c) continue;
      // A point on the diagonal blocks too: cutting there would leave a triangle without area.
      if (cross(b - a, p - a) >= 0 && cross(c - b, p - b) >= 0 && cross(a - c, p - c) >= 0) {
        return kNoEar;
      }
    }
    return twice_area / std::max({dot(b - a, b - a), dot(c - b, c - b), dot(a - c, a - c)});
  }

  std::size_t best_known() const {
    return static_cast<std::size_t>(std::max_element(quality_.begin(), quality_.end()) -
                                    quality_.begin());
  }

  std::size_t best_ear() {
    for (std::size_t i = 0; i < ring_.size(); ++i) {
      if (quality_[i] == kUnknown) quality_[i] = ear_quality(i);
    }
    std::size_t best = best_known();
    if (quality_[best] > 0) return best;
    // Cutting ears only ever frees others, so what is known to be an ear still is one; when none is
    // left, look at all again.
    for (std::size_t i = 0; i < ring_.size(); ++i) quality_[i] = ear_quality(i);
    best = best_known();
    if (quality_[best] > 0) return best;
    // Only rounding leads here: take the corner that turns most to the left, so that it ends.
    double most = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < ring_.size(); ++i) {
      const double turn = cross(at(i) - at(i + ring_.size() - 1), at(i + 1) - at(i));
      if (turn > most) {
        most = turn;
        best = i;
      }
    }
    return best;
  }

  const std::vector<Vec2>& points_;
  std::vector<Index> ring_;
  std::vector<double> quality_;
};

std::vector<Index> indices(std::size_t first, std::size_t count, bool reversed) {
  std::vector<Index> ring(count);
  std::iota(ring.begin(), ring.end(), static_cast<Index>(first));
  if (reversed) std::reverse(ring.begin(), ring.end());
  return ring;
}

// Whether the direction to p leaves corner i of the counter-clockwise ring into its inside.
bool opens_towards(const std::vector<Vec2>& points, const std::vector<Index>& ring, std::size_t i,
                   Vec2 p) {
  const std::size_t n = ring.size();
  const Vec2 a = points[ring[(i + n - 1) % n]], b = points[ring[i]], c = points[ring[(i + 1) % n]];
  const bool left_of_in = cross(b - a, p - b) > 0, left_of_out = cross(c - b, p - b) > 0;
  return cross(b - a, c - b) > 0 ? left_of_in && left_of_out : left_of_in || left_of_out;
}

bool is_crossed(const std::vector<Vec2>& points, const std::vector<Index>& ring, Vec2 p, Vec2 q) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = points[ring[i]], b = points[ring[(i + 1) % ring.size()]];
    if (a == p || a == q || b == p || b == q) continue;
    const double a_side = cross(q - p, a - p), b_side = cross(q - p, b - p);
    const double p_side = cross(b - a, p - a), q_side = cross(b - a, q - a);
    if (a_side * b_side <= 0 && p_side * q_side <= 0) return true;
  }
  return false;
}

struct Bridge {
  std::size_t ring = 0, hole = 0;  // positions in the ring and in the hole's ring
  bool found = false;
};

// The shortest free line from the ring to the hole that crosses neither them nor the holes to come.
Bridge shortest_bridge(const std::vector<Vec2>& points, const std::vector<Index>& ring,
                       const std::vector<std::vector<Index>>& holes, std::size_t which) {
  struct Pair {
    double length2;
    std::size_t ring, hole;
  };
  const std::vector<Index>& hole = holes[which];
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    for (std::size_t k = 0; k < hole.size(); ++k) {
      const Vec2 d = points[hole[k]] - points[ring[i]];
      pairs.push_back({dot(d, d), i, k});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pair& a, const Pair& b) { return a.length2 < b.length2; });
  for (const Pair& pair : pairs) {
    const Vec2 p = points[ring[pair.ring]], q = points[hole[pair.hole]];
    if (!opens_towards(points, ring, pair.ring, q) || is_crossed(points, ring, p, q)) continue;
    const bool blocked =
        std::any_of(holes.begin() + static_cast<std::ptrdiff_t>(which), holes.end(),
                    [&](const std::vector<Index>& h) { return is_crossed(points, h, p, q); });
    if (!blocked) return {pair.ring, pair.hole, true};
  }
  return {};
}

}  // namespace

std::vector<Index> triangulate(const Polygon2& polygon) {
  if (!is_simple(polygon)) return {};
  return EarClipper(polygon, indices(0, polygon.size(), signed_area(polygon) < 0)).clip();
}

Triangulation2 triangulate(const Polygon2& outer, const std::vector<Polygon2>& holes) {
  if (!is_simple(outer)) return {};
  Triangulation2 result;
  result.points = outer;
  std::vector<Index> ring = indices(0, outer.size(), signed_area(outer) < 0);
  std::vector<std::vector<Index>> hole_rings;
  for (const Polygon2& hole : holes) {
    if (!is_simple(hole)) return {};
    hole_rings.push_back(indices(result.points.size(), hole.size(), signed_area(hole) > 0));
    result.points.insert(result.points.end(), hole.begin(), hole.end());
  }
  for (std::size_t h = 0; h < hole_rings.size(); ++h) {
    std::vector<Index>& hole = hole_rings[h];
    const Bridge bridge = shortest_bridge(result.points, ring, hole_rings, h);
    if (!bridge.found) return {};
    // In over the bridge, around the hole, and back out over it.
    std::rotate(hole.begin(), hole.begin() + static_cast<std::ptrdiff_t>(bridge.hole), hole.end());
    std::vector<Index> detour = hole;
    detour.push_back(hole.front());
    detour.push_back(ring[bridge.ring]);
    ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(bridge.ring) + 1, detour.begin(),
                detour.end());
  }
  result.triangles = EarClipper(result.points, std::move(ring)).clip();
  return result;
}

}  // namespace ww
