#include "english_clauses.h"

#include "english_discourse.h"

namespace ww::brief {
namespace {

class Reader : Discourse {
 public:
  Reader(const std::vector<Chunk>& chunks, Builder& b) : Discourse(chunks, b) {}

  void run() {
    for (at_ = 0; at_ < size(); ++at_) read(chunk(at_));
    end_sentence();
  }

 private:
  void read(const Chunk& c) {
    switch (c.type) {
      case ChunkType::kThing:
        return thing(c);
      case ChunkType::kRelation:
        return relation(c);
      case ChunkType::kVerb:
        return verb(c);
      case ChunkType::kPronoun:
        return pronoun(c);
      case ChunkType::kCount:
        return bare_count(c);
      case ChunkType::kAnd:
        tail_.clear();
        after_and_ = true;
        return;
      case ChunkType::kComma:
        return comma();
      case ChunkType::kStop:
        return end_sentence();
      case ChunkType::kOpener:
        pending_.reset();
        purpose_ = true;
        return;
      case ChunkType::kNegation:
        negated_ = true;
        return;
      case ChunkType::kOnly:
        return only();
      case ChunkType::kSize:
        return size_chunk(c);
      case ChunkType::kAttribute:
        return attribute(c);
    }
  }

  void comma() {
    tail_.clear();
    after_and_ = false;
    comma_ = true;
    if (!fronted_ && pending_ && pending_->subjects.empty()) pending_.reset();
  }

  void end_sentence() {
    if (!subjects_.empty()) focus_ = subjects_;
    subjects_.clear();
    sentence_mains_.clear();
    group_.clear();
    tail_.clear();
    and_start_ = 0;
    pending_.reset();
    fronted_.reset();
    scope_.reset();
    outer_.reset();
    negated_ = purpose_ = after_and_ = comma_ = inverted_ = room_subject_ = finite_ = false;
    building_subject_.clear();
    sentence_target_.clear();
  }

  void only() {
    // "an empty room with only a chair", "nothing else": speaks of the whole room, not of a number.
    const bool number_follows = is(at_ + 1, ChunkType::kCount);
    if (!number_follows) b_.brief().only_asked = true;
  }

  // -- noun phrases -------------------------------------------------------------------------------

  void thing(const Chunk& c) {
    const WordClass head = c.phrase.unknown_head ? WordClass::kKind : c.phrase.head.cls;
    if (head == WordClass::kDwelling) {
      b_.enter_dwelling(c.phrase.head.row, c.span);
      room_subject_ = true;
      return;
    }
    if (head == WordClass::kRoom) return room(c);
    if (head == WordClass::kArchitecture) return building(c);
    if (head == WordClass::kPart) return part(c);
    if (purpose_ && (c.phrase.unknown_head || purpose_word(c))) {
      b_.scenery(c.span);
      return;
    }
    if (rough_) {
      rough_ = false;
      if (c.phrase.determiner == Determiner::kNone) return b_.scenery(c.span);  // "for books"
    }
    item(c);
  }

  /// In "creating a reading nook" nothing is asked for unless it is told where it stands.
  bool purpose_word(const Chunk& c) const {
    return c.phrase.determiner == Determiner::kNone && !c.phrase.count;
  }

  void item(const Chunk& c) {
    purpose_ = false;
    if (const int verb = verb_of_list(); verb >= 0) {
      if (verb != list_verb_) new_clause();
      list_verb_ = verb;
    } else if (starts_clause()) {
      new_clause();
    }
    const bool as_target = pending_ && !pending_->inverse;
    if (!pending_) each_subject_ = c.phrase.determiner == Determiner::kEach;
    if (!pending_ && each_subject_) group_.clear();  // "plates and bowls, each bowl next to ..."
    Items items = resolve(c.phrase, as_target);
    // "opposite the ensemble": an unknown name with "the" means what the talk is about.
    if (items.empty() && as_target) items = it(false);
    if (items.empty()) {
      pending_.reset();
      return;
    }
    const bool fresh = fresh_;
    if (c.content && fresh) content(items[0], *c.content);
    if (negated_) {
      // "no TV or rug": the whole list is unwanted, then the sentence goes on as before.
      if (!is(at_ + 1, ChunkType::kAnd) || !is_item(at_ + 2)) negated_ = false;
      pending_.reset();
      return;
    }
    if (pending_) return attach(items, c, fresh);
    place_new(items, c, fresh);
  }

  void content(int holder, const NounPhrase& inner) {
    LinkOptions options;
    options.implied = true;
    const KindWords* words = data_.kind(b_.item(holder).kind);
    const bool inside = words && words->holds == "in";
    NounPhrase what = inner;
    const bool kind = what.head.cls == WordClass::kKind && what.head.row >= 0;
    if (kind && data_.kinds[what.head.row].key == "flowers" && !what.count)
      what.count = Count{1, std::nullopt, 1};  // "a vase of tulips" holds one bunch
    for (const int h : resolve(what, false)) {
      b_.link(b_.relation_of_having(holder, h, inside, true), {h}, {holder}, inner.span, options);
    }
  }

  /// In "a vase, a mug and a lamp stand on" all three are subjects: the verb that a list from the
  /// noun phrase at `at_` on shares, -1 where there is none. A verb in -s belongs to the last
  /// alone.
  int verb_of_list() const {
    if (pending_ || scope_) return -1;
    bool listed = list_verb_ > at_;
    int i = at_ + 1;
    for (int guard = 0; guard < 8; ++guard) {
      int next = i;
      if (is(next, ChunkType::kComma)) ++next;
      if (is(next, ChunkType::kAnd)) ++next, listed = true;
      if (next == i || !is_item(next)) break;
      i = next + 1;
    }
    if (!listed || !is(i, ChunkType::kVerb)) return -1;
    const bool finite = data_.verbs[chunk(i).row].form == VerbForm::kFinite;
    const std::string& word = chunk(i).word;
    return finite && !(word.ends_with("s") && !word.ends_with("ss")) ? i : -1;
  }

  /// True when a finite verb follows the noun phrase at `at_`: it is a subject, not one more of a
  /// list.
  bool starts_clause() const {
    int i = at_ + 1;
    for (int guard = 0; guard < 8 && i < size(); ++guard) {
      if (is(i, ChunkType::kVerb)) {
        const VerbWord& v = data_.verbs[chunk(i).row];
        return v.form == VerbForm::kFinite && (comma_ || after_and_ || group_.empty()) &&
               !(pending_ && !scope_list());
      }
      if (is(i, ChunkType::kRelation) &&
          (is(i + 1, ChunkType::kThing) || is(i + 1, ChunkType::kPronoun))) {
        i += 2;
      } else if (is(i, ChunkType::kAnd) && is_item(i + 1)) {
        i += 2;
      } else {
        return false;
      }
    }
    return false;
  }
  bool scope_list() const { return pending_ && pending_->inverse; }

  void new_clause() {
    if (!subjects_.empty()) focus_ = subjects_;
    group_.clear();
    and_start_ = 0;
    tail_.clear();
    scope_.reset();
    outer_.reset();
    pending_.reset();
    room_subject_ = false;
    finite_ = false;
  }

  /// A thing without a relation before it: one more of a list, or a subject.
  void place_new(const Items& items, const Chunk& c, bool fresh) {
    if (scope_ && !scope_->is_room && fresh && (comma_ || after_and_) && leaves_scope(items)) {
      scope_ = outer_;
      outer_.reset();
      each_ = false;
    }
    if (scope_ && !scope_->is_room && fresh) {
      have(items, c);
    } else {
      mention(items, true);
    }
    if (!after_and_) and_start_ = static_cast<int>(group_.size());
    if (scope_ && !after_and_ && !comma_) group_.clear();
    and_start_ = std::min(and_start_, static_cast<int>(group_.size()));
    group_.insert(group_.end(), items.begin(), items.end());
    if (fronted_) front(items, c, fresh);
    tail_.clear();
    after_and_ = comma_ = false;
  }

  /// In "a bed with two nightstands, a wardrobe and a rug" the wardrobe is not the bed's, and in
  /// "two beds, each with a lamp, and a wardrobe" it is not each bed's.
  bool leaves_scope(const Items& items) const {
    if (scope_->by_verb) return false;
    const KindWords* words = data_.kind(b_.item(items[0]).kind);
    const bool big = words && words->mount != 's' && b_.note(items[0]).generic < 0;
    const bool set_off = comma_ && after_and_ && scope_->held == 1;
    if (!big || (each_ ? !set_off : !outer_)) return false;
    return !explicit_place_follows();
  }
  bool explicit_place_follows() const {
    return is(at_ + 1, ChunkType::kRelation) && chunk(at_ + 1).row >= 0 &&
           data_.relations[chunk(at_ + 1).row].adverb && !is(at_ + 2, ChunkType::kThing);
  }

  void have(const Items& items, const Chunk& c) {
    mention(items, false);
    ++scope_->held;
    for (const int i : items) {
      LinkOptions options;
      options.implied = !scope_->top;
      options.each = each_;
      for (const int holder : scope_->holders) {
        const Relation how =
            scope_->top ? Relation::kOn
                        : b_.relation_of_having(holder, i, scope_->inside, scope_->carries);
        if (each_) b_.multiply(i, b_.item(holder).count.chosen);
        b_.link(how, {i}, {holder}, c.span, options);
        break;
      }
    }
  }

  /// "On the desk sits a lamp", "In the corner, a chair ...": the place came first.
  void front(const Items& items, const Chunk& c, bool fresh) {
    if (!fresh && !inverted_ && front_used_) return;
    Pending p = *fronted_;
    p.subjects = items;
    if (front_used_) {
      // Later things of the sentence stand there too unless they are told to stand elsewhere.
      const KindWords* words = data_.kind(b_.item(items[0]).kind);
      if ((p.name != "on" && p.name != "inside") || !fresh || (words && words->mount != 's'))
        return;
    }
    const bool listed = front_used_ && !inverted_;
    front_used_ = true;
    if (!front_targets_.empty()) {
      LinkOptions options;
      options.both_sides = p.both_sides;
      options.each = p.each || front_each_;
      options.implied = listed;
      if (front_each_) {
        for (const int i : items) b_.multiply(i, b_.item(front_targets_[0]).count.chosen);
      }
      connect(p, items, front_targets_, options);
    } else if (front_building_) {
      link_place(p, items, *front_building_, front_qualifier_);
    }
    (void)c;
  }

  /// The noun phrase is the target (or, inverse, the subject) of the pending relation.
  void attach(const Items& items, const Chunk& c, bool fresh) {
    Pending p = *pending_;
    pending_.reset();
    if (p.name == "with" || p.name == "has" || p.name == "contains" || p.name == "carry") {
      open_scope(p);
      group_.clear();
      and_start_ = 0;
      after_and_ = comma_ = false;
      place_new(items, c, fresh);
      return;
    }
    if (p.name == "except" || p.name == "through") return mention(items, false);
    if (p.subjects.empty()) {
      hold_front(p, items);
      return;
    }
    LinkOptions options;
    options.both_sides = p.both_sides;
    options.each = p.each || each_;
    options.subject_count = p.subject_count;
    if (p.inverse) {
      if (p.both_sides)
        for (const int i : items) b_.set_sided(i);
      connect(p, items, p.subjects, options);
      mention(items, false);
      Scope scope;
      scope.holders = p.subjects;
      if (scope_) outer_ = scope_;
      group_ = items;
      and_start_ = 0;
    } else {
      // "a lamp on each nightstand" makes lamps, "each bowl beside chopsticks" makes chopsticks.
      if (each_ && !each_subject_) {
        for (const int s : p.subjects) b_.multiply(s, b_.item(items[0]).count.chosen);
      } else if (each_ && fresh) {
        b_.multiply(items[0], b_.item(p.subjects[0]).count.chosen);
      }
      if (p.both_sides)
        for (const int s : p.subjects) b_.set_sided(s);
      mention(items, false);
      if (p.name == "between" && !between_ && is(at_ + 1, ChunkType::kAnd) && is_item(at_ + 2)) {
        between_ = items;
        pending_ = p;
        return;
      }
      Items targets = between_ ? *between_ : Items{};
      between_.reset();
      targets.insert(targets.end(), items.begin(), items.end());
      connect(p, p.subjects, targets, options);
      tail_ = fresh ? items : Items{};
      last_target_ = items;
      sentence_target_ = items;
      if (fronted_ && fresh && front_used_) front_target(items, c);
    }
    each_ = false;
    after_and_ = comma_ = false;
  }

  /// "On the table, a bowl sits next to a jar": the jar stands there too.
  void front_target(const Items& items, const Chunk& c) {
    if (fronted_->name == "on" || fronted_->name == "inside") front(items, c, true);
  }

  void open_scope(const Pending& p) {
    Scope scope;
    scope.holders = p.subjects;
    scope.inside = p.name == "contains";
    scope.by_verb = p.name != "with";
    scope.top = p.top;
    scope.carries = p.name == "carry";
    scope.is_room = p.subjects.empty();
    if (scope_) outer_ = scope_;
    scope_ = scope;
  }

  void hold_front(const Pending& p, const Items& items) {
    mention(items, false);
    fronted_ = p;
    front_targets_ = items;
    front_building_.reset();
    front_each_ = each_;
    each_ = false;
    front_used_ = false;
    after_and_ = comma_ = false;
    group_.clear();
  }

  void connect(const Pending& p, const Items& subjects, const Items& targets, LinkOptions options) {
    std::string name = p.name;
    if (name == "against" || name == "mounted" || name == "hang")
      name = name == "against" ? "next_to" : name == "hang" ? "above" : "on";
    if (name == "lit_by") name = hangs(subjects) ? "above" : "next_to";
    if (name == "one_side") options.one_side = true;
    if (name == "other_side") return other_side(subjects, targets, p.span, options);
    if (name == "one_side") name = "next_to";
    if (name == "place" || name == "corner") name = "on";
    if (name == "inside" && !targets.empty()) name = inside_or_on(targets[0]);
    const auto relation = relation_from_text(name);
    if (!relation) return;
    if (*relation == Relation::kAround && !subjects.empty() && b_.item(subjects[0]).kind == "rug")
      return;
    b_.link(*relation, subjects, targets, p.span, options);
    if (p.hang || p.name == "hang") hang(subjects);
  }

  std::string inside_or_on(int target) const {
    const KindWords* words = data_.kind(b_.item(target).kind);
    return words && words->holds == "on" && words->mount == 's' ? "on" : "inside";
  }

  bool hangs(const Items& items) const {
    const KindWords* words = items.empty() ? nullptr : data_.kind(b_.item(items[0]).kind);
    return words && words->mount == 'c';
  }

  /// What hangs is fixed to the wall or the ceiling, whichever its kind is made for.
  void hang(const Items& items) {
    for (const int i : items) {
      const KindWords* words = data_.kind(b_.item(i).kind);
      if (b_.note(i).generic >= 0 || (words && words->mount == 'c')) {
        b_.link_building(Relation::kOnCeiling, {i}, Architecture::kCeiling, b_.item(i).span);
      } else if (words) {
        b_.link_building(Relation::kOnWall, {i}, Architecture::kWall, b_.item(i).span);
      }
    }
  }

  void other_side(const Items& subjects, const Items& targets, Span span, LinkOptions options) {
    for (auto r = b_.relations().rbegin(); r != b_.relations().rend(); ++r) {
      if (!r->one_side) continue;
      r->item.relation = Relation::kLeftOf;
      r->one_side = false;
      b_.link(Relation::kRightOf, subjects, targets.empty() ? r->item.targets : targets, span,
              options);
      return;
    }
    b_.link(Relation::kNextTo, subjects, targets, span, options);
  }

  // -- rooms, walls, parts ------------------------------------------------------------------------

  void room(const Chunk& c) {
    const bool definite = c.phrase.determiner == Determiner::kDefinite ||
                          (pending_ && !pending_->inverse && b_.has_room());
    b_.enter_room(c.phrase, definite);
    if (pending_ && !pending_->inverse && !pending_->subjects.empty()) {
      link_place(*pending_, pending_->subjects, Architecture::kRoom, "");
      pending_.reset();
      return;
    }
    pending_.reset();
    if (!group_.empty() && !starts_clause() && !comma_) return;
    room_subject_ = true;
    if (starts_clause()) {
      group_.clear();
      scope_.reset();
    }
  }

  void building(const Chunk& c) {
    const Architecture part = data_.architecture[c.phrase.head.row];
    if (c.possessor && part == Architecture::kCorner) {  // "the corner of the desk"
      Chunk thing_chunk = c;
      thing_chunk.phrase = *c.possessor;
      return item(thing_chunk);
    }
    if (!pending_ || (pending_->inverse && pending_->name != "with")) {
      if (part == Architecture::kRoom) room_subject_ = true;
      room_piece(c, part);
      return;
    }
    Pending p = *pending_;
    pending_.reset();
    if (p.name == "with") {
      if (!p.subjects.empty() && !p.room_subject) {
        open_scope(p);
      } else {
        open_scope(p);
      }
      return room_piece(c, part);
    }
    if (p.name == "through" || p.name == "except") return;
    if (p.subjects.empty()) {
      if (part == Architecture::kRoom && p.name == "inside") return;
      hold_front(p, {});
      front_building_ = part;
      front_qualifier_ = c.phrase.qualifier;
      return;
    }
    link_place(p, p.subjects, part, c.phrase.qualifier);
    after_and_ = comma_ = false;
  }

  /// "with white walls", "two windows", "the floor is marble".
  void room_piece(const Chunk& c, Architecture part) {
    const std::string slot = part == Architecture::kFloor     ? "floor"
                             : part == Architecture::kCeiling ? "ceiling"
                             : part == Architecture::kWall    ? "walls"
                                                              : "";
    if (!slot.empty()) {
      b_.room_attribute(c.phrase.attributes, slot);
      building_subject_ = slot;
      group_.clear();
      return;
    }
    if (part == Architecture::kDoor || part == Architecture::kWindow) {
      Count count = c.phrase.count.value_or(c.phrase.plural ? Count{2, std::nullopt, 2}
                                                            : Count{1, std::nullopt, 1});
      if (c.phrase.determiner == Determiner::kNo || negated_) count = {0, 0, 0};
      negated_ = false;
      if (c.phrase.determiner == Determiner::kDefinite) return;
      if (b_.brief().rooms.empty()) b_.brief().rooms.emplace_back();
      (part == Architecture::kDoor ? b_.room().doors : b_.room().windows) = count;
    }
  }

  void part(const Chunk& c) {
    const PartWord& word = data_.parts[c.phrase.head.row];
    const bool having = pending_ && (pending_->name == "with" || pending_->name == "has" ||
                                     pending_->name == "carry");
    const bool listed = !pending_ && scope_ && part_of_list_;
    if ((having || listed) && !c.possessor) {
      const Items holders = having ? pending_->subjects : scope_->holders;
      std::vector<Attribute> attributes = c.phrase.attributes;
      if (attributes.empty())
        attributes.push_back(
            {AttributeType::kOther, c.phrase.noun, c.phrase.words, {}, {}, word.slot, c.span});
      for (Attribute& a : attributes) a.slot = word.slot;
      if (c.phrase.count && word.slot == "drawer")
        attributes.push_back({AttributeType::kParameter,
                              "drawers",
                              c.phrase.words,
                              {{"drawers", static_cast<double>(c.phrase.count->chosen)}},
                              {},
                              "",
                              c.span});
      if (word.slot == "shade" && holders.empty()) return;
      for (const int h : holders) b_.add_attributes(h, attributes);
      if (having) {
        part_of_list_ = true;
        Pending p = *pending_;
        pending_.reset();
        tail_ = holders;
        (void)p;
      }
      return;
    }
    Items owner = owner_of(c);
    if (pending_ && !pending_->inverse && word.surface) {
      Pending p = *pending_;
      if (p.name == "inside") pending_->name = "on";
      if (!owner.empty()) {
        attach(owner, c, false);
      } else {
        pending_.reset();
      }
      return;
    }
    if (pending_) {
      pending_.reset();
      return;
    }
    if (!owner.empty() && word.surface) {  // "its top lined with ..."
      group_ = owner;
      and_start_ = 0;
    }
  }

  /// A relation to a piece of the building.
  void link_place(const Pending& p, const Items& subjects, Architecture part,
                  const std::string& qualifier) {
    LinkOptions options;
    options.subject_count = p.subject_count;
    options.modifier = qualifier;
    std::string name = p.name;
    if (part == Architecture::kRoom) {
      if (name == "middle_of" || name == "under" || name == "around") {
        b_.link_building(name == "middle_of" ? Relation::kMiddleOf : Relation::kNear, subjects,
                         part, p.span, options);
      } else if (name == "across_from") {
        if (!focus_.empty()) b_.link(Relation::kAcrossFrom, subjects, focus_, p.span, options);
      }
      return;
    }
    const bool to_wall = part == Architecture::kWall;
    Relation relation = relation_from_text(name).value_or(Relation::kNear);
    if (part == Architecture::kCorner) {
      relation = Relation::kInCorner;
    } else if (part == Architecture::kFloor) {
      if (name == "has" || name == "next_to") return;
      relation = Relation::kOnFloor;
    } else if (part == Architecture::kCeiling) {
      relation = Relation::kOnCeiling;
    } else if (to_wall) {
      relation = wall_relation(name, qualifier);
    } else if (name == "against" || name == "next_to" || name == "on" || name == "inside") {
      relation = name == "on" && part == Architecture::kWindow ? Relation::kOn : Relation::kNextTo;
    } else if (name == "hang" || name == "mounted") {
      relation = Relation::kOn;
    }
    b_.link_building(relation, subjects, part, p.span, options);
    if (qualifier == "opposite") across(subjects, p.span);
    if (p.hang && part != Architecture::kWall && part != Architecture::kCeiling) hang(subjects);
  }

  /// "the opposite wall", "the opposite corner": opposite the main thing named before.
  void across(const Items& subjects, Span span) {
    LinkOptions options;
    options.implied = true;
    for (const Items* list : {&sentence_mains_, &focus_}) {
      for (const int i : *list) {
        if (std::find(subjects.begin(), subjects.end(), i) != subjects.end() || b_.item(i).negated)
          continue;
        b_.link(Relation::kAcrossFrom, subjects, {i}, span, options);
        return;
      }
    }
  }

  Relation wall_relation(const std::string& name, const std::string& qualifier) const {
    if (name == "on" || name == "mounted" || name == "hang" || name == "inside")
      return Relation::kOnWall;
    if (name == "near") return Relation::kNear;
    if (name == "far") return Relation::kFar;
    if (name == "facing") return Relation::kFacing;
    if (qualifier == "back" || qualifier == "far" || qualifier == "rear")
      return Relation::kBackWall;
    if (qualifier == "left") return Relation::kLeftWall;
    if (qualifier == "right") return Relation::kRightWall;
    if (qualifier == "front") return Relation::kFrontWall;
    return Relation::kAgainstWall;
  }

  // -- relations ----------------------------------------------------------------------------------

  Items subjects_for(int next) {
    // After "a vase on a table", a new place belongs to the table when the table is new, too.
    if (!tail_.empty() && !comma_ && !after_and_ &&
        (is_building(next) || is_item(next) || is(next, ChunkType::kPronoun)))
      return tail_;
    if (group_.empty()) return {};
    const Chunk& before = chunk(at_ - 1);
    const bool after_verb = before.type == ChunkType::kVerb || before.type == ChunkType::kAttribute;
    if (after_verb) {
      Items listed = finite_ ? group_ : Items(group_.begin() + and_start_, group_.end());
      // "a vase on the table and a shelf placed by the wall": the vase has its place.
      const bool participle = !finite_ || before.word.ends_with("ed");
      while (participle && listed.size() > 1 && b_.related(listed.front()))
        listed.erase(listed.begin());
      return listed;
    }
    if (verbs_ > 0 && finite_ && scope_ == std::nullopt) return group_;
    return {group_.back()};
  }

  void relation(const Chunk& c) {
    Pending p;
    p.span = c.span;
    RelationWord word;
    if (c.row >= 0) {
      word = data_.relations[c.row];
      p.name = word.name;
      p.inverse = word.inverse || p.name == "with" || p.name == "has" || p.name == "contains" ||
                  p.name == "carry";
      p.top = word.top;
      p.both_sides = word.both_sides;
      p.hang = word.hang || hanging_;
    } else {
      p.name = c.side_name;
      p.both_sides = c.both_sides;
      p.each = c.each && !c.both_sides;
      word.adverb = !c.needs_target;
    }
    if (word.rough) {
      rough_ = p.name == "through";
      if (p.name == "without") negated_ = true;
      pending_.reset();
      if (p.name == "through" && c.word != "of") {
        pending_.emplace();
        pending_->name = "through";
      }
      return;
    }
    if (p.name == "without") {
      negated_ = true;
      return;
    }
    const bool target_follows = is(at_ + 1, ChunkType::kThing) ||
                                (is(at_ + 1, ChunkType::kPronoun)) ||
                                is(at_ + 1, ChunkType::kCount);
    p.subjects = p.inverse && p.name != "with" ? having_subjects(p.top) : subjects_for(at_ + 1);
    if (p.name == "with") p.subjects = with_subjects();
    p.room_subject = room_subject_;
    p.subject_count = subset_;
    subset_.reset();
    if (centered_ && p.name != "middle_of") center(p, target_follows);
    if (c.own || c.possessor) return with_own_target(p, c);
    const bool free_place = c.row < 0 && !c.needs_target;
    if (free_place || (word.adverb && (!target_follows || adverb_before_subject(word))))
      return without_target(p, word);
    pending_ = p;
    purpose_ = false;
  }

  /// "Nearby, a chair" and "Above a chair hangs": the same word with and without a target.
  bool adverb_before_subject(const RelationWord&) const { return false; }

  Items having_subjects(bool top) const {
    // "A desk sits with a chair in front, topped by a lamp": the desk is what the sentence is
    // about.
    if (top && comma_ && !subjects_.empty()) return subjects_;
    if (!tail_.empty() && !comma_ && !after_and_ && chunk(at_ - 1).type == ChunkType::kThing)
      return tail_;
    if (chunk(at_ - 1).type == ChunkType::kThing && !group_.empty()) return {group_.back()};
    return group_;
  }

  Items with_subjects() const {
    if (!tail_.empty() && !comma_) return tail_;
    if (chunk(at_ - 1).type == ChunkType::kThing && is_building(at_ - 1) && group_.empty())
      return {};
    if (comma_ && !last_target_.empty() && group_.empty()) return {};
    return group_.empty() ? Items{} : Items{group_.back()};
  }

  void center(Pending& p, bool) {
    centered_ = false;
    if (p.name == "inside" || p.name == "on" || p.name == "next_to") {
      p.name = is_building(at_ + 1) && chunk(at_ + 1).phrase.head.cls == WordClass::kArchitecture &&
                       data_.architecture[chunk(at_ + 1).phrase.head.row] == Architecture::kWall
                   ? p.name
                   : "middle_of";
    }
  }

  void with_own_target(Pending p, const Chunk& c) {
    pending_ = p;
    Items targets = c.possessor ? resolve(*c.possessor, true) : it(c.word == "their");
    // "A lamp left of the sofa and a plant to its right": what the lamp stands by is meant.
    const bool again = !c.possessor && c.word != "their" && !sentence_target_.empty();
    if (again &&
        std::find(p.subjects.begin(), p.subjects.end(), sentence_target_[0]) == p.subjects.end())
      targets = sentence_target_;
    // "holds a globe and a pen to its right": what was named before the pen.
    if (!c.possessor && scope_ && scope_->by_verb && group_.size() > 1 && !p.subjects.empty() &&
        p.subjects[0] == group_.back())
      targets = {group_[group_.size() - 2]};
    pending_.reset();
    if (targets.empty() || p.subjects.empty()) {
      if (!targets.empty()) hold_front(p, targets);
      return;
    }
    LinkOptions options;
    options.both_sides = p.both_sides;
    options.each = p.each;
    options.subject_count = p.subject_count;
    if (p.both_sides)
      for (const int s : p.subjects) b_.set_sided(s);
    connect(p, p.subjects, targets, options);
    last_target_ = targets;
    tail_.clear();
  }

  /// "on top", "nearby", "in front", "on the left": the target is what the talk is about.
  void without_target(Pending p, const RelationWord& word) {
    if (p.name == "middle_of") return middle(p);
    if (word.mutual || p.name == "side_by_side") return mutual(p);
    const bool first = p.subjects.empty();
    if (p.name == "above" && word.hang) hang(p.subjects);
    if (first) {
      Items target = focus_.empty() ? it(false) : focus_;
      if (!subjects_.empty()) target = subjects_;
      hold_front(p, target);
      return;
    }
    Items targets;
    if (scope_ && !scope_->is_room) targets = scope_->holders;
    if (targets.empty() && p.name == "other_side") targets = last_target_;
    if (targets.empty()) targets = free_target(p);
    if (p.subjects == targets || targets.empty()) {
      if (p.name == "above") hang(p.subjects);
      return;
    }
    LinkOptions options;
    options.both_sides = p.both_sides;
    options.each = p.each;
    options.subject_count = p.subject_count;
    if (p.both_sides)
      for (const int s : p.subjects) b_.set_sided(s);
    connect(p, p.subjects, targets, options);
    if (p.name == "above") hang(p.subjects);
  }

  Items free_target(const Pending& p) const {
    // "... next to a lamp and another on the right": the same target as before.
    if (!last_target_.empty() && elliptical_) return last_target_;
    const auto is_subject = [&](int i) {
      return std::find(p.subjects.begin(), p.subjects.end(), i) != p.subjects.end();
    };
    for (auto i = mains_.rbegin(); i != mains_.rend(); ++i) {
      if (!is_subject(*i) && !b_.item(*i).negated) return {*i};
    }
    return {};
  }

  void middle(const Pending& p) {
    if (p.subjects.empty()) {
      Pending front = p;
      hold_front(front, {});
      front_building_ = Architecture::kRoom;
      front_qualifier_.clear();
      return;
    }
    const KindWords* words = data_.kind(b_.item(p.subjects[0]).kind);
    const bool small = words && words->mount == 's';
    if (small && fronted_ && !front_targets_.empty()) {
      b_.link(Relation::kMiddleOf, p.subjects, front_targets_, p.span);
    } else if (small && !last_target_.empty()) {
      b_.link(Relation::kMiddleOf, p.subjects, last_target_, p.span);
    } else {
      b_.link_building(Relation::kMiddleOf, p.subjects, Architecture::kRoom, p.span);
    }
  }

  void mutual(const Pending& p) {
    const Items all = group_.size() > 1 ? group_ : p.subjects;
    const auto relation = relation_from_text(p.name);
    if (!relation || all.empty()) return;
    if (all.size() == 1) {  // "two chairs facing each other"
      RelationDraft draft;
      draft.item.relation = *relation;
      draft.item.subject = all[0];
      draft.item.targets = {all[0]};
      draft.item.span = p.span;
      b_.relations().push_back(draft);
      return;
    }
    for (std::size_t i = 1; i < all.size(); ++i) b_.link(*relation, {all[i]}, {all[i - 1]}, p.span);
  }

  // -- verbs --------------------------------------------------------------------------------------

  void verb(const Chunk& c) {
    const VerbWord& v = data_.verbs[c.row];
    ++verbs_;
    purpose_ = false;
    if (v.form == VerbForm::kFinite) finite_ = true;
    if (v.form != VerbForm::kFinite && is(at_ - 1, ChunkType::kVerb))
      finite_ = true;  // "is placed"
    hanging_ = v.role == "hang";
    // "A sideboard is lit by a lamp and displays a frame": the second verb has the same subject.
    if (v.form == VerbForm::kFinite && is(at_ - 1, ChunkType::kAnd) && !subjects_.empty() &&
        std::find(group_.begin(), group_.end(), subjects_.back()) == group_.end()) {
      group_ = subjects_;
      and_start_ = 0;
      tail_.clear();
      scope_.reset();
    }
    if (fronted_ && !front_used_ && group_.empty()) inverted_ = true;
    if (c.word.starts_with("center") || c.word.starts_with("centr")) return centered(c);
    if (v.role == "stand" || v.role == "hang" || v.role == "lean") {
      tail_.clear();
      if (v.role == "hang" && !is(at_ + 1, ChunkType::kRelation)) hang(group_);
      return;
    }
    if (v.role == "middle") {
      if (is(at_ + 1, ChunkType::kThing) && !group_.empty() && is_building(at_ + 1)) {
        b_.link_building(Relation::kMiddleOf, group_, Architecture::kRoom, c.span);
      }
      return;
    }
    if (pending_ && pending_->subjects.empty() && !fronted_) pending_.reset();
    Pending p;
    p.span = c.span;
    const bool of_top =
        is(at_ + 1, ChunkType::kThing) && chunk(at_ + 1).phrase.head.cls == WordClass::kPart;
    p.name = v.role == "occupy"       ? (of_top ? "on" : "against")
             : v.role == "under_over" ? cover(group_)
             : v.role == "light"      ? "lit_by"
                                      : v.role;
    p.both_sides = v.both_sides;
    p.inverse = v.role == "has" || v.role == "contains" || v.role == "carry";
    p.room_subject = room_subject_ && group_.empty();
    p.subjects = group_;
    if (!tail_.empty() && v.form != VerbForm::kFinite) p.subjects = tail_;
    if (p.inverse && v.form == VerbForm::kParticiple && chunk(at_ - 1).type == ChunkType::kThing &&
        !group_.empty() && tail_.empty())
      p.subjects = {group_.back()};
    if (p.inverse && p.subjects.empty() && !room_subject_ && !elliptical_)
      p.subjects = comma_ && !subjects_.empty() ? subjects_ : Items{};
    if (!p.inverse && p.subjects.empty()) return;
    if (inverted_ && p.inverse) return;
    if (!p.inverse || !is(at_ + 1, ChunkType::kRelation)) {
      if (!(is(at_ + 1, ChunkType::kThing) || is(at_ + 1, ChunkType::kPronoun) ||
            is(at_ + 1, ChunkType::kCount) || is(at_ + 1, ChunkType::kNegation) ||
            is(at_ + 1, ChunkType::kOnly) || is(at_ + 1, ChunkType::kAttribute)))
        return;
    }
    pending_ = p;
  }

  std::string cover(const Items& items) const {
    return !items.empty() && b_.item(items[0]).kind == "rug" ? "under" : "on";
  }

  void centered(const Chunk& c) {
    tail_.clear();
    if (is(at_ + 1, ChunkType::kRelation)) {
      centered_ = true;
      return;
    }
    Pending p;
    p.span = c.span;
    p.name = "middle_of";
    p.subjects = finite_ ? group_ : group_.empty() ? Items{} : Items{group_.back()};
    if (!p.subjects.empty()) middle(p);
  }

  // -- pronouns and bare numbers ------------------------------------------------------------------

  void pronoun(const Chunk& c) {
    const std::string& refers = data_.pronouns[c.row];
    elliptical_ = false;
    if (refers == "relative") {
      if (!tail_.empty() && !comma_) {
        group_ = tail_;
      } else if (!mentions_.empty() && subset_) {
        group_ = last_plural();
      } else if (!group_.empty()) {
        group_ = {group_.back()};
      }
      and_start_ = 0;
      return;
    }
    if (refers == "new" || (refers == "rest" && !pending_)) return one_more(c);
    if (refers == "each" && pending_ && pending_->subjects.empty()) return;
    Items items = refers == "each" || refers == "many" ? last_plural() : it(false);
    if (refers == "many" && c.word == "them" && pending_) items = it(true);
    if (items.empty()) return;
    if (refers == "each") each_ = true;
    if (pending_) {
      const bool had_each = refers == "each";
      attach(items, c, false);
      each_ = had_each && each_;
      return;
    }
    if (!starts_clause() && refers == "one") return;
    new_clause();
    group_ = items;
    subjects_ = items;
  }

  /// "another", "the other": one more of the last kind, or the rest of a number already named.
  void one_more(const Chunk& c) {
    if (mentions_.empty()) return;
    if (is(at_ + 1, ChunkType::kRelation) && chunk(at_ + 1).word == "of" &&
        is(at_ + 2, ChunkType::kPronoun)) {
      subset_ = 1;
      group_ = last_plural();
      return;
    }
    int like = mains_.empty() ? mentions_.back() : mains_.back();
    if (elliptical_source_ >= 0) like = elliptical_source_;
    const bool rest = plural(like) || subset_used_;
    elliptical_ = true;
    if (rest) {
      subset_ = 1;
      group_ = plural(like) ? Items{like} : last_plural();
      and_start_ = 0;
      subset_used_ = true;
      tail_.clear();
      return;
    }
    const int item = b_.add_like(like, {1, 1, 1}, c.span);
    elliptical_source_ = like;
    Scope* scope = scope_ ? &*scope_ : nullptr;
    mention({item}, true);
    group_ = {item};
    and_start_ = 0;
    tail_.clear();
    (void)scope;
  }

  /// "two nightstands, one on each side", "four chairs on the long side and one on the short side".
  /// "a table for six"
  void seats(int n, Span span) {
    pending_.reset();
    rough_ = false;
    if (group_.empty() || !data_.is_a(b_.item(group_.back()).kind, "table")) return;
    b_.add_attributes(group_.back(), {{AttributeType::kParameter,
                                       "seats",
                                       "for " + std::to_string(n),
                                       {{"seats", static_cast<double>(n)}},
                                       {},
                                       "",
                                       span}});
  }

  void bare_count(const Chunk& c) {
    if (!c.phrase.count && !c.phrase.part_of) return;
    const int n = c.phrase.part_of.value_or(c.phrase.count ? c.phrase.count->chosen : 1);
    const bool one_of =
        c.phrase.part_of || (is(at_ + 1, ChunkType::kRelation) && chunk(at_ + 1).word == "of");
    const bool purpose = is(at_ - 1, ChunkType::kRelation) && chunk(at_ - 1).row >= 0 &&
                         data_.relations[chunk(at_ - 1).row].name == "for";
    if (purpose) return seats(n, c.span);
    if (one_of) subset_ = n;
    if (mentions_.empty()) return;
    int like = group_.empty() ? mentions_.back() : group_.back();
    for (auto i = mentions_.rbegin(); i != mentions_.rend() && !plural(like); ++i) {
      if (plural(*i)) like = *i;
    }
    elliptical_ = true;
    elliptical_source_ = like;
    if (one_of) return;
    const Count& whole = b_.item(like).count;
    if (!b_.related(like) || subset_used_) {
      if (n <= whole.chosen) {
        subset_ = n < whole.chosen ? std::optional<int>(n) : std::nullopt;
        subset_used_ = true;
        group_ = {like};
        and_start_ = 0;
        tail_.clear();
        return;
      }
    }
    const int item = b_.add_like(like, {n, n, n}, c.span);
    mention({item}, true);
    group_ = {item};
    and_start_ = 0;
    tail_.clear();
  }

  void size_chunk(const Chunk& c) {
    const bool of_thing =
        !group_.empty() && !room_subject_ && c.measures[0].params.count("area") == 0;
    if (of_thing && !(c.measures[0].params.size() > 1 && b_.has_room() && group_.empty())) {
      b_.add_attributes(group_.back(), c.measures);
      return;
    }
    if (b_.brief().rooms.empty()) b_.brief().rooms.emplace_back();
    for (const auto& [name, value] : c.measures[0].params) {
      const double* number = std::get_if<double>(&value);
      if (!number) continue;
      if (name == "width") b_.room().width = *number;
      if (name == "depth") b_.room().depth = *number;
      if (name == "height") b_.room().height = *number;
      if (name == "area") b_.room().area = *number;
    }
  }

  void attribute(const Chunk& c) {
    if (c.measures.empty()) return;
    if (!building_subject_.empty()) return b_.room_attribute(c.measures, building_subject_);
    if (!group_.empty()) {
      const bool after_be =
          chunk(at_ - 1).type == ChunkType::kVerb || chunk(at_ - 1).type == ChunkType::kAttribute;
      const Items to = after_be && finite_ ? group_ : Items{group_.back()};
      for (const int i : to) b_.add_attributes(i, c.measures);
      return;
    }
    if (c.measures[0].type == AttributeType::kStyle && b_.brief().style.empty())
      b_.brief().style = c.measures[0].value;
    if (c.measures[0].type == AttributeType::kState && c.measures[0].value == "empty" &&
        room_subject_)
      b_.brief().density = Density::kEmpty;
  }
};

}  // namespace

void read_english(const std::vector<Chunk>& chunks, Builder& builder) {
  Reader(chunks, builder).run();
}

}  // namespace ww::brief
