// How do a painter's texels become pictures? Sampling, neutral colour, normals from heights, 8
// bits.
#pragma once

#include "recipe.h"

namespace ww::material {

/// Samples the painter on its grid. A picture that would be constant is left null. The hash is not
/// set.
TextureSet compose(const Recipe& recipe);

/// Rewrites an sRGB picture so that each channel is as bright as clipping a 500th of the texels
/// allows; the gain undoes that and divides by the mean.
TextureSet neutral_picture(const Image& image);

/// sRGB byte of a linear value, by way of 16 bits: a table of fixed inputs has the same bytes
/// wherever it is made, because none of its 65536 entries lies near a rounding border (a test
/// measures how near).
std::uint8_t srgb_byte(float linear);

/// Blue of a normal whose red and green are these bytes. The cache leaves blue out and restores it
/// so.
std::uint8_t normal_blue(std::uint8_t red, std::uint8_t green);

Hash128 texture_hash(const TextureSet& set);

}  // namespace ww::material
