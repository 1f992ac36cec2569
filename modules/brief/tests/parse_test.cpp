#include "ww/brief/parse.h"

#include <gmock/gmock.h>

#include "all_kinds.h"
#include "dump.h"

namespace ww::brief {
namespace {

const Lexicon& lexicon() {
  static const auto files = open_folder(WW_SOURCE_DIR);
  static const AllKinds kinds(*files);
  static const auto loaded = Lexicon::load(*files, kinds);
  return *loaded;
}

std::string read(const char* text) { return dump(parse_text(text, lexicon()).brief); }

TEST(ParseText, CountsAndPlacesThings) {
  EXPECT_EQ(
      read("A bedroom with a bed, two nightstands, and a wardrobe in the corner of the room."),
      "bed nightstand*2 wardrobe | wardrobe in_corner corner");
}

TEST(ParseText, ReadsAPlaceBeforeItsSubject) {
  EXPECT_EQ(read("On the desk sits a lamp."), "desk table_lamp | table_lamp on desk");
}

TEST(ParseText, WhatFollowsAnEachThatIsSetOffIsNotEachOnes) {
  EXPECT_EQ(read("A bedroom with two beds, each with a lamp, and a wardrobe."),
            "bed*2 floor_lamp*2 wardrobe | floor_lamp next_to each bed");
}

TEST(ParseText, RowsAreNoNumberOfWhatComesNext) {
  const Brief brief =
      parse_text("A classroom with twelve desks in three rows, a chair at each desk.", lexicon())
          .brief;
  ASSERT_EQ(brief.items.size(), 2u);
  EXPECT_EQ(brief.items[1].count.chosen, 12);
  ASSERT_EQ(brief.relations.size(), 1u);
  EXPECT_EQ(brief.not_understood.size(), 1u);
}

TEST(ParseText, ReadsKilometres) {
  EXPECT_EQ(parse_text("a room of 10 km x 10 km", lexicon()).brief.rooms[0].width, 10000);
  EXPECT_EQ(parse_text("10公里宽的房间", lexicon()).brief.rooms[0].width, 10000);
}

TEST(ParseText, RefusesEmptyText) {
  EXPECT_TRUE(parse_text("  \n", lexicon()).diagnostics.has("WW-BRIEF-001"));
}

}  // namespace
}  // namespace ww::brief
