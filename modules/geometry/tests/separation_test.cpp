#include <gtest/gtest.h>

#include <algorithm>

#include "shapes.h"

namespace ww {
namespace {

using testing::random_pose;
using testing::random_rotation;
using testing::random_vec;

constexpr double kClose = 1e-6;  // what the header promises

double distance_between(const ConvexShape& a, const RigidTransform& X_WA, const ConvexShape& b,
                        const RigidTransform& X_WB) {
  return separation(a, X_WA, b, X_WB).distance;
}
RigidTransform at(double x, double y, double z) { return {{}, {x, y, z}}; }

HullShape random_hull(Rng& rng, double size, int count = 32) {
  std::vector<Vec3> points;
  for (int i = 0; i < count; ++i) points.push_back(random_rotation(rng) * Vec3{size, 0, 0});
  return convex_hull(points);
}
HullShape hull_of_box(Vec3 half) { return convex_hull(to_mesh(BoxShape{half}).positions); }
ConvexShape random_shape(Rng& rng) {
  const double r = rng.uniform(0.05, 0.5), h = rng.uniform(0.05, 0.5);
  switch (rng.index(5)) {
    case 0:
      return BoxShape{random_vec(rng, 0.05, 0.5)};
    case 1:
      return CylinderShape{r, h};
    case 2:
      return CapsuleShape{r, h};
    case 3:
      return SphereShape{r};
    default:
      return random_hull(rng, r);
  }
}

// The gap between the planes that support the shapes along n. The signed distance is the largest
// over all n, so each n bounds it from below, and the one returned has to reach it.
double gap_along(Vec3 n, const ConvexShape& a, const RigidTransform& X_WA, const ConvexShape& b,
                 const RigidTransform& X_WB) {
  const Vec3 p = X_WA * support_point(a, X_WA.rotation.inverse() * n);
  const Vec3 q = X_WB * support_point(b, X_WB.rotation.inverse() * -n);
  return dot(q - p, n);
}

// The largest gap found by trying directions everywhere, then ever finer around the best ones.
double best_gap(const ConvexShape& a, const RigidTransform& X_WA, const ConvexShape& b,
                const RigidTransform& X_WB) {
  struct Guess {
    double gap;
    Vec3 n;
  };
  std::vector<Guess> guesses;
  Rng rng(99);
  for (int i = 0; i < 1500; ++i) {
    const Vec3 n = random_rotation(rng) * Vec3{1, 0, 0};
    guesses.push_back({gap_along(n, a, X_WA, b, X_WB), n});
  }
  const auto better = [](const Guess& x, const Guess& y) { return x.gap > y.gap; };
  std::sort(guesses.begin(), guesses.end(), better);
  guesses.resize(20);
  for (Guess& g : guesses) {
    for (double step = 0.1; step > 1e-9;) {
      const Vec3 n = normalized(g.n + random_rotation(rng) * Vec3{step, 0, 0});
      const double gap = gap_along(n, a, X_WA, b, X_WB);
      step *= gap > g.gap ? 1.3 : 0.9;
      if (gap > g.gap) g = {gap, n};
    }
  }
  return std::min_element(guesses.begin(), guesses.end(), better)->gap;
}

// Of polytopes the exact answer, when they overlap: all face normals and all pairs of edges.
double best_gap_of_hulls(const HullShape& a, const RigidTransform& X_WA, const HullShape& b,
                         const RigidTransform& X_WB) {
  const Mesh mesh_a = transformed(X_WA, to_mesh(a)), mesh_b = transformed(X_WB, to_mesh(b));
  double best = -1e9;
  const auto try_axis = [&](Vec3 n) {
    best = std::max(best, gap_along(n, a, X_WA, b, X_WB));
    best = std::max(best, gap_along(-n, a, X_WA, b, X_WB));
  };
  const auto edge = [](const Mesh& m, std::size_t i) {
    return m.positions[i % 3 == 2 ? i - 2 : i + 1] - m.positions[i];
  };
  for (const Mesh* m : {&mesh_a, &mesh_b}) {
    for (std::size_t i = 0; i < m->positions.size(); i += 3) try_axis(m->normals[i]);
  }
  for (std::size_t i = 0; i < mesh_a.positions.size(); ++i) {
    for (std::size_t j = 0; j < mesh_b.positions.size(); ++j) {
      const Vec3 n = cross(edge(mesh_a, i), edge(mesh_b, j));
      if (norm(n) > 1e-9) try_axis(normalized(n));
    }
  }
  return best;
}

TEST(Separation, SpheresByCentresAndRadii) {
  const SphereShape a{0.3}, b{0.2};
  const Separation apart = separation(a, at(1, 0, 0), b, at(1, 0, 2));
  EXPECT_NEAR(apart.distance, 1.5, kClose);
  EXPECT_NEAR(apart.normal.z, 1, kClose);
  EXPECT_NEAR(norm(apart.point - Vec3{1, 0, (0.3 + 1.8) / 2}), 0, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(0, 0.4, 0)), -0.1, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, {}), -0.5, kClose);
}

TEST(Separation, BoxesByFacesEdgesAndCorners) {
  const BoxShape a{{1, 1, 1}}, b{{0.5, 0.5, 0.5}};
  EXPECT_NEAR(distance_between(a, {}, b, at(2, 0.3, 0)), 0.5, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(1.4, 0.3, 0)), -0.1, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(2, 2, 0)), 0.5 * std::sqrt(2.0), kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(2, 2, 2)), 0.5 * std::sqrt(3.0), kClose);
  EXPECT_NEAR(distance_between(a, {}, b, {}), -1.5, kClose);
  // Edge against edge, crossing at right angles: both stand on an edge, the upper one turned.
  const Quat on_edge = Quat::about({1, 0, 0}, kPi / 4);
  const double diagonal = std::sqrt(2.0);
  const RigidTransform upper{Quat::yaw(kPi / 2) * on_edge, {0, 0, 1.5 * diagonal - 0.02}};
  const Separation s = separation(a, {on_edge, {}}, b, upper);
  EXPECT_NEAR(s.distance, -0.02, kClose);
  EXPECT_NEAR(s.normal.z, 1, kClose);
  EXPECT_NEAR(norm(s.point - Vec3{0, 0, diagonal - 0.01}), 0, kClose);
}

TEST(Separation, RestingThingsTouchAtZero) {
  Rng rng(31);
  const BoxShape table{{0.6, 0.4, 0.02}};
  for (int n = 0; n < 200; ++n) {
    const RigidTransform X = random_pose(rng, 4);
    const double yaw = rng.uniform(-4, 4), x = rng.uniform(-0.5, 0.5), y = rng.uniform(-0.3, 0.3);
    const auto resting = [&](const ConvexShape& shape, double half_height) {
      return distance_between(table, X, shape,
                              X * RigidTransform{Quat::yaw(yaw), {x, y, 0.02 + half_height}});
    };
    EXPECT_NEAR(resting(BoxShape{{0.1, 0.2, 0.3}}, 0.3), 0, 1e-9);
    EXPECT_NEAR(resting(CylinderShape{0.04, 0.05}, 0.05), 0, 1e-9);
    EXPECT_NEAR(resting(CapsuleShape{0.04, 0.05}, 0.09), 0, 1e-9);
    EXPECT_NEAR(resting(SphereShape{0.04}, 0.04), 0, 1e-9);
    EXPECT_NEAR(resting(hull_of_box({0.1, 0.2, 0.3}), 0.3), 0, 2e-7);
  }
}

TEST(Separation, UprightCylindersInClosedForm) {
  const CylinderShape a{0.3, 0.5}, b{0.2, 0.1};
  EXPECT_NEAR(distance_between(a, {}, b, at(0.8, 0, 0)), 0.3, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(0.45, 0, 0)), -0.05, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(0.1, 0, 0.58)), -0.02, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, at(0.8, 0, 1)), 0.5, kClose);  // 0.3, 0.4, 0.5
  EXPECT_NEAR(distance_between(a, {}, b, {}), -0.5, kClose);
  const BoxShape box{{0.4, 0.3, 0.2}};
  EXPECT_NEAR(distance_between(box, {}, b, at(0.4 + 0.06, 0.3 + 0.08, 0)), -0.1, kClose);
  EXPECT_NEAR(distance_between(box, {}, b, at(0.5, 0, 0)), -0.1, kClose);
  // Lying on its side, into the top of the box.
  const RigidTransform lying{Quat::about({0, 1, 0}, kPi / 2), {0, 0, 0.2 + 0.2 - 0.03}};
  EXPECT_NEAR(distance_between(box, {}, b, lying), -0.03, kClose);
}

TEST(Separation, CrossedCapsulesTouchAtTheirRadii) {
  const CapsuleShape a{0.1, 0.5}, b{0.05, 0.4};
  const Quat lying = Quat::about({1, 0, 0}, kPi / 2);
  EXPECT_NEAR(distance_between(a, {}, b, {lying, {0.4, 0, 0}}), 0.25, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, {lying, {0.12, 0, 0}}), -0.03, kClose);
  EXPECT_NEAR(distance_between(a, {}, b, {lying, {0, 0, 0}}), -0.15, kClose);
  EXPECT_NEAR(distance_between(a, {}, a, at(0, 0, 1.1)), -0.1, kClose);
  EXPECT_NEAR(distance_between(a, {}, a, {}), -0.2, kClose);
}

TEST(Separation, RandomPairsReachTheBestOfAllDirections) {
  Rng rng(32);
  int overlapping = 0;
  for (int n = 0; n < 250; ++n) {
    const ConvexShape a = random_shape(rng), b = random_shape(rng);
    const RigidTransform X_WA = random_pose(rng, 0.3), X_WB = random_pose(rng, 0.3);
    const Separation s = separation(a, X_WA, b, X_WB);
    EXPECT_GE(s.distance, best_gap(a, X_WA, b, X_WB) - kClose)
        << n << ": " << a.index() << " " << b.index();
    EXPECT_NEAR(gap_along(s.normal, a, X_WA, b, X_WB), s.distance, kClose)
        << n << ": " << a.index() << " " << b.index();
    overlapping += s.distance < 0 ? 1 : 0;
  }
  EXPECT_GT(overlapping, 60);
  EXPECT_LT(overlapping, 240);
}

TEST(Separation, OverlappingHullsAgreeWithAllSeparatingAxes) {
  Rng rng(35);
  int overlapping = 0;
  for (int n = 0; n < 60; ++n) {
    HullShape a = random_hull(rng, 0.4, 14), b = random_hull(rng, 0.3, 10);
    if (n % 3 == 0) a = hull_of_box({0.3, 0.2, 0.1});
    if (n % 6 == 0) b = hull_of_box({0.1, 0.2, 0.3});
    const RigidTransform X_WA = random_pose(rng, 0.2), X_WB = random_pose(rng, 0.2);
    const double distance = distance_between(a, X_WA, b, X_WB);
    if (distance > 0) continue;
    EXPECT_NEAR(distance, best_gap_of_hulls(a, X_WA, b, X_WB), 1e-9) << n;
    ++overlapping;
  }
  EXPECT_GT(overlapping, 20);
}

TEST(Separation, SwappingTheShapesTurnsTheNormal) {
  Rng rng(33);
  for (int n = 0; n < 300; ++n) {
    const ConvexShape a = random_shape(rng), b = random_shape(rng);
    const RigidTransform X_WA = random_pose(rng, 0.5), X_WB = random_pose(rng, 0.5);
    const Separation s = separation(a, X_WA, b, X_WB), t = separation(b, X_WB, a, X_WA);
    EXPECT_NEAR(s.distance, t.distance, kClose);
    EXPECT_NEAR(norm(s.normal), 1, 1e-12);
    if (s.distance > 0.01) {
      EXPECT_NEAR(norm(s.normal + t.normal), 0, 1e-3);
    }
  }
}

TEST(Separation, DrawingOutAlongTheNormalEndsTheContact) {
  Rng rng(34);
  for (int n = 0; n < 300; ++n) {
    const ConvexShape a = random_shape(rng), b = random_shape(rng);
    const RigidTransform X_WA = random_pose(rng, 0.2);
    RigidTransform X_WB = random_pose(rng, 0.2);
    const Separation s = separation(a, X_WA, b, X_WB);
    X_WB.translation += s.normal * -s.distance;
    EXPECT_NEAR(distance_between(a, X_WA, b, X_WB), 0, kClose) << a.index() << " " << b.index();
  }
}

TEST(Separation, FarFromTheOriginItKeepsItsDigits) {
  const CylinderShape a{0.3, 0.5};
  const BoxShape b{{0.1, 0.1, 0.1}};
  EXPECT_NEAR(distance_between(a, at(500, -800, 20), b, at(500.45, -800, 20)), 0.05, kClose);
}

}  // namespace
}  // namespace ww
