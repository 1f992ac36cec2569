// What does a Scene look like? Path-traced pictures by Embree, denoised by OIDN.
#pragma once

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
  bool transparent_background = false;
};

/// 8-bit sRGB picture. Deterministic on any thread count. Errors: kCancelled, kInvalidArgument
/// (size).
Result<Image> render(const Scene& scene, const Camera& camera, const Settings& settings,
                     Executor& executor, Progress& progress);

/// Cameras that a photographer would choose: "hero" (eye height, never inside furniture), "top"
/// (from above, whole room), "corner".
std::vector<Camera> choose_cameras(const Scene& scene);

/// One model alone on a neutral ground with soft light, three-quarter view.
Result<Image> render_model(const Model& model, const MaterialLibrary& materials, int width,
                           int height, int samples, Executor& executor);

}  // namespace ww::render
