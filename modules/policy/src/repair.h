// What to do about what the measurement found, and what to admit in the end.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "things.h"

namespace ww::policy {

/// Remembers over the rounds what was tried.
class Repairer {
 public:
  /// Statements against the failing findings: unasked things are taken away, asked ones placed
  /// anew once, off what they failed against. Empty when nothing is left to try.
  std::vector<program::Statement> mend(const craft::Observation& seen);

 private:
  void blame(const craft::Observation& seen, const std::string& id);
  void blame_pair(const craft::Observation& seen, const std::string& a, const std::string& b);
  void blame_shaky(const craft::Observation& seen);
  void blame_navigation(const craft::Observation& seen);
  std::vector<program::RelationTerm> relations_of(const program::Program& program,
                                                  const program::AddAction& add) const;

  std::set<std::string> moved_, removed_;
  std::set<std::string> to_move_, to_remove_;
  std::map<std::string, std::set<std::string>> in_its_way_;  // of each thing that is placed anew
};

/// What the world does not do of what was asked: missing things, wrong counts, attributes that
/// nothing shows, relations that the solver had to give up.
std::vector<program::UnmetAction> admissions(const brief::Brief& brief,
                                             const std::vector<Thing>& things,
                                             const std::vector<craft::Unplaced>& unplaced,
                                             const std::vector<craft::BrokenRelation>& broken,
                                             const Scene& scene, const craft::Toolbox& tools);

}  // namespace ww::policy
