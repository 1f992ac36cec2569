#include "cache.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "compose.h"

namespace ww::material {
namespace {

constexpr std::string_view kMagic = "WWTEX01\n";
constexpr int kMaxSide = 16384;

void put(std::string& out, std::uint64_t value) {
  char bytes[8];
  std::memcpy(bytes, &value, 8);
  out.append(bytes, 8);
}

void put_plane(std::string& out, const Image& image, int channel) {
  const std::size_t stride = static_cast<std::size_t>(image.channels),
                    count = image.pixels.size() / stride;
  const std::uint8_t* p = image.pixels.data() + channel;
  bool constant = true;
  for (std::size_t i = 1; i < count && constant; ++i) constant = p[i * stride] == p[0];
  out.push_back(constant ? 1 : 0);
  const std::size_t start = out.size();
  out.resize(start + (constant ? 1 : count));
  for (std::size_t i = 0; i < (constant ? 1 : count); ++i)
    out[start + i] = static_cast<char>(p[i * stride]);
}

bool blue_follows(const Image& image) {
  if (image.channels != 3) return false;
  for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
    if (image.pixels[i + 2] != normal_blue(image.pixels[i], image.pixels[i + 1])) return false;
  }
  return true;
}

/// Takes bytes from the front; `ok` turns false when there are too few.
struct Reader {
  std::string_view bytes;
  bool ok = true;

  std::string_view take(std::size_t size) {
    if (bytes.size() < size) {
      ok = false;
      return {};
    }
    const std::string_view front = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return front;
  }
  std::uint64_t number() {
    const auto front = take(8);
    std::uint64_t value = 0;
    if (ok) std::memcpy(&value, front.data(), 8);
    return value;
  }
};

void read_plane(Reader& reader, Image& image, int channel) {
  const std::size_t stride = static_cast<std::size_t>(image.channels),
                    count = image.pixels.size() / stride;
  const auto kind = reader.take(1);
  if (!reader.ok) return;
  const bool constant = kind[0] == 1;
  const auto plane = reader.take(constant ? 1 : count);
  if (!reader.ok) return;
  std::uint8_t* p = image.pixels.data() + channel;
  for (std::size_t i = 0; i < count; ++i)
    p[i * stride] = static_cast<std::uint8_t>(plane[constant ? 0 : i]);
}

std::shared_ptr<const Image> read_image(Reader& reader) {
  const std::uint64_t width = reader.number(), height = reader.number(), channels = reader.number();
  const bool derived = reader.number() == 1;
  if (!reader.ok || width == 0) return nullptr;
  if (width > kMaxSide || height == 0 || height > kMaxSide || channels == 0 || channels > 4 ||
      (derived && channels != 3)) {
    reader.ok = false;
    return nullptr;
  }
  Image image{static_cast<int>(width), static_cast<int>(height), static_cast<int>(channels), {}};
  image.pixels.resize(width * height * channels);
  for (int c = 0; c < image.channels - (derived ? 1 : 0); ++c) read_plane(reader, image, c);
  if (derived && reader.ok) {
    for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
      image.pixels[i + 2] = normal_blue(image.pixels[i], image.pixels[i + 1]);
    }
  }
  return std::make_shared<const Image>(std::move(image));
}

}  // namespace

std::string cache_path(const Material& material, const std::string& folder) {
  const Hash128 hash = Hasher()
                           .integer(kBakerVersion)
                           .text(material.name)
                           .text(material.recipe)
                           .number(material.base_color.x)
                           .number(material.base_color.y)
                           .number(material.base_color.z)
                           .number(material.roughness)
                           .number(material.metalness)
                           .finish();
  return folder + "/" + hash.hex() + ".wwtex";
}

std::string pack(const TextureSet& set) {
  std::string out(kMagic);
  put(out, std::bit_cast<std::uint64_t>(set.tile.x));
  put(out, std::bit_cast<std::uint64_t>(set.tile.y));
  for (int c = 0; c < 3; ++c) put(out, std::bit_cast<std::uint64_t>(set.gain[c]));
  put(out, set.hash.high);
  put(out, set.hash.low);
  for (const auto* image : {&set.base_color, &set.normal, &set.orm}) {
    const bool exists = *image != nullptr;
    const bool derived = exists && image == &set.normal && blue_follows(**image);
    put(out, exists ? static_cast<std::uint64_t>((*image)->width) : 0);
    put(out, exists ? static_cast<std::uint64_t>((*image)->height) : 0);
    put(out, exists ? static_cast<std::uint64_t>((*image)->channels) : 0);
    put(out, derived ? 1 : 0);
    for (int c = 0; exists && c < (*image)->channels - (derived ? 1 : 0); ++c)
      put_plane(out, **image, c);
  }
  const Hash128 digest = Hasher().bytes(out.data(), out.size()).finish();
  put(out, digest.high);
  put(out, digest.low);
  return out;
}

std::optional<TextureSet> unpack(std::string_view bytes) {
  if (bytes.size() < kMagic.size() + 16 || !bytes.starts_with(kMagic)) return std::nullopt;
  const std::string_view body = bytes.substr(0, bytes.size() - 16);
  Reader tail{bytes.substr(body.size())};
  Hash128 digest;
  digest.high = tail.number();
  digest.low = tail.number();
  if (Hasher().bytes(body.data(), body.size()).finish() != digest) return std::nullopt;
  Reader reader{body.substr(kMagic.size())};
  TextureSet set;
  set.tile.x = std::bit_cast<double>(reader.number());
  set.tile.y = std::bit_cast<double>(reader.number());
  for (int c = 0; c < 3; ++c) set.gain[c] = std::bit_cast<double>(reader.number());
  set.hash.high = reader.number();
  set.hash.low = reader.number();
  set.base_color = read_image(reader);
  set.normal = read_image(reader);
  set.orm = read_image(reader);
  if (!reader.ok || !reader.bytes.empty()) return std::nullopt;
  return set;
}

}  // namespace ww::material
