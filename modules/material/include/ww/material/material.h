// What are things made of? Physical and optical properties, and how a procedural material is baked.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
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
  std::shared_ptr<const Image> base_color;  ///< sRGB, neutral: multiplied by color_factor()
  std::shared_ptr<const Image> normal;      ///< tangent space, +Y up
  std::shared_ptr<const Image> orm;  ///< linear occlusion, roughness, metalness; final values
  Vec3 gain{1, 1, 1};                ///< [1] 1 / mean of each channel of base_color (linear)
  Vec2 tile{1, 1};                   ///< [m] size of one tile
  Hash128 hash;                      ///< of everything above
};

/// One material of the library. `base_color` is the mean colour, linear Rec.709.
struct Material {
  std::string name;  ///< key, e.g. "oak"
  std::string name_en;
  std::string name_zh;
  std::string family;  ///< wood | metal | stone | tile | brick | plaster | paint | fabric | leather
                       ///< | carpet | glass | ceramic | plastic | paper | rubber | foliage | food |
                       ///< wax | other
  Vec3 base_color{0.5, 0.5, 0.5};    ///< [1] linear
  double roughness = 0.5;            ///< [1]
  double metalness = 0;              ///< [1]
  double transmission = 0;           ///< [1]
  double ior = 1.5;                  ///< [1]
  double sheen = 0;                  ///< [1]
  double clearcoat = 0;              ///< [1]
  Vec3 emission;                     ///< [1] relative; a light's own lumens decide
  double density = 700;              ///< [kg/m3]
  double friction = 0.5;             ///< [1] Coulomb coefficient against itself
  double rolling_friction = 0.0005;  ///< [m]
  double restitution = 0.3;          ///< [1]
  bool tintable = true;              ///< a colour word may replace its colour (paint yes, oak no)
  std::string print;                 ///< Print that lies on it, e.g. "striped"; empty: plain
  std::string source;                ///< where density and friction come from
  std::string recipe;                ///< how bake() makes its textures, as JSON; empty: plain
  std::shared_ptr<const TextureSet> textures;  ///< baked; null until baked or when plain
};

/// What a shader or a file multiplies a texel with so that the mean over a tile is base_color x
/// tint: base_color x tint x textures->gain, each channel at most 1. base_color x tint when there
/// is no picture.
Vec3 color_factor(const Material& material, Vec3 tint = {1, 1, 1});

/// A pattern or a wear that several materials come in: catalogue/prints.json. "striped" on "linen"
/// is the material "striped_linen", with the physics of linen.
struct Print {
  std::string name;
  std::vector<std::string> words;  ///< that ask for it, English and Chinese
  bool is_wear = false;            ///< patina and chipped paint are no patterns
};

/// All materials that the product knows, sorted by name. Reads catalogue/materials/*.json and
/// catalogue/prints.json from `files`; textures are baked lazily by bake().
class MaterialLibrary {
 public:
  /// Errors: kParse with file and key ("catalogue/materials/wood.json: oak.density: ..."),
  /// kNotFound when there is no file at all.
  static Result<MaterialLibrary> load(const FileSource& files);
  const Material* find(std::string_view name) const;
  std::vector<std::string> names() const;
  const std::vector<Material>& all() const { return materials_; }
  const std::vector<Print>& prints() const { return prints_; }

 private:
  std::vector<Material> materials_;
  std::vector<Print> prints_;
};

/// Bakes the textures of a material's recipe (colour 512 px, relief 256, roughness 128; equal bytes
/// on every CPU and thread), or loads them from `cache_folder` (empty: no cache). A plain material
/// gives a set without pictures. `files` is read by recipes that name pictures. Thread safe.
/// Errors: kParse when the recipe is faulty; a cache that can't be read or written is not an error.
Result<TextureSet> bake(const Material& material, const FileSource& files,
                        const std::string& cache_folder);

/// Of size, channels and pixels: what names a texture's file.
Hash128 image_hash(const Image& image);
/// Equal images give equal bytes. The image must have 1, 3 or 4 channels and width x height x
/// channels pixels.
std::string encode_png(const Image& image);
/// Lossy: for pictures of colour in files that must hold their own. 1 or 3 channels, quality 1 to
/// 100. Equal images give equal bytes.
std::string encode_jpeg(const Image& image, int quality);
/// A grey picture of 16 bits a pixel, as depths and ids need; rows from the top.
std::string encode_png16(int width, int height, const std::vector<std::uint16_t>& pixels);
/// Errors: kParse when it is no PNG; kLimit above 16384 px a side or 64 million pixels. 16-bit and
/// palette pictures come back as 8 bits a channel, grey with alpha as 4 channels.
Result<Image> decode_png(std::string_view bytes);

/// sRGB transfer function (IEC 61966-2-1), both in [0, 1].
double srgb_to_linear(double srgb);
double linear_to_srgb(double linear);
/// "#b98d5b" -> linear Rec.709.
std::optional<Vec3> parse_hex_color(std::string_view text);

/// The name of a colour ("red", "dark_grey", "beige"...): that of the nearest swatch in OKLab.
std::string color_name(Vec3 linear_rgb);
/// The typical colour of a name, linear; color_name() of it gives the name back.
std::optional<Vec3> color_of(std::string_view name);
/// All names that color_name() may give, in the order of the table.
std::vector<std::string> color_names();

}  // namespace ww
