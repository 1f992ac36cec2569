#include <algorithm>
#include <cmath>

#include "film.h"

namespace ww::render {
namespace {

/// Toe and linear middle of Uchimura 2017 with Reinhard's shoulder, which never quite ends: four
/// stops above the middle, where lamps light a wall, film still has tone. In order: contrast, start
/// and length of the linear section, tightness of the black.
float tone(float x) {
  constexpr float kContrast = 1.15f, kStart = 0.22f, kLength = 0.4f, kBlack = 1.33f;
  constexpr float linear_end = kStart + (1.0f - kStart) * kLength / kContrast;
  constexpr float linear_top = kStart + (1.0f - kStart) * kLength;
  if (x > linear_end) {
    const float t = kContrast * (x - linear_end) / (1.0f - linear_top);
    return linear_top + (1.0f - linear_top) * t / (1.0f + t);
  }
  const float linear = kStart + kContrast * (x - kStart);
  if (x >= kStart) return linear;
  const float t = clamp01(x / kStart), into_linear = t * t * (3.0f - 2.0f * t);
  const float toe = kStart * std::pow(t, kBlack);
  return toe + (linear - toe) * into_linear;
}

std::uint8_t to_byte(float linear) {
  const float v = clamp01(linear);
  const float srgb = v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1.0f / 2.4f) - 0.055f;
  return static_cast<std::uint8_t>(srgb * 255.0f + 0.5f);
}

/// Colour of the light that falls on things, luminance 1: what is seen over what the surfaces are.
/// Bright places count more, for the eye adapts to the lamp that lights the room, not to the screen
/// in its corner; those far above `middle` count as that.
Vec3f light_color(const Film& film, float middle) {
  Vec3f seen, surfaces;
  for (std::size_t i = 0; i < film.color.size(); ++i) {
    if (film.coverage[i] < 0.5f || dot(film.normal[i], film.normal[i]) < 0.25f) continue;
    const float l = luminance(film.color[i]);
    if (!(l > 0) || !std::isfinite(l)) continue;
    const float weight = std::min(l, 2.0f * middle);
    seen += film.color[i] * (weight / l);
    surfaces += film.albedo[i] * (weight / std::max(luminance(film.albedo[i]), 0.01f));
  }
  const Vec3f c{seen.x / std::max(surfaces.x, 1e-6f), seen.y / std::max(surfaces.y, 1e-6f),
                seen.z / std::max(surfaces.z, 1e-6f)};
  const float l = luminance(c);
  return l > 0 ? c / l : Vec3f{1, 1, 1};
}

/// Luminance that a share of the covered pixels stays below.
float luminance_below(const Film& film, float share) {
  std::vector<float> all;
  for (std::size_t i = 0; i < film.color.size(); ++i) {
    const float l = luminance(film.color[i]);
    if (film.coverage[i] > 0.5f && std::isfinite(l)) all.push_back(l);
  }
  if (all.empty()) return 0;
  const auto at =
      all.begin() + static_cast<std::ptrdiff_t>(share * static_cast<float>(all.size() - 1));
  std::nth_element(all.begin(), at, all.end());
  return *at;
}

/// Share of the logarithmic range that is kept when a room of harsh light is brought into the range
/// of a picture; 1 where it fits already.
float kept_range(const Film& film) {
  constexpr float kRange = 24.0f;  // between the twentieths at either end
  const float low = luminance_below(film, 0.05f), high = luminance_below(film, 0.95f);
  if (!(low > 0) || high <= kRange * low) return 1.0f;
  return std::max(0.55f, std::log(kRange) / std::log(high / low));
}

/// Mean over a square of 2 radius + 1 pixels about each pixel, cut at the border.
std::vector<float> box_mean(const std::vector<float>& values, int width, int height, int radius) {
  const auto w = static_cast<std::size_t>(width), h = static_cast<std::size_t>(height);
  std::vector<double> sum((w + 1) * (h + 1));
  for (std::size_t y = 0; y < h; ++y) {
    double row = 0;
    for (std::size_t x = 0; x < w; ++x) {
      row += values[y * w + x];
      sum[(y + 1) * (w + 1) + x + 1] = sum[y * (w + 1) + x + 1] + row;
    }
  }
  std::vector<float> mean(values.size());
  for (int y = 0; y < height; ++y) {
    const auto y0 = static_cast<std::size_t>(std::max(0, y - radius)),
               y1 = static_cast<std::size_t>(std::min(height, y + radius + 1));
    for (int x = 0; x < width; ++x) {
      const auto x0 = static_cast<std::size_t>(std::max(0, x - radius)),
                 x1 = static_cast<std::size_t>(std::min(width, x + radius + 1));
      const double total = sum[y1 * (w + 1) + x1] - sum[y0 * (w + 1) + x1] -
                           sum[y1 * (w + 1) + x0] + sum[y0 * (w + 1) + x0];
      mean[static_cast<std::size_t>(y) * w + static_cast<std::size_t>(x)] =
          static_cast<float>(total / static_cast<double>((y1 - y0) * (x1 - x0)));
    }
  }
  return mean;
}

/// The light's large shapes without the things' detail: guided filter of a picture by itself (He,
/// Sun and Tang 2010). `edge` is the least step that stays an edge.
std::vector<float> base_layer(const std::vector<float>& picture, int width, int height,
                              float edge) {
  const int radius = std::max(2, width / 10);
  std::vector<float> squares(picture.size());
  for (std::size_t i = 0; i < picture.size(); ++i) squares[i] = picture[i] * picture[i];
  const std::vector<float> mean = box_mean(picture, width, height, radius);
  std::vector<float> slope = box_mean(squares, width, height, radius), offset(picture.size());
  for (std::size_t i = 0; i < picture.size(); ++i) {
    const float variance = std::max(0.0f, slope[i] - mean[i] * mean[i]);
    slope[i] = variance / (variance + edge * edge);
    offset[i] = mean[i] * (1.0f - slope[i]);
  }
  slope = box_mean(slope, width, height, radius);
  offset = box_mean(offset, width, height, radius);
  for (std::size_t i = 0; i < picture.size(); ++i) offset[i] += slope[i] * picture[i];
  return offset;
}

/// What each pixel is multiplied with so that bright and dark ends of the room fit one picture:
/// only the base layer is compressed about `middle`, so that things keep their contrast (Durand and
/// Dorsey 2002). Empty: nothing to do.
std::vector<float> range_gains(const Film& film, float middle) {
  const float kept = kept_range(film);
  if (kept >= 1.0f) return {};
  std::vector<float> logs;
  logs.reserve(film.color.size());
  for (const Vec3f& c : film.color) {
    const float l = luminance(c) / middle;
    // Six stops either way: a lamp's filament must not pull down all around it.
    logs.push_back(std::isfinite(l) ? std::log(std::clamp(l, 1.0f / 64, 64.0f)) : 0.0f);
  }
  std::vector<float> gains = base_layer(logs, film.width, film.height, 0.7f);
  for (float& g : gains) g = std::exp((kept - 1.0f) * g);
  return gains;
}

/// Linear value that the middle of the picture gets. Interiors are photographed bright; dim rooms
/// are shown dimmer, as the eye sees them (Krawczyk, Myszkowski and Seidel 2005, relative to 100
/// cd/m2).
float key_of(float middle) {
  constexpr float kBright = 0.26f;
  const auto krawczyk = [](float l) { return 1.03f - 2.0f / (2.0f + std::log10(l + 1.0f)); };
  return kBright * std::clamp(krawczyk(middle) / krawczyk(100.0f), 0.45f, 1.0f);
}

}  // namespace

float adaptation_luminance(const std::vector<Vec3f>& color, const std::vector<float>& coverage) {
  std::vector<float> logs;
  for (std::size_t i = 0; i < color.size(); ++i) {
    const float l = luminance(color[i]);
    if (coverage[i] > 0.5f && std::isfinite(l)) logs.push_back(std::log(std::max(l, 1e-6f)));
  }
  if (logs.empty()) return 1.0f;
  std::sort(logs.begin(), logs.end());
  // The brightest eighth is mostly windows and lamps, the darkest twentieth the insides of things.
  const std::size_t first = logs.size() / 20,
                    last = std::max(first + 1, logs.size() - logs.size() / 8);
  double sum = 0;
  for (std::size_t i = first; i < last; ++i) sum += logs[i];
  return static_cast<float>(std::exp(sum / static_cast<double>(last - first)));
}

Image develop(const Film& film, const Development& development) {
  const float middle = std::max(adaptation_luminance(film.color, film.coverage), 1e-6f);
  const float exposure = development.white ? 1.2f / *development.white : key_of(middle) / middle;
  const std::vector<float> fold =
      development.white ? std::vector<float>{} : range_gains(film, middle);
  const Vec3f light = light_color(film, middle);
  // As far as cameras go, about 3000 K: by candles white paper stays yellow.
  const auto gain = [&](float c) {
    return exposure * std::pow(std::clamp(c, 0.3f, 3.0f), -development.balance);
  };
  const Vec3f gains{gain(light.x), gain(light.y), gain(light.z)};
  Image image{film.width, film.height, development.transparent ? 4 : 3, {}};
  image.pixels.reserve(film.color.size() * static_cast<std::size_t>(image.channels));
  for (std::size_t i = 0; i < film.color.size(); ++i) {
    const Vec3f c = film.color[i] * gains * (fold.empty() ? 1.0f : fold[i]);
    const float alpha = clamp01(film.coverage[i]);
    for (const float v : {c.x, c.y, c.z}) {
      // Colour of uncovered samples is none: undo its share, as PNG wants straight alpha.
      image.pixels.push_back(to_byte(tone(development.transparent && alpha > 0 ? v / alpha : v)));
    }
    if (development.transparent)
      image.pixels.push_back(static_cast<std::uint8_t>(alpha * 255.0f + 0.5f));
  }
  return image;
}

}  // namespace ww::render
