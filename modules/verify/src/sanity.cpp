// Are masses, inertias, densities and sizes those of real things?
#include <algorithm>
#include <cmath>

#include "checks.h"
#include "thresholds.h"

namespace ww::verify {
namespace {

constexpr double kSizeTolerance = 0.001;  // [m] to which an asked size is met

/// A number that JSON can carry.
double finite(double v) { return std::isfinite(v) ? v : 0.0; }

class Examiner {
 public:
  explicit Examiner(std::vector<SanityFault>& faults) : faults_(faults) {}

  void examine(const Object& object, const KindInfo* kind) {
    id_ = object.id;
    masses(*object.model);
    density(*object.model);
    if (kind) against(*kind, *object.model);
  }

 private:
  void fault(const std::string& what, double value, double limit) {
    faults_.push_back({id_, what, finite(value), limit});
  }
  void within(const std::string& what, double value, double low, double high) {
    if (!(value >= low)) return fault(what, value, low);
    if (!(value <= high)) fault(what, value, high);
  }

  void masses(const Model& model) {
    for (const ModelPart& part : model.parts) {
      if (!(part.mass.mass > 0) || !std::isfinite(part.mass.mass)) {
        fault("mass", part.mass.mass, 0);
        continue;
      }
      const Vec3 c = part.mass.center_of_mass;
      if (!std::isfinite(c.x + c.y + c.z)) fault("center_of_mass", 0, 0);
      if (is_physical(part.mass)) continue;
      // Largest principal moment over the sum of the other two: at most 1 for any real body.
      const Vec3 moments = principal_inertia(part.mass.inertia).moments;
      fault("inertia", moments.z / (moments.x + moments.y), 1);
    }
  }

  void density(const Model& model) {
    double volume = 0;
    for (const ModelPart& part : model.parts) volume += part.volume;
    if (volume > 0) within("density", total_mass(model).mass / volume, kDensityMin, kDensityMax);
  }

  void against(const KindInfo& kind, const Model& model) {
    const Vec3 size = model.box.size();
    const auto range = [&](const char* what, double value, const SizeRange& r) {
      if (r.max > 0) within(what, value, r.min - kSizeTolerance, r.max + kSizeTolerance);
    };
    range("depth", size.x, kind.depth);
    range("width", size.y, kind.width);
    range("height", size.z, kind.height);
    if (kind.mass_max > 0) within("mass", total_mass(model).mass, kind.mass_min, kind.mass_max);
  }

  std::vector<SanityFault>& faults_;
  std::string id_;
};

}  // namespace

std::vector<SanityFault> sanity(const Scene& scene, const KindSource* kinds) {
  std::vector<SanityFault> faults;
  Examiner examiner(faults);
  for (const Object& object : scene.world.objects) {
    examiner.examine(object, kinds ? kinds->info(object.category) : nullptr);
  }
  return faults;
}

}  // namespace ww::verify
