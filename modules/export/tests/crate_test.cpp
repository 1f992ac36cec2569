// USD's integer coding and LZ4 blocks, decoded again by a second implementation written from the
// formats' descriptions. Whole files are read back by OpenUSD itself (tests/exports/check_usd.py).
#include <gtest/gtest.h>

#include <cstring>

#include "usd_crate.h"
#include "ww/core/rng.h"

namespace ww::exporting {
namespace {

std::string unpack_lz4(const std::string& in) {
  EXPECT_EQ(in.at(0), 0) << "one chunk";
  std::string out;
  std::size_t at = 1;
  const auto byte = [&] {
    return static_cast<std::size_t>(static_cast<unsigned char>(in.at(at++)));
  };
  const auto length = [&](std::size_t start) {
    if (start < 15) return start;
    for (std::size_t more = 255; more == 255;) {
      more = byte();
      start += more;
    }
    return start;
  };
  while (true) {
    const std::size_t token = byte();
    const std::size_t literals = length(token >> 4);
    out += in.substr(at, literals);
    at += literals;
    if (at == in.size()) return out;
    std::size_t offset = byte();
    offset |= byte() << 8;
    const std::size_t match = length(token & 15) + 4;
    for (std::size_t i = 0; i < match; ++i) out.push_back(out.at(out.size() - offset));
  }
}

std::vector<std::int32_t> decode_integers(const std::string& coded, std::size_t count) {
  const std::string in = unpack_lz4(coded);
  std::int32_t common = 0;
  std::memcpy(&common, in.data(), 4);
  std::size_t at = 4 + (count * 2 + 7) / 8;
  std::vector<std::int32_t> out;
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const int code = static_cast<unsigned char>(in.at(4 + i / 4)) >> (2 * (i % 4)) & 3;
    std::int32_t step = common;
    if (code == 1) step = static_cast<std::int8_t>(in.at(at));
    if (code == 2) {
      std::int16_t v = 0;
      std::memcpy(&v, in.data() + at, 2);
      step = v;
    }
    if (code == 3) std::memcpy(&step, in.data() + at, 4);
    at += code == 3 ? 4u : static_cast<std::size_t>(code);
    sum += static_cast<std::uint32_t>(step);
    out.push_back(static_cast<std::int32_t>(sum));
  }
  EXPECT_EQ(at, in.size());
  return out;
}

TEST(UsdCrate, BytesOfAnyLengthComeBack) {
  Rng rng = Rng::stream(1, "bytes");
  for (std::size_t size :
       {0, 1, 4, 5, 12, 13, 14, 15, 16, 17, 19, 255, 270, 271, 300, 5000, 200000}) {
    for (const int alphabet : {1, 3, 256}) {
      std::string text(size, '\0');
      for (char& c : text) c = static_cast<char>(rng.integer(0, alphabet - 1));
      EXPECT_EQ(unpack_lz4(compress_bytes(text)), text) << size << " of " << alphabet;
    }
  }
}

TEST(UsdCrate, RepetitionTakesLittleSpace) {
  EXPECT_LT(compress_bytes(std::string(10000, 'a')).size(), 80u);
}

TEST(UsdCrate, IntegersOfAnySizeComeBack) {
  Rng rng = Rng::stream(2, "integers");
  for (const std::size_t count : {1u, 3u, 4u, 17u, 1000u}) {
    for (const std::int64_t range : {1ll, 100ll, 30000ll, 2147483647ll}) {
      std::vector<std::int32_t> values(count);
      for (auto& v : values) {
        v = static_cast<std::int32_t>(rng.uniform(-1, 1) * static_cast<double>(range));
      }
      EXPECT_EQ(decode_integers(compress_integers(values), count), values);
    }
  }
}

}  // namespace
}  // namespace ww::exporting
