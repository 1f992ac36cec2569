// Does everything that opens open all the way? Each joint swept over its range among all colliders.
#include <mujoco/mujoco.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "checks.h"
#include "thresholds.h"
#include "ww/core/text.h"

namespace ww::verify {
namespace {

/// Largest way that any point moves in one step: a blade 2 mm deep into a thing at one step was at
/// most this far from it the step before.
constexpr double kStep = 0.008;  // [m]

int support_part(const World& world, const Object& object) {
  const Model& carrier = *world[object.support.object].model;
  const int surface = object.support.surface;
  if (surface < 0 || surface >= static_cast<int>(carrier.surfaces.size())) return 0;
  return carrier.surfaces[static_cast<std::size_t>(surface)].part;
}

class Sweep {
 public:
  Sweep(const Context& context, int object, int joint)
      : context_(context), object_(object), joint_(joint), poses_(context.written()) {
    for (const int other : model().joints[index()].behind) open_fully(other);
    data_ = context.scratch(poses_);
  }

  SweptJoint run() {
    const ModelJoint& j = model().joints[index()];
    const double at = written_position(joint_);
    // What turns without end has turned all the way once it has been round.
    const double low = j.range ? j.range->x : at, high = j.range ? j.range->y : at + 2 * kPi;
    moving_ = moved_bodies(joint_);
    start_ = poses_;
    find_pairs(low - at, high - at);
    const double up = reach(high - at), down = -reach(low - at);
    const double whole = high - low;
    SweptJoint result;
    result.id = context_.object_id(object_) + "/" + j.name;
    const double reached = whole > 0 ? std::clamp((up + down) / whole, 0.0, 1.0) : 1.0;
    result.reached = round_to(reached, 4);
    if (!blocker_.empty()) result.blocked_by = blocker_;
    return result;
  }

 private:
  struct Pair {
    int moving, still;  // geoms
    double depth;       // [m] at the start
  };

  const Model& model() const {
    return *context_.world().objects[static_cast<std::size_t>(object_)].model;
  }
  std::size_t index() const { return static_cast<std::size_t>(joint_); }
  double written_position(int joint) const {
    return context_.scene()
        .state.joints[static_cast<std::size_t>(object_)][static_cast<std::size_t>(joint)];
  }

  /// The joint's part, the parts that hang on it, and all that stands on or lies in them.
  std::vector<int> moved_bodies(int joint) const {
    std::vector<bool> moved(model().parts.size());
    moved[static_cast<std::size_t>(model().joints[static_cast<std::size_t>(joint)].part)] = true;
    for (std::size_t pass = 0; pass < model().joints.size(); ++pass) {
      for (const ModelJoint& j : model().joints) {
        if (moved[static_cast<std::size_t>(j.parent)])
          moved[static_cast<std::size_t>(j.part)] = true;
      }
    }
    std::vector<int> bodies;
    const auto add = [&](int object, const std::vector<bool>* parts) {
      const auto& all = context_.addresses()[static_cast<std::size_t>(object)].part_bodies;
      for (std::size_t p = 0; p < all.size(); ++p) {
        if (!parts || (*parts)[p]) bodies.push_back(all[p]);
      }
    };
    add(object_, &moved);
    const World& world = context_.world();
    const ObjectId self{static_cast<std::size_t>(object_)};
    for (std::size_t i = 0; i < world.objects.size(); ++i) {
      const Object& rider = world.objects[i];
      if (rider.support.object != self ||
          !moved[static_cast<std::size_t>(support_part(world, rider))])
        continue;
      add(static_cast<int>(i), nullptr);
      for (const ObjectId above : carried_by(world, ObjectId{i}))
        add(static_cast<int>(above.index), nullptr);
    }
    std::sort(bodies.begin(), bodies.end());
    return bodies;
  }

  /// How the world moves the joint's part when the joint turns or slides by `by`, from the poses
  /// given.
  RigidTransform motion(int joint, double by, const BodyPoses& poses) const {
    const ModelJoint& j = model().joints[static_cast<std::size_t>(joint)];
    const auto& bodies = context_.addresses()[static_cast<std::size_t>(object_)].part_bodies;
    const RigidTransform& X_WP =
        poses[static_cast<std::size_t>(bodies[static_cast<std::size_t>(j.parent)])];
    const Vec3 axis = X_WP.rotation * j.axis;
    if (j.type == JointType::kSlide) return {{}, axis * by};
    const Vec3 origin = X_WP * j.origin;
    const Quat turn = Quat::about(axis, by);
    return {turn, origin - turn * origin};
  }

  void open_fully(int joint) {
    const ModelJoint& j = model().joints[static_cast<std::size_t>(joint)];
    if (!j.range) return;
    const RigidTransform move = motion(joint, j.range->y - written_position(joint), poses_);
    for (const int b : moved_bodies(joint))
      poses_[static_cast<std::size_t>(b)] = move * poses_[static_cast<std::size_t>(b)];
  }

  void move_to(double by) {
    const RigidTransform move = motion(joint_, by, start_);
    for (const int b : moving_) {
      poses_[static_cast<std::size_t>(b)] = move * start_[static_cast<std::size_t>(b)];
      context_.place_body(b, poses_, *data_);
    }
  }

  /// Steps between 0 and `by` so that no moving point goes further than kStep at once.
  int step_count(double by) const {
    const ModelJoint& j = model().joints[index()];
    double arm = 1;  // [m] per unit of the joint
    if (j.type == JointType::kHinge) {
      const auto& bodies = context_.addresses()[static_cast<std::size_t>(object_)].part_bodies;
      const RigidTransform& X_WP =
          start_[static_cast<std::size_t>(bodies[static_cast<std::size_t>(j.parent)])];
      const Vec3 origin = X_WP * j.origin, axis = X_WP.rotation * j.axis;
      arm = 0.01;
      for (const int b : moving_) {
        for (const int g : context_.colliders_of(b)) {
          const Aabb box = context_.geom_box(g, start_);
          for (int i = 0; i < 8; ++i)
            arm = std::max(arm, norm(cross(box.corner(i) - origin, axis)));
        }
      }
    }
    return std::clamp(static_cast<int>(std::ceil(std::abs(by) * arm / kStep)), 1, 2000);
  }

  void find_pairs(double low, double high) {
    std::map<int, Aabb> swept;
    for (const double end : {low, high}) {
      const int steps = step_count(end);
      for (int s = 0; s <= steps; ++s) {
        const RigidTransform move = motion(joint_, end * s / steps, start_);
        for (const int b : moving_) {
          poses_[static_cast<std::size_t>(b)] = move * start_[static_cast<std::size_t>(b)];
          for (const int g : context_.colliders_of(b))
            swept[g].include(context_.geom_box(g, poses_));
        }
      }
    }
    move_to(0);
    for (const int still : context_.colliders()) {
      if (std::binary_search(moving_.begin(), moving_.end(), context_.body_of(still))) continue;
      const Aabb box = context_.geom_box(still, start_);
      for (const auto& [g, sweep] : swept) {
        if (!sweep.overlaps(box)) continue;
        pairs_.push_back({g, still, geom_depth(context_.model(), *data_, g, still).depth});
      }
    }
    std::map<int, Aabb> still_boxes;
    for (const Pair& p : pairs_) still_boxes.emplace(p.still, context_.geom_box(p.still, start_));
    still_boxes_ = std::move(still_boxes);
  }

  /// Name of what stops the part where it stands now; empty when nothing does.
  std::string blocked_by() {
    for (const Pair& p : pairs_) {
      if (!context_.geom_box(p.moving, poses_).overlaps(still_boxes_.at(p.still))) continue;
      const Depth found = geom_depth(context_.model(), *data_, p.moving, p.still);
      if (found.depth <= kSweepDepth || found.depth <= p.depth + kSweepDepth) continue;
      const Owner &a = context_.owner(p.moving), &b = context_.owner(p.still);
      if (b.object < 0) return b.building;
      if (a.object != b.object) return context_.object_id(b.object);
      if (is_at_shared_hinge(context_, poses_, a.object, a.part, b.part, found.point)) continue;
      return context_.part_id(b.object, b.part);
    }
    return {};
  }

  /// How far towards `end` the joint gets, signed like `end`.
  double reach(double end) {
    const int steps = step_count(end);
    double reached = 0;
    for (int s = 1; s <= steps && end != 0; ++s) {
      const double by = end * s / steps;
      move_to(by);
      const std::string blocker = blocked_by();
      if (!blocker.empty()) {
        if (blocker_.empty()) blocker_ = blocker;
        break;
      }
      reached = by;
    }
    move_to(0);
    return reached;
  }

  const Context& context_;
  int object_, joint_;
  BodyPoses poses_, start_;
  physics::DataHandle data_;
  std::vector<int> moving_;  // bodies, sorted
  std::vector<Pair> pairs_;
  std::map<int, Aabb> still_boxes_;
  std::string blocker_;
};

}  // namespace

std::vector<SweptJoint> sweep_joints(const Context& context) {
  std::vector<SweptJoint> result;
  for (std::size_t i = 0; i < context.world().objects.size(); ++i) {
    const Model& model = *context.world().objects[i].model;
    for (std::size_t j = 0; j < model.joints.size(); ++j) {
      result.push_back(Sweep(context, static_cast<int>(i), static_cast<int>(j)).run());
    }
  }
  return result;
}

}  // namespace ww::verify
