// The things of a plan before they have places: what was asked, one by one with its relations, and
// what such rooms have besides.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "building.h"
#include "draft.h"

namespace ww::policy {

/// One thing to add.
struct Thing {
  std::string statement;  ///< id that its statement will have; chance follows it
  program::AddAction action;
  bool early = false;      ///< belongs to the building (curtains): placed before the furniture
  bool essential = false;  ///< unasked, but without it the room is not what it is called
  int item = -1;           ///< brief item; -1: nobody asked
  int room = 0;            ///< index into the planned rooms
  std::string rule;        ///< id of the room rule whose part it plays; may be empty
};

/// Everything that the Brief asks for, with parameters fitted and relations between instances
/// spelled out. Openings (doors, windows) are the building's; negated items are left out.
/// Items in `small` are built as small as their kind comes, for they found no place otherwise.
std::vector<Thing> asked_things(Draft& draft, const brief::Brief& brief,
                                const std::vector<PlannedRoom>& rooms, const std::set<int>& small);

/// What the rooms have besides: adds to `things`, and gives asked ones the habits of the part they
/// play.
void furnish(Draft& draft, const brief::Brief& brief, const std::vector<PlannedRoom>& rooms,
             std::uint64_t seed, std::vector<Thing>& things);

/// Small things on and in the furniture that stands in the draft's scene: fill statements.
std::vector<program::Statement> dress(Draft& draft, const brief::Brief& brief,
                                      const Knowledge& knowledge, std::uint64_t seed);

/// Floor [m2] that the Brief's things of each brief room need with the room to use them.
std::vector<double> floor_needed(const brief::Brief& brief, const KindSource& kinds);

/// How many things of an item are built: what was asked, at most 400.
int count_of(const brief::Item& item);
/// The kind that is built for an item: its own or the plain stand-in.
std::string kind_of(const brief::Item& item);

inline constexpr std::string_view kStandIn =
    "plain_object";  ///< what stands for things no file builds

}  // namespace ww::policy
