// Which vertices of a mesh are one and the same point?
#pragma once

#include "ww/geometry/mesh.h"

namespace ww {

/// For each position the index of the first in sort order that equals it; -0 counts as 0, nothing
/// else is joined.
std::vector<std::uint32_t> joined_indices(const std::vector<Vec3>& positions);

}  // namespace ww
