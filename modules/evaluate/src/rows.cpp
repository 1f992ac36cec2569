#include "ww/evaluate/rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "ww/core/text.h"

namespace ww::evaluate {
namespace {

constexpr std::array<std::string_view, 7> kColumns{"ID",    "Description", "ObjCount",  "ObjAttr",
                                                   "OORel", "OARel",       "Difficulty"};
constexpr std::array<std::string_view, 5> kQuantifiers{"eq", "ge", "gt", "le", "lt"};

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The assertions of one cell, each with its fields, quantity read.
struct Fields {
  std::string text;
  Quantity quantity;
  std::vector<std::string> rest;  ///< what follows quantifier and number
};

class CellReader {
 public:
  CellReader(const Place& place, Diagnostics& diagnostics)
      : place_(place), diagnostics_(diagnostics) {}

  std::vector<Fields> read(const std::string& cell, std::size_t fewest) {
    std::vector<Fields> out;
    for (const std::string& part : split(cell, ';')) {
      if (trim(part).empty()) continue;
      if (auto fields = read_one(std::string(trim(part)), fewest)) out.push_back(*fields);
    }
    return out;
  }

  void fault(const std::string& code, const std::string& message) {
    diagnostics_.error("WW-EVAL-" + code, place_, message);
  }

 private:
  std::optional<Fields> read_one(const std::string& text, std::size_t fewest) {
    Fields out;
    out.text = text;
    std::vector<std::string> all;
    for (const std::string& f : split(text, ',')) all.emplace_back(trim(f));
    while (!all.empty() && all.back().empty()) all.pop_back();
    if (all.size() < fewest + 2) {
      fault("002", "'" + text + "' has " + std::to_string(all.size()) + " fields, needs " +
                       std::to_string(fewest + 2));
      return std::nullopt;
    }
    const auto quantifier = std::find(kQuantifiers.begin(), kQuantifiers.end(), all[0]);
    if (quantifier == kQuantifiers.end()) {
      fault("003", "'" + text + "': '" + all[0] + "' is none of eq, ge, gt, le, lt");
      return std::nullopt;
    }
    const auto number = whole_number(all[1]);
    if (!number || *number < 0) {
      fault("004", "'" + text + "': '" + all[1] + "' is no count");
      return std::nullopt;
    }
    out.quantity = {static_cast<Quantifier>(quantifier - kQuantifiers.begin()), *number};
    out.rest.assign(all.begin() + 2, all.end());
    return out;
  }

  const Place& place_;
  Diagnostics& diagnostics_;
};

/// "chair:3" names a chair.
std::string category_of(const std::string& reference) {
  return reference.substr(0, reference.find(':'));
}

std::optional<ObjectAssertion> object_assertion(const Fields& f, CellReader& reader) {
  // An index of -1 says that none of the things is the reference; the first is taken for it.
  const auto index = whole_number(f.rest[1]);
  const int things = static_cast<int>(f.rest.size()) - 2;
  if (!index || *index < -1 || *index >= things) {
    reader.fault("005", "'" + f.text + "': '" + f.rest[1] + "' is no index of its " +
                            std::to_string(things) + " things");
    return std::nullopt;
  }
  ObjectAssertion out{f.text, f.quantity, f.rest[0], {}, {}};
  const int anchor = std::max(*index, 0);
  for (int i = 0; i < things; ++i) {
    const std::string category = category_of(f.rest[static_cast<std::size_t>(i) + 2]);
    if (i == anchor)
      out.anchor = category;
    else
      out.targets.push_back(category);
  }
  return out;
}

}  // namespace

std::vector<std::vector<std::string>> read_csv(std::string_view text) {
  std::vector<std::vector<std::string>> records;
  std::vector<std::string> record{""};
  bool quoted = false;
  const auto is_blank = [&] { return record.size() == 1 && record[0].empty(); };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      record.back() += c;
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      record.emplace_back();
    } else if (c == '\n' && !quoted) {
      if (!is_blank()) records.push_back(std::move(record));
      record = {""};
    } else if (c != '\r' || quoted) {
      record.back() += c;
    }
  }
  if (!is_blank()) records.push_back(std::move(record));
  return records;
}

bool Quantity::holds(int n) const {
  switch (quantifier) {
    case Quantifier::kEqual:
      return n == number;
    case Quantifier::kAtLeast:
      return n >= number;
    case Quantifier::kMoreThan:
      return n > number;
    case Quantifier::kAtMost:
      return n <= number;
    case Quantifier::kFewerThan:
      return n < number;
  }
  return false;
}

std::string Quantity::str() const {
  constexpr std::array<std::string_view, 5> kWords{"exactly ", "at least ", "more than ",
                                                   "at most ", "fewer than "};
  return std::string(kWords[static_cast<std::size_t>(quantifier)]) + std::to_string(number);
}

Row parse_row(const std::vector<std::string>& cells, const Place& place, Diagnostics& diagnostics) {
  const auto cell = [&](std::size_t i) { return i < cells.size() ? cells[i] : std::string{}; };
  Row row;
  row.id = cell(0);
  row.prompt = cell(1);
  row.difficulty = cell(6);
  CellReader reader(place, diagnostics);
  for (const Fields& f : reader.read(cell(2), 1))
    row.counts.push_back({f.text, f.quantity, category_of(f.rest[0])});
  for (const Fields& f : reader.read(cell(3), 2)) {
    for (std::size_t i = 1; i < f.rest.size(); ++i)
      row.attributes.push_back({f.text, f.quantity, category_of(f.rest[0]), f.rest[i]});
  }
  for (const Fields& f : reader.read(cell(4), 4)) {
    if (auto assertion = object_assertion(f, reader)) row.objects.push_back(std::move(*assertion));
  }
  for (const Fields& f : reader.read(cell(5), 3))
    row.building.push_back({f.text, f.quantity, f.rest[0], category_of(f.rest[1]), f.rest[2]});
  return row;
}

Rows parse_rows(std::string_view csv, const std::string& file) {
  Rows out;
  const auto records = read_csv(csv.starts_with("\xEF\xBB\xBF") ? csv.substr(3) : csv);
  if (records.empty()) {
    out.diagnostics.error("WW-EVAL-001", {file}, "the file is empty");
    return out;
  }
  std::array<std::size_t, kColumns.size()> at{};
  for (std::size_t c = 0; c < kColumns.size(); ++c) {
    const auto found = std::find(records[0].begin(), records[0].end(), kColumns[c]);
    at[c] = static_cast<std::size_t>(found - records[0].begin());
    if (found == records[0].end() && c < 6)
      out.diagnostics.error("WW-EVAL-001", {file, 1},
                            "the column " + std::string(kColumns[c]) + " is missing");
  }
  if (out.diagnostics.has_errors()) return out;
  for (std::size_t r = 1; r < records.size(); ++r) {
    std::vector<std::string> cells;
    for (const std::size_t c : at) cells.push_back(c < records[r].size() ? records[r][c] : "");
    Place place{file + " row " + cells[0]};
    out.rows.push_back(parse_row(cells, place, out.diagnostics));
  }
  return out;
}

std::string plain_words(std::string_view text) {
  std::string out = to_lower(trim(text));
  for (char& c : out) {
    if (c == '_' || c == '-') c = ' ';
  }
  return out;
}

std::string singular_words(std::string_view text) {
  std::string out = plain_words(text);
  const auto ends = [&](std::string_view end) { return out.ends_with(end); };
  if (out.size() < 4 || !ends("s") || ends("ss") || ends("us") || ends("is")) return out;
  if (ends("ches") || ends("shes") || ends("sses") || ends("xes")) {
    out.resize(out.size() - 2);
  } else if (ends("ies") && out.size() > 5) {
    out.replace(out.size() - 3, 3, "y");
  } else if (ends("shelves")) {
    out.replace(out.size() - 3, 3, "f");
  } else {
    out.pop_back();
  }
  return out;
}

}  // namespace ww::evaluate
