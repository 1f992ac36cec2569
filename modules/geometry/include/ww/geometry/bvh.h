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

  double distance(
      Vec3 p) const;  ///< [m] unsigned, to the nearest triangle; infinite for an empty mesh
  /// Distance [m] along the unit `direction` to the first triangle within `max_distance`, from
  /// either side.
  std::optional<double> ray(Vec3 origin, Vec3 direction, double max_distance) const;
  /// Inside any of the mesh's shells: along a ray more triangles are left from behind than are
  /// entered from the front (winding number > 0), by majority of rays that pass clear of edges. So
  /// shells that overlap are one solid and an inside-out shell in another is a cavity. Meaningful
  /// for closed meshes; on the surface itself either answer may come.
  bool is_inside(Vec3 p) const;
  const Aabb& bounds() const;

 private:
  friend double overlap_depth(const MeshBvh&, const MeshBvh&, const RigidTransform&, double);
  struct Tree;
  std::unique_ptr<Tree> tree_;
  Aabb bounds_;
};

/// How deep B (its frame posed at X_AB in A's) cuts into A [m]: the largest distance to the other
/// surface over points of either mesh inside the other: corners, pieces of the edges of crossing
/// triangles, and, where faces lie flush, the middle of what is solid below both. 0 for meshes that
/// touch within 1e-6 m. Stops early and returns a value above `enough` once that is certain.
/// Surfaces buried in overlapping shells of one mesh count as surface: near them the depth comes
/// out too small, never too large.
double overlap_depth(const MeshBvh& a, const MeshBvh& b, const RigidTransform& X_AB, double enough);

}  // namespace ww
