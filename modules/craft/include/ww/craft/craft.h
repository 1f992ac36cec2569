// How is a world crafted? One loop: a Policy looks and proposes actions, they are solved, applied
// and measured, until it is done or the budget ends. Planners, language models, people and learned
// policies stand behind the same seam.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ww/brief/brief.h"
#include "ww/core/progress.h"
#include "ww/craft/solve.h"
#include "ww/verify/certificate.h"

namespace ww::craft {

/// How much a run may spend. Counts only, so that load changes the time and never the world.
struct Budget {
  int rounds = 6;  ///< [1] proposals
  layout::Settings layout;
};

/// What the last round's actions came to.
struct Outcome {
  std::vector<Unplaced> unplaced;
  std::vector<BrokenRelation> broken;
  Diagnostics diagnostics;   ///< of actions that were refused; they are not in the program
  double reached_share = 1;  ///< [1] of the free floor, in the room where it is least
};

/// What a policy sees before it proposes.
struct Observation {
  const brief::Brief& brief;
  const program::Program& program;
  const Scene& scene;
  const verify::Certificate* certificate = nullptr;  ///< of the scene; null before the first round
  Outcome outcome;                                   ///< of the round before
  std::vector<Image> views;                          ///< pictures, when the policy asked for them
  int round = 0;
};

/// Statements to append; ids are given by the loop to those that have none (a policy that solves
/// ahead numbers its own from program.next_statement on). `done` ends the run after they are
/// applied.
struct Proposal {
  std::vector<program::Statement> statements;
  bool done = false;
  std::string note;
};

class Policy {
 public:
  virtual ~Policy() = default;
  virtual Proposal propose(const Observation& observation, const Budget& budget) = 0;
  /// Whether observations should carry rendered views (they cost a second each).
  virtual bool wants_views() const { return false; }
};

/// Named scores of what is seen, higher is better.
class Critic {
 public:
  virtual ~Critic() = default;
  virtual std::map<std::string, double> score(const Observation& observation) = 0;
};

/// One round, as a line of trace.jsonl.
struct TraceStep {
  int round = 0;
  std::string note;
  std::vector<std::string> statements;  ///< ids that the round appended
  std::vector<std::string> findings;
  std::map<std::string, double> scores;
};

struct Crafted {
  program::Program program;
  Scene scene;
  verify::Certificate certificate;
  std::vector<TraceStep> trace;
  Diagnostics diagnostics;
};

/// Runs the loop. `mjcf_folder` is where the simulator's file is written and read back for each
/// measurement. Errors: kIo, kCancelled.
Result<Crafted> craft(const brief::Brief& brief, program::Program start, Policy& policy,
                      Critic& critic, const Budget& budget, const Toolbox& tools,
                      const std::string& mjcf_folder, Progress& progress);

/// How many things repair took away, by statements made by repair.
int removed_by_repair(const program::Program& program);

std::string to_jsonl(const std::vector<TraceStep>& trace);

}  // namespace ww::craft
