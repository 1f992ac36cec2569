// Whole paths against closed forms: what a camera must see when everything is known.
#include "integrator.h"

#include <gtest/gtest.h>

#include "film.h"
#include "made_models.h"
#include "ww/geometry/mesh.h"

namespace ww::render {
namespace {

using testing::ball_mesh;
using testing::box_mesh;

StageMaterial matte(Vec3f base) { return {.base = base, .roughness = 1, .specular_f0 = 0}; }

/// Things on a stage by mesh and material; meshes live as long as this.
struct MadeStage {
  std::vector<std::unique_ptr<Mesh>> meshes;
  std::unique_ptr<Executor> executor = make_executor(1);
  Stage stage;

  void add(Mesh mesh, const StageMaterial& material) {
    meshes.push_back(std::make_unique<Mesh>(std::move(mesh)));
    stage.add_instance(stage.add_prototype({meshes.back().get()}), {},
                       {stage.add_material(material)});
  }
  /// Mean of the paths along one ray. [cd/m2]
  Vec3f look(Vec3f from, Vec3f at, const PathSettings& settings, int samples) {
    Vec3f sum;
    for (int i = 0; i < samples; ++i) {
      Sampler sampler(11, static_cast<std::uint32_t>(i));
      sum += trace_path(stage, settings, {from, normalized(at - from)}, sampler).color;
    }
    return sum / static_cast<float>(samples);
  }
};

PathSettings reference(int bounces) { return {.bounces = bounces, .least_roughness = 0}; }

TEST(PathTracer, LosesNoLightInAWhiteFurnace) {
  // White things under an even sky are as bright as the sky, whatever their shape and gloss.
  const std::pair<const char*, StageMaterial> cases[] = {
      {"matte", matte({1, 1, 1})},
      {"satin", {.base = {1, 1, 1}, .roughness = 0.5f}},
      {"rough metal", {.base = {1, 1, 1}, .roughness = 0.6f, .metalness = 1}},
      {"lacquer", {.base = {1, 1, 1}, .roughness = 0.6f, .clearcoat = 1}},
      {"velvet", {.base = {1, 1, 1}, .roughness = 0.9f, .sheen = 1}}};
  for (const auto& [name, material] : cases) {
    MadeStage made;
    made.add(ball_mesh({0, 0, 0}, 1, 48), material);
    made.stage.lighting.dome = Dome::uniform({100, 100, 100});
    made.stage.commit(*made.executor);
    const Vec3f seen = made.look({3, 0.4f, 0.3f}, {0, 0.3f, 0}, reference(8), 4096);
    // 1.5 %: of the albedo tables, as in the tests of Bsdf.
    EXPECT_NEAR(luminance(seen), 100, 1.5) << name;
  }
}

TEST(PathTracer, SeesAFloorUnderALampAsLambertSays) {
  MadeStage made;
  made.add(box_mesh({0, 0, -0.05}, {20, 20, 0.1}), matte({0.6f, 0.6f, 0.6f}));
  // A ball of 1,000 lm at 2 m: I / h^2 times albedo over pi.
  made.stage.lighting.lamps = {sphere_lamp({0, 0, 2}, 0.1f, {1, 1, 1}, 1000)};
  made.stage.commit(*made.executor);
  const double expected = 1000 / (4 * kPi) / 4 * 0.6 / kPi;
  EXPECT_NEAR(luminance(made.look({3, 0, 1}, {0, 0, 0}, reference(2), 1024)), expected,
              0.005 * expected);
}

TEST(PathTracer, SeesAFloorInTheSunAsLambertSays) {
  MadeStage made;
  made.add(box_mesh({0, 0, -0.05}, {20, 20, 0.1}), matte({0.5f, 0.5f, 0.5f}));
  const Vec3f to_sun = normalized(Vec3f{1, 0, 1});
  made.stage.lighting.sun = Sun{Frame::about(to_sun), {80000, 80000, 80000}, 0.99996f};
  made.stage.commit(*made.executor);
  const double expected = 80000 * std::sqrt(0.5) * 0.5 / kPi;
  EXPECT_NEAR(luminance(made.look({0, 2, 1}, {0, 0, 0}, reference(2), 256)), expected,
              0.003 * expected);
}

TEST(PathTracer, AddsUpAllBouncesInAClosedWhiteRoom) {
  // In a closed room of albedo a, flux F of a lamp ends as F / (1 - a): mean irradiance of walls
  // over many bounces (integrating sphere).
  MadeStage made;
  made.add(ball_mesh({0, 0, 0}, 2, 64), matte({0.5f, 0.5f, 0.5f}));
  made.stage.lighting.lamps = {sphere_lamp({0, 0, 0}, 0.05f, {1, 1, 1}, 1000)};
  made.stage.commit(*made.executor);
  const double expected = 1000 / (4 * kPi * 4) / (1 - 0.5) * 0.5 / kPi;
  // The ball of 64 rings has 0.3 % less area than the sphere; 12 bounces leave out 1 in 4,096.
  EXPECT_NEAR(luminance(made.look({0.5f, 0, 0}, {2, 0.3f, 0.2f}, reference(12), 4096)), expected,
              0.015 * expected);
}

TEST(PathTracer, CountsTheLightOfALampOnceThoughItHasABody) {
  // A bulb about the lamp that would reflect nine tenths of what it is lit with: a floor below it
  // gets no more than from the lamp alone.
  const auto seen = [](bool with_body) {
    MadeStage made;
    made.add(box_mesh({0, 0, -0.05}, {20, 20, 0.1}), matte({0.6f, 0.6f, 0.6f}));
    if (with_body) {
      StageMaterial body = matte({0.9f, 0.9f, 0.9f});
      body.emission = {1000, 1000, 1000};
      body.lamp_body = true;
      made.add(ball_mesh({0, 0, 0.5}, 0.04, 16), body);
    }
    made.stage.lighting.lamps = {sphere_lamp({0, 0, 0.5}, 0.03f, {1, 1, 1}, 1000)};
    made.stage.commit(*made.executor);
    return static_cast<double>(luminance(made.look({3, 0, 1}, {0.1f, 0, 0}, reference(4), 16384)));
  };
  EXPECT_NEAR(seen(true), seen(false), 0.005 * seen(false));
}

TEST(PathTracer, LetsThingsBesideALampHideJustTheirPart) {
  // A sheet cuts the ball half a radius below its middle: from below a cap of it is left.
  const auto seen = [](bool with_sheet) {
    MadeStage made;
    made.add(box_mesh({0, 0, -0.05}, {20, 20, 0.1}), matte({0.6f, 0.6f, 0.6f}));
    if (with_sheet) made.add(box_mesh({0, 0, 1.95}, {1, 1, 2e-4}), matte({0, 0, 0}));
    made.stage.lighting.lamps = {sphere_lamp({0, 0, 2}, 0.1f, {1, 1, 1}, 1000)};
    made.stage.commit(*made.executor);
    return static_cast<double>(luminance(made.look({3, 0, 1}, {0, 0, 0}, reference(0), 4096)));
  };
  const double half_angle = std::atan(std::sqrt(0.1 * 0.1 - 0.05 * 0.05) / 1.95);
  const double cap = std::pow(std::sin(half_angle) / (0.1 / 2), 2);
  // The sheet's thickness and the hair that rays end short of the ball move the edge by 0.5 %.
  EXPECT_NEAR(seen(true) / seen(false), cap, 0.01);
}

TEST(PathTracer, FindsALargeLampInAGlossyFloorByBothWaysAlike) {
  // Both strategies together must give what light sampling alone gives with many samples: the
  // mirror image of a panel in a floor of roughness 0.25.
  MadeStage made;
  const StageMaterial floor{.base = {0, 0, 0}, .roughness = 0.25f, .specular_f0 = 0.5f};
  made.add(box_mesh({0, 0, -0.05}, {20, 20, 0.1}), floor);
  const Lamp panel =
      rectangle_lamp({1, 0, 1}, {0, 0, -1}, {0.5f, 0, 0}, {0, 0.5f, 0}, {1, 1, 1}, 1000);
  made.stage.lighting.lamps = {panel};
  made.stage.commit(*made.executor);
  const double both =
      static_cast<double>(luminance(made.look({-1, 0, 1}, {0, 0, 0}, reference(0), 8192)));
  const Vec3f n{0, 0, 1}, wo = normalized(Vec3f{-1, 0, 1});
  const Frame frame = Frame::about(n);
  const Bsdf bsdf({.base = {0, 0, 0}, .roughness = 0.25f, .specular_f0 = 0.5f}, frame.to_local(wo));
  ASSERT_TRUE(bsdf.is_glossy());
  double alone = 0;
  constexpr int kSamples = 65536;
  for (int i = 0; i < kSamples; ++i) {
    Sampler sampler(2, static_cast<std::uint32_t>(i));
    const LightSample s = sample_lamp(panel, {}, sampler.next2());
    alone += static_cast<double>(luminance(bsdf.eval(frame.to_local(s.direction)) * s.incident)) /
             kSamples;
  }
  // Light sampling of a narrow lobe has a relative deviation of about 2 a sample: 1 % of 65,536.
  EXPECT_NEAR(both / alone, 1, 0.02);
}

TEST(PathTracer, BendsTheViewThroughSolidGlassByTheLensmaker) {
  // A ball lens of index n and radius r has its focus n r / (2 (n - 1)) behind its middle: looking
  // along the axis but 1 % off it, the view crosses the axis there.
  MadeStage made;
  const StageMaterial glass{.base = {1, 1, 1},
                            .roughness = 0.02f,
                            .specular_f0 = 0.04f,
                            .ior = 1.5f,
                            .transmission = 1.0f};
  made.add(ball_mesh({0, 0, 0}, 1, 256), glass);
  StageMaterial red = matte({0, 0, 0}), green = red;
  red.emission = {100, 0, 0};
  green.emission = {0, 100, 0};
  // At the focus, 1.5 from the middle: a screen, green within 1 cm of the axis and red beyond.
  made.add(box_mesh({-1.55, 0, 0}, {0.1, 0.02, 0.02}), green);
  made.add(box_mesh({-1.56, 0, 0}, {0.1, 2, 2}), red);
  made.stage.commit(*made.executor);
  const auto along = [&](float y) {
    Sampler sampler(1, 0);
    return trace_path(made.stage, reference(2), {{5, y, 0.02f}, {-1, 0, 0}}, sampler).color;
  };
  EXPECT_GT(along(0.1f).y, 50) << "bent to the axis";
  EXPECT_GT(along(-0.1f).y, 50);
  EXPECT_GT(along(0.9f).x, 50) << "spherical aberration carries the rim past the focus";
}

TEST(Exposure, BlursWhatIsOutOfFocusAndNothingElse) {
  MadeStage made;
  StageMaterial bright = matte({0, 0, 0});
  bright.emission = {100, 100, 100};
  // An edge at 2 m, across the middle of the picture.
  made.add(box_mesh({2, 1, 0}, {0.01, 2, 4}), bright);
  made.stage.commit(*made.executor);
  const Camera camera{"c", {0, 0, 0}, {2, 0, 0}, 0.2};
  Progress quiet;
  const auto softness = [&](double focus) {
    const auto film = expose(made.stage, camera,
                             {.width = 32,
                              .height = 4,
                              .samples = 64,
                              .bounces = 0,
                              .aperture = 0.2,
                              .focus = focus,
                              .is_reference = true},
                             *made.executor, quiet);
    int between = 0;
    for (int x = 0; x < 32; ++x) {
      const float v = film->color[static_cast<std::size_t>(32 + x)].x;
      between += v > 5 && v < 95 ? 1 : 0;
    }
    return between;
  };
  EXPECT_EQ(softness(2), 0) << "the edge lies between two pixels";
  // Focus at 1 m: the circle of confusion at 2 m is as wide as the lens, 20 cm; a pixel is 10 cm.
  EXPECT_NEAR(softness(1), 2, 1);
}

TEST(Exposure, IsTheSameInPassesAndAtOnce) {
  MadeStage made;
  made.add(ball_mesh({0, 0, 0}, 1, 24), matte({0.7f, 0.4f, 0.2f}));
  made.stage.lighting.dome = Dome::gradient({10, 10, 20}, {30, 20, 10}, {1, 1, 1});
  made.stage.commit(*made.executor);
  const Camera camera{"c", {4, 0, 0.5}, {0, 0, 0}, 0.6};
  Progress quiet;
  ExposeSettings settings{.width = 24, .height = 16, .samples = 22};
  const auto at_once = expose(made.stage, camera, settings, *made.executor, quiet);
  std::vector<int> seen;
  settings.on_pass = [&](const Film&, int samples) { seen.push_back(samples); };
  const auto two = make_executor(2);
  const auto in_passes = expose(made.stage, camera, settings, *two, quiet);
  EXPECT_EQ(seen, (std::vector<int>{4, 16, 22}));
  ASSERT_TRUE(at_once.ok() && in_passes.ok());
  EXPECT_EQ(at_once->color, in_passes->color);
  EXPECT_EQ(at_once->albedo, in_passes->albedo);
}

}  // namespace
}  // namespace ww::render
