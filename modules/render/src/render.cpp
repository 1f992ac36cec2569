#include "ww/render/render.h"

#include "film.h"
#include "model_stage.h"
#include "scene_stage.h"

namespace ww::render {
namespace {

constexpr float kCacheCell = 0.25f;  // [m]: finer gives no better picture, only more cells to fill

struct Shot {
  Film film;
  Development development;
};

Result<Shot> shoot(const Scene& scene, const Camera& camera, const Settings& settings,
                   Executor& executor, Progress& progress) {
  progress.stage("rendering " + camera.id);
  const bool open = settings.hide_ceiling || settings.cut_away;
  const SceneView view =
      stage_scene(scene, open ? Roof::kOff : Roof::kClosed, executor,
                  settings.cut_away ? std::optional(camera.position) : std::nullopt);
  const Development development{.white = view.white,
                                .transparent = settings.transparent_background};
  ExposeSettings expose_settings{.width = settings.width,
                                 .height = settings.height,
                                 .samples = settings.samples,
                                 .bounces = settings.bounces,
                                 .cache_cell = kCacheCell,
                                 .aperture = settings.aperture,
                                 .focus = settings.focus,
                                 .is_reference = settings.is_reference};
  if (settings.on_picture) {
    expose_settings.on_pass = [&](const Film& film, int samples) {
      settings.on_picture(develop(film, development), samples);
    };
  }
  Result<Film> film = expose(*view.stage, camera, expose_settings, executor, progress);
  if (!film.ok()) return film.error();
  if (settings.denoise) {
    const Status status = denoise(*film, executor.thread_count(), settings.aperture > 0);
    if (!status.ok()) return status.error();
  }
  progress.update(1);
  return Shot{std::move(*film), development};
}

std::vector<float> flat(const std::vector<Vec3f>& pixels) {
  std::vector<float> result;
  result.reserve(3 * pixels.size());
  for (const Vec3f& p : pixels) result.insert(result.end(), {p.x, p.y, p.z});
  return result;
}

}  // namespace

Result<Image> render(const Scene& scene, const Camera& camera, const Settings& settings,
                     Executor& executor, Progress& progress) {
  Result<Shot> shot = shoot(scene, camera, settings, executor, progress);
  if (!shot.ok()) return shot.error();
  return develop(shot->film, shot->development);
}

Result<Radiance> measure(const Scene& scene, const Camera& camera, const Settings& settings,
                         Executor& executor, Progress& progress) {
  Result<Shot> shot = shoot(scene, camera, settings, executor, progress);
  if (!shot.ok()) return shot.error();
  const Film& film = shot->film;
  return Radiance{film.width, film.height, flat(film.color), flat(film.albedo), flat(film.normal)};
}

void open_up(const Camera& camera, Settings& settings) {
  settings.cut_away = camera.id == "dollhouse";
  settings.hide_ceiling = settings.cut_away || camera.id == "top" || camera.id == "plan";
}

Result<Image> render_model(const Model& model, const MaterialLibrary& materials, int width,
                           int height, int samples, Executor& executor) {
  Progress quiet;
  const double aspect = height > 0 ? static_cast<double>(width) / height : 1.0;
  const ModelView view = stage_model(model, materials, aspect, executor);
  Result<Film> film =
      expose(*view.stage, view.camera,
             {.width = width, .height = height, .samples = samples, .bounces = 2}, executor, quiet);
  if (!film.ok()) return film.error();
  if (const Status status = denoise(*film, executor.thread_count()); !status.ok())
    return status.error();
  return develop(*film, {.white = view.white, .balance = 0});
}

}  // namespace ww::render
