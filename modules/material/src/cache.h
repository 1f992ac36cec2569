// Where are baked textures kept between runs? In files named by what they were baked from.
#pragma once

#include <optional>
#include <string>

#include "ww/material/material.h"

namespace ww::material {

/// Raised whenever a painter or compose() would give other bytes for the same recipe.
inline constexpr std::uint64_t kBakerVersion = 3;

/// "<folder>/<hash of recipe, name, colour, roughness, metalness and baker version>.wwtex"
std::string cache_path(const Material& material, const std::string& folder);

/// One plane a channel, constant planes as one byte, a normal's blue left out; a digest at the end.
std::string pack(const TextureSet& set);
/// Nothing when the bytes are not exactly what pack() wrote.
std::optional<TextureSet> unpack(std::string_view bytes);

}  // namespace ww::material
