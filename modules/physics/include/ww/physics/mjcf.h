// How does a Scene become MuJoCo's XML? One writer for the file in the world folder and for every
// simulation of ours: what is certified is what is shipped.
#pragma once

#include <map>
#include <string>

#include "ww/world/world.h"

namespace ww::physics {

/// Contact and solver settings, measured: docs/decisions/0003-contact-settings.md.
struct MjcfSettings {
  double timestep = 0.002;              ///< [s] at most half of the contacts' 4 ms
  const char* cone = "elliptic";        ///< friction cone: elliptic | pyramidal
  bool visuals = true;                  ///< drawn meshes in group 2, with materials and textures
  std::string asset_folder = "assets";  ///< relative to scene.xml
  /// Where the textures are, relative to scene.xml: the store that all formats of a world folder
  /// share.
  std::string texture_folder = "../assets/tex";
};

/// scene.xml and the mesh files it names, by path relative to its folder. Textures are named but
/// not among the files: they lie in the shared store. A scene without visuals names no files at
/// all.
struct MjcfFiles {
  std::string scene_xml;
  std::map<std::string, std::string> assets;
};

/// Pure; the same bytes for equal scenes. Bodies, joints and groups are named as
/// docs/world-format.md says, and the model's reset state is exactly `scene.state`.
MjcfFiles write_mjcf(const Scene& scene, const MjcfSettings& settings = {});

}  // namespace ww::physics
