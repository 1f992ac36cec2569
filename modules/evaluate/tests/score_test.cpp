// Rows as a whole: how relations are counted, what worlds admit, sums over many rows.
#include <nlohmann/json.hpp>

#include "stage.h"
#include "ww/evaluate/report.h"

namespace ww::evaluate::testing {
namespace {

void admit(Stage& s, UnmetKind kind, const std::string& asked, const std::string& category,
           std::optional<int> placed = {}) {
  s.scene.world.unmet.push_back({asked, kind, category, placed, "no room"});
}

TEST(RelationCounts, TakePairsOrTargets) {
  Stage s;  // one lamp beside two armchairs
  s.box("armchair", {0.8, 0.8, 0.9}, {3, 3, 0});
  s.box("armchair", {0.8, 0.8, 0.9}, {4.4, 3, 0});
  s.box("floor_lamp", {0.3, 0.3, 1.6}, {3.7, 3, 0});
  EXPECT_TRUE(s.relates("eq,1,next,0,armchair,floor_lamp"));
  EXPECT_TRUE(s.relates("eq,2,next,0,armchair,floor_lamp"));
  EXPECT_FALSE(s.relates("eq,3,next,0,armchair,floor_lamp"));
}

TEST(RelationCounts, AreExactWhereTheyAskForIt) {
  Stage s;
  s.box("bed", {2, 1.6, 0.5}, {4, 3, 0});
  for (const double y : {1.9, 4.1}) s.box("nightstand", {0.4, 0.4, 0.5}, {3.3, y, 0});
  EXPECT_TRUE(s.relates("eq,1,left,0,bed,nightstand"));
  EXPECT_TRUE(s.relates("eq,2,next,0,bed,nightstand"));
  EXPECT_FALSE(s.relates("eq,1,next,0,bed,nightstand"));
}

TEST(Relations, SayWhatWasMeasured) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {4, 3, 0});
  s.box("dining_chair", {0.5, 0.5, 0.9}, {4 + 0.75 + 0.62, 3, 0});
  const AssertionScore score = s.score("", "", "eq,1,next,0,desk,chair", "").assertions.at(0);
  EXPECT_NE(score.reason.find("dining_chair_1 to desk_1: gap 0.62 m"), std::string::npos)
      << score.reason;
}

TEST(Relations, OfWhatIsMissingSayWhatIsMissing) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {4, 3, 0});
  EXPECT_EQ(s.score("", "", "eq,1,next,0,desk,chair", "").assertions.at(0).reason,
            "no chair is there");
}

TEST(Admissions, OfAMissingThingCoverAllThatIsAskedOfIt) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {4, 3, 0});
  admit(s, UnmetKind::kObject, "a black armchair", "armchair");
  const RowScore row =
      s.score("eq,1,chair", "eq,1,chair,black", "eq,1,next,0,desk,chair", "eq,1,corner,chair,room");
  for (const AssertionScore& a : row.assertions) EXPECT_TRUE(a.admitted) << a.text;
}

TEST(Admissions, OfAnotherThingCoverNothing) {
  Stage s;
  admit(s, UnmetKind::kObject, "a wardrobe", "wardrobe");
  EXPECT_FALSE(s.score("eq,1,chair", "", "", "").assertions.at(0).admitted);
}

TEST(Admissions, OfAnAttributeNameIt) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {4, 3, 0});
  admit(s, UnmetKind::kAttribute, "a walnut desk", "desk");
  EXPECT_TRUE(s.score("", "eq,1,desk,walnut", "", "").assertions.at(0).admitted);
  EXPECT_FALSE(s.score("", "eq,1,desk,red", "", "").assertions.at(0).admitted);
}

TEST(Admissions, OfARelationNameBothThings) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {2, 3, 0});
  s.box("bed", {2, 1, 0.5}, {6, 3, 0});
  s.box("dining_chair", {0.5, 0.5, 0.9}, {4.5, 1, 0});
  admit(s, UnmetKind::kRelation, "a chair next to the desk", "dining_chair");
  EXPECT_TRUE(s.score("", "", "eq,1,next,0,desk,chair", "").assertions.at(0).admitted);
  EXPECT_FALSE(s.score("", "", "eq,1,next,0,bed,chair", "").assertions.at(0).admitted);
  EXPECT_FALSE(s.score("", "", "eq,1,behind,0,desk,chair", "").assertions.at(0).admitted);
}

TEST(Admissions, AreReadInChinese) {
  Stage s;
  s.box("desk", {1, 2, 0.75}, {2, 3, 0});
  admit(s, UnmetKind::kObject, "一把扶手椅", "");
  EXPECT_TRUE(s.score("eq,1,armchair", "", "", "").assertions.at(0).admitted);
}

TEST(FalseAdmissions, AreThoseWhoseAssertionsAllHold) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {4, 3, 0});
  admit(s, UnmetKind::kObject, "a desk", "desk");
  EXPECT_EQ(s.score("eq,1,desk", "", "", "").false_admissions.size(), 1U);
  EXPECT_TRUE(s.score("eq,2,desk", "", "", "").false_admissions.empty());
}

TEST(FalseAdmissions, LieAboutWhatIsPlaced) {
  Stage s;
  s.box("armchair", {0.8, 0.8, 0.9}, {4, 3, 0});
  admit(s, UnmetKind::kCount, "three armchairs", "armchair", 2);
  EXPECT_EQ(s.score("eq,3,armchair", "", "", "").false_admissions.size(), 1U);
  s.box("armchair", {0.8, 0.8, 0.9}, {2, 3, 0});
  EXPECT_TRUE(s.score("eq,3,armchair", "", "", "").false_admissions.empty());
}

TEST(Figures, CountThingsByHowTheyWereMade) {
  Stage s;
  s.box("desk", {1, 1, 0.75}, {4, 3, 0});
  s[s.box("painting", {0.04, 1, 1}, {0.02, 3, 1})].dynamic = false;
  s[s.box("tv", {0.1, 1, 0.6}, {4, 3, 0})].source = "fallback";
  s[s.box("book", {0.2, 0.1, 0.2}, {4, 3, 0})].asked_as = "vinyl";
  brief::Brief brief;
  brief.text = "a vinyl and a zorblat beside a quux";
  brief::Item item;
  item.words = "vinyl";
  item.kind = "book";
  item.match = brief::Match::kMeaning;
  brief.items = {item};
  brief.not_understood = {{14, 21}, {31, 35}};
  admit(s, UnmetKind::kObject, "a zorblat", "");
  const WorldFigures f = figures(s.scene, &brief, nullptr, nullptr);
  EXPECT_EQ(f.objects, 4);
  EXPECT_EQ(f.dynamic, 3);
  EXPECT_EQ(f.stand_ins, 2);
  EXPECT_EQ(f.unmet, 1);
  EXPECT_EQ(f.lost_words, std::vector<std::string>{"quux"});
}

TEST(Figures, CountFaultsOfTheCertificateAboveTheirLimits) {
  Stage s;
  verify::Certificate c;
  c.passed = true;
  c.settle.stable_share = 0.75;
  c.contacts = {{"a", "b", 0.0011}, {"a", "c", 0.0009}};
  c.joints = {{"x/door", 0.91, {}}, {"y/door", 0.89, {}}};
  const WorldFigures f = figures(s.scene, nullptr, nullptr, &c);
  EXPECT_TRUE(f.has_certificate && f.passed);
  EXPECT_DOUBLE_EQ(f.stable_share, 0.75);
  EXPECT_EQ(f.deep_contacts, 1);
  EXPECT_EQ(f.joints, 2);
  EXPECT_EQ(f.joints_reaching, 1);
}

TEST(Figures, CountWhatRepairRemovedAndNobodyElse) {
  program::Program program;
  for (const program::By by : {program::By::kRepair, program::By::kUser}) {
    program::RemoveAction remove;
    remove.targets = {"mug_1", "mug_2"};
    program::Statement statement;
    statement.action = remove;
    statement.by = by;
    program.statements.push_back(statement);
  }
  EXPECT_EQ(figures({}, nullptr, &program, nullptr).removed_by_repair, 2);
}

/// Two rows: the first world has its desk, the second row has no world.
std::vector<RowScore> two_rows() {
  const Rows rows = parse_rows(
      "ID,Description,ObjCount,ObjAttr,OORel,OARel,Difficulty\n"
      "1,A desk,\"eq,1,desk\",\"eq,1,desk,decorative\",,\"eq,1,middle,desk,room\",easy\n"
      "2,A bed,\"eq,1,bed\",,,,hard\n");
  return evaluate(
      rows.rows,
      [](const Row& row) -> Result<Entrant> {
        if (row.id == "2") return Error{ErrorCode::kLimit, "too small", ""};
        Stage s;
        s.box("desk", {1, 1, 0.75}, {4, 3, 0});
        Entrant made;
        made.world.scene = s.scene;
        return made;
      },
      *vocabulary().words, nullptr);
}

TEST(Evaluation, ScoresRowsWithoutAWorldAsUnmet) {
  const auto scores = two_rows();
  ASSERT_EQ(scores.size(), 2U);
  EXPECT_FALSE(scores[1].made);
  EXPECT_EQ(scores[1].fault, "too small");
  EXPECT_FALSE(scores[1].assertions.at(0).met);
}

TEST(Evaluation, EndsWhenTheMakerIsCancelled) {
  const auto scores = evaluate(
      std::vector<Row>(3),
      [](const Row&) -> Result<Entrant> {
        return Error{ErrorCode::kCancelled, "", ""};
      },
      *vocabulary().words, nullptr);
  EXPECT_TRUE(scores.empty());
}

TEST(Totals, SumByDifficultyAndOverAll) {
  const auto groups = totals(two_rows());
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].name + groups[1].name + groups[2].name, "easyhardall");
  const Tally& counts = groups[2].kinds[0];
  EXPECT_EQ(counts.met, 1);
  EXPECT_EQ(counts.judged, 2);
  EXPECT_DOUBLE_EQ(counts.percent(), 50);
  EXPECT_EQ(groups[2].made, 1);
  EXPECT_EQ(groups[2].full, 1);
}

TEST(Totals, LeaveOutWhatIsNotJudged) {
  const Tally attributes = totals(two_rows()).back().kinds[1];
  EXPECT_EQ(attributes.judged, 0);
  EXPECT_EQ(attributes.unjudged, 1);
}

TEST(Report, PrintsAPercentageForEachKind) {
  const std::string table = to_table(two_rows());
  EXPECT_NE(table.find("easy"), std::string::npos);
  EXPECT_NE(table.find("50.0 %"), std::string::npos) << table;
  EXPECT_NE(table.find("middle room"), std::string::npos) << table;
}

TEST(Report, ListsMissesOnly) {
  const auto scores = two_rows();
  EXPECT_EQ(to_lines(scores[0]), "");
  EXPECT_NE(to_lines(scores[1]).find("no world: too small"), std::string::npos);
}

TEST(Report, IsValidJson) {
  const auto json = nlohmann::json::parse(to_json(two_rows()));
  EXPECT_EQ(json["rows"].size(), 2U);
  EXPECT_EQ(json["rows"][0]["assertions"][0]["met"], true);
  EXPECT_EQ(json["totals"].back()["count"]["percent"], 50.0);
}

}  // namespace
}  // namespace ww::evaluate::testing
