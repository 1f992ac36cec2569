// Where do a path's random numbers come from? From Owen-scrambled Sobol pairs, one stream a pixel,
// so that a picture does not depend on which thread drew which tile.
#pragma once

#include <cstdint>

namespace ww::render {

struct Sample2 {
  float x = 0;  ///< [1] in [0, 1)
  float y = 0;  ///< [1] in [0, 1)
};

/// Draws for one sample of one pixel. Every call takes the next dimension; equal dimensions of the
/// samples of a pixel form a (0,2)-sequence, which halves the error of 16 samples against white
/// noise. Burley 2020, "Practical Hash-based Owen Scrambling".
class Sampler {
 public:
  Sampler(std::uint32_t pixel, std::uint32_t sample) : pixel_(pixel), sample_(sample) {}
  Sample2 next2();
  float next();

 private:
  std::uint32_t next_seed();

  std::uint32_t pixel_;
  std::uint32_t sample_;
  std::uint32_t dimension_ = 0;
};

}  // namespace ww::render
