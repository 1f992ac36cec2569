// What shines from outside? Preetham's sky or a studio's even dome; the sun: ww/world/daylight.h.
#pragma once

#include <vector>

#include "vec3f.h"
#include "ww/world/daylight.h"

namespace ww::render {

/// Radiance from all directions on an octahedral map (Cigolle et al. 2014): looked up without
/// trigonometry.
class Dome {
 public:
  /// The same everywhere.
  static Dome uniform(Vec3f radiance);
  /// `top` overhead, `horizon` at the horizon, `below` under it.
  static Dome gradient(Vec3f top, Vec3f horizon, Vec3f below);
  /// Colours and gradient of Preetham, Shirley and Smits 1999 at turbidity 3, scaled to
  /// `horizontal_lux` on the open ground, with a lit ground below; a dim blue once the sun is down.
  static Dome sky(const SunPosition& sun, double horizontal_lux, Vec3f sun_irradiance);

  Vec3f radiance(Vec3f direction) const;
  /// Light on the open horizontal. [lx] by colour channel
  Vec3f horizontal_irradiance() const;

 private:
  static constexpr int kSize = 96;
  template <class F>
  static Dome filled(F&& radiance_of);
  std::vector<Vec3f> cells_;  ///< [cd/m2]
};

}  // namespace ww::render
