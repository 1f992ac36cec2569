// Do colliders overlap as written? Every pair: fixed ones, the building and an object's own parts
// too.
#include <mujoco/mujoco.h>

#include <algorithm>
#include <map>

#include "checks.h"
#include "thresholds.h"
#include "ww/core/text.h"

namespace ww::verify {
namespace {

struct Boxed {
  int geom;
  Aabb box;
};

/// Pairs of colliders whose boxes overlap, by sweeping along x. 1,000 colliders take under a
/// millisecond.
std::vector<std::pair<int, int>> near_pairs(const Context& context) {
  std::vector<Boxed> items;
  for (const int g : context.colliders())
    items.push_back({g, context.geom_box(g, context.written())});
  std::sort(items.begin(), items.end(), [](const Boxed& a, const Boxed& b) {
    return a.box.low.x != b.box.low.x ? a.box.low.x < b.box.low.x : a.geom < b.geom;
  });
  std::vector<std::pair<int, int>> pairs;
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (std::size_t j = i + 1; j < items.size() && items[j].box.low.x <= items[i].box.high.x;
         ++j) {
      if (items[i].box.overlaps(items[j].box)) {
        pairs.emplace_back(std::min(items[i].geom, items[j].geom),
                           std::max(items[i].geom, items[j].geom));
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

/// Whether two colliders can be in each other's way at all.
bool counts(const Owner& a, const Owner& b) {
  if (a.object < 0 && b.object < 0) return false;  // walls meet floors by construction
  return a.object != b.object || a.part != b.part;
}

/// How deep the pair may overlap before it is listed.
double allowed(const Context& context, const Owner& a, const Owner& b) {
  if (a.object >= 0 && b.object >= 0) return 0;
  return context.recess(std::max(a.object, b.object));
}

std::pair<std::string, std::string> names(const Context& context, const Owner& a, const Owner& b) {
  if (a.object >= 0 && a.object == b.object) {
    return {context.part_id(a.object, a.part), context.part_id(b.object, b.part)};
  }
  const auto name = [&](const Owner& o) {
    return o.object >= 0 ? context.object_id(o.object) : o.building;
  };
  // The object first when the other is the building: that is the one which can move.
  return a.object < 0 ? std::pair{name(b), name(a)} : std::pair{name(a), name(b)};
}

}  // namespace

std::vector<PairDepth> contacts(const Context& context) {
  const physics::DataHandle data = context.scratch(context.written());
  std::map<std::pair<std::string, std::string>, double> deepest;
  for (const auto& [ga, gb] : near_pairs(context)) {
    const Owner &a = context.owner(ga), &b = context.owner(gb);
    if (!counts(a, b)) continue;
    const Depth found = geom_depth(context.model(), *data, ga, gb);
    if (found.depth <= std::max(kListedDepth, allowed(context, a, b))) continue;
    if (a.object >= 0 && a.object == b.object &&
        is_at_shared_hinge(context, context.written(), a.object, a.part, b.part, found.point)) {
      continue;
    }
    double& depth = deepest[names(context, a, b)];
    depth = std::max(depth, round_to(found.depth, 6));
  }
  std::vector<PairDepth> result;
  for (const auto& [pair, depth] : deepest) result.push_back({pair.first, pair.second, depth});
  return result;
}

}  // namespace ww::verify
