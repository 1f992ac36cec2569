// What categories and attributes mean of hand-made objects.
#include "stage.h"

namespace ww::evaluate::testing {
namespace {

TEST(Categories, TakeEveryKindOfTheirGroup) {
  const Words& words = *vocabulary().words;
  for (const char* kind : {"armchair", "dining_chair"})
    EXPECT_GE(fit(words, "chair", kind), Fit::kGroup) << kind;
  for (const char* kind : {"floor_lamp", "table_lamp"})
    EXPECT_GE(fit(words, "lamp", kind), Fit::kGroup) << kind;
  EXPECT_EQ(fit(words, "coffee_table", "coffee_table"), Fit::kName);
}

TEST(Categories, DoNotTakeWhatIsOnlyAlike) {
  const Words& words = *vocabulary().words;
  EXPECT_LE(fit(words, "coffee_table", "dining_table"), Fit::kHead);
  EXPECT_EQ(fit(words, "armchair", "dining_chair"), Fit::kNone);
  EXPECT_EQ(fit(words, "chair", "stool"), Fit::kNone);
}

TEST(Categories, KnowTheLexiconsSynonyms) {
  // Not among the names of the test's catalogue.
  EXPECT_EQ(fit(*vocabulary().words, "novel", "book"), Fit::kMeant);
}

TEST(Categories, FallBackToTheHeadNoun) {
  EXPECT_EQ(fit(*vocabulary().words, "opium_nightstand_coffee_table", "coffee_table"), Fit::kHead);
}

TEST(Counts, GiveEachObjectToItsClosestCategory) {
  Stage s;
  s.box("coffee_table", {1, 1, 0.4}, {2, 2, 0});
  s.box("dining_table", {1, 1, 0.7}, {5, 2, 0});
  const RowScore row = s.score("eq,1,table; eq,1,coffee_table", "", "", "");
  EXPECT_TRUE(row.assertions.at(0).met) << row.assertions[0].reason;
  EXPECT_TRUE(row.assertions.at(1).met) << row.assertions[1].reason;
}

TEST(Counts, TellEqualKindsApartByWhatThePromptCalledThem) {
  Stage s;
  for (const char* name : {"lion", "rabbit"})
    s[s.box("stuffed_animal", {0.2, 0.2, 0.2}, {2, 2, 0})].asked_as = name;
  const RowScore row = s.score("eq,1,toy_lion; eq,1,toy_rabbit", "", "", "");
  EXPECT_TRUE(row.assertions.at(0).met && row.assertions.at(1).met);
}

TEST(Counts, AreExactWhereTheyAskForIt) {
  Stage s;
  for (int i = 0; i < 3; ++i) s.box("armchair", {0.8, 0.8, 0.9}, {1.0 + i, 2, 0});
  EXPECT_TRUE(s.counts("eq,3,armchair"));
  EXPECT_FALSE(s.counts("eq,2,armchair"));
  EXPECT_TRUE(s.counts("ge,2,armchair"));
  EXPECT_FALSE(s.counts("gt,3,armchair"));
}

TEST(Counts, HoldOfNothingWhereAbsenceIsAsked) {
  Stage s;
  EXPECT_TRUE(s.counts("eq,0,tv"));
  s.box("tv", {0.1, 1, 0.6}, {4, 3, 0});
  EXPECT_FALSE(s.counts("eq,0,tv"));
}

TEST(Counts, LeaveOutPlainShapesThatStandIn) {
  Stage s;
  s[s.box("tv", {0.1, 1, 0.6}, {4, 3, 0})].source = "fallback";
  EXPECT_FALSE(s.counts("eq,1,tv"));
}

TEST(Counts, TakeUnaskedThingsByTheirClosestGroupOnly) {
  Stage s;
  s.box("armchair", {0.8, 0.8, 0.9}, {4, 3, 0});
  s.box("dining_chair", {0.8, 0.8, 0.9}, {2, 3, 0});
  EXPECT_TRUE(s.counts("eq,2,chair"));
  EXPECT_FALSE(s.counts("eq,2,seat"));
}

TEST(Counts, TakeNoGroupWhereAKindHasTheName) {
  Stage s;  // desks are of the group table; here a wardrobe is of the group bed
  Kinds kinds;
  kinds.add("daybed", {"daybed"}, {"bed"});
  const auto files = open_folder(WW_SOURCE_DIR);
  const auto lexicon = brief::Lexicon::load(*files, kinds);
  const auto words = Words::load(*files, kinds, *lexicon);
  const ObjectId daybed = s.box("daybed", {0.8, 2, 0.6}, {4, 3, 0});
  Row row;
  row.counts = {{"eq,1,bed", {}, "bed"}};
  EXPECT_FALSE(evaluate::score(s.scene, row, *words).assertions.at(0).met) << "nobody asked for it";
  s[daybed].asked_as = "bed";
  EXPECT_TRUE(evaluate::score(s.scene, row, *words).assertions.at(0).met);
}

TEST(Counts, TakeTheHeadNounOfWhatWasCalledSo) {
  Stage s;
  const ObjectId table = s.box("coffee_table", {1, 1, 0.4}, {4, 3, 0});
  EXPECT_FALSE(s.counts("eq,1,opium_coffee_table"));
  for (const char* words : {"opium coffee table", "coffee table"}) {
    s[table].asked_as = words;
    EXPECT_TRUE(s.counts("eq,1,opium_coffee_table")) << words;
  }
}

TEST(Counts, NameTheStandIn) {
  Stage s;
  s[s.box("nightstand", {0.4, 0.4, 0.5}, {4, 3, 0})].asked_as = "tv";
  const AssertionScore score = s.score("eq,1,tv", "", "", "").assertions.at(0);
  EXPECT_NE(score.reason.find("nightstand_1 stands in"), std::string::npos) << score.reason;
}

TEST(Attributes, ReadColoursOffWhatIsSeen) {
  Stage s;
  s.box("armchair", {0.8, 0.8, 0.9}, {4, 3, 0}, 0, "blue_fabric");
  EXPECT_TRUE(s.attribute("eq,1,armchair,blue").met);
  EXPECT_FALSE(s.attribute("eq,1,armchair,red").met);
  EXPECT_FALSE(s.attribute("eq,1,armchair,gray").met);
}

/// A block of oak with a strip of brass that covers `share` of the surface.
ObjectId trimmed(Stage& s, double share) {
  const ObjectId id = s.box("desk", {1, 1, 1}, {4, 3, 0});
  s.edit(id, [&](Model& m) {
    m.slots.push_back({"handle", "brass"});
    const double side = std::sqrt(6 * share / (1 - share) / 6);  // surface 6 side^2 of 6 + 6 side^2
    m.visuals.push_back({0, 1, false, true, to_mesh(BoxShape{Vec3{side, side, side} * 0.5})});
  });
  return id;
}

TEST(Attributes, WantATenthOfTheSurface) {
  Stage more;
  trimmed(more, 0.11);
  EXPECT_TRUE(more.attribute("eq,1,desk,brass").met);
  Stage less;
  trimmed(less, 0.09);
  EXPECT_FALSE(less.attribute("eq,1,desk,brass").met);
}

TEST(Attributes, OfAPartNeedNoShare) {
  Stage s;
  trimmed(s, 0.02);
  EXPECT_TRUE(s.attribute("eq,1,desk,brass_handled").met);
}

TEST(Attributes, TakeAFamilyForItsMaterials) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {4, 3, 0});
  EXPECT_TRUE(s.attribute("eq,1,desk,wooden").met);
  EXPECT_TRUE(s.attribute("eq,1,desk,oak").met);
  EXPECT_FALSE(s.attribute("eq,1,desk,walnut").met);
  EXPECT_FALSE(s.attribute("eq,1,desk,metal").met);
}

TEST(Attributes, CompareSizesWithTheKindsOwn) {
  // Typical is 1 x 1 x 1 m, from 0.5 to 2 m.
  const auto sized = [](double scale, const std::string& word) {
    Stage s;
    s.box("desk", {scale, scale, scale}, {4, 3, 0});
    return s.attribute("eq,1,desk," + word).met;
  };
  EXPECT_TRUE(sized(1.06, "large"));
  EXPECT_FALSE(sized(1.04, "large"));
  EXPECT_TRUE(sized(0.94, "small"));
  EXPECT_FALSE(sized(0.96, "small"));
  EXPECT_TRUE(sized(1.06, "tall"));
  EXPECT_FALSE(sized(1.04, "tall"));
}

TEST(Attributes, ReadShapesOffTheOutline) {
  Stage s;
  const ObjectId table = s.box("dining_table", {1, 1.06, 0.7}, {4, 3, 0});
  EXPECT_TRUE(s.attribute("eq,1,dining_table,rectangular").met);
  EXPECT_FALSE(s.attribute("eq,1,dining_table,square").met);
  EXPECT_FALSE(s.attribute("eq,1,dining_table,round").met);
  s.edit(table, [](Model& m) { m.visuals[0].mesh = to_mesh(CylinderShape{0.5, 0.35}, 24); });
  EXPECT_TRUE(s.attribute("eq,1,dining_table,round").met);
  EXPECT_FALSE(s.attribute("eq,1,dining_table,rectangular").met);
}

TEST(Attributes, ReadTheParametersThatTheKindsWordsSet) {
  Stage s;
  const ObjectId bed = s.box("bed", {2, 1.6, 0.5}, {4, 3, 0});
  s.edit(bed, [](Model& m) { m.params["size"] = std::string("queen"); });
  EXPECT_TRUE(s.attribute("eq,1,bed,queen").met);
  s.edit(bed, [](Model& m) { m.params["size"] = std::string("single"); });
  EXPECT_FALSE(s.attribute("eq,1,bed,queen").met);
}

TEST(Attributes, ReadHowAThingIsMounted) {
  Stage s;
  const ObjectId tv = s.box("tv", {0.1, 1, 0.6}, {0.05, 3, 1});
  EXPECT_FALSE(s.attribute("eq,1,tv,wall_mounted").met);
  s.hang(tv, 3);
  EXPECT_TRUE(s.attribute("eq,1,tv,wall_mounted").met);
}

TEST(Attributes, MeasureScreensInInches) {
  Stage s;  // 1.2 x 0.68 m is a diagonal of 54 inches
  s.box("tv", {0.1, 1.2, 0.68}, {4, 3, 1});
  EXPECT_TRUE(s.attribute("eq,1,tv,55_inch").met);
  EXPECT_FALSE(s.attribute("eq,1,tv,70_inch").met);
}

TEST(Attributes, TellWhatStandsFromWhatHangs) {
  Stage s;
  const ObjectId lamp = s.box("floor_lamp", {0.3, 0.3, 1.6}, {4, 3, 0});
  EXPECT_TRUE(s.attribute("eq,1,lamp,freestanding").met);
  s.support(lamp, SupportKind::kCeiling);
  EXPECT_FALSE(s.attribute("eq,1,lamp,freestanding").met);
}

TEST(Attributes, WantEveryWordOfTwo) {
  Stage s;
  s.box("armchair", {1.2, 1.2, 1.2}, {4, 3, 0}, 0, "blue_fabric");
  EXPECT_TRUE(s.attribute("eq,1,armchair,large_blue").met);
  EXPECT_FALSE(s.attribute("eq,1,armchair,small_blue").met);
}

TEST(Attributes, ThatNothingShowsAreNotJudged) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {4, 3, 0});
  EXPECT_FALSE(s.attribute("eq,1,desk,decorative").judged);
}

TEST(Attributes, OfUnknownWordsAreNotMet) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {4, 3, 0});
  const AssertionScore score = s.attribute("eq,1,desk,duck_shaped");
  EXPECT_TRUE(score.judged);
  EXPECT_FALSE(score.met);
}

TEST(Attributes, AreCountedLikeThings) {
  Stage s;
  s.box("armchair", {0.8, 0.8, 0.9}, {2, 3, 0}, 0, "blue_fabric");
  s.box("armchair", {0.8, 0.8, 0.9}, {4, 3, 0});
  EXPECT_TRUE(s.attribute("eq,1,armchair,blue").met);
  EXPECT_FALSE(s.attribute("eq,2,armchair,blue").met);
}

}  // namespace
}  // namespace ww::evaluate::testing
