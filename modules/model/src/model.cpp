#include "ww/model/model.h"

#include <algorithm>
#include <cmath>

#include "ww/core/check.h"
#include "ww/core/text.h"

namespace ww {

std::string to_text(const Value& value) {
  if (const bool* b = std::get_if<bool>(&value)) return *b ? "true" : "false";
  if (const double* d = std::get_if<double>(&value)) return format_number(*d);
  return std::get<std::string>(value);
}

MassProperties total_mass(const Model& model) {
  MassProperties total;
  for (const ModelPart& part : model.parts) total = sum(total, part.mass);
  return total;
}

std::vector<RigidTransform> part_poses(const Model& model,
                                       const std::vector<double>& joint_positions) {
  WW_CHECK(joint_positions.size() == model.joints.size(), model.kind + ": one position a joint");
  std::vector<RigidTransform> poses(model.parts.size());
  std::vector<bool> done(model.parts.size(), false);
  if (!done.empty()) done[0] = true;
  // Joints may be listed in any order: as many rounds as the longest chain has links.
  for (std::size_t round = 0; round < model.joints.size(); ++round) {
    bool changed = false;
    for (std::size_t i = 0; i < model.joints.size(); ++i) {
      const ModelJoint& j = model.joints[i];
      if (done[j.part] || !done[j.parent]) continue;
      const double q = joint_positions[i];
      RigidTransform move;
      if (j.type == JointType::kSlide) {
        move.translation = j.axis * q;
      } else {
        move.rotation = Quat::about(j.axis, q);
        move.translation = j.origin - move.rotation * j.origin;
      }
      poses[j.part] = poses[j.parent] * move;
      done[j.part] = changed = true;
    }
    if (!changed) break;
  }
  return poses;
}

Aabb drawn_bounds(const Model& model, const std::vector<double>& joint_positions) {
  const bool closed =
      std::all_of(joint_positions.begin(), joint_positions.end(), [](double q) { return q == 0; });
  if (closed && !model.box.empty()) return model.box;
  const std::vector<RigidTransform> poses = part_poses(model, joint_positions);
  Aabb box;
  for (const Visual& v : model.visuals) {
    for (const Vec3 p : v.mesh.positions) box.include(poses[v.part] * p);
  }
  return box;
}

namespace {

template <class T>
int find_named(const std::vector<T>& items, std::string_view name) {
  const auto it =
      std::find_if(items.begin(), items.end(), [&](const T& item) { return item.name == name; });
  return it == items.end() ? -1 : static_cast<int>(it - items.begin());
}

bool in_range(int index, std::size_t count) {
  return index >= 0 && static_cast<std::size_t>(index) < count;
}

bool is_finite(Vec3 v) { return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z); }

void check_joints(const Model& m, std::vector<std::string>& out) {
  std::vector<int> movers(m.parts.size(), 0);
  std::vector<int> parent(m.parts.size(), -1);
  for (const ModelJoint& j : m.joints) {
    const std::string name = "joint '" + j.name + "': ";
    if (!in_range(j.part, m.parts.size()) || !in_range(j.parent, m.parts.size())) {
      out.push_back(name + "part or parent is out of range");
      continue;
    }
    ++movers[j.part];
    parent[j.part] = j.parent;
    if (!is_finite(j.axis) || std::abs(norm(j.axis) - 1) > 1e-6)
      out.push_back(name + "axis has length " + format_number(norm(j.axis)) + ", not 1");
    if (!is_finite(j.origin)) out.push_back(name + "origin is not finite");
    if (j.range && !(j.range->x <= 0 && j.range->y >= 0 && j.range->x < j.range->y))
      out.push_back(name + "range must hold 0 and not be empty");
    if (!j.range && j.type == JointType::kSlide) out.push_back(name + "a slide needs a range");
    for (const int b : j.behind) {
      if (!in_range(b, m.joints.size())) out.push_back(name + "behind is out of range");
    }
  }
  for (std::size_t p = 0; p < m.parts.size(); ++p) {
    const int wanted = p == 0 ? 0 : 1;
    if (movers[p] != wanted)
      out.push_back("part '" + m.parts[p].name + "' has " + std::to_string(movers[p]) +
                    " joints, not " + std::to_string(wanted));
    int at = static_cast<int>(p);
    for (std::size_t step = 0; at > 0 && step <= m.parts.size(); ++step) at = parent[at];
    if (at > 0) out.push_back("part '" + m.parts[p].name + "' hangs in a cycle of joints");
  }
}

void check_mesh(const Visual& v, const std::string& name, std::vector<std::string>& out) {
  if (v.mesh.empty()) out.push_back(name + "mesh is empty");
  if (v.mesh.normals.size() != v.mesh.positions.size())
    out.push_back(name + "normals and positions differ in number");
  if (!v.mesh.uvs.empty() && v.mesh.uvs.size() != v.mesh.positions.size())
    out.push_back(name + "uvs and positions differ in number");
  if (std::any_of(v.mesh.triangles.begin(), v.mesh.triangles.end(),
                  [&](auto i) { return i >= v.mesh.positions.size(); }))
    out.push_back(name + "triangle index out of range");
  if (!std::all_of(v.mesh.positions.begin(), v.mesh.positions.end(), is_finite))
    out.push_back(name + "positions are not finite");
}

}  // namespace

int find_part(const Model& model, std::string_view name) { return find_named(model.parts, name); }
int find_joint(const Model& model, std::string_view name) { return find_named(model.joints, name); }
int find_surface(const Model& model, std::string_view name) {
  return find_named(model.surfaces, name);
}

std::vector<std::string> faults(const Model& m) {
  std::vector<std::string> out;
  if (m.parts.empty() || m.parts[0].name != "base") return {"the first part must be 'base'"};
  std::vector<bool> drawn(m.parts.size(), false);
  for (std::size_t i = 0; i < m.visuals.size(); ++i) {
    const Visual& v = m.visuals[i];
    const std::string name = "visual " + std::to_string(i) + ": ";
    if (!in_range(v.part, m.parts.size()) || !in_range(v.slot, m.slots.size())) {
      out.push_back(name + "part or slot is out of range");
      continue;
    }
    drawn[v.part] = true;
    check_mesh(v, name, out);
  }
  for (std::size_t i = 0; i < m.colliders.size(); ++i) {
    const Collider& c = m.colliders[i];
    if (!in_range(c.part, m.parts.size()) || !in_range(c.slot, m.slots.size()))
      out.push_back("collider " + std::to_string(i) + ": part or slot is out of range");
    if (!(volume(c.shape) > 0))
      out.push_back("collider " + std::to_string(i) + ": volume is not positive");
    if (!is_finite(c.X_OC.translation))
      out.push_back("collider " + std::to_string(i) + ": pose is not finite");
  }
  for (std::size_t p = 0; p < m.parts.size(); ++p) {
    if (!drawn[p]) out.push_back("part '" + m.parts[p].name + "' draws nothing");
    if (!is_physical(m.parts[p].mass))
      out.push_back("part '" + m.parts[p].name + "': mass " + format_number(m.parts[p].mass.mass) +
                    " kg and inertia are not physical");
  }
  check_joints(m, out);
  for (const ModelSurface& s : m.surfaces) {
    if (!in_range(s.part, m.parts.size()))
      out.push_back("surface '" + s.name + "': part is out of range");
    if (!is_finite(s.center) || !(s.size.x > 0) || !(s.size.y > 0))
      out.push_back("surface '" + s.name + "': size must be positive");
  }
  for (const ModelHandle& h : m.handles) {
    if (!in_range(h.part, m.parts.size())) out.push_back("a handle's part is out of range");
  }
  for (const ModelLight& l : m.lights) {
    if (!in_range(l.part, m.parts.size()) || !(l.lumens > 0))
      out.push_back("a light's part is out of range or it gives no light");
  }
  return out;
}

}  // namespace ww
