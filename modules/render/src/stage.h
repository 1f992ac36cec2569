// What does a ray meet? Embree scenes of shared prototypes and their instances, with materials and
// all light. How a Scene becomes a Stage: scene_stage.h; a single Model: model_stage.h.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "bsdf.h"
#include "lamp_tree.h"
#include "sky.h"
#include "texture.h"
#include "ww/core/executor.h"
#include "ww/geometry/mesh.h"
#include "ww/geometry/polygon.h"

namespace ww::render {

/// A material as one instance wears it: tint applied, emission in absolute units.
struct StageMaterial {
  Vec3f base{0.5f, 0.5f, 0.5f};  ///< [1]
  float roughness = 0.5f;        ///< [1]
  float metalness = 0.0f;        ///< [1]
  float specular_f0 = 0.04f;     ///< [1] from the index of refraction
  float ior = 1.5f;              ///< [1]
  float transmission = 0.0f;     ///< [1]
  float sheen = 0.0f;            ///< [1]
  float clearcoat = 0.0f;        ///< [1]
  Vec3f emission{};              ///< [cd/m2]
  bool lamp_body = false;  ///< its light is sampled as a Lamp: seen by cameras and mirrors only
  const TextureMaps* maps = nullptr;
  Vec3f tile{1, 1, 1};  ///< [m] x, y used
  float base_gain = 1;  ///< [1] brings the texture's mean to 1

  bool is_clear() const { return transmission > 0 && roughness < 0.3f; }
};

struct Ray {
  Vec3f origin;      ///< [m]
  Vec3f direction;   ///< [1]
  float spread = 0;  ///< [rad] growth of the footprint per metre
  float width = 0;   ///< [m] footprint at the origin
};

/// From a point to a light.
struct ShadowRay {
  Vec3f origin;        ///< [m]
  Vec3f direction;     ///< [1]
  float distance = 0;  ///< [m] 0: nothing is asked, nothing passes
};

struct Hit {
  float distance = 0;  ///< [m]
  std::uint32_t instance = 0, geometry = 0, triangle = 0;
  float u = 0, v = 0;  ///< [1] barycentric of the second and third vertex
  Vec3f normal;        ///< of the triangle, any length and side, in the instance's frame
};

/// What the shading needs of a hit.
struct HitPoint {
  Vec3f position;          ///< [m]
  Vec3f geometric_normal;  ///< [1] on the viewer's side
  Vec3f shading_normal;    ///< [1] on the viewer's side
  Surface surface;
  const StageMaterial* material = nullptr;
  bool is_solid =
      false;             ///< clear glass with a closed surface: light bends as it enters and leaves
  bool leaving = false;  ///< the ray comes from inside
};

/// A room's outline, so that a point knows its room.
struct RoomOutline {
  Polygon2 floor;            ///< [m]
  double z = 0, height = 0;  ///< [m]
  bool closed = true;        ///< ceiling drawn: daylight comes through portals alone
};

struct Lighting {
  Dome dome = Dome::uniform({});
  std::optional<Vec3f> background;  ///< [cd/m2] what the camera sees in place of the dome
  std::optional<Sun> sun;
  std::vector<Lamp> lamps;
  LampTree lamp_tree;  ///< over `lamps`, by Stage::commit()
  Portals portals;
  float sky_luminance = 0;  ///< [cd/m2] mean of the dome, when it shines through portals
  std::vector<RoomOutline> rooms;

  int room_of(Vec3f p) const;  ///< -1 in none
};

/// Immutable after commit(); rays may then be traced from any thread. Meshes must outlive the
/// stage.
class Stage {
 public:
  Stage();
  ~Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  int add_material(const StageMaterial& material);
  const StageMaterial& material(int index) const;
  /// Maps of a texture set, built once a set by commit().
  const TextureMaps* add_maps(std::shared_ptr<const TextureSet> set);
  int add_prototype(std::vector<const Mesh*> meshes);
  /// `materials`: one index a mesh of the prototype.
  void add_instance(int prototype, const RigidTransform& X_W, std::vector<int> materials);
  /// After commit(): puts an instance elsewhere; rays see it there once settle() was called.
  void move_instance(std::size_t instance, const RigidTransform& X_W);
  void settle();
  /// Builds all trees; each prototype on one thread, so that trees do not depend on the thread
  /// count.
  void commit(Executor& executor);

  std::optional<Hit> intersect(const Ray& ray) const;
  /// The same for neighbouring rays at once, in packets: about three times as fast.
  void intersect(std::span<const Ray> rays, std::span<std::optional<Hit>> hits) const;
  /// Whether a ray meets one instance, as if nothing else were there.
  bool meets(std::size_t instance, const Ray& ray) const;
  /// Share of light that passes `distance` along the ray: 0 behind walls, tinted through glass and
  /// shades.
  Vec3f transmittance(Vec3f origin, Vec3f direction, float distance) const;
  /// The same for neighbouring points at once, in packets.
  void transmittance(std::span<const ShadowRay> rays, std::span<Vec3f> passed) const;
  /// `detail` false skips normal maps: a diffuse bounce does not see them.
  HitPoint hit_point(const Ray& ray, const Hit& hit, bool detail) const;

  Lighting lighting;
  std::size_t triangle_count = 0;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace ww::render
