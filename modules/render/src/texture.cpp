#include "texture.h"

namespace ww::render {
namespace {

std::array<float, 256> decode_table(Encoding encoding) {
  std::array<float, 256> table{};
  for (std::size_t i = 0; i < 256; ++i) {
    const double v = static_cast<double>(i) / 255.0;
    const double srgb = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    table[i] = static_cast<float>(encoding == Encoding::kSrgb ? srgb : v);
  }
  return table;
}

const std::array<float, 256>& decode_of(Encoding encoding) {
  static const std::array<float, 256> srgb = decode_table(Encoding::kSrgb);
  static const std::array<float, 256> linear = decode_table(Encoding::kLinear);
  return encoding == Encoding::kSrgb ? srgb : linear;
}

/// Linear value to the nearest byte of the table: 4096 steps are finer than half a byte's step from
/// 1/255 up.
std::vector<std::uint8_t> encode_table(const std::array<float, 256>& decode) {
  std::vector<std::uint8_t> table(4097);
  std::size_t byte = 0;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const float v = static_cast<float>(i) / 4096.0f;
    while (byte < 255 && decode[byte + 1] - v < v - decode[byte]) ++byte;
    table[i] = static_cast<std::uint8_t>(byte);
  }
  return table;
}

int wrap(int i, int n) {
  i %= n;
  return i < 0 ? i + n : i;
}

}  // namespace

Texture::Texture(std::shared_ptr<const Image> image, Encoding encoding)
    : image_(std::move(image)), decode_(&decode_of(encoding)) {
  static const std::vector<std::uint8_t> encode_srgb = encode_table(decode_of(Encoding::kSrgb));
  static const std::vector<std::uint8_t> encode_linear = encode_table(decode_of(Encoding::kLinear));
  const std::vector<std::uint8_t>& encode =
      encoding == Encoding::kSrgb ? encode_srgb : encode_linear;
  levels_.push_back({image_->width, image_->height, image_->channels, image_->pixels.data(), {}});
  while (levels_.back().width > 1 && levels_.back().height > 1) {
    const Level& fine = levels_.back();
    Level coarse{fine.width / 2, fine.height / 2, fine.channels, nullptr, {}};
    const auto row = static_cast<std::size_t>(fine.width * fine.channels);
    coarse.own.reserve(static_cast<std::size_t>(coarse.width * coarse.height * coarse.channels));
    for (int y = 0; y < coarse.height; ++y) {
      for (int x = 0; x < coarse.width; ++x) {
        const std::uint8_t* p =
            fine.pixels + static_cast<std::size_t>(2 * y) * row + 2 * x * fine.channels;
        for (int c = 0; c < fine.channels; ++c) {
          const float sum = (*decode_)[p[c]] + (*decode_)[p[c + fine.channels]] +
                            (*decode_)[p[row + c]] + (*decode_)[p[row + c + fine.channels]];
          coarse.own.push_back(encode[static_cast<std::size_t>(sum * 1024.0f + 0.5f)]);
        }
      }
    }
    coarse.pixels = coarse.own.data();
    levels_.push_back(std::move(coarse));
    levels_.back().pixels = levels_.back().own.data();
  }
}

Vec3f Texture::texel(const Level& level, int x, int y) const {
  const std::uint8_t* p = level.pixels + static_cast<std::size_t>(y * level.width + x) *
                                             static_cast<std::size_t>(level.channels);
  if (level.channels < 3) {
    const float v = (*decode_)[p[0]];
    return {v, v, v};
  }
  return {(*decode_)[p[0]], (*decode_)[p[1]], (*decode_)[p[2]]};
}

Vec3f Texture::lookup(float u, float v, float footprint) const {
  const float texels = footprint * static_cast<float>(image_->width);
  const int wanted = texels > 1.0f ? static_cast<int>(std::log2(texels) + 0.5f) : 0;
  const Level& level =
      levels_[static_cast<std::size_t>(std::min(wanted, static_cast<int>(levels_.size()) - 1))];
  const float fu = u - std::floor(u), fv = v - std::floor(v);
  const float x = fu * static_cast<float>(level.width) - 0.5f,
              y = (1.0f - fv) * static_cast<float>(level.height) - 0.5f;
  const int x0 = static_cast<int>(std::floor(x)), y0 = static_cast<int>(std::floor(y));
  const float s = x - static_cast<float>(x0), t = y - static_cast<float>(y0);
  const int xa = wrap(x0, level.width), xb = wrap(x0 + 1, level.width);
  const int ya = wrap(y0, level.height), yb = wrap(y0 + 1, level.height);
  return lerp(lerp(texel(level, xa, ya), texel(level, xb, ya), s),
              lerp(texel(level, xa, yb), texel(level, xb, yb), s), t);
}

TextureMaps make_maps(const TextureSet& set) {
  TextureMaps maps;
  const auto usable = [](const std::shared_ptr<const Image>& i) {
    return i && i->width > 0 && i->height > 0 &&
           (i->channels == 1 || i->channels == 3 || i->channels == 4) &&
           i->pixels.size() == static_cast<std::size_t>(i->width) *
                                   static_cast<std::size_t>(i->height) *
                                   static_cast<std::size_t>(i->channels);
  };
  if (usable(set.base_color))
    maps.base_color = std::make_unique<Texture>(set.base_color, Encoding::kSrgb);
  if (usable(set.normal)) maps.normal = std::make_unique<Texture>(set.normal, Encoding::kLinear);
  if (usable(set.orm)) maps.orm = std::make_unique<Texture>(set.orm, Encoding::kLinear);
  return maps;
}

}  // namespace ww::render
