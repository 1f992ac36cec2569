#include "ww/craft/alone.h"

#include <algorithm>
#include <filesystem>

#include "ww/export/export.h"
#include "ww/physics/mjcf.h"

namespace ww::craft {
namespace {

constexpr double kHalfRoom = 6;     // [m]
constexpr double kHeight = 5;       // [m]
constexpr double kHungAt = 3;       // [m] where things of walls and ceilings are held
constexpr double kOpeningAt = 0.5;  // [m] and those of openings, which reach up from there
constexpr const char* kBare = "white_paint";

/// The scene without textures: they have no weight.
Scene bare_scene(const ModelPtr& model, const MaterialLibrary& materials) {
  Scene scene = exporting::single_object_scene(model, materials);
  Room room;
  room.id = "room_1";
  room.floor = {{-kHalfRoom, -kHalfRoom},
                {kHalfRoom, -kHalfRoom},
                {kHalfRoom, kHalfRoom},
                {-kHalfRoom, kHalfRoom}};
  room.height = kHeight;
  room.floor_material = room.walls_material = room.ceiling_material = kBare;
  scene.world.rooms.push_back(room);
  scene.world.objects[0].room = RoomId(0);
  auto& known = scene.world.materials;
  if (!scene.world.find_material(kBare)) {
    if (const Material* bare = materials.find(kBare)) known.push_back(*bare);
  }
  std::sort(known.begin(), known.end(),
            [](const Material& a, const Material& b) { return a.name < b.name; });
  for (Material& m : known) m.textures = nullptr;
  return scene;
}

RigidTransform rest(const Model& model, const Quat& rotation) {
  double low = 0;
  bool first = true;
  for (const Visual& visual : model.visuals) {
    for (const Vec3& p : visual.mesh.positions) {
      const double z = (rotation * p).z;
      low = first ? z : std::min(low, z);
      first = false;
    }
  }
  return {rotation, {0, 0, -low}};
}

}  // namespace

Result<std::vector<Alone>> measure_alone(const ModelPtr& model, const Toolbox& tools,
                                         const std::string& folder) {
  Scene scene = bare_scene(model, tools.materials);
  std::vector<std::pair<std::string, RigidTransform>> poses;
  const bool stands = model->mount == Mount::kFloor || model->mount == Mount::kSurface;
  if (stands) {
    for (const RestPose& pose : model->rest_poses)
      poses.emplace_back(pose.name, rest(*model, pose.rotation));
  }
  const double held = model->mount == Mount::kOpening ? kOpeningAt : kHungAt;
  if (poses.empty()) poses.push_back({"", RigidTransform{{}, {0, 0, stands ? 0.0 : held}}});
  std::vector<Alone> out;
  for (const auto& [name, X_WO] : poses) {
    scene.state.X_WO[0] = X_WO;
    update_lights(scene);
    const physics::MjcfFiles files = physics::write_mjcf(scene);
    if (auto status = write_file(folder + "/scene.xml", files.scene_xml); !status)
      return status.error();
    for (const auto& [path, bytes] : files.assets) {
      if (auto status = write_file(folder + "/" + path, bytes); !status) return status.error();
    }
    Progress silent;
    verify::Settings settings;
    settings.kinds = &tools.kinds;
    auto certificate = verify::certify(scene, folder, {}, settings, tools.executor, silent);
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    if (!certificate) return certificate.error();
    out.push_back({name, std::move(*certificate)});
  }
  return out;
}

}  // namespace ww::craft
