#include "ww/core/rng.h"

#include <bit>

#include "ww/core/check.h"
#include "ww/core/hash.h"

namespace ww {

Rng::Rng(std::uint64_t seed) {
  for (std::uint64_t& s : s_) {  // splitmix64
    seed += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = seed;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    s = z ^ (z >> 31);
  }
}

Rng Rng::stream(std::uint64_t seed, std::string_view name) { return Rng(hash64(seed, name)); }

std::uint64_t Rng::next() {
  const std::uint64_t result = std::rotl(s_[1] * 5, 7) * 9;
  const std::uint64_t t = s_[1] << 17;
  s_[2] ^= s_[0];
  s_[3] ^= s_[1];
  s_[1] ^= s_[2];
  s_[0] ^= s_[3];
  s_[2] ^= t;
  s_[3] = std::rotl(s_[3], 45);
  return result;
}

double Rng::uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

double Rng::uniform(double low, double high) { return low + (high - low) * uniform(); }

double Rng::normal() {
  double sum = -6.0;
  for (int i = 0; i < 12; ++i) sum += uniform();
  return sum;
}

std::size_t Rng::index(std::size_t count) {
  WW_CHECK(count > 0, "drawing from nothing");
  // Rejection keeps every index equally likely.
  const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
  std::uint64_t v = next();
  while (v >= limit) v = next();
  return static_cast<std::size_t>(v % count);
}

int Rng::integer(int low, int high) {
  WW_CHECK(low <= high, "empty range");
  return low + static_cast<int>(index(static_cast<std::size_t>(high - low) + 1));
}

std::size_t Rng::weighted(const std::vector<double>& weights) {
  double total = 0;
  for (double w : weights) total += w;
  double left = uniform() * total;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (left < weights[i]) return i;
    left -= weights[i];
  }
  return 0;
}

}  // namespace ww
