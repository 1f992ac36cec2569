// What does a style make of a kind that doesn't declare it? The form of the nearest style that the
// kind knows, in materials of its own: catalogue/styles.json.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ww/core/files.h"
#include "ww/core/result.h"
#include "ww/material/material.h"

namespace ww::assets {

/// "painted_wood #f4f3ef": a material and the colour that it takes.
struct Finish {
  std::string material;
  Vec3 tint{1, 1, 1};  ///< [1] that colour over the material's own
};

struct Style {
  std::vector<std::string> like;                        ///< nearest first
  std::map<std::string, std::vector<Finish>> finishes;  ///< by the family that they stand in for
};
using Styles = std::map<std::string, Style, std::less<>>;

/// Empty when there is no such file. Errors: kParse with style and field.
Result<Styles> read_styles(const FileSource& files, const MaterialLibrary& materials);

}  // namespace ww::assets
