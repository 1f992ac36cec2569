#include "ww/craft/craft.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "measure.h"
#include "ww/core/executor.h"

namespace ww::craft {
namespace {

using program::Statement;

/// State of one run of the loop.
class Run {
 public:
  Run(const brief::Brief& brief, program::Program start, const Budget& budget, const Toolbox& tools)
      : brief_(brief), budget_(budget), tools_(tools) {
    out_.program = std::move(start);
  }

  Result<Crafted> loop(Policy& policy, Critic& critic, const std::string& mjcf_folder, Progress& progress) {
    Replayed start = replay(out_.program, tools_);
    out_.scene = std::move(start.scene);
    out_.diagnostics.append(start.diagnostics);
    Outcome outcome;
    bool measured = false;
    for (int round = 0; round < budget_.rounds; ++round) {
      if (is_cancelled()) return Error{ErrorCode::kCancelled, "stopped by the user", ""};
      progress.stage(round == 0 ? "furnishing" : "repairing");
      Observation seen{brief_, out_.program, out_.scene, measured ? &out_.certificate : nullptr, std::move(outcome), {}, round};
      Proposal proposal = policy.propose(seen, budget_);
      TraceStep step;
      step.round = round;
      step.note = proposal.note;
      outcome = take(std::move(proposal.statements), step);
      if (changed_ || !measured) {
        if (auto status = finish(out_.scene, tools_); !status) return status.error();
        progress.stage("measuring");
        auto certificate = measure(out_.scene, out_.program, mjcf_folder, tools_, progress);
        if (!certificate) return certificate.error();
        out_.certificate = std::move(*certificate);
        measured = true;
        changed_ = false;
      }
      step.findings = verify::failures(out_.certificate);
      step.scores = critic.score({brief_, out_.program, out_.scene, &out_.certificate, outcome, {}, round});
      out_.trace.push_back(std::move(step));
      if (proposal.done) break;
    }
    return std::move(out_);
  }

 private:
  /// Gives ids, then solves and applies what was proposed in the order given: runs of actions that need no
  /// solving are applied at once, runs of solved ones together, so that their things are laid out together.
  Outcome take(std::vector<Statement> statements, TraceStep& step) {
    Outcome outcome;
    std::vector<Statement> pending;
    const auto flush = [&] {
      if (pending.empty()) return;
      program::IdAllocator ids(with(pending));
      Solved solved = solve(out_.scene, std::move(pending), ids, tools_, budget_.layout);
      pending.clear();
      outcome.unplaced.insert(outcome.unplaced.end(), solved.unplaced.begin(), solved.unplaced.end());
      outcome.broken.insert(outcome.broken.end(), solved.broken.begin(), solved.broken.end());
      outcome.diagnostics.append(solved.diagnostics);
      for (Statement& s : solved.statements) append(std::move(s), outcome, step);
    };
    for (Statement& statement : statements) {
      give_id(statement);
      const bool solved_kind = std::visit([](const auto& a) { return std::decay_t<decltype(a)>::kSolved; }, statement.action);
      if (solved_kind && !statement.result) {
        pending.push_back(std::move(statement));
      } else {
        flush();
        append(std::move(statement), outcome, step);
      }
    }
    flush();
    return outcome;
  }

  /// A policy that solved ahead brings ids of its own, from next_statement on.
  void give_id(Statement& statement) {
    int& next = out_.program.next_statement;
    if (statement.id.empty()) statement.id = "a" + std::to_string(next);
    next = std::max(next, std::atoi(statement.id.c_str() + 1) + 1);
  }

  program::Program with(const std::vector<Statement>& pending) const {
    program::Program all = out_.program;
    all.statements.insert(all.statements.end(), pending.begin(), pending.end());
    return all;
  }

  void append(Statement statement, Outcome& outcome, TraceStep& step) {
    Applied applied = apply(std::move(out_.scene), statement, tools_);
    out_.scene = std::move(applied.scene);
    outcome.diagnostics.append(applied.diagnostics);
    if (applied.diagnostics.has_errors()) return;
    const Delta& delta = applied.delta;
    changed_ = changed_ || !delta.added.empty() || !delta.removed.empty() || !delta.changed.empty();
    step.statements.push_back(statement.id);
    out_.program.statements.push_back(std::move(statement));
  }

  const brief::Brief& brief_;
  const Budget& budget_;
  const Toolbox& tools_;
  Crafted out_;
  bool changed_ = false;  ///< since the last measurement: remarks and cameras change nothing
};

}  // namespace

Result<Crafted> craft(const brief::Brief& brief, program::Program start, Policy& policy, Critic& critic,
                      const Budget& budget, const Toolbox& tools, const std::string& mjcf_folder, Progress& progress) {
  return Run(brief, std::move(start), budget, tools).loop(policy, critic, mjcf_folder, progress);
}

int removed_by_repair(const program::Program& program) {
  int count = 0;
  for (const Statement& s : program.statements) {
    const auto* remove = std::get_if<program::RemoveAction>(&s.action);
    if (remove && s.by == program::By::kRepair) count += static_cast<int>(remove->targets.size());
  }
  return count;
}

std::string to_jsonl(const std::vector<TraceStep>& trace) {
  std::string out;
  for (const TraceStep& step : trace) {
    nlohmann::ordered_json line{{"round", step.round}, {"note", step.note}, {"statements", step.statements},
                                {"findings", step.findings}, {"scores", step.scores}};
    out += line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  }
  return out;
}

}  // namespace ww::craft
