#include "ww/render/render.h"

#include "film.h"
#include "model_stage.h"
#include "scene_stage.h"

namespace ww::render {
namespace {

constexpr float kCacheCell = 0.25f;  // [m]: finer gives no better picture, only more cells to fill

}  // namespace

Result<Image> render(const Scene& scene, const Camera& camera, const Settings& settings,
                     Executor& executor, Progress& progress) {
  progress.stage("rendering " + camera.id);
  const SceneView view =
      stage_scene(scene, settings.hide_ceiling ? Roof::kOff : Roof::kClosed, executor);
  Result<Film> film =
      expose(*view.stage, camera,
             {settings.width, settings.height, settings.samples, settings.bounces, kCacheCell},
             executor, progress);
  if (!film.ok()) return film.error();
  if (settings.denoise) {
    if (const Status status = denoise(*film, executor.thread_count()); !status.ok())
      return status.error();
  }
  progress.update(1);
  return develop(*film, {.white = view.white, .transparent = settings.transparent_background});
}

Result<Image> render_model(const Model& model, const MaterialLibrary& materials, int width,
                           int height, int samples, Executor& executor) {
  Progress quiet;
  const double aspect = height > 0 ? static_cast<double>(width) / height : 1.0;
  const ModelView view = stage_model(model, materials, aspect, executor);
  Result<Film> film =
      expose(*view.stage, view.camera, {width, height, samples, 2}, executor, quiet);
  if (!film.ok()) return film.error();
  if (const Status status = denoise(*film, executor.thread_count()); !status.ok())
    return status.error();
  return develop(*film, {.white = view.white, .balance = 0});
}

}  // namespace ww::render
