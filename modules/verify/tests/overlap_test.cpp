// contacts, visual overlaps and bounds
#include <gtest/gtest.h>

#include "verify_kit.h"
#include "ww/core/rng.h"

namespace ww::verify {
namespace {

TEST(Contacts, OverlappingBoxesHaveTheirDepth) {
  for (const bool dynamic : {true, false}) {
    Scene scene = kit::room(4, 3);
    kit::place(scene, "chair_1", kit::block("chair", {0.4, 0.4, 0.4}, 5), Vec3{1, 1, 0}, dynamic);
    kit::place(scene, "desk_1", kit::block("desk", {0.4, 0.4, 0.4}, 5), Vec3{1.393, 1, 0}, dynamic);
    const kit::Measured m(scene);
    const std::vector<PairDepth> found = contacts(m.context);
    ASSERT_EQ(found.size(), 1u) << "fixed pairs count too";
    EXPECT_EQ(found[0].a, "chair_1");
    EXPECT_EQ(found[0].b, "desk_1");
    EXPECT_NEAR(found[0].depth, 0.007, 1e-5);
  }
}

TEST(Contacts, TouchingThingsHaveNone) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "a_1", kit::block("a", {0.4, 0.4, 0.4}, 5), Vec3{1, 1, 0});
  kit::place(scene, "b_1", kit::block("b", {0.4, 0.4, 0.4}, 5), Vec3{1.4, 1, 0});
  kit::place(scene, "c_1", kit::Thing("c").solid(0, CylinderShape{0.1, 0.1}, {0, 0, 0.1}, 1).take(),
             Vec3{1, 1, 0.4});
  kit::place(scene, "d_1", kit::block("d", {0.4, 0.4, 0.4}, 5), Vec3{0.2, 1, 0});  // at the wall
  const kit::Measured m(scene);
  EXPECT_TRUE(contacts(m.context).empty());
}

TEST(Contacts, ThingInAWallIsFoundAndAPictureMayPressIntoPlaster) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "box_1", kit::block("box", {0.4, 0.4, 0.4}, 5), Vec3{0.15, 1, 0});
  kit::Thing picture("picture");
  picture.box(0, {0.01, 0, 0}, {0.02, 0.5, 0.4}, 1);
  Support on_wall;
  on_wall.kind = SupportKind::kWall;
  on_wall.wall = WallId{std::size_t{3}};
  kit::place(scene, "picture_1", picture.take(), Vec3{-0.004, 2, 1.5}, false, on_wall);
  kit::place(scene, "picture_2", picture.take(), Vec3{-0.007, 1, 1.5}, false, on_wall);
  const kit::Measured m(scene);
  const std::vector<PairDepth> found = contacts(m.context);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].a, "box_1");
  EXPECT_EQ(found[0].b, "wall_4");
  EXPECT_NEAR(found[0].depth, 0.05, 1e-5);
  EXPECT_EQ(found[1].a, "picture_2");
  EXPECT_NEAR(found[1].depth, 0.007, 1e-5);
}

TEST(Contacts, OwnPartsCountExceptAtTheirHinge) {
  const auto with_leaf = [](double overlap, Vec3 hinge) {
    kit::Thing t("cupboard");
    t.box(0, {0, 0, 0.5}, {0.4, 0.4, 1}, 20);
    const int leaf = t.part("door_1", JointType::kHinge, {0, 0, 1}, hinge, Vec2{0, 1.6});
    // A narrow knuckle that reaches into the body at the leaf's edge.
    t.box(leaf, {0.2 + 0.01 - overlap, 0.195, 0.5}, {0.02, 0.01, 0.9}, 3);
    Scene scene = kit::room(4, 3);
    kit::place(scene, "cupboard_1", t.take(), Vec3{1, 1, 0}, false);
    const kit::Measured m(scene);
    return contacts(m.context);
  };
  EXPECT_TRUE(with_leaf(0.004, {0.2, 0.2, 0}).empty());
  const std::vector<PairDepth> far = with_leaf(0.004, {0.2, -0.2, 0});
  ASSERT_EQ(far.size(), 1u);
  EXPECT_EQ(far[0].a, "cupboard_1");
  EXPECT_EQ(far[0].b, "cupboard_1/door_1");
  EXPECT_NEAR(far[0].depth, 0.004, 1e-5);
}

TEST(Contacts, DrawerWithRealGapsIsClean) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  const kit::Measured m(scene);
  EXPECT_TRUE(contacts(m.context).empty());
}

/// One of each collider shape, with random sizes.
std::vector<ConvexShape> shapes(Rng& rng) {
  const auto size = [&] { return rng.uniform(0.03, 0.3); };
  std::vector<Vec3> cloud;
  for (int i = 0; i < 20; ++i)
    cloud.push_back(Vec3{rng.normal(), rng.normal(), rng.normal()} * 0.1);
  return {BoxShape{{size(), size(), size()}}, CylinderShape{size(), size()},
          CapsuleShape{size(), size()}, SphereShape{size()}, convex_hull(cloud)};
}

/// The simulator's depth against our own GJK and EPA. 0.1 mm is a tenth of what fails; the worst of
/// 900 pairs was 0.05 mm, of a box and a hull.
TEST(Contacts, DepthAgreesWithAnIndependentMeasure) {
  Rng rng(7);
  int overlapping = 0;
  for (int round = 0; round < 4; ++round) {
    const std::vector<ConvexShape> first = shapes(rng), second = shapes(rng);
    for (const ConvexShape& a : first) {
      for (const ConvexShape& b : second) {
        const Quat q = Quat{rng.normal(), rng.normal(), rng.normal(), rng.normal()}.canonical();
        const RigidTransform X_WA{{}, {2, 1.5, 1}};
        RigidTransform X_WB{q, {2, 1.5, 1}};
        const Vec3 away = normalized(Vec3{rng.normal(), rng.normal(), rng.normal()});
        while (separation(a, X_WA, b, X_WB).distance < -0.02) X_WB.translation += away * 0.005;
        const double expected = std::max(0.0, -separation(a, X_WA, b, X_WB).distance);
        Scene scene = kit::room(4, 3, false);
        kit::place(scene, "a_1", kit::Thing("a").solid(0, a, {}, 1).take(), X_WA);
        kit::place(scene, "b_1", kit::Thing("b").solid(0, b, {}, 1).take(), X_WB);
        const kit::Measured m(scene);
        const std::vector<PairDepth> found = contacts(m.context);
        EXPECT_NEAR(found.empty() ? 0.0 : found[0].depth, expected, 1e-4);
        overlapping += expected > 0.001 ? 1 : 0;
      }
    }
  }
  EXPECT_GT(overlapping, 80);
}

TEST(VisualOverlaps, DepthOfTwoBoxes) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "a_1", kit::block("a", {0.4, 0.4, 0.4}, 5), Vec3{1, 1, 0});
  kit::place(scene, "b_1", kit::block("b", {0.4, 0.4, 0.4}, 5), Vec3{1.38, 1, 0});
  const std::vector<PairDepth> found = visual_overlaps(scene);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].a, "a_1");
  EXPECT_NEAR(found[0].depth, 0.02, 1e-4);
}

TEST(VisualOverlaps, SoftPartsAndCoveringsAreAside) {
  Scene scene = kit::room(4, 3);
  kit::Thing plant("plant");
  plant.box(0, {0, 0, 0.2}, {0.4, 0.4, 0.4}, 5);
  plant.model().visuals[0].soft = true;
  kit::place(scene, "plant_1", plant.take(), Vec3{1, 1, 0});
  kit::place(scene, "b_1", kit::block("b", {0.4, 0.4, 0.4}, 5), Vec3{1.3, 1, 0});
  EXPECT_TRUE(visual_overlaps(scene).empty());
}

TEST(VisualOverlaps, ThingInAWallIsFound) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "a_1", kit::block("a", {0.4, 0.4, 0.4}, 5), Vec3{0.17, 1, 0});
  const std::vector<PairDepth> found = visual_overlaps(scene);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].b, "wall_4");
  EXPECT_NEAR(found[0].depth, 0.03, 1e-4);
}

TEST(Bounds, WayOutOfTheRoom) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "in_1", kit::block("in", {0.4, 0.4, 0.4}, 5), Vec3{1, 1, 0});
  kit::place(scene, "out_1", kit::block("out", {0.4, 0.4, 0.4}, 5), Vec3{3.9, 1, 0});
  kit::place(scene, "high_1", kit::block("high", {0.4, 0.4, 0.4}, 5), Vec3{2, 2, 2.35});
  const std::vector<OutOfBounds> found = bounds(scene);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].id, "out_1");
  EXPECT_NEAR(found[0].outside, 0.1, 1e-6);
  EXPECT_EQ(found[1].id, "high_1");
  EXPECT_NEAR(found[1].outside, 0.05, 1e-6);
}

}  // namespace
}  // namespace ww::verify
