#include "ww/render/render.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "made_scene.h"

namespace ww::render {
namespace {

using testing::made_living_room;

/// Plain materials of the names that the made room uses, so that no file is read.
void paint(Scene& scene) {
  const auto add = [&](const std::string& name, Vec3 color, double transmission) {
    Material m;
    m.name = name;
    m.base_color = color;
    m.transmission = transmission;
    if (transmission > 0.5) m.roughness = 0.05;
    scene.world.materials.push_back(m);
  };
  add("glass", {0.95, 0.95, 0.95}, 0.95);
  add("lamp_shade", {0.8, 0.7, 0.6}, 0.4);
  add("warm_white_paint", {0.8, 0.78, 0.72}, 0);
  add("white_paint", {0.85, 0.85, 0.85}, 0);
}

const Camera& named(const std::vector<Camera>& cameras, std::string_view id) {
  for (const Camera& c : cameras) {
    if (c.id == id) return c;
  }
  ADD_FAILURE() << "no camera " << id;
  return cameras.front();
}

double mean(const Image& image) {
  double sum = 0;
  for (const std::uint8_t p : image.pixels) sum += p;
  return sum / static_cast<double>(image.pixels.size());
}

TEST(Render, GivesEqualBytesOnOneThreadAndTwo) {
  Scene scene = made_living_room();
  paint(scene);
  const auto one = make_executor(1), two = make_executor(2);
  Progress quiet;
  const Camera hero = named(choose_cameras(scene), "hero");
  const auto a = render(scene, hero, {.width = 72, .height = 48, .samples = 2}, *one, quiet);
  const auto b = render(scene, hero, {.width = 72, .height = 48, .samples = 2}, *two, quiet);
  ASSERT_TRUE(a.ok() && b.ok());
  EXPECT_EQ(a->pixels, b->pixels);
}

TEST(Render, ExposesARoomWellAtNoonAndAtNightWithLamps) {
  Scene scene = made_living_room();
  paint(scene);
  const auto executor = make_executor(1);
  Progress quiet;
  const Camera hero = named(choose_cameras(scene), "hero");
  for (const char* time : {"2026-06-21T12:00", "2026-12-21T23:00"}) {
    scene.world.environment.time = time;
    const auto image =
        render(scene, hero, {.width = 72, .height = 48, .samples = 4}, *executor, quiet);
    ASSERT_TRUE(image.ok());
    // Neither black nor burnt: the mean byte of a well exposed interior.
    EXPECT_GT(mean(*image), 90) << time;
    EXPECT_LT(mean(*image), 215) << time;
  }
}

TEST(Render, TakesTheCeilingOffForTheViewFromAbove) {
  Scene scene = made_living_room();
  paint(scene);
  for (Room& r : scene.world.rooms) r.ceiling_tint = {0, 0, 0};
  const auto executor = make_executor(1);
  Progress quiet;
  const Camera top = named(choose_cameras(scene), "top");
  Settings settings{.width = 48, .height = 32, .samples = 2, .denoise = false};
  const auto closed = render(scene, top, settings, *executor, quiet);
  settings.hide_ceiling = true;
  const auto open = render(scene, top, settings, *executor, quiet);
  ASSERT_TRUE(closed.ok() && open.ok());
  const std::size_t middle = (16 * 48 + 33) * 3;
  EXPECT_NE(closed->pixels[middle], open->pixels[middle]);
  EXPECT_GT(mean(*open), 90);
}

TEST(Render, WritesWhatIsNotCoveredAsTransparent) {
  Scene scene = made_living_room();
  paint(scene);
  const auto executor = make_executor(1);
  Progress quiet;
  const auto image = render(scene, named(choose_cameras(scene), "top"),
                            {.width = 48,
                             .height = 32,
                             .samples = 2,
                             .hide_ceiling = true,
                             .transparent_background = true},
                            *executor, quiet);
  ASSERT_TRUE(image.ok());
  ASSERT_EQ(image->channels, 4);
  EXPECT_EQ(image->pixels[3], 0);
  EXPECT_EQ(image->pixels[(16 * 48 + 24) * 4 + 3], 255);
}

TEST(Render, RefusesSizesAndCamerasThatGiveNoPicture) {
  const Scene scene = made_living_room();
  const auto executor = make_executor(1);
  Progress quiet;
  const Camera good{"c", {1, 1, 1.5}, {3, 2, 1}, 0.9};
  Camera blind = good;
  blind.target = blind.position;
  const auto code = [&](const Camera& c, const Settings& s) {
    const auto image = render(scene, c, s, *executor, quiet);
    return image.ok() ? ErrorCode::kInternal : image.error().code;
  };
  EXPECT_EQ(code(good, {.width = 0}), ErrorCode::kInvalidArgument);
  EXPECT_EQ(code(good, {.height = -4}), ErrorCode::kInvalidArgument);
  EXPECT_EQ(code(good, {.samples = 0}), ErrorCode::kInvalidArgument);
  EXPECT_EQ(code(blind, {.width = 8, .height = 8, .samples = 1}), ErrorCode::kInvalidArgument);
}

TEST(RenderDeathTest, StopsWhenCancelled) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  // In a process of its own: a request to cancel can't be taken back.
  EXPECT_EXIT(
      {
        const Scene scene = made_living_room();
        const auto executor = make_executor(1);
        Progress quiet;
        request_cancel();
        const auto image = render(scene, {"c", {1, 1, 1.5}, {3, 2, 1}, 0.9},
                                  {.width = 64, .height = 64}, *executor, quiet);
        std::exit(!image.ok() && image.error().code == ErrorCode::kCancelled ? 0 : 1);
      },
      ::testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace ww::render
