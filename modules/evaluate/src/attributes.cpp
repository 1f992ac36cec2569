#include "attributes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "looks.h"
#include "ww/core/text.h"
#include "ww/evaluate/rows.h"

namespace ww::evaluate {
namespace {

constexpr double kSeenShare = 0.1;    // [1] of the surface that a colour or material has to cover
constexpr double kLarger = 1.05;      // [1] of the kind's typical size
constexpr double kSmaller = 0.95;     // [1]
constexpr double kUpperRange = 0.75;  // [1] of the way from the kind's least to its greatest size
constexpr double kTall = 1.6;         // [m] what reaches that high is tall, whatever its kind
constexpr double kLow = 0.5;          // [m] what stands on the floor and ends there is low

constexpr double kScreenTolerance = 0.15;  // [1] of the diagonal: frames and feet add to it

/// Words that turn a material or colour into one of a part: "brass handled", "leather bound".
constexpr std::array<std::string_view, 17> kOfPart{
    "handled", "topped", "top",    "framed", "trimmed", "bound", "draped", "wrapped", "frame",
    "colored", "hued",   "legged", "rimmed", "door",    "clad",  "lined",  "coloured"};
constexpr std::array<std::string_view, 8> kSilent{"and", "with", "in",    "of",
                                                  "a",   "the",  "fully", "neatly"};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

AttributeVerdict yes(std::string measured) { return {true, true, std::move(measured)}; }
AttributeVerdict no(std::string measured) { return {true, false, std::move(measured)}; }

/// How one dimension compares with the kind's range: 1 is typical.
struct Compared {
  double ratio = 1;
  double position = 0.5;  ///< 0 least, 1 greatest
};
Compared compared(double value, const SizeRange& range) {
  Compared out;
  if (range.typical > 0) out.ratio = value / range.typical;
  if (range.max > range.min) out.position = (value - range.min) / (range.max - range.min);
  return out;
}

class Judge {
 public:
  Judge(const Scene& scene, ObjectId object, const Words::Data& words)
      : scene_(scene),
        id_(object),
        object_(scene.world[object]),
        model_(*object_.model),
        words_(words),
        info_(words.kinds.info(object_.category)),
        slots_(slot_shares(object_, scene.world)) {}

  AttributeVerdict run(const std::string& phrase) {
    if (auto verdict = whole(phrase)) return *verdict;
    auto parts = split(phrase, ' ');
    std::erase_if(parts, [](const std::string& w) { return w.empty() || is_one_of(w, kSilent); });
    if (parts.size() > 1 && is_one_of(parts.back(), kOfPart)) {
      parts.pop_back();
      if (auto verdict = look(join(parts, " "), 0)) return *verdict;
    }
    if (parts.size() < 2) return no("nothing of it shows '" + phrase + "'");
    AttributeVerdict all{false, true, {}};
    for (const std::string& word : parts) {
      const AttributeVerdict verdict =
          whole(word).value_or(no("nothing of it shows '" + word + "'"));
      if (!verdict.judged) continue;
      if (!verdict.holds) return verdict;
      all.judged = true;
      all.measured = verdict.measured;
    }
    return all;
  }

 private:
  /// None: the phrase is no known word.
  std::optional<AttributeVerdict> whole(const std::string& phrase) {
    if (auto verdict = parameter_words(phrase)) return verdict;
    const auto known = words_.attributes.find(phrase);
    const AttributeMeaning* meaning = known == words_.attributes.end() ? nullptr : &known->second;
    if (meaning && !meaning->extra.empty()) {
      if (auto verdict = extras(*meaning)) return verdict;
    }
    if (has_tag(phrase)) return yes("built so");
    if (auto verdict = look(phrase, kSeenShare)) return verdict;
    if (meaning && meaning->type == "size") return size(meaning->value);
    if (meaning && meaning->type == "shape") return shape(meaning->value);
    if (meaning && meaning->type == "style") return style(meaning->value);
    if (meaning && meaning->type == "state") return state(meaning->value);
    if (meaning && has_tag(plain_words(meaning->value))) return yes("built so");
    if (auto verdict = mounting(meaning ? meaning->value : phrase)) return verdict;
    if (auto verdict = inches(phrase)) return verdict;
    if (meaning && meaning->type == "parameter" && !meaning->extra.empty())
      return no("its kind has no such parameter");
    if (kind_says(phrase)) return yes("its kind is so");
    if (words_.impressions.contains(phrase) || (meaning && meaning->type == "other"))
      return AttributeVerdict{false, false, "nothing measurable shows it"};
    if (meaning) return no("nothing of it shows '" + phrase + "'");
    return std::nullopt;
  }

  std::optional<AttributeVerdict> mounting(const std::string& value) const {
    const SupportKind kind = object_.support.kind;
    if (value == "standing")
      return kind == SupportKind::kFloor ? yes("stands on the floor")
                                         : no("does not stand on the floor");
    if (value == "hanging") {
      const bool hangs = kind == SupportKind::kWall || kind == SupportKind::kCeiling ||
                         kind == SupportKind::kHanging;
      return hangs ? yes("hangs") : no("does not hang");
    }
    return std::nullopt;
  }

  /// "65 inch": the diagonal of a screen, frame and all.
  std::optional<AttributeVerdict> inches(const std::string& phrase) const {
    const std::size_t at = phrase.find(" inch");
    int number = 0;
    if (at == std::string::npos ||
        std::from_chars(phrase.data(), phrase.data() + at, number).ptr != phrase.data() + at)
      return std::nullopt;
    const Vec3 size = model_.box.size();
    const double built = std::hypot(size.y, size.z) / 0.0254;
    const std::string numbers = fmt::format("its diagonal is {:.0f} inches", built);
    return std::abs(built - number) <= kScreenTolerance * number ? yes(numbers) : no(numbers);
  }

  /// Words that the kind itself declares for its parameters.
  std::optional<AttributeVerdict> parameter_words(const std::string& phrase) {
    if (!info_) return std::nullopt;
    for (const ParamInfo& param : info_->params) {
      for (const std::string& word : param.words) {
        const std::size_t at = word.find('=');
        if (plain_words(word.substr(0, at)) != phrase || at == std::string::npos) continue;
        return equals(param.name, word.substr(at + 1));
      }
    }
    return std::nullopt;
  }

  std::optional<AttributeVerdict> equals(const std::string& name, const std::string& value) {
    const auto found = model_.params.find(name);
    if (found == model_.params.end()) return std::nullopt;
    const std::string built = to_text(found->second);
    return built == value ? yes(name + " is " + built)
                          : no(name + " is " + built + ", asked " + value);
  }

  /// What the lexicon says that the word asks of the catalogue.
  std::optional<AttributeVerdict> extras(const AttributeMeaning& meaning) {
    for (const auto& [name, value] : meaning.extra) {
      if (name == "mount" || name == "relation") {
        const SupportKind wanted =
            value == "on_ceiling" ? SupportKind::kCeiling : SupportKind::kWall;
        if (value == "in_corner") continue;
        return object_.support.kind == wanted ? yes("mounted so") : no("is not mounted so");
      }
      if (name.starts_with("slot:")) return slot(name.substr(5), value);
      if (auto verdict = equals(name, value)) return verdict;
    }
    return std::nullopt;
  }

  AttributeVerdict slot(const std::string& name, const std::string& material) {
    for (const SlotShare& s : slots_) {
      if (s.slot != name) continue;
      return is_made_of(s, material, material) ? yes(name + " is " + s.material)
                                               : no(name + " is " + s.material);
    }
    return material_of_share(material, material, 0);
  }

  bool has_tag(const std::string& phrase) const {
    return std::any_of(model_.tags.begin(), model_.tags.end(),
                       [&](const std::string& tag) { return plain_words(tag) == phrase; });
  }

  /// "writing" of a kind that is called "writing desk".
  bool kind_says(const std::string& phrase) const {
    if (!info_) return false;
    const auto says = [&](const std::string& name) { return has_words(name, phrase); };
    return says(info_->key) || std::any_of(info_->names_en.begin(), info_->names_en.end(), says);
  }

  /// Colours and materials; a word that is both ("silver") holds as either.
  std::optional<AttributeVerdict> look(const std::string& phrase, double least) {
    if (phrase == "transparent" || phrase == "clear") return clear_share();
    const auto color = words_.colors.find(phrase);
    const auto material = words_.materials.find(phrase);
    const bool is_material = material != words_.materials.end() || words_.made_of.contains(phrase);
    std::optional<AttributeVerdict> verdict;
    if (color != words_.colors.end()) verdict = color_of_share(color->second, least);
    if (is_material && !(verdict && verdict->holds)) {
      const std::string& key = material != words_.materials.end() ? material->second : phrase;
      verdict = material_of_share(phrase, key, least);
    }
    return verdict;
  }

  AttributeVerdict clear_share() const {
    double share = 0;
    for (const SlotShare& s : slots_) share += s.clear ? s.share : 0;
    const std::string numbers = fmt::format("{:.0f} % of it lets light through", 100 * share);
    return share >= kSeenShare ? yes(numbers) : no(numbers);
  }

  AttributeVerdict color_of_share(Vec3 asked, double least) const {
    double share = 0;
    for (const SlotShare& s : slots_) share += !s.clear && is_colored(s.color, asked) ? s.share : 0;
    const std::string numbers = fmt::format("{:.0f} % of it (at least {:.0f} %); it is {}",
                                            100 * share, 100 * least, join(object_.colors, ", "));
    return share > 0 && share >= least ? yes(numbers) : no(numbers);
  }

  AttributeVerdict material_of_share(const std::string& phrase, const std::string& key,
                                     double least) const {
    double share = 0;
    std::vector<std::string> all;
    for (const SlotShare& s : slots_) {
      share += is_made_of(s, phrase, key) ? s.share : 0;
      if (s.share > 0) all.push_back(s.material);
    }
    const std::string numbers = fmt::format("{:.0f} % of it (at least {:.0f} %); it is {}",
                                            100 * share, 100 * least, join(all, ", "));
    return share > 0 && share >= least ? yes(numbers) : no(numbers);
  }

  /// By the material's key, its own name ("walnut" of dark_walnut), or what the word's row lists.
  bool is_made_of(const SlotShare& slot, const std::string& word, const std::string& key) const {
    if (slot.material == key || has_words(slot.material, word)) return true;
    const auto listed = words_.made_of.find(word);
    if (listed == words_.made_of.end()) return false;
    return std::any_of(listed->second.begin(), listed->second.end(), [&](const std::string& one) {
      return one == slot.material || one == "family:" + slot.family;
    });
  }

  AttributeVerdict size(const std::string& value) const {
    if (!info_) return {false, false, "its kind's sizes are not known"};
    const Vec3 built = drawn_bounds(model_, scene_.state.joints[id_.index]).size();
    const Compared w = compared(built.y, info_->width);
    const Compared d = compared(built.x, info_->depth);
    const Compared h = compared(built.z, info_->height);
    const bool floor = object_.support.kind == SupportKind::kFloor;
    if (value == "tall") return at_least(h, built.z, "high", built.z >= kTall);
    if (value == "low") return at_most(h, built.z, "high", floor && built.z <= kLow);
    if (value == "wide") return at_least(w, built.y, "wide", false);
    if (value == "narrow")
      return at_most(w.ratio < d.ratio ? w : d, w.ratio < d.ratio ? built.y : built.x, "wide",
                     false);
    if (value == "long")
      return at_least(w.ratio > d.ratio ? w : d, std::max(built.x, built.y), "long", false);
    if (value == "short") return at_most(h.ratio < w.ratio ? h : w, built.z, "high", false);
    if (value == "thick") return {false, false, "nothing measurable shows it"};
    const Compared all{std::cbrt(w.ratio * d.ratio * h.ratio),
                       (w.position + d.position + h.position) / 3};
    if (value == "large" || value == "huge")
      return at_least(all, all.ratio, "times its typical size", false);
    if (value == "small" || value == "tiny" || value == "child")
      return at_most(all, all.ratio, "times its typical size", false);
    const bool usual = all.ratio > kSmaller - 0.1 && all.ratio < kLarger + 0.1;
    return usual ? yes("of usual size")
                 : no(fmt::format("{:.2f} times its typical size", all.ratio));
  }

  static AttributeVerdict at_least(const Compared& c, double value, const char* what,
                                   bool absolutely) {
    const std::string text = fmt::format(
        "{:.2f} {} ({:.2f} of its kind's typical, at least {:.2f})", value, what, c.ratio, kLarger);
    return absolutely || c.ratio >= kLarger || c.position >= kUpperRange ? yes(text) : no(text);
  }
  static AttributeVerdict at_most(const Compared& c, double value, const char* what,
                                  bool absolutely) {
    const std::string text = fmt::format("{:.2f} {} ({:.2f} of its kind's typical, at most {:.2f})",
                                         value, what, c.ratio, kSmaller);
    return absolutely || c.ratio <= kSmaller || c.position <= 1 - kUpperRange ? yes(text)
                                                                              : no(text);
  }

  AttributeVerdict shape(const std::string& value) {
    if (const auto verdict = equals("shape", value)) {
      if (verdict->holds) return *verdict;
    }
    if (has_tag(plain_words(value))) return yes("built so");
    for (const auto& [name, param] : model_.params) {
      if (to_text(param) == value) return yes(name + " is " + value);
    }
    constexpr std::array<const char*, 5> kNames{"rectangular", "square", "round", "oval",
                                                "of another shape"};
    const Shape built = outline_shape(object_);
    const std::string name = kNames[static_cast<std::size_t>(built)];
    const bool same = name == value || (value == "rectangular" && built == Shape::kSquare);
    return same ? yes("its outline is " + name) : no("its outline is " + name);
  }

  AttributeVerdict style(const std::string& value) {
    if (has_tag(plain_words(value))) return yes("built so");
    if (auto verdict = equals("style", value)) return *verdict;
    return {false, false, "its kind has no styles"};
  }

  AttributeVerdict state(const std::string& value) const {
    const auto& joints = scene_.state.joints[id_.index];
    bool is_open = false;
    for (std::size_t i = 0; i < joints.size(); ++i) {
      const auto range = model_.joints[i].range;
      is_open = is_open || (range && joints[i] > 0.05 * range->y);
    }
    // An open bookcase is one without doors.
    if (value == "open")
      return is_open || model_.joints.empty() ? yes("open") : no("all of its joints are closed");
    if (value == "closed") return is_open ? no("a joint of it is open") : yes("closed");
    if (value == "on" || value == "lit" || value == "off") {
      const bool on = std::any_of(scene_.world.lights.begin(), scene_.world.lights.end(),
                                  [&](const Light& l) { return l.object == id_ && l.on; });
      return on == (value != "off") ? yes(on ? "gives light" : "gives no light")
                                    : no(on ? "gives light" : "gives no light");
    }
    if (value == "empty" || value == "full") {
      const std::size_t count = carried_by(scene_.world, id_).size();
      return (count == 0) == (value == "empty") ? yes("holds as asked")
                                                : no("holds " + std::to_string(count) + " things");
    }
    for (const auto& [name, param] : model_.params) {
      if (to_text(param) == value) return yes(name + " is " + value);
    }
    return has_tag(plain_words(value)) ? yes("built so")
                                       : no("nothing of it shows '" + value + "'");
  }

  const Scene& scene_;
  ObjectId id_;
  const Object& object_;
  const Model& model_;
  const Words::Data& words_;
  const KindInfo* info_;
  std::vector<SlotShare> slots_;
};

}  // namespace

AttributeVerdict judge_attribute(const Scene& scene, ObjectId object, std::string_view attribute,
                                 const Words::Data& words) {
  return Judge(scene, object, words).run(plain_words(attribute));
}

}  // namespace ww::evaluate
