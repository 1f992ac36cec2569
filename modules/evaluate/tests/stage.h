// Scenes of box models in one room, and words about them, for tests of scores.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ww/core/files.h"
#include "ww/evaluate/sceneeval.h"
#include "ww/geometry/convex.h"
#include "ww/world/world.h"

namespace ww::evaluate::testing {

/// A catalogue of names, sizes and groups that builds nothing.
class Kinds : public KindSource {
 public:
  Kinds() {
    add("bed", {"bed"}, {}).params = {{"size",
                                       ParamType::kChoice,
                                       0,
                                       0,
                                       0,
                                       {"single", "queen"},
                                       {"queen=queen", "queen size=queen"}}};
    add("nightstand", {"nightstand", "bedside table"}, {"table"});
    add("dining_chair", {"dining chair"}, {"chair", "seat"});
    add("armchair", {"armchair", "club chair"}, {"chair", "seat"});
    add("stool", {"stool"}, {"seat"});
    add("dining_table", {"dining table"}, {"table"});
    add("coffee_table", {"coffee table"}, {"table"});
    add("desk", {"desk", "writing desk"}, {"table"});
    add("floor_lamp", {"floor lamp"}, {"lamp", "light"});
    add("table_lamp", {"table lamp"}, {"lamp", "light"});
    add("ceiling_lamp", {"ceiling lamp"}, {"lamp", "light"});
    add("bookshelf", {"bookshelf", "bookcase"}, {"shelf"});
    add("book", {"book"}, {});
    add("tray", {"tray"}, {});
    add("rug", {"rug"}, {});
    add("painting", {"painting"}, {});
    add("stuffed_animal", {"stuffed animal", "toy lion", "toy rabbit"}, {"toy"});
    add("wardrobe", {"wardrobe"}, {});
    add("tv", {"tv", "television"}, {});
  }
  KindInfo& add(const std::string& key, std::vector<std::string> names,
                std::vector<std::string> groups) {
    KindInfo& info = infos_[key];
    info.key = key;
    info.names_en = std::move(names);
    info.groups = std::move(groups);
    info.width = info.depth = info.height = {0.5, 1.0, 2.0};
    return info;
  }
  const KindInfo* info(std::string_view key) const override {
    const auto found = infos_.find(key);
    return found == infos_.end() ? nullptr : &found->second;
  }
  std::vector<std::string> keys() const override {
    std::vector<std::string> out;
    for (const auto& [key, info] : infos_) out.push_back(key);
    return out;
  }
  Result<ModelPtr> build(std::string_view, const Params&, std::uint64_t) const override {
    return Error{ErrorCode::kUnsupported, "words only", {}};
  }

 private:
  std::map<std::string, KindInfo, std::less<>> infos_;
};

/// Loaded once: tests only read them.
struct Vocabulary {
  std::unique_ptr<FileSource> files = open_folder(WW_SOURCE_DIR);
  Kinds kinds;
  Result<brief::Lexicon> lexicon = brief::Lexicon::load(*files, kinds);
  Result<Words> words = Words::load(*files, kinds, *lexicon);
};
inline const Vocabulary& vocabulary() {
  static const Vocabulary kVocabulary;
  return kVocabulary;
}

/// A room of 8 x 6 m, 2.7 m high, its corner at the origin; walls 0.1 m thick: wall_1 south, 2
/// east, 3 north, 4 west.
class Stage {
 public:
  Stage() {
    World& w = scene.world;
    for (const auto& [name, family, color] :
         std::initializer_list<std::tuple<const char*, const char*, Vec3>>{
             {"blue_fabric", "fabric", {0.02, 0.1, 0.45}},
             {"brass", "metal", {0.6, 0.4, 0.1}},
             {"oak", "wood", {0.4, 0.25, 0.1}}}) {
      Material m;
      m.name = name;
      m.family = family;
      m.base_color = color;
      w.materials.push_back(m);
    }
    Room r;
    r.id = "room_1";
    r.type = "bedroom";
    r.floor = {{0, 0}, {8, 0}, {8, 6}, {0, 6}};
    w.rooms = {r};
    wall("wall_1", {0, -0.05}, {8, -0.05});
    wall("wall_2", {8.05, 0}, {8.05, 6});
    wall("wall_3", {8, 6.05}, {0, 6.05});
    wall("wall_4", {-0.05, 6}, {-0.05, 0});
  }

  void wall(const char* id, Vec2 from, Vec2 to) {
    Wall w;
    w.id = id;
    w.from = from;
    w.to = to;
    w.left = RoomId(std::size_t{0});
    scene.world.walls.push_back(w);
  }
  void opening(const std::string& id, OpeningKind kind, std::size_t wall, double offset,
               double width) {
    Opening o;
    o.id = id;
    o.kind = kind;
    o.wall = WallId(wall);
    o.offset = offset;
    o.width = width;
    o.sill = kind == OpeningKind::kWindow ? 0.9 : 0;
    o.height = kind == OpeningKind::kWindow ? 1.2 : 2.05;
    scene.world.openings.push_back(o);
  }

  /// A box of depth x width x height on the floor at `at`, its front turned to `yaw_deg`.
  ObjectId box(const std::string& kind, Vec3 size, Vec3 at, double yaw_deg = 0,
               const std::string& material = "oak") {
    Model m;
    m.kind = kind;
    m.slots = {{"body", material}};
    m.parts = {{"base", false, {}, 0}};
    m.visuals = {
        {0, 0, false, true,
         transformed(RigidTransform{{}, {0, 0, 0.5 * size.z}}, to_mesh(BoxShape{size * 0.5}))}};
    m.box = bounds(m.visuals[0].mesh);
    return put(std::move(m), {Quat::yaw(yaw_deg * kPi / 180), at});
  }
  ObjectId put(Model model, const RigidTransform& X_WO) {
    Object o;
    o.category = model.kind;
    int n = 1;
    for (const Object& other : scene.world.objects) n += other.category == o.category ? 1 : 0;
    o.id = o.category + "_" + std::to_string(n);
    o.room = RoomId(std::size_t{0});
    const std::size_t joints = model.joints.size();
    o.model = std::make_shared<const Model>(std::move(model));
    scene.world.objects.push_back(std::move(o));
    scene.state.X_WO.push_back(X_WO);
    scene.state.joints.emplace_back(joints, 0.0);
    return ObjectId(scene.world.objects.size() - 1);
  }
  Object& operator[](ObjectId i) { return scene.world.objects[i.index]; }
  /// Changes a model that nothing else shares yet.
  template <class Edit>
  void edit(ObjectId i, Edit change) {
    Model m = *(*this)[i].model;
    change(m);
    (*this)[i].model = std::make_shared<const Model>(std::move(m));
  }
  void frontless(ObjectId i) {
    edit(i, [](Model& m) { m.has_front = false; });
  }
  void support(ObjectId i, SupportKind kind, ObjectId carrier = {}, int surface = -1) {
    (*this)[i].support = {kind, carrier, surface, {}};
  }
  void hang(ObjectId i, std::size_t wall) {
    (*this)[i].support = {SupportKind::kWall, {}, -1, WallId(wall)};
  }
  void surface(ObjectId i, SurfaceKind kind, double height) {
    edit(i, [&](Model& m) {
      m.surfaces.push_back(
          {"s", kind, SurfaceOutline::kRectangle, 0, {0, 0, height}, {0.5, 0.5}, {}});
    });
  }

  RowScore score(const std::string& counts, const std::string& attributes,
                 const std::string& objects, const std::string& building) const {
    Diagnostics diagnostics;
    const Row row =
        parse_row({"1", "", counts, attributes, objects, building, "easy"}, {}, diagnostics);
    EXPECT_TRUE(diagnostics.items().empty()) << diagnostics.str();
    return evaluate::score(scene, row, *vocabulary().words);
  }
  /// Whether the one object-object assertion is met.
  bool relates(const std::string& assertion) const { return one(score("", "", assertion, "")); }
  bool stands(const std::string& assertion) const { return one(score("", "", "", assertion)); }
  bool counts(const std::string& assertion) const { return one(score(assertion, "", "", "")); }
  AssertionScore attribute(const std::string& assertion) const {
    return score("", assertion, "", "").assertions.at(0);
  }

  static bool one(const RowScore& row) {
    EXPECT_EQ(row.assertions.size(), 1U);
    EXPECT_TRUE(row.assertions.at(0).judged) << row.assertions.at(0).reason;
    return row.assertions.at(0).met;
  }

  Scene scene;
};

}  // namespace ww::evaluate::testing
