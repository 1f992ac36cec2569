#include "ww/render/render.h"

#include <gtest/gtest.h>

#include <bit>
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

TEST(Render, TakesTheFrontOffADollhouse) {
  // From outside, a wall hides the room unless it is cut away.
  Scene scene = made_living_room();
  paint(scene);
  const auto executor = make_executor(1);
  Progress quiet;
  const Camera outside{"dollhouse", {2.6, -6, 1.4}, {2.6, 2, 1.4}, 0.4};
  Settings settings{.width = 32, .height = 24, .samples = 1, .denoise = false};
  const auto depth_of_wall = [&] {
    const auto measured = measure(scene, outside, settings, *executor, quiet);
    // Normal of the middle: of the outer wall's face (towards -y), or of something inside.
    return measured->normal[(12 * 32 + 16) * 3 + 1];
  };
  EXPECT_LT(depth_of_wall(), -0.9f);
  open_up(outside, settings);
  EXPECT_TRUE(settings.cut_away && settings.hide_ceiling);
  const auto open = measure(scene, outside, settings, *executor, quiet);
  ASSERT_TRUE(open.ok());
  float white = 0;
  for (std::size_t i = 0; i < open->normal.size(); i += 3) white += open->normal[i + 2] > 0.9f;
  EXPECT_GT(white, 20) << "no floor is seen";
}

TEST(Render, WritesRadianceAsOpenExr) {
  const Radiance radiance{
      2, 1, {1, 2, 3, 4, 5, 6}, {0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f}, {0, 0, 1, 0, 1, 0}};
  const std::string bytes = encode_exr(radiance);
  const auto u32 = [&](std::size_t at) {
    std::uint32_t v = 0;
    for (std::size_t k = 0; k < 4; ++k)
      v |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + k])) << (8 * k);
    return v;
  };
  EXPECT_EQ(u32(0), 20000630u);
  // One line of nine channels of two floats ends the file; its offset stands before it.
  const std::size_t line = bytes.size() - (8 + 9 * 2 * 4);
  EXPECT_EQ(u32(line - 8), line);
  EXPECT_EQ(u32(line + 4), 9u * 2 * 4);
  EXPECT_EQ(std::bit_cast<float>(u32(line + 8)), 3.0f) << "B comes first";
  EXPECT_EQ(std::bit_cast<float>(u32(line + 8 + 2 * 8 + 4)), 4.0f) << "R of the second pixel";
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
