#include "ww/policy/edit.h"

#include "program_lines.h"
#include "ww/core/text.h"
#include "ww/policy/planner.h"

namespace ww::policy {
namespace {

/// Proposes what a person wrote, then admits what of it could not be done. Nothing is repaired:
/// only what was named may change.
class Dictation : public craft::Policy {
 public:
  explicit Dictation(std::vector<program::Statement> statements)
      : statements_(std::move(statements)) {}

  craft::Proposal propose(const craft::Observation& seen, const craft::Budget&) override {
    if (seen.round == 0) return {std::move(statements_), false, "as dictated"};
    craft::Proposal last{{}, true, "finished"};
    const auto admit = [&last](std::string asked, std::string kind, std::string category,
                               std::string why) {
      program::Statement s;
      s.action = program::UnmetAction{
          std::move(asked), std::move(kind), std::move(category), {}, std::move(why)};
      s.by = program::By::kPlanner;
      last.statements.push_back(std::move(s));
    };
    for (const craft::Unplaced& u : seen.outcome.unplaced) admit(u.kind, "object", u.kind, u.why);
    for (const craft::BrokenRelation& b : seen.outcome.broken)
      admit(b.object, "relation", "", b.why);
    refused = seen.outcome.diagnostics;
    return last;
  }

  Diagnostics refused;

 private:
  std::vector<program::Statement> statements_;
};

}  // namespace

Result<Made> edit(const craft::WorldFolder& world, std::string_view lines,
                  const std::string& target, const craft::FolderOptions& options,
                  const Workshop& workshop, Progress& progress) {
  std::vector<std::string> each;
  for (const std::string& line : split(lines, '\n')) {
    const std::string_view text = trim(line);
    if (!text.empty() && text[0] != '#' && !text.starts_with("program ")) each.emplace_back(text);
  }
  const Known known =
      known_of(world.scene.world, world.program, workshop.tools().kinds, world.brief.text.size());
  ReadLines read = read_lines(each, known);
  if (!read.faults.empty()) return Error{ErrorCode::kParse, join(read.faults, "\n"), ""};
  for (program::Statement& s : read.statements) {
    s.by = program::By::kUser;
    s.id.clear();  // numbered on from the program's own
  }
  auto folder = StagedFolder::create(target);
  if (!folder) return folder.error();
  Dictation dictation(std::move(read.statements));
  CertificateCritic critic;
  craft::Budget budget;
  budget.rounds = 2;
  budget.layout.seed = world.scene.world.seed;
  auto crafted = craft::craft(world.brief, world.program, dictation, critic, budget,
                              workshop.tools(), folder->path() + "/mjcf", progress);
  if (!crafted) return crafted.error();
  if (dictation.refused.has_errors()) {
    Error error = dictation.refused.to_error();
    error.code = ErrorCode::kInvalidArgument;
    return error;
  }
  craft::Timings timings;
  if (auto status = craft::write_world_folder(*folder, *crafted, world.brief, {}, options,
                                              workshop.tools(), progress, timings);
      !status) {
    return status.error();
  }
  if (auto status = folder->commit(); !status) return status.error();
  return Made{std::move(*crafted), world.brief, std::move(timings)};
}

}  // namespace ww::policy
