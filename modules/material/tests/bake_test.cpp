#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <thread>

#include "cache.h"
#include "compose.h"
#include "ww/core/executor.h"
#include "ww/core/rng.h"
#include "ww/material/material.h"

namespace ww {
namespace {

using material::read_recipe;

const FileSource& files() {
  static const auto folder = open_folder(WW_SOURCE_DIR);
  return *folder;
}
const MaterialLibrary& library() {
  static const MaterialLibrary loaded = MaterialLibrary::load(files()).value();
  return loaded;
}

/// Every texture of the library, baked once for all tests.
const std::vector<TextureSet>& baked() {
  static const auto sets = [] {
    const auto& all = library().all();
    std::vector<TextureSet> list(all.size());
    make_executor(0)->parallel_for(
        all.size(), [&](std::size_t i) { list[i] = bake(all[i], files(), "").value(); });
    return list;
  }();
  return sets;
}

Material plain_material(const std::string& recipe) {
  Material m;
  m.name = "probe";
  m.base_color = {0.4, 0.3, 0.2};
  m.recipe = recipe;
  return m;
}

std::string scratch_folder(const std::string& name) {
  const auto path = std::filesystem::temp_directory_path() / ("ww_material_" + name);
  std::filesystem::remove_all(path);
  return path.string();
}

/// Mean absolute difference of the texels on both sides of the line before column (or row) `at`;
/// every fourth row (or column) is counted.
double step_across(const Image& image, int at, bool is_column) {
  const int count = is_column ? image.width : image.height,
            side = is_column ? image.height : image.width;
  const int row = image.width * image.channels;
  const int stride = is_column ? image.channels : row, along = is_column ? row : image.channels;
  const std::uint8_t* p = image.pixels.data() + at * stride;
  const std::uint8_t* q = image.pixels.data() + (at + count - 1) % count * stride;
  int sum = 0;
  for (int i = 0; i < side; i += 4) {
    for (int c = 0; c < image.channels; ++c) sum += std::abs(p[i * along + c] - q[i * along + c]);
  }
  return sum * 4.0 / (side * image.channels);
}

TEST(Bake, TilesWithoutASeam) {
  // The step across the border must look like the steps inside: no larger than the largest of the
  // inner lines, which also covers joints that lie on the border by design.
  for (std::size_t i = 0; i < baked().size(); ++i) {
    for (const auto* image : {&baked()[i].base_color, &baked()[i].normal, &baked()[i].orm}) {
      if (!*image) continue;
      for (const bool vertical : {false, true}) {
        const int count = vertical ? (*image)->width : (*image)->height;
        double largest = 0;
        for (int at = 1; at < count; ++at)
          largest = std::max(largest, step_across(**image, at, vertical));
        EXPECT_LE(step_across(**image, 0, vertical), 1.1 * largest + 0.5)
            << library().all()[i].name << (vertical ? " u" : " v");
      }
    }
  }
}

TEST(SeamMeasure, SeesTheSeamOfARamp) {
  Image ramp{64, 64, 1, std::vector<std::uint8_t>(64 * 64)};
  for (std::size_t i = 0; i < ramp.pixels.size(); ++i)
    ramp.pixels[i] = static_cast<std::uint8_t>(i % 64 * 4);
  EXPECT_EQ(step_across(ramp, 1, true), 4);
  EXPECT_EQ(step_across(ramp, 0, true), 252);
  EXPECT_EQ(step_across(ramp, 0, false), 0);
}

TEST(Bake, PaintersRepeatExactlyAfterOneTile) {
  for (const Material& m : library().all()) {
    if (m.recipe.empty()) continue;
    const auto recipe = read_recipe(m);
    ASSERT_TRUE(recipe.ok()) << recipe.error().str();
    Rng rng(3);
    double apart = 0;
    for (int i = 0; i < 400; ++i) {
      // Multiples of 1/4096 survive adding 1 without rounding.
      const float u = static_cast<float>(rng.index(4096)) / 4096,
                  v = static_cast<float>(rng.index(4096)) / 4096;
      const auto a = recipe->painter(u, v), b = recipe->painter(u + 1, v - 2);
      apart += std::abs(a.color.g - b.color.g) + std::abs(a.roughness - b.roughness);
    }
    EXPECT_LT(apart / 400, 1e-4) << m.name;
  }
}

TEST(Bake, StripesAreAsWideAsTheyAreSaidToBe) {
  const Material m = plain_material(
      R"({"kind": "mottle", "tile": [0.4, 0.4], "cloud": 0, "grain": 0, "print": "stripes",
          "print_repeat": 0.1, "print_colors": ["#ffffff", "#000000"]})");
  const auto recipe = read_recipe(m);
  ASSERT_TRUE(recipe.ok()) << recipe.error().str();
  int changes = 0;
  for (int i = 1; i < 400; ++i) {
    const auto light = [&](int at) {
      return recipe->painter(static_cast<float>(at) / 400, 0.5F).color.g > 0.5F;
    };
    changes += light(i) != light(i - 1);
  }
  EXPECT_EQ(changes, 7);  // four stripes of each ink
}

TEST(Bake, MeanOfAPictureIsTheBaseColour) {
  std::vector<double> linear(256);
  for (std::size_t i = 0; i < 256; ++i) linear[i] = srgb_to_linear(static_cast<double>(i) / 255);
  for (std::size_t i = 0; i < baked().size(); ++i) {
    Material m = library().all()[i];
    if (!baked()[i].base_color) continue;
    m.textures = std::make_shared<const TextureSet>(baked()[i]);
    const Image& image = *baked()[i].base_color;
    const Vec3 factor = color_factor(m);
    for (int c = 0; c < 3; ++c) {
      double sum = 0;
      for (std::size_t k = 0; k < image.pixels.size(); k += 3)
        sum += linear[image.pixels[k + static_cast<std::size_t>(c)]];
      // The factor is cut at 1, where nothing real is brighter: 3 % for the whitest.
      const double mean = factor[c] * sum * 3 / static_cast<double>(image.pixels.size());
      EXPECT_NEAR(mean, m.base_color[c], 0.03 * m.base_color[c] + 0.001)
          << m.name << " channel " << c;
    }
  }
}

TEST(Bake, NormalsAreUnitAndLevelOnTheWhole) {
  for (std::size_t i = 0; i < baked().size(); ++i) {
    if (!baked()[i].normal) continue;
    const Image& image = *baked()[i].normal;
    double x = 0, y = 0;
    for (std::size_t k = 0; k < image.pixels.size(); k += 3) {
      const double a = image.pixels[k] - 128, b = image.pixels[k + 1] - 128,
                   c = image.pixels[k + 2] - 128;
      x += a;
      y += b;
      ASSERT_NEAR(std::sqrt(a * a + b * b + c * c), 127, 1.5) << library().all()[i].name;
    }
    // A height field that wraps rises as much as it falls; what is left is from the division by
    // length.
    const double count = static_cast<double>(image.pixels.size()) / 3;
    EXPECT_LT(std::abs(x / count), 4) << library().all()[i].name;
    EXPECT_LT(std::abs(y / count), 4) << library().all()[i].name;
  }
}

TEST(Bake, GivesTheSameBytesOnAnyThread) {
  const std::vector<const char*> names = {"oak_planks", "linen",     "white_marble",
                                          "faux_fur",   "red_brick", "granite"};
  std::vector<Hash128> hashes(names.size());
  make_executor(4)->parallel_for(names.size(), [&](std::size_t i) {
    hashes[i] = bake(*library().find(names[i]), files(), "").value().hash;
  });
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto& all = library().all();
    const auto at = static_cast<std::size_t>(library().find(names[i]) - all.data());
    EXPECT_EQ(hashes[i], baked()[at].hash) << names[i];
    EXPECT_EQ(material::texture_hash(baked()[at]), baked()[at].hash);
  }
}

TEST(Bake, NormalOfARampIsItsSlope) {
  material::Recipe recipe;
  recipe.tile = {2, 1};
  recipe.pixels = 256;
  // A tent along u of 0.5 m height over half of 2 m: slope 0.5.
  recipe.painter = [](float u, float) {
    material::Texel t;
    t.height = 0.5F * (u < 0.5F ? 2 * u : 2 - 2 * u);
    return t;
  };
  const TextureSet set = material::compose(recipe);
  ASSERT_TRUE(set.normal);
  EXPECT_FALSE(set.base_color);
  EXPECT_FALSE(set.orm);
  const std::uint8_t* rising = &set.normal->pixels[(100 * 256 + 60) * 3];
  EXPECT_NEAR(rising[0], 128 - 127 * 0.5 / std::sqrt(1.25), 1);  // falls back towards -u
  EXPECT_EQ(rising[1], 128);
  // The same along v: +Y is up in the picture, where row 0 is the top.
  recipe.tile = {1, 2};
  recipe.painter = [](float, float v) {
    material::Texel t;
    t.height = 0.5F * (v < 0.5F ? 2 * v : 2 - 2 * v);
    return t;
  };
  const TextureSet up = material::compose(recipe);
  const std::uint8_t* lower_half = &up.normal->pixels[(200 * 256 + 60) * 3];
  EXPECT_NEAR(lower_half[1], 128 - 127 * 0.5 / std::sqrt(1.25), 1);
}

TEST(Bake, NoEntryOfTheSrgbTableIsNearARoundingBorder) {
  // A libm whose pow() is off by many units in the last place still gives the same table.
  double nearest = 1;
  for (int i = 0; i < 65536; ++i) {
    const double x = 255 * linear_to_srgb(i / 65535.0);
    nearest = std::min(nearest, std::abs(x - std::floor(x) - 0.5));
    EXPECT_EQ(material::srgb_byte(static_cast<float>(i) / 65535), std::lround(x)) << i;
  }
  EXPECT_GT(nearest, 1e-9);
}

TEST(Bake, PlainMaterialHasNoPictures) {
  const auto set = bake(*library().find("porcelain"), files(), "");
  ASSERT_TRUE(set.ok());
  EXPECT_FALSE(set->base_color || set->normal || set->orm);
}

TEST(Bake, FaultyRecipesAreErrorsWithTheKey) {
  const std::pair<const char*, const char*> cases[] = {
      {"not json", "recipe"},
      {R"({"kind": "wood"})", "tile"},
      {R"({"kind": "wood", "tile": [1, 0]})", "tile"},
      {R"({"kind": "wood", "tile": [1, "x"]})", "tile"},
      {R"({"kind": "lava", "tile": [1, 1]})", "kind"},
      {R"({"kind": 3, "tile": [1, 1]})", "kind"},
      {R"({"kind": "wood", "tile": [1, 1], "rings": 4})", "rings"},
      {R"({"kind": "wood", "tile": [1, 1], "fibre": 4})", "fibre"},
      {R"({"kind": "wood", "tile": [1, 1], "knots": 1.5})", "knots"},
      {R"({"kind": "wood", "tile": [1, 1], "pixels": 600})", "pixels"},
      {R"({"kind": "weave", "tile": [1, 1], "pattern": "knot"})", "pattern"},
      {R"({"kind": "grains", "tile": [1, 1], "colors": ["#ff"]})", "colors"},
      {R"({"kind": "grains", "tile": [1, 1], "colors": []})", "colors"},
      {R"({"kind": "tiles", "tile": [1, 1], "checkered": 1})", "checkered"}};
  for (const auto& [recipe, key] : cases) {
    const auto set = bake(plain_material(recipe), files(), "");
    ASSERT_FALSE(set.ok()) << recipe;
    EXPECT_EQ(set.error().code, ErrorCode::kParse);
    EXPECT_NE(set.error().str().find("probe: texture." + std::string(key)), std::string::npos)
        << set.error().str();
  }
}

TEST(Bake, PicturesFromFilesAreMadeNeutral) {
  class OnePicture final : public FileSource {
   public:
    std::optional<std::string> read(std::string_view path) const override {
      if (path == "bad.png") return "not a picture";
      if (path != "a.png") return std::nullopt;
      Image image{2, 1, 3, {200, 100, 50, 100, 50, 25}};
      return encode_png(image);
    }
    std::vector<std::string> list(std::string_view) const override { return {}; }
  };
  Material m = plain_material(R"({"kind": "pictures", "tile": [1, 2], "base_color": "a.png"})");
  const auto set = bake(m, OnePicture(), "");
  ASSERT_TRUE(set.ok()) << set.error().str();
  EXPECT_EQ(set->tile, (Vec2{1, 2}));
  EXPECT_EQ(set->base_color->pixels[0], 255);  // the brightest texel of each channel is white
  EXPECT_EQ(set->base_color->pixels[2], 255);
  for (const char* name : {"missing.png", "bad.png"}) {
    m.recipe =
        std::string(R"({"kind": "pictures", "tile": [1, 2], "base_color": ")") + name + "\"}";
    EXPECT_FALSE(bake(m, OnePicture(), "").ok());
  }
}

TEST(TextureCache, ReturnsWhatWasBaked) {
  const std::string folder = scratch_folder("warm");
  const Material& m = *library().find("oak_planks");
  const TextureSet cold = bake(m, files(), folder).value();
  ASSERT_TRUE(std::filesystem::exists(material::cache_path(m, folder)));
  const TextureSet warm = bake(m, files(), folder).value();
  EXPECT_EQ(warm.hash, cold.hash);
  EXPECT_EQ(warm.gain, cold.gain);
  EXPECT_EQ(warm.base_color->pixels, cold.base_color->pixels);
  EXPECT_EQ(warm.normal->pixels, cold.normal->pixels);
  EXPECT_EQ(warm.orm->pixels, cold.orm->pixels);
  std::filesystem::remove_all(folder);
}

TEST(TextureCache, AnyDamageIsRebaked) {
  const std::string folder = scratch_folder("damage");
  const Material& m = *library().find("stainless_steel");
  const TextureSet good = bake(m, files(), folder).value();
  const std::string path = material::cache_path(m, folder);
  const std::string bytes = read_file(path).value();
  Rng rng(11);
  for (int i = 0; i < 12; ++i) {
    std::string bad = bytes;
    if (i == 0)
      bad.clear();
    else if (i == 1)
      bad.resize(bytes.size() / 2);
    else if (i == 2)
      bad += "x";
    else
      bad[rng.index(bad.size())] ^= static_cast<char>(1 + rng.index(255));
    EXPECT_FALSE(material::unpack(bad)) << i;
    if (i > 3) continue;
    ASSERT_TRUE(write_file(path, bad).ok());
    EXPECT_EQ(bake(m, files(), folder).value().hash, good.hash);
    EXPECT_EQ(read_file(path).value(), bytes) << "the damaged file is replaced";
  }
  std::filesystem::remove_all(folder);
}

TEST(TextureCache, RefusesSizesThatItsBytesDoNotHold) {
  TextureSet set;
  set.orm = std::make_shared<const Image>(Image{2, 2, 3, std::vector<std::uint8_t>(12, 7)});
  const std::string bytes = material::pack(set);
  ASSERT_TRUE(material::unpack(bytes));
  // A forged width with a digest that fits must still be refused.
  const std::size_t width_at = 8 + 7 * 8 + 2 * 32;
  ASSERT_EQ(bytes[width_at], 2);
  std::string body = bytes.substr(0, bytes.size() - 16);
  body[width_at + 3] = 1;
  const Hash128 digest = Hasher().bytes(body.data(), body.size()).finish();
  for (const std::uint64_t part : {digest.high, digest.low}) {
    for (int k = 0; k < 8; ++k) body.push_back(static_cast<char>((part >> (8 * k)) & 255));
  }
  EXPECT_FALSE(material::unpack(body));
}

TEST(TextureCache, ChangesWithWhateverTheBakerReads) {
  const Material m = *library().find("oak");
  const auto path = [](const Material& x) { return material::cache_path(x, "c"); };
  for (int i = 0; i < 4; ++i) {
    Material other = m;
    if (i == 0) other.recipe += " ";
    if (i == 1) other.base_color.x += 0.01;
    if (i == 2) other.roughness += 0.01;
    if (i == 3) other.name = "oak_2";
    EXPECT_NE(path(other), path(m)) << i;
  }
}

TEST(TextureCache, FolderThatCanNotBeWrittenIsNoError) {
  EXPECT_TRUE(bake(*library().find("stainless_steel"), files(), "/proc/no/such/folder").ok());
}

TEST(TextureCache, ManyThreadsMayBakeTheSameMaterial) {
  const std::string folder = scratch_folder("threads");
  const Material& m = *library().find("white_paint");
  std::vector<Hash128> hashes(8);
  make_executor(4)->parallel_for(
      hashes.size(), [&](std::size_t i) { hashes[i] = bake(m, files(), folder).value().hash; });
  for (const Hash128& h : hashes) EXPECT_EQ(h, hashes[0]);
  EXPECT_TRUE(material::unpack(read_file(material::cache_path(m, folder)).value()));
  std::filesystem::remove_all(folder);
}

TEST(Library, ColourIsTheMeanOfWhatThePaletteRecipesPaint) {
  // A recipe with its own colours is normalised to the stated one; a large gap would shift every
  // hue.
  for (const Material& m : library().all()) {
    if (m.recipe.find("\"ground\"") == std::string::npos &&
        m.recipe.find("\"colors\"") == std::string::npos &&
        m.recipe.find("\"cement\"") == std::string::npos) {
      continue;
    }
    const auto recipe = read_recipe(m);
    Vec3 sum;
    constexpr int kSide = 127;  // prime: never in step with a grid of tiles
    for (int i = 0; i < kSide * kSide; ++i) {
      const auto x = static_cast<float>(i % kSide), y = static_cast<float>(i / kSide);
      const material::Color c = recipe->painter((x + 0.5F) / kSide, (y + 0.5F) / kSide).color;
      sum += Vec3{c.r, c.g, c.b} * (1.0 / (kSide * kSide));
    }
    for (int c = 0; c < 3; ++c)
      EXPECT_NEAR(sum[c], m.base_color[c], 0.15 * m.base_color[c] + 0.01) << m.name;
  }
}

}  // namespace
}  // namespace ww
