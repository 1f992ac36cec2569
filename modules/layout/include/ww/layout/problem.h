// What does the layout solver decide, and what does it return? Its own types: footprints,
// relations, groups in; poses or reasons out. craft turns actions into a Problem and a Solution
// into results.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ww/core/executor.h"
#include "ww/geometry/polygon.h"
#include "ww/model/model.h"
#include "ww/world/relation.h"

namespace ww::layout {

/// A door, window or archway of the room, seen from inside.
struct OpeningOutline {
  std::string id;
  bool is_door = false;         ///< also archways: people walk through
  Vec2 center;                  ///< [m] on the wall's inner face
  Vec2 normal;                  ///< [1] into the room
  double width = 0.9;           ///< [m]
  double sill = 0;              ///< [m] above the floor
  double height = 2.05;         ///< [m]
  bool leaf_swings_in = false;  ///< the quarter circle of the leaf must stay free
};

struct RoomOutline {
  Polygon2 floor;                     ///< [m] counter-clockwise
  double height = 2.7;                ///< [m]
  std::vector<std::string> wall_ids;  ///< one an edge of `floor`, in order
  std::vector<OpeningOutline> openings;
};

/// One thing to place (movable = true) or that already stands (movable = false: an obstacle or
/// carrier).
struct Item {
  std::string id;
  ModelPtr model;  ///< footprint, surfaces, colliders, access, front, joints (for swing clearances)
  bool movable = true;
  RigidTransform X_WO;        ///< where it stands when not movable
  bool back_to_wall = false;  ///< its kind's habit
  bool asked = false;         ///< a person asked for it: placed first, given up last
  int group = -1;             ///< index into groups; -1 alone
  double mount_height = 1.5;  ///< [m] of the centre, wall things without another wish
  double weight = 1;          ///< [1] importance among the unasked
  double load_height = 0;     ///< [m] of what will stand on it, also on a lid that opens
};

/// Hard when `required`: the prompt said so. Otherwise a wish that costs when broken.
struct Constraint {
  Relation relation = Relation::kNear;
  int subject = 0;           ///< item index
  std::vector<int> targets;  ///< item indices
  std::optional<Architecture> architecture;
  std::string opening;   ///< id of the opening or wall meant, when known
  std::string modifier;  ///< as in brief::RelationItem
  std::string surface;   ///< named surface of the target for kOn / kInside; empty: any
  bool negated = false;
  bool required = true;
  std::string source;  ///< id of the action that states it
  double weight = 1;   ///< [1] of a wish
};

/// Things laid out together in the frame of an anchor: sofa group, dining group, bed group.
struct Group {
  std::string name;
  int anchor = 0;  ///< item index
};

struct Settings {
  std::uint64_t seed = 0;
  int candidates_per_item = 400;  ///< [1] positions tried before giving up on an item
  int backtracks = 2000;          ///< [1] whole search
  int refine_steps = 200;         ///< [1] sweeps of continuous refinement
  double walkway = 0.6;           ///< [m] width that paths should keep
};

struct Problem {
  RoomOutline room;
  std::vector<Item> items;
  std::vector<Constraint> constraints;
  std::vector<Group> groups;
  Settings settings;
};

struct Placement {
  bool placed = false;
  RigidTransform X_WO;  ///< in the room's world frame
  int carrier = -1;     ///< item index it stands on, in or hangs from; -1: floor, wall or ceiling
  int surface = -1;     ///< of the carrier's model
  int wall = -1;        ///< edge of the room polygon, wall things
  std::string why;      ///< when not placed: the conflict, naming things and metres
};

struct BrokenConstraint {
  int constraint = 0;
  std::string why;
};

struct Solution {
  std::vector<Placement> placements;     ///< one an item
  std::vector<BrokenConstraint> broken;  ///< required ones that could not be met
  double cost = 0;                       ///< [1] of the wishes
  double reached_share = 1;              ///< [1] of the free floor, from the first door
};

/// Deterministic for equal problems; budgets are counts. Never fails: what can't be placed says
/// why.
Solution solve(const Problem& problem, Executor& executor);

}  // namespace ww::layout
