// Each relation between things just inside and just outside of each of its thresholds
// (docs/relations.md). Distances are 1 cm off the threshold: boxes are exact, so that the margin
// only has to beat rounding.
#include "stage.h"

namespace ww::evaluate::testing {
namespace {

/// A desk of 1 x 2 x 0.75 m in the middle of the room, its front to the east (+x), its right to the
/// north (+y).
struct AtDesk : Stage {
  AtDesk() { desk = box("desk", {1, 2, 0.75}, {4, 3, 0}); }
  /// A chair of 0.5 x 0.5 x 0.9 m with its centre at the desk's plus `offset`.
  bool chair(const std::string& relation, Vec2 offset, double yaw_deg = 0) {
    scene.world.objects.resize(1);
    scene.state.X_WO.resize(1);
    scene.state.joints.resize(1);
    box("dining_chair", {0.5, 0.5, 0.9}, {4 + offset.x, 3 + offset.y, 0}, yaw_deg);
    return relates("eq,1," + relation + ",0,desk,chair");
  }
  ObjectId desk;
};

TEST(NextTo, ReachesHalfAMetre) {
  AtDesk at;
  EXPECT_TRUE(at.chair("next", {0.75 + 0.49, 0}));
  EXPECT_FALSE(at.chair("next", {0.75 + 0.51, 0}));
}

TEST(NextTo, MeasuresBetweenCornersInSpace) {
  AtDesk at;  // 0.3 and 0.4 m apart along the axes are 0.5 m
  EXPECT_TRUE(at.chair("next", {0.75 + 0.29, 1.25 + 0.39}));
  EXPECT_FALSE(at.chair("next", {0.75 + 0.31, 1.25 + 0.41}));
}

TEST(Near, LiesBetweenHalfAndOneAndAHalfMetres) {
  AtDesk at;
  EXPECT_FALSE(at.chair("near", {0.75 + 0.49, 0}));
  EXPECT_TRUE(at.chair("near", {0.75 + 0.51, 0}));
  EXPECT_TRUE(at.chair("near", {0.75 + 1.49, 0}));
  EXPECT_FALSE(at.chair("near", {0.75 + 1.51, 0}));
}

TEST(Near, HasNoLowerBoundOnOneSurface) {
  Stage s;
  const ObjectId table = s.box("dining_table", {1, 3, 0.75}, {4, 3, 0});
  const ObjectId book = s.box("book", {0.2, 0.2, 0.05}, {4, 3, 0.75});
  const ObjectId tray = s.box("tray", {0.2, 0.2, 0.05}, {4, 3.3, 0.75});
  EXPECT_FALSE(s.relates("eq,1,near,0,tray,book"));
  s.support(book, SupportKind::kOn, table);
  s.support(tray, SupportKind::kOn, table);
  EXPECT_TRUE(s.relates("eq,1,near,0,tray,book"));
}

TEST(Far, StartsAtFourMetresInALargeRoom) {
  Stage s;  // half the diagonal of 8 x 6 is 5 m
  s.box("desk", {1, 1, 0.75}, {0.5, 3, 0});
  const ObjectId chair = s.box("dining_chair", {0.5, 0.5, 0.9}, {1 + 3.99 + 0.25, 3, 0});
  EXPECT_FALSE(s.relates("eq,1,far,0,desk,chair"));
  s.scene.state.X_WO[chair.index].translation.x += 0.02;
  EXPECT_TRUE(s.relates("eq,1,far,0,desk,chair"));
}

TEST(Far, StartsAtHalfTheDiagonalInASmallRoom) {
  Stage s;
  s.scene.world.rooms[0].floor = {{0, 0}, {4, 0}, {4, 3}, {0, 3}};  // half the diagonal is 2.5 m
  s.box("desk", {1, 1, 0.75}, {0.5, 1.5, 0});
  const ObjectId chair = s.box("dining_chair", {0.5, 0.5, 0.9}, {1 + 2.49 + 0.25, 1.5, 0});
  EXPECT_FALSE(s.relates("eq,1,far,0,desk,chair"));
  s.scene.state.X_WO[chair.index].translation.x += 0.02;
  EXPECT_TRUE(s.relates("eq,1,far,0,desk,chair"));
}

TEST(AcrossFrom, LiesBetweenOneAndAHalfAndFourMetresAndFaces) {
  AtDesk at;
  EXPECT_FALSE(at.chair("across", {-0.75 - 1.49, 0}));
  EXPECT_TRUE(at.chair("across", {-0.75 - 1.51, 0}));
  EXPECT_FALSE(at.chair("across", {-0.75 - 1.51, 0}, 180));
}

TEST(AcrossFrom, EndsAtFourMetres) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {7, 3, 0});
  s.box("dining_chair", {0.5, 0.5, 0.9}, {6.5 - 3.99 - 0.25, 3, 0});
  EXPECT_TRUE(s.relates("eq,1,opposite,0,desk,chair"));
  s.scene.state.X_WO[1].translation.x -= 0.02;
  EXPECT_FALSE(s.relates("eq,1,opposite,0,desk,chair"));
}

TEST(Sides, AreAsSeenByWhoStandsBeforeTheFront) {
  AtDesk at;  // the front looks east; who looks west at it has its +y, north, on the right
  EXPECT_TRUE(at.chair("right", {0, 1.3}));
  EXPECT_FALSE(at.chair("left", {0, 1.3}));
  EXPECT_TRUE(at.chair("left", {0, -1.3}));
  EXPECT_FALSE(at.chair("right", {0, -1.3}));
}

TEST(Sides, ReachOneAndAHalfMetres) {
  AtDesk at;
  EXPECT_TRUE(at.chair("right", {0, 1.25 + 1.49}));
  EXPECT_FALSE(at.chair("right", {0, 1.25 + 1.51}));
}

TEST(Sides, HoldThreeQuartersOfTheOutlineBeyondTheFace) {
  AtDesk at;  // a quarter of 0.5 m may lie over the desk
  EXPECT_TRUE(at.chair("right", {0, 1.25 - 0.12}));
  EXPECT_FALSE(at.chair("right", {0, 1.25 - 0.13}));
}

TEST(Sides, AreGrownByAQuarter) {
  AtDesk
      at;  // the side face is 1 m, grown 1.25 m; three quarters of 0.5 m have to lie within 0.625 m
  EXPECT_TRUE(at.chair("right", {0.625 - 0.375 + 0.25 - 0.01, 1.5}));
  EXPECT_FALSE(at.chair("right", {0.625 - 0.375 + 0.25 + 0.01, 1.5}));
}

TEST(Sides, CountOnlyWhatFitsOfATooWideThing) {
  Stage s;  // a sofa of 3 m along the side face of 1 m fills all of the 1.25 m that it can
  s.box("desk", {1, 2, 0.75}, {4, 3, 0});
  s.box("wardrobe", {3, 0.6, 2}, {4, 4.4, 0});
  EXPECT_TRUE(s.relates("eq,1,right,0,desk,wardrobe"));
  s.scene.state.X_WO[1].translation.x += 1.25;  // of 1.25 m it now covers 0.875 m, 70 %
  EXPECT_FALSE(s.relates("eq,1,right,0,desk,wardrobe"));
}

TEST(FrontAndBack, LieBeforeAndBehind) {
  AtDesk at;
  EXPECT_TRUE(at.chair("front", {1.2, 0}));
  EXPECT_FALSE(at.chair("behind", {1.2, 0}));
  EXPECT_TRUE(at.chair("behind", {-1.2, 0}));
}

TEST(FrontAndBack, ReachFourMetres) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {0.5, 3, 0});
  s.box("dining_chair", {0.5, 0.5, 0.9}, {1 + 3.99 + 0.25, 3, 0});
  EXPECT_TRUE(s.relates("eq,1,front,0,desk,chair"));
  s.scene.state.X_WO[1].translation.x += 0.02;
  EXPECT_FALSE(s.relates("eq,1,front,0,desk,chair"));
}

TEST(Foot, NeedsTheFrontAndTheNearness) {
  AtDesk at;
  EXPECT_TRUE(at.chair("foot", {0.75 + 0.49, 0}));
  EXPECT_FALSE(at.chair("at_the_foot", {0.75 + 0.51, 0}));
  EXPECT_FALSE(at.chair("foot", {0, 1.3}));
}

TEST(Facing, AllowsFifteenDegrees) {
  Stage s;  // far and narrow, so that rays from the whole width meet it around its own middle
  const ObjectId desk = s.box("desk", {0.1, 0.1, 0.75}, {5, 3, 0});
  const ObjectId chair = s.box("dining_chair", {0.5, 2.4, 0.9}, {2, 3, 0});
  const auto turned = [&](double degrees) {
    s.scene.state.X_WO[chair.index].rotation = Quat::yaw(degrees * kPi / 180);
    return s.relates("eq,1,face,0,desk,chair");
  };
  (void)desk;
  EXPECT_TRUE(turned(14));
  EXPECT_FALSE(turned(16));
  EXPECT_FALSE(turned(180));
}

TEST(Facing, HasToMeetAQuarterOfTheNarrower) {
  Stage s;  // 1 m wide both; shifted sideways so that 0.26 or 0.24 m overlap; far enough that the
            // angle is small
  s.box("desk", {0.2, 1, 0.75}, {6, 3, 0});
  const ObjectId chair = s.box("dining_chair", {0.5, 1, 0.9}, {1, 3.74, 0});
  EXPECT_TRUE(s.relates("eq,1,facing,0,desk,chair"));
  s.scene.state.X_WO[chair.index].translation.y = 3.76;
  EXPECT_FALSE(s.relates("eq,1,facing,0,desk,chair"));
}

TEST(Facing, WorksWithAnySideOfWhatHasNoFront) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {6, 3, 0});
  const ObjectId stool = s.box("stool", {0.4, 0.4, 0.45}, {4, 3, 0}, 180);
  EXPECT_FALSE(s.relates("eq,1,facing,0,desk,stool"));
  s.frontless(stool);
  EXPECT_TRUE(s.relates("eq,1,facing,0,desk,stool"));
}

TEST(Under, NeedsHalfOfTheSmallerOutline) {
  AtDesk at;  // half of the chair's 0.5 m over the edge
  EXPECT_TRUE(at.chair("under", {0.5 - 0.01, 0}));
  EXPECT_FALSE(at.chair("under", {0.5 + 0.01, 0}));
}

TEST(Under, BeginsNoHigher) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {4, 3, 0.5});
  s.box("rug", {2, 3, 0.01}, {4, 3, 0.499});
  EXPECT_TRUE(s.relates("eq,1,under,0,desk,rug"));
  s.scene.state.X_WO[1].translation.z = 0.51;
  EXPECT_FALSE(s.relates("eq,1,under,0,desk,rug"));
}

TEST(Above, BeginsOverTheTop) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {4, 3, 0});
  s.box("ceiling_lamp", {0.4, 0.4, 0.3}, {4, 3, 0.76});
  EXPECT_TRUE(s.relates("eq,1,above,0,desk,ceiling_lamp"));
  s.scene.state.X_WO[1].translation.z = 0.74;
  EXPECT_FALSE(s.relates("eq,1,above,0,desk,ceiling_lamp"));
}

TEST(Above, KeepsItsCentreWithinTheGrownWidth) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {4, 3, 0});
  s.box("painting", {0.03, 0.6, 0.5}, {4, 3 + 1.24, 1.4});
  EXPECT_TRUE(s.relates("eq,1,above,0,desk,painting"));
  s.scene.state.X_WO[1].translation.y = 3 + 1.26;
  EXPECT_FALSE(s.relates("eq,1,above,0,desk,painting"));
}

TEST(Above, LetsPicturesHangOnTheWallBehind) {
  Stage s;
  s.box("desk", {0.4, 2, 0.75}, {0.3, 3, 0});
  const ObjectId painting = s.box("painting", {0.03, 0.6, 0.5}, {0.015, 3, 1.4});
  EXPECT_FALSE(s.relates("eq,1,above,0,desk,painting"));
  s.hang(painting, 3);
  EXPECT_TRUE(s.relates("eq,1,above,0,desk,painting"));
}

TEST(MiddleOf, AllowsFifteenCentimetres) {
  AtDesk at;
  EXPECT_TRUE(at.chair("center", {0.14, 0}));
  EXPECT_FALSE(at.chair("center", {0.16, 0}));
}

TEST(LongSide, IsWhereTheThingIsLong) {
  AtDesk at;  // 2 m wide: front and back are the long sides
  EXPECT_TRUE(at.chair("long_side", {0.8, 0}, 180));
  EXPECT_FALSE(at.chair("short_side", {0.8, 0}, 180));
  EXPECT_TRUE(at.chair("short_side", {0, 1.3}, -90));
  EXPECT_FALSE(at.chair("long_side", {0, 1.3}, -90));
}

TEST(LongSide, ReachesHalfAMetre) {
  AtDesk at;
  EXPECT_TRUE(at.chair("long_side", {0.75 + 0.49, 0}, 180));
  EXPECT_FALSE(at.chair("long_side", {0.75 + 0.51, 0}, 180));
}

TEST(LongSide, WantsTheFrontToPointAtIt) {
  AtDesk at;
  EXPECT_FALSE(at.chair("long_side", {0.8, 0}, 0));
}

TEST(LongSide, StaysWithinTheWidthOfTheSide) {
  AtDesk at;  // three quarters of the chair's 0.5 m within 1 m of the middle
  EXPECT_TRUE(at.chair("long_side", {0.8, 0.875 - 0.01}, 180));
  EXPECT_FALSE(at.chair("long_side", {0.8, 0.875 + 0.01}, 180));
}

TEST(LongSide, IsAnySideOfASquare) {
  Stage s;
  s.box("desk", {1, 1.04, 0.75}, {4, 3, 0});
  s.box("dining_chair", {0.5, 0.5, 0.9}, {4, 3.9, 0}, -90);
  EXPECT_TRUE(s.relates("eq,1,long_side,0,desk,chair"));
  Stage t;
  t.box("desk", {1, 1.06, 0.75}, {4, 3, 0});
  t.box("dining_chair", {0.5, 0.5, 0.9}, {4, 3.9, 0}, -90);
  EXPECT_FALSE(t.relates("eq,1,long_side,0,desk,chair"));
}

TEST(SideBySide, NeedsNearnessAndOneHeading) {
  AtDesk at;
  EXPECT_TRUE(at.chair("side_by_side", {0, 1.25 + 0.49}));
  EXPECT_FALSE(at.chair("side_by_side", {0, 1.25 + 0.51}));
  EXPECT_TRUE(at.chair("side_by_side", {0, 1.4}, 9.5));
  EXPECT_FALSE(at.chair("side_by_side", {0, 1.4}, 10.5));
  EXPECT_FALSE(at.chair("side_by_side", {0.9, 0}));
}

TEST(AlignedWith, NeedsHeadingAndLine) {
  AtDesk at;  // centre lines just off 5 cm; no edge is nearer
  EXPECT_TRUE(at.chair("aligned", {2, 0.048}));
  EXPECT_FALSE(at.chair("aligned", {2, 0.052}));
  EXPECT_TRUE(at.chair("aligned", {2, 0}, 4.8));
  EXPECT_FALSE(at.chair("aligned", {2, 0}, 5.2));
}

/// Four stools around a table of 1 x 1 m.
struct Ring : Stage {
  explicit Ring(double gap, double front_off = 0, double bearing = 90) {
    box("dining_table", {1, 1, 0.75}, {4, 3, 0});
    for (int i = 0; i < 4; ++i) {
      const double at = i == 3 ? 2 * 90 + bearing : i * 90.0;
      const double r = 0.5 + gap + 0.25;
      const double a = at * kPi / 180;
      // Along the axes the nearest face is `gap` away; between them a corner is, a little nearer.
      box("armchair", {0.5, 0.5, 0.9}, {4 + r * std::cos(a), 3 + r * std::sin(a), 0},
          at + 180 + front_off);
    }
  }
  bool holds() const { return relates("eq,1,surround,0,table,chair:0,chair:1,chair:2,chair:3"); }
};

TEST(Around, ReachesThreeQuartersOfAMetre) {
  EXPECT_TRUE(Ring(0.74).holds());
  EXPECT_FALSE(Ring(0.76).holds());
}

TEST(Around, WantsFrontsWithinSixtyDegreesOfTheCentre) {
  EXPECT_TRUE(Ring(0.1, 59).holds());
  EXPECT_FALSE(Ring(0.1, 61).holds());
}

TEST(Around, SpreadsToTwoFifthsOfAnEvenShare) {
  EXPECT_TRUE(Ring(0.6, 0, 37).holds());  // 0.4 of 90 degrees is 36
  EXPECT_FALSE(Ring(0.6, 0, 35).holds());
}

TEST(Around, NeedsAllOfTheRing) {
  Ring ring(0.1);
  EXPECT_FALSE(ring.relates("eq,1,surround,0,table,chair:0,chair:1,chair:2,chair:3,chair:4"));
}

TEST(Between, LiesInTheMiddleOfTheWay) {
  const auto at = [](double x, double off) {
    Stage s;
    s.box("bed", {0.2, 0.2, 0.5}, {1, 3, 0});
    s.box("wardrobe", {0.2, 0.2, 0.5}, {6, 3, 0});
    s.box("nightstand", {0.2, 0.2, 0.5}, {x, 3 + off, 0});
    return s.relates("eq,1,between,0,nightstand,bed,wardrobe");
  };
  EXPECT_TRUE(at(1 + 5 * 0.21, 0));
  EXPECT_FALSE(at(1 + 5 * 0.19, 0));
  EXPECT_TRUE(at(3.5, 0.39));
  EXPECT_FALSE(at(3.5, 0.41));
}

/// A lamp whose support is the table, or what stands on it.
TEST(On, FollowsTheSupport) {
  Stage s;
  const ObjectId table = s.box("dining_table", {1, 2, 0.75}, {4, 3, 0});
  const ObjectId lamp = s.box("table_lamp", {0.2, 0.2, 0.4}, {4, 3, 0.75});
  EXPECT_FALSE(s.relates("eq,1,on,0,table,lamp"));
  s.support(lamp, SupportKind::kOn, table);
  EXPECT_TRUE(s.relates("eq,1,on,0,table,lamp"));
}

TEST(On, HoldsByWayOfWhatStandsBetween) {
  Stage s;
  const ObjectId table = s.box("dining_table", {1, 2, 0.75}, {4, 3, 0});
  const ObjectId tray = s.box("tray", {0.4, 0.4, 0.05}, {4, 3, 0.75});
  const ObjectId book = s.box("book", {0.2, 0.2, 0.03}, {4, 3, 0.8});
  s.support(tray, SupportKind::kOn, table);
  s.support(book, SupportKind::kOn, tray);
  EXPECT_TRUE(s.relates("eq,1,on,0,table,book"));
}

TEST(On, IsNotBehindADoor) {
  Stage s;
  const ObjectId shelf = s.box("bookshelf", {0.3, 1, 1.8}, {4, 3, 0});
  s.surface(shelf, SurfaceKind::kInside, 0.5);
  const ObjectId book = s.box("book", {0.2, 0.1, 0.2}, {4, 3, 0.5});
  s.support(book, SupportKind::kInside, shelf, 0);
  EXPECT_TRUE(s.relates("eq,1,on,0,bookshelf,book"));
  s.edit(shelf, [](Model& m) {
    m.parts.push_back({"door", false, {}, 0});
    m.joints.emplace_back();  // a hinge
  });
  s.scene.state.joints[shelf.index] = {0};
  EXPECT_FALSE(s.relates("eq,1,on,0,bookshelf,book"));
  EXPECT_TRUE(s.relates("eq,1,inside,0,bookshelf,book"));
}

TEST(On, HoldsOverARug) {
  Stage s;
  const ObjectId rug = s.box("rug", {2, 3, 0.01}, {4, 3, 0});
  s.edit(rug, [](Model& m) { m.covering = true; });
  const ObjectId bed =
      s.box("bed", {2, 1, 0.5}, {4 + 0.99, 3, 0});  // half of its 2 m over the rug's edge
  EXPECT_TRUE(s.relates("eq,1,on,0,rug,bed"));
  s.scene.state.X_WO[bed.index].translation.x = 4 + 1.01;
  EXPECT_FALSE(s.relates("eq,1,on,0,rug,bed"));
}

TEST(Inside, IsBelowTheRimByACentimetre) {
  for (const auto& [depth, holds] : {std::pair{0.011, true}, std::pair{0.009, false}}) {
    Stage s;
    const ObjectId tray = s.box("tray", {0.4, 0.4, 0.05}, {4, 3, 0});
    s.surface(tray, SurfaceKind::kOn, 0.05 - depth);
    const ObjectId book = s.box("book", {0.2, 0.1, 0.2}, {4, 3, 0.04});
    s.support(book, SupportKind::kOn, tray, 0);
    EXPECT_EQ(s.relates("eq,1,within,0,tray,book"), holds) << depth;
  }
}

TEST(TopRegion, IsTheUpperHalf) {
  for (const auto& [z, holds] : {std::pair{0.81, true}, std::pair{0.79, false}}) {
    Stage s;
    const ObjectId shelf = s.box("bookshelf", {0.3, 1, 1.8}, {4, 3, 0});
    const ObjectId book = s.box("book", {0.2, 0.1, 0.2}, {4, 3, z});
    s.support(book, SupportKind::kInside, shelf);
    EXPECT_EQ(s.relates("eq,1,top_region,0,bookshelf,book"), holds) << z;
  }
}

TEST(Outside, IsNearAndNotCarried) {
  Stage s;
  const ObjectId tray = s.box("tray", {0.4, 0.4, 0.05}, {4, 3, 0});
  const ObjectId book = s.box("book", {0.2, 0.2, 0.2}, {4 + 0.3 + 1.49, 3, 0});
  EXPECT_TRUE(s.relates("eq,1,outside,0,tray,book"));
  s.support(book, SupportKind::kInside, tray);
  EXPECT_FALSE(s.relates("eq,1,outside,0,tray,book"));
  s.support(book, SupportKind::kFloor);
  s.scene.state.X_WO[book.index].translation.x += 0.02;
  EXPECT_FALSE(s.relates("eq,1,outside,0,tray,book"));
}

TEST(Relations, OfUnknownWordsAreNotJudged) {
  AtDesk at;
  at.box("dining_chair", {0.5, 0.5, 0.9}, {5, 3, 0});
  EXPECT_FALSE(at.score("", "", "eq,1,diagonally,0,desk,chair", "").assertions.at(0).judged);
}

}  // namespace
}  // namespace ww::evaluate::testing
