// Which random patterns tile without a seam? Gradient noise, its octave sums and Worley cells, all
// on a lattice that wraps after a whole number of cells. Only + - * / and comparisons, so that
// every CPU gives the same bits.
#pragma once

#include <cstdint>

namespace ww::material {

inline int floor_to_int(float x) {
  const int i = static_cast<int>(x);
  return i - (x < static_cast<float>(i) ? 1 : 0);
}
inline float fraction(float x) { return x - static_cast<float>(floor_to_int(x)); }
inline int wrap(int i, int period) {
  const int r = i % period;
  return r < 0 ? r + period : r;
}
inline float clamp01(float x) { return x < 0 ? 0.0F : x > 1 ? 1.0F : x; }
inline float mix(float a, float b, float t) { return a + (b - a) * t; }
/// 0 below `low`, 1 above `high`, smooth between; low < high.
inline float smooth_step(float low, float high, float x) {
  const float t = clamp01((x - low) / (high - low));
  return t * t * (3 - 2 * t);
}
/// 0 at both ends of [0, 1], 1 in the middle: the round of a thread.
inline float bulge(float t) { return 4 * t * (1 - t); }

inline std::uint32_t hash_cell(int x, int y, std::uint32_t seed) {
  std::uint32_t h = static_cast<std::uint32_t>(x) * 0x9e3779b1U ^
                    static_cast<std::uint32_t>(y) * 0x85ebca77U ^ seed;
  h ^= h >> 15;
  h *= 0x2c1b3c6dU;
  h ^= h >> 12;
  h *= 0x297a2d39U;
  return h ^ (h >> 15);
}
/// In [0, 1), from 16 bits of a hash starting at `shift`.
inline float unit_of(std::uint32_t hash, int shift = 0) {
  return static_cast<float>((hash >> shift) & 0xffffU) * (1.0F / 65536);
}
inline float random_of(int x, int y, std::uint32_t seed) { return unit_of(hash_cell(x, y, seed)); }

/// Perlin's gradient noise (2002 fade) on a lattice of cells_u x cells_v a tile; about -1 to 1,
/// mean 0.
class GradientNoise {
 public:
  GradientNoise(int cells_u, int cells_v, std::uint32_t seed)
      : cells_u_(cells_u < 1 ? 1 : cells_u), cells_v_(cells_v < 1 ? 1 : cells_v), seed_(seed) {}

  float operator()(float u, float v) const {
    const float x = fraction(u) * static_cast<float>(cells_u_);
    const float y = fraction(v) * static_cast<float>(cells_v_);
    const int xi = static_cast<int>(x), yi = static_cast<int>(y);
    const float fx = x - static_cast<float>(xi), fy = y - static_cast<float>(yi);
    const int x0 = xi >= cells_u_ ? 0 : xi, y0 = yi >= cells_v_ ? 0 : yi;
    const int x1 = x0 + 1 == cells_u_ ? 0 : x0 + 1, y1 = y0 + 1 == cells_v_ ? 0 : y0 + 1;
    const float a = mix(slope(x0, y0, fx, fy), slope(x1, y0, fx - 1, fy), fade(fx));
    const float b = mix(slope(x0, y1, fx, fy - 1), slope(x1, y1, fx - 1, fy - 1), fade(fx));
    return 1.5F * mix(a, b, fade(fy));
  }

 private:
  static float fade(float t) { return t * t * t * (t * (t * 6 - 15) + 10); }
  float slope(int x, int y, float dx, float dy) const {
    static constexpr float kCosines[16] = {
        1,  0.92387953F,  0.70710678F,  0.38268343F,  0, -0.38268343F, -0.70710678F, -0.92387953F,
        -1, -0.92387953F, -0.70710678F, -0.38268343F, 0, 0.38268343F,  0.70710678F,  0.92387953F};
    const std::uint32_t h = hash_cell(x, y, seed_) >> 7;
    return kCosines[h & 15] * dx + kCosines[(h + 12) & 15] * dy;
  }
  int cells_u_;
  int cells_v_;
  std::uint32_t seed_;
};

/// Octaves of gradient noise, each twice as fine and half as strong; about -1 to 1.
class Fbm {
 public:
  Fbm(int cells_u, int cells_v, int octaves, std::uint32_t seed, float persistence = 0.5F)
      : cells_u_(cells_u < 1 ? 1 : cells_u),
        cells_v_(cells_v < 1 ? 1 : cells_v),
        octaves_(octaves),
        seed_(seed),
        persistence_(persistence) {
    float total = 0, amplitude = 1;
    for (int i = 0; i < octaves_; ++i, amplitude *= persistence_) total += amplitude;
    scale_ = 1.25F / total;
  }
  float operator()(float u, float v) const {
    float sum = 0, amplitude = scale_;
    for (int i = 0; i < octaves_; ++i, amplitude *= persistence_) {
      sum += amplitude * GradientNoise(cells_u_ << i, cells_v_ << i,
                                       seed_ + 977U * static_cast<std::uint32_t>(i))(u, v);
    }
    return sum;
  }

 private:
  int cells_u_;
  int cells_v_;
  int octaves_;
  std::uint32_t seed_;
  float persistence_;
  float scale_ = 1;
};

/// Worley's cells (1996): the nearest and second nearest of points scattered one a cell.
class Cells {
 public:
  struct Hit {
    float nearest = 0;     ///< [cells] distance to the nearest point
    float second = 0;      ///< [cells] to the next one
    std::uint32_t id = 0;  ///< random bits of the nearest point
    float dx = 0, dy = 0;  ///< [cells] from the nearest point
  };
  Cells(int cells_u, int cells_v, std::uint32_t seed, float jitter = 1)
      : cells_u_(cells_u < 3 ? 3 : cells_u),
        cells_v_(cells_v < 3 ? 3 : cells_v),
        seed_(seed),
        jitter_(jitter) {}

  Hit operator()(float u, float v) const;

 private:
  int cells_u_;
  int cells_v_;
  std::uint32_t seed_;
  float jitter_;
};

}  // namespace ww::material
