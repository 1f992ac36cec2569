#include "sampler.h"

#include <array>

namespace ww::render {
namespace {

/// lowbias32 (Wellons 2018): a 32-bit mix of low bias.
std::uint32_t mix(std::uint32_t v) {
  v ^= v >> 16;
  v *= 0x7feb352dU;
  v ^= v >> 15;
  v *= 0x846ca68bU;
  return v ^ (v >> 16);
}

std::uint32_t reverse_bits(std::uint32_t v) {
  v = ((v >> 1) & 0x55555555U) | ((v & 0x55555555U) << 1);
  v = ((v >> 2) & 0x33333333U) | ((v & 0x33333333U) << 2);
  v = ((v >> 4) & 0x0f0f0f0fU) | ((v & 0x0f0f0f0fU) << 4);
  v = ((v >> 8) & 0x00ff00ffU) | ((v & 0x00ff00ffU) << 8);
  return (v >> 16) | (v << 16);
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

/// Second Sobol dimension of a byte of the index, bit-reversed: each column is the one before it
/// xor-shifted.
constexpr std::array<std::array<std::uint32_t, 256>, 2> sobol1_tables() {
  std::array<std::array<std::uint32_t, 256>, 2> tables{};
  std::uint32_t column = 1U;
  for (std::size_t bit = 0; bit < 16; ++bit, column ^= column << 1) {
    for (std::size_t i = 0; i < 256; ++i) {
      if (i >> (bit % 8) & 1U) tables[bit / 8][i] ^= column;
    }
  }
  return tables;
}

/// For the 65,536 samples that a pixel may have. Two look-ups instead of a loop over bits: drawing
/// took a third of the rendering time before.
std::uint32_t sobol1_reversed(std::uint32_t index) {
  static constexpr auto kTables = sobol1_tables();
  return kTables[0][index & 0xffU] ^ kTables[1][index >> 8 & 0xffU];
}

float to_unit(std::uint32_t bits) { return static_cast<float>(bits >> 8) * 0x1p-24f; }

}  // namespace

std::uint32_t Sampler::next_seed() {
  return mix(pixel_ * 0x9e3779b9U + mix(dimension_++ + 0x51633e2dU));
}

Sample2 Sampler::next2() {
  const std::uint32_t seed = next_seed();
  // Shuffling the order of the samples decorrelates the dimensions from each other.
  const std::uint32_t index = reverse_bits(scramble(reverse_bits(sample_), seed)) & 0xffffU;
  const std::uint32_t x = reverse_bits(scramble(index, seed ^ 0xa511e9b3U));
  const std::uint32_t y = reverse_bits(scramble(sobol1_reversed(index), seed ^ 0x63d83595U));
  return {to_unit(x), to_unit(y)};
}

float Sampler::next() {
  const std::uint32_t seed = next_seed();
  const std::uint32_t index = reverse_bits(scramble(reverse_bits(sample_), seed)) & 0xffffU;
  return to_unit(reverse_bits(scramble(index, seed ^ 0xa511e9b3U)));
}

}  // namespace ww::render
