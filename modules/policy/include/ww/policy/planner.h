// How is a Brief turned into actions without any model? By what is known of rooms (knowledge.h) and the
// layout solver. Later rounds mend what the measurement found and admit what could not be done.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "ww/craft/craft.h"
#include "ww/policy/knowledge.h"

namespace ww::policy {

struct PlanOptions {
  std::uint64_t seed = 0;
  std::optional<Vec2> room_size;  ///< [m] width and depth of a single room, over what the text says
};

/// Plans in round 0, repairs afterwards. Deterministic. One planner a run.
class Planner : public craft::Policy {
 public:
  /// `knowledge` and what `tools` refers to outlive the planner.
  Planner(const Knowledge& knowledge, const craft::Toolbox& tools, PlanOptions options);
  ~Planner() override;

  craft::Proposal propose(const craft::Observation& observation, const craft::Budget& budget) override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Scores what a certificate and the unmet list say: "passed", "stable_share", "reachable_share", "unmet".
class CertificateCritic : public craft::Critic {
 public:
  std::map<std::string, double> score(const craft::Observation& observation) override;
};

}  // namespace ww::policy
