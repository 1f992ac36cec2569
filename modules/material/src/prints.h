// Which patterns and wears do materials come in? catalogue/prints.json, each as materials of its
// own. How they look: paint_print.cpp.
#pragma once

#include <optional>
#include <vector>

#include "ww/material/material.h"

namespace ww::material {

/// Appends a material for each print on each of its bases. Nothing when there is no such file.
/// Errors: kParse with print and field.
std::optional<Error> add_prints(const FileSource& files, std::vector<Material>& materials,
                                std::vector<Print>& prints);

}  // namespace ww::material
