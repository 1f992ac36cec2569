#include "ww/policy/knowledge.h"

#include <nlohmann/json.hpp>

#include "ww/core/text.h"

namespace ww::policy {
namespace {

using Json = nlohmann::json;

std::vector<std::string> strings(const Json& json) {
  if (json.is_string()) return {json.get<std::string>()};
  return json.get<std::vector<std::string>>();
}

brief::Density density_of(const std::string& word) {
  static const std::map<std::string, brief::Density> kWords{
      {"minimal", brief::Density::kMinimal},
      {"normal", brief::Density::kNormal},
      {"rich", brief::Density::kRich},
      {"cluttered", brief::Density::kCluttered}};
  const auto it = kWords.find(word);
  if (it == kWords.end())
    throw std::runtime_error("level must be minimal, normal, rich or cluttered, not '" + word +
                             "'");
  return it->second;
}

Finish finish_of(const std::string& text) {
  const std::size_t hash = text.find('#');
  Finish finish{std::string(trim(text.substr(0, hash))), {}};
  if (hash != std::string::npos) finish.tint = parse_hex_color(trim(text.substr(hash)));
  return finish;
}

Finishes finishes(const Json& json) {
  Finishes out;
  const auto read = [](const Json& list) {
    std::vector<Finish> all;
    for (const std::string& text : strings(list)) all.push_back(finish_of(text));
    return all;
  };
  if (!json.is_object()) {
    out[""] = read(json);
    return out;
  }
  for (const auto& [styles, list] : json.items()) {
    if (styles.empty()) out[""] = read(list);
    for (const std::string& style : split(styles, ',')) out[std::string(trim(style))] = read(list);
  }
  return out;
}

Params params_of(const Json& json) {
  Params out;
  for (const auto& [name, value] : json.items()) {
    if (value.is_boolean()) {
      out[name] = value.get<bool>();
    } else if (value.is_number()) {
      out[name] = value.get<double>();
    } else {
      out[name] = value.get<std::string>();
    }
  }
  return out;
}

std::pair<int, int> range_of(const Json& json) {
  if (json.is_number()) return {json.get<int>(), json.get<int>()};
  return {json.at(0).get<int>(), json.at(1).get<int>()};
}

ThingRule thing_of(const Json& json) {
  ThingRule rule;
  rule.kinds = strings(json.at("kind"));
  rule.id = json.value("id", rule.kinds.front());
  if (json.contains("count")) std::tie(rule.min, rule.max) = range_of(json["count"]);
  rule.per_person = json.value("per_person", 0.0);
  rule.chance = json.value("chance", 1.0);
  rule.level = density_of(json.value("level", std::string("minimal")));
  rule.min_area = json.value("min_area", 0.0);
  rule.group = json.value("group", std::string());
  if (json.contains("styles")) rule.styles = strings(json["styles"]);
  if (json.contains("params")) rule.params = params_of(json["params"]);
  for (const std::string& text : strings(json.value("where", Json::array()))) {
    auto term = program::parse_relation_term(text);
    if (!term) throw std::runtime_error(rule.id + ": " + term.error().str());
    rule.where.push_back(std::move(*term));
  }
  return rule;
}

DressRule dress_of(const Json& json) {
  DressRule rule;
  rule.inside = json.contains("in");
  rule.carrier = json.at(rule.inside ? "in" : "on").get<std::string>();
  if (const std::size_t dot = rule.carrier.find('.'); dot != std::string::npos) {
    rule.surface = rule.carrier.substr(dot + 1);
    rule.carrier.resize(dot);
  }
  rule.kinds = strings(json.at("kind"));
  if (json.contains("count")) std::tie(rule.min, rule.max) = range_of(json["count"]);
  rule.chance = json.value("chance", 1.0);
  rule.level = density_of(json.value("level", std::string("normal")));
  if (json.contains("rooms")) rule.rooms = strings(json["rooms"]);
  return rule;
}

RoomRule room_of(const Json& json) {
  RoomRule rule;
  rule.key = json.at("key").get<std::string>();
  const Json& area = json.at("area");
  rule.area_min = area.at(0).get<double>();
  rule.area_typical = area.at(1).get<double>();
  rule.area_max = area.at(2).get<double>();
  rule.area_per_person = json.value("area_per_person", 0.0);
  rule.aspect = json.value("aspect", rule.aspect);
  rule.height = json.value("height", rule.height);
  rule.windows = json.value("windows", rule.windows);
  if (json.contains("window")) {
    rule.window_width = json["window"].at(0).get<double>();
    rule.window_height = json["window"].at(1).get<double>();
    rule.window_sill = json["window"].at(2).get<double>();
  }
  rule.floor = finishes(json.at("floor"));
  rule.walls = finishes(json.at("walls"));
  rule.ceiling = finishes(json.value("ceiling", Json("white_paint")));
  for (const Json& thing : json.at("things")) rule.things.push_back(thing_of(thing));
  return rule;
}

}  // namespace

const std::vector<Finish>* finishes_of(const Finishes& finishes, std::string_view style) {
  auto it = finishes.find(style);
  if (it == finishes.end()) it = finishes.find("");
  return it == finishes.end() || it->second.empty() ? nullptr : &it->second;
}

Result<Knowledge> Knowledge::load(const FileSource& files) {
  Knowledge out;
  for (const std::string& path : files.list("catalogue/rooms")) {
    if (!path.ends_with(".json")) continue;
    // The library throws on faults of form; the file's name makes them findable.
    try {
      const Json json = Json::parse(files.read(path).value_or(""));
      if (json.contains("dressing")) {
        for (const Json& rule : json["dressing"]) out.dressing_.push_back(dress_of(rule));
        continue;
      }
      RoomRule rule = room_of(json);
      std::string key = rule.key;
      out.rooms_.insert_or_assign(std::move(key), std::move(rule));
    } catch (const std::exception& e) {
      return Error{ErrorCode::kParse, e.what(), path};
    }
  }
  if (!out.knows("living_room")) {
    return Error{ErrorCode::kNotFound, "catalogue/rooms/living_room.json is missing", ""};
  }
  return out;
}

const RoomRule& Knowledge::room(std::string_view type) const {
  const auto it = rooms_.find(type);
  return it != rooms_.end() ? it->second : rooms_.find("living_room")->second;
}

std::vector<std::string> Knowledge::rooms() const {
  std::vector<std::string> keys;
  for (const auto& [key, rule] : rooms_) keys.push_back(key);
  return keys;
}

}  // namespace ww::policy
