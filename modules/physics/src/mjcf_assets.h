// Which meshes, materials and textures does scene.xml name? Each is written once, however often it
// is used.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ww/physics/mjcf.h"
#include "xml.h"

namespace ww::physics {

/// Collects assets while bodies are written; names depend on contents only, so that an object that
/// is added or removed elsewhere renames nothing.
class AssetTable {
 public:
  AssetTable(const World& world, const MjcfSettings& settings)
      : world_(world), settings_(settings) {}

  /// Name of the mesh asset with these triangles; its file is `<name>.msh`. `kind` makes the name
  /// readable.
  std::string mesh(const std::string& kind, const Mesh& mesh);
  /// Name of the collider mesh with these vertices, written inline: vertices suffice, MuJoCo builds
  /// the hull.
  std::string hull(const std::string& kind, const HullShape& hull);
  /// Name of the material asset for a library material painted with a linear tint.
  std::string material(const std::string& name, Vec3 tint);

  void write(Xml& xml) const;
  /// Mesh files by path relative to scene.xml.
  std::map<std::string, std::string> take_files() { return std::move(files_); }

 private:
  struct Painted {
    const Material* material = nullptr;
    Vec3 tint;  ///< [1]
  };
  const World& world_;
  const MjcfSettings& settings_;
  std::map<Hash128, std::string> names_;           // content -> asset name
  std::map<std::string, std::string> files_;       // path -> bytes
  std::map<std::string, std::string> mesh_files_;  // asset name -> file name
  std::map<std::string, std::string> hulls_;       // asset name -> vertex text
  std::map<std::string, Painted> materials_;       // asset name -> look
};

/// File name of the base colour texture below assets/tex, or "" when the material is plain.
std::string texture_file(const Material& material);

}  // namespace ww::physics
