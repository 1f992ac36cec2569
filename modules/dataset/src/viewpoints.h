// Where does a sample's sensor stand? Drawn anew until it sees enough.
#pragma once

#include <optional>
#include <vector>

#include "ww/dataset/spec.h"
#include "ww/render/view.h"

namespace ww::dataset {

struct Placed {
  Camera camera;  ///< as a World has it
  render::Viewpoint at;
};

/// The sensor of the specification behind a camera: picture size and drawn angle filled in.
render::Sensor sensor_for(const Spec& spec, const Camera& camera);

/// `views` places in the scene's rooms from which the most is seen of those drawn; fewer where no
/// room is free to stand in.
std::vector<Placed> choose_viewpoints(const Scene& scene, const Spec& spec, int sample,
                                      render::View& view);

}  // namespace ww::dataset
