// Solves random rooms and measures each relation a second time, by the scorer: docs/relations.md is
// implemented twice, and where the two differ one of them, or the page, is wrong. Prints the
// differences and a table.
//   ww_relations_agree [rooms=200]
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <map>

#include "building.h"
#include "rooms.h"
#include "ww/core/executor.h"

namespace {

using namespace ww;

/// Rows of the table: what the solver says, what the scorer says.
struct Agreement {
  int both_met = 0, solver_only = 0, scorer_only = 0, both_broken = 0;
};

std::string name_of(const layout::Constraint& c) {
  const std::string relation(to_text(c.relation));
  return c.architecture ? relation + " " + std::string(to_text(*c.architecture)) : relation;
}

std::string standing(const evaluate::Thing& t) {
  return fmt::format("{} at {:.2f} {:.2f}, {:.2f} deep, {:.2f} wide, yaw {:.0f}{}", t.id,
                     t.center.x, t.center.y, 2 * t.half_depth, 2 * t.half_width, t.yaw * 180 / kPi,
                     t.has_front ? "" : ", no front");
}

void compare(std::uint64_t seed, Executor& executor, std::map<std::string, Agreement>& table) {
  const RandomRoom room = random_room(seed);
  const layout::Solution solution = layout::solve(room.problem, executor);
  const Scene scene = with_things(room, solution);
  const evaluate::Setting setting(scene);
  const auto is_placed = [&](int i) {
    return solution.placements[static_cast<std::size_t>(i)].placed;
  };
  const auto thing = [&](int i) -> const evaluate::Thing& {
    return setting.things[static_cast<std::size_t>(i)];
  };
  for (std::size_t k = 0; k < room.problem.constraints.size(); ++k) {
    const layout::Constraint& c = room.problem.constraints[k];
    if (!is_placed(c.subject) || (!c.targets.empty() && !is_placed(c.targets[0]))) continue;
    std::string broken;
    for (const layout::BrokenConstraint& b : solution.broken) {
      if (b.constraint == static_cast<int>(k)) broken = b.why;
    }
    const evaluate::Verdict v =
        c.architecture
            ? evaluate::judge_building(setting, c.relation, *c.architecture, thing(c.subject))
            : evaluate::judge(setting, c.relation, evaluate::Extra::kNone, thing(c.subject),
                              thing(c.targets[0]));
    Agreement& a = table[name_of(c)];
    ++(broken.empty() ? (v.holds ? a.both_met : a.solver_only)
                      : (v.holds ? a.scorer_only : a.both_broken));
    if (broken.empty() == v.holds) continue;
    std::cout << fmt::format("room {} {}: solver: {}; scorer: {}\n  {}\n", seed, name_of(c),
                             broken.empty() ? "met" : broken, v.measured,
                             standing(thing(c.subject)));
    if (!c.targets.empty()) std::cout << "  " << standing(thing(c.targets[0])) << "\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int rooms = argc > 1 ? std::atoi(argv[1]) : 200;
  const auto executor = make_executor(1);
  std::map<std::string, Agreement> table;
  for (int i = 0; i < rooms; ++i) compare(static_cast<std::uint64_t>(i), *executor, table);
  std::cout << fmt::format("\n{:<24}{:>10}{:>13}{:>13}{:>13}\n", "relation", "both met",
                           "solver only", "scorer only", "both broken");
  for (const auto& [name, a] : table)
    std::cout << fmt::format("{:<24}{:>10}{:>13}{:>13}{:>13}\n", name, a.both_met, a.solver_only,
                             a.scorer_only, a.both_broken);
  return 0;
}
