// Pictures for the eye: WW_SHEET=<folder> writes every texture, lit from the upper left, eight to a
// picture: one tile on the left, 3 x 3 tiles on the right. WW_SHEET_ONLY=oak,linen picks some.
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "recipe.h"
#include "ww/material/material.h"

namespace ww {
namespace {

constexpr int kSide = 320, kColumns = 2, kRows = 4;
constexpr std::size_t kPerSheet = kColumns * kRows;

Vec3 pixel_of(const Image& image, double u, double v) {
  const int x = static_cast<int>((u - std::floor(u)) * image.width) % image.width;
  const int y = static_cast<int>((1 - (v - std::floor(v))) * image.height) % image.height;
  const std::uint8_t* p = &image.pixels[(static_cast<std::size_t>(y) * image.width + x) * 3];
  return {p[0] / 255.0, p[1] / 255.0, p[2] / 255.0};
}

Vec3 shade(const Material& m, double u, double v) {
  const TextureSet& set = *m.textures;
  Vec3 color = color_factor(m), normal{0, 0, 1}, orm{1, m.roughness, m.metalness};
  if (set.base_color) {
    const Vec3 texel = pixel_of(*set.base_color, u, v);
    color =
        scaled(color, {srgb_to_linear(texel.x), srgb_to_linear(texel.y), srgb_to_linear(texel.z)});
  }
  if (set.normal) normal = normalized(pixel_of(*set.normal, u, v) * 255.0 - Vec3{128, 128, 128});
  if (set.orm) orm = pixel_of(*set.orm, u, v);
  const Vec3 light = normalized({-0.6, 0.6, 0.75});
  const Vec3 half = normalized(light + Vec3{0, 0, 1});
  const double a = orm.y * orm.y + 0.02, nh = dot(normal, half);
  const double spread = nh * nh * (a * a - 1) + 1;
  const double gloss = a * a / (kPi * spread * spread) * 0.25;
  const Vec3 f0 = Vec3{0.04, 0.04, 0.04} * (1 - orm.z) + color * orm.z;
  const double lit = std::max(0.0, dot(normal, light));
  const Vec3 out = color * (1 - 0.6 * orm.z) * (1.15 * lit + 0.3 * orm.x) + f0 * (gloss * lit);
  return min({1, 1, 1}, out);
}

/// One tile beside 3 x 3 tiles.
void draw(const Material& m, Image& sheet, int left, int top) {
  for (int y = 0; y < kSide; ++y) {
    for (int x = 0; x < 2 * kSide; ++x) {
      const double repeat = x < kSide ? 1 : 3;
      Vec3 sum;
      for (int i = 0; i < 4; ++i) {
        const double dx = 0.25 + 0.5 * (i % 2), dy = 0.25 + 0.5 * (i / 2);
        sum += shade(m, (x % kSide + dx) / kSide * repeat, (kSide - y - dy) / kSide * repeat);
      }
      for (int c = 0; c < 3; ++c) {
        sheet.pixels[(static_cast<std::size_t>(y + top) * sheet.width + x + left) * 3 + c] =
            static_cast<std::uint8_t>(std::lround(255 * linear_to_srgb(sum[c] / 4)));
      }
    }
  }
}

/// Mean of what the recipe paints, as "#rrggbb": the colour to state when a recipe names its own
/// colours.
std::string painted_mean(const Material& m) {
  const auto recipe = material::read_recipe(m);
  Vec3 sum;
  for (int i = 0; i < 251 * 251; ++i) {
    const auto x = static_cast<float>(i % 251), y = static_cast<float>(i / 251);
    const material::Color c = recipe->painter((x + 0.5F) / 251, (y + 0.5F) / 251).color;
    sum += {c.r, c.g, c.b};
  }
  std::string text = "#";
  for (int c = 0; c < 3; ++c) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x",
                  static_cast<unsigned>(
                      std::lround(255 * linear_to_srgb(std::min(1.0, sum[c] / (251 * 251))))) &
                      255U);
    text += digits;
  }
  return text;
}

bool is_asked(const std::string& name) {
  const char* only = std::getenv("WW_SHEET_ONLY");
  return only == nullptr ||
         ("," + std::string(only) + ",").find("," + name + ",") != std::string::npos;
}

TEST(TextureSheet, IsWrittenWhenAskedFor) {
  const char* folder = std::getenv("WW_SHEET");
  if (folder == nullptr) GTEST_SKIP() << "set WW_SHEET=<folder> to get pictures";
  const auto files = open_folder(WW_SOURCE_DIR);
  const auto library = MaterialLibrary::load(*files);
  ASSERT_TRUE(library.ok()) << library.error().str();
  std::vector<Material> baked;
  for (Material m : library->all()) {
    if (m.recipe.empty() || !is_asked(m.name)) continue;
    const auto start = std::chrono::steady_clock::now();
    const auto set = bake(m, *files, "");
    ASSERT_TRUE(set.ok()) << set.error().str();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    m.textures = std::make_shared<const TextureSet>(set.value());
    std::printf("%3zu.%zu %-22s %6.1f ms %s\n", baked.size() / kPerSheet, baked.size() % kPerSheet,
                m.name.c_str(), time.count(), painted_mean(m).c_str());
    baked.push_back(std::move(m));
  }
  for (std::size_t first = 0; first < baked.size(); first += kPerSheet) {
    Image sheet{kColumns * kSide * 2, kRows * kSide, 3, {}};
    sheet.pixels.resize(static_cast<std::size_t>(sheet.width) * sheet.height * 3);
    for (std::size_t i = first; i < baked.size() && i < first + kPerSheet; ++i) {
      const int at = static_cast<int>(i - first);
      draw(baked[i], sheet, at % kColumns * 2 * kSide, at / kColumns * kSide);
    }
    const std::string path =
        std::string(folder) + "/sheet_" + std::to_string(first / kPerSheet) + ".png";
    ASSERT_TRUE(write_file(path, encode_png(sheet)).ok());
  }
}

}  // namespace
}  // namespace ww
