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
  for (const char* text : {"a room with 99999999999 chairs", "房间里有99999999999把椅子",
                           "a room with 1000000 chairs"}) {
    const Brief brief = parse_text(text, *lexicon).brief;
    ASSERT_EQ(brief.items.size(), 1u) << text;
    EXPECT_EQ(brief.items[0].count.chosen, 1'000'000) << text;
    EXPECT_TRUE(brief_from_json(to_json(brief)).ok()) << text;
  }
}

TEST(ParseText, FaultsHaveTheirCodes) {
  const auto files = open_folder(WW_SOURCE_DIR);
  AllKinds kinds(*files);
  kinds.remove("hammock");
  const auto lexicon = Lexicon::load(*files, kinds);
  ASSERT_TRUE(lexicon.ok());
  const auto has = [&](std::string_view text, std::string_view code) {
    const Diagnostics found = parse_text(text, *lexicon).diagnostics;
    EXPECT_TRUE(found.has(code)) << code << " of '" << text.substr(0, 60) << "'\n" << found.str();
  };
  has("  ", "WW-BRIEF-001");
  has(std::string(30'000, 'a'), "WW-BRIEF-002");
  has("hello there", "WW-BRIEF-003");
  has("Гостиная с диваном", "WW-BRIEF-004");
  has("A bedroom with a bed. Zorblax wumpled quibbly.", "WW-BRIEF-005");
  has("a bedroom with a bed and a flibbertigibbet", "WW-BRIEF-006");
  has("a garden room with a hammock", "WW-BRIEF-007");
}

}  // namespace
}  // namespace ww::brief
