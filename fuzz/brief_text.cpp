#include "words.h"

std::vector<std::string> ww::fuzz::seeds() { return prompts(); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ww::brief;
  const std::string text = ww::fuzz::text_of(data, size);
  const Parsing parsing = parse_text(text, ww::fuzz::lexicon());
  const auto inside = [&](Span s) {
    ww::fuzz::expect(s.begin <= s.end && s.end <= text.size(), "spans lie inside of the text");
  };
  for (const Span s : parsing.brief.not_understood) inside(s);
  for (const Span s : parsing.brief.scenery) inside(s);
  for (const Item& item : parsing.brief.items) inside(item.span);
  if (parsing.diagnostics.has_errors()) return 0;
  const auto again = brief_from_json(to_json(parsing.brief));
  ww::fuzz::expect(again.ok(), "what the parser makes can be written and read");
  ww::fuzz::expect(to_json(*again) == to_json(parsing.brief),
                   "a brief survives writing and reading");
  return 0;
}
