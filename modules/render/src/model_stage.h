// How is one Model shown alone? On a neutral ground, against a wall or under a ceiling, in a
// studio's light.
#pragma once

#include <memory>

#include "stage.h"
#include "ww/model/model.h"
#include "ww/world/world.h"

namespace ww::render {

struct ModelView {
  std::unique_ptr<Stage> stage;
  std::vector<std::unique_ptr<Mesh>> backdrop;  ///< meshes that the stage refers to
  Camera camera;
  float white = 1;  ///< [cd/m2] of a white sheet in this light
};

/// The view that shows most of a thing: from its front left (+X and a little -Y), slightly above;
/// what hangs is seen from slightly below. Unknown materials are grey.
ModelView stage_model(const Model& model, const MaterialLibrary& materials, double aspect,
                      Executor& executor);

}  // namespace ww::render
