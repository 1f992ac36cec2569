#include <algorithm>
#include <array>
#include <limits>

#include "bvh_tree.h"

namespace ww {
namespace {

constexpr double kTouch = 1e-6;  // [m] poses are rounded to this, so resting things go this deep
constexpr double kInfinity = std::numeric_limits<double>::infinity();

// How a triangle meets those of the other mesh; bits.
enum Meeting : unsigned char {
  kApart = 0,
  kFacing = 1,    // in one plane, back to back or face to face: that is what resting things do
  kFlush = 2,     // in one plane and looking the same way: solids may lie under both
  kTouching = 4,  // reaches the other's plane no further than kTouch
  kCrossing = 8,
};

using Triangle = std::array<Vec3, 3>;

struct Range {
  double low = kInfinity, high = -kInfinity;
  void include(double v) {
    low = std::min(low, v);
    high = std::max(high, v);
  }
};

std::array<double, 3> heights(const Triangle& t, Vec3 origin, Vec3 normal) {
  return {dot(t[0] - origin, normal), dot(t[1] - origin, normal), dot(t[2] - origin, normal)};
}

// The part of the line in both planes that lies in the triangle whose corners are so high.
Range range_on_line(const Triangle& t, const std::array<double, 3>& height, Vec3 along) {
  Range range;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3;
    if ((height[i] > 0) == (height[j] > 0)) continue;
    const double share = height[i] / (height[i] - height[j]);
    range.include(dot(t[i] + (t[j] - t[i]) * share, along));
  }
  return range;
}

// Moeller 1997, with a skin: triangles that go less than kTouch through each other touch.
Meeting meet(const Triangle& a, Vec3 normal_a, const Triangle& b, Vec3 normal_b) {
  const std::array<double, 3> of_a = heights(a, b[0], normal_b);
  const auto [low_a, high_a] = std::minmax({of_a[0], of_a[1], of_a[2]});
  if (low_a > kTouch || high_a < -kTouch) return kApart;
  const std::array<double, 3> of_b = heights(b, a[0], normal_a);
  const auto [low_b, high_b] = std::minmax({of_b[0], of_b[1], of_b[2]});
  if (low_b > kTouch || high_b < -kTouch) return kApart;
  const bool a_in_plane = low_a >= -kTouch && high_a <= kTouch;
  const bool b_in_plane = low_b >= -kTouch && high_b <= kTouch;
  if (a_in_plane && b_in_plane) return dot(normal_a, normal_b) > 0 ? kFlush : kFacing;
  const bool a_straddles = low_a < -kTouch && high_a > kTouch;
  const bool b_straddles = low_b < -kTouch && high_b > kTouch;
  if (!a_straddles || !b_straddles) return kTouching;
  const Vec3 along = normalized(cross(normal_a, normal_b));
  const Range ra = range_on_line(a, of_a, along), rb = range_on_line(b, of_b, along);
  const double common = std::min(ra.high, rb.high) - std::max(ra.low, rb.low);
  return common > kTouch ? kCrossing : common > -kTouch ? kTouching : kApart;
}

// One of the two meshes: its tree, and its points in the common frame.
struct Side {
  const BvhTree& tree;
  const BvhTree& other;
  RigidTransform X_own_common, X_other_common;
  std::vector<Vec3> points;        ///< [m] in the common frame
  std::vector<unsigned char> met;  // Meeting bits of each triangle

  bool is_met() const {
    return std::any_of(met.begin(), met.end(), [](unsigned char m) { return m != kApart; });
  }
  Triangle corners(std::size_t t) const {
    const auto& v = tree.triangles[t].vertex;
    return {points[v[0]], points[v[1]], points[v[2]]};
  }
};

// Sets the Meeting bits of both sides by walking both trees together, in A's frame.
class PairWalk {
 public:
  PairWalk(Side& a, Side& b, const RigidTransform& X_AB) : a_(a), b_(b), X_AB_(X_AB) {
    const Mat3 r = to_matrix(X_AB.rotation);
    for (int i = 0; i < 3; ++i) {
      for (int j = 0; j < 3; ++j) spread_.m[i][j] = std::abs(r.m[i][j]);
    }
    boxes_b_.resize(b.tree.nodes.size());
  }

  void walk(std::size_t node_a, std::size_t node_b) {
    const BvhNode &na = a_.tree.nodes[node_a], &nb = b_.tree.nodes[node_b];
    if (boxes_b_[node_b].empty()) boxes_b_[node_b] = turned(nb.box);
    if (!na.box.overlaps(boxes_b_[node_b])) return;
    if (na.count > 0 && nb.count > 0) {
      meet_leaves(na, nb);
    } else if (nb.count > 0 || (na.count == 0 && is_larger(na.box, nb.box))) {
      walk(node_a + 1, node_b);
      walk(na.first, node_b);
    } else {
      walk(node_a, node_b + 1);
      walk(node_a, nb.first);
    }
  }

 private:
  static bool is_larger(const Aabb& a, const Aabb& b) {
    return dot(a.size(), a.size()) > dot(b.size(), b.size());
  }
  Aabb turned(const Aabb& box) const {
    const Vec3 centre = X_AB_ * box.center(), half = spread_ * (box.size() * 0.5);
    return Aabb{centre - half, centre + half}.inflated(kTouch);
  }

  void meet_leaves(const BvhNode& na, const BvhNode& nb) {
    for (std::size_t j = nb.first; j < nb.first + nb.count; ++j) {
      const Triangle tb = b_.corners(j);
      const Vec3 normal_b = X_AB_.rotation * b_.tree.triangles[j].normal;
      const Aabb box_b =
          Aabb{min(min(tb[0], tb[1]), tb[2]), max(max(tb[0], tb[1]), tb[2])}.inflated(kTouch);
      if (!na.box.overlaps(box_b)) continue;
      for (std::size_t i = na.first; i < na.first + na.count; ++i) {
        const Triangle ta = a_.corners(i);
        const Aabb box_a{min(min(ta[0], ta[1]), ta[2]), max(max(ta[0], ta[1]), ta[2])};
        if (!box_a.overlaps(box_b)) continue;
        const Meeting m = meet(ta, a_.tree.triangles[i].normal, tb, normal_b);
        a_.met[i] = static_cast<unsigned char>(a_.met[i] | m);
        b_.met[j] = static_cast<unsigned char>(b_.met[j] | m);
      }
    }
  }

  Side& a_;
  Side& b_;
  const RigidTransform& X_AB_;
  Mat3 spread_;
  std::vector<Aabb> boxes_b_;  // of B's nodes, in A's frame; empty until first asked for
};

// The deepest point of one side inside the other.
class DepthSearch {
 public:
  DepthSearch(const Side& side, double depth, double enough)
      : side_(side), depth_(depth), enough_(enough) {}

  double search() {
    search_patches();
    for (std::size_t t = 0; t < side_.met.size() && depth_ <= enough_; ++t) {
      if (side_.met[t] & kCrossing) search_edges(t);
      if (side_.met[t] & (kCrossing | kTouching)) {
        const Triangle c = side_.corners(t);
        consider((c[0] + c[1] + c[2]) * (1.0 / 3));
      }
      if (side_.met[t] & kFlush) search_under(t);
    }
    return depth_;
  }

 private:
  double distance(Vec3 p, double low_enough) const {
    return side_.other.distance(side_.X_other_common * p, low_enough);
  }
  bool is_inside(Vec3 p) const { return side_.other.is_inside(side_.X_other_common * p); }

  // The cheap question first: no deeper than known, and whether inside no longer matters.
  void consider(Vec3 p) {
    if (!side_.other.bounds().contains(side_.X_other_common * p)) return;
    const double d = distance(p, std::max(depth_, kTouch));
    if (d > depth_ && d > kTouch && is_inside(p)) depth_ = d;
  }

  // Triangles that meet nothing join their corners to patches that are inside or outside as a
  // whole.
  void search_patches() {
    Patches patches = side_.tree.patches;
    if (side_.is_met()) {
      patches = Patches(side_.points.size());
      for (std::size_t t = 0; t < side_.met.size(); ++t) {
        const auto& v = side_.tree.triangles[t].vertex;
        side_.met[t] == kApart ? patches.join(v) : patches.use(v);
      }
    }
    enum State : char { kUnknown, kInside, kOutside };
    std::vector<char> state(side_.points.size(), kUnknown);
    const Aabb box = side_.other.bounds();
    for (std::uint32_t i = 0; i < state.size() && depth_ <= enough_; ++i) {
      if (!patches.is_used(i)) continue;
      char& patch = state[patches.find(i)];
      if (patch == kOutside) continue;
      const Vec3 p = side_.points[i];
      if (!box.contains(side_.X_other_common * p)) {
        patch = kOutside;
        continue;
      }
      const double d = distance(p, patch == kInside ? std::max(depth_, kTouch) : kTouch);
      if (d <= kTouch) continue;  // on the surface: says nothing about its patch
      if (patch == kUnknown) patch = is_inside(p) ? kInside : kOutside;
      if (patch == kInside) depth_ = std::max(depth_, d);
    }
  }

  // Pieces of the edges between crossings with the other's surface: bars that cross have no corner
  // inside each other.
  void search_edges(std::size_t t) {
    const Triangle c = side_.corners(t);
    for (std::size_t k = 0; k < 3 && depth_ <= enough_; ++k) {
      const Vec3 from = c[k], to = c[(k + 1) % 3];
      const double length = norm(to - from);
      const Vec3 direction = (to - from) * (1 / length);
      const auto turned = side_.X_other_common.rotation * direction;
      std::vector<double> at = side_.other.all_hits(side_.X_other_common * from, turned, length);
      if (at.empty()) continue;
      at.insert(at.end(), {0, length});
      std::sort(at.begin(), at.end());
      for (std::size_t i = 0; i + 1 < at.size(); ++i) {
        // A piece between two hits is nowhere deeper than half its length.
        const bool is_between_hits = i > 0 && i + 2 < at.size();
        if (at[i + 1] - at[i] < 2 * (is_between_hits ? std::max(kTouch, depth_) : kTouch)) continue;
        for (const double share : {0.25, 0.5, 0.75}) {
          consider(from + direction * (at[i] + share * (at[i + 1] - at[i])));
        }
      }
    }
  }

  // Where both surfaces lie in one plane and look the same way no point of either is inside the
  // other; the middle of what is solid in both below shows whether they share space.
  void search_under(std::size_t t) {
    const Triangle c = side_.corners(t);
    const Vec3 centroid = (c[0] + c[1] + c[2]) * (1.0 / 3);
    const RigidTransform X_common_own = side_.X_own_common.inverse();
    const Vec3 down = X_common_own.rotation * -side_.tree.triangles[t].normal;
    const Vec3 start = centroid + down * (2 * kTouch);
    if (!is_inside(start)) return;
    double thickness = kInfinity;
    for (const auto& [tree, X] : {std::pair{&side_.tree, &side_.X_own_common},
                                  std::pair{&side_.other, &side_.X_other_common}}) {
      const auto hit = tree->first_hit(*X * start, X->rotation * down, kInfinity);
      if (!hit) return;
      thickness = std::min(thickness, *hit);
    }
    const Vec3 middle = start + down * (0.5 * thickness);
    if (side_.tree.is_inside(side_.X_own_common * middle)) consider(middle);
  }

  const Side& side_;
  double depth_;
  double enough_;
};

Side make_side(const BvhTree& tree, const BvhTree& other, const RigidTransform& X_own_common,
               const RigidTransform& X_other_common) {
  Side side{tree, other, X_own_common, X_other_common, tree.points, {}};
  side.met.assign(tree.triangles.size(), kApart);
  return side;
}

}  // namespace

double overlap_depth(const MeshBvh& a, const MeshBvh& b, const RigidTransform& X_AB,
                     double enough) {
  const BvhTree &tree_a = a.tree_->tree, &tree_b = b.tree_->tree;
  if (tree_a.nodes.empty() || tree_b.nodes.empty()) return 0;
  if (!a.bounds().overlaps(transformed(X_AB, b.bounds()))) return 0;
  const RigidTransform X_BA = X_AB.inverse();
  Side side_a = make_side(tree_a, tree_b, {}, X_BA);
  Side side_b = make_side(tree_b, tree_a, X_BA, {});
  for (Vec3& p : side_b.points) p = X_AB * p;
  PairWalk(side_a, side_b, X_AB).walk(0, 0);
  const double depth = DepthSearch(side_b, 0, enough).search();
  if (depth > enough) return depth;
  return DepthSearch(side_a, depth, enough).search();
}

}  // namespace ww
