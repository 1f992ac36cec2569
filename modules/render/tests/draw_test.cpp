#include <gtest/gtest.h>

#include "made_scene.h"
#include "ww/render/view.h"

namespace ww::render {
namespace {

using testing::box_mesh;
using testing::made_living_room;
using testing::SceneMaker;

Viewpoint from(Vec3 eye, Vec3 target, int width = 96, int height = 64) {
  const Camera camera{"c", eye, target, 0.9};
  return {pinhole_of(camera, width, height), pose_of(camera)};
}

int grey(const Image& image, int x, int y) {
  const auto k = 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                      static_cast<std::size_t>(x));
  return (image.pixels[k] + image.pixels[k + 1] + image.pixels[k + 2]) / 3;
}

TEST(Draw, GivesEqualBytesOnOneThreadAndTwo) {
  const auto one = make_executor(1), two = make_executor(2);
  View a(made_living_room(), *one), b(made_living_room(), *two);
  const Viewpoint camera = from({4.6, 0.6, 1.5}, {1.5, 2.4, 0.7});
  EXPECT_EQ(a.draw(camera).picture.pixels, b.draw(camera).picture.pixels);
}

TEST(Draw, LabelsOfAShotAreThoseOfTheViewpoint) {
  const auto executor = make_executor(1);
  View view(made_living_room(), *executor);
  const Viewpoint camera = from({4.6, 0.6, 1.5}, {1.5, 2.4, 0.7});
  const Shot shot = view.draw(camera, {.labels = ShotLabels::kAll});
  const Labels labels = view.labels(camera);
  EXPECT_EQ(shot.labels.part, labels.part);
  EXPECT_EQ(shot.labels.depth, labels.depth);
  EXPECT_EQ(shot.labels.objects.size(), labels.objects.size());
  EXPECT_TRUE(view.draw(camera).labels.distance.empty());
}

/// A room at night with one lamp under the ceiling and a plate between it and the floor.
Scene plate_under_lamp() {
  SceneMaker s;
  s.room(4, 4);
  s.scene.world.environment.time = "2026-06-21T00:00";
  Model plate = SceneMaker::made_of({"oak"});
  SceneMaker::add(plate, 0, box_mesh({0, 0, 0}, {0.8, 0.8, 0.02}));
  s.object("plate_1", plate, {2, 2, 1});
  Model lamp = SceneMaker::made_of({"oak"});
  lamp.lights.push_back({});
  lamp.lights.back().lumens = 1000;
  s.object("lamp_1", lamp, {2, 2, 2.4});
  update_lights(s.scene);
  return s.scene;
}

TEST(Draw, APlateUnderALampCastsItsShadow) {
  const auto executor = make_executor(1);
  View view(plate_under_lamp(), *executor);
  // Two points of the floor: under the plate, and beside it as far from the camera.
  const Viewpoint camera = from({2, 0.1, 0.9}, {2, 2, 0}, 97, 65);
  const auto pixel = [&](Vec3 p) { return *project(camera.sensor, camera.X_WC.inverse() * p); };
  const Vec2 under = pixel({2.1, 1.9, 0}), beside = pixel({3.2, 1.9, 0});
  const Image lit = view.draw(camera).picture;
  // 13 lx bounce everywhere, 10 lx come straight beside the plate: three quarters more light, of
  // which the tone curve leaves a tenth of the range.
  const int dark = grey(lit, static_cast<int>(under.x), static_cast<int>(under.y)),
            bright = grey(lit, static_cast<int>(beside.x), static_cast<int>(beside.y));
  EXPECT_GT(bright, dark + 15);
}

TEST(Draw, AMovedThingTakesItsShadowAlong) {
  const auto executor = make_executor(1);
  Scene scene = plate_under_lamp();
  View moved(scene, *executor);
  const Viewpoint camera = from({2, 0.1, 0.9}, {2, 2, 0});
  moved.draw(camera);
  scene.state.X_WO[0].translation = {1, 2.4, 1};
  moved.move(scene.state);
  View made(scene, *executor);
  EXPECT_EQ(moved.draw(camera).picture.pixels, made.draw(camera).picture.pixels);
}

}  // namespace
}  // namespace ww::render
