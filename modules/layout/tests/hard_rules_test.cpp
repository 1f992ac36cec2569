// Hard rules on random and absurd rooms, checked by collider boxes and polygons of another module.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "definitions.h"
#include "furniture.h"
#include "shape.h"
#include "ww/core/rng.h"

namespace ww::layout {
namespace {

using testing::Builder;
using testing::draw;
using testing::solve;

struct Solid {
  Rect2 rect;
  double low = 0, high = 0;
  int item = 0;
};

std::vector<Solid> solids_of(const Problem& problem, const Solution& solution) {
  std::vector<Solid> solids;
  for (std::size_t i = 0; i < problem.items.size(); ++i) {
    if (!solution.placements[i].placed || !problem.items[i].model) continue;
    const RigidTransform& X = solution.placements[i].X_WO;
    for (const Collider& c : problem.items[i].model->colliders) {
      const Vec3 h = std::get<BoxShape>(c.shape).half_extents;
      const RigidTransform X_WC = X * c.X_OC;
      const Aabb box =
          transformed({(Quat::yaw(-yaw_of(X.rotation)) * X_WC.rotation), {}}, Aabb{-h, h});
      const Vec3 size = box.size();
      solids.push_back({{X_WC.translation.xy(), {size.x, size.y}, yaw_of(X.rotation)},
                        X_WC.translation.z - size.z / 2,
                        X_WC.translation.z + size.z / 2,
                        static_cast<int>(i)});
    }
  }
  return solids;
}

// Deepest overlap of the colliders of two different items [m].
double deepest_overlap(const Problem& problem, const Solution& solution, std::string& who) {
  double deepest = 0;
  const std::vector<Solid> solids = solids_of(problem, solution);
  for (std::size_t a = 0; a < solids.size(); ++a) {
    for (std::size_t b = a + 1; b < solids.size(); ++b) {
      if (solids[a].item == solids[b].item) continue;
      const double height =
          std::min(solids[a].high, solids[b].high) - std::max(solids[a].low, solids[b].low);
      const double plan = overlap_depth(solids[a].rect, solids[b].rect);
      const double depth = std::min(height, plan);
      if (depth > deepest) {
        deepest = depth;
        who = problem.items[static_cast<std::size_t>(solids[a].item)].id + " in " +
              problem.items[static_cast<std::size_t>(solids[b].item)].id;
      }
    }
  }
  return deepest;
}

void expect_physical(const std::string& name, const Problem& problem, const Solution& solution) {
  std::string who;
  EXPECT_LT(deepest_overlap(problem, solution, who), 0.001) << name << ": " << who;
  for (std::size_t i = 0; i < problem.items.size(); ++i) {
    const Placement& p = solution.placements[i];
    const Item& item = problem.items[i];
    if (!item.movable) continue;
    if (!p.placed) {
      EXPECT_FALSE(p.why.empty()) << name << ": " << item.id;
      continue;
    }
    const Aabb world = transformed(p.X_WO, item.model->box);
    EXPECT_GE(world.low.z, -0.001) << item.id;
    EXPECT_LE(world.high.z, problem.room.height + 0.001) << item.id;
    // Inside: no corner of the drawn box leaves the floor by more than a millimetre.
    for (int c = 0; c < 8; ++c) {
      const Vec2 q = (p.X_WO * item.model->box.corner(c)).xy();
      EXPECT_TRUE(contains(problem.room.floor, q) ||
                  distance_to_border(problem.room.floor, q) < 0.001)
          << name << ": " << item.id;
    }
    // Supported: on the floor, on its carrier's surface, at its wall or under the ceiling.
    if (p.carrier >= 0) {
      const Item& carrier = problem.items[static_cast<std::size_t>(p.carrier)];
      const ModelSurface& s = carrier.model->surfaces.at(static_cast<std::size_t>(p.surface));
      const RigidTransform X_WS = solution.placements[static_cast<std::size_t>(p.carrier)].X_WO;
      EXPECT_NEAR(world.low.z, (X_WS * s.center).z, 1e-4) << item.id << " on " << carrier.id;
    } else if (item.model->mount == Mount::kWall) {
      ASSERT_GE(p.wall, 0);
      const std::size_t k = static_cast<std::size_t>(p.wall), n = problem.room.floor.size();
      const Vec2 along = normalized(problem.room.floor[(k + 1) % n] - problem.room.floor[k]);
      EXPECT_NEAR(dot(p.X_WO.translation.xy() - problem.room.floor[k], perpendicular(along)), 0,
                  1e-4)
          << item.id;
    } else if (item.model->mount == Mount::kCeiling) {
      EXPECT_NEAR(world.high.z, problem.room.height, 1e-4) << item.id;
    } else {
      EXPECT_NEAR(world.low.z, 0, 1e-4) << item.id;
    }
    // Doors: nothing from 3 cm to 2 m in the square before them.
    if (item.model->covering || world.low.z > 2.0 || world.high.z < 0.03) continue;
    for (const OpeningOutline& o : problem.room.openings) {
      if (!o.is_door) continue;
      const Rect2 square{o.center + o.normal * (o.width / 2),
                         {o.width, o.width},
                         std::atan2(o.normal.y, o.normal.x)};
      for (const Solid& s : solids_of(problem, solution)) {
        if (s.item != static_cast<int>(i) || s.low > 2.0 || s.high < 0.03) continue;
        EXPECT_LT(overlap_depth(square, s.rect), 0.001)
            << name << ": " << item.id << " before " << o.id;
      }
    }
  }
}

TEST(HardRules, WholeRoomsArePhysical) {
  expect_physical("living", testing::living_room(1), solve(testing::living_room(1)));
  expect_physical("bed", testing::bedroom(2), solve(testing::bedroom(2)));
  expect_physical("dining", testing::dining_room(3), solve(testing::dining_room(3)));
  expect_physical("office", testing::office(1), solve(testing::office(1)));
}

Problem random_problem(std::uint64_t seed) {
  Rng rng(seed);
  RoomOutline room;
  const double w = rng.uniform(2.2, 6), d = rng.uniform(2.2, 5);
  if (rng.chance(0.5)) {
    room = testing::rectangle_room(w, d);
  } else {
    room.floor = {{0, 0}, {w, 0}, {w, 0.5 * d}, {0.6 * w, 0.5 * d}, {0.6 * w, d}, {0, d}};
    room.wall_ids = {"wall_1", "wall_2", "wall_3", "wall_4", "wall_5", "wall_6"};
  }
  room.openings = {testing::door_in(room, 0, rng.uniform(0.6, w - 0.6)),
                   testing::window_in(room, 1, 0.25 * d, 0.8)};
  Builder b(room, seed);
  const auto some = [&]() -> Model {
    switch (rng.integer(0, 11)) {
      case 0:
        return testing::table(0.8, rng.uniform(0.8, 1.8), 0.74);
      case 1:
        return testing::chair();
      case 2:
        return testing::sofa(rng.uniform(1.4, 2.4));
      case 3:
        return testing::bed(rng.uniform(0.9, 1.8));
      case 4:
        return testing::nightstand();
      case 5:
        return testing::wardrobe(1.0);
      case 6:
        return testing::bookshelf(0.8, 1.8, 4);
      case 7:
        return testing::cup();
      case 8:
        return testing::picture(0.7, 0.5);
      case 9:
        return testing::ceiling_lamp();
      case 10:
        return testing::wall_shelf(0.8);
      default:
        return testing::rug(1.2, 1.8);
    }
  };
  const int n = rng.integer(3, 16);
  for (int i = 0; i < n; ++i)
    b.add("thing_" + std::to_string(i + 1), some(), rng.chance(0.4), rng.chance(0.6));
  for (int i = 0; i < n; ++i) {
    const auto relation = static_cast<Relation>(rng.integer(0, kRelationCount - 1));
    const int subject = rng.integer(0, n - 1);
    std::vector<int> targets;
    if (rng.chance(0.7)) targets.push_back(rng.integer(0, n - 1));
    Constraint& c = b.relate(relation, subject, targets);
    c.required = rng.chance(0.5);
    c.negated = rng.chance(0.1);
    if (targets.empty() && rng.chance(0.5))
      c.architecture = static_cast<Architecture>(rng.integer(0, 6));
  }
  if (rng.chance(0.3)) b.group("g", 0, {1, 2});
  return b.problem;
}

TEST(HardRules, RandomProblemsArePhysicalAndSaySo) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Problem problem = random_problem(seed);
    const Solution solution = solve(problem);
    draw("random_" + std::to_string(seed), problem, solution);
    expect_physical("random " + std::to_string(seed), problem, solution);
    if (::testing::Test::HasFailure()) return;
  }
}

TEST(HardRules, EqualProblemsGiveEqualSolutions) {
  const Problem problem = testing::living_room(5);
  const Solution a = solve(problem);
  const auto two = make_executor(2);
  const Solution b = layout::solve(problem, *two);
  ASSERT_EQ(a.placements.size(), b.placements.size());
  for (std::size_t i = 0; i < a.placements.size(); ++i) {
    EXPECT_EQ(a.placements[i].X_WO, b.placements[i].X_WO);
    EXPECT_EQ(a.placements[i].why, b.placements[i].why);
  }
}

TEST(HardRules, SeedsGiveDifferentRooms) {
  const Solution a = solve(testing::living_room(1)), b = solve(testing::living_room(2)),
                 c = solve(testing::living_room(3));
  EXPECT_FALSE(a.placements[0].X_WO == b.placements[0].X_WO &&
               a.placements[0].X_WO == c.placements[0].X_WO);
}

TEST(HardRules, AnLShapedRoomIsUsedWithoutLeavingIt) {
  Problem problem = testing::office(4);
  const Solution solution = solve(problem);
  expect_physical("office", problem, solution);
  EXPECT_TRUE(solution.broken.empty());
}

/// A chest with a lid that is hinged at its back and can carry things.
Model chest() {
  Model m = testing::block("chest", 0.5, 0.8, 0.4);
  m.parts.push_back({"lid", false, {}, 0});
  Collider lid;
  lid.part = 1;
  lid.shape = BoxShape{{0.25, 0.4, 0.02}};
  lid.X_OC.translation = {0, 0, 0.42};
  m.colliders.push_back(lid);
  ModelJoint j;
  j.name = "lid";
  j.part = 1;
  j.axis = {0, -1, 0};
  j.origin = {-0.25, 0, 0.4};
  j.range = Vec2{0, kPi / 2};
  m.joints.push_back(j);
  ModelSurface top;
  top.name = "top";
  top.part = 1;
  top.center = {0, 0, 0.44};
  top.size = {0.5, 0.8};
  m.surfaces.push_back(top);
  m.box.include(Vec3{0, 0, 0.44});
  return m;
}

TEST(HardRules, WhatWasToldToStandOnALidFindsRoomWhenTheLidOpens) {
  Builder b(testing::rectangle_room(4, 4));
  const int box = b.add("chest_1", chest(), true);
  const int plant = b.add("lamp_1", testing::table_lamp());
  b.relate(Relation::kAgainstWall, box).architecture = Architecture::kWall;
  b.relate(Relation::kOn, plant, {box});
  b.problem.items[static_cast<std::size_t>(box)].load_height = 0.5;
  const Solution solution = solve(b.problem);
  ASSERT_TRUE(solution.placements[0].placed);
  EXPECT_EQ(solution.placements[1].carrier, box);
  // Its back, where the lamp ends up, is at least the lamp's height from every wall.
  const RigidTransform& X = solution.placements[0].X_WO;
  const Vec3 behind = X * Vec3{-0.25 - 0.42, 0, 0};
  EXPECT_GE(std::min({behind.x, behind.y, 4 - behind.x, 4 - behind.y}), -1e-6);
}

TEST(HardRules, ASwingingDoorSweepsEveryAngle) {
  Model cabinet = testing::block("cabinet", 0.4, 0.8, 1.0);
  cabinet.parts.push_back({"door", false, {}, 0});
  Collider leaf;
  leaf.part = 1;
  leaf.shape = BoxShape{{0.01, 0.4, 0.5}};
  leaf.X_OC.translation = {0.21, 0, 0.5};
  cabinet.colliders.push_back(leaf);
  ModelJoint j;
  j.name = "door";
  j.part = 1;
  j.axis = {0, 0, -1};
  j.origin = {0.21, -0.4, 0};
  j.range = Vec2{0, kPi / 2};
  cabinet.joints.push_back(j);
  const Shape shape = make_shape(cabinet, Quat{});
  for (double angle = 0.03; angle < 0.9 * kPi / 2; angle += 0.01) {
    const Vec2 tip = j.origin.xy() + Vec2{std::sin(angle), std::cos(angle)} * 0.75;
    const bool swept = std::any_of(shape.sweeps.begin(), shape.sweeps.end(),
                                   [&](const Prism& p) { return contains(p.outline, tip, 1e-9); });
    EXPECT_TRUE(swept) << angle;
  }
}

TEST(HardRules, WhatWasAskedLeavesTheWayFree) {
  // A hall with the door at one end: only the other end leaves all of the floor within reach.
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    RoomOutline hall = testing::rectangle_room(1.3, 5);
    hall.openings.push_back(testing::door_in(hall, 0, 0.2));
    Builder b(hall, seed);
    b.add("crate_1", testing::block("crate", 1.0, 1.0, 0.8), true);
    const Solution solution = solve(b.problem);
    ASSERT_TRUE(solution.placements[0].placed);
    EXPECT_GT(solution.reached_share, 0.95) << seed;
  }
}

TEST(HardRules, NothingStandsOnALidUntold) {
  Builder b(testing::rectangle_room(4, 4));
  b.add("chest_1", chest(), true);
  const int cup = b.add("cup_1", testing::cup());
  EXPECT_NE(solve(b.problem).placements[static_cast<std::size_t>(cup)].carrier, 0);
}

TEST(Absurd, ThreeHundredChairsInFourSquareMetres) {
  Builder b(testing::rectangle_room(2, 2));
  for (int i = 0; i < 300; ++i) b.add("chair_" + std::to_string(i + 1), testing::chair());
  const Solution solution = solve(b.problem);
  int placed = 0;
  for (const Placement& p : solution.placements) {
    placed += p.placed;
    if (!p.placed) {
      EXPECT_FALSE(p.why.empty());
    }
  }
  EXPECT_GE(placed, 4);
  EXPECT_LE(placed, 16);
  expect_physical("300 chairs", b.problem, solution);
}

TEST(Absurd, ContradictionsAreReportedNotHidden) {
  Builder b(testing::rectangle_room(4, 4));
  const int s = b.add("sofa_1", testing::sofa(1.8));
  const int t = b.add("table_1", testing::table(0.8, 1.2, 0.74));
  b.relate(Relation::kNextTo, s, {t});
  b.relate(Relation::kFar, s, {t});
  const Solution solution = solve(b.problem);
  EXPECT_TRUE(solution.placements[0].placed && solution.placements[1].placed);
  ASSERT_EQ(solution.broken.size(), 1u);
  EXPECT_NE(solution.broken[0].why.find("sofa_1"), std::string::npos);
}

TEST(Absurd, WhatIsTooLargeSaysByHowMuch) {
  Builder b(testing::rectangle_room(2.2, 2.0));
  const int s = b.add("sofa_1", testing::sofa(2.6), true);
  b.relate(Relation::kAgainstWall, s);
  const Solution solution = solve(b.problem);
  EXPECT_FALSE(solution.placements[0].placed);
  EXPECT_NE(solution.placements[0].why.find("2.60 m"), std::string::npos)
      << solution.placements[0].why;
  EXPECT_NE(solution.placements[0].why.find("2.20 m"), std::string::npos)
      << solution.placements[0].why;
}

TEST(Absurd, UnaskedThingsThatDoNotFitDropOut) {
  Builder b(testing::rectangle_room(2.4, 2.4));
  b.problem.room.openings = {testing::door_in(b.problem.room, 0, 1.2)};
  b.add("bed_1", testing::bed(1.4), true);
  const int extra = b.add("sofa_1", testing::sofa(2.2), true, false);
  const Solution solution = solve(b.problem);
  EXPECT_TRUE(solution.placements[0].placed);
  EXPECT_FALSE(solution.placements[static_cast<std::size_t>(extra)].placed);
  EXPECT_TRUE(solution.broken.empty());
}

TEST(Absurd, NonsenseNeverCrashes) {
  Builder b(testing::rectangle_room(3, 3));
  b.add("nothing", Model{});
  Model flat = testing::block("flat", 0.5, 0.5, 0.5);
  flat.box.high.x = std::nan("");
  b.add("nan", flat);
  b.add("ghost", testing::cup());
  b.problem.items.back().model = nullptr;
  b.add("door", testing::block("door", 0.1, 0.9, 2));
  b.relate(Relation::kOn, 3, {2});
  b.relate(Relation::kNextTo, 3, {17});
  b.relate(Relation::kNextTo, -4, {1});
  b.relate(Relation::kBetween, 3, {3});
  b.relate(static_cast<Relation>(99), 3, {1});
  b.relate(Relation::kOnWall, 3).modifier = "sideways";
  b.relate(Relation::kInside, 3).architecture = Architecture::kWindow;
  b.relate(Relation::kAround, 3, {0});
  b.group("loop", 99, {3});
  const Solution solution = solve(b.problem);
  ASSERT_EQ(solution.placements.size(), 4u);
  EXPECT_FALSE(solution.placements[0].placed);
  EXPECT_FALSE(solution.placements[1].placed);
  EXPECT_FALSE(solution.placements[2].placed);

  Problem roomless = b.problem;
  roomless.room.floor = {};
  EXPECT_EQ(solve(roomless).placements.size(), 4u);
  roomless.room.floor = {{0, 0}, {1, 1}};
  EXPECT_FALSE(solve(roomless).placements[3].why.empty());
  EXPECT_TRUE(solve(Problem{}).placements.empty());
}

}  // namespace
}  // namespace ww::layout
