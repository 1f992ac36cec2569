#include "declaration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "args.h"
#include "ww/core/text.h"

namespace ww::assets {

using Type = LuaValue::Type;

std::optional<Mount> mount_from_text(std::string_view text) {
  constexpr std::array<std::string_view, 6> kNames{"floor",   "surface", "wall",
                                                   "ceiling", "hanging", "opening"};
  const auto it = std::find(kNames.begin(), kNames.end(), text);
  if (it == kNames.end()) return std::nullopt;
  return static_cast<Mount>(it - kNames.begin());
}

std::optional<Vec3> parse_color(std::string_view text) {
  if (text.size() == 7 && text[0] == '#') {
    char* end = nullptr;
    const std::string digits(text.substr(1));
    const long rgb = std::strtol(digits.c_str(), &end, 16);
    if (*end != 0) return std::nullopt;
    const auto channel = [&](int shift) {
      return srgb_to_linear(static_cast<double>((rgb >> shift) & 255) / 255.0);
    };
    return Vec3{channel(16), channel(8), channel(0)};
  }
  const std::vector<std::string> parts = split(text, ' ');
  if (parts.size() != 3) return std::nullopt;
  Vec3 color;
  for (int i = 0; i < 3; ++i) {
    char* end = nullptr;
    color[i] = std::strtod(parts[i].c_str(), &end);
    if (end == parts[i].c_str() || *end != 0 || !(color[i] >= 0) || color[i] > 4)
      return std::nullopt;
  }
  return color;
}

namespace {

class Reader {
 public:
  Reader(std::string path, const LuaValue& table, const MaterialLibrary& materials,
         Diagnostics& faults)
      : args_("kind", table),
        path_(std::move(path)),
        table_(table),
        materials_(materials),
        faults_(faults) {}

  Declaration read(const std::string& key);

 private:
  void fault(const std::string& code, const std::string& message, const std::string& hint = {}) {
    faults_.error(code, {path_, 0, 0}, "kind: " + message, hint);
  }
  std::vector<std::string> names(const LuaValue* value, const std::string& field);
  void read_size();
  SizeRange range(const std::string& name, const LuaValue& value);
  void read_params();
  ParamInfo param(const std::string& name, const LuaValue& value);
  void presets(const ParamInfo& p, const LuaValue& sizes, Args& a);
  void read_slots();
  SlotChoice slot(const std::string& name, const LuaValue& value);
  void material(const std::string& slot, const std::string& name);
  void read_place();
  void read_mass();

  Args args_;
  std::string path_;
  const LuaValue& table_;
  const MaterialLibrary& materials_;
  Diagnostics& faults_;
  Declaration d_;
};

std::vector<std::string> Reader::names(const LuaValue* value, const std::string& field) {
  std::vector<std::string> out;
  if (value == nullptr || !value->is(Type::kString)) {
    fault("WW-LUA-004", field + " must be a text of comma-separated names");
    return out;
  }
  for (const std::string& piece : split(value->text, ',')) {
    const std::string_view name = trim(piece);
    if (!name.empty()) out.emplace_back(name);
  }
  if (out.empty()) fault("WW-LUA-004", field + " holds no name");
  return out;
}

SizeRange Reader::range(const std::string& name, const LuaValue& value) {
  SizeRange r;
  if (value.is(Type::kNumber)) {
    r = {value.number, value.number, value.number};
  } else if (value.list.size() == 3 &&
             std::all_of(value.list.begin(), value.list.end(),
                         [](const LuaValue& v) { return v.is(Type::kNumber); })) {
    r = {value.list[0].number, value.list[1].number, value.list[2].number};
  } else {
    fault("WW-LUA-004", "size." + name + " must be {min, typical, max} in metres");
  }
  if (!(r.min > 0 && r.min <= r.typical && r.typical <= r.max && r.max <= 20)) {
    fault("WW-LUA-004", "size." + name + ": 0 < min <= typical <= max <= 20 m must hold");
    r = {0.1, 0.1, 0.1};
  }
  return r;
}

void Reader::read_size() {
  const LuaValue* size = args_.raw("size");
  if (size == nullptr) {
    fault("WW-LUA-004", "size is missing");
    return;
  }
  const std::map<std::string, SizeRange*> wanted{
      {"width", &d_.info.width}, {"depth", &d_.info.depth}, {"height", &d_.info.height}};
  for (const auto& [name, value] : size->fields) {
    if (wanted.count(name) == 0) fault("WW-LUA-004", "size has an unknown field '" + name + "'");
  }
  for (const auto& [name, target] : wanted) {
    const LuaValue* value = size->find(name);
    if (value == nullptr) {
      fault("WW-LUA-004", "size." + name + " is missing");
    } else if (value->is(Type::kString)) {
      d_.links[name] = {value->text, 1};
    } else if (value->find("of") != nullptr && value->list.size() == 1) {
      d_.links[name] = {value->find("of")->text, value->list[0].number};
    } else {
      *target = range(name, *value);
    }
  }
  for (const auto& [name, link] : d_.links) {
    if (wanted.count(link.of) == 0 || d_.links.count(link.of) > 0 || !(link.factor > 0)) {
      fault("WW-LUA-004", "size." + name + " must follow a dimension that has a range of its own");
      continue;
    }
    const SizeRange& of = *wanted.at(link.of);
    *wanted.at(name) = {of.min * link.factor, of.typical * link.factor, of.max * link.factor};
  }
}

/// Dimensions that hold for one value of a parameter: {king = {...}} or, for ints, a list by value
/// from 1.
void Reader::presets(const ParamInfo& p, const LuaValue& sizes, Args& a) {
  std::map<std::string, const LuaValue*> by_value;
  for (const auto& [value, preset] : sizes.fields) by_value[value] = &preset;
  for (std::size_t i = 0; i < sizes.list.size(); ++i)
    by_value[std::to_string(i + 1)] = &sizes.list[i];
  for (const auto& [value, preset] : by_value) {
    if (p.type == ParamType::kChoice &&
        std::find(p.choices.begin(), p.choices.end(), value) == p.choices.end()) {
      a.fail("size names '" + value + "', which is no choice");
    }
    SizePreset s{p.name, value, {}};
    for (const auto& [dimension, r] : preset->fields) s.sizes[dimension] = range(dimension, r);
    d_.presets.push_back(std::move(s));
  }
}

ParamInfo Reader::param(const std::string& name, const LuaValue& value) {
  ParamInfo p;
  p.name = name;
  Args a("params." + name, value);
  const std::string type = a.text("type", "");
  if (type == "number" || type == "int") {
    p.type = type == "int" ? ParamType::kInteger : ParamType::kNumber;
    p.min = a.number("min", NAN);
    p.typical = a.number("typical", NAN);
    p.max = a.number("max", NAN);
    if (!(p.min <= p.typical && p.typical <= p.max)) a.fail("min <= typical <= max must hold");
    if (type == "int" && (p.min != std::floor(p.min) || p.typical != std::floor(p.typical) ||
                          p.max != std::floor(p.max)))
      a.fail("must be whole numbers");
  } else if (type == "bool") {
    p.type = ParamType::kBool;
    p.typical = a.flag("default") ? 1 : 0;
    p.max = 1;
  } else if (type == "choice") {
    p.type = ParamType::kChoice;
    p.choices = a.texts("choices");
    if (p.choices.empty()) a.fail("one_of needs choices");
    if (a.has("default")) {
      const std::string fallback = a.choice("default", "", p.choices);
      d_.defaults[name] = fallback;
    }
  } else {
    fault("WW-LUA-004",
          "params." + name + " must be number(...), int(...), bool(...) or one_of(...)");
    return p;
  }
  if (const LuaValue* sizes = a.raw("size")) presets(p, *sizes, a);
  if (const LuaValue* words = a.raw("words")) {
    for (const auto& [word, v] : words->fields) {
      const std::string text = v.is(Type::kNumber) ? format_number(v.number)
                               : v.is(Type::kBool) ? (v.boolean ? "true" : "false")
                                                   : v.text;
      if (p.type == ParamType::kChoice &&
          std::find(p.choices.begin(), p.choices.end(), text) == p.choices.end())
        a.fail("word '" + word + "' means '" + text + "', which is no choice");
      p.words.push_back(word + "=" + text);
    }
  }
  if (const std::string e = a.error(); !e.empty()) fault("WW-LUA-004", e);
  return p;
}

void Reader::read_params() {
  const LuaValue* params = args_.raw("params");
  if (params == nullptr) return;
  for (const auto& [name, value] : params->fields) {
    // `words` beside a parameter: params = { size = one_of(...), size_words = {...} } would hide
    // it; it belongs inside.
    if (name == "width" || name == "depth" || name == "height" || name == "seed" || name == "rng" ||
        name == "has" || name == "slots") {
      fault("WW-LUA-004", "params." + name + ": this name is taken");
      continue;
    }
    d_.info.params.push_back(param(name, value));
  }
}

void Reader::material(const std::string& slot_name, const std::string& name) {
  if (materials_.all().empty() || materials_.find(name) != nullptr) return;
  const std::string near = nearest_word(name, materials_.names());
  fault("WW-LUA-009", "slots." + slot_name + ": there is no material '" + name + "'",
        near.empty() ? "" : "did you mean '" + near + "'?");
}

SlotChoice Reader::slot(const std::string& name, const LuaValue& value) {
  SlotChoice s;
  s.name = name;
  const auto texts = [&](const LuaValue& v) {
    std::vector<std::string> out;
    if (v.is(Type::kString)) out.push_back(v.text);
    for (const LuaValue& item : v.list) {
      if (item.is(Type::kString)) {
        out.push_back(item.text);
      } else {
        fault("WW-LUA-004", "slots." + name + " must name materials");
      }
    }
    for (const std::string& m : out) material(name, m);
    return out;
  };
  s.materials = texts(value);
  for (const auto& [style, v] : value.fields) {
    if (style == "tint") {
      const std::vector<LuaValue> one{v};
      for (const LuaValue& tint : v.list.empty() ? one : v.list) {
        const auto color = parse_color(tint.text);
        if (color) {
          s.tints.push_back(*color);
        } else {
          fault("WW-LUA-004", "slots." + name + ".tint must be \"#rrggbb\" or a list of such");
        }
      }
    } else {
      s.by_style[style] = texts(v);
    }
  }
  if (s.materials.empty() && !s.by_style.empty()) s.materials = s.by_style.begin()->second;
  if (s.materials.empty()) fault("WW-LUA-004", "slots." + name + " must name a material");
  return s;
}

void Reader::read_slots() {
  const LuaValue* slots = args_.raw("slots");
  if (slots == nullptr || slots->fields.empty()) {
    fault("WW-LUA-004", "slots is missing: name at least one, e.g. slots = { body = \"oak\" }");
    return;
  }
  for (const auto& [name, value] : slots->fields) {
    d_.slots.push_back(slot(name, value));
    const SlotChoice& s = d_.slots.back();
    d_.info.slots.push_back({name, s.materials.empty() ? "" : s.materials.front(),
                             s.tints.empty() ? Vec3{1, 1, 1} : s.tints.front()});
  }
}

void Reader::read_place() {
  KindInfo& info = d_.info;
  const auto depends = [&](std::string_view name) {
    const LuaValue* v = args_.raw(name);
    return v != nullptr && v->is(Type::kFunction);
  };
  d_.stands_depends = depends("stands");
  if (!d_.stands_depends) {
    const std::string stands = args_.text("stands", "floor");
    const auto mount = mount_from_text(stands);
    if (!mount)
      fault("WW-LUA-004",
            "stands = '" + stands + "' must be floor, surface, wall, ceiling, hanging or opening");
    info.mount = mount.value_or(Mount::kFloor);
  }
  d_.fixture_depends = depends("fixture");
  info.fixture = !d_.fixture_depends && args_.flag("fixture", info.mount == Mount::kWall ||
                                                                  info.mount == Mount::kCeiling ||
                                                                  info.mount == Mount::kOpening);
  d_.covering_depends = depends("covering");
  info.covering = !d_.covering_depends && args_.flag("covering");
  if (args_.has("back_to"))
    info.back_to_wall = args_.choice("back_to", "wall", {"wall", "none"}) == "wall";
  info.has_front = args_.flag("front", true);
  info.small = args_.flag("small", info.mount == Mount::kSurface);
  info.beside = args_.text("beside", "");
  info.mount_height = args_.number("mount_height", 1.5);
  info.rooms = args_.texts("rooms");
  info.groups = args_.texts("groups");
  if (const LuaValue* access = args_.raw("access")) {
    for (const auto& [side, depth] : access->fields) {
      const bool good = side == "+x" || side == "-x" || side == "+y" || side == "-y";
      if (!good || !depth.is(Type::kNumber) || !(depth.number > 0))
        fault("WW-LUA-004", "access must be { [\"+x\"] = metres, ... }");
      if (good) info.access.push_back({side, depth.number});
    }
  }
}

void Reader::read_mass() {
  const LuaValue* mass = args_.raw("mass");
  const bool good = mass != nullptr && mass->list.size() == 3 &&
                    std::all_of(mass->list.begin(), mass->list.end(),
                                [](const LuaValue& v) { return v.is(Type::kNumber); });
  if (!good || !(mass->list[0].number > 0 && mass->list[0].number <= mass->list[1].number &&
                 mass->list[1].number <= mass->list[2].number)) {
    fault("WW-LUA-004", "mass must be {min, typical, max} in kg");
    return;
  }
  d_.info.mass_min = mass->list[0].number;
  d_.info.mass_typical = mass->list[1].number;
  d_.info.mass_max = mass->list[2].number;
}

Declaration Reader::read(const std::string& key) {
  d_.info.key = key;
  if (!table_.is(Type::kTable)) {
    fault("WW-LUA-003", "the file must return kind{...}");
    return d_;
  }
  if (args_.number("api", 0) != 1) fault("WW-LUA-003", "api must be 1");
  const LuaValue* both = args_.raw("names");
  if (both == nullptr) {
    fault("WW-LUA-004", "names = { en = \"...\", zh = \"...\" } is missing");
  } else {
    d_.info.names_en = names(both->find("en"), "names.en");
    d_.info.names_zh = names(both->find("zh"), "names.zh");
  }
  d_.info.measure_zh = args_.text("measure_zh", "");
  read_place();
  read_size();
  read_mass();
  read_params();
  read_slots();
  d_.own_sizes = {{"width", d_.info.width}, {"depth", d_.info.depth}, {"height", d_.info.height}};
  for (SizePreset& preset : d_.presets) {
    for (auto& [name, r] : preset.sizes) {
      SizeRange* whole = name == "width"    ? &d_.info.width
                         : name == "depth"  ? &d_.info.depth
                         : name == "height" ? &d_.info.height
                                            : nullptr;
      if (whole == nullptr) {
        fault("WW-LUA-004",
              "params." + preset.param + ".size has an unknown dimension '" + name + "'");
        continue;
      }
      whole->min = std::min(whole->min, r.min);
      whole->max = std::max(whole->max, r.max);
    }
  }
  const auto range = [this](const std::string& name) -> SizeRange& {
    return name == "width" ? d_.info.width : name == "depth" ? d_.info.depth : d_.info.height;
  };
  for (const auto& [name, link] : d_.links) {
    const SizeRange& of = range(link.of);
    range(name).min = std::min(range(name).min, of.min * link.factor);
    range(name).max = std::max(range(name).max, of.max * link.factor);
  }
  const LuaValue* build = args_.raw("build");
  if (build == nullptr || !build->is(Type::kFunction))
    fault("WW-LUA-003", "build = function(p, k) ... end is missing");
  if (const std::string e = args_.error(); !e.empty())
    faults_.error("WW-LUA-004", {path_, 0, 0}, e);
  return d_;
}

}  // namespace

Declaration read_declaration(const std::string& key, const std::string& path, const LuaValue& table,
                             const MaterialLibrary& materials, Diagnostics& faults) {
  return Reader(path, table, materials, faults).read(key);
}

}  // namespace ww::assets
