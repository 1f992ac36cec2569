// Numbers, escapes and rotations that every writer leans on.
#include "ww/core/text.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sample_scene.h"
#include "tables.h"
#include "text_writer.h"
#include "ww/core/rng.h"

namespace ww::exporting {
namespace {

std::string fixed(double value, int decimals) {
  TextWriter w;
  w.fixed(value, decimals);
  return w.text;
}

Quat random_rotation(Rng& rng) {
  return Quat{rng.normal(), rng.normal(), rng.normal(), rng.normal()}.canonical();
}

TEST(TextWriter, FixedNumbersAreWithinHalfAUnitOfTheLastPlace) {
  Rng rng = Rng::stream(1, "fixed");
  for (int i = 0; i < 2000; ++i) {
    const double value = rng.uniform(-50, 50);
    const double read = std::stod(fixed(value, 5));
    EXPECT_LE(std::abs(read - value), 0.5000001e-5) << value;
  }
}

TEST(TextWriter, FixedNumbersHaveNoTrailingZerosAndNoMinusZero) {
  EXPECT_EQ(fixed(0.5, 5), "0.5");
  EXPECT_EQ(fixed(-2.0, 3), "-2");
  EXPECT_EQ(fixed(-1e-9, 5), "0");
  EXPECT_EQ(fixed(0.00001, 5), "0.00001");
  EXPECT_EQ(fixed(-0.25, 2), "-0.25");
}

TEST(TextWriter, ExactNumbersReadBackAsTheSameDouble) {
  Rng rng = Rng::stream(2, "exact");
  for (int i = 0; i < 2000; ++i) {
    const double value = rng.normal() * std::pow(10, rng.integer(-12, 12));
    TextWriter w;
    w << value;
    EXPECT_EQ(std::stod(w.text), value);
  }
}

TEST(Escapes, NoTextOfAPromptEndsAnElementOrAnAttribute) {
  const std::string safe = escape_xml(testing::kHostileText + std::string("\x01\xff"));
  EXPECT_EQ(safe.find_first_of("<>\"'\x01"), std::string::npos);
  EXPECT_NE(safe.find("床头柜"), std::string::npos);
  EXPECT_NE(safe.find("&lt;script&gt;"), std::string::npos);
}

TEST(Escapes, JsonStringsKeepQuotesAndBackslashesInside) {
  EXPECT_EQ(json_string("a\"b\\c\n床"), "\"a\\\"b\\\\c\\u000a床\"");
}

TEST(Rotations, AxesLandWhereTheirNamesSay) {
  Rng rng = Rng::stream(3, "rotations");
  for (int i = 0; i < 200; ++i) {
    const Vec3 axis = normalized(Vec3{rng.normal(), rng.normal(), rng.normal()});
    EXPECT_LT(norm(x_onto(axis) * Vec3{1, 0, 0} - axis), 1e-12);
    const Camera camera{"c", {1, 2, 3}, Vec3{1, 2, 3} + axis * 4, 1};
    const Quat q = camera_rotation(camera);
    EXPECT_LT(norm(q * Vec3{0, 0, -1} - axis), 1e-12);
    EXPECT_GE((q * Vec3{0, 1, 0}).z, -1e-12) << "the camera stands on its head";
  }
}

TEST(Rotations, RollPitchYawRebuildTheRotation) {
  Rng rng = Rng::stream(4, "rpy");
  std::vector<Quat> rotations = {Quat::about({0, 1, 0}, kPi / 2), Quat::about({0, 1, 0}, -kPi / 2)};
  for (int i = 0; i < 200; ++i) rotations.push_back(random_rotation(rng));
  for (const Quat& q : rotations) {
    const Vec3 rpy = roll_pitch_yaw(q);
    const Quat again = Quat::about({0, 0, 1}, rpy.z) * Quat::about({0, 1, 0}, rpy.y) *
                       Quat::about({1, 0, 0}, rpy.x);
    EXPECT_LT(rotation_angle(again * q.inverse()), 1e-6);
  }
}

TEST(Identifier, IsWhatUsdAcceptsAsAName) {
  EXPECT_EQ(identifier("nightstand_1"), "nightstand_1");
  EXPECT_EQ(identifier("2 oak-床"), "x2_oak____");
  EXPECT_EQ(identifier(""), "x");
}

}  // namespace
}  // namespace ww::exporting
