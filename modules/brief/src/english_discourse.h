// What has an English text said so far, and which thing does a word like "it", "its top" or "the
// chair" point back to? The state that a reader of clauses keeps between chunks.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "builder.h"
#include "english_chunks.h"
#include "english_pending.h"
#include "ww/core/text.h"

namespace ww::brief {

class Discourse {
 protected:
  Discourse(const std::vector<Chunk>& chunks, Builder& b)
      : chunks_(chunks), b_(b), data_(b.data()) {}

  int size() const { return static_cast<int>(chunks_.size()); }
  const Chunk& chunk(int i) const {
    static const Chunk kEnd;
    return i >= 0 && i < size() ? chunks_[i] : kEnd;
  }
  bool is(int i, ChunkType type) const { return i < size() && i >= 0 && chunks_[i].type == type; }
  bool is_item(int i) const {
    if (!is(i, ChunkType::kThing)) return false;
    const WordClass c = chunk(i).phrase.head.cls;
    return chunk(i).phrase.unknown_head || c == WordClass::kKind || c == WordClass::kGeneric;
  }
  bool is_building(int i) const {
    if (!is(i, ChunkType::kThing)) return false;
    const WordClass c = chunk(i).phrase.head.cls;
    return c == WordClass::kArchitecture || c == WordClass::kRoom;
  }

  void mention(const Items& items, bool subject) {
    for (const int i : items) mentions_.push_back(i);
    if (subject) {
      mains_.insert(mains_.end(), items.begin(), items.end());
      sentence_mains_.insert(sentence_mains_.end(), items.begin(), items.end());
      subjects_ = items;
    }
  }

  bool plural(int item) const { return b_.note(item).plural; }

  /// "it", "its": what holds the thing just named, else the last subject that is not the present
  /// one.
  Items it(bool many) const {
    if (scope_ && !scope_->is_room && !scope_->holders.empty()) return scope_->holders;
    const Items& busy = pending_ && !pending_->subjects.empty() ? pending_->subjects : group_;
    const auto free = [&](int i) {
      return std::find(busy.begin(), busy.end(), i) == busy.end() && !b_.item(i).negated;
    };
    for (const bool strict : {true, false}) {
      for (auto i = mains_.rbegin(); i != mains_.rend(); ++i) {
        if (free(*i) && (!strict || plural(*i) == many)) return {*i};
      }
    }
    for (auto i = mentions_.rbegin(); i != mentions_.rend(); ++i) {
      if (free(*i)) return {*i};
    }
    return {};
  }

  Items last_plural() const {
    for (auto i = mentions_.rbegin(); i != mentions_.rend(); ++i) {
      if (plural(*i) && !b_.item(*i).negated) return {*i};
    }
    return mentions_.empty() ? Items{} : Items{mentions_.back()};
  }

  /// Things that a phrase names: earlier ones when it is definite and fits, else a new one.
  Items resolve(const NounPhrase& phrase, bool as_target) {
    const bool definite = phrase.determiner == Determiner::kDefinite ||
                          phrase.determiner == Determiner::kEach ||
                          phrase.determiner == Determiner::kAll || phrase.part_of;
    const bool bare = phrase.determiner == Determiner::kNone && !phrase.count && as_target;
    const bool plain = phrase.attributes.empty();
    fresh_ = false;
    if (!negated_ && (definite || (bare && plain))) {
      NounPhrase wanted = phrase;
      if (phrase.determiner == Determiner::kEach) wanted.plural = false;
      Items found = b_.find_again(wanted);
      if (found.empty() && phrase.unknown_head && !as_target) found = {};
      if (!found.empty()) {
        if (found.size() == 1 && definite && !phrase.part_of &&
            phrase.determiner != Determiner::kEach)
          describe_again(found[0], phrase);
        if (phrase.determiner == Determiner::kEach) each_ = true;
        return prefer_recent(found, phrase);
      }
      if (phrase.unknown_head && definite) {
        // "the ensemble", "the cosy arrangement": nothing to build, it speaks of what is there.
        b_.scenery(phrase.span);
        return {};
      }
    }
    if (const Items one = one_of_those(phrase, as_target); !one.empty()) return one;
    fresh_ = true;
    NounPhrase made = phrase;
    if (negated_) made.determiner = Determiner::kNo;
    const int item = b_.add_item(made);
    if (phrase.determiner == Determiner::kNo) negated_ = true;
    if (phrase.matching && !subjects_.empty()) b_.add_attributes(item, inherited(subjects_.back()));
    return {item};
  }

  /// "two armchairs and a lamp near an armchair", "on one nightstand": one of those there are.
  Items one_of_those(const NounPhrase& phrase, bool as_target) const {
    const bool one =
        phrase.determiner == Determiner::kIndefinite && !phrase.plural && phrase.attributes.empty();
    if (!one || !as_target || negated_) return {};
    Items found = b_.find_again(phrase);
    std::erase_if(found, [&](int i) { return !plural(i) || b_.note(i).noun != phrase.noun; });
    return found;
  }

  Items prefer_recent(const Items& found, const NounPhrase& phrase) const {
    if (phrase.plural || found.size() < 2) return found;
    return {found.back()};
  }

  void describe_again(int item, const NounPhrase& phrase) {
    b_.add_attributes(item, phrase.attributes);
  }

  std::vector<Attribute> inherited(int item) const {
    std::vector<Attribute> out;
    for (const Attribute& a : b_.item(item).attributes) {
      if (a.type == AttributeType::kColor || a.type == AttributeType::kMaterial ||
          a.type == AttributeType::kStyle || a.type == AttributeType::kSize)
        out.push_back(a);
    }
    return out;
  }

  /// The thing that a part belongs to: named, "its", or the last one that has such a part.
  Items owner_of(const Chunk& c) {
    if (c.possessor) return resolve(*c.possessor, true);
    const PartWord& part = data_.parts[c.phrase.head.row];
    const std::vector<std::string> words = split(c.phrase.noun, ' ');
    if (words.size() > 1) {
      NounPhrase owner = c.phrase;
      const std::string name = c.phrase.noun.substr(0, c.phrase.noun.rfind(' '));
      const KindMatch match = match_kind(name);
      if (!match.kind.empty()) {
        owner.noun = name;
        owner.last = name.substr(name.rfind(' ') + 1);
        owner.head = {WordClass::kKind, data_.kind_rows.find(match.kind)->second, false, false};
        Items found = b_.find_again(owner);
        if (!found.empty()) return found;
      }
    }
    for (auto i = mentions_.rbegin(); i != mentions_.rend(); ++i) {
      for (const std::string& kind : part.of) {
        if (b_.item(*i).kind == kind) return {*i};
      }
    }
    if (!part.of.empty() || c.phrase.last == "tabletop") {
      for (auto i = mains_.rbegin(); i != mains_.rend(); ++i) {
        if (data_.is_a(b_.item(*i).kind, "table") || data_.is_a(b_.item(*i).kind, "cabinet"))
          return {*i};
      }
    }
    return it(false);
  }

  KindMatch match_kind(const std::string& name) const {
    const auto found = data_.english.find(name);
    KindMatch out;
    if (found == data_.english.end()) return out;
    if (const Entry* e = find_class(found->second, WordClass::kKind))
      out.kind = data_.kinds[e->row].key;
    return out;
  }

  const std::vector<Chunk>& chunks_;
  Builder& b_;
  const Lexicon::Data& data_;
  int at_ = 0;
  int list_verb_ = -1;  ///< chunk of the verb that the list of subjects we are in shares

  Items group_;        ///< subjects that the next verb or place speaks of
  int and_start_ = 0;  ///< where the last "A and B" of group_ begins
  Items tail_;         ///< a target that was new: the next place may be its own
  Items last_target_, sentence_target_;
  Items subjects_, focus_;  ///< main things of this sentence and of the one before
  Items mains_, mentions_;
  Items sentence_mains_;  ///< main things of this sentence, first named first
  std::optional<Pending> pending_, fronted_;
  Items front_targets_;
  std::optional<Architecture> front_building_;
  std::string front_qualifier_;
  bool front_used_ = false, front_each_ = false;
  std::optional<Scope> scope_, outer_;
  std::optional<Items> between_;
  std::optional<int> subset_;
  bool subset_used_ = false;
  int elliptical_source_ = -1;
  bool elliptical_ = false;
  bool negated_ = false, purpose_ = false, rough_ = false, after_and_ = false, comma_ = false;
  bool inverted_ = false, room_subject_ = false, finite_ = false, hanging_ = false,
       centered_ = false;
  bool each_ = false, each_subject_ = false, fresh_ = false, part_of_list_ = false;
  int verbs_ = 0;
  std::string building_subject_;
};

}  // namespace ww::brief
