#include <mujoco/mujoco.h>

#include <functional>

#include "checks.h"
#include "ww/core/text.h"
#include "ww/physics/guard.h"
#include "ww/verify/certificate.h"

namespace ww::verify {
namespace {

/// Of the written state, for certificates without settling.
Hash128 written_hash(const Context& context) {
  Hasher hasher;
  const mjModel& m = context.model();
  for (int i = 0; i < m.nq; ++i) hasher.number(m.qpos0[i]);
  return hasher.finish();
}

}  // namespace

Result<Certificate> certify(const Scene& scene, const std::string& mjcf_folder,
                            const AskedClearances& asked, const Settings& settings,
                            Executor& executor, Progress& progress) {
  progress.stage("verify");
  const Result<physics::Compiled> compiled =
      physics::Compiled::from_folder(mjcf_folder, scene.world);
  if (!compiled) return compiled.error();
  const Context context(scene, *compiled);

  Certificate certificate;
  // Settling first: it takes longest, and what is left of the other thread's time goes to the rest.
  std::vector<std::function<void()>> checks;
  if (settings.geometry_only) {
    certificate.settle.seconds = 0;
    certificate.hash = written_hash(context);
  } else {
    checks.emplace_back([&] {
      SettleResult result =
          settle(context, settings.seconds, [&](double share) { progress.update(share); });
      certificate.settle = std::move(result.settle);
      certificate.hash = result.final_state;
    });
  }
  checks.emplace_back([&] { certificate.visual_overlaps = visual_overlaps(scene); });
  checks.emplace_back([&] { certificate.joints = sweep_joints(context); });
  checks.emplace_back([&] { certificate.navigation = navigation(context, asked); });
  checks.emplace_back([&] { certificate.contacts = contacts(context); });
  checks.emplace_back([&] { certificate.openings = openings(context, asked); });
  checks.emplace_back([&] { certificate.bounds = bounds(scene); });
  checks.emplace_back([&] { certificate.sanity = sanity(scene, settings.kinds); });

  std::vector<Status> statuses(checks.size());
  executor.parallel_for(checks.size(), [&](std::size_t i) {
    statuses[i] = physics::guarded([&]() -> Status {
      if (!is_cancelled()) checks[i]();
      return {};
    });
  });
  if (is_cancelled()) return Error{ErrorCode::kCancelled, "verification cancelled", {}};
  for (const Status& status : statuses) {
    if (!status.ok()) return status.error();
  }
  certificate.passed = failures(certificate).empty();
  return certificate;
}

}  // namespace ww::verify
