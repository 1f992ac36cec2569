#include "draft.h"

#include <cstdlib>
#include <set>

namespace ww::policy {

using program::Statement;

Statement Draft::pending(program::Action action, program::By by,
                         std::optional<program::PromptSpan> from) {
  Statement statement;
  statement.id = new_statement_id();
  statement.action = std::move(action);
  statement.by = by;
  statement.from = from;
  return statement;
}

bool Draft::add(program::Action action, program::By by, std::optional<program::PromptSpan> from) {
  Statement statement = pending(std::move(action), by, from);
  craft::Applied applied = craft::apply(std::move(scene_), statement, *tools_);
  scene_ = std::move(applied.scene);
  diagnostics_.append(applied.diagnostics);
  if (applied.diagnostics.has_errors()) return false;
  program_.statements.push_back(std::move(statement));
  return true;
}

namespace {

bool carries(const std::vector<Statement>& statements, const std::string& id) {
  for (const Statement& s : statements) {
    if (!s.result) continue;
    for (const program::ResultLine& line : s.result->lines) {
      if (line.carrier == id || line.carrier.starts_with(id + ".")) return true;
    }
  }
  return false;
}

/// Ids of statements that would add something unasked where it does not belong.
std::set<std::string> misplaced(const craft::Solved& solved) {
  std::set<std::string> out;
  for (const craft::BrokenRelation& broken : solved.broken) {
    for (const Statement& s : solved.statements) {
      const auto* add = std::get_if<program::AddAction>(&s.action);
      if (s.id == broken.statement && add && add->asked_as.empty() &&
          !carries(solved.statements, add->id))
        out.insert(s.id);
    }
  }
  return out;
}

}  // namespace

craft::Outcome Draft::solve(std::vector<Statement> pending, const layout::Settings& settings,
                            Keep keep) {
  program::Program all = program_;
  all.statements.insert(all.statements.end(), pending.begin(), pending.end());
  program::IdAllocator ids(all);
  craft::Solved solved = craft::solve(scene_, std::move(pending), ids, *tools_, settings);
  const std::set<std::string> dropped =
      keep == Keep::kAskedOrMet ? misplaced(solved) : std::set<std::string>{};
  craft::Outcome outcome{std::move(solved.unplaced), std::move(solved.broken),
                         std::move(solved.diagnostics), solved.reached_share};
  for (Statement& statement : solved.statements) {
    if (dropped.contains(statement.id)) continue;
    craft::Applied applied = craft::apply(std::move(scene_), statement, *tools_);
    scene_ = std::move(applied.scene);
    outcome.diagnostics.append(applied.diagnostics);
    if (!applied.diagnostics.has_errors()) program_.statements.push_back(std::move(statement));
  }
  diagnostics_.append(outcome.diagnostics);
  return outcome;
}

std::string Draft::new_id(std::string_view category) {
  auto [it, is_new] = last_number_.try_emplace(std::string(category), 0);
  if (is_new) {
    // The allocator knows what the program used; what this draft handed out since is counted here.
    const std::string id = program::IdAllocator(program_).next(category);
    it->second = std::atoi(id.c_str() + id.rfind('_') + 1) - 1;
  }
  return std::string(category) + "_" + std::to_string(++it->second);
}

std::vector<Statement> Draft::added() const {
  return {program_.statements.begin() + static_cast<std::ptrdiff_t>(first_),
          program_.statements.end()};
}

}  // namespace ww::policy
