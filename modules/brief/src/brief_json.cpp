#include <array>
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
  const std::string text = value.get<std::string>();
  for (std::size_t i = 0; i < N; ++i) {
    if (text == names[i]) return static_cast<E>(i);
  }
  throw std::invalid_argument(std::string("no ") + what + " is called '" + text + "'");
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

/// Fields that are absent or null keep the fallback; a language model may leave out what it does
/// not know.
template <class T>
T read(const Json& json, const char* key, T fallback) {
  if (!json.contains(key) || json[key].is_null()) return fallback;
  return json[key].get<T>();
}
template <class T>
std::optional<T> read_optional(const Json& json, const char* key) {
  if (!json.contains(key) || json[key].is_null()) return std::nullopt;
  return json[key].get<T>();
}
const Json& list(const Json& json, const char* key) {
  static const Json kEmpty = Json::array();
  if (!json.contains(key) || json[key].is_null()) return kEmpty;
  if (!json[key].is_array()) throw std::invalid_argument(std::string(key) + " is not an array");
  return json[key];
}

Span span_from(const Json& json, const char* key) {
  if (!json.contains(key) || json[key].is_null()) return {};
  return {json[key].at(0).get<std::uint32_t>(), json[key].at(1).get<std::uint32_t>()};
}
std::optional<Vec3> vec3_from(const Json& json, const char* key) {
  if (!json.contains(key) || json[key].is_null()) return std::nullopt;
  const Json& v = json[key];
  return Vec3{v.at(0).get<double>(), v.at(1).get<double>(), v.at(2).get<double>()};
}
Count count_from(const Json& json) {
  Count out;
  out.min = read(json, "min", 1);
  out.max = read_optional<int>(json, "max");
  out.chosen = read(json, "chosen", out.min);
  if (out.min < 0 || out.chosen < out.min || (out.max && *out.max < out.chosen)) {
    throw std::invalid_argument("count: min <= chosen <= max does not hold");
  }
  return out;
}

Attribute attribute_from(const Json& json) {
  Attribute a;
  if (json.contains("type"))
    a.type = enum_from<AttributeType>(kTypes, json["type"], "attribute type");
  a.value = read<std::string>(json, "value", "");
  a.words = read<std::string>(json, "words", "");
  a.slot = read<std::string>(json, "slot", "");
  a.rgb = vec3_from(json, "rgb");
  a.span = span_from(json, "span");
  if (json.contains("params")) {
    for (const auto& [name, value] : json["params"].items()) {
      a.params[name] = value.is_boolean()  ? Value(value.get<bool>())
                       : value.is_number() ? Value(value.get<double>())
                                           : Value(value.get<std::string>());
    }
  }
  return a;
}

RoomBrief room_from(const Json& json) {
  RoomBrief r;
  r.type = read<std::string>(json, "type", r.type);
  r.words = read<std::string>(json, "words", "");
  r.asked = read(json, "asked", false);
  r.width = read_optional<double>(json, "width");
  r.depth = read_optional<double>(json, "depth");
  r.height = read_optional<double>(json, "height");
  r.area = read_optional<double>(json, "area");
  r.shape = read<std::string>(json, "shape", "");
  r.size_word = read<std::string>(json, "size_word", "");
  r.style = read<std::string>(json, "style", "");
  r.theme = read<std::string>(json, "theme", "");
  for (const Json& a : list(json, "attributes")) r.attributes.push_back(attribute_from(a));
  if (json.contains("doors") && !json["doors"].is_null()) r.doors = count_from(json["doors"]);
  if (json.contains("windows") && !json["windows"].is_null())
    r.windows = count_from(json["windows"]);
  r.count = read(json, "count", 1);
  r.span = span_from(json, "span");
  return r;
}

Item item_from(const Json& json) {
  Item i;
  i.words = read<std::string>(json, "words", "");
  i.kind = read<std::string>(json, "kind", "");
  if (json.contains("match")) i.match = enum_from<Match>(kMatches, json["match"], "match");
  i.stands_for = read<std::string>(json, "stands_for", "");
  if (json.contains("count")) i.count = count_from(json["count"]);
  i.negated = read(json, "negated", false);
  i.room = read(json, "room", 0);
  for (const Json& a : list(json, "attributes")) i.attributes.push_back(attribute_from(a));
  i.span = span_from(json, "span");
  i.confidence = read(json, "confidence", 1.0);
  i.position = vec3_from(json, "position");
  i.size = vec3_from(json, "size");
  return i;
}

RelationItem relation_from(const Json& json) {
  RelationItem r;
  const auto relation = relation_from_text(json.at("relation").get<std::string>());
  if (!relation)
    throw std::invalid_argument("no relation is called '" + json.at("relation").get<std::string>() +
                                "'");
  r.relation = *relation;
  r.subject = json.at("subject").get<int>();
  r.subject_count = read_optional<int>(json, "subject_count");
  r.targets = read(json, "targets", std::vector<int>{});
  r.each_target = read(json, "each_target", false);
  r.both_sides = read(json, "both_sides", false);
  if (const auto part = read_optional<std::string>(json, "architecture")) {
    r.architecture = architecture_from_text(*part);
    if (!r.architecture)
      throw std::invalid_argument("no part of a building is called '" + *part + "'");
  }
  r.modifier = read<std::string>(json, "modifier", "");
  r.negated = read(json, "negated", false);
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
  Brief b;
  b.text = read<std::string>(json, "text", "");
  b.language = read<std::string>(json, "language", "en");
  for (const Json& r : list(json, "rooms")) b.rooms.push_back(room_from(r));
  if (b.rooms.empty()) b.rooms.emplace_back();
  for (const Json& i : list(json, "items")) b.items.push_back(item_from(i));
  for (const Json& r : list(json, "relations")) b.relations.push_back(relation_from(r));
  b.style = read<std::string>(json, "style", "");
  b.moods = read(json, "moods", std::vector<std::string>{});
  b.time_of_day = read<std::string>(json, "time_of_day", "");
  if (json.contains("density"))
    b.density = enum_from<Density>(kDensities, json["density"], "density");
  b.only_asked = read(json, "only_asked", false);
  for (const Json& s : list(json, "not_understood"))
    b.not_understood.push_back({s.at(0).get<std::uint32_t>(), s.at(1).get<std::uint32_t>()});
  for (const Json& s : list(json, "scenery"))
    b.scenery.push_back({s.at(0).get<std::uint32_t>(), s.at(1).get<std::uint32_t>()});
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

Result<Brief> brief_from_json(std::string_view text) {
  try {
    return brief_of(Json::parse(text));
  } catch (const std::exception& fault) {
    return Error{ErrorCode::kParse, std::string("brief: ") + fault.what(), {}};
  }
}

}  // namespace ww::brief
