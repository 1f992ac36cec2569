// What does a built model look like? Shares of its surface by material and colour, its sizes, its
// outline.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/world/world.h"

namespace ww::evaluate {

/// One slot of a model with the share [1] of the drawn surface that it covers.
struct SlotShare {
  std::string slot;
  std::string material;
  std::string family;
  Vec3 color;          ///< [1] linear, tint applied
  bool clear = false;  ///< lets more light through than not: it has no colour of its own
  double share = 0;    ///< [1]
};
std::vector<SlotShare> slot_shares(const Object& object, const World& world);

/// Whether people would call `seen` by the name of `asked`: near in hue when it has one, in
/// lightness always.
bool is_colored(Vec3 seen, Vec3 asked);

enum class Shape { kRectangular, kSquare, kRound, kOval, kOther };
/// Of the outline from above; of things on walls, from their front.
Shape outline_shape(const Object& object);

}  // namespace ww::evaluate
