// What is different a moment later? What a flow is the flow to; and what noise does to a picture.
#pragma once

#include "files.h"
#include "viewpoints.h"
#include "ww/core/rng.h"
#include "ww/material/material.h"

namespace ww::dataset {

struct NextMoment {
  State state;
  Placed placed;
  Json joints = Json::object();  ///< "object/joint" -> position of those that moved
};

/// A hand-held camera, some centimetres and a degree or two further; doors and drawers that nothing
/// is in the way of and nothing lies in, up to a tenth of their range more open.
NextMoment next_moment(const Scene& scene, const Placed& placed, Rng& rng);

/// Shot noise: in linear light, with a deviation that grows with the root of the light and is
/// `deviation` at a middle grey.
void add_shot_noise(Image& image, double deviation, Rng& rng);

}  // namespace ww::dataset
