// Where does a picture lie in the world folder, and what are its PNG bytes? Asked by several
// writers, answered once.
#pragma once

#include <memory>
#include <string>

#include "ww/export/export.h"

namespace ww::exporting {

/// texture_path(*image), remembered while the picture lives. Thread safe.
std::string shared_texture_path(const std::shared_ptr<const Image>& image);
/// encode_png(*image), remembered while the picture lives. Thread safe.
std::shared_ptr<const std::string> shared_png(const std::shared_ptr<const Image>& image);

}  // namespace ww::exporting
