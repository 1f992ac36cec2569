#include <gtest/gtest.h>

#include "verify_kit.h"

namespace ww::verify {
namespace {

const SettledObject& find(const Settle& settle, const std::string& id) {
  for (const SettledObject& o : settle.objects) {
    if (o.id == id) return o;
  }
  check_failed("settled object", __FILE__, __LINE__, id);
}

TEST(Settle, ThingsThatStandStayWithinAMillimetre) {
  Scene scene = kit::room(4, 3);
  const ObjectId stand = kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  kit::place(scene, "mug_1", kit::block("mug", {0.08, 0.08, 0.1}, 0.1), Vec3{1, 1.1, 0.55}, true,
             kit::on(stand, 0));
  kit::place(scene, "wardrobe_1", kit::wardrobe(60), Vec3{3, 2, 0});
  const kit::Measured m(scene);
  const Settle s = settle(m.context, 5, kit::no_progress).settle;
  ASSERT_EQ(s.objects.size(), 3u);
  for (const SettledObject& o : s.objects) {
    EXPECT_LT(o.drift, 0.001) << o.id;
    EXPECT_LT(o.tilt, 0.002) << o.id;
    EXPECT_TRUE(o.stable);
  }
  EXPECT_EQ(s.stable_share, 1);
  EXPECT_LT(s.deepest, 0.001);
  ASSERT_EQ(s.joints.size(), 2u);
  for (const SettledJoint& j : s.joints) EXPECT_LT(j.moved, 0.01) << j.id;
}

TEST(Settle, ThingOverAnEdgeFallsAndIsReported) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "table_1", kit::block("table", {0.6, 0.6, 0.5}, 20), Vec3{1, 1, 0});
  kit::place(scene, "book_1", kit::block("book", {0.2, 0.1, 0.03}, 0.5),
             Vec3{1.302, 1, 0.5});  // centre 2 mm out
  kit::place(scene, "book_2", kit::block("book", {0.2, 0.1, 0.03}, 0.5),
             Vec3{1.295, 1.2, 0.5});  // 5 mm in
  const kit::Measured m(scene);
  const Settle s = settle(m.context, 5, kit::no_progress).settle;
  EXPECT_FALSE(find(s, "book_1").stable);
  EXPECT_GT(find(s, "book_1").drift, 0.1);
  EXPECT_TRUE(find(s, "book_2").stable);
  EXPECT_NEAR(s.stable_share, 2.0 / 3, 1e-6);
}

TEST(Settle, TiltedThingIsReported) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "lamp_1", kit::block("lamp", {0.1, 0.1, 0.6}, 2),
             RigidTransform{Quat::about({0, 1, 0}, 0.3).canonical(), {1, 1, 0.02}});
  const kit::Measured m(scene);
  const Settle s = settle(m.context, 5, kit::no_progress).settle;
  EXPECT_GT(s.objects[0].tilt, 0.1);
  EXPECT_FALSE(s.objects[0].stable);
}

TEST(Settle, FloatingThingDriftsByTheHeightThatItFalls) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "box_1", kit::block("box", {0.2, 0.2, 0.2}, 2), Vec3{1, 1, 0.03});
  const kit::Measured m(scene);
  EXPECT_NEAR(settle(m.context, 5, kit::no_progress).settle.objects[0].drift, 0.03, 0.001);
}

TEST(Settle, HangingLidWithoutAHoldMovesAndIsReported) {
  kit::Thing t("chest");
  t.box(0, {0, 0, 0.2}, {0.4, 0.4, 0.4}, 20);
  const int lid = t.part("lid", JointType::kHinge, {0, -1, 0}, {-0.2, 0, 0.405}, Vec2{0, 1.5});
  t.box(lid, {0, 0, 0.42}, {0.4, 0.4, 0.02}, 2);
  t.model().joints[0].hold.kind = HoldKind::kFree;
  Scene scene = kit::room(4, 3);
  kit::place(scene, "chest_1", t.take(), Vec3{1, 1, 0});
  scene.state.joints[0] = {0.8};
  const kit::Measured m(scene);
  EXPECT_GT(settle(m.context, 5, kit::no_progress).settle.joints[0].moved, 0.05);
}

TEST(Settle, EqualRunsHaveEqualHashesAndOthersNot) {
  Scene scene = kit::room(4, 3);
  kit::place(scene, "box_1", kit::block("box", {0.2, 0.2, 0.2}, 2), Vec3{1, 1, 0.03});
  const kit::Measured m(scene);
  const Hash128 once = settle(m.context, 0.5, kit::no_progress).final_state;
  EXPECT_EQ(once, settle(m.context, 0.5, kit::no_progress).final_state);
  scene.state.X_WO[0].translation.x += 1e-6;
  const kit::Measured other(scene);
  EXPECT_NE(once, settle(other.context, 0.5, kit::no_progress).final_state);
}

}  // namespace
}  // namespace ww::verify
