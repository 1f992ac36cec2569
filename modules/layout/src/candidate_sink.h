// Collects candidate spots without duplicates, in the order they were made.
#pragma once

#include <cmath>
#include <cstdint>
#include <unordered_set>
#include <vector>

#include "candidates.h"

namespace ww::layout {

class Candidates::Sink {
 public:
  void add(const Spot& spot) {
    // Spots within a millimetre are the same spot. Only membership is asked of the set, never its
    // order.
    const auto mm = [](double v) { return static_cast<std::uint64_t>(std::llround(v * 1e3)); };
    std::uint64_t key = 0x9e3779b97f4a7c15ULL;
    for (const std::uint64_t part :
         {mm(spot.position.x), mm(spot.position.y), mm(spot.z), mm(spot.yaw),
          static_cast<std::uint64_t>(spot.rest + 64 * (spot.surface + 1) +
                                     65536 * (spot.carrier + 1))}) {
      key = (key ^ part) * 0xff51afd7ed558ccdULL;
      key ^= key >> 32;
    }
    if (seen_.insert(key).second) spots_.push_back(spot);
  }
  std::vector<Spot> take() { return std::move(spots_); }
  std::size_t size() const { return spots_.size(); }

 private:
  std::unordered_set<std::uint64_t> seen_;
  std::vector<Spot> spots_;
};

}  // namespace ww::layout
