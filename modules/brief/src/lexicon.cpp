#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "lexicon_data.h"
#include "tokens.h"
#include "ww/core/text.h"

namespace ww::brief {
namespace {

using Row = std::vector<std::string>;

int to_int(const std::string& text, int fallback) {
  int value = fallback;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::vector<std::string> list_of(const std::string& cell, char separator = ',') {
  std::vector<std::string> out;
  for (const std::string& part : split(cell, separator)) {
    const std::string_view word = trim(part);
    if (!word.empty()) out.emplace_back(word);
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> pairs_of(const std::string& cell) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const std::string& part : list_of(cell, ';')) {
    const std::size_t equals = part.find('=');
    if (equals != std::string::npos)
      out.emplace_back(part.substr(0, equals), part.substr(equals + 1));
  }
  return out;
}

double linear(int srgb) {
  const double c = srgb / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Vec3 color_of(const std::string& hex) {
  int value = 0;
  std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
  return {linear((value >> 16) & 255), linear((value >> 8) & 255), linear(value & 255)};
}

bool has_flag(const std::string& flags, std::string_view flag) {
  for (const std::string& word : list_of(flags, ' ')) {
    if (word == flag) return true;
  }
  return false;
}

/// Reads lexicon/ into Data; remembers the first fault.
class Loader {
 public:
  Loader(const FileSource& files, const KindSource& source, Lexicon::Data& data)
      : files_(files), source_(source), data_(data) {}

  std::optional<Error> run() {
    load_plurals();
    load_kinds();
    load_catalogue();
    load_generics();
    load_attributes();
    load_materials();
    load_rooms();
    load_numbers();
    load_parts();
    load_relations();
    load_verbs();
    load_words();
    load_determiners();
    load_chinese();
    choose_stand_ins();
    return error_;
  }

 private:
  std::vector<Row> table(const std::string& name, std::size_t columns) {
    std::vector<Row> rows;
    const auto text = files_.read("lexicon/" + name);
    if (!text) {
      fail(ErrorCode::kNotFound, "lexicon/" + name + ": file is missing");
      return rows;
    }
    bool header = true;
    int line = 0;
    for (const std::string& raw : split(*text, '\n')) {
      ++line;
      if (raw.empty() || raw[0] == '#') continue;
      if (header) {
        header = false;
        continue;
      }
      Row row = split(raw, '\t');
      if (row.size() < columns) {
        fail(ErrorCode::kParse, "lexicon/" + name + ":" + std::to_string(line) + ": has " +
                                    std::to_string(row.size()) + " columns, needs " +
                                    std::to_string(columns));
        continue;
      }
      rows.push_back(std::move(row));
    }
    return rows;
  }

  void fail(ErrorCode code, std::string message) {
    if (!error_) error_ = Error{code, std::move(message), {}};
  }

  void add(WordMap& map, const std::string& key, Entry entry) {
    if (key.empty()) return;
    std::vector<Entry>& entries = map[key];
    for (const Entry& e : entries) {
      if (e.cls == entry.cls) return;  // the first row that claims a word keeps it
    }
    entries.push_back(entry);
  }

  void english(std::string_view phrase, Entry entry) {
    const std::string key = normalise_english(phrase);
    data_.longest_english = std::max(data_.longest_english,
                                     1 + static_cast<int>(std::count(key.begin(), key.end(), ' ')));
    add(data_.english, key, entry);
  }

  void chinese(const std::string& word, Entry entry) {
    data_.longest_chinese =
        std::max(data_.longest_chinese, static_cast<int>(decode_utf8(word).size()));
    add(data_.chinese, to_lower(word), entry);
  }

  void both(const std::string& en, const std::string& zh, Entry entry) {
    for (const std::string& word : list_of(en)) english(word, entry);
    for (const std::string& word : list_of(zh)) chinese(word, entry);
  }

  void load_plurals() {
    for (const Row& row : table("plurals.tsv", 2)) data_.plurals[row[0]] = row[1];
  }

  void kind_names(const std::string& key, const std::string& en, const std::string& zh, int row) {
    std::string own = key;
    std::replace(own.begin(), own.end(), '_', ' ');
    std::vector<std::string> names = list_of(en);
    // "glasses" alone is the plural of glass: a kind whose key is another kind's plural is reached
    // by its other names.
    if (!data_.plurals.contains(own)) names.insert(names.begin(), own);
    for (std::string& name : names) {
      Entry entry{WordClass::kKind, row, false, false};
      if (name[0] == '~') {
        entry.approximate = true;
        name.erase(0, 1);
      }
      english(name, entry);
      if (name.find(' ') == std::string::npos) data_.single_nouns.push_back(name);
    }
    for (std::string name : list_of(zh)) {
      Entry entry{WordClass::kKind, row, false, false};
      if (name[0] == '~') {
        entry.approximate = true;
        name.erase(0, 1);
      }
      chinese(name, entry);
    }
  }

  void load_kinds() {
    // Rows first, so that catalogue files can override; two passes keep exact keys before synonyms.
    const std::vector<Row> rows = table("kinds.tsv", 8);
    for (const Row& row : rows) {
      KindWords kind;
      kind.key = row[0];
      kind.mount = row[1].empty() ? 'f' : row[1][0];
      kind.holds = row[2];
      kind.groups = list_of(row[6]);
      kind.nearest = row[7];
      data_.kind_rows[kind.key] = static_cast<int>(data_.kinds.size());
      data_.kinds.push_back(std::move(kind));
    }
    for (const Row& row : rows) kind_names(row[0], "", "", data_.kind_rows[row[0]]);
    for (const Row& row : rows) kind_names(row[0], row[3], row[4], data_.kind_rows[row[0]]);
  }

  void load_catalogue() {
    for (const std::string& key : source_.keys()) {
      const KindInfo* info = source_.info(key);
      if (!info) continue;
      data_.infos[key] = info;
      auto found = data_.kind_rows.find(key);
      if (found == data_.kind_rows.end()) {
        KindWords kind;
        kind.key = key;
        kind.groups = info->groups;
        kind.mount = info->small                      ? 's'
                     : info->mount == Mount::kWall    ? 'w'
                     : info->mount == Mount::kCeiling ? 'c'
                                                      : 'f';
        kind.holds = "on";
        found = data_.kind_rows.emplace(key, static_cast<int>(data_.kinds.size())).first;
        data_.kinds.push_back(std::move(kind));
      }
      kind_names(key, join(info->names_en, ","), join(info->names_zh, ","), found->second);
    }
  }

  void load_generics() {
    for (const Row& row : table("generics.tsv", 4)) {
      const Entry entry{WordClass::kGeneric, static_cast<int>(data_.generics.size()), false, false};
      data_.generics.push_back({row[0], row[2], pairs_of(row[3])});
      both(row[0], row[1], entry);
    }
    for (const Row& row : table("room_hints.tsv", 2)) data_.room_hints.emplace_back(row[0], row[1]);
  }

  void load_attributes() {
    for (const Row& row : table("colors.tsv", 4)) {
      const Entry entry{WordClass::kColor, static_cast<int>(data_.colors.size()), false, false};
      data_.colors.push_back({row[0], color_of(row[3])});
      both(row[1], row[2], entry);
    }
    for (const Row& row : table("attributes.tsv", 4)) {
      const Entry entry{WordClass::kAttribute, static_cast<int>(data_.attributes.size()), false,
                        false};
      data_.attributes.push_back({row[0], row[1], pairs_of(row.size() > 4 ? row[4] : "")});
      both(row[2], row[3], entry);
    }
  }

  void load_materials() {
    for (const Row& row : table("materials.tsv", 3)) {
      const Entry entry{WordClass::kMaterial, static_cast<int>(data_.materials.size()), false,
                        false};
      data_.materials.push_back(row[0]);
      both(row[1], row[2], entry);
    }
    // The library's own names reach the materials that the table above does not list.
    for (const std::string& path : files_.list("catalogue/materials")) {
      const auto text =
          files_.read(path.starts_with("catalogue/") ? path : "catalogue/materials/" + path);
      if (!text) continue;
      const auto json = nlohmann::json::parse(*text, nullptr, false);
      if (!json.is_object()) continue;
      for (const auto& [key, value] : json.items()) {
        if (!value.is_object() || !value.contains("names") || !value["names"].is_object()) continue;
        const Entry entry{WordClass::kMaterial, static_cast<int>(data_.materials.size()), false,
                          false};
        data_.materials.push_back(key);
        const std::string family = value.contains("family") && value["family"].is_string()
                                       ? value["family"].get<std::string>()
                                       : "";
        if (family == "food") continue;
        for (const char* language : {"en", "zh"}) {
          if (!value["names"].contains(language) || !value["names"][language].is_string()) continue;
          for (const std::string& word : list_of(value["names"][language].get<std::string>())) {
            material_name(word, language[0] == 'e', entry);
          }
        }
      }
    }
  }

  /// A material's name never hides a thing of the same name ("mattress", "mirror", "wallpaper").
  void material_name(const std::string& word, bool is_english, Entry entry) {
    WordMap& map = is_english ? data_.english : data_.chinese;
    const std::string key = is_english ? normalise_english(word) : word;
    if (map.contains(key)) return;
    const std::size_t space = key.rfind(' ');
    const auto last = space == std::string::npos ? map.end() : map.find(key.substr(space + 1));
    if (last != map.end() && find_class(last->second, WordClass::kKind)) return;  // "wool rug"
    for (const std::string_view part : {"地板", "墙", "地毯", "地砖", "floor", "wall"}) {
      if (key.size() > part.size() && key.ends_with(part)) return;
    }
    if (is_english) {
      english(word, entry);
    } else {
      chinese(word, entry);
    }
  }

  void load_rooms() {
    for (const Row& row : table("rooms.tsv", 3)) {
      const Entry entry{WordClass::kRoom, static_cast<int>(data_.rooms.size()), false, false};
      data_.rooms.push_back(row[0]);
      both(row[1], row[2], entry);
    }
    for (const Row& row : table("dwellings.tsv", 3)) {
      const Entry entry{WordClass::kDwelling, static_cast<int>(data_.dwellings.size()), false,
                        false};
      data_.dwellings.push_back(list_of(row[2]));
      both(row[0], row[1], entry);
    }
    for (const Row& row : table("architecture.tsv", 3)) {
      const auto part = architecture_from_text(row[0]);
      if (!part) {
        fail(ErrorCode::kParse,
             "lexicon/architecture.tsv: no part of a building is called " + row[0]);
        continue;
      }
      const Entry entry{WordClass::kArchitecture, static_cast<int>(data_.architecture.size()),
                        false, false};
      data_.architecture.push_back(*part);
      both(row[1], row[2], entry);
    }
  }

  void load_numbers() {
    for (const Row& row : table("numbers.tsv", 6)) {
      NumberWord number;
      number.kind = row[1] == "number"        ? NumberWord::kNumber
                    : row[1] == "quantifier"  ? NumberWord::kQuantifier
                    : row[1] == "approximate" ? NumberWord::kApproximate
                                              : NumberWord::kCollective;
      number.min = to_int(row[2], 1);
      if (!row[3].empty()) number.max = to_int(row[3], 1);
      number.chosen = to_int(row[4], number.min);
      const Entry entry{WordClass::kNumber, static_cast<int>(data_.numbers.size()), false, false};
      data_.numbers.push_back(number);
      both(row[0], row[5], entry);
    }
  }

  void load_parts() {
    for (const Row& row : table("parts.tsv", 5)) {
      const Entry entry{WordClass::kPart, static_cast<int>(data_.parts.size()), false, false};
      data_.parts.push_back({row[0], row[3] == "yes", list_of(row[4])});
      both(row[1], row[2], entry);
    }
  }

  RelationWord relation_word(const std::string& name, const std::string& flags) {
    RelationWord word;
    word.name = name;
    word.inverse = has_flag(flags, "inverse");
    word.both_sides = has_flag(flags, "both_sides");
    word.adverb = has_flag(flags, "adverb");
    word.mutual = has_flag(flags, "mutual");
    word.hang = has_flag(flags, "hang");
    word.top = has_flag(flags, "top");
    word.rough = has_flag(flags, "rough");
    return word;
  }

  void load_relations() {
    for (const Row& row : table("relations_en.tsv", 3)) {
      const Entry entry{WordClass::kRelation, static_cast<int>(data_.relations.size()), false,
                        false};
      data_.relations.push_back(relation_word(row[1], row[2]));
      english(row[0], entry);
    }
    for (const Row& row : table("side_nouns_en.tsv", 3)) {
      const Entry entry{WordClass::kSideNoun, static_cast<int>(data_.sides.size()), false, false};
      data_.sides.push_back({row[1], pairs_of(row[2])});
      english(row[0], entry);
    }
    for (const Row& row : table("pronouns_en.tsv", 2)) {
      const Entry entry{WordClass::kPronoun, static_cast<int>(data_.pronouns.size()), false, false};
      data_.pronouns.push_back(row[1]);
      english(row[0], entry);
    }
  }

  void verb_form(const std::string& word, VerbWord verb, VerbForm form) {
    verb.form = form;
    const Entry entry{WordClass::kVerb, static_cast<int>(data_.verbs.size()), false, false};
    data_.verbs.push_back(verb);
    english(word, entry);
  }

  void load_verbs() {
    for (const Row& row : table("verbs_en.tsv", 3)) {
      VerbWord verb;
      verb.role = row[1];
      verb.both_sides = has_flag(row[2], "both_sides");
      verb.is_be = row[0] == "be";
      const std::size_t forms = row[2].find("forms=");
      if (forms != std::string::npos) {
        for (const std::string& word : list_of(row[2].substr(forms + 6))) {
          const bool finite = verb.is_be || word.ends_with("s");
          verb_form(word, verb,
                    word.ends_with("ing") ? VerbForm::kParticiple
                    : finite              ? VerbForm::kFinite
                                          : VerbForm::kPast);
        }
      }
      const std::string& base = row[0];
      const bool silent_e = base.ends_with("e");
      const bool sibilant = base.ends_with("s") || base.ends_with("sh") || base.ends_with("ch") ||
                            base.ends_with("x");
      const bool y =
          base.ends_with("y") && base.size() > 2 &&
          std::string_view("aeiou").find(base[base.size() - 2]) == std::string_view::npos;
      const std::string stem = silent_e || y ? base.substr(0, base.size() - 1) : base;
      verb_form(base, verb, VerbForm::kFinite);
      verb_form(y ? stem + "ies" : sibilant ? base + "es" : base + "s", verb, VerbForm::kFinite);
      verb_form((y ? base : stem) + "ing", verb, VerbForm::kParticiple);
      verb_form(y ? stem + "ied" : stem + "ed", verb, VerbForm::kPast);
      verb_form(base + base.back() + "ed", verb, VerbForm::kPast);
      verb_form(base + base.back() + "ing", verb, VerbForm::kParticiple);
    }
  }

  void load_words() {
    static const std::map<std::string, WordClass> kClasses = {
        {"stop", WordClass::kStop},         {"scenery", WordClass::kScenery},
        {"opener", WordClass::kOpener},     {"negation", WordClass::kNegation},
        {"only", WordClass::kOnly},         {"conjunction", WordClass::kConjunction},
        {"clause", WordClass::kConjunction}};
    for (const bool is_english : {true, false}) {
      for (const Row& row : table(is_english ? "words_en.tsv" : "words_zh.tsv", 2)) {
        const auto found = kClasses.find(row[0]);
        Entry entry{found == kClasses.end() ? WordClass::kSpecial : found->second, 0, false, false};
        if (row[0] == "clause") entry.row = 1;
        if (entry.cls == WordClass::kSpecial) {
          entry.row = static_cast<int>(data_.specials.size());
          data_.specials.push_back(row[0]);
        }
        for (const std::string& word : list_of(row[1])) {
          if (is_english) {
            english(word, entry);
          } else {
            chinese(word, entry);
          }
        }
      }
    }
  }

  void load_determiners() {
    for (const Row& row : table("determiners_en.tsv", 2)) {
      const Entry entry{WordClass::kDeterminer, static_cast<int>(data_.determiners.size()), false,
                        false};
      data_.determiners.push_back(row[0]);
      for (const std::string& word : list_of(row[1])) english(word, entry);
    }
  }

  void load_chinese() {
    for (const Row& row : table("places_zh.tsv", 3)) {
      const Entry entry{WordClass::kPlace, static_cast<int>(data_.places.size()), false, false};
      data_.places.push_back(relation_word(row[1], row[2]));
      for (const std::string& word : list_of(row[0])) chinese(word, entry);
    }
    for (const Row& row : table("relations_zh.tsv", 4)) {
      const Entry entry{WordClass::kRelation, static_cast<int>(data_.relations.size()), false,
                        false};
      data_.relations.push_back(relation_word(row[2], row[3]));
      data_.relations.back().kind = row[1];
      for (const std::string& word : list_of(row[0])) chinese(word, entry);
    }
    for (const Row& row : table("verbs_zh.tsv", 2)) {
      const Entry entry{WordClass::kVerb, static_cast<int>(data_.verbs.size()), false, false};
      VerbWord verb;
      verb.role = row[1];
      data_.verbs.push_back(verb);
      for (const std::string& word : list_of(row[0])) chinese(word, entry);
    }
    for (const Row& row : table("measures_zh.tsv", 2)) {
      const Entry entry{WordClass::kMeasureWord, static_cast<int>(data_.measures.size()), false,
                        false};
      data_.measures.push_back(to_int(row[1], 1));
      for (const std::string& word : list_of(row[0])) chinese(word, entry);
    }
  }

  /// Follows `nearest` to a kind that the catalogue builds; three steps reach every one of
  /// kinds.tsv.
  void choose_stand_ins() {
    for (KindWords& kind : data_.kinds) {
      std::string key = kind.key;
      std::set<std::string> seen;
      while (!key.empty() && seen.insert(key).second && !data_.infos.contains(key)) {
        const auto row = data_.kind_rows.find(key);
        key = row == data_.kind_rows.end() ? "" : data_.kinds[row->second].nearest;
      }
      if (data_.infos.contains(key)) kind.stand_in = key;
    }
  }

  const FileSource& files_;
  const KindSource& source_;
  Lexicon::Data& data_;
  std::optional<Error> error_;
};

}  // namespace

const KindWords* Lexicon::Data::kind(std::string_view key) const {
  const auto found = kind_rows.find(key);
  return found == kind_rows.end() ? nullptr : &kinds[found->second];
}

bool Lexicon::Data::is_a(std::string_view key, std::string_view group) const {
  if (key == group) return true;
  const KindWords* words = kind(key);
  return words &&
         std::find(words->groups.begin(), words->groups.end(), group) != words->groups.end();
}

std::string normalise_english(std::string_view phrase) {
  std::string out;
  for (const Token& token : tokenise(phrase)) {
    if (!out.empty()) out += ' ';
    out += token.text;
  }
  return out;
}

std::string singular(std::string_view word, const Lexicon::Data& data) {
  const auto irregular = data.plurals.find(word);
  if (irregular != data.plurals.end()) return irregular->second;
  const auto ends = [&](std::string_view s) {
    return word.size() > s.size() + 1 && word.ends_with(s);
  };
  const auto cut = [&](std::size_t n) { return std::string(word.substr(0, word.size() - n)); };
  if (ends("ies")) return cut(3) + "y";
  if (ends("ches") || ends("shes") || ends("sses") || ends("xes") || ends("zes") || ends("oes"))
    return cut(2);
  if (ends("s") && !ends("ss") && !ends("us") && !ends("is")) return cut(1);
  return std::string(word);
}

const Entry* find_class(const std::vector<Entry>& entries, WordClass cls) {
  for (const Entry& entry : entries) {
    if (entry.cls == cls) return &entry;
  }
  return nullptr;
}

Lexicon::Lexicon(std::unique_ptr<const Data> data) : data_(std::move(data)) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;

Result<Lexicon> Lexicon::load(const FileSource& files, const KindSource& kinds) {
  auto data = std::make_unique<Data>();
  if (auto error = Loader(files, kinds, *data).run()) return *error;
  return Lexicon(std::move(data));
}

}  // namespace ww::brief
