// Where does the sun stand, and how bright is the day?
#pragma once

#include <optional>

#include "ww/world/world.h"

namespace ww {

struct SunPosition {
  double elevation = 0;  ///< [rad] above the horizon
  Vec3 direction;        ///< [1] towards the sun, world
};

/// From local solar time, latitude and north, with the sun's declination of the Astronomical
/// Almanac (low-precision formulas, within 0.01 degrees at Greenwich). Nothing when the time can't
/// be read ("2026-06-21T15:00").
std::optional<SunPosition> sun_position(const Environment& environment);

/// Sunlight on a surface that faces the sun, in linear Rec.709 with its luminance in lux: 128 klx
/// through the air's molecules and haze (Preetham, Shirley and Smits 1999, appendix, turbidity 3).
/// Zero below the horizon. [lx]
Vec3 sun_illuminance(double elevation);

/// The open sky on level ground, without the sun: clear sky of the IES Lighting Handbook by day;
/// falling to 3.4 lx where civil twilight ends, 6 degrees below the horizon, and on to a moonlit
/// 0.2 lx. [lx]
double sky_illuminance(double elevation);

/// The lights that world.json states for sun and sky.
struct Daylight {
  Light sun, sky;
};
std::optional<Daylight> daylight(const Environment& environment);

}  // namespace ww
