// What the parser does with numbers that no room holds.
#include <gtest/gtest.h>

#include "all_kinds.h"
#include "ww/brief/parse.h"

namespace ww::brief {
namespace {

TEST(ParseText, KeepsCountsBeyondAnIntLarge) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const AllKinds kinds(*files);
  const auto lexicon = Lexicon::load(*files, kinds);
  ASSERT_TRUE(lexicon.ok());
  for (const char* text : {"a room with 99999999999 chairs", "房间里有99999999999把椅子", "a room with 1000000 chairs"}) {
    const Brief brief = parse_text(text, *lexicon).brief;
    ASSERT_EQ(brief.items.size(), 1u) << text;
    EXPECT_EQ(brief.items[0].count.chosen, 1'000'000) << text;
    EXPECT_TRUE(brief_from_json(to_json(brief)).ok()) << text;
  }
}

}  // namespace
}  // namespace ww::brief
