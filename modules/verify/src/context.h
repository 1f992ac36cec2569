// What do the checks measure on? The file as loaded, who owns which body, and poses that a check
// may move.
#pragma once

#include <string>
#include <vector>

#include "ww/physics/compiled.h"
#include "ww/physics/simulator.h"
#include "ww/world/world.h"

namespace ww::verify {

/// Whose body it is: part of an object, or a piece of the building.
struct Owner {
  int object = -1;  ///< index into world.objects; -1 is the building
  int part = 0;
  std::string building;  ///< name of the building's body, empty for objects
};

/// Poses of all bodies in the world; geoms follow their bodies.
using BodyPoses = std::vector<RigidTransform>;

/// The loaded model with its owners. Const after building, so that checks on several threads share
/// it.
class Context {
 public:
  Context(const Scene& scene, const physics::Compiled& compiled);

  const Scene& scene() const { return scene_; }
  const World& world() const { return scene_.world; }
  const mjModel_& model() const { return *model_; }
  const std::vector<physics::ObjectAddress>& addresses() const { return addresses_; }
  const std::vector<int>& colliders() const { return colliders_; }  ///< geom indices
  const std::vector<int>& colliders_of(int body) const {
    return colliders_of_body_[static_cast<std::size_t>(body)];
  }
  int body_of(int geom) const;
  const Owner& owner(int geom) const { return owners_[static_cast<std::size_t>(body_of(geom))]; }
  const BodyPoses& written() const { return written_; }  ///< as the file's reset state puts them

  RigidTransform geom_pose(int geom, const BodyPoses& poses) const;
  /// World box around a collider.
  Aabb geom_box(int geom, const BodyPoses& poses) const;
  /// Scratch data whose geoms stand as `poses` say, for geom_depth.
  physics::DataHandle scratch(const BodyPoses& poses) const;
  void place_body(int body, const BodyPoses& poses, mjData_& data) const;
  std::string object_id(int object) const {
    return world().objects[static_cast<std::size_t>(object)].id;
  }
  /// "nightstand_1" for the base, "nightstand_1/drawer_1" for other parts.
  std::string part_id(int object, int part) const;
  /// Mounted on a wall, ceiling or in an opening: may press into the building by its model's
  /// recess.
  double recess(int object) const;

 private:
  const Scene& scene_;
  const mjModel_* model_;
  const std::vector<physics::ObjectAddress>& addresses_;
  std::vector<Owner> owners_;  // one a body
  std::vector<int> colliders_;
  std::vector<std::vector<int>> colliders_of_body_;
  BodyPoses written_;
};

/// Penetration depth of two colliders [m], 0 when apart, and where.
struct Depth {
  double depth = 0;  ///< [m]
  Vec3 point;        ///< [m]
};
Depth geom_depth(const mjModel_& model, mjData_& data, int a, int b);

/// Parts joined by a hinge may touch near its axis: knuckles and rounded edges meet there in
/// reality.
inline constexpr double kHingeReach = 0.015;  // [m]
/// Whether `point` lies within kHingeReach of the axis of a hinge that links the two parts of
/// `object`.
bool is_at_shared_hinge(const Context& context, const BodyPoses& poses, int object, int part_a,
                        int part_b, Vec3 point);

}  // namespace ww::verify
