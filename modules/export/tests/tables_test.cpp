// Meshes, materials and pictures are written once, and what is rounded stays true.
#include "tables.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <sstream>

#include "light_frames.h"
#include "obj.h"
#include "sample_scene.h"
#include "welded_mesh.h"
#include "ww/export/export.h"

namespace ww::exporting {
namespace {

using testing::box_mesh;
using testing::sample_scene;

double welded_volume(const WeldedMesh& mesh) {
  double sum = 0;
  const auto at = [&](std::uint32_t i) {
    return Vec3{mesh.points[i][0] * 1e-5, mesh.points[i][1] * 1e-5, mesh.points[i][2] * 1e-5};
  };
  for (const auto& t : mesh.point_corners) sum += dot(at(t[0]), cross(at(t[1]), at(t[2]))) / 6;
  return sum;
}

TEST(WeldedMesh, KeepsVolumeAndJoinsCorners) {
  const WeldedMesh welded = weld(box_mesh({0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}));
  EXPECT_EQ(welded.points.size(), 8u);
  EXPECT_EQ(welded.normals.size(), 6u);
  EXPECT_EQ(welded.point_corners.size(), 12u);
  EXPECT_NEAR(welded_volume(welded), 0.4 * 0.5 * 0.6, 1e-9);
}

TEST(WeldedMesh, LeavesOutTrianglesWithoutArea) {
  Mesh mesh = box_mesh({0, 0, 0}, {1, 1, 1});
  mesh.triangles.insert(mesh.triangles.end(), {0, 1, 1, 0, 0, 2});
  EXPECT_EQ(weld(mesh).point_corners.size(), 12u);
}

TEST(Obj, HullsReadBackWithTheirVolume) {
  const HullShape hull =
      convex_hull(std::vector<Vec3>{{0, 0, 0}, {0.3, 0, 0}, {0, 0.2, 0}, {0, 0, 0.5}});
  std::istringstream in(to_obj(hull));
  std::vector<Vec3> points;
  double sum = 0;
  for (std::string key; in >> key;) {
    if (key == "v") {
      Vec3 p;
      in >> p.x >> p.y >> p.z;
      points.push_back(p);
    } else {
      std::size_t a = 0, b = 0, c = 0;
      in >> a >> b >> c;
      sum += dot(points.at(a - 1), cross(points.at(b - 1), points.at(c - 1))) / 6;
    }
  }
  EXPECT_NEAR(sum, 0.3 * 0.2 * 0.5 / 6, 1e-7);
}

TEST(MeshTable, EqualModelsAndEqualHullsAreOneEntry) {
  const Scene scene = sample_scene();
  const ModelTable models(scene.world);
  const MeshTable meshes(models);
  EXPECT_EQ(models.of(0), models.of(1)) << "two nightstands of one Model";
  const std::size_t vase = models.of(scene.world.find_object("vase_1").index);
  EXPECT_EQ(meshes.hull(vase, 0), meshes.hull(vase, 1));
  std::set<std::string> names;
  for (const MeshTable::Entry& entry : meshes.all())
    EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
}

TEST(PaintTable, TintsOfOneMaterialHaveDifferentNames) {
  const Scene scene = sample_scene();
  const PaintTable paints(scene.world, building_meshes(scene.world));
  std::set<std::string> names;
  for (const Paint& paint : paints.all())
    EXPECT_TRUE(names.insert(paint.name).second) << paint.name;
  EXPECT_NE(paints.find("cotton", {1, 0.8, 0.6}), paints.find("cotton", {0.2, 0.3, 0.8}));
}

TEST(Textures, EqualPicturesAreOneFileNamedAfterTheirContents) {
  Scene scene = sample_scene();
  const auto copy = std::make_shared<TextureSet>(*scene.world.materials[3].textures);
  copy->base_color = std::make_shared<Image>(*copy->base_color);
  scene.world.materials[1].textures = copy;
  const Files files = write_textures(scene.world);
  EXPECT_EQ(files.size(), 3u);
  for (const auto& [path, bytes] : files) {
    const auto image = decode_png(bytes);
    ASSERT_TRUE(image.ok());
    EXPECT_EQ(texture_path(*image), path);
  }
}

TEST(Lights, CandelaIntegratesToTheLumens) {
  Light light;
  light.intensity = 800;
  light.kind = LightKind::kPoint;
  EXPECT_NEAR(candela(light) * 4 * kPi, 800, 1e-9);
  light.kind = LightKind::kSpot;
  light.cone = kPi / 2;
  EXPECT_NEAR(candela(light) * 2 * kPi, 800, 1e-9);
}

TEST(Lights, MoveWithThePartThatCarriesThem) {
  const Scene scene = sample_scene();
  const ObjectId lamp = scene.world.find_object("table_lamp_1");
  const auto placed = lights_on(scene, lamp, 1);
  ASSERT_EQ(placed.size(), 1u);
  EXPECT_LT(norm(placed[0].X_PL.translation - Vec3{0, 0, 0.3}), 1e-9);
  EXPECT_TRUE(lights_on(scene, lamp, 0).empty());
  EXPECT_EQ(lights_on(scene, {}, -1).size(), 4u);
}

}  // namespace
}  // namespace ww::exporting
