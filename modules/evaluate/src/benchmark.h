// What would the benchmark itself say? SceneEval's soft measures, which pass above one half, on the
// same boxes. They differ from docs/relations.md: wider distances, but side regions that end with
// the reference's height. A third opinion beside relations.h, never a replacement.
#pragma once

#include <optional>
#include <vector>

#include "relations.h"

namespace ww::evaluate {

/// None where the benchmark has no measure for the relation; it then takes an assertion for met.
std::optional<double> soft_score(Relation relation, Extra extra, const Thing& s, const Thing& t);
/// 0 for fewer than three.
double soft_surround(const std::vector<const Thing*>& ring, const Thing& t);
std::optional<double> soft_building(const Setting& setting, Relation relation, Architecture part,
                                    const Thing& s);

inline constexpr double kSoftPass = 0.5;  // [1]

}  // namespace ww::evaluate
