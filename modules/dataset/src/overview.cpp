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

/// Edges bend with the lens: drawn in short pieces.
void box_edges(Image& image, const ObjectLabel& o, const render::Viewpoint& at, Color c) {
  constexpr int kPieces = 12;
  for (int a = 0; a < 8; ++a) {
    for (const int bit : {1, 2, 4}) {
      if (a & bit) continue;
      const Vec3 from = o.box_O.corner(a), to = o.box_O.corner(a | bit);
      for (int i = 0; i < kPieces; ++i) {
        const auto p =
            project(at.sensor, o.X_CO * (from + (to - from) * (double{1} * i / kPieces)));
        const auto q =
            project(at.sensor, o.X_CO * (from + (to - from) * (double{1} * (i + 1) / kPieces)));
        if (p && q) line(image, *p, *q, c);
      }
    }
  }
}

Image with_boxes(Image picture, const Labels& labels, const render::Viewpoint& at) {
  for (const ObjectLabel& o : labels.objects) {
    const Color c = color_of_number(o.instance);
    box_edges(picture, o, at, c);
    const double left = o.box.x, top = o.box.y, right = o.box.x + o.box.width - 1,
                 bottom = o.box.y + o.box.height - 1;
    const Color white{255, 255, 255};
    line(picture, {left, top}, {right, top}, white);
    line(picture, {left, bottom}, {right, bottom}, white);
    line(picture, {left, top}, {left, bottom}, white);
    line(picture, {right, top}, {right, bottom}, white);
  }
  return picture;
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

/// Near is bright; a wall ten times as far is a third as bright.
Image depth_picture(const Labels& labels) {
  float nearest = 1e9f;
  for (const float d : labels.distance) {
    if (d > 0) nearest = std::min(nearest, d);
  }
  return painted(labels, [&](std::size_t k) {
    const double v = std::sqrt(static_cast<double>(nearest / labels.distance[k]));
    return Color{byte_of(v), byte_of(v * (1.2 - 0.4 * v)), byte_of(0.25 + 0.5 * (1 - v) * v)};
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
  put_panel(strip, with_boxes(picture, labels, at), 0, width);
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
