// Which meshes and materials does a scene use, each once? The tables that every writer shares, in
// an order that depends on the scene alone.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "ww/world/world.h"

namespace ww::exporting {

/// A material of the world under one tint.
struct Paint {
  const Material* material = nullptr;  ///< never null: an unknown name gets a plain stand-in
  Vec3 tint{1, 1, 1};                  ///< [1] linear
  std::string name;  ///< "oak", "cotton_2" for the second tint; unique, a valid identifier

  Vec3 color() const {
    return color_factor(*material, tint);
  }  ///< [1] what texels are multiplied with
};

/// Paints in the order building, then objects by index and slot.
class PaintTable {
 public:
  PaintTable(const World& world, const std::vector<BuildingMesh>& building);
  int find(const std::string& material, Vec3 tint) const;
  const std::vector<Paint>& all() const { return paints_; }
  const Paint& operator[](int i) const { return paints_[static_cast<std::size_t>(i)]; }

 private:
  using Key = std::tuple<std::string, double, double, double>;
  void add(const World& world, const std::string& material, Vec3 tint);
  std::map<Key, int> index_;
  std::map<std::string, int> count_;
  std::vector<Paint> paints_;
};

/// Models by content hash, in the order of their first object.
class ModelTable {
 public:
  explicit ModelTable(const World& world);
  std::size_t size() const { return models_.size(); }
  const Model& operator[](std::size_t i) const { return *models_[i]; }
  /// Index of the Model of an object.
  std::size_t of(std::size_t object) const { return of_object_[object]; }
  /// "nightstand_a1b2c3d4": the kind and the beginning of its hash, or its place where hashes are
  /// missing.
  const std::string& name(std::size_t i) const { return names_[i]; }

 private:
  std::vector<const Model*> models_;
  std::vector<std::size_t> of_object_;
  std::vector<std::string> names_;
};

/// Drawn meshes and hulls by content: a thing in ten colours is ten Models with one mesh.
class MeshTable {
 public:
  explicit MeshTable(const ModelTable& models);
  struct Entry {
    std::string name;            ///< "nightstand_a1b2c3d4_visual_0", after the first that has it
    const Mesh* mesh = nullptr;  ///< one of the two
    const HullShape* hull = nullptr;
  };
  const std::vector<Entry>& all() const { return entries_; }
  std::size_t visual(std::size_t model, std::size_t visual) const {
    return visuals_[model][visual];
  }
  /// Only for colliders that are hulls.
  std::size_t hull(std::size_t model, std::size_t collider) const {
    return hulls_[model][collider];
  }

 private:
  std::vector<Entry> entries_;
  std::vector<std::vector<std::size_t>> visuals_, hulls_;
};

/// Pose of a part in its object's frame, in the scene's state.
RigidTransform part_in_object(const Scene& scene, std::size_t object, int part);
/// Rotation that turns -Z onto `direction` (lights).
Quat looking_along(Vec3 direction);
/// Rotation of a camera that looks along -Z with +Y up, world Z up.
Quat camera_rotation(const Camera& camera);
/// Rotation that turns +X onto the unit `axis`.
Quat x_onto(Vec3 axis);
/// Fixed-axis angles x, y, z (URDF's rpy) [rad].
Vec3 roll_pitch_yaw(const Quat& q);
/// Letters, digits and underscores of `text`; starts with a letter.
std::string identifier(std::string_view text);
/// Part of the object that a light moves with: its Model's light, else the base.
int part_of_light(const World& world, const Light& light);

}  // namespace ww::exporting
