// What phrases mean, one row a pattern: phrases.tsv holds the text and the Brief in short.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "all_kinds.h"
#include "dump.h"
#include "ww/brief/parse.h"

namespace ww::brief {
namespace {

TEST(Phrases, MeanWhatTheirRowsSay) {
  const auto files = open_folder(WW_SOURCE_DIR);
  const AllKinds kinds(*files);
  const auto lexicon = Lexicon::load(*files, kinds);
  ASSERT_TRUE(lexicon.ok());
  std::ifstream rows(std::string(WW_SOURCE_DIR) + "/modules/brief/tests/phrases.tsv");
  std::string line;
  int count = 0;
  while (std::getline(rows, line)) {
    const std::size_t tab = line.find('\t');
    if (line.empty() || line[0] == '#' || tab == std::string::npos) continue;
    const std::string text = line.substr(0, tab);
    EXPECT_EQ(dump(parse_text(text, *lexicon).brief), line.substr(tab + 1)) << text;
    ++count;
  }
  EXPECT_GT(count, 60);
}

}  // namespace
}  // namespace ww::brief
