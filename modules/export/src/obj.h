// How are meshes handed to readers of URDF and SDF? As Wavefront OBJ: points and normals, in O, no
// materials.
#pragma once

#include <string>

#include "ww/geometry/convex.h"

namespace ww::exporting {

std::string to_obj(const Mesh& mesh);
std::string to_obj(const HullShape& hull);

}  // namespace ww::exporting
