#include "ww/render/sensor.h"

#include <gtest/gtest.h>

#include "ww/core/rng.h"

namespace ww::render {
namespace {

const Pinhole kBent{640, 480, 420, 430, 322, 236, {-0.28, 0.07, -0.01, 0.001, -0.002}};

std::vector<std::pair<std::string, Sensor>> one_of_each() {
  return {{"pinhole", Pinhole{}},   {"distorted", kBent}, {"fisheye", Fisheye{}},
          {"panorama", Panorama{}}, {"stereo", Stereo{}}, {"depth", DepthCamera{}}};
}

TEST(Sensor, SeesAPointWhereItsRayGoes) {
  Rng rng(1);
  for (const auto& [name, sensor] : one_of_each()) {
    const PictureSize size = picture_size(sensor);
    for (int i = 0; i < 500; ++i) {
      const Vec2 q{rng.uniform(0, size.width), rng.uniform(0, size.height)};
      const auto ray = ray_through(sensor, q);
      if (!ray) continue;
      EXPECT_NEAR(norm(*ray), 1, 1e-12) << name;
      const auto back = project(sensor, *ray * rng.uniform(0.1, 50));
      ASSERT_TRUE(back) << name;
      EXPECT_NEAR(back->x, q.x, 1e-6) << name;
      EXPECT_NEAR(back->y, q.y, 1e-6) << name;
    }
  }
}

TEST(Sensor, DistortsAsOpenCvsFormulaSays) {
  // The formula of OpenCV's calib3d page, written out for one point.
  const double x = 0.3, y = -0.2, r2 = x * x + y * y;
  const double k = 1 - 0.28 * r2 + 0.07 * r2 * r2 - 0.01 * r2 * r2 * r2;
  const double xd = x * k + 2 * 0.001 * x * y - 0.002 * (r2 + 2 * x * x),
               yd = y * k + 0.001 * (r2 + 2 * y * y) + 2 * -0.002 * x * y;
  const auto q = project(kBent, {2 * x, -2 * y, -2});
  ASSERT_TRUE(q);
  EXPECT_NEAR(q->x, 420 * xd + 322, 1e-9);
  EXPECT_NEAR(q->y, 430 * yd + 236, 1e-9);
}

TEST(Sensor, SeesNothingWhereADistortionFoldsBack) {
  // Barrel: 1 - 0.28 r2 turns round near r = 1.1; a point at r = 1.8 would be drawn inside again.
  const Pinhole barrel{640, 480, 300, 300, 320, 240, {-0.28, 0, 0, 0, 0}};
  EXPECT_FALSE(project(barrel, {1.8, 0, -1}));
  EXPECT_TRUE(project(barrel, {0.6, 0, -1}));
}

TEST(Sensor, FisheyeAnglesGrowEvenlyFromTheCentre) {
  const Fisheye lens{.focal = 200, .max_angle = 1.2};
  for (const double angle : {0.1, 0.7, 1.1}) {
    const auto q = project(lens, {std::sin(angle), 0, -std::cos(angle)});
    ASSERT_TRUE(q);
    EXPECT_NEAR(q->x - lens.cx, 200 * angle, 1e-9);
  }
  EXPECT_FALSE(project(lens, {std::sin(1.3), 0, -std::cos(1.3)}));
}

TEST(Sensor, LidarRingsLookAtTheirElevations) {
  const Lidar lidar{.rings = {0.2, 0.0, -0.3}, .columns = 8};
  EXPECT_EQ(picture_size(lidar), (PictureSize{8, 3}));
  const auto ray = ray_through(lidar, {4, 2.5});
  ASSERT_TRUE(ray);
  EXPECT_NEAR(std::asin(ray->y), -0.3, 1e-12);
  EXPECT_NEAR(ray->x, 0, 1e-12);
  // Clockwise from above: a quarter turn later it looks to the right.
  EXPECT_NEAR(ray_through(lidar, {6, 1.5})->x, 1, 1e-12);
}

TEST(Sensor, PosesTurnIntoOpenCvsFrame) {
  const RigidTransform X_WC = pose_of({"c", {1, 2, 1.5}, {4, 2, 1.5}, 0.9});
  EXPECT_NEAR(norm(X_WC.rotation * Vec3{0, 0, -1} - Vec3{1, 0, 0}), 0, 1e-12);
  EXPECT_NEAR(norm(X_WC.rotation * Vec3{0, 1, 0} - Vec3{0, 0, 1}), 0, 1e-12);
  const RigidTransform X_WV = to_opencv(X_WC);
  EXPECT_NEAR(norm(X_WV.rotation * Vec3{0, 0, 1} - Vec3{1, 0, 0}), 0, 1e-12);
  EXPECT_NEAR(norm(X_WV.rotation * Vec3{0, 1, 0} - Vec3{0, 0, -1}), 0, 1e-12);
}

}  // namespace
}  // namespace ww::render
