#include "ww/geometry/bvh.h"

#include <algorithm>
#include <array>
#include <limits>

#include "bvh_tree.h"
#include "weld.h"

namespace ww {
namespace {

constexpr std::size_t kLeafSize = 4;
// Above, cuts across the longest side alone: 13 ms for 10,000 triangles, not 16.
constexpr std::size_t kManyTriangles = 64;
constexpr int kMaxSplitsByArea = 40;  // then medians, which halve: 2^40 more triangles
constexpr int kMaxDepth = 80;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

int longest_axis(const Aabb& box) {
  const Vec3 s = box.size();
  return s.x >= s.y && s.x >= s.z ? 0 : s.y >= s.z ? 1 : 2;
}

double half_area(const Aabb& box) {
  const Vec3 s = box.size();
  return s.x * s.y + s.y * s.z + s.z * s.x;
}

double distance2_to_box(const Aabb& box, Vec3 p) {
  const Vec3 d = max(max(box.low - p, p - box.high), Vec3{});
  return dot(d, d);
}

// Ericson, Real-Time Collision Detection, 5.1.5: the region of the triangle that p projects into.
double distance2_to_triangle(Vec3 p, Vec3 a, Vec3 b, Vec3 c) {
  const Vec3 ab = b - a, ac = c - a, ap = p - a;
  const auto to = [&](Vec3 q) { return dot(p - q, p - q); };
  const double d1 = dot(ab, ap), d2 = dot(ac, ap);
  if (d1 <= 0 && d2 <= 0) return to(a);
  const Vec3 bp = p - b;
  const double d3 = dot(ab, bp), d4 = dot(ac, bp);
  if (d3 >= 0 && d4 <= d3) return to(b);
  const double vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return to(a + ab * (d1 / (d1 - d3)));
  const Vec3 cp = p - c;
  const double d5 = dot(ab, cp), d6 = dot(ac, cp);
  if (d6 >= 0 && d5 <= d6) return to(c);
  const double vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return to(a + ac * (d2 / (d2 - d6)));
  const double va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    return to(b + (c - b) * ((d4 - d3) / ((d4 - d3) + (d5 - d6))));
  }
  const double share = 1 / (va + vb + vc);
  return to(a + ab * (vb * share) + ac * (vc * share));
}

// Whether the ray meets the box within `max_distance`.
bool meets_box(const Aabb& box, Vec3 origin, Vec3 direction, Vec3 inverse, double max_distance) {
  double enter = 0, leave = max_distance;
  for (int i = 0; i < 3; ++i) {
    if (direction[i] == 0) {
      // Apart, for 0 times infinity is no number.
      if (origin[i] < box.low[i] || origin[i] > box.high[i]) return false;
      continue;
    }
    const double t1 = (box.low[i] - origin[i]) * inverse[i];
    const double t2 = (box.high[i] - origin[i]) * inverse[i];
    enter = std::max(enter, std::min(t1, t2));
    leave = std::min(leave, std::max(t1, t2));
  }
  // A box without thickness is entered and left at once; allow for rounding.
  return enter <= leave * (1 + 1e-12) + 1e-12;
}

struct Hit {
  double distance = 0;
  double margin = 0;  // smallest barycentric coordinate; near 0 the ray passes an edge
  double slope = 0;   // of the ray against the normal; positive where it leaves the solid
};

// Moeller and Trumbore 1997; hits a little outside of the edges count too, with a negative margin.
std::optional<Hit> hit_triangle(const std::array<Vec3, 3>& t, Vec3 normal, Vec3 origin,
                                Vec3 direction) {
  const Vec3 e1 = t[1] - t[0], e2 = t[2] - t[0], p = cross(direction, e2);
  const double det = dot(e1, p);
  if (det == 0) return std::nullopt;
  const Vec3 s = origin - t[0], q = cross(s, e1);
  const double u = dot(s, p) / det, v = dot(direction, q) / det;
  const double margin = std::min({u, v, 1 - u - v});
  constexpr double kRounding = 1e-9;
  if (!(margin >= -kRounding)) return std::nullopt;
  return Hit{dot(e2, q) / det, margin, dot(normal, direction)};
}

}  // namespace

BvhTree::BvhTree(const Mesh& mesh) {
  const std::vector<std::uint32_t> joined = joined_indices(mesh.positions);
  points = mesh.positions;
  for (std::size_t t = 0; t + 2 < mesh.triangles.size(); t += 3) {
    BvhTriangle triangle;
    for (std::size_t k = 0; k < 3; ++k) triangle.vertex[k] = joined[mesh.triangles[t + k]];
    const auto [a, b, c] = corners(triangle);
    const Vec3 n = cross(b - a, c - a);
    // What has no area has its edges in common with others, and no normal.
    if (!(dot(n, n) > 0)) continue;
    triangle.normal = normalized(n);
    triangles.push_back(triangle);
  }
  join_patches();
  if (triangles.empty()) return;
  nodes.reserve(triangles.size());
  nodes.emplace_back();
  split(0, 0, triangles.size(), 0);
}

void BvhTree::join_patches() {
  patches = Patches(points.size());
  for (const BvhTriangle& t : triangles) patches.join(t.vertex);
}

void BvhTree::split(std::size_t node, std::size_t first, std::size_t count, int depth) {
  Aabb box;
  for (std::size_t i = first; i < first + count; ++i) {
    for (const Vec3& p : corners(triangles[i])) box.include(p);
  }
  nodes[node].box = box;
  if (count <= kLeafSize || depth >= kMaxDepth) {
    nodes[node].first = static_cast<std::uint32_t>(first);
    nodes[node].count = static_cast<std::uint32_t>(count);
    return;
  }
  const std::size_t left = depth < kMaxSplitsByArea ? part_by_area(first, count) : 0;
  const std::size_t half = left > 0 ? left : part_by_median(first, count);
  nodes.emplace_back();
  split(node + 1, first, half, depth + 1);
  nodes[node].first = static_cast<std::uint32_t>(nodes.size());
  nodes.emplace_back();
  split(nodes[node].first, first + half, count - half, depth + 1);
}

Vec3 BvhTree::centre(const BvhTriangle& t) const {
  const auto [a, b, c] = corners(t);
  return (a + b + c) * (1.0 / 3);
}

Aabb BvhTree::centres(std::size_t first, std::size_t count) const {
  Aabb box;
  for (std::size_t i = first; i < first + count; ++i) box.include(centre(triangles[i]));
  return box;
}

// The cut, of some evenly spaced ones along each axis, with the least sum of area times count
// (binned SAH, Wald 2007). Furniture is boards apart: medians would wrap two boards and the air
// between them into one leaf. Returns how many triangles went left; 0 when all have one centre.
std::size_t BvhTree::part_by_area(std::size_t first, std::size_t count) {
  constexpr std::size_t kBins = 12;
  const Aabb range = centres(first, count);
  double least = kInfinity;
  int best_axis = -1;
  std::size_t best_bin = 0;
  const auto bin_of = [&](Vec3 c, int axis) {
    const double share = (c[axis] - range.low[axis]) / (range.high[axis] - range.low[axis]);
    return std::min(static_cast<std::size_t>(share * kBins), kBins - 1);
  };
  for (int axis = 0; axis < 3; ++axis) {
    if (!(range.high[axis] > range.low[axis])) continue;
    if (count > kManyTriangles && axis != longest_axis(range)) continue;
    std::array<Aabb, kBins> boxes;
    std::array<double, kBins> counts{};
    for (std::size_t i = first; i < first + count; ++i) {
      const std::size_t bin = bin_of(centre(triangles[i]), axis);
      counts[bin] += 1;
      for (const Vec3& p : corners(triangles[i])) boxes[bin].include(p);
    }
    std::array<double, kBins> right{};  // cost of all bins from this one on
    Aabb box;
    double n = 0;
    for (std::size_t bin = kBins; bin-- > 0;) {
      box.include(boxes[bin]);
      right[bin] = (n += counts[bin]) * half_area(box);
    }
    box = Aabb{};
    n = 0;
    for (std::size_t bin = 0; bin + 1 < kBins; ++bin) {
      box.include(boxes[bin]);
      n += counts[bin];
      const double cost = n * half_area(box) + right[bin + 1];
      if (cost >= least) continue;
      least = cost;
      best_axis = axis;
      best_bin = bin;
    }
  }
  if (best_axis < 0) return 0;
  const auto begin = triangles.begin() + static_cast<std::ptrdiff_t>(first);
  const auto middle = std::stable_partition(
      begin, begin + static_cast<std::ptrdiff_t>(count),
      [&](const BvhTriangle& t) { return bin_of(centre(t), best_axis) <= best_bin; });
  const auto left = static_cast<std::size_t>(middle - begin);
  return left < count ? left : 0;
}

// Halves by the median of the centres along the longest side: equal counts bound the depth.
std::size_t BvhTree::part_by_median(std::size_t first, std::size_t count) {
  const int axis = longest_axis(centres(first, count));
  const auto begin = triangles.begin() + static_cast<std::ptrdiff_t>(first);
  const auto half = static_cast<std::ptrdiff_t>(count / 2);
  std::nth_element(begin, begin + half, begin + static_cast<std::ptrdiff_t>(count),
                   [&](const BvhTriangle& s, const BvhTriangle& t) {
                     const double cs = centre(s)[axis], ct = centre(t)[axis];
                     return cs != ct ? cs < ct : s.vertex < t.vertex;
                   });
  return count / 2;
}

double BvhTree::distance(Vec3 p, double low_enough) const {
  if (nodes.empty()) return kInfinity;
  struct Entry {
    std::size_t node;
    double distance2;
  };
  std::array<Entry, 2 * kMaxDepth + 4> stack;
  std::size_t size = 0;
  stack[size++] = {0, distance2_to_box(nodes[0].box, p)};
  double best = kInfinity;
  const double stop = low_enough * low_enough;
  while (size > 0) {
    const Entry entry = stack[--size];
    if (entry.distance2 >= best) continue;
    const BvhNode& node = nodes[entry.node];
    for (std::size_t i = node.first; i < node.first + node.count; ++i) {
      const auto [a, b, c] = corners(triangles[i]);
      best = std::min(best, distance2_to_triangle(p, a, b, c));
    }
    if (best < stop) break;
    if (node.count > 0) continue;
    const Entry left{entry.node + 1, distance2_to_box(nodes[entry.node + 1].box, p)};
    const Entry right{node.first, distance2_to_box(nodes[node.first].box, p)};
    const bool left_first = left.distance2 <= right.distance2;
    stack[size++] = left_first ? right : left;
    stack[size++] = left_first ? left : right;
  }
  return std::sqrt(best);
}

// Calls visit(hit) for each triangle hit within max_distance, which the visitor may lower.
template <class Visit>
void BvhTree::visit_ray(Vec3 origin, Vec3 direction, double& max_distance, Visit visit) const {
  if (nodes.empty()) return;
  const Vec3 inverse{1 / direction.x, 1 / direction.y, 1 / direction.z};
  std::array<std::size_t, 2 * kMaxDepth + 4> stack;
  std::size_t size = 0;
  stack[size++] = 0;
  while (size > 0) {
    const std::size_t index = stack[--size];
    const BvhNode& node = nodes[index];
    if (!meets_box(node.box, origin, direction, inverse, max_distance)) continue;
    for (std::size_t i = node.first; i < node.first + node.count; ++i) {
      const auto hit = hit_triangle(corners(triangles[i]), triangles[i].normal, origin, direction);
      if (hit && hit->distance >= 0 && hit->distance <= max_distance) visit(*hit);
    }
    if (node.count > 0) continue;
    stack[size++] = node.first;
    stack[size++] = index + 1;
  }
}

std::optional<double> BvhTree::first_hit(Vec3 origin, Vec3 direction, double max_distance) const {
  std::optional<double> nearest;
  visit_ray(origin, direction, max_distance, [&](const Hit& hit) {
    max_distance = hit.distance;
    nearest = hit.distance;
  });
  return nearest;
}

std::vector<double> BvhTree::all_hits(Vec3 origin, Vec3 direction, double max_distance) const {
  std::vector<double> hits;
  visit_ray(origin, direction, max_distance, [&](const Hit& hit) { hits.push_back(hit.distance); });
  return hits;
}

bool BvhTree::is_inside(Vec3 p) const {
  if (!bounds().contains(p)) return false;
  // Along no axis, diagonal or face that people model.
  constexpr Vec3 kDirections[] = {{0.613, 0.271, 0.742},  {-0.387, 0.817, 0.427},
                                  {0.219, -0.643, 0.734}, {-0.731, -0.359, -0.581},
                                  {0.831, 0.447, -0.331}, {-0.173, 0.569, -0.804},
                                  {0.467, -0.787, -0.403}};
  int votes = 0, clean = 0, last = 0;
  for (const Vec3& d : kDirections) {
    int winding = 0;
    bool is_clean = true, is_free = true;
    double reach = kInfinity;
    visit_ray(p, normalized(d), reach, [&](const Hit& hit) {
      winding += hit.slope > 0 ? 1 : -1;
      is_free = false;
      // Past an edge or along a face the neighbours may both count or neither.
      is_clean = is_clean && hit.margin > 1e-8 && std::abs(hit.slope) > 1e-8;
    });
    if (is_free) return false;
    last = winding > 0 ? 1 : -1;
    if (!is_clean) continue;
    votes += last;
    ++clean;
    // Two that agree, or the majority of three.
    if (clean >= 2 && votes != 0) break;
  }
  return clean > 0 ? votes > 0 : last > 0;
}

MeshBvh::MeshBvh(const Mesh& mesh)
    : tree_(std::make_unique<Tree>(Tree{BvhTree(mesh)})), bounds_(tree_->tree.bounds()) {}
MeshBvh::~MeshBvh() = default;
MeshBvh::MeshBvh(MeshBvh&&) noexcept = default;

double MeshBvh::distance(Vec3 p) const { return tree_->tree.distance(p, 0); }

std::optional<double> MeshBvh::ray(Vec3 origin, Vec3 direction, double max_distance) const {
  return tree_->tree.first_hit(origin, direction, max_distance);
}

bool MeshBvh::is_inside(Vec3 p) const { return tree_->tree.is_inside(p); }

const Aabb& MeshBvh::bounds() const { return bounds_; }

}  // namespace ww
