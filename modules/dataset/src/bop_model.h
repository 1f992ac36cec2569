// What does BOP need of one object beside its pose? A mesh file and masks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/world/world.h"

namespace ww::dataset {

/// Names what is drawn of a model with its joints so far open: equal shapes have equal names.
std::string model_name(const Model& model, const std::vector<double>& joints);
/// "bop/shapes/<name>.ply" of the dataset's folder.
std::string model_path(std::string_view name);
/// Binary PLY in millimetres about the middle of the box of what is drawn.
std::string model_ply(const Model& model, const std::vector<double>& joints);
/// 255 where the mask is set.
std::string mask_png(std::string_view rle, int width, int height);

}  // namespace ww::dataset
