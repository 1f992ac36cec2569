#include "compose.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ww::material {
namespace {

constexpr int kLevels = 65536;

std::uint8_t to_byte(float x) {
  return static_cast<std::uint8_t>(floor_to_int(clamp01(x) * 255 + 0.5F));
}

std::shared_ptr<const Image> unless_constant(Image image) {
  const auto stride = static_cast<std::size_t>(image.channels);
  for (std::size_t i = stride; i < image.pixels.size(); ++i) {
    if (image.pixels[i] != image.pixels[i - stride])
      return std::make_shared<const Image>(std::move(image));
  }
  return nullptr;
}

const std::array<double, 256>& linear_table() {
  static const auto table = [] {
    std::array<double, 256> t{};
    for (std::size_t i = 0; i < t.size(); ++i) t[i] = srgb_to_linear(static_cast<double>(i) / 255);
    return t;
  }();
  return table;
}

/// Linear colours, three floats a texel, as a neutral picture with its gain.
struct Neutral {
  std::shared_ptr<const Image> picture;
  Vec3 gain{1, 1, 1};  ///< [1]
};

Neutral neutralise(const std::vector<float>& colors, int width, int height) {
  const std::size_t count = colors.size() / 3;
  Image image{width, height, 3, std::vector<std::uint8_t>(colors.size())};
  Neutral neutral;
  std::vector<float> values(count);
  for (std::size_t c = 0; c < 3; ++c) {
    for (std::size_t i = 0; i < count; ++i) values[i] = colors[3 * i + c];
    // White is what all but a 500th of the texels reach: each channel for itself, because a red
    // grout between blue tiles is many times the mean of red.
    const auto limit = values.begin() + static_cast<std::ptrdiff_t>(count - 1 - count / 500);
    std::nth_element(values.begin(), limit, values.end());
    const float scale = *limit > 0 ? 1 / *limit : 0;
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint8_t byte = scale > 0 ? srgb_byte(colors[3 * i + c] * scale) : 255;
      image.pixels[3 * i + c] = byte;
      sum += linear_table()[byte];
    }
    // The table's last bits may differ between C libraries; rounding keeps them out of the result.
    neutral.gain[static_cast<int>(c)] = std::round(static_cast<double>(count) / sum * 1e6) / 1e6;
  }
  neutral.picture = unless_constant(std::move(image));
  if (!neutral.picture) neutral.gain = {1, 1, 1};
  return neutral;
}

/// Central differences that wrap; texel (x, y) has rows from the top, so v falls with y.
Image normals_of(const std::vector<float>& heights, int size, Vec2 tile) {
  Image image{size, size, 3, std::vector<std::uint8_t>(heights.size() * 3)};
  const float per_u = static_cast<float>(size / (2 * tile.x)),
              per_v = static_cast<float>(size / (2 * tile.y));
  const auto at = [&](int x, int y) { return heights[static_cast<std::size_t>(y) * size + x]; };
  for (int y = 0; y < size; ++y) {
    const int above = y == 0 ? size - 1 : y - 1, below = y == size - 1 ? 0 : y + 1;
    for (int x = 0; x < size; ++x) {
      const int left = x == 0 ? size - 1 : x - 1, right = x == size - 1 ? 0 : x + 1;
      const float nx = (at(left, y) - at(right, y)) * per_u,
                  ny = (at(x, below) - at(x, above)) * per_v;
      const float inverse = 1 / std::sqrt(nx * nx + ny * ny + 1);
      std::uint8_t* p = &image.pixels[(static_cast<std::size_t>(y) * size + x) * 3];
      // 128 is exactly level, so that flat places stay flat.
      p[0] = static_cast<std::uint8_t>(floor_to_int(128.5F + 127 * nx * inverse));
      p[1] = static_cast<std::uint8_t>(floor_to_int(128.5F + 127 * ny * inverse));
      p[2] = normal_blue(p[0], p[1]);
    }
  }
  return image;
}

}  // namespace

std::uint8_t srgb_byte(float linear) {
  static const auto table = [] {
    std::vector<std::uint8_t> t(kLevels);
    for (int i = 0; i < kLevels; ++i) {
      t[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(
          std::lround(255 * linear_to_srgb(static_cast<double>(i) / (kLevels - 1))));
    }
    return t;
  }();
  return table[static_cast<std::size_t>(floor_to_int(clamp01(linear) * (kLevels - 1) + 0.5F))];
}

std::uint8_t normal_blue(std::uint8_t red, std::uint8_t green) {
  const int x = red - 128, y = green - 128;
  const int rest = 127 * 127 - x * x - y * y;
  return static_cast<std::uint8_t>(
      128 + (rest > 0 ? static_cast<int>(std::sqrt(static_cast<double>(rest)) + 0.5) : 0));
}

Hash128 texture_hash(const TextureSet& set) {
  Hasher hasher;
  for (const auto* image : {&set.base_color, &set.normal, &set.orm}) {
    hasher.integer(*image ? 1 : 0);
    if (!*image) continue;
    const Hash128 h = image_hash(**image);
    hasher.integer(h.high).integer(h.low);
  }
  return hasher.number(set.gain.x)
      .number(set.gain.y)
      .number(set.gain.z)
      .number(set.tile.x)
      .number(set.tile.y)
      .finish();
}

TextureSet neutral_picture(const Image& image) {
  const std::size_t count = static_cast<std::size_t>(image.width) * image.height;
  std::vector<float> colors(count * 3);
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t c = 0; c < 3; ++c) {
      const std::size_t channel = image.channels >= 3 ? c : 0;
      colors[3 * i + c] =
          static_cast<float>(linear_table()[image.pixels[i * image.channels + channel]]);
    }
  }
  const Neutral neutral = neutralise(colors, image.width, image.height);
  TextureSet set;
  set.base_color = neutral.picture;
  set.gain = neutral.gain;
  return set;
}

TextureSet compose(const Recipe& recipe) {
  const int size = recipe.pixels;
  const std::size_t count = static_cast<std::size_t>(size) * size;
  std::vector<float> colors(count * 3), heights(count);
  Image orm{size, size, 3, std::vector<std::uint8_t>(count * 3)};
  const float step = 1.0F / static_cast<float>(size);
  for (int y = 0; y < size; ++y) {
    const float v = 1 - (static_cast<float>(y) + 0.5F) * step;
    for (int x = 0; x < size; ++x) {
      const Texel texel = recipe.painter((static_cast<float>(x) + 0.5F) * step, v);
      const std::size_t i = static_cast<std::size_t>(y) * size + x;
      colors[3 * i] = texel.color.r > 0 ? texel.color.r : 0;
      colors[3 * i + 1] = texel.color.g > 0 ? texel.color.g : 0;
      colors[3 * i + 2] = texel.color.b > 0 ? texel.color.b : 0;
      heights[i] = texel.height;
      // Steps of 1/64 can't be seen in roughness and occlusion and halve the size of the file.
      orm.pixels[3 * i] = static_cast<std::uint8_t>(to_byte(texel.occlusion) | 3);
      orm.pixels[3 * i + 1] = static_cast<std::uint8_t>(to_byte(texel.roughness) & ~3);
      orm.pixels[3 * i + 2] = to_byte(texel.metalness);
    }
  }
  const Neutral neutral = neutralise(colors, size, size);
  TextureSet set;
  set.base_color = neutral.picture;
  set.gain = neutral.gain;
  set.normal = unless_constant(normals_of(heights, size, recipe.tile));
  set.orm = unless_constant(std::move(orm));
  set.tile = recipe.tile;
  return set;
}

}  // namespace ww::material
