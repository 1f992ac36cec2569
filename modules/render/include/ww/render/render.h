// What does a Scene look like? Path-traced pictures by Embree, denoised by OIDN.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "ww/core/executor.h"
#include "ww/core/progress.h"
#include "ww/core/result.h"
#include "ww/world/world.h"

namespace ww::render {

struct Settings {
  int width = 960;
  int height = 640;
  int samples = 32;  ///< [1] a pixel
  int bounces = 2;   ///< [1] of diffuse light
  bool denoise = true;
  bool hide_ceiling = false;  ///< from above: no ceilings, nothing that hangs from them
  bool cut_away = false;      ///< the outer walls towards the camera go as well: a dollhouse
  bool transparent_background = false;
  double aperture = 0;  ///< [m] diameter of the lens; 0: everything is sharp
  double focus = 0;     ///< [m] distance that is sharp; 0: that of the camera's target
  /// No shortcut that costs truth: full paths, no clamp. Slow; for measurements.
  bool is_reference = false;
  /// Called with the picture after 4, 16, 64... samples, on the caller's thread, without denoising.
  std::function<void(const Image&, int samples)> on_picture = {};
};

/// 8-bit sRGB picture. Deterministic on any thread count, whether it is watched or not. Errors:
/// kCancelled, kInvalidArgument (size, lens).
Result<Image> render(const Scene& scene, const Camera& camera, const Settings& settings,
                     Executor& executor, Progress& progress);

/// What a camera measures, before exposure and tone curve; pixels row by row from the top.
struct Radiance {
  int width = 0, height = 0;
  std::vector<float> rgb;     ///< [cd/m2] linear Rec.709, three a pixel
  std::vector<float> albedo;  ///< [1] three a pixel
  std::vector<float> normal;  ///< [1] three a pixel, world
};
/// As render(), without development.
Result<Radiance> measure(const Scene& scene, const Camera& camera, const Settings& settings,
                         Executor& executor, Progress& progress);
/// OpenEXR 2: 32-bit floats, uncompressed, channels R, G, B, albedo.* and normal.*.
std::string encode_exr(const Radiance& radiance);

/// Cameras that a photographer would choose: "hero" (eye height, never inside furniture), "top"
/// (from above, whole room), "corner".
std::vector<Camera> choose_cameras(const Scene& scene);

/// Further ways to look at a world: "plan" (straight down, north of the page is +y), "dollhouse"
/// (from outside, for Settings::cut_away), and "walk_1", "walk_2"...: eye-level points, one or two
/// a room, never inside furniture.
std::vector<Camera> further_cameras(const Scene& scene);

/// What has to be hidden for a camera of the two functions above.
void open_up(const Camera& camera, Settings& settings);

/// One model alone on a neutral ground with soft light, three-quarter view.
Result<Image> render_model(const Model& model, const MaterialLibrary& materials, int width,
                           int height, int samples, Executor& executor);

}  // namespace ww::render
