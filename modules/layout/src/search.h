// In which order are the items placed, which spot does each get, and what happens when one finds
// none?
#pragma once

#include <map>
#include <string>
#include <vector>

#include "candidates.h"
#include "judge.h"
#include "ww/core/rng.h"

namespace ww::layout {

/// How good a whole arrangement is; compared from the top down.
struct Value {
  int missing = 0;    ///< asked things without a place
  double broken = 0;  ///< [1] weight of required relations that are not met
  double cost = 0;    ///< [1] clearances and comfort
  bool better_than(const Value& other) const;
  bool is_broken() const { return missing > 0 || broken > 0; }
};

class Search {
 public:
  Search(Arrangement& arrangement, const Relations& relations, const Candidates& candidates,
         const Judge& judge);

  /// Floor (and what the floor's relations need), then walls, ceiling and surfaces.
  void run();
  /// Last fault that kept an unplaced item out, most frequent first.
  struct Trouble {
    int tried = 0;
    std::map<int, int> by_item;  // blocker -> spots
    std::map<Conflict, int> by_kind;
    int relation = -1;  // required constraint that no free spot met
  };
  const Trouble& trouble(int item) const { return trouble_[static_cast<std::size_t>(item)]; }

 private:
  struct Option {
    Spot spot;
    double broken = 0;
    double cost = 0;
  };
  using Choices = std::map<int, int>;

  std::vector<int> floor_order() const;
  std::vector<int> level_order(Level level) const;
  std::vector<Option> options(int item, bool dense);
  std::vector<Option> ranked(int item, const std::vector<Spot>& spots, bool relaxed);
  void weigh_paths(int item, std::vector<Option>& options);
  bool place_best(int item, int choice);
  Value rollout(const std::vector<int>& order, std::size_t from, const Choices& choices);
  Value value(const std::vector<int>& items) const;
  double broken_weight(const Body& body) const;
  std::vector<int> suspects(const std::vector<int>& order) const;
  /// Places the items of `order` and searches until nothing is broken, `budget` placements in all
  /// are spent or nothing gets better; then `polish` rounds for comfort. `order` becomes the best.
  Value improve(std::vector<int>& order, int budget, int polish);
  void search_floor();
  bool search_everywhere(std::vector<int>& order, Value& best);
  bool descend(const std::vector<int>& order, std::size_t depth, Rng& rng, int& nodes,
               std::size_t& deepest);
  std::vector<Spot> possible(int item, Rng& rng);
  void refine(const std::vector<int>& items);
  bool nudge(int item);
  double local_cost(int item) const;
  void fill_level(Level level);

  Arrangement* arrangement_;
  const Relations* relations_;
  const Candidates* candidates_;
  const Judge* judge_;
  Paths paths_;
  std::vector<Trouble> trouble_;
  int placements_ = 0;   // [1] of the budget
  int dense_left_ = 24;  // [1] dense grids that may still be tried
};

}  // namespace ww::layout
