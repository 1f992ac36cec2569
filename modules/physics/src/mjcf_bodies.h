// How do building and objects become MJCF bodies, joints and geoms?
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "mjcf_assets.h"
#include "xml.h"

namespace ww::physics {

class BodyWriter {
 public:
  BodyWriter(const Scene& scene, const MjcfSettings& settings, AssetTable& assets, Xml& xml);

  void write_building();
  void write_objects();
  /// Pairs of parts that a joint links, of objects that stand fixed. MuJoCo itself ignores contacts
  /// of a moving body with its parent except when the parent is welded to the world; stating them
  /// makes the same asset behave the same whether it is screwed on or stands free.
  void write_excludes(Xml& xml) const;

 private:
  void write_object(ObjectId id, const RigidTransform& X_parent_O);
  void write_part(ObjectId id, int part, const RigidTransform& X_parent_part);
  void write_joint(const Object& object, const ModelJoint& joint, double position);
  void write_inertial(const MassProperties& mass);
  /// Empty for a mesh without area.
  const std::string& mesh_name(const Object& object, const Visual& visual);
  void write_visuals(const Object& object, int part);
  void write_collider(const Object& object, const Collider& collider,
                      const RigidTransform& X_W_part);
  void write_friction(const std::string& material);

  const Scene& scene_;
  const MjcfSettings& settings_;
  AssetTable& assets_;
  Xml& xml_;
  /// Coverings by carrying object and part: bodies welded to it.
  std::vector<std::vector<std::pair<int, ObjectId>>> coverings_on_;
  std::map<const Visual*, std::string>
      mesh_names_;  // only looked up; objects with one Model share it
  std::vector<std::vector<RigidTransform>> X_OP_;  // one an object's part, joints as written
};

}  // namespace ww::physics
