// Scenes made by hand for tests of physics and verify: a room and simple things of boxes.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ww/world/world.h"

namespace ww::kit {

/// Builds a Model from solids; every solid is drawn, collides and weighs.
class Thing {
 public:
  explicit Thing(std::string kind) {
    model_.kind = std::move(kind);
    model_.slots = {{"body", "wood", {1, 1, 1}}};
    model_.parts = {{"base", false, {}, 0}};
  }

  Thing& solid(int part, const ConvexShape& shape, Vec3 center, double mass, Quat rotation = {}) {
    const RigidTransform X{rotation, center};
    const Mesh mesh = transformed(X, to_mesh(shape));
    model_.visuals.push_back({part, 0, false, true, mesh});
    model_.colliders.push_back({part, 0, shape, X});
    ModelPart& p = model_.parts[static_cast<std::size_t>(part)];
    const MassProperties added = solid_mass(mesh, mass / volume(mesh));
    p.mass = p.mass.mass > 0 ? sum(p.mass, added) : added;
    p.volume += volume(mesh);
    return *this;
  }
  Thing& box(int part, Vec3 center, Vec3 size, double mass, Quat rotation = {}) {
    return solid(part, BoxShape{size * 0.5}, center, mass, rotation);
  }
  /// Adds a part and the joint that moves it; returns its index.
  int part(const std::string& name, JointType type, Vec3 axis, Vec3 origin,
           std::optional<Vec2> range, int parent = 0) {
    model_.parts.push_back({name, false, {}, 0});
    const int index = static_cast<int>(model_.parts.size()) - 1;
    ModelJoint joint;
    joint.name = name;
    joint.type = type;
    joint.parent = parent;
    joint.part = index;
    joint.axis = axis;
    joint.origin = origin;
    joint.range = range;
    model_.joints.push_back(joint);
    return index;
  }
  Model& model() { return model_; }
  ModelPtr take() {
    model_.box = drawn_bounds(model_, std::vector<double>(model_.joints.size(), 0.0));
    return std::make_shared<const Model>(model_);
  }

 private:
  Model model_;
};

/// A room of the given inner size with its corner at the origin and, in the middle of its south
/// wall (wall_1), an outer door.
inline Scene room(double width, double depth, bool with_door = true) {
  Scene scene;
  World& world = scene.world;
  world.name = "test";
  Material wood;
  wood.name = "wood";
  world.materials = {wood};
  Room r;
  r.id = "room_1";
  r.type = "living_room";
  r.floor = {{0, 0}, {width, 0}, {width, depth}, {0, depth}};
  r.floor_material = r.walls_material = r.ceiling_material = "wood";
  world.rooms = {r};
  const RoomId id{std::size_t{0}};
  const auto wall = [&](const char* name, Vec2 from, Vec2 to) {
    Wall w;
    w.id = name;
    w.from = from;
    w.to = to;
    w.left = id;
    world.walls.push_back(w);
  };
  wall("wall_1", {0, -0.05}, {width, -0.05});
  wall("wall_2", {width + 0.05, 0}, {width + 0.05, depth});
  wall("wall_3", {width, depth + 0.05}, {0, depth + 0.05});
  wall("wall_4", {-0.05, depth}, {-0.05, 0});
  if (with_door) {
    Opening door;
    door.id = "door_1";
    door.wall = WallId{std::size_t{0}};
    door.offset = 0.5 * width;
    world.openings = {door};
  }
  return scene;
}

/// Adds an object with all joints at 0; support defaults to the floor.
inline ObjectId place(Scene& scene, const std::string& id, ModelPtr model,
                      const RigidTransform& X_WO, bool dynamic = true,
                      const Support& support = {}) {
  Object object;
  object.id = id;
  object.category = model->kind;
  object.name = id;
  object.room = RoomId{std::size_t{0}};
  object.model = model;
  object.support = support;
  object.dynamic = dynamic;
  scene.world.objects.push_back(object);
  scene.state.X_WO.push_back(X_WO);
  scene.state.joints.emplace_back(model->joints.size(), 0.0);
  return ObjectId{scene.world.objects.size() - 1};
}
inline ObjectId place(Scene& scene, const std::string& id, ModelPtr model, Vec3 at,
                      bool dynamic = true, const Support& support = {}) {
  return place(scene, id, std::move(model), RigidTransform{{}, at}, dynamic, support);
}

inline Support on(ObjectId object, int surface = -1, SupportKind kind = SupportKind::kOn) {
  Support support;
  support.kind = kind;
  support.object = object;
  support.surface = surface;
  return support;
}

/// A single block whose underside is at the origin.
inline ModelPtr block(const std::string& kind, Vec3 size, double mass) {
  return Thing(kind).box(0, {0, 0, 0.5 * size.z}, size, mass).take();
}

/// 0.42 x 0.48 x 0.55 m, open at the front (+x), with one drawer that has 3 mm of air all around.
inline ModelPtr nightstand() {
  Thing t("nightstand");
  t.box(0, {0, 0, 0.01}, {0.4, 0.48, 0.02}, 2).box(0, {0, 0, 0.54}, {0.4, 0.48, 0.02}, 2);
  t.box(0, {0, 0.23, 0.275}, {0.4, 0.02, 0.51}, 2).box(0, {0, -0.23, 0.275}, {0.4, 0.02, 0.51}, 2);
  t.box(0, {-0.19, 0, 0.275}, {0.02, 0.44, 0.51}, 1);
  const int drawer = t.part("drawer_1", JointType::kSlide, {1, 0, 0}, {0, 0, 0.3}, Vec2{0, 0.3});
  t.box(drawer, {0.01, 0, 0.303}, {0.36, 0.434, 0.01}, 0.8);   // floor
  t.box(drawer, {0.195, 0, 0.4}, {0.01, 0.434, 0.18}, 0.8);    // front
  t.box(drawer, {-0.165, 0, 0.36}, {0.01, 0.434, 0.1}, 0.4);   // back
  t.box(drawer, {0.01, 0.212, 0.36}, {0.34, 0.01, 0.1}, 0.4);  // sides
  t.box(drawer, {0.01, -0.212, 0.36}, {0.34, 0.01, 0.1}, 0.4);
  t.model().surfaces = {
      {"top", SurfaceKind::kOn, SurfaceOutline::kRectangle, 0, {0, 0, 0.55}, {0.4, 0.48}, {}},
      {"drawer_1",
       SurfaceKind::kInside,
       SurfaceOutline::kRectangle,
       drawer,
       {0, 0, 0.308},
       {0.3, 0.4},
       0.2}};
  t.model().access = {{"+x", 0.5}};
  return t.take();
}

/// A free-standing wardrobe of `mass` kg with one hinged leaf at its front.
inline ModelPtr wardrobe(double mass) {
  Thing t("wardrobe");
  const double m = mass / 8;
  t.box(0, {0, 0, 0.02}, {0.6, 1, 0.04}, m).box(0, {0, 0, 1.98}, {0.6, 1, 0.04}, m);
  t.box(0, {0, 0.49, 1}, {0.6, 0.02, 1.92}, 2 * m).box(0, {0, -0.49, 1}, {0.6, 0.02, 1.92}, 2 * m);
  t.box(0, {-0.29, 0, 1}, {0.02, 0.96, 1.92}, m);
  const int leaf = t.part("door_1", JointType::kHinge, {0, 0, 1}, {0.303, 0.497, 0}, Vec2{0, 1.7});
  t.box(leaf, {0.313, 0, 1}, {0.02, 0.994, 1.99}, m);
  return t.take();
}

}  // namespace ww::kit
