// How deep do two drawn meshes overlap, how far is a point, what does a ray hit? Queries over a
// mesh.
#pragma once

#include <memory>
#include <optional>

#include "ww/geometry/mesh.h"

namespace ww {

/// Bounding volume hierarchy over the triangles of one mesh. Immutable after building; queries are
/// const and thread safe.
class MeshBvh {
 public:
  explicit MeshBvh(const Mesh& mesh);
  ~MeshBvh();
  MeshBvh(MeshBvh&&) noexcept;

  double distance(Vec3 p) const;  ///< [m] unsigned, to the nearest triangle
  /// Distance [m] along the unit `direction` to the first triangle within `max_distance`.
  std::optional<double> ray(Vec3 origin, Vec3 direction, double max_distance) const;
  /// Parity of crossings along three directions, majority vote; meaningful for closed meshes.
  bool is_inside(Vec3 p) const;
  const Aabb& bounds() const;

 private:
  friend double overlap_depth(const MeshBvh&, const MeshBvh&, const RigidTransform&, double);
  struct Tree;
  std::unique_ptr<Tree> tree_;
};

/// How deep B (its frame posed at X_AB in A's) cuts into A [m]: the largest distance to the other
/// surface over points of either mesh inside the other; 0 when no triangles cross and none is
/// inside. Stops early and returns a value above `enough` once that is certain.
double overlap_depth(const MeshBvh& a, const MeshBvh& b, const RigidTransform& X_AB, double enough);

}  // namespace ww
