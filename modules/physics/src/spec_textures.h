// How is a file loaded without decoding its pictures?
#pragma once

#include <string>

#include "ww/core/result.h"

struct mjSpec_;

namespace ww::physics {

/// Takes the textures out of a parsed file: a simulation never looks at them, and decoding costs 8
/// ms each (a room has 10 to 20). With a `folder`, each must be there and be a PNG: kParse names
/// the one that is not.
Status take_out_textures(mjSpec_* spec, const std::string& folder);

}  // namespace ww::physics
