// Which keys may stand in a Brief, beside the kinds of the catalogue? For whoever fills one without
// the parser: a language model, a form.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ww/brief/parse.h"

namespace ww::brief {

/// Keys of the lexicon, each list sorted.
struct Vocabulary {
  std::vector<std::string> rooms;
  std::vector<std::string> styles;
  std::vector<std::string> moods;
  std::vector<std::string> materials;
  std::vector<std::pair<std::string, Vec3>> colors;  ///< [1] key, linear Rec.709
};
Vocabulary vocabulary_of(const Lexicon& lexicon);

/// "morning", "noon", ...; a Brief may also leave it empty.
const std::vector<std::string>& times_of_day();

}  // namespace ww::brief
