// What does a texture recipe say, and who paints it? A recipe is a JSON object with `kind`, `tile`
// and the parameters of its kind; a painter gives the surface at a point of the tile. A new kind:
// one factory in a paint_*.cpp and one row in recipe.cpp.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "noise.h"
#include "ww/core/result.h"
#include "ww/material/material.h"

namespace ww::material {

/// A linear colour. Only its ratio to the tile's mean reaches the picture.
struct Color {
  float r = 1;  ///< [1]
  float g = 1;  ///< [1]
  float b = 1;  ///< [1]
};
inline Color operator*(Color c, float s) { return {c.r * s, c.g * s, c.b * s}; }
inline Color mix(Color a, Color b, float t) {
  return {mix(a.r, b.r, t), mix(a.g, b.g, t), mix(a.b, b.b, t)};
}
/// Darkened by `d` as wood, hide and earth darken: blue goes first, red last. Negative d brightens.
inline Color toned(Color c, float d) {
  return {c.r * (1 - 0.86F * d), c.g * (1 - d), c.b * (1 - (d > 0.85F ? 0.95F : 1.1F * d))};
}

/// The surface at one point of a tile.
struct Texel {
  Color color;
  float height = 0;        ///< [m]
  float roughness = 0.5F;  ///< [1]
  float metalness = 0;     ///< [1]
  float occlusion = 1;     ///< [1] 1 open, 0 hidden
};

/// The surface at (u, v), both in [0, 1), v upwards; wraps. Pure and thread safe.
using Painter = std::function<Texel(float u, float v)>;

/// What a print does to the surface below at one point.
struct Ink {
  Color color;      ///< multiplies the colour below
  float rough = 0;  ///< [1] added to roughness
};
using Inks = std::function<Ink(float u, float v)>;

/// Reads a recipe and keeps its first fault.
class RecipeReader {
 public:
  RecipeReader(const Material& material, const std::string& text);
  ~RecipeReader();
  RecipeReader(const RecipeReader&) = delete;
  RecipeReader& operator=(const RecipeReader&) = delete;

  float number(std::string_view key, double fallback, double low, double high);
  int integer(std::string_view key, int fallback, int low, int high);
  bool flag(std::string_view key, bool fallback);
  std::string word(std::string_view key, std::string_view fallback,
                   const std::vector<std::string>& choices);
  std::string text(std::string_view key);  ///< empty when absent
  Color color(std::string_view key, Color fallback);
  std::vector<Color> colors(std::string_view key, const std::vector<Color>& fallback);

  /// Lengths [m] are turned into whole cells a tile.
  int cells_u(double size) const;
  int cells_v(double size) const;
  std::uint32_t seed(std::string_view name) const;  ///< of the material's name and `name`
  Vec2 tile() const { return tile_; }
  const Material& material() const { return material_; }
  Texel plain() const;  ///< white, flat, with the material's roughness and metalness
  Color base() const;   ///< the material's colour

  bool ok() const { return !error_; }
  /// The first fault; unknown keys count. Call after all parameters were read.
  std::optional<Error> finish();
  void fault(std::string_view key, const std::string& message);

 private:
  struct Fields;
  const Material& material_;
  std::unique_ptr<Fields> fields_;
  std::optional<Error> error_;
  Vec2 tile_{1, 1};
};

struct Recipe {
  Painter painter;
  Vec2 tile{1, 1};  ///< [m]
  int pixels = 512;
};
/// Errors: kParse with material and key.
Result<Recipe> read_recipe(const Material& material);
bool names_pictures(const Material& material);

/// Of the keys print, print_repeat and print_colors; empty when there is none.
Inks read_print(RecipeReader& recipe);
Color mean_of(const Inks& inks);
Painter printed(Painter below, Inks inks);

Painter paint_wood(RecipeReader& recipe);
Painter paint_planks(RecipeReader& recipe);
Painter paint_herringbone(RecipeReader& recipe);
Painter paint_weave(RecipeReader& recipe);
Painter paint_knit(RecipeReader& recipe);
Painter paint_quilt(RecipeReader& recipe);
Painter paint_pile(RecipeReader& recipe);
Painter paint_strokes(RecipeReader& recipe);
Painter paint_ornament(RecipeReader& recipe);
Painter paint_marble(RecipeReader& recipe);
Painter paint_grains(RecipeReader& recipe);
Painter paint_terrazzo(RecipeReader& recipe);
Painter paint_mottle(RecipeReader& recipe);
Painter paint_tiles(RecipeReader& recipe);
Painter paint_stones(RecipeReader& recipe);
Painter paint_brushed(RecipeReader& recipe);
Painter paint_leather(RecipeReader& recipe);
Painter paint_bark(RecipeReader& recipe);

}  // namespace ww::material
