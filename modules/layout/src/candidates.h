// Where could an item stand? Spots made from its relations, from the walls and from what already
// stands; the search tests and ranks them.
#pragma once

#include <vector>

#include "relations.h"

namespace ww::layout {

/// On which level an item is laid out.
enum class Level { kFloor, kWall, kCeiling, kSurface, kNowhere };

class Candidates {
 public:
  Candidates(const Arrangement& arrangement, const Relations& relations);

  Level level(int item) const { return levels_[static_cast<std::size_t>(item)]; }
  /// Spots of the item's level given what is placed, without duplicates. `dense` adds a 10 cm grid
  /// on the floor, and for small things every surface besides the asked one.
  std::vector<Spot> spots(int item, bool dense) const;
  /// The same and a grid of `step` that begins at `shift` [m]: for a search that tries everything.
  std::vector<Spot> spots_and_grid(int item, double step, Vec2 shift) const;
  /// Surfaces that may carry the item: (carrier, surface) pairs, the preferred first. `anywhere`
  /// adds those that nobody asked for.
  std::vector<std::pair<int, int>> surfaces_for(int item, bool anywhere = false) const;
  /// Headings along the walls.
  const std::vector<double>& axes() const { return axes_; }

  static constexpr double kWallGap = 0.01;  // [m] furniture stands a finger's width from the wall

 private:
  class Sink;
  void floor_spots(int item, bool dense, Sink& sink) const;
  void relation_spots(int item, int constraint, Sink& sink) const;
  void inverse_spots(int item, int constraint, Sink& sink) const;
  void wall_back_spots(int item, const std::vector<int>& walls, Sink& sink) const;
  void corner_spots(int item, Sink& sink) const;
  void group_spots(int item, Sink& sink) const;
  void grid_spots(int item, double step, Vec2 shift, Sink& sink) const;
  void hung_spots(int item, Sink& sink) const;
  void ceiling_spots(int item, Sink& sink) const;
  void surface_spots(int item, bool anywhere, Sink& sink) const;
  void spots_below(int item, Sink& sink) const;
  void spots_on(int item, int carrier, int surface, int rest, bool last_try, Sink& sink) const;

  void beside(int item, const Box3& target, int side, double gap, Sink& sink) const;
  void ring(int item, int constraint, const Box3& target, Sink& sink) const;
  std::vector<Box3> related_boxes(int item) const;
  std::vector<int> allowed_walls(int item) const;
  std::vector<double> offsets(int item, int wall, double half, double gap) const;
  Level decide_level(int item) const;

  const Arrangement* arrangement_;
  const Relations* relations_;
  std::vector<double> axes_;
  std::vector<Level> levels_;
};

}  // namespace ww::layout
