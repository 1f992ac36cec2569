// What does chance change of a world before it is looked at? All as actions of a program, so that a
// sample states what was done.
#pragma once

#include "ww/core/rng.h"
#include "ww/craft/apply.h"
#include "ww/dataset/spec.h"

namespace ww::dataset {

struct Randomised {
  Scene scene;
  program::Program program;  ///< what was done
};

/// Errors: kInternal when an action of ours is refused, kNotFound for a material.
Result<Randomised> randomise(Scene scene, const Spec& spec, int sample,
                             const craft::Toolbox& tools);

double draw(Rng& rng, const Range& range);
/// The stream of one purpose of one sample.
Rng stream_of(const Spec& spec, int sample, std::string_view purpose);

}  // namespace ww::dataset
