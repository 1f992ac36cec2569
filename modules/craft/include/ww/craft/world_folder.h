// How does a world folder (docs/world-format.md) come to be on disk, and how is one read?
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ww/craft/craft.h"
#include "ww/llm/chat.h"

namespace ww::craft {

struct FolderOptions {
  bool preview = true;
  int preview_width = 960;
  int preview_height = 640;
  int preview_samples = 14;  ///< [1] a pixel; the view from above takes half
  std::vector<std::string> formats{"usd", "gltf", "urdf",
                                   "sdf"};  ///< beside mjcf, which is always written
};

/// Seconds of each stage, for the terminal and benchmarks; never written into the folder.
using Timings = std::vector<std::pair<std::string, double>>;

/// Writes everything but mjcf/ (which the measurement wrote) into `folder`. Errors: kIo,
/// kCancelled.
Status write_world_folder(StagedFolder& folder, const Crafted& crafted, const brief::Brief& brief,
                          const std::vector<llm::Exchange>& exchanges, const FolderOptions& options,
                          const Toolbox& tools, Progress& progress, Timings& timings);

/// One of usd, gltf, urdf, sdf, mjcf: relative path -> bytes. Textures are apart (write_textures).
/// Errors: kInvalidArgument for another format.
Result<std::map<std::string, std::string>> export_files(const Scene& scene,
                                                        const std::string& format);

/// A world read back: its program replayed must give its world.json.
struct WorldFolder {
  program::Program program;
  Scene scene;
  brief::Brief brief;
  std::string world_json;
};
/// Errors: kNotFound, kParse with all faults of program.ww or world.json.
Result<WorldFolder> read_world_folder(const std::string& path, const Toolbox& tools);

/// Measures mjcf/scene.xml of the folder as it lies there. Errors: kNotFound, kParse, kCancelled.
Result<verify::Certificate> certify_folder(const std::string& path, const WorldFolder& world,
                                           const Toolbox& tools, Progress& progress);

}  // namespace ww::craft
