// How does a Scene become MuJoCo's XML? One writer for the file in the world folder and for every
// simulation of ours: what is certified is what is shipped.
#pragma once

#include <map>
#include <string>

#include "ww/world/world.h"

namespace ww::physics {

/// Contact and solver settings, measured: docs/decisions/0003-contact-settings.md.
struct MjcfSettings {
  double timestep = 0.002;  ///< [s]
  bool visuals = true;      ///< drawn meshes in group 2
  std::string asset_folder = "assets";  ///< relative to scene.xml
};

/// scene.xml and the files it names (relative to its folder).
struct MjcfFiles {
  std::string scene_xml;
  std::map<std::string, std::string> assets;
};

/// Pure; the same bytes for equal scenes.
MjcfFiles write_mjcf(const Scene& scene, const MjcfSettings& settings = {});

}  // namespace ww::physics
