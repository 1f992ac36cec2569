// Which words are known, and what does each of them say? The tables of lexicon/ as rows, and one
// map per language from words to rows. Grammar that uses them: english.h, chinese.h.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ww/brief/parse.h"

namespace ww::brief {

enum class WordClass {
  kKind,
  kGeneric,
  kColor,
  kMaterial,
  kAttribute,
  kNumber,
  kRoom,
  kDwelling,
  kArchitecture,
  kPart,
  kRelation,
  kSideNoun,
  kVerb,
  kPronoun,
  kMeasureWord,  ///< Chinese only
  kPlace,        ///< Chinese only: a word after a noun that names a place of it
  kStop,
  kScenery,
  kOpener,
  kNegation,
  kOnly,
  kDeterminer,   ///< English only
  kConjunction,  ///< English only: row 1 starts a clause ("while")
  kSpecial,      ///< Chinese only: each, definite, 靠墙 ...; the row is an index of specials
};

/// One meaning of a word: a row of the table of its class.
struct Entry {
  WordClass cls = WordClass::kStop;
  int row = 0;
  bool approximate = false;  ///< kKind: the kind only stands in for the word
  bool plural = false;       ///< the word's own form is a plural
};

/// How a kind is placed when nothing is said: floor, on things, wall, ceiling, in a wall.
struct KindWords {
  std::string key;
  char mount = 'f';   ///< f s w c o
  std::string holds;  ///< on | in | -
  std::vector<std::string> groups;
  std::string nearest;
  std::string stand_in;  ///< kind that the catalogue builds for it: the key itself, or the nearest;
                         ///< may be empty
};

struct GenericWord {
  std::string word;
  std::string kind;
  std::vector<std::pair<std::string, std::string>> choices;  ///< place or room -> kind
};

struct ColorWord {
  std::string key;
  Vec3 rgb;  ///< [1] linear
};

struct AttributeWord {
  std::string type;
  std::string value;
  std::vector<std::pair<std::string, std::string>> extra;
};

/// Counts stop here: no arithmetic on them may leave an int.
inline constexpr int kMostThings = 1'000'000;

struct NumberWord {
  enum Kind { kNumber, kQuantifier, kApproximate, kCollective } kind = kNumber;
  int min = 1;
  std::optional<int> max;
  int chosen = 1;
};

struct PartWord {
  std::string slot;
  bool surface = false;
  std::vector<std::string> of;  ///< kinds that the word alone points back to
};

/// What a relation word means. `name` is a Relation's name or one of the words that the grammar
/// resolves further: against, mounted, hang, has, contains, with, without, except, through, lit_by,
/// corner, place.
struct RelationWord {
  std::string name;
  bool inverse = false;
  bool both_sides = false;
  bool adverb = false;  ///< may stand without a target
  bool mutual = false;
  bool hang = false;
  bool top = false;  ///< on top, whatever is named
  bool rough = false;
  std::string kind;  ///< Chinese: place | target | with
};

struct SideNoun {
  std::string relation;
  std::vector<std::pair<std::string, std::string>> adjectives;
};

enum class VerbForm { kFinite, kParticiple, kPast };
struct VerbWord {
  std::string role;
  bool both_sides = false;
  bool is_be = false;
  VerbForm form = VerbForm::kFinite;
};

using WordMap = std::unordered_map<std::string, std::vector<Entry>>;

struct Lexicon::Data {
  std::vector<KindWords> kinds;
  std::map<std::string, int, std::less<>> kind_rows;
  std::vector<GenericWord> generics;
  std::vector<ColorWord> colors;
  std::vector<std::string> materials;
  std::vector<AttributeWord> attributes;
  std::vector<NumberWord> numbers;
  std::vector<std::string> rooms;
  std::vector<std::vector<std::string>> dwellings;
  std::vector<Architecture> architecture;
  std::vector<PartWord> parts;
  std::vector<RelationWord> relations;
  std::vector<SideNoun> sides;
  std::vector<VerbWord> verbs;
  std::vector<std::string> pronouns;
  std::vector<int> measures;
  std::vector<RelationWord> places;
  std::vector<std::string> determiners;
  std::vector<std::string> specials;
  std::map<std::string, std::string, std::less<>> plurals;
  std::vector<std::pair<std::string, std::string>>
      room_hints;                         ///< kind -> room, most telling first
  std::vector<std::string> single_nouns;  ///< English one-word names, for misspellings
  std::map<std::string, const KindInfo*, std::less<>> infos;
  WordMap english;
  WordMap chinese;
  int longest_english = 1;  ///< words
  int longest_chinese = 1;  ///< code points

  const KindWords* kind(std::string_view key) const;
  /// True when the kind is `key`, or one of its groups is.
  bool is_a(std::string_view kind, std::string_view group) const;
};

/// Words as the maps store them: lower case, hyphens and quotes unified, tokens parted by one
/// space.
std::string normalise_english(std::string_view phrase);
/// The singular of an English noun; the word itself when it is none.
std::string singular(std::string_view word, const Lexicon::Data& data);

const Entry* find_class(const std::vector<Entry>& entries, WordClass cls);

}  // namespace ww::brief
