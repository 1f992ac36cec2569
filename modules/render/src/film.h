// What did the camera collect? Pixels in absolute units before and after denoising, and how they
// become a picture that people like to look at.
#pragma once

#include <functional>
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
  double aperture = 0;   ///< [m] diameter of the lens; 0: everything is sharp
  double focus = 0;      ///< [m] distance that is sharp; 0: that of the camera's target
  /// Nothing is cached, clamped, blurred or left to chance that costs truth: the mean of many
  /// samples is the light of the scene. For measurements.
  bool is_reference = false;
  /// Called with what there is after 4, 16, 64... samples, never from two threads at once.
  std::function<void(const Film&, int samples)> on_pass = {};
};

/// Errors: kCancelled, kInvalidArgument (size, samples).
Result<Film> expose(const Stage& stage, const Camera& camera, const ExposeSettings& settings,
                    Executor& executor, Progress& progress);

/// Removes the grain in place: OIDN, HDR, guided by albedo and normal, which have grain of their
/// own where `out_of_focus` is. Same bytes on any thread count. Errors: kInternal with OIDN's
/// message.
Status denoise(Film& film, int threads, bool out_of_focus = false);

struct Development {
  std::optional<float> white;  ///< [cd/m2] luminance that a white wall in the light should have;
                               ///< none: by the picture
  float balance = 0.8f;        ///< [1] share of the light's own colour that is taken out
  bool transparent = false;    ///< write coverage as alpha
};

/// Exposure, white balance, local range, tone curve, sRGB. Exposure follows Reinhard et al. 2002
/// (log average), with windows and lamps left out; the curve has the toe and the linear middle of
/// Uchimura 2017 ("HDR theory and practice", Gran Turismo) and a long shoulder, so that colours of
/// things stay what they are and lights do not burn out.
Image develop(const Film& film, const Development& development);

/// Luminance that half of the picture's pixels lie around, windows and lamps aside. [cd/m2]
float adaptation_luminance(const std::vector<Vec3f>& color, const std::vector<float>& coverage);

}  // namespace ww::render
