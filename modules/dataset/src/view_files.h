// Which files does one view of a sample have, and what is said of it in sample.json?
#pragma once

#include "categories.h"
#include "files.h"
#include "viewpoints.h"
#include "ww/core/files.h"

namespace ww::dataset {

struct ViewInput {
  const Spec& spec;
  const Categories& categories;
  const Scene& scene;
  const Placed& placed;
  int sample = 0, number = 0;
};

/// Writes view_<number>/ into the folder; gives its entry of sample.json.
Result<Json> write_view(const ViewInput& input, render::View& view, StagedFolder& out);

/// What is said of a sensor: model, size, intrinsics, and its pose in both conventions.
Json describe_camera(const render::Viewpoint& at);

}  // namespace ww::dataset
