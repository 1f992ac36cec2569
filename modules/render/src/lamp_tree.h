// Which lamp should a point ask? One of many, drawn by about what each gives there.
#pragma once

#include <vector>

#include "lights.h"

namespace ww::render {

/// A tree of boxes over lamps, descended by an estimate of what each half gives at a point (Conty
/// Estevez and Kulla 2018, "Importance Sampling of Many Lights", without its cones). Leaves hold up
/// to eight lamps whose importance is exact, so that a room's own lamps are weighed one by one and
/// a hundred others cost seven steps. Rooms are split first: a wall between is what matters most.
class LampTree {
 public:
  LampTree() = default;
  explicit LampTree(const std::vector<Lamp>& lamps);

  struct Choice {
    int lamp = -1;          ///< index; -1: none gives anything
    float probability = 0;  ///< [1] of this choice
    float strength = 0;     ///< [lx] about what all lamps give together
  };
  /// `u` in [0, 1). Deterministic; a lamp of importance 0 is never chosen.
  Choice choose(const std::vector<Lamp>& lamps, Vec3f p, int room, float u) const;

 private:
  struct Node {
    Vec3f low, high;           // [m] of the lamps' centres, grown by their size
    float power = 0;           // [cd]
    int room = -1;             // kMixed: of several
    int first = 0, count = 0;  // leaf: lamps in order_
    int left = -1, right = -1;
  };
  int build(const std::vector<Lamp>& lamps, std::size_t first, std::size_t last);
  float estimate(const Node& node, Vec3f p, int room) const;
  Choice choose_in_leaf(const Node& leaf, const std::vector<Lamp>& lamps, Vec3f p, int room,
                        float u) const;

  std::vector<Node> nodes_;
  std::vector<int> order_;
};

}  // namespace ww::render
