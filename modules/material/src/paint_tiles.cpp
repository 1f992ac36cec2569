// Things laid piece by piece: tiles, bricks, rubble, pebbles; and ornaments that mirror.
#include <cmath>

#include "recipe.h"

namespace ww::material {
namespace {

float min2(float a, float b) { return a < b ? a : b; }
float max2(float a, float b) { return a > b ? a : b; }

}  // namespace

/// A grid of rectangular pieces in mortar, rows shifted by `bond`.
Painter paint_tiles(RecipeReader& recipe) {
  const auto tile_u = static_cast<float>(recipe.tile().x),
             tile_v = static_cast<float>(recipe.tile().y);
  const int columns = recipe.cells_u(recipe.number("width", 0.3, 0.005, 5));
  const int rows = recipe.cells_v(recipe.number("height", 0.3, 0.005, 5));
  const float bond = recipe.number("bond", 0, 0, 1), joint = recipe.number("joint", 0.003, 0, 0.05);
  const float depth = recipe.number("depth", 0.0012, 0, 0.03),
              bevel = recipe.number("bevel", 0.002, 0.0002, 0.05);
  const float ragged = recipe.number("ragged", 0, 0, 0.02);  // [m] how far edges stray
  const float tone = recipe.number("tone", 0.05, 0, 1),
              mottle = recipe.number("mottle", 0.03, 0, 1);
  const float grain_relief = recipe.number("grain_relief", 0, 0, 0.01),
              sway = recipe.number("sway", 0, 0, 0.002);
  const float mottle_size = recipe.number("mottle_size", 0.05, 0.002, 2);
  const bool checkered = recipe.flag("checkered", false), earthy = recipe.flag("earthy", false);
  const std::vector<Color> colors = recipe.colors("colors", {recipe.base()});
  const Color grout = recipe.color("grout", Color{0.55F, 0.53F, 0.5F});
  const Fbm mottles(recipe.cells_u(mottle_size), recipe.cells_v(mottle_size), 4,
                    recipe.seed("mottles"), 0.6F);
  const Fbm edges(recipe.cells_u(0.012), recipe.cells_v(0.012), 2, recipe.seed("edges"));
  const Fbm sand(recipe.cells_u(0.006), recipe.cells_v(0.006), 2, recipe.seed("sand"), 0.7F);
  const std::uint32_t seed = recipe.seed("pieces");
  const float pixel = max2(tile_u, tile_v) / 512;
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float y = fraction(v) * static_cast<float>(rows);
    const int row = static_cast<int>(y) % rows;
    const float x =
        fraction(u + fraction(bond * static_cast<float>(row)) / static_cast<float>(columns)) *
        static_cast<float>(columns);
    const int column = static_cast<int>(x) % columns;
    const std::uint32_t h = hash_cell(column, row, seed);
    const float fx = x - std::floor(x), fy = y - std::floor(y);
    const float stray = ragged > 0 ? ragged * edges(u, v) : 0;
    const float edge = min2(min2(fx, 1 - fx) * tile_u / static_cast<float>(columns),
                            min2(fy, 1 - fy) * tile_v / static_cast<float>(rows)) +
                       stray;
    const float half = 0.5F * joint;
    const float piece = smooth_step(half - 0.5F * pixel, half + max2(0.5F * pixel, 0.0005F), edge);
    const float round = smooth_step(half, half + bevel, edge);
    // Another part of the same clouds on each piece, so that none continues across a joint.
    const float m = mottles(u + unit_of(h), v + unit_of(h, 16)), s = sand(u, v);
    const float own = unit_of(h * 0x297a2d39U, 9) * 2 - 1;
    const std::size_t pick =
        checkered ? static_cast<std::size_t>((row + column) % 2) : (h >> 4) % colors.size();
    const float dark = tone * own + mottle * m + 0.3F * mottle * s;
    const Color face = colors[pick % colors.size()];
    const Color lit = earthy ? toned(face, dark) : face * max2(0.05F, 1 - dark);
    Texel texel = plain;
    texel.color = mix(grout * (1 - 0.08F * s), lit * (0.9F + 0.1F * round), piece);
    const float tilt = sway * ((unit_of(h, 2) - 0.5F) * (fx - 0.5F) +
                               (unit_of(h, 13) - 0.5F) * (fy - 0.5F) + 0.3F * m);
    texel.height =
        piece * (depth * (0.6F + 0.4F * round) + grain_relief * (0.6F * m + 0.5F * s) + tilt) +
        (1 - piece) * 0.15F * depth * s;
    texel.roughness = clamp01(mix(0.85F, plain.roughness + 0.08F * mottle * m, piece));
    texel.occlusion = mix(0.7F, 1, piece);
    return texel;
  };
}

/// Rounded stones of any shape: rubble walls, cobbles, gravel, soil, crumbs.
Painter paint_stones(RecipeReader& recipe) {
  const float stone = recipe.number("stone", 0.12, 0.001, 2),
              stretch = recipe.number("stretch", 1, 0.2, 8);
  const float joint = recipe.number("joint", 0.12, 0, 0.6),
              relief = recipe.number("relief", 0.01, 0, 0.1);
  const float tone = recipe.number("tone", 0.2, 0, 1), mottle = recipe.number("mottle", 0.15, 0, 1);
  const float dome = recipe.number("dome", 0.5, 0, 1), jitter = recipe.number("jitter", 0.75, 0, 1);
  const std::vector<Color> colors = recipe.colors("colors", {recipe.base()});
  const Color grout = recipe.color("grout", Color{0.2F, 0.19F, 0.17F});
  const Cells stones(recipe.cells_u(stone * stretch), recipe.cells_v(stone), recipe.seed("stones"),
                     jitter);
  const Fbm bend_u(recipe.cells_u(stone), recipe.cells_v(stone), 3, recipe.seed("bend u"));
  const Fbm bend_v(recipe.cells_u(stone), recipe.cells_v(stone), 3, recipe.seed("bend v"));
  const Fbm mottles(recipe.cells_u(stone * 0.5F), recipe.cells_v(stone * 0.5F), 4,
                    recipe.seed("mottles"), 0.6F);
  const float su = 0.15F * stone / static_cast<float>(recipe.tile().x),
              sv = 0.15F * stone / static_cast<float>(recipe.tile().y);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const Cells::Hit hit = stones(u + su * bend_u(u, v), v + sv * bend_v(u, v));
    const float m = mottles(u, v), border = hit.second - hit.nearest;
    const float piece = smooth_step(0.5F * joint, joint + 0.03F, border);
    const float round = smooth_step(0.5F * joint, joint + 0.4F, border);
    const float own = unit_of(hit.id, 8) - 0.5F;
    Texel texel = plain;
    const Color face = colors[(hit.id >> 3) % colors.size()] *
                       max2(0.05F, 1 + tone * own - mottle * m - 0.15F * (1 - round));
    texel.color = mix(grout * (1 - 0.2F * m), face, piece);
    texel.height = relief * (piece * (1 - dome) + dome * round * (1 + 0.3F * own) + 0.12F * m);
    texel.roughness = clamp01(plain.roughness + 0.1F * m);
    texel.occlusion = 0.45F + 0.55F * round;
    return texel;
  };
}

/// A mirrored ornament in two or more colours: damask wallpaper, knotted carpets. Noise is folded
/// about both axes and the diagonal of each repeat and cut into bands of colour.
Painter paint_ornament(RecipeReader& recipe) {
  const float repeat = recipe.number("repeat", 0.5, 0.02, 5),
              detail = recipe.number("detail", 6, 1, 40);
  const float tuft = recipe.number("tuft", 0, 0, 0.02), gloss = recipe.number("gloss", 0, -1, 1);
  const float relief = recipe.number("relief", 0, 0, 0.01),
              sharp = recipe.number("sharp", 0.03, 0.002, 0.5);
  const std::vector<Color> colors =
      recipe.colors("colors", {recipe.base() * 1.1F, recipe.base() * 0.85F});
  const int nu = recipe.cells_u(repeat), nv = recipe.cells_v(repeat);
  const int cells = static_cast<int>(detail);
  const Fbm field(cells, cells, 2, recipe.seed("field")),
      shape(cells * 2, cells * 2, 2, recipe.seed("shape"));
  const float pile = tuft > 0 ? tuft : 0.004F;
  const Cells knots(recipe.cells_u(pile), recipe.cells_v(pile), recipe.seed("knots"), 0.6F);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float x = fraction(u * static_cast<float>(nu)) * 2 - 1,
                y = fraction(v * static_cast<float>(nv)) * 2 - 1;
    // Every other row of repeats is the same ornament seen from its corner: a half-drop.
    float a = std::abs(x), b = std::abs(y);
    if (a + b > 1) a = 1 - a, b = 1 - b;
    const float p = max2(a, b), q = min2(a, b);
    const float ring = std::sqrt(p * p + q * q);
    const float level = 0.5F + 0.42F * field(0.45F * p, 0.45F * q) +
                        0.22F * shape(0.45F * p, 0.45F * q) + 0.25F * (0.45F - ring);
    const float scaled_level = clamp01(level) * static_cast<float>(colors.size()) - 0.0001F;
    const int band = scaled_level < 0 ? 0 : static_cast<int>(scaled_level);
    const float into = scaled_level - static_cast<float>(band);
    const std::size_t last = colors.size() - 1;
    const std::size_t at = min2(static_cast<float>(band), static_cast<float>(last)) < 0 ? 0
                           : static_cast<std::size_t>(band) > last ? last
                                                                   : static_cast<std::size_t>(band);
    const std::size_t next = at < last ? at + 1 : last;
    Texel texel = plain;
    texel.color = mix(colors[at], colors[next],
                      smooth_step(1 - sharp * static_cast<float>(colors.size()), 1, into));
    const float raised = static_cast<float>(at % 2);
    texel.height = relief * raised;
    texel.roughness = clamp01(plain.roughness + gloss * raised);
    if (tuft > 0) {
      const Cells::Hit knot = knots(u, v);
      const float dome = max2(0, 1 - knot.nearest * knot.nearest * 1.4F);
      texel.color = texel.color * (0.72F + 0.28F * dome + 0.2F * (unit_of(knot.id, 8) - 0.5F));
      texel.height += 0.4F * tuft * dome;
      texel.occlusion = 0.7F + 0.3F * dome;
    }
    return texel;
  };
}

}  // namespace ww::material
