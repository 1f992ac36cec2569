// USD objects: rigid bodies with mass, colliders and drawn meshes; joints of articulated objects
// beside their bodies.
#include <cmath>

#include "usd_stage.h"

namespace ww::exporting {

namespace {

constexpr double kDegrees = 180.0 / kPi;

void write_visuals(UsdStage& stage, std::size_t index, int part) {
  const Object& object = stage.scene.world.objects[index];
  const std::size_t model = stage.models.of(index);
  UsdLayer& layer = stage.layer;
  for (std::size_t v = 0; v < object.model->visuals.size(); ++v) {
    const Visual& visual = object.model->visuals[v];
    if (visual.part != part || visual.mesh.empty()) continue;
    layer.begin("def Mesh", "visual_" + std::to_string(v),
                {api_schemas({"MaterialBindingAPI"}),
                 mesh_reference(stage.meshes, stage.meshes.visual(model, v))});
    const ModelSlot& slot = object.model->slots[static_cast<std::size_t>(visual.slot)];
    layer.line() << "rel material:binding = <"
                 << material_prim(stage.paints, stage.paints.find(slot.material, slot.tint))
                 << ">\n";
    layer.end();
  }
}

void write_shape(UsdLayer& layer, const BoxShape& box) {
  layer.line() << "double size = 2\n";
  layer.line() << "float3[] extent = [(-1, -1, -1), (1, 1, 1)]\n";
  (layer.line() << "float3 xformOp:scale = ").tuple(box.half_extents) << '\n';
}
void write_round(UsdLayer& layer, double radius, double half_length, double half_height) {
  layer.line() << "uniform token axis = \"Z\"\n";
  layer.line() << "double radius = " << radius << '\n';
  layer.line() << "double height = " << 2 * half_length << '\n';
  TextWriter& w = layer.line() << "float3[] extent = [";
  w.tuple({-radius, -radius, -half_height}) << ", ";
  w.tuple({radius, radius, half_height}) << "]\n";
}
void write_shape(UsdLayer& layer, const CylinderShape& s) {
  write_round(layer, s.radius, s.half_length, s.half_length);
}
void write_shape(UsdLayer& layer, const CapsuleShape& s) {
  write_round(layer, s.radius, s.half_length, s.half_length + s.radius);
}
void write_shape(UsdLayer& layer, const SphereShape& s) {
  layer.line() << "double radius = " << s.radius << '\n';
  TextWriter& w = layer.line() << "float3[] extent = [";
  w.tuple({-s.radius, -s.radius, -s.radius}) << ", ";
  w.tuple({s.radius, s.radius, s.radius}) << "]\n";
}
void write_shape(UsdLayer& layer, const HullShape&) {
  layer.line() << "uniform token physics:approximation = \"convexHull\"\n";
}

std::string_view type_name(const ConvexShape& shape) {
  static constexpr std::string_view kNames[] = {"Cube", "Cylinder", "Capsule", "Sphere", "Mesh"};
  return kNames[shape.index()];
}

/// A collider: not drawn (purpose guide), in its body's frame.
void write_collider(UsdLayer& layer, const std::string& name, const ConvexShape& shape,
                    const RigidTransform& X, const std::string& material,
                    const std::string& reference) {
  const bool is_hull = std::holds_alternative<HullShape>(shape);
  std::vector<std::string_view> apis = {"PhysicsCollisionAPI"};
  if (is_hull) apis.push_back("PhysicsMeshCollisionAPI");
  apis.push_back("MaterialBindingAPI");
  layer.begin("def " + std::string(type_name(shape)), name, {api_schemas(apis), reference});
  layer.line() << "uniform token purpose = \"guide\"\n";
  layer.line() << "rel material:binding:physics = <" << material << ">\n";
  (layer.line() << "double3 xformOp:translate = ").tuple(X.translation) << '\n';
  (layer.line() << "quatd xformOp:orient = ").quat(X.rotation.canonical()) << '\n';
  layer.line() << "uniform token[] xformOpOrder = [\"xformOp:translate\", \"xformOp:orient\""
               << (std::holds_alternative<BoxShape>(shape) ? ", \"xformOp:scale\"" : "") << "]\n";
  std::visit([&](const auto& s) { write_shape(layer, s); }, shape);
  layer.end();
}

void write_colliders(UsdStage& stage, std::size_t index, int part) {
  const Object& object = stage.scene.world.objects[index];
  if (object.model->covering) return;
  const std::size_t model = stage.models.of(index);
  for (std::size_t c = 0; c < object.model->colliders.size(); ++c) {
    const Collider& collider = object.model->colliders[c];
    if (collider.part != part) continue;
    const ModelSlot& slot = object.model->slots[static_cast<std::size_t>(collider.slot)];
    const bool is_hull = std::holds_alternative<HullShape>(collider.shape);
    write_collider(
        stage.layer, "collider_" + std::to_string(c), collider.shape, collider.X_OC,
        material_prim(stage.paints, stage.paints.find(slot.material, slot.tint)),
        is_hull ? mesh_reference(stage.meshes, stage.meshes.hull(model, c)) : std::string());
  }
}

void write_mass(UsdLayer& layer, const MassProperties& mass) {
  if (!(mass.mass > 0)) return;
  const PrincipalInertia principal = principal_inertia(mass.inertia);
  layer.line() << "float physics:mass = " << mass.mass << '\n';
  (layer.line() << "point3f physics:centerOfMass = ").tuple(mass.center_of_mass) << '\n';
  (layer.line() << "float3 physics:diagonalInertia = ").tuple(principal.moments) << '\n';
  (layer.line() << "quatf physics:principalAxes = ").quat(to_quat(principal.rotation).canonical())
      << '\n';
}

/// Everything that moves with one part, inside the open block of its body.
void write_body_contents(UsdStage& stage, std::size_t index, int part) {
  write_visuals(stage, index, part);
  write_colliders(stage, index, part);
  write_usd_lights(stage, ObjectId(index), part);
}

std::vector<std::string> body_metadata(const Object& object, int part,
                                       std::vector<std::string_view> more,
                                       std::vector<std::string> entries) {
  std::vector<std::string_view> apis = {"PhysicsRigidBodyAPI"};
  if (object.model->parts[static_cast<std::size_t>(part)].mass.mass > 0)
    apis.push_back("PhysicsMassAPI");
  apis.insert(apis.end(), more.begin(), more.end());
  entries.insert(entries.begin(), api_schemas(apis));
  return entries;
}

void write_joint_frame(UsdLayer& layer, int body, const RigidTransform& X) {
  (layer.line() << "point3f physics:localPos" << body << " = ").tuple(X.translation) << '\n';
  (layer.line() << "quatf physics:localRot" << body << " = ").quat(X.rotation.canonical()) << '\n';
}

/// Damping and, for springs, stiffness; angular drives count in degrees.
void write_drive(UsdLayer& layer, const ModelJoint& joint) {
  const bool is_hinge = joint.type == JointType::kHinge;
  const std::string prefix =
      std::string("drive:") + (is_hinge ? "angular" : "linear") + ":physics:";
  const double per_unit = is_hinge ? 1 / kDegrees : 1.0;
  const bool is_spring =
      joint.hold.kind == HoldKind::kSpring || joint.hold.kind == HoldKind::kLatch;
  layer.line() << "uniform token " << prefix << "type = \"force\"\n";
  layer.line() << "float " << prefix << "damping = " << joint.hold.damping * per_unit << '\n';
  layer.line() << "float " << prefix
               << "stiffness = " << (is_spring ? joint.hold.stiffness * per_unit : 0.0) << '\n';
  if (is_spring)
    layer.line() << "float " << prefix << "targetPosition = " << joint.hold.spring_rest / per_unit
                 << '\n';
}

void write_joint(UsdStage& stage, const Object& object, const ModelJoint& joint) {
  UsdLayer& layer = stage.layer;
  const bool is_hinge = joint.type == JointType::kHinge;
  layer.begin(is_hinge ? "def PhysicsRevoluteJoint" : "def PhysicsPrismaticJoint",
              identifier(joint.name),
              {api_schemas({is_hinge ? "PhysicsDriveAPI:angular" : "PhysicsDriveAPI:linear"})});
  layer.line() << "uniform token physics:axis = \"X\"\n";
  layer.line() << "rel physics:body0 = <" << body_prim(object, joint.parent) << ">\n";
  layer.line() << "rel physics:body1 = <" << body_prim(object, joint.part) << ">\n";
  // Parts' frames coincide with O at joint zero, so one frame serves both bodies.
  const RigidTransform frame{x_onto(joint.axis), joint.origin};
  write_joint_frame(layer, 0, frame);
  write_joint_frame(layer, 1, frame);
  if (joint.range) {
    const double unit = is_hinge ? kDegrees : 1.0;
    layer.line() << "float physics:lowerLimit = " << joint.range->x * unit << '\n';
    layer.line() << "float physics:upperLimit = " << joint.range->y * unit << '\n';
  }
  write_drive(layer, joint);
  layer.end();
}

/// The object that a fixed thing moves with: a covering lies on something that can move.
ObjectId moving_carrier(const World& world, const Object& object) {
  if (object.dynamic) return {};
  for (ObjectId at = object.support.object; at.valid(); at = world[at].support.object) {
    if (world[at].dynamic) return at;
  }
  return {};
}

void write_weld(UsdStage& stage, std::size_t index, ObjectId carrier) {
  const World& world = stage.scene.world;
  const Object& object = world.objects[index];
  UsdLayer& layer = stage.layer;
  layer.begin("def PhysicsFixedJoint", "weld");
  RigidTransform X_parent;
  if (carrier.valid()) {
    const Object& below = world[carrier];
    const bool is_direct = object.support.object == carrier && object.support.surface >= 0;
    const int part =
        is_direct ? below.model->surfaces[static_cast<std::size_t>(object.support.surface)].part
                  : 0;
    layer.line() << "rel physics:body0 = <" << body_prim(below, part) << ">\n";
    X_parent = part_pose(stage.scene, carrier, part);
  }
  layer.line() << "rel physics:body1 = <" << body_prim(object, 0) << ">\n";
  write_joint_frame(layer, 0, X_parent.inverse() * stage.scene.state.X_WO[index]);
  write_joint_frame(layer, 1, {});
  layer.end();
}

void write_articulated(UsdStage& stage, std::size_t index,
                       const std::vector<std::string>& metadata) {
  const Object& object = stage.scene.world.objects[index];
  UsdLayer& layer = stage.layer;
  layer.begin("def Xform", identifier(object.id), metadata);
  layer.line() << "token[] semantics:labels:category = [" << usd_string(object.category) << "]\n";
  layer.pose(stage.scene.state.X_WO[index]);
  for (std::size_t part = 0; part < object.model->parts.size(); ++part) {
    const int p = static_cast<int>(part);
    layer.begin("def Xform", identifier(object.model->parts[part].name),
                body_metadata(object, p, {}, {}));
    layer.pose(part_in_object(stage.scene, index, p));
    write_mass(layer, object.model->parts[part].mass);
    write_body_contents(stage, index, p);
    layer.end();
  }
  layer.begin("def Scope", "joints");
  for (const ModelJoint& joint : object.model->joints) write_joint(stage, object, joint);
  if (!object.dynamic) write_weld(stage, index, moving_carrier(stage.scene.world, object));
  layer.end();
  layer.end();
}

void write_single_body(UsdStage& stage, std::size_t index,
                       const std::vector<std::string>& metadata) {
  const Object& object = stage.scene.world.objects[index];
  UsdLayer& layer = stage.layer;
  const ObjectId carrier = moving_carrier(stage.scene.world, object);
  layer.begin("def Xform", identifier(object.id), metadata);
  layer.line() << "token[] semantics:labels:category = [" << usd_string(object.category) << "]\n";
  // Fixed things are kinematic bodies: they never move, and still state their mass.
  if (!object.dynamic && !carrier.valid()) layer.line() << "bool physics:kinematicEnabled = true\n";
  layer.pose(stage.scene.state.X_WO[index]);
  write_mass(layer, object.model->parts[0].mass);
  write_body_contents(stage, index, 0);
  if (carrier.valid()) write_weld(stage, index, carrier);
  layer.end();
}

}  // namespace

void write_usd_object(UsdStage& stage, std::size_t index) {
  const Object& object = stage.scene.world.objects[index];
  const std::string data =
      "customData = {\n dictionary ww = {\n string category = " + usd_string(object.category) +
      "\n string name = " + usd_string(object.name) + "\n }\n }";
  if (object.model->joints.empty()) {
    write_single_body(
        stage, index,
        body_metadata(object, 0, {"SemanticsLabelsAPI:category"}, {data, kind("component")}));
  } else {
    write_articulated(stage, index,
                      {api_schemas({"PhysicsArticulationRootAPI", "SemanticsLabelsAPI:category"}),
                       data, kind("component")});
  }
}

void write_usd_building(UsdStage& stage) {
  UsdLayer& layer = stage.layer;
  for (const BuildingMesh& piece : stage.building) {
    const std::string material =
        material_prim(stage.paints, stage.paints.find(piece.material, piece.tint));
    layer.begin("def Xform", identifier(piece.id), {kind("component")});
    if (!piece.mesh.empty()) {
      layer.begin("def Mesh", "visual",
                  {api_schemas({"MaterialBindingAPI"}), mesh_reference(piece)});
      layer.line() << "rel material:binding = <" << material << ">\n";
      layer.end();
    }
    for (std::size_t c = 0; c < piece.colliders.size(); ++c) {
      const auto& [box, X] = piece.colliders[c];
      write_collider(layer, "collider_" + std::to_string(c), box, X, material, {});
    }
    layer.end();
  }
}

}  // namespace ww::exporting
