#include "ww/core/hash.h"

#include <bit>
#include <cstring>

namespace ww {
namespace {

std::uint64_t mix(std::uint64_t x) {  // the finaliser of splitmix64
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9ULL;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

}  // namespace

std::string Hash128::hex() const {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text(32, '0');
  for (int i = 0; i < 16; ++i) {
    text[15 - i] = kDigits[(high >> (4 * i)) & 15];
    text[31 - i] = kDigits[(low >> (4 * i)) & 15];
  }
  return text;
}

Hasher& Hasher::integer(std::uint64_t v) {
  a_ = mix(a_ ^ v);
  b_ = mix(std::rotl(b_, 29) + v * 0x9e3779b97f4a7c15ULL);
  length_ += 8;
  return *this;
}

Hasher& Hasher::bytes(const void* data, std::size_t size) {
  const auto* p = static_cast<const unsigned char*>(data);
  std::size_t i = 0;
  for (; i + 8 <= size; i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, p + i, 8);  // little-endian machines only; the build refuses others
    integer(word);
  }
  std::uint64_t tail = 0;
  for (std::size_t k = 0; i + k < size; ++k)
    tail |= static_cast<std::uint64_t>(p[i + k]) << (8 * k);
  if (i < size) integer(tail);
  length_ += size;
  return *this;
}

Hasher& Hasher::text(std::string_view s) {
  integer(s.size());
  return bytes(s.data(), s.size());
}

Hasher& Hasher::number(double v) {
  return integer(std::bit_cast<std::uint64_t>(v == 0.0 ? 0.0 : v));
}

Hash128 Hasher::finish() const {
  const std::uint64_t x = mix(a_ + length_);
  const std::uint64_t y = mix(b_ ^ x);
  return {mix(x + y), y};
}

static_assert(std::endian::native == std::endian::little,
              "hashes are defined for little-endian words");

Hash128 hash_text(std::string_view s) { return Hasher().text(s).finish(); }

std::uint64_t hash64(std::uint64_t seed, std::string_view name) {
  return Hasher().integer(seed).text(name).finish().low;
}

}  // namespace ww
