// What does a row of SceneEval ask? Prompt and assertions read from its CSV; nothing here knows a
// world. Whether a world meets them: sceneeval.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/core/diagnostics.h"

namespace ww::evaluate {

/// Records of CSV text: cells may be quoted, hold commas, line breaks and doubled quotes (RFC
/// 4180). A last empty line gives no record.
std::vector<std::vector<std::string>> read_csv(std::string_view text);

enum class Quantifier { kEqual, kAtLeast, kMoreThan, kAtMost, kFewerThan };

/// "eq,2" holds of 2, "ge,1" of 1 and more.
struct Quantity {
  Quantifier quantifier = Quantifier::kEqual;
  int number = 1;

  bool holds(int n) const;
  std::string str() const;  ///< "exactly 2", "at least 1"
};

/// "eq,2,nightstand". `eq,0` asks for its absence.
struct CountAssertion {
  std::string text;  ///< as in the file
  Quantity quantity;
  std::string category;
};

/// "eq,2,armchair,blue".
struct AttributeAssertion {
  std::string text;
  Quantity quantity;
  std::string category;
  std::string attribute;
};

/// "eq,1,left,0,bed,nightstand": so many nightstands left of a bed. Targets "chair:0,chair:1" form
/// one group.
struct ObjectAssertion {
  std::string text;
  Quantity quantity;
  std::string relation;
  std::string anchor;
  std::vector<std::string> targets;  ///< categories, one for each thing of a group
};

/// "eq,1,against,bed,wall".
struct BuildingAssertion {
  std::string text;
  Quantity quantity;
  std::string relation;
  std::string category;
  std::string
      part;  ///< "wall" | "room" | "door" | "window" | "ceiling" | "floor", or a room's type
};

struct Row {
  std::string id;
  std::string prompt;
  std::string difficulty;  ///< "easy" | "medium" | "hard"; empty when the file has no such column
  std::vector<CountAssertion> counts;
  std::vector<AttributeAssertion> attributes;
  std::vector<ObjectAssertion> objects;
  std::vector<BuildingAssertion> building;
};

/// A row from the cells of the columns ID, Description, ObjCount, ObjAttr, OORel, OARel,
/// Difficulty, in that order; missing ones at the end are empty. Faults go to `diagnostics` with
/// `place`.
Row parse_row(const std::vector<std::string>& cells, const Place& place, Diagnostics& diagnostics);

/// Rows of a whole file. Columns are found by the names of its header, in any order. Faulty
/// assertions are diagnostics (WW-EVAL-...) and left out of their row.
struct Rows {
  std::vector<Row> rows;
  Diagnostics diagnostics;
};
Rows parse_rows(std::string_view csv, const std::string& file = "rows.csv");

/// Words of a category or attribute as people write them: lower case, '_' and '-' as spaces.
std::string plain_words(std::string_view text);
/// The same with its last word in the singular of plain English spelling ("wine_glasses" -> "wine
/// glass").
std::string singular_words(std::string_view text);

}  // namespace ww::evaluate
