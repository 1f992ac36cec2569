// What shines from outside? The sun by date and place, Preetham's sky, or a studio's even dome.
#pragma once

#include <optional>
#include <vector>

#include "vec3f.h"
#include "ww/world/world.h"

namespace ww::render {

/// Where the sun stands.
struct SunPosition {
  double elevation = 0;  ///< [rad] above the horizon
  Vec3 direction;        ///< [1] towards the sun, world
};
/// From local solar time, latitude and north: declination of Cooper 1969, good to half a degree. A
/// time that can't be read is 2026-06-21T15:00.
SunPosition sun_position(const Environment& environment);

/// Radiance from all directions on an octahedral map (Cigolle et al. 2014): looked up without
/// trigonometry.
class Dome {
 public:
  /// The same everywhere.
  static Dome uniform(Vec3f radiance);
  /// `top` overhead, `horizon` at the horizon, `below` under it.
  static Dome gradient(Vec3f top, Vec3f horizon, Vec3f below);
  /// Preetham, Shirley and Smits 1999 at turbidity 3, scaled to `horizontal_lux` when given, with a
  /// lit ground below; a dim blue once the sun is down.
  static Dome sky(const SunPosition& sun, std::optional<double> horizontal_lux,
                  Vec3f sun_irradiance);

  Vec3f radiance(Vec3f direction) const;
  /// Light on the open horizontal. [lx] by colour channel
  Vec3f horizontal_irradiance() const;

 private:
  static constexpr int kSize = 96;
  template <class F>
  static Dome filled(F&& radiance_of);
  std::vector<Vec3f> cells_;  ///< [cd/m2]
};

/// Sunlight on a surface that faces the sun: spectral transmittance of Preetham et al. 1999,
/// appendix, times 128 klx; zero below the horizon. [lx] by colour channel
Vec3f sun_irradiance(const SunPosition& sun);

}  // namespace ww::render
