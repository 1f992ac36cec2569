// Does a relation between things hold? docs/relations.md, implemented a second time: nothing here
// is shared with the layout solver, so that the two can disagree. Relations to the building:
// building.h.
#pragma once

#include <string>
#include <vector>

#include "thing.h"
#include "ww/world/relation.h"

namespace ww::evaluate {

/// Whether a relation holds and the numbers that decided.
struct Verdict {
  bool holds = false;
  std::string measured;  ///< "gap 0.62 m (at most 0.5 m)"
};

/// A scene with the boxes of all its objects, in the order of its objects.
struct Setting {
  explicit Setting(const Scene& s);
  const Thing& operator[](ObjectId i) const { return things[i.index]; }

  const Scene& scene;
  std::vector<Thing> things;
};

/// What rows ask for beyond the closed list of relations.
enum class Extra {
  kNone,
  kFoot,       ///< before its front and next to it: at the foot of a bed
  kTopRegion,  ///< carried by the target, in its upper half
};

/// Whether S stands in a relation to T. kAround, kBetween and relations to the building never hold
/// here.
Verdict judge(const Setting& setting, Relation relation, Extra extra, const Thing& s,
              const Thing& t);
/// Whether the ring of things surrounds T.
Verdict judge_around(const std::vector<const Thing*>& ring, const Thing& t);
Verdict judge_between(const Thing& s, const Thing& t1, const Thing& t2);

/// Whether S faces the outline T.
Verdict judge_facing(const Thing& s, const Thing& t);
/// Gap within [low, high] [m].
Verdict judge_gap(const Thing& s, const Thing& t, double low, double high);
/// Gap from which on things of this room count as far from each other [m].
double far_distance(const World& world, RoomId room);
/// S in the strip beyond T's front, at most `reach` [m] from it.
Verdict judge_front(const Thing& s, const Thing& t, double reach);

}  // namespace ww::evaluate
