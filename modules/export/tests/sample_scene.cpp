#include "sample_scene.h"

#include <algorithm>

namespace ww::exporting::testing {

namespace {

std::shared_ptr<const Image> checker(int size, int channels, std::uint8_t low, std::uint8_t high) {
  auto image = std::make_shared<Image>();
  image->width = image->height = size;
  image->channels = channels;
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      for (int c = 0; c < channels; ++c) image->pixels.push_back((x / 4 + y / 4) % 2 ? low : high);
    }
  }
  return image;
}

std::shared_ptr<const Image> flat_normals(int size) {
  auto image = std::make_shared<Image>();
  image->width = image->height = size;
  image->channels = 3;
  for (int i = 0; i < size * size; ++i) {
    for (const int c : {128, 128, 255}) image->pixels.push_back(static_cast<std::uint8_t>(c));
  }
  return image;
}

Material material(const std::string& name, Vec3 color, double roughness, double density,
                  double friction) {
  Material m;
  m.name = name;
  m.base_color = color;
  m.roughness = roughness;
  m.density = density;
  m.friction = friction;
  return m;
}

void add_box(Model& model, int part, int slot, Vec3 center, Vec3 size) {
  model.visuals.push_back({part, slot, false, true, box_mesh(center, size)});
  model.colliders.push_back({part, slot, BoxShape{size * 0.5}, {{}, center}});
}

void finish(Model& model) {
  for (const Visual& visual : model.visuals) model.box.include(bounds(visual.mesh));
  Hasher hasher;
  hasher.text(model.kind);
  hasher.integer(model.visuals.size());
  model.hash = hasher.finish();
}

/// A frame in the wall and a leaf that swings about its edge, opened by the state.
ModelPtr door_model() {
  Model m;
  m.kind = "interior_door";
  m.fixture = true;
  m.mount = Mount::kOpening;
  m.slots = {{"frame", "warm_white_paint"}, {"leaf", "oak"}};
  m.parts = {{"base", false, box_mass(12, {0, 0, 1}, {0.1, 0.9, 2}), 0.02},
             {"leaf", false, box_mass(18, {0, 0, 1}, {0.04, 0.8, 2}), 0.03}};
  add_box(m, 0, 0, {0, -0.425, 1}, {0.1, 0.05, 2});
  add_box(m, 0, 0, {0, 0.425, 1}, {0.1, 0.05, 2});
  add_box(m, 1, 1, {0, 0, 1}, {0.04, 0.79, 1.98});
  ModelJoint hinge;
  hinge.name = "leaf";
  hinge.axis = {0, 0, 1};
  hinge.origin = {0, -0.395, 0};
  hinge.range = Vec2{0, 1.6};
  hinge.hold.damping = 0.5;
  m.joints = {hinge};
  m.handles = {{1, {0.03, 0.35, 1}, {1, 0, 0}}};
  finish(m);
  return std::make_shared<const Model>(m);
}

ModelPtr window_model() {
  Model m;
  m.kind = "window";
  m.fixture = true;
  m.mount = Mount::kOpening;
  m.slots = {{"frame", "warm_white_paint"}, {"pane", "glass"}};
  m.parts = {{"base", false, box_mass(20, {0, 0, 0.6}, {0.1, 1.2, 1.2}), 0.03}};
  add_box(m, 0, 0, {0, 0, 0.03}, {0.1, 1.2, 0.06});
  add_box(m, 0, 1, {0, 0, 0.6}, {0.01, 1.2, 1.08});
  m.surfaces = {{"sill",
                 SurfaceKind::kOn,
                 SurfaceOutline::kRectangle,
                 0,
                 {0, 0, 0.06},
                 {0.1, 1.2},
                 std::nullopt}};
  finish(m);
  return std::make_shared<const Model>(m);
}

/// A stem with a shade on a ring that turns without end.
ModelPtr lamp_model() {
  Model m;
  m.kind = "table_lamp";
  m.mount = Mount::kSurface;
  m.slots = {{"stem", "brass"}, {"shade", "cotton", {1, 0.8, 0.6}}};
  m.parts = {{"base", false, box_mass(1.2, {0, 0, 0.1}, {0.1, 0.1, 0.2}), 0.001},
             {"shade", true, box_mass(0.3, {0, 0, 0.3}, {0.2, 0.2, 0.15}), 0.001}};
  m.visuals = {{0, 0, false, true, box_mesh({0, 0, 0.1}, {0.1, 0.1, 0.2})},
               {1, 1, true, true, box_mesh({0, 0, 0.3}, {0.2, 0.2, 0.15})}};
  m.colliders = {{0, 0, CylinderShape{0.05, 0.1}, {{}, {0, 0, 0.1}}},
                 {1, 1, CapsuleShape{0.06, 0.05}, {Quat::about({1, 0, 0}, kPi / 2), {0, 0, 0.3}}}};
  ModelJoint ring;
  ring.name = "shade";
  ring.axis = {0, 0, 1};
  m.joints = {ring};
  ModelLight bulb;
  bulb.part = 1;
  bulb.position = {0, 0, 0.3};
  bulb.lumens = 450;
  m.lights = {bulb};
  m.has_front = false;
  finish(m);
  return std::make_shared<const Model>(m);
}

ModelPtr ball_model() {
  Model m;
  m.kind = "ball";
  m.slots = {{"skin", "rubber", {1, 0.2, 0.1}}};
  MassProperties mass = box_mass(0.4, {0, 0, 0.1}, {0.2, 0.2, 0.2});
  m.parts = {{"base", false, mass, 0.004}};
  Mesh sphere = to_mesh(SphereShape{0.1}, 16);
  m.visuals = {{0, 0, false, true, transformed(RigidTransform{{}, {0, 0, 0.1}}, sphere)}};
  m.colliders = {{0, 0, SphereShape{0.1}, {{}, {0, 0, 0.1}}}};
  m.has_front = false;
  finish(m);
  return std::make_shared<const Model>(m);
}

/// Two hulls: what a cup made of wall pieces looks like to a simulator.
ModelPtr vase_model() {
  Model m;
  m.kind = "vase";
  m.slots = {{"body", "glass"}};
  m.parts = {{"base", false, box_mass(0.6, {0, 0, 0.1}, {0.1, 0.08, 0.2}), 0.0002}};
  const HullShape low = convex_hull(std::vector<Vec3>{{-0.05, -0.04, 0},
                                                      {0.05, -0.04, 0},
                                                      {0.05, 0.04, 0},
                                                      {-0.05, 0.04, 0},
                                                      {-0.03, -0.03, 0.1},
                                                      {0.03, -0.03, 0.1},
                                                      {0.03, 0.03, 0.1},
                                                      {-0.03, 0.03, 0.1}});
  m.colliders = {{0, 0, low, {}}, {0, 0, low, {Quat::about({1, 0, 0}, kPi), {0, 0, 0.2}}}};
  m.visuals = {{0, 0, false, true, box_mesh({0, 0, 0.1}, {0.1, 0.08, 0.2})}};
  m.has_front = false;
  finish(m);
  return std::make_shared<const Model>(m);
}

ModelPtr rug_model() {
  Model m;
  m.kind = "rug";
  m.covering = true;
  m.slots = {{"pile", "cotton", {0.2, 0.3, 0.8}}};
  m.parts = {{"base", false, box_mass(4, {0, 0, 0.005}, {1.2, 1.8, 0.01}), 0.02}};
  m.visuals = {{0, 0, false, true, box_mesh({0, 0, 0.005}, {1.2, 1.8, 0.01})}};
  m.has_front = false;
  finish(m);
  return std::make_shared<const Model>(m);
}

ObjectId add(Scene& scene, const std::string& id, const std::string& name, ModelPtr model,
             RigidTransform X_WO, std::vector<double> joints, Support support) {
  Object object;
  object.id = id;
  object.category = model->kind;
  object.name = name;
  object.room = model->mount == Mount::kOpening ? RoomId() : RoomId(0);
  object.model = model;
  object.support = support;
  object.dynamic = !model->fixture && !model->covering;
  object.colors = {"brown"};
  scene.world.objects.push_back(object);
  scene.state.X_WO.push_back(X_WO);
  scene.state.joints.push_back(std::move(joints));
  return ObjectId(scene.world.objects.size() - 1);
}

void build_room(Scene& scene) {
  Room room;
  room.id = "bedroom_1";
  room.type = "bedroom";
  room.floor = {{0, 0}, {4, 0}, {4, 3}, {0, 3}};
  room.floor_material = "oak";
  room.walls_material = "warm_white_paint";
  room.ceiling_material = "warm_white_paint";
  scene.world.rooms = {room};
  const double t = 0.1, h = 0.05;
  const auto wall = [&](const char* id, Vec2 from, Vec2 to) {
    return Wall{id, from, to, t, 0, 2.7, RoomId(0), RoomId()};
  };
  scene.world.walls = {wall("wall_1", {0, -h}, {4, -h}), wall("wall_2", {4 + h, 0}, {4 + h, 3}),
                       wall("wall_3", {4, 3 + h}, {0, 3 + h}), wall("wall_4", {-h, 3}, {-h, 0})};
}

void furnish(Scene& scene) {
  World& world = scene.world;
  const ObjectId stand = add(scene, "nightstand_1", kHostileText, nightstand_model(),
                             {Quat::yaw(kPi / 2), {1, 0.25, 0}}, {0.12}, {});
  world.objects.back().asked_as = kHostileText;
  add(scene, "nightstand_2", "second nightstand", nightstand_model(),
      {Quat::yaw(kPi / 2), {3, 0.25, 0}}, {0}, {});
  const ObjectId lamp =
      add(scene, "table_lamp_1", "brass lamp", lamp_model(), {Quat::yaw(0.3), {1, 0.25, 0.55}},
          {0.5}, {SupportKind::kOn, stand, 0, {}});
  add(scene, "ball_1", "red ball", ball_model(), {{}, {2.5, 2, 0}}, {}, {});
  add(scene, "vase_1", "glass vase", vase_model(), {Quat::yaw(1), {3, 0.25, 0.55}}, {},
      {SupportKind::kOn, ObjectId(1), 0, {}});
  add(scene, "rug_1", "blue rug", rug_model(), {{}, {2, 1.5, 0}}, {}, {});
  const ObjectId door =
      add(scene, "interior_door_1", "oak door", door_model(), {Quat::yaw(kPi / 2), {2.2, -0.05, 0}},
          {0.7}, {SupportKind::kWall, {}, -1, WallId(0)});
  const ObjectId window =
      add(scene, "window_1", "window", window_model(), {Quat::yaw(-kPi / 2), {2, 3.05, 0.9}}, {},
          {SupportKind::kWall, {}, -1, WallId(2)});
  world.openings = {
      {"door_1", OpeningKind::kDoor, WallId(0), 2.2, 0.9, 2.05, 0, door},
      {"window_opening_1", OpeningKind::kWindow, WallId(2), 2, 1.2, 1.2, 0.9, window}};
  Light bulb;
  bulb.id = "light_1";
  bulb.object = lamp;
  bulb.model_light = 0;
  bulb.color = {1, 0.87, 0.72};
  bulb.intensity = 450;
  Light sun;
  sun.id = "sun";
  sun.kind = LightKind::kSun;
  sun.direction = normalized(Vec3{0.3, -0.5, -0.8});
  sun.intensity = 60000;
  sun.unit = LightUnit::kLux;
  Light sky;
  sky.id = "sky";
  sky.kind = LightKind::kSky;
  sky.intensity = 12000;
  sky.unit = LightUnit::kLux;
  Light panel;
  panel.id = "light_2";
  panel.kind = LightKind::kArea;
  panel.position = {2, 1.5, 2.69};
  panel.size = {0.6, 0.3};
  panel.intensity = 2000;
  panel.on = false;
  Light spot;
  spot.id = "light_3";
  spot.kind = LightKind::kSpot;
  spot.position = {1, 1, 2.6};
  spot.cone = 0.5;
  spot.intensity = 300;
  world.lights = {bulb, sun, sky, panel, spot};
}

}  // namespace

Mesh box_mesh(Vec3 center, Vec3 size) {
  Mesh mesh;
  const Vec3 axes[3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  for (int axis = 0; axis < 3; ++axis) {
    for (const double side : {-1.0, 1.0}) {
      const Vec3 n = axes[axis] * side, u = axes[(axis + 1) % 3], v = cross(n, u);
      const auto first = static_cast<std::uint32_t>(mesh.positions.size());
      for (const Vec2 corner : {Vec2{-1, -1}, Vec2{1, -1}, Vec2{1, 1}, Vec2{-1, 1}}) {
        const Vec3 unit = n + u * corner.x + v * corner.y;
        mesh.positions.push_back(center + scaled(unit, size) * 0.5);
        mesh.normals.push_back(n);
        mesh.uvs.push_back({dot(scaled(u, size), u) * corner.x / 2,
                            std::abs(dot(scaled(v, size), v)) * corner.y / 2});
      }
      for (const std::uint32_t i : {0u, 1u, 2u, 0u, 2u, 3u}) mesh.triangles.push_back(first + i);
    }
  }
  return mesh;
}

ModelPtr box_model(const std::string& kind, Vec3 size, const std::string& material_name,
                   double mass) {
  Model m;
  m.kind = kind;
  m.slots = {{"body", material_name}};
  const Vec3 center{0, 0, size.z / 2};
  m.parts = {{"base", false, box_mass(mass, center, size), size.x * size.y * size.z}};
  add_box(m, 0, 0, center, size);
  finish(m);
  return std::make_shared<const Model>(m);
}

ModelPtr nightstand_model() {
  static const ModelPtr shared = [] {
    Model m;
    m.kind = "nightstand";
    m.params = {{"drawers", 1.0}};
    m.slots = {{"carcass", "oak"}, {"handle", "brass"}};
    m.parts = {{"base", false, box_mass(11, {0, 0, 0.3}, {0.42, 0.48, 0.5}), 0.016},
               {"drawer_1", false, box_mass(3.2, {0.02, 0, 0.4}, {0.36, 0.42, 0.15}), 0.004}};
    add_box(m, 0, 0, {0, 0, 0.54}, {0.42, 0.48, 0.02});
    add_box(m, 0, 0, {0, 0, 0.13}, {0.42, 0.48, 0.26});
    add_box(m, 0, 0, {0, -0.23, 0.395}, {0.42, 0.02, 0.27});
    add_box(m, 0, 0, {0, 0.23, 0.395}, {0.42, 0.02, 0.27});
    add_box(m, 1, 0, {0, 0, 0.4}, {0.4, 0.42, 0.2});
    m.visuals.push_back({1, 1, false, true, box_mesh({0.22, 0, 0.4}, {0.02, 0.1, 0.02})});
    ModelJoint slide;
    slide.name = "drawer_1";
    slide.type = JointType::kSlide;
    slide.axis = {1, 0, 0};
    slide.origin = {0, 0, 0.3};
    slide.range = Vec2{0, 0.35};
    slide.hold.friction = 2;
    slide.hold.damping = 3;
    m.joints = {slide};
    m.surfaces = {{"top",
                   SurfaceKind::kOn,
                   SurfaceOutline::kRectangle,
                   0,
                   {0, 0, 0.55},
                   {0.42, 0.48},
                   std::nullopt},
                  {"drawer_1",
                   SurfaceKind::kInside,
                   SurfaceOutline::kRectangle,
                   1,
                   {0, 0, 0.3},
                   {0.36, 0.42},
                   0.12}};
    m.handles = {{1, {0.23, 0, 0.4}, {1, 0, 0}}};
    m.access = {{"+x", 0.6}};
    finish(m);
    return std::make_shared<const Model>(m);
  }();
  return shared;
}

std::vector<Material> sample_materials() {
  std::vector<Material> all = {material("brass", {0.8, 0.6, 0.2}, 0.3, 8500, 0.35),
                               material("cotton", {0.8, 0.8, 0.75}, 0.95, 80, 0.6),
                               material("glass", {0.95, 0.97, 0.97}, 0.02, 2500, 0.4),
                               material("oak", {0.45, 0.29, 0.15}, 0.5, 700, 0.5),
                               material("rubber", {0.5, 0.5, 0.5}, 0.8, 1100, 0.9),
                               material("warm_white_paint", {0.85, 0.82, 0.76}, 0.9, 1200, 0.6)};
  all[0].metalness = 1;
  all[2].transmission = 0.95;
  all[4].restitution = 0.8;
  auto textures = std::make_shared<TextureSet>();
  textures->base_color = checker(32, 3, 200, 255);
  textures->normal = flat_normals(32);
  textures->orm = checker(32, 3, 100, 220);
  textures->tile = {1.2, 0.6};
  textures->gain = {1.3, 1.3, 1.3};
  all[3].textures = textures;
  return all;
}

Scene sample_scene() {
  Scene scene;
  World& world = scene.world;
  world.name = "sample_bedroom";
  world.seed = 7;
  world.prompt_text = kHostileText;
  world.prompt_language = "zh";
  world.materials = sample_materials();
  build_room(scene);
  furnish(scene);
  world.cameras = {{"hero", {3.6, 2.6, 1.5}, {1, 0.5, 0.6}, 0.9}};
  world.unmet = {{"three guitars <b>", UnmetKind::kCount, "guitar", 2,
                  "wall_3 has 1.1 m free, each needs 0.5 m"}};
  update_lights(scene);
  return scene;
}

}  // namespace ww::exporting::testing
