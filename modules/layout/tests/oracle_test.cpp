// Where brute force on a 10 cm grid finds a layout of a small room, the solver finds one too.
// 40 rooms by default; WW_LAYOUT_ORACLE=200 asks for more.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "definitions.h"
#include "furniture.h"
#include "ww/core/rng.h"

namespace ww::layout {
namespace {

using testing::Builder;
using testing::holds;
using testing::Square;
using testing::square_of;

constexpr double kStep = 0.1;  // [m]

struct Case {
  Problem problem;
  Square door_square;
};

Case random_case(std::uint64_t seed) {
  Rng rng(seed);
  const double w = 0.1 * rng.integer(20, 34), d = 0.1 * rng.integer(20, 34);
  RoomOutline room = testing::rectangle_room(w, d);
  room.openings = {
      testing::door_in(room, 0, 0.1 * rng.integer(6, static_cast<int>(w * 10) - 6), 0.8)};
  Case result{{}, {}};
  const double s = room.openings[0].center.x;
  result.door_square = {s - 0.48, s + 0.48, 0, 0.8, 0, 2, 0, true};
  Builder b(room, seed);
  const int n = rng.integer(2, 6);
  for (int i = 0; i < n; ++i) {
    Model m = testing::block("thing", 0.2 * rng.integer(2, 4), 0.2 * rng.integer(2, 7),
                             0.1 * rng.integer(4, 18));
    m.has_front = rng.chance(0.7);
    b.add("thing_" + std::to_string(i + 1), std::move(m));
  }
  const int relations = rng.integer(1, 4);
  constexpr Relation kPairs[] = {Relation::kNextTo,  Relation::kNear,       Relation::kLeftOf,
                                 Relation::kRightOf, Relation::kInFrontOf,  Relation::kBehind,
                                 Relation::kFacing,  Relation::kSideBySide, Relation::kFar};
  constexpr Relation kAlone[] = {Relation::kAgainstWall, Relation::kInCorner, Relation::kMiddleOf};
  for (int i = 0; i < relations; ++i) {
    const int a = rng.integer(0, n - 1);
    int t = rng.integer(0, n - 2);
    if (t >= a) ++t;
    if (rng.chance(0.7)) {
      b.relate(kPairs[rng.index(std::size(kPairs))], a, {t});
    } else {
      b.relate(kAlone[rng.index(std::size(kAlone))], a);
    }
  }
  result.problem = b.problem;
  return result;
}

bool overlap(const Square& a, const Square& b) {
  // Furniture keeps a finger's width: touching boxes do not count as a layout.
  return a.x0 < b.x1 + 0.01 && b.x0 < a.x1 + 0.01 && a.y0 < b.y1 + 0.01 && b.y0 < a.y1 + 0.01;
}

class BruteForce {
 public:
  explicit BruteForce(const Case& c) : case_(c) {}

  bool finds_layout() {
    const Problem& p = case_.problem;
    for (const Item& item : p.items) {
      std::vector<Square> all;
      const Vec3 size = item.model->box.size();
      for (int q = 0; q < 4; ++q) {
        const double ex = q % 2 == 0 ? size.x : size.y, ey = q % 2 == 0 ? size.y : size.x;
        for (double x = 0; x + ex <= p.room.floor[2].x + 1e-9; x += kStep) {
          for (double y = 0; y + ey <= p.room.floor[2].y + 1e-9; y += kStep) {
            const Square s{x, x + ex, y, y + ey, 0, size.z, q, item.model->has_front};
            if (s.x0 < case_.door_square.x1 && case_.door_square.x0 < s.x1 &&
                s.y0 < case_.door_square.y1)
              continue;
            bool ok = true;
            for (const Constraint& c : p.constraints) {
              if (c.targets.empty() && c.subject == static_cast<int>(all_.size()))
                ok = ok && holds(c.relation, s, p.room, -0.04);
            }
            if (ok) all.push_back(s);
          }
        }
      }
      // Every seventh first, so that the search spreads over the room.
      std::vector<Square> mixed;
      for (std::size_t k = 0; k < 7; ++k) {
        for (std::size_t i = k; i < all.size(); i += 7) mixed.push_back(all[i]);
      }
      all_.push_back(std::move(mixed));
    }
    return descend(0);
  }

 private:
  bool descend(std::size_t i) {
    if (i == all_.size()) return true;
    for (const Square& s : all_[i]) {
      if (++tried_ > 4'000'000) return false;
      if (!fits(i, s)) continue;
      placed_.push_back(s);
      if (descend(i + 1)) return true;
      placed_.pop_back();
    }
    return false;
  }
  bool fits(std::size_t i, const Square& s) const {
    for (const Square& other : placed_) {
      if (overlap(s, other)) return false;
    }
    for (const Constraint& c : case_.problem.constraints) {
      if (c.targets.empty()) continue;
      const auto a = static_cast<std::size_t>(c.subject),
                 t = static_cast<std::size_t>(c.targets[0]);
      if (std::max(a, t) != i) continue;
      const Square& other = placed_[std::min(a, t)];
      // Well inside the thresholds: a layout on the very edge of a definition proves nothing.
      if (!holds(c.relation, a == i ? s : other, a == i ? other : s, case_.problem.room, -0.04))
        return false;
    }
    return true;
  }

  const Case& case_;
  std::vector<std::vector<Square>> all_;
  std::vector<Square> placed_;
  long tried_ = 0;
};

TEST(Oracle, SolverFindsALayoutWhereBruteForceDoes) {
  const char* asked = std::getenv("WW_LAYOUT_ORACLE");
  const int wanted = asked ? std::atoi(asked) : 40;
  int solvable = 0, solved = 0;
  for (std::uint64_t seed = 1; solvable < wanted && seed < 20000; ++seed) {
    const Case c = random_case(seed);
    if (!BruteForce(c).finds_layout()) continue;
    ++solvable;
    const Solution solution = testing::solve(c.problem);
    bool good = true;
    std::vector<Square> squares;
    for (std::size_t i = 0; i < c.problem.items.size() && good; ++i) {
      good = solution.placements[i].placed;
      if (good)
        squares.push_back(square_of(*c.problem.items[i].model, solution.placements[i].X_WO));
    }
    for (const Constraint& k : c.problem.constraints) {
      if (!good) break;
      // Turned things are measured by the solver's own rule; the others by this file's.
      bool square =
          testing::is_square_to_axes(solution.placements[static_cast<std::size_t>(k.subject)].X_WO);
      for (const int t : k.targets)
        square = square &&
                 testing::is_square_to_axes(solution.placements[static_cast<std::size_t>(t)].X_WO);
      if (!square) continue;
      const Square& s = squares[static_cast<std::size_t>(k.subject)];
      good = k.targets.empty()
                 ? holds(k.relation, s, c.problem.room, 1e-6)
                 : holds(k.relation, s, squares[static_cast<std::size_t>(k.targets[0])],
                         c.problem.room, 1e-6);
      if (!good && solution.broken.empty())
        ADD_FAILURE() << "seed " << seed << ": " << to_text(k.relation)
                      << " is broken and not said to be";
    }
    good = good && solution.broken.empty();
    solved += good;
    if (!good) {
      testing::draw("oracle_" + std::to_string(seed), c.problem, solution);
      std::printf("oracle seed %d unsolved: %s\n", static_cast<int>(seed),
                  solution.broken.empty() ? "missing" : solution.broken[0].why.c_str());
    }
  }
  std::printf("oracle: %d of %d\n", solved, solvable);
  EXPECT_EQ(solvable, wanted);
  EXPECT_GE(solved, static_cast<int>(std::floor(0.99 * solvable)));
}

}  // namespace
}  // namespace ww::layout
