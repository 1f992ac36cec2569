// Where the sun stands and how bright the day is.
#pragma once

#include <optional>

#include "ww/world/world.h"

namespace ww::craft {

struct Daylight {
  Light sun, sky;
};

/// Sun position by declination and hour angle (Duffie and Beckman, Solar Engineering of Thermal
/// Processes, 1.6), clear-sky illuminance by Kasten and Young's air mass with a luminous turbidity
/// of 2.5. Nothing when the time can't be read ("2026-06-21T15:00", local solar time).
std::optional<Daylight> daylight(const Environment& environment);

}  // namespace ww::craft
