#include <gtest/gtest.h>

#include "made_models.h"
#include "ww/render/render.h"

namespace ww::render {
namespace {

Model red_ball() {
  Model model;
  model.slots = {{"body", "no such material", {1, 0.1, 0.1}}};
  model.parts.push_back({});
  Visual visual;
  visual.mesh = testing::ball_mesh({0, 0, 0.5}, 0.5);
  model.visuals.push_back(visual);
  return model;
}

TEST(RenderModel, FillsTheFrameWithTheThing) {
  const auto executor = make_executor(1);
  const auto image = render_model(red_ball(), MaterialLibrary{}, 64, 48, 4, *executor);
  ASSERT_TRUE(image.ok()) << image.error().str();
  EXPECT_EQ(image->width, 64);
  EXPECT_EQ(image->height, 48);
  EXPECT_EQ(image->channels, 3);
  EXPECT_EQ(image->pixels.size(), 64u * 48u * 3u);
}

TEST(RenderModel, GivesEqualBytesOnOneThreadAndTwo) {
  const auto one = make_executor(1), two = make_executor(2);
  const auto a = render_model(red_ball(), MaterialLibrary{}, 96, 80, 4, *one);
  const auto b = render_model(red_ball(), MaterialLibrary{}, 96, 80, 4, *two);
  ASSERT_TRUE(a.ok() && b.ok());
  EXPECT_EQ(a->pixels, b->pixels);
}

TEST(RenderModel, RefusesSizesThatNoPictureHas) {
  const auto executor = make_executor(1);
  for (const auto& [w, h] : {std::pair{0, 10}, {10, 0}, {-1, 10}, {100000, 100000}}) {
    const auto image = render_model(red_ball(), MaterialLibrary{}, w, h, 1, *executor);
    ASSERT_FALSE(image.ok()) << w << "x" << h;
    EXPECT_EQ(image.error().code, ErrorCode::kInvalidArgument);
  }
}

TEST(RenderModel, ShowsAnEmptyModelAsEmptyGround) {
  const auto executor = make_executor(1);
  EXPECT_TRUE(render_model(Model{}, MaterialLibrary{}, 16, 16, 1, *executor).ok());
}

}  // namespace
}  // namespace ww::render
