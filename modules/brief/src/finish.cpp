#include <algorithm>
#include <set>

#include "builder.h"
#include "tokens.h"
#include "ww/core/text.h"

namespace ww::brief {
namespace {

bool is_support(const RelationItem& r) {
  switch (r.relation) {
    case Relation::kOn:
    case Relation::kInside:
    case Relation::kMiddleOf:
    case Relation::kAgainstWall:
    case Relation::kOnWall:
    case Relation::kOnCeiling:
    case Relation::kOnFloor:
    case Relation::kInCorner:
    case Relation::kAbove:
    case Relation::kUnder:
      return true;
    default:
      return false;
  }
}

bool is_beside(Relation r) {
  return r == Relation::kNextTo || r == Relation::kLeftOf || r == Relation::kRightOf ||
         r == Relation::kInFrontOf || r == Relation::kBehind || r == Relation::kSideBySide;
}

bool overlaps(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

void Builder::place_by_words() {
  for (int i = 0; i < item_count(); ++i) {
    for (const std::string& name : notes_[i].implied) {
      const auto relation = relation_from_text(name);
      if (!relation) continue;
      const bool placed =
          std::any_of(relations_.begin(), relations_.end(), [&](const RelationDraft& r) {
            return r.item.subject == i && r.item.relation == *relation;
          });
      if (placed) continue;
      const Architecture part = *relation == Relation::kOnCeiling  ? Architecture::kCeiling
                                : *relation == Relation::kInCorner ? Architecture::kCorner
                                                                   : Architecture::kWall;
      link_building(*relation, {i}, part, brief_.items[i].span);
    }
  }
}

void Builder::drop_overruled() {
  std::erase_if(relations_, [&](const RelationDraft& r) {
    if (!r.implied) return false;
    return std::any_of(relations_.begin(), relations_.end(), [&](const RelationDraft& s) {
      if (s.implied || s.item.subject != r.item.subject || &s == &r) return false;
      return s.item.targets == r.item.targets || (is_support(s.item) && is_support(r.item));
    });
  });
}

void Builder::inherit_supports() {
  const auto support = [&](int item) -> const RelationItem* {
    for (const RelationDraft& r : relations_) {
      if (r.item.subject != item || r.item.targets.empty()) continue;
      if (r.item.relation == Relation::kOn || r.item.relation == Relation::kMiddleOf ||
          r.item.relation == Relation::kInside) {
        return &r.item;
      }
    }
    return nullptr;
  };
  for (int round = 0; round < 4; ++round) {
    const std::size_t count = relations_.size();
    for (std::size_t k = 0; k < count; ++k) {
      const RelationItem r = relations_[k].item;
      if (!is_beside(r.relation) || r.targets.empty()) continue;
      const KindWords* words = data_.kind(brief_.items[r.subject].kind);
      if ((words && words->mount != 's') || notes_[r.subject].generic >= 0) continue;
      const bool placed =
          std::any_of(relations_.begin(), relations_.end(), [&](const RelationDraft& d) {
            return d.item.subject == r.subject && is_support(d.item);
          });
      const RelationItem* below = support(r.targets.front());
      if (placed || !below || below->targets.front() == r.subject) continue;
      LinkOptions options;
      options.implied = true;
      const Relation how = below->relation == Relation::kInside ? Relation::kInside : Relation::kOn;
      const std::vector<int> targets = below->targets;
      link(how, {r.subject}, targets, r.span, options);
    }
    if (relations_.size() == count) break;
  }
}

std::string Builder::place_of(int item) const {
  std::string place;
  for (const RelationDraft& r : relations_) {
    if (r.item.subject != item) continue;
    const Relation relation = r.item.relation;
    if ((relation == Relation::kOn || relation == Relation::kInside) && !r.item.targets.empty()) {
      const KindWords* target = data_.kind(brief_.items[r.item.targets.front()].kind);
      if (!target || target->key != "rug") return "on";
    }
    if (relation == Relation::kMiddleOf && !r.item.targets.empty()) return "on";
    if (relation == Relation::kOnCeiling) return "ceiling";
    if (relation == Relation::kOnWall) return "wall";
    if (relation == Relation::kAgainstWall || relation == Relation::kInCorner ||
        relation == Relation::kOnFloor || relation == Relation::kNextTo ||
        relation == Relation::kBehind) {
      place = "floor";
    }
  }
  return place;
}

std::string Builder::generic_kind(int item) const {
  const GenericWord& word = data_.generics[notes_[item].generic];
  const std::string place = place_of(item);
  const std::string& room = brief_.rooms[brief_.items[item].room].type;
  for (const std::string& wanted : {place, room}) {
    for (const auto& [name, kind] : word.choices) {
      if (!wanted.empty() && name == wanted) return kind;
    }
  }
  return word.kind;
}

void Builder::choose_generic_kinds() {
  for (int i = 0; i < item_count(); ++i) {
    if (notes_[i].generic >= 0) {
      // "a table with six chairs around it" is one to eat at, whatever the room.
      const bool seats =
          std::any_of(relations_.begin(), relations_.end(), [&](const RelationDraft& r) {
            const bool around = r.item.relation == Relation::kAround ||
                                r.item.relation == Relation::kLongSide ||
                                r.item.relation == Relation::kShortSide;
            return around && !r.item.targets.empty() && r.item.targets.front() == i;
          });
      brief_.items[i].kind = generic_kind(i);
      if (seats && data_.generics[notes_[i].generic].word == "table" &&
          brief_.items[i].kind == "coffee_table") {
        brief_.items[i].kind = "dining_table";
      }
    } else if (brief_.items[i].kind == "cabinet" || brief_.items[i].kind == "mirror") {
      continue;
    }
  }
}

void Builder::choose_built_kinds() {
  for (int i = 0; i < item_count(); ++i) {
    Item& item = brief_.items[i];
    if (item.kind.empty()) {
      item.stands_for = notes_[i].noun;
      continue;
    }
    const KindWords* words = data_.kind(item.kind);
    const std::string& built = words ? words->stand_in : item.kind;
    if (notes_[i].approximate || notes_[i].stray || built != item.kind) {
      item.match = built.empty() ? Match::kFallback : Match::kMeaning;
      item.stands_for = notes_[i].noun;
    }
    item.kind = built;
  }
}

void Builder::read_parameters() {
  for (Item& item : brief_.items) {
    // Words inside a name describe too: the "bunk" of "bunk bed", the "glass" of "glass jar".
    const std::vector<std::string> words = split(normalise_english(item.words), ' ');
    for (std::size_t n = words.size() > 1 ? words.size() - 1 : 0; n > 0; --n) {
      for (std::size_t k = 0; k + n < words.size(); ++k) {
        const std::string phrase = join({words.begin() + k, words.begin() + k + n}, " ");
        const auto found = data_.english.find(phrase);
        if (found == data_.english.end()) continue;
        for (const Entry& entry : found->second) {
          auto attribute = attribute_of(entry, phrase, item.span, data_);
          if (!attribute || attribute->type == AttributeType::kOther) continue;
          const bool known =
              std::any_of(item.attributes.begin(), item.attributes.end(), [&](const Attribute& a) {
                return overlaps(a.span, item.span) &&
                       normalise_english(a.words).find(phrase) != std::string::npos;
              });
          if (!known) item.attributes.push_back(std::move(*attribute));
        }
      }
    }
    const auto info = data_.infos.find(item.kind);
    if (info == data_.infos.end()) continue;
    for (const ParamInfo& param : info->second->params) {
      for (const std::string& word : param.words) {
        const std::size_t equals = word.rfind('=');
        if (equals == std::string::npos) continue;
        const std::string name = normalise_english(word.substr(0, equals));
        const std::string value = word.substr(equals + 1);
        for (Attribute& a : item.attributes) {
          if (normalise_english(a.words) != name || !a.slot.empty()) continue;
          if (a.type != AttributeType::kColor && a.type != AttributeType::kMaterial)
            a.type = AttributeType::kParameter;
          double number = 0;
          const bool numeric =
              value.find_first_not_of("0123456789.") == std::string::npos && !value.empty();
          if (numeric) number = std::stod(value);
          a.params.clear();
          a.params[param.name] = value == "true"    ? Value(true)
                                 : value == "false" ? Value(false)
                                 : numeric          ? Value(number)
                                                    : Value(value);
        }
      }
    }
  }
}

void Builder::infer_room() {
  if (brief_.rooms.empty()) brief_.rooms.emplace_back();
  if (room_asked_) return;
  for (const auto& [kind, room] : data_.room_hints) {
    const bool there = std::any_of(brief_.items.begin(), brief_.items.end(),
                                   [&](const Item& i) { return i.kind == kind && !i.negated; });
    if (there) {
      brief_.rooms[0].type = room;
      return;
    }
  }
}

void Builder::settle_spans() {
  const auto merge = [](std::vector<Span>& spans, std::string_view text) {
    std::sort(spans.begin(), spans.end(),
              [](Span a, Span b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    std::vector<Span> out;
    for (const Span s : spans) {
      if (!out.empty() &&
          (s.begin <= out.back().end ||
           text.substr(out.back().end, s.begin - out.back().end).find_first_not_of(' ') ==
               std::string_view::npos)) {
        out.back().end = std::max(out.back().end, s.end);
      } else {
        out.push_back(s);
      }
    }
    spans = std::move(out);
  };
  merge(scenery_, brief_.text);
  merge(strange_, brief_.text);
  brief_.scenery = scenery_;
  brief_.not_understood = strange_;
}

Brief Builder::finish() {
  infer_room();
  complete_dwelling();
  read_people();
  place_by_words();
  drop_overruled();
  inherit_supports();
  choose_generic_kinds();
  choose_built_kinds();
  read_parameters();
  settle_spans();
  for (const RelationDraft& r : relations_) brief_.relations.push_back(r.item);
  return std::move(brief_);
}

}  // namespace ww::brief
