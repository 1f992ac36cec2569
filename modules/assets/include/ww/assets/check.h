// Is a built model sound? Structure, sizes, mass, colliders, joints: what can be known without
// simulating.
#pragma once

#include "ww/core/diagnostics.h"
#include "ww/model/kind.h"

namespace ww {

/// Checks one model against its kind. Codes WW-ASSET-001...: structure (001), size (002), place of
/// the origin (003), mass (004), closed meshes (005), collider against drawn (006), parts that
/// overlap at rest (007) or along a joint (008), budgets (009, warning), travel of joints (010).
/// `file` names the place.
Diagnostics check_model(const Model& model, const KindInfo& info, const std::string& file = {});

}  // namespace ww
