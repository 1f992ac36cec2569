// How do labels look to a person? Picture with boxes, instances, depth and normals, side by side.
#pragma once

#include "ww/material/material.h"
#include "ww/render/labels.h"

namespace ww::dataset {

/// Four panels of at most 320 px width. `picture` has the labels' size.
Image draw_overview(const Image& picture, const render::Labels& labels,
                    const render::Viewpoint& at);

/// A colour that tells neighbouring numbers apart, sRGB.
std::array<std::uint8_t, 3> color_of_number(std::uint32_t number);

}  // namespace ww::dataset
