#include <algorithm>
#include <array>
#include <limits>

#include "ww/geometry/convex.h"

namespace ww {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = std::numeric_limits<Index>::max();
// Shares of the diagonal of the points' box. A point within kSkin of a facet counts as on it; no
// facet is then thinner than kSkin, so its normal is good to 1e-16 / 1e-7 = 1e-9, well within
// kSkin.
constexpr double kSkin = 1e-7;
constexpr double kFlat = 1e-6;
// Noise of the skin's own size can leave no clean horizon (1 in 50 of a fuzzed grid with noise of
// 1e-7); a skin ten times as thick then swallows it.
constexpr double kThickestSkin = 1e-4;

struct Facet {
  std::array<Index, 3> vertex;
  std::array<Index, 3> neighbour;  // across the edge from vertex[i] to vertex[i + 1]
  Vec3 normal;
  double offset = 0;
  std::vector<Index> outside;  // points whose first facet in sight this is
  bool alive = true;
};

struct HorizonEdge {
  Index from, to, beyond;
};

// Quickhull (Barber et al. 1996) that always adds the point furthest outside, so that stopping at a
// vertex limit leaves the best of the greedy inner hulls.
class HullBuilder {
 public:
  HullBuilder(const std::vector<Vec3>& points, std::size_t max_vertices, double skin)
      : points_(points), max_vertices_(std::max<std::size_t>(max_vertices, 4)), skin_(skin) {}

  HullShape build() {
    if (!start()) return {};
    std::size_t steps = 0;
    while (vertex_count_ < max_vertices_ && steps++ < 4 * points_.size()) {
      const auto [facet, point] = furthest_outside();
      if (facet == kNone) break;
      if (!add(facet, point)) discard(facet, point);
    }
    return result();
  }

  // Convex, and around all points unless the vertex limit stopped it, by brute force.
  bool is_sound(const HullShape& hull) const {
    const std::vector<Vec3>& below = vertex_count_ < max_vertices_ ? points_ : hull.vertices;
    return std::all_of(facets_.begin(), facets_.end(), [&](const Facet& f) {
      return !f.alive || std::none_of(below.begin(), below.end(),
                                      [&](Vec3 p) { return height(f, p) > 3 * skin_; });
    });
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
    Aabb box;
    std::vector<Index> all;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      if (!std::isfinite(dot(points_[i], points_[i]))) continue;
      box.include(points_[i]);
      all.push_back(static_cast<Index>(i));
    }
    const double diagonal = norm(box.size());
    if (all.size() < 4 || !(diagonal > 0)) return false;
    skin_ *= diagonal;
    centre_ = box.center();
    const Index a = furthest(all, [](Vec3) { return 0.0; });
    const Vec3 pa = points_[a];
    const Index b = furthest(all, [&](Vec3 p) { return norm(p - pa); });
    const Vec3 along = normalized(points_[b] - pa);
    const auto from_line = [&](Vec3 p) { return norm(cross(p - pa, along)); };
    const Index c = furthest(all, from_line);
    if (from_line(points_[c]) < std::max(kFlat * diagonal, 10 * skin_)) return false;
    const Vec3 normal = normalized(cross(along, points_[c] - pa));
    const auto from_plane = [&](Vec3 p) { return std::abs(dot(p - pa, normal)); };
    const Index d = furthest(all, from_plane);
    if (from_plane(points_[d]) < std::max(kFlat * diagonal, 10 * skin_)) return false;
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
    const Vec3 p = points_[vertex[0]];
    f.normal = normalized(cross(points_[vertex[1]] - p, points_[vertex[2]] - p));
    f.offset = dot(f.normal, p);
    facets_.push_back(std::move(f));
    return static_cast<Index>(facets_.size() - 1);
  }

  double height(const Facet& f, Vec3 p) const { return dot(f.normal, p) - f.offset; }

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

  void discard(Index facet, Index point) { std::erase(facets_[facet].outside, point); }

  // The facets in sight of p, reached over edges from `seed`; in sight means higher than `limit`.
  std::vector<Index> visible_from(Vec3 p, Index seed, double limit) const {
    std::vector<Index> seen{seed};
    std::vector<char> marked(facets_.size(), 0);
    marked[seed] = 1;
    for (std::size_t k = 0; k < seen.size(); ++k) {
      for (const Index n : facets_[seen[k]].neighbour) {
        if (marked[n] || height(facets_[n], p) <= limit) continue;
        marked[n] = 1;
        seen.push_back(n);
      }
    }
    return seen;
  }

  // The border of the visible facets as one loop; empty when it is not a single loop.
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
      if (next == edges.size()) return {};
      std::swap(edges[k + 1], edges[next]);
    }
    if (edges.size() < 3 || edges.back().to != edges.front().from) return {};
    std::vector<Index> starts;
    for (const HorizonEdge& e : edges) starts.push_back(e.from);
    std::sort(starts.begin(), starts.end());
    if (std::adjacent_find(starts.begin(), starts.end()) != starts.end()) return {};
    return edges;
  }

  bool fans_well(const std::vector<HorizonEdge>& edges, Vec3 p) const {
    return std::all_of(edges.begin(), edges.end(), [&](const HorizonEdge& e) {
      const Vec3 along = normalized(points_[e.to] - points_[e.from]);
      return norm(cross(p - points_[e.from], along)) > skin_;
    });
  }

  // Replaces what `point` sees by a fan. False (nothing changed) when rounding spoils the horizon.
  bool add(Index seed, Index point) {
    const Vec3 p = points_[point];
    std::vector<Index> visible;
    std::vector<HorizonEdge> edges;
    // Facets nearly in one plane with p may leave holes in what it sees; counting them in closes
    // those.
    for (const double limit : {skin_, 0.0, -skin_}) {
      visible = visible_from(p, seed, limit);
      edges = horizon(visible);
      if (!edges.empty() && fans_well(edges, p)) break;
      edges.clear();
    }
    if (edges.empty()) return false;
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
    return true;
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

  HullShape result() const {
    std::vector<Index> used;
    for (const Facet& f : facets_) {
      if (f.alive) used.insert(used.end(), f.vertex.begin(), f.vertex.end());
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    HullShape hull;
    for (const Index i : used) hull.vertices.push_back(points_[i]);
    for (const Facet& f : facets_) {
      if (!f.alive) continue;
      for (const Index v : f.vertex) {
        hull.triangles.push_back(
            static_cast<Index>(std::lower_bound(used.begin(), used.end(), v) - used.begin()));
      }
    }
    return hull;
  }

  const std::vector<Vec3>& points_;
  std::size_t max_vertices_;
  std::size_t vertex_count_ = 0;
  double skin_;  // a share of the diagonal until start() makes it metres
  Vec3 centre_;
  std::vector<Facet> facets_;
};

}  // namespace

HullShape convex_hull(const std::vector<Vec3>& points, std::size_t max_vertices) {
  HullShape thinnest;
  for (double skin = kSkin; skin <= kThickestSkin; skin *= 10) {
    HullBuilder builder(points, max_vertices, skin);
    HullShape hull = builder.build();
    if (hull.vertices.empty() || builder.is_sound(hull)) return hull;
    if (thinnest.vertices.empty()) thinnest = std::move(hull);
  }
  return thinnest;
}

}  // namespace ww
