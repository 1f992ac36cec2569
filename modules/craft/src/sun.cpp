#include "sun.h"

#include <algorithm>
#include <cstdio>

#include "ww/core/text.h"

namespace ww::craft {

std::optional<Daylight> daylight(const Environment& environment) {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0;
  if (std::sscanf(environment.time.c_str(), "%d-%d-%dT%d:%d", &year, &month, &day, &hour,
                  &minute) != 5 ||
      month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 ||
      minute > 59) {
    return std::nullopt;
  }
  // Day of the year to within a day is a quarter of a degree of declination.
  const double n = 30.4 * (month - 1) + day;
  const double declination = 23.45 * kPi / 180 * std::sin(2 * kPi * (284 + n) / 365);
  const double hour_angle = (hour + minute / 60.0 - 12) * 15 * kPi / 180;
  const double latitude = environment.latitude * kPi / 180;
  const double sin_elevation = std::sin(latitude) * std::sin(declination) +
                               std::cos(latitude) * std::cos(declination) * std::cos(hour_angle);
  const double elevation = std::asin(std::clamp(sin_elevation, -1.0, 1.0));
  const double east = -std::cos(declination) * std::sin(hour_angle);
  const double north = std::sin(declination) * std::cos(latitude) -
                       std::cos(declination) * std::sin(latitude) * std::cos(hour_angle);
  const Vec2 north_axis = normalized(environment.north);
  const Vec2 east_axis = -perpendicular(north_axis);
  const Vec2 ground = east_axis * east + north_axis * north;
  const Vec3 to_sun = normalized(Vec3{ground.x, ground.y, sin_elevation});

  Daylight out;
  out.sun.id = "sun";
  out.sun.kind = LightKind::kSun;
  out.sun.unit = LightUnit::kLux;
  out.sun.direction = {round_to(-to_sun.x, 6), round_to(-to_sun.y, 6), round_to(-to_sun.z, 6)};
  out.sky = out.sun;
  out.sky.id = "sky";
  out.sky.kind = LightKind::kSky;
  out.sky.direction = {0, 0, -1};
  if (elevation > 0.01) {
    const double degrees = elevation * 180 / kPi;
    const double air_mass = 1 / (sin_elevation + 0.50572 * std::pow(degrees + 6.07995, -1.6364));
    out.sun.intensity = round_to(133000 * std::exp(-0.1 * 2.5 * air_mass), 0);
    const double warmth = std::clamp((degrees - 5) / 35, 0.0, 1.0);  // low suns are orange
    out.sun.color = {1, round_to(0.72 + 0.23 * warmth, 3), round_to(0.45 + 0.43 * warmth, 3)};
    out.sky.intensity = round_to(800 + 15500 * std::sqrt(sin_elevation), 0);
    out.sky.color = {0.68, 0.82, 1};
  } else {
    out.sun.on = false;
    out.sky.intensity = 0.2;  // a moonlit sky, International Dark-Sky figures: 0.05 to 0.3 lx
    out.sky.color = {0.5, 0.65, 1};
  }
  return out;
}

}  // namespace ww::craft
