// What is printed on a surface or has worn off it: stripes, checks, flowers, patina. A print
// multiplies the colour of what lies below.
#include <cmath>

#include "recipe.h"

namespace ww::material {
namespace {

const Color& at(const std::vector<Color>& colors, std::size_t i) {
  return colors[i < colors.size() ? i : colors.size() - 1];
}

float distance(float x, float y) { return std::sqrt(x * x + y * y); }

/// Which of the plaid's inks a thread at `t` of its sett [0, 1) has.
std::size_t sett(float t) {
  if (t < 0.32F) return 0;
  if (t < 0.42F) return 1;
  if (t < 0.46F) return 2;
  if (t < 0.54F) return 1;
  if (t < 0.58F) return 2;
  if (t < 0.68F) return 1;
  if (t > 0.82F && t < 0.86F) return 3;
  return 0;
}

/// A flower about (0, 0), of radius about 1: five petals, a heart, two leaves aside of it. Returns
/// the ink, 0 where there is none.
std::size_t flower(float x, float y) {
  constexpr float kPetals[5][2] = {{0, 1},
                                   {-0.9510565F, 0.309017F},
                                   {-0.5877853F, -0.809017F},
                                   {0.5877853F, -0.809017F},
                                   {0.9510565F, 0.309017F}};
  if (distance(x, y) < 0.27F) return 2;
  for (const auto& p : kPetals) {
    if (distance(x - 0.52F * p[0], y - 0.52F * p[1]) < 0.36F) return 1;
  }
  for (const float side : {-1.0F, 1.0F}) {
    const float along = (x * side - 0.95F) / 0.5F, across = (y + 0.75F - 0.3F * x * side) / 0.17F;
    if (along * along + across * across < 1) return 3;
  }
  return 0;
}

/// One flower a cell, turned by quarters, every second row shifted by half a cell.
std::size_t flowers(float x, float y, int rows, std::uint32_t seed) {
  const int row = wrap(floor_to_int(y), rows);
  const float shifted = x + (row % 2 == 0 ? 0.0F : 0.5F);
  const std::uint32_t h = hash_cell(row, row % 2, seed);
  float fx = fraction(shifted) - 0.5F, fy = fraction(y) - 0.5F;
  for (std::uint32_t quarter = h & 3U; quarter > 0; --quarter) {
    const float turned = -fy;
    fy = fx;
    fx = turned;
  }
  constexpr float kSize = 0.34F;  // of a cell: leaves ground between neighbours
  return flower(fx / kSize, fy / kSize);
}

/// Ink at cell coordinates x, y for the prints whose inks meet in sharp edges.
std::size_t ink_at(const std::string& pattern, float x, float y, int rows, std::uint32_t seed) {
  const float fx = fraction(x), fy = fraction(y);
  if (pattern == "stripes") return fx < 0.5F ? 0 : 1;
  if (pattern == "dots") {
    const float dx = fraction(x + (wrap(floor_to_int(y), 2) == 0 ? 0.0F : 0.5F)) - 0.5F;
    return distance(dx, fy - 0.5F) < 0.24F ? 1 : 0;
  }
  if (pattern == "chevron") {
    const float peak = fx < 0.5F ? 2 * fx : 2 - 2 * fx;
    return fraction(y + 0.5F * peak) < 0.5F ? 0 : 1;
  }
  if (pattern == "diamonds") {
    const float d = std::abs(fx - 0.5F) + std::abs(fy - 0.5F);
    return d < 0.16F ? 2 : d < 0.34F ? 0 : d < 0.46F ? 1 : 0;
  }
  return flowers(x, y, rows, seed);
}

}  // namespace

Inks read_print(RecipeReader& recipe) {
  const std::string pattern = recipe.word("print", "none",
                                          {"none", "stripes", "checks", "plaid", "dots", "flowers",
                                           "chevron", "diamonds", "spots", "patina", "chips"});
  const float repeat = recipe.number("print_repeat", 0.06, 0.005, 2);
  const std::vector<Color> colors = recipe.colors("print_colors", {Color{}});
  if (pattern == "none") return {};
  const auto even = [](int count) {
    return (count + 1) / 2 * 2;
  };  // shifted rows come in pairs; squares stay square
  const int columns = even(recipe.cells_u(repeat)), rows = even(recipe.cells_v(repeat));
  const std::uint32_t seed = recipe.seed("print");
  const auto nu = static_cast<float>(columns), nv = static_cast<float>(rows);
  if (pattern == "patina" || pattern == "chips") {
    const Fbm clouds(columns, rows, 5, seed, 0.6F);
    const Fbm scratches(columns * 2, rows * 12, 3, seed + 1, 0.7F);
    const bool chips = pattern == "chips";
    return [=](float u, float v) {
      const float worn = clouds(u, v) + 0.45F * scratches(u, v);
      const float t = chips ? smooth_step(0.22F, 0.34F, worn) : clamp01(0.5F + 0.9F * worn);
      return Ink{mix(at(colors, 0), at(colors, 1), t), 0.15F * t};
    };
  }
  if (pattern == "spots") {
    const Cells spots(columns, rows, seed, 0.8F);
    return [=](float u, float v) {
      const Cells::Hit hit = spots(u, v);
      const float edge = 0.3F + 0.12F * unit_of(hit.id, 5);
      return Ink{at(colors, hit.nearest > edge ? 0 : hit.nearest > 0.6F * edge ? 2 : 1)};
    };
  }
  if (pattern == "checks") {  // threads of two inks: the crossing of both is the mean of them
    return [=](float u, float v) {
      const Color warp = at(colors, fraction(u * nu) < 0.5F ? 0 : 1);
      const Color weft = at(colors, fraction(v * nv) < 0.5F ? 0 : 1);
      return Ink{mix(warp, weft, 0.5F)};
    };
  }
  if (pattern == "plaid") {
    return [=](float u, float v) {
      return Ink{mix(at(colors, sett(fraction(u * nu))), at(colors, sett(fraction(v * nv))), 0.5F)};
    };
  }
  return [=](float u, float v) {
    return Ink{at(colors, ink_at(pattern, u * nu, v * nv, rows, seed))};
  };
}

Color mean_of(const Inks& inks) {
  constexpr int kSide = 64;
  Color sum{0, 0, 0};
  for (int i = 0; i < kSide * kSide; ++i) {
    const Color c = inks((static_cast<float>(i % kSide) + 0.5F) / kSide,
                         (static_cast<float>(i / kSide) + 0.5F) / kSide)
                        .color;
    sum = {sum.r + c.r, sum.g + c.g, sum.b + c.b};
  }
  return sum * (1.0F / (kSide * kSide));
}

Painter printed(Painter below, Inks inks) {
  return [below = std::move(below), inks = std::move(inks)](float u, float v) {
    Texel texel = below(u, v);
    const Ink ink = inks(u, v);
    texel.color = {texel.color.r * ink.color.r, texel.color.g * ink.color.g,
                   texel.color.b * ink.color.b};
    texel.roughness = clamp01(texel.roughness + ink.rough);
    return texel;
  };
}

}  // namespace ww::material
