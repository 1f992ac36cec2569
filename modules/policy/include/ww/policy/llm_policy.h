// How does a language model craft a world? It sees the program so far, what was measured and, if it
// can see, pictures; it answers with lines of program. Its own seam: ww/craft/craft.h.
#pragma once

#include <string>

#include "ww/craft/craft.h"
#include "ww/llm/chat.h"
#include "ww/model/kind.h"

namespace ww::policy {

struct LlmPolicySettings {
  bool views = false;    ///< show pictures; the model has to be able to see
  int statements = 200;  ///< [1] a proposal at most
  std::size_t program_bytes =
      60'000;  ///< [1] of program shown; of a longer one the first and last lines
};

/// Asks the model for statements (by = llm, without results: places are the solver's work). Lines
/// that don't parse, or that name kinds or ids that don't exist, go back to the model within the
/// same round; what the world refuses then, in the next one. When the model gives no usable answer
/// within the chat's budget the proposal is empty, done, and says why in `note`: whoever holds
/// another policy may go on with it.
class LlmPolicy : public craft::Policy {
 public:
  /// All arguments outlive the policy.
  LlmPolicy(llm::Chat& chat, const KindSource& kinds, LlmPolicySettings settings = {});
  craft::Proposal propose(const craft::Observation& observation,
                          const craft::Budget& budget) override;
  bool wants_views() const override { return settings_.views; }
  /// Whether the last proposal came from the model.
  bool answered() const { return answered_; }

 private:
  llm::Chat& chat_;
  const KindSource& kinds_;
  LlmPolicySettings settings_;
  bool answered_ = false;
};

}  // namespace ww::policy
