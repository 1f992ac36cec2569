// Rooms, doors and windows of a Brief: how large, where, and what their surfaces are made of.
#pragma once

#include <vector>

#include "draft.h"
#include "ww/policy/knowledge.h"
#include "ww/policy/planner.h"

namespace ww::policy {

struct PlannedRoom {
  std::string id;
  std::string type;
  int brief_room = -1;  ///< index into brief.rooms; -1: a hallway that nobody asked for
  const RoomRule* rule = nullptr;
};

/// Adds room and opening statements. `needed` is the floor [m2] that the things of each brief room need;
/// sizes that the text states are kept. Unmet sizes become unmet statements.
std::vector<PlannedRoom> add_building(Draft& draft, const brief::Brief& brief, const Knowledge& knowledge,
                                      const std::vector<double>& needed, const PlanOptions& options);

/// The style that holds in a room: its own, the Brief's, or "".
std::string style_of(const brief::Brief& brief, int room);

}  // namespace ww::policy
