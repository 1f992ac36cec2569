#include "overview.h"

#include <algorithm>
#include <cmath>

namespace ww::dataset {
namespace {

using Color = std::array<std::uint8_t, 3>;
using render::Labels;
using render::ObjectLabel;

Image blank(int width, int height) {
  const auto n = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3;
  return {width, height, 3, std::vector<std::uint8_t>(n)};
}

void dot(Image& image, double x, double y, Color c) {
  const int i = static_cast<int>(std::floor(x)), j = static_cast<int>(std::floor(y));
  if (i < 0 || j < 0 || i >= image.width || j >= image.height) return;
  const auto at = (static_cast<std::size_t>(j) * static_cast<std::size_t>(image.width) +
                   static_cast<std::size_t>(i)) *
                  3;
  std::copy(c.begin(), c.end(), image.pixels.begin() + static_cast<std::ptrdiff_t>(at));
}

void line(Image& image, Vec2 from, Vec2 to, Color c) {
  const double length = norm(to - from);
  if (length > 4 * (image.width + image.height)) return;
  const int steps = static_cast<int>(length) + 1;
  for (int i = 0; i <= steps; ++i) {
    const Vec2 p = from + (to - from) * (static_cast<double>(i) / steps);
    dot(image, p.x, p.y, c);
  }
}

/// Lines over a picture that is drawn smaller than the sensor's.
struct Overlay {
  Image& image;
  Vec2 scale;  // [1]

  void line(Vec2 from, Vec2 to, Color c) const {
    dataset::line(image, {from.x * scale.x, from.y * scale.y}, {to.x * scale.x, to.y * scale.y}, c);
  }
  void rectangle(const render::PixelBox& box, Color c) const {
    const double left = box.x, top = box.y, right = box.x + box.width - 1,
                 bottom = box.y + box.height - 1;
    line({left, top}, {right, top}, c);
    line({left, bottom}, {right, bottom}, c);
    line({left, top}, {left, bottom}, c);
    line({right, top}, {right, bottom}, c);
  }
  /// Edges bend with the lens: drawn in short pieces.
  void box(const ObjectLabel& o, const render::Viewpoint& at, Color c) const {
    constexpr int kPieces = 12;
    for (int a = 0; a < 8; ++a) {
      for (const int bit : {1, 2, 4}) {
        if (a & bit) continue;
        const Vec3 from = o.X_CO * o.box_O.corner(a), to = o.X_CO * o.box_O.corner(a | bit);
        for (int i = 0; i < kPieces; ++i) {
          const auto p = project(at.sensor, from + (to - from) * (1.0 * i / kPieces)),
                     q = project(at.sensor, from + (to - from) * (1.0 * (i + 1) / kPieces));
          if (p && q) line(*p, *q, c);
        }
      }
    }
  }
};

void draw_boxes(const Overlay& overlay, const Labels& labels, const render::Viewpoint& at) {
  for (const ObjectLabel& o : labels.objects) {
    overlay.box(o, at, color_of_number(o.instance));
    overlay.rectangle(o.box, {255, 255, 255});
  }
}

template <class ColorOf>
Image painted(const Labels& labels, ColorOf&& color_of) {
  Image image = blank(labels.width, labels.height);
  for (std::size_t k = 0; k < labels.distance.size(); ++k) {
    if (labels.distance[k] <= 0) continue;
    const Color c = color_of(k);
    std::copy(c.begin(), c.end(), image.pixels.begin() + static_cast<std::ptrdiff_t>(3 * k));
  }
  return image;
}

std::uint8_t byte_of(double v) {
  return static_cast<std::uint8_t>(std::lround(255 * std::clamp(v, 0.0, 1.0)));
}

/// Near is bright, far is dark: by the logarithm, between the nearest and the farthest.
Image depth_picture(const Labels& labels) {
  float nearest = 1e9f, farthest = 0;
  for (const float d : labels.distance) {
    if (d <= 0) continue;
    nearest = std::min(nearest, d);
    farthest = std::max(farthest, d);
  }
  const double range = std::log(std::max(farthest / nearest, 1.01f));
  // Viridis (van der Walt and Smith 2015) at its quarters.
  static constexpr double kRamp[5][3] = {{0.993, 0.906, 0.144},
                                         {0.369, 0.789, 0.383},
                                         {0.128, 0.567, 0.551},
                                         {0.230, 0.322, 0.546},
                                         {0.267, 0.005, 0.329}};
  return painted(labels, [&](std::size_t k) {
    const double at = 3.999 * std::log(labels.distance[k] / nearest) / range;
    const auto i = static_cast<std::size_t>(std::clamp(at, 0.0, 3.0));
    const double t = at - static_cast<double>(i);
    const auto channel = [&](std::size_t c) {
      return byte_of(kRamp[i][c] * (1 - t) + kRamp[i + 1][c] * t);
    };
    return Color{channel(0), channel(1), channel(2)};
  });
}

/// Nearest pixels, into a column of the strip.
void put_panel(Image& strip, const Image& panel, int left, int width) {
  for (int y = 0; y < strip.height; ++y) {
    for (int x = 0; x < width; ++x) {
      const auto from = static_cast<std::size_t>(y * panel.height / strip.height * panel.width +
                                                 x * panel.width / width) *
                        static_cast<std::size_t>(panel.channels);
      dot(strip, left + x, y, {panel.pixels[from], panel.pixels[from + 1], panel.pixels[from + 2]});
    }
  }
}

}  // namespace

Color color_of_number(std::uint32_t number) {
  // Golden-angle hues, three levels of lightness.
  const double hue = std::fmod(number * 0.61803398875, 1.0) * 6;
  const double level = 0.55 + 0.2 * (number % 3);
  const auto channel = [&](double shift) {
    const double h = std::fmod(hue + shift, 6.0);
    return byte_of(level * std::clamp(std::abs(h - 3) - 1, 0.15, 1.0));
  };
  return {channel(0), channel(4), channel(2)};
}

Image draw_overview(const Image& picture, const Labels& labels, const render::Viewpoint& at) {
  const int width = std::min(320, labels.width), height = width * labels.height / labels.width;
  Image strip = blank(4 * width, std::max(height, 1));
  Image first = blank(width, strip.height);
  put_panel(first, picture, 0, width);
  draw_boxes({first, {1.0 * width / labels.width, 1.0 * strip.height / labels.height}}, labels, at);
  put_panel(strip, first, 0, width);
  put_panel(strip,
            painted(labels, [&](std::size_t k) { return color_of_number(labels.instance[k]); }),
            width, width);
  put_panel(strip, depth_picture(labels), 2 * width, width);
  put_panel(strip,
            painted(labels,
                    [&](std::size_t k) {
                      const auto& n = labels.normal_C[k];
                      return Color{byte_of(0.5 + 0.5 * n[0]), byte_of(0.5 + 0.5 * n[1]),
                                   byte_of(0.5 + 0.5 * n[2])};
                    }),
            3 * width, width);
  return strip;
}

}  // namespace ww::dataset
