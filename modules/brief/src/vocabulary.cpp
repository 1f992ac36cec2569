#include "ww/brief/vocabulary.h"

#include <algorithm>

#include "lexicon_data.h"

namespace ww::brief {
namespace {

void sort_unique(std::vector<std::string>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

Vocabulary vocabulary_of(const Lexicon& lexicon) {
  const Lexicon::Data& data = lexicon.data();
  Vocabulary out;
  out.rooms = data.rooms;
  out.materials = data.materials;
  for (const AttributeWord& word : data.attributes) {
    if (word.type == "style") out.styles.push_back(word.value);
    if (word.type == "mood") out.moods.push_back(word.value);
  }
  for (const ColorWord& color : data.colors) out.colors.emplace_back(color.key, color.rgb);
  for (auto* keys : {&out.rooms, &out.styles, &out.moods, &out.materials}) sort_unique(*keys);
  std::sort(out.colors.begin(), out.colors.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  return out;
}

const std::vector<std::string>& times_of_day() {
  static const std::vector<std::string> kTimes{"morning", "noon", "afternoon", "evening", "night"};
  return kTimes;
}

}  // namespace ww::brief
