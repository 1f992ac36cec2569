#include <algorithm>
#include <array>
#include <limits>

#include "ww/core/check.h"
#include "ww/geometry/convex.h"

namespace ww {
namespace {

using Index = std::uint32_t;
__extension__ using Int128 = __int128;
constexpr Index kNone = std::numeric_limits<Index>::max();
// Shares of the diagonal of the points' box. A point within kSkin of every facet is not added; a
// facet lower than kSkin is a sliver, whose apex goes.
constexpr double kSkin = 1e-7;
constexpr double kFlat = 1e-6;
// Points are snapped to this many steps along the diagonal, so that "in sight" is decided exactly:
// with rounded tests (a skin for visibility, say) grids of nearly coplanar points lose corners by
// half their size. 2^36 steps give differences of 37 bits and determinants of 113.
constexpr double kSteps = 68719476736.0;

struct Int3 {
  std::int64_t x, y, z;
};
Int3 operator-(Int3 a, Int3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }

struct Normal3 {
  Int128 x, y, z;
};
Normal3 cross(Int3 u, Int3 v) {
  const auto minor = [](std::int64_t p, std::int64_t q, std::int64_t r, std::int64_t s) {
    return static_cast<Int128>(p) * s - static_cast<Int128>(q) * r;
  };
  return {minor(u.y, u.z, v.y, v.z), minor(u.z, u.x, v.z, v.x), minor(u.x, u.y, v.x, v.y)};
}

struct Facet {
  std::array<Index, 3> vertex;
  std::array<Index, 3> neighbour;  // across the edge from vertex[i] to vertex[i + 1]
  Vec3 normal;
  std::vector<Index> outside;  // points that are furthest outside of this facet
  bool alive = true;
};

struct HorizonEdge {
  Index from, to, beyond;
};

// Quickhull (Barber et al. 1996) that always adds the point furthest outside, so that stopping at a
// vertex limit leaves the best of the greedy inner hulls.
class HullBuilder {
 public:
  HullBuilder(const std::vector<Vec3>& points, std::size_t max_vertices)
      : originals_(points), max_vertices_(std::max<std::size_t>(max_vertices, 4)) {
    Aabb box;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (!std::isfinite(dot(points[i], points[i]))) continue;
      box.include(points[i]);
      candidates_.push_back(static_cast<Index>(i));
    }
    diagonal_ = norm(box.size());
    skin_ = kSkin * diagonal_;
    const double step = diagonal_ / kSteps;
    for (const Vec3& p : points) {
      const Vec3 q = (p - box.center()) * (step > 0 ? 1 / step : 0.0);
      const bool finite = std::isfinite(dot(q, q));
      const Int3 s =
          finite ? Int3{std::llround(q.x), std::llround(q.y), std::llround(q.z)} : Int3{};
      snapped_.push_back(s);
      points_.push_back(
          Vec3{static_cast<double>(s.x), static_cast<double>(s.y), static_cast<double>(s.z)} *
          step);
    }
  }

  HullShape build() {
    // Slivers come from points that lie in one line but for rounding; without the middle one of the
    // three the hull shrinks by less than the skin.
    for (int round = 0; round < 100; ++round) {
      facets_.clear();
      if (!start()) return {};
      while (vertex_count_ < max_vertices_) {
        const auto [facet, point] = furthest_outside();
        if (facet == kNone) break;
        add(facet, point);
      }
      if (!drop_slivers()) break;
    }
    return result();
  }

 private:
  // Of the candidates whose measure is within the skin of the largest, the one furthest from the
  // centre: where a whole face or edge ties, that is one of its corners and never a point inside
  // it.
  template <class Measure>
  Index furthest(const std::vector<Index>& candidates, Measure measure) const {
    double most = -std::numeric_limits<double>::infinity();
    for (const Index i : candidates) most = std::max(most, measure(points_[i]));
    Index best = kNone;
    double best_radius = -1;
    for (const Index i : candidates) {
      if (measure(points_[i]) < most - skin_) continue;
      const Vec3 r = points_[i] - centre_;
      if (dot(r, r) > best_radius) {
        best_radius = dot(r, r);
        best = i;
      }
    }
    return best;
  }

  // The first tetrahedron, of the points that span most. False when all lie in one plane.
  bool start() {
    const std::vector<Index>& all = candidates_;
    if (all.size() < 4 || !(diagonal_ > 0)) return false;
    centre_ = {};
    const Index a = furthest(all, [](Vec3) { return 0.0; });
    const Vec3 pa = points_[a];
    const Index b = furthest(all, [&](Vec3 p) { return norm(p - pa); });
    const Vec3 along = normalized(points_[b] - pa);
    const auto from_line = [&](Vec3 p) { return norm(cross(p - pa, along)); };
    const Index c = furthest(all, from_line);
    if (from_line(points_[c]) < kFlat * diagonal_) return false;
    const Vec3 normal = normalized(cross(along, points_[c] - pa));
    const auto from_plane = [&](Vec3 p) { return std::abs(dot(p - pa, normal)); };
    const Index d = furthest(all, from_plane);
    if (from_plane(points_[d]) < kFlat * diagonal_) return false;
    const bool above = dot(points_[d] - pa, normal) > 0;
    const std::array<Index, 4> v =
        above ? std::array<Index, 4>{a, c, b, d} : std::array<Index, 4>{a, b, c, d};
    centre_ = (points_[a] + points_[b] + points_[c] + points_[d]) * 0.25;
    make_facet({v[0], v[1], v[2]}, {1, 2, 3});
    make_facet({v[1], v[0], v[3]}, {0, 3, 2});
    make_facet({v[2], v[1], v[3]}, {0, 1, 3});
    make_facet({v[0], v[2], v[3]}, {0, 2, 1});
    vertex_count_ = 4;
    assign(all, 0);
    return true;
  }

  Index make_facet(std::array<Index, 3> vertex, std::array<Index, 3> neighbour) {
    Facet f;
    f.vertex = vertex;
    f.neighbour = neighbour;
    // Exact before it is rounded: a cross product of doubles would turn slivers by 1e-5 and more.
    const Normal3 n = exact_normal(vertex);
    f.normal = normalized(
        Vec3{static_cast<double>(n.x), static_cast<double>(n.y), static_cast<double>(n.z)});
    facets_.push_back(std::move(f));
    return static_cast<Index>(facets_.size() - 1);
  }

  double height(const Facet& f, Vec3 p) const { return dot(f.normal, p - points_[f.vertex[0]]); }

  Normal3 exact_normal(const std::array<Index, 3>& v) const {
    return cross(snapped_[v[1]] - snapped_[v[0]], snapped_[v[2]] - snapped_[v[0]]);
  }

  bool is_in_sight(const Facet& f, Index point) const {
    const Normal3 n = exact_normal(f.vertex);
    const Int3 w = snapped_[point] - snapped_[f.vertex[0]];
    return n.x * w.x + n.y * w.y + n.z * w.z > 0;
  }

  // Gives each point to the facet, of those from `first` on, that it is furthest outside of.
  void assign(const std::vector<Index>& candidates, std::size_t first) {
    for (const Index i : candidates) {
      double most = skin_;
      Index best = kNone;
      for (std::size_t f = first; f < facets_.size(); ++f) {
        const double h = facets_[f].alive ? height(facets_[f], points_[i]) : 0.0;
        if (h > most) {
          most = h;
          best = static_cast<Index>(f);
        }
      }
      if (best != kNone) facets_[best].outside.push_back(i);
    }
  }

  std::pair<Index, Index> furthest_outside() const {
    double most = 0;
    Index facet = kNone;
    for (std::size_t f = 0; f < facets_.size(); ++f) {
      if (!facets_[f].alive) continue;
      for (const Index i : facets_[f].outside) {
        const double h = height(facets_[f], points_[i]);
        if (h > most) {
          most = h;
          facet = static_cast<Index>(f);
        }
      }
    }
    if (facet == kNone) return {kNone, kNone};
    const Facet& f = facets_[facet];
    return {facet, furthest(f.outside, [&](Vec3 p) { return height(f, p); })};
  }

  // The facets in sight of the point, reached over edges from `seed`.
  std::vector<Index> visible_from(Index point, Index seed) const {
    std::vector<Index> seen{seed};
    std::vector<char> marked(facets_.size(), 0);
    marked[seed] = 1;
    for (std::size_t k = 0; k < seen.size(); ++k) {
      for (const Index n : facets_[seen[k]].neighbour) {
        if (marked[n] || !is_in_sight(facets_[n], point)) continue;
        marked[n] = 1;
        seen.push_back(n);
      }
    }
    return seen;
  }

  // The border of the visible facets, in order around. Exact tests make it one simple loop.
  std::vector<HorizonEdge> horizon(const std::vector<Index>& visible) const {
    std::vector<char> in(facets_.size(), 0);
    for (const Index f : visible) in[f] = 1;
    std::vector<HorizonEdge> edges;
    for (const Index f : visible) {
      for (std::size_t k = 0; k < 3; ++k) {
        const Index n = facets_[f].neighbour[k];
        if (!in[n]) edges.push_back({facets_[f].vertex[k], facets_[f].vertex[(k + 1) % 3], n});
      }
    }
    for (std::size_t k = 0; k + 1 < edges.size(); ++k) {
      std::size_t next = k + 1;
      while (next < edges.size() && edges[next].from != edges[k].to) ++next;
      WW_CHECK(next < edges.size(), "hull: the horizon is not one loop");
      std::swap(edges[k + 1], edges[next]);
    }
    return edges;
  }

  // Replaces what `point` sees by a fan.
  void add(Index seed, Index point) {
    const std::vector<Index> visible = visible_from(point, seed);
    const std::vector<HorizonEdge> edges = horizon(visible);
    std::vector<Index> orphans;
    for (const Index f : visible) {
      orphans.insert(orphans.end(), facets_[f].outside.begin(), facets_[f].outside.end());
      facets_[f].outside.clear();
      facets_[f].alive = false;
    }
    std::erase(orphans, point);
    std::sort(orphans.begin(), orphans.end());
    link_fan(edges, point);
    assign(orphans, facets_.size() - edges.size());
    count_vertices();
  }

  void link_fan(const std::vector<HorizonEdge>& edges, Index point) {
    const Index first = static_cast<Index>(facets_.size());
    const Index count = static_cast<Index>(edges.size());
    for (Index k = 0; k < count; ++k) {
      const HorizonEdge& e = edges[k];
      make_facet({e.from, e.to, point},
                 {e.beyond, first + (k + 1) % count, first + (k + count - 1) % count});
      Facet& beyond = facets_[e.beyond];
      for (std::size_t j = 0; j < 3; ++j) {
        if (beyond.vertex[j] == e.to && beyond.vertex[(j + 1) % 3] == e.from) {
          beyond.neighbour[j] = first + k;
        }
      }
    }
  }

  // A closed triangle surface has two more than half as many vertices as facets (Euler).
  void count_vertices() {
    const auto alive =
        std::count_if(facets_.begin(), facets_.end(), [](const Facet& f) { return f.alive; });
    vertex_count_ = static_cast<std::size_t>(alive) / 2 + 2;
  }

  // Takes the apex of each facet lower than the skin off the candidates, but never two of one
  // facet.
  bool drop_slivers() {
    std::vector<char> dropped(points_.size(), 0);
    bool any = false;
    for (const Facet& f : facets_) {
      if (!f.alive) continue;
      double longest = 0;
      Index apex = f.vertex[0];
      bool touches_dropped = false;
      for (std::size_t k = 0; k < 3; ++k) {
        touches_dropped = touches_dropped || dropped[f.vertex[k]];
        const double length = norm(points_[f.vertex[(k + 2) % 3]] - points_[f.vertex[(k + 1) % 3]]);
        if (length <= longest) continue;
        longest = length;
        apex = f.vertex[k];
      }
      const Vec3 u = points_[f.vertex[1]] - points_[f.vertex[0]];
      const Vec3 v = points_[f.vertex[2]] - points_[f.vertex[0]];
      if (touches_dropped || norm(cross(u, v)) > skin_ * longest) continue;
      dropped[apex] = 1;
      any = true;
    }
    if (any) std::erase_if(candidates_, [&](Index i) { return dropped[i] != 0; });
    return any;
  }

  HullShape result() const {
    std::vector<Index> used;
    for (const Facet& f : facets_) {
      if (f.alive) used.insert(used.end(), f.vertex.begin(), f.vertex.end());
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    HullShape hull;
    for (const Index i : used) hull.vertices.push_back(originals_[i]);
    for (const Facet& f : facets_) {
      if (!f.alive) continue;
      for (const Index v : f.vertex) {
        hull.triangles.push_back(
            static_cast<Index>(std::lower_bound(used.begin(), used.end(), v) - used.begin()));
      }
    }
    return hull;
  }

  const std::vector<Vec3>& originals_;
  std::vector<Int3> snapped_;      // in steps from the middle of the box
  std::vector<Vec3> points_;       // the same in metres
  std::vector<Index> candidates_;  // finite and not dropped
  std::size_t max_vertices_;
  std::size_t vertex_count_ = 0;
  double diagonal_ = 0;
  double skin_ = 0;
  Vec3 centre_;
  std::vector<Facet> facets_;
};

}  // namespace

HullShape convex_hull(const std::vector<Vec3>& points, std::size_t max_vertices) {
  return HullBuilder(points, max_vertices).build();
}

}  // namespace ww
