#include <gtest/gtest.h>

#include "ww/core/rng.h"
#include "ww/material/material.h"

namespace ww {
namespace {

Image noise_image(int width, int height, int channels, std::uint64_t seed) {
  Image image{width, height, channels, {}};
  Rng rng(seed);
  image.pixels.resize(static_cast<std::size_t>(width) * height * channels);
  for (auto& p : image.pixels) p = static_cast<std::uint8_t>(rng.next() & 255);
  return image;
}

TEST(Png, ReturnsThePixelsThatWerePutIn) {
  for (const int channels : {1, 3, 4}) {
    for (const auto& [width, height] : {std::pair{1, 1}, {7, 3}, {64, 64}, {1, 300}}) {
      const Image image = noise_image(width, height, channels, 7);
      const auto read = decode_png(encode_png(image));
      ASSERT_TRUE(read.ok()) << read.error().str();
      EXPECT_EQ(read->width, width);
      EXPECT_EQ(read->height, height);
      EXPECT_EQ(read->channels, channels);
      EXPECT_EQ(read->pixels, image.pixels);
    }
  }
}

TEST(Png, EqualImagesGiveEqualBytes) {
  EXPECT_EQ(encode_png(noise_image(50, 40, 3, 1)), encode_png(noise_image(50, 40, 3, 1)));
  EXPECT_NE(encode_png(noise_image(50, 40, 3, 1)), encode_png(noise_image(50, 40, 3, 2)));
}

TEST(Jpeg, KeepsTheSizeInAFractionOfThePngsBytes) {
  Image image = noise_image(512, 384, 3, 5);
  for (auto& p : image.pixels) p = static_cast<std::uint8_t>(120 + p / 16);
  const std::string bytes = encode_jpeg(image, 90);
  EXPECT_EQ(bytes, encode_jpeg(image, 90));
  EXPECT_LT(bytes.size(), 0.7 * static_cast<double>(encode_png(image).size()));
  const std::size_t frame = bytes.find("\xff\xc0");  // SOF0: length, precision, height, width
  ASSERT_NE(frame, std::string::npos);
  EXPECT_EQ(bytes.substr(frame + 5, 4), std::string("\x01\x80\x02\0", 4));
}

TEST(Png, RefusesWhatIsNoPng) {
  EXPECT_FALSE(decode_png("").ok());
  EXPECT_FALSE(decode_png("\x89PNG\r\n\x1a\n").ok());
  EXPECT_FALSE(decode_png("GIF89a and more bytes follow here").ok());
  EXPECT_FALSE(decode_png(std::string(1000, '\0')).ok());
}

TEST(Png, SurvivesEveryTruncationAndManyFlippedBytes) {
  const std::string good = encode_png(noise_image(16, 16, 3, 3));
  // Up to the end chunk (12 bytes) all pixels are needed.
  for (std::size_t size = 0; size + 12 < good.size(); ++size)
    EXPECT_FALSE(decode_png(good.substr(0, size)).ok()) << size;
  Rng rng(5);
  for (int i = 0; i < 2000; ++i) {
    std::string bad = good;
    bad[rng.index(bad.size())] = static_cast<char>(rng.next() & 255);
    const auto read = decode_png(bad);
    if (read.ok()) {
      EXPECT_EQ(read->pixels.size(),
                static_cast<std::size_t>(read->width) * read->height * read->channels);
    }
  }
}

TEST(Png, RefusesAPictureThatClaimsToBeHuge) {
  std::string bytes = encode_png(noise_image(4, 4, 3, 3));
  bytes[16] = 0, bytes[17] = 0, bytes[18] = 0x3f, bytes[19] = 0;  // width 16128
  bytes[20] = 0, bytes[21] = 0, bytes[22] = 0x3f, bytes[23] = 0;
  const auto read = decode_png(bytes);
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, ErrorCode::kLimit);
}

TEST(Png, KeepsTheHighBytesOfSixteenBits) {
  // The reader gives 8 bits a channel: the high byte of each value.
  std::vector<std::uint16_t> pixels;
  for (int i = 0; i < 37 * 11; ++i) pixels.push_back(static_cast<std::uint16_t>(i * 161));
  const auto image = decode_png(encode_png16(37, 11, pixels));
  ASSERT_TRUE(image.ok());
  ASSERT_EQ(image->channels, 1);
  for (std::size_t i = 0; i < pixels.size(); ++i) EXPECT_EQ(image->pixels[i], pixels[i] >> 8);
}

}  // namespace
}  // namespace ww
