// Does everything stay where it was put? 5 s of simulation from the written state.
#include <mujoco/mujoco.h>

#include <algorithm>
#include <cmath>

#include "checks.h"
#include "thresholds.h"
#include "ww/core/text.h"

namespace ww::verify {
namespace {

RigidTransform body_pose(const mjData& d, int body) {
  const mjtNum* p = d.xpos + 3 * body;
  const mjtNum* q = d.xquat + 4 * body;
  return {{q[0], q[1], q[2], q[3]}, {p[0], p[1], p[2]}};
}

/// A number that JSON can carry: a state that blew up reads as a kilometre.
double finite(double value) { return std::isfinite(value) ? std::min(value, 1000.0) : 1000.0; }

SettledObject compare(const Context& context, std::size_t object, const mjData& d) {
  const int body = context.addresses()[object].body;
  const mjtNum* c = context.model().body_ipos + 3 * body;
  const RigidTransform before = context.written()[static_cast<std::size_t>(body)];
  const RigidTransform after = body_pose(d, body);
  const double origin = norm(after.translation - before.translation);
  const double center = norm(after * Vec3{c[0], c[1], c[2]} - before * Vec3{c[0], c[1], c[2]});
  SettledObject result;
  result.id = context.object_id(static_cast<int>(object));
  result.drift = round_to(finite(std::max(finite(origin), finite(center))), 6);
  result.tilt = round_to(finite(rotation_angle(before.rotation.inverse() * after.rotation)), 6);
  result.stable = result.drift <= kDriftLimit && result.tilt <= kTiltLimit;
  return result;
}

Hash128 state_hash(const mjModel& m, const mjData& d) {
  Hasher hasher;
  for (int i = 0; i < m.nq; ++i) hasher.number(d.qpos[i]);
  for (int i = 0; i < m.nv; ++i) hasher.number(d.qvel[i]);
  return hasher.finish();
}

}  // namespace

SettleResult settle(const Context& context, double seconds,
                    const std::function<void(double)>& progress) {
  const mjModel& m = context.model();
  const physics::DataHandle data = physics::make_data(m);
  mjData& d = *data;
  SettleResult result;
  Settle& s = result.settle;
  s.seconds = seconds;
  const auto steps = static_cast<long>(std::lround(seconds / m.opt.timestep));
  bool diverged = false;
  for (long i = 0; i < steps && !diverged && !is_cancelled(); ++i) {
    mj_step(&m, &d);
    for (int c = 0; c < d.ncon; ++c) s.deepest = std::max(s.deepest, -d.contact[c].dist);
    // MuJoCo resets a state that is not finite to the start and goes on: that must not read as
    // rest.
    diverged = d.warning[mjWARN_BADQPOS].number + d.warning[mjWARN_BADQVEL].number +
                   d.warning[mjWARN_BADQACC].number >
               0;
    if (i % 250 == 0) progress(static_cast<double>(i) / static_cast<double>(steps));
  }
  mj_kinematics(&m, &d);
  s.deepest = round_to(s.deepest, 7);
  std::size_t stable = 0;
  double total_drift = 0;
  for (std::size_t i = 0; i < context.world().objects.size(); ++i) {
    const Object& object = context.world().objects[i];
    if (object.dynamic) {
      SettledObject settled = compare(context, i, d);
      if (diverged) settled.stable = false;
      stable += settled.stable ? 1 : 0;
      total_drift += settled.drift;
      s.objects.push_back(std::move(settled));
    }
    for (std::size_t j = 0; j < object.model->joints.size(); ++j) {
      const ModelJoint& joint = object.model->joints[j];
      const int address = context.addresses()[i].joint_qpos[j];
      const double range = joint.range ? joint.range->y - joint.range->x : 2 * kPi;
      const double moved = std::abs(d.qpos[address] - m.qpos0[address]) / range;
      s.joints.push_back({object.id + "/" + joint.name, round_to(finite(moved), 6)});
    }
  }
  if (!s.objects.empty()) {
    const auto count = static_cast<double>(s.objects.size());
    s.stable_share = round_to(static_cast<double>(stable) / count, 6);
    s.mean_drift = round_to(total_drift / count, 6);
  }
  result.final_state = state_hash(m, d);
  return result;
}

}  // namespace ww::verify
