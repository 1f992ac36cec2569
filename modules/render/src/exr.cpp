// OpenEXR, version 2, scanlines, uncompressed ("OpenEXR File Layout", openexr.com).
#include <bit>

#include "ww/render/render.h"

namespace ww::render {
namespace {

struct Channel {
  const char* name;
  const std::vector<float>* pixels;
  int component;
};

class Writer {
 public:
  void u32(std::uint32_t v) {
    for (int k = 0; k < 4; ++k) bytes_ += static_cast<char>(v >> (8 * k) & 0xffU);
  }
  void i32(int v) { u32(static_cast<std::uint32_t>(v)); }
  void u64(std::uint64_t v) {
    u32(static_cast<std::uint32_t>(v));
    u32(static_cast<std::uint32_t>(v >> 32));
  }
  void f32(float v) { u32(std::bit_cast<std::uint32_t>(v)); }
  void text(std::string_view s) { (bytes_ += s) += '\0'; }
  void byte(int v) { bytes_ += static_cast<char>(v); }
  void attribute(std::string_view name, std::string_view type, int size) {
    text(name);
    text(type);
    i32(size);
  }
  std::uint64_t size() const { return bytes_.size(); }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

void write_header(Writer& out, const Radiance& r, const std::vector<Channel>& channels) {
  constexpr std::uint32_t kMagic = 20000630, kVersion = 2;
  out.u32(kMagic);
  out.u32(kVersion);
  int size = 1;
  for (const Channel& c : channels) size += static_cast<int>(std::string_view(c.name).size()) + 17;
  out.attribute("channels", "chlist", size);
  for (const Channel& c : channels) {
    out.text(c.name);
    out.i32(2);  // 32-bit float
    out.i32(0);  // not perceptually linear; three bytes reserved
    out.i32(1);  // no subsampling
    out.i32(1);
  }
  out.byte(0);
  out.attribute("compression", "compression", 1);
  out.byte(0);
  for (const char* window : {"dataWindow", "displayWindow"}) {
    out.attribute(window, "box2i", 16);
    for (const int v : {0, 0, r.width - 1, r.height - 1}) out.i32(v);
  }
  out.attribute("lineOrder", "lineOrder", 1);
  out.byte(0);
  out.attribute("pixelAspectRatio", "float", 4);
  out.f32(1);
  out.attribute("screenWindowCenter", "v2f", 8);
  out.f32(0);
  out.f32(0);
  out.attribute("screenWindowWidth", "float", 4);
  out.f32(1);
  out.byte(0);
}

}  // namespace

std::string encode_exr(const Radiance& r) {
  // The format wants channels in the order of their names.
  const std::vector<Channel> channels{
      {"B", &r.rgb, 2},           {"G", &r.rgb, 1},           {"R", &r.rgb, 0},
      {"albedo.B", &r.albedo, 2}, {"albedo.G", &r.albedo, 1}, {"albedo.R", &r.albedo, 0},
      {"normal.X", &r.normal, 0}, {"normal.Y", &r.normal, 1}, {"normal.Z", &r.normal, 2}};
  Writer out;
  write_header(out, r, channels);
  const auto width = static_cast<std::size_t>(r.width), height = static_cast<std::size_t>(r.height);
  const std::size_t line = channels.size() * width * 4, begin = out.size() + 8 * height;
  for (std::size_t y = 0; y < height; ++y) out.u64(begin + y * (line + 8));
  for (std::size_t y = 0; y < height; ++y) {
    out.i32(static_cast<int>(y));
    out.i32(static_cast<int>(line));
    for (const Channel& c : channels) {
      for (std::size_t x = 0; x < width; ++x)
        out.f32((*c.pixels)[(y * width + x) * 3 + static_cast<std::size_t>(c.component)]);
    }
  }
  return out.take();
}

}  // namespace ww::render
