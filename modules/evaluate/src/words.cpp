#include <algorithm>

#include "words_data.h"
#include "ww/core/text.h"
#include "ww/evaluate/rows.h"
#include "ww/material/material.h"

namespace ww::evaluate {
namespace {

class Loader {
 public:
  Loader(const FileSource& files, Words::Data& data) : files_(files), data_(data) {}

  std::optional<Error> run() {
    for (const auto& row : table("sceneeval", 3)) own(row);
    for (const auto& row : table("colors", 4)) {
      const auto rgb = parse_hex_color("#" + row[3]);
      if (!rgb) fail("lexicon/colors.tsv: '" + row[3] + "' is no colour");
      for (const std::string& word : word_list(row[1]))
        data_.colors.emplace(word, rgb.value_or(Vec3{}));
    }
    for (const auto& row : table("materials", 2)) {
      for (const std::string& word : word_list(row[1])) data_.materials.emplace(word, row[0]);
    }
    for (const auto& row : table("attributes", 3)) attribute(row);
    return error_;
  }

 private:
  std::vector<std::vector<std::string>> table(const std::string& name, std::size_t columns) {
    const std::string path = "lexicon/" + name + ".tsv";
    std::vector<std::vector<std::string>> rows;
    const auto text = files_.read(path);
    if (!text) {
      if (!error_) error_ = Error{ErrorCode::kNotFound, path + ": file is missing", {}};
      return rows;
    }
    bool is_header = true;
    int line = 0;
    for (const std::string& raw : split(*text, '\n')) {
      ++line;
      if (raw.empty() || raw[0] == '#') continue;
      auto row = split(raw, '\t');
      if (row.size() < columns)
        fail(path + ":" + std::to_string(line) + ": needs " + std::to_string(columns) + " columns");
      row.resize(std::max(row.size(), std::size_t{5}));
      if (!is_header) rows.push_back(std::move(row));
      is_header = false;
    }
    return rows;
  }

  void fail(std::string message) {
    if (!error_) error_ = Error{ErrorCode::kParse, std::move(message), {}};
  }

  void own(const std::vector<std::string>& row) {
    for (const std::string& word : word_list(row[1])) {
      if (row[0] == "impression") {
        data_.impressions.insert(word);
      } else if (row[0] == "family") {
        data_.families.emplace(word, split(row[2], ','));
      } else if (row[0] == "material") {
        data_.made_of.emplace(word, split(row[2], ','));
      } else if (row[0] == "relation") {
        relation(data_.relations, word, row[2]);
      } else if (row[0] == "building") {
        relation(data_.building, word, row[2]);
      } else {
        fail("lexicon/sceneeval.tsv: '" + row[0] +
             "' is none of relation, building, family, material, impression");
      }
    }
  }

  void relation(WordTable<RelationMeaning>& into, const std::string& word,
                const std::string& value) {
    RelationMeaning meaning;
    if (value == "foot") {
      meaning = {Relation::kInFrontOf, Extra::kFoot};
    } else if (value == "top_region") {
      meaning = {Relation::kOn, Extra::kTopRegion};
    } else if (const auto known = relation_from_text(value)) {
      meaning.relation = *known;
    } else {
      fail("lexicon/sceneeval.tsv: '" + value + "' is no relation");
    }
    into.emplace(word, meaning);
  }

  void attribute(const std::vector<std::string>& row) {
    AttributeMeaning meaning{row[0], row[1], {}};
    for (const std::string& pair : split(row[4], ';')) {
      const std::size_t at = pair.find('=');
      if (at != std::string::npos)
        meaning.extra.emplace_back(pair.substr(0, at), pair.substr(at + 1));
    }
    for (const std::string& word : word_list(row[2])) data_.attributes.emplace(word, meaning);
  }

  const FileSource& files_;
  Words::Data& data_;
  std::optional<Error> error_;
};

void better(Meaning& meaning, const std::string& kind, Fit fit) {
  Fit& now = meaning[kind];
  now = std::max(now, fit);
}

/// Kinds whose names or groups are the phrase.
Meaning named(const Words::Data& data, const std::string& phrase) {
  Meaning out;
  for (const std::string& key : data.kinds.keys()) {
    const KindInfo& info = *data.kinds.info(key);
    const auto is_phrase = [&](const std::string& name) { return singular_words(name) == phrase; };
    if (is_phrase(key) || std::any_of(info.names_en.begin(), info.names_en.end(), is_phrase)) {
      better(out, key, Fit::kName);
    } else if (std::any_of(info.groups.begin(), info.groups.end(), is_phrase)) {
      better(out, key, Fit::kGroup);
    }
  }
  return out;
}

/// What the lexicon makes of the phrase. A reading that leaves words out ("bowl" of "wasabi bowl")
/// is only as good as a head noun.
void meant(const Words::Data& data, const std::string& phrase, Meaning& out) {
  const brief::Parsing parsing = brief::parse_text(phrase, data.lexicon);
  if (parsing.brief.items.empty()) return;
  const brief::Item& item = parsing.brief.items.front();
  if (item.kind.empty() ||
      (item.match != brief::Match::kName && item.match != brief::Match::kSynonym))
    return;
  better(out, item.kind, singular_words(item.words) == phrase ? Fit::kMeant : Fit::kHead);
}

}  // namespace

std::vector<std::string> heads(const std::string& phrase) {
  std::vector<std::string> out;
  if (const std::size_t of = phrase.find(" of "); of != std::string::npos) {
    out.push_back(singular_words(phrase.substr(of + 4)));
    out.push_back(singular_words(phrase.substr(0, of)));
    return out;
  }
  for (std::size_t at = phrase.find(' '); at != std::string::npos; at = phrase.find(' ', at + 1))
    out.push_back(phrase.substr(at + 1));
  return out;
}

Words::Words(std::unique_ptr<const Data> data) : data_(std::move(data)) {}
Words::~Words() = default;
Words::Words(Words&&) noexcept = default;

Result<Words> Words::load(const FileSource& files, const KindSource& kinds,
                          const brief::Lexicon& lexicon) {
  auto data = std::make_unique<Data>(Data{kinds, lexicon, {}, {}, {}, {}, {}, {}, {}, {}});
  if (auto error = Loader(files, *data).run()) return *error;
  return Words(std::move(data));
}

std::optional<RelationMeaning> Words::Data::relation(std::string_view word) const {
  const auto found = relations.find(plain_words(word));
  if (found == relations.end()) return std::nullopt;
  return found->second;
}

std::optional<Relation> Words::Data::building_relation(std::string_view word) const {
  if (const auto found = building.find(plain_words(word)); found != building.end())
    return found->second.relation;
  const auto between = relation(word);
  if (!between) return std::nullopt;
  return between->relation;
}

Meaning meaning_of(const Words::Data& data, std::string_view category) {
  const std::string phrase = singular_words(category);
  Meaning out = named(data, phrase);
  if (const auto family = data.families.find(phrase); family != data.families.end()) {
    for (const std::string& kind : family->second) better(out, kind, Fit::kMeant);
  }
  meant(data, phrase, out);
  for (const std::string& head : heads(phrase)) {
    const Meaning by_head = named(data, head);
    for (const auto& [kind, how] : by_head) better(out, kind, Fit::kHead);
    if (!by_head.empty()) break;
  }
  return out;
}

Fit fit(const Words& words, std::string_view category, std::string_view kind) {
  const Meaning meaning = meaning_of(words.data(), category);
  const auto found = meaning.find(kind);
  return found == meaning.end() ? Fit::kNone : found->second;
}

std::vector<std::string> word_list(std::string_view cell) {
  std::vector<std::string> out;
  for (const std::string& word : split(cell, ',')) {
    if (!trim(word).empty()) out.push_back(plain_words(word));
  }
  return out;
}

bool has_words(std::string_view whole, std::string_view part) {
  const auto words = split(plain_words(whole), ' ');
  const auto wanted = split(plain_words(part), ' ');
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& w) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& x) {
      return x == w || singular_words(x) == singular_words(w);
    });
  });
}

}  // namespace ww::evaluate
