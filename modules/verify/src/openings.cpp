// Can one walk through each door? What stands in the square before it, on its room sides.
#include <algorithm>
#include <set>

#include "checks.h"
#include "outlines.h"
#include "thresholds.h"
#include "ww/core/text.h"

namespace ww::verify {
namespace {

constexpr double kBottom = 0.03,
                 kTop = 2.0;  // [m] above the floor: what one steps over, what one walks under
constexpr int kSamples = 64;  // a side: a point is 0.02 % of the square

/// The square before a door on one side of its wall.
Patch square(const World& world, const Opening& door, RoomId room) {
  const Wall& wall = world[door.wall];
  const Vec2 along = normalized(wall.to - wall.from);
  const Vec2 into = perpendicular(along) * (room == wall.left ? 1.0 : -1.0);
  const Vec2 middle = wall.from + along * door.offset + into * (0.5 * wall.thickness);
  return {middle, along, into, door.width, door.width};
}

struct Blocked {
  double share = 0;          // [1]
  double unasked_share = 0;  // [1] by things that no request forces there
  std::set<std::string> by;
};

Blocked measure(const Context& context, const Patch& patch, const std::vector<Outline>& things,
                const AskedClearances& asked) {
  Blocked result;
  std::vector<const Outline*> near;
  for (const Outline& o : things) {
    if (distance(o.polygon, patch.origin + patch.into * (0.5 * patch.depth)) < patch.width)
      near.push_back(&o);
  }
  int blocked = 0, unasked = 0;
  for (int i = 0; i < kSamples; ++i) {
    for (int k = 0; k < kSamples; ++k) {
      const Vec2 p = patch.origin + patch.along * (patch.width * ((i + 0.5) / kSamples - 0.5)) +
                     patch.into * (patch.depth * (k + 0.5) / kSamples);
      bool any = false, any_unasked = false;
      for (const Outline* o : near) {
        if (distance(o->polygon, p) > 0) continue;
        const std::string id = context.object_id(o->owner.object);
        any = true;
        any_unasked = any_unasked || asked.find(id).empty();
        result.by.insert(id);
      }
      blocked += any ? 1 : 0;
      unasked += any_unasked ? 1 : 0;
    }
  }
  result.share = static_cast<double>(blocked) / (kSamples * kSamples);
  result.unasked_share = static_cast<double>(unasked) / (kSamples * kSamples);
  return result;
}

}  // namespace

std::vector<OpeningClearance> openings(const Context& context, const AskedClearances& asked) {
  const World& world = context.world();
  std::vector<OpeningClearance> result;
  for (const Opening& door : world.openings) {
    if (door.kind != OpeningKind::kDoor) continue;
    const double floor = world[door.wall].z + door.sill;
    std::vector<Outline> things =
        outlines(context, context.written(), floor + kBottom, floor + kTop);
    std::erase_if(things, [&](const Outline& o) {
      return o.owner.object < 0 ||
             ObjectId{static_cast<std::size_t>(o.owner.object)} == door.object;
    });
    OpeningClearance clearance;
    clearance.id = door.id;
    double unasked = 0;
    std::set<std::string> by;
    for (const RoomId room : {world[door.wall].left, world[door.wall].right}) {
      if (!room.valid()) continue;
      const Blocked blocked = measure(context, square(world, door, room), things, asked);
      clearance.blocked_share = std::max(clearance.blocked_share, round_to(blocked.share, 4));
      unasked = std::max(unasked, blocked.unasked_share);
      by.insert(blocked.by.begin(), blocked.by.end());
    }
    clearance.by.assign(by.begin(), by.end());
    if (clearance.blocked_share > kBlockedLimit) {
      std::string action = asked.find(door.id);
      for (auto id = by.begin(); action.empty() && unasked <= kBlockedLimit && id != by.end();
           ++id) {
        action = asked.find(*id);
      }
      if (!action.empty()) clearance.asked = action;
    }
    result.push_back(std::move(clearance));
  }
  return result;
}

}  // namespace ww::verify
