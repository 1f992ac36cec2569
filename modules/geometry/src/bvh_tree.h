// How are the triangles of a mesh found by place? A tree of boxes, and the queries that walk it.
#pragma once

#include <array>
#include <numeric>
#include <vector>

#include "ww/geometry/bvh.h"

namespace ww {

struct BvhTriangle {
  std::array<std::uint32_t, 3> vertex{};  // into BvhTree::points
  Vec3 normal;                            ///< [1]
};

/// Points joined by triangles into connected patches (union-find with path halving).
class Patches {
 public:
  explicit Patches(std::size_t points) : parent_(points), used_(points, 0) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }
  void use(const std::array<std::uint32_t, 3>& points) {
    for (const std::uint32_t i : points) used_[i] = 1;
  }
  void join(const std::array<std::uint32_t, 3>& points) {
    use(points);
    parent_[find(points[1])] = find(points[0]);
    parent_[find(points[2])] = find(points[0]);
  }
  std::uint32_t find(std::uint32_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  bool is_used(std::uint32_t i) const { return used_[i] != 0; }

 private:
  std::vector<std::uint32_t> parent_;
  std::vector<char> used_;
};

struct BvhNode {
  Aabb box;
  std::uint32_t first =
      0;  // of its triangles; of an inner node its right child (the left one follows it)
  std::uint32_t count = 0;  // 0 for an inner node
};

/// Triangles with area, in the order of the leaves, over points that are distinct.
class BvhTree {
 public:
  explicit BvhTree(const Mesh& mesh);

  /// Distance to the nearest triangle; once that is below `low_enough` any such distance will do.
  double distance(Vec3 p, double low_enough) const;
  std::optional<double> first_hit(Vec3 origin, Vec3 direction, double max_distance) const;
  /// Distances of all crossings with the segment, in no order.
  std::vector<double> all_hits(Vec3 origin, Vec3 direction, double max_distance) const;
  bool is_inside(Vec3 p) const;

  Aabb bounds() const { return nodes.empty() ? Aabb{} : nodes.front().box; }
  std::array<Vec3, 3> corners(const BvhTriangle& t) const {
    return {points[t.vertex[0]], points[t.vertex[1]], points[t.vertex[2]]};
  }

  std::vector<Vec3> points;  ///< [m]
  std::vector<BvhTriangle> triangles;
  std::vector<BvhNode> nodes;
  Patches patches{0};  // the connected shells

 private:
  void join_patches();
  Vec3 centre(const BvhTriangle& t) const;
  Aabb centres(std::size_t first, std::size_t count) const;
  std::size_t part_by_area(std::size_t first, std::size_t count);
  std::size_t part_by_median(std::size_t first, std::size_t count);
  void split(std::size_t node, std::size_t first, std::size_t count, int depth);
  template <class Visit>
  void visit_ray(Vec3 origin, Vec3 direction, double& max_distance, Visit visit) const;
};

struct MeshBvh::Tree {
  BvhTree tree;
};

}  // namespace ww
