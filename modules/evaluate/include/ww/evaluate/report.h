// How are many rows made, scored and summed up? The loop behind `ww eval --sceneeval`, its table
// and its JSON. How one row is scored: sceneeval.h.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "ww/craft/world_folder.h"
#include "ww/evaluate/sceneeval.h"

namespace ww::evaluate {

/// A made world as it is scored.
struct Entrant {
  craft::WorldFolder world;
  std::optional<verify::Certificate> certificate;
};
/// Reads a world folder and its certificate.json, which may be missing. Errors: as
/// read_world_folder.
Result<Entrant> read_entrant(const std::string& folder, const craft::Toolbox& tools);

/// Makes, or finds on disk, the world of a row.
using Maker = std::function<Result<Entrant>(const Row&)>;
/// Makes and scores row by row. A row without a world is scored as missing, except that a maker's
/// kCancelled ends the loop with the rows so far. `on_row` (may be null) hears of each score.
std::vector<RowScore> evaluate(const std::vector<Row>& rows, const Maker& make, const Words& words,
                               const std::function<void(const RowScore&)>& on_row);

/// Assertions of one kind.
struct Tally {
  int met = 0;
  int judged = 0;
  int admitted = 0;  ///< not met, and the world says so
  int unjudged = 0;

  double percent() const {
    return judged > 0 ? 100.0 * met / judged : 100.0;
  }                                                       ///< [%] of the judged
  int silent() const { return judged - met - admitted; }  ///< neither met nor admitted
};

/// Rows of one difficulty, or all of them.
struct Totals {
  std::string name;  ///< "easy" ..., "all"
  int rows = 0;
  int made = 0;
  int full = 0;  ///< rows of which every judged assertion is met
  std::array<Tally, kAssertionKinds> kinds;
  int false_admissions = 0;
  WorldFigures worlds;  ///< sums; lost_words of all rows; stable_share is the mean
  int passed = 0;       ///< worlds whose certificate passed
  int certificates = 0;
};
/// One a difficulty that occurs (easy, medium, hard, then others), then all.
std::vector<Totals> totals(const std::vector<RowScore>& scores);

/// For a terminal: a table by difficulty, relations by name, figures of the worlds.
std::string to_table(const std::vector<RowScore>& scores);
/// The misses of one row, a line each; empty when it has none.
std::string to_lines(const RowScore& score);
/// Everything: {"format": "worldwright/sceneeval", "version": 1, "totals": [...], "rows": [...]}.
std::string to_json(const std::vector<RowScore>& scores);

}  // namespace ww::evaluate
