// What is wrong with a Brief that a model wrote? Said so that the model can mend it.
#include <algorithm>
#include <cmath>

#include "hints.h"
#include "ww/brief/vocabulary.h"
#include "ww/core/text.h"
#include "ww/policy/ask_brief.h"

namespace ww::policy {
namespace {

using brief::Attribute;
using brief::AttributeType;
using brief::Brief;
using brief::Count;
using brief::Item;
using brief::RelationItem;
using brief::RoomBrief;
using brief::Span;

constexpr int kMaxCount = 500;    ///< of one thing
constexpr int kMaxThings = 2000;  ///< of all things together
constexpr int kMaxRooms = 50;
constexpr int kMaxOpenings = 50;
constexpr double kMaxLength = 100;  ///< [m] of rooms and things
constexpr std::size_t kMaxFaults = 30;

class Checker {
 public:
  Checker(const Brief& brief, std::string_view text, const brief::Lexicon& lexicon,
          const KindSource& kinds)
      : brief_(brief),
        text_(text),
        lexicon_(lexicon),
        kinds_(kinds),
        words_(brief::vocabulary_of(lexicon)),
        keys_(kinds.keys()) {}

  std::vector<std::string> run() {
    if (brief_.language != "en" && brief_.language != "zh")
      fault("language", "'" + cut(brief_.language) + "' is neither en nor zh");
    one_of("style", brief_.style, words_.styles, "style");
    one_of("time_of_day", brief_.time_of_day, brief::times_of_day(), "time of day");
    int rooms = 0;
    for (std::size_t i = 0; i < brief_.rooms.size(); ++i)
      check_room(brief_.rooms[i], at("rooms", i), rooms);
    if (rooms > kMaxRooms)
      fault("rooms",
            "are " + std::to_string(rooms) + ", the limit is " + std::to_string(kMaxRooms));
    long things = 0;
    for (std::size_t i = 0; i < brief_.items.size(); ++i)
      check_item(brief_.items[i], at("items", i), things);
    if (things > kMaxThings)
      fault("items", "are " + std::to_string(things) + " things, the limit is " +
                         std::to_string(kMaxThings));
    for (std::size_t i = 0; i < brief_.relations.size(); ++i)
      check_relation(brief_.relations[i], at("relations", i));
    for (std::size_t i = 0; i < brief_.not_understood.size(); ++i)
      check_span(brief_.not_understood[i], at("not_understood", i));
    for (std::size_t i = 0; i < brief_.scenery.size(); ++i)
      check_span(brief_.scenery[i], at("scenery", i));
    return std::move(faults_);
  }

 private:
  static std::string at(const char* list, std::size_t i) {
    return std::string(list) + "[" + std::to_string(i) + "]";
  }
  static std::string cut(std::string_view word) { return std::string(word.substr(0, 60)); }

  void fault(const std::string& where, const std::string& what) {
    if (faults_.size() < kMaxFaults) faults_.push_back(where + ": " + what);
  }

  void one_of(const std::string& where, const std::string& key,
              const std::vector<std::string>& keys, const char* what) {
    if (key.empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) return;
    std::string hint = did_you_mean(near_keys(key, keys));
    if (hint.empty() && keys.size() <= 60) hint = " (known: " + join(keys, ", ") + ")";
    fault(where, "there is no " + std::string(what) + " '" + cut(key) + "'" + hint);
  }

  void check_span(const Span& span, const std::string& where) {
    if (span.begin > span.end || span.end > text_.size()) {
      fault(where, "the span [" + std::to_string(span.begin) + ", " + std::to_string(span.end) +
                       "] is outside of the text of " + std::to_string(text_.size()) +
                       " bytes; leave spans out, they are found from the words");
    }
  }

  void check_count(const Count& count, int limit, const std::string& where) {
    if (count.chosen > limit || count.min > limit) {
      fault(where, "the count " + std::to_string(std::max(count.min, count.chosen)) +
                       " is over the limit of " + std::to_string(limit));
    }
  }

  void check_length(const std::optional<double>& value, double limit, const std::string& where) {
    if (value && !(*value > 0 && *value <= limit)) {
      fault(where, format_number(*value) + " is not above 0 and at most " + format_number(limit));
    }
  }

  void check_room(const RoomBrief& room, const std::string& where, int& rooms) {
    one_of(where + ".type", room.type, words_.rooms, "room type");
    if (room.type.empty()) fault(where + ".type", "is empty");
    one_of(where + ".style", room.style, words_.styles, "style");
    check_length(room.width, kMaxLength, where + ".width");
    check_length(room.depth, kMaxLength, where + ".depth");
    check_length(room.height, kMaxLength, where + ".height");
    check_length(room.area, kMaxLength * kMaxLength, where + ".area");
    if (room.count < 1 || room.count > kMaxRooms)
      fault(where + ".count",
            std::to_string(room.count) + " is not in 1 to " + std::to_string(kMaxRooms));
    rooms += std::clamp(room.count, 0, kMaxRooms);
    if (room.doors) check_count(*room.doors, kMaxOpenings, where + ".doors");
    if (room.windows) check_count(*room.windows, kMaxOpenings, where + ".windows");
    check_attributes(room.attributes, where);
    check_span(room.span, where + ".span");
  }

  void check_item(const Item& item, const std::string& where, long& things) {
    if (!item.kind.empty() && !kinds_.info(item.kind)) {
      std::vector<std::string> near = near_keys(item.kind, keys_);
      near.push_back(brief::match_kind(item.words, lexicon_).kind);
      fault(where + ".kind", "the catalogue has no '" + cut(item.kind) + "'" + did_you_mean(near) +
                                 "; where nothing fits: kind \"\", match \"fallback\"");
    }
    if (item.kind.empty() && item.words.empty() && item.stands_for.empty())
      fault(where, "has neither kind nor words");
    check_count(item.count, kMaxCount, where + ".count");
    if (!item.negated) things += std::min(item.count.chosen, kMaxCount + 1);
    if (!(item.confidence >= 0 && item.confidence <= 1))
      fault(where + ".confidence", format_number(item.confidence) + " is not in 0 to 1");
    if (item.size) {
      for (int axis = 0; axis < 3; ++axis)
        check_length((*item.size)[axis], kMaxLength, where + ".size");
    }
    check_attributes(item.attributes, where);
    check_span(item.span, where + ".span");
  }

  void check_attributes(const std::vector<Attribute>& attributes, const std::string& owner) {
    for (std::size_t i = 0; i < attributes.size(); ++i) {
      const Attribute& a = attributes[i];
      const std::string where = owner + "." + at("attributes", i);
      if (a.type == AttributeType::kMaterial)
        one_of(where + ".value", a.value, words_.materials, "material");
      if (a.type == AttributeType::kStyle)
        one_of(where + ".value", a.value, words_.styles, "style");
      if (a.type == AttributeType::kColor) check_color(a, where);
      if (a.type == AttributeType::kSize) {
        for (const char* name : {"width", "depth", "height"}) {
          const auto size = a.params.find(name);
          if (size == a.params.end()) continue;
          const double* metres = std::get_if<double>(&size->second);
          check_length(metres ? *metres : -1.0, kMaxLength, where + ".params." + name);
        }
      }
      check_span(a.span, where + ".span");
    }
  }

  void check_color(const Attribute& a, const std::string& where) {
    if (!a.rgb) {
      std::vector<std::string> names;
      for (const auto& [key, rgb] : words_.colors) names.push_back(key);
      one_of(where + ".value", a.value, names, "colour");
      if (a.value.empty()) fault(where, "has neither value nor rgb");
      return;
    }
    for (int c = 0; c < 3; ++c) {
      if (!((*a.rgb)[c] >= 0 && (*a.rgb)[c] <= 1)) return fault(where + ".rgb", "is not in 0 to 1");
    }
  }

  /// Indices were checked when the JSON was read.
  void check_relation(const RelationItem& r, const std::string& where) {
    long targets = r.architecture ? 2 : 0;  // "between the windows"
    for (const int target : r.targets) {
      targets += brief_.items[static_cast<std::size_t>(target)].count.chosen;
      const bool same = target == r.subject;
      // Things of one item may stand in a row; one thing alone can't stand beside itself.
      if (same && brief_.items[static_cast<std::size_t>(target)].count.chosen < 2)
        fault(where, "relates item " + std::to_string(target) + " to itself");
    }
    if (r.relation == Relation::kBetween && targets < 2) fault(where, "between has two targets");
    const Item& subject = brief_.items[static_cast<std::size_t>(r.subject)];
    if (r.subject_count && (*r.subject_count < 1 || *r.subject_count > subject.count.chosen)) {
      fault(where + ".subject_count", std::to_string(*r.subject_count) + " is not in 1 to " +
                                          std::to_string(subject.count.chosen));
    }
    check_span(r.span, where + ".span");
  }

  const Brief& brief_;
  std::string_view text_;
  const brief::Lexicon& lexicon_;
  const KindSource& kinds_;
  const brief::Vocabulary words_;
  const std::vector<std::string> keys_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> brief_faults(const Brief& brief, std::string_view text,
                                      const brief::Lexicon& lexicon, const KindSource& kinds) {
  return Checker(brief, text, lexicon, kinds).run();
}

}  // namespace ww::policy
