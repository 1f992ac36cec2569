#include "mjcf_assets.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "ww/core/text.h"

namespace ww::physics {
namespace {

void put_int(std::string& bytes, std::size_t value) {
  const auto v = static_cast<std::uint32_t>(value);
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>((v >> shift) & 0xFFu);
}

void put_float(std::string& bytes, double value) {
  const float f = static_cast<float>(value);
  std::uint32_t bits = 0;
  std::memcpy(&bits, &f, sizeof bits);
  put_int(bytes, bits);
}

/// MuJoCo's binary mesh: counts, then positions, normals, texture coordinates (float) and faces
/// (int). A third of the size of .obj and read without parsing
/// (docs/decisions/0003-contact-settings.md).
std::string msh_bytes(const Mesh& mesh) {
  std::string bytes;
  // MuJoCo wants four vertices at least: a lone triangle repeats its last one.
  const std::size_t n = mesh.positions.size(), padded = std::max<std::size_t>(n, 4);
  const auto source = [&](std::size_t i) { return std::min(i, n - 1); };
  const bool has_normals = !mesh.normals.empty(), has_uvs = !mesh.uvs.empty();
  bytes.reserve(16 + 32 * padded + 4 * mesh.triangles.size());
  put_int(bytes, padded);
  put_int(bytes, has_normals ? padded : 0);
  put_int(bytes, has_uvs ? padded : 0);
  put_int(bytes, mesh.triangle_count());
  for (std::size_t i = 0; i < padded; ++i) {
    const Vec3& p = mesh.positions[source(i)];
    for (int k = 0; k < 3; ++k) put_float(bytes, round_to(p[k], 6));
  }
  for (std::size_t i = 0; i < padded && has_normals; ++i) {
    for (int k = 0; k < 3; ++k) put_float(bytes, mesh.normals[source(i)][k]);
  }
  for (std::size_t i = 0; i < padded && has_uvs; ++i) {
    put_float(bytes, mesh.uvs[source(i)].x);
    put_float(
        bytes,
        -mesh.uvs[source(i)].y);  // MuJoCo's v runs down the picture; textures tile, so 1 - v is -v
  }
  for (const std::uint32_t i : mesh.triangles) put_int(bytes, i);
  return bytes;
}

std::string short_hex(const Hash128& hash) { return hash.hex().substr(0, 12); }

}  // namespace

std::string texture_file(const Material& material) {
  if (!material.textures || !material.textures->base_color) return {};
  return image_hash(*material.textures->base_color).hex() + ".png";
}

std::string AssetTable::mesh(const std::string& kind, const Mesh& mesh) {
  std::string bytes = msh_bytes(mesh);
  const Hash128 hash = hash_text(bytes);
  const auto [it, is_new] = names_.try_emplace(hash, kind + "_" + short_hex(hash));
  if (is_new) {
    mesh_files_[it->second] = it->second + ".msh";
    files_[settings_.asset_folder + "/" + it->second + ".msh"] = std::move(bytes);
  }
  return it->second;
}

std::string AssetTable::hull(const std::string& kind, const HullShape& hull) {
  std::string text;
  for (const Vec3& v : hull.vertices) {
    if (!text.empty()) text += "  ";
    text += numbers({round_to(v.x, 6), round_to(v.y, 6), round_to(v.z, 6)});
  }
  const Hash128 hash = hash_text(text);
  const auto [it, is_new] = names_.try_emplace(hash, kind + "_hull_" + short_hex(hash));
  if (is_new) hulls_[it->second] = std::move(text);
  return it->second;
}

std::string AssetTable::material(const std::string& name, Vec3 tint) {
  const Material* material = world_.find_material(name);
  if (!material) return {};
  std::string asset = name;
  if (tint != Vec3{1, 1, 1}) {
    asset += "_" + hash_text(numbers(tint)).hex().substr(0, 8);
  }
  materials_[asset] = {material, tint};
  return asset;
}

void AssetTable::write(Xml& xml) const {
  xml.open("asset");
  std::map<std::string, std::string> textures;  // material -> file
  for (const auto& [asset, painted] : materials_) {
    const std::string file = texture_file(*painted.material);
    if (!file.empty()) textures[painted.material->name] = file;
  }
  for (const auto& [name, file] : textures) {
    xml.open("texture")
        .attribute("name", name)
        .attribute("type", "2d")
        .attribute("file", file)
        .close();
  }
  for (const auto& [asset, painted] : materials_) {
    const Material& m = *painted.material;
    const Vec3 color = scaled(m.base_color, painted.tint);
    const auto srgb = [](double v) { return round_to(linear_to_srgb(std::clamp(v, 0.0, 1.0)), 4); };
    xml.open("material").attribute("name", asset);
    if (textures.contains(m.name)) {
      const Vec2 tile = m.textures->tile;
      xml.attribute("texture", m.name)
          .attribute("texrepeat", numbers({1.0 / tile.x, 1.0 / tile.y}));
    }
    // A see-through material still shows a rim of itself: a pane at alpha 0 would vanish.
    const double alpha = round_to(1.0 - 0.75 * std::clamp(m.transmission, 0.0, 1.0), 4);
    xml.attribute("rgba", numbers({srgb(color.x), srgb(color.y), srgb(color.z), alpha}));
    xml.attribute("specular", numbers({round_to(0.5 * (1.0 - m.roughness), 4)}));
    xml.attribute("shininess", numbers({round_to(1.0 - m.roughness, 4)}));
    xml.attribute("metallic", numbers({m.metalness}))
        .attribute("roughness", numbers({m.roughness}));
    const double glow = std::max({m.emission.x, m.emission.y, m.emission.z});
    if (glow > 0) xml.attribute("emission", numbers({std::min(glow, 1.0)}));
    xml.close();
  }
  for (const auto& [name, file] : mesh_files_) {
    // "shell": drawn meshes may be open or have inner walls; their mass is never used.
    xml.open("mesh")
        .attribute("name", name)
        .attribute("file", file)
        .attribute("inertia", "shell")
        .close();
  }
  for (const auto& [name, vertices] : hulls_) {
    xml.open("mesh")
        .attribute("name", name)
        .attribute("inertia", "convex")
        .attribute("vertex", vertices)
        .close();
  }
  xml.close();
}

}  // namespace ww::physics
