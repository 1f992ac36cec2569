// Can one walk through the room? A coarse grid of where a person or robot may stand, flooded from
// the door.
#pragma once

#include <cstdint>
#include <vector>

#include "arrangement.h"

namespace ww::layout {

class Paths {
 public:
  explicit Paths(const Room& room);

  static bool blocks(const Arrangement& arrangement, int item, const Box3& box);
  void add(const Box3& box) { mark(box, 1); }
  void remove(const Box3& box) { mark(box, -1); }

  /// Floods from the first door (else from the widest part). Cost: linear in the cells, 20 us for
  /// 20 m2.
  void flood();
  /// After flood(): share of the free cells that is reached; pockets under 0.25 m2 do not count.
  double reached_share() const { return share_; }
  bool reaches(const Convex& zone) const;  ///< some cell of the zone was reached
  int unreached_doors() const;             ///< [1] doors beside the first that one can't walk to

 private:
  void mark(const Box3& box, int by);
  Vec2 at(int x, int y) const;
  int fill(int start, std::uint8_t mark);

  Vec2 low_;
  int nx_ = 0, ny_ = 0;
  std::vector<std::uint8_t> floor_;    // far enough from the walls
  std::vector<std::int16_t> blocked_;  // things that come too close
  std::vector<std::uint8_t> mark_;     // 1: reached, 2: another pocket
  std::vector<int> starts_, queue_;
  std::vector<std::vector<int>> other_doors_;  // cells before each
  double share_ = 1;
};

}  // namespace ww::layout
