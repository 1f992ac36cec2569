#include "spec_textures.h"

#include <mujoco/mujoco.h>

#include <filesystem>
#include <fstream>
#include <vector>

namespace ww::physics {
namespace {

bool is_png(const std::filesystem::path& path) {
  constexpr char kSignature[] = "\x89PNG\r\n\x1a\n";
  char head[8] = {};
  std::ifstream file(path, std::ios::binary);
  return file.read(head, sizeof head) &&
         std::string_view(head, 8) == std::string_view(kSignature, 8);
}

}  // namespace

Status take_out_textures(mjSpec_* spec, const std::string& folder) {
  std::vector<mjsElement*> textures;
  for (mjsElement* e = mjs_firstElement(spec, mjOBJ_TEXTURE); e; e = mjs_nextElement(spec, e)) {
    textures.push_back(e);
    if (folder.empty()) continue;
    const std::filesystem::path path = std::filesystem::path(folder) /
                                       mjs_getString(spec->compiler.texturedir) /
                                       mjs_getString(mjs_asTexture(e)->file);
    if (!is_png(path))
      return Error{ErrorCode::kParse, path.string() + " is not a PNG file", "MuJoCo"};
  }
  for (mjsElement* e = mjs_firstElement(spec, mjOBJ_MATERIAL); e; e = mjs_nextElement(spec, e)) {
    for (int role = 0; role < mjNTEXROLE; ++role) {
      mjs_setInStringVec(mjs_asMaterial(e)->textures, role, "");
    }
  }
  for (mjsElement* e : textures) mjs_delete(spec, e);
  return {};
}

}  // namespace ww::physics
