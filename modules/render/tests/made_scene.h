// A furnished room made by hand: two windows, a sofa, tables, a rug, shelves with many small
// things, lamps.
#pragma once

#include <algorithm>

#include "made_models.h"

namespace ww::render::testing {

class SceneMaker {
 public:
  SceneMaker() { scene.world.name = "made"; }

  /// Rectangular room with wall k (counter-clockwise from the lower edge) named wall_<k+1>.
  void room(double width, double depth, double height = 2.7) {
    Room r;
    r.id = "room_1";
    r.type = "living_room";
    r.floor = {{0, 0}, {width, 0}, {width, depth}, {0, depth}};
    r.height = height;
    r.floor_material = "oak_planks";
    r.walls_material = "warm_white_paint";
    r.ceiling_material = "white_paint";
    scene.world.rooms.push_back(r);
    for (std::size_t k = 0; k < 4; ++k) {
      Wall w;
      w.id = "wall_" + std::to_string(k + 1);
      const Vec2 a = r.floor[k], b = r.floor[(k + 1) % 4];
      const Vec2 out = -perpendicular(normalized(b - a)) * 0.1;
      w.from = a + out;
      w.to = b + out;
      w.thickness = 0.2;
      w.height = height;
      w.left = RoomId(0);
      scene.world.walls.push_back(w);
    }
  }

  ObjectId object(const std::string& id, Model model, Vec3 position, double yaw = 0,
                  SupportKind support = SupportKind::kFloor) {
    model.kind = id;
    model.box = {};
    for (const Visual& v : model.visuals) model.box.include(bounds(v.mesh));
    Object o;
    o.id = id;
    o.category = id;
    o.room = RoomId(0);
    o.support.kind = support;
    const ObjectId made(scene.world.objects.size());
    for (std::size_t i = 0; i < model.lights.size(); ++i) {
      const ModelLight& m = model.lights[i];
      Light light;
      light.id = id + "_light";
      light.kind = m.kind == LampKind::kArea   ? LightKind::kArea
                   : m.kind == LampKind::kSpot ? LightKind::kSpot
                                               : LightKind::kPoint;
      light.object = made;
      light.model_light = static_cast<int>(i);
      light.size = m.size;
      light.cone = m.cone;
      light.color = m.color;
      light.intensity = m.lumens;
      scene.world.lights.push_back(light);
    }
    o.model = std::make_shared<const Model>(std::move(model));
    scene.state.joints.emplace_back(o.model->joints.size(), 0.0);
    scene.state.X_WO.push_back({Quat::yaw(yaw), position});
    scene.world.objects.push_back(std::move(o));
    return made;
  }

  void window(int wall, double offset, double width, double height, double sill) {
    Opening o;
    o.id = "window_" + std::to_string(scene.world.openings.size() + 1);
    o.kind = OpeningKind::kWindow;
    o.wall = WallId(static_cast<std::size_t>(wall));
    o.offset = offset;
    o.width = width;
    o.height = height;
    o.sill = sill;
    const Wall& w = scene.world[o.wall];
    const Vec2 along = normalized(w.to - w.from), c = w.from + along * offset;
    Model m = made_of({"white_paint", "glass"});
    for (const double side : {-0.5, 0.5}) {
      add(m, 0, box_mesh({0, side * (width - 0.06), 0.5 * height}, {0.07, 0.06, height}));
      add(m, 0, box_mesh({0, 0, 0.5 * height + side * (height - 0.06)}, {0.07, width, 0.06}));
    }
    add(m, 0, box_mesh({0, 0, 0.5 * height}, {0.05, 0.05, height}));
    add(m, 1, box_mesh({0, 0, 0.5 * height}, {0.006, width - 0.08, height - 0.08}));
    const Vec2 in = perpendicular(along);
    o.object = object(o.id + "_frame", std::move(m), {c.x, c.y, w.z + sill}, std::atan2(in.y, in.x),
                      SupportKind::kWall);
    scene.world.openings.push_back(o);
  }

  static Model made_of(const std::vector<std::string>& materials) {
    Model m;
    for (const std::string& name : materials) m.slots.push_back({name, name, {1, 1, 1}});
    m.parts.push_back({});
    m.parts[0].name = "base";
    return m;
  }
  static void add(Model& m, int slot, Mesh mesh) {
    Visual v;
    v.slot = slot;
    v.mesh = std::move(mesh);
    m.visuals.push_back(std::move(v));
  }

  Scene scene;
};

inline Model made_table(const std::string& material, double x, double y, double z) {
  Model m = SceneMaker::made_of({material});
  SceneMaker::add(m, 0, box_mesh({0, 0, z - 0.02}, {x, y, 0.04}));
  for (const double a : {-0.5, 0.5}) {
    for (const double b : {-0.5, 0.5}) {
      SceneMaker::add(
          m, 0,
          box_mesh({a * (x - 0.08), b * (y - 0.08), 0.5 * (z - 0.04)}, {0.05, 0.05, z - 0.04}));
    }
  }
  return m;
}

inline Model made_sofa(const std::string& fabric) {
  Model m = SceneMaker::made_of({fabric});
  SceneMaker::add(m, 0, box_mesh({0.05, 0, 0.22}, {0.85, 2.0, 0.3}));
  SceneMaker::add(m, 0, box_mesh({-0.36, 0, 0.55}, {0.2, 2.0, 0.6}));
  for (const double s : {-0.92, 0.92})
    SceneMaker::add(m, 0, box_mesh({0.03, s, 0.33}, {0.9, 0.2, 0.55}));
  for (const double s : {-0.42, 0.42})
    SceneMaker::add(m, 0, box_mesh({0.1, s, 0.43}, {0.72, 0.8, 0.14}));
  return m;
}

/// Lamp on a stem with a cloth shade, open above and below.
inline Model made_lamp(double height, double lumens) {
  Model m = SceneMaker::made_of({"brass", "lamp_shade"});
  SceneMaker::add(m, 0, box_mesh({0, 0, 0.015}, {0.2, 0.2, 0.03}));
  SceneMaker::add(m, 0, box_mesh({0, 0, 0.5 * height}, {0.02, 0.02, height - 0.1}));
  Mesh shade;
  constexpr int kSides = 32;
  for (int i = 0; i <= kSides; ++i) {
    const double a = 2 * kPi * i / kSides;
    for (const auto& [r, z] : {std::pair{0.2, height - 0.28}, std::pair{0.14, height}}) {
      shade.positions.push_back({r * std::cos(a), r * std::sin(a), z});
      shade.normals.push_back({std::cos(a), std::sin(a), 0});
      shade.uvs.push_back({0.2 * a, z});
    }
  }
  for (std::uint32_t i = 0; i < kSides; ++i) {
    for (std::uint32_t k : {2 * i, 2 * i + 2, 2 * i + 3, 2 * i, 2 * i + 3, 2 * i + 1})
      shade.triangles.push_back(k);
  }
  SceneMaker::add(m, 1, shade);
  ModelLight light;
  light.position = {0, 0, height - 0.15};
  light.lumens = lumens;
  m.lights.push_back(light);
  return m;
}

inline Model made_ball(const std::string& material, double radius, Vec3 tint = {1, 1, 1},
                       int rings = 24) {
  Model m = SceneMaker::made_of({material});
  m.slots[0].tint = tint;
  SceneMaker::add(m, 0, ball_mesh({0, 0, radius}, radius, rings));
  return m;
}

inline Scene made_living_room() {
  SceneMaker s;
  s.room(5.2, 4.1);
  s.window(2, 1.5, 1.6, 1.4, 0.85);
  s.window(2, 3.7, 1.6, 1.4, 0.85);
  s.window(1, 2.4, 1.2, 1.4, 0.85);
  s.object("sofa_1", made_sofa("linen"), {0.75, 2.0, 0});
  s.object("coffee_table_1", made_table("walnut", 0.6, 1.1, 0.42), {2.1, 2.0, 0});
  s.object("rug_1",
           [] {
             Model m = SceneMaker::made_of({"wool_rug"});
             m.slots[0].tint = {0.35, 0.5, 0.7};
             m.covering = true;
             SceneMaker::add(m, 0, box_mesh({0, 0, 0.005}, {2.2, 2.6, 0.01}));
             return m;
           }(),
           {1.9, 2.0, 0});
  s.object("desk_1", made_table("oak", 0.7, 1.4, 0.74), {4.7, 2.4, 0}, kPi);
  s.object(
      "shelf_1",
      [] {
        Model m = SceneMaker::made_of({"oak"});
        for (int i = 0; i < 6; ++i)
          SceneMaker::add(m, 0, box_mesh({0, 0, 0.02 + 0.36 * i}, {0.3, 1.0, 0.03}));
        for (const double y : {-0.5, 0.5})
          SceneMaker::add(m, 0, box_mesh({0, y, 0.92}, {0.3, 0.03, 1.84}));
        SceneMaker::add(m, 0, box_mesh({-0.145, 0, 0.92}, {0.01, 1.0, 1.84}));
        return m;
      }(),
      {3.2, 0.18, 0}, 0.5 * kPi);
  int n = 0;
  for (int row = 0; row < 5; ++row) {
    for (int k = 0; k < 8; ++k, ++n) {
      s.object(
          "book_" + std::to_string(n + 1),
          [&] {
            Model m = SceneMaker::made_of({"paper"});
            m.slots[0].tint = {0.3 + 0.1 * (n % 7), 0.2 + 0.15 * (n % 5), 0.2 + 0.2 * (n % 4)};
            SceneMaker::add(
                m, 0,
                box_mesh({0, 0, 0.12}, {0.18, 0.03 + 0.004 * (n % 5), 0.24 - 0.02 * (n % 3)}));
            return m;
          }(),
          {2.8 + 0.06 * k, 0.2, 0.045 + 0.36 * row}, 0.5 * kPi);
    }
  }
  s.object("vase_1", made_ball("porcelain", 0.12), {2.1, 2.3, 0.42});
  s.object("bowl_1", made_ball("glass", 0.09), {2.0, 1.8, 0.42});
  s.object("globe_1", made_ball("brass", 0.1), {4.7, 2.0, 0.74});
  s.object("ball_1", made_ball("rubber", 0.15, {0.9, 0.15, 0.1}, 40), {3.3, 3.3, 0});
  s.object("floor_lamp_1", made_lamp(1.55, 900), {0.4, 3.5, 0});
  s.object("desk_lamp_1", made_lamp(0.45, 500), {4.8, 2.9, 0.74});
  s.object(
      "mirror_1",
      [] {
        Model m = SceneMaker::made_of({"mirror", "oak"});
        SceneMaker::add(m, 0, box_mesh({0.02, 0, 0}, {0.01, 0.7, 1.1}));
        SceneMaker::add(m, 1, box_mesh({0.01, 0, 0}, {0.02, 0.78, 1.18}));
        return m;
      }(),
      {1.6, 0.0, 1.5}, 0.5 * kPi, SupportKind::kWall);
  update_lights(s.scene);
  return s.scene;
}

}  // namespace ww::render::testing
