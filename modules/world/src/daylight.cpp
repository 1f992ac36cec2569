#include "ww/world/daylight.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "ww/core/text.h"

namespace ww {
namespace {

constexpr double kDegree = kPi / 180;
constexpr double kTurbidity = 3;
constexpr double kSolarIlluminance = 128000;  // [lx] outside the atmosphere

struct SolarTime {
  double day = 0;   // [d] since noon of the first of January 2000
  double hour = 0;  // [h] of the day
};

std::optional<SolarTime> parse_time(const std::string& text) {
  int year = 0;
  unsigned month = 0, day = 0;
  int hour = 0, minute = 0;
  if (std::sscanf(text.c_str(), "%d-%u-%uT%d:%d", &year, &month, &day, &hour, &minute) != 5 ||
      month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 ||
      minute > 59 || year < 1 || year > 9999) {
    return std::nullopt;
  }
  using namespace std::chrono;
  const sys_days date{std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)},
      epoch{std::chrono::year(2000) / 1 / 1};
  const double of_day = hour + minute / 60.0;
  return SolarTime{static_cast<double>((date - epoch).count()) + (of_day - 12) / 24, of_day};
}

double declination(const SolarTime& time) {
  const double longitude = (280.460 + 0.9856474 * time.day) * kDegree,
               anomaly = (357.528 + 0.9856003 * time.day) * kDegree,
               obliquity = (23.439 - 4e-7 * time.day) * kDegree;
  const double ecliptic =
      longitude + (1.915 * std::sin(anomaly) + 0.020 * std::sin(2 * anomaly)) * kDegree;
  return std::asin(std::sin(obliquity) * std::sin(ecliptic));
}

}  // namespace

std::optional<SunPosition> sun_position(const Environment& environment) {
  const std::optional<SolarTime> time = parse_time(environment.time);
  if (!time) return std::nullopt;
  const double tilt = declination(*time), turn = (time->hour - 12) * 15 * kDegree;
  const double latitude = environment.latitude * kDegree;
  const double up =
      std::sin(latitude) * std::sin(tilt) + std::cos(latitude) * std::cos(tilt) * std::cos(turn);
  const double north =
      std::cos(latitude) * std::sin(tilt) - std::sin(latitude) * std::cos(tilt) * std::cos(turn);
  const double west = std::cos(tilt) * std::sin(turn);
  const double length = norm(environment.north);
  const Vec2 to_north = length > 0 ? environment.north * (1 / length) : Vec2{0, 1};
  const Vec2 flat = to_north * north + perpendicular(to_north) * west;
  return SunPosition{std::asin(std::clamp(up, -1.0, 1.0)), normalized(Vec3{flat.x, flat.y, up})};
}

Vec3 sun_illuminance(double elevation) {
  if (elevation <= 0) return {};
  // Relative air mass of Kasten and Young 1989.
  const double mass =
      1 / (std::sin(elevation) + 0.50572 * std::pow(elevation / kDegree + 6.07995, -1.6364));
  const double beta = 0.04608365822050 * kTurbidity - 0.04586025928522;
  constexpr double kWavelengths[3] = {0.61, 0.55, 0.465};  // [um] middle of the channels
  Vec3 light;
  for (int c = 0; c < 3; ++c) {
    const double air = 0.008735 * std::pow(kWavelengths[c], -4.08),
                 haze = beta * std::pow(kWavelengths[c], -1.3);
    light[c] = kSolarIlluminance * std::exp(-(air + haze) * mass);
  }
  return light;
}

double sky_illuminance(double elevation) {
  constexpr double kAtSunset = 800, kTwilightEnds = 3.4, kMoonlit = 0.2;
  if (elevation >= 0) return kAtSunset + 15500 * std::sqrt(std::sin(elevation));
  const double depth = -elevation / (6 * kDegree);
  return std::max(kMoonlit, kAtSunset * std::pow(kTwilightEnds / kAtSunset, depth));
}

std::optional<Daylight> daylight(const Environment& environment) {
  const std::optional<SunPosition> position = sun_position(environment);
  if (!position) return std::nullopt;
  const Vec3 to_sun = position->direction;
  Daylight out;
  out.sun.id = "sun";
  out.sun.kind = LightKind::kSun;
  out.sun.unit = LightUnit::kLux;
  out.sun.direction = {round_to(-to_sun.x, 6), round_to(-to_sun.y, 6), round_to(-to_sun.z, 6)};
  out.sky = out.sun;
  out.sky.id = "sky";
  out.sky.kind = LightKind::kSky;
  out.sky.direction = {0, 0, -1};
  const double sky = sky_illuminance(position->elevation);
  out.sky.intensity = round_to(sky, sky < 10 ? 2 : 0);
  const Vec3 light = sun_illuminance(position->elevation);
  const double lux = 0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z;
  if (lux >= 1) {
    const double most = std::max({light.x, light.y, light.z});
    out.sun.intensity = round_to(lux, 0);
    for (int c = 0; c < 3; ++c) out.sun.color[c] = round_to(light[c] / most, 3);
    out.sky.color = {0.68, 0.82, 1};
  } else {
    out.sun.on = false;
    out.sky.color = {0.5, 0.65, 1};
  }
  return out;
}

}  // namespace ww
