// What does an action do to a world? apply() uses results only: no solver, no chance, bit-exact.
// Who finds results: solve.h.
#pragma once

#include <string>
#include <vector>

#include "ww/core/diagnostics.h"
#include "ww/core/executor.h"
#include "ww/material/material.h"
#include "ww/model/kind.h"
#include "ww/program/program.h"
#include "ww/world/world.h"

namespace ww::craft {

/// What crafting works with. All members outlive every call.
struct Toolbox {
  const KindSource& kinds;
  const MaterialLibrary& materials;
  const FileSource& files;    ///< the catalogue folder
  std::string texture_cache;  ///< folder, may be empty
  Executor& executor;
};

/// Ids of what an action brought, took away or altered (objects, rooms, walls, openings, lights),
/// sorted.
struct Delta {
  std::vector<std::string> added, removed, changed;
};

struct Applied {
  Scene scene;
  Delta delta;
  Diagnostics diagnostics;  ///< with errors the scene is the one given
};

/// Applies one statement. A solved action without a result changes nothing. Errors (codes
/// WW-CRAFT-...): unknown or used ids, kinds, carriers, joints, materials, values out of range.
Applied apply(Scene scene, const program::Statement& statement, const Toolbox& tools);

struct Replayed {
  Scene scene;
  Diagnostics diagnostics;
};
/// Applies all statements to an empty world named and seeded by its `ask`; ends with finish().
Replayed replay(const program::Program& program, const Toolbox& tools);

/// What follows from the rest: material list with baked textures, colours as built, lights' poses,
/// name.
Status finish(Scene& scene, const Toolbox& tools);

/// The pose in the world that a result line states, given what carries it. Errors: kNotFound for
/// the carrier.
struct Resolved {
  RigidTransform X_WO;
  Support support;
};
Result<Resolved> resolve_pose(const Scene& scene, const program::ResultLine& line,
                              const Model& model, RoomId room);
/// The inverse: the result line (carrier, position, yaw) of a pose in the world, rounded.
program::ResultLine state_pose(const Scene& scene, const RigidTransform& X_WO,
                               const Support& support, RoomId room, const Model& model,
                               std::string rest);

}  // namespace ww::craft
