#include <algorithm>
#include <cmath>

#include "film.h"

namespace ww::render {
namespace {

/// Uchimura 2017: toe, linear middle and shoulder in one smooth curve. Its parameters, in order:
/// maximum brightness, contrast, start and length of the linear section, tightness of the black,
/// pedestal.
float tone(float x) {
  constexpr float kMax = 1.0f, kContrast = 1.0f, kStart = 0.22f, kLength = 0.4f, kBlack = 1.2f;
  constexpr float l0 = (kMax - kStart) * kLength / kContrast;
  constexpr float s0 = kStart + l0, s1 = kStart + kContrast * l0;
  constexpr float c2 = kContrast * kMax / (kMax - s1);
  const float t = clamp01(x / kStart);
  const float w0 = 1.0f - t * t * (3.0f - 2.0f * t), w2 = x < kStart + l0 ? 0.0f : 1.0f,
              w1 = 1.0f - w0 - w2;
  const float toe = kStart * std::pow(std::max(x, 0.0f) / kStart, kBlack);
  const float linear = kStart + kContrast * (x - kStart);
  const float shoulder = kMax - (kMax - s1) * std::exp(-c2 * (x - s0) / kMax);
  return toe * w0 + linear * w1 + shoulder * w2;
}

std::uint8_t to_byte(float linear) {
  const float v = clamp01(linear);
  const float srgb = v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1.0f / 2.4f) - 0.055f;
  return static_cast<std::uint8_t>(srgb * 255.0f + 0.5f);
}

/// Colour of the light that falls on things, luminance 1: what is seen over what the surfaces are.
Vec3f light_color(const Film& film) {
  Vec3f seen, surfaces;
  for (std::size_t i = 0; i < film.color.size(); ++i) {
    if (film.coverage[i] < 0.5f || dot(film.normal[i], film.normal[i]) < 0.25f) continue;
    // Every pixel with equal say, whatever its brightness.
    const float l = luminance(film.color[i]);
    if (l <= 0) continue;
    seen += film.color[i] / l;
    surfaces += film.albedo[i] / std::max(luminance(film.albedo[i]), 0.01f);
  }
  const Vec3f c{seen.x / std::max(surfaces.x, 1e-3f), seen.y / std::max(surfaces.y, 1e-3f),
                seen.z / std::max(surfaces.z, 1e-3f)};
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

/// Exponent about the middle grey that brings a room of harsh light into the range of a picture, as
/// cameras of wide range do; 1 where it fits already.
float range_exponent(const Film& film) {
  constexpr float kRange = 9.0f;  // between the sevenths at either end
  const float low = luminance_below(film, 1.0f / 7.0f), high = luminance_below(film, 6.0f / 7.0f);
  if (!(low > 0) || high <= kRange * low) return 1.0f;
  return std::max(0.55f, std::log(kRange) / std::log(high / low));
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
  constexpr float kKey = 0.26f;  // linear value of the middle: interiors are photographed bright
  const float exposure =
      development.white ? 1.2f / *development.white
                        : kKey / std::max(adaptation_luminance(film.color, film.coverage), 1e-6f);
  const float exponent = development.white ? 1.0f : range_exponent(film);
  const Vec3f light = light_color(film);
  const auto gain = [&](float c) {
    return exposure * std::pow(std::clamp(c, 0.2f, 5.0f), -development.balance);
  };
  const Vec3f gains{gain(light.x), gain(light.y), gain(light.z)};
  Image image{film.width, film.height, development.transparent ? 4 : 3, {}};
  image.pixels.reserve(film.color.size() * static_cast<std::size_t>(image.channels));
  for (std::size_t i = 0; i < film.color.size(); ++i) {
    const float grey = luminance(film.color[i]) * exposure / kKey;
    const float fold = exponent < 1 && grey > 0 ? std::pow(grey, exponent - 1.0f) : 1.0f;
    const Vec3f c = film.color[i] * gains * fold;
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
