#include "ww/geometry/mass.h"

#include <gtest/gtest.h>

#include "shapes.h"

namespace ww {
namespace {

using testing::box_mesh;

void expect_near(const Mat3& a, const Mat3& b, double tolerance) {
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) EXPECT_NEAR(a.m[i][j], b.m[i][j], tolerance) << i << "," << j;
  }
}

TEST(Mass, SolidBoxMeshEqualsTheClosedForm) {
  const MassProperties a = solid_mass(box_mesh({0.2, 0.4, 0.6}, {1, 2, 3}), 500);
  const MassProperties b = box_mass(500 * 0.048, {1, 2, 3}, {0.2, 0.4, 0.6});
  EXPECT_NEAR(a.mass, b.mass, 1e-10);
  EXPECT_NEAR(norm(a.center_of_mass - b.center_of_mass), 0, 1e-12);
  expect_near(a.inertia, b.inertia, 1e-10);
}

TEST(Mass, FineSphereComesCloseToTwoFifthsMrSquared) {
  const double r = 0.3;
  const MassProperties m = solid_mass(to_mesh(SphereShape{r}, 200), 1000);
  // The inscribed surface lies r (pi / 200)^2 / 2 = 1.2e-4 r inside: 5 parts in 10^4 of r^5 and
  // more.
  EXPECT_NEAR(m.mass, 1000 * 4.0 / 3 * kPi * r * r * r, 1e-3 * m.mass);
  EXPECT_NEAR(m.inertia.m[0][0], 0.4 * m.mass * r * r, 1e-3 * m.inertia.m[0][0]);
  EXPECT_NEAR(m.inertia.m[2][2], 0.4 * m.mass * r * r, 1e-3 * m.inertia.m[2][2]);
}

TEST(Mass, SumOfTwoHalvesIsTheWhole) {
  const MassProperties left = box_mass(3, {-0.25, 0, 0}, {0.5, 0.4, 0.3});
  const MassProperties right = box_mass(3, {0.25, 0, 0}, {0.5, 0.4, 0.3});
  const MassProperties whole = box_mass(6, {0, 0, 0}, {1, 0.4, 0.3});
  const MassProperties joined = sum(left, right);
  EXPECT_NEAR(joined.mass, 6, 1e-12);
  EXPECT_NEAR(norm(joined.center_of_mass), 0, 1e-12);
  expect_near(joined.inertia, whole.inertia, 1e-12);
  EXPECT_EQ(sum(MassProperties{}, left), left);
}

TEST(Mass, TransformAgreesWithTheTransformedMesh) {
  Rng rng(3);
  const RigidTransform X = testing::random_pose(rng, 2);
  const Mesh mesh = to_mesh(CapsuleShape{0.1, 0.3});
  const MassProperties a = transformed(X, solid_mass(mesh, 800));
  const MassProperties b = solid_mass(transformed(X, mesh), 800);
  EXPECT_NEAR(a.mass, b.mass, 1e-9);
  EXPECT_NEAR(norm(a.center_of_mass - b.center_of_mass), 0, 1e-12);
  expect_near(a.inertia, b.inertia, 1e-10);
}

TEST(Mass, PrincipalInertiaRebuildsTheMatrix) {
  Rng rng(5);
  for (int n = 0; n < 200; ++n) {
    const Quat q = testing::random_rotation(rng);
    const MassProperties m =
        transformed({q, {}}, box_mass(2, {}, testing::random_vec(rng, 0.05, 1)));
    const PrincipalInertia p = principal_inertia(m.inertia);
    EXPECT_LE(p.moments.x, p.moments.y);
    EXPECT_LE(p.moments.y, p.moments.z);
    Mat3 diagonal{{{p.moments.x, 0, 0}, {0, p.moments.y, 0}, {0, 0, p.moments.z}}};
    expect_near(p.rotation * diagonal * transposed(p.rotation), m.inertia, 1e-14);
    expect_near(p.rotation * transposed(p.rotation), Mat3{}, 1e-14);
    const Vec3 x = p.rotation * Vec3{1, 0, 0}, y = p.rotation * Vec3{0, 1, 0};
    EXPECT_NEAR(dot(cross(x, y), p.rotation * Vec3{0, 0, 1}), 1, 1e-14);
  }
}

TEST(Mass, PhysicalMeansPositiveAndTriangleInequality) {
  EXPECT_TRUE(is_physical(box_mass(1, {}, {1, 1, 1})));
  EXPECT_TRUE(is_physical(box_mass(1, {}, {1, 1, 0})));  // a sheet, exactly on the inequality
  EXPECT_FALSE(is_physical(MassProperties{}));
  EXPECT_FALSE(is_physical(box_mass(-1, {}, {1, 1, 1})));
  EXPECT_FALSE(is_physical(box_mass(1, {}, {0, 0, 0})));
  MassProperties odd = box_mass(1, {}, {1, 1, 1});
  odd.inertia.m[2][2] = odd.inertia.m[0][0] * 2.1;
  EXPECT_FALSE(is_physical(odd));
  odd.inertia.m[2][2] = std::nan("");
  EXPECT_FALSE(is_physical(odd));
}

TEST(Mass, InsideOutAndEmptyMeshesHaveNone) {
  Mesh box = box_mesh({1, 1, 1});
  for (std::size_t t = 0; t < box.triangles.size(); t += 3) {
    std::swap(box.triangles[t], box.triangles[t + 1]);
  }
  EXPECT_EQ(solid_mass(box, 100).mass, 0);
  EXPECT_EQ(solid_mass(Mesh{}, 100).mass, 0);
}

}  // namespace
}  // namespace ww
