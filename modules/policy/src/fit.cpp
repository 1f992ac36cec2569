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
    // Shapes and parameters first, then sizes, which are read off the built model; materials, what
    // is printed on them, and last the colours, which are mixed with both.
    for (int pass = 0; pass < 5; ++pass) {
      for (std::size_t i = 0; i < item_.attributes.size(); ++i) {
        if (pass_of(item_.attributes[i]) == pass) take(static_cast<int>(i), item_.attributes[i]);
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

  int pass_of(const Attribute& a) const {
    switch (a.type) {
      case AttributeType::kColor:
        return 4;
      case AttributeType::kMaterial:
        return 2;
      case AttributeType::kSize:
        return 1;
      case AttributeType::kShape:
      case AttributeType::kParameter:
      case AttributeType::kStyle:
      case AttributeType::kState:
      case AttributeType::kOther:
        break;
    }
    return print_of(a) != nullptr ? 3 : 0;
  }

  /// Tries a change that may have to be taken back; `works` decides on the model that it gave.
  template <class Works>
  bool attempt(const Params& change, Works works) {
    const Params params = out_.params;
    const ModelPtr model = model_;
    const auto named = named_;
    if (accept(change) && works()) return true;
    out_.params = params;
    model_ = model;
    named_ = named;
    return false;
  }

  /// Another form of the thing may do what this one can't: a chair with a padded seat is one of
  /// leather, a desk without pedestals one of glass. Only what no word has set is changed.
  template <class Works>
  bool in_another_form(Works works) {
    for (const ParamInfo& p : info_.params) {
      if (p.name == "style" || named_.contains(p.name)) continue;
      std::vector<Value> others;
      if (p.type == ParamType::kBool) others.emplace_back(p.typical <= 0.5);
      for (const std::string& choice : p.choices) others.emplace_back(choice);
      if (p.type == ParamType::kInteger) others = {p.min, p.max};
      for (const Value& other : others) {
        if (attempt({{p.name, other}}, works)) return true;
      }
    }
    return false;
  }

  void unfit(int index, std::string why) { out_.unfit.push_back({index, std::move(why)}); }

  void take(int index, const Attribute& a) {
    if (!model_) return;
    switch (a.type) {
      case AttributeType::kColor:
        if (!a.rgb || !paint_some(*a.rgb, a.slot))
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
        if (const auto param = param_for(info_, a.words)) {
          accept({{param->first, param->second}});
        } else {
          accept({{"style", a.value}});
        }
        return;
      case AttributeType::kState:
      case AttributeType::kOther:
        if (const auto param = param_for(info_, a.words)) {
          accept({{param->first, param->second}});
        } else if (const Print* print = print_of(a); print && !print_on(print->name)) {
          unfit(index, info_.key + " has nothing that can be " + a.words);
        }
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

  /// What a size word asks for: how many times the usual, along which dimensions.
  struct Wish {
    double factor = 1;               ///< [1]
    std::vector<const char*> along;  ///< of width, depth, height
  };
  static Wish wish_of(const std::string& word) {
    Wish wish{1.25, {"width", "depth", "height"}};
    if (word == "huge") wish.factor = 1.5;
    if (word == "small" || word == "low" || word == "narrow" || word == "short") wish.factor = 0.8;
    if (word == "tiny" || word == "child") wish.factor = 0.65;
    if (word == "tall" || word == "low") wish.along = {"height"};
    if (word == "wide" || word == "narrow" || word == "long" || word == "short")
      wish.along = {"width"};
    return wish;
  }

  bool resize(const Attribute& a) {
    if (const auto diagonal = a.params.find("diagonal"); diagonal != a.params.end())
      return span_diagonal(std::get<double>(diagonal->second));
    if (!a.params.empty()) return accept(a.params);
    if (const auto param = param_for(info_, a.words);
        param && accept({{param->first, param->second}}))
      return true;
    const Wish wish = wish_of(a.value);
    stretch(wish);
    const auto grown = [&] {
      stretch(wish);
      return is_such(wish);
    };
    return is_such(wish) || in_another_form(grown);
  }

  /// A screen of so many metres from corner to corner keeps its proportions.
  bool span_diagonal(double metres) {
    const Vec3 built = model_->box.size();
    const double factor = metres / std::max(std::hypot(built.y, built.z), 1e-6);
    const auto scaled = [&](double now, const SizeRange& range) {
      return round_to(std::clamp(now * factor, range.min, range.max), 3);
    };
    accept({{"width", scaled(built.y, info_.width)}, {"height", scaled(built.z, info_.height)}}) ||
        accept({{"width", scaled(built.y, info_.width)}});
    const Vec3 now = model_->box.size();
    return std::abs(std::hypot(now.y, now.z) / metres - 1) < 0.1;
  }

  /// The usual size and range of a dimension, and what it is now.
  const SizeRange& range_of(std::string_view dimension) const {
    return dimension == "width" ? info_.width : dimension == "depth" ? info_.depth : info_.height;
  }
  double built(std::string_view dimension) const {
    const Vec3 size = model_->box.size();
    return dimension == "width" ? size.y : dimension == "depth" ? size.x : size.z;
  }

  /// Each dimension as far as the form of the thing lets it.
  void stretch(const Wish& wish) {
    for (const char* dimension : wish.along) {
      const SizeRange& range = range_of(dimension);
      // Large and small are so beside the usual one of the kind, not beside what chance would have
      // built.
      const double now = built(dimension);
      const double from =
          wish.factor > 1 ? std::max(now, range.typical) : std::min(now, range.typical);
      for (const double share : {1.0, 0.75, 0.5, 0.3, 0.15}) {
        const double wanted = from * (1 + share * (wish.factor - 1));
        if (accept({{dimension, within(wanted, range)}})) break;
      }
    }
  }

  static double within(double metres, const SizeRange& range) {
    return round_to(std::clamp(metres, range.min, range.max), 3);
  }

  /// Larger (smaller) than the kind usually is, or near the end of what there is of it.
  bool is_such(const Wish& wish) const {
    double ratio = 1, position = 0;
    for (const char* dimension : wish.along) {
      const SizeRange& range = range_of(dimension);
      ratio *= built(dimension) / std::max(range.typical, 1e-6);
      position +=
          range.max > range.min ? (built(dimension) - range.min) / (range.max - range.min) : 0.5;
    }
    const auto n = static_cast<double>(wish.along.size());
    ratio = std::pow(ratio, 1 / n);
    position /= n;
    return wish.factor > 1 ? ratio > 1.06 || position > 0.76 : ratio < 0.94 || position < 0.24;
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

  /// A second colour goes where the first one is not; a form with a border or a trim may have to
  /// give it a place.
  bool paint_some(Vec3 rgb, const std::string& named) {
    const auto painted = [&] { return paint(rgb, named); };
    if (painted()) return true;
    return !painted_.empty() && in_another_form(painted);
  }

  bool paint(Vec3 rgb, const std::string& named) {
    double total = 0, done = 0;
    std::vector<SlotUse> uses = slots_by_area(named);
    std::erase_if(
        uses, [&](const SlotUse& use) { return painted_.contains(model_->slots[use.slot].name); });
    for (const SlotUse& use : uses) total += use.area;
    for (const SlotUse& use : uses) {
      // Legs, handles and the like keep their own look once most of the thing has the colour.
      if (done > 0.55 * total && named.empty()) break;
      const std::string slot = model_->slots[use.slot].name;
      if (use.area <= 0 || !paint_slot(model_->slots[use.slot], rgb)) continue;
      done += use.area;
      painted_.insert(slot);
    }
    return done > 0;
  }

  /// A tint doubles a colour at most: brown leather does not become white.
  static bool reaches(const Material& m, Vec3 rgb) {
    return rgb.x <= 2 * m.base_color.x && rgb.y <= 2 * m.base_color.y &&
           rgb.z <= 2 * m.base_color.z;
  }

  bool is_stuff_asked() const {
    return std::any_of(item_.attributes.begin(), item_.attributes.end(),
                       [](const Attribute& a) { return a.type == AttributeType::kMaterial; });
  }

  /// What takes the colour in the place of `material`: the same print on another base, stained wood
  /// where wood was asked for, the usual paintable stuff of its kind, another of its family, or
  /// cloth for leather that nobody asked for.
  const Material* paintable(const Material& material, Vec3 rgb) const {
    const std::string usual =
        material.family == "wood" && is_stuff_asked() ? "stained_wood" : tintable_like(material);
    for (const std::string& name : {material.print + "_" + usual, usual}) {
      const Material* m = tools_.materials.find(name);
      if (m && m->print == material.print && m->tintable && reaches(*m, rgb)) return m;
    }
    for (const Material& m : tools_.materials.all()) {
      if (m.family == material.family && m.print == material.print && m.tintable && reaches(m, rgb))
        return &m;
    }
    return material.family == "leather" && !is_stuff_asked() ? tools_.materials.find("fabric")
                                                             : nullptr;
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
    change["tint:" + slot.name] = tint_text(rgb, *material);
    return accept(change);
  }

  /// What makes the material look so, twice as bright at most.
  static std::string tint_text(Vec3 rgb, const Material& material) {
    const auto part = [](double want, double have) {
      return format_fixed(std::clamp(want / std::max(have, 0.05), 0.0, 2.0), 4);
    };
    const Vec3 base = material.base_color;
    return part(rgb.x, base.x) + " " + part(rgb.y, base.y) + " " + part(rgb.z, base.z);
  }

  static bool is_cloth(const Material& m) {
    return m.family == "fabric" || m.family == "leather" || m.family == "carpet";
  }

  /// Cloth goes where cloth was and boards where boards were; a basket may be of either.
  static bool suits(const Material& now, const Material& with) {
    // A lampshade, a screen or leaves stay what they are.
    if (norm(now.emission) > 0 || now.family == "foliage" || now.family == "food") return false;
    if (now.name == "lamp_shade")
      return is_cloth(with) || with.family == "paper" || with.family == "glass";
    return now.family == "other" || with.family == "paper" || is_cloth(now) == is_cloth(with);
  }

  /// A worn or printed slot stays so in the new material: antique_oak becomes antique_walnut.
  std::string as_worn(const Material& now, const std::string& value) const {
    const std::string worn = now.print + "_" + value;
    return !now.print.empty() && tools_.materials.find(worn) ? worn : value;
  }

  /// Share of the surface that is of that material [1].
  double share_of(const std::string& value) const {
    double total = 0, has = 0;
    for (const SlotUse& use : slots_by_area("")) {
      const std::string& material = model_->slots[use.slot].material;
      total += use.area;
      if (material == value || material.ends_with("_" + value)) has += use.area;
    }
    return has / std::max(total, 1e-12);
  }

  /// Gives the material to slots that it suits, the largest first, until it covers a third.
  void lay(const Material& material, const std::string& named) {
    for (const SlotUse& use : slots_by_area(named)) {
      if (share_of(material.name) > 0.3) return;
      const ModelSlot& slot = model_->slots[use.slot];
      const Material* now = tools_.materials.find(slot.material);
      if (use.area <= 0 || !now || !suits(*now, material)) continue;
      accept({{"slot:" + slot.name, as_worn(*now, material.name)}});
      if (!named.empty()) return;
    }
  }

  /// Seen on a tenth of the thing, which is what a name like "leather chair" promises, or at least
  /// somewhere; of a part that is named, wherever it is.
  bool make_of(const std::string& value, const std::string& named) {
    const Material* material = tools_.materials.find(value);
    if (!material) return family_present(value);
    for (const double least : {named.empty() ? 0.1 : 0.0, 0.0}) {
      const auto shown = [&] {
        lay(*material, named);
        return share_of(value) > least;
      };
      if (shown() || in_another_form(shown)) return true;
    }
    return false;
  }

  const Print* print_of(const Attribute& a) const {
    if (a.type != AttributeType::kOther && a.type != AttributeType::kState) return nullptr;
    for (const Print& print : tools_.materials.prints()) {
      if (std::find(print.words.begin(), print.words.end(), to_lower(a.words)) != print.words.end())
        return &print;
    }
    return nullptr;
  }

  /// The material in that print, or the like of it: leather that nobody asked for gives way to
  /// cloth. Null when there is none.
  const Material* in_print(const Material& m, const std::string& print) const {
    const std::string like =
        m.family == "leather" && !is_stuff_asked() ? "fabric" : tintable_like(m);
    const Material* same = tools_.materials.find(print + "_" + m.name);
    return same ? same : tools_.materials.find(print + "_" + like);
  }

  /// Prints the thing's cloth, or what else it shows where it has none, until most of that is so.
  /// The ground is natural white until a colour word says otherwise.
  bool print_on(const std::string& print) {
    constexpr Vec3 kGround{0.78, 0.75, 0.68};
    std::vector<SlotUse> uses = slots_by_area("");
    const auto material_of = [&](const SlotUse& use) {
      return tools_.materials.find(model_->slots[use.slot].material);
    };
    const bool cloth = std::any_of(uses.begin(), uses.end(), [&](const SlotUse& use) {
      return use.area > 0 && material_of(use) && is_cloth(*material_of(use));
    });
    std::erase_if(uses, [&](const SlotUse& use) {
      const Material* m = material_of(use);
      return use.area <= 0 || !m || is_cloth(*m) != cloth || !in_print(*m, print);
    });
    double total = 0, done = 0;
    for (const SlotUse& use : uses) total += use.area;
    for (const SlotUse& use : uses) {
      if (done > 0.55 * total) break;
      const std::string slot = model_->slots[use.slot].name;
      const Material* with = in_print(*material_of(use), print);
      const Material* plain = tools_.materials.find(with->name.substr(print.size() + 1));
      if (accept({{"slot:" + slot, with->name}, {"tint:" + slot, tint_text(kGround, *plain)}}))
        done += use.area;
    }
    return done > 0;
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
  std::set<std::string, std::less<>> named_;    ///< parameters that words have set
  std::set<std::string, std::less<>> painted_;  ///< slots that colour words have painted
  Fitted out_;
};

}  // namespace

Params style_params(const KindInfo& info, std::string_view style) {
  const ParamInfo* param = find_param(info, "style");
  if (!param || style.empty()) return {};
  for (const std::string& choice : param->choices) {
    if (same_word(choice, style)) return {{"style", choice}};
  }
  return {{"style", std::string(style)}};  // the catalogue knows what is near
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
