// Wood, its boards and its parquet. The grain runs along u.
#include <cmath>

#include "recipe.h"

namespace ww::material {
namespace {

/// Plain-sawn wood: growth rings are the contour lines of a field that is stretched along the
/// grain, which gives both the straight lines of the edge of a board and the arches of its middle;
/// fibres, pores and rays are finer noise stretched the same way.
class Grain {
 public:
  explicit Grain(RecipeReader& recipe, std::string_view seed_name = "grain")
      : rings_(static_cast<float>(recipe.cells_v(recipe.number("ring", 0.016, 0.002, 0.2)))),
        wander_(recipe.number("wander", 3.5, 0, 12)),
        ring_contrast_(recipe.number("ring_contrast", 0.25, 0, 1)),
        fibre_(recipe.number("fibre", 0.12, 0, 1)),
        pores_(recipe.number("pores", 0.2, 0, 1)),
        rays_(recipe.number("rays", 0, 0, 1)),
        cloud_(recipe.number("cloud", 0.12, 0, 1)),
        relief_(recipe.number("relief", 0.00004, 0, 0.005)),
        meander_(recipe.cells_u(0.9), recipe.cells_v(0.13), 2, recipe.seed(seed_name)),
        wobble_(recipe.cells_u(0.12), recipe.cells_v(0.012), recipe.seed("wobble")),
        strength_(recipe.cells_u(0.5), recipe.cells_v(0.04), recipe.seed("strength")),
        fibres_(recipe.cells_u(0.16), recipe.cells_v(0.008), 3, recipe.seed("fibres"), 0.7F),
        pore_dashes_(recipe.cells_u(0.03), recipe.cells_v(0.0028), recipe.seed("pores")),
        ray_dashes_(recipe.cells_u(0.016), recipe.cells_v(0.0035), recipe.seed("rays")),
        clouds_(recipe.cells_u(0.5), recipe.cells_v(0.09), 2, recipe.seed("clouds")) {
    const int count = recipe.integer("knots", 0, 0, 12);
    for (int i = 0; i < count; ++i) {
      const std::uint32_t h = hash_cell(i, 17, recipe.seed("knots"));
      knots_.push_back({unit_of(h), unit_of(h, 16), 0.008F + 0.008F * random_of(i, 3, h)});
    }
    tile_u_ = static_cast<float>(recipe.tile().x);
    tile_v_ = static_cast<float>(recipe.tile().y);
  }

  struct Sample {
    float darkness = 0;  ///< [1] to be given to toned()
    float height = 0;    ///< [m]
    float rough = 0;     ///< [1] added to roughness
  };

  Sample operator()(float u, float v) const {
    float phase = rings_ * v + wander_ * meander_(u, v) + 0.22F * wobble_(u, v);
    float knot_dark = 0;
    for (const Knot& knot : knots_) bend(knot, u, v, phase, knot_dark);
    const float t = fraction(phase);
    const float late = t < 0.82F ? (t / 0.82F) * (t / 0.82F) : 1 - smooth_step(0.82F, 1.0F, t);
    const float ring = ring_contrast_ * (late - 0.3F) * (0.75F + 0.5F * strength_(u, v));
    const float fibre = fibres_(u, v);
    const float early = 1 - 0.75F * late;
    const float pore = pores_ <= 0 ? 0 : early * smooth_step(0.18F, 0.6F, pore_dashes_(u, v));
    const float ray = rays_ <= 0 ? 0 : smooth_step(0.25F, 0.55F, ray_dashes_(u, v));
    Sample sample;
    sample.darkness = ring + fibre_ * fibre + pores_ * pore + rays_ * ray + cloud_ * clouds_(u, v);
    sample.darkness += (0.72F - sample.darkness) * knot_dark;
    if (sample.darkness > 0.9F) sample.darkness = 0.9F;
    sample.height = relief_ * (0.6F * late + 0.5F * fibre - 1.5F * pore);
    sample.rough = 0.05F * fibre + 0.12F * pore - 0.04F * late;
    return sample;
  }

 private:
  struct Knot {
    float u, v;    ///< [1] centre
    float radius;  ///< [m]
  };
  /// Pushes the rings apart around a knot and paints its heart.
  void bend(const Knot& knot, float u, float v, float& phase, float& dark) const {
    float du = fraction(u - knot.u + 0.5F) - 0.5F, dv = fraction(v - knot.v + 0.5F) - 0.5F;
    du *= tile_u_ / knot.radius;
    dv *= tile_v_ / knot.radius;
    const float along =
        du * du * 0.09F + dv * dv;  // the deflection reaches three times as far along the grain
    if (along > 30) return;
    const float fade = 1 - along / 30;
    phase += 1.6F * fade * fade * dv / (1 + 0.6F * along) * -1.0F;
    const float d = du * du * 0.45F + dv * dv;
    const float heart = 1 - smooth_step(0.35F, 1.0F, d);
    const float halo = 0.55F * (1 - smooth_step(0.8F, 2.6F, d));
    const float swirl = 0.85F + 0.15F * wobble_(u, v);
    const float strength = (heart > halo ? heart : halo) * swirl;
    dark = dark > strength ? dark : strength;
  }

  float rings_, wander_, ring_contrast_, fibre_, pores_, rays_, cloud_, relief_;
  Fbm meander_;
  GradientNoise wobble_, strength_;
  Fbm fibres_;
  GradientNoise pore_dashes_, ray_dashes_;
  Fbm clouds_;
  std::vector<Knot> knots_;
  float tile_u_ = 1, tile_v_ = 1;
};

/// What makes boards differ and where they meet.
struct BoardLook {
  float tone;    ///< [1] spread of darkness from board to board
  float warmth;  ///< [1] spread of hue
  float gap;     ///< [m] width of the joint
  float depth;   ///< [m] of the joint
  float shadow;  ///< [1] how dark the joint is
  explicit BoardLook(RecipeReader& recipe)
      : tone(recipe.number("tone", 0.16, 0, 1)),
        warmth(recipe.number("warmth", 0.02, 0, 0.5)),
        gap(recipe.number("gap", 0.002, 0, 0.05)),
        depth(recipe.number("gap_depth", 0.0008, 0, 0.02)),
        shadow(recipe.number("shadow", 0.7, 0, 1)) {}

  /// `edge` [m]: distance to the nearest joint; `h`: random bits of the board; `pixel` [m].
  Texel shade(Texel texel, const Grain::Sample& grain, float edge, std::uint32_t h,
              float pixel) const {
    const float hue = warmth * (unit_of(h >> 3, 9) * 2 - 1);
    texel.color =
        toned({1 + hue, 1, 1 - hue}, grain.darkness + tone * (unit_of(h * 0x2c1b3c6dU, 8) * 2 - 1));
    const float half = 0.5F * gap;
    const float blur = pixel > 0.0008F ? pixel : 0.0008F;
    const float seen = gap < blur ? gap / blur : 1;  // a joint finer than a texel only tints it
    const float open = seen * (1 - smooth_step(half, half + blur, edge));
    const float rim = 1 - smooth_step(half, half + 0.005F, edge);
    texel.color = texel.color * (1 - shadow * open) * (1 - 0.05F * rim);
    texel.height = grain.height - depth * open - 0.0003F * rim;
    texel.roughness =
        clamp01(texel.roughness + grain.rough + 0.3F * open + 0.06F * (unit_of(h, 5) - 0.5F));
    texel.occlusion = 1 - 0.5F * open;
    return texel;
  }
};

}  // namespace

Painter paint_wood(RecipeReader& recipe) {
  const Grain grain(recipe);
  const Texel plain = recipe.plain();
  return [=](float u, float v) {
    const Grain::Sample sample = grain(u, v);
    Texel texel = plain;
    texel.color = toned({}, sample.darkness);
    texel.height = sample.height;
    texel.roughness = clamp01(plain.roughness + sample.rough);
    return texel;
  };
}

/// Boards in rows along u, each row shifted by chance, each board cut from another place of the
/// tree.
Painter paint_planks(RecipeReader& recipe) {
  const Grain grain(recipe);
  const BoardLook look(recipe);
  const Texel plain = recipe.plain();
  const int rows = recipe.cells_v(recipe.number("width", 0.16, 0.02, 1));
  const int boards = recipe.cells_u(recipe.number("length", 1.2, 0.1, 10));
  const auto tile_u = static_cast<float>(recipe.tile().x),
             tile_v = static_cast<float>(recipe.tile().y);
  const float pixel = tile_v / 512;
  const std::uint32_t seed = recipe.seed("boards");
  return [=](float u, float v) {
    const float y = fraction(v) * static_cast<float>(rows);
    const int row = static_cast<int>(y);
    // Rows start a third of a board apart plus chance, so that neighbouring joints never line up,
    // and each joint strays along its row, so that boards differ in length.
    const float shift = fraction(0.37F * static_cast<float>(row)) + 0.3F * random_of(row, 0, seed);
    const float x = fraction(u + shift / static_cast<float>(boards)) * static_cast<float>(boards);
    int board = static_cast<int>(x) % boards;
    float fx = x - std::floor(x);
    const auto joint = [&](int at) {
      return boards > 1 ? 0.42F * random_of(wrap(at, boards), row, seed + 5U) : 0;
    };
    if (fx < joint(board)) {
      --board;
      fx += 1;
    }
    const float begin = joint(board), end = 1 + joint(board + 1);
    const std::uint32_t h = hash_cell(wrap(board, boards), row, seed);
    const float fy = y - static_cast<float>(row);
    const float along =
        (fx - begin < end - fx ? fx - begin : end - fx) * tile_u / static_cast<float>(boards);
    const float across = (fy < 0.5F ? fy : 1 - fy) * tile_v / static_cast<float>(rows);
    const Grain::Sample sample =
        grain(u + unit_of(h), (h & 1U) != 0 ? v + unit_of(h, 16) : unit_of(h, 16) - v);
    return look.shade(plain, sample, along < across ? along : across, h, pixel);
  };
}

/// Blocks of 1 : n laid at right angles, the zigzag running along u: cell (x, y) of the grid that
/// is turned by 45 degrees belongs to a block along x when (x - y) mod 2n < n, else to one along y.
Painter paint_herringbone(RecipeReader& recipe) {
  const Grain grain(recipe);
  const BoardLook look(recipe);
  const Texel plain = recipe.plain();
  const int n = recipe.integer("ratio", 5, 2, 12);
  const auto tile_u = static_cast<float>(recipe.tile().x),
             tile_v = static_cast<float>(recipe.tile().y);
  const float width = recipe.number("width", 0.07, 0.02, 0.5);
  const float diagonal = 1.41421356F * width;
  const int periods_u = recipe.cells_u(diagonal);
  const int periods_v = n * recipe.cells_v(diagonal * static_cast<float>(n));
  const float block = tile_u / static_cast<float>(periods_u) / 1.41421356F;
  const float pixel = tile_v / 512;
  const std::uint32_t seed = recipe.seed("blocks");
  return [=](float u, float v) {
    const float du = fraction(u) * static_cast<float>(periods_u),
                dv = fraction(v) * static_cast<float>(periods_v);
    const float x = du + dv, y = du - dv;
    const int xi = floor_to_int(x), yi = floor_to_int(y);
    const float fx = x - static_cast<float>(xi), fy = y - static_cast<float>(yi);
    const int k = wrap(xi - yi, 2 * n);
    const bool along_x = k < n;
    const int bx = along_x ? xi - k : xi, by = along_x ? yi : yi - (2 * n - 1 - k);
    const float length =
        along_x ? static_cast<float>(k) + fx : static_cast<float>(2 * n - 1 - k) + fy;
    const float across = along_x ? fy : fx;
    const float ends =
        length < static_cast<float>(n) - length ? length : static_cast<float>(n) - length;
    const float sides = across < 1 - across ? across : 1 - across;
    // The same block seen from the neighbouring tile has (bx, by) moved by (Pu, Pu) or (Pv, -Pv).
    const int sum = bx + by, difference = bx - by;
    const std::uint32_t h = hash_cell(wrap(sum, 2 * periods_u), wrap(difference, 2 * periods_v),
                                      seed + (along_x ? 0U : 77U));
    const Grain::Sample sample =
        grain(unit_of(h) + length * block / tile_u, unit_of(h, 16) + across * block / tile_v);
    return look.shade(plain, sample, (ends < sides ? ends : sides) * block, h, pixel);
  };
}

}  // namespace ww::material
