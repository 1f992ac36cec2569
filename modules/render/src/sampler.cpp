#include "sampler.h"

#include "ww/core/rng.h"

namespace ww::render {
namespace {

std::uint32_t reverse_bits(std::uint32_t v) {
  std::uint32_t r = 0;
  for (int i = 0; i < 32; ++i) r |= (v >> i & 1U) << (31 - i);
  return r;
}

/// Second Sobol dimension, bit-reversed: each column is the one before it xor-shifted.
std::uint32_t sobol1_reversed(std::uint32_t index) {
  std::uint32_t result = 0;
  for (std::uint32_t column = 1U; index != 0; index >>= 1, column ^= column << 1) {
    if (index & 1U) result ^= column;
  }
  return result;
}

/// Owen scrambling of a bit-reversed number: each bit is flipped by a hash of the bits below it
/// (Laine and Karras 2011; constants of Vegdahl 2021).
std::uint32_t scramble(std::uint32_t v, std::uint32_t seed) {
  v ^= v * 0x3d20adeaU;
  v += seed;
  v *= (seed >> 16) | 1U;
  v ^= v * 0x05526c56U;
  v ^= v * 0x53a22864U;
  return v;
}

SobolRuns make_runs() {
  SobolRuns runs;
  Rng rng = Rng::stream(0, "render/sobol");
  const auto seed = [&] { return static_cast<std::uint32_t>(rng.next() >> 32); };
  for (std::uint32_t run = 0; run < SobolRuns::kRuns; ++run) {
    const std::uint32_t sx = seed(), sy = seed(), order = seed();
    for (std::uint32_t i = 0; i < SobolRuns::kLength; ++i) {
      // Scrambling the order like a coordinate keeps every aligned power of two of samples a net.
      const std::uint32_t k = reverse_bits(scramble(reverse_bits(i), order)) % SobolRuns::kLength;
      runs.points[run * SobolRuns::kLength + i] = {reverse_bits(scramble(k, sx)),
                                                   reverse_bits(scramble(sobol1_reversed(k), sy))};
    }
  }
  return runs;
}

}  // namespace

const SobolRuns& SobolRuns::shared() {
  static const SobolRuns runs = make_runs();
  return runs;
}

}  // namespace ww::render
