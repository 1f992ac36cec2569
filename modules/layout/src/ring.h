// How do n seats share the sides of a table?
#pragma once

#include <vector>

#include "arrangement.h"

namespace ww::layout {

/// Which sides of a target may be used.
enum class RingSides { kAll, kLong, kShort };

struct Seat {
  Vec2 center;     ///< [m] of the seat's box
  double yaw = 0;  ///< [rad] facing the target
  int side = 0;    ///< 0: +x, 1: +y, 2: -x, 3: -y of the target; -1 at a round one
};

/// Centres of `count` boxes of half extents `half` (x is their depth) about `target`, `gap` from
/// its edge: evenly by angle about a round one, else shared among the sides so that opposite sides
/// match, distances and angles are even and neighbours have elbow room. Fewer than `count` when the
/// sides are too short.
std::vector<Seat> ring_seats(const Box3& target, bool round, Vec2 half, int count, double gap,
                             RingSides sides);
bool is_square(const Box3& box);  ///< sides within 5 %

}  // namespace ww::layout
