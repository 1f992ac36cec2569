// The tables behind Words, as maps from plain words.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "relations.h"
#include "ww/evaluate/words.h"

namespace ww::evaluate {

struct RelationMeaning {
  Relation relation = Relation::kNear;
  Extra extra = Extra::kNone;
};

struct AttributeMeaning {
  std::string type;  ///< size | shape | style | state | other | parameter
  std::string value;
  std::vector<std::pair<std::string, std::string>> extra;  ///< "doors" -> "2"
};

template <class T>
using WordTable = std::map<std::string, T, std::less<>>;

struct Words::Data {
  const KindSource& kinds;
  const brief::Lexicon& lexicon;
  WordTable<RelationMeaning> relations;  ///< between things
  WordTable<RelationMeaning> building;   ///< what only relations to the building mean
  WordTable<std::vector<std::string>> families;
  std::set<std::string, std::less<>> impressions;
  WordTable<Vec3> colors;                       ///< [1] linear
  WordTable<std::string> materials;             ///< keys of the material library
  WordTable<std::vector<std::string>> made_of;  ///< "family:wood" or keys
  WordTable<AttributeMeaning> attributes;

  std::optional<RelationMeaning> relation(std::string_view word) const;
  std::optional<Relation> building_relation(std::string_view word) const;
};

/// Kinds that answer a category, with how well.
using Meaning = std::map<std::string, Fit, std::less<>>;
Meaning meaning_of(const Words::Data& data, std::string_view category);

/// Nouns that a phrase ends in: "sushi counter" -> counter; "jar of flowers" -> flowers, jar.
std::vector<std::string> heads(const std::string& phrase);

/// "a,b c" -> plain words of each.
std::vector<std::string> word_list(std::string_view cell);
/// Whether all words of `part` are words of `whole`.
bool has_words(std::string_view whole, std::string_view part);

}  // namespace ww::evaluate
