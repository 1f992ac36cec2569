#include "ww/model/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ww {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Mesh cube(Vec3 at) {
  Mesh m = to_mesh(BoxShape{{0.5, 0.5, 0.5}});
  return transformed(RigidTransform{{}, at}, m);
}

/// base, a drawer in it that slides along x, and a flap on the drawer that turns about y.
Model chain() {
  Model m;
  m.kind = "test";
  m.slots = {{"body", "oak", {1, 1, 1}}};
  int i = 0;
  for (const char* name : {"base", "drawer", "flap"}) {
    ModelPart part;
    part.name = name;
    part.mass = box_mass(2, {static_cast<double>(i), 0, 0}, {1, 1, 1});
    m.parts.push_back(part);
    m.visuals.push_back({i, 0, false, true, cube({static_cast<double>(i), 0, 0})});
    m.box.include(bounds(m.visuals.back().mesh));
    m.colliders.push_back({i, 0, BoxShape{{0.5, 0.5, 0.5}}, {{}, {static_cast<double>(i), 0, 0}}});
    ++i;
  }
  ModelJoint flap;
  flap.name = "flap";
  flap.type = JointType::kHinge;
  flap.parent = 1;
  flap.part = 2;
  flap.axis = {0, 1, 0};
  flap.origin = {1.5, 0, 0};
  flap.range = Vec2{0, 2};
  ModelJoint drawer;
  drawer.name = "drawer";
  drawer.type = JointType::kSlide;
  drawer.axis = {1, 0, 0};
  drawer.range = Vec2{0, 0.4};
  m.joints = {flap, drawer};  // listed child first on purpose
  return m;
}

TEST(Model, PosesFollowTheChainOfJoints) {
  const Model m = chain();
  const auto poses = part_poses(m, {kPi / 2, 0.3});
  EXPECT_EQ(poses[0].translation, (Vec3{}));
  EXPECT_NEAR(poses[1].translation.x, 0.3, 1e-12);
  const Vec3 tip = poses[2] * Vec3{2.5, 0, 0};  // 1 m in front of the hinge, turned down about +y
  EXPECT_NEAR(tip.x, 1.8, 1e-12);
  EXPECT_NEAR(tip.z, -1, 1e-12);
}

TEST(Model, DrawnBoundsGrowWithOpenJoints) {
  const Model m = chain();
  EXPECT_NEAR(drawn_bounds(m, {0, 0}).high.x, 2.5, 1e-12);
  EXPECT_NEAR(drawn_bounds(m, {0, 0.4}).high.x, 2.9, 1e-12);
}

TEST(Model, MassesOfPartsSum) {
  const MassProperties total = total_mass(chain());
  EXPECT_NEAR(total.mass, 6, 1e-12);
  EXPECT_NEAR(total.center_of_mass.x, 1, 1e-12);
}

TEST(Model, NamesAreFoundOrMinusOne) {
  const Model m = chain();
  EXPECT_EQ(find_part(m, "drawer"), 1);
  EXPECT_EQ(find_joint(m, "drawer"), 1);
  EXPECT_EQ(find_surface(m, "top"), -1);
}

TEST(Model, SoundModelHasNoFaults) { EXPECT_THAT(faults(chain()), IsEmpty()); }

TEST(Model, FaultsNameWhatIsWrong) {
  Model m = chain();
  m.joints[0].axis = {0, 2, 0};
  m.joints[1].range = Vec2{0.1, 0.4};
  m.parts[2].mass.mass = 0;
  m.visuals[1].slot = 7;
  const auto found = faults(m);
  EXPECT_THAT(found, Contains(HasSubstr("axis has length 2")));
  EXPECT_THAT(found, Contains(HasSubstr("range must hold 0")));
  EXPECT_THAT(found, Contains(HasSubstr("not physical")));
  EXPECT_THAT(found, Contains(HasSubstr("slot is out of range")));
}

TEST(Model, CyclesAndLoosePartsAreFaults) {
  Model cycle = chain();
  cycle.joints[1].parent = 2;
  EXPECT_THAT(faults(cycle), Contains(HasSubstr("cycle")));
  Model loose = chain();
  loose.joints.pop_back();
  EXPECT_THAT(faults(loose), Contains(HasSubstr("has 0 joints")));
}

TEST(Model, ValuesPrintAsTheyAreAsked) {
  EXPECT_EQ(to_text(Value(true)), "true");
  EXPECT_EQ(to_text(Value(2.0)), "2");
  EXPECT_EQ(to_text(Value(std::string("king"))), "king");
}

}  // namespace
}  // namespace ww
