#include "ww/render/labels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "made_scene.h"
#include "ww/render/view.h"

namespace ww::render {
namespace {

using testing::box_mesh;
using testing::made_living_room;
using testing::SceneMaker;

constexpr double kFloat = 2e-5;  // [m] single precision a few metres away, in Embree and ours

Viewpoint from(Vec3 eye, Vec3 target, int width = 160, int height = 120, double fov = 0.9) {
  const Camera camera{"c", eye, target, fov};
  return {pinhole_of(camera, width, height), pose_of(camera)};
}

std::size_t at(const Labels& l, int x, int y) {
  return static_cast<std::size_t>(y) * static_cast<std::size_t>(l.width) +
         static_cast<std::size_t>(x);
}

Model made_box(Vec3 size, const std::string& material = "oak") {
  Model m = SceneMaker::made_of({material});
  SceneMaker::add(m, 0, box_mesh({0, 0, 0.5 * size.z}, size));
  return m;
}

/// A box with a door that turns about its left edge.
Model made_cupboard() {
  Model m = made_box({0.4, 0.6, 0.8});
  m.parts.push_back({});
  m.parts[1].name = "door";
  Visual door;
  door.part = 1;
  door.mesh = box_mesh({0.22, 0, 0.4}, {0.02, 0.58, 0.78});
  m.visuals.push_back(door);
  ModelJoint hinge;
  hinge.name = "door";
  hinge.origin = {0.21, -0.29, 0};
  hinge.range = Vec2{0, 2};
  m.joints.push_back(hinge);
  return m;
}

const ObjectLabel* label_of(const Labels& labels, const View& view, const std::string& id) {
  for (const ObjectLabel& l : labels.objects) {
    if (view.names().instances[l.instance].id == id) return &l;
  }
  return nullptr;
}

class LabelsTest : public ::testing::Test {
 protected:
  LabelsTest() { maker_.room(6, 5); }
  View view() const { return View(maker_.scene, *executor_); }

  SceneMaker maker_;
  std::unique_ptr<Executor> executor_ = make_executor(1);
};

TEST_F(LabelsTest, DepthOfTheFloorIsThatOfAPlane) {
  const Viewpoint camera = from({1, 2.5, 1.6}, {3, 2.5, 0});
  View v = view();
  const Labels l = v.labels(camera);
  std::size_t floor = 0;
  for (int y = 0; y < l.height; ++y) {
    for (int x = 0; x < l.width; ++x) {
      const std::size_t k = at(l, x, y);
      if (v.names().instances[l.instance[k]].category != "floor") continue;
      ++floor;
      const Vec3 d_C = *ray_through(camera.sensor, {x + 0.5, y + 0.5});
      const double distance = -1.6 / (camera.X_WC.rotation * d_C).z;
      EXPECT_NEAR(l.distance[k], distance, kFloat);
      EXPECT_NEAR(l.depth[k], -d_C.z * distance, kFloat);
      EXPECT_NEAR(l.normal_W[k][2], 1, 1e-6);
    }
  }
  EXPECT_GT(floor, l.distance.size() / 4);
}

TEST_F(LabelsTest, NormalsOfTheCameraAreThoseOfTheWorldTurned) {
  const Viewpoint camera = from({1, 2.5, 1.6}, {3, 2, 0.5});
  const Labels l = view().labels(camera);
  for (std::size_t k = 0; k < l.distance.size(); k += 97) {
    const Vec3 n_C{l.normal_C[k][0], l.normal_C[k][1], l.normal_C[k][2]};
    const Vec3 n_W = camera.X_WC.rotation * n_C;
    for (int i = 0; i < 3; ++i)
      EXPECT_NEAR(n_W[i], l.normal_W[k][static_cast<std::size_t>(i)], 1e-6);
  }
}

TEST_F(LabelsTest, EveryPixelNamesWhatItShows) {
  maker_.object("box_1", made_box({1, 1, 1}, "walnut"), {4, 2.5, 0});
  View v = view();
  const Labels l = v.labels(from({1, 2.5, 0.6}, {4, 2.5, 0.5}));
  const std::size_t middle = at(l, 80, 60);
  EXPECT_EQ(v.names().instances[l.instance[middle]].id, "box_1");
  EXPECT_EQ(v.names().categories[l.category[middle]], "box_1");
  EXPECT_EQ(v.names().parts[l.part[middle]], "box_1/base");
  EXPECT_EQ(v.names().materials[l.material[middle]], "walnut");
  std::set<std::string> seen;
  for (const std::uint32_t c : l.category) seen.insert(v.names().categories[c]);
  EXPECT_EQ(seen, (std::set<std::string>{"box_1", "ceiling", "floor", "wall"}));
}

TEST_F(LabelsTest, ABoxIsWhereItsCornersProject) {
  maker_.object("box_1", made_box({0.5, 0.5, 0.5}), {4, 2.6, 0}, 0.4);
  View v = view();
  const Viewpoint camera = from({1, 2.5, 1.4}, {4, 2.5, 0.2}, 320, 240);
  const Labels l = v.labels(camera);
  const ObjectLabel* box = label_of(l, v, "box_1");
  ASSERT_TRUE(box);
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (int i = 0; i < 8; ++i) {
    const auto q = project(camera.sensor, box->X_CO * box->box_O.corner(i));
    ASSERT_TRUE(q);
    left = std::min(left, q->x);
    right = std::max(right, q->x);
    top = std::min(top, q->y);
    bottom = std::max(bottom, q->y);
  }
  // A pixel counts when its centre is covered: within a pixel of the true edge.
  EXPECT_NEAR(box->box.x, left, 1);
  EXPECT_NEAR(box->box.x + box->box.width, right, 1);
  EXPECT_NEAR(box->box.y, top, 1);
  EXPECT_NEAR(box->box.y + box->box.height, bottom, 1);
  EXPECT_EQ(box->pixels, box->silhouette);
  EXPECT_EQ(box->truncation, 0);
}

TEST_F(LabelsTest, HalfABoxBehindAnotherIsHalfVisible) {
  // Seen along x from far away: the one in front covers y from 2.5 on, and all heights.
  maker_.object("behind", made_box({0.1, 1, 1}), {5.5, 2.5, 0.5});
  maker_.object("front", made_box({0.001, 1, 2}), {5.4, 3.0, 0});
  View v = view();
  const Labels l = v.labels(from({0.2, 2.5, 1}, {5, 2.5, 1}, 320, 240, 0.4));
  const ObjectLabel* box = label_of(l, v, "behind");
  ASSERT_TRUE(box);
  EXPECT_NEAR(box->visibility, 0.5, 0.01);  // a column of 100
  EXPECT_NEAR(box->truncation, 0, 1e-12);
}

TEST_F(LabelsTest, HalfABoxOutsideThePictureIsHalfTruncated) {
  // A thin plate that faces the camera, its middle on the right edge of the picture.
  maker_.object("plate", made_box({0.001, 0.4, 0.4}), {4, 2.5 - 3 * std::tan(0.3), 1});
  View v = view();
  const Labels l = v.labels(from({1, 2.5, 1.2}, {4, 2.5, 1.2}, 200, 200, 0.6));
  const ObjectLabel* plate = label_of(l, v, "plate");
  ASSERT_TRUE(plate);
  EXPECT_NEAR(plate->truncation, 0.5, 0.02);
  EXPECT_NEAR(plate->visibility, 1, 1e-12);
}

TEST_F(LabelsTest, FlowOfAShiftedPlateIsItsParallax) {
  maker_.object("plate", made_box({0.001, 1, 1}), {4, 2.5, 0.5});
  View v = view();
  const Viewpoint camera = from({1, 2.5, 1}, {4, 2.5, 1});
  State next = maker_.scene.state;
  next.X_WO[0].translation += {0, -0.1, 0.05};  // to the right and up, as the camera sees it
  const Motion motion{&next, camera.X_WC};
  const Labels l = v.labels(camera, &motion);
  const std::size_t middle = at(l, 80, 60);
  const double f = std::get<Pinhole>(camera.sensor).fx, depth = 3 - 0.0005;
  EXPECT_NEAR(l.flow[middle][0], f * 0.1 / depth, 1e-3);
  EXPECT_NEAR(l.flow[middle][1], -f * 0.05 / depth, 1e-3);
  EXPECT_NEAR(l.scene_flow[middle][1], -0.1, 1e-6);
  EXPECT_NEAR(l.flow[at(l, 2, 2)][0], 0, 1e-3);  // the wall rests: rounding of its hit alone
}

TEST_F(LabelsTest, FlowOfATurnedCameraIsThatOfItsRays) {
  const Viewpoint camera = from({1, 2.5, 1}, {4, 2.5, 1});
  const RigidTransform turn{Quat::about({0, 1, 0}, 0.05), {}};
  const State same = maker_.scene.state;
  const Motion motion{&same, camera.X_WC * turn};
  const Labels l = view().labels(camera, &motion);
  for (const int x : {10, 80, 150}) {
    const Vec3 d = *ray_through(camera.sensor, {x + 0.5, 60.5});
    const auto then = project(camera.sensor, turn.rotation.inverse() * d);
    EXPECT_NEAR(l.flow[at(l, x, 60)][0], then->x - x - 0.5, 2e-3);
  }
}

TEST_F(LabelsTest, SceneFlowOfADoorIsAnArcAboutItsHinge) {
  maker_.object("cupboard", made_cupboard(), {4, 2.5, 0}, kPi);
  View v = view();
  const Viewpoint camera = from({1.5, 2.5, 0.4}, {4, 2.5, 0.4});
  State next = maker_.scene.state;
  next.joints[0][0] = 0.3;
  const Motion motion{&next, camera.X_WC};
  const Labels l = v.labels(camera, &motion);
  int checked = 0;
  for (int y = 0; y < l.height; y += 5) {
    for (int x = 0; x < l.width; x += 5) {
      const std::size_t k = at(l, x, y);
      if (v.names().parts[l.part[k]] != "cupboard/door") continue;
      // In O: turned by 0.3 about the upright line through the hinge.
      const Vec3 p = camera.X_WC * (*ray_through(camera.sensor, {x + 0.5, y + 0.5}) *
                                    static_cast<double>(l.distance[k]));
      const RigidTransform X_WO = maker_.scene.state.X_WO[0];
      const Vec3 o = X_WO.inverse() * p - Vec3{0.21, -0.29, 0};
      const Vec3 turned{o.x * std::cos(0.3) - o.y * std::sin(0.3),
                        o.x * std::sin(0.3) + o.y * std::cos(0.3), o.z};
      const Vec3 wanted = X_WO.rotation * (turned - o);
      for (int i = 0; i < 3; ++i)
        EXPECT_NEAR(l.scene_flow[k][static_cast<std::size_t>(i)], wanted[i], kFloat);
      ++checked;
    }
  }
  EXPECT_GT(checked, 20);
}

TEST_F(LabelsTest, AMovedViewIsThatOfANewOne) {
  maker_.object("cupboard", made_cupboard(), {4, 2.5, 0}, kPi);
  View moved = view();
  const Viewpoint camera = from({1.5, 2.3, 1.1}, {4, 2.5, 0.4});
  moved.labels(camera);
  maker_.scene.state.X_WO[0].translation += {0.3, 0.2, 0};
  maker_.scene.state.joints[0][0] = 0.8;
  moved.move(maker_.scene.state);
  const Labels a = moved.labels(camera), b = view().labels(camera);
  EXPECT_EQ(a.part, b.part);
  EXPECT_EQ(a.distance, b.distance);
}

TEST(Labels, AreEqualOnOneThreadAndTwo) {
  const Scene scene = made_living_room();
  const auto one = make_executor(1), two = make_executor(2);
  const Viewpoint camera = from({4.6, 0.6, 1.5}, {1.5, 2.4, 0.7});
  View a(scene, *one), b(scene, *two);
  const Labels la = a.labels(camera), lb = b.labels(camera);
  EXPECT_EQ(la.distance, lb.distance);
  EXPECT_EQ(la.instance, lb.instance);
  ASSERT_EQ(la.objects.size(), lb.objects.size());
  for (std::size_t i = 0; i < la.objects.size(); ++i)
    EXPECT_EQ(la.objects[i].visibility, lb.objects[i].visibility);
}

TEST(Labels, OfAPanoramaAgreeWithThoseOfAPinhole) {
  const Scene scene = made_living_room();
  const auto executor = make_executor(1);
  View view(scene, *executor);
  const Viewpoint narrow = from({2.6, 2.2, 1.3}, {1, 2.2, 1.0}, 60, 60, 0.7);
  const Viewpoint wide{Panorama{2048, 1024}, narrow.X_WC};
  const Labels a = view.labels(narrow), b = view.labels(wide);
  int same = 0, all = 0;
  for (int y = 0; y < 60; y += 3) {
    for (int x = 0; x < 60; x += 3) {
      const auto q = project(wide.sensor, *ray_through(narrow.sensor, {x + 0.5, y + 0.5}));
      const std::size_t i = at(a, x, y), j = at(b, static_cast<int>(q->x), static_cast<int>(q->y));
      same += a.instance[i] == b.instance[j] ? 1 : 0;
      ++all;
    }
  }
  // Only pixels on an outline may differ: half a pixel of 2048 either way.
  EXPECT_GT(same, all * 95 / 100);
}

TEST_F(LabelsTest, TheRightEyeSeesAPointOneDisparityFurtherLeft) {
  maker_.object("box_1", made_box({0.5, 0.5, 0.5}), {3, 2.5, 0.8});
  View v = view();
  const Viewpoint left = from({1, 2.5, 1}, {4, 2.5, 1}, 320, 240);
  const Stereo pair{std::get<Pinhole>(left.sensor), 0.1};
  const Labels a = v.labels({pair, left.X_WC}), b = v.labels(right_eye(pair, left.X_WC));
  const std::vector<float> d = disparity(pair, a);
  const std::size_t k = at(a, 160, 120);
  EXPECT_NEAR(d[k], pair.eye.fx * 0.1 / a.depth[k], 1e-4);
  const int x = static_cast<int>(160.5 - d[k]);
  EXPECT_EQ(b.instance[at(b, x, 120)], a.instance[k]);
  EXPECT_NEAR(b.depth[at(b, x, 120)], a.depth[k], kFloat);
}

TEST_F(LabelsTest, DepthNoiseHasThePublishedDeviation) {
  // A wall that faces the camera, 3 m away; sampled lateral shifts do not change its depth.
  const Viewpoint camera = from({3, 2.5, 1.3}, {6, 2.5, 1.3}, 160, 120, 0.3);
  DepthCamera depth{std::get<Pinhole>(camera.sensor)};
  View v = view();
  const Labels l = v.labels({depth, camera.X_WC});
  const std::vector<float> m = measured_depth(depth, l, 7);
  double sum = 0, square = 0;
  for (std::size_t k = 0; k < m.size(); ++k) {
    const double e = m[k] - l.depth[k];
    sum += e;
    square += e * e;
  }
  const auto n = static_cast<double>(m.size());
  const double wanted = 0.0012 + 0.0019 * 2.6 * 2.6;
  EXPECT_NEAR(std::sqrt(square / n), wanted, 4 * wanted / std::sqrt(2 * n));
  EXPECT_NEAR(sum / n, 0, 4 * wanted / std::sqrt(n));
  depth.far = 2.5;
  for (const float z : measured_depth(depth, l, 7)) EXPECT_EQ(z, 0);
}

TEST_F(LabelsTest, LidarHearsTheWallsAtTheirIncidence) {
  Lidar lidar{.rings = {0.05, 0, -0.05}, .columns = 360};
  lidar.noise = 0;
  View v = view();
  const Viewpoint head{lidar, pose_of({"l", {3, 2.5, 1.2}, {6, 2.5, 1.2}, 1})};
  const auto returns = lidar_returns(lidar, v.labels(head), 1);
  EXPECT_GT(returns.size(), 1000U);
  for (const LidarReturn& r : returns) {
    if (r.ring != 1) continue;
    const Vec3 p = head.X_WC * r.p_C;
    const bool on_x = std::abs(p.x) < 1e-4 || std::abs(p.x - 6) < 1e-4;
    const Vec3 d = normalized(p - head.X_WC.translation);
    EXPECT_NEAR(std::cos(r.incidence), std::abs(on_x ? d.x : d.y), 1e-4);
    EXPECT_NEAR(p.z, 1.2, 1e-6);
  }
}

}  // namespace
}  // namespace ww::render
