// Which value does every parameter have? What was asked, checked, and the rest drawn from the seed.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "declaration.h"
#include "styles.h"

namespace ww::assets {

struct Resolved {
  Params params;  ///< of the Model: sizes, parameters, style, slots and tints that differ from the
                  ///< default
  LuaValue values;  ///< of the script's p
  std::vector<ModelSlot> slots;
  std::vector<double> densities;  ///< [kg/m3] one a slot
  std::uint64_t seed = 0;
  std::string borrowed_style;  ///< of styles.json, where the kind knows none of that name
};

/// Faults are WW-LUA-005 (unknown parameter), 006 (value), 008 (slot), 009 (material). Widths and
/// other lengths that nobody asked for are drawn around the typical value, in steps of 5 mm (1 mm
/// below 0.15 m). A style that the kind doesn't declare builds it in the form of the nearest one
/// that it does, its slots in that style's own materials.
Resolved resolve(const Declaration& d, const Params& asked, std::uint64_t seed,
                 const MaterialLibrary& materials, const Styles& styles, const std::string& path,
                 Diagnostics& faults);

/// The parameters as words: "modern", "two_drawers", "king". Only those named in `read`.
std::vector<std::string> tags_of(const Declaration& d, const Params& params,
                                 const std::set<std::string>& read);

}  // namespace ww::assets
