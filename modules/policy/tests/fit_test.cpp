#include "../src/fit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "ww/brief/parse.h"
#include "ww/geometry/mesh.h"
#include "ww/policy/make.h"

namespace ww::policy {
namespace {

using testing::Contains;
using testing::EndsWith;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

const Workshop& workshop() {
  static const Workshop kWorkshop = std::move(Workshop::open({WW_SOURCE_DIR, "", 0})).value();
  return kWorkshop;
}

/// The first thing of a prompt, built as its words ask.
struct Built {
  std::string kind;
  Fitted fitted;
  ModelPtr model;
};
Built built(const std::string& prompt, std::uint64_t variant = 7) {
  const auto parsing = brief::parse_text(prompt, workshop().lexicon());
  EXPECT_FALSE(parsing.brief.items.empty()) << prompt;
  const brief::Item& item = parsing.brief.items.front();
  Built out{item.kind, fit(item, item.kind, "", variant, workshop().tools()), nullptr};
  auto model = workshop().tools().kinds.build(item.kind, out.fitted.params, variant);
  EXPECT_TRUE(model.ok()) << prompt;
  out.model = *model;
  return out;
}

const KindInfo& info(const Built& b) { return *workshop().tools().kinds.info(b.kind); }

/// Share of the drawn surface whose material's name ends so [1].
double share_of(const Model& model, const std::string& ending) {
  double total = 0, has = 0;
  for (const Visual& v : model.visuals) {
    const double area = surface_area(v.mesh);
    total += area;
    if (model.slots[static_cast<std::size_t>(v.slot)].material.ends_with(ending)) has += area;
  }
  return has / total;
}

double ratio(const Built& b) {
  const Vec3 size = b.model->box.size();
  return std::cbrt(size.x * size.y * size.z / info(b).depth.typical / info(b).width.typical /
                   info(b).height.typical);
}

TEST(Fit, LargeIsLargerThanUsualAndSmallIsSmaller) {
  for (const char* thing : {"armchair", "dining table", "stool", "sofa", "desk", "vase"}) {
    for (const std::uint64_t variant : {1U, 2U, 3U, 4U}) {
      SCOPED_TRACE(std::string(thing) + " " + std::to_string(variant));
      EXPECT_GT(ratio(built(std::string("a large ") + thing, variant)), 1.05);
      EXPECT_LT(ratio(built(std::string("a small ") + thing, variant)), 0.95);
    }
  }
}

TEST(Fit, ChildSizedIsSmall) {
  for (const char* thing : {"chair", "desk", "armchair"})
    EXPECT_LT(ratio(built(std::string("a child-sized ") + thing)), 0.9) << thing;
}

TEST(Fit, ClothOfAChairIsItsPaddedSeat) {
  for (const std::uint64_t variant : {1U, 2U, 3U, 4U}) {
    const Built velvet = built("six velvet dining chairs", variant);
    EXPECT_THAT(velvet.fitted.unfit, IsEmpty());
    EXPECT_GT(share_of(*velvet.model, "velvet"), 0.1);
    EXPECT_LT(share_of(*velvet.model, "velvet"), 0.7) << "legs are not of velvet";
  }
}

TEST(Fit, GlassDeskShowsGlass) {
  for (const std::uint64_t variant : {1U, 2U, 3U})
    EXPECT_GT(share_of(*built("a glass desk", variant).model, "glass"), 0.1);
}

TEST(Fit, PrintedClothIsPrintedAndTagged) {
  for (const auto& [prompt, tag] :
       {std::pair{"a striped armchair", "striped"}, std::pair{"a floral sofa", "floral"},
        std::pair{"一把格子扶手椅", "checked"}, std::pair{"a polka dot cushion", "polka_dot"}}) {
    const Built b = built(prompt);
    EXPECT_THAT(b.model->tags, Contains(tag)) << prompt;
    EXPECT_THAT(b.model->tags, Contains("patterned")) << prompt;
    EXPECT_GT(share_of(*b.model, ""), 0);
    EXPECT_THAT(b.fitted.unfit, IsEmpty()) << prompt;
  }
  EXPECT_THAT(built("an armchair").model->tags, testing::Not(Contains("patterned")));
}

TEST(Fit, ColourKeepsThePrint) {
  const Built b = built("a striped blue armchair");
  EXPECT_THAT(b.model->tags, Contains("striped"));
  const ModelSlot* cover = nullptr;
  for (const ModelSlot& slot : b.model->slots) {
    if (slot.material.starts_with("striped")) cover = &slot;
  }
  ASSERT_NE(cover, nullptr);
  const Material& m = *workshop().tools().materials.find(cover->material);
  EXPECT_EQ(color_name(scaled(m.base_color, cover->tint)), "blue");
}

TEST(Fit, WornStyleKeepsTheWoodThatWasAsked) {
  const Built b = built("an antique oak wardrobe");
  EXPECT_THAT(b.model->tags, Contains("antique"));
  EXPECT_GT(share_of(*b.model, "antique_oak"), 0.5);
}

TEST(Fit, WhiteWoodShowsItsGrain) {
  const Built b = built("a white wooden nightstand");
  EXPECT_GT(share_of(*b.model, "stained_wood"), 0.5);
}

TEST(Fit, SecondColourDoesNotHideTheFirst) {
  const Built b = built("a red and white armchair");
  std::set<std::string> colors;
  for (const ModelSlot& slot : b.model->slots) {
    const Material* m = workshop().tools().materials.find(slot.material);
    if (m) colors.insert(color_name(scaled(m->base_color, slot.tint)));
  }
  EXPECT_THAT(colors, Contains("red"));
}

TEST(Fit, ScreenHasTheDiagonalThatWasAsked) {
  for (const auto& [prompt, inches] :
       {std::pair{"a 65-inch TV", 65.0}, std::pair{"a 24-inch monitor", 24.0}}) {
    const Vec3 size = built(prompt).model->box.size();
    EXPECT_NEAR(std::hypot(size.y, size.z) / 0.0254, inches, 0.1 * inches) << prompt;
  }
}

}  // namespace
}  // namespace ww::policy
