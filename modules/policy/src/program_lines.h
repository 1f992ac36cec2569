// Lines of program as a model writes them: without statement ids and without results.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ww/model/kind.h"
#include "ww/program/program.h"
#include "ww/world/world.h"

namespace ww::policy {

/// What lines may refer to.
struct Known {
  const KindSource& kinds;
  std::set<std::string, std::less<>> ids;       ///< that stand in the world
  std::set<std::string, std::less<>> used_ids;  ///< that no new thing may take
  std::size_t text_bytes = 0;                   ///< of the prompt
};
Known known_of(const World& world, const program::Program& program, const KindSource& kinds,
               std::size_t text_bytes);

struct ReadLines {
  std::vector<program::Statement> statements;  ///< by = llm
  std::vector<std::string> faults;             ///< "lines[2]: ..."
};
ReadLines read_lines(const std::vector<std::string>& lines, const Known& known);

}  // namespace ww::policy
