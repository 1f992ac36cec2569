#include "sky.h"

namespace ww::render {
namespace {

constexpr double kTurbidity = 3.0;

/// Perez et al. 1993: relative luminance by angle from the zenith and from the sun.
struct Perez {
  double a, b, c, d, e;
  double operator()(double cos_zenith, double gamma, double cos_gamma) const {
    return (1 + a * std::exp(b / std::max(cos_zenith, 0.01))) *
           (1 + c * std::exp(d * gamma) + e * cos_gamma * cos_gamma);
  }
};

constexpr double kT = kTurbidity;
constexpr Perez kLuminance{0.1787 * kT - 1.4630, -0.3554 * kT + 0.4275, -0.0227 * kT + 5.3251,
                           0.1206 * kT - 2.5771, -0.0670 * kT + 0.3703};
constexpr Perez kChromaX{-0.0193 * kT - 0.2592, -0.0665 * kT + 0.0008, -0.0004 * kT + 0.2125,
                         -0.0641 * kT - 0.8989, -0.0033 * kT + 0.0452};
constexpr Perez kChromaY{-0.0167 * kT - 0.2608, -0.0950 * kT + 0.0092, -0.0079 * kT + 0.2102,
                         -0.0441 * kT - 1.6537, -0.0109 * kT + 0.0529};

double cubic(const double (&k)[3][4], double theta) {
  const double t2 = theta * theta, t3 = t2 * theta;
  double sum = 0, power = kT * kT;
  for (const auto& row : k) {
    sum += power * (row[0] * t3 + row[1] * t2 + row[2] * theta + row[3]);
    power /= kT;
  }
  return sum;
}

Vec3f from_xyy(double x, double y, double luminance_y) {
  const double big_x = x / y * luminance_y, big_z = (1 - x - y) / y * luminance_y;
  const Vec3 rgb{3.2404542 * big_x - 1.5371385 * luminance_y - 0.4985314 * big_z,
                 -0.9692660 * big_x + 1.8760108 * luminance_y + 0.0415560 * big_z,
                 0.0556434 * big_x - 0.2040259 * luminance_y + 1.0572252 * big_z};
  return to_float(max(rgb, {0, 0, 0}));
}

/// Clear sky for a sun at least 2 degrees up, where the model was fitted. [cd/m2]
class PreethamSky {
 public:
  explicit PreethamSky(Vec3 to_sun) : to_sun_(to_sun) {
    constexpr double kX[3][4] = {{0.00166, -0.00375, 0.00209, 0},
                                 {-0.02903, 0.06377, -0.03202, 0.00394},
                                 {0.11693, -0.21196, 0.06052, 0.25886}};
    constexpr double kY[3][4] = {{0.00275, -0.00610, 0.00317, 0},
                                 {-0.04214, 0.08970, -0.04153, 0.00516},
                                 {0.15346, -0.26756, 0.06670, 0.26688}};
    const double theta = std::acos(to_sun.z);
    const double chi = (4.0 / 9.0 - kT / 120.0) * (kPi - 2 * theta);
    zenith_ = 1000.0 * ((4.0453 * kT - 4.9710) * std::tan(chi) - 0.2155 * kT + 2.4192);
    x_ = cubic(kX, theta) / kChromaX(1, theta, to_sun.z);
    y_ = cubic(kY, theta) / kChromaY(1, theta, to_sun.z);
    zenith_ /= kLuminance(1, theta, to_sun.z);
  }
  Vec3f operator()(Vec3 d) const {
    const double cos_gamma = std::min(1.0, std::max(-1.0, dot(d, to_sun_))),
                 gamma = std::acos(cos_gamma);
    return from_xyy(x_ * kChromaX(d.z, gamma, cos_gamma), y_ * kChromaY(d.z, gamma, cos_gamma),
                    std::max(0.0, zenith_ * kLuminance(d.z, gamma, cos_gamma)));
  }

 private:
  Vec3 to_sun_;
  double zenith_ = 0, x_ = 0, y_ = 0;
};

Vec3f octahedron_direction(float u, float v) {
  Vec3f d{u, v, 1.0f - std::abs(u) - std::abs(v)};
  if (d.z < 0) {
    const float x = d.x;
    d.x = std::copysign(1.0f - std::abs(d.y), x);
    d.y = std::copysign(1.0f - std::abs(x), d.y);
  }
  return normalized(d);
}

}  // namespace

template <class F>
Dome Dome::filled(F&& radiance_of) {
  Dome dome;
  dome.cells_.reserve(kSize * kSize);
  for (int j = 0; j < kSize; ++j) {
    for (int i = 0; i < kSize; ++i) {
      const float u = (static_cast<float>(i) + 0.5f) * 2.0f / kSize - 1.0f;
      const float v = (static_cast<float>(j) + 0.5f) * 2.0f / kSize - 1.0f;
      dome.cells_.push_back(radiance_of(octahedron_direction(u, v)));
    }
  }
  return dome;
}

Dome Dome::uniform(Vec3f radiance) {
  return filled([&](Vec3f) { return radiance; });
}

Dome Dome::gradient(Vec3f top, Vec3f horizon, Vec3f below) {
  return filled([&](Vec3f d) { return d.z < 0 ? below : lerp(horizon, top, d.z); });
}

Dome Dome::sky(const SunPosition& sun, double horizontal_lux, Vec3f sunlight) {
  constexpr double kLowest = 2 * kPi / 180;
  constexpr Vec3f kGround{0.24f, 0.25f, 0.20f};  // [1] mean albedo of grass, soil and stone
  constexpr Vec3f kNight{0.4f, 0.55f, 1.0f};
  Vec3 to_sun = sun.direction;
  if (sun.elevation < kLowest) {
    const Vec3 flat = normalized(Vec3{to_sun.x, to_sun.y, 0});
    to_sun = flat * std::cos(kLowest) + Vec3{0, 0, std::sin(kLowest)};
  }
  const PreethamSky model(to_sun);
  // Civil twilight: from the model's colours at the horizon to an even blue when the sun is 6
  // degrees below it. How bright it is says the illuminance.
  const double dusk = std::min(1.0, std::max(0.0, 1 + sun.elevation / (6 * kPi / 180)));
  const auto fade = static_cast<float>(dusk * dusk * dusk);
  Dome above = filled(
      [&](Vec3f d) { return d.z < 0 ? Vec3f{} : model(to_double(d)) * fade + kNight * 2.0f; });
  Vec3f irradiance = above.horizontal_irradiance();
  const float scale = static_cast<float>(horizontal_lux) / std::max(luminance(irradiance), 1e-6f);
  for (Vec3f& c : above.cells_) c *= scale;
  irradiance *= scale;
  const Vec3f ground =
      kGround *
      (irradiance + sunlight * std::max(0.0f, static_cast<float>(std::sin(sun.elevation)))) / kPiF;
  Dome dome = filled([&](Vec3f d) { return d.z < 0 ? ground : Vec3f{}; });
  for (std::size_t i = 0; i < dome.cells_.size(); ++i) dome.cells_[i] += above.cells_[i];
  return dome;
}

Vec3f Dome::radiance(Vec3f d) const {
  const float l1 = std::abs(d.x) + std::abs(d.y) + std::abs(d.z);
  float u = d.x / l1, v = d.y / l1;
  if (d.z < 0) {
    const float x = u;
    u = std::copysign(1.0f - std::abs(v), x);
    v = std::copysign(1.0f - std::abs(x), v);
  }
  const float x = std::clamp((u + 1.0f) * (kSize / 2.0f) - 0.5f, 0.0f, kSize - 1.0f);
  const float y = std::clamp((v + 1.0f) * (kSize / 2.0f) - 0.5f, 0.0f, kSize - 1.0f);
  const int i = std::min(static_cast<int>(x), kSize - 2),
            j = std::min(static_cast<int>(y), kSize - 2);
  const float s = x - static_cast<float>(i), t = y - static_cast<float>(j);
  const Vec3f* c = &cells_[static_cast<std::size_t>(j * kSize + i)];
  return lerp(lerp(c[0], c[1], s), lerp(c[kSize], c[kSize + 1], s), t);
}

Vec3f Dome::horizontal_irradiance() const {
  constexpr int kRings = 64, kSectors = 128;
  Vec3f sum;
  for (int r = 0; r < kRings; ++r) {
    // Rings of equal projected solid angle: the cosine is in their spacing.
    const float sin_t = std::sqrt((static_cast<float>(r) + 0.5f) / kRings),
                cos_t = std::sqrt(1.0f - sin_t * sin_t);
    for (int s = 0; s < kSectors; ++s) {
      const float phi = 2.0f * kPiF * (static_cast<float>(s) + 0.5f) / kSectors;
      sum += radiance({sin_t * std::cos(phi), sin_t * std::sin(phi), cos_t});
    }
  }
  return sum * (kPiF / (kRings * kSectors));
}

}  // namespace ww::render
