#include "files.h"

#include <gtest/gtest.h>

#include <cstring>

#include "ww/core/rng.h"

namespace ww::dataset {
namespace {

TEST(Rle, KeepsEveryMask) {
  Rng rng(5);
  for (int round = 0; round < 50; ++round) {
    const int w = rng.integer(1, 30), h = rng.integer(1, 30);
    std::vector<std::uint32_t> ids(static_cast<std::size_t>(w * h));
    render::PixelBox box{w, h, 0, 0};
    int right = 0;
    for (std::size_t k = 0; k < ids.size(); ++k) {
      ids[k] = rng.chance(0.4) ? 3 : 1;
      if (ids[k] != 3) continue;
      box.x = std::min(box.x, static_cast<int>(k) % w);
      right = std::max(right, static_cast<int>(k) % w + 1);
    }
    if (right == 0) continue;
    box.width = right - box.x;
    const Rle rle = rle_of(ids, w, h, 3, box);
    EXPECT_EQ(rle_from(rle.text()).runs, rle.runs);
    // Played back column by column it is the mask.
    std::size_t at = 0;
    bool inside = false;
    for (const std::uint32_t run : rle.runs) {
      for (std::uint32_t i = 0; i < run; ++i, ++at) {
        const std::size_t x = at / static_cast<std::size_t>(h),
                          y = at % static_cast<std::size_t>(h);
        ASSERT_EQ(ids[y * static_cast<std::size_t>(w) + x] == 3, inside);
      }
      inside = !inside;
    }
    EXPECT_EQ(at, ids.size());
  }
}

TEST(Rle, IsWrittenAsCocosToolsDo) {
  // pycocotools.mask.encode of a 4 x 4 mask whose middle 2 x 2 is set gives b'52203' (runs 5 2 2 2
  // 5: from the fourth on the difference to the one two before).
  Rle rle;
  rle.runs = {5, 2, 2, 2, 5};
  EXPECT_EQ(rle.text(), "52203");
}

TEST(Npy, StartsItsDataAtAMultipleOf64Bytes) {
  const std::string bytes = to_npy(3, 2, std::vector<float>{0, 1, 2, 3, 4, 5});
  EXPECT_EQ(bytes.substr(0, 6), "\x93NUMPY");
  EXPECT_NE(bytes.find("'shape': (2, 3)"), std::string::npos);
  const std::size_t header = bytes.size() - 6 * sizeof(float);
  EXPECT_EQ(header % 64, 0U);
  float last = 0;
  std::memcpy(&last, bytes.data() + header + 5 * sizeof(float), sizeof(float));
  EXPECT_EQ(last, 5);
}

TEST(Npy, HasAnAxisForChannels) {
  const std::vector<std::array<float, 3>> values(4);
  EXPECT_NE(to_npy(2, 2, values).find("'shape': (2, 2, 3)"), std::string::npos);
}

}  // namespace
}  // namespace ww::dataset
