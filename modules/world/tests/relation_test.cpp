#include "ww/world/relation.h"

#include <gtest/gtest.h>

#include <set>

namespace ww {
namespace {

TEST(Relation, NamesReadBackAndDiffer) {
  std::set<std::string_view> names;
  for (int i = 0; i < kRelationCount; ++i) {
    const auto relation = static_cast<Relation>(i);
    EXPECT_EQ(relation_from_text(to_text(relation)), relation) << i;
    names.insert(to_text(relation));
  }
  EXPECT_EQ(names.size(), static_cast<std::size_t>(kRelationCount));
  EXPECT_EQ(relation_from_text("beneath"), std::nullopt);
}

TEST(Relation, NamesStandBesideTheirMeaning) {
  EXPECT_EQ(to_text(Relation::kOn), "on");
  EXPECT_EQ(to_text(Relation::kAcrossFrom), "across_from");
  EXPECT_EQ(to_text(Relation::kAgainstWall), "against_wall");
  EXPECT_EQ(to_text(Relation::kFrontWall), "front_wall");
}

TEST(Architecture, NamesReadBack) {
  for (const auto part :
       {Architecture::kRoom, Architecture::kWall, Architecture::kDoor, Architecture::kWindow,
        Architecture::kCeiling, Architecture::kFloor, Architecture::kCorner}) {
    EXPECT_EQ(architecture_from_text(to_text(part)), part);
  }
  EXPECT_EQ(architecture_from_text(""), std::nullopt);
}

}  // namespace
}  // namespace ww
