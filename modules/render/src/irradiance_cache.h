// How much light falls on the surfaces of a room, coarsely? A cache that ends paths after one
// bounce.
#pragma once

#include <optional>

#include "direct_light.h"

namespace ww::render {

struct CacheSettings {
  float cell = 0.25f;  ///< [m] edge of a cell
  int samples = 64;    ///< [1] rays a cell
  int iterations = 8;  ///< [1] bounces
};

/// Irradiance in cells of position and main axis of the normal. Seen through a bounce only, cells
/// of a quarter metre are smooth enough; in return a path needs one shaded hit in place of three,
/// has no noise of later bounces, and all of them. Rays from each cell are linked to the cells that
/// they meet, so that bounces are sums (gathering radiosity: Cohen et al. 1988); Ward et al. 1988
/// for the caching. Immutable once built.
class IrradianceCache {
 public:
  /// Cells are placed where paths from `rays` go. Deterministic on any thread count.
  static IrradianceCache build(const Stage& stage, const std::vector<Ray>& rays,
                               const CacheSettings& settings, Executor& executor);
  /// [lx] none where no cell is. `u` blurs the borders of cells.
  std::optional<Vec3f> irradiance(Vec3f position, Vec3f normal, Sample2 u) const;
  float cell() const { return settings_.cell; }
  std::size_t size() const { return cells_.size(); }

 private:
  struct Point {
    Vec3f position, normal;
  };
  struct Cell {
    std::vector<Point> points;
    Vec3f direct;      // [lx]
    Vec3f irradiance;  // [lx]
  };
  struct Link {
    int cell = -1;
    Vec3f albedo;
  };
  std::uint64_t key(Vec3f position, Vec3f normal) const;
  int find(std::uint64_t key) const;
  void insert(const Point& point);
  void gather(const Stage& stage, std::size_t cell, std::vector<Link>& links);

  CacheSettings settings_;
  std::vector<Cell> cells_;
  std::vector<std::uint64_t> keys_;  // open addressing, a power of two of slots
  std::vector<int> slots_;
};

}  // namespace ww::render
