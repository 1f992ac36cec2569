// Each relation to the building just inside and just outside of each of its thresholds
// (docs/relations.md).
#include "stage.h"

namespace ww::evaluate::testing {
namespace {

/// A room of 8 x 6 m with a desk of 0.6 x 1.2 x 0.75 m; yaw 0 looks east, away from the west wall.
struct Room : Stage {
  bool desk(const std::string& assertion, Vec2 at, double yaw_deg = 0) {
    scene.world.objects.clear();
    scene.state = {};
    box("desk", {0.6, 1.2, 0.75}, {at.x, at.y, 0}, yaw_deg);
    return stands("eq,1," + assertion);
  }
};

TEST(AgainstWall, ReachesThreeTenthsOfAMetre) {
  Room r;
  EXPECT_TRUE(r.desk("against,desk,wall", {0.3 + 0.29, 3}));
  EXPECT_FALSE(r.desk("against,desk,wall", {0.3 + 0.31, 3}));
}

TEST(AgainstWall, WantsTheBackToTheWallWithinTenDegrees) {
  Room r;
  EXPECT_TRUE(r.desk("against,desk,wall", {0.5, 3}, 9.5));
  EXPECT_FALSE(r.desk("against,desk,wall", {0.5, 3}, 10.5));
  EXPECT_FALSE(r.desk("against,desk,wall", {0.5, 3}, 180));
}

TEST(AgainstWall, TakesAnySideOfWhatHasNoFront) {
  Room r;
  EXPECT_FALSE(r.desk("against,desk,wall", {0.4, 3}, 180));
  r.frontless(ObjectId(std::size_t{0}));
  EXPECT_TRUE(r.stands("eq,1,against,desk,wall"));
}

TEST(AgainstWall, StaysWithinTheWallsLength) {
  Room r;
  r.scene.world.walls.resize(3);  // no west wall but a stub of it
  r.wall("wall_4", {-0.05, 3}, {-0.05, 0});
  EXPECT_TRUE(r.desk("against,desk,wall", {0.35, 3 - 0.6}));
  EXPECT_FALSE(r.desk("against,desk,wall", {0.35, 3 - 0.58}));
}

TEST(OnWall, HangsWithinACentimetre) {
  for (const auto& [away, holds] : {std::pair{0.0095, true}, std::pair{0.0105, false}}) {
    Stage s;
    const ObjectId painting = s.box("painting", {0.04, 0.6, 0.5}, {0.02 + away, 3, 1.4});
    EXPECT_FALSE(s.stands("eq,1,on,painting,wall")) << "nothing holds it";
    s.hang(painting, 3);
    EXPECT_EQ(s.stands("eq,1,on,painting,wall"), holds) << away;
  }
}

TEST(InCorner, ReachesEightTenthsOfAMetreFromBothWalls) {
  Room r;
  EXPECT_TRUE(r.desk("corner,desk,room", {0.3 + 0.79, 0.6 + 0.79}));
  EXPECT_FALSE(r.desk("corner,desk,room", {0.3 + 0.81, 0.6 + 0.79}));
  EXPECT_FALSE(r.desk("corner,desk,room", {0.3 + 0.79, 0.6 + 0.81}));
}

TEST(InCorner, IsNotACornerThatStandsIntoTheRoom) {
  Room r;  // an L: the corner at (4, 3) points inwards
  r.scene.world.rooms[0].floor = {{0, 0}, {8, 0}, {8, 3}, {4, 3}, {4, 6}, {0, 6}};
  EXPECT_FALSE(r.desk("corner,desk,room", {3, 3}));
  EXPECT_TRUE(r.desk("corner,desk,room", {4 - 0.5, 6 - 0.8}));
}

TEST(InCorner, NeedsAboutARightAngle) {
  Room r;  // walls with a cosine of 0.14 or 0.16 between them
  for (const auto& [lean, holds] : {std::pair{0.14, true}, std::pair{0.16, false}}) {
    r.scene.world.rooms[0].floor = {
        {0, 0}, {8, 0}, {8 + 6 * lean / std::sqrt(1 - lean * lean), 6}, {0, 6}};
    EXPECT_EQ(r.desk("corner,desk,room", {8 - 0.6, 0.8}), holds) << lean;
  }
}

TEST(OnCeiling, TouchesWithinACentimetre) {
  for (const auto& [below, holds] : {std::pair{0.0095, true}, std::pair{0.0105, false}}) {
    Stage s;
    s.box("ceiling_lamp", {0.4, 0.4, 0.2}, {4, 3, 2.5 - below});
    EXPECT_EQ(s.stands("eq,1,hang,ceiling_lamp,ceiling"), holds) << below;
  }
}

TEST(OnFloor, StandsWithinACentimetreAndUncarried) {
  Stage s;
  const ObjectId desk = s.box("desk", {0.6, 1.2, 0.75}, {4, 3, 0.009});
  EXPECT_TRUE(s.stands("eq,1,on,desk,floor"));
  s.scene.state.X_WO[desk.index].translation.z = 0.011;
  EXPECT_FALSE(s.stands("eq,1,on,desk,floor"));
  s.scene.state.X_WO[desk.index].translation.z = 0;
  s.support(desk, SupportKind::kOn, s.box("rug", {2, 2, 0.01}, {4, 3, 0}));
  EXPECT_FALSE(s.stands("eq,1,on,desk,floor"));
}

TEST(MiddleOfRoom, ReachesAShareOfTheMeanSide) {
  Room r;  // 15 % of 7 m is 1.05 m
  EXPECT_TRUE(r.desk("middle,desk,room", {4 + 1.04, 3}));
  EXPECT_FALSE(r.desk("center,desk,room", {4 + 1.06, 3}));
}

TEST(MiddleOfRoom, ReachesFortyCentimetresInASmallRoom) {
  Room r;
  r.scene.world.rooms[0].floor = {{0, 0}, {2, 0}, {2, 2}, {0, 2}};
  EXPECT_TRUE(r.desk("middle,desk,room", {1.39, 1}));
  EXPECT_FALSE(r.desk("middle,desk,room", {1.41, 1}));
}

TEST(MiddleOfRoom, IsTheWidestDiscInOtherRooms) {
  Room r;  // an L of 8 x 6 m with a block of 4 x 4 m in its south-west and legs 2 m wide
  r.scene.world.rooms[0].floor = {{0, 0}, {8, 0}, {8, 2}, {4, 2}, {4, 6}, {0, 6}};
  // Its widest disc touches south, west and the inner corner: centre (r, r) with r = 4 - (4 - r)
  // ... by symmetry of the distances |(4, 2) - (x, y)| = x = y at about (2.34, 2.34), found without
  // the code under test.
  const double c = 6 - std::sqrt(16.0);  // (4 - c)^2 + (2 - c)^2 = c^2
  EXPECT_TRUE(r.desk("middle,desk,room", {c, c}));
  EXPECT_FALSE(r.desk("middle,desk,room", {4, 3}));
}

struct WithWindow : Room {
  WithWindow() {
    opening("window_1", OpeningKind::kWindow, 3, 3, 1.6);  // west wall, centre at y = 3
    opening("door_1", OpeningKind::kDoor, 1, 3, 0.9);      // east wall, centre at y = 3
  }
};

TEST(UnderWindow, ReachesHalfAMetreFromItsWall) {
  WithWindow r;
  EXPECT_TRUE(r.desk("under,desk,window", {0.3 + 0.49, 3}));
  EXPECT_FALSE(r.desk("beneath,desk,window", {0.3 + 0.51, 3}));
}

TEST(UnderWindow, KeepsItsCentreWithinTheWindow) {
  WithWindow r;
  EXPECT_TRUE(r.desk("under,desk,window", {0.5, 3.79}));
  EXPECT_FALSE(r.desk("under,desk,window", {0.5, 3.81}));
}

TEST(NextToOpening, MeasuresFromTheRoomsFace) {
  WithWindow r;
  EXPECT_TRUE(r.desk("next_to,desk,window", {0.3 + 0.49, 3}));
  EXPECT_FALSE(r.desk("next_to,desk,window", {0.3 + 0.51, 3}));
  EXPECT_TRUE(r.desk("next,desk,door", {8 - 0.3 - 0.49, 3}));
  EXPECT_FALSE(r.desk("next,desk,door", {8 - 0.3 - 0.51, 3}));
}

TEST(NearOpening, LiesBetweenHalfAndOneAndAHalfMetres) {
  WithWindow r;
  EXPECT_FALSE(r.desk("near,desk,window", {0.3 + 0.49, 3}));
  EXPECT_TRUE(r.desk("near,desk,window", {0.3 + 0.51, 3}));
  EXPECT_TRUE(r.desk("near,desk,window", {0.3 + 1.49, 3}));
  EXPECT_FALSE(r.desk("near,desk,window", {0.3 + 1.51, 3}));
}

TEST(InFrontOfOpening, ReachesOneAndAHalfMetres) {
  WithWindow r;
  EXPECT_TRUE(r.desk("front,desk,window", {0.3 + 1.49, 3}));
  EXPECT_FALSE(r.desk("in_front,desk,window", {0.3 + 1.51, 3}));
}

TEST(AcrossFromOpening, LiesBetweenOneAndAHalfAndFourMetresAndFaces) {
  WithWindow r;
  EXPECT_FALSE(r.desk("across,desk,window", {0.3 + 1.49, 3}, 180));
  EXPECT_TRUE(r.desk("across,desk,window", {0.3 + 1.51, 3}, 180));
  EXPECT_TRUE(r.desk("across,desk,window", {0.3 + 3.99, 3}, 180));
  EXPECT_FALSE(r.desk("across,desk,window", {0.3 + 4.01, 3}, 180));
  EXPECT_FALSE(r.desk("across,desk,window", {0.3 + 1.51, 3}, 0));
}

TEST(FarFromOpening, MeansEveryDoor) {
  WithWindow r;
  EXPECT_TRUE(r.desk("far,desk,door", {8 - 0.3 - 4.01, 3}));
  EXPECT_FALSE(r.desk("far,desk,door", {8 - 0.3 - 3.99, 3}));
  r.opening("door_2", OpeningKind::kDoor, 0, 2, 0.9);
  EXPECT_FALSE(r.desk("far,desk,door", {8 - 0.3 - 4.01, 3}));
}

TEST(NextToOpening, WantsWhatHangsToHangAtItsWall) {
  WithWindow r;
  const ObjectId painting = r.box("painting", {0.04, 0.6, 0.5}, {0.02, 4.2, 1.4});
  r.hang(painting, 3);
  EXPECT_TRUE(r.stands("eq,1,next,painting,window"));
  r.hang(painting, 2);
  EXPECT_FALSE(r.stands("eq,1,next,painting,window"));
}

TEST(NextToOpening, NeedsOneToBeThere) {
  Room r;
  EXPECT_FALSE(r.desk("next,desk,window", {0.4, 3}));
}

TEST(NearWall, TakesAnyWall) {
  Room r;
  EXPECT_TRUE(r.desk("near,desk,wall", {0.3 + 0.51, 3}));
  EXPECT_FALSE(r.desk("near,desk,wall", {0.3 + 0.49, 3}));
}

TEST(BuildingRelations, TakeARoomsTypeForTheRoom) {
  Room r;
  EXPECT_TRUE(r.desk("center,desk,kitchen", {4, 3}));
}

}  // namespace
}  // namespace ww::evaluate::testing
