// Which way does the building face?
#pragma once

#include <optional>

#include "ww/world/world.h"

namespace ww::policy {

/// North [1] that lets the sun of the world's hour shine in: of 16 headings the one in which most
/// sunlight passes the windows and glazed walls, aslant rather than straight. Nothing without
/// windows or without sun.
std::optional<Vec2> north_for_sun(const World& world);

}  // namespace ww::policy
