#include "program_lines.h"

#include <algorithm>

#include "hints.h"
#include "ww/core/text.h"

namespace ww::policy {
namespace {

using namespace program;

std::string at(int line) { return "lines[" + std::to_string(line) + "]"; }

/// "a12 add ..." -> "add ...": the loop gives the ids.
std::string_view without_id(std::string_view line) {
  line = trim(line);
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos || line[0] != 'a' || space < 2) return line;
  const bool numbered =
      std::all_of(line.begin() + 1, line.begin() + static_cast<std::ptrdiff_t>(space),
                  [](char c) { return c >= '0' && c <= '9'; });
  return numbered ? trim(line.substr(space)) : line;
}

class Reader {
 public:
  explicit Reader(const Known& known)
      : known_(known), keys_(known.kinds.keys()), ids_(known.ids), used_(known.used_ids) {}

  ReadLines read(const std::vector<std::string>& lines) {
    // One program of all lines, so that a line may name what an earlier one makes.
    std::string text = "program 1\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string_view line = without_id(lines[i]);
      const bool is_line = !line.empty() && line.find_first_of("\r\n") == std::string_view::npos;
      if (!is_line)
        out_.faults.push_back(at(static_cast<int>(i)) + ": is empty or holds a line break");
      text += "a" + std::to_string(i + 1) + " " + std::string(is_line ? line : "remove [x]") + "\n";
    }
    Parsing parsing = parse(text, "");
    for (const Diagnostic& d : parsing.diagnostics.items()) {
      if (d.severity == Severity::kError)
        out_.faults.push_back(at(d.place.line - 2) + ": " + d.message +
                              (d.hint.empty() ? "" : "; " + d.hint));
    }
    if (!out_.faults.empty()) return std::move(out_);
    for (std::size_t i = 0; i < parsing.program.statements.size(); ++i)
      take(std::move(parsing.program.statements[i]), static_cast<int>(i));
    return std::move(out_);
  }

 private:
  void take(Statement statement, int line) {
    line_ = line;
    statement.by = By::kLlm;
    if (statement.result) fault("leave out '=>' and what follows; the solver finds the place");
    statement.result.reset();
    if (statement.from &&
        (statement.from->begin > statement.from->end || statement.from->end > known_.text_bytes)) {
      fault("'from' is outside of the request of " + std::to_string(known_.text_bytes) +
            " bytes; leave it out");
    }
    std::visit([this](const auto& action) { check(action); }, statement.action);
    for (const std::string& id : referenced_ids(statement.action)) check_reference(id);
    for (const std::string& id : made_ids(statement)) {
      if (!used_.insert(id).second)
        fault("the id '" + id + "' was used before; ids are never used again");
      ids_.insert(id);
    }
    makes_walls_ = makes_walls_ || std::holds_alternative<RoomAction>(statement.action);
    out_.statements.push_back(std::move(statement));
  }

  void fault(const std::string& what) { out_.faults.push_back(at(line_) + ": " + what); }

  template <class A>
  void check(const A&) {}
  void check(const AskAction&) { fault("the request stands already; 'ask' is not yours to say"); }
  void check(const AddAction& action) { check_kind(action.kind); }
  void check(const StackAction& action) { check_kind(action.kind); }
  void check(const OpeningAction& action) {
    if (!action.asset.empty()) check_kind(action.asset);
  }
  void check(const FillAction& action) {
    for (const std::string& kind : action.kinds) check_kind(kind);
  }

  void check_kind(const std::string& kind) {
    if (known_.kinds.info(kind)) return;
    fault("the catalogue has no '" + kind + "'" + did_you_mean(near_keys(kind, keys_)));
  }

  void check_reference(const std::string& id) {
    if (ids_.contains(id) || architecture_from_text(id) || id == "sun" || id == "sky") return;
    // A room that these lines make brings walls whose names only the world gives.
    if (makes_walls_ && id.starts_with("wall_")) return;
    std::vector<std::string> near = near_keys(id, {ids_.begin(), ids_.end()});
    const std::string kind = id.substr(0, id.rfind('_'));
    for (const std::string& other : ids_) {
      if (near.size() < 3 && other.substr(0, other.rfind('_')) == kind) near.push_back(other);
    }
    fault("there is no '" + id + "'" + did_you_mean(near));
  }

  const Known& known_;
  const std::vector<std::string> keys_;
  std::set<std::string, std::less<>> ids_, used_;
  bool makes_walls_ = false;
  int line_ = 0;
  ReadLines out_;
};

}  // namespace

Known known_of(const World& world, const Program& program, const KindSource& kinds,
               std::size_t text_bytes) {
  Known out{kinds, {}, {}, text_bytes};
  const auto add = [&](const auto& things) {
    for (const auto& thing : things) out.ids.insert(thing.id);
  };
  add(world.rooms);
  add(world.walls);
  add(world.openings);
  add(world.objects);
  add(world.lights);
  out.used_ids = out.ids;
  for (const Statement& statement : program.statements) {
    for (const std::string& id : made_ids(statement)) out.used_ids.insert(id);
  }
  // A viewpoint may be set anew.
  for (const Camera& camera : world.cameras) out.used_ids.erase(camera.id);
  return out;
}

ReadLines read_lines(const std::vector<std::string>& lines, const Known& known) {
  return Reader(known).read(lines);
}

}  // namespace ww::policy
