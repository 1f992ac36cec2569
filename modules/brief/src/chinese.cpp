#include "chinese.h"

#include <algorithm>

#include "chinese_words.h"

namespace ww::brief {
namespace {

using Items = std::vector<int>;

/// Where something stands, before or after the thing itself is named.
struct Spot {
  std::string relation;  ///< a relation's name; "" when only a landmark has been read
  Items targets;
  std::optional<Architecture> building;
  bool both_sides = false;
  bool each = false;   ///< 每个床头柜上, 各
  bool other = false;  ///< 另一边
  bool hang = false;
  Span span;
};

class Reader {
 public:
  Reader(std::vector<Word> words, Builder& b) : words_(std::move(words)), b_(b), data_(b.data()) {}

  void run() {
    for (at_ = 0; at_ < size();) at_ = step(at_);
    end_clause(true);
  }

 private:
  int size() const { return static_cast<int>(words_.size()); }
  const Word& word(int i) const {
    static const Word kEnd;
    return i >= 0 && i < size() ? words_[i] : kEnd;
  }
  std::string special(int i) const {
    const Entry* entry = word(i).as(WordClass::kSpecial);
    return entry ? data_.specials[entry->row] : "";
  }
  bool is_noun(int i) const {
    return word(i).as(WordClass::kKind) || word(i).as(WordClass::kGeneric);
  }
  bool is_building(int i) const { return word(i).as(WordClass::kArchitecture); }
  bool is_attribute(int i) const {
    return word(i).as(WordClass::kColor) || word(i).as(WordClass::kMaterial) ||
           word(i).as(WordClass::kAttribute);
  }
  bool is_de(int i) const { return word(i).text == "的"; }
  void take(int i) { b_.consume(word(i).span); }

  int step(int i) {
    const Word& w = word(i);
    take(i);
    if (w.mark) {
      if (w.pause) end_clause(w.stop);
      return i + 1;
    }
    if (!w.measure.empty() && !leads_to_noun(i)) return room_size(i);
    if (const int next = dwelling(i); next > i) return next;
    if (const int next = special_word(i); next > i) return next;
    if (w.as(WordClass::kNegation)) {
      negated_ = true;
      return i + 1;
    }
    if (w.as(WordClass::kOnly)) {
      b_.brief().only_asked = true;
      return i + 1;
    }
    if (const int next = noun_phrase(i); next > i) return next;
    if (const Entry* place = w.as(WordClass::kPlace)) {
      place_word(data_.places[place->row], i);
      return i + 1;
    }
    if (const Entry* relation = w.as(WordClass::kRelation);
        relation && !data_.relations[relation->row].kind.empty()) {
      relation_word(data_.relations[relation->row], w);
      return i + 1;
    }
    if (const Entry* verb = w.as(WordClass::kVerb))
      return verb_word(data_.verbs[verb->row].role, i);
    if (is_attribute(i)) return loose_attribute(i);
    if (w.as(WordClass::kScenery)) {
      b_.scenery(w.span);
    } else if (!w.entries && !w.number) {
      b_.misunderstood(w.span);
    }
    return i + 1;
  }

  void end_clause(bool sentence) {
    spot_.reset();
    subjects_.clear();
    has_ = place_after_ = negated_ = each_ = be_ = other_ = false;
    target_.reset();
    attribute_subjects_.clear();
    building_.clear();
    if (sentence) {
      if (!mains_.empty()) focus_ = {mains_.back()};
    }
  }

  // -- numbers, sizes, rooms ----------------------------------------------------------------------

  bool leads_to_noun(int i) const {
    for (int k = i + 1; k < std::min(size(), i + 8); ++k) {
      if (is_noun(k)) return true;
      if (!is_attribute(k) && !is_de(k) && word(k).measure.empty()) return false;
    }
    return false;
  }

  int room_size(int i) {
    Items to = attribute_subjects_;
    const bool area = word(i).measure[0].first == "area";
    if (!to.empty() && !area) {
      b_.add_attributes(to.back(), {size_attribute(i)});
      return i + 1;
    }
    if (b_.brief().rooms.empty()) b_.brief().rooms.emplace_back();
    RoomBrief& room = b_.room();
    for (const auto& [name, value] : word(i).measure) {
      if (name == "area") room.area = value;
      if (name == "width")
        (room.width && word(i).measure.size() == 1 ? room.depth : room.width) = value;
      if (name == "depth") room.depth = value;
      if (name == "height") room.height = value;
    }
    return i + 1;
  }

  Attribute size_attribute(int i) const {
    Attribute out;
    out.type = AttributeType::kSize;
    out.words = word(i).text;
    out.span = word(i).span;
    for (const auto& [name, value] : word(i).measure) out.params[name] = value;
    return out;
  }

  /// 两室一厅一卫: numbers with one character for each sort of room.
  int dwelling(int i) {
    static const std::vector<std::pair<std::string, std::string>> kRooms = {{"室", "bedroom"},
                                                                            {"房", "bedroom"},
                                                                            {"厅", "living_room"},
                                                                            {"卫", "bathroom"},
                                                                            {"厨", "kitchen"}};
    std::vector<std::pair<std::string, int>> found;
    int k = i;
    while (word(k).number) {
      const auto room = std::find_if(kRooms.begin(), kRooms.end(),
                                     [&](const auto& r) { return r.first == word(k + 1).text; });
      if (room == kRooms.end()) break;
      found.emplace_back(room->second, *word(k).number);
      k += 2;
    }
    if (found.size() < 2) return i;
    const Span span{word(i).span.begin, word(k - 1).span.end};
    for (const auto& [type, count] : found) {
      // Of two 厅 one is for meals.
      const bool meals = type == "living_room" && count > 1;
      b_.add_room(type, meals ? count - 1 : count, span);
      if (meals) b_.add_room("dining_room", 1, span);
    }
    b_.enter_dwelling(0, span);
    for (int n = i; n < k; ++n) take(n);
    whole_dwelling_ = true;
    return k;
  }

  // -- words that place without a noun
  // --------------------------------------------------------------

  int special_word(int i) {
    const std::string name = special(i);
    if (name.empty()) return i;
    if (name == "each") {
      each_ = true;
      if (spot_ && !spot_->relation.empty()) spot_->each = true;
      return i + 1;
    }
    if (name == "definite") return definite(i);
    if (name == "other") {
      other_ = true;
      return i + 1;
    }
    if (name == "matching") return i + 1;
    static const std::vector<std::tuple<std::string, std::string, Architecture>> kSpots = {
        {"wall_on", "on_wall", Architecture::kWall},
        {"ceiling_on", "on_ceiling", Architecture::kCeiling},
        {"corner_in", "in_corner", Architecture::kCorner},
        {"by_window", "next_to", Architecture::kWindow},
        {"by_wall", "against_wall", Architecture::kWall},
        {"by_door", "next_to", Architecture::kDoor},
        {"in_middle", "middle_of", Architecture::kRoom},
        {"on_floor", "on_floor", Architecture::kFloor}};
    for (const auto& [word_name, relation, part] : kSpots) {
      if (word_name != name) continue;
      Spot spot;
      spot.relation = relation;
      spot.building = part;
      spot.span = word(i).span;
      if (name == "in_middle" && spot_ && !spot_->targets.empty())
        spot = *spot_, spot.relation = "middle_of", spot.building.reset();
      settle(spot);
      return i + 1;
    }
    return i;
  }

  /// 它, 其, 这张床.
  int definite(int i) {
    if (is_noun(i + 1) || is_attribute(i + 1)) return i + 1;
    const Items items = recent(false);
    if (items.empty()) return i + 1;
    landmark(items, i + 1, word(i).span);
    return i + 1;
  }

  Items recent(bool last) const {
    if (last && !mentions_.empty()) return {mentions_.back()};
    if (!mains_.empty()) return {mains_.back()};
    if (!mentions_.empty()) return {mentions_.back()};
    return {};
  }

  /// Items already named are here: before a place word they are the landmark, else the subject.
  void landmark(const Items& items, int next, Span span) {
    if (target_) {
      target(items, span);
      return;
    }
    while (is_de(next)) ++next;
    const bool place = word(next).as(WordClass::kPlace) || special(next) == "in_middle" ||
                       (special(next) == "other" && word(next + 1).as(WordClass::kPlace));
    if (place || place_after_ || (special(next) == "each" && has_landmark_verb(next))) {
      Spot spot;
      spot.targets = items;
      spot.span = span;
      spot.each = each_;
      each_ = false;
      spot_ = spot;
      if (!place && place_after_) finish_place("on");
      return;
    }
    subjects_ = items;
    attribute_subjects_ = items;
    mains_.insert(mains_.end(), items.begin(), items.end());
  }
  bool has_landmark_verb(int) const { return false; }

  void place_word(const RelationWord& place, int i) {
    if (place.name == "next_to" && !spot_ && word(i).text == "边") return;
    Spot spot = spot_ && spot_->relation.empty() ? *spot_ : Spot{};
    spot.relation = place.name;
    spot.both_sides = place.both_sides;
    spot.other = other_;
    other_ = false;
    spot.span = word(i).span;
    if (spot.targets.empty() && !spot.building) {
      const bool inner = place.name == "on" || place.name == "inside";
      spot.targets = recent(inner);
      if (!subjects_.empty() && !place_after_) spot.targets = Items{subjects_.back()};
      if (spot.targets.empty()) {
        if (place.name == "middle_of") spot.building = Architecture::kRoom;
        if (!spot.building) return;
      }
    }
    if (spot.building) spot.relation = building_relation(*spot.building, place.name);
    // 两把椅子中间: between the two.
    if (place.name == "middle_of" && spot.targets.size() == 1 && b_.note(spot.targets[0]).plural)
      spot.relation = "between";
    settle(spot);
  }

  static std::string building_relation(Architecture part, const std::string& place) {
    if (part == Architecture::kWall)
      return place == "on" || place == "inside" ? "on_wall"
             : place == "next_to"               ? "against_wall"
                                                : place;
    if (part == Architecture::kCeiling) return "on_ceiling";
    if (part == Architecture::kFloor) return "on_floor";
    if (part == Architecture::kCorner) return "in_corner";
    if (part == Architecture::kRoom && place != "middle_of") return "";
    if (place == "inside") return "next_to";
    return place;
  }

  /// A complete place: after 在 it belongs to the subject, else to what is named next.
  void settle(Spot spot) {
    spot.hang = hang_;
    if (place_after_ && !subjects_.empty()) {
      link(subjects_, spot);
      place_after_ = false;
      spot_.reset();
      return;
    }
    const bool subject_only =
        !subjects_.empty() && !spot.targets.empty() && spot.targets == subjects_;
    if (!subjects_.empty() && !subject_only && !has_ && !verb_ahead()) {
      link(subjects_, spot);  // 书桌靠窗
      spot_.reset();
      return;
    }
    spot_ = spot;
    subjects_.clear();
    has_ = false;
  }

  bool verb_ahead() const {
    for (int k = at_ + 1; k < std::min(size(), at_ + 3); ++k) {
      if (word(k).as(WordClass::kVerb)) return true;
    }
    return false;
  }

  void finish_place(const std::string& relation) {
    spot_->relation = relation;
    Spot spot = *spot_;
    settle(spot);
  }

  void relation_word(const RelationWord& relation, const Word& w) {
    if (relation.kind == "with") return;
    if (relation.kind == "place") {
      place_after_ = !subjects_.empty();
      hang_ = relation.hang;
      if (relation.hang) has_ = false;
      return;
    }
    target_ = relation.name;
    target_span_ = w.span;
  }

  /// 靠近沙发, 面对电视, 围着餐桌: what follows is the target.
  void target(const Items& items, Span) {
    Spot spot;
    spot.relation = *target_ == "against" ? "next_to" : *target_;
    spot.targets = items;
    spot.span = target_span_;
    target_.reset();
    if (!subjects_.empty()) {
      link(subjects_, spot);
    } else {
      spot_ = spot;
    }
  }

  int verb_word(const std::string& role, int i) {
    hang_ = role == "hang";
    if (role == "around") {
      target_ = "around";
      target_span_ = word(i).span;
      return i + 1;
    }
    if (role == "be") {
      be_ = true;
      if (spot_) has_ = true;
      return i + 1;
    }
    has_ = true;
    full_ = role == "full";
    if (each_ && spot_) spot_->each = true;
    return i + 1;
  }

  // -- nouns
  // ----------------------------------------------------------------------------------------

  /// [number][measure word][attributes 的]noun; returns the index after it, or `i`.
  int noun_phrase(int i) {
    NounPhrase phrase;
    int k = i;
    bool counted = false;
    int times = 1;
    k = number(k, phrase, counted, times);
    std::vector<int> scene;
    const int first = k;
    for (; k < size(); ++k) {
      if (is_de(k) && k > first) continue;
      if (!word(k).measure.empty() && leads_to_noun(k)) {
        phrase.attributes.push_back(size_attribute(k));
      } else if (is_attribute(k) && describes(k)) {
        if (!attribute(k, phrase, scene)) break;
      } else {
        break;
      }
    }
    const bool noun = is_noun(k);
    const bool room = word(k).as(WordClass::kRoom) || word(k).as(WordClass::kDwelling);
    if (!noun && !room && !is_building(k) && !word(k).as(WordClass::kPart))
      return unknown_noun(i, k, counted, phrase);
    if (is_building(k) && !noun && k == first && !counted && word(k).as(WordClass::kSpecial))
      return i;
    for (int n = i; n <= k; ++n) take(n);
    for (const int row : scene) b_.scene_attribute(row);
    fill(i, first, k, phrase);
    if (is_building(k)) return building(k, phrase, counted), k + 1;
    if (noun) return item(k, phrase, counted), k + 1;
    if (room) return enter_room(k, phrase), k + 1;
    return part(k, phrase), k + 1;
  }

  int number(int k, NounPhrase& phrase, bool& counted, int& times) {
    const int start = k;
    std::optional<NumberWord> approximate;
    Count count{1, 1, 1};
    if (const Entry* e = word(k).as(WordClass::kNumber);
        e && data_.numbers[e->row].kind == NumberWord::kApproximate) {
      approximate = data_.numbers[e->row];
      ++k;
    }
    if (word(k).number) {
      const int n = *word(k).number;
      count = word(k).about ? Count{n + 1, n + 9, n + 3} : Count{n, n, n};
      counted = true;
      ++k;
    } else if (const Entry* e = word(k).as(WordClass::kNumber)) {
      const NumberWord& number = data_.numbers[e->row];
      if (number.kind != NumberWord::kApproximate && !word(k).as(WordClass::kMeasureWord)) {
        count = {number.min, number.max, number.chosen};
        counted = true;
        ++k;
      }
    }
    const Entry* measure = word(k).as(WordClass::kMeasureWord);
    // 有台电脑, 每个床头柜: the measure word alone means one.
    if (measure &&
        (counted || ((has_ || spot_ || each_ || be_) && (is_noun(k + 1) || is_attribute(k + 1))))) {
      times = data_.measures[measure->row];
      if (times > 1)
        count = {count.min * times,
                 count.max ? std::optional<int>(*count.max * times) : std::nullopt,
                 count.chosen * times};
      if (times == 0 && count.chosen == 1) count = {2, std::nullopt, 4};
      counted = true;
      ++k;
    }
    if (!counted) return start;
    if (special(k) == "each") ++k;
    if (approximate) {
      const int n = count.chosen;
      count = approximate->max
                  ? Count{approximate->min, n + *approximate->max, n + *approximate->max}
                  : Count{n + approximate->min, std::nullopt, n + approximate->chosen};
    }
    phrase.count = count;
    phrase.plural = count.chosen > 1;
    return k;
  }

  /// A describing word belongs to a noun when one follows without a break.
  bool describes(int k) const {
    for (int n = k; n < std::min(size(), k + 9); ++n) {
      if (n > k && (is_noun(n) || is_building(n) || word(n).as(WordClass::kRoom) ||
                    word(n).as(WordClass::kPart) || word(n).as(WordClass::kDwelling)))
        return true;
      if (!is_attribute(n) && !is_de(n) && word(n).measure.empty() &&
          !(word(n).text == "、" && is_attribute(n + 1)) && !word(n).as(WordClass::kScenery))
        return false;
    }
    return false;
  }

  bool attribute(int k, NounPhrase& phrase, std::vector<int>& scene) {
    for (const WordClass cls : {WordClass::kColor, WordClass::kMaterial, WordClass::kAttribute}) {
      const Entry* entry = word(k).as(cls);
      if (!entry) continue;
      if (cls == WordClass::kAttribute) {
        const AttributeWord& a = data_.attributes[entry->row];
        const bool scenic = a.type == "mood" || a.type == "time" || a.type == "density";
        if (scenic || !a.extra.empty()) scene.push_back(entry->row);
        if (scenic) return true;
        for (const auto& [name, value] : a.extra) {
          if (name == "relation") phrase.implied.push_back(value);
        }
      }
      phrase.attributes.push_back(*attribute_of(*entry, word(k).text, word(k).span, data_));
      return true;
    }
    return false;
  }

  void fill(int from, int first, int k, NounPhrase& phrase) {
    phrase.span = {word(from).span.begin, word(k).span.end};
    phrase.words =
        b_.brief().text.substr(word(first).span.begin, word(k).span.end - word(first).span.begin);
    phrase.noun = phrase.last = word(k).text;
    for (const WordClass cls : {WordClass::kArchitecture, WordClass::kGeneric, WordClass::kKind,
                                WordClass::kRoom, WordClass::kDwelling, WordClass::kPart}) {
      if (const Entry* e = word(k).as(cls)) {
        phrase.head = *e;
        break;
      }
    }
    phrase.determiner = phrase.count ? Determiner::kIndefinite
                        : each_      ? Determiner::kEach
                                     : Determiner::kNone;
    if (negated_) phrase.determiner = Determiner::kNo;
  }

  /// 一个博古架: after a number the unknown characters up to the next known word are a thing's
  /// name.
  int unknown_noun(int i, int k, bool counted, NounPhrase& phrase) {
    if (!counted || word(k).entries || word(k).mark || word(k).number) return i;
    int end = k;
    while (end < size() && !word(end).entries && !word(end).mark && !word(end).number &&
           word(end).measure.empty())
      ++end;
    if (end == k) return i;
    for (int n = i; n < end; ++n) take(n);
    fill(i, k, end - 1, phrase);
    phrase.words = phrase.noun =
        b_.brief().text.substr(word(k).span.begin, word(end - 1).span.end - word(k).span.begin);
    phrase.unknown_head = true;
    phrase.head = {WordClass::kStop, -1, false, false};
    item(end - 1, phrase, true);
    return end;
  }

  void item(int k, NounPhrase& phrase, bool counted) {
    const bool definite = special(k - 1) == "definite" || (!counted && !negated_);
    Items found;
    if (definite) {
      NounPhrase wanted = phrase;
      wanted.plural = false;
      found = b_.find_again(wanted);
    }
    if (!found.empty() && !negated_ && (!has_ || spot_is_landmark(k) || target_)) {
      landmark(found, k + 1, phrase.span);
      return;
    }
    const int made = b_.add_item(phrase);
    if (negated_) return;
    mentions_.push_back(made);
    if (spot_is_landmark(k) || target_) {
      mains_.push_back(made);
      landmark({made}, k + 1, phrase.span);
      return;
    }
    if (place_after_) {
      landmark({made}, k + 1, phrase.span);
      return;
    }
    place_new(made);
  }

  /// True when a place word follows: the thing is where something else stands.
  bool spot_is_landmark(int k) const {
    int next = k + 1;
    while (is_de(next)) ++next;
    if (special(next) == "other") ++next;
    return word(next).as(WordClass::kPlace) || (special(next) == "in_middle");
  }

  void place_new(int made) {
    if (spot_ && !spot_->relation.empty()) {
      link({made}, *spot_);
      attribute_subjects_ = {made};
      return;
    }
    if (has_ && !subjects_.empty()) {
      const int holder = subjects_.back();
      LinkOptions options;
      options.implied = true;
      options.each = each_;
      if (each_) b_.multiply(made, b_.item(holder).count.chosen);
      b_.link(b_.relation_of_having(holder, made, full_, full_), {made}, {holder},
              b_.item(made).span, options);
      attribute_subjects_ = {made};
      return;
    }
    if (hang_) hang({made});
    subjects_.push_back(made);
    if (!joined()) subjects_ = {made};
    attribute_subjects_ = {made};
    mains_.push_back(made);
  }

  /// 沙发和茶几: the word before the phrase joins it to the one before.
  bool joined() const {
    for (int k = at_ - 1; k >= 0 && k >= at_ - 2; --k) {
      const Entry* r = word(k).as(WordClass::kRelation);
      if ((r && data_.relations[r->row].kind == "with") || word(k).text == "、" ||
          word(k).text == "及" || word(k).text == "以及")
        return true;
    }
    return false;
  }

  void hang(const Items& items) {
    for (const int i : items) {
      const KindWords* kind = data_.kind(b_.item(i).kind);
      const bool ceiling = b_.note(i).generic >= 0 || (kind && kind->mount == 'c');
      b_.link_building(ceiling ? Relation::kOnCeiling : Relation::kOnWall, {i},
                       ceiling ? Architecture::kCeiling : Architecture::kWall, b_.item(i).span);
    }
  }

  void link(const Items& subjects, const Spot& spot) {
    LinkOptions options;
    options.both_sides = spot.both_sides;
    if (spot.building) {
      if (const auto relation = relation_from_text(spot.relation)) {
        b_.link_building(*relation, subjects, *spot.building, spot.span, options);
      } else if (spot.relation == "against") {
        b_.link_building(Relation::kAgainstWall, subjects, *spot.building, spot.span, options);
      }
      if (spot.hang && spot.relation != "on_wall" && spot.relation != "on_ceiling") hang(subjects);
      return;
    }
    if (spot.other) {
      for (auto r = b_.relations().rbegin(); r != b_.relations().rend(); ++r) {
        if (r->item.targets != spot.targets || r->item.relation != Relation::kNextTo) continue;
        r->item.relation = Relation::kLeftOf;
        b_.link(Relation::kRightOf, subjects, spot.targets, spot.span, options);
        return;
      }
    }
    const auto relation =
        relation_from_text(spot.relation == "against" ? "next_to" : spot.relation);
    if (!relation) return;
    if (spot.both_sides)
      for (const int s : subjects) b_.set_sided(s);
    if (spot.each && !spot.both_sides && !spot.targets.empty()) {
      options.each = true;
      for (const int s : subjects) b_.multiply(s, b_.item(spot.targets[0]).count.chosen);
    }
    b_.link(*relation, subjects, spot.targets, spot.span, options);
    if (spot.hang || hang_) hang(subjects);
  }

  // -- rooms, walls, parts, describing words
  // ----------------------------------------------------------

  void enter_room(int k, NounPhrase& phrase) {
    if (const Entry* e = word(k).as(WordClass::kDwelling); e && !word(k).as(WordClass::kRoom)) {
      if (!whole_dwelling_) b_.enter_dwelling(e->row, phrase.span);
      return;
    }
    if (target_) target_.reset();
    const bool definite = !phrase.count && b_.has_room() && place_after_;
    b_.enter_room(phrase, definite);
    spot_.reset();
    if (!place_after_) subjects_.clear();
    place_after_ = false;
    attribute_subjects_.clear();
  }

  void building(int k, NounPhrase& phrase, bool counted) {
    const Architecture part = data_.architecture[word(k).as(WordClass::kArchitecture)->row];
    int next = k + 1;
    while (is_de(next)) ++next;
    if (target_) {
      Spot spot;
      spot.building = part;
      spot.span = target_span_;
      spot.relation = *target_ == "against"
                          ? (part == Architecture::kWall ? "against_wall" : "next_to")
                          : *target_;
      target_.reset();
      if (subjects_.empty()) {
        spot_ = spot;
      } else {
        link(subjects_, spot);
      }
      return;
    }
    if (word(next).as(WordClass::kPlace) || special(next) == "in_middle") {
      Spot spot;
      spot.building = part;
      spot.span = word(k).span;
      spot_ = spot;
      return;
    }
    if (place_after_ || part == Architecture::kCorner) {
      Spot spot;
      spot.building = part;
      spot.relation = building_relation(part, "on");
      spot.span = word(k).span;
      settle(spot);
      return;
    }
    const std::string slot = part == Architecture::kFloor     ? "floor"
                             : part == Architecture::kCeiling ? "ceiling"
                             : part == Architecture::kWall    ? "walls"
                                                              : "";
    if (!slot.empty()) {
      b_.room_attribute(phrase.attributes, slot);
      building_ = slot;
    } else if ((part == Architecture::kDoor || part == Architecture::kWindow) &&
               (counted || has_ || negated_)) {
      if (b_.brief().rooms.empty()) b_.brief().rooms.emplace_back();
      const Count count =
          negated_ ? Count{0, 0, 0} : phrase.count.value_or(Count{1, std::nullopt, 1});
      (part == Architecture::kDoor ? b_.room().doors : b_.room().windows) = count;
    }
  }

  void part(int k, NounPhrase& phrase) {
    const PartWord& part = data_.parts[word(k).as(WordClass::kPart)->row];
    if (part.surface && word(k + 1).as(WordClass::kPlace) && !subjects_.empty()) return;
    std::vector<Attribute> attributes = phrase.attributes;
    if (attributes.empty())
      attributes.push_back(
          {AttributeType::kOther, part.slot, phrase.words, {}, {}, part.slot, phrase.span});
    for (Attribute& a : attributes) a.slot = part.slot;
    if (phrase.count && part.slot == "drawer") {
      attributes.push_back({AttributeType::kParameter,
                            "drawers",
                            phrase.words,
                            {{"drawers", static_cast<double>(phrase.count->chosen)}},
                            {},
                            "",
                            phrase.span});
    }
    const Items to = !subjects_.empty()            ? subjects_
                     : attribute_subjects_.empty() ? recent(true)
                                                   : attribute_subjects_;
    for (const int i : to) b_.add_attributes(i, attributes);
  }

  int loose_attribute(int i) {
    NounPhrase phrase;
    std::vector<int> scene;
    attribute(i, phrase, scene);
    for (const int row : scene) b_.scene_attribute(row);
    if (phrase.attributes.empty()) return i + 1;
    if (!building_.empty()) {
      b_.room_attribute(phrase.attributes, building_);
    } else if (!attribute_subjects_.empty()) {
      b_.add_attributes(attribute_subjects_.back(), phrase.attributes);
    } else if (phrase.attributes[0].type == AttributeType::kStyle) {
      if (b_.brief().style.empty()) b_.brief().style = phrase.attributes[0].value;
      if (b_.has_room()) b_.room().style = phrase.attributes[0].value;
    }
    return i + 1;
  }

  std::vector<Word> words_;
  Builder& b_;
  const Lexicon::Data& data_;
  int at_ = 0;
  std::optional<Spot> spot_;  ///< place read before the thing that stands there
  Items subjects_, attribute_subjects_, mains_, mentions_, focus_;
  std::optional<std::string> target_;  ///< relation whose target comes next
  Span target_span_;
  bool has_ = false, place_after_ = false, negated_ = false, each_ = false, be_ = false,
       hang_ = false;
  bool full_ = false, other_ = false, whole_dwelling_ = false;
  std::string building_;
};

}  // namespace

void read_chinese(std::string_view text, Builder& builder) {
  Reader(chinese_words(text, builder.data()), builder).run();
}

}  // namespace ww::brief
