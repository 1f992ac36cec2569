#include "ww/assets/check.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ww/core/text.h"
#include "ww/geometry/bvh.h"

namespace ww {

namespace {

constexpr double kTouch =
    0.001;  // [m] parts of one object may press this deep: the certificate's limit
constexpr double kSweepTouch = 0.002;  // [m] on the way of a joint
constexpr double kHingeReach =
    0.015;  // [m] parts that share a hinge may touch this near to its axis
constexpr int kSweepSteps = 12;

class Checker {
 public:
  Checker(const Model& m, const KindInfo& info, const std::string& file)
      : m_(m), info_(info), file_(file) {}

  Diagnostics run() {
    for (const std::string& fault : faults(m_)) error("001", fault);
    if (found_.has_errors()) return found_;
    sizes();
    origin();
    masses();
    meshes();
    colliders();
    parts_at_rest();
    for (std::size_t j = 0; j < m_.joints.size(); ++j) sweep(j);
    budgets();
    travel();
    return found_;
  }

 private:
  void error(const std::string& code, const std::string& text) {
    found_.error("WW-ASSET-" + code, {file_, 0, 0}, m_.kind + ": " + text);
  }
  void warning(const std::string& code, const std::string& text) {
    found_.warning("WW-ASSET-" + code, {file_, 0, 0}, m_.kind + ": " + text);
  }
  std::string part_name(int p) const { return m_.parts[p].name; }
  void sizes();
  void origin();
  void masses();
  void meshes();
  void colliders();
  void parts_at_rest();
  void sweep(std::size_t joint);
  void budgets();
  void travel();
  bool share_hinge(int a, int b, Vec3 point, const std::vector<RigidTransform>& poses) const;

  const Model& m_;
  const KindInfo& info_;
  std::string file_;
  Diagnostics found_;
};

std::string metres(double v) { return format_fixed(v, 4) + " m"; }

void Checker::sizes() {
  const Vec3 size = m_.box.size();
  const std::array<std::pair<const char*, double>, 3> dimensions{
      {{"depth", size.x}, {"width", size.y}, {"height", size.z}}};
  for (const auto& [name, built] : dimensions) {
    const auto it = m_.params.find(name);
    if (it == m_.params.end()) continue;
    const double asked = std::get<double>(it->second);
    if (std::abs(asked - built) > 0.001)
      error("002",
            std::string(name) + " is drawn as " + metres(built) + ", asked were " + metres(asked));
  }
}

void Checker::origin() {
  const Vec3 c = m_.box.center();
  const auto near = [](double v) { return std::abs(v) < 0.001; };
  switch (m_.mount) {
    case Mount::kFloor:
    case Mount::kSurface:
      if (!near(m_.box.low.z))
        error("003", "its lowest point is at z = " + metres(m_.box.low.z) + ", not 0");
      break;
    case Mount::kWall:
      if (m_.box.low.x < -m_.recess - 0.001)
        error("003", "it reaches " + metres(-m_.box.low.x) + " into the wall");
      break;
    case Mount::kCeiling:
      if (m_.box.high.z > m_.recess + 0.001)
        error("003", "it reaches " + metres(m_.box.high.z) + " into the ceiling");
      break;
    case Mount::kHanging:
    case Mount::kOpening:
      break;
  }
  if (std::abs(c.x) > 20 || std::abs(c.y) > 20) error("003", "it is drawn far from its origin");
}

void Checker::masses() {
  const double mass = total_mass(m_).mass;
  if (mass < info_.mass_min || mass > info_.mass_max) {
    error("004", "mass " + format_fixed(mass, 4) + " kg is outside of " +
                     format_number(info_.mass_min) + " to " + format_number(info_.mass_max) +
                     " kg");
  }
  double volume = 0;
  for (const ModelPart& p : m_.parts) volume += p.volume;
  if (volume > 0 && (mass / volume < 0.05 || mass / volume > 12000))
    error("004", "density " + format_fixed(mass / volume, 1) +
                     " kg/m3 of the modelled volume is outside of 0.05 to 12000");
}

void Checker::meshes() {
  for (const Visual& v : m_.visuals) {
    if (v.carries_mass && !is_closed(v.mesh))
      error("005", "what is drawn of part '" + part_name(v.part) + "' in slot '" +
                       m_.slots[v.slot].name + "' is not closed");
  }
}

/// Every drawn corner lies within 2 cm (or 5 % of the size) of the part's colliders, and every
/// collider corner near to what is drawn.
void Checker::colliders() {
  if (m_.covering) return;
  for (std::size_t p = 0; p < m_.parts.size(); ++p) {
    Aabb drawn, collides;
    Mesh mesh;
    for (const Visual& v : m_.visuals) {
      if (v.part != static_cast<int>(p) || v.soft) continue;
      drawn.include(bounds(v.mesh));
      append(mesh, v.mesh);
    }
    bool any = false;
    for (const Collider& c : m_.colliders) {
      if (c.part != static_cast<int>(p)) continue;
      any = true;
      for (const Vec3 q : to_mesh(c.shape, 16).positions) collides.include(c.X_OC * q);
    }
    if (drawn.empty()) continue;
    if (!any) {
      error("006", "part '" + m_.parts[p].name + "' has no collider");
      continue;
    }
    const Vec3 size = drawn.size();
    for (int i = 0; i < 3; ++i) {
      const double allowed = std::max(0.02, 0.05 * size[i]);
      const double off = std::max(std::abs(drawn.low[i] - collides.low[i]),
                                  std::abs(drawn.high[i] - collides.high[i]));
      if (off > allowed) {
        error("006", "part '" + m_.parts[p].name +
                         "': the box of its colliders and of what is drawn differ by " +
                         metres(off) + " along " + std::string(1, "xyz"[i]) + ", allowed are " +
                         metres(allowed));
      }
    }
    const MeshBvh tree(mesh);
    double worst = 0;
    const double allowed = std::max(0.02, 0.05 * std::max({size.x, size.y, size.z}));
    for (const Collider& c : m_.colliders) {
      if (c.part != static_cast<int>(p)) continue;
      for (const Vec3 q : to_mesh(c.shape, 8).positions) {
        const Vec3 at = c.X_OC * q;
        if (!tree.is_inside(at)) worst = std::max(worst, tree.distance(at));
      }
    }
    if (worst > allowed)
      error("006", "part '" + m_.parts[p].name + "': a collider stands " + metres(worst) +
                       " off what is drawn, allowed are " + metres(allowed));
  }
}

bool Checker::share_hinge(int a, int b, Vec3 point,
                          const std::vector<RigidTransform>& poses) const {
  for (const ModelJoint& j : m_.joints) {
    if (j.type != JointType::kHinge) continue;
    if (!((j.part == a && j.parent == b) || (j.part == b && j.parent == a))) continue;
    const Vec3 at = poses[j.parent] * j.origin, axis = poses[j.parent].rotation * j.axis;
    const Vec3 d = point - at;
    if (norm(d - axis * dot(d, axis)) < kHingeReach) return true;
  }
  return false;
}

void Checker::parts_at_rest() {
  const std::vector<RigidTransform> poses(m_.parts.size());
  for (std::size_t i = 0; i < m_.colliders.size(); ++i) {
    for (std::size_t j = i + 1; j < m_.colliders.size(); ++j) {
      const Collider &a = m_.colliders[i], &b = m_.colliders[j];
      if (a.part == b.part) continue;
      const Separation s = separation(a.shape, a.X_OC, b.shape, b.X_OC);
      if (s.distance < -kTouch && !share_hinge(a.part, b.part, s.point, poses)) {
        error("007", "parts '" + part_name(a.part) + "' and '" + part_name(b.part) +
                         "' overlap by " + metres(-s.distance) + " near (" +
                         format_fixed(s.point.x, 3) + ", " + format_fixed(s.point.y, 3) + ", " +
                         format_fixed(s.point.z, 3) + ")");
        return;
      }
    }
  }
}

void Checker::sweep(std::size_t index) {
  const ModelJoint& joint = m_.joints[index];
  std::vector<double> q(m_.joints.size(), 0);
  for (const int b : joint.behind) q[b] = m_.joints[b].range ? m_.joints[b].range->y : 0;
  std::vector<bool> rides(m_.parts.size(), false);
  rides[joint.part] = true;
  for (std::size_t round = 0; round < m_.joints.size(); ++round) {
    for (const ModelJoint& j : m_.joints) {
      if (rides[j.parent]) rides[j.part] = true;
    }
  }
  const Vec2 range = joint.range.value_or(Vec2{0, 2 * kPi});
  std::vector<std::vector<double>> at_start(m_.colliders.size(),
                                            std::vector<double>(m_.colliders.size(), 0));
  for (int side = 0; side < 2; ++side) {
    const double end = side == 0 ? range.y : range.x;
    if (end == 0) continue;
    for (int step = 0; step <= kSweepSteps; ++step) {
      q[index] = end * step / kSweepSteps;
      const std::vector<RigidTransform> poses = part_poses(m_, q);
      for (std::size_t i = 0; i < m_.colliders.size(); ++i) {
        for (std::size_t k = 0; k < m_.colliders.size(); ++k) {
          const Collider &a = m_.colliders[i], &b = m_.colliders[k];
          if (!rides[a.part] || rides[b.part]) continue;
          const Separation s =
              separation(a.shape, poses[a.part] * a.X_OC, b.shape, poses[b.part] * b.X_OC);
          if (step == 0) at_start[i][k] = std::max(0.0, -s.distance);
          if (-s.distance <= std::max(kSweepTouch, at_start[i][k] + kSweepTouch) ||
              share_hinge(a.part, b.part, s.point, poses))
            continue;
          const double unit = joint.type == JointType::kHinge ? 180 / kPi : 1;
          error("008", "joint '" + joint.name + "' is blocked at " +
                           format_fixed(q[index] * unit, 3) +
                           (joint.type == JointType::kHinge ? " degrees" : " m") + ": '" +
                           part_name(a.part) + "' is " + metres(-s.distance) + " deep in '" +
                           part_name(b.part) + "' near (" + format_fixed(s.point.x, 3) + ", " +
                           format_fixed(s.point.y, 3) + ", " + format_fixed(s.point.z, 3) + ")");
          return;
        }
      }
    }
  }
}

void Checker::budgets() {
  std::size_t triangles = 0;
  for (const Visual& v : m_.visuals) triangles += v.mesh.triangle_count();
  const std::size_t most = info_.small ? 1500 : 9000, pieces = info_.small ? 14 : 36;
  if (triangles > most)
    warning("009", std::to_string(triangles) + " triangles, more than " + std::to_string(most));
  if (m_.colliders.size() > pieces * std::max<std::size_t>(1, m_.parts.size() / 2))
    warning("009", std::to_string(m_.colliders.size()) + " collider pieces in " +
                       std::to_string(m_.parts.size()) + " parts");
}

void Checker::travel() {
  for (const ModelJoint& j : m_.joints) {
    const bool door = j.name.find("door") != std::string::npos;
    if (door && j.type == JointType::kHinge && j.range && j.range->y < 1.4)
      error("010", "door '" + j.name + "' opens " + format_fixed(j.range->y, 3) +
                       " rad, at least 1.4 are due");
    if (j.name.find("drawer") == std::string::npos || j.type != JointType::kSlide || !j.range)
      continue;
    Aabb box;
    for (const Collider& c : m_.colliders) {
      if (c.part != j.part) continue;
      for (const Vec3 q : to_mesh(c.shape, 8).positions) box.include(c.X_OC * q);
    }
    const double depth = std::abs(dot(box.size(), j.axis));
    if (j.range->y < 0.6 * depth)
      error("010", "drawer '" + j.name + "' opens " + metres(j.range->y) +
                       ", less than 0.6 of its depth " + metres(depth));
  }
}

}  // namespace

Diagnostics check_model(const Model& model, const KindInfo& info, const std::string& file) {
  return Checker(model, info, file).run();
}

}  // namespace ww
