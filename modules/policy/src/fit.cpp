#include "fit.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "ww/core/text.h"

namespace ww::policy {
namespace {

using brief::Attribute;
using brief::AttributeType;

std::string plain(std::string_view text) {
  std::string out = to_lower(text);
  for (char& c : out) c = c == '-' || c == ' ' ? '_' : c;
  return out;
}

/// "l_shaped" and "L-shaped" and "l" speak of the same.
bool same_word(std::string_view a, std::string_view b) {
  std::string x = plain(a), y = plain(b);
  for (std::string* s : {&x, &y}) {
    for (const std::string_view tail : {"_shaped", "_size", "_sized", "_style"}) {
      if (s->size() > tail.size() && s->ends_with(tail)) s->resize(s->size() - tail.size());
    }
  }
  return x == y;
}

Value value_of(const std::string& text) {
  if (text == "true" || text == "false") return text == "true";
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (!text.empty() && *end == 0) return number;
  return text;
}

/// The parameter that a word sets, by the kind's own words, the names of its choices, or its flags.
std::optional<std::pair<std::string, Value>> param_for(const KindInfo& info,
                                                       std::string_view word) {
  for (const ParamInfo& p : info.params) {
    for (const std::string& entry : p.words) {
      const std::size_t equals = entry.rfind('=');
      if (equals != std::string::npos && same_word(entry.substr(0, equals), word)) {
        return std::pair{p.name, value_of(entry.substr(equals + 1))};
      }
    }
  }
  for (const ParamInfo& p : info.params) {
    for (const std::string& choice : p.choices) {
      if (p.name != "style" && same_word(choice, word)) return std::pair{p.name, Value(choice)};
    }
    if (p.type == ParamType::kBool && same_word(p.name, word))
      return std::pair{p.name, Value(true)};
  }
  return std::nullopt;
}

const ParamInfo* find_param(const KindInfo& info, std::string_view name) {
  for (const ParamInfo& p : info.params) {
    if (p.name == name) return &p;
  }
  return nullptr;
}

/// A tintable material of the kind of stuff that `material` is.
std::string tintable_like(const Material& material) {
  const std::string& f = material.family;
  if (f == "wood") return "painted_wood";
  if (f == "metal") return "painted_metal";
  if (f == "fabric" || f == "carpet") return "fabric";
  if (f == "leather") return "leather";
  if (f == "plastic" || f == "rubber") return "plastic";
  if (f == "ceramic" || f == "stone" || f == "tile") return "ceramic";
  if (f == "paper") return "paper";
  return "";
}

/// Families that take no paint without becoming something else.
bool takes_color(const Material& material) {
  return material.family != "glass" && material.family != "foliage" && material.family != "food" &&
         material.transmission < 0.5 && norm(material.emission) == 0;
}

class Fitter {
 public:
  Fitter(const brief::Item& item, const KindInfo& info, std::uint64_t variant,
         const craft::Toolbox& tools)
      : item_(item), info_(info), variant_(variant), tools_(tools) {}

  Fitted run(Params start) {
    out_.params = std::move(start);
    if (!build(out_.params)) out_.params.clear();
    model_ = build(out_.params);
    // Shapes and parameters first, then sizes, which are read off the built model; materials before
    // colours, which are mixed with them.
    for (int pass = 0; pass < 4; ++pass) {
      for (std::size_t i = 0; i < item_.attributes.size(); ++i) {
        const AttributeType type = item_.attributes[i].type;
        const int when = type == AttributeType::kColor      ? 3
                         : type == AttributeType::kMaterial ? 2
                         : type == AttributeType::kSize     ? 1
                                                            : 0;
        if (when == pass) take(static_cast<int>(i), item_.attributes[i]);
      }
    }
    take_name();
    if (item_.size) take_size(*item_.size);
    return std::move(out_);
  }

 private:
  ModelPtr build(const Params& params) const {
    auto model = tools_.kinds.build(info_.key, params, variant_);
    return model ? *model : nullptr;
  }

  /// A shelf all of solid steel is none: the kind's own masses say what can be.
  bool is_plausible(const Model& model) const {
    const double mass = total_mass(model).mass;
    return info_.mass_max <= 0 || (mass >= info_.mass_min && mass <= info_.mass_max);
  }

  /// Keeps the change when the kind builds with it and stays plausible.
  bool accept(const Params& change) {
    Params params = out_.params;
    for (const auto& [name, value] : change) params[name] = value;
    ModelPtr model = build(params);
    if (!model || (model_ && is_plausible(*model_) && !is_plausible(*model))) return false;
    out_.params = std::move(params);
    model_ = std::move(model);
    for (const auto& [name, value] : change) named_.insert(name);
    return true;
  }

  void unfit(int index, std::string why) { out_.unfit.push_back({index, std::move(why)}); }

  void take(int index, const Attribute& a) {
    if (!model_) return;
    switch (a.type) {
      case AttributeType::kColor:
        if (!a.rgb || !paint(*a.rgb, a.slot))
          unfit(index, info_.key + " has nothing that takes the colour " + a.value);
        return;
      case AttributeType::kMaterial:
        if (!make_of(a.value, a.slot)) unfit(index, info_.key + " can't be made of " + a.value);
        return;
      case AttributeType::kSize:
        if (!resize(a)) unfit(index, info_.key + " is not made " + a.words + ": " + range_text());
        return;
      case AttributeType::kShape:
      case AttributeType::kParameter:
        if (!form(a)) unfit(index, "the catalogue makes no " + a.words + " " + info_.key);
        return;
      case AttributeType::kStyle:
        for (const auto& [name, value] : style_params(info_, a.value)) accept({{name, value}});
        return;
      case AttributeType::kState:
      case AttributeType::kOther:
        if (const auto param = param_for(info_, a.words)) accept({{param->first, param->second}});
        return;
    }
  }

  std::string range_text() const {
    const auto text = [](const SizeRange& r) {
      return format_fixed(r.min, 2) + " to " + format_fixed(r.max, 2) + " m";
    };
    return "width " + text(info_.width) + ", depth " + text(info_.depth) + ", height " +
           text(info_.height);
  }

  bool form(const Attribute& a) {
    Params direct;
    for (const auto& [name, value] : a.params) {
      const bool known = find_param(info_, name) || name.starts_with("slot:") || name == "width" ||
                         name == "depth" || name == "height";
      if (known) direct[name] = value;
    }
    if (!direct.empty() && accept(direct)) return true;
    for (const std::string& word : {a.words, a.value}) {
      const auto param = param_for(info_, word);
      if (param && accept({{param->first, param->second}})) return true;
    }
    for (const auto& [name, value] : a.params) {
      const auto* text = std::get_if<std::string>(&value);
      const auto param = text ? param_for(info_, *text) : std::nullopt;
      if (param && accept({{param->first, param->second}})) return true;
    }
    return is_so_already(a);
  }

  /// "wall-mounted" of what always hangs there, "rectangular" of what is no other shape.
  bool is_so_already(const Attribute& a) const {
    if (a.value == "wall_mounted" || a.value == "floating") return model_->mount == Mount::kWall;
    if (a.value == "ceiling_mounted" || a.value == "hanging") {
      return model_->mount == Mount::kCeiling || model_->mount == Mount::kHanging ||
             model_->mount == Mount::kWall;
    }
    if (a.value == "standing")
      return model_->mount == Mount::kFloor || model_->mount == Mount::kSurface;
    if (a.value == "corner") return true;  // its relation says it
    if (a.value == "rectangular") return !find_param(info_, "shape");
    const auto says = [&](const std::string& word) {
      return plain(word).find(plain(a.words)) != std::string::npos;
    };
    return std::any_of(model_->tags.begin(), model_->tags.end(), says) || says(info_.key);
  }

  bool resize(const Attribute& a) {
    if (!a.params.empty()) return accept(a.params);
    if (const auto param = param_for(info_, a.words);
        param && accept({{param->first, param->second}}))
      return true;
    const Vec3 built = model_->box.size();
    double factor = 1.25;
    if (a.value == "huge") factor = 1.5;
    if (a.value == "small" || a.value == "low" || a.value == "narrow" || a.value == "short")
      factor = 0.8;
    if (a.value == "tiny") factor = 0.65;
    const bool up = a.value == "tall" || a.value == "low",
               along = a.value == "wide" || a.value == "narrow" || a.value == "long" ||
                       a.value == "short";
    // Large and small are so beside the usual one of the kind, not beside what chance would have
    // built.
    const auto from = [factor](double drawn, const SizeRange& usual) {
      return factor > 1 ? std::max(drawn, usual.typical) : std::min(drawn, usual.typical);
    };
    const Vec3 now{from(built.x, info_.depth), from(built.y, info_.width),
                   from(built.z, info_.height)};
    for (double f : {factor, 1 + 0.5 * (factor - 1), 1 + 0.25 * (factor - 1)}) {
      Params change;
      if (!up) change["width"] = within(now.y * f, info_.width);
      if (!up && !along) change["depth"] = within(now.x * f, info_.depth);
      if (!along) change["height"] = within(now.z * f, info_.height);
      if (accept(change)) return changed(built, factor);
      for (const auto& [name, value] : Params(change)) {
        if (accept({{name, value}})) return changed(built, factor);
      }
    }
    return changed(built, factor);
  }

  static double within(double metres, const SizeRange& range) {
    return round_to(std::clamp(metres, range.min, range.max), 3);
  }

  /// Larger (smaller) than chance had built it, or than the kind usually is.
  bool changed(Vec3 before, double factor) const {
    const Vec3 now = model_->box.size();
    const auto volume = [](double x, double y, double z) { return std::max(x * y * z, 1e-12); };
    const double own = volume(now.x, now.y, now.z);
    const double by_chance = own / volume(before.x, before.y, before.z);
    const double usual =
        own / volume(info_.depth.typical, info_.width.typical, info_.height.typical);
    return factor > 1 ? std::max(by_chance, usual) > 1.05 : std::min(by_chance, usual) < 0.95;
  }

  /// Words of the name itself set parameters too: "hardcover book", "gaming laptop", 圆桌.
  void take_name() {
    const std::string name = " " + to_lower(item_.words) + " ";
    for (const ParamInfo& p : info_.params) {
      for (const std::string& entry : p.words) {
        const std::size_t equals = entry.rfind('=');
        if (equals == std::string::npos) continue;
        const std::string word = to_lower(entry.substr(0, equals));
        const bool latin = !word.empty() && static_cast<unsigned char>(word[0]) < 0x80;
        const bool said = name.find(latin ? " " + word + " " : word) != std::string::npos;
        if (said && !word.empty() && !named_.contains(p.name) &&
            accept({{p.name, value_of(entry.substr(equals + 1))}})) {
          named_.insert(p.name);
        }
      }
    }
  }

  void take_size(Vec3 size) {
    accept({{"width", within(size.y, info_.width)},
            {"depth", within(size.x, info_.depth)},
            {"height", within(size.z, info_.height)}});
  }

  struct SlotUse {
    std::size_t slot = 0;
    double area = 0;  ///< [m2]
  };
  /// Slots by the area that is seen of them, the largest first; those named in the words only, when
  /// named.
  std::vector<SlotUse> slots_by_area(const std::string& named) const {
    std::vector<SlotUse> uses;
    for (std::size_t i = 0; i < model_->slots.size(); ++i) {
      const std::string& name = model_->slots[i].name;
      if (named.empty() || name.find(named) != std::string::npos ||
          named.find(name) != std::string::npos)
        uses.push_back({i, 0});
    }
    for (const Visual& v : model_->visuals) {
      for (SlotUse& use : uses) {
        if (use.slot == static_cast<std::size_t>(v.slot)) use.area += surface_area(v.mesh);
      }
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const SlotUse& a, const SlotUse& b) { return a.area > b.area; });
    return uses;
  }

  bool paint(Vec3 rgb, const std::string& named) {
    double total = 0, done = 0;
    const std::vector<SlotUse> uses = slots_by_area(named);
    for (const SlotUse& use : uses) total += use.area;
    for (const SlotUse& use : uses) {
      // Legs, handles and the like keep their own look once most of the thing has the colour.
      if (done > 0.55 * total && named.empty()) break;
      if (use.area > 0 && paint_slot(model_->slots[use.slot], rgb)) done += use.area;
    }
    return done > 0;
  }

  /// A tint doubles a colour at most: brown leather does not become white.
  static bool reaches(const Material& m, Vec3 rgb) {
    return rgb.x <= 2 * m.base_color.x && rgb.y <= 2 * m.base_color.y &&
           rgb.z <= 2 * m.base_color.z;
  }

  /// The usual paintable stuff of the same kind, else another of its family, else cloth for leather
  /// that nobody asked for.
  const Material* paintable(const Material& material, Vec3 rgb) const {
    const Material* usual = tools_.materials.find(tintable_like(material));
    if (usual && usual->tintable && reaches(*usual, rgb)) return usual;
    for (const Material& m : tools_.materials.all()) {
      if (m.family == material.family && m.tintable && reaches(m, rgb)) return &m;
    }
    const bool stuff_asked =
        std::any_of(item_.attributes.begin(), item_.attributes.end(),
                    [](const Attribute& a) { return a.type == AttributeType::kMaterial; });
    return material.family == "leather" && !stuff_asked ? tools_.materials.find("fabric") : nullptr;
  }

  bool paint_slot(const ModelSlot& slot, Vec3 rgb) {
    const Material* material = tools_.materials.find(slot.material);
    if (!material || !takes_color(*material)) return false;
    Params change;
    if (!material->tintable || !reaches(*material, rgb)) {
      material = paintable(*material, rgb);
      if (!material) return false;
      change["slot:" + slot.name] = material->name;
    }
    const Vec3 base = material->base_color;
    const auto part = [](double want, double have) {
      return format_fixed(std::clamp(want / std::max(have, 0.05), 0.0, 2.0), 4);
    };
    change["tint:" + slot.name] =
        part(rgb.x, base.x) + " " + part(rgb.y, base.y) + " " + part(rgb.z, base.z);
    return accept(change);
  }

  bool make_of(const std::string& value, const std::string& named) {
    if (!tools_.materials.find(value)) return family_present(value);
    const std::vector<SlotUse> uses = slots_by_area(named);
    double total = 0, has = 0;
    for (const SlotUse& use : uses) {
      total += use.area;
      if (model_->slots[use.slot].material == value) has += use.area;
    }
    if (has > 0.3 * total) return true;
    for (const SlotUse& use : uses) {
      if (use.area <= 0) continue;
      const Material* now = tools_.materials.find(model_->slots[use.slot].material);
      // A lampshade, a screen or leaves stay what they are.
      if (!now || norm(now->emission) > 0 || now->family == "foliage" || now->family == "food")
        continue;
      if (accept({{"slot:" + model_->slots[use.slot].name, value}})) return true;
    }
    return has > 0;
  }

  /// A word for a family ("wood", "metal"): met when it is there, otherwise its usual member is
  /// used.
  bool family_present(const std::string& family) {
    for (const ModelSlot& slot : model_->slots) {
      const Material* material = tools_.materials.find(slot.material);
      if (material && material->family == family) return true;
    }
    static const std::map<std::string, std::string> kUsual{
        {"wood", "oak"},    {"metal", "steel"},   {"stone", "granite"},
        {"glass", "glass"}, {"fabric", "fabric"}, {"plastic", "plastic"}};
    const auto usual = kUsual.find(family);
    return usual != kUsual.end() && tools_.materials.find(usual->second) &&
           make_of(usual->second, "");
  }

  const brief::Item& item_;
  const KindInfo& info_;
  std::uint64_t variant_;
  const craft::Toolbox& tools_;
  ModelPtr model_;
  std::set<std::string, std::less<>> named_;  ///< parameters that words have set
  Fitted out_;
};

}  // namespace

Params style_params(const KindInfo& info, std::string_view style) {
  // Nearest style that files declare, for those that few of them know.
  static const std::map<std::string, std::vector<std::string>, std::less<>> kNear{
      {"contemporary", {"modern"}},
      {"minimalist", {"minimal", "scandinavian", "modern"}},
      {"futuristic", {"modern"}},
      {"transitional", {"modern", "classic"}},
      {"japanese", {"scandinavian", "minimal", "modern"}},
      {"chinese", {"classic"}},
      {"vintage", {"mid_century", "classic", "rustic"}},
      {"antique", {"classic", "rustic"}},
      {"victorian", {"classic"}},
      {"european", {"classic"}},
      {"american", {"classic", "rustic"}},
      {"mid_century", {"mid-century", "scandinavian", "modern"}},
      {"bohemian", {"rustic", "scandinavian"}},
      {"mediterranean", {"rustic", "classic"}},
      {"moroccan", {"rustic", "classic"}},
      {"art_deco", {"luxury", "classic"}},
      {"luxury", {"classic", "modern"}},
      {"tropical", {"rustic", "scandinavian"}},
      {"shabby_chic", {"rustic", "classic"}}};
  const ParamInfo* param = find_param(info, "style");
  if (!param || style.empty()) return {};
  std::vector<std::string> wanted{std::string(style)};
  if (const auto near = kNear.find(style); near != kNear.end())
    wanted.insert(wanted.end(), near->second.begin(), near->second.end());
  for (const std::string& word : wanted) {
    for (const std::string& choice : param->choices) {
      if (same_word(choice, word)) return {{"style", choice}};
    }
  }
  return {};
}

Fitted fit(const brief::Item& item, std::string_view kind, std::string_view style,
           std::uint64_t variant, const craft::Toolbox& tools) {
  const KindInfo* info = tools.kinds.info(kind);
  if (!info) return {};
  return Fitter(item, *info, variant, tools).run(style_params(*info, style));
}

Params matching(const Model& first, const KindInfo& info, bool with_size) {
  const auto in_group = [&info](std::string_view word) {
    return std::find(info.groups.begin(), info.groups.end(), word) != info.groups.end();
  };
  const bool stands =
      first.mount == Mount::kFloor || first.mount == Mount::kWall || first.mount == Mount::kCeiling;
  const bool in_sets = stands || !first.lights.empty();
  if (!in_sets || in_group("plant") || in_group("toy") || in_group("art") ||
      info.key == "painting" || info.key == "poster") {
    return {};
  }
  Params params = first.params;
  for (const char* name : {"width", "depth", "height"}) {
    if (!with_size) params.erase(name);
  }
  return params;
}

bool shows(const Object& object, const Attribute& a, const World& world) {
  if (a.type == AttributeType::kColor && a.rgb) {
    const std::string name = color_name(*a.rgb);
    return std::any_of(object.colors.begin(), object.colors.end(), [&](const std::string& c) {
      return c == name || c == a.value || c.ends_with("_" + a.value);
    });
  }
  if (a.type == AttributeType::kMaterial) {
    return std::any_of(
        object.model->slots.begin(), object.model->slots.end(), [&](const ModelSlot& slot) {
          const Material* material = world.find_material(slot.material);
          return slot.material == a.value || (material && material->family == a.value);
        });
  }
  return true;
}

}  // namespace ww::policy
