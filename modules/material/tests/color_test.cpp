#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "ww/material/material.h"

namespace ww {
namespace {

std::string name_of(const char* hex) { return color_name(parse_hex_color(hex).value()); }

TEST(Srgb, EveryByteSurvivesTheRoundTrip) {
  for (int i = 0; i < 256; ++i) {
    EXPECT_EQ(static_cast<int>(std::lround(linear_to_srgb(srgb_to_linear(i / 255.0)) * 255)), i);
  }
}

TEST(Srgb, MatchesTheStandardsFixedPoints) {
  EXPECT_DOUBLE_EQ(srgb_to_linear(0), 0);
  EXPECT_DOUBLE_EQ(srgb_to_linear(1), 1);
  EXPECT_NEAR(srgb_to_linear(0.5), 0.21404114048, 1e-9);  // IEC 61966-2-1
  EXPECT_NEAR(srgb_to_linear(0.04), 0.04 / 12.92, 1e-12);
}

TEST(HexColor, RefusesWhatIsNoColour) {
  for (const char* text : {"", "#", "#12345", "#1234567", "123456", "#12345g", "red"}) {
    EXPECT_FALSE(parse_hex_color(text)) << text;
  }
  EXPECT_EQ(parse_hex_color("#FF0000"), (Vec3{1, 0, 0}));
}

TEST(ColorName, TypicalColourOfEachNameGivesTheNameBack) {
  const auto names = color_names();
  EXPECT_GE(names.size(), 28u);
  for (const auto& name : names) EXPECT_EQ(color_name(color_of(name).value()), name);
  EXPECT_FALSE(color_of("octarine"));
}

TEST(ColorName, AgreesWithTheCssColoursOfThatName) {
  // CSS Color Module level 4 keywords: names given by others.
  const std::pair<const char*, const char*> css[] = {
      {"#000000", "black"},       {"#ffffff", "white"}, {"#808080", "grey"},
      {"#d3d3d3", "light_grey"},  {"#ff0000", "red"},   {"#8b0000", "dark_red"},
      {"#ffa500", "orange"},      {"#f5f5dc", "cream"}, {"#ffff00", "yellow"},
      {"#daa520", "gold"},        {"#008000", "green"}, {"#006400", "dark_green"},
      {"#90ee90", "light_green"}, {"#808000", "olive"}, {"#008080", "teal"},
      {"#40e0d0", "turquoise"},   {"#0000ff", "blue"},  {"#add8e6", "light_blue"},
      {"#00008b", "dark_blue"},   {"#000080", "navy"},  {"#800080", "purple"},
      {"#ffc0cb", "pink"},        {"#d2b48c", "beige"}, {"#c0c0c0", "light_grey"},
      {"#8b4513", "brown"},       {"#708090", "grey"}};
  for (const auto& [hex, name] : css) EXPECT_EQ(name_of(hex), name) << hex;
}

TEST(ColorName, NamesWhateverNumbersItIsGiven) {
  const double inf = std::numeric_limits<double>::infinity();
  EXPECT_EQ(color_name({-1, -1, -1}), "black");
  EXPECT_EQ(color_name({inf, inf, inf}), "white");
  EXPECT_EQ(color_name({std::nan(""), 0, 0}), "black");
}

TEST(ColorFactor, IsTheProductOfColourTintAndGainAtMostOne) {
  Material material;
  material.base_color = {0.5, 0.8, 0.2};
  EXPECT_EQ(color_factor(material, {0.5, 1, 2}), (Vec3{0.25, 0.8, 0.4}));
  TextureSet set;
  set.gain = {1.5, 1.5, 2};
  set.base_color = std::make_shared<Image>();
  material.textures = std::make_shared<TextureSet>(set);
  EXPECT_EQ(color_factor(material), (Vec3{0.75, 1, 0.4}));
}

}  // namespace
}  // namespace ww
