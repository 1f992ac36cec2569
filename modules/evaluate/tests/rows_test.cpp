#include "ww/evaluate/rows.h"

#include <gtest/gtest.h>

namespace ww::evaluate {
namespace {

constexpr std::string_view kHeader = "ID,Description,ObjCount,ObjAttr,OORel,OARel,Difficulty\n";

Rows rows_of(const std::string& line) { return parse_rows(std::string(kHeader) + line); }

TEST(Csv, KeepsCommasAndLineBreaksOfQuotedCells) {
  const auto records = read_csv("a,\"b, c\nd\",e\r\n1,2,3\n");
  EXPECT_EQ(records,
            (std::vector<std::vector<std::string>>{{"a", "b, c\nd", "e"}, {"1", "2", "3"}}));
}

TEST(Csv, ReadsDoubledQuotesAsOne) { EXPECT_EQ(read_csv("\"a \"\"b\"\"\"")[0][0], "a \"b\""); }

TEST(Rows, ReadEachKindOfAssertion) {
  const Rows rows = rows_of(
      "7,\"A bed, two chairs\",\"eq,1,bed; "
      "ge,2,chair\",\"eq,2,chair,blue\",\"eq,1,left,0,bed,nightstand\",\"eq,1,against,bed,wall\","
      "hard\n");
  ASSERT_TRUE(rows.diagnostics.items().empty()) << rows.diagnostics.str();
  const Row& row = rows.rows.at(0);
  EXPECT_EQ(row.id + row.difficulty, "7hard");
  EXPECT_EQ(row.prompt, "A bed, two chairs");
  EXPECT_EQ(row.counts.at(1).category, "chair");
  EXPECT_EQ(row.attributes.at(0).attribute, "blue");
  EXPECT_EQ(row.objects.at(0).anchor, "bed");
  EXPECT_EQ(row.objects.at(0).targets, std::vector<std::string>{"nightstand"});
  EXPECT_EQ(row.building.at(0).part, "wall");
}

TEST(Rows, ReadGroupsOfTargetsWithoutTheirIndices) {
  const Rows rows = rows_of("1,x,,,\"eq,1,surround,0,table,chair:0,chair:1\",,easy\n");
  EXPECT_EQ(rows.rows.at(0).objects.at(0).targets, (std::vector<std::string>{"chair", "chair"}));
}

TEST(Rows, TakeTheThingAtTheAnchorIndex) {
  const Rows rows = rows_of("1,x,,,\"eq,1,next,1,lamp,bed\",,easy\n");
  EXPECT_EQ(rows.rows.at(0).objects.at(0).anchor, "bed");
}

TEST(Rows, FindColumnsByName) {
  const Rows rows =
      parse_rows("OARel,OORel,ObjAttr,ObjCount,Description,ID\n,,,\"eq,1,bed\",A bed,9\n");
  ASSERT_EQ(rows.rows.size(), 1U);
  EXPECT_EQ(rows.rows[0].counts.at(0).category, "bed");
}

TEST(Rows, ReportAMissingColumn) {
  EXPECT_TRUE(parse_rows("ID,Description\n1,x\n").diagnostics.has("WW-EVAL-001"));
}

TEST(Rows, ReportFaultyAssertionsAndKeepTheOthers) {
  const Rows rows =
      rows_of("1,x,\"eq,1; xx,1,bed; eq,many,bed; eq,1,desk\",,\"eq,1,next,5,a,b\",,easy\n");
  for (const char* code : {"WW-EVAL-002", "WW-EVAL-003", "WW-EVAL-004", "WW-EVAL-005"})
    EXPECT_TRUE(rows.diagnostics.has(code)) << code;
  ASSERT_EQ(rows.rows.at(0).counts.size(), 1U);
  EXPECT_EQ(rows.rows[0].counts[0].category, "desk");
}

TEST(Quantity, HoldsOnItsSideOfTheNumberOnly) {
  const auto holding = [](Quantifier q) {
    std::string out;
    for (int n = 1; n <= 3; ++n) out += Quantity{q, 2}.holds(n) ? 'y' : 'n';
    return out;
  };
  EXPECT_EQ(holding(Quantifier::kEqual), "nyn");
  EXPECT_EQ(holding(Quantifier::kAtLeast), "nyy");
  EXPECT_EQ(holding(Quantifier::kMoreThan), "nny");
  EXPECT_EQ(holding(Quantifier::kAtMost), "yyn");
  EXPECT_EQ(holding(Quantifier::kFewerThan), "ynn");
}

TEST(Words, SingularFollowsPlainEnglishSpelling) {
  for (const auto& [plural, one] :
       std::initializer_list<std::pair<const char*, const char*>>{{"wine_glasses", "wine glass"},
                                                                  {"boxes", "box"},
                                                                  {"shelves", "shelf"},
                                                                  {"candies", "candy"},
                                                                  {"glass", "glass"},
                                                                  {"chairs", "chair"},
                                                                  {"TV", "tv"}})
    EXPECT_EQ(singular_words(plural), one);
}

}  // namespace
}  // namespace ww::evaluate
