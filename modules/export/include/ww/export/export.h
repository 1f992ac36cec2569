// How does a Scene leave for other programs? One function and one source file a format. MJCF is
// written by ww/physics, because what is certified is what is shipped.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/result.h"
#include "ww/world/world.h"

namespace ww::exporting {

/// Relative path -> bytes.
using Files = std::map<std::string, std::string>;

/// Textures shared by all formats: assets/tex/<hash>.png of every material of the world that has
/// any.
Files write_textures(const World& world);
/// Relative path of one texture in the world folder ("assets/tex/<hash>.png").
std::string texture_path(const Image& image);

Files write_usd(const Scene& scene);           ///< usd/scene.usda (+ usd/assets)
Result<Files> write_gltf(const Scene& scene);  ///< gltf/scene.glb
Files write_urdf(
    const Scene& scene);  ///< urdf/<object id>.urdf (+ urdf/assets), articulated objects
Files write_sdf(const Scene& scene);        ///< sdf/world.sdf (+ sdf/assets)
Files write_floorplan(const Scene& scene);  ///< floorplan.svg, floorplan.json

/// What the report shows beside the scene.
struct ReportInput {
  std::string certificate_json;
  std::vector<std::pair<std::string, std::string>> pictures;  ///< name, PNG bytes
};
std::string write_report(const Scene& scene, const ReportInput& input);  ///< report.html

/// One object alone at the origin, for `ww asset`: the same writers on a scene without a room.
Scene single_object_scene(ModelPtr model, const MaterialLibrary& materials);

}  // namespace ww::exporting
