// Whole files: the same bytes every time, every thing once, and readers of other people agree
// (tests/exports).
#include "ww/export/export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "plan.h"
#include "report_certificate.h"
#include "sample_scene.h"
#include "ww/core/files.h"
#include "ww/world/world_json.h"

namespace ww::exporting {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::sample_scene;

constexpr const char* kCertificate =
    R"({"format": "worldwright/certificate", "version": 1, "passed": false, "hash": "0123",
 "settle": {"seconds": 5, "stable_share": 0.5, "mean_drift": 0.02, "deepest": 0.0001,
  "objects": [{"id": "ball_1", "drift": 0.04, "tilt": 0.2, "stable": false},
              {"id": "nightstand_1", "drift": 0.0002, "tilt": 0, "stable": true}],
  "joints": [{"id": "nightstand_1/drawer_1", "moved": 0}]},
 "contacts": [{"a": "ball_1", "b": "wall_1", "depth": 0.0042}], "visual_overlaps": [],
 "joints": [{"id": "nightstand_1/drawer_1", "reached": 0.4, "blocked_by": "ball_1"}], "bounds": [],
 "navigation": {"reachable_share": 0.97, "unreachable_access": [], "asked": null},
 "openings": [{"id": "door_1", "blocked_share": 0, "by": [], "asked": null}], "sanity": []})";

Files all_files(const Scene& scene) {
  Files files = write_textures(scene.world);
  files.merge(write_usd(scene));
  files.merge(write_gltf(scene).value());
  files.merge(write_urdf(scene));
  files.merge(write_sdf(scene));
  files.merge(write_floorplan(scene));
  files["report.html"] = write_report(scene, {kCertificate, {{"hero", "not really a picture"}}});
  files["certificate.json"] = kCertificate;
  files["world.json"] = world_to_json(scene);
  return files;
}

std::size_t count(const std::string& text, std::string_view word) {
  std::size_t n = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++n;
  return n;
}

TEST(Export, EqualScenesGiveEqualBytes) {
  EXPECT_EQ(all_files(sample_scene()), all_files(sample_scene()));
}

TEST(Export, MovingOneObjectChangesNoMesh) {
  Scene scene = sample_scene();
  const Files before = write_sdf(scene);
  scene.state.X_WO[3].translation.x += 0.1;
  const Files after = write_sdf(scene);
  for (const auto& [path, bytes] : before) {
    const bool is_mesh = path != "sdf/world.sdf";
    EXPECT_EQ(bytes == after.at(path), is_mesh) << path;
  }
}

TEST(Export, IndependentReadersAgreeWithWorldJson) {
  const std::string python = WW_SOURCE_DIR "/.venv/bin/python";
  const std::string reader = WW_SOURCE_DIR "/.venv/lib/python3.11/site-packages/pxr";
  if (!std::filesystem::exists(reader)) {
    GTEST_SKIP() << "the readers of tools/requirements-test.txt are not installed";
  }
  const std::filesystem::path folder =
      std::filesystem::path(::testing::TempDir()) / "ww_export_sample";
  std::filesystem::remove_all(folder);
  for (const auto& [path, bytes] : all_files(sample_scene())) {
    std::filesystem::create_directories((folder / path).parent_path());
    ASSERT_TRUE(write_file((folder / path).string(), bytes).ok());
  }
  const std::string command = python + " " WW_SOURCE_DIR "/tests/exports/run.py " + folder.string();
  EXPECT_EQ(std::system(command.c_str()), 0) << command;
}

TEST(Urdf, IsWrittenForArticulatedObjectsAlone) {
  const Files files = write_urdf(sample_scene());
  EXPECT_TRUE(files.contains("urdf/nightstand_1.urdf"));
  EXPECT_TRUE(files.contains("urdf/table_lamp_1.urdf"));
  EXPECT_FALSE(files.contains("urdf/ball_1.urdf"));
  EXPECT_THAT(files.at("urdf/table_lamp_1.urdf"), HasSubstr("type=\"continuous\""));
}

TEST(Usd, CoveringOnSomethingDynamicIsWeldedToIt) {
  Scene scene = sample_scene();
  const ObjectId rug = scene.world.find_object("rug_1");
  scene.world.objects[rug.index].support = {SupportKind::kOn, ObjectId(0), 0, {}};
  const std::string text = write_usd(scene).at("usd/scene.usda");
  const std::size_t at = text.find("\"weld\"", text.find("def Xform \"rug_1\""));
  ASSERT_NE(at, std::string::npos);
  EXPECT_THAT(text.substr(at, 200), HasSubstr("physics:body0 = </World/nightstand_1/base>"));
}

TEST(Plan, DoorLeafSweepsFromAcrossTheOpeningIntoTheRoom) {
  const Plan plan = make_plan(sample_scene());
  ASSERT_EQ(plan.openings.size(), 2u);
  ASSERT_EQ(plan.openings[0].swings.size(), 1u);
  const PlanSwing& swing = plan.openings[0].swings[0];
  EXPECT_NEAR(norm(swing.closed - swing.hinge), 0.9, 1e-9);
  EXPECT_NEAR(swing.closed.y, -0.05, 1e-9);
  EXPECT_NEAR(swing.angle, 1.6, 1e-9);
  EXPECT_TRUE(plan.openings[1].swings.empty()) << "a window";
}

TEST(Plan, OutlinesAreAsLargeAsWhatIsDrawn) {
  const Scene scene = sample_scene();
  for (const PlanObject& item : make_plan(scene).objects) {
    const Aabb box = drawn_bounds(scene, ObjectId(item.object));
    Aabb outline;
    for (const Vec2& p : item.outline) outline.include(Vec3{p.x, p.y, 0});
    EXPECT_NEAR(outline.size().x, box.size().x, 1e-9);
    EXPECT_NEAR(outline.size().y, box.size().y, 1e-9);
  }
}

TEST(Report, StatesFaultsInPlainWordsAndUnmetRequests) {
  const std::string page = write_report(sample_scene(), {kCertificate, {}});
  EXPECT_THAT(page, HasSubstr("faults stated below"));
  EXPECT_THAT(page, HasSubstr("ball_1 and wall_1 (4.2 mm)"));
  EXPECT_THAT(page, HasSubstr("nightstand_1/drawer_1 opens 40 %, blocked by ball_1"));
  EXPECT_THAT(page, HasSubstr("wall_3 has 1.1 m free, each needs 0.5 m"));
}

TEST(Report, NoTextOfAPromptBecomesMarkup) {
  const std::string page =
      write_report(sample_scene(), {kCertificate, {{"<img onerror=x>", "png"}}});
  EXPECT_EQ(count(page, "<script"), 0u);
  EXPECT_EQ(count(page, "<img onerror"), 0u);
  EXPECT_THAT(page, HasSubstr("床头柜"));
}

TEST(Report, PicturesAreEmbeddedAsBase64) {
  const std::string page = write_report(sample_scene(), {"", {{"hero", "Man"}, {"top", "Ma"}}});
  EXPECT_THAT(page, HasSubstr("base64,TWFu\""));
  EXPECT_THAT(page, HasSubstr("base64,TWE=\""));
  EXPECT_THAT(page, HasSubstr("not measured"));
}

TEST(Certificate, WhatIsNoneIsUnreadable) {
  for (const char* text :
       {"", "[]", "{\"format\": 3}", "{\"format\": \"worldwright/certificate\", \"settle\": 3}"}) {
    EXPECT_FALSE(explain_certificate(text).is_readable) << text;
  }
  EXPECT_TRUE(explain_certificate(kCertificate).is_readable);
}

}  // namespace
}  // namespace ww::exporting
