#include "mjcf_bodies.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "ww/core/text.h"

namespace ww::physics {
namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};

/// Computed poses are rounded so that the last bits of a platform's sine do not reach the file:
/// 1e-12 m is far below what a double resolves after one simulated step.
RigidTransform rounded(const RigidTransform& X) {
  const auto r = [](double v) { return round_to(v, 12); };
  const Quat q = X.rotation;
  const Vec3 t = X.translation;
  return {{r(q.w), r(q.x), r(q.y), r(q.z)}, {r(t.x), r(t.y), r(t.z)}};
}

bool is_covering_on_object(const Object& object) {
  return object.model->covering && !object.dynamic && object.support.object.valid();
}

int carrying_part(const World& world, const Support& support) {
  const Model& carrier = *world[support.object].model;
  const bool known =
      support.surface >= 0 && support.surface < static_cast<int>(carrier.surfaces.size());
  return known ? carrier.surfaces[static_cast<std::size_t>(support.surface)].part : 0;
}

/// A hull without sharp edges rolls like a ball: every two neighbouring faces meet under 45
/// degrees.
bool is_round(const HullShape& hull) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, Vec3> normal_of_edge;
  const auto face_normal = [&](std::size_t t) {
    const Vec3 a = hull.vertices[hull.triangles[t]], b = hull.vertices[hull.triangles[t + 1]];
    return normalized(cross(b - a, hull.vertices[hull.triangles[t + 2]] - a));
  };
  for (std::size_t t = 0; t + 2 < hull.triangles.size(); t += 3) {
    for (std::size_t i = 0; i < 3; ++i) {
      normal_of_edge[{hull.triangles[t + i], hull.triangles[t + (i + 1) % 3]}] = face_normal(t);
    }
  }
  constexpr double kCos45 = 0.7071;
  for (const auto& [edge, normal] : normal_of_edge) {
    const auto other = normal_of_edge.find({edge.second, edge.first});
    if (other == normal_of_edge.end() || dot(normal, other->second) < kCos45) return false;
  }
  return !normal_of_edge.empty();
}

/// Whether a collider needs rolling friction to come to rest. A cylinder that stands upright as
/// written is spared: its contacts cost three times as much with it, and cups and legs are many.
bool can_roll(const Collider& collider, const RigidTransform& X_W_part) {
  return std::visit(Overloaded{
                        [](const BoxShape&) { return false; },
                        [&](const CylinderShape&) {
                          constexpr double kCos30 = 0.866;
                          const Vec3 axis =
                              X_W_part.rotation * (collider.X_OC.rotation * Vec3{0, 0, 1});
                          return std::abs(axis.z) < kCos30;
                        },
                        [](const CapsuleShape&) { return true; },
                        [](const SphereShape&) { return true; },
                        [](const HullShape& hull) { return is_round(hull); },
                    },
                    collider.shape);
}

/// What the file says of a body whose model has no physical mass: the smallest that loads, so that
/// the certificate can name the object instead of the whole file failing.
MassProperties loadable(const MassProperties& mass) {
  if (is_physical(mass)) return mass;
  MassProperties m;
  m.mass = std::isfinite(mass.mass) ? std::max(mass.mass, 1e-6) : 1e-6;
  for (int i = 0; i < 3; ++i) m.inertia.m[i][i] = 1e-4 * m.mass;
  const Vec3 c = mass.center_of_mass;
  if (std::isfinite(c.x) && std::isfinite(c.y) && std::isfinite(c.z)) m.center_of_mass = c;
  return m;
}

}  // namespace

BodyWriter::BodyWriter(const Scene& scene, const MjcfSettings& settings, AssetTable& assets,
                       Xml& xml)
    : scene_(scene), settings_(settings), assets_(assets), xml_(xml) {
  const World& world = scene.world;
  coverings_on_.resize(world.objects.size());
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    X_OP_.push_back(part_poses(*world.objects[i].model, scene.state.joints[i]));
    const Object& object = world.objects[i];
    if (is_covering_on_object(object)) {
      coverings_on_[object.support.object.index].emplace_back(carrying_part(world, object.support),
                                                              ObjectId{i});
    }
  }
}

void BodyWriter::write_friction(const std::string& material) {
  const Material* m = scene_.world.find_material(material);
  const double sliding = m ? m->friction : 0.5;
  const double rolling = m ? m->rolling_friction : 0.0005;
  // Torsion of a patch of contact a few millimetres wide: MuJoCo's own default of 5 mm.
  xml_.attribute("friction", numbers({sliding, 0.005, rolling}));
}

void BodyWriter::write_building() {
  for (const BuildingMesh& thing : building_meshes(scene_.world)) {
    xml_.open("body").attribute("name", thing.id);
    if (settings_.visuals && !thing.mesh.empty()) {
      xml_.open("geom")
          .attribute("class", "visual")
          .attribute("mesh", assets_.mesh(thing.id, thing.mesh));
      const std::string material = assets_.material(thing.material, thing.tint);
      if (!material.empty()) xml_.attribute("material", material);
      xml_.close();
    }
    for (const auto& [box, X_WC] : thing.colliders) {
      xml_.open("geom").attribute("class", "collider").attribute("type", "box");
      xml_.attribute("size", numbers(box.half_extents)).pose(X_WC);
      write_friction(thing.material);
      xml_.close();
    }
    xml_.close();
  }
}

void BodyWriter::write_objects() {
  for (std::size_t i = 0; i < scene_.world.objects.size(); ++i) {
    if (!is_covering_on_object(scene_.world.objects[i]))
      write_object(ObjectId{i}, scene_.state.X_WO[i]);
  }
}

void BodyWriter::write_object(ObjectId id, const RigidTransform& X_parent_O) {
  write_part(id, 0, X_parent_O);
}

void BodyWriter::write_part(ObjectId id, int part, const RigidTransform& X_parent_part) {
  const Object& object = scene_.world[id];
  const Model& model = *object.model;
  const auto& X_OP = X_OP_[id.index];
  const auto index = static_cast<std::size_t>(part);
  xml_.open("body").attribute("name",
                              part == 0 ? object.id : object.id + "/" + model.parts[index].name);
  xml_.pose(X_parent_part);
  if (part == 0 && object.dynamic) xml_.open("freejoint").attribute("name", object.id).close();
  for (std::size_t j = 0; j < model.joints.size(); ++j) {
    if (model.joints[j].part == part)
      write_joint(object, model.joints[j], scene_.state.joints[id.index][j]);
  }
  write_inertial(model.parts[index].mass);
  if (settings_.visuals) write_visuals(object, part);
  const RigidTransform X_W_part = scene_.state.X_WO[id.index] * X_OP[index];
  for (const Collider& collider : model.colliders) {
    if (collider.part == part) write_collider(object, collider, X_W_part);
  }
  for (const ModelJoint& joint : model.joints) {
    if (joint.parent != part) continue;
    const RigidTransform X_PC = X_OP[index].inverse() * X_OP[static_cast<std::size_t>(joint.part)];
    write_part(id, joint.part, rounded(X_PC));
  }
  for (const auto& [carrying, covering] : coverings_on_[id.index]) {
    if (carrying == part)
      write_object(covering, rounded(X_W_part.inverse() * scene_.state.X_WO[covering.index]));
  }
  xml_.close();
}

void BodyWriter::write_joint(const Object& object, const ModelJoint& joint, double position) {
  xml_.open("joint").attribute("name", object.id + "/" + joint.name);
  xml_.attribute("type", joint.type == JointType::kHinge ? "hinge" : "slide");
  xml_.attribute("pos", numbers(joint.origin)).attribute("axis", numbers(joint.axis));
  if (joint.range) {
    xml_.attribute("limited", "true").attribute("range", numbers({joint.range->x, joint.range->y}));
  } else {
    xml_.attribute("limited", "false");
  }
  // The body stands where the written position puts it; `ref` makes the coordinate there that
  // position.
  if (position != 0) xml_.attribute("ref", numbers({position}));
  const JointHold& hold = joint.hold;
  if (hold.damping > 0) xml_.attribute("damping", numbers({hold.damping}));
  if (hold.kind != HoldKind::kFree && hold.friction > 0)
    xml_.attribute("frictionloss", numbers({hold.friction}));
  // A latch draws a door shut over its last 20 degrees or 5 cm: one that stands open stays where it
  // was left.
  const double reach = joint.type == JointType::kHinge ? 0.35 : 0.05;
  const bool caught = std::abs(position - hold.spring_rest) < reach;
  const bool springs = hold.kind == HoldKind::kSpring || (hold.kind == HoldKind::kLatch && caught);
  if (springs && hold.stiffness > 0) {
    xml_.attribute("stiffness", numbers({hold.stiffness}))
        .attribute("springref", numbers({hold.spring_rest}));
  }
  xml_.close();
}

void BodyWriter::write_inertial(const MassProperties& given) {
  const MassProperties m = loadable(given);
  const auto& I = m.inertia.m;
  xml_.open("inertial")
      .attribute("pos", numbers(m.center_of_mass))
      .attribute("mass", numbers({m.mass}));
  xml_.attribute("fullinertia", numbers({I[0][0], I[1][1], I[2][2], I[0][1], I[0][2], I[1][2]}))
      .close();
}

const std::string& BodyWriter::mesh_name(const Object& object, const Visual& visual) {
  const auto [it, is_new] = mesh_names_.try_emplace(&visual);
  // MuJoCo refuses a mesh without area, and there is nothing to see of one.
  if (is_new && surface_area(visual.mesh) > 1e-12)
    it->second = assets_.mesh(object.category, visual.mesh);
  return it->second;
}

void BodyWriter::write_visuals(const Object& object, int part) {
  for (const Visual& visual : object.model->visuals) {
    if (visual.part != part) continue;
    const std::string& mesh = mesh_name(object, visual);
    if (mesh.empty()) continue;
    const ModelSlot& paint = object.model->slots[static_cast<std::size_t>(visual.slot)];
    xml_.open("geom").attribute("class", "visual").attribute("mesh", mesh);
    const std::string material = assets_.material(paint.material, paint.tint);
    if (!material.empty()) xml_.attribute("material", material);
    xml_.close();
  }
}

void BodyWriter::write_collider(const Object& object, const Collider& collider,
                                const RigidTransform& X_W_part) {
  xml_.open("geom").attribute("class", "collider");
  std::visit(
      Overloaded{
          [&](const BoxShape& box) {
            xml_.attribute("type", "box").attribute("size", numbers(box.half_extents));
          },
          [&](const CylinderShape& c) {
            xml_.attribute("type", "cylinder")
                .attribute("size", numbers({c.radius, c.half_length}));
          },
          [&](const CapsuleShape& c) {
            xml_.attribute("type", "capsule").attribute("size", numbers({c.radius, c.half_length}));
          },
          [&](const SphereShape& s) {
            xml_.attribute("type", "sphere").attribute("size", numbers({s.radius}));
          },
          [&](const HullShape& hull) {
            xml_.attribute("type", "mesh").attribute("mesh", assets_.hull(object.category, hull));
          },
      },
      collider.shape);
  xml_.pose(collider.X_OC);
  if (can_roll(collider, X_W_part)) xml_.attribute("condim", "6");
  write_friction(object.model->slots[static_cast<std::size_t>(collider.slot)].material);
  xml_.close();
}

void BodyWriter::write_excludes(Xml& xml) const {
  Xml pairs(1);
  bool any = false;
  pairs.open("contact");
  for (const Object& object : scene_.world.objects) {
    if (object.dynamic) continue;
    for (const ModelJoint& joint : object.model->joints) {
      if (joint.parent != 0) continue;
      const std::string part = object.model->parts[static_cast<std::size_t>(joint.part)].name;
      pairs.open("exclude")
          .attribute("body1", object.id)
          .attribute("body2", object.id + "/" + part)
          .close();
      any = true;
    }
  }
  pairs.close();
  if (any) xml.raw(pairs.take());
}

}  // namespace ww::physics
