#include "../src/compass.h"

#include <gtest/gtest.h>

#include "ww/world/daylight.h"

namespace ww::policy {
namespace {

/// A room with one window in the wall of `side` (0: -y, 1: +x, 2: +y, 3: -x).
World room_with_window(int side) {
  World world;
  Room room;
  room.floor = {{0, 0}, {4, 0}, {4, 4}, {0, 4}};
  world.rooms.push_back(room);
  for (std::size_t k = 0; k < 4; ++k) {
    Wall w;
    w.from = room.floor[k];
    w.to = room.floor[(k + 1) % 4];
    w.left = RoomId(0);
    world.walls.push_back(w);
  }
  Opening o;
  o.kind = OpeningKind::kWindow;
  o.wall = WallId(static_cast<std::size_t>(side));
  o.width = o.height = 1.2;
  world.openings.push_back(o);
  return world;
}

TEST(NorthForSun, LetsTheSunInWhicheverWallHasTheWindow) {
  for (int side = 0; side < 4; ++side) {
    World world = room_with_window(side);
    world.environment.time = "2026-06-21T15:00";
    const auto north = north_for_sun(world);
    ASSERT_TRUE(north);
    world.environment.north = *north;
    const Vec3 to_sun = sun_position(world.environment)->direction;
    const Vec2 outward[] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    EXPECT_GT(dot(normalized(to_sun.xy()), outward[side]), 0.5) << side;
  }
}

TEST(NorthForSun, SaysNothingAtNightOrWithoutWindows) {
  World night = room_with_window(0);
  night.environment.time = "2026-06-21T23:00";
  EXPECT_FALSE(north_for_sun(night));
  World blind = room_with_window(0);
  blind.openings.clear();
  EXPECT_FALSE(north_for_sun(blind));
}

}  // namespace
}  // namespace ww::policy
