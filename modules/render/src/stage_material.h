// How does a library material become what rays meet?
#pragma once

#include "stage.h"
#include "ww/material/material.h"
#include "ww/model/model.h"

namespace ww::render {

/// Colours and maps of a material under a tint. Emission is left at 0.
StageMaterial stage_material(Stage& stage, const Material& material, Vec3 tint);

/// The grey that stands for a material that nobody knows.
StageMaterial missing_material();

/// Luminance of a screen or sign that is on, for emission 1 without a lamp behind it. [cd/m2]
inline constexpr float kScreenLuminance = 200.0f;

/// What glowing meshes of a model that has lamps emit, so that all of them together give the lamps'
/// flux: one value a visual, zero for those that do not glow. `is_on`: one a lamp of the model.
std::vector<Vec3f> glow(const Model& model, const std::vector<const Material*>& visual_materials,
                        const std::vector<bool>& is_on);

}  // namespace ww::render
