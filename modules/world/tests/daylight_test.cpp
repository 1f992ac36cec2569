#include "ww/world/daylight.h"

#include <gtest/gtest.h>

namespace ww {
namespace {

constexpr double kDegree = kPi / 180;

TEST(SunPosition, StandsAtNoonWhereTheAlmanacHasIt) {
  // Solar declinations of 2026 at noon UT to a hundredth of a degree; equinoxes: 20 March 14:46 and
  // 23 September 00:05 UT.
  const struct {
    const char* time;
    double declination;  // [deg]
  } rows[] = {{"2026-03-20T12:00", -0.04},
              {"2026-06-21T12:00", 23.44},
              {"2026-09-23T12:00", -0.19},
              {"2026-12-21T12:00", -23.43}};
  for (const auto& row : rows) {
    const auto sun = sun_position({.time = row.time, .latitude = 50});
    ASSERT_TRUE(sun);
    // Hundredths above and below, and 0.01 of the formulas.
    EXPECT_NEAR(sun->elevation / kDegree, 40 + row.declination, 0.03) << row.time;
    EXPECT_LT(sun->direction.y, 0) << "south at noon in the north";
    EXPECT_NEAR(sun->direction.x, 0, 1e-9);
  }
}

TEST(SunPosition, RisesInTheEastOfTheStatedNorth) {
  const auto morning = sun_position({.time = "2026-03-20T07:00", .latitude = 40});
  EXPECT_GT(morning->direction.x, 0.9);
  const auto turned =
      sun_position({.time = "2026-03-20T07:00", .latitude = 40, .north = Vec2{1, 0}});
  EXPECT_LT(turned->direction.y, -0.9);
  EXPECT_NEAR(turned->elevation, morning->elevation, 1e-12);
}

TEST(SunPosition, IsNothingForATimeThatCannotBeRead) {
  for (const char* time : {"", "noon", "2026-13-01T12:00", "2026-06-21T25:00"}) {
    EXPECT_FALSE(sun_position({.time = time})) << time;
    EXPECT_FALSE(daylight({.time = time})) << time;
  }
}

TEST(SunIlluminance, ReddensAndFadesTowardsTheHorizon) {
  const Vec3 high = sun_illuminance(60 * kDegree), low = sun_illuminance(5 * kDegree);
  // A clear day's direct sun: 80 to 110 klx at 60 degrees (IES clear sky: 96 klx).
  EXPECT_GT(high.y, 80000);
  EXPECT_LT(high.y, 110000);
  EXPECT_LT(low.y, 0.4 * high.y);
  EXPECT_LT(low.z / low.x, 0.5 * high.z / high.x);
  EXPECT_EQ(sun_illuminance(-0.01), Vec3{});
}

TEST(SkyIlluminance, FallsWithoutAStepThroughTwilight) {
  EXPECT_NEAR(sky_illuminance(-6 * kDegree), 3.4, 1e-9);
  EXPECT_EQ(sky_illuminance(-20 * kDegree), 0.2);
  for (double e = -18; e < 85; e += 0.25) {
    const double here = sky_illuminance(e * kDegree), next = sky_illuminance((e + 0.25) * kDegree);
    EXPECT_LE(here, next) << e;
    EXPECT_LT(next, here * 1.5 + 1100) << e;
  }
}

}  // namespace
}  // namespace ww
