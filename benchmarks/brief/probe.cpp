// Prints what the parser understands of a text; with --csv, measures it against SceneEval's
// assertions.
//   ww_brief_probe "a desk with two monitors"       ww_brief_probe --json TEXT       ww_brief_probe
//   --csv dev.csv [-v]
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "all_kinds.h"
#include "dump.h"
#include "score.h"
#include "ww/brief/parse.h"

namespace {

void print(const std::string& text, const ww::brief::Lexicon& lexicon) {
  using namespace ww::brief;
  const auto start = std::chrono::steady_clock::now();
  const Parsing parsing = parse_text(text, lexicon);
  const double ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  const Brief& b = parsing.brief;
  std::cout << text << "\n  rooms      " << rooms_of(b) << "\n  items      " << items_of(b)
            << "\n  relations  " << relations_of(b);
  const auto spans = [&](const char* name, const std::vector<Span>& list) {
    if (list.empty()) return;
    std::cout << "\n  " << name;
    for (const Span s : list) std::cout << " [" << b.text.substr(s.begin, s.end - s.begin) << "]";
  };
  spans("scenery   ", b.scenery);
  spans("unknown   ", b.not_understood);
  std::cout << "\n  scene      " << b.style << " density " << static_cast<int>(b.density)
            << (b.only_asked ? " only" : "") << " " << b.time_of_day;
  for (const std::string& mood : b.moods) std::cout << " " << mood;
  const RoomBrief& r = b.rooms.front();
  if (r.width || r.area || r.height)
    std::cout << "  size " << r.width.value_or(0) << " x " << r.depth.value_or(0) << " x "
              << r.height.value_or(0) << " area " << r.area.value_or(0);
  for (const Attribute& a : r.attributes) std::cout << " " << a.slot << ":" << a.value;
  std::cout << "\n  " << ms << " ms\n" << parsing.diagnostics.str() << "\n";
}

}  // namespace

int main(int argc, char** argv) {
  using namespace ww::brief;
  const auto files = ww::open_folder(WW_SOURCE_DIR);
  const AllKinds kinds(*files);
  const auto lexicon = Lexicon::load(*files, kinds);
  if (!lexicon.ok()) {
    std::cerr << lexicon.error().str() << "\n";
    return 2;
  }
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() >= 2 && arguments[0] == "--csv")
    return score_csv(arguments[1], *lexicon, arguments.size() > 2);
  if (arguments.size() >= 2 && arguments[0] == "--json") {
    std::cout << to_json(parse_text(arguments[1], *lexicon).brief);
    return 0;
  }
  if (!arguments.empty()) {
    for (const std::string& text : arguments) print(text, *lexicon);
    return 0;
  }
  for (std::string line; std::getline(std::cin, line);) print(line, *lexicon);
  return 0;
}
