#include <algorithm>
#include <array>
#include <limits>

#include "minkowski.h"

namespace ww {
namespace {

constexpr double kConverged = 1e-7;  // [m] between the bounds on the depth
constexpr double kInSight = 1e-10;   // [m] above a facet; 1e6 times what rounding makes of it
constexpr int kMaxSteps = 160;

// A polytope of points of the difference. Each of its planes bounds the way out from below, each
// direction tried from above. The origin need not lie in it: planes behind the origin are just the
// nearest of all, so that touching shapes need no case of their own.
class Polytope {
 public:
  explicit Polytope(const Difference& difference) : difference_(difference) {
    best_.depth = std::numeric_limits<double>::infinity();
  }

  Escape expand() {
    if (!start()) return best_;
    for (int step = 0; step < kMaxSteps; ++step) {
      const std::size_t f = nearest_facet();
      if (facets_[f].offset > best_.depth - kConverged) break;
      const Vec3 p = try_direction(facets_[f].normal);
      if (facets_[f].offset > best_.depth - kConverged) break;
      points_.push_back(p);
      if (!add(f)) break;
    }
    return best_;
  }

  Vec3 try_direction(Vec3 unit) {
    const Vec3 p = difference_.support(unit).p;
    if (const double depth = dot(p, unit); depth < best_.depth) best_ = {depth, unit};
    return p;
  }

 private:
  struct Facet {
    std::array<std::size_t, 3> vertex, neighbour;
    Vec3 normal;
    double offset = 0;  // of its plane from the origin, negative when the origin is outside
    bool alive = true;
  };
  struct HorizonEdge {
    std::size_t from, to, beyond;
  };

  std::size_t make_facet(std::array<std::size_t, 3> vertex, std::array<std::size_t, 3> neighbour) {
    Facet f{vertex, neighbour, {}, 0, true};
    const Vec3 a = points_[vertex[0]], b = points_[vertex[1]], c = points_[vertex[2]];
    f.normal = normalized(cross(b - a, c - a));
    f.offset = dot(f.normal, a);
    facets_.push_back(f);
    return facets_.size() - 1;
  }

  // A tetrahedron with some volume; false when the difference has none.
  bool start() {
    Vec3 a, b;
    for (const Vec3& axis : {Vec3{1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}}) {
      const Vec3 p = try_direction(axis), q = try_direction(-axis);
      if (dot(p - q, p - q) > dot(a - b, a - b)) {
        a = p;
        b = q;
      }
    }
    const double least = 1e-9;
    if (norm(b - a) < least) return false;
    const Vec3 along = normalized(b - a), side = any_perpendicular(along);
    const Vec3 up = cross(along, side);
    Vec3 c = a;
    for (const Vec3& d : {side, -side, up, -up}) {
      const Vec3 p = try_direction(d);
      if (norm(cross(p - a, along)) > norm(cross(c - a, along))) c = p;
    }
    if (norm(cross(c - a, along)) < least) return false;
    const Vec3 n = normalized(cross(b - a, c - a));
    const Vec3 p = try_direction(n), q = try_direction(-n);
    const bool above = dot(p - a, n) >= dot(a - q, n);
    if (std::abs(dot((above ? p : q) - a, n)) < least) return false;
    points_ = {a, above ? c : b, above ? b : c, above ? p : q};
    make_facet({0, 1, 2}, {1, 2, 3});
    make_facet({1, 0, 3}, {0, 3, 2});
    make_facet({2, 1, 3}, {0, 1, 3});
    make_facet({0, 2, 3}, {0, 2, 1});
    return true;
  }

  std::size_t nearest_facet() const {
    double nearest = std::numeric_limits<double>::infinity();
    std::size_t best = 0;
    for (std::size_t f = 0; f < facets_.size(); ++f) {
      if (facets_[f].alive && facets_[f].offset < nearest) {
        nearest = facets_[f].offset;
        best = f;
      }
    }
    return best;
  }

  // Replaces what the last point sees, `seed` among it, by a fan. False when rounding broke the
  // border.
  bool add(std::size_t seed) {
    const Vec3 p = points_.back();
    std::vector<std::size_t> visible{seed};
    facets_[seed].alive = false;
    std::vector<HorizonEdge> edges;
    for (std::size_t i = 0; i < visible.size(); ++i) {
      const Facet f = facets_[visible[i]];
      for (std::size_t k = 0; k < 3; ++k) {
        Facet& n = facets_[f.neighbour[k]];
        if (!n.alive) continue;
        if (dot(n.normal, p) - n.offset <= kInSight) {
          edges.push_back({f.vertex[k], f.vertex[(k + 1) % 3], f.neighbour[k]});
          continue;
        }
        n.alive = false;
        visible.push_back(f.neighbour[k]);
      }
    }
    return link_fan(edges);
  }

  bool link_fan(std::vector<HorizonEdge>& edges) {
    for (std::size_t k = 0; k < edges.size(); ++k) {
      std::size_t next = k + 1;
      while (next < edges.size() && edges[next].from != edges[k].to) ++next;
      if (next < edges.size()) {
        std::swap(edges[k + 1], edges[next]);
      } else if (k + 1 < edges.size() || edges[k].to != edges[0].from) {
        return false;
      }
    }
    if (edges.size() < 3) return false;
    const std::size_t first = facets_.size(), count = edges.size(), apex = points_.size() - 1;
    for (std::size_t k = 0; k < count; ++k) {
      const HorizonEdge& e = edges[k];
      make_facet({e.from, e.to, apex},
                 {e.beyond, first + (k + 1) % count, first + (k + count - 1) % count});
      Facet& beyond = facets_[e.beyond];
      for (std::size_t j = 0; j < 3; ++j) {
        if (beyond.vertex[j] == e.to) beyond.neighbour[j] = first + k;
      }
    }
    return true;
  }

  const Difference& difference_;
  std::vector<Vec3> points_;
  std::vector<Facet> facets_;
  Escape best_;
};

// Directions in which shapes that stand square to each other leave: a guess that mostly holds saves
// half the steps.
void try_own_axes(Polytope& polytope, const Difference& difference) {
  for (const Core* core : {&difference.a, &difference.b}) {
    if (std::holds_alternative<HullShape>(core->shape)) continue;
    for (int i = 0; i < 3; ++i) {
      const Vec3 axis{core->R_AB.m[0][i], core->R_AB.m[1][i], core->R_AB.m[2][i]};
      polytope.try_direction(axis);
      polytope.try_direction(-axis);
    }
  }
}

}  // namespace

Escape expanded_escape(const Difference& difference) {
  Polytope polytope(difference);
  try_own_axes(polytope, difference);
  return polytope.expand();
}

}  // namespace ww
