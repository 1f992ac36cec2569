#include <gtest/gtest.h>

#include <cmath>

#include "verify_kit.h"

namespace ww::verify {
namespace {

std::vector<SweptJoint> sweep(const Scene& scene) {
  const kit::Measured m(scene);
  return sweep_joints(m.context);
}

TEST(Joints, FreeDrawerOpensAllTheWay) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  const std::vector<SweptJoint> swept = sweep(scene);
  ASSERT_EQ(swept.size(), 1u);
  EXPECT_EQ(swept[0].id, "nightstand_1/drawer_1");
  EXPECT_EQ(swept[0].reached, 1);
  EXPECT_FALSE(swept[0].blocked_by);
}

TEST(Joints, DrawerStopsAtWhatStandsBeforeIt) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  kit::place(scene, "bed_1", kit::block("bed", {1, 1, 0.5}, 50),
             Vec3{1.85, 1, 0});  // front at 1.2: 0.15 m free
  const std::vector<SweptJoint> swept = sweep(scene);
  EXPECT_NEAR(swept[0].reached, 0.15 / 0.3, 0.04);  // a step of 8 mm of 0.3 m
  EXPECT_EQ(swept[0].blocked_by, "bed_1");
}

TEST(Joints, DrawerWrittenOpenIsSweptBothWays) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  scene.state.joints[0] = {0.12};
  EXPECT_EQ(sweep(scene)[0].reached, 1);
}

TEST(Joints, WhatLiesInADrawerRidesAlong) {
  Scene scene = kit::room(4, 3);
  const ObjectId stand = kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  const auto put = [&](double height, const Support& support) {
    Scene with = scene;
    kit::place(with, "box_1", kit::block("box", {0.1, 0.1, height}, 0.2), Vec3{1, 1, 0.308}, true,
               support);
    return sweep(with)[0];
  };
  EXPECT_EQ(put(0.15, kit::on(stand, 1, SupportKind::kInside)).reached, 1);
  // The same box, standing there on something else, stays behind and is hit by the back.
  EXPECT_EQ(put(0.15, kit::on(stand, 0)).blocked_by, "box_1");
}

TEST(Joints, OwnCarcassBlocksADrawerThatIsTooHigh) {
  kit::Thing t("chest");
  t.box(0, {0, 0, 0.01}, {0.4, 0.4, 0.02}, 2)
      .box(0, {0.19, 0, 0.3}, {0.02, 0.4, 0.02}, 1);  // rail before it
  const int drawer = t.part("drawer_1", JointType::kSlide, {1, 0, 0}, {0, 0, 0.1}, Vec2{0, 0.3});
  t.box(drawer, {0, 0, 0.2}, {0.3, 0.3, 0.3}, 1);
  Scene scene = kit::room(4, 3);
  kit::place(scene, "chest_1", t.take(), Vec3{1, 1, 0});
  const SweptJoint swept = sweep(scene)[0];
  EXPECT_LT(swept.reached, 0.15);
  EXPECT_EQ(swept.blocked_by, "chest_1");
}

TEST(Joints, DoorSwingsUntilItMeetsTheWall) {
  // The hinge is 0.3 m from the wall at y = 0 and the leaf 1 m long: it meets the wall before 1.7
  // rad.
  Scene scene = kit::room(4, 3);
  kit::place(scene, "wardrobe_1", kit::wardrobe(60), Vec3{1, 2.2, 0});
  EXPECT_EQ(sweep(scene)[0].reached, 1);
  kit::place(scene, "sofa_1", kit::block("sofa", {0.8, 0.5, 0.8}, 40), Vec3{2.0, 2.2, 0});
  const SweptJoint swept = sweep(scene)[0];
  EXPECT_LT(swept.reached, 0.9);
  EXPECT_EQ(swept.blocked_by, "sofa_1");
}

TEST(Joints, DrawerBehindADoorIsSweptWithTheDoorOpen) {
  kit::Thing t("cabinet");
  t.box(0, {0, 0, 0.01}, {0.4, 0.5, 0.02}, 5);
  const int leaf = t.part("door_1", JointType::kHinge, {0, 0, 1}, {0.22, 0.26, 0}, Vec2{0, 1.8});
  t.box(leaf, {0.24, 0, 0.3}, {0.02, 0.52, 0.5}, 2);
  const int drawer = t.part("drawer_1", JointType::kSlide, {1, 0, 0}, {0, 0, 0.3}, Vec2{0, 0.25});
  t.box(drawer, {0, 0, 0.3}, {0.36, 0.4, 0.2}, 1);
  Model& model = t.model();
  Scene scene = kit::room(4, 3);
  kit::place(scene, "cabinet_1", t.take(), Vec3{1, 1.5, 0});
  EXPECT_EQ(sweep(scene)[1].blocked_by, "cabinet_1/door_1");
  model.joints[1].behind = {0};
  scene.world.objects[0].model = t.take();
  EXPECT_EQ(sweep(scene)[1].reached, 1);
}

TEST(Joints, EndlessJointTurnsAllTheWay) {
  kit::Thing t("office_chair");
  t.box(0, {0, 0, 0.2}, {0.5, 0.5, 0.4}, 5);
  const int seat = t.part("seat", JointType::kHinge, {0, 0, 1}, {0, 0, 0}, std::nullopt);
  t.box(seat, {0, 0, 0.46}, {0.5, 0.4, 0.1}, 5);
  Scene scene = kit::room(4, 3);
  kit::place(scene, "office_chair_1", t.take(), Vec3{1, 1, 0});
  EXPECT_EQ(sweep(scene)[0].reached, 1);
  kit::place(scene, "shelf_1", kit::block("shelf", {0.2, 0.4, 1}, 5),
             Vec3{1.36, 1, 0});  // 0.26 m off
  const SweptJoint swept = sweep(scene)[0];
  EXPECT_LT(swept.reached, 0.2);
  EXPECT_EQ(swept.blocked_by, "shelf_1");
}

}  // namespace
}  // namespace ww::verify
