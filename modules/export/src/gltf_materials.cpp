// glTF materials: metallic-roughness with the shared pictures, tiled at real scale by
// KHR_texture_transform.
#include <algorithm>

#include "gltf_parts.h"
#include "textures.h"

namespace ww::exporting {
namespace {

constexpr int kColorQuality = 90;  // [1] of JPEG; above it bytes double and nobody sees it

}  // namespace

GltfMaterials::GltfMaterials(const PaintTable& paints, GltfBuffer& buffer) {
  for (const Paint& paint : paints.all()) add(paint, buffer);
}

// Colours are JPEG: a GLB holds its own pictures, and as PNG they were half of the whole world
// folder. Directions and roughness stay exact.
int GltfMaterials::texture_of(const std::shared_ptr<const Image>& image, bool is_color,
                              GltfBuffer& buffer) {
  const std::string path = shared_texture_path(image);
  const auto [at, is_new] = texture_by_path_.try_emplace(path, 0);
  if (!is_new) return at->second;
  const int source = images.begin();
  const std::size_t stem = path.rfind('/') + 1;
  const std::string name = path.substr(stem, path.rfind('.') - stem);
  const bool as_jpeg = is_color && image->channels != 4;
  images.w << "{\"bufferView\":"
           << buffer.add_image(as_jpeg ? encode_jpeg(*image, kColorQuality) : *shared_png(image))
           << ",\"mimeType\":\"image/" << (as_jpeg ? "jpeg" : "png") << "\",\"name\":\"" << name
           << "\"}";
  at->second = textures.begin();
  textures.w << "{\"sampler\":0,\"source\":" << source << '}';
  return at->second;
}

void GltfMaterials::write_texture(TextWriter& w, std::string_view key,
                                  const std::shared_ptr<const Image>& image, const TextureSet& set,
                                  GltfBuffer& buffer) {
  w << ",\"" << key << "\":{\"index\":" << texture_of(image, key == "baseColorTexture", buffer)
    << ",\"extensions\":{\"KHR_texture_transform\":{\"scale\":[" << 1 / set.tile.x << ','
    << 1 / set.tile.y << "]}}}";
  uses_transform = true;
}

void GltfMaterials::add(const Paint& paint, GltfBuffer& buffer) {
  const Material& m = *paint.material;
  const TextureSet* set = m.textures.get();
  const bool has_orm = set && set->orm;
  materials.begin();
  TextWriter& w = materials.w;
  w << "{\"name\":" << json_string(paint.name)
    << ",\"pbrMetallicRoughness\":{\"baseColorFactor\":[";
  w.vec(paint.color(), ",") << ",1]";
  w << ",\"metallicFactor\":" << (has_orm ? 1.0 : m.metalness)
    << ",\"roughnessFactor\":" << (has_orm ? 1.0 : m.roughness);
  if (set && set->base_color) write_texture(w, "baseColorTexture", set->base_color, *set, buffer);
  if (has_orm) write_texture(w, "metallicRoughnessTexture", set->orm, *set, buffer);
  w << '}';
  if (set && set->normal) write_texture(w, "normalTexture", set->normal, *set, buffer);
  if (has_orm) write_texture(w, "occlusionTexture", set->orm, *set, buffer);
  if (m.emission != Vec3{}) {
    const double top = std::max({m.emission.x, m.emission.y, m.emission.z, 1.0});
    (w << ",\"emissiveFactor\":[").vec(m.emission * (1 / top), ",") << ']';
  }
  if (m.transmission > 0) {
    w << ",\"extensions\":{\"KHR_materials_transmission\":{\"transmissionFactor\":"
      << std::min(1.0, m.transmission)
      << "},\"KHR_materials_ior\":{\"ior\":" << std::max(1.0, m.ior) << "}}";
    uses_transmission = uses_ior = true;
  }
  w << ",\"extras\":{\"ww\":{\"material\":" << json_string(m.name) << ",\"density\":" << m.density
    << ",\"friction\":" << m.friction << ",\"restitution\":" << m.restitution << "}}}";
}

}  // namespace ww::exporting
