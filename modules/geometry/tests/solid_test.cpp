#include "ww/geometry/solid.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "ww/geometry/bvh.h"

namespace ww {
namespace {

struct Case {
  const char* name;
  std::function<Solid()> make;
  Vec3 size;      ///< [m] of the box
  double volume;  ///< [m3] of the ideal shape; negative: not known
  double share;   ///< [1] volume drawn over ideal: at least this (chords and bevels take some away)
};

std::vector<Case> cases() {
  LatheSettings cup{
      .profile = {{0.04, 0}, {0.04, 0.1}}, .wall = 0.004, .base = 0.006, .segments = 48};
  const double cup_volume = kPi * (0.04 * 0.04 * 0.1 - 0.036 * 0.036 * 0.094);
  return {
      {"Box", [] { return box({.size = {0.4, 0.6, 0.02}}); }, {0.4, 0.6, 0.02}, 0.0048, 0.99},
      {"PlainBox", [] { return box({.size = {1, 2, 3}, .radius = 0}); }, {1, 2, 3}, 6, 0.999999},
      {"RoundedBox",
       [] {
         return box({.size = {0.3, 0.2, 0.1}, .radius = 0.03, .segments = 6, .full_round = true});
       },
       {0.3, 0.2, 0.1},
       -1,
       0},
      {"Cushion", [] { return cushion({.size = {0.6, 0.5, 0.15}}); }, {0.6, 0.5, 0.15}, -1, 0},
      {"Cylinder",
       [] { return cylinder({.radius = 0.1, .height = 0.5, .bevel = 0, .segments = 64}); },
       {0.2, 0.2, 0.5},
       kPi * 0.005,
       0.995},
      {"Cone",
       [] {
         return cylinder(
             {.radius = 0.1, .radius_top = 0, .height = 0.3, .bevel = 0, .segments = 64});
       },
       {0.2, 0.2, 0.3},
       kPi * 0.001,
       0.995},
      {"Tube",
       [] { return tube({.radius = 0.1, .wall = 0.02, .height = 0.3, .segments = 64}); },
       {0.2, 0.2, 0.3},
       kPi * (0.01 - 0.0064) * 0.3,
       0.98},
      {"Sphere",
       [] { return ellipsoid({.radii = {0.2, 0.2, 0.2}, .segments = 64}); },
       {0.4, 0.4, 0.4},
       4.0 / 3 * kPi * 0.008,
       0.99},
      {"Capsule",
       [] { return capsule({.radius = 0.05, .height = 0.3, .segments = 32}); },
       {0.1, 0.1, 0.3},
       kPi * (0.0025 * 0.2 + 4.0 / 3 * 0.000125),
       0.97},
      {"Torus",
       [] { return torus({.radius = 0.1, .tube = 0.02, .segments = 64, .tube_segments = 32}); },
       {0.24, 0.24, 0.04},
       2 * kPi * kPi * 0.1 * 0.0004,
       0.98},
      {"Prism",
       [] {
         return prism({.polygon = {{0, 0}, {0.4, 0}, {0.4, 0.1}, {0.1, 0.1}, {0.1, 0.3}, {0, 0.3}},
                       .height = 0.05,
                       .bevel = 0});
       },
       {0.4, 0.3, 0.05},
       0.06 * 0.05,
       0.999999},
      {"HollowLathe", [cup] { return lathe(cup); }, {0.08, 0.08, 0.1}, cup_volume, 0.97},
      {"RoundSweep",
       [] { return sweep({.path = {{0, 0, 0}, {0, 0, 1}}, .radii = {0.05}, .segments = 64}); },
       {0.1, 0.1, 1},
       kPi * 0.0025,
       0.99},
      {"FlatSweep",
       [] { return sweep({.path = {{0, 0, 0}, {1, 0, 0}}, .rectangle = {0.2, 0.1}}); },
       {1, 0.2, 0.1},
       0.02,
       0.98},
      {"ClosedSweep",
       [] {
         return sweep({.path = {{1, 0, 0}, {0, 1, 0}, {-1, 0, 0}, {0, -1, 0}},
                       .radii = {0.05},
                       .smooth = true,
                       .closed = true});
       },
       {0, 0, 0},
       -1,
       0},
      {"Loft",
       [] { return loft({.sections = {{{0, 0, 0}, {0.1, 0.1}, 0}, {{0, 0, 1}, {0.2, 0.2}, 0}}}); },
       {0.2, 0.2, 1},
       (0.01 + 0.04 + 0.02) / 3,
       0.999},
      {"Leaf", [] { return leaf({}); }, {0, 0, 0}, -1, 0},
      {"Hull",
       [] { return hull({{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}}); },
       {1, 1, 1},
       1.0 / 6,
       0.999999},
  };
}

class SolidShape : public ::testing::TestWithParam<Case> {};

TEST_P(SolidShape, IsClosedAndOutwardWithItsSizeAndVolume) {
  const Case& c = GetParam();
  Solid s = c.make();
  ASSERT_FALSE(s.mesh.empty());
  round_coordinates(s.mesh);
  EXPECT_TRUE(is_closed(s.mesh));
  const double v = volume(s.mesh);
  EXPECT_GT(v, 0);
  if (c.volume > 0) {
    EXPECT_LE(v, c.volume * 1.000001);
    EXPECT_GE(v, c.volume * c.share);
  }
  if (c.size.x > 0) {
    const Vec3 size = bounds(s.mesh).size();
    for (int i = 0; i < 3; ++i) EXPECT_NEAR(size[i], c.size[i], 2e-6);
  }
}

TEST_P(SolidShape, NormalsAreUnitAndLookOutwards) {
  const Mesh m = GetParam().make().mesh;
  ASSERT_EQ(m.normals.size(), m.positions.size());
  ASSERT_EQ(m.uvs.size(), m.positions.size());
  for (std::size_t i = 0; i < m.triangles.size(); i += 3) {
    const Vec3 a = m.positions[m.triangles[i]], b = m.positions[m.triangles[i + 1]],
               c = m.positions[m.triangles[i + 2]];
    const Vec3 face = normalized(cross(b - a, c - a));
    for (std::size_t k = 0; k < 3; ++k) {
      const Vec3 n = m.normals[m.triangles[i + k]];
      EXPECT_NEAR(norm(n), 1, 1e-9);
      EXPECT_GT(dot(n, face), 0.1);
    }
  }
}

TEST_P(SolidShape, CollidersCoverWhatIsDrawn) {
  const Solid s = GetParam().make();
  if (std::string(GetParam().name) == "Leaf") {
    EXPECT_TRUE(s.colliders.empty());
    return;
  }
  ASSERT_FALSE(s.colliders.empty());
  const Vec3 size = bounds(s.mesh).size();
  const double allowed = 0.003 + 0.03 * std::max({size.x, size.y, size.z});
  for (const Vec3 p : s.mesh.positions) {
    double nearest = 1e9;
    for (const PosedShape& c : s.colliders) {
      nearest = std::min(nearest, separation(c.shape, c.X, SphereShape{1e-4}, {{}, p}).distance);
    }
    EXPECT_LT(nearest, allowed);
  }
}

TEST_P(SolidShape, MirroringKeepsVolumeAndTurnsNothingInsideOut) {
  const Solid s = GetParam().make();
  Placement flip;
  flip.linear.m[1][1] = -1;
  flip.translation = {0.1, 0.2, 0.3};
  const Solid mirrored = placed(flip, s);
  EXPECT_NEAR(volume(mirrored.mesh), volume(s.mesh), 1e-9);
  ASSERT_EQ(mirrored.colliders.size(), s.colliders.size());
  for (std::size_t i = 0; i < s.colliders.size(); ++i)
    EXPECT_NEAR(volume(mirrored.colliders[i].shape), volume(s.colliders[i].shape),
                1e-6 * volume(s.colliders[i].shape) + 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Every, SolidShape, ::testing::ValuesIn(cases()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Solid, TextureCoordinatesOfABoxAreMetres) {
  const Mesh m = box({.size = {2, 0.5, 0.25}, .radius = 0}).mesh;
  for (std::size_t i = 0; i < m.triangles.size(); i += 3) {
    for (std::size_t k = 0; k < 3; ++k) {
      const auto a = m.triangles[i + k], b = m.triangles[i + (k + 1) % 3];
      EXPECT_NEAR(norm(m.uvs[a] - m.uvs[b]), norm(m.positions[a] - m.positions[b]), 1e-9);
    }
  }
}

TEST(Solid, HollowLatheStandsOnItsBaseAlone) {
  const Solid s = lathe({.profile = {{0.03, 0}, {0.05, 0.1}}, .wall = 0.004, .base = 0.006});
  int on_ground = 0;
  for (const PosedShape& c : s.colliders)
    on_ground +=
        support_point(c.shape, c.X.rotation.inverse() * Vec3{0, 0, -1}).z + c.X.translation.z < 5e-4
            ? 1
            : 0;
  EXPECT_EQ(on_ground, 1);
  EXPECT_FALSE(MeshBvh(s.mesh).is_inside({0, 0, 0.05}));  // hollow
}

TEST(Solid, CutTakesExactlyTheToolAwayAlsoFromColliders) {
  const Solid plate = box({.size = {1, 1, 0.1}, .radius = 0}),
              hole = box({.size = {0.4, 0.4, 1}, .radius = 0});
  const Solid rest = cut(plate, {hole});
  EXPECT_NEAR(volume(rest.mesh), (1 - 0.16) * 0.1, 1e-9);
  EXPECT_TRUE(is_closed(rest.mesh));
  double collides = 0;
  for (const PosedShape& c : rest.colliders) collides += volume(c.shape);
  EXPECT_NEAR(collides, (1 - 0.16) * 0.1, 1e-6);  // convex pieces neither overlap nor leave gaps
  for (const PosedShape& c : rest.colliders)
    EXPECT_GT(separation(c.shape, c.X, SphereShape{0.05}, {}).distance, 0.1);
}

TEST(Solid, OverlapsAreWeighedOnceAndOwnedByTheFirstDensity) {
  const Mesh a = box({.size = {1, 1, 1}, .radius = 0}).mesh;
  const Mesh b = transformed(RigidTransform{{}, {0.5, 0, 0}}, a);
  const Weighing w = weigh({{&a, 1000}, {&b, 500}});
  EXPECT_NEAR(w.volume, 1.5, 1e-9);
  EXPECT_NEAR(w.mass.mass, 1000 + 250, 1e-6);
  EXPECT_NEAR(w.mass.center_of_mass.x, 250 * 0.75 / 1250, 1e-9);
}

TEST(Solid, ScalingABoxKeepsItABox) {
  Placement grow;
  grow.linear.m[0][0] = 2;
  grow.linear.m[2][2] = 0.5;
  const Solid s = placed(grow, box({.size = {1, 1, 1}}));
  ASSERT_TRUE(std::holds_alternative<BoxShape>(s.colliders[0].shape));
  EXPECT_EQ(std::get<BoxShape>(s.colliders[0].shape).half_extents, (Vec3{1, 0.5, 0.25}));
}

}  // namespace
}  // namespace ww
