// How is a world written to and read from world.json (docs/world-format.md)?
#pragma once

#include <string>

#include "ww/core/diagnostics.h"
#include "ww/model/kind.h"
#include "ww/world/world.h"

namespace ww {

/// UTF-8 JSON, keys in a fixed order, shortest-exact numbers.
std::string world_to_json(const Scene& scene);

/// Reads world.json. Models are rebuilt through `kinds` from asset key and params; a hash that
/// differs is a diagnostic (WW-WORLD-...). All faults are collected; the scene is meaningful only
/// without errors.
struct WorldReading {
  Scene scene;
  Diagnostics diagnostics;
};
WorldReading world_from_json(std::string_view json, const KindSource& kinds,
                             const MaterialLibrary& materials);

/// Structural faults of a scene: ids, references, cycles of support, poses not finite, unknown
/// materials.
Diagnostics validate(const Scene& scene);

}  // namespace ww
