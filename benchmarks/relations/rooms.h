// Random rooms with a few boxes and relations between them, for the solver and the scorer alike.
#pragma once

#include <cstdint>

#include "ww/layout/problem.h"
#include "ww/world/world.h"

namespace ww {

struct RandomRoom {
  layout::Problem problem;
  World world;  ///< its room, walls, door and window
};

/// A rectangle or an L with a door and a window; three boxes on the floor, one on a wall, one on
/// the ceiling; four to eight relations.
RandomRoom random_room(std::uint64_t seed);

/// The world with the solved things in it. Things without a place stand at the origin.
Scene with_things(const RandomRoom& room, const layout::Solution& solution);

}  // namespace ww
