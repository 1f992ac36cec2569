// What are things made of? Physical and optical properties, and how a procedural material is baked.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/files.h"
#include "ww/core/hash.h"
#include "ww/math/vec.h"

namespace ww {

/// 8-bit picture, rows from the top.
struct Image {
  int width = 0;
  int height = 0;
  int channels = 0;  ///< 1, 3 or 4
  std::vector<std::uint8_t> pixels;
};

/// Textures of one material, tiling without a seam. Null images mean "constant".
struct TextureSet {
  std::shared_ptr<const Image> base_color;  ///< sRGB, neutral: multiplied by base colour and tint
  std::shared_ptr<const Image> normal;      ///< tangent space, +Y up
  std::shared_ptr<const Image> orm;         ///< linear occlusion, roughness, metalness
  Vec2 tile{1, 1};                          ///< [m] size of one tile
  Hash128 hash;                             ///< of everything above
};

/// One material of the library. `base_color` is the mean colour, linear Rec.709.
struct Material {
  std::string name;    ///< key, e.g. "oak"
  std::string name_en;
  std::string name_zh;
  std::string family;  ///< wood | metal | stone | tile | brick | plaster | paint | fabric | leather | carpet |
                       ///< glass | ceramic | plastic | paper | rubber | foliage | food | wax | other
  Vec3 base_color{0.5, 0.5, 0.5};  ///< [1] linear
  double roughness = 0.5;          ///< [1]
  double metalness = 0;            ///< [1]
  double transmission = 0;         ///< [1]
  double ior = 1.5;                ///< [1]
  double sheen = 0;                ///< [1]
  double clearcoat = 0;            ///< [1]
  Vec3 emission;                   ///< [1] relative; a light's own lumens decide
  double density = 700;            ///< [kg/m3]
  double friction = 0.5;           ///< [1] Coulomb coefficient against itself
  double rolling_friction = 0.0005;  ///< [m]
  double restitution = 0.3;        ///< [1]
  bool tintable = true;            ///< a colour word may replace its colour (paint yes, oak no)
  std::string source;              ///< where density and friction come from
  std::shared_ptr<const TextureSet> textures;  ///< baked; null until baked or when plain
};

/// All materials that the product knows, sorted by name. Reads catalogue/materials/*.json from `files`;
/// textures are baked lazily by bake().
class MaterialLibrary {
 public:
  static Result<MaterialLibrary> load(const FileSource& files);
  const Material* find(std::string_view name) const;
  std::vector<std::string> names() const;
  const std::vector<Material>& all() const { return materials_; }

 private:
  std::vector<Material> materials_;
};

/// Bakes the textures of a material's recipe (512 px, deterministic), or loads them from `cache_folder`
/// (may be empty: no cache). Cost about 50-150 ms cold, 5 ms warm. Thread safe.
Result<TextureSet> bake(const Material& material, const FileSource& files, const std::string& cache_folder);

/// Of size, channels and pixels: what names a texture's file.
Hash128 image_hash(const Image& image);
std::string encode_png(const Image& image);
Result<Image> decode_png(std::string_view bytes);

/// sRGB byte <-> linear, and the name of a colour (en keys: "red", "dark_grey", "beige"...).
double srgb_to_linear(double srgb);
double linear_to_srgb(double linear);
std::string color_name(Vec3 linear_rgb);

}  // namespace ww
