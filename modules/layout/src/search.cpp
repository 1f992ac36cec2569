#include "search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ww::layout {
namespace {

constexpr double kDropCost = 6;  // [1] of an unasked thing of weight 1 that finds no place
constexpr double kUnaskedClearance = 0.3;  // [1] clearance that an unasked thing may cost
constexpr double kPathCost = 0.4;          // [1] passage that one thing may cost
constexpr std::size_t kPathChecks = 4;     // [1] spots whose paths are looked at
constexpr std::size_t kCuttingSpots = 16;  // [1] spots that cut the floor off before one gives up
constexpr double kOtherSpot = 0.4;         // [m] from which a spot may leave another way free
constexpr int kPolish = 24;  // [1] rounds of search for comfort where nothing asked is missing
constexpr double kBrokenWeight = 10;  // [1] keeps errors of one relation below another relation

}  // namespace

bool Value::better_than(const Value& other) const {
  if (missing != other.missing) return missing < other.missing;
  if (std::abs(broken - other.broken) > 1e-6) return broken < other.broken;
  return cost < other.cost - 1e-9;
}

Search::Search(Arrangement& arrangement, const Relations& relations, const Candidates& candidates,
               const Judge& judge)
    : arrangement_(&arrangement),
      relations_(&relations),
      candidates_(&candidates),
      judge_(&judge),
      paths_(arrangement.room()) {
  trouble_.resize(static_cast<std::size_t>(arrangement.count()));
}

// Most constrained and largest first, what is asked before what is not, targets before what refers
// to them, and groups in one go so that they find room together.
std::vector<int> Search::floor_order() const {
  const Arrangement& a = *arrangement_;
  std::vector<int> open;
  std::vector<bool> in_phase(static_cast<std::size_t>(a.count()), false);
  for (int i = 0; i < a.count(); ++i) {
    if (!a.item(i).movable) continue;
    bool take = candidates_->level(i) == Level::kFloor;
    if (candidates_->level(i) == Level::kWall || candidates_->level(i) == Level::kCeiling) {
      // A screen that the sofa faces is laid out with the sofa.
      for (const int c : relations_->of(i)) {
        const Constraint& k = (*relations_)[c];
        if (k.negated) continue;
        const bool target = k.subject != i && candidates_->level(k.subject) == Level::kFloor;
        bool subject = false;
        for (const int t : k.targets)
          subject =
              subject || (k.subject == i && candidates_->level(t) == Level::kFloor && k.required);
        take = take || target || subject;
      }
    }
    if (!take) continue;
    open.push_back(i);
    in_phase[static_cast<std::size_t>(i)] = true;
  }
  // A rug goes under what stands on it, unless it has a place of its own.
  const auto follows = [&](const Constraint& k) {
    if (k.relation != Relation::kOn || k.targets.size() != 1 || !a.is_covering(k.targets[0]))
      return false;
    const std::vector<int>& own = relations_->of(k.targets[0]);
    return std::none_of(own.begin(), own.end(), [&](int c) {
      return (*relations_)[c].subject == k.targets[0] && (*relations_)[c].required;
    });
  };
  // A wish that answers a demand waits for nothing: what is faced stands before what faces it.
  const auto answers = [&](const Constraint& k) {
    if (k.required || k.relation != Relation::kFacing || k.targets.size() != 1) return false;
    const std::vector<int>& theirs = relations_->of(k.targets[0]);
    return std::any_of(theirs.begin(), theirs.end(), [&](int c) {
      const Constraint& other = (*relations_)[c];
      return other.required && other.subject == k.targets[0] &&
             std::find(other.targets.begin(), other.targets.end(), k.subject) !=
                 other.targets.end();
    });
  };
  std::vector<bool> done(static_cast<std::size_t>(a.count()), false);
  std::vector<int> order;
  int last = -1;
  const auto rank = [&](int i) {
    const Item& item = a.item(i);
    const Vec2 half = a.shape(i).half();
    double score =
        (item.asked ? 100 : 0) + 12 * std::min(4 * half.x * half.y, 5.0) + 2 * item.weight;
    int required = 0;
    bool waits = false, joins = false;
    for (const int c : relations_->of(i)) {
      const Constraint& k = (*relations_)[c];
      if (k.negated) continue;
      if (k.required) ++required;
      if (k.targets.empty() && k.required && k.subject == i) {
        score += k.relation == Relation::kMiddleOf   ? 40
                 : k.relation == Relation::kInCorner ? 25
                                                     : 10;
      }
      for (const int t : k.targets) {
        const int first = follows(k) ? k.subject : t, second = follows(k) ? t : k.subject;
        const bool pending =
            in_phase[static_cast<std::size_t>(first)] && !done[static_cast<std::size_t>(first)];
        if (second == i && pending && !answers(k)) waits = true;
        if (last >= 0 && ((k.subject == i && t == last) || (t == i && k.subject == last)))
          joins = true;
      }
    }
    if (item.group >= 0 && item.group < static_cast<int>(a.problem().groups.size())) {
      const int anchor = a.problem().groups[static_cast<std::size_t>(item.group)].anchor;
      if (anchor != i && anchor >= 0 && anchor < a.count() &&
          in_phase[static_cast<std::size_t>(anchor)]) {
        if (!done[static_cast<std::size_t>(anchor)]) waits = true;
        if (last >= 0 && a.item(last).group == item.group) joins = true;
      }
      if (anchor == i) score += 8;
    }
    score += 4 * std::min(required, 5);
    if (joins) score += 45;
    if (waits) score -= 400;
    if (a.is_covering(i)) score -= 30;
    if (candidates_->level(i) != Level::kFloor) score -= 20;
    return score;
  };
  while (!open.empty()) {
    std::size_t best = 0;
    double best_score = -std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < open.size(); ++k) {
      const double s = rank(open[k]);
      if (s > best_score + 1e-9) {
        best_score = s;
        best = k;
      }
    }
    last = open[best];
    done[static_cast<std::size_t>(last)] = true;
    order.push_back(last);
    open.erase(open.begin() + static_cast<std::ptrdiff_t>(best));
  }
  return order;
}

double Search::broken_weight(const Body& body) const {
  double broken = 0;
  for (const int c : relations_->of(body.item)) {
    const Constraint& k = (*relations_)[c];
    if (!k.required) continue;
    const Measure m = relations_->measure(c, &body);
    if (m.known && !m.met) broken += kBrokenWeight + std::min(m.error, 5.0);
  }
  return broken;
}

std::vector<Search::Option> Search::ranked(int item, const std::vector<Spot>& spots, bool relaxed) {
  Trouble& trouble = trouble_[static_cast<std::size_t>(item)];
  const bool asked = arrangement_->item(item).asked;
  const Room& room = arrangement_->room();
  std::vector<Option> found;
  for (const Spot& spot : spots) {
    Body body = arrangement_->outline(item, spot);
    ++trouble.tried;
    if (!room.contains(body.box.outline)) {
      ++trouble.by_kind[Conflict::kRoom];
      continue;
    }
    const double broken = broken_weight(body);
    if (broken > 0 && !relaxed) continue;
    arrangement_->fill(body);
    if (const Fault fault = arrangement_->fault(body)) {
      ++trouble.by_kind[fault.kind];
      if (fault.with >= 0) ++trouble.by_item[fault.with];
      continue;
    }
    const double clearance = judge_->clearance(body);
    if (!asked && clearance > kUnaskedClearance) continue;
    found.push_back({spot, broken, Judge::kClearanceWeight * clearance + judge_->comfort(body)});
  }
  std::stable_sort(found.begin(), found.end(), [](const Option& a, const Option& b) {
    if (std::abs(a.broken - b.broken) > 1e-6) return a.broken < b.broken;
    return a.cost < b.cost - 1e-9;
  });
  return found;
}

void Search::weigh_paths(int item, std::vector<Option>& options) {
  const Level level = candidates_->level(item);
  if (level != Level::kFloor || options.empty()) return;
  if (!Paths::blocks(*arrangement_, item, arrangement_->box(item, options[0].spot))) return;
  const bool asked = arrangement_->item(item).asked;
  std::vector<Option> weighed;
  const double best_broken = options[0].broken;
  // Others may have narrowed the floor already: a thing answers for its own part.
  paths_.flood();
  const double before = judge_->path_cost(paths_, nullptr);
  std::vector<Vec2> cutting;
  bool passable = false;
  for (std::size_t k = 0; k < options.size(); ++k) {
    // Beyond the few cheapest, spots are looked at only while nothing passable was found, and those
    // close to one that cuts the floor off are passed over.
    const bool enough = weighed.size() >= kPathChecks;
    if (enough && passable) break;
    if (options[k].broken > best_broken + 1e-6 && !weighed.empty()) break;
    if (enough && std::any_of(cutting.begin(), cutting.end(), [&](Vec2 p) {
          return norm(p - options[k].spot.position) < kOtherSpot;
        }))
      continue;
    const Body body = arrangement_->body(item, options[k].spot);
    paths_.add(body.box);
    paths_.flood();
    const double cost = judge_->path_cost(paths_, &body);
    paths_.remove(body.box);
    const bool cuts = cost - before > kPathCost;
    if (cuts) cutting.push_back(options[k].spot.position);
    if (cutting.size() > kCuttingSpots) break;
    if (cuts && !asked) continue;
    passable = passable || !cuts;
    weighed.push_back(options[k]);
    weighed.back().cost += Judge::kClearanceWeight * cost;
    if (cost < 1e-9 && weighed.size() >= 2) break;
  }
  std::stable_sort(weighed.begin(), weighed.end(), [](const Option& a, const Option& b) {
    if (std::abs(a.broken - b.broken) > 1e-6) return a.broken < b.broken;
    return a.cost < b.cost - 1e-9;
  });
  if (!asked) {
    options = weighed;
    return;
  }
  for (std::size_t k = 0; k < weighed.size(); ++k) options[k] = weighed[k];
}

std::vector<Search::Option> Search::options(int item, bool dense) {
  ++placements_;
  trouble_[static_cast<std::size_t>(item)] = {};
  std::vector<Spot> spots = candidates_->spots(item, dense);
  std::vector<Option> found = ranked(item, spots, false);
  if (found.empty() && arrangement_->item(item).asked) {
    if (!dense && dense_left_ > 0 && candidates_->level(item) == Level::kFloor) {
      --dense_left_;
      spots = candidates_->spots(item, true);
      found = ranked(item, spots, false);
    }
    if (found.empty()) found = ranked(item, spots, true);
    // Better elsewhere than not at all.
    if (found.empty() && !dense && candidates_->level(item) == Level::kSurface)
      found = ranked(item, candidates_->spots(item, true), true);
  }
  return found;
}

bool Search::place_best(int item, int choice) {
  std::vector<Option> found = options(item, false);
  if (found.empty()) return false;
  std::size_t pick = 0;
  if (choice > 0) {
    // The n-th option that is really another one: another wall or surface, a metre (on a surface a
    // hand) away or turned.
    const double away = candidates_->level(item) == Level::kSurface ? 0.05 : 0.9;
    std::vector<std::size_t> distinct{0};
    for (std::size_t k = 1; k < found.size() && static_cast<int>(distinct.size()) <= choice; ++k) {
      if (found[k].broken > found[0].broken + 1e-6) break;
      bool fresh = true;
      for (const std::size_t d : distinct) {
        const Spot& a = found[d].spot;
        const Spot& b = found[k].spot;
        if (norm(a.position - b.position) < away && std::abs(wrap_angle(a.yaw - b.yaw)) < 0.5 &&
            a.carrier == b.carrier && a.surface == b.surface)
          fresh = false;
      }
      if (fresh) distinct.push_back(k);
    }
    pick = distinct[std::min<std::size_t>(static_cast<std::size_t>(choice), distinct.size() - 1)];
    if (pick > 0)
      std::rotate(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(pick),
                  found.begin() + static_cast<std::ptrdiff_t>(pick) + 1);
    found.erase(found.begin() + 1, found.end());
  }
  weigh_paths(item, found);
  if (found.empty()) return false;
  arrangement_->place(item, found[0].spot);
  const Box3& box = (*arrangement_)[item].box;
  if (Paths::blocks(*arrangement_, item, box)) paths_.add(box);
  return true;
}

Value Search::value(const std::vector<int>& items) const {
  Value v;
  std::vector<bool> counted(arrangement_->problem().constraints.size(), false);
  for (const int i : items) {
    const Item& item = arrangement_->item(i);
    if (!arrangement_->is_placed(i)) {
      if (item.asked) ++v.missing;
      v.cost += kDropCost * item.weight;
      continue;
    }
    v.cost += judge_->total((*arrangement_)[i]);
    for (const int c : relations_->of(i)) {
      if (!(*relations_)[c].required || counted[static_cast<std::size_t>(c)]) continue;
      counted[static_cast<std::size_t>(c)] = true;
      const Measure m = relations_->measure(c, nullptr);
      if (m.known && !m.met) v.broken += kBrokenWeight + std::min(m.error, 5.0);
    }
  }
  return v;
}

Value Search::rollout(const std::vector<int>& order, std::size_t from, const Choices& choices) {
  for (std::size_t k = from; k < order.size(); ++k) arrangement_->remove(order[k]);
  const bool walked_around = std::any_of(
      order.begin(), order.end(), [&](int i) { return candidates_->level(i) == Level::kFloor; });
  if (walked_around) {
    paths_ = Paths(arrangement_->room());
    for (const Box3& leaf : arrangement_->open_leaves()) paths_.add(leaf);
    for (int i = 0; i < arrangement_->count(); ++i) {
      if (arrangement_->is_placed(i) && Paths::blocks(*arrangement_, i, (*arrangement_)[i].box)) {
        paths_.add((*arrangement_)[i].box);
      }
    }
  }
  for (std::size_t k = from; k < order.size(); ++k) {
    const auto choice = choices.find(order[k]);
    place_best(order[k], choice == choices.end() ? 0 : choice->second);
  }
  Value v = value(order);
  if (!walked_around) return v;
  paths_.flood();
  v.cost += Judge::kClearanceWeight * judge_->path_cost(paths_, nullptr);
  return v;
}

// Items whose relations are broken or that have no place, and what stands in their way.
std::vector<int> Search::suspects(const std::vector<int>& order) const {
  std::vector<int> found;
  const auto add = [&](int i) {
    if (i >= 0 && arrangement_->item(i).movable &&
        std::find(found.begin(), found.end(), i) == found.end())
      found.push_back(i);
  };
  for (const int i : order) {
    bool bad = !arrangement_->is_placed(i) && arrangement_->item(i).asked;
    for (const int c : relations_->of(i)) {
      const Measure m = relations_->measure(c, nullptr);
      if ((*relations_)[c].required && m.known && !m.met) bad = true;
    }
    if (!bad) continue;
    add(i);
    for (const int c : relations_->of(i)) {
      add((*relations_)[c].subject);
      for (const int t : (*relations_)[c].targets) add(t);
    }
    std::vector<std::pair<int, int>> blockers;
    for (const auto& [blocker, n] : trouble_[static_cast<std::size_t>(i)].by_item)
      blockers.push_back({-n, blocker});
    std::sort(blockers.begin(), blockers.end());
    for (std::size_t k = 0; k < std::min<std::size_t>(blockers.size(), 3); ++k)
      add(blockers[k].second);
  }
  return found;
}

// Iterated greedy: one decision is changed, or one item is moved to the front, and all that follow
// it are placed again; what is better stays.
Value Search::improve(std::vector<int>& order, int budget, int polish) {
  Choices choices;
  Value best = rollout(order, 0, choices);
  const auto snapshot = [&] {
    std::vector<std::pair<int, Spot>> spots;
    for (const int i : order) {
      if (arrangement_->is_placed(i)) spots.push_back({i, (*arrangement_)[i].spot});
    }
    return spots;
  };
  std::vector<std::pair<int, Spot>> best_spots = snapshot();
  const auto restore = [&] {
    for (const int i : order) arrangement_->remove(i);
    for (const auto& [i, spot] : best_spots) arrangement_->place(i, spot);
  };
  int stale = 0;
  const int n = static_cast<int>(order.size());
  for (int round = 0; placements_ < budget && stale < 4 * n + 8; ++round) {
    if (!best.is_broken() && (round >= 3 * n || round >= polish)) break;
    std::vector<int> next_order = order;
    Choices next_choices = choices;
    std::size_t from = 0;
    if (best.is_broken()) {
      const std::vector<int> blame = suspects(order);
      if (blame.empty()) break;
      const int who = blame[static_cast<std::size_t>(round / 2) % blame.size()];
      const auto at = std::find(next_order.begin(), next_order.end(), who);
      if (at == next_order.end()) continue;
      const auto index = static_cast<std::size_t>(at - next_order.begin());
      if (round % 2 == 0 && index > 0) {
        from = static_cast<std::size_t>(stale) % index;
        std::rotate(next_order.begin() + static_cast<std::ptrdiff_t>(from), at, at + 1);
      } else {
        next_choices[who] = 1 + (round / 2 + stale) % 6;
        from = index;
      }
    } else {
      from = static_cast<std::size_t>(round) % order.size();
      next_choices[order[from]] = 1 + (round / n) % 4;
    }
    restore();
    const Value v = rollout(next_order, from, next_choices);
    if (v.better_than(best)) {
      best = v;
      order = next_order;
      choices = next_choices;
      best_spots = snapshot();
      stale = 0;
    } else {
      ++stale;
    }
  }
  restore();
  return best;
}

void Search::search_floor() {
  std::vector<int> order = floor_order();
  if (order.empty()) return;
  Value best = improve(order, arrangement_->problem().settings.backtracks, kPolish);
  if (best.is_broken()) search_everywhere(order, best);
  refine(order);
}

std::vector<int> Search::level_order(Level level) const {
  std::vector<int> order;
  for (int i = 0; i < arrangement_->count(); ++i) {
    if (arrangement_->item(i).movable && candidates_->level(i) == level &&
        !arrangement_->is_placed(i))
      order.push_back(i);
  }
  const auto size = [&](int i) {
    const Aabb& b = arrangement_->shape(i).box;
    return b.size().x * b.size().y + 0.2 * b.size().z * b.size().y;
  };
  const auto asked = [&](int i) { return arrangement_->item(i).asked; };
  const auto covering = [&](int i) { return arrangement_->is_covering(i); };
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    if (covering(a) != covering(b)) return covering(a);
    if (asked(a) != asked(b)) return asked(a);
    if (std::abs(size(a) - size(b)) > 1e-4) return size(a) > size(b);
    return false;
  });
  // Carriers before what they carry, and targets before what refers to them.
  std::vector<int> sorted;
  std::vector<int> state(static_cast<std::size_t>(arrangement_->count()), 0);
  const auto visit = [&](auto&& self, int i) -> void {
    if (state[static_cast<std::size_t>(i)] != 0) return;
    state[static_cast<std::size_t>(i)] = 1;
    for (const int c : relations_->of(i)) {
      const Constraint& k = (*relations_)[c];
      if (k.subject != i) continue;
      for (const int t : k.targets) {
        if (std::find(order.begin(), order.end(), t) != order.end()) self(self, t);
      }
    }
    sorted.push_back(i);
  };
  for (const int i : order) visit(visit, i);
  return sorted;
}

void Search::fill_level(Level level) {
  std::vector<int> asked, rest;
  for (const int i : level_order(level)) (arrangement_->item(i).asked ? asked : rest).push_back(i);
  // A quarter of the floor's search is enough: what hangs or is carried stands in few ways.
  const int budget = placements_ + arrangement_->problem().settings.backtracks / 4;
  if (!asked.empty()) improve(asked, budget, 0);
  for (const int i : rest) place_best(i, 0);
}

void Search::run() {
  search_floor();
  fill_level(Level::kWall);
  fill_level(Level::kCeiling);
  fill_level(Level::kSurface);
}

}  // namespace ww::layout
