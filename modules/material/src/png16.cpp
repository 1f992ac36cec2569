// stb writes 8 bits a channel only: the few chunks of a 16-bit grey PNG, by PNG (third edition).
#include <zlib.h>

#include "ww/material/material.h"

namespace ww {
namespace {

void put_u32(std::string& out, std::uint32_t v) {
  for (const int shift : {24, 16, 8, 0}) out.push_back(static_cast<char>(v >> shift & 0xff));
}

void put_chunk(std::string& out, const char* type, const std::string& data) {
  put_u32(out, static_cast<std::uint32_t>(data.size()));
  const std::string body = type + data;
  out += body;
  put_u32(out, static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(body.data()),
                                                static_cast<uInt>(body.size()))));
}

std::string deflated(const std::string& raw) {
  constexpr int kLevel = 5;
  uLongf size = compressBound(static_cast<uLong>(raw.size()));
  std::string out(size, 0);
  const int done =
      compress2(reinterpret_cast<Bytef*>(out.data()), &size,
                reinterpret_cast<const Bytef*>(raw.data()), static_cast<uLong>(raw.size()), kLevel);
  WW_CHECK(done == Z_OK, "deflate of a picture in memory");
  out.resize(size);
  return out;
}

}  // namespace

std::string encode_png16(int width, int height, const std::vector<std::uint16_t>& pixels) {
  const auto w = static_cast<std::size_t>(width), h = static_cast<std::size_t>(height);
  WW_CHECK(width > 0 && height > 0 && pixels.size() == w * h,
           "image size and pixel count disagree");
  // Each row as its bytes' difference to the row above: ids become runs of 0, depths small numbers.
  constexpr char kUp = 2;
  std::string raw;
  raw.reserve(h * (2 * w + 1));
  for (std::size_t y = 0; y < h; ++y) {
    raw.push_back(kUp);
    for (std::size_t x = 0; x < w; ++x) {
      const unsigned v = pixels[y * w + x], above = y > 0 ? pixels[(y - 1) * w + x] : 0U;
      raw.push_back(static_cast<char>((v >> 8) - (above >> 8)));
      raw.push_back(static_cast<char>((v & 0xff) - (above & 0xff)));
    }
  }
  std::string header;
  put_u32(header, static_cast<std::uint32_t>(width));
  put_u32(header, static_cast<std::uint32_t>(height));
  header += {16, 0, 0, 0, 0};  // bits, grey, deflate, filter method, no interlace
  std::string out = "\x89PNG\r\n\x1a\n";
  put_chunk(out, "IHDR", header);
  put_chunk(out, "IDAT", deflated(raw));
  put_chunk(out, "IEND", "");
  return out;
}

}  // namespace ww
