#include <array>
#include <cmath>
#include <limits>

#include "ww/material/material.h"

namespace ww {
namespace {

struct Swatch {
  const char* name;
  std::uint32_t srgb;
};

constexpr Swatch kSwatches[] = {
#include "color_names.inc"
};
constexpr std::size_t kSwatchCount = std::size(kSwatches);

Vec3 linear_of(std::uint32_t srgb) {
  const auto channel = [&](int shift) { return srgb_to_linear(((srgb >> shift) & 255U) / 255.0); };
  return {channel(16), channel(8), channel(0)};
}

/// OKLab (Ottosson 2020): distances follow what people call similar better than CIELAB does for
/// blues.
Vec3 oklab(Vec3 c) {
  const double l = std::cbrt(0.4122214708 * c.x + 0.5363325363 * c.y + 0.0514459929 * c.z);
  const double m = std::cbrt(0.2119034982 * c.x + 0.6806995451 * c.y + 0.1073969566 * c.z);
  const double s = std::cbrt(0.0883024619 * c.x + 0.2817188376 * c.y + 0.6299787005 * c.z);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

/// Hue and chroma name a colour more than lightness does: the differences of a and b count double.
constexpr double kChromaWeight = 2.0;

const std::array<Vec3, kSwatchCount>& swatch_points() {
  static const auto points = [] {
    std::array<Vec3, kSwatchCount> all;
    for (std::size_t i = 0; i < kSwatchCount; ++i) all[i] = oklab(linear_of(kSwatches[i].srgb));
    return all;
  }();
  return points;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

double srgb_to_linear(double srgb) {
  return srgb <= 0.04045 ? srgb / 12.92 : std::pow((srgb + 0.055) / 1.055, 2.4);
}

double linear_to_srgb(double linear) {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

std::optional<Vec3> parse_hex_color(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : text.substr(1)) {
    const int digit = hex_digit(c);
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return linear_of(value);
}

std::string color_name(Vec3 linear_rgb) {
  Vec3 clamped;
  for (int i = 0; i < 3; ++i) {
    const double v = linear_rgb[i];
    clamped[i] = v > 0 ? (v < 1 ? v : 1) : 0;  // NaN becomes 0
  }
  const Vec3 point = oklab(clamped);
  const auto& points = swatch_points();
  double nearest = std::numeric_limits<double>::infinity();
  std::size_t best = 0;
  for (std::size_t i = 0; i < kSwatchCount; ++i) {
    const Vec3 d = point - points[i];
    const double distance = d.x * d.x + kChromaWeight * kChromaWeight * (d.y * d.y + d.z * d.z);
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  return kSwatches[best].name;
}

std::optional<Vec3> color_of(std::string_view name) {
  for (const Swatch& swatch : kSwatches) {
    if (name == swatch.name) return linear_of(swatch.srgb);
  }
  return std::nullopt;
}

std::vector<std::string> color_names() {
  std::vector<std::string> names;
  for (const Swatch& swatch : kSwatches) {
    if (names.empty() || names.back() != swatch.name) names.emplace_back(swatch.name);
  }
  return names;
}

Vec3 color_factor(const Material& material, Vec3 tint) {
  const bool has_picture = material.textures && material.textures->base_color;
  const Vec3 gain = has_picture ? material.textures->gain : Vec3{1, 1, 1};
  const Vec3 factor = scaled(scaled(material.base_color, tint), gain);
  return max({0, 0, 0}, min({1, 1, 1}, factor));
}

}  // namespace ww
