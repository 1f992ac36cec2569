#include "randomise.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "ww/craft/solve.h"

namespace ww::dataset {
namespace {

using namespace program;

/// Colour of a black body, largest channel 1: linear Rec.709 from Kim et al. 2002's cubic splines
/// of the Planckian locus (1667 to 25000 K).
Vec3 color_of_kelvin(double kelvin) {
  const double t = 1000 / std::clamp(kelvin, 1667.0, 25000.0);
  const double x = kelvin <= 4000 ? ((-0.2661239 * t - 0.2343589) * t + 0.8776956) * t + 0.179910
                                  : ((-3.0258469 * t + 2.1070379) * t + 0.2226347) * t + 0.240390;
  const double y =
      kelvin <= 2222   ? ((-1.1063814 * x - 1.34811020) * x + 2.18555832) * x - 0.20219683
      : kelvin <= 4000 ? ((-0.9549476 * x - 1.37418593) * x + 2.09137015) * x - 0.16748867
                       : ((3.0817580 * x - 5.87338670) * x + 3.75112997) * x - 0.37001483;
  const double big_x = x / y, big_z = (1 - x - y) / y;
  const Vec3 rgb{3.2404542 * big_x - 1.5371385 - 0.4985314 * big_z,
                 -0.9692660 * big_x + 1.8760108 + 0.0415560 * big_z,
                 0.0556434 * big_x - 0.2040259 + 1.0572252 * big_z};
  const Vec3 positive = max(rgb, {0, 0, 0});
  return positive * (1 / std::max({positive.x, positive.y, positive.z}));
}

/// "#b98d5b" of a linear colour.
std::string hex_of(Vec3 linear) {
  const auto byte = [](double v) { return std::lround(255 * linear_to_srgb(v)); };
  return fmt::format("#{:02x}{:02x}{:02x}", byte(linear.x), byte(linear.y), byte(linear.z));
}

int whole(Rng& rng, const Range& range) {
  return rng.integer(static_cast<int>(std::ceil(range.low)),
                     static_cast<int>(std::max(std::ceil(range.low), std::floor(range.high))));
}

class Randomiser {
 public:
  Randomiser(craft::WorldFolder world, const Spec& spec, int sample, const craft::Toolbox& tools)
      : scene_(std::move(world.scene)),
        spec_(spec),
        r_(spec.randomise),
        sample_(sample),
        tools_(tools),
        ids_(world.program),
        next_statement_(world.program.next_statement) {}

  Result<Randomised> run() {
    sun();
    lamps();
    surfaces();
    clutter();
    distractors();
    std::vector<std::string> dropped;
    if (auto status = drops(dropped); !status) return status.error();
    if (const Status status = craft::finish(scene_, tools_); !status) return status.error();
    return Randomised{std::move(scene_), std::move(changes_), std::move(dropped)};
  }

 private:
  Statement statement_of(Action action) {
    Statement statement;
    statement.id = "a" + std::to_string(next_statement_++);
    statement.action = std::move(action);
    return statement;
  }

  void apply(Statement statement) {
    craft::Applied applied = craft::apply(scene_, statement, tools_);
    if (applied.diagnostics.has_errors()) return;
    scene_ = std::move(applied.scene);
    changes_.push_back(std::move(statement));
  }

  void act(Action action) { apply(statement_of(std::move(action))); }

  /// As act(), where the layout finds the place.
  void place(AddAction action) {
    layout::Settings settings;
    settings.seed = stream_of(spec_, sample_, "layout " + action.id).next();
    for (Statement& s :
         craft::solve(scene_, {statement_of(std::move(action))}, ids_, tools_, settings).statements)
      apply(std::move(s));
  }

  void sun() {
    if (r_.sun_hours.empty()) return;
    Rng rng = stream_of(spec_, sample_, "sun");
    const int minutes = std::min(1439, static_cast<int>(60 * draw(rng, r_.sun_hours.front())));
    const int month = rng.integer(1, 12), day = rng.integer(1, 28);
    EnvironmentAction action;
    action.time =
        fmt::format("2026-{:02}-{:02}T{:02}:{:02}", month, day, minutes / 60, minutes % 60);
    act(action);
  }

  /// Three draws a lamp, whatever is asked, so that the lamps after it keep theirs.
  void lamps() {
    const bool asked = r_.lamp_off > 0 || r_.lamp_gain.low != 1 || r_.lamp_gain.high != 1 ||
                       !r_.lamp_kelvin.empty();
    if (!asked) return;
    Rng rng = stream_of(spec_, sample_, "lamps");
    std::vector<LightAction> actions;
    for (const Light& light : scene_.world.lights) {
      if (!light.object.valid() || light.unit != LightUnit::kLumen) continue;
      const bool off = rng.chance(r_.lamp_off);
      const double gain = draw(rng, r_.lamp_gain), share = rng.uniform();
      LightAction action;
      action.target = light.id;
      action.on = light.on && !off;
      action.intensity = light.intensity * gain;
      if (!r_.lamp_kelvin.empty()) {
        const Range& kelvin = r_.lamp_kelvin.front();
        action.color = color_of_kelvin(kelvin.low + share * (kelvin.high - kelvin.low));
      }
      actions.push_back(action);
    }
    for (LightAction& action : actions) act(std::move(action));
  }

  /// Another material of the family that is as clear or opaque, and for what takes paint a colour.
  void restyle(Rng& rng, const std::string& name, const std::string& material_key,
               const std::string& tint_key, Params& params) const {
    const bool swap = rng.chance(r_.materials), paint = rng.chance(r_.tints);
    const double pick = rng.uniform(), shade = rng.uniform();
    const Material* now = tools_.materials.find(name);
    if (!now) return;
    const Material* worn = now;
    // What is gathered under these words is not alike: soil is no cork, an apple no cake.
    const bool alike = now->family != "other" && now->family != "food" && now->family != "foliage";
    if (swap && alike) {
      std::vector<const Material*> family;
      for (const Material& m : tools_.materials.all()) {
        if (m.family == now->family && (m.transmission > 0) == (now->transmission > 0) &&
            m.emission == now->emission)
          family.push_back(&m);
      }
      worn = family[static_cast<std::size_t>(pick * static_cast<double>(family.size()))];
      if (worn != now) params[material_key] = worn->name;
    }
    if (paint && worn->tintable) {
      const auto names = color_names();
      const auto k = static_cast<std::size_t>(shade * static_cast<double>(names.size()));
      params[tint_key] = hex_of(color_of(names[k]).value_or(Vec3{1, 1, 1}));
    }
  }

  void surfaces() {
    if (r_.materials <= 0 && r_.tints <= 0) return;
    Rng rng = stream_of(spec_, sample_, "surfaces");
    std::vector<RestyleAction> actions;
    for (const Room& room : scene_.world.rooms) {
      RestyleAction action{room.id, {}};
      restyle(rng, room.floor_material, "floor", "tint:floor", action.params);
      restyle(rng, room.walls_material, "walls", "tint:walls", action.params);
      restyle(rng, room.ceiling_material, "ceiling", "tint:ceiling", action.params);
      actions.push_back(std::move(action));
    }
    for (const Object& object : scene_.world.objects) {
      RestyleAction action{object.id, {}};
      for (const ModelSlot& slot : object.model->slots)
        restyle(rng, slot.material, "slot:" + slot.name, "tint:" + slot.name, action.params);
      if (object.source == "catalogue") actions.push_back(std::move(action));
    }
    for (RestyleAction& action : actions) {
      if (!action.params.empty()) act(std::move(action));
    }
  }

  /// Kinds that one may meet: `small` ones that stand on things, or furniture that stands on
  /// floors.
  std::vector<const KindInfo*> kinds(bool small) const {
    constexpr double kWidest = 0.7;  // [m] of furniture that still finds a place
    std::vector<const KindInfo*> found;
    for (const std::string& key : tools_.kinds.keys()) {
      const KindInfo* info = tools_.kinds.info(key);
      if (!info || info->fixture || info->covering) continue;
      const bool fits = small ? info->small && info->mount == Mount::kSurface
                              : info->mount == Mount::kFloor && info->width.typical < kWidest &&
                                    info->depth.typical < kWidest;
      if (fits) found.push_back(info);
    }
    return found;
  }

  AddAction new_thing(const KindInfo& kind, const std::string& room) {
    AddAction action;
    action.id = ids_.next(kind.key);
    action.kind = kind.key;
    action.room = room;
    return action;
  }

  void clutter() {
    Rng rng = stream_of(spec_, sample_, "clutter");
    const int count = whole(rng, r_.clutter);
    const auto small = kinds(true);
    std::vector<std::pair<std::string, std::string>> places;  // carrier, its room
    for (const Object& o : scene_.world.objects) {
      const bool offers = std::any_of(
          o.model->surfaces.begin(), o.model->surfaces.end(), [](const ModelSurface& s) {
            return s.kind == SurfaceKind::kOn && s.size.x * s.size.y > 0.05;
          });
      if (offers && o.room.valid()) places.emplace_back(o.id, scene_.world[o.room].id);
    }
    for (int i = 0; i < count && !places.empty() && !small.empty(); ++i) {
      const auto& [carrier, room] = places[rng.index(places.size())];
      AddAction action = new_thing(*small[rng.index(small.size())], room);
      action.relations = {{Relation::kOn, {carrier}, "", false, true}};
      place(std::move(action));
    }
  }

  void distractors() {
    Rng rng = stream_of(spec_, sample_, "distractors");
    const int count = whole(rng, r_.distractors);
    const auto furniture = kinds(false);
    for (int i = 0; i < count && !scene_.world.rooms.empty(); ++i) {
      const Room& room = scene_.world.rooms[rng.index(scene_.world.rooms.size())];
      std::vector<const KindInfo*> strangers;
      for (const KindInfo* k : furniture) {
        const bool at_home = k->rooms.empty() || std::find(k->rooms.begin(), k->rooms.end(),
                                                           room.type) != k->rooms.end();
        if (!at_home) strangers.push_back(k);
      }
      if (!strangers.empty()) place(new_thing(*strangers[rng.index(strangers.size())], room.id));
    }
  }

  Status drops(std::vector<std::string>& dropped) {
    Rng rng = stream_of(spec_, sample_, "drops");
    const int count = whole(rng, r_.drops);
    const auto small = kinds(true);
    std::vector<AddAction> things;
    for (int i = 0; i < count && !small.empty() && !scene_.world.rooms.empty(); ++i) {
      const Room& room = scene_.world.rooms[rng.index(scene_.world.rooms.size())];
      things.push_back(new_thing(*small[rng.index(small.size())], room.id));
    }
    if (things.empty()) return {};
    auto result = drop_things(std::move(scene_), things, rng, tools_);
    if (!result) return result.error();
    scene_ = std::move(result->scene);
    dropped = std::move(result->ids);
    return {};
  }

  Scene scene_;
  const Spec& spec_;
  const Randomisation& r_;
  int sample_;
  const craft::Toolbox& tools_;
  IdAllocator ids_;
  int next_statement_;
  std::vector<Statement> changes_;
};

}  // namespace

double draw(Rng& rng, const Range& range) { return rng.uniform(range.low, range.high); }

Rng stream_of(const Spec& spec, int sample, std::string_view purpose) {
  return Rng::stream(spec.seed, fmt::format("sample {} {}", sample, purpose));
}

Result<Randomised> randomise(craft::WorldFolder world, const Spec& spec, int sample,
                             const craft::Toolbox& tools) {
  return Randomiser(std::move(world), spec, sample, tools).run();
}

}  // namespace ww::dataset
