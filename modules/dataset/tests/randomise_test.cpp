#include "randomise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "made_world.h"
#include "viewpoints.h"
#include "ww/dataset/dataset.h"
#include "ww/physics/compiled.h"

namespace ww::dataset {
namespace {

using testing::made_world;
using testing::shop;

Randomised changed(const Spec& spec, int sample) {
  return randomise(made_world(), spec, sample, shop().tools).value();
}

std::set<std::string> ops(const Randomised& r) {
  std::set<std::string> out;
  for (const program::Statement& s : r.changes)
    out.insert(std::visit([](const auto& a) { return std::string(a.kOp); }, s.action));
  return out;
}

TEST(Randomise, LeavesAWorldAloneThatNobodyAskedToChange) {
  const Randomised r = changed({}, 3);
  EXPECT_TRUE(r.changes.empty());
  Scene same = made_world().scene;
  ASSERT_TRUE(craft::finish(same, shop().tools).ok());
  EXPECT_EQ(world_to_json(r.scene), world_to_json(same));
}

TEST(Randomise, EqualNumbersGiveEqualWorldsAndOthersDoNot) {
  Spec spec;
  spec.randomise.sun_hours = {{6, 20}};
  spec.randomise.lamp_gain = {0.5, 2};
  spec.randomise.tints = 0.8;
  spec.randomise.clutter = {2, 2};
  const std::string once = world_to_json(changed(spec, 4).scene);
  EXPECT_EQ(world_to_json(changed(spec, 4).scene), once);
  EXPECT_NE(world_to_json(changed(spec, 5).scene), once);
  spec.seed = 1;
  EXPECT_NE(world_to_json(changed(spec, 4).scene), once);
}

TEST(Randomise, TheSunStandsWithinItsHours) {
  Spec spec;
  spec.randomise.sun_hours = {{9, 10}};
  for (int sample = 0; sample < 5; ++sample) {
    const std::string time = changed(spec, sample).scene.world.environment.time;
    EXPECT_EQ(time.substr(11, 2), "09") << time;
  }
}

TEST(Randomise, MaterialsStayInTheirFamily) {
  Spec spec;
  spec.randomise.materials = 1;
  const World before = made_world().scene.world;
  const Randomised r = changed(spec, 0);
  EXPECT_EQ(ops(r), std::set<std::string>{"restyle"});
  int other = 0;
  for (std::size_t i = 0; i < before.objects.size(); ++i) {
    const Model &was = *before.objects[i].model, &is = *r.scene.world.objects[i].model;
    for (std::size_t s = 0; s < was.slots.size(); ++s) {
      EXPECT_EQ(shop().materials.find(was.slots[s].material)->family,
                shop().materials.find(is.slots[s].material)->family);
      other += was.slots[s].material != is.slots[s].material ? 1 : 0;
    }
  }
  EXPECT_GT(other, 0);
}

TEST(Randomise, ClutterStandsOnFurnitureAndStrangersOnTheFloor) {
  Spec spec;
  spec.randomise.clutter = {2, 2};
  spec.randomise.distractors = {1, 1};
  const Randomised r = changed(spec, 1);
  int on_things = 0, on_floor = 0;
  for (std::size_t i = 2; i < r.scene.world.objects.size(); ++i) {
    const Object& o = r.scene.world.objects[i];
    on_things += o.support.kind == SupportKind::kOn ? 1 : 0;
    if (o.support.kind != SupportKind::kFloor) continue;
    ++on_floor;
    const auto& rooms = shop().catalogue.info(o.category)->rooms;
    EXPECT_EQ(std::count(rooms.begin(), rooms.end(), "bedroom"), 0) << o.category;
  }
  EXPECT_GE(on_things, 1);
  EXPECT_EQ(on_floor, 1);
}

TEST(Randomise, WhatWasDroppedRestsInTheRoom) {
  Spec spec;
  spec.randomise.drops = {3, 3};
  int dropped = 0;
  for (int sample = 0; sample < 4; ++sample) {
    const Randomised r = changed(spec, sample);
    auto compiled = physics::Compiled::from_mjcf(physics::write_mjcf(r.scene, {.visuals = false}),
                                                 r.scene.world);
    ASSERT_TRUE(compiled.ok());
    compiled->reset(r.scene.state);
    ASSERT_TRUE(compiled->step(1).ok());
    for (const std::string& id : r.dropped) {
      ++dropped;
      const ObjectId object = r.scene.world.find_object(id);
      const Vec3 p = r.scene.state.X_WO[object.index].translation;
      EXPECT_TRUE(contains(r.scene.world.rooms[0].floor, p.xy())) << id;
      // Within a centimetre a second later: it lies.
      EXPECT_LT(norm(compiled->state().X_WO[object.index].translation - p), 0.01) << id;
    }
  }
  EXPECT_GT(dropped, 3);
}

TEST(Viewpoints, StandInTheRoomAndOutsideOfThings) {
  const Scene scene = made_world().scene;
  Spec spec;
  spec.views = 6;
  spec.randomise.camera_height = {0.9, 1.2};
  spec.randomise.least_objects = 1;
  render::View view(scene, *shop().executor);
  const std::vector<Placed> placed = choose_viewpoints(scene, spec, 0, view);
  ASSERT_EQ(placed.size(), 6U);
  for (const Placed& p : placed) {
    const Vec3 eye = p.camera.position;
    EXPECT_TRUE(contains(scene.world.rooms[0].floor, eye.xy()));
    EXPECT_GE(eye.z, 0.9);
    EXPECT_LE(eye.z, 1.2);
    for (std::size_t i = 0; i < scene.world.objects.size(); ++i)
      EXPECT_FALSE(drawn_bounds(scene, ObjectId(i)).contains(eye));
    EXPECT_GE(view.labels(p.at).objects.size(), 1U);
  }
}

TEST(Dataset, ShardsShareOutAllSamples) {
  Spec spec;
  spec.samples = 11;
  std::multiset<int> all;
  for (std::size_t k = 0; k < 3; ++k) {
    for (const int sample : samples_of(spec, k, 3)) all.insert(sample);
  }
  EXPECT_EQ(all.size(), 11U);
  EXPECT_EQ(std::set<int>(all.begin(), all.end()).size(), 11U);
}

TEST(Dataset, AFolderHoldsOneSpecification) {
  const std::string folder = ::testing::TempDir() + "/ww_dataset_test";
  std::filesystem::remove_all(folder);
  EXPECT_TRUE(open_dataset(folder, "views: 1\n").ok());
  EXPECT_TRUE(open_dataset(folder, "views: 1\n").ok());
  EXPECT_FALSE(open_dataset(folder, "views: 2\n").ok());
}

}  // namespace
}  // namespace ww::dataset
