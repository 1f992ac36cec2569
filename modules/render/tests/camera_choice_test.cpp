#include <gtest/gtest.h>

#include "made_scene.h"
#include "ww/render/render.h"

namespace ww::render {
namespace {

/// Whether a point is in the picture of 3:2.
bool in_picture(const Camera& camera, Vec3 p) {
  const Vec3 f = normalized(camera.target - camera.position),
             r = normalized(cross(f, Vec3{0, 0, 1})), u = cross(r, f);
  const Vec3 d = p - camera.position;
  const double depth = dot(d, f), t = std::tan(0.5 * camera.fov_y);
  return depth > 0 && std::abs(dot(d, r)) <= 1.5 * t * depth && std::abs(dot(d, u)) <= t * depth;
}

TEST(CameraChoice, GivesHeroTopAndCorner) {
  const auto cameras = choose_cameras(testing::made_living_room());
  ASSERT_EQ(cameras.size(), 3u);
  EXPECT_EQ(cameras[0].id, "hero");
  EXPECT_EQ(cameras[1].id, "top");
  EXPECT_EQ(cameras[2].id, "corner");
}

TEST(CameraChoice, StandsInTheRoomAtEyeHeightAndInNothing) {
  const Scene scene = testing::made_living_room();
  for (const Camera& c : choose_cameras(scene)) {
    if (c.id == "top") continue;
    EXPECT_TRUE(contains(scene.world.rooms[0].floor, c.position.xy()));
    EXPECT_GE(c.position.z, 1.4);
    EXPECT_LE(c.position.z, 1.65);
    for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
      EXPECT_FALSE(drawn_bounds(scene, ObjectId(i)).inflated(0.1).contains(c.position))
          << scene.world.objects[i].id;
    }
  }
}

TEST(CameraChoice, SeesWhatWasAskedFor) {
  // Two boxes in opposite corners: the asked one draws the picture, whichever it is.
  for (const std::size_t asked : {std::size_t{0}, std::size_t{1}}) {
    testing::SceneMaker s;
    s.room(6, 5);
    for (const Vec3 at : {Vec3{0.6, 0.6, 0}, Vec3{5.4, 4.4, 0}}) {
      Model m = testing::SceneMaker::made_of({"oak"});
      testing::SceneMaker::add(m, 0, testing::box_mesh({0, 0, 0.4}, {0.8, 0.8, 0.8}));
      s.object("box_" + std::to_string(s.scene.world.objects.size()), m, at);
    }
    s.scene.world.objects[asked].asked_as = "box";
    const Camera hero = choose_cameras(s.scene)[0];
    EXPECT_TRUE(in_picture(hero, drawn_bounds(s.scene, ObjectId(asked)).center())) << asked;
  }
}

TEST(CameraChoice, HasTheWholePlanInTheTopView) {
  for (const auto& [w, d] : {std::pair{6.0, 3.0}, {3.0, 6.0}, {4.0, 4.0}}) {
    testing::SceneMaker s;
    s.room(w, d);
    const Camera top = choose_cameras(s.scene)[1];
    for (const Vec2& p : s.scene.world.rooms[0].floor) {
      EXPECT_TRUE(in_picture(top, {p.x, p.y, 0})) << w << " x " << d;
      EXPECT_TRUE(in_picture(top, {p.x, p.y, 2.7})) << w << " x " << d;
    }
  }
}

TEST(CameraChoice, FindsAViewInARoomThatIsFull) {
  testing::SceneMaker s;
  s.room(2, 2);
  Model m = testing::SceneMaker::made_of({"oak"});
  testing::SceneMaker::add(m, 0, testing::box_mesh({0, 0, 1}, {1.9, 1.9, 2}));
  s.object("box_1", m, {1, 1, 0});
  const auto cameras = choose_cameras(s.scene);
  ASSERT_GE(cameras.size(), 2u);
  EXPECT_EQ(cameras[0].id, "hero");
  EXPECT_TRUE(contains(s.scene.world.rooms[0].floor, cameras[0].position.xy()));
}

TEST(CameraChoice, GivesATopViewOfNothing) { EXPECT_EQ(choose_cameras(Scene{}).at(0).id, "top"); }

TEST(FurtherCameras, SeeAllOfTheBuildingFromAboveAndFromOutside) {
  for (const auto& [w, d] : {std::pair{6.0, 3.0}, {3.0, 6.0}, {4.0, 4.0}}) {
    testing::SceneMaker s;
    s.room(w, d);
    const auto cameras = further_cameras(s.scene);
    ASSERT_EQ(cameras[0].id, "plan");
    ASSERT_EQ(cameras[1].id, "dollhouse");
    EXPECT_GT(cameras[1].position.z, 3);
    for (const Vec2& p : s.scene.world.rooms[0].floor) {
      EXPECT_TRUE(in_picture(cameras[1], {p.x, p.y, 0})) << p.x << " " << p.y;
      EXPECT_TRUE(in_picture(cameras[1], {p.x, p.y, 2.7})) << p.x << " " << p.y;
      // Straight down: +y is up on the page, 3:2.
      const double half = std::tan(0.5 * cameras[0].fov_y) * cameras[0].position.z;
      EXPECT_LE(std::abs(p.y - cameras[0].position.y), half);
      EXPECT_LE(std::abs(p.x - cameras[0].position.x), 1.5 * half);
    }
  }
}

TEST(FurtherCameras, WalkThroughEveryRoomAndStandInNothing) {
  const Scene scene = testing::made_living_room();
  int walks = 0;
  for (const Camera& c : further_cameras(scene)) {
    if (!c.id.starts_with("walk_")) continue;
    ++walks;
    EXPECT_TRUE(contains(scene.world.rooms[0].floor, c.position.xy()));
    for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
      EXPECT_FALSE(drawn_bounds(scene, ObjectId(i)).inflated(0.1).contains(c.position))
          << scene.world.objects[i].id;
    }
  }
  EXPECT_GE(walks, 1);
}

}  // namespace
}  // namespace ww::render
