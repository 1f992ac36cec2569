// How are contents identified? By a 128-bit non-cryptographic hash that is equal on every CPU.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ww {

struct Hash128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  auto operator<=>(const Hash128&) const = default;
  std::string hex() const;  ///< 32 lower-case hexadecimal digits
};

/// Feeds bytes into a 128-bit hash. Numbers are fed little-endian, doubles by their bits (-0 as 0).
class Hasher {
 public:
  Hasher& bytes(const void* data, std::size_t size);
  Hasher& text(std::string_view s);  ///< with its length, so that ("a","b") differs from ("ab","")
  Hasher& number(double v);
  Hasher& integer(std::uint64_t v);
  Hash128 finish() const;

 private:
  std::uint64_t a_ = 0x9ae16a3b2f90404fULL;
  std::uint64_t b_ = 0xc949d7c7509e6557ULL;
  std::uint64_t length_ = 0;
};

Hash128 hash_text(std::string_view s);

/// A 64-bit mix of a seed and a name: what named random streams start from.
std::uint64_t hash64(std::uint64_t seed, std::string_view name);

}  // namespace ww
