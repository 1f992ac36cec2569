// Stone, concrete, plaster, earth and other things without direction or joints.
#include <cmath>

#include "recipe.h"

namespace ww::material {
namespace {

float max2(float a, float b) { return a > b ? a : b; }

}  // namespace

/// Veins run one way across the slab, bent by noise (domain warping), split into a few strong ones,
/// more thin ones and shadows beside them; where they fade is noise too.
Painter paint_marble(RecipeReader& recipe) {
  const auto across = static_cast<float>(recipe.integer("veins", 3, 1, 20));
  const auto slope = static_cast<float>(recipe.integer("slope", 2, -20, 20));
  const float width = recipe.number("vein_width", 0.02, 0.001, 0.5);
  const float strength = recipe.number("vein_strength", 0.6, 0, 1);
  const float cloud = recipe.number("cloud", 0.2, 0, 1);
  const float warp = recipe.number("warp", 0.9, 0, 4);
  const Color ground = recipe.color("ground", recipe.base()),
              vein = recipe.color("vein", Color{0.3F, 0.3F, 0.32F});
  const Fbm bend(2, 2, 6, recipe.seed("bend"), 0.52F),
      bend_more(5, 5, 4, recipe.seed("bend more"), 0.5F);
  const Fbm presence(3, 3, 2, recipe.seed("presence")),
      presence_thin(6, 6, 2, recipe.seed("presence thin"));
  const Fbm clouds(3, 3, 6, recipe.seed("clouds"), 0.58F);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float b = bend(u, v), m = bend_more(u, v);
    const float along = across * u + slope * v;
    const float thick_line = std::abs(fraction(along + warp * b + 0.08F * m) - 0.5F);
    const float here = smooth_step(-0.45F, 0.5F, presence(u, v));
    const float w = width * (0.3F + 1.6F * here);
    const float thick = (0.15F + 0.85F * here) * w * w / (w * w + thick_line * thick_line * 3);
    const float thin_line =
        std::abs(fraction(2 * along - slope * u + 1.7F * warp * b + 0.5F * m) - 0.5F);
    const float t = 0.45F * width;
    const float thin = 0.6F * smooth_step(-0.1F, 0.6F, presence_thin(u, v)) * t * t /
                       (t * t + thin_line * thin_line);
    const float beside = 1 - smooth_step(0, 0.35F, thick_line);
    const float shadow = cloud * (0.35F + 0.65F * beside) *
                         smooth_step(-0.6F, 0.7F, clouds(u + 0.1F * b, v + 0.1F * m));
    Texel texel = plain;
    texel.color = mix(ground, vein, clamp01(strength * max2(thick, thin) + shadow));
    texel.roughness = clamp01(plain.roughness + 0.05F * thick);
    return texel;
  };
}

/// Crystals of several minerals, as in granite; also chips of cork and of bonded rubber.
Painter paint_grains(RecipeReader& recipe) {
  const float grain = recipe.number("grain", 0.006, 0.0005, 0.2);
  const float relief = recipe.number("relief", 0, 0, 0.005);
  const float tone = recipe.number("tone", 0.2, 0, 1), crack = recipe.number("crack", 0, 0, 1);
  const Cells large(recipe.cells_u(grain), recipe.cells_v(grain), recipe.seed("large"));
  const Cells small(recipe.cells_u(grain * 0.45F), recipe.cells_v(grain * 0.45F),
                    recipe.seed("small"));
  const Fbm ragged_u(recipe.cells_u(grain), recipe.cells_v(grain), 2, recipe.seed("ragged u"));
  const Fbm ragged_v(recipe.cells_u(grain), recipe.cells_v(grain), 2, recipe.seed("ragged v"));
  const Fbm clouds(recipe.cells_u(grain * 25), recipe.cells_v(grain * 25), 3,
                   recipe.seed("clouds"));
  const float su = 0.5F * grain / static_cast<float>(recipe.tile().x),
              sv = 0.5F * grain / static_cast<float>(recipe.tile().y);
  const std::vector<Color> colors = recipe.colors("colors", {Color{}});
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float a = u + su * ragged_u(u, v), b = v + sv * ragged_v(u, v);
    const Cells::Hit coarse = large(a, b), fine = small(a, b);
    const bool is_fine = (coarse.id & 7U) < 3U;
    const Cells::Hit& hit = is_fine ? fine : coarse;
    const float edge = 1 - smooth_step(0.02F, 0.16F, hit.second - hit.nearest);
    const float own = unit_of(hit.id, 10) - 0.5F;
    Texel texel = plain;
    texel.color = colors[(hit.id >> 5) % colors.size()] *
                  max2(0.05F, (1 + tone * own + 0.5F * tone * clouds(u, v)) * (1 - crack * edge));
    texel.height = relief * (own - edge);
    texel.roughness = clamp01(plain.roughness + 0.08F * own + 0.2F * crack * edge);
    texel.occlusion = 1 - 0.4F * crack * edge;
    return texel;
  };
}

/// Angular marble chips of two sizes in ground cement.
Painter paint_terrazzo(RecipeReader& recipe) {
  const float chip = recipe.number("chip", 0.022, 0.002, 0.2);
  const Color cement = recipe.color("cement", recipe.base());
  const std::vector<Color> colors = recipe.colors("colors", {Color{0.5F, 0.45F, 0.4F}});
  const Cells large(recipe.cells_u(chip), recipe.cells_v(chip), recipe.seed("large"), 0.9F);
  const Cells small(recipe.cells_u(chip * 0.4F), recipe.cells_v(chip * 0.4F), recipe.seed("small"),
                    0.9F);
  const Fbm clouds(recipe.cells_u(0.25), recipe.cells_v(0.25), 3, recipe.seed("clouds"));
  const Fbm sand(recipe.cells_u(0.004), recipe.cells_v(0.004), 2, recipe.seed("sand"));
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const Cells::Hit big = large(u, v), little = small(u, v);
    // The border between two points is a straight line, so a chip is a convex polygon inside its
    // cell.
    const float inset = 0.10F + 0.28F * unit_of(big.id, 3);
    float in =
        unit_of(big.id, 9) < 0.6F ? smooth_step(inset, inset + 0.05F, big.second - big.nearest) : 0;
    std::uint32_t id = big.id;
    if (in <= 0) {
      const float gap = 0.12F + 0.25F * unit_of(little.id, 3);
      in = unit_of(little.id, 9) < 0.5F
               ? smooth_step(gap, gap + 0.1F, little.second - little.nearest)
               : 0;
      id = little.id;
    }
    const float own = unit_of(id, 12) - 0.5F;
    const Color stone = colors[(id >> 4) % colors.size()] * (1 + 0.25F * own + 0.05F * sand(u, v));
    Texel texel = plain;
    texel.color = mix(cement * (1 + 0.05F * clouds(u, v) + 0.06F * sand(u, v)), stone, in);
    texel.roughness = clamp01(plain.roughness + 0.08F * (1 - in));
    return texel;
  };
}

/// Clouds, grain and pits in any mixture: concrete, plaster, paint, earth, bread, paper, powder
/// coats.
Painter paint_mottle(RecipeReader& recipe) {
  const float cloud_size = recipe.number("cloud_size", 0.4, 0.005, 5),
              cloud = recipe.number("cloud", 0.1, 0, 1);
  const float grain_size = recipe.number("grain_size", 0.004, 0.0005, 0.5),
              grain = recipe.number("grain", 0.05, 0, 1);
  const float pit_size = recipe.number("pit_size", 0.02, 0.001, 1),
              pits = recipe.number("pits", 0, 0, 1);
  const float pit_share = recipe.number("pit_share", 0.3, 0, 1);
  const float cloud_relief = recipe.number("cloud_relief", 0, 0, 0.05),
              grain_relief = recipe.number("grain_relief", 0, 0, 0.02);
  const float pit_relief = recipe.number("pit_relief", 0, -0.02, 0.02);
  const float rough = recipe.number("rough", 0.08, 0, 1),
              stretch = recipe.number("stretch", 1, 0.02, 50);
  const bool earthy = recipe.flag("earthy", false);
  const float pit_stretch = recipe.number("pit_stretch", 1, 0.1, 20);
  const Color other = recipe.color("other", recipe.base());
  const float other_share = recipe.number("other_share", 0, 0, 1);
  const int octaves = recipe.integer("octaves", 5, 1, 7);
  const Fbm clouds(recipe.cells_u(cloud_size * stretch), recipe.cells_v(cloud_size), octaves,
                   recipe.seed("clouds"), 0.55F);
  const Fbm patches(recipe.cells_u(cloud_size * stretch), recipe.cells_v(cloud_size), octaves,
                    recipe.seed("patches"), 0.6F);
  const Fbm grains(recipe.cells_u(grain_size * stretch), recipe.cells_v(grain_size), 2,
                   recipe.seed("grains"), 0.7F);
  const Cells holes(recipe.cells_u(pit_size * pit_stretch), recipe.cells_v(pit_size),
                    recipe.seed("holes"));
  const bool has_color = cloud > 0 || grain > 0 || pits > 0 || other_share > 0;
  const Color base = recipe.base();
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float c = cloud > 0 || cloud_relief > 0 || rough > 0 ? clouds(u, v) : 0;
    const float g = grain > 0 || grain_relief > 0 ? grains(u, v) : 0;
    float pit = 0;
    if (pits > 0 || pit_relief != 0) {
      const Cells::Hit hit = holes(u, v);
      const float radius = 0.08F + 0.3F * unit_of(hit.id, 3) * unit_of(hit.id, 11);
      pit = unit_of(hit.id, 7) < pit_share
                ? 1 - smooth_step(0.6F * radius, radius, hit.nearest + 0.04F * g)
                : 0;
    }
    Texel texel = plain;
    if (has_color) {
      const float share =
          other_share > 0 ? smooth_step(-0.5F, 0.5F, patches(u, v) + 2 * other_share - 1) : 0;
      const float dark = cloud * c + grain * g + pits * pit;
      const Color ground = mix(base, other, share);
      texel.color =
          earthy ? toned(ground, dark > 0.9F ? 0.9F : dark) : ground * max2(0.05F, 1 - dark);
    }
    texel.height = cloud_relief * c + grain_relief * g - pit_relief * pit;
    texel.roughness = clamp01(plain.roughness + rough * c + 0.1F * pit);
    texel.occlusion = 1 - 0.5F * pit * (pit_relief > 0 ? 1.0F : 0.0F);
    return texel;
  };
}

/// Brushed and rolled metal: scratches along u in height and roughness; the colour stays even.
Painter paint_brushed(RecipeReader& recipe) {
  const float scratch = recipe.number("scratch", 0.0009, 0.0002, 0.02),
              length = recipe.number("length", 0.08, 0.002, 1);
  const float relief = recipe.number("relief", 0.000004, 0, 0.001),
              rough = recipe.number("rough", 0.08, 0, 1);
  const float smudge = recipe.number("smudge", 0.04, 0, 1);
  const Fbm lines(recipe.cells_u(length), recipe.cells_v(scratch * 2), 2, recipe.seed("lines"),
                  0.8F);
  const Fbm clouds(recipe.cells_u(0.2), recipe.cells_v(0.2), 3, recipe.seed("clouds"));
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float line = lines(u, v);
    Texel texel = plain;
    texel.height = relief * line;
    texel.roughness = clamp01(plain.roughness + rough * line + smudge * clouds(u, v));
    return texel;
  };
}

/// Ridges along u that split and join: tree bark; layers of slate with little `split`.
Painter paint_bark(RecipeReader& recipe) {
  const float ridge = recipe.number("ridge", 0.03, 0.002, 0.5),
              relief = recipe.number("relief", 0.006, 0, 0.05);
  const float contrast = recipe.number("contrast", 0.6, 0, 1),
              stretch = recipe.number("stretch", 4, 0.2, 20);
  const float warp = recipe.number("warp", 0.5, 0, 3);
  const Cells plates(recipe.cells_u(ridge * stretch), recipe.cells_v(ridge), recipe.seed("plates"),
                     0.95F);
  const Fbm bend(recipe.cells_u(ridge * stretch * 0.7F), recipe.cells_v(ridge * 1.5F), 3,
                 recipe.seed("bend"));
  const Fbm fibre(recipe.cells_u(ridge * 1.5F), recipe.cells_v(ridge * 0.2F), 3,
                  recipe.seed("fibre"), 0.65F);
  const float sv = warp * ridge / static_cast<float>(recipe.tile().y);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const float b = bend(u, v), f = fibre(u, v);
    const Cells::Hit hit = plates(u + 0.4F * sv * b, v + sv * b + 0.15F * sv * f);
    const float crest = smooth_step(0, 0.45F, hit.second - hit.nearest);
    const float own = unit_of(hit.id, 6) - 0.5F;
    Texel texel = plain;
    const float dark = contrast * (0.9F * (1 - crest) - 0.25F * own + 0.3F * f) - 0.15F * contrast;
    texel.color = toned({}, dark > 0.88F ? 0.88F : dark);
    texel.height = relief * (crest * (0.8F + 0.4F * own) + 0.15F * f);
    texel.roughness = clamp01(plain.roughness + 0.1F * (1 - crest));
    texel.occlusion = 0.35F + 0.65F * crest;
    return texel;
  };
}

}  // namespace ww::material
