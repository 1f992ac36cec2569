// What is known of a kind of object without building it, and who can build it? Layout and planners
// ask here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/diagnostics.h"
#include "ww/model/model.h"

namespace ww {

/// Smallest, usual and largest value of one dimension.
struct SizeRange {
  double min = 0;      ///< [m]
  double typical = 0;  ///< [m]
  double max = 0;      ///< [m]
};

enum class ParamType { kNumber, kInteger, kBool, kChoice };
struct ParamInfo {
  std::string name;
  ParamType type = ParamType::kNumber;
  double min = 0;      ///< [1] or the unit of the parameter
  double typical = 0;  ///< [1] or the unit of the parameter
  double max = 0;      ///< [1] or the unit of the parameter
  std::vector<std::string> choices;
  /// Words in prompts that set it, "word=value": {"king-size=king", "双人=double"}.
  std::vector<std::string> words;
};

/// One catalogue file's declaration. Widths run along +Y, depths along +X (front is +X), heights
/// along +Z.
struct KindInfo {
  std::string key;
  std::vector<std::string> names_en;  ///< first is the proper name
  std::vector<std::string> names_zh;
  std::string measure_zh;           ///< measure word, e.g. "张"; may be empty
  std::vector<std::string> groups;  ///< hypernyms in order of closeness: {"lamp", "light"}
  Mount mount = Mount::kFloor;
  bool back_to_wall = false;  ///< normally stands with its back to a wall
  bool fixture = false;
  bool covering = false;
  bool has_front = true;
  bool small = false;  ///< something that people put on surfaces
  SizeRange width, depth, height;
  double mass_min = 0;        ///< [kg]
  double mass_typical = 0;    ///< [kg]
  double mass_max = 0;        ///< [kg]
  double mount_height = 1.5;  ///< [m] of the centre, wall things only
  std::vector<ParamInfo> params;
  std::vector<ModelSlot> slots;  ///< with default materials
  std::vector<Access> access;
  std::vector<std::string> rooms;  ///< room types where it is at home; empty: anywhere
  std::string beside;              ///< kind it usually stands next to; may be empty
};

/// Where Models come from. Implemented by the catalogue (assets) and by imported meshes (importer).
class KindSource {
 public:
  virtual ~KindSource() = default;
  virtual const KindInfo* info(std::string_view key) const = 0;
  virtual std::vector<std::string> keys() const = 0;  ///< sorted
  /// Builds a model. `asked` overrides parameters and may hold width, depth, height [m], `style`,
  /// "slot:<name>" = material and "tint:<name>" = "r g b"; what it leaves open is drawn from the
  /// stream `seed`. Equal calls return the same shared Model. Thread safe. Cost: under 20 ms, then
  /// cached.
  virtual Result<ModelPtr> build(std::string_view key, const Params& asked,
                                 std::uint64_t seed) const = 0;
};

}  // namespace ww
