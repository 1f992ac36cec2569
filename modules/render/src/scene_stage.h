// How does a Scene become what rays meet, with its lamps, its daylight and its windows?
#pragma once

#include <memory>
#include <optional>

#include "stage.h"
#include "ww/world/world.h"

namespace ww::render {

enum class Roof { kClosed, kOff };

/// What one instance of the stage shows: a part of an object, or the building.
struct Shown {
  ObjectId object;  ///< invalid: the building
  int part = 0;     ///< of the object's Model
  std::vector<int>
      meshes;  ///< one a mesh of the instance: a visual of the Model, or a BuildingMesh
};

struct SceneView {
  std::unique_ptr<Stage> stage;
  std::vector<Shown> shown;  ///< one an instance of the stage
  std::vector<BuildingMesh>
      building;                ///< meshes that the stage refers to, beside those of the Models
  std::optional<float> white;  ///< [cd/m2] of a white sheet, where the light is ours to choose
};

/// The scene must outlive the view. Roof::kOff leaves out ceilings and what hangs from them (its
/// light stays) and lights the rooms from a soft open sky, so that a plan reads clearly at any
/// hour. `cut_towards`, a camera's place, leaves out the outer walls that look at it as well, with
/// what is built into them and hangs on them: the front of a dollhouse.
SceneView stage_scene(const Scene& scene, Roof roof, Executor& executor,
                      std::optional<Vec3> cut_towards = std::nullopt);

/// The lamps that are on, where the scene's state has them.
std::vector<Lamp> stage_lamps(const Scene& scene, const Lighting& lighting);

/// The rectangles of the shell that daylight enters by: windows, and doors and archways to the
/// outside that are glazed, open or empty.
std::vector<Portal> daylight_portals(const Scene& scene);

}  // namespace ww::render
