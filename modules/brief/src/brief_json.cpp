#include <array>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "ww/brief/brief.h"

namespace ww::brief {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 8> kTypes{"color", "material",  "size",  "shape",
                                            "style", "parameter", "state", "other"};
constexpr std::array<const char*, 4> kMatches{"name", "synonym", "meaning", "fallback"};
constexpr std::array<const char*, 5> kDensities{"empty", "minimal", "normal", "rich", "cluttered"};

template <class E, std::size_t N>
E enum_from(const std::array<const char*, N>& names, const Json& value, const char* what) {
  const std::string word = value.is_string() ? value.get<std::string>() : value.type_name();
  for (std::size_t i = 0; i < N; ++i) {
    if (word == names[i]) return static_cast<E>(i);
  }
  throw std::invalid_argument(std::string("no ") + what + " is called '" + word + "'");
}

Json json_of(Span s) { return Json::array({s.begin, s.end}); }
Json json_of(const Count& c) {
  return {{"min", c.min}, {"max", c.max ? Json(*c.max) : Json(nullptr)}, {"chosen", c.chosen}};
}
Json json_of(const std::optional<Vec3>& v) {
  return v ? Json::array({v->x, v->y, v->z}) : Json(nullptr);
}
Json json_of(const std::optional<double>& v) { return v ? Json(*v) : Json(nullptr); }
Json json_of(const Params& params) {
  Json out = Json::object();
  for (const auto& [name, value] : params)
    std::visit([&, key = name](const auto& v) { out[key] = v; }, value);
  return out;
}

Json json_of(const Attribute& a) {
  return {{"type", kTypes.at(static_cast<std::size_t>(a.type))},
          {"value", a.value},
          {"words", a.words},
          {"params", json_of(a.params)},
          {"rgb", json_of(a.rgb)},
          {"slot", a.slot},
          {"span", json_of(a.span)}};
}

Json json_of(const RoomBrief& r);
Json json_of(const Item& i);
Json json_of(const RelationItem& r);

template <class T>
Json list_of(const std::vector<T>& values) {
  Json out = Json::array();
  for (const T& value : values) out.push_back(json_of(value));
  return out;
}

Json json_of(const RoomBrief& r) {
  return {{"type", r.type},
          {"words", r.words},
          {"asked", r.asked},
          {"width", json_of(r.width)},
          {"depth", json_of(r.depth)},
          {"height", json_of(r.height)},
          {"area", json_of(r.area)},
          {"shape", r.shape},
          {"size_word", r.size_word},
          {"style", r.style},
          {"theme", r.theme},
          {"attributes", list_of(r.attributes)},
          {"doors", r.doors ? json_of(*r.doors) : Json(nullptr)},
          {"windows", r.windows ? json_of(*r.windows) : Json(nullptr)},
          {"people", r.people ? Json(*r.people) : Json(nullptr)},
          {"count", r.count},
          {"span", json_of(r.span)}};
}

Json json_of(const Item& i) {
  return {{"words", i.words},
          {"kind", i.kind},
          {"match", kMatches.at(static_cast<std::size_t>(i.match))},
          {"stands_for", i.stands_for},
          {"count", json_of(i.count)},
          {"negated", i.negated},
          {"room", i.room},
          {"attributes", list_of(i.attributes)},
          {"span", json_of(i.span)},
          {"confidence", i.confidence},
          {"position", json_of(i.position)},
          {"size", json_of(i.size)}};
}

Json json_of(const RelationItem& r) {
  return {{"relation", std::string(to_text(r.relation))},
          {"subject", r.subject},
          {"subject_count", r.subject_count ? Json(*r.subject_count) : Json(nullptr)},
          {"targets", r.targets},
          {"each_target", r.each_target},
          {"both_sides", r.both_sides},
          {"architecture",
           r.architecture ? Json(std::string(to_text(*r.architecture))) : Json(nullptr)},
          {"modifier", r.modifier},
          {"negated", r.negated},
          {"span", json_of(r.span)}};
}

/// What follows reads Briefs from outside, so every conversion is checked: nlohmann's get() turns
/// true into 1 and cuts 1e12 down to an int without a word.
[[noreturn]] void refuse(const std::string& message) { throw std::invalid_argument(message); }

bool has(const Json& json, const char* key) { return json.contains(key) && !json[key].is_null(); }

void require_object(const Json& json, const char* what) {
  if (!json.is_object()) refuse(std::string(what) + " is not an object");
}

double number_of(const Json& json, const char* what) {
  if (!json.is_number()) refuse(std::string(what) + " is not a number");
  return json.get<double>();
}
template <class T>
T integer_of(const Json& json, const char* what) {
  const double value = number_of(json, what);
  // Also right for 64-bit T's of JSON: doubles beyond an int's range stay beyond it.
  if (!(value >= static_cast<double>(std::numeric_limits<T>::min()) &&
        value <= static_cast<double>(std::numeric_limits<T>::max())) ||
      value != std::floor(value)) {
    refuse(std::string(what) + " is not an integer in range");
  }
  return static_cast<T>(value);
}
std::string text_of(const Json& json, const char* what) {
  if (!json.is_string()) refuse(std::string(what) + " is not a text");
  return json.get<std::string>();
}

/// Fields that are absent or null keep the fallback; a language model may leave out what it does
/// not know.
std::string text(const Json& json, const char* key, std::string fallback = "") {
  return has(json, key) ? text_of(json[key], key) : std::move(fallback);
}
bool boolean(const Json& json, const char* key) {
  if (!has(json, key)) return false;
  if (!json[key].is_boolean()) refuse(std::string(key) + " is not true or false");
  return json[key].get<bool>();
}
int integer(const Json& json, const char* key, int fallback) {
  return has(json, key) ? integer_of<int>(json[key], key) : fallback;
}
std::optional<double> number(const Json& json, const char* key) {
  if (!has(json, key)) return std::nullopt;
  return number_of(json[key], key);
}
const Json& list(const Json& json, const char* key) {
  static const Json kEmpty = Json::array();
  if (!has(json, key)) return kEmpty;
  if (!json[key].is_array()) refuse(std::string(key) + " is not an array");
  return json[key];
}

Span span_of(const Json& json, const char* key) {
  if (!json.is_array() || json.size() != 2) refuse(std::string(key) + " is not [begin, end]");
  return {integer_of<std::uint32_t>(json[0], key), integer_of<std::uint32_t>(json[1], key)};
}
Span span_from(const Json& json, const char* key) {
  return has(json, key) ? span_of(json[key], key) : Span{};
}
std::optional<Vec3> vec3_from(const Json& json, const char* key) {
  if (!has(json, key)) return std::nullopt;
  const Json& v = json[key];
  if (!v.is_array() || v.size() != 3) refuse(std::string(key) + " is not three numbers");
  return Vec3{number_of(v[0], key), number_of(v[1], key), number_of(v[2], key)};
}
Count count_from(const Json& json) {
  Count out;
  if (json.is_number()) {  // "count": 3
    out.min = out.chosen = integer_of<int>(json, "count");
    out.max = out.min;
  } else {
    require_object(json, "count");
    out.min = integer(json, "min", 1);
    out.max = has(json, "max") ? std::optional<int>(integer(json, "max", 1)) : std::nullopt;
    out.chosen = integer(json, "chosen", out.min);
  }
  if (out.min < 0 || out.chosen < out.min || (out.max && *out.max < out.chosen)) {
    refuse("count: 0 <= min <= chosen <= max does not hold");
  }
  return out;
}

Attribute attribute_from(const Json& json) {
  require_object(json, "attribute");
  Attribute a;
  if (has(json, "type")) a.type = enum_from<AttributeType>(kTypes, json["type"], "attribute type");
  a.value = text(json, "value");
  a.words = text(json, "words");
  a.slot = text(json, "slot");
  a.rgb = vec3_from(json, "rgb");
  a.span = span_from(json, "span");
  if (!has(json, "params")) return a;
  require_object(json["params"], "params");
  for (const auto& [name, value] : json["params"].items()) {
    a.params[name] = value.is_boolean()  ? Value(value.get<bool>())
                     : value.is_number() ? Value(value.get<double>())
                                         : Value(text_of(value, "parameter"));
  }
  return a;
}

RoomBrief room_from(const Json& json) {
  require_object(json, "room");
  RoomBrief r;
  r.type = text(json, "type", r.type);
  r.words = text(json, "words");
  r.asked = boolean(json, "asked");
  r.width = number(json, "width");
  r.depth = number(json, "depth");
  r.height = number(json, "height");
  r.area = number(json, "area");
  r.shape = text(json, "shape");
  r.size_word = text(json, "size_word");
  r.style = text(json, "style");
  r.theme = text(json, "theme");
  for (const Json& a : list(json, "attributes")) r.attributes.push_back(attribute_from(a));
  if (has(json, "doors")) r.doors = count_from(json["doors"]);
  if (has(json, "windows")) r.windows = count_from(json["windows"]);
  if (has(json, "people")) r.people = json["people"].get<int>();
  r.count = integer(json, "count", 1);
  r.span = span_from(json, "span");
  return r;
}

Item item_from(const Json& json) {
  require_object(json, "item");
  Item i;
  i.words = text(json, "words");
  i.kind = text(json, "kind");
  if (has(json, "match")) i.match = enum_from<Match>(kMatches, json["match"], "match");
  i.stands_for = text(json, "stands_for");
  if (has(json, "count")) i.count = count_from(json["count"]);
  i.negated = boolean(json, "negated");
  i.room = integer(json, "room", 0);
  for (const Json& a : list(json, "attributes")) i.attributes.push_back(attribute_from(a));
  i.span = span_from(json, "span");
  i.confidence = number(json, "confidence").value_or(1.0);
  i.position = vec3_from(json, "position");
  i.size = vec3_from(json, "size");
  return i;
}

RelationItem relation_from(const Json& json) {
  require_object(json, "relation");
  RelationItem r;
  const std::string name = text(json, "relation");
  const auto relation = relation_from_text(name);
  if (!relation) refuse("no relation is called '" + name + "'");
  r.relation = *relation;
  if (!has(json, "subject")) refuse("relation without subject");
  r.subject = integer(json, "subject", 0);
  if (has(json, "subject_count")) r.subject_count = integer(json, "subject_count", 1);
  for (const Json& target : list(json, "targets")) {
    r.targets.push_back(integer_of<int>(target, "target"));
  }
  r.each_target = boolean(json, "each_target");
  r.both_sides = boolean(json, "both_sides");
  if (has(json, "architecture")) {
    const std::string part = text(json, "architecture");
    r.architecture = architecture_from_text(part);
    if (!r.architecture) refuse("no part of a building is called '" + part + "'");
  }
  r.modifier = text(json, "modifier");
  r.negated = boolean(json, "negated");
  r.span = span_from(json, "span");
  return r;
}

/// Indices must point at what is there; a Brief from outside is not trusted.
void check(const Brief& brief) {
  const auto item = [&](int i) {
    if (i < 0 || i >= static_cast<int>(brief.items.size()))
      throw std::invalid_argument("relation names item " + std::to_string(i) + " of " +
                                  std::to_string(brief.items.size()));
  };
  for (const RelationItem& r : brief.relations) {
    item(r.subject);
    for (const int target : r.targets) item(target);
    if (r.targets.empty() && !r.architecture)
      throw std::invalid_argument("relation without targets");
  }
  for (const Item& i : brief.items) {
    if (i.room < 0 || i.room >= static_cast<int>(brief.rooms.size()))
      throw std::invalid_argument("item names room " + std::to_string(i.room) + " of " +
                                  std::to_string(brief.rooms.size()));
  }
}

Brief brief_of(const Json& json) {
  require_object(json, "the document");
  Brief b;
  b.text = text(json, "text");
  b.language = text(json, "language", "en");
  for (const Json& r : list(json, "rooms")) b.rooms.push_back(room_from(r));
  if (b.rooms.empty()) b.rooms.emplace_back();
  for (const Json& i : list(json, "items")) b.items.push_back(item_from(i));
  for (const Json& r : list(json, "relations")) b.relations.push_back(relation_from(r));
  b.style = text(json, "style");
  for (const Json& mood : list(json, "moods")) b.moods.push_back(text_of(mood, "mood"));
  b.time_of_day = text(json, "time_of_day");
  if (has(json, "density")) b.density = enum_from<Density>(kDensities, json["density"], "density");
  b.only_asked = boolean(json, "only_asked");
  for (const Json& s : list(json, "not_understood")) {
    b.not_understood.push_back(span_of(s, "not_understood"));
  }
  for (const Json& s : list(json, "scenery")) b.scenery.push_back(span_of(s, "scenery"));
  check(b);
  return b;
}

}  // namespace

std::string to_json(const Brief& brief) {
  Json json = {{"format", "worldwright/brief"},
               {"version", 1},
               {"text", brief.text},
               {"language", brief.language},
               {"rooms", list_of(brief.rooms)},
               {"items", list_of(brief.items)},
               {"relations", list_of(brief.relations)},
               {"style", brief.style},
               {"moods", brief.moods},
               {"time_of_day", brief.time_of_day},
               {"density", kDensities.at(static_cast<std::size_t>(brief.density))},
               {"only_asked", brief.only_asked},
               {"not_understood", list_of(brief.not_understood)},
               {"scenery", list_of(brief.scenery)}};
  // Text may hold malformed UTF-8; JSON may not.
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Brief> brief_from_json(std::string_view json) {
  try {
    return brief_of(Json::parse(json));
  } catch (const std::exception& fault) {
    return Error{ErrorCode::kParse, std::string("brief: ") + fault.what(), {}};
  }
}

}  // namespace ww::brief
