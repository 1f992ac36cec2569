// Where does chance come from? From streams named after what uses them, so that drawing more
// numbers in one place changes nothing elsewhere. Same numbers on every platform.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ww {

/// xoshiro256** (Blackman and Vigna 2018) seeded by splitmix64, with our own distributions because
/// those of <random> differ between libraries.
class Rng {
 public:
  explicit Rng(std::uint64_t seed);
  /// The stream called `name` of the world seed `seed`.
  static Rng stream(std::uint64_t seed, std::string_view name);

  std::uint64_t next();
  double uniform();                         ///< in [0, 1)
  double uniform(double low, double high);  ///< in [low, high)
  double normal();                          ///< mean 0, deviation 1 (sum of 12 uniforms: no libm)
  std::size_t index(std::size_t count);     ///< in [0, count); count > 0
  int integer(int low, int high);           ///< in [low, high], both included
  bool chance(double probability) { return uniform() < probability; }
  /// Index drawn in proportion to the weights; the first one when all are zero.
  std::size_t weighted(const std::vector<double>& weights);

  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[index(i)]);
  }

 private:
  std::uint64_t s_[4];
};

}  // namespace ww
