#include "resolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "ww/core/rng.h"
#include "ww/core/text.h"

namespace ww::assets {

namespace {

constexpr double kFallbackDensity = 700;  // [kg/m3] only when no material library was given

/// The kind's file chose its shapes with that material in mind.
bool is_foreseen(const SlotChoice& slot, const std::string& material) {
  const auto names_it = [&](const std::vector<std::string>& list) {
    return std::find(list.begin(), list.end(), material) != list.end();
  };
  return names_it(slot.materials) ||
         std::any_of(slot.by_style.begin(), slot.by_style.end(),
                     [&](const auto& style) { return names_it(style.second); });
}

/// [kg/m3] of what is modelled as boards of `own` and made of `chosen`. Steel furniture is folded
/// sheet: 1 mm on both faces of a board of 18 mm, an eighth of it. Wicker is woven on a frame of
/// wood.
double built_density(const Material& chosen, const Material& own) {
  if (own.family != "wood") return chosen.density;
  if (chosen.family == "metal") return 0.12 * chosen.density;
  if (chosen.name == "wicker") return 0.5 * (chosen.density + own.density);
  return chosen.density;
}

class Resolver {
 public:
  Resolver(const Declaration& d, const Params& asked, std::uint64_t seed,
           const MaterialLibrary& materials, const Styles& styles, std::string path,
           Diagnostics& faults)
      : d_(d),
        asked_(asked),
        materials_(materials),
        styles_(styles),
        path_(std::move(path)),
        faults_(faults) {
    out_.seed = seed;
    if (const auto it = asked.find("seed"); it != asked.end()) {
      if (const double* s = std::get_if<double>(&it->second);
          s != nullptr && *s >= 0 && *s <= 4294967295.0)
        out_.seed = static_cast<std::uint64_t>(*s);
    }
    out_.seed &=
        0xffffffffU;  // a double holds it exactly, so that it can stand among the parameters
  }

  Resolved run();

 private:
  Rng stream(const std::string& name) const {
    return Rng::stream(out_.seed, d_.info.key + "/" + name);
  }
  const Value* asked(const std::string& name) const {
    const auto it = asked_.find(name);
    return it == asked_.end() ? nullptr : &it->second;
  }
  void fault(const std::string& code, const std::string& message, const std::string& hint = {}) {
    faults_.error(code, {path_, 0, 0}, d_.info.key + ": " + message, hint);
  }
  std::optional<double> as_number(const std::string& name, const Value& v);
  void unknown_names();
  void param(const ParamInfo& p);
  double drawn(const ParamInfo& p);
  void sizes();
  std::string nearest_style(const ParamInfo& p, const std::string& asked) const;
  void style();
  void slots();
  bool lend(ModelSlot& slot);
  void set(const std::string& name, Value value);

  const Declaration& d_;
  const Params& asked_;
  const MaterialLibrary& materials_;
  const Styles& styles_;
  std::string path_;
  Diagnostics& faults_;
  Resolved out_;
  std::string style_;              ///< whose form is built
  const Style* lender_ = nullptr;  ///< whose materials it is built of, when that is another one
};

void Resolver::set(const std::string& name, Value value) {
  LuaValue v;
  if (const bool* b = std::get_if<bool>(&value)) v = LuaValue(*b);
  if (const double* n = std::get_if<double>(&value)) v = LuaValue(*n);
  if (const std::string* s = std::get_if<std::string>(&value)) v = LuaValue(*s);
  out_.values.fields[name] = std::move(v);
  out_.params[name] = std::move(value);
}

std::optional<double> Resolver::as_number(const std::string& name, const Value& v) {
  if (const double* n = std::get_if<double>(&v); n != nullptr && std::isfinite(*n)) return *n;
  if (const std::string* s = std::get_if<std::string>(&v)) {
    char* end = nullptr;
    const double n = std::strtod(s->c_str(), &end);
    if (end != s->c_str() && *end == 0 && std::isfinite(n)) return n;
  }
  fault("WW-LUA-006", name + " = '" + to_text(v) + "' must be a finite number");
  return std::nullopt;
}

void Resolver::unknown_names() {
  std::vector<std::string> known{"width", "depth", "height", "style", "seed"};
  for (const ParamInfo& p : d_.info.params) known.push_back(p.name);
  for (const auto& [name, value] : asked_) {
    if (name.rfind("slot:", 0) == 0 || name.rfind("tint:", 0) == 0) {
      const std::string slot = name.substr(5);
      const bool found = std::any_of(d_.slots.begin(), d_.slots.end(),
                                     [&](const SlotChoice& s) { return s.name == slot; });
      if (!found) fault("WW-LUA-008", "there is no slot '" + slot + "'");
      continue;
    }
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    const std::string near = nearest_word(name, known);
    fault("WW-LUA-005", "there is no parameter '" + name + "'",
          near.empty() ? "" : "did you mean '" + near + "'?");
  }
}

double Resolver::drawn(const ParamInfo& p) {
  Rng rng = stream(p.name);
  if (p.type == ParamType::kInteger) {
    if (rng.chance(0.6)) return p.typical;
    return rng.integer(static_cast<int>(p.min), static_cast<int>(p.max));
  }
  const double t = rng.uniform(-0.5, 0.5);
  return round_to(p.typical + (t < 0 ? t * (p.typical - p.min) : t * (p.max - p.typical)), 3);
}

void Resolver::param(const ParamInfo& p) {
  const Value* want = asked(p.name);
  if (p.type == ParamType::kBool) {
    bool value = p.typical > 0.5;
    if (want != nullptr) {
      const std::string text = to_text(*want);
      if (text != "true" && text != "false" && text != "1" && text != "0")
        fault("WW-LUA-006", p.name + " = '" + text + "' must be true or false");
      value = text == "true" || text == "1";
    }
    set(p.name, value);
    return;
  }
  if (p.type == ParamType::kChoice) {
    std::string value;
    const bool asked_well = want != nullptr && std::find(p.choices.begin(), p.choices.end(),
                                                         to_text(*want)) != p.choices.end();
    if (asked_well) {
      value = to_text(*want);
    } else if (want != nullptr && p.name == "style" && !nearest_style(p, to_text(*want)).empty()) {
      value = nearest_style(p, to_text(*want));
    } else if (const auto it = d_.defaults.find(p.name); it != d_.defaults.end()) {
      value = to_text(it->second);
    } else {
      value = p.choices[stream(p.name).index(p.choices.size())];
    }
    // A room's style is a wish to every kind in it: one that does not know it draws its own.
    if (want != nullptr && !asked_well && p.name != "style") {
      fault("WW-LUA-006",
            p.name + " = '" + to_text(*want) + "' must be one of " + join(p.choices, ", "));
    }
    set(p.name, value);
    return;
  }
  double value = drawn(p);
  if (want != nullptr) {
    value = as_number(p.name, *want).value_or(value);
    const bool whole = p.type != ParamType::kInteger || value == std::floor(value);
    if (!whole || value < p.min - 1e-9 || value > p.max + 1e-9) {
      fault("WW-LUA-006", p.name + " = " + format_number(value) + " must be " +
                              (p.type == ParamType::kInteger ? "a whole number " : "") + "from " +
                              format_number(p.min) + " to " + format_number(p.max));
      value = p.typical;
    }
  }
  set(p.name, value);
}

void Resolver::sizes() {
  std::map<std::string, SizeRange> ranges = d_.own_sizes;
  for (const SizePreset& preset : d_.presets) {
    const auto it = out_.params.find(preset.param);
    if (it == out_.params.end() || to_text(it->second) != preset.value) continue;
    for (const auto& [name, r] : preset.sizes) ranges[name] = r;
  }
  std::map<std::string, double> value;
  for (const auto& [name, r] : ranges) {
    const double t = stream(name).uniform(-0.5, 0.5);
    const double step = r.typical < 0.15 ? 0.001 : 0.005;
    const double v = r.typical + (t < 0 ? t * (r.typical - r.min) : t * (r.max - r.typical));
    value[name] = std::clamp(round_to(std::nearbyint(v / step) * step, 4), r.min, r.max);
  }
  for (const auto& [name, link] : d_.links) {
    const SizeRange& of = ranges[link.of];
    ranges[name] = {of.min * link.factor, of.typical * link.factor, of.max * link.factor};
  }
  for (const auto& [name, r] : ranges) {
    const Value* want = asked(name);
    if (want == nullptr) continue;
    const double v = as_number(name, *want).value_or(r.typical);
    if (v < r.min - 1e-6 || v > r.max + 1e-6) {
      fault("WW-LUA-006", name + " " + format_number(v) + " m is outside of " +
                              format_number(r.min) + " to " + format_number(r.max) + " m");
      continue;
    }
    const auto link = d_.links.find(name);
    if (link == d_.links.end()) {
      value[name] = v;
    } else if (asked(link->second.of) == nullptr) {
      value[link->second.of] = v / link->second.factor;
    }
  }
  for (const auto& [name, link] : d_.links) value[name] = round_to(value[link.of] * link.factor, 6);
  for (const auto& [name, v] : value) set(name, v);
}

/// "antique" of a kind that is classic, modern or rustic: classic. Empty when none is near.
std::string Resolver::nearest_style(const ParamInfo& p, const std::string& asked) const {
  const auto style = styles_.find(asked);
  if (style == styles_.end()) return {};
  for (const std::string& like : style->second.like) {
    if (std::find(p.choices.begin(), p.choices.end(), like) != p.choices.end()) return like;
  }
  return {};
}

void Resolver::style() {
  const bool has_param = std::any_of(d_.info.params.begin(), d_.info.params.end(),
                                     [](const ParamInfo& p) { return p.name == "style"; });
  const bool in_slots = std::any_of(d_.slots.begin(), d_.slots.end(),
                                    [](const SlotChoice& s) { return !s.by_style.empty(); });
  const Value* want = asked("style");
  style_ = has_param ? to_text(out_.params["style"]) : want != nullptr ? to_text(*want) : "modern";
  set("style", style_);
  if (!has_param && !in_slots) out_.params.erase("style");
  const bool own = want != nullptr && has_param && style_ == to_text(*want);
  const auto lender = want != nullptr && !own ? styles_.find(to_text(*want)) : styles_.end();
  if (lender != styles_.end()) lender_ = &lender->second;
}

/// The material that the asked style has for this family, unless it would make the thing much
/// heavier or lighter than its kind is. False when there is none.
bool Resolver::lend(ModelSlot& slot) {
  const Material* own = materials_.find(slot.material);
  if (lender_ == nullptr || own == nullptr || own->transmission > 0.5) return false;
  const auto family = lender_->finishes.find(own->family);
  if (family == lender_->finishes.end()) return false;
  std::vector<const Finish*> fit;
  for (const Finish& finish : family->second) {
    const double ratio = materials_.find(finish.material)->density / own->density;
    if (ratio > 0.5 && ratio < 2) fit.push_back(&finish);
  }
  if (fit.empty()) return false;
  const Finish& finish = *fit[stream("finish:" + own->family).index(fit.size())];
  slot.material = finish.material;
  slot.tint = finish.tint;
  const Value* want = asked("slot:" + slot.name);
  if (want == nullptr || to_text(*want) == slot.material)
    out_.borrowed_style = to_text(*asked("style"));
  return true;
}

void Resolver::slots() {
  LuaValue names;
  names.type = LuaValue::Type::kTable;
  const Value* want_style = asked("style");
  for (std::size_t i = 0; i < d_.slots.size(); ++i) {
    const SlotChoice& s = d_.slots[i];
    ModelSlot slot = d_.info.slots[i];
    auto list = s.by_style.find(style_);
    if (list == s.by_style.end() && want_style != nullptr)
      list = s.by_style.find(to_text(*want_style));
    const std::vector<std::string>& options = list != s.by_style.end() ? list->second : s.materials;
    if (!options.empty()) slot.material = options[stream("slot:" + s.name).index(options.size())];
    if (!s.tints.empty()) slot.tint = s.tints[stream("tint:" + s.name).index(s.tints.size())];
    const bool lent = lend(slot);
    if (const Value* want = asked("slot:" + s.name)) {
      slot.material = to_text(*want);
      if (!s.tints.empty() || lent)
        slot.tint = {1, 1, 1};  // a tint belongs to the material that it was chosen for
    }
    if (const Value* want = asked("tint:" + s.name)) {
      const auto color = parse_color(to_text(*want));
      if (!color)
        fault("WW-LUA-006",
              "tint:" + s.name + " = '" + to_text(*want) + "' must be \"r g b\" or \"#rrggbb\"");
      slot.tint = color.value_or(slot.tint);
    }
    for (int c = 0; c < 3; ++c) slot.tint[c] = round_to(slot.tint[c], 6);
    const Material* m = materials_.find(slot.material);
    if (m == nullptr && !materials_.all().empty()) {
      const std::string near = nearest_word(slot.material, materials_.names());
      fault("WW-LUA-009", "slot '" + s.name + "': there is no material '" + slot.material + "'",
            near.empty() ? "" : "did you mean '" + near + "'?");
    }
    // All that was drawn is stated, so that asking for these parameters gives this very model.
    const bool drawn_material = s.materials.size() > 1 || !s.by_style.empty() || lent;
    if (drawn_material || slot.material != d_.info.slots[i].material) {
      out_.params["slot:" + s.name] = slot.material;
    }
    if (!s.tints.empty() || slot.tint != d_.info.slots[i].tint) {
      out_.params["tint:" + s.name] = format_number(slot.tint.x) + " " +
                                      format_number(slot.tint.y) + " " + format_number(slot.tint.z);
    }
    names.fields[s.name] = LuaValue(slot.material);
    const Material* own = materials_.find(d_.info.slots[i].material);
    const bool foreseen = own == nullptr || is_foreseen(s, slot.material);
    out_.densities.push_back(m == nullptr ? kFallbackDensity
                             : foreseen   ? m->density
                                          : built_density(*m, *own));
    out_.slots.push_back(std::move(slot));
  }
  out_.values.fields["slots"] = std::move(names);
}

Resolved Resolver::run() {
  out_.values.type = LuaValue::Type::kTable;
  unknown_names();
  for (const ParamInfo& p : d_.info.params) param(p);
  sizes();
  style();
  slots();
  if (!out_.borrowed_style.empty()) out_.params["style"] = out_.borrowed_style;
  return std::move(out_);
}

std::string count_word(int n) {
  constexpr std::array<const char*, 13> kWords{"no",   "one",    "two",   "three", "four",
                                               "five", "six",    "seven", "eight", "nine",
                                               "ten",  "eleven", "twelve"};
  return n >= 0 && n <= 12 ? kWords[static_cast<std::size_t>(n)] : std::to_string(n);
}

}  // namespace

Resolved resolve(const Declaration& d, const Params& asked, std::uint64_t seed,
                 const MaterialLibrary& materials, const Styles& styles, const std::string& path,
                 Diagnostics& faults) {
  return Resolver(d, asked, seed, materials, styles, path, faults).run();
}

std::vector<std::string> tags_of(const Declaration& d, const Params& params,
                                 const std::set<std::string>& read) {
  std::vector<std::string> tags;
  for (const ParamInfo& p : d.info.params) {
    const auto it = params.find(p.name);
    if (it == params.end() || read.count(p.name) == 0) continue;
    if (p.type == ParamType::kChoice) tags.push_back(to_text(it->second));
    if (p.type == ParamType::kBool && std::get<bool>(it->second)) tags.push_back(p.name);
    if (p.type == ParamType::kInteger) {
      const int n = static_cast<int>(std::get<double>(it->second));
      std::string noun = p.name;
      if (n == 1 && noun == "shelves") {
        noun = "shelf";
      } else if (n == 1 && noun.size() > 2 && noun.back() == 's') {
        noun.pop_back();
      }
      if (n > 0) tags.push_back(count_word(n) + "_" + noun);
    }
  }
  return tags;
}

}  // namespace ww::assets
