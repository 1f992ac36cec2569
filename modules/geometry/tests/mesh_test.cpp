#include "ww/geometry/mesh.h"

#include <gtest/gtest.h>

#include "shapes.h"

namespace ww {
namespace {

using testing::box_mesh;

TEST(Mesh, BoxHasItsVolumeAreaAndBounds) {
  const Mesh box = box_mesh({2, 3, 4}, {10, -20, 30});
  EXPECT_NEAR(volume(box), 24, 1e-12);
  EXPECT_NEAR(surface_area(box), 2 * (6 + 8 + 12), 1e-12);
  EXPECT_EQ(bounds(box).low, (Vec3{9, -21.5, 28}));
  EXPECT_EQ(bounds(box).high, (Vec3{11, -18.5, 32}));
}

TEST(Mesh, ClosednessSeesAMissingTriangleAndAFlippedOne) {
  Mesh box = box_mesh({1, 1, 1});
  EXPECT_TRUE(is_closed(box));
  Mesh open = box;
  open.triangles.resize(open.triangles.size() - 3);
  EXPECT_FALSE(is_closed(open));
  std::swap(box.triangles[0], box.triangles[1]);
  EXPECT_FALSE(is_closed(box));
  EXPECT_FALSE(is_closed(Mesh{}));
}

TEST(Mesh, ShellsThatShareAnEdgeAreClosed) {
  Mesh two = box_mesh({1, 1, 1}, {0.5, 0.5, 0.5});
  append(two, box_mesh({1, 1, 1}, {1.5, 1.5, 0.5}));
  EXPECT_TRUE(is_closed(two));
  EXPECT_NEAR(volume(two), 2, 1e-12);
}

TEST(Mesh, VolumeIsExactFarFromTheOrigin) {
  EXPECT_NEAR(volume(box_mesh({0.1, 0.1, 0.1}, {1000, 1000, 1000})), 1e-3, 1e-12);
}

TEST(Mesh, TransformTurnsPositionsAndNormals) {
  const RigidTransform X{Quat::yaw(kPi / 2), {1, 2, 3}};
  const Mesh box = box_mesh({2, 4, 6});
  const Mesh turned = transformed(X, box);
  EXPECT_NEAR(bounds(turned).size().x, 4, 1e-12);
  for (std::size_t i = 0; i < box.normals.size(); ++i) {
    EXPECT_NEAR(dot(turned.normals[i], X.rotation * box.normals[i]), 1, 1e-12);
    EXPECT_NEAR(dot(turned.normals[i], turned.positions[i] - X.translation),
                dot(box.normals[i], box.positions[i]), 1e-12);
  }
}

TEST(Mesh, AppendKeepsTextureCoordinatesOnlyWhenBothHaveThem) {
  Mesh a = box_mesh({1, 1, 1}), b = a;
  b.uvs.assign(b.positions.size(), {0.25, 0.5});
  Mesh both = b;
  append(both, b);
  EXPECT_EQ(both.uvs.size(), both.positions.size());
  EXPECT_EQ(both.triangle_count(), 24U);
  append(a, b);
  EXPECT_TRUE(a.uvs.empty());
}

}  // namespace
}  // namespace ww
