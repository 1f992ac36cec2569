// What was asked for, as data. Text becomes a Brief in parse.h; a plan, a picture or a language
// model fills the same. What becomes of it: ww/policy.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/diagnostics.h"
#include "ww/model/model.h"
#include "ww/world/relation.h"

namespace ww::brief {

/// Bytes [begin, end) of the prompt.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool operator==(const Span&) const = default;
};

/// How many. "two" is {2, 2}; "at least 30" {30, none}; "a few" {3, 5}; "no" {0, 0}; a bare plural
/// {2, none}.
struct Count {
  int min = 1;
  std::optional<int> max = 1;  ///< none: no upper bound
  int chosen = 1;              ///< what the parser proposes to build, in [min, max]
  bool operator==(const Count&) const = default;
};

enum class AttributeType {
  kColor,      ///< value is a colour key ("grey"); `rgb` its linear value
  kMaterial,   ///< value is a key of the material library
  kSize,       ///< value is small | large | tall | low | wide | narrow | long | short; or metres in
               ///< `params`
  kShape,      ///< value is round | rectangular | square | oval | l_shaped ...
  kStyle,      ///< value is a style key ("modern")
  kParameter,  ///< `params` sets parameters of the kind ("king-size" -> size=king)
  kState,      ///< open | closed | on | off | lit | empty | full
  kOther,      ///< understood as describing the thing, but nothing in the product shows it
};

struct Attribute {
  AttributeType type = AttributeType::kOther;
  std::string value;
  std::string words;  ///< as in the prompt
  Params params;  ///< what the catalogue should be asked for; kSize in metres under width, depth,
                  ///< height
  std::optional<Vec3> rgb;  ///< [1] linear
  std::string slot;  ///< part the attribute speaks of ("legs", "handle"), empty: the whole thing
  Span span;
};

enum class Match { kName, kSynonym, kMeaning, kFallback };

/// One asked thing or group of equal things.
struct Item {
  std::string words;  ///< the prompt's words: "bedside table"
  std::string kind;   ///< catalogue key; empty for a fallback shape
  Match match = Match::kName;
  std::string stands_for;  ///< what was asked when match is kMeaning or kFallback ("telescope")
  Count count;
  bool negated = false;  ///< must be absent
  int room = 0;          ///< index into rooms
  std::vector<Attribute> attributes;
  Span span;                     ///< of the noun phrase
  double confidence = 1;         ///< [1] of a picture's or model's guess
  std::optional<Vec3> position;  ///< [m] hint from a plan or picture
  std::optional<Vec3> size;      ///< [m] hint
};

/// `subject` (all of it, or `subject_count` of its things) stands in `relation` to every target.
struct RelationItem {
  Relation relation = Relation::kNear;
  int subject = 0;                   ///< index into items
  std::optional<int> subject_count;  ///< "one of the chairs" -> 1
  std::vector<int> targets;          ///< item indices; kBetween has two
  bool each_target = false;  ///< "two chairs on each side of", "every nightstand has a lamp": per
                             ///< thing of the target
  bool both_sides = false;   ///< "flanked by", "on either side of": divided left and right
  std::optional<Architecture> architecture;  ///< instead of targets
  std::string
      modifier;  ///< "long" | "short" | "left" | "right" | "back" | "center" | "above_door" ...
  bool negated = false;
  Span span;
};

struct RoomBrief {
  std::string type = "living_room";
  std::string words;
  bool asked = false;                 ///< false: inferred from the objects
  std::optional<double> width;        ///< [m] along x
  std::optional<double> depth;        ///< [m] along y
  std::optional<double> height;       ///< [m]
  std::optional<double> area;         ///< [m2]
  std::string shape;                  ///< "" | rectangular | square | l_shaped | round
  std::string size_word;              ///< "" | tiny | small | large | huge
  std::string style;                  ///< key or ""
  std::string theme;                  ///< free words ("pirate")
  std::vector<Attribute> attributes;  ///< floor, wall and ceiling colours and materials: slot =
                                      ///< floor | walls | ceiling
  std::optional<Count> doors, windows;
  std::optional<int> people;  ///< how many the room is for ("a dining room for eight")
  int count = 1;              ///< "three bedrooms"
  Span span;
};

enum class Density { kEmpty, kMinimal, kNormal, kRich, kCluttered };

struct Brief {
  std::string text;
  std::string language = "en";   ///< en | zh
  std::vector<RoomBrief> rooms;  ///< at least one
  std::vector<Item> items;
  std::vector<RelationItem> relations;
  std::string style;               ///< key or ""
  std::vector<std::string> moods;  ///< cozy, bright, romantic, elegant ...
  std::string time_of_day;         ///< "" | morning | noon | afternoon | evening | night
  Density density = Density::kNormal;
  bool only_asked = false;           ///< "an empty room with only a chair"
  std::vector<Span> not_understood;  ///< words that carry meaning and that nothing consumed
  std::vector<Span> scenery;         ///< words about mood or story that need no object
};

std::string to_json(const Brief& brief);
Result<Brief> brief_from_json(std::string_view json);

}  // namespace ww::brief
