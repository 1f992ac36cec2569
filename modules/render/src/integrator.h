// How much light comes back along a ray? A path tracer: next-event estimation for lamps, sun and
// windows, multiple importance sampling for what a scattered ray may find as well.
#pragma once

#include "irradiance_cache.h"
#include "sampler.h"
#include "stage.h"

namespace ww::render {

struct PathSettings {
  int bounces = 2;  ///< [1] diffuse scatterings after the first hit
  const IrradianceCache* cache =
      nullptr;  ///< ends paths at a far enough first bounce; none: full paths
  /// [1] what the sky's brightness is multiplied with where the camera sees it through glass, as
  /// photographers expose windows apart; light in the room is not touched.
  float sky_gain = 1.0f;
  float faint = 0;      ///< [lx] light below this is sampled less often
  float clamp = 1e30f;  ///< [cd/m2] most that one path may bring after a diffuse bounce
  /// [1] least roughness that a diffuse bounce sees, which keeps caustics from becoming fireflies;
  /// clearcoats are left out with it. 0: surfaces are what they are.
  float least_roughness = 0.35f;
};

/// One path's worth of a pixel; albedo and normal guide the denoiser.
struct PathSample {
  Vec3f color;          ///< [cd/m2]
  Vec3f albedo;         ///< [1]
  Vec3f normal;         ///< [1]
  bool guided = false;  ///< whether albedo and normal are known: not for reflections in glass
  float coverage = 1;   ///< [1] 0 where nothing was hit
};

/// Veach 1997 for the estimators. Translucent things (shades, sheer curtains) scatter for what the
/// camera sees, but let lamp light and indirect light through unscattered, so that a lit shade
/// neither hides its lamp nor has to be found by chance: the energy is kept, its spread behind the
/// cloth is not.
PathSample trace_path(const Stage& stage, const PathSettings& settings, Ray ray, Sampler& sampler);

}  // namespace ww::render
