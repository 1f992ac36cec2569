// When greedy placing leaves something asked without a place: depth-first search over everything
// that was asked, with a grid besides the constructed spots. And the polish after either of them.
#include <algorithm>
#include <cmath>

#include "search.h"

namespace ww::layout {
namespace {

constexpr int kRestarts = 40;         // [1]
constexpr int kNodesARestart = 24;    // [1] placements tried a restart, times the number of things
constexpr std::size_t kBranches = 4;  // [1] spots tried for each thing
constexpr std::size_t kJudged = 10;   // [1] possible spots whose cost is looked at
constexpr std::size_t kMostThings = 12;
constexpr double kGrid = 0.2;      // [m] shifted at random, so that restarts see other spots
constexpr double kWorthIt = 0.02;  // [1] cost by which a move must be better

}  // namespace

// Spots without a fault and without a broken relation, cheapest of a sample first, then the others
// at random.
std::vector<Spot> Search::possible(int item, Rng& rng) {
  std::vector<Spot> spots =
      candidates_->spots_and_grid(item, kGrid, {rng.uniform(0, kGrid), rng.uniform(0, kGrid)});
  rng.shuffle(spots);
  std::vector<Spot> found;
  for (const Spot& spot : spots) {
    Body body = arrangement_->outline(item, spot);
    if (!arrangement_->room().contains(body.box.outline) || broken_weight(body) > 0) continue;
    arrangement_->fill(body);
    if (arrangement_->fault(body)) continue;
    found.push_back(spot);
    if (found.size() >= 60) break;
  }
  std::vector<std::pair<double, std::size_t>> judged;
  for (std::size_t k = 0; k < std::min(found.size(), kJudged); ++k) {
    judged.push_back({judge_->total(arrangement_->body(item, found[k])), k});
  }
  std::sort(judged.begin(), judged.end());
  std::vector<Spot> sorted;
  for (const auto& [cost, k] : judged) sorted.push_back(found[k]);
  sorted.insert(sorted.end(), found.begin() + static_cast<std::ptrdiff_t>(judged.size()),
                found.end());
  // Two by cost, the rest by chance.
  if (sorted.size() > kBranches) {
    for (std::size_t k = 2; k < kBranches; ++k) {
      std::swap(sorted[k], sorted[k + rng.index(sorted.size() - k)]);
    }
    sorted.resize(kBranches);
  }
  return sorted;
}

bool Search::descend(const std::vector<int>& order, std::size_t depth, Rng& rng, int& nodes,
                     std::size_t& deepest) {
  deepest = std::max(deepest, depth);
  if (depth == order.size()) return true;
  if (--nodes < 0) return false;
  const int item = order[depth];
  for (const Spot& spot : possible(item, rng)) {
    arrangement_->place(item, spot);
    if (descend(order, depth + 1, rng, nodes, deepest)) return true;
    arrangement_->remove(item);
    if (nodes < 0) return false;
  }
  return false;
}

bool Search::search_everywhere(std::vector<int>& order, Value& best) {
  std::vector<int> asked, rest;
  for (const int i : order) (arrangement_->item(i).asked ? asked : rest).push_back(i);
  if (asked.empty() || asked.size() > kMostThings) return false;
  std::vector<std::pair<int, Spot>> before;
  for (const int i : order) {
    if (arrangement_->is_placed(i)) before.push_back({i, (*arrangement_)[i].spot});
  }
  // Things at which the search ended move to the front: squeaky wheels.
  Rng rng = Rng::stream(arrangement_->problem().settings.seed, "layout/everywhere");
  std::vector<int> turn = asked;
  bool found = false;
  for (int restart = 0; restart < kRestarts && !found; ++restart) {
    for (const int i : order) arrangement_->remove(i);
    int nodes = std::min(kNodesARestart * static_cast<int>(asked.size()), 2 * kNodesARestart);
    std::size_t deepest = 0;
    found = descend(turn, 0, rng, nodes, deepest);
    if (found) break;
    const std::size_t stuck = std::min(deepest, turn.size() - 1);
    const std::size_t to = stuck == 0 ? 0 : rng.index(stuck);
    std::rotate(turn.begin() + static_cast<std::ptrdiff_t>(to),
                turn.begin() + static_cast<std::ptrdiff_t>(stuck),
                turn.begin() + static_cast<std::ptrdiff_t>(stuck) + 1);
  }
  if (found) {
    turn.insert(turn.end(), rest.begin(), rest.end());
    const Value v = rollout(turn, asked.size(), {});
    if (v.better_than(best)) {
      best = v;
      order = turn;
      return true;
    }
  }
  for (const int i : order) arrangement_->remove(i);
  for (const auto& [i, spot] : before) arrangement_->place(i, spot);
  return false;
}

// What the item and everything that it may disturb cost.
double Search::local_cost(int item) const {
  double cost = judge_->total((*arrangement_)[item]);
  for (const int c : relations_->of(item)) {
    const Constraint& k = (*relations_)[c];
    const Measure m = relations_->measure(c, nullptr);
    if (k.required && m.known && !m.met) cost += 100 + m.error;
  }
  return cost;
}

// Small moves along its own axes and quarter turns that make it cheaper and leave everything else
// possible.
bool Search::nudge(int item) {
  bool moved = false;
  double best = local_cost(item);
  for (const double step : {0.1, 0.03, 0.01}) {
    for (int direction = 0; direction < 4; ++direction) {
      const Spot start = (*arrangement_)[item].spot;
      if (start.wall >= 0 && direction % 2 == 0) continue;  // things stay at their wall
      Spot spot = start;
      spot.position = spot.position + Turn::of(spot.yaw + direction * kPi / 2).x() * step;
      const Body body = arrangement_->body(item, spot);
      if (broken_weight(body) > broken_weight((*arrangement_)[item]) + 1e-9) continue;
      arrangement_->remove(item);
      if (arrangement_->fault(body)) {
        arrangement_->place(item, start);
        continue;
      }
      arrangement_->place(item, spot);
      const double cost = local_cost(item);
      if (cost < best - 1e-3) {
        best = cost;
        moved = true;
      } else {
        arrangement_->place(item, start);
      }
    }
  }
  return moved;
}

// Each thing is taken out and put back where it is best now that all others stand, then nudged.
void Search::refine(const std::vector<int>& items) {
  const int sweeps = std::clamp(arrangement_->problem().settings.refine_steps / 100, 0, 3);
  for (int sweep = 0; sweep < sweeps; ++sweep) {
    bool changed = false;
    for (const int item : items) {
      if (!arrangement_->is_placed(item)) continue;
      const Spot before = (*arrangement_)[item].spot;
      const Value old = value(items);
      arrangement_->remove(item);
      std::vector<Option> found = ranked(item, candidates_->spots(item, false), false);
      if (found.empty() || norm(found[0].spot.position - before.position) < 1e-6) {
        arrangement_->place(item, before);
      } else {
        arrangement_->place(item, found[0].spot);
        Value now = value(items);
        now.cost += kWorthIt;
        bool better = now.better_than(old);
        if (better && Paths::blocks(*arrangement_, item, (*arrangement_)[item].box)) {
          const auto share = [&](const Spot& spot) {
            arrangement_->place(item, spot);
            paths_ = Paths(arrangement_->room());
            for (const int j : items) {
              if (arrangement_->is_placed(j) &&
                  Paths::blocks(*arrangement_, j, (*arrangement_)[j].box)) {
                paths_.add((*arrangement_)[j].box);
              }
            }
            paths_.flood();
            return judge_->path_cost(paths_, nullptr);
          };
          better = share(found[0].spot) <= share(before) + 1e-6;
          arrangement_->place(item, found[0].spot);
        }
        if (!better) arrangement_->place(item, before);
        changed = changed || better;
      }
      changed = nudge(item) || changed;
    }
    if (!changed) break;
  }
}

}  // namespace ww::layout
