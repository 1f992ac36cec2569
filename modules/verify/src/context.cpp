#include "context.h"

#include <mujoco/mujoco.h>

#include <algorithm>
#include <cmath>

namespace ww::verify {
namespace {

Vec3 vec3(const mjtNum* v) { return {v[0], v[1], v[2]}; }
Quat quat(const mjtNum* q) { return {q[0], q[1], q[2], q[3]}; }

}  // namespace

Context::Context(const Scene& scene, const physics::Compiled& compiled)
    : scene_(scene), model_(compiled.simulator().model.get()), addresses_(compiled.objects()) {
  const mjModel& m = *model_;
  const auto body_count = static_cast<std::size_t>(m.nbody);
  owners_.resize(body_count);
  colliders_of_body_.resize(body_count);
  for (std::size_t b = 0; b < body_count; ++b) {
    const char* name = mj_id2name(&m, mjOBJ_BODY, static_cast<int>(b));
    owners_[b].building = name ? name : "world";
  }
  for (std::size_t i = 0; i < addresses_.size(); ++i) {
    for (std::size_t p = 0; p < addresses_[i].part_bodies.size(); ++p) {
      owners_[static_cast<std::size_t>(addresses_[i].part_bodies[p])] = {
          static_cast<int>(i), static_cast<int>(p), {}};
    }
  }
  for (int g = 0; g < m.ngeom; ++g) {
    if (m.geom_contype[g] == 0 && m.geom_conaffinity[g] == 0) continue;
    const Owner& o = owner(g);
    if (o.object >= 0 && world().objects[static_cast<std::size_t>(o.object)].model->covering)
      continue;
    colliders_.push_back(g);
    colliders_of_body_[static_cast<std::size_t>(m.geom_bodyid[g])].push_back(g);
  }
  const physics::DataHandle data = physics::make_data(m);
  mj_kinematics(&m, data.get());
  for (std::size_t b = 0; b < body_count; ++b) {
    written_.push_back({quat(data->xquat + 4 * b), vec3(data->xpos + 3 * b)});
  }
}

int Context::body_of(int geom) const { return model_->geom_bodyid[geom]; }

RigidTransform Context::geom_pose(int geom, const BodyPoses& poses) const {
  const RigidTransform X_BG{quat(model_->geom_quat + 4 * geom), vec3(model_->geom_pos + 3 * geom)};
  return poses[static_cast<std::size_t>(body_of(geom))] * X_BG;
}

Aabb Context::geom_box(int geom, const BodyPoses& poses) const {
  const mjtNum* box = model_->geom_aabb + 6 * geom;
  const Vec3 center = vec3(box), half = vec3(box + 3);
  return transformed(geom_pose(geom, poses), Aabb{center - half, center + half});
}

void Context::place_body(int body, const BodyPoses& poses, mjData_& data) const {
  for (const int g : colliders_of(body)) {
    const RigidTransform X = geom_pose(g, poses);
    const Mat3 R = to_matrix(X.rotation);
    for (int i = 0; i < 3; ++i) {
      data.geom_xpos[3 * g + i] = X.translation[i];
      for (int j = 0; j < 3; ++j) data.geom_xmat[9 * g + 3 * i + j] = R.m[i][j];
    }
  }
}

physics::DataHandle Context::scratch(const BodyPoses& poses) const {
  physics::DataHandle data = physics::make_data(*model_);
  for (int b = 0; b < static_cast<int>(poses.size()); ++b) place_body(b, poses, *data);
  return data;
}

std::string Context::part_id(int object, int part) const {
  const Object& o = world().objects[static_cast<std::size_t>(object)];
  return part == 0 ? o.id : o.id + "/" + o.model->parts[static_cast<std::size_t>(part)].name;
}

double Context::recess(int object) const {
  const Object& o = world().objects[static_cast<std::size_t>(object)];
  const bool mounted = o.support.kind == SupportKind::kWall ||
                       o.support.kind == SupportKind::kCeiling || o.model->mount == Mount::kOpening;
  return mounted ? o.model->recess : 0.0;
}

Depth geom_depth(const mjModel_& model, mjData_& data, int a, int b) {
  // A hair above zero: shapes that just touch are then measured, not cut off.
  constexpr double kReach = 1e-6;
  mjtNum segment[6] = {};
  const double distance = mj_geomDistance(&model, &data, a, b, kReach, segment);
  if (distance >= 0) return {};
  return {-distance, (vec3(segment) + vec3(segment + 3)) * 0.5};
}

bool is_at_shared_hinge(const Context& context, const BodyPoses& poses, int object, int part_a,
                        int part_b, Vec3 point) {
  const auto index = static_cast<std::size_t>(object);
  const Model& model = *context.world().objects[index].model;
  for (const ModelJoint& joint : model.joints) {
    const bool links = (joint.parent == part_a && joint.part == part_b) ||
                       (joint.parent == part_b && joint.part == part_a);
    if (!links || joint.type != JointType::kHinge) continue;
    const auto parent = static_cast<std::size_t>(joint.parent);
    const RigidTransform& X_WP =
        poses[static_cast<std::size_t>(context.addresses()[index].part_bodies[parent])];
    const Vec3 axis = X_WP.rotation * joint.axis;
    if (norm(cross(point - X_WP * joint.origin, axis)) <= kHingeReach) return true;
  }
  return false;
}

}  // namespace ww::verify
