// What is scene code? An append-only list of typed actions, each with its intent and, once solved,
// its result. The actions themselves (actions.h) are generated from schema/actions.json. What an
// action does to a world: ww/craft/apply.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/diagnostics.h"
#include "ww/program/actions.h"

namespace ww::program {

enum class By { kUser, kPlanner, kLlm, kRepair };

/// Bytes of the prompt that an action answers.
struct PromptSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool operator==(const PromptSpan&) const = default;
};

/// Where one thing ended up: the pose in the frame of what carries it (world.h, carrier_pose),
/// rounded to 1e-6 m and 1e-4 degree before use, so that the printed number is the value.
struct ResultLine {
  std::string id;       ///< object
  std::string kind;     ///< catalogue key, bulk actions only
  std::string carrier;  ///< "bedroom_1" (floor), "nightstand_1.top", "wall_3", "bedroom_1.ceiling"
  Vec3 position;        ///< [m] in the carrier's frame
  double yaw_deg = 0;   ///< [deg] about the carrier's z
  std::string rest;     ///< name of the rest pose, empty for the first
  Params params;        ///< resolved parameters that the intent left open
  std::uint64_t variant = 0;  ///< seed that the model was built with
  bool operator==(const ResultLine&) const = default;
};

/// Results of a statement: one line a thing.
struct Outcome {
  std::vector<ResultLine> lines;
  bool operator==(const Outcome&) const = default;
};

/// One statement: {id, op, args, by, from} and its result.
struct Statement {
  std::string id;  ///< "a12", given when it is made, never reused
  Action action;   ///< std::variant of the generated structs
  By by = By::kUser;
  std::optional<PromptSpan> from;
  std::optional<Outcome> result;
  bool operator==(const Statement&) const = default;
};

struct Program {
  int version = 1;
  std::vector<Statement> statements;
  int next_statement = 1;  ///< number of the next statement id
  bool operator==(const Program&) const = default;
};

struct Parsing {
  Program program;
  Diagnostics diagnostics;  ///< all faults at once, with line and column and "did you mean"
};
/// Parses the line form. parse(print(p)) == p.
Parsing parse(std::string_view text, std::string_view file_name = "program.ww");
std::string print(const Program& program);

/// Ids that an action's intent names: what a re-solve must also drop.
std::vector<std::string> referenced_ids(const Action& action);
/// Ids that a statement brings into the world (with its results).
std::vector<std::string> made_ids(const Statement& statement);

/// Next free object id of a category ("mug_4"); ids are counted from 1 and never reused in a
/// program.
class IdAllocator {
 public:
  explicit IdAllocator(const Program& program);
  std::string next(std::string_view category);

 private:
  std::map<std::string, int, std::less<>> last_;
};

}  // namespace ww::program
