// Whole rooms: hard rules hold, and with $WW_LAYOUT_SVG the plans can be looked at.
#include <gtest/gtest.h>

#include "furniture.h"

namespace ww::layout {
namespace {

using testing::draw;
using testing::solve;

void expect_complete(const std::string& name, const Problem& problem, const Solution& solution) {
  for (std::size_t i = 0; i < problem.items.size(); ++i) {
    if (!problem.items[i].asked) continue;
    EXPECT_TRUE(solution.placements[i].placed)
        << name << ": " << problem.items[i].id << ": " << solution.placements[i].why;
  }
  for (const BrokenConstraint& b : solution.broken) ADD_FAILURE() << name << ": " << b.why;
}

TEST(Rooms, EverythingAskedStandsAndNoRelationIsBroken) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const std::vector<std::pair<std::string, Problem>> rooms{{"living", testing::living_room(seed)},
                                                             {"bed", testing::bedroom(seed)},
                                                             {"dining", testing::dining_room(seed)},
                                                             {"office", testing::office(seed)}};
    for (const auto& [name, problem] : rooms) {
      const Solution solution = solve(problem);
      draw(name + "_" + std::to_string(seed), problem, solution);
      expect_complete(name, problem, solution);
    }
  }
}

}  // namespace
}  // namespace ww::layout
