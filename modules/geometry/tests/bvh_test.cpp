#include "ww/geometry/bvh.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "shapes.h"

namespace ww {
namespace {

using testing::box_mesh;
using testing::random_pose;
using testing::random_rotation;
using testing::random_vec;

constexpr double kAll = 1e9;  // never stop early

double depth(const Mesh& a, const Mesh& b, const RigidTransform& X_AB = {}, double enough = kAll) {
  return overlap_depth(MeshBvh(a), MeshBvh(b), X_AB, enough);
}
Mesh inside_out(Mesh mesh) {
  for (std::size_t t = 0; t < mesh.triangles.size(); t += 3) {
    std::swap(mesh.triangles[t], mesh.triangles[t + 1]);
  }
  for (Vec3& n : mesh.normals) n = -n;
  return mesh;
}
Mesh hull_mesh(Rng& rng, int count, double size) {
  std::vector<Vec3> points;
  for (int i = 0; i < count; ++i) points.push_back(random_rotation(rng) * Vec3{size, 0, 0});
  return to_mesh(convex_hull(points, 200));
}

TEST(MeshBvh, DistanceToABoxInClosedForm) {
  Rng rng(41);
  const Vec3 half{0.3, 0.5, 0.7};
  const MeshBvh bvh(to_mesh(BoxShape{half}));
  for (int n = 0; n < 500; ++n) {
    const Vec3 p = random_vec(rng, -1.5, 1.5);
    const Vec3 q{std::abs(p.x) - half.x, std::abs(p.y) - half.y, std::abs(p.z) - half.z};
    const double outside = norm(max(q, Vec3{})), inside = std::max({q.x, q.y, q.z});
    EXPECT_NEAR(bvh.distance(p), inside < 0 ? -inside : outside, 1e-12);
    EXPECT_EQ(bvh.is_inside(p), inside < 0);
  }
}

TEST(MeshBvh, RaysAndInsideAgreeWithTheFacetsOfAHull) {
  Rng rng(42);
  const Mesh mesh = hull_mesh(rng, 200, 1);
  const MeshBvh bvh(mesh);
  int inside = 0;
  for (int n = 0; n < 500; ++n) {
    const Vec3 origin = random_vec(rng, -1.2, 1.2), d = random_rotation(rng) * Vec3{1, 0, 0};
    // Cut the ray by the planes of the facets: what is left is inside.
    double enter = -1e9, leave = 1e9;
    for (std::size_t i = 0; i < mesh.positions.size(); i += 3) {
      const double slope = dot(mesh.normals[i], d);
      const double t = dot(mesh.normals[i], mesh.positions[i] - origin) / slope;
      if (slope > 0) leave = std::min(leave, t);
      if (slope < 0) enter = std::max(enter, t);
    }
    const bool is_hit = enter <= leave && leave > 0;
    const auto hit = bvh.ray(origin, d, 100);
    ASSERT_EQ(hit.has_value(), is_hit);
    if (is_hit) {
      const double expected = enter > 0 ? enter : leave;
      EXPECT_NEAR(*hit, expected, 1e-9);
      EXPECT_FALSE(bvh.ray(origin, d, expected - 1e-6));
    }
    EXPECT_EQ(bvh.is_inside(origin), enter < 0 && leave > 0);
    inside += bvh.is_inside(origin) ? 1 : 0;
  }
  EXPECT_GT(inside, 50);
}

TEST(MeshBvh, RaysThroughEdgesAndCornersHit) {
  const MeshBvh bvh(box_mesh({2, 2, 2}));
  for (const Vec3& p : {Vec3{0, 0, 5}, Vec3{0.5, 0.5, 5}, Vec3{1, 0, 5}, Vec3{1, 1, 5}}) {
    const auto hit = bvh.ray(p, {0, 0, -1}, 10);
    ASSERT_TRUE(hit.has_value()) << p.x << " " << p.y;
    EXPECT_NEAR(*hit, 4, 1e-12);
  }
}

TEST(MeshBvh, InsideAnyOfOverlappingShellsButNotInACavity) {
  Mesh table = box_mesh({1, 1, 0.1}, {0, 0, 0.95});
  append(table,
         box_mesh({0.1, 0.1, 0.95}, {0, 0, 0.475}));  // the leg ends in the middle of the top
  const MeshBvh bvh(table);
  EXPECT_TRUE(bvh.is_inside({0, 0, 0.92}));  // in both
  EXPECT_TRUE(bvh.is_inside({0.3, 0, 0.92}));
  EXPECT_TRUE(bvh.is_inside({0, 0, 0.3}));
  EXPECT_FALSE(bvh.is_inside({0.3, 0, 0.3}));
  Mesh hollow = box_mesh({1, 1, 1});
  append(hollow, inside_out(box_mesh({0.8, 0.8, 0.8})));
  const MeshBvh shell(hollow);
  EXPECT_FALSE(shell.is_inside({0, 0, 0}));
  EXPECT_TRUE(shell.is_inside({0.45, 0, 0}));
}

TEST(MeshBvh, EmptyMeshHasNothing) {
  const MeshBvh empty{Mesh{}};
  EXPECT_TRUE(std::isinf(empty.distance({0, 0, 0})));
  EXPECT_FALSE(empty.ray({0, 0, 0}, {1, 0, 0}, 10));
  EXPECT_FALSE(empty.is_inside({0, 0, 0}));
  EXPECT_TRUE(empty.bounds().empty());
  EXPECT_EQ(overlap_depth(empty, MeshBvh(box_mesh({1, 1, 1})), {}, kAll), 0);
}

TEST(OverlapDepth, TouchingIsNoneAtAnyPose) {
  Rng rng(43);
  Mesh table = box_mesh({1.2, 0.8, 0.04}, {0, 0, 0.98});
  append(table, box_mesh({0.1, 0.1, 1}, {0, 0, 0.49}));
  const Mesh cup =
      transformed(RigidTransform{{}, {0, 0, 0.05}}, to_mesh(CylinderShape{0.04, 0.05}, 48));
  const Mesh book = box_mesh({0.2, 0.15, 0.03}, {0, 0, 0.015});
  const Mesh ball = transformed(RigidTransform{{}, {0, 0, 0.1}}, to_mesh(SphereShape{0.1}, 32));
  for (int n = 0; n < 60; ++n) {
    const RigidTransform X_WA = random_pose(rng, 3);
    const Vec3 place{rng.uniform(-0.5, 0.5), rng.uniform(-0.3, 0.3), 1};
    const RigidTransform X_WB = X_WA * RigidTransform{Quat::yaw(rng.uniform(-4, 4)), place};
    for (const Mesh* thing : {&cup, &book, &ball}) {
      const RigidTransform X_AB = X_WA.inverse() * X_WB;
      EXPECT_LT(depth(table, *thing, X_AB), 1e-6);
      EXPECT_LT(depth(*thing, table, X_AB.inverse()), 1e-6);
    }
  }
}

TEST(OverlapDepth, NeighboursThatShareAFaceOrAnEdgeDoNotOverlap) {
  const Mesh cabinet = box_mesh({0.6, 0.5, 0.8});
  EXPECT_LT(depth(cabinet, cabinet, {{}, {0.6, 0, 0}}), 1e-6);    // a flush row
  EXPECT_LT(depth(cabinet, cabinet, {{}, {0.6, 0.5, 0}}), 1e-6);  // edge to edge
  EXPECT_LT(depth(cabinet, box_mesh({0.2, 0.2, 0.8}), {{}, {0.4, 0.1, 0}}), 1e-6);
  EXPECT_LT(depth(cabinet, box_mesh({0.2, 0.2, 0.2}), {{}, {0.4, 0.35, 0.5}}), 1e-6);  // a corner
}

TEST(OverlapDepth, SunkCornersMeasureTheirDepth) {
  const Mesh table = box_mesh({1, 1, 0.2});
  const Mesh box = box_mesh({0.1, 0.1, 0.1});
  EXPECT_NEAR(depth(table, box, {{}, {0.1, 0.2, 0.15 - 0.012}}), 0.012, 1e-12);
  EXPECT_NEAR(depth(box, table, {{}, {0.1, 0.2, -0.15 + 0.012}}), 0.012, 1e-12);
}

TEST(OverlapDepth, BarsThatCrossWithoutCornersInside) {
  const Mesh along_x = box_mesh({1, 0.04, 0.04}), along_y = box_mesh({0.04, 1, 0.04});
  EXPECT_NEAR(depth(along_x, along_y, {{}, {0.013, 0.1, 0.01}}), 0.02, 0.011);
  EXPECT_GT(depth(along_x, along_y, {{}, {0.013, 0.1, 0.01}}), 0.009);
  EXPECT_LT(depth(along_x, along_y, {{}, {0.013, 0.1, 0.04}}), 1e-6);
}

TEST(OverlapDepth, FlushFacesDoNotHideAnOverlap) {
  const Mesh cabinet = box_mesh({0.6, 0.5, 0.8});
  // Depth and height equal, so no corner of one is strictly inside the other.
  EXPECT_GT(depth(cabinet, cabinet, {{}, {0.55, 0, 0}}), 0.02);
  EXPECT_GT(depth(cabinet, cabinet, {{}, {0.1, 0, 0}}), 0.09);
  EXPECT_GT(depth(cabinet, cabinet), 0.15);
  EXPECT_GT(depth(cabinet, box_mesh({0.2, 0.5, 0.8})), 0.09);
}

TEST(OverlapDepth, AShellWhollyInsideIsFound) {
  Mesh two = box_mesh({0.1, 0.1, 0.1}, {5, 0, 0});
  append(two, box_mesh({0.1, 0.1, 0.1}));
  const Mesh room = box_mesh({2, 2, 2});
  EXPECT_NEAR(depth(room, two), 1 - 0.05, 1e-12);
  EXPECT_NEAR(depth(two, room), 1 - 0.05, 1e-12);
  Mesh hollow = room;
  append(hollow, inside_out(box_mesh({1.8, 1.8, 1.8})));
  EXPECT_EQ(depth(hollow, two), 0);
}

TEST(OverlapDepth, StopsEarlyAboveEnough) {
  const Mesh ball = to_mesh(SphereShape{0.5}, 32);
  const RigidTransform X{{}, {0.3, 0.2, 0.1}};
  const double full = depth(ball, ball, X), early = depth(ball, ball, X, 0.005);
  EXPECT_GT(early, 0.005);
  EXPECT_LE(early, full);
}

TEST(OverlapDepth, OfConvexMeshesIsBoundedBySeparation) {
  Rng rng(44);
  int apart = 0, overlapping = 0;
  for (int n = 0; n < 200; ++n) {
    const Mesh a = hull_mesh(rng, 30, 0.5), b = hull_mesh(rng, 20, 0.3);
    const RigidTransform X = random_pose(rng, 0.6);
    const double distance =
        separation(convex_hull(a.positions), {}, convex_hull(b.positions), X).distance;
    const double d = depth(a, b, X);
    if (distance > 0) {
      EXPECT_EQ(d, 0);
      ++apart;
    } else {
      // Drawing b out takes every common point out, so none is deeper than the way.
      EXPECT_LE(d, -distance + 1e-9);
      if (distance < -1e-3) {
        EXPECT_GT(d, -0.2 * distance);
      }
      ++overlapping;
    }
    EXPECT_NEAR(d, depth(b, a, X.inverse()), 1e-9);
  }
  EXPECT_GT(apart, 20);
  EXPECT_GT(overlapping, 50);
}

}  // namespace
}  // namespace ww
