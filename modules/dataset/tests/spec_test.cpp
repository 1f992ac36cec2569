#include "ww/dataset/spec.h"

#include <gtest/gtest.h>

namespace ww::dataset {
namespace {

constexpr const char* kWhole = R"(version: 1
name: kitchens
seed: 7
samples: 12
views: 3
worlds:
  prompts: [a kitchen, 一间厨房]
  folders: [some/world]
  per_prompt: 2
picture: {width: 320, height: 240, quality: quick, samples: 4}
sensor: {kind: stereo, baseline: 0.12, distortion: [-0.1, 0.02, 0.001, -0.002, 0.003]}
labels: [normals, depth]
formats: [transforms, coco]
randomise:
  camera: {height: [0.5, 1.5], fov_deg: 60, least_objects: 2}
  sun: {hours: [8, 18]}
  lamps: {off: 0.2, gain: [0.5, 2], kelvin: [2700, 6500]}
  materials: 0.3
  tints: 0.4
  clutter: [0, 5]
  distractors: 2
  drops: [1, 3]
  noise: [0, 0.02]
)";

std::vector<std::string> codes(const SpecReading& reading) {
  std::vector<std::string> out;
  for (const Diagnostic& d : reading.diagnostics.items()) out.push_back(d.code);
  return out;
}

TEST(Spec, ReadsAllKeys) {
  const SpecReading reading = read_spec(kWhole, "spec.yaml");
  EXPECT_TRUE(reading.diagnostics.items().empty()) << reading.diagnostics.str();
  const Spec& s = reading.spec;
  EXPECT_EQ(s.name, "kitchens");
  EXPECT_EQ(s.seed, 7U);
  EXPECT_EQ(s.samples, 12);
  EXPECT_EQ(s.views, 3);
  EXPECT_EQ(s.worlds.prompts, (std::vector<std::string>{"a kitchen", "一间厨房"}));
  EXPECT_EQ(s.worlds.folders, (std::vector<std::string>{"some/world"}));
  EXPECT_EQ(s.picture.quality, Quality::kQuick);
  const auto& stereo = std::get<render::Stereo>(s.sensor);
  EXPECT_EQ(stereo.baseline, 0.12);
  EXPECT_EQ(stereo.eye.distortion, (render::Distortion{-0.1, 0.02, 0.003, 0.001, -0.002}));
  EXPECT_EQ(s.labels, (std::vector<Label>{Label::kDepth, Label::kNormals}));
  EXPECT_EQ(s.formats, (std::vector<Format>{Format::kCoco, Format::kTransforms}));
  EXPECT_NEAR(s.randomise.camera_fov.high, kPi / 3, 1e-12);
  ASSERT_EQ(s.randomise.sun_hours.size(), 1U);
  EXPECT_EQ(s.randomise.lamp_gain.high, 2);
  EXPECT_EQ(s.randomise.distractors.low, 2);
  EXPECT_EQ(s.randomise.noise.high, 0.02);
}

TEST(Spec, ReadsJsonAsWell) {
  const SpecReading reading = read_spec(
      R"({"worlds": {"prompts": ["a room"]}, "views": 2, "labels": ["parts"]})", "s.json");
  EXPECT_TRUE(reading.diagnostics.items().empty()) << reading.diagnostics.str();
  EXPECT_EQ(reading.spec.views, 2);
  EXPECT_EQ(reading.spec.labels, std::vector<Label>{Label::kParts});
}

TEST(Spec, SaysWhereItIsNoYaml) {
  const SpecReading reading = read_spec("worlds: {prompts: [a room", "spec.yaml");
  EXPECT_EQ(codes(reading), std::vector<std::string>{"WW-DATA-001"});
  EXPECT_EQ(codes(read_spec("- a list", "spec.yaml")), std::vector<std::string>{"WW-DATA-001"});
}

TEST(Spec, ReportsAllFaultsWithTheirPlaces) {
  const SpecReading reading = read_spec(
      "worlds: {prompts: [a room]}\nvews: 2\npicture: {width: 4}\nlabels: [depht]\nsamples: 1.5\n"
      "randomise: {noise: [0.5, 0.1]}\n",
      "spec.yaml");
  EXPECT_EQ(codes(reading), (std::vector<std::string>{"WW-DATA-003", "WW-DATA-003", "WW-DATA-003",
                                                      "WW-DATA-003", "WW-DATA-002"}));
  const Diagnostic& last = reading.diagnostics.items().back();
  EXPECT_EQ(last.place.line, 2);
  EXPECT_EQ(last.hint, "did you mean 'views'?");
}

TEST(Spec, WantsWorldsAndFormatsThatKnowTheSensor) {
  EXPECT_EQ(codes(read_spec("views: 1\n", "s")), std::vector<std::string>{"WW-DATA-004"});
  EXPECT_EQ(codes(read_spec("worlds: {prompts: [a room]}\nsensor: {kind: panorama}\n", "s")),
            std::vector<std::string>{"WW-DATA-004"});
}

}  // namespace
}  // namespace ww::dataset
