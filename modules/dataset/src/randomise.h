// What does chance change of a world before it is looked at? All as actions of a program, so that a
// sample states what was done.
#pragma once

#include "ww/core/rng.h"
#include "ww/craft/world_folder.h"
#include "ww/dataset/spec.h"

namespace ww::dataset {

struct Randomised {
  Scene scene;
  std::vector<program::Statement> changes;  ///< what was done, in order
  std::vector<std::string> dropped;         ///< things that physics placed
};

/// What the world refuses or has no room for is left out. Errors: kNotFound for a material,
/// kInternal when the simulator gives up.
Result<Randomised> randomise(craft::WorldFolder world, const Spec& spec, int sample,
                             const craft::Toolbox& tools);

/// Lets some things fall in the scene's rooms and waits until they rest; the scene as it was where
/// they would not. Errors: as above.
struct Dropped {
  Scene scene;
  std::vector<std::string> ids;
};
Result<Dropped> drop_things(Scene scene, const std::vector<program::AddAction>& things, Rng& rng,
                            const craft::Toolbox& tools);

double draw(Rng& rng, const Range& range);
/// The stream of one purpose of one sample.
Rng stream_of(const Spec& spec, int sample, std::string_view purpose);

}  // namespace ww::dataset
