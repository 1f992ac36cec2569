#include "measure.h"

#include <filesystem>

#include "ww/export/export.h"
#include "ww/physics/mjcf.h"

namespace ww::craft {

verify::AskedClearances asked_clearances(const program::Program& program) {
  verify::AskedClearances asked;
  for (const program::Statement& s : program.statements) {
    const auto* add = std::get_if<program::AddAction>(&s.action);
    if (!add || add->asked_as.empty()) continue;
    // Only a relation to a door, window or the room's middle can force a clearance away; being
    // asked for alone does not.
    for (const program::RelationTerm& term : add->relations) {
      if (!term.required || term.negated) continue;
      for (const std::string& target : term.targets) {
        const bool opening = target == "door" || target == "window" ||
                             target.starts_with("door_") || target.starts_with("window_");
        if (opening) asked.by_object.emplace_back(add->id, s.id);
      }
    }
  }
  return asked;
}

Result<verify::Certificate> measure(const Scene& scene, const program::Program& program,
                                    const std::string& folder, const Toolbox& tools,
                                    Progress& progress) {
  std::error_code ec;
  std::filesystem::remove_all(folder, ec);
  const physics::MjcfFiles files = physics::write_mjcf(scene);
  if (auto status = write_file(folder + "/scene.xml", files.scene_xml); !status)
    return status.error();
  for (const auto& [name, bytes] : files.assets) {
    if (auto status = write_file(folder + "/" + name, bytes); !status) return status.error();
  }
  // The simulator refuses a model whose pictures are missing. They lie beside mjcf/, shared by all
  // formats.
  for (const auto& [name, bytes] : exporting::write_textures(scene.world)) {
    const std::string path = (std::filesystem::path(folder).parent_path() / name).string();
    if (std::filesystem::exists(path, ec)) continue;
    if (auto status = write_file(path, bytes); !status) return status.error();
  }
  verify::Settings settings;
  settings.kinds = &tools.kinds;
  return verify::certify(scene, folder, asked_clearances(program), settings, tools.executor,
                         progress);
}

}  // namespace ww::craft
