#include "ww/physics/compiled.h"

#include <gmock/gmock.h>
#include <mujoco/mujoco.h>

#include <cmath>
#include <filesystem>

#include "scene_kit.h"
#include "ww/core/files.h"
#include "ww/physics/guard.h"
#include "ww/physics/simulator.h"

namespace ww::physics {
namespace {

using testing::HasSubstr;

Compiled compile(const Scene& scene) {
  Result<Compiled> compiled = Compiled::from_mjcf(write_mjcf(scene), scene.world);
  WW_CHECK(compiled.ok(), compiled.error().str());
  return std::move(compiled).value();
}

double deepest_contact(const Compiled& compiled) {
  const mjData& d = *compiled.simulator().data;
  double deepest = 0;
  for (int c = 0; c < d.ncon; ++c) deepest = std::max(deepest, -d.contact[c].dist);
  return deepest;
}

TEST(Compiled, LightAndHeavyThingsSinkLessThanAMillimetre) {
  for (const double mass : {0.1, 60.0}) {
    Scene scene = kit::room(4, 3);
    kit::place(scene, "block_1", kit::block("block", {0.3, 0.2, 0.1}, mass), Vec3{1, 1, 0});
    Compiled compiled = compile(scene);
    ASSERT_TRUE(compiled.step(2).ok());
    EXPECT_LT(deepest_contact(compiled), 0.001) << mass << " kg";
    EXPECT_GT(deepest_contact(compiled), 0) << mass << " kg is carried by a contact";
  }
}

TEST(Compiled, HeavyThingOnALightBoardSinksLessThanAMillimetre) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "board_1", kit::block("board", {0.5, 0.5, 0.02}, 0.1), Vec3{1, 1, 0});
  kit::place(scene, "block_1", kit::block("block", {0.3, 0.3, 0.3}, 60), Vec3{1, 1, 0.02});
  Compiled compiled = compile(scene);
  ASSERT_TRUE(compiled.step(2).ok());
  EXPECT_LT(deepest_contact(compiled), 0.001);
}

TEST(Compiled, BallRollsAndComesToRest) {
  Scene scene = kit::room(6, 3, false);
  scene.world.materials[0].rolling_friction = 0.002;
  kit::place(scene, "ball_1",
             kit::Thing("ball").solid(0, SphereShape{0.05}, {0, 0, 0.05}, 0.3).take(),
             Vec3{1, 1.5, 0});
  Compiled compiled = compile(scene);
  mjData& d = *compiled.simulator().data;
  constexpr double kSpeed = 0.3, kRadius = 0.05;
  d.qvel[4] =
      kSpeed / kRadius;  // of the point that O is at: the one that touches the floor, which rests
  ASSERT_TRUE(compiled.step(5).ok());
  // Rolling resistance f N at lever r against the energy of a rolling solid ball: v^2 7/10 = g f /
  // r s.
  const double expected = 0.7 * kSpeed * kSpeed / (9.81 * 0.002 / kRadius);
  const RigidTransform X = compiled.state().X_WO[0];
  const double way = (X * Vec3{0, 0, kRadius}).x - 1;
  EXPECT_NEAR(way, expected, 0.05 * expected);
  EXPECT_LT(compiled.kinetic_energy(), 1e-6);
}

/// A ramp about y under a block: slides when steeper than the friction coefficient, stays when
/// flatter, in any direction (a pyramidal cone fails the diagonal one).
TEST(Compiled, FrictionHoldsOnARampBelowTheCoefficient) {
  for (const double heading : {0.0, kPi / 4}) {
    for (const double slope : {0.42, 0.58}) {
      Scene scene = kit::room(9, 9, false);
      kit::place(scene, "block_1", kit::block("block", {0.2, 0.2, 0.1}, 1), Vec3{4, 4, 0});
      Compiled compiled = compile(scene);
      const double angle = std::atan(slope);
      mjModel& m = *compiled.simulator().model;
      m.opt.gravity[0] = 9.81 * std::sin(angle) * std::cos(heading);
      m.opt.gravity[1] = 9.81 * std::sin(angle) * std::sin(heading);
      m.opt.gravity[2] = -9.81 * std::cos(angle);
      ASSERT_TRUE(compiled.step(2).ok());
      const double moved =
          norm(compiled.state().X_WO[0].translation - scene.state.X_WO[0].translation);
      if (slope < 0.5) {
        EXPECT_LT(moved, 0.001) << heading;
      } else {
        EXPECT_GT(moved, 0.1) << heading;
      }
    }
  }
}

TEST(Compiled, LatchPullsADoorShut) {
  kit::Thing t("cupboard");
  t.box(0, {0, 0, 0.5}, {0.4, 0.4, 1}, 20);
  const int leaf = t.part("door_1", JointType::kHinge, {0, 0, 1}, {0.205, 0.2, 0}, Vec2{0, 1.6});
  t.box(leaf, {0.215, 0, 0.5}, {0.02, 0.4, 1}, 3);
  t.model().joints[0].hold = {HoldKind::kLatch, 0.05, 1.0, 3.0, 0.0};
  Scene scene = kit::room(4, 3);
  kit::place(scene, "cupboard_1", t.take(), Vec3{1, 1, 0}, false);
  scene.state.joints[0] = {0.3};
  Compiled compiled = compile(scene);
  ASSERT_TRUE(compiled.step(5).ok());
  EXPECT_LT(std::abs(compiled.state().joints[0][0]), 0.05);
}

TEST(Compiled, RangeStopsAPushedDrawer) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0}, false);
  Compiled compiled = compile(scene);
  compiled.simulator().model->opt.gravity[0] = 30;  // sideways, stronger than the drawer's friction
  ASSERT_TRUE(compiled.step(3).ok());
  EXPECT_NEAR(compiled.state().joints[0][0], 0.3, 0.001);
}

TEST(Compiled, TwoRunsAreBitIdentical) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "a_1", kit::block("a", {0.2, 0.1, 0.1}, 1),
             RigidTransform{Quat::about({0, 1, 0}, 0.4), {1, 1, 0.3}});
  kit::place(scene, "b_1", kit::nightstand(), Vec3{2, 1, 0});
  Compiled one = compile(scene), two = compile(scene);
  ASSERT_TRUE(one.step(1).ok());
  ASSERT_TRUE(two.step(1).ok());
  EXPECT_EQ(one.state(), two.state());
}

TEST(Compiled, ResetUndoesASimulation) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "a_1", kit::block("a", {0.2, 0.1, 0.1}, 1), Vec3{1, 1, 0.5});
  Compiled compiled = compile(scene);
  const State before = compiled.state();
  ASSERT_TRUE(compiled.step(0.5).ok());
  EXPECT_NE(compiled.state(), before);
  compiled.reset(before);
  EXPECT_EQ(compiled.state(), before);
  EXPECT_EQ(compiled.kinetic_energy(), 0);
}

TEST(Compiled, FaultyXmlIsAnErrorWithItsPlace) {
  const Result<Compiled> result =
      Compiled::from_mjcf({"<mujoco><worldbody><geom typ='box'/></worldbody></mujoco>", {}}, {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kParse);
  EXPECT_THAT(result.error().message, HasSubstr("typ"));
}

TEST(Compiled, MissingObjectIsNamed) {
  Scene scene = kit::room(4, 3);
  const MjcfFiles files = write_mjcf(scene);
  kit::place(scene, "ghost_1", kit::block("ghost", {0.1, 0.1, 0.1}, 1), Vec3{1, 1, 0});
  const Result<Compiled> result = Compiled::from_mjcf(files, scene.world);
  ASSERT_FALSE(result.ok());
  EXPECT_THAT(result.error().message, HasSubstr("ghost_1"));
}

TEST(Compiled, MissingFolderIsAnIoError) {
  const Result<Compiled> result = Compiled::from_folder("/nonexistent/mjcf", {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kIo);
}

/// A box whose material has a picture.
Scene textured() {
  Scene scene = kit::room(4, 3);
  auto image = std::make_shared<Image>();
  *image = {2, 2, 3, std::vector<std::uint8_t>(12, 128)};
  auto set = std::make_shared<TextureSet>();
  set->base_color = image;
  scene.world.materials[0].textures = set;
  kit::place(scene, "a_1", kit::block("a", {0.2, 0.1, 0.1}, 1), Vec3{1, 1, 0.5});
  return scene;
}

TEST(Compiled, PicturesAreNotNeededInMemory) {
  const Scene scene = textured();
  EXPECT_TRUE(Compiled::from_mjcf(write_mjcf(scene), scene.world).ok());
}

TEST(Compiled, MissingPictureOnDiskIsNamed) {
  const Scene scene = textured();
  const std::filesystem::path root = std::filesystem::temp_directory_path() / "ww_physics_textures";
  std::filesystem::remove_all(root);
  std::filesystem::create_directories(root / "mjcf/assets");
  std::filesystem::create_directories(root / "assets/tex");
  const MjcfFiles files = write_mjcf(scene);
  ASSERT_TRUE(write_file((root / "mjcf/scene.xml").string(), files.scene_xml).ok());
  for (const auto& [name, bytes] : files.assets)
    ASSERT_TRUE(write_file((root / "mjcf" / name).string(), bytes).ok());
  const Result<Compiled> without = Compiled::from_folder((root / "mjcf").string(), scene.world);
  ASSERT_FALSE(without.ok());
  const Image& image = *scene.world.materials[0].textures->base_color;
  const std::string name = image_hash(image).hex() + ".png";
  EXPECT_THAT(without.error().message, HasSubstr(name));
  ASSERT_TRUE(write_file((root / "assets/tex" / name).string(), encode_png(image)).ok());
  EXPECT_TRUE(Compiled::from_folder((root / "mjcf").string(), scene.world).ok());
  // MuJoCo itself finds the picture there too.
  char error[1000] = "";
  mjSpec* spec =
      mj_parseXML((root / "mjcf/scene.xml").string().c_str(), nullptr, error, sizeof error);
  ASSERT_NE(spec, nullptr) << error;
  mjModel* model = mj_compile(spec, nullptr);
  EXPECT_NE(model, nullptr) << mjs_getError(spec);
  EXPECT_EQ(model ? model->ntex : 0, 1);
  mj_deleteModel(model);
  mj_deleteSpec(spec);
  std::filesystem::remove_all(root);
}

TEST(Guard, FatalErrorsBecomeValuesAndLeaveNoLog) {
  const Status status = guarded([]() -> Status {
    mju_error("%s", "deliberate");
    return {};
  });
  ASSERT_FALSE(status.ok());
  EXPECT_THAT(status.error().message, HasSubstr("deliberate"));
  EXPECT_FALSE(std::filesystem::exists("MUJOCO_LOG.TXT"));
}

}  // namespace
}  // namespace ww::physics
