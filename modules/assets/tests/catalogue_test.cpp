#include "ww/assets/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "ww/assets/check.h"

namespace ww {
namespace {

class MemoryFiles : public FileSource {
 public:
  std::map<std::string, std::string> files;
  std::optional<std::string> read(std::string_view path) const override {
    const auto it = files.find(std::string(path));
    if (it == files.end()) return std::nullopt;
    return it->second;
  }
  std::vector<std::string> list(std::string_view folder) const override {
    std::vector<std::string> paths;
    for (const auto& [path, text] : files) {
      if (path.rfind(std::string(folder) + "/", 0) == 0) paths.push_back(path);
    }
    return paths;
  }
};

/// A kind around the given build body, a block of 0.4 x 0.6 x 0.3 m when that is empty.
std::string kind_text(const std::string& build, const std::string& more = {}) {
  return R"(return kind {
  api = 1, names = { en = "test block, brick", zh = "方块" }, stands = "floor",
  size = { width = {0.3, 0.6, 0.9}, depth = {0.2, 0.4, 0.6}, height = {0.1, 0.3, 0.5} }, mass = {1, 50, 300},
  slots = { body = "oak" },
)" + more +
         "  build = function(p, k)\n" +
         (build.empty() ? "k:box { size = { p.depth, p.width, p.height } }" : build) + "\nend }\n";
}

Catalogue make_catalogue(const std::string& text, std::map<std::string, std::string> more = {}) {
  MemoryFiles files;
  files.files = std::move(more);
  files.files["catalogue/test/block.lua"] = text;
  Result<Catalogue> catalogue = Catalogue::load(files, MaterialLibrary{});
  EXPECT_TRUE(catalogue.ok());
  return std::move(catalogue).value();
}

Diagnostics build_faults(const std::string& text) {
  MemoryFiles files;
  files.files["catalogue/test/block.lua"] = text;
  Result<Catalogue> catalogue = Catalogue::load(files, MaterialLibrary{});
  if (!catalogue.ok()) {  // the only kind was refused: ask a catalogue that has another one
    files.files["catalogue/test/other.lua"] = kind_text("");
    return Catalogue::load(files, MaterialLibrary{})->diagnostics();
  }
  return catalogue->build_with_diagnostics("block", {}, 1).diagnostics;
}

TEST(Catalogue, BoxMassIsDensityTimesVolume) {
  const Catalogue catalogue =
      make_catalogue(kind_text("k:box { size = { p.depth, p.width, p.height }, bevel = 0 }"));
  const Result<ModelPtr> model =
      catalogue.build("block", {{"width", 0.5}, {"depth", 0.4}, {"height", 0.2}}, 1);
  ASSERT_TRUE(model.ok()) << model.error().str();
  EXPECT_NEAR(total_mass(**model).mass, 700 * 0.5 * 0.4 * 0.2, 1e-6);
  EXPECT_NEAR((*model)->box.low.z, 0, 1e-9);
  EXPECT_NEAR((*model)->box.size().y, 0.5, 1e-9);
}

TEST(Catalogue, OverlapsWithinOnePartAreWeighedOnce) {
  const Catalogue catalogue = make_catalogue(kind_text(R"(
    k:box { size = { 0.4, 0.6, 0.3 }, bevel = 0 }
    k:box { size = { 0.4, 0.6, 0.3 }, at = { 0.1, 0, 0 }, bevel = 0 })"));
  const Result<ModelPtr> model = catalogue.build("block", {}, 1);
  ASSERT_TRUE(model.ok());
  EXPECT_NEAR((*model)->parts[0].volume, 0.5 * 0.6 * 0.3, 1e-9);
}

TEST(Catalogue, SameCallGivesTheSameModel) {
  const Catalogue catalogue = make_catalogue(kind_text(""));
  EXPECT_EQ(catalogue.build("block", {}, 5).value(), catalogue.build("block", {}, 5).value());
}

TEST(Catalogue, ReplayFromResolvedParamsGivesTheSameHash) {
  const std::string text = kind_text(
      "local r = p.rng('x') k:box { size = { p.depth, p.width * r:uniform(0.5, 1), p.height } }");
  const Catalogue first = make_catalogue(text), second = make_catalogue(text);
  const ModelPtr a = first.build("block", {}, 77).value();
  const ModelPtr b = second.build("block", a->params, 12345).value();
  EXPECT_EQ(a->hash, b->hash);
  EXPECT_EQ(a->box.size(), b->box.size());
}

struct FaultCase {
  const char* name;
  const char* build;
  const char* more;
  const char* code;
};
class ScriptFault : public ::testing::TestWithParam<FaultCase> {};

TEST_P(ScriptFault, IsALocatedDiagnostic) {
  const Diagnostics found = build_faults(kind_text(GetParam().build, GetParam().more));
  ASSERT_TRUE(found.has_errors());
  EXPECT_EQ(found.items()[0].code, GetParam().code) << found.str();
  EXPECT_EQ(found.items()[0].place.file, "catalogue/test/block.lua");
}

INSTANTIATE_TEST_SUITE_P(
    Every, ScriptFault,
    ::testing::Values(
        FaultCase{"Nil", "local a = nil; return a.b", "", "WW-LUA-001"},
        FaultCase{"Syntax", "local = 3", "", "WW-LUA-001"},
        FaultCase{"EndlessLoop", "while true do end", "", "WW-LUA-002"},
        FaultCase{"Memory", "local t = {} for i = 1, 1e9 do t[i] = 'x' .. i end", "", "WW-LUA-002"},
        FaultCase{"Io", "io.open('/etc/passwd')", "", "WW-LUA-001"},
        FaultCase{"UnknownParam", "return p.drawers", "", "WW-LUA-001"},
        FaultCase{"UnknownField", "", "colour = 3,\n", "WW-LUA-004"},
        FaultCase{"NotANumber", "k:box { size = { 0/0, 1, 1 } }", "", "WW-LUA-007"},
        FaultCase{"ZeroSize", "k:box { size = { 0, 1, 1 } }", "", "WW-LUA-007"},
        FaultCase{"Typo", "k:box { siez = { 1, 1, 1 } }", "", "WW-LUA-007"},
        FaultCase{"UnknownShape", "k:blob { }", "", "WW-LUA-007"},
        FaultCase{"UnknownSlot", "k:box { size = { 1, 1, 1 }, slot = 'lid' }", "", "WW-LUA-007"},
        FaultCase{"UnknownPart", "k:box { size = { 1, 1, 1 }, part = 'lid' }", "", "WW-LUA-007"},
        FaultCase{"PartWithoutJoint",
                  "k:box { size = {1,1,1} } k:part('lid') k:box { size = {1,1,1}, part = 'lid' }",
                  "", "WW-LUA-010"},
        FaultCase{"PartWithoutMass", "k:box { size = {1,1,1}, visual_only = true }", "",
                  "WW-LUA-012"},
        FaultCase{"Nothing", "local x = 1", "", "WW-LUA-011"},
        FaultCase{"TwoParts", "k:part('a') k:part('a')", "", "WW-LUA-013"},
        FaultCase{"Global", "x = 3", "", "WW-LUA-001"},
        // Each of two parts hangs on the other.
        FaultCase{"Structure",
                  "k:box { size = {1,1,1} } local a, b = k:part('a'), k:part('b') "
                  "k:box { size = {0.1,0.1,0.1}, at = {2,0,0}, part = a } k:box { size = "
                  "{0.1,0.1,0.1}, at = {3,0,0}, part = b } "
                  "k:joint { part = a, parent = b, type = 'slide', axis = {1,0,0}, origin = "
                  "{0,0,0}, range = {0,0.1} } "
                  "k:joint { part = b, parent = a, type = 'slide', axis = {1,0,0}, origin = "
                  "{0,0,0}, range = {0,0.1} }",
                  "", "WW-LUA-014"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Script, PlaceNamesTheLineOfTheKindsFile) {
  const Catalogue catalogue =
      make_catalogue(kind_text("shapes.bad(k)"),
                     {{"catalogue/lib/shapes.lua",
                       "local m = {}\nfunction m.bad(k)\n  k:box { size = 3 }\nend\nreturn m\n"}});
  const Diagnostics found = catalogue.build_with_diagnostics("block", {}, 1).diagnostics;
  ASSERT_EQ(found.items().size(), 1U);
  EXPECT_EQ(found.items()[0].place.line, 6);
  EXPECT_THAT(found.items()[0].message, ::testing::HasSubstr("catalogue/lib/shapes.lua:3"));
}

TEST(Script, PairsRunInSortedOrder) {
  const Catalogue catalogue = make_catalogue(kind_text(R"(
    local t, order = { b = 1, a = 2, c = 3, [2] = 4, [1] = 5 }, ""
    for key in pairs(t) do order = order .. key end
    if order ~= "12abc" then error(order) end
    k:box { size = { p.depth, p.width, p.height } })"));
  EXPECT_TRUE(catalogue.build("block", {}, 1).ok());
}

TEST(Resolve, RefusesWhatCanNotBe) {
  const Catalogue catalogue = make_catalogue(kind_text(""));
  EXPECT_EQ(catalogue.build("block", {{"width", 5.0}}, 1).error().code,
            ErrorCode::kInvalidArgument);
  EXPECT_EQ(catalogue.build("block", {{"widht", 0.5}}, 1).error().code,
            ErrorCode::kInvalidArgument);
  EXPECT_EQ(catalogue.build("block", {{"slot:lid", std::string("oak")}}, 1).error().code,
            ErrorCode::kInvalidArgument);
  EXPECT_EQ(catalogue.build("blok", {}, 1).error().code, ErrorCode::kNotFound);
}

TEST(Resolve, FaultsHaveTheirCodes) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const Result<MaterialLibrary> materials = MaterialLibrary::load(*files);
  MemoryFiles memory;
  memory.files["catalogue/test/block.lua"] = kind_text("");
  const Result<Catalogue> catalogue = Catalogue::load(memory, *materials);
  ASSERT_TRUE(catalogue.ok());
  const auto code = [&](const char* key, const Params& asked) {
    const Diagnostics found = catalogue->build_with_diagnostics(key, asked, 1).diagnostics;
    return found.items().empty() ? std::string() : found.items()[0].code;
  };
  EXPECT_EQ(code("block", {{"widht", 0.5}}), "WW-LUA-005");
  EXPECT_EQ(code("block", {{"width", 5.0}}), "WW-LUA-006");
  EXPECT_EQ(code("block", {{"slot:lid", std::string("oak")}}), "WW-LUA-008");
  EXPECT_EQ(code("block", {{"slot:body", std::string("oka")}}), "WW-LUA-009");
  EXPECT_EQ(code("blok", {}), "WW-LUA-015");
}

TEST(Declaration, MustReturnAKindOfApiOne) {
  EXPECT_EQ(build_faults("return 3").items()[0].code, "WW-LUA-003");
}

/// Every file of the shipped catalogue, with three seeds.
TEST(ShippedCatalogue, BuildsSoundModels) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const Result<MaterialLibrary> materials = MaterialLibrary::load(*files);
  ASSERT_TRUE(materials.ok());
  const Result<Catalogue> catalogue = Catalogue::load(*files, *materials);
  ASSERT_TRUE(catalogue.ok());
  EXPECT_TRUE(catalogue->diagnostics().items().empty()) << catalogue->diagnostics().str();
  for (const std::string& key : catalogue->keys()) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
      const Catalogue::Built built = catalogue->build_with_diagnostics(key, {}, seed);
      ASSERT_TRUE(built.model) << built.diagnostics.str();
      const Diagnostics found =
          check_model(*built.model, *catalogue->info(key), std::string(catalogue->file_of(key)));
      EXPECT_FALSE(found.has_errors()) << "seed " << seed << "\n" << found.str();
    }
  }
}

/// An asked style that a kind doesn't declare must be seen: another material on most of what the
/// nearest style alone would show, and the tag only with it.
TEST(ShippedCatalogue, BorrowedStyleShowsInMaterialsAndTag) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const Result<MaterialLibrary> materials = MaterialLibrary::load(*files);
  const Result<Catalogue> catalogue = Catalogue::load(*files, *materials);
  ASSERT_TRUE(catalogue.ok());
  const auto used = [&](const char* kind, const char* style) {
    const auto built = catalogue->build(kind, {{"style", std::string(style)}}, 5);
    std::set<std::string> names;
    for (const ModelSlot& slot : (*built)->slots) names.insert(slot.material);
    return std::pair{names, std::set<std::string>((*built)->tags.begin(), (*built)->tags.end())};
  };
  for (const char* kind : {"wardrobe", "desk", "nightstand", "dining_chair", "sideboard"}) {
    SCOPED_TRACE(kind);
    const auto [antique, antique_tags] = used(kind, "antique");
    const auto [classic, classic_tags] = used(kind, "classic");
    EXPECT_NE(antique, classic);
    EXPECT_TRUE(antique_tags.count("antique"));
    EXPECT_FALSE(classic_tags.count("antique"));
    EXPECT_TRUE(std::any_of(antique.begin(), antique.end(),
                            [](const std::string& m) { return m.starts_with("antique_"); }));
  }
}

TEST(ShippedCatalogue, PrintIsTaggedWhereItIsSeen) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const Result<MaterialLibrary> materials = MaterialLibrary::load(*files);
  const Result<Catalogue> catalogue = Catalogue::load(*files, *materials);
  ASSERT_TRUE(catalogue.ok());
  const auto tags = [&](const char* material) {
    return (*catalogue->build("armchair", {{"slot:cover", std::string(material)}}, 5))->tags;
  };
  EXPECT_THAT(tags("striped_fabric"), testing::IsSupersetOf({"striped", "patterned"}));
  EXPECT_THAT(tags("fabric"), testing::Not(testing::Contains("patterned")));
}

/// What world.json writes of an object builds that very object again, also where a room's style is
/// one that the kind does not know.
TEST(ShippedCatalogue, RebuildsEveryKindFromItsResolvedParams) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const Result<MaterialLibrary> materials = MaterialLibrary::load(*files);
  const Result<Catalogue> catalogue = Catalogue::load(*files, *materials);
  ASSERT_TRUE(catalogue.ok());
  for (const std::string& key : catalogue->keys()) {
    for (const char* style : {"", "baroque", "antique"}) {
      Params asked;
      if (*style) asked["style"] = std::string(style);
      const auto built = catalogue->build(key, asked, 5);
      if (!built.ok()) continue;
      const auto again = catalogue->build(key, (*built)->params, 5);
      ASSERT_TRUE(again.ok()) << key << ": " << again.error().str();
      EXPECT_EQ((*again)->hash, (*built)->hash) << key << " in style '" << style << "'";
    }
  }
}

}  // namespace
}  // namespace ww
