#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "paths.h"
#include "reasons.h"
#include "search.h"
#include "ww/layout/problem.h"

namespace ww::layout {
namespace {

Solution nothing_placed(const Problem& problem, const std::string& why) {
  Solution solution;
  solution.placements.resize(problem.items.size());
  for (std::size_t i = 0; i < problem.items.size(); ++i) {
    Placement& p = solution.placements[i];
    p.placed = !problem.items[i].movable;
    p.X_WO = problem.items[i].X_WO;
    if (!p.placed) p.why = why;
  }
  return solution;
}

double reached_share(const Arrangement& arrangement) {
  Paths paths(arrangement.room());
  for (const Box3& leaf : arrangement.open_leaves()) paths.add(leaf);
  for (int i = 0; i < arrangement.count(); ++i) {
    if (arrangement.is_placed(i) && Paths::blocks(arrangement, i, arrangement[i].box))
      paths.add(arrangement[i].box);
  }
  paths.flood();
  return paths.reached_share();
}

}  // namespace

Solution solve(const Problem& problem, Executor&) {
  Arrangement arrangement(problem);
  if (!arrangement.room().usable()) return nothing_placed(problem, "the room has no floor");
  const Relations relations(arrangement);
  const Candidates candidates(arrangement, relations);
  const Judge judge(arrangement, relations);
  Search search(arrangement, relations, candidates, judge);
  search.run();

  Solution solution;
  for (int i = 0; i < arrangement.count(); ++i) {
    Placement p;
    const Item& item = arrangement.item(i);
    if (!item.movable) {
      p.placed = true;
      p.X_WO = item.X_WO;
    } else if (arrangement.is_placed(i)) {
      const Spot& spot = arrangement[i].spot;
      p.placed = true;
      p.X_WO = arrangement.pose(i);
      p.carrier = spot.carrier;
      p.surface = spot.surface;
      p.wall =
          spot.wall < 0 ? -1 : arrangement.room().walls()[static_cast<std::size_t>(spot.wall)].edge;
      solution.cost += judge.total(arrangement[i]);
    } else {
      p.why = why_not_placed(arrangement, relations, candidates, search.trouble(i), i);
    }
    solution.placements.push_back(std::move(p));
  }
  for (int c = 0; c < static_cast<int>(problem.constraints.size()); ++c) {
    if (!problem.constraints[static_cast<std::size_t>(c)].required) continue;
    const Measure m = relations.measure(c, nullptr);
    if (relations.holds(c, m)) continue;
    solution.broken.push_back({c, relations.explain(c)});
  }
  solution.reached_share = reached_share(arrangement);
  return solution;
}

}  // namespace ww::layout
