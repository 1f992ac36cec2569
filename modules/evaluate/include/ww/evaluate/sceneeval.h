// How much of what a row of SceneEval asks does a made world meet, and does it admit the rest?
// Geometry by docs/relations.md, implemented here a second time; words in words.h; tables and JSON
// in report.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ww/brief/brief.h"
#include "ww/evaluate/rows.h"
#include "ww/evaluate/words.h"
#include "ww/program/program.h"
#include "ww/verify/certificate.h"
#include "ww/world/world.h"

namespace ww::evaluate {

enum class AssertionKind { kCount, kAttribute, kObjectRelation, kBuildingRelation };
inline constexpr int kAssertionKinds = 4;
std::string_view to_text(
    AssertionKind kind);  ///< "count" | "attribute" | "object_relation" | "building_relation"

struct AssertionScore {
  std::string text;  ///< "eq,1,left,0,bed,nightstand"
  AssertionKind kind = AssertionKind::kCount;
  bool judged = true;  ///< false: nothing measurable decides it; counts nowhere
  bool met = false;
  std::string reason;     ///< when not met: what was measured; when not judged: why
  bool admitted = false;  ///< not met, and an `unmet` entry of the world speaks of it
};

/// An `unmet` entry that the world meets after all: every assertion that it denies holds, or fewer
/// things stand there than it says are placed.
struct FalseAdmission {
  std::string asked;
  std::string why_false;
};

/// What a world is besides what was asked of it.
struct WorldFigures {
  int objects = 0;
  int dynamic = 0;
  int stand_ins = 0;  ///< things built as a plain shape or as another kind than was asked
  int unmet = 0;
  int removed_by_repair = 0;
  std::vector<std::string>
      lost_words;  ///< of the prompt: not understood, and no `unmet` entry says so
  bool has_certificate = false;
  bool passed = false;
  double stable_share = 0;  ///< [1]
  int deep_contacts = 0;    ///< deeper than 1 mm
  int joints = 0;
  int joints_reaching = 0;  ///< reached at least 0.9 of their range
};

struct RowScore {
  std::string id, prompt, difficulty;
  bool made = true;   ///< false: no world; every assertion is not met and not admitted
  std::string fault;  ///< why there is none
  std::vector<AssertionScore> assertions;
  std::vector<FalseAdmission> false_admissions;
  WorldFigures figures;
};

/// Scores a scene against a row. Assertions come in the order counts, attributes, relations. A
/// relation's `eq,N` holds when N pairs of things hold it (as the benchmark counts) or N different
/// targets do. Deterministic.
RowScore score(const Scene& scene, const Row& row, const Words& words);
/// The score of a row for which no world could be made.
RowScore score_missing(const Row& row, const std::string& fault);

/// Null pointers leave their figures at 0.
WorldFigures figures(const Scene& scene, const brief::Brief* brief, const program::Program* program,
                     const verify::Certificate* certificate);

}  // namespace ww::evaluate
