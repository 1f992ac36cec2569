// navigation, openings and sanity
#include <gmock/gmock.h>

#include "verify_kit.h"

namespace ww::verify {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Navigation navigate(const Scene& scene, const AskedClearances& asked = {}) {
  const kit::Measured m(scene);
  return navigation(m.context, asked);
}

/// A barrier across a 4 x 6 m room at y = 3 with a gap of the given width at its east end.
Scene barred(double gap) {
  Scene scene = kit::room(4, 6);
  kit::hang_door(scene);
  kit::place(scene, "shelf_1", kit::block("shelf", {4 - gap, 0.3, 1.8}, 50),
             Vec3{0.5 * (4 - gap), 3, 0});
  return scene;
}

TEST(Navigation, EmptyRoomIsReachable) {
  Scene scene = kit::room(4, 3);
  kit::hang_door(scene);
  EXPECT_EQ(navigate(scene).reachable_share, 1);
}

TEST(Navigation, GapWiderThanTheRobotLetsItThrough) {
  EXPECT_EQ(navigate(barred(0.46)).reachable_share, 1);
}

TEST(Navigation, GapNarrowerThanTheRobotDoesNot) {
  // Half of the room less the door leaf's share stays reachable.
  EXPECT_NEAR(navigate(barred(0.36)).reachable_share, 0.47, 0.04);
}

TEST(Navigation, BlockedDoorLeavesNothing) {
  Scene scene = kit::room(4, 3);
  kit::hang_door(scene);
  kit::place(scene, "wardrobe_1", kit::block("wardrobe", {1.4, 0.6, 2}, 50), Vec3{2, 0.31, 0});
  EXPECT_EQ(navigate(scene).reachable_share, 0);
}

TEST(Navigation, WhatARobotDrivesOverOrUnderIsNoObstacle) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "mat_1", kit::block("mat", {4, 0.3, 0.029}, 5), Vec3{2, 1.5, 0});
  kit::place(scene, "lamp_1", kit::block("lamp", {4, 0.3, 0.2}, 5), Vec3{2, 1.5, 1.3}, false);
  EXPECT_EQ(navigate(scene).reachable_share, 1);
}

TEST(Navigation, SidesThatNobodyGetsToAreListed) {
  Scene scene = barred(0.3);
  kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 5, 0});
  kit::place(scene, "nightstand_2", kit::nightstand(), Vec3{1, 1, 0});
  EXPECT_THAT(navigate(scene).unreachable_access, ElementsAre("nightstand_1+x"));
}

TEST(Navigation, RequestThatForcesABarrierIsNamed) {
  const AskedClearances asked{{{"shelf_1", "act_7"}}};
  EXPECT_EQ(navigate(barred(0.3), asked).asked, "act_7");
  EXPECT_FALSE(navigate(barred(0.3), {{{"other_1", "act_8"}}}).asked);
}

TEST(Openings, ShareOfTheSquareThatIsTaken) {
  Scene scene = kit::room(4, 3);
  kit::hang_door(scene);
  // 0.3 x 0.3 m of the square of 0.9 x 0.9 m.
  kit::place(scene, "box_1", kit::block("box", {0.3, 0.3, 0.4}, 5), Vec3{2, 0.3, 0});
  kit::place(scene, "far_1", kit::block("far", {0.3, 0.3, 0.4}, 5), Vec3{2, 1.1, 0});
  kit::place(scene, "flat_1", kit::block("flat", {0.3, 0.3, 0.02}, 5), Vec3{1.75, 0.7, 0});
  const kit::Measured m(scene);
  const std::vector<OpeningClearance> found = openings(m.context, {});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_NEAR(found[0].blocked_share, 1.0 / 9, 0.01);  // a sample is 14 mm
  EXPECT_THAT(found[0].by, ElementsAre("box_1"));
  EXPECT_FALSE(found[0].asked);
}

TEST(Openings, RequestExcusesOnlyWhatItPlaced) {
  Scene scene = kit::room(4, 3);
  kit::hang_door(scene);
  kit::place(scene, "bed_1", kit::block("bed", {0.3, 0.3, 0.4}, 5), Vec3{2, 0.3, 0});
  const AskedClearances asked{{{"bed_1", "act_3"}}};
  {
    const kit::Measured m(scene);
    EXPECT_EQ(openings(m.context, asked)[0].asked, "act_3");
  }
  kit::place(scene, "box_1", kit::block("box", {0.3, 0.3, 0.4}, 5), Vec3{1.8, 0.7, 0});
  const kit::Measured m(scene);
  EXPECT_FALSE(openings(m.context, asked)[0].asked);
}

TEST(Openings, ClearDoorIsListedWithoutBlockers) {
  Scene scene = kit::room(4, 3);
  kit::hang_door(scene);
  const kit::Measured m(scene);
  EXPECT_EQ(openings(m.context, {})[0].blocked_share, 0);
  EXPECT_THAT(openings(m.context, {})[0].by, IsEmpty());
}

TEST(Sanity, ImpossibleMassesAndDensitiesAreNamed) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "good_1", kit::block("good", {0.2, 0.2, 0.2}, 4), Vec3{1, 1, 0});
  kit::Thing empty("empty"), lead("lead"), flat("flat");
  empty.box(0, {}, {0.1, 0.1, 0.1}, 1).model().parts[0].mass.mass = 0;
  lead.box(0, {}, {0.1, 0.1, 0.1}, 20);
  flat.box(0, {}, {0.1, 0.1, 0.1}, 1).model().parts[0].mass.inertia.m[2][2] = 1;
  kit::place(scene, "empty_1", empty.take(), Vec3{1, 1, 0});
  kit::place(scene, "lead_1", lead.take(), Vec3{1, 1, 0});
  kit::place(scene, "flat_1", flat.take(), Vec3{1, 1, 0});
  const std::vector<SanityFault> faults = sanity(scene, nullptr);
  std::vector<std::string> said;
  for (const SanityFault& f : faults) said.push_back(f.id + " " + f.what);
  EXPECT_THAT(said,
              ElementsAre("empty_1 mass", "empty_1 density", "lead_1 density", "flat_1 inertia"));
  EXPECT_NEAR(faults[2].value, 20000, 1);
  EXPECT_EQ(faults[2].limit, 12000);
}

class OneKind : public KindSource {
 public:
  const KindInfo* info(std::string_view) const override { return &kind; }
  std::vector<std::string> keys() const override { return {"block"}; }
  Result<ModelPtr> build(std::string_view, const Params&, std::uint64_t) const override {
    return Error{ErrorCode::kUnsupported, "not needed here", {}};
  }
  KindInfo kind;
};

TEST(Sanity, SizesOutsideTheKindsRangeAreNamed) {
  OneKind kinds;
  kinds.kind.depth = kinds.kind.width = kinds.kind.height = {0.1, 0.2, 0.3};
  kinds.kind.mass_min = 1;
  kinds.kind.mass_max = 5;
  Scene scene = kit::room(4, 3);
  kit::place(scene, "good_1", kit::block("block", {0.1, 0.2, 0.3}, 4), Vec3{1, 1, 0});
  kit::place(scene, "wide_1", kit::block("block", {0.1, 0.4, 0.3}, 7), Vec3{1, 1, 0});
  const std::vector<SanityFault> faults = sanity(scene, &kinds);
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_EQ(faults[0].what, "width");
  EXPECT_NEAR(faults[0].value, 0.4, 1e-9);
  EXPECT_EQ(faults[1].what, "mass");
}

}  // namespace
}  // namespace ww::verify
