// Is the world physically true? Measured in MuJoCo on the exported file read back
// (docs/world-format.md, certificate.json). One source file a check.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/executor.h"
#include "ww/core/hash.h"
#include "ww/core/progress.h"
#include "ww/core/result.h"
#include "ww/model/kind.h"
#include "ww/world/world.h"

namespace ww::verify {

struct SettledObject {
  std::string id;
  double drift = 0;  ///< [m]
  double tilt = 0;   ///< [rad]
  bool stable = true;
};
struct SettledJoint {
  std::string id;
  double moved = 0;  ///< [1] share of its range, or of a turn
};
struct Settle {
  double seconds = 5;       ///< [s]
  double stable_share = 1;  ///< [1]
  double mean_drift = 0;    ///< [m]
  double deepest = 0;       ///< [m] deepest contact while settling
  std::vector<SettledObject> objects;
  std::vector<SettledJoint> joints;
};
struct PairDepth {
  std::string a, b;
  double depth = 0;  ///< [m]
};
struct SweptJoint {
  std::string id;
  double reached = 1;  ///< [1]
  std::optional<std::string> blocked_by;
};
struct OutOfBounds {
  std::string id;
  double outside = 0;  ///< [m]
};
struct Navigation {
  double reachable_share = 1;                   ///< [1]
  std::vector<std::string> unreachable_access;  ///< "sofa_1+x"
  std::optional<std::string> asked;
};
struct OpeningClearance {
  std::string id;
  double blocked_share = 0;  ///< [1]
  std::vector<std::string> by;
  std::optional<std::string> asked;
};
struct SanityFault {
  std::string id, what;
  double value = 0;  ///< in the unit of `what`
  double limit = 0;  ///< in the unit of `what`
};

struct Certificate {
  bool passed = false;
  Hash128 hash;  ///< of the final state
  Settle settle;
  std::vector<PairDepth> contacts;
  std::vector<PairDepth> visual_overlaps;
  std::vector<SweptJoint> joints;
  std::vector<OutOfBounds> bounds;
  Navigation navigation;
  std::vector<OpeningClearance> openings;
  std::vector<SanityFault> sanity;
};

/// Which clearances an explicit request forces: opening id or object id -> action id.
struct AskedClearances {
  std::vector<std::pair<std::string, std::string>> by_object;

  /// The action that forces `id` where it is; empty when none does.
  std::string find(std::string_view id) const {
    for (const auto& [object, action] : by_object) {
      if (object == id) return action;
    }
    return {};
  }
};

struct Settings {
  double seconds = 5;  ///< [s] of settling
  bool geometry_only =
      false;  ///< contacts, overlaps, sweeps, bounds, navigation, openings, sanity; no settling
  /// Where the usual sizes and masses of kinds are known from; null leaves them unchecked.
  const KindSource* kinds = nullptr;
};

/// Runs every check on `mjcf_folder`/scene.xml against the scene that it was written from.
/// Settling runs beside the geometric checks when `executor` has two threads. Measured on two cores
/// for a room of 60 objects: modules/verify/README.md. `progress` is told the share of settling
/// that is done. Errors: kIo, kParse when the file can't be read back, kInternal when the simulator
/// gives up, kCancelled. Deterministic on any thread count.
Result<Certificate> certify(const Scene& scene, const std::string& mjcf_folder,
                            const AskedClearances& asked, const Settings& settings,
                            Executor& executor, Progress& progress);

std::string to_json(const Certificate& certificate);
Result<Certificate> certificate_from_json(std::string_view json);
/// One line a failing finding, for people: "mug_1 drifts 0.034 m (limit 0.01 m)".
std::vector<std::string> failures(const Certificate& certificate);

}  // namespace ww::verify
