#include "ww/render/render.h"

#include "film.h"
#include "model_stage.h"

namespace ww::render {

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
  return develop(*film, {view.white, 0.0f, false});
}

}  // namespace ww::render
