// Which scene are all writers tested on? A bedroom made by hand: a nightstand with its drawer
// pulled out, a lamp that is on, a ball, a vase of hulls, a rug, a door and a window in their wall.
#pragma once

#include <string>

#include "ww/world/world.h"

namespace ww::exporting::testing {

/// Names that come from prompts hold markup, quotes and two languages.
inline const std::string kHostileText = "床头柜 <script>alert(\"x\")</script> & 'quotes' \\ end";

Scene sample_scene();
/// A box about `center` with flat normals and texture coordinates in metres.
Mesh box_mesh(Vec3 center, Vec3 size);
/// A one-part model: a box of `size` standing at O.
ModelPtr box_model(const std::string& kind, Vec3 size, const std::string& material, double mass);
/// The nightstand alone: a carcass and one drawer that slides 0.35 m along +X.
ModelPtr nightstand_model();
/// Oak (with textures), brass, cotton, paint, glass and rubber.
std::vector<Material> sample_materials();

}  // namespace ww::exporting::testing
