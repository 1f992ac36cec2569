#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "kernel.h"
#include "ww/core/text.h"

namespace ww::assets {

namespace {

constexpr double kGravity = 9.81;  // [m/s2]

double round_length(double v) { return std::nearbyint(v * 1e6) / 1e6 + 0.0; }
Vec3 round_length(Vec3 v) { return {round_length(v.x), round_length(v.y), round_length(v.z)}; }
Vec2 round_length(Vec2 v) { return {round_length(v.x), round_length(v.y)}; }

/// Nine digits: below what matters, above what differs between CPUs.
double nine_digits(double v) {
  char text[40];
  std::snprintf(text, sizeof text, "%.9g", v);
  return std::strtod(text, nullptr) + 0.0;
}

void round_mass(MassProperties& m) {
  m.mass = nine_digits(m.mass);
  m.center_of_mass = round_length(m.center_of_mass);
  double largest = 0;
  for (const auto& row : m.inertia.m) {
    for (const double v : row) largest = std::max(largest, std::abs(v));
  }
  for (int i = 0; i < 3; ++i) {
    for (int j = i; j < 3; ++j) {
      const double v =
          std::abs(m.inertia.m[i][j]) < 1e-9 * largest ? 0.0 : nine_digits(m.inertia.m[i][j]);
      m.inertia.m[i][j] = m.inertia.m[j][i] = v;
    }
  }
}

}  // namespace

void Kernel::map_all(const Placement& map) {
  for (Shape& s : shapes_) {
    if (s.alive) s.solid = placed(map, s.solid);
  }
  for (Joint& j : joints_) {
    j.joint.origin = map * j.joint.origin;
    if (j.joint.type != JointType::kSlide || !j.joint.range) continue;
    const double stretch = norm(map.linear * j.joint.axis);
    j.joint.range = Vec2{j.joint.range->x * stretch, j.joint.range->y * stretch};
  }
  const auto& m = map.linear.m;
  for (ModelSurface& s : surfaces_) {
    s.center = map * s.center;
    s.size = {s.size.x * m[0][0], s.size.y * m[1][1]};
    if (s.clearance) s.clearance = *s.clearance * m[2][2];
  }
  for (ModelHandle& h : handles_) h.position = map * h.position;
  for (ModelLight& l : lights_) l.position = map * l.position;
  for (Part& p : parts_) {
    if (p.lumps.mass > 0) p.lumps.center_of_mass = map * p.lumps.center_of_mass;
  }
}

Vec3 Kernel::origin_shift(const Aabb& box, Mount mount) const {
  const Vec3 c = box.center();
  switch (mount) {
    case Mount::kFloor:
    case Mount::kSurface:
      return {-c.x, -c.y, -box.low.z};
    case Mount::kWall:
      return {-box.low.x, -c.y, -c.z};
    case Mount::kCeiling:
      return {-c.x, -c.y, -box.high.z};
    case Mount::kHanging:
    case Mount::kOpening:
      break;
  }
  return {};
}

void Kernel::add_meshes(Model& model) const {
  for (const Shape& s : shapes_) {
    if (!s.alive) continue;
    if (s.drawn) {
      const bool soft = s.soft || parts_[s.part].soft;
      const auto same =
          std::find_if(model.visuals.begin(), model.visuals.end(), [&](const Visual& v) {
            return v.part == s.part && v.slot == s.slot && v.soft == soft &&
                   v.carries_mass == s.weighs;
          });
      if (same == model.visuals.end()) {
        model.visuals.push_back({s.part, s.slot, soft, s.weighs, s.solid.mesh});
      } else {
        append(same->mesh, s.solid.mesh);
      }
    }
    if (!s.collides) continue;
    for (const PosedShape& c : s.solid.colliders)
      model.colliders.push_back({s.part, s.slot, c.shape, c.X});
  }
}

void Kernel::add_masses(Model& model, std::vector<std::string>& problems) const {
  for (std::size_t p = 0; p < parts_.size(); ++p) {
    std::vector<WeighedMesh> meshes;
    for (const Shape& s : shapes_) {
      if (s.alive && s.weighs && s.part == static_cast<int>(p))
        meshes.push_back({&s.solid.mesh, settings_.densities[s.slot] * s.fill, s.fine});
    }
    const Weighing w = weigh(meshes);
    if (!w.open.empty())
      problems.push_back("WW-LUA-011 part '" + parts_[p].name +
                         "': " + std::to_string(w.open.size()) + " shapes are not closed");
    ModelPart part{parts_[p].name, parts_[p].soft, sum(w.mass, parts_[p].lumps),
                   nine_digits(w.volume)};
    if (!(part.mass.mass > 0))
      problems.push_back("WW-LUA-012 part '" + part.name + "' has no mass");
    round_mass(part.mass);
    model.parts.push_back(std::move(part));
  }
}

namespace {

/// Whether part `p` rides on part `carrier`.
bool rides_on(const Model& model, int p, int carrier) {
  for (std::size_t step = 0; step <= model.joints.size(); ++step) {
    if (p == carrier) return true;
    const auto j = std::find_if(model.joints.begin(), model.joints.end(),
                                [&](const ModelJoint& joint) { return joint.part == p; });
    if (j == model.joints.end()) return false;
    p = j->parent;
  }
  return false;
}

/// Dry friction that holds what rides on the joint against gravity in any position of this and the
/// joints below, with a margin of 1.6, and never less than a hand feels.
double holding_friction(const Model& model, const ModelJoint& joint) {
  double load = 0, reach = 0;
  for (std::size_t p = 0; p < model.parts.size(); ++p) {
    if (!rides_on(model, static_cast<int>(p), joint.part)) continue;
    const MassProperties& m = model.parts[p].mass;
    load += m.mass;
    const Vec3 d = m.center_of_mass - joint.origin;
    reach += m.mass * norm(d - joint.axis * dot(d, joint.axis));
  }
  const bool moved_below = joint.parent != 0;  // a joint on a moving arm may be tilted
  const double upright = moved_below ? 0 : std::abs(joint.axis.z);
  if (joint.type == JointType::kSlide)
    return std::max(1.0, 0.1 * load * kGravity + 1.6 * upright * load * kGravity);
  const double level = std::sqrt(std::max(0.0, 1 - upright * upright));
  return std::max(0.02, (1.6 * level + 0.02) * reach * kGravity);
}

}  // namespace

void Kernel::add_joints(Model& model, std::vector<std::string>& problems) {
  for (const Joint& j : joints_) model.joints.push_back(j.joint);
  for (std::size_t p = 1; p < parts_.size(); ++p) {
    const bool moved = std::any_of(joints_.begin(), joints_.end(), [&](const Joint& j) {
      return j.joint.part == static_cast<int>(p);
    });
    if (!moved)
      problems.push_back("WW-LUA-010 part '" + parts_[p].name +
                         "' has no joint; k:joint{part = \"" + parts_[p].name + "\", ...}");
  }
  for (std::size_t i = 0; i < joints_.size(); ++i) {
    ModelJoint& joint = model.joints[i];
    for (const std::string& name : joints_[i].behind) {
      const int other = find_joint(model, name);
      if (other < 0 || other == static_cast<int>(i)) {
        problems.push_back("WW-LUA-010 joint '" + joint.name + "': behind names '" + name +
                           "', which is no other joint");
      } else {
        joint.behind.push_back(other);
      }
    }
    JointHold& hold = joint.hold;
    const double friction = holding_friction(model, joint);
    if (joints_[i].automatic_hold) {
      hold.friction = hold.kind == HoldKind::kFree     ? 0.0
                      : hold.kind == HoldKind::kLatch  ? 2 * friction
                      : hold.kind == HoldKind::kSpring ? 0.2 * friction
                                                       : friction;
    }
    if (hold.damping < 0) hold.damping = std::max(0.002, 0.2 * friction);
    hold.friction = nine_digits(hold.friction);
    hold.damping = nine_digits(hold.damping);
    joint.origin = round_length(joint.origin);
    for (int k = 0; k < 3; ++k) joint.axis[k] = std::nearbyint(joint.axis[k] * 1e9) / 1e9 + 0.0;
    if (joint.range) joint.range = round_length(*joint.range);
  }
}

Model Kernel::finish(Mount mount, bool covering, std::vector<std::string>& problems) {
  Model model;
  model.mount = mount;
  model.covering = covering;
  model.recess = recess_;
  model.slots = settings_.slots;
  const auto drawn_box = [&] {
    Aabb box;
    for (const Shape& s : shapes_) {
      if (s.alive && s.drawn) box.include(bounds(s.solid.mesh));
    }
    return box;
  };
  Aabb box = drawn_box();
  if (box.empty()) {
    problems.push_back("WW-LUA-011 build drew nothing");
    return model;
  }
  if (fit_) {
    Placement grow;
    for (int i = 0; i < 3; ++i)
      grow.linear.m[i][i] = settings_.size[i] / std::max(box.size()[i], 1e-6);
    map_all(grow);
    box = drawn_box();
  }
  if (!keep_origin_) {
    Placement move;
    move.translation = origin_shift(box, mount);
    if (norm(move.translation) > 1e-9) map_all(move);
  }
  for (Shape& s : shapes_) {
    if (!s.alive) continue;
    round_coordinates(s.solid.mesh);
    for (PosedShape& c : s.solid.colliders) round_coordinates(c);
  }
  add_meshes(model);
  if (covering) model.colliders.clear();
  for (const Visual& v : model.visuals) model.box.include(bounds(v.mesh));
  add_masses(model, problems);
  add_joints(model, problems);
  model.surfaces = surfaces_;
  for (ModelSurface& s : model.surfaces) {
    s.center = round_length(s.center);
    s.size = round_length(s.size);
    if (s.clearance) s.clearance = round_length(*s.clearance);
  }
  model.handles = handles_;
  for (ModelHandle& h : model.handles) {
    h.position = round_length(h.position);
    h.normal = round_length(h.normal);
  }
  model.lights = lights_;
  for (ModelLight& l : model.lights) {
    l.position = round_length(l.position);
    l.direction = round_length(l.direction);
  }
  model.access = access_;
  model.rest_poses = rest_poses_;
  if (model.rest_poses.empty()) model.rest_poses.push_back({"standing", {}});
  return model;
}

}  // namespace ww::assets
