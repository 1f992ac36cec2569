// Hair, grass, straw, shag, felt: many curved strokes laid over each other, each brighter and
// higher at its tip.
#include <cmath>

#include "recipe.h"
#include "ww/core/rng.h"

namespace ww::material {
namespace {

constexpr int kSide = 512;

struct Cell {
  float height = 0;  ///< [1]
  float shade = 0;   ///< [1]
  std::uint32_t color = 0;
};

struct StrokeLook {
  float length, width;  ///< [m]
  float spread;         ///< [1] 0 combed along u, 1 in all directions
  float bend;           ///< [1]
  int count;
};

/// A canvas that wraps, drawn once when the painter is made. Later strokes lie over earlier ones.
class Canvas {
 public:
  Canvas(const StrokeLook& look, Vec2 tile, std::uint64_t seed)
      : cells_(kSide * kSide), rng_(seed) {
    pixels_u_ = kSide / static_cast<float>(tile.x);
    pixels_v_ = kSide / static_cast<float>(tile.y);
    for (int i = 0; i < look.count; ++i)
      stroke(look, static_cast<float>(i) / static_cast<float>(look.count));
  }

  const Cell& at(float u, float v) const {
    const int x = wrap(static_cast<int>(fraction(u) * kSide), kSide),
              y = wrap(static_cast<int>(fraction(v) * kSide), kSide);
    return cells_[static_cast<std::size_t>(y) * kSide + x];
  }

 private:
  float uniform() { return static_cast<float>(rng_.uniform()); }

  void stroke(const StrokeLook& look, float layer) {
    float dx = 0, dy = 0, norm = 0;
    do {  // a direction without sine and cosine
      dx = uniform() * 2 - 1;
      dy = uniform() * 2 - 1;
      norm = dx * dx + dy * dy;
    } while (norm > 1 || norm < 0.01F);
    norm = 1 / std::sqrt(norm);
    dx = mix(1, dx * norm, look.spread);
    dy = dy * norm * look.spread;
    float x = uniform() * kSide, y = uniform() * kSide;
    const float length = look.length * (0.6F + 0.8F * uniform()) * pixels_u_;
    const float half = 0.5F * look.width * (0.7F + 0.6F * uniform()) * pixels_u_;
    const float turn = look.bend * (uniform() * 2 - 1) / (length < 1 ? 1 : length);
    const float tone = uniform();
    const auto color = static_cast<std::uint32_t>(rng_.next() >> 40);
    const int steps = static_cast<int>(length) + 1;
    for (int i = 0; i < steps; ++i) {
      const float t = static_cast<float>(i) / static_cast<float>(steps);
      dab(x, y, half * (1.15F - t), 0.55F * layer + 0.45F * t, tone, color);
      x += dx;
      y += dy * pixels_v_ / pixels_u_;
      const float old = dx;  // turn the direction by a small angle
      dx -= turn * dy;
      dy += turn * old;
    }
  }

  void dab(float x, float y, float half, float height, float tone, std::uint32_t color) {
    const int reach = static_cast<int>(half) + 1;
    for (int j = -reach; j <= reach; ++j) {
      for (int i = -reach; i <= reach; ++i) {
        const float d = static_cast<float>(i * i + j * j) / (half * half + 0.3F);
        if (d > 1) continue;
        Cell& cell = cells_[static_cast<std::size_t>(wrap(floor_to_int(y) + j, kSide)) * kSide +
                            wrap(floor_to_int(x) + i, kSide)];
        const float h = height + 0.1F * (1 - d);
        if (h < cell.height) continue;
        cell = {h, 0.55F * h + 0.25F * tone + 0.2F * (1 - d), color};
      }
    }
  }

  std::vector<Cell> cells_;
  Rng rng_;
  float pixels_u_ = 1, pixels_v_ = 1;
};

}  // namespace

Painter paint_strokes(RecipeReader& recipe) {
  StrokeLook look{};
  look.length = recipe.number("length", 0.03, 0.001, 1);
  look.width = recipe.number("width", 0.0015, 0.0002, 0.1);
  look.spread = recipe.number("spread", 1, 0, 1);
  look.bend = recipe.number("bend", 1, 0, 6);
  const float cover = recipe.number("cover", 6, 0.5, 20);
  const Vec2 tile = recipe.tile();
  const double area = tile.x * tile.y / (static_cast<double>(look.length) * look.width);
  look.count = static_cast<int>(cover * area < 60000 ? cover * area : 60000);
  const float relief = recipe.number("relief", 0.004, 0, 0.1),
              contrast = recipe.number("contrast", 0.6, 0, 1);
  const std::vector<Color> colors = recipe.colors("colors", {recipe.base()});
  const auto canvas = std::make_shared<const Canvas>(look, tile, recipe.seed("strokes"));
  const Fbm clouds(3, 3, 3, recipe.seed("clouds"));
  const float cloud = recipe.number("cloud", 0.08, 0, 1);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const Cell& cell = canvas->at(u, v);
    Texel texel = plain;
    texel.color = colors[cell.color % colors.size()] *
                  (1 - contrast * (1 - cell.shade) + cloud * clouds(u, v));
    texel.height = relief * cell.height;
    texel.occlusion = 0.4F + 0.6F * cell.height;
    return texel;
  };
}

}  // namespace ww::material
