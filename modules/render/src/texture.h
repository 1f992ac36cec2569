// What is painted on a surface at a texture coordinate? Tiling images with mip levels.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "vec3f.h"
#include "ww/material/material.h"

namespace ww::render {

enum class Encoding { kSrgb, kLinear };

/// A repeating picture with its mip chain. Level 0 is the caller's image; averages are taken in
/// linear light.
class Texture {
 public:
  Texture(std::shared_ptr<const Image> image, Encoding encoding);
  /// Colour at (u, v), in tiles, v upwards, averaged over `footprint` tiles; bilinear in the
  /// nearest level.
  Vec3f lookup(float u, float v, float footprint) const;

 private:
  struct Level {
    int width = 0, height = 0, channels = 0;
    const std::uint8_t* pixels = nullptr;
    std::vector<std::uint8_t> own;
  };
  Vec3f texel(const Level& level, int x, int y) const;

  std::shared_ptr<const Image> image_;
  const std::array<float, 256>* decode_;
  std::vector<Level> levels_;
};

/// The textures of one material, ready to be looked up; null where the material is plain.
struct TextureMaps {
  std::unique_ptr<Texture> base_color, normal, orm;
};
TextureMaps make_maps(const TextureSet& set);

}  // namespace ww::render
