#include "builder.h"

#include <algorithm>
#include <cstdint>

#include "ww/core/text.h"

namespace ww::brief {
namespace {

Count default_count(const NounPhrase& phrase) {
  if (phrase.count) return *phrase.count;
  if (phrase.plural) return {2, std::nullopt, 2};
  return {1, 1, 1};
}

AttributeType type_of(const std::string& type) {
  if (type == "size") return AttributeType::kSize;
  if (type == "shape") return AttributeType::kShape;
  if (type == "style") return AttributeType::kStyle;
  if (type == "state") return AttributeType::kState;
  if (type == "parameter") return AttributeType::kParameter;
  return AttributeType::kOther;
}

}  // namespace

std::optional<Attribute> attribute_of(const Entry& entry, std::string_view words, Span span,
                                      const Lexicon::Data& data) {
  Attribute out;
  out.words = words;
  out.span = span;
  if (entry.cls == WordClass::kColor) {
    out.type = AttributeType::kColor;
    out.value = data.colors[entry.row].key;
    out.rgb = data.colors[entry.row].rgb;
    return out;
  }
  if (entry.cls == WordClass::kMaterial) {
    out.type = AttributeType::kMaterial;
    out.value = data.materials[entry.row];
    return out;
  }
  if (entry.cls != WordClass::kAttribute) return std::nullopt;
  const AttributeWord& word = data.attributes[entry.row];
  out.type = type_of(word.type);
  out.value = word.value;
  if (word.type == "mood" || word.type == "time" || word.type == "density")
    out.type = AttributeType::kOther;
  for (const auto& [name, value] : word.extra) {
    if (name == "relation" || name == "density") continue;
    double number = 0;
    const bool numeric =
        !value.empty() && value.find_first_not_of("0123456789.") == std::string::npos;
    if (numeric) number = std::stod(value);
    out.params[name] = numeric ? Value(number) : Value(value);
  }
  return out;
}

int Builder::add_item(const NounPhrase& phrase) {
  Item item;
  item.words = phrase.words;
  item.span = phrase.span;
  item.count = default_count(phrase);
  item.room = room_;
  item.attributes = phrase.attributes;
  ItemNote note;
  note.noun = phrase.noun;
  note.last = phrase.last;
  note.plural = phrase.plural || item.count.chosen > 1;
  note.implied = phrase.implied;
  note.approximate = phrase.head.approximate;
  note.stray = !phrase.stray.empty();
  if (phrase.head.cls == WordClass::kKind && !phrase.unknown_head) {
    item.kind = data_.kinds[phrase.head.row].key;
    std::string proper = item.kind;
    std::replace(proper.begin(), proper.end(), '_', ' ');
    item.match = phrase.noun == proper ? Match::kName : Match::kSynonym;
  } else if (phrase.head.cls == WordClass::kGeneric) {
    note.generic = phrase.head.row;
    item.kind = data_.generics[phrase.head.row].kind;
    item.match = Match::kSynonym;
  } else {
    item.match = Match::kFallback;
  }
  if (phrase.determiner == Determiner::kNo) {
    item.negated = true;
    item.count = {0, 0, 0};
  }
  brief_.items.push_back(std::move(item));
  notes_.push_back(std::move(note));
  return item_count() - 1;
}

int Builder::add_like(int like, const Count& count, Span span) {
  Item item = brief_.items[like];
  item.count = count;
  item.span = span;
  item.negated = false;
  brief_.items.push_back(std::move(item));
  ItemNote note = notes_[like];
  note.plural = count.chosen > 1;
  note.sided = false;
  notes_.push_back(std::move(note));
  return item_count() - 1;
}

std::vector<int> Builder::find_again(const NounPhrase& phrase) const {
  // Best first: same noun, same last word, same kind, a family that the thing belongs to.
  const auto score = [&](int i) {
    if (brief_.items[i].negated) return 0;
    const ItemNote& note = notes_[i];
    for (const Attribute& a : phrase.attributes) {
      if (a.type != AttributeType::kColor && a.type != AttributeType::kMaterial) continue;
      for (const Attribute& b : brief_.items[i].attributes) {
        if (b.type == a.type && b.value != a.value)
          return 0;  // "the white table" is not the black one
      }
    }
    if (!phrase.noun.empty() && note.noun == phrase.noun) return 5;
    const std::string& kind = brief_.items[i].kind;
    if (phrase.head.cls == WordClass::kKind && !phrase.unknown_head) {
      const std::string& key = data_.kinds[phrase.head.row].key;
      if (note.generic < 0 && kind == key) return 4;
      if (note.generic < 0 && data_.is_a(kind, key)) return 3;
      if (data_.is_a(key, note.noun)) return 2;  // "the floor lamp" after "a lamp"
    }
    if (phrase.head.cls == WordClass::kGeneric) {
      const std::string& word = data_.generics[phrase.head.row].word;
      if (note.last == word) return 4;
      if (data_.is_a(kind, word)) return 3;
    }
    if (!phrase.last.empty() && note.last == phrase.last) return 3;
    if (!phrase.last.empty() && note.noun.ends_with(phrase.last) && phrase.last.size() >= 3)
      return 2;
    for (const std::string& word : split(note.noun, ' ')) {
      if (word == phrase.noun) return 1;
    }
    return 0;
  };
  int best = 0;
  for (int i = 0; i < item_count(); ++i) best = std::max(best, score(i));
  std::vector<int> found;
  if (best == 0) return found;
  for (int i = item_count() - 1; i >= 0; --i) {
    if (score(i) != best) continue;
    found.push_back(i);
    if (!phrase.plural) break;
  }
  std::sort(found.begin(), found.end());
  return found;
}

void Builder::add_attributes(int item, const std::vector<Attribute>& attributes) {
  for (const Attribute& a : attributes) {
    auto& own = brief_.items[item].attributes;
    const bool known = std::any_of(own.begin(), own.end(), [&](const Attribute& b) {
      return a.type == b.type && a.value == b.value && a.slot == b.slot;
    });
    if (!known) own.push_back(a);
  }
}

void Builder::multiply(int item, int factor) {
  const auto times = [factor](int n) {
    return static_cast<int>(std::min<std::int64_t>(std::int64_t{n} * factor, kMostThings));
  };
  Count& count = brief_.items[item].count;
  count.min = times(count.min);
  count.chosen = times(count.chosen);
  if (count.max) count.max = times(*count.max);
}

void Builder::set_sided(int item) {
  if (notes_[item].sided) return;
  notes_[item].sided = true;
  if (brief_.items[item].count.chosen == 1) multiply(item, 2);
}

void Builder::link(Relation relation, const std::vector<int>& subjects,
                   const std::vector<int>& targets, Span span, const LinkOptions& options) {
  for (const int subject : subjects) {
    if (brief_.items[subject].negated) continue;
    RelationDraft draft;
    draft.item.relation = relation;
    draft.item.subject = subject;
    draft.item.subject_count = options.subject_count;
    for (const int target : targets) {
      if (target != subject && !brief_.items[target].negated) draft.item.targets.push_back(target);
    }
    if (draft.item.targets.empty()) continue;
    draft.item.each_target = options.each;
    draft.item.both_sides = options.both_sides;
    draft.item.modifier = options.modifier;
    draft.item.span = span;
    draft.implied = options.implied;
    draft.one_side = options.one_side;
    const auto known =
        std::find_if(relations_.begin(), relations_.end(), [&](const RelationDraft& r) {
          return r.item.relation == relation && r.item.subject == subject &&
                 r.item.targets == draft.item.targets &&
                 r.item.subject_count == draft.item.subject_count;
        });
    if (known == relations_.end()) {
      relations_.push_back(std::move(draft));
    } else {
      known->implied = known->implied && options.implied;  // what is said outright counts as said
    }
  }
}

void Builder::link_building(Relation relation, const std::vector<int>& subjects, Architecture part,
                            Span span, const LinkOptions& options) {
  for (const int subject : subjects) {
    if (brief_.items[subject].negated) continue;
    RelationDraft draft;
    draft.item.relation = relation;
    draft.item.subject = subject;
    draft.item.subject_count = options.subject_count;
    draft.item.architecture = part;
    draft.item.modifier = options.modifier;
    draft.item.span = span;
    draft.implied = options.implied;
    const bool known =
        std::any_of(relations_.begin(), relations_.end(), [&](const RelationDraft& r) {
          return r.item.relation == relation && r.item.subject == subject &&
                 r.item.architecture == part;
        });
    if (!known) relations_.push_back(std::move(draft));
  }
}

Relation Builder::relation_of_having(int holder, int held, bool inside, bool carried) const {
  const KindWords* a = data_.kind(brief_.items[holder].kind);
  const KindWords* b = data_.kind(brief_.items[held].kind);
  if (inside) return Relation::kInside;
  const char mount = b ? b->mount : 's';  // what nobody knows is taken for a small thing
  const bool stands = mount == 's' || mount == 'f' || notes_[held].generic >= 0;
  // A nightstand has its lamp on it, a bed beside it.
  const auto goes_on_things = [&](const GenericWord& word) {
    return std::any_of(word.choices.begin(), word.choices.end(),
                       [](const auto& choice) { return choice.first == "on"; });
  };
  const bool table = a && (data_.is_a(a->key, "table") || data_.is_a(a->key, "cabinet"));
  if (table && a->holds == "on" && notes_[held].generic >= 0 &&
      goes_on_things(data_.generics[notes_[held].generic]))
    return Relation::kOn;
  if (a && (mount == 's' || (carried && stands))) {
    if (a->holds == "in") return Relation::kInside;
    if (a->holds == "on") return Relation::kOn;
  }
  if (mount == 'c' || mount == 'w') return Relation::kAbove;
  if (a && b && data_.is_a(a->key, "table") && data_.is_a(b->key, "seat")) {
    // Three are the fewest that can surround.
    return brief_.items[held].count.chosen >= 3 ? Relation::kAround : Relation::kNextTo;
  }
  return Relation::kNextTo;
}

bool Builder::related(int item) const {
  return std::any_of(relations_.begin(), relations_.end(),
                     [&](const RelationDraft& r) { return r.item.subject == item && !r.implied; });
}

int Builder::enter_room(const NounPhrase& phrase, bool definite) {
  if (brief_.rooms.empty()) brief_.rooms.emplace_back();
  const bool named = phrase.head.cls == WordClass::kRoom;
  const std::string type = named ? data_.rooms[phrase.head.row] : "";
  int index = room_;
  if (named) {
    int same = -1;
    for (int i = 0; room_asked_ && i < static_cast<int>(brief_.rooms.size()); ++i) {
      if (brief_.rooms[i].type == type) same = i;
    }
    const bool usual = same >= 0 && usual_rooms_.erase(type) > 0;
    if (usual) {
      index = same;
      brief_.rooms[index].asked = false;  // named now: below it takes the words and the count
    } else if (same >= 0 && (definite || !phrase.count)) {
      index = same;
    } else if (!room_asked_) {
      index = 0;
    } else if (definite ||
               (phrase.determiner != Determiner::kIndefinite && !phrase.count && !phrase.plural)) {
      index = room_;  // another word for the room we are in ("the den" in a living room)
    } else {
      brief_.rooms.emplace_back();
      index = static_cast<int>(brief_.rooms.size()) - 1;
    }
    RoomBrief& room = brief_.rooms[index];
    if (!room.asked) {
      room.type = type;
      room.words = phrase.words;
      room.asked = true;
      room.span = phrase.span;
      if (phrase.count) room.count = std::max(1, phrase.count->chosen);
    }
    room_asked_ = true;
  }
  room_ = index;
  for (const Attribute& a : phrase.attributes) {
    RoomBrief& room = brief_.rooms[index];
    if (a.type == AttributeType::kSize && a.params.empty()) {
      room.size_word = a.value == "small" || a.value == "tiny" || a.value == "huge" ? a.value
                       : a.value == "narrow" || a.value == "low"                    ? "small"
                                                                                    : "large";
    } else if (a.type == AttributeType::kShape) {
      room.shape = a.value;
    } else if (a.type == AttributeType::kStyle) {
      room.style = a.value;
      if (brief_.style.empty()) brief_.style = a.value;
    } else if (a.type == AttributeType::kColor || a.type == AttributeType::kMaterial) {
      Attribute wall = a;
      wall.slot = "walls";
      room.attributes.push_back(std::move(wall));
    } else if (a.type == AttributeType::kState && a.value == "empty") {
      brief_.density = Density::kEmpty;
    }
    for (const auto& [name, value] : a.params) {
      if (const double* number = std::get_if<double>(&value)) {
        if (name == "width") room.width = *number;
        if (name == "depth") room.depth = *number;
        if (name == "height") room.height = *number;
      }
    }
  }
  return index;
}

void Builder::add_room(const std::string& type, int count, Span span) {
  if (brief_.rooms.empty() || room_asked_) brief_.rooms.emplace_back();
  RoomBrief& room = brief_.rooms.back();
  room.type = type;
  room.words = brief_.text.substr(span.begin, span.end - span.begin);
  room.asked = true;
  room.count = count;
  room.span = span;
  room_asked_ = true;
  room_ = 0;
}

void Builder::room_attribute(const std::vector<Attribute>& attributes, const std::string& slot) {
  if (brief_.rooms.empty()) brief_.rooms.emplace_back();
  for (Attribute a : attributes) {
    if (slot == "ceiling" && a.params.contains("height")) {
      if (const double* height = std::get_if<double>(&a.params["height"])) room().height = *height;
      continue;
    }
    a.slot = slot;
    room().attributes.push_back(std::move(a));
  }
}

bool Builder::scene_attribute(int row) {
  const AttributeWord& word = data_.attributes[row];
  const auto density = [&](const std::string& value) {
    brief_.density = value == "empty"       ? Density::kEmpty
                     : value == "minimal"   ? Density::kMinimal
                     : value == "rich"      ? Density::kRich
                     : value == "cluttered" ? Density::kCluttered
                                            : Density::kNormal;
  };
  for (const auto& [name, value] : word.extra) {
    if (name == "density" && brief_.density == Density::kNormal) density(value);
  }
  if (word.type == "mood") {
    if (std::find(brief_.moods.begin(), brief_.moods.end(), word.value) == brief_.moods.end()) {
      brief_.moods.push_back(word.value);
    }
    return true;
  }
  if (word.type == "time") {
    brief_.time_of_day = word.value;
    return true;
  }
  if (word.type == "density") {
    density(word.value);
    return true;
  }
  return false;
}

}  // namespace ww::brief
