#include <gtest/gtest.h>

#include "made_scene.h"
#include "scene_stage.h"
#include "ww/core/rng.h"

namespace ww::render {
namespace {

Scene room_with_glass() {
  Scene scene = testing::made_living_room();
  for (const char* name : {"glass", "lamp_shade"}) {
    Material m;
    m.name = name;
    m.transmission = 0.9;
    m.roughness = 0.05;
    scene.world.materials.push_back(m);
  }
  return scene;
}

TEST(Stage, PacketsMeetWhatSingleRaysMeet) {
  const Scene scene = room_with_glass();
  const auto executor = make_executor(1);
  const SceneView view = stage_scene(scene, Roof::kClosed, *executor);
  Rng rng(3);
  std::vector<Ray> rays;
  std::vector<ShadowRay> shadows;
  for (int i = 0; i < 1003; ++i) {
    // First in all directions, then a fan through the windows.
    const bool fan = i >= 500;
    const Vec3f from =
        fan ? Vec3f{2.6f, 1, 1.4f}
            : to_float({rng.uniform(0.2, 5), rng.uniform(0.2, 4), rng.uniform(0.2, 2.5)});
    const Vec3f d = to_float(normalized(fan ? Vec3{0.006 * (i - 750), 2, 0.1}
                                            : Vec3{rng.normal(), rng.normal(), rng.normal()}));
    rays.push_back({from, d, 0, 0});
    shadows.push_back({from, d, i % 7 == 0 ? 0.0f : 20.0f});
  }
  std::vector<std::optional<Hit>> hits(rays.size());
  std::vector<Vec3f> passed(rays.size());
  view.stage->intersect(rays, hits);
  view.stage->transmittance(shadows, passed);
  int lit = 0;
  for (std::size_t i = 0; i < rays.size(); ++i) {
    const auto one = view.stage->intersect(rays[i]);
    ASSERT_EQ(one.has_value(), hits[i].has_value());
    if (one) {
      EXPECT_NEAR(one->distance, hits[i]->distance, 1e-5);
    }
    const Vec3f wanted = shadows[i].distance > 0
                             ? view.stage->transmittance(rays[i].origin, rays[i].direction, 20.0f)
                             : Vec3f{};
    EXPECT_NEAR(passed[i].x, wanted.x, 1e-5);
    lit += passed[i].x > 0 ? 1 : 0;
  }
  EXPECT_GT(lit, 100);
}

TEST(Stage, OneInstanceIsMetAsIfNothingElseWereThere) {
  const Scene scene = room_with_glass();
  const auto executor = make_executor(1);
  const SceneView view = stage_scene(scene, Roof::kClosed, *executor);
  for (std::size_t i = 0; i < view.shown.size(); ++i) {
    const ObjectId object = view.shown[i].object;
    if (!object.valid()) continue;
    const Aabb box = drawn_bounds(scene, object);
    // From above the roof straight down at the middle of its box.
    const Vec3 from{box.center().x, box.center().y, 10};
    const Ray down{to_float(from), {0, 0, -1}, 0, 0};
    const Ray beside{to_float(from + Vec3{20, 0, 0}), {0, 0, -1}, 0, 0};
    if (scene.world[object].id == "coffee_table_1") {
      EXPECT_TRUE(view.stage->meets(i, down));
    }
    EXPECT_FALSE(view.stage->meets(i, beside));
  }
}

}  // namespace
}  // namespace ww::render
