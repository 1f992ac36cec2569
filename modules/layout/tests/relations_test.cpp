// Each relation, asked of the solver in a plain room, holds by the definition written a second
// time.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "definitions.h"
#include "furniture.h"

namespace ww::layout {
namespace {

using testing::Builder;
using testing::draw;
using testing::holds;
using testing::solve;
using testing::square_of;

struct Pair {
  Relation relation;
  double width, depth;  // [m] of the room
};

class BetweenThings : public ::testing::TestWithParam<Pair> {};

TEST_P(BetweenThings, HoldsByItsDefinition) {
  const auto [relation, width, depth] = GetParam();
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    RoomOutline room = testing::rectangle_room(width, depth);
    room.openings = {testing::door_in(room, 0, 1.0)};
    Builder b(room, seed);
    const int cabinet = b.add("cabinet_1", testing::block("cabinet", 0.5, 0.9, 0.9), seed == 1);
    const int table = b.add("table_1", testing::table(0.8, 1.6, 0.74), seed == 2);
    b.relate(relation, cabinet, {table});
    const Solution solution = solve(b.problem);
    draw(std::string("pair_") + std::string(to_text(relation)) + std::to_string(seed), b.problem,
         solution);
    ASSERT_TRUE(solution.placements[0].placed && solution.placements[1].placed)
        << to_text(relation);
    EXPECT_TRUE(solution.broken.empty()) << solution.broken[0].why;
    if (!testing::is_square_to_axes(solution.placements[0].X_WO)) continue;
    const auto s = square_of(*b.problem.items[0].model, solution.placements[0].X_WO);
    const auto t = square_of(*b.problem.items[1].model, solution.placements[1].X_WO);
    EXPECT_TRUE(holds(relation, s, t, b.problem.room, 1e-6))
        << to_text(relation) << " seed " << seed;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Relations, BetweenThings,
    ::testing::Values(Pair{Relation::kNextTo, 4, 4}, Pair{Relation::kNear, 4, 4},
                      Pair{Relation::kFar, 7, 6}, Pair{Relation::kFar, 4, 3},
                      Pair{Relation::kAcrossFrom, 5, 4}, Pair{Relation::kLeftOf, 4, 4},
                      Pair{Relation::kRightOf, 4, 4}, Pair{Relation::kInFrontOf, 4, 4},
                      Pair{Relation::kBehind, 4, 4}, Pair{Relation::kFacing, 4, 4},
                      Pair{Relation::kAlignedWith, 4, 4}, Pair{Relation::kSideBySide, 4, 4},
                      Pair{Relation::kLongSide, 4, 4}, Pair{Relation::kShortSide, 4, 4},
                      Pair{Relation::kOutside, 4, 4}));

TEST(ToTheBuilding, WallsCornersAndTheMiddleHoldByTheirDefinitions) {
  for (const Relation relation :
       {Relation::kAgainstWall, Relation::kInCorner, Relation::kMiddleOf, Relation::kBackWall}) {
    RoomOutline room = testing::rectangle_room(4.4, 3.8);
    room.openings = {testing::door_in(room, 0, 1.0), testing::window_in(room, 2, 2.0)};
    Builder b(room);
    b.add("cabinet_1", testing::block("cabinet", 0.5, 1.0, 0.8));
    b.relate(relation, 0);
    const Solution solution = solve(b.problem);
    EXPECT_TRUE(solution.broken.empty()) << to_text(relation);
    const auto s = square_of(*b.problem.items[0].model, solution.placements[0].X_WO);
    EXPECT_TRUE(holds(relation, s, room, 1e-6)) << to_text(relation);
    // The door is in the south wall, so that the back wall is the north one.
    if (relation == Relation::kBackWall) {
      EXPECT_LT(3.8 - s.y1, 0.3);
    }
  }
}

TEST(ToTheBuilding, LeftAndRightWallAreSeenOnEntering) {
  RoomOutline room = testing::rectangle_room(4, 4);
  room.openings = {testing::door_in(room, 0, 2.0)};
  Builder b(room);
  b.add("left", testing::block("cabinet", 0.5, 1.0, 0.8), true);
  b.add("right", testing::block("cabinet", 0.5, 1.0, 0.8), true);
  b.relate(Relation::kLeftWall, 0);
  b.relate(Relation::kRightWall, 1);
  const Solution solution = solve(b.problem);
  EXPECT_TRUE(solution.broken.empty());
  // Entering northwards, the west is on the left hand.
  EXPECT_LT(solution.placements[0].X_WO.translation.x, 1.0);
  EXPECT_GT(solution.placements[1].X_WO.translation.x, 3.0);
}

TEST(ToTheBuilding, WindowsAndDoorsAreTargets) {
  RoomOutline room = testing::rectangle_room(5, 4);
  room.openings = {testing::door_in(room, 0, 1.0), testing::window_in(room, 2, 2.0)};
  Builder b(room);
  const int desk = b.add("desk_1", testing::desk(0.6, 1.2), true);
  const int plant = b.add("plant_1", testing::plant());
  const int shelf = b.add("bookshelf_1", testing::bookshelf(0.8, 1.8, 4), true);
  b.relate(Relation::kUnder, desk).architecture = Architecture::kWindow;
  b.relate(Relation::kNextTo, plant).architecture = Architecture::kDoor;
  b.relate(Relation::kFar, shelf).architecture = Architecture::kDoor;
  const Solution solution = solve(b.problem);
  draw("windows", b.problem, solution);
  for (const BrokenConstraint& broken : solution.broken) ADD_FAILURE() << broken.why;
  EXPECT_NEAR(solution.placements[0].X_WO.translation.x, room.openings[1].center.x, 0.7);
  EXPECT_GT(solution.placements[0].X_WO.translation.y, 3.0);
}

TEST(Between, LiesBetweenItsTargets) {
  Builder b(testing::rectangle_room(5, 4));
  const int a = b.add("armchair_1", testing::block("armchair", 0.8, 0.8, 0.8));
  const int c = b.add("armchair_2", testing::block("armchair", 0.8, 0.8, 0.8));
  const int t = b.add("side_table_1", testing::table(0.4, 0.4, 0.5));
  b.relate(Relation::kBetween, t, {a, c});
  const Solution s = solve(b.problem);
  EXPECT_TRUE(s.broken.empty());
  const Vec2 p = s.placements[0].X_WO.translation.xy(), q = s.placements[1].X_WO.translation.xy(),
             m = s.placements[2].X_WO.translation.xy();
  const double along = dot(m - p, q - p) / dot(q - p, q - p);
  EXPECT_GT(along, 0.2);
  EXPECT_LT(along, 0.8);
  EXPECT_LT(std::abs(cross(q - p, m - p)) / norm(q - p), 0.4);
}

TEST(Around, SixChairsSurroundATableEvenly) {
  const Problem problem = testing::dining_room(7);
  const Solution s = solve(problem);
  ASSERT_TRUE(s.broken.empty());
  // The benchmark's measure: even distances and angles, 1 is perfect and 0.5 passes.
  const Vec2 center = s.placements[0].X_WO.translation.xy();
  std::vector<double> distances, angles;
  for (std::size_t i = 1; i <= 6; ++i) {
    const Vec2 d = s.placements[i].X_WO.translation.xy() - center;
    distances.push_back(norm(d));
    angles.push_back(std::atan2(d.y, d.x));
    EXPECT_GT(dot(s.placements[i].X_WO.rotation * Vec3{1, 0, 0}, Vec3{-d.x, -d.y, 0}), 0)
        << "looks away";
  }
  std::sort(angles.begin(), angles.end());
  std::vector<double> sorted = distances;
  std::sort(sorted.begin(), sorted.end());
  const double median = 0.5 * (sorted[2] + sorted[3]), ideal = 2 * kPi / 6;
  double score = 0;
  for (std::size_t i = 0; i < 6; ++i) {
    double step = angles[(i + 1) % 6] - angles[i];
    if (step <= 0) step += 2 * kPi;
    const double by_angle = std::max(0.0, 1 - std::abs(step - ideal) / ideal);
    const double by_distance = std::max(0.0, 1 - std::abs(distances[i] - median) / median);
    score += (0.5 * by_angle * by_angle + 0.5 * by_distance * by_distance) / 6;
  }
  EXPECT_GT(score, 0.6);
}

TEST(Carried, ThingsStandOnAndInWhatWasNamed) {
  Builder b(testing::rectangle_room(4, 4));
  const int shelf = b.add("bookshelf_1", testing::bookshelf(0.9, 1.8, 5), true);
  const int table = b.add("table_1", testing::table(0.8, 1.2, 0.74));
  const int lamp = b.add("lamp_1", testing::table_lamp());
  const int vase = b.add("vase_1", testing::cup());
  b.relate(Relation::kOn, lamp, {table});
  b.relate(Relation::kInside, vase, {shelf}).surface = "shelf_3";
  std::vector<int> books;
  for (int i = 0; i < 40; ++i) {
    books.push_back(b.add("book_" + std::to_string(i + 1), testing::book(0.03, 0.24)));
    b.relate(Relation::kInside, books.back(), {shelf});
  }
  const Solution s = solve(b.problem);
  EXPECT_TRUE(s.broken.empty());
  EXPECT_EQ(s.placements[static_cast<std::size_t>(lamp)].carrier, table);
  EXPECT_EQ(s.placements[static_cast<std::size_t>(vase)].carrier, shelf);
  EXPECT_EQ(s.placements[static_cast<std::size_t>(vase)].surface, 2);
  for (const int k : books) {
    EXPECT_EQ(s.placements[static_cast<std::size_t>(k)].carrier, shelf);
    // Upright, spine to the front of the shelf.
    const Vec3 spine = s.placements[static_cast<std::size_t>(k)].X_WO.rotation * Vec3{1, 0, 0};
    EXPECT_GT(dot(spine, s.placements[0].X_WO.rotation * Vec3{1, 0, 0}), 0.99);
  }
}

TEST(Carried, WhatFindsNoRoomOnItsCarrierStandsElsewhereAndSaysSo) {
  Builder b(testing::rectangle_room(4, 4));
  const int small = b.add("side_table_1", testing::table(0.3, 0.3, 0.5));
  const int table = b.add("table_1", testing::table(0.8, 1.2, 0.74));
  const int screen = b.add("monitor_1", testing::screen(0.6));
  b.relate(Relation::kOn, screen, {small});
  const Solution s = solve(b.problem);
  ASSERT_TRUE(s.placements[static_cast<std::size_t>(screen)].placed);
  EXPECT_EQ(s.placements[static_cast<std::size_t>(screen)].carrier, table);
  ASSERT_EQ(s.broken.size(), 1u);
  EXPECT_EQ(s.broken[0].why, "monitor_1 found no place on side_table_1; it is on table_1");
}

TEST(Carried, OnATrayOnTheTableIsOnTheTable) {
  Builder b(testing::rectangle_room(4, 4));
  const int table = b.add("table_1", testing::table(0.8, 1.2, 0.74));
  const int tray = b.add("tray_1", testing::table(0.3, 0.4, 0.05));
  const int cup = b.add("cup_1", testing::cup());
  b.relate(Relation::kOn, tray, {table});
  b.relate(Relation::kOn, cup, {tray});
  b.relate(Relation::kOn, cup, {table});
  const Solution s = solve(b.problem);
  EXPECT_TRUE(s.broken.empty());
  EXPECT_EQ(s.placements[static_cast<std::size_t>(cup)].carrier, tray);
}

TEST(Carried, ARugLiesUnderAllThatStandsOnIt) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Builder b(testing::rectangle_room(5, 4.5), seed);
    const int rug = b.add("rug_1", testing::rug(1.8, 2.6));
    const int table = b.add("coffee_table_1", testing::coffee_table());
    const int lamp = b.add("floor_lamp_1", testing::floor_lamp());
    for (const int thing : {table, lamp}) b.relate(Relation::kOn, thing, {rug});
    const Solution s = solve(b.problem);
    EXPECT_TRUE(s.broken.empty()) << seed;
    const Aabb below = transformed(s.placements[0].X_WO, b.problem.items[0].model->box);
    for (const int thing : {table, lamp}) {
      const auto i = static_cast<std::size_t>(thing);
      const Aabb box = transformed(s.placements[i].X_WO, b.problem.items[i].model->box);
      const double wide = std::min(box.high.x, below.high.x) - std::max(box.low.x, below.low.x);
      const double deep = std::min(box.high.y, below.high.y) - std::max(box.low.y, below.low.y);
      EXPECT_GE(wide * deep, 0.5 * box.size().x * box.size().y) << seed;
    }
  }
}

TEST(Carried, FourCupsShareATrayThatHasRoomForFour) {
  Builder b(testing::rectangle_room(4, 4));
  const int table = b.add("table_1", testing::table(0.8, 1.2, 0.74));
  const int tray = b.add("tray_1", testing::table(0.21, 0.21, 0.05));
  b.relate(Relation::kOn, tray, {table});
  for (int i = 0; i < 4; ++i) {
    const int cup = b.add("cup_" + std::to_string(i + 1), testing::cup());
    b.relate(Relation::kOn, cup, {tray});
  }
  EXPECT_TRUE(solve(b.problem).broken.empty());
}

TEST(Carried, BooksLieOnTables) {
  Builder b(testing::rectangle_room(4, 4));
  const int table = b.add("table_1", testing::table(0.8, 1.2, 0.74));
  const int k = b.add("book_1", testing::book(0.03, 0.24));
  b.relate(Relation::kOn, k, {table});
  const Solution s = solve(b.problem);
  const Vec3 up = s.placements[1].X_WO.rotation * Vec3{0, 0, 1};
  EXPECT_LT(std::abs(up.z), 0.01);
  EXPECT_NEAR(transformed(s.placements[1].X_WO, b.problem.items[1].model->box).low.z, 0.74, 1e-4);
}

TEST(Hung, PicturesHangOverFurnitureAndOffWindows) {
  RoomOutline room = testing::rectangle_room(4.5, 4);
  room.openings = {testing::door_in(room, 0, 1.0), testing::window_in(room, 2, 2.0)};
  Builder b(room);
  const int sofa = b.add("sofa_1", testing::sofa(2.0), true);
  const int picture = b.add("picture_1", testing::picture(1.0, 0.6));
  b.relate(Relation::kAbove, picture, {sofa});
  b.relate(Relation::kOnWall, picture);
  const Solution s = solve(b.problem);
  draw("picture", b.problem, s);
  EXPECT_TRUE(s.broken.empty());
  const Aabb over = transformed(s.placements[1].X_WO, b.problem.items[1].model->box);
  EXPECT_GT(over.low.z, 0.85);
  EXPECT_LT(norm((s.placements[0].X_WO.translation - s.placements[1].X_WO.translation).xy()), 0.7);
}

TEST(Hung, CurtainsMayCoverTheWindowTheyAreAskedFor) {
  RoomOutline room = testing::rectangle_room(4.5, 4);
  room.openings = {testing::door_in(room, 0, 1.0), testing::window_in(room, 2, 2.0)};
  Builder b(room);
  const int curtain = b.add("curtain_1", testing::picture(1.8, 2.2));
  b.problem.items[0].mount_height = 1.2;
  Constraint& c = b.relate(Relation::kInFrontOf, curtain);
  c.architecture = Architecture::kWindow;
  c.opening = "window_1";
  const Solution s = solve(b.problem);
  EXPECT_TRUE(s.broken.empty()) << s.broken[0].why;
  EXPECT_EQ(s.placements[0].wall, 2);
  EXPECT_NEAR(s.placements[0].X_WO.translation.x, room.openings[1].center.x, 0.02);
}

}  // namespace
}  // namespace ww::layout
