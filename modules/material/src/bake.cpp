#include "ww/material/material.h"

namespace ww {

Result<TextureSet> bake(const Material& /*material*/, const FileSource& /*files*/,
                        const std::string& /*cache_folder*/) {
  return TextureSet{};
}

}  // namespace ww
