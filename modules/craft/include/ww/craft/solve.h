// How do actions with intent get results? Pending statements become a layout Problem a room, the
// Solution becomes result lines in the frame of what carries each thing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/craft/apply.h"
#include "ww/layout/problem.h"

namespace ww::craft {

/// A thing that found no place.
struct Unplaced {
  std::string statement;  ///< id
  std::string object;
  std::string kind;
  bool asked = false;
  std::string why;
};

/// A relation of the intent that the layout could not meet.
struct BrokenRelation {
  std::string statement;  ///< id
  std::string object;
  int relation = 0;  ///< index into the action's relations
  std::string why;
};

struct Solved {
  std::vector<program::Statement> statements;  ///< with results, carriers before what they carry;
                                               ///< unasked things without a place are left out
  std::vector<Unplaced> unplaced;
  std::vector<BrokenRelation> broken;
  double reached_share = 1;  ///< [1] of the free floor, in the room where it is least
  Diagnostics diagnostics;   ///< kinds that can't be built, targets that don't exist
};

/// Solves the pending add, fill, stack and move statements against what stands in the scene. Ids of
/// bulk children come from `ids`. Deterministic; chance draws from streams named after the
/// statements.
Solved solve(const Scene& scene, std::vector<program::Statement> pending, program::IdAllocator& ids,
             const Toolbox& tools, const layout::Settings& settings);

/// The seed that a statement's thing is built with.
std::uint64_t variant_of(std::uint64_t world_seed, std::string_view statement);

/// The room as the layout solver sees it.
layout::RoomOutline outline_of(const World& world, RoomId room);

}  // namespace ww::craft
