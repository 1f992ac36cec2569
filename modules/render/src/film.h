// What did the camera collect? Pixels in absolute units before and after denoising, and how they
// become a picture that people like to look at.
#pragma once

#include <optional>

#include "integrator.h"
#include "ww/core/progress.h"
#include "ww/core/result.h"
#include "ww/world/world.h"

namespace ww::render {

/// Row by row from the top.
struct Film {
  int width = 0, height = 0;
  std::vector<Vec3f> color;     ///< [cd/m2]
  std::vector<Vec3f> albedo;    ///< [1]
  std::vector<Vec3f> normal;    ///< [1]
  std::vector<float> coverage;  ///< [1]
};

struct ExposeSettings {
  int width = 0, height = 0;
  int samples = 16;      ///< [1] a pixel
  int bounces = 2;       ///< [1]
  float cache_cell = 0;  ///< [m] cells of the irradiance cache; 0: none
};

/// Errors: kCancelled, kInvalidArgument (size, samples).
Result<Film> expose(const Stage& stage, const Camera& camera, const ExposeSettings& settings,
                    Executor& executor, Progress& progress);

/// Removes the grain in place: OIDN, HDR, guided by albedo and normal. Same bytes on any thread
/// count. Errors: kInternal with OIDN's message.
Status denoise(Film& film, int threads);

struct Development {
  std::optional<float> white;  ///< [cd/m2] luminance that a white wall in the light should have;
                               ///< none: by the picture
  float balance = 0.6f;        ///< [1] share of the light's own colour that is taken out
  bool transparent = false;    ///< write coverage as alpha
};

/// Exposure, white balance, tone curve, sRGB. Exposure follows Reinhard et al. 2002 (log average),
/// with windows and lamps left out; the curve is Uchimura 2017 ("HDR theory and practice", Gran
/// Turismo): linear in the middle, soft shoulder, so that colours of things stay what they are.
Image develop(const Film& film, const Development& development);

/// Luminance that half of the picture's pixels lie around, windows and lamps aside. [cd/m2]
float adaptation_luminance(const std::vector<Vec3f>& color, const std::vector<float>& coverage);

}  // namespace ww::render
