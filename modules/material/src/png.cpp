#include <zlib.h>

#include <cstdlib>
#include <cstring>
#include <limits>

#include "ww/material/material.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wunused-function"
// Static, because render and tinygltf carry their own copies of stb.
#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#define STBI_MAX_DIMENSIONS 16384
#include <stb_image.h>
// Deflate by zlib: a third fewer bytes than stb's own, in less time.
static unsigned char* deflate_for_stb(unsigned char* data, int size, int* packed_size, int level) {
  uLongf packed = compressBound(static_cast<uLong>(size));
  auto* out = static_cast<unsigned char*>(std::malloc(packed));
  if (!out || compress2(out, &packed, data, static_cast<uLong>(size), level) != Z_OK) {
    std::free(out);
    return nullptr;
  }
  *packed_size = static_cast<int>(packed);
  return out;
}
#define STBIW_ZLIB_COMPRESS deflate_for_stb
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>
#pragma GCC diagnostic pop

namespace ww {
namespace {

constexpr std::int64_t kMaxPixels = 64'000'000;

// stb tries all five filters on each row and searches long matches unless told otherwise. On baked
// textures one filter and short searches take half the time for 2 % more bytes.
const bool kIsConfigured = [] {
  stbi_write_force_png_filter = 1;
  stbi_write_png_compression_level = 5;
  return true;
}();

void append(void* context, void* data, int size) {
  static_cast<std::string*>(context)->append(static_cast<const char*>(data),
                                             static_cast<std::size_t>(size));
}

}  // namespace

Hash128 image_hash(const Image& image) {
  return Hasher()
      .integer(static_cast<std::uint64_t>(image.width))
      .integer(static_cast<std::uint64_t>(image.height))
      .integer(static_cast<std::uint64_t>(image.channels))
      .bytes(image.pixels.data(), image.pixels.size())
      .finish();
}

std::string encode_png(const Image& image) {
  const std::size_t expected =
      static_cast<std::size_t>(image.width) * image.height * image.channels;
  WW_CHECK(image.width > 0 && image.height > 0 && image.pixels.size() == expected,
           "image size and pixel count disagree");
  WW_CHECK(image.channels == 1 || image.channels == 3 || image.channels == 4, "1, 3 or 4 channels");
  WW_ASSERT(kIsConfigured, "PNG settings are made before main()");
  std::string bytes;
  stbi_write_png_to_func(append, &bytes, image.width, image.height, image.channels,
                         image.pixels.data(), image.width * image.channels);
  return bytes;
}

std::string encode_jpeg(const Image& image, int quality) {
  WW_CHECK(image.channels == 1 || image.channels == 3, "JPEG holds 1 or 3 channels");
  WW_CHECK(quality >= 1 && quality <= 100, "JPEG quality goes from 1 to 100");
  std::string bytes;
  stbi_write_jpg_to_func(append, &bytes, image.width, image.height, image.channels,
                         image.pixels.data(), quality);
  return bytes;
}

Result<Image> decode_png(std::string_view bytes) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return Error{ErrorCode::kLimit, "PNG of more than 2 GB", {}};
  }
  const auto* data = reinterpret_cast<const stbi_uc*>(bytes.data());
  const int size = static_cast<int>(bytes.size());
  int width = 0, height = 0, stored = 0;
  // stb reads other formats from memory too; only PNG is compiled in, but its info call is cheap
  // and keeps a picture that claims a huge size from allocating.
  if (size < 8 || stbi_info_from_memory(data, size, &width, &height, &stored) == 0) {
    return Error{ErrorCode::kParse, "not a PNG picture", {}};
  }
  if (static_cast<std::int64_t>(width) * height > kMaxPixels) {
    return Error{ErrorCode::kLimit,
                 "PNG of " + std::to_string(width) + " x " + std::to_string(height) +
                     " px is above 64 million px",
                 {}};
  }
  const int channels = stored == 2 ? 4 : stored;
  stbi_uc* pixels = stbi_load_from_memory(data, size, &width, &height, &stored, channels);
  if (pixels == nullptr) {
    return Error{ErrorCode::kParse, std::string("damaged PNG: ") + stbi_failure_reason(), {}};
  }
  Image image{width, height, channels, {}};
  image.pixels.assign(pixels, pixels + static_cast<std::size_t>(width) * height * channels);
  stbi_image_free(pixels);
  return image;
}

}  // namespace ww
