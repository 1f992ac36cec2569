// URDF: urdf/<object id>.urdf for every articulated object, meshes in urdf/assets. A link's frame
// stands at its joint's origin with the axes of O; all joints at zero, since URDF has no other
// state.
#include <algorithm>

#include "obj.h"
#include "tables.h"
#include "ww/export/export.h"
#include "xml_writer.h"

namespace ww::exporting {

namespace {

/// URDF demands limits on force and speed and the world has none: more than a hand gives.
constexpr double kEffort = 200;        ///< [N] or [N m]
constexpr double kHingeVelocity = 10;  ///< [rad/s]
constexpr double kSlideVelocity = 5;   ///< [m/s]

class UrdfWriter {
 public:
  UrdfWriter(const World& world, const Object& object, std::size_t model_index,
             const MeshTable& meshes, Files& files)
      : world_(world),
        object_(object),
        model_(*object.model),
        model_index_(model_index),
        meshes_(meshes),
        files_(files) {
    link_origin_.resize(model_.parts.size());
    for (const ModelJoint& joint : model_.joints)
      link_origin_[static_cast<std::size_t>(joint.part)] = joint.origin;
  }

  std::string write() {
    xml_.open("robot", {{"name", object_.id}});
    for (std::size_t slot = 0; slot < model_.slots.size(); ++slot) write_material(slot);
    for (std::size_t part = 0; part < model_.parts.size(); ++part)
      write_link(static_cast<int>(part));
    for (const ModelJoint& joint : model_.joints) write_joint(joint);
    xml_.close();
    return xml_.take();
  }

 private:
  const std::string& part_name(int part) const {
    return model_.parts[static_cast<std::size_t>(part)].name;
  }
  Vec3 origin_of(int part) const { return link_origin_[static_cast<std::size_t>(part)]; }

  void write_material(std::size_t slot) {
    const ModelSlot& s = model_.slots[slot];
    const Material* m = world_.find_material(s.material);
    const Vec3 c = m ? scaled(m->base_color, s.tint) : s.tint;
    const auto channel = [](double linear) {
      return round_channel(linear_to_srgb(std::clamp(linear, 0.0, 1.0)));
    };
    const double alpha = m && m->transmission > 0 ? std::max(0.1, 1 - m->transmission) : 1;
    xml_.open("material", {{"name", s.name}});
    xml_.empty("color",
               {{"rgba", numbers_text({channel(c.x), channel(c.y), channel(c.z), alpha})}});
    xml_.close();
  }

  static double round_channel(double value) {
    return static_cast<double>(static_cast<int>(value * 1000 + 0.5)) / 1000;
  }

  void write_link(int part) {
    const MassProperties& mass = model_.parts[static_cast<std::size_t>(part)].mass;
    xml_.open("link", {{"name", part_name(part)}});
    if (mass.mass > 0) {
      xml_.open("inertial");
      xml_.empty("origin",
                 {{"xyz", vec_text(mass.center_of_mass - origin_of(part))}, {"rpy", "0 0 0"}});
      xml_.empty("mass", {{"value", number_text(mass.mass)}});
      const auto& i = mass.inertia.m;
      xml_.empty("inertia", {{"ixx", number_text(i[0][0])},
                             {"ixy", number_text(i[0][1])},
                             {"ixz", number_text(i[0][2])},
                             {"iyy", number_text(i[1][1])},
                             {"iyz", number_text(i[1][2])},
                             {"izz", number_text(i[2][2])}});
      xml_.close();
    }
    for (std::size_t v = 0; v < model_.visuals.size(); ++v) {
      if (model_.visuals[v].part == part && !model_.visuals[v].mesh.empty()) write_visual(v);
    }
    for (std::size_t c = 0; c < model_.colliders.size(); ++c) {
      if (model_.colliders[c].part == part) write_collider(c);
    }
    xml_.close();
  }

  /// Places something given in O inside the link of `part`.
  void write_origin(int part, const RigidTransform& X_O) {
    const Vec3 p = X_O.translation - origin_of(part);
    xml_.empty("origin", {{"xyz", vec_text(p)}, {"rpy", vec_text(roll_pitch_yaw(X_O.rotation))}});
  }

  void write_mesh(std::size_t entry) {
    const MeshTable::Entry& e = meshes_.all()[entry];
    const std::string path = "assets/" + e.name + ".obj";
    if (!files_.contains("urdf/" + path)) {
      files_.emplace("urdf/" + path, e.mesh ? to_obj(*e.mesh) : to_obj(*e.hull));
    }
    xml_.open("geometry");
    xml_.empty("mesh", {{"filename", path}});
    xml_.close();
  }

  void write_visual(std::size_t v) {
    const Visual& visual = model_.visuals[v];
    xml_.open("visual");
    write_origin(visual.part, {});
    write_mesh(meshes_.visual(model_index_, v));
    xml_.empty("material", {{"name", model_.slots[static_cast<std::size_t>(visual.slot)].name}});
    xml_.close();
  }

  void write_primitive(int part, const RigidTransform& X_O, std::string_view tag,
                       const XmlWriter::Attributes& attributes) {
    xml_.open("collision");
    write_origin(part, X_O);
    xml_.open("geometry");
    xml_.empty(tag, attributes);
    xml_.close();
    xml_.close();
  }

  void write_collider(std::size_t index) {
    const Collider& c = model_.colliders[index];
    if (const auto* box = std::get_if<BoxShape>(&c.shape)) {
      write_primitive(c.part, c.X_OC, "box", {{"size", vec_text(box->half_extents * 2)}});
    } else if (const auto* rod = std::get_if<CylinderShape>(&c.shape)) {
      write_primitive(
          c.part, c.X_OC, "cylinder",
          {{"radius", number_text(rod->radius)}, {"length", number_text(2 * rod->half_length)}});
    } else if (const auto* ball = std::get_if<SphereShape>(&c.shape)) {
      write_primitive(c.part, c.X_OC, "sphere", {{"radius", number_text(ball->radius)}});
    } else if (const auto* capsule = std::get_if<CapsuleShape>(&c.shape)) {
      // URDF knows no capsule: a cylinder and its two caps are the same shape.
      const std::string radius = number_text(capsule->radius);
      write_primitive(c.part, c.X_OC, "cylinder",
                      {{"radius", radius}, {"length", number_text(2 * capsule->half_length)}});
      for (const double end : {-1.0, 1.0}) {
        write_primitive(c.part, c.X_OC * RigidTransform{{}, {0, 0, end * capsule->half_length}},
                        "sphere", {{"radius", radius}});
      }
    } else {
      xml_.open("collision");
      write_origin(c.part, c.X_OC);
      write_mesh(meshes_.hull(model_index_, index));
      xml_.close();
    }
  }

  void write_joint(const ModelJoint& joint) {
    const bool is_hinge = joint.type == JointType::kHinge;
    const std::string_view type = !is_hinge ? "prismatic" : joint.range ? "revolute" : "continuous";
    xml_.open("joint", {{"name", joint.name}, {"type", std::string(type)}});
    xml_.empty("parent", {{"link", part_name(joint.parent)}});
    xml_.empty("child", {{"link", part_name(joint.part)}});
    xml_.empty("origin",
               {{"xyz", vec_text(joint.origin - origin_of(joint.parent))}, {"rpy", "0 0 0"}});
    xml_.empty("axis", {{"xyz", vec_text(joint.axis)}});
    XmlWriter::Attributes limit;
    if (joint.range)
      limit = {{"lower", number_text(joint.range->x)}, {"upper", number_text(joint.range->y)}};
    limit.emplace_back("effort", number_text(kEffort));
    limit.emplace_back("velocity", number_text(is_hinge ? kHingeVelocity : kSlideVelocity));
    xml_.empty("limit", limit);
    xml_.empty("dynamics", {{"damping", number_text(joint.hold.damping)},
                            {"friction", number_text(joint.hold.friction)}});
    xml_.close();
  }

  const World& world_;
  const Object& object_;
  const Model& model_;
  std::size_t model_index_;
  const MeshTable& meshes_;
  Files& files_;
  std::vector<Vec3> link_origin_;
  XmlWriter xml_;
};

}  // namespace

Files write_urdf(const Scene& scene) {
  Files files;
  const ModelTable models(scene.world);
  const MeshTable meshes(models);
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    const Object& object = scene.world.objects[i];
    if (object.model->joints.empty()) continue;
    std::string text = UrdfWriter(scene.world, object, models.of(i), meshes, files).write();
    files.emplace("urdf/" + object.id + ".urdf", std::move(text));
  }
  return files;
}

}  // namespace ww::exporting
