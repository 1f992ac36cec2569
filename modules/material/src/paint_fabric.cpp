// Cloth and hide: weaves, knits, quilts, pile, leather.
#include <cmath>

#include "recipe.h"

namespace ww::material {
namespace {

float min2(float a, float b) { return a < b ? a : b; }
float max2(float a, float b) { return a > b ? a : b; }

/// One crossing of two threads: which lies on top and how its round rises there.
struct Crossing {
  bool warp_on_top = true;
  float height = 0;  ///< [1] 0 in the gap, 1 on the crest
  int thread = 0;    ///< number of the thread on top
};

/// `order`: the pattern's period; the warp thread is on top where (i * step + j) mod order <
/// on_top.
struct Pattern {
  int order = 2;
  int on_top = 1;
};

Pattern pattern_of(const std::string& name) {
  if (name == "twill") return {4, 3};
  if (name == "satin") return {8, 7};
  if (name == "basket") return {4, 2};
  return {2, 1};
}

}  // namespace

/// Threads along u (weft) and v (warp), over and under each other.
Painter paint_weave(RecipeReader& recipe) {
  const std::string name = recipe.word("pattern", "plain", {"plain", "twill", "satin", "basket"});
  const Pattern pattern = pattern_of(name);
  const bool is_basket = name == "basket";
  const float thread = recipe.number("thread", 0.002, 0.0005, 0.05);
  const auto round_to_order = [&](int count) {
    const int whole = (count + pattern.order / 2) / pattern.order * pattern.order;
    return whole < pattern.order ? pattern.order : whole;
  };
  const int threads_u = round_to_order(recipe.cells_u(thread)),
            threads_v = round_to_order(recipe.cells_v(thread));
  const float relief = recipe.number("relief", 0.25, 0, 2) * thread;
  const float slub = recipe.number("slub", 0.12, 0, 1), tone = recipe.number("tone", 0.08, 0, 1);
  const float gap = recipe.number("gap", 0.45, 0, 1), fuzz = recipe.number("fuzz", 0.1, 0, 1);
  const float tightness = recipe.number("tightness", 0.8, 0.2, 1);
  const Color warp_color = recipe.color("warp", {}), weft_color = recipe.color("weft", warp_color);
  const Fbm slubs_u(recipe.cells_u(0.03), threads_v, 2, recipe.seed("slubs u"));
  const Fbm slubs_v(threads_u, recipe.cells_v(0.03), 2, recipe.seed("slubs v"));
  const Fbm hair(recipe.cells_u(0.0016), recipe.cells_v(0.0016), 1, recipe.seed("hair"));
  const Fbm drift(2, 2, 2, recipe.seed("drift"));
  const float shift = recipe.number("wobble", 0.12, 0, 0.5);
  const std::uint32_t seed = recipe.seed("threads");
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    // Threads are not ruled: each row and column wanders by a fraction of its width.
    const float wu = fraction(u + shift / static_cast<float>(threads_u) * slubs_u(v, u));
    const float wv = fraction(v + shift / static_cast<float>(threads_v) * slubs_v(v, u));
    const float x = wu * static_cast<float>(threads_u), y = wv * static_cast<float>(threads_v);
    const int i = static_cast<int>(x) % threads_u, j = static_cast<int>(y) % threads_v;
    const float fx = x - std::floor(x), fy = y - std::floor(y);
    const int phase = is_basket ? (i / 2 + j / 2) % 2 * 2 : (i + j) % pattern.order;
    const bool warp = phase < pattern.on_top;  // a thread along v lies on top
    const float across = warp ? fx : fy, along = warp ? fy : fx;
    const float crown = bulge(across);
    // Where the pattern floats over several threads the crest stays up; it dives at the float's
    // ends.
    const bool floats = pattern.order > 2;
    const int at = warp ? phase : phase - pattern.on_top;
    const int run = warp ? pattern.on_top : pattern.order - pattern.on_top;
    const float length =
        floats ? (static_cast<float>(at) + along) / static_cast<float>(run) : along;
    const float dive = floats ? min2(1, 4 * bulge(clamp01(length))) : bulge(along);
    const float h = min2(1, crown / tightness) * (0.35F + 0.65F * dive);
    const float own = random_of(warp ? i : j + 4096, 1, seed) - 0.5F;
    const float thick = warp ? slubs_v(u, v) : slubs_u(u, v);
    Texel texel = plain;
    const float dark = gap * (1 - h) * (1 - h) - tone * own - slub * thick + fuzz * hair(u, v) +
                       0.04F * drift(u, v);
    texel.color = (warp ? warp_color : weft_color) * max2(0.05F, 1 - dark);
    texel.height = relief * (h + 0.25F * thick + 0.15F * fuzz * hair(u, v));
    texel.roughness = clamp01(plain.roughness + 0.05F * (1 - h));
    texel.occlusion = 0.55F + 0.45F * smooth_step(0, 0.6F, h);
    return texel;
  };
}

/// Stockinette: columns of V-shaped stitches.
Painter paint_knit(RecipeReader& recipe) {
  const float stitch = recipe.number("stitch", 0.008, 0.001, 0.1);
  const int columns = recipe.cells_u(stitch), rows = recipe.cells_v(stitch * 0.75F);
  const float relief = recipe.number("relief", 0.3, 0, 2) * stitch;
  const float fuzz = recipe.number("fuzz", 0.15, 0, 1), tone = recipe.number("tone", 0.06, 0, 1);
  const Fbm hair(columns * 5, rows * 4, 2, recipe.seed("hair"));
  const Fbm drift(3, 3, 2, recipe.seed("drift"));
  const std::uint32_t seed = recipe.seed("stitches");
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float x = fraction(u + 0.06F / static_cast<float>(columns) * drift(u, v)) *
                    static_cast<float>(columns);
    const int column = static_cast<int>(x) % columns;
    const float side = 2 * (x - std::floor(x)) - 1;  // -1 to 1 across the stitch
    const float leg = side < 0 ? -side : side;  // 0 in the valley of the V, 1 at its outer edge
    const float y = fraction(v) * static_cast<float>(rows) - 0.9F * leg + 1;
    const int row = wrap(floor_to_int(y), rows);
    const float t = y - std::floor(y);
    const float yarn = std::sqrt(max2(0, bulge(leg))) * std::sqrt(max2(0, bulge(t)));
    const float ply = 0.5F + 0.5F * (2 * std::abs(2 * fraction(3 * t + 1.5F * leg) - 1) - 1);
    const float own = random_of(column, row, seed) - 0.5F;
    Texel texel = plain;
    const float dark = 0.62F * (1 - yarn) * (1 - yarn) + 0.10F * ply * yarn + fuzz * hair(u, v) -
                       tone * own + 0.05F * drift(u, v);
    texel.color = texel.color * max2(0.05F, 1 - dark);
    texel.height = relief * (yarn - 0.06F * ply + 0.1F * fuzz * hair(u, v));
    texel.occlusion = 0.45F + 0.55F * smooth_step(0, 0.7F, yarn);
    return texel;
  };
}

/// Stitched diamonds over soft filling.
Painter paint_quilt(RecipeReader& recipe) {
  const float diamond = recipe.number("diamond", 0.1, 0.01, 1);
  const int nu = recipe.cells_u(diamond), nv = recipe.cells_v(diamond);
  const float relief = recipe.number("relief", 0.006, 0, 0.05);
  const float stripes = recipe.number("stripes", 0.0, 0, 1);
  const Fbm weave(recipe.cells_u(0.0016), recipe.cells_v(0.0016), 1, recipe.seed("weave"));
  const Fbm drift(4, 4, 2, recipe.seed("drift"));
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float wobble = 0.05F * drift(u, v);
    const float a = fraction(static_cast<float>(nu) * u + static_cast<float>(nv) * v + wobble);
    const float b = fraction(static_cast<float>(nu) * u - static_cast<float>(nv) * v + wobble);
    const float puff = std::sqrt(std::sqrt(max2(0, bulge(a) * bulge(b))));
    const float seam = 1 - smooth_step(0, 0.035F, min2(min2(a, 1 - a), min2(b, 1 - b)));
    const float stitch = seam * (fraction(14 * (a + b)) < 0.6F ? 1.0F : 0.4F);
    const float band =
        stripes *
        smooth_step(0.42F, 0.46F, std::abs(fraction(static_cast<float>(2 * nu) * u) - 0.5F));
    Texel texel = plain;
    const float dark = 0.14F * stitch + 0.05F * weave(u, v) + 0.03F * drift(u, v) +
                       0.05F * (1 - puff) + 0.25F * band;
    texel.color = texel.color * (1 - dark);
    texel.height = relief * puff - 0.0006F * stitch + 0.00008F * weave(u, v);
    texel.occlusion = 1 - 0.35F * seam;
    return texel;
  };
}

/// Short upright pile: carpets of tufts, velvet, felt, boucle; `tuft` sets the size, `nap` how much
/// the pile lies in swathes that catch the light differently.
Painter paint_pile(RecipeReader& recipe) {
  const float tuft = recipe.number("tuft", 0.004, 0.0005, 0.05);
  const float relief = recipe.number("relief", 0.5, 0, 2) * tuft;
  const float tone = recipe.number("tone", 0.15, 0, 1), nap = recipe.number("nap", 0.06, 0, 1);
  const float gap = recipe.number("gap", 0.4, 0, 1), curl = recipe.number("curl", 0.25, 0, 2);
  const float nap_size = recipe.number("nap_size", 0.15, 0.005, 2);
  const Cells tufts(recipe.cells_u(tuft), recipe.cells_v(tuft), recipe.seed("tufts"), 0.9F);
  const Fbm hair(recipe.cells_u(tuft * 0.5F), recipe.cells_v(tuft * 0.5F), 2, recipe.seed("hair"),
                 0.8F);
  const Fbm swathes(recipe.cells_u(nap_size), recipe.cells_v(nap_size), 3, recipe.seed("swathes"));
  const Fbm bend_u(recipe.cells_u(tuft * 2), recipe.cells_v(tuft * 2), 1, recipe.seed("bend u"));
  const Fbm bend_v(recipe.cells_u(tuft * 2), recipe.cells_v(tuft * 2), 1, recipe.seed("bend v"));
  const float scale_u = curl * tuft / static_cast<float>(recipe.tile().x);
  const float scale_v = curl * tuft / static_cast<float>(recipe.tile().y);
  const std::vector<Color> colors = recipe.colors("colors", {Color{}});
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const Cells::Hit hit = tufts(u + scale_u * bend_u(u, v), v + scale_v * bend_v(u, v));
    const float dome = max2(0, 1 - hit.nearest * hit.nearest * 1.4F);
    const float own = unit_of(hit.id, 8) - 0.5F;
    const float grain = hair(u, v);
    Texel texel = plain;
    const float dark = gap * (1 - dome) - tone * own + 0.12F * grain + nap * swathes(u, v);
    texel.color = colors[hit.id % colors.size()] * max2(0.05F, 1 - dark);
    texel.height = relief * (dome + 0.35F * own + 0.2F * grain);
    texel.occlusion = 0.5F + 0.5F * smooth_step(0, 0.7F, dome);
    return texel;
  };
}

/// Hide: fine plates between creases, bigger folds over them.
Painter paint_leather(RecipeReader& recipe) {
  const float plate = recipe.number("plate", 0.0028, 0.0005, 0.05);
  const float relief = recipe.number("relief", 0.00018, 0, 0.002);
  const float tone = recipe.number("tone", 0.10, 0, 1);
  const Cells plates(recipe.cells_u(plate), recipe.cells_v(plate), recipe.seed("plates"), 0.95F);
  const Fbm bend_u(recipe.cells_u(plate * 4), recipe.cells_v(plate * 4), 2, recipe.seed("bend u"));
  const Fbm bend_v(recipe.cells_u(plate * 4), recipe.cells_v(plate * 4), 2, recipe.seed("bend v"));
  const Fbm folds(recipe.cells_u(0.03), recipe.cells_v(0.05), 3, recipe.seed("folds"));
  const Fbm clouds(recipe.cells_u(0.15), recipe.cells_v(0.15), 3, recipe.seed("clouds"));
  const float su = plate / static_cast<float>(recipe.tile().x),
              sv = plate / static_cast<float>(recipe.tile().y);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const Cells::Hit hit = plates(u + su * bend_u(u, v), v + sv * bend_v(u, v));
    const float crease = 1 - smooth_step(0.02F, 0.3F, hit.second - hit.nearest);
    const float cloud = clouds(u, v);
    const float fold = folds(u, v);
    const float wrinkle = 1 - smooth_step(0, 0.08F, std::abs(fold));
    Texel texel = plain;
    texel.color = toned(
        {}, 0.16F * crease + 0.06F * wrinkle + tone * cloud - 0.05F * (unit_of(hit.id, 4) - 0.5F));
    texel.height = relief * (1 - crease - 0.35F * hit.nearest) - 0.6F * relief * wrinkle;
    texel.roughness = clamp01(plain.roughness + 0.12F * crease + 0.06F * cloud);
    texel.occlusion = 1 - 0.25F * crease;
    return texel;
  };
}

}  // namespace ww::material
