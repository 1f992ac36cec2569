// What does a catalogue file declare? The table that kind{...} returned, checked field by field, as
// KindInfo and what only building needs: slot alternatives and fields that depend on parameters.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "lua_value.h"
#include "ww/core/diagnostics.h"
#include "ww/material/material.h"
#include "ww/model/kind.h"

namespace ww::assets {

/// One slot's materials: a list to draw from, or lists by style.
struct SlotChoice {
  std::string name;
  std::vector<std::string> materials;                        ///< default first
  std::map<std::string, std::vector<std::string>> by_style;  ///< style -> materials
  std::vector<Vec3> tints;                                   ///< [1] linear; empty: white
};

/// Sizes that hold when a choice parameter has a certain value.
struct SizePreset {
  std::string param, value;
  std::map<std::string, SizeRange> sizes;  ///< "width", "depth", "height"
};

/// A dimension that follows another one: value = factor * of.
struct SizeLink {
  std::string of;
  double factor = 1;  ///< [1]
};

struct Declaration {
  KindInfo info;
  std::vector<SlotChoice> slots;               ///< sorted by name
  std::map<std::string, SizeRange> own_sizes;  ///< "width", ...: where no choice says otherwise;
                                               ///< info's ranges hold those of all choices
  std::vector<SizePreset> presets;
  std::map<std::string, SizeLink> links;
  std::map<std::string, Value> defaults;  ///< of choices and bools that are not drawn
  bool fixture_depends = false, stands_depends = false,
       covering_depends = false;  ///< functions of p
};

/// Faults are WW-LUA-003 (no kind{...} of api 1), WW-LUA-004 (a field), WW-LUA-009 (material).
Declaration read_declaration(const std::string& key, const std::string& path, const LuaValue& table,
                             const MaterialLibrary& materials, Diagnostics& faults);

/// "#rrggbb" to linear Rec.709, the three numbers "r g b" as they are.
std::optional<Vec3> parse_color(std::string_view text);
std::optional<Mount> mount_from_text(std::string_view text);

}  // namespace ww::assets
