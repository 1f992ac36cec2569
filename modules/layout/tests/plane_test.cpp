// Convex outlines: what the whole solver stands on.
#include "plane.h"

#include <gtest/gtest.h>

#include "shape.h"

namespace ww::layout {
namespace {

double area_of(const Convex& c) {
  double twice = 0;
  for (int i = 0; i < c.count; ++i) twice += cross(c[i], c[(i + 1) % c.count]);
  return 0.5 * twice;
}

TEST(Convex, OfABoxInAnyRestPoseHasItsArea) {
  Model model;
  model.parts.push_back({"base", false, {}, 0.001});
  model.slots.push_back({"body", "oak", {1, 1, 1}});
  model.colliders.push_back({0, 0, BoxShape{{0.13, 0.0725, 0.019}}, {}});
  model.box = {{-0.13, -0.0725, -0.019}, {0.13, 0.0725, 0.019}};
  // All 64 turns by quarters about the axes: products of their sines leave errors of 1e-17.
  for (int turn = 0; turn < 64; ++turn) {
    const Quat q = (Quat::about({0, 0, 1}, kPi / 2 * (turn % 4)) *
                    Quat::about({0, 1, 0}, kPi / 2 * (turn / 4 % 4)) *
                    Quat::about({1, 0, 0}, kPi / 2 * (turn / 16)))
                       .canonical();
    const Shape shape = make_shape(model, q);
    ASSERT_EQ(shape.solids.size(), 1u);
    const Vec3 size = shape.box.size();
    EXPECT_EQ(shape.solids[0].outline.count, 4) << "turn " << turn;
    EXPECT_NEAR(area_of(shape.solids[0].outline), size.x * size.y, 1e-9) << "turn " << turn;
  }
}

TEST(Convex, OfNearlyEqualPointsKeepsTheRest) {
  const Convex c = convex_of({{0, 0}, {1e-17, 1}, {0, 1}, {1, 1}, {1, 1e-17}, {1, 0}, {-1e-17, 0}});
  EXPECT_EQ(c.count, 4);
  EXPECT_NEAR(area_of(c), 1, 1e-9);
}

}  // namespace
}  // namespace ww::layout
