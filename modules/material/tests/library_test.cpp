#include <gtest/gtest.h>

#include <map>

#include "ww/material/material.h"

namespace ww {
namespace {

/// A tree of files in memory.
class MemoryFiles final : public FileSource {
 public:
  explicit MemoryFiles(std::map<std::string, std::string, std::less<>> files)
      : files_(std::move(files)) {}
  std::optional<std::string> read(std::string_view path) const override {
    const auto it = files_.find(path);
    if (it == files_.end()) return std::nullopt;
    return it->second;
  }
  std::vector<std::string> list(std::string_view folder) const override {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files_) {
      if (path.starts_with(folder)) paths.push_back(path);
    }
    return paths;
  }

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

const MaterialLibrary& library() {
  static const MaterialLibrary loaded = MaterialLibrary::load(*open_folder(WW_SOURCE_DIR)).value();
  return loaded;
}

constexpr const char* kOak =
    R"({"names": {"en": "oak", "zh": "橡木"}, "family": "wood", "color": "#b98d5b", "roughness": 0.5,
        "density": 760, "friction": 0.45, "rolling_friction": 0.0005, "restitution": 0.4, "tintable": false,
        "source": "Wood Handbook"})";

Result<MaterialLibrary> load_text(const std::string& json) {
  return MaterialLibrary::load(MemoryFiles({{"catalogue/materials/a.json", json}}));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(MaterialLibrary, HoldsTheMaterialsThatTheProductPromises) {
  for (const char* name : {"oak",
                           "walnut",
                           "pine",
                           "beech",
                           "birch",
                           "cherry",
                           "mahogany",
                           "teak",
                           "ash",
                           "ebony",
                           "bamboo",
                           "plywood",
                           "oak_planks",
                           "walnut_planks",
                           "parquet_herringbone",
                           "steel",
                           "stainless_steel",
                           "black_steel",
                           "aluminium",
                           "brass",
                           "copper",
                           "chrome",
                           "gold",
                           "cast_iron",
                           "white_marble",
                           "black_marble",
                           "granite",
                           "concrete",
                           "terrazzo",
                           "slate",
                           "terracotta",
                           "white_tile",
                           "grey_tile",
                           "blue_tile",
                           "red_brick",
                           "white_plaster",
                           "white_paint",
                           "warm_white_paint",
                           "paint",
                           "cotton",
                           "linen",
                           "wool",
                           "velvet",
                           "canvas",
                           "denim",
                           "felt",
                           "leather",
                           "faux_fur",
                           "knit",
                           "carpet",
                           "wicker",
                           "mattress_fabric",
                           "foam",
                           "glass",
                           "frosted_glass",
                           "mirror",
                           "porcelain",
                           "ceramic",
                           "plastic",
                           "plastic_matte",
                           "rubber",
                           "paper",
                           "cardboard",
                           "book_cloth",
                           "wax",
                           "soil",
                           "leaf",
                           "bark",
                           "cork",
                           "screen_black",
                           "water",
                           "chipboard",
                           "mdf"}) {
    EXPECT_NE(library().find(name), nullptr) << name;
  }
  EXPECT_EQ(library().find("unobtainium"), nullptr);
}

TEST(MaterialLibrary, IsSortedSoThatEveryNameIsFound) {
  const auto names = library().names();
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  for (const auto& name : names) EXPECT_EQ(library().find(name)->name, name);
}

TEST(MaterialLibrary, EveryMaterialHasPhysicalNumbersInTheRangeOfItsFamily) {
  // Lightest and heaviest of each family as it is modelled (upholstery counts its filling).
  const std::map<std::string, std::pair<double, double>> density = {
      {"wood", {380, 1250}},    {"metal", {2600, 9000}}, {"stone", {1500, 3000}},
      {"tile", {1800, 2500}},   {"brick", {1700, 2200}}, {"plaster", {900, 1800}},
      {"paint", {700, 1500}},   {"fabric", {30, 500}},   {"leather", {60, 1000}},
      {"carpet", {100, 500}},   {"glass", {2200, 2700}}, {"ceramic", {1800, 2600}},
      {"plastic", {600, 1500}}, {"paper", {100, 1200}},  {"rubber", {900, 1300}},
      {"foliage", {100, 700}},  {"food", {150, 1400}},   {"wax", {700, 1000}},
      {"other", {0.3, 1500}}};
  for (const Material& m : library().all()) {
    SCOPED_TRACE(m.name);
    const auto [low, high] = density.at(m.family);
    EXPECT_GE(m.density, low);
    EXPECT_LE(m.density, high);
    EXPECT_GE(m.friction, m.name == "water" || m.name == "flame" ? 0.01 : 0.2);
    EXPECT_LE(m.friction, 1.0);
    EXPECT_GT(m.rolling_friction, 0);
    EXPECT_LE(m.rolling_friction, 0.02);
  }
}

TEST(MaterialLibrary, EveryMaterialNamesASourceWithANumber) {
  for (const Material& m : library().all()) {
    EXPECT_GE(m.source.size(), 30u) << m.name;
    EXPECT_NE(m.source.find_first_of("0123456789"), std::string::npos) << m.name;
    EXPECT_NE(m.source.find("friction"), std::string::npos)
        << m.name << " says nothing of friction";
  }
}

TEST(MaterialLibrary, PrintLeavesThePhysicsAndDarkensTheColour) {
  const Material& plain = *library().find("linen");
  const Material& striped = *library().find("striped_linen");
  EXPECT_EQ(striped.density, plain.density);
  EXPECT_EQ(striped.friction, plain.friction);
  EXPECT_EQ(striped.print, "striped");
  EXPECT_LT(striped.base_color.x, 0.9 * plain.base_color.x);
}

TEST(MaterialLibrary, PrintNamesTheBaseThatIsMissing) {
  const auto loaded = MaterialLibrary::load(MemoryFiles(
      {{"catalogue/materials/a.json", std::string("{\"oak\": ") + kOak + "}"},
       {"catalogue/prints.json",
        R"({"dotted": {"names": {"en": "dotted", "zh": "点"}, "pattern": "dots", "repeat": 0.1,
                       "colors": ["#ffffff"], "on": ["elm"]}})"}}));
  ASSERT_FALSE(loaded.ok());
  EXPECT_NE(loaded.error().str().find("elm"), std::string::npos) << loaded.error().str();
}

TEST(MaterialLibrary, ConvertsColoursToLinear) {
  const auto loaded = load_text(std::string("{\"oak\": ") + kOak + "}");
  ASSERT_TRUE(loaded.ok());
  EXPECT_NEAR(loaded->find("oak")->base_color.x, std::pow((0xb9 / 255.0 + 0.055) / 1.055, 2.4),
              1e-12);
}

TEST(MaterialLibrary, FaultsNameFileMaterialAndKey) {
  const std::string good = std::string("{\"oak\": ") + kOak + "}";
  ASSERT_TRUE(load_text(good).ok());
  const struct {
    const char* from;
    const char* to;
    const char* said;
  } cases[] = {
      {"760", "-3", "oak: density: -3 is outside"},
      {"760", "\"heavy\"", "oak: density: must be a number"},
      {"\"density\"", "\"densty\"", "oak: densty"},
      {"#b98d5b", "brown", "oak: color: must be a colour"},
      {"\"wood\"", "\"woood\"", "oak: family: 'woood'"},
      {"\"oak\": {", "\"Oak!\": {", "Oak!: a name is made of"},
      {"false", "0", "oak: tintable"},
      {"\"zh\": \"橡木\"", "\"zh\": \"\"", "oak: names.zh"},
      {"\"Wood Handbook\"", "\"\"", "oak: source"},
      {"0.45", "1e999", "number overflow"},
      {"\"roughness\": 0.5", "\"roughness\": 0.5, \"roughness\": 0.6", "roughness: is given twice"},
      {"\"tintable\"", "\"texture\": 3, \"tintable\"", "oak: texture: must be an object"}};
  for (const auto& c : cases) {
    const auto result = load_text(replaced(good, c.from, c.to));
    ASSERT_FALSE(result.ok()) << c.to;
    EXPECT_EQ(result.error().code, ErrorCode::kParse);
    EXPECT_NE(result.error().str().find("catalogue/materials/a.json"), std::string::npos)
        << result.error().str();
    EXPECT_NE(result.error().str().find(c.said), std::string::npos) << result.error().str();
  }
}

TEST(MaterialLibrary, RefusesHostileJson) {
  EXPECT_FALSE(load_text("").ok());
  EXPECT_FALSE(load_text("[1, 2]").ok());
  EXPECT_FALSE(load_text("{\"oak\": 3}").ok());
  EXPECT_FALSE(load_text("{\"oak\": {\"names\": [").ok());
  EXPECT_FALSE(load_text(std::string(100000, '[')).ok());
  EXPECT_FALSE(load_text("{\"a\":" + std::string(5000, '[') + std::string(5000, ']') + "}").ok());
  EXPECT_FALSE(load_text("{\"o\xff\xfe\": {}}").ok());
  EXPECT_EQ(MaterialLibrary::load(MemoryFiles({})).error().code, ErrorCode::kNotFound);
}

TEST(MaterialLibrary, RefusesAMaterialDefinedInTwoFiles) {
  const std::string text = std::string("{\"oak\": ") + kOak + "}";
  const auto result = MaterialLibrary::load(
      MemoryFiles({{"catalogue/materials/a.json", text}, {"catalogue/materials/b.json", text}}));
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().str().find("oak"), std::string::npos);
}

}  // namespace
}  // namespace ww
