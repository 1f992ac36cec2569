#include "ww/physics/mjcf.h"

#include <gmock/gmock.h>
#include <mujoco/mujoco.h>

#include <cmath>

#include "scene_kit.h"
#include "ww/physics/compiled.h"
#include "ww/physics/simulator.h"

namespace ww::physics {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Numbers read back through text and MuJoCo's normalisation of quaternions: some units in the last
/// place.
constexpr double kExact = 1e-12;

Compiled compile(const Scene& scene, const MjcfSettings& settings = {}) {
  Result<Compiled> compiled = Compiled::from_mjcf(write_mjcf(scene, settings), scene.world);
  WW_CHECK(compiled.ok(), compiled.error().str());
  return std::move(compiled).value();
}

/// A room with a nightstand whose drawer stands open and carries a mug, a wardrobe with its door
/// ajar, and a cloth welded to the nightstand.
Scene furnished() {
  Scene scene = kit::room(4, 3);
  const ObjectId stand = kit::place(scene, "nightstand_1", kit::nightstand(),
                                    RigidTransform{Quat::yaw(0.7).canonical(), {1.1, 0.8, 0}});
  scene.state.joints[0] = {0.21};
  kit::place(scene, "wardrobe_1", kit::wardrobe(60),
             RigidTransform{Quat::yaw(-1.2).canonical(), {2.9, 1.9, 0}});
  scene.state.joints[1] = {0.9};
  kit::Thing cloth("placemat");
  cloth.model().visuals.push_back({0, 0, false, true, to_mesh(BoxShape{{0.1, 0.15, 0.001}})});
  cloth.model().parts[0].mass = box_mass(0.05, {}, {0.2, 0.3, 0.002});
  cloth.model().covering = true;
  const RigidTransform on_top = scene.state.X_WO[0] * RigidTransform{{}, {0, 0, 0.551}};
  kit::place(scene, "placemat_1", cloth.take(), on_top, false, kit::on(stand, 0));
  return scene;
}

TEST(Mjcf, ResetGivesExactlyTheWrittenWorld) {
  const Scene scene = furnished();
  const Compiled compiled = compile(scene);
  const State read = compiled.state();
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    const RigidTransform &a = scene.state.X_WO[i], &b = read.X_WO[i];
    EXPECT_LT(norm(a.translation - b.translation), kExact) << scene.world.objects[i].id;
    EXPECT_LT(rotation_angle(a.rotation.inverse() * b.rotation), 1e-7) << scene.world.objects[i].id;
    EXPECT_EQ(read.joints[i], scene.state.joints[i]);
  }
}

TEST(Mjcf, OpenPartsStandWhereTheWorldPutsThem) {
  const Scene scene = furnished();
  const Compiled compiled = compile(scene);
  const mjData& d = *compiled.simulator().data;
  for (std::size_t i = 0; i < 2; ++i) {
    const RigidTransform expected = part_pose(scene, ObjectId{i}, 1);
    const double* p = d.xpos + 3 * compiled.objects()[i].part_bodies[1];
    EXPECT_LT(norm(expected.translation - Vec3{p[0], p[1], p[2]}), 1e-11);
  }
}

TEST(Mjcf, ClosingAJointBringsThePartHome) {
  const Scene scene = furnished();
  Compiled compiled = compile(scene);
  State closed = scene.state;
  closed.joints[0] = {0};
  closed.joints[1] = {0};
  compiled.reset(closed);
  const mjData& d = *compiled.simulator().data;
  for (std::size_t i = 0; i < 2; ++i) {
    const double* p = d.xpos + 3 * compiled.objects()[i].part_bodies[1];
    EXPECT_LT(norm(scene.state.X_WO[i].translation - Vec3{p[0], p[1], p[2]}), 1e-11);
  }
}

TEST(Mjcf, MassesAndInertiasAreTheModels) {
  const Scene scene = furnished();
  const Compiled compiled = compile(scene);
  const mjModel& m = *compiled.simulator().model;
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    const Model& model = *scene.world.objects[i].model;
    for (std::size_t p = 0; p < model.parts.size(); ++p) {
      const int body = compiled.objects()[i].part_bodies[p];
      const MassProperties& expected = model.parts[p].mass;
      EXPECT_NEAR(m.body_mass[body], expected.mass, 1e-6 * expected.mass);
      const Quat q{m.body_iquat[4 * body], m.body_iquat[4 * body + 1], m.body_iquat[4 * body + 2],
                   m.body_iquat[4 * body + 3]};
      const Mat3 R = to_matrix(q);
      Mat3 moments{{{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}};
      for (int k = 0; k < 3; ++k) moments.m[k][k] = m.body_inertia[3 * body + k];
      const Mat3 inertia = R * moments * transposed(R);
      for (int a = 0; a < 3; ++a) {
        EXPECT_NEAR(m.body_ipos[3 * body + a], expected.center_of_mass[a], 1e-6);
        for (int b = 0; b < 3; ++b) {
          EXPECT_NEAR(inertia.m[a][b], expected.inertia.m[a][b],
                      1e-6 * expected.inertia.m[a][a] + 1e-9);
        }
      }
    }
  }
}

TEST(Mjcf, CoveringOnADynamicThingIsWeldedToIt) {
  const Scene scene = furnished();
  const Compiled compiled = compile(scene);
  const mjModel& m = *compiled.simulator().model;
  EXPECT_EQ(m.body_parentid[compiled.objects()[2].body], compiled.objects()[0].body);
  EXPECT_EQ(m.body_dofnum[compiled.objects()[2].body], 0);
  EXPECT_NEAR(m.body_mass[compiled.objects()[2].body], 0.05, 1e-9);
}

TEST(Mjcf, GroupsSeparateLooksFromColliders) {
  const Compiled compiled = compile(furnished());
  const mjModel& m = *compiled.simulator().model;
  int visuals = 0;
  for (int g = 0; g < m.ngeom; ++g) {
    const bool collides = m.geom_contype[g] != 0 || m.geom_conaffinity[g] != 0;
    EXPECT_EQ(m.geom_group[g], collides ? 3 : 2);
    if (!collides) {
      ++visuals;
      EXPECT_GE(m.geom_matid[g], 0);
    }
  }
  EXPECT_GT(visuals, 10);
}

TEST(Mjcf, EqualModelsShareTheirMeshes) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "box_1", kit::block("box", {0.1, 0.2, 0.3}, 1), Vec3{1, 1, 0});
  const std::size_t one = write_mjcf(scene).assets.size();
  kit::place(scene, "box_2", kit::block("box", {0.1, 0.2, 0.3}, 1), Vec3{2, 1, 0});
  EXPECT_EQ(write_mjcf(scene).assets.size(), one);
}

TEST(Mjcf, BytesAreTheSameEveryTime) {
  const MjcfFiles a = write_mjcf(furnished()), b = write_mjcf(furnished());
  EXPECT_EQ(a.scene_xml, b.scene_xml);
  EXPECT_EQ(a.assets, b.assets);
}

TEST(Mjcf, AnObjectElsewhereRenamesNothing) {
  Scene scene = furnished();
  const MjcfFiles before = write_mjcf(scene);
  kit::place(scene, "vase_1", kit::block("vase", {0.1, 0.1, 0.3}, 1), Vec3{0.3, 2.7, 0});
  const MjcfFiles after = write_mjcf(scene);
  for (const auto& [path, bytes] : before.assets) {
    ASSERT_TRUE(after.assets.contains(path)) << path;
    EXPECT_EQ(after.assets.at(path), bytes);
  }
}

TEST(Mjcf, BuildingIsStaticWithTheDoorCutOut) {
  const Compiled compiled = compile(kit::room(4, 3));
  const mjModel& m = *compiled.simulator().model;
  EXPECT_EQ(m.nv, 0);
  for (const char* name : {"wall_1", "wall_4", "room_1_floor", "room_1_ceiling"}) {
    EXPECT_GE(mj_name2id(&m, mjOBJ_BODY, name), 0) << name;
  }
  int geom = -1;
  const double from[3] = {2, 1, 1}, south[3] = {0, -1, 0};
  const mjtByte colliders_only[6] = {0, 0, 0, 1, 0, 0};
  const double distance = mj_ray(&m, compiled.simulator().data.get(), from, south, colliders_only,
                                 1, -1, &geom, nullptr);
  EXPECT_LT(distance, 0) << "a ray through the doorway hits body "
                         << (geom >= 0 ? m.geom_bodyid[geom] : -1);
}

TEST(Mjcf, SpecialCharactersAreEscaped) {
  Scene scene = kit::room(4, 3);
  scene.world.name = "a \"quoted\" <name> & more";
  const MjcfFiles files = write_mjcf(scene);
  EXPECT_THAT(files.scene_xml, HasSubstr("a &quot;quoted&quot; &lt;name&gt; &amp; more"));
  EXPECT_TRUE(Compiled::from_mjcf(files, scene.world).ok());
}

TEST(Mjcf, WithoutVisualsNoFilesAreNeeded) {
  MjcfSettings settings;
  settings.visuals = false;
  EXPECT_TRUE(write_mjcf(furnished(), settings).assets.empty());
}

TEST(Mjcf, HullColliderReachesItsVertices) {
  kit::Thing t("gem");
  std::vector<Vec3> points;
  for (int i = 0; i < 12; ++i) {
    for (const double z : {0.0, 0.2}) {
      points.push_back({0.1 * std::cos(i * kPi / 6), 0.1 * std::sin(i * kPi / 6), z});
    }
  }
  t.solid(0, convex_hull(points), {0, 0, 0}, 1);
  Scene scene = kit::room(4, 3);
  kit::place(scene, "gem_1", t.take(), Vec3{1, 1, 0.5});
  const Compiled compiled = compile(scene);
  const mjModel& m = *compiled.simulator().model;
  const mjData& d = *compiled.simulator().data;
  const int body = compiled.objects()[0].body;
  Aabb box;
  for (int g = 0; g < m.ngeom; ++g) {
    if (m.geom_bodyid[g] != body || m.geom_group[g] != 3) continue;
    const int mesh = m.geom_dataid[g];
    for (int v = 0; v < m.mesh_vertnum[mesh]; ++v) {
      const float* p = m.mesh_vert + 3 * (m.mesh_vertadr[mesh] + v);
      const Vec3 local{p[0], p[1], p[2]};
      Vec3 world;
      for (int a = 0; a < 3; ++a) {
        world[a] = d.geom_xpos[3 * g + a];
        for (int b = 0; b < 3; ++b) world[a] += d.geom_xmat[9 * g + 3 * a + b] * local[b];
      }
      box.include(world);
    }
  }
  EXPECT_LT(norm(box.low - Vec3{0.9, 0.9, 0.5}), 2e-6);  // rounded to 1e-6 m and kept as floats
  EXPECT_LT(norm(box.high - Vec3{1.1, 1.1, 0.7}), 2e-6);
}

TEST(Mjcf, DegenerateDrawingsLoad) {
  const Vec3 up{0, 0, 1};
  const Mesh triangle{{{0, 0, 0}, {0.1, 0, 0}, {0, 0.1, 0}}, {up, up, up}, {}, {0, 1, 2}};
  const Mesh line{
      {{0, 0, 0}, {0.1, 0, 0}, {0.2, 0, 0}, {0.3, 0, 0}}, {up, up, up, up}, {}, {0, 1, 2, 1, 1, 3}};
  kit::Thing t("decal");
  t.box(0, {0, 0, 0.1}, {0.2, 0.2, 0.2}, 1);
  for (const Mesh& mesh : {triangle, line}) t.model().visuals.push_back({0, 0, false, false, mesh});
  Scene scene = kit::room(4, 3);
  kit::place(scene, "decal_1", t.take(), Vec3{1, 1, 0});
  EXPECT_TRUE(Compiled::from_mjcf(write_mjcf(scene), scene.world).ok());
}

TEST(Mjcf, FaultyMassStillLoads) {
  kit::Thing t("ghost");
  t.box(0, {0, 0, 0.1}, {0.2, 0.2, 0.2}, 1);
  t.model().parts[0].mass = {};
  Scene scene = kit::room(4, 3);
  kit::place(scene, "ghost_1", t.take(), Vec3{1, 1, 0});
  EXPECT_TRUE(Compiled::from_mjcf(write_mjcf(scene), scene.world).ok());
}

}  // namespace
}  // namespace ww::physics
