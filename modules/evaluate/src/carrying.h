// What carries what? Supports as world.json states them, with the outlines that coverings need.
#pragma once

#include "relations.h"

namespace ww::evaluate {

enum class Carrying {
  kOn,      ///< on a surface, or in what is open all around: a shelf, a tray, a bowl
  kInside,  ///< in a container or compartment, or sunk between a rim
  kAny,
};

/// Whether T carries S, directly or by way of what stands between them. What stands over a covering
/// counts as being on it.
Verdict judge_carried(const Setting& setting, const Thing& s, const Thing& t, Carrying how);

/// Whether two things stand on one surface of one carrier.
bool share_surface(const World& world, ObjectId a, ObjectId b);

}  // namespace ww::evaluate
