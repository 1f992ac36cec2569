// A program under construction and the scene it makes, so that a plan can be tried before it is proposed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ww/craft/craft.h"

namespace ww::policy {

class Draft {
 public:
  Draft(const program::Program& program, const Scene& scene, const craft::Toolbox& tools)
      : program_(program), scene_(scene), tools_(&tools), first_(program.statements.size()) {}

  /// Gives the statement its id, applies it and keeps it; false (and diagnostics) when it is refused.
  bool add(program::Action action, program::By by = program::By::kPlanner,
           std::optional<program::PromptSpan> from = {});
  /// Gives ids without applying: statements for solve().
  program::Statement pending(program::Action action, program::By by = program::By::kPlanner,
                             std::optional<program::PromptSpan> from = {});
  enum class Keep { kAll, kAskedOrMet };
  /// Lays the pending statements out and applies what found its place. kAskedOrMet leaves out what nobody asked
  /// for, carries nothing and misses a relation that it needs.
  craft::Outcome solve(std::vector<program::Statement> pending, const layout::Settings& settings, Keep keep);
  std::string new_id(std::string_view category);
  /// Id of a statement to come.
  std::string new_statement_id() { return "a" + std::to_string(program_.next_statement++); }

  const Scene& scene() const { return scene_; }
  const program::Program& program() const { return program_; }
  const craft::Toolbox& tools() const { return *tools_; }
  /// What was added since the draft began.
  std::vector<program::Statement> added() const;
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  program::Program program_;
  Scene scene_;
  const craft::Toolbox* tools_;
  std::size_t first_;
  std::map<std::string, int, std::less<>> last_number_;
  Diagnostics diagnostics_;
};

}  // namespace ww::policy
