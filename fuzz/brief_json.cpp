#include "words.h"
#include "ww/llm/schema.h"

std::vector<std::string> ww::fuzz::seeds() {
  std::vector<std::string> out;
  for (const std::string& prompt : prompts())
    out.push_back(brief::to_json(brief::parse_text(prompt, lexicon()).brief));
  out.emplace_back(
      R"({"items":[{"kind":"sofa","count":3,"position":[1,2,0],"attributes":[{"type":"size","params":{"width":2.2,"on":true}}]}]})");
  return out;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string kSchema =
      ww::fuzz::repository().read("schema/brief.schema.json").value_or("");
  const std::string text = ww::fuzz::text_of(data, size);
  ww::llm::schema_faults(text, kSchema);
  ww::llm::schema_faults("{\"items\":[1,\"a\",{\"b\":null}]}", text);
  const auto brief = ww::brief::brief_from_json(text);
  if (!brief) return 0;
  const std::string written = ww::brief::to_json(*brief);
  const auto again = ww::brief::brief_from_json(written);
  ww::fuzz::expect(again.ok(), "what is written can be read");
  ww::fuzz::expect(ww::brief::to_json(*again) == written, "a brief survives writing and reading");
  return 0;
}
