#include "english_chunks.h"

#include <algorithm>
#include <charconv>

#include "measure.h"
#include "ww/core/text.h"

namespace ww::brief {
namespace {

bool is_digits(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

class Chunker {
 public:
  Chunker(const std::vector<Token>& tokens, Builder& builder)
      : tokens_(tokens), builder_(builder), data_(builder.data()) {}

  std::vector<Chunk> run() {
    lex();
    for (int i = 0; i < size();) i = step(i);
    return std::move(chunks_);
  }

 private:
  int size() const { return static_cast<int>(lexemes_.size()); }
  const Lexeme& at(int i) const {
    static const Lexeme kEnd;
    return i >= 0 && i < size() ? lexemes_[i] : kEnd;
  }
  const Token& token(int i) const { return tokens_[at(i).begin]; }
  Span span(int from, int to) const {
    return {tokens_[at(from).begin].span.begin, tokens_[at(to - 1).end - 1].span.end};
  }
  std::string source(Span s) { return builder_.brief().text.substr(s.begin, s.end - s.begin); }

  // Step 1: the longest run of tokens that the lexicon knows, singular or plural.
  void lex() {
    const int count = static_cast<int>(tokens_.size());
    for (int i = 0; i < count;) {
      Lexeme best;
      best.begin = i;
      best.end = i + 1;
      best.text = tokens_[i].text;
      if (tokens_[i].word) {
        for (int n = std::min(data_.longest_english, count - i); n > 0; --n) {
          if (lookup(i, n, best)) break;
        }
      }
      i = best.end;
      lexemes_.push_back(std::move(best));
    }
  }

  bool lookup(int begin, int n, Lexeme& out) {
    std::string phrase;
    for (int k = begin; k < begin + n; ++k) {
      if (!tokens_[k].word) return false;
      if (k > begin) phrase += ' ';
      phrase += tokens_[k].text;
    }
    const auto exact = data_.english.find(phrase);
    const std::string& last = tokens_[begin + n - 1].text;
    const std::string head = phrase.substr(0, phrase.size() - last.size());
    if (exact != data_.english.end()) {
      set(out, begin, n, exact->second, false, phrase);
      const std::string one = singular(last, data_);
      const auto noun = one == last ? data_.english.end() : data_.english.find(head + one);
      // "tongs", "scissors": a plural whose singular nobody uses names one thing.
      out.plural = noun != data_.english.end() && noun != exact;
      // "lights", "sides": the form's own meanings and those of its singular.
      if (n == 1 && out.plural) merge(out, noun->second);
      return true;
    }
    const std::string one = singular(last, data_);
    auto found = one == last ? data_.english.end() : data_.english.find(head + one);
    if (found == data_.english.end() && n > 2) {
      const std::string first = singular(tokens_[begin].text, data_);
      found = data_.english.find(first + phrase.substr(tokens_[begin].text.size()));
    }
    if (found == data_.english.end()) return false;
    if (n > 1 && is_verb_here(begin, n)) return false;
    set(out, begin, n, found->second, true, found->first);
    return true;
  }

  /// "a plant stands near": the last word of a seeming plural is the verb when no number asks for a
  /// plural.
  bool is_verb_here(int begin, int n) const {
    const int last = begin + n - 1;
    const auto verb = data_.english.find(tokens_[last].text);
    if (verb == data_.english.end() || !find_class(verb->second, WordClass::kVerb)) return false;
    for (int k = std::max(0, begin - 3); k < begin; ++k) {
      const auto word = data_.english.find(tokens_[k].text);
      if (is_digits(tokens_[k].text)) return false;
      if (word != data_.english.end() && find_class(word->second, WordClass::kNumber)) return false;
    }
    const int next = last + 1;
    if (next >= static_cast<int>(tokens_.size())) return false;
    const auto after = data_.english.find(tokens_[next].text);
    return after != data_.english.end() &&
           (find_class(after->second, WordClass::kRelation) ||
            find_class(after->second, WordClass::kDeterminer) || tokens_[next].text == "to");
  }

  void set(Lexeme& out, int begin, int n, const std::vector<Entry>& entries, bool plural,
           std::string text) {
    out.begin = begin;
    out.end = begin + n;
    out.entries = &entries;
    out.plural = plural;
    out.text = std::move(text);
  }

  void merge(Lexeme& out, const std::vector<Entry>& more) {
    merged_.push_back(std::make_unique<std::vector<Entry>>(*out.entries));
    for (const Entry& entry : more) {
      if (!find_class(*merged_.back(), entry.cls)) merged_.back()->push_back(entry);
    }
    out.entries = merged_.back().get();
    out.plural = true;
  }

  // Questions about one lexeme.
  bool is_attribute(int i) const {
    const Lexeme& l = at(i);
    return l.as(WordClass::kColor) || l.as(WordClass::kMaterial) || l.as(WordClass::kAttribute);
  }
  bool is_noun(int i) const {
    const Lexeme& l = at(i);
    return l.as(WordClass::kKind) || l.as(WordClass::kGeneric) || l.as(WordClass::kRoom) ||
           l.as(WordClass::kArchitecture) || l.as(WordClass::kPart) || l.as(WordClass::kDwelling);
  }
  bool is_unknown(int i) const {
    return i < size() && !at(i).entries && token(i).word && !is_digits(at(i).text);
  }
  bool is_scenery(int i) const { return at(i).as(WordClass::kScenery); }
  bool is_mark(int i, std::string_view mark) const {
    return i < size() && token(i).text == mark && at(i).end == at(i).begin + 1;
  }
  bool is_possessive(int i) const { return is_mark(i, "'s") || is_mark(i, "'"); }
  bool goes_on(int i) const {
    return is_noun(i) || is_attribute(i) || is_unknown(i) || is_scenery(i);
  }
  /// True when the word at `i` is a verb here: after a noun, or a participle that no noun follows.
  bool is_verb(int i, bool seen_noun) const {
    const Entry* verb = at(i).as(WordClass::kVerb);
    if (!verb) return false;
    // "the rest", "a work area": after an article the word is a noun even when a verb is spelt
    // alike.
    const bool article =
        at(i - 1).as(WordClass::kDeterminer) || (is_attribute(i - 1) && !seen_noun);
    const bool other = is_noun(i) || is_attribute(i) || (is_scenery(i) && article);
    if (!other)
      return !(data_.verbs[verb->row].form != VerbForm::kFinite && !seen_noun && goes_on(i + 1) &&
               !is_verb(i + 1, false));
    if (!seen_noun) return false;
    return !at(i + 1).as(WordClass::kVerb);
  }

  int step(int i) {
    const Lexeme& l = at(i);
    if (!token(i).word) return mark(i);
    if (l.as(WordClass::kOpener) && !is_noun(i)) return simple(i, ChunkType::kOpener);
    if (l.as(WordClass::kOnly)) return simple(i, ChunkType::kOnly);
    if (l.as(WordClass::kNegation) && !(l.as(WordClass::kRelation)))
      return simple(i, ChunkType::kNegation);
    if (l.as(WordClass::kConjunction) && !token(i).hyphen) {
      return simple(i,
                    l.as(WordClass::kConjunction)->row == 1 ? ChunkType::kComma : ChunkType::kAnd);
    }
    if (const int next = place(i); next > i) return next;
    if (const int next = formation(i); next > i) return next;
    if (l.as(WordClass::kRelation) &&
        !(is_noun(i) && !is_verb(i, false) && at(i).as(WordClass::kKind)))
      return relation(i);
    if (const int next = stands_alone(i); next > i) return next;
    if (const int next = thing(i); next > i) return next;
    if (const Entry* verb = l.as(WordClass::kVerb)) {
      Chunk& chunk = push(i, i + 1, ChunkType::kVerb);
      chunk.word = at(i).text;
      chunk.row = verb->row;
      return i + 1;
    }
    if (const Entry* pronoun = l.as(WordClass::kPronoun)) {
      Chunk& chunk = push(i, i + 1, ChunkType::kPronoun);
      chunk.row = pronoun->row;
      return i + 1;
    }
    if (l.as(WordClass::kStop) || l.as(WordClass::kDeterminer) || l.as(WordClass::kNumber)) {
      builder_.consume(span(i, i + 1));
    } else if (is_scenery(i) || token(i).quoted || l.text.ends_with("ly")) {
      builder_.scenery(span(i, i + 1));
    } else if (l.entries && !is_noun(i)) {
      builder_.consume(span(i, i + 1));
    } else if (!is_possessive(i)) {
      builder_.misunderstood(span(i, i + 1));
    }
    return i + 1;
  }

  int mark(int i) {
    const std::string& text = token(i).text;
    if (text == "." || text == ";" || text == "!" || text == "?" || text == ":")
      return simple(i, ChunkType::kStop);
    if (text == "," || text == "—" || text == "–" || text == "(" || text == ")" || text == "-")
      return simple(i, ChunkType::kComma);
    if (text == "&" || text == "+") return simple(i, ChunkType::kAnd);
    return i + 1;
  }

  Chunk& push(int from, int to, ChunkType type) {
    Chunk chunk;
    chunk.type = type;
    chunk.begin = at(from).begin;
    chunk.end = at(to - 1).end;
    chunk.span = span(from, to);
    chunk.word = at(from).text;
    chunks_.push_back(std::move(chunk));
    builder_.consume(chunks_.back().span);
    return chunks_.back();
  }
  int simple(int i, ChunkType type) {
    push(i, i + 1, type);
    return i + 1;
  }
  int relation(int i) {
    Chunk& chunk = push(i, i + 1, ChunkType::kRelation);
    chunk.row = at(i).as(WordClass::kRelation)->row;
    chunk.needs_target = true;
    return i + 1;
  }

  // Step 2: "on the left side of", "at its centre", "to the monitor's right".
  int place(int i) {
    const Lexeme& l = at(i);
    const bool preposition = l.end == l.begin + 1 && (l.as(WordClass::kRelation) || l.text == "to");
    if (!preposition || l.as(WordClass::kKind)) return i;
    int j = i + 1;
    Chunk chunk;
    if (const auto owner = possessor(j)) {
      chunk.possessor = owner->first;
      j = owner->second;
    } else if (const Entry* determiner = at(j).as(WordClass::kDeterminer)) {
      const std::string& word = at(j).text;
      chunk.own = word == "its" || word == "their";
      chunk.each = data_.determiners[determiner->row] == "each";
      if (data_.determiners[determiner->row] == "all") chunk.both_sides = true;
      ++j;
    }
    std::string adjective;
    int k = j;
    for (; k < j + 3 && !at(k).as(WordClass::kSideNoun); ++k) {
    }
    // "the left" is a noun; in "the left side" it describes one.
    while (at(k).as(WordClass::kSideNoun) && at(k + 1).as(WordClass::kSideNoun)) ++k;
    const Entry* noun = at(k).as(WordClass::kSideNoun);
    if (!noun || at(k).as(WordClass::kKind) || is_noun(k + 1)) return i;
    const SideNoun& side = data_.sides[noun->row];
    chunk.side_name = side.relation;
    for (int m = j; m < k; ++m) {
      const auto found = std::find_if(side.adjectives.begin(), side.adjectives.end(),
                                      [&](const auto& a) { return a.first == at(m).text; });
      if (found == side.adjectives.end()) return i;
      take_side(found->second, chunk);
    }
    if (chunk.each && (side.relation == "next_to" || side.relation == "short_side"))
      chunk.both_sides = true;
    int next = k + 1;
    if (is_mark(next, "of")) {
      chunk.needs_target = true;
      ++next;
    }
    finish_place(chunk, i, next);
    return next;
  }

  /// "in three rows", "in a grid": an order that nothing builds, and no number of what comes next.
  int formation(int i) {
    if (!is_mark(i, "in")) return i;
    const auto is_collective = [&](int k) {
      const Entry* number = at(k).as(WordClass::kNumber);
      return number && data_.numbers[number->row].kind == NumberWord::kCollective;
    };
    int k = i + 1;
    while (
        !is_collective(k) && k < size() &&
        (at(k).as(WordClass::kDeterminer) || at(k).as(WordClass::kNumber) || is_digits(at(k).text)))
      ++k;
    if (k == i + 1 || !is_collective(k) || is_mark(k + 1, "of")) return i;
    builder_.misunderstood(span(i, k + 1));
    return k + 1;
  }

  void take_side(const std::string& value, Chunk& chunk) {
    if (value == "both" || value == "both_short") {
      chunk.both_sides = true;
    } else {
      chunk.side_name = value;
    }
  }

  void finish_place(Chunk& chunk, int from, int to) {
    chunk.type = ChunkType::kRelation;
    chunk.begin = at(from).begin;
    chunk.end = at(to - 1).end;
    chunk.span = span(from, to);
    chunk.word = at(from).text;
    if (const auto relation = relation_from_text(chunk.side_name)) chunk.side = *relation;
    builder_.consume(chunk.span);
    chunks_.push_back(std::move(chunk));
  }

  std::optional<std::pair<NounPhrase, int>> possessor(int i) {
    if (!goes_on(i) && !at(i).as(WordClass::kDeterminer)) return std::nullopt;
    auto [phrase, next] = noun_phrase(i);
    if (next == i || !is_possessive(next) || phrase.head.row < 0) return std::nullopt;
    return std::pair(std::move(phrase), next + 1);
  }

  // Step 3: measures, bare numbers and describing words that no noun follows.
  int stands_alone(int i) {
    if (const auto measure = measure_at(tokens_, at(i).begin)) {
      int next = i;
      while (next < size() && at(next).begin < measure->end) ++next;
      if (!goes_on(next) || is_noun(next) == false) {
        if (goes_on(next) && leads_to_noun(next)) return i;
        Chunk& chunk = push(i, next, ChunkType::kSize);
        chunk.measures = {measure_attribute(*measure, chunk.span)};
        return next;
      }
      return i;
    }
    if (is_attribute(i) && !is_noun(i) && !leads_to_noun(i)) {
      const Entry* word = at(i).as(WordClass::kAttribute);
      if (word && builder_.scene_attribute(word->row)) return simple(i, ChunkType::kAttribute);
      Chunk& chunk = push(i, i + 1, ChunkType::kAttribute);
      for (const WordClass cls : {WordClass::kColor, WordClass::kMaterial, WordClass::kAttribute}) {
        if (const Entry* entry = at(i).as(cls); entry && chunk.measures.empty()) {
          chunk.measures.push_back(*attribute_of(*entry, source(chunk.span), chunk.span, data_));
        }
      }
      return i + 1;
    }
    return i;
  }

  /// True when words from `i` on run into a noun without a break.
  bool leads_to_noun(int i) const {
    for (int k = i; k < std::min(size(), i + 8); ++k) {
      if (is_noun(k) && !is_verb(k, false)) return true;
      const bool joined = is_mark(k, "and") || is_mark(k, ",") || is_mark(k, "or");
      if (joined && (is_attribute(k + 1) || is_noun(k + 1)) && k > i && is_attribute(k - 1) &&
          is_attribute(k + 1))
        continue;
      if (is_unknown(k) || is_scenery(k)) {
        if (!is_attribute(k + 1) && !is_noun(k + 1) && !is_unknown(k + 1) && !is_scenery(k + 1))
          return true;
        continue;
      }
      if (!is_attribute(k) || is_verb(k, false)) return false;
    }
    return false;
  }

  Attribute measure_attribute(const Measure& measure, Span s) {
    Attribute out;
    out.type = AttributeType::kSize;
    out.span = s;
    out.words = source(s);
    if (measure.width > 0) out.params["width"] = measure.width;
    if (measure.depth > 0) out.params["depth"] = measure.depth;
    if (measure.height > 0) out.params["height"] = measure.height;
    if (measure.area > 0) out.params["area"] = measure.area;
    if (measure.diagonal > 0) out.params["diagonal"] = measure.diagonal;
    return out;
  }

  // Step 4: noun phrases.
  int thing(int i) {
    auto [phrase, next] = noun_phrase(i);
    if (next == i) return i;
    if (is_possessive(next) && goes_on(next + 1)) {
      // "the CEO's office": whose it is needs nothing built.
      builder_.scenery(span(i, next + 1));
      return next + 1;
    }
    if (phrase.head.cls == WordClass::kScenery) {
      int end = next;
      if (is_mark(end, "of") || is_mark(end, "and")) {
        auto [more, after] = noun_phrase(end + 1);
        if (after > end + 1 && (more.head.cls == WordClass::kScenery || more.unknown_head))
          end = after;
      }
      builder_.scenery(span(i, end));
      return end;
    }
    if (phrase.head.row < 0 && !phrase.unknown_head) {
      Chunk& chunk = push(i, next, ChunkType::kCount);
      chunk.phrase = std::move(phrase);
      return next;
    }
    Chunk chunk;
    chunk.type = ChunkType::kThing;
    if (is_mark(next, "of")) next = of_phrase(next, phrase, chunk);
    if (const auto measure = next < size() ? measure_at(tokens_, at(next).begin) : std::nullopt;
        measure && !measure->pair) {
      int after = next;
      while (after < size() && at(after).begin < measure->end) ++after;
      if (!goes_on(after) && !is_verb(after, true)) {
        phrase.attributes.push_back(measure_attribute(*measure, span(next, after)));
        next = after;
      }
    }
    chunk.begin = at(i).begin;
    chunk.end = at(next - 1).end;
    chunk.span = span(i, next);
    chunk.phrase = std::move(phrase);
    builder_.consume(chunk.span);
    chunks_.push_back(std::move(chunk));
    return next;
  }

  /// "a vase of tulips", "the edge of the tub", "the corner of the room"; returns the next index.
  int of_phrase(int of, NounPhrase& phrase, Chunk& chunk) {
    auto [inner, next] = noun_phrase(of + 1);
    if (next == of + 1) return of;
    const bool is_thing =
        inner.head.cls == WordClass::kKind || inner.head.cls == WordClass::kGeneric;
    if (is_thing && !inner.unknown_head) {
      const bool holds =
          phrase.head.cls == WordClass::kKind || phrase.head.cls == WordClass::kGeneric;
      (holds ? chunk.content : chunk.possessor) = inner;
    } else if (inner.unknown_head || inner.head.cls == WordClass::kScenery) {
      phrase.words += " of " + inner.words;
    }
    phrase.span.end = span(of, next).end;
    return next;
  }

  struct Run {
    int first_word = -1;  ///< lexeme where `words` begins
    int head = -1;
    bool twin = false;
    std::string noun;
  };

  std::pair<NounPhrase, int> noun_phrase(int i) {
    NounPhrase phrase;
    Run run;
    int k = i;
    k = determiners(k, phrase);
    const bool introduced = k > i;
    if (!introduced && verb_at_start(i)) return {std::move(phrase), i};
    for (; k < size() && token(k).word; ++k) {
      if (is_possessive(k)) break;
      const bool seen = run.head >= 0;
      if (at(k).as(WordClass::kRelation) && !qualifies(k, phrase) &&
          !(is_noun(k) && at(k).as(WordClass::kKind)))
        break;
      if (at(k).as(WordClass::kSideNoun) && !is_noun(k) && !is_attribute(k) &&
          !qualifies(k, phrase))
        break;
      if (is_verb(k, seen)) break;
      const int next = extend(k, introduced, phrase, run);
      if (next <= k) break;
      k = next - 1;
    }
    if (run.head < 0 && !introduced) return {std::move(phrase), i};
    if (run.head < 0 && (!phrase.count || run.first_word >= 0)) return {std::move(phrase), i};
    finish_phrase(phrase, run, i, k);
    return {std::move(phrase), k};
  }

  /// "The lamp stands near ...", "and rests on ...": without an article a word that may be a verb
  /// is one after a noun phrase or before a place.
  bool verb_at_start(int i) const {
    const Entry* verb = at(i).as(WordClass::kVerb);
    if (!verb || data_.verbs[verb->row].form == VerbForm::kParticiple) return false;
    if (!chunks_.empty() && chunks_.back().type == ChunkType::kThing &&
        chunks_.back().end == at(i).begin)
      return true;
    if (!chunks_.empty() && chunks_.back().type == ChunkType::kPronoun) return true;
    return at(i + 1).as(WordClass::kRelation) || at(i + 1).as(WordClass::kDeterminer);
  }

  bool qualifies(int k, const NounPhrase&) const {
    return at(k + 1).as(WordClass::kArchitecture) && !at(k + 1).as(WordClass::kKind) &&
           is_mark(k + 1, at(k + 1).text) && qualifier_word(k);
  }
  bool qualifier_word(int k) const {
    const Lexeme& l = at(k);
    return l.end == l.begin + 1 &&
           (l.as(WordClass::kSideNoun) || l.text == "opposite" || l.text == "adjacent");
  }

  /// Articles, numbers, "two of the", "a stack of four"; returns the next index.
  int determiners(int k, NounPhrase& phrase) {
    for (; k < size() && token(k).word; ++k) {
      const Lexeme& l = at(k);
      const Entry* number = l.as(WordClass::kNumber);
      if (number && data_.numbers[number->row].kind == NumberWord::kCollective &&
          !is_mark(k + 1, "of"))
        number = nullptr;
      if (const Entry* determiner = l.as(WordClass::kDeterminer); determiner && !number) {
        set_determiner(data_.determiners[determiner->row], phrase);
      } else if (is_digits(l.text) && !measure_at(tokens_, l.begin)) {
        int value = 0;
        const auto read = std::from_chars(l.text.data(), l.text.data() + l.text.size(), value);
        // Absurd, but not "no chairs".
        if (read.ec == std::errc::result_out_of_range || value > kMostThings) value = kMostThings;
        set_number(NumberWord{NumberWord::kNumber, value, value, value}, phrase);
      } else if (number) {
        if (measure_at(tokens_, l.begin)) break;
        set_number(data_.numbers[number->row], phrase);
        if (is_mark(k + 1, "of") && data_.numbers[number->row].kind == NumberWord::kCollective) ++k;
      } else if (is_mark(k, "of") && phrase.count && at(k + 1).as(WordClass::kDeterminer)) {
        phrase.part_of = phrase.count->chosen;
        phrase.count.reset();
        approximate_.reset();
      } else if (l.as(WordClass::kStop) && !l.as(WordClass::kVerb) && !l.as(WordClass::kPronoun) &&
                 !l.as(WordClass::kRelation) && !is_noun(k) && !is_attribute(k) &&
                 (phrase.count || phrase.determiner != Determiner::kNone) && goes_on(k + 1)) {
        continue;  // "the very large", "its own"
      } else {
        break;
      }
    }
    return k;
  }

  void set_determiner(const std::string& name, NounPhrase& phrase) {
    phrase.determiner = name == "indefinite" ? Determiner::kIndefinite
                        : name == "definite" ? Determiner::kDefinite
                        : name == "each"     ? Determiner::kEach
                        : name == "another"  ? Determiner::kAnother
                        : name == "no"       ? Determiner::kNo
                                             : Determiner::kAll;
  }

  void set_number(const NumberWord& number, NounPhrase& phrase) {
    if (number.kind == NumberWord::kApproximate) {
      approximate_ = number;
      return;
    }
    Count count{number.min, number.max, number.chosen};
    if (number.kind == NumberWord::kCollective && number.chosen == 0) count = {1, std::nullopt, 0};
    if (approximate_) {
      const int n = count.chosen;
      if (approximate_->max) {  // at most, fewer than, about
        count = {approximate_->min, n + *approximate_->max, n + *approximate_->max};
      } else {
        count = {n + approximate_->min, std::nullopt, n + approximate_->chosen};
      }
      approximate_.reset();
    }
    phrase.count = count;
    if (phrase.determiner == Determiner::kNone) phrase.determiner = Determiner::kIndefinite;
  }

  /// Takes the word at `k` into the phrase; returns the index after it, or `k` when the phrase ends
  /// before.
  int extend(int k, bool introduced, NounPhrase& phrase, Run& run) {
    const Lexeme& l = at(k);
    const bool seen = run.head >= 0;
    const auto begin = [&] {
      if (run.first_word < 0) run.first_word = k;
    };
    if (const auto measure = measure_at(tokens_, l.begin); measure && !seen) {
      int next = k;
      while (next < size() && at(next).begin < measure->end) ++next;
      begin();
      phrase.attributes.push_back(measure_attribute(*measure, span(k, next)));
      return next;
    }
    const bool more =
        goes_on(k + 1) && !is_verb(k + 1, is_noun(k)) && !at(k + 1).as(WordClass::kRelation);
    if (is_attribute(k) && !seen && (more || !is_noun(k) || joined(k))) {
      begin();
      add_attribute(k, phrase, run);
      return joined(k) ? k + 2 : k + 1;
    }
    if (is_noun(k)) {
      begin();
      if (seen) run.noun += (run.noun.empty() ? "" : " ") + at(run.head).text;
      run.head = k;
      return k + 1;
    }
    if (qualifies(k, phrase) && !seen) {
      phrase.qualifier = l.text;
      return k + 1;
    }
    if (is_attribute(k) && seen) return k;
    return extend_rest(k, introduced, more, phrase, run);
  }

  int extend_rest(int k, bool introduced, bool more, NounPhrase& phrase, Run& run) {
    const Lexeme& l = at(k);
    const bool seen = run.head >= 0;
    const bool started = introduced || run.first_word >= 0;
    if (is_scenery(k) && !l.as(WordClass::kRelation)) {
      if (run.first_word < 0) run.first_word = k;
      if (!more && !seen) run.head = k;
      return more || run.head == k ? k + 1 : k;
    }
    if (is_unknown(k) && started && !is_mark(k, "and")) {
      if (l.text.ends_with("ly") && more) return k + 1;
      if (run.first_word < 0) run.first_word = k;
      if (!more) {
        if (seen) return k;
        run.head = k;
        return k + 1;
      }
      unknown_modifier(k, phrase, run);
      return k + 1;
    }
    if (l.as(WordClass::kVerb) && !seen && started) return k + 1;  // "a hanging, revolving ..."
    if (l.as(WordClass::kStop) && !seen && started && more && !l.as(WordClass::kPronoun) &&
        !l.as(WordClass::kConjunction))
      return k + 1;
    if (const Entry* number = l.as(WordClass::kNumber); number && !seen && !phrase.count) {
      if (is_mark(k + 1, "of")) {
        set_number(data_.numbers[number->row], phrase);
        return determiners(k + 2, phrase);
      }
      if (started && more) {
        set_number(data_.numbers[number->row], phrase);
        return k + 1;
      }
    }
    return k;
  }

  /// "cream-and-blue", "black and white", "large, round": two describing words before one noun.
  bool joined(int k) const {
    const bool link = is_mark(k + 1, "and") || is_mark(k + 1, ",");
    if (!link || !is_attribute(k + 2)) return false;
    const bool both_colors = at(k).as(WordClass::kColor) && at(k + 2).as(WordClass::kColor);
    if (is_mark(k + 1, "and") && !both_colors && is_noun(k + 2) && !goes_on(k + 3)) return false;
    return leads_to_noun(k + 2);
  }

  void add_attribute(int k, NounPhrase& phrase, Run& run) {
    const Span s = span(k, k + 1);
    if (at(k).text == "matching") phrase.matching = true;
    if (const Entry* number = at(k).as(WordClass::kNumber);
        number && data_.numbers[number->row].kind == NumberWord::kCollective)
      run.twin = true;
    for (const WordClass cls : {WordClass::kColor, WordClass::kMaterial, WordClass::kAttribute}) {
      const Entry* entry = at(k).as(cls);
      if (!entry) continue;
      if (cls == WordClass::kAttribute) scene_words_.push_back(entry->row);
      phrase.attributes.push_back(*attribute_of(*entry, source(s), s, data_));
      if (cls == WordClass::kAttribute) {
        for (const auto& [name, value] : data_.attributes[entry->row].extra) {
          if (name == "relation") phrase.implied.push_back(value);
        }
      }
      return;
    }
  }

  void unknown_modifier(int k, NounPhrase& phrase, Run&) {
    const std::string& text = at(k).text;
    Attribute attribute;
    attribute.words = source(span(k, k + 1));
    attribute.value = text;
    attribute.span = span(k, k + 1);
    // English makes describing words with these endings; any other unknown word before a noun is
    // part of its name.
    for (const std::string_view ending :
         {"ed", "ish", "ful", "less", "like", "style", "shaped", "themed", "inspired", "y", "ive",
          "ous", "al", "ic", "ing", "free", "proof"}) {
      if (text.size() > ending.size() + 2 && text.ends_with(ending)) {
        phrase.attributes.push_back(std::move(attribute));
        return;
      }
    }
    if (!is_noun(k + 1) && goes_on(k + 1)) {
      phrase.attributes.push_back(std::move(attribute));
      return;
    }
    phrase.stray += (phrase.stray.empty() ? "" : " ") + text;
  }

  void finish_phrase(NounPhrase& phrase, const Run& run, int from, int to) {
    phrase.span = span(from, to);
    if (run.head < 0) return;
    const Lexeme& head = at(run.head);
    // The words stop before "'s" and the like; they begin after articles and numbers.
    phrase.words = source(span(run.first_word, run.head + 1));
    choose_head(head, phrase);
    phrase.plural = head.plural;
    phrase.last = head.text.substr(head.text.rfind(' ') + 1);
    phrase.noun = phrase.stray.empty() ? "" : phrase.stray + " ";
    phrase.noun += run.noun.empty() ? head.text : run.noun + " " + head.text;
    if (head.as(WordClass::kScenery) && !is_noun(run.head))
      phrase.head = {WordClass::kScenery, 0, false, false};
    if (!head.entries) {
      phrase.unknown_head = true;
      const std::string one = singular(head.text, data_);
      phrase.plural = one != head.text;
      phrase.noun = phrase.noun.substr(0, phrase.noun.size() - head.text.size()) + one;
      phrase.last = one;
    }
    if (run.twin && phrase.plural && !phrase.count) phrase.count = Count{2, 2, 2};
    if (phrase.count && phrase.count->chosen == 0 && phrase.determiner != Determiner::kNo) {
      phrase.count =
          phrase.plural ? Count{2, std::nullopt, 3} : Count{1, 1, 1};  // "a set of chairs"
    }
    if (phrase.count && phrase.count->chosen > 1) phrase.plural = true;
    if (phrase.head.cls == WordClass::kRoom || phrase.head.cls == WordClass::kArchitecture) {
      for (const int row : scene_words_) builder_.scene_attribute(row);
    } else {
      for (const int row : scene_words_) {
        if (data_.attributes[row].type == "mood") continue;
      }
    }
    scene_words_.clear();
  }

  void choose_head(const Lexeme& head, NounPhrase& phrase) {
    // A door or a window is a piece of the building first, a kind of the catalogue second.
    for (const WordClass cls : {WordClass::kArchitecture, WordClass::kGeneric, WordClass::kKind,
                                WordClass::kRoom, WordClass::kPart, WordClass::kDwelling}) {
      if (const Entry* entry = head.as(cls)) {
        phrase.head = *entry;
        return;
      }
    }
  }

  const std::vector<Token>& tokens_;
  Builder& builder_;
  const Lexicon::Data& data_;
  std::vector<Lexeme> lexemes_;
  std::vector<std::unique_ptr<std::vector<Entry>>> merged_;
  std::vector<Chunk> chunks_;
  std::vector<int> scene_words_;
  std::optional<NumberWord> approximate_;
};

}  // namespace

std::vector<Chunk> chunk_english(const std::vector<Token>& tokens, Builder& builder) {
  return Chunker(tokens, builder).run();
}

}  // namespace ww::brief
