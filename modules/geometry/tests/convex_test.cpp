#include "ww/geometry/convex.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "shapes.h"

namespace ww {
namespace {

using testing::random_pose;
using testing::random_rotation;
using testing::random_vec;

double diagonal(const std::vector<Vec3>& points) {
  Aabb box;
  for (const Vec3& p : points) box.include(p);
  return norm(box.size());
}

// Closed, wound outward, no sliver, and in every direction as far out as the points: what a hull
// is. Planes of low facets are left out of the plane test, for rounding turns them about their long
// edge.
void expect_hull_of(const HullShape& hull, const std::vector<Vec3>& points, bool is_complete) {
  ASSERT_FALSE(hull.vertices.empty());
  const double skin = 1e-7 * diagonal(points);
  EXPECT_EQ(hull.triangles.size() / 3, 2 * hull.vertices.size() - 4);
  EXPECT_TRUE(is_closed(to_mesh(hull)));
  EXPECT_GT(volume(ConvexShape{hull}), 0);
  const std::vector<Vec3>& below = is_complete ? points : hull.vertices;
  const auto furthest = [](const std::vector<Vec3>& among, Vec3 d) {
    double most = -1e9;
    for (const Vec3& p : among) most = std::max(most, dot(p, d));
    return most;
  };
  for (std::size_t t = 0; t < hull.triangles.size(); t += 3) {
    const Vec3 a = hull.vertices[hull.triangles[t]];
    const Vec3 b = hull.vertices[hull.triangles[t + 1]];
    const Vec3 c = hull.vertices[hull.triangles[t + 2]];
    const double longest = std::max({norm(b - a), norm(c - b), norm(a - c)});
    const double altitude = norm(cross(b - a, c - a)) / longest;
    EXPECT_GT(altitude, 0.9 * skin);
    const Vec3 n = normalized(cross(b - a, c - a));
    EXPECT_LE(furthest(below, n) - furthest(hull.vertices, n), 3 * skin);
    if (altitude > 1e4 * skin) {
      EXPECT_LE(furthest(below, n) - dot(a, n), 3 * skin);
    }
  }
  Rng rng(1);
  for (int i = 0; i < 100; ++i) {
    const Vec3 d = random_rotation(rng) * Vec3{1, 0, 0};
    EXPECT_LE(furthest(below, d) - furthest(hull.vertices, d), 3 * skin);
  }
}

TEST(ConvexHull, RandomCloudsAreEnclosed) {
  Rng rng(11);
  for (int n = 0; n < 60; ++n) {
    std::vector<Vec3> points;
    const int count = rng.integer(4, 120);
    for (int i = 0; i < count; ++i) points.push_back(random_vec(rng, -1, 1));
    expect_hull_of(convex_hull(points, 500), points, true);
  }
}

TEST(ConvexHull, GridOfACubeKeepsItsEightCornersAtAnyAngle) {
  Rng rng(12);
  for (int n = 0; n < 40; ++n) {
    const RigidTransform X = n == 0 ? RigidTransform{} : random_pose(rng, 3);
    std::vector<Vec3> points;
    for (int i = 0; i < 125; ++i) {
      points.push_back(X * Vec3{0.1 * (i % 5), 0.2 * (i / 5 % 5), 0.3 * (i / 25)});
    }
    rng.shuffle(points);
    const HullShape hull = convex_hull(points);
    expect_hull_of(hull, points, true);
    EXPECT_EQ(hull.vertices.size(), 8U);
    EXPECT_NEAR(volume(ConvexShape{hull}), 0.4 * 0.8 * 1.2, 1e-6);
  }
}

TEST(ConvexHull, TessellatedRoundShapesAreEnclosedAtAnyAngle) {
  Rng rng(13);
  for (int n = 0; n < 30; ++n) {
    const RigidTransform X = random_pose(rng, 1);
    const ConvexShape shape =
        n % 2 == 0 ? ConvexShape{CylinderShape{0.3, 0.01}} : ConvexShape{CapsuleShape{0.05, 0.4}};
    const Mesh mesh = transformed(X, to_mesh(shape, 24));
    const HullShape hull = convex_hull(mesh.positions, 1000);
    expect_hull_of(hull, mesh.positions, true);
    EXPECT_NEAR(volume(ConvexShape{hull}), volume(mesh), 1e-6 * volume(mesh) + 1e-9);
  }
}

TEST(ConvexHull, NearlyEqualAndNearlyCoplanarPointsDoNotSpoilIt) {
  Rng rng(14);
  for (int n = 0; n < 200; ++n) {
    const RigidTransform X = random_pose(rng, 1);
    const double noise = std::pow(10.0, rng.uniform(-17, -4));
    std::vector<Vec3> points;
    for (int i = 0; i < 80; ++i) {
      const Vec3 p{0.5 * rng.integer(0, 3), 0.5 * rng.integer(0, 3), 0.02 * rng.integer(0, 2)};
      points.push_back(X * (p + random_vec(rng, -noise, noise)));
    }
    expect_hull_of(convex_hull(points, 500), points, true);
  }
}

TEST(ConvexHull, VertexLimitHoldsAndLosesLittle) {
  const Mesh ball = to_mesh(SphereShape{1}, 64);
  const HullShape hull = convex_hull(ball.positions, 64);
  EXPECT_EQ(hull.vertices.size(), 64U);
  expect_hull_of(hull, ball.positions, false);
  // The best polyhedron of 64 vertices inscribed in a ball has 0.91 of its volume.
  EXPECT_GT(volume(ConvexShape{hull}), 0.85 * 4.0 / 3 * kPi);
  EXPECT_EQ(convex_hull(ball.positions, 1).vertices.size(), 4U);
}

TEST(ConvexHull, FlatLinearAndEmptySetsGiveNothing) {
  Rng rng(15);
  const RigidTransform X = random_pose(rng, 1);
  std::vector<Vec3> flat, line;
  for (int i = 0; i < 50; ++i) {
    flat.push_back(X * Vec3{rng.uniform(), rng.uniform(), 0});
    line.push_back(X * Vec3{rng.uniform(), 0, 0});
  }
  EXPECT_TRUE(convex_hull(flat).vertices.empty());
  EXPECT_TRUE(convex_hull(line).vertices.empty());
  EXPECT_TRUE(convex_hull(std::vector<Vec3>(9, Vec3{1, 2, 3})).vertices.empty());
  EXPECT_TRUE(convex_hull(std::vector<Vec3>{}).triangles.empty());
}

std::vector<ConvexShape> one_of_each() {
  Rng rng(16);
  std::vector<Vec3> points;
  for (int i = 0; i < 30; ++i) points.push_back(random_vec(rng, -0.4, 0.5));
  return {BoxShape{{0.1, 0.2, 0.3}}, CylinderShape{0.2, 0.5}, CapsuleShape{0.15, 0.25},
          SphereShape{0.3}, convex_hull(points)};
}

TEST(ConvexShape, FineMeshIsClosedAndHasTheVolumeAndBounds) {
  for (const ConvexShape& shape : one_of_each()) {
    const Mesh mesh = to_mesh(shape, 200);
    EXPECT_TRUE(is_closed(mesh)) << shape.index();
    EXPECT_NEAR(volume(mesh), volume(shape), 1e-3 * volume(shape)) << shape.index();
    EXPECT_LT(norm(bounds(mesh).size() - bounds(shape).size()), 1e-4) << shape.index();
    EXPECT_EQ(mesh.positions.size(), mesh.normals.size());
  }
}

TEST(ConvexShape, SupportPointIsOnTheMeshAndBeyondAllOfIt) {
  Rng rng(17);
  for (const ConvexShape& shape : one_of_each()) {
    const Mesh mesh = to_mesh(shape, 400);
    for (int n = 0; n < 100; ++n) {
      const Vec3 d = random_rotation(rng) * Vec3{1, 0, 0};
      double most = -1e9;
      for (const Vec3& p : mesh.positions) most = std::max(most, dot(p, d));
      // 400 segments: the mesh falls short by at most r (pi / 400)^2 / 2 in each of two directions.
      EXPECT_NEAR(dot(support_point(shape, d), d), most, 7e-5) << shape.index();
      EXPECT_GE(dot(support_point(shape, d), d), most - 1e-12) << shape.index();
    }
  }
}

}  // namespace
}  // namespace ww
