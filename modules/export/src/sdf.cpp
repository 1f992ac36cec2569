// SDF: sdf/world.sdf (1.9), the whole world. Links stand as the State says, and SDF counts joints
// from there, so limits are shifted by the written position.
#include <algorithm>

#include "light_frames.h"
#include "obj.h"
#include "ww/export/export.h"
#include "xml_writer.h"

namespace ww::exporting {

namespace {

class SdfWriter {
 public:
  explicit SdfWriter(const Scene& scene)
      : scene_(scene), world_(scene.world), models_(scene.world), meshes_(models_) {}

  Files write();

 private:
  void write_scene();
  void write_building(const BuildingMesh& piece);
  void write_model(std::size_t index, const RigidTransform& X_parent);
  void write_link(std::size_t index, int part);
  void write_joint(std::size_t index, std::size_t joint);
  void write_weld(const std::string& parent, const std::string& child, const std::string& name);
  void write_light(const PlacedLight& placed);
  void write_pose(const RigidTransform& X);
  void write_mesh(const std::string& name, const auto& mesh);
  void write_material(const std::string& material, Vec3 tint);
  void write_surface(const Material* material);
  void write_shape(const ConvexShape& shape, std::size_t model, std::size_t collider);
  void write_inertial(const MassProperties& mass);
  /// The dynamic object that a fixed thing lies on and must move with.
  ObjectId moving_carrier(std::size_t index) const;

  const Scene& scene_;
  const World& world_;
  ModelTable models_;
  MeshTable meshes_;
  XmlWriter xml_;
  Files files_;
};

void SdfWriter::write_pose(const RigidTransform& X) {
  const Quat q = X.rotation.canonical();
  const Vec3 p = X.translation;
  xml_.leaf("pose", numbers_text({p.x, p.y, p.z, q.x, q.y, q.z, q.w}),
            {{"rotation_format", "quat_xyzw"}});
}

void SdfWriter::write_mesh(const std::string& name, const auto& mesh) {
  const std::string path = "assets/" + name + ".obj";
  if (!files_.contains("sdf/" + path)) files_.emplace("sdf/" + path, to_obj(mesh));
  xml_.open("geometry");
  xml_.open("mesh");
  xml_.leaf("uri", path);
  xml_.close();
  xml_.close();
}

void SdfWriter::write_material(const std::string& name, Vec3 tint) {
  const Material* m = world_.find_material(name);
  const Vec3 linear = m ? scaled(m->base_color, tint) : tint;
  const auto channel = [](double v) { return linear_to_srgb(std::clamp(v, 0.0, 1.0)); };
  const std::string color =
      numbers_text({channel(linear.x), channel(linear.y), channel(linear.z), 1});
  xml_.open("material");
  xml_.leaf("ambient", color);
  xml_.leaf("diffuse", color);
  if (m) {
    xml_.open("pbr");
    xml_.open("metal");
    xml_.leaf("roughness", number_text(m->roughness));
    xml_.leaf("metalness", number_text(m->metalness));
    xml_.close();
    xml_.close();
  }
  xml_.close();
}

void SdfWriter::write_surface(const Material* material) {
  if (!material) return;
  xml_.open("surface");
  xml_.open("friction");
  xml_.open("ode");
  xml_.leaf("mu", number_text(material->friction));
  xml_.leaf("mu2", number_text(material->friction));
  xml_.close();
  xml_.open("bullet");
  xml_.leaf("friction", number_text(material->friction));
  xml_.leaf("rolling_friction", number_text(material->rolling_friction));
  xml_.close();
  xml_.close();
  xml_.open("bounce");
  xml_.leaf("restitution_coefficient", number_text(material->restitution));
  xml_.close();
  xml_.close();
}

void SdfWriter::write_shape(const ConvexShape& shape, std::size_t model, std::size_t collider) {
  if (std::holds_alternative<HullShape>(shape)) {
    const MeshTable::Entry& entry = meshes_.all()[meshes_.hull(model, collider)];
    write_mesh(entry.name, *entry.hull);
    return;
  }
  xml_.open("geometry");
  const auto round = [&](std::string_view tag, double radius, double length) {
    xml_.open(tag);
    xml_.leaf("radius", number_text(radius));
    if (length > 0) xml_.leaf("length", number_text(length));
    xml_.close();
  };
  if (const auto* box = std::get_if<BoxShape>(&shape)) {
    xml_.open("box");
    xml_.leaf("size", vec_text(box->half_extents * 2));
    xml_.close();
  } else if (const auto* rod = std::get_if<CylinderShape>(&shape)) {
    round("cylinder", rod->radius, 2 * rod->half_length);
  } else if (const auto* capsule = std::get_if<CapsuleShape>(&shape)) {
    round("capsule", capsule->radius, 2 * capsule->half_length);
  } else {
    round("sphere", std::get<SphereShape>(shape).radius, 0);
  }
  xml_.close();
}

void SdfWriter::write_inertial(const MassProperties& mass) {
  if (!(mass.mass > 0)) return;
  xml_.open("inertial");
  write_pose({{}, mass.center_of_mass});
  xml_.leaf("mass", number_text(mass.mass));
  xml_.open("inertia");
  static constexpr std::string_view kNames[3][3] = {
      {"ixx", "ixy", "ixz"}, {"", "iyy", "iyz"}, {"", "", "izz"}};
  for (int i = 0; i < 3; ++i) {
    for (int j = i; j < 3; ++j) xml_.leaf(kNames[i][j], number_text(mass.inertia.m[i][j]));
  }
  xml_.close();
  xml_.close();
}

/// Gazebo's intensity is a factor on a colour of its own scale: 1 is a usual room lamp of 800 lm.
void SdfWriter::write_light(const PlacedLight& placed) {
  const Light& light = *placed.light;
  const bool is_sun = light.kind == LightKind::kSun;
  const bool is_spot = light.kind == LightKind::kSpot || light.kind == LightKind::kArea;
  constexpr double kUsualLamp = 800;
  const double factor = !light.on ? 0 : is_sun ? 1 : light.intensity / kUsualLamp;
  xml_.open("light", {{"name", light.id},
                      {"type", is_sun    ? "directional"
                               : is_spot ? "spot"
                                         : "point"}});
  write_pose(placed.X_PL);
  xml_.leaf("cast_shadows", "true");
  xml_.leaf("intensity", number_text(factor));
  xml_.leaf("diffuse", numbers_text({light.color.x, light.color.y, light.color.z, 1}));
  xml_.leaf("specular",
            numbers_text({0.1 * light.color.x, 0.1 * light.color.y, 0.1 * light.color.z, 1}));
  // The light's own -Z is where it shines.
  xml_.leaf("direction", "0 0 -1");
  if (is_spot) {
    const double cone = light.kind == LightKind::kArea ? 1.5 : light.cone.value_or(0.6);
    xml_.open("spot");
    xml_.leaf("inner_angle", number_text(1.8 * cone));
    xml_.leaf("outer_angle", number_text(2 * cone));
    xml_.leaf("falloff", "1");
    xml_.close();
  }
  if (!is_sun) {
    xml_.open("attenuation");
    xml_.leaf("range", "20");
    xml_.leaf("constant", "0.3");
    xml_.leaf("linear", "0.1");
    xml_.leaf("quadratic", "0.3");
    xml_.close();
  }
  xml_.close();
}

void SdfWriter::write_link(std::size_t index, int part) {
  const Model& model = *world_.objects[index].model;
  const std::size_t model_index = models_.of(index);
  const ModelPart& model_part = model.parts[static_cast<std::size_t>(part)];
  xml_.open("link", {{"name", model_part.name}});
  write_pose(part_in_object(scene_, index, part));
  write_inertial(model_part.mass);
  for (std::size_t v = 0; v < model.visuals.size(); ++v) {
    const Visual& visual = model.visuals[v];
    if (visual.part != part || visual.mesh.empty()) continue;
    const ModelSlot& slot = model.slots[static_cast<std::size_t>(visual.slot)];
    const Material* material = world_.find_material(slot.material);
    xml_.open("visual", {{"name", "visual_" + std::to_string(v)}});
    const MeshTable::Entry& entry = meshes_.all()[meshes_.visual(model_index, v)];
    write_mesh(entry.name, *entry.mesh);
    write_material(slot.material, slot.tint);
    if (material && material->transmission > 0) {
      xml_.leaf("transparency", number_text(std::min(0.9, material->transmission)));
    }
    xml_.close();
  }
  for (std::size_t c = 0; c < model.colliders.size() && !model.covering; ++c) {
    const Collider& collider = model.colliders[c];
    if (collider.part != part) continue;
    xml_.open("collision", {{"name", "collider_" + std::to_string(c)}});
    write_pose(collider.X_OC);
    write_shape(collider.shape, model_index, c);
    write_surface(
        world_.find_material(model.slots[static_cast<std::size_t>(collider.slot)].material));
    xml_.close();
  }
  for (const PlacedLight& placed : lights_on(scene_, ObjectId(index), part)) write_light(placed);
  xml_.close();
}

void SdfWriter::write_joint(std::size_t index, std::size_t j) {
  const Model& model = *world_.objects[index].model;
  const ModelJoint& joint = model.joints[j];
  const double position = scene_.state.joints[index][j];
  const bool is_hinge = joint.type == JointType::kHinge;
  // Names of links, joints and nested models share one scope, and parts usually give their joint
  // its name.
  xml_.open("joint",
            {{"name", joint.name + "_joint"}, {"type", is_hinge ? "revolute" : "prismatic"}});
  write_pose({{}, joint.origin});
  xml_.leaf("parent", model.parts[static_cast<std::size_t>(joint.parent)].name);
  xml_.leaf("child", model.parts[static_cast<std::size_t>(joint.part)].name);
  xml_.open("axis");
  xml_.leaf("xyz", vec_text(joint.axis));
  xml_.open("limit");
  if (joint.range) {
    xml_.leaf("lower", number_text(joint.range->x - position));
    xml_.leaf("upper", number_text(joint.range->y - position));
  }
  xml_.close();
  xml_.open("dynamics");
  xml_.leaf("damping", number_text(joint.hold.damping));
  xml_.leaf("friction", number_text(joint.hold.friction));
  if (joint.hold.kind == HoldKind::kSpring || joint.hold.kind == HoldKind::kLatch) {
    xml_.leaf("spring_reference", number_text(joint.hold.spring_rest - position));
    xml_.leaf("spring_stiffness", number_text(joint.hold.stiffness));
  }
  xml_.close();
  xml_.close();
  xml_.close();
}

void SdfWriter::write_weld(const std::string& parent, const std::string& child,
                           const std::string& name) {
  xml_.open("joint", {{"name", name}, {"type", "fixed"}});
  xml_.leaf("parent", parent);
  xml_.leaf("child", child);
  xml_.close();
}

ObjectId SdfWriter::moving_carrier(std::size_t index) const {
  const Object& object = world_.objects[index];
  if (object.dynamic) return {};
  for (ObjectId at = object.support.object; at.valid(); at = world_[at].support.object) {
    if (world_[at].dynamic) return at;
  }
  return {};
}

void SdfWriter::write_model(std::size_t index, const RigidTransform& X_parent) {
  const Object& object = world_.objects[index];
  const bool is_articulated = !object.model->joints.empty();
  const bool is_nested = moving_carrier(index).valid();
  xml_.open("model", {{"name", object.id}});
  if (!is_nested) xml_.leaf("static", !object.dynamic && !is_articulated ? "true" : "false");
  write_pose(X_parent.inverse() * scene_.state.X_WO[index]);
  for (std::size_t part = 0; part < object.model->parts.size(); ++part)
    write_link(index, static_cast<int>(part));
  for (std::size_t j = 0; j < object.model->joints.size(); ++j) write_joint(index, j);
  if (!object.dynamic && is_articulated && !is_nested)
    write_weld("world", "base", "fixed_to_world");
  for (std::size_t i = 0; i < world_.objects.size(); ++i) {
    if (moving_carrier(i) != ObjectId(index)) continue;
    const Object& rider = world_.objects[i];
    const bool is_direct = rider.support.object == ObjectId(index) && rider.support.surface >= 0;
    const int part =
        is_direct ? object.model->surfaces[static_cast<std::size_t>(rider.support.surface)].part
                  : 0;
    write_model(i, scene_.state.X_WO[index]);
    write_weld(object.model->parts[static_cast<std::size_t>(part)].name, rider.id + "::base",
               rider.id + "_weld");
  }
  xml_.close();
}

void SdfWriter::write_building(const BuildingMesh& piece) {
  xml_.open("model", {{"name", piece.id}});
  xml_.leaf("static", "true");
  xml_.open("link", {{"name", "base"}});
  if (!piece.mesh.empty()) {
    xml_.open("visual", {{"name", "visual"}});
    write_mesh(piece.id, piece.mesh);
    write_material(piece.material, piece.tint);
    xml_.close();
  }
  for (std::size_t c = 0; c < piece.colliders.size(); ++c) {
    const auto& [box, X] = piece.colliders[c];
    xml_.open("collision", {{"name", "collider_" + std::to_string(c)}});
    write_pose(X);
    write_shape(box, 0, 0);
    write_surface(world_.find_material(piece.material));
    xml_.close();
  }
  xml_.close();
  xml_.close();
}

void SdfWriter::write_scene() {
  xml_.leaf("gravity", "0 0 -9.81");
  xml_.open("physics", {{"name", "default"}, {"type", "ignored"}});
  xml_.leaf("max_step_size", "0.002");
  xml_.leaf("real_time_factor", "1");
  xml_.close();
  const bool has_sky =
      std::any_of(world_.lights.begin(), world_.lights.end(),
                  [](const Light& light) { return light.kind == LightKind::kSky && light.on; });
  xml_.open("scene");
  xml_.leaf("ambient", has_sky ? "0.5 0.5 0.5 1" : "0.2 0.2 0.2 1");
  xml_.leaf("background", "0.7 0.8 0.9 1");
  xml_.close();
}

Files SdfWriter::write() {
  xml_.open("sdf", {{"version", "1.9"}});
  xml_.open("world", {{"name", identifier(world_.name)}});
  write_scene();
  for (const PlacedLight& placed : lights_on(scene_, {}, -1)) {
    if (placed.light->kind != LightKind::kSky) write_light(placed);
  }
  for (const BuildingMesh& piece : building_meshes(world_)) write_building(piece);
  for (std::size_t i = 0; i < world_.objects.size(); ++i) {
    if (!moving_carrier(i).valid()) write_model(i, {});
  }
  xml_.close();
  xml_.close();
  files_.emplace("sdf/world.sdf", xml_.take());
  return std::move(files_);
}

}  // namespace

Files write_sdf(const Scene& scene) { return SdfWriter(scene).write(); }

}  // namespace ww::exporting
