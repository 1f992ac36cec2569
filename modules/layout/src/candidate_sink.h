// Collects candidate spots without duplicates, in the order they were made.
#pragma once

#include <cmath>
#include <cstdint>
#include <set>
#include <tuple>
#include <vector>

#include "candidates.h"

namespace ww::layout {

class Candidates::Sink {
 public:
  void add(const Spot& spot) {
    // Spots within a millimetre are the same spot.
    const auto mm = [](double v) { return static_cast<std::int64_t>(std::llround(v * 1e3)); };
    if (seen_
            .insert({mm(spot.position.x), mm(spot.position.y), mm(spot.z),
                     mm(spot.yaw) * 64 + spot.rest, spot.carrier * 1024 + spot.surface})
            .second) {
      spots_.push_back(spot);
    }
  }
  std::vector<Spot> take() { return std::move(spots_); }
  std::size_t size() const { return spots_.size(); }

 private:
  std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, int>> seen_;
  std::vector<Spot> spots_;
};

}  // namespace ww::layout
