#include "randomise.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

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

class Randomiser {
 public:
  Randomiser(Scene scene, const Spec& spec, int sample, const craft::Toolbox& tools)
      : scene_(std::move(scene)), spec_(spec), r_(spec.randomise), sample_(sample), tools_(tools) {}

  Result<Randomised> run() {
    sun();
    lamps();
    if (refused_.has_errors()) {
      Error error = refused_.to_error();
      error.code = ErrorCode::kInternal;
      return error;
    }
    if (const Status status = craft::finish(scene_, tools_); !status) return status.error();
    return Randomised{std::move(scene_), std::move(program_)};
  }

 private:
  void act(Action action) {
    Statement statement;
    statement.id = "a" + std::to_string(program_.next_statement++);
    statement.action = std::move(action);
    craft::Applied applied = craft::apply(std::move(scene_), statement, tools_);
    scene_ = std::move(applied.scene);
    refused_.append(applied.diagnostics);
    program_.statements.push_back(std::move(statement));
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

  /// One draw a lamp, whatever is asked, so that the lamps after it keep theirs.
  void lamps() {
    const bool asked = r_.lamp_off > 0 || r_.lamp_gain.low != 1 || r_.lamp_gain.high != 1 ||
                       !r_.lamp_kelvin.empty();
    if (!asked) return;
    Rng rng = stream_of(spec_, sample_, "lamps");
    std::vector<LightAction> actions;
    for (const Light& light : scene_.world.lights) {
      if (!light.object.valid() || light.unit != LightUnit::kLumen) continue;
      const bool off = rng.chance(r_.lamp_off);
      const double gain = draw(rng, r_.lamp_gain);
      LightAction action;
      action.target = light.id;
      action.on = light.on && !off;
      action.intensity = light.intensity * gain;
      if (!r_.lamp_kelvin.empty())
        action.color = color_of_kelvin(draw(rng, r_.lamp_kelvin.front()));
      actions.push_back(action);
    }
    for (LightAction& action : actions) act(std::move(action));
  }

  Scene scene_;
  const Spec& spec_;
  const Randomisation& r_;
  int sample_;
  const craft::Toolbox& tools_;
  Program program_;
  Diagnostics refused_;
};

}  // namespace

double draw(Rng& rng, const Range& range) { return rng.uniform(range.low, range.high); }

Rng stream_of(const Spec& spec, int sample, std::string_view purpose) {
  return Rng::stream(spec.seed, fmt::format("sample {} {}", sample, purpose));
}

Result<Randomised> randomise(Scene scene, const Spec& spec, int sample,
                             const craft::Toolbox& tools) {
  return Randomiser(std::move(scene), spec, sample, tools).run();
}

}  // namespace ww::dataset
