// Which spatial relations does the product know? The closed list that brief, program, layout and
// evaluate share. Formulas, thresholds and words: docs/relations.md.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace ww {

/// Between a subject and its targets. Sides are as seen by someone before the target's front,
/// looking at it.
enum class Relation {
  kOn,          ///< stands on a surface of the target
  kInside,      ///< in a container or compartment of the target
  kUnder,       ///< below the target's underside, or below a window
  kAbove,       ///< over the target without being carried by it
  kNextTo,      ///< 0 to 0.5 m apart
  kNear,        ///< 0.5 to 1.5 m apart
  kFar,         ///< over 4 m apart, or as far as the room allows
  kAcrossFrom,  ///< 1.5 to 4 m apart and facing
  kLeftOf,
  kRightOf,
  kInFrontOf,
  kBehind,
  kFacing,   ///< subject's front points at the target
  kAround,   ///< several subjects surround the target
  kBetween,  ///< between two targets
  kAlignedWith,
  kLongSide,  ///< at a long side of the target
  kShortSide,
  kMiddleOf,  ///< at the centre of the target's top, or of the room
  kSideBySide,
  kOutside,  ///< near a container but not in it
  kAgainstWall,
  kOnWall,
  kInCorner,
  kOnCeiling,  ///< hangs from or is fixed to the ceiling
  kOnFloor,
  kBackWall,  ///< against the wall opposite the entrance
  kLeftWall,
  kRightWall,
  kFrontWall,
};

inline constexpr int kRelationCount = static_cast<int>(Relation::kFrontWall) + 1;

std::string_view to_text(Relation relation);  ///< "next_to"
std::optional<Relation> relation_from_text(std::string_view text);

/// What of the building a relation may name instead of an object.
enum class Architecture { kRoom, kWall, kDoor, kWindow, kCeiling, kFloor, kCorner };
std::string_view to_text(Architecture part);
std::optional<Architecture> architecture_from_text(std::string_view text);

}  // namespace ww
