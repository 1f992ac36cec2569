// Measures hand-made scenes check by check, or as a whole through files on disk.
#pragma once

#include <filesystem>
#include <string>

#include "../../physics/tests/scene_kit.h"
#include "checks.h"
#include "ww/core/files.h"
#include "ww/verify/certificate.h"

namespace ww::kit {

/// A compiled scene with its Context; neither is movable once made.
struct Measured {
  explicit Measured(Scene s)
      : scene(std::move(s)), compiled(compile(scene)), context(scene, compiled) {}
  static physics::Compiled compile(const Scene& scene) {
    Result<physics::Compiled> result =
        physics::Compiled::from_mjcf(physics::write_mjcf(scene), scene.world);
    WW_CHECK(result.ok(), result.error().str());
    return std::move(result).value();
  }

  Scene scene;
  physics::Compiled compiled;
  verify::Context context;
};

inline void no_progress(double) {}

/// A folder below the system's temporary one, removed at the end.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const std::string& name)
      : path_((std::filesystem::temp_directory_path() / ("ww_verify_" + name)).string()) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }

  /// Writes scene.xml and its meshes.
  void write(const Scene& scene) const {
    const physics::MjcfFiles files = physics::write_mjcf(scene);
    std::filesystem::create_directories(path_ + "/assets");
    WW_CHECK(write_file(path_ + "/scene.xml", files.scene_xml).ok(), path_);
    for (const auto& [name, bytes] : files.assets)
      WW_CHECK(write_file(path_ + "/" + name, bytes).ok(), name);
  }

 private:
  std::string path_;
};

/// A door in its opening: a frame of two jambs and a leaf that opens into the room.
inline ObjectId hang_door(Scene& scene) {
  Thing t("interior_door");
  t.box(0, {0, 0.43, 1.02}, {0.1, 0.04, 2.04}, 5).box(0, {0, -0.43, 1.02}, {0.1, 0.04, 2.04}, 5);
  const int leaf = t.part("leaf", JointType::kHinge, {0, 0, 1}, {0.06, 0.405, 0}, Vec2{0, 1.57});
  t.box(leaf, {0.03, 0, 1.02}, {0.04, 0.8, 2.02}, 20);
  t.model().mount = Mount::kOpening;
  t.model().fixture = true;
  const Opening& opening = scene.world.openings[0];
  const Wall& wall = scene.world[opening.wall];
  const Vec2 at = wall.from + normalized(wall.to - wall.from) * opening.offset;
  const ObjectId id = place(scene, "interior_door_1", t.take(),
                            RigidTransform{Quat::yaw(kPi / 2), {at.x, at.y, 0}}, false);
  scene.world.openings[0].object = id;
  return id;
}

}  // namespace ww::kit
