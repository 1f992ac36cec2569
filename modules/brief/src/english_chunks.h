// Which chunks does an English text consist of? Words are looked up by longest match and gathered
// into noun phrases, relations and verbs; english_clauses.h reads meaning off their order.
#pragma once

#include <vector>

#include "builder.h"
#include "tokens.h"

namespace ww::brief {

/// A run of tokens with all meanings that the lexicon has for it.
struct Lexeme {
  int begin = 0;  ///< token index
  int end = 0;
  const std::vector<Entry>* entries = nullptr;  ///< null: unknown word
  bool plural = false;
  std::string text;  ///< as looked up
  const Entry* as(WordClass cls) const { return entries ? find_class(*entries, cls) : nullptr; }
};

enum class ChunkType {
  kThing,  ///< noun phrase of a thing, a part, a room or a piece of the building: see
           ///< phrase.head.cls
  kRelation,
  kVerb,
  kPronoun,
  kCount,  ///< a number that stands alone: "one on each side", "four along the wall"
  kAnd,
  kComma,
  kStop,
  kOpener,  ///< "creating a ...": purpose or effect
  kNegation,
  kOnly,
  kSize,       ///< measures that stand alone: "4 m by 5 m"
  kAttribute,  ///< describing words without a noun: "is cozy and bright"
};

struct Chunk {
  ChunkType type = ChunkType::kStop;
  Span span;
  int begin = 0;  ///< token index
  int end = 0;
  NounPhrase phrase;
  int row = -1;                       ///< of the relation, verb or pronoun
  Relation side = Relation::kNextTo;  ///< kRelation made of a side noun, when row is -1
  std::string side_name;              ///< its name: a relation, corner, one_side, other_side
  bool both_sides = false;
  bool each = false;
  bool own = false;                     ///< "its left": the target is what "it" means
  bool needs_target = false;            ///< "of" follows
  std::optional<NounPhrase> possessor;  ///< "the monitor's right", "edge of the tub"
  std::optional<NounPhrase> content;    ///< "a vase of tulips"
  std::vector<Attribute> measures;
  std::string word;
};

std::vector<Chunk> chunk_english(const std::vector<Token>& tokens, Builder& builder);

}  // namespace ww::brief
