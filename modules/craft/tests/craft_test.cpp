// Actions applied, solved and replayed on the shipped catalogue, without measuring.
#include "ww/craft/craft.h"

#include <gtest/gtest.h>

#include <cmath>

#include "ww/assets/catalogue.h"
#include "ww/world/world_json.h"

namespace ww::craft {
namespace {

using namespace program;

/// Everything that crafting needs, loaded once.
struct Shop {
  std::unique_ptr<FileSource> files = open_folder(WW_SOURCE_DIR);
  std::unique_ptr<Executor> executor = make_executor(1);
  MaterialLibrary materials = MaterialLibrary::load(*files).value();
  Catalogue catalogue = Catalogue::load(*files, materials).value();
  Toolbox tools{catalogue, materials, *files, "", *executor};
};
Shop& shop() {
  static Shop shared;
  return shared;
}

Statement statement(std::string id, Action action) {
  Statement s;
  s.id = std::move(id);
  s.action = std::move(action);
  return s;
}

RoomAction square_room() {
  RoomAction room;
  room.id = "bedroom_1";
  room.type = "bedroom";
  room.floor = {{0, 0}, {4, 0}, {4, 4}, {0, 4}};
  return room;
}

Scene room_scene() { return apply({}, statement("a1", square_room()), shop().tools).scene; }

AddAction add(std::string id, std::string kind, std::vector<RelationTerm> relations = {}) {
  AddAction a;
  a.id = std::move(id);
  a.kind = std::move(kind);
  a.room = "bedroom_1";
  a.relations = std::move(relations);
  return a;
}

Scene with(Scene scene, std::vector<Statement> pending) {
  Program program;
  program.statements = pending;
  IdAllocator ids(program);
  for (const Statement& s : solve(scene, std::move(pending), ids, shop().tools, {}).statements) {
    scene = apply(std::move(scene), s, shop().tools).scene;
  }
  return scene;
}

TEST(Apply, RoomHasAWallAlongEachEdge) {
  const Scene scene = room_scene();
  ASSERT_EQ(scene.world.walls.size(), 4u);
  for (const Wall& wall : scene.world.walls) EXPECT_NEAR(norm(wall.to - wall.from), 4, 1e-9);
}

TEST(Apply, RefusedActionLeavesTheSceneAsItWas) {
  const Scene before = room_scene();
  OpeningAction door;
  door.id = "door_1";
  door.wall = "wall_1";
  door.kind = "door";
  door.width = 9;
  const Applied applied = apply(before, statement("a2", door), shop().tools);
  EXPECT_TRUE(applied.diagnostics.has("WW-CRAFT-011"));
  EXPECT_EQ(applied.scene.world.openings.size(), 0u);
  EXPECT_TRUE(applied.delta.added.empty());
}

TEST(Solve, LampStandsOnTheNightstandBesideTheBed) {
  const Scene scene = with(
      room_scene(), {statement("a2", add("bed_1", "bed")),
                     statement("a3", add("nightstand_1", "nightstand",
                                         {{Relation::kNextTo, {"bed_1"}, "", false, true}})),
                     statement("a4", add("table_lamp_1", "table_lamp",
                                         {{Relation::kOn, {"nightstand_1"}, "", false, true}}))});
  const ObjectId lamp = scene.world.find_object("table_lamp_1");
  ASSERT_TRUE(lamp.valid());
  EXPECT_EQ(scene.world[lamp].support.object, scene.world.find_object("nightstand_1"));
}

TEST(Solve, UnknownTargetsAndKindsAreDiagnostics) {
  Program program;
  IdAllocator ids(program);
  const Solved solved = solve(
      room_scene(),
      {statement("a2", add("bed_1", "bed", {{Relation::kNextTo, {"nothing_1"}, "", false, true}})),
       statement("a3", add("zeppelin_1", "zeppelin"))},
      ids, shop().tools, {});
  EXPECT_TRUE(solved.diagnostics.has("WW-CRAFT-013")) << solved.diagnostics.str();
  EXPECT_TRUE(solved.diagnostics.has("WW-CRAFT-014")) << solved.diagnostics.str();
}

TEST(Move, WhatStandsOnAThingGoesAlong) {
  Scene scene = with(
      room_scene(),
      {statement("a2", add("nightstand_1", "nightstand")),
       statement("a3", add("mug_1", "mug", {{Relation::kOn, {"nightstand_1"}, "", false, true}}))});
  const ObjectId stand = scene.world.find_object("nightstand_1"),
                 mug = scene.world.find_object("mug_1");
  const auto offset = [&] {
    return scene.state.X_WO[mug.index].translation - scene.state.X_WO[stand.index].translation;
  };
  const double before = norm(offset());
  const Vec3 old = scene.state.X_WO[stand.index].translation;
  scene = with(std::move(scene),
               {statement("a4", MoveAction{"nightstand_1",
                                           {{Relation::kInCorner, {"corner"}, "", false, true}}})});
  EXPECT_GT(norm(scene.state.X_WO[stand.index].translation - old) + 1, 1);
  EXPECT_NEAR(norm(offset()), before, 1e-6);
}

TEST(Remove, TakesWhatTheThingCarries) {
  Scene scene = with(
      room_scene(),
      {statement("a2", add("nightstand_1", "nightstand")),
       statement("a3", add("mug_1", "mug", {{Relation::kOn, {"nightstand_1"}, "", false, true}}))});
  ASSERT_EQ(scene.world.objects.size(), 2u);
  const Applied applied =
      apply(std::move(scene), statement("a4", RemoveAction{{"nightstand_1"}, ""}), shop().tools);
  EXPECT_TRUE(applied.scene.world.objects.empty());
  EXPECT_EQ(applied.delta.removed.size(), 2u);
}

TEST(Open, DrawerCarriesItsContentAlong) {
  Scene scene = with(room_scene(), {statement("a2", add("nightstand_1", "nightstand"))});
  const ObjectId stand = scene.world.find_object("nightstand_1");
  const Model& model = *scene.world[stand].model;
  int surface = -1;
  for (std::size_t i = 0; i < model.surfaces.size(); ++i) {
    if (model.surfaces[i].part != 0) surface = static_cast<int>(i);
  }
  ASSERT_GE(surface, 0);
  const std::string drawer = model.joints.front().name;
  const std::string place =
      "nightstand_1." + model.surfaces[static_cast<std::size_t>(surface)].name;
  scene = with(
      std::move(scene),
      {statement("a3", add("watch_1", "watch", {{Relation::kInside, {place}, "", false, true}}))});
  const ObjectId watch = scene.world.find_object("watch_1");
  ASSERT_TRUE(watch.valid());
  const Vec3 before = scene.state.X_WO[watch.index].translation;
  const Model& carrier = *scene.world[stand].model;
  const int part =
      carrier.surfaces[static_cast<std::size_t>(scene.world[watch].support.surface)].part;
  std::string joint = drawer;
  double travel = 0;
  for (const ModelJoint& j : carrier.joints) {
    if (j.part == part) joint = j.name, travel = j.range->y;
  }
  const Applied opened = apply(
      std::move(scene), statement("a4", OpenAction{"nightstand_1/" + joint, 1.0}), shop().tools);
  EXPECT_NEAR(norm(opened.scene.state.X_WO[watch.index].translation - before), travel, 1e-5);
}

TEST(Replay, GivesTheSameWorld) {
  Program program;
  program.statements.push_back(statement("a1", AskAction{"a bedroom", "en", 3}));
  program.statements.push_back(statement("a2", square_room()));
  Scene scene;
  for (const Statement& s : program.statements)
    scene = apply(std::move(scene), s, shop().tools).scene;
  IdAllocator ids(program);
  for (Statement& s :
       solve(scene,
             {statement("a3", add("bed_1", "bed")), statement("a4", add("dresser_1", "dresser"))},
             ids, shop().tools, {})
           .statements) {
    program.statements.push_back(std::move(s));
  }
  const Parsing again = parse(print(program));
  ASSERT_FALSE(again.diagnostics.has_errors()) << again.diagnostics.str();
  const Replayed a = replay(program, shop().tools), b = replay(again.program, shop().tools);
  ASSERT_FALSE(a.diagnostics.has_errors()) << a.diagnostics.str();
  EXPECT_EQ(a.scene.world.objects.size(), 2u);
  EXPECT_EQ(world_to_json(a.scene), world_to_json(b.scene));
}

TEST(Replay, TellsWhatCanNotBeFinished) {
  // Models name materials that this library does not hold.
  const MaterialLibrary none;
  const Toolbox poor{shop().catalogue, none, *shop().files, "", *shop().executor};
  Program program;
  program.statements.push_back(statement("a1", square_room()));
  Statement bed = statement("a2", add("bed_1", "bed"));
  bed.result = program::Outcome{{ResultLine{"bed_1", "", "bedroom_1", {2, 2, 0}, 0, "", {}, 1}}};
  program.statements.push_back(bed);
  const Replayed replayed = replay(program, poor);
  EXPECT_TRUE(replayed.diagnostics.has_errors());
  EXPECT_TRUE(replayed.diagnostics.has("WW-CRAFT-004") || replayed.diagnostics.has("WW-CRAFT-012"));
}

}  // namespace
}  // namespace ww::craft
