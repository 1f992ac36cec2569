// Where are the words of an English text? Tokens with their bytes; hyphens part words, numbers stay
// whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/brief/brief.h"

namespace ww::brief {

struct Token {
  std::string text;  ///< lower case
  Span span;
  bool word = true;      ///< false: one punctuation mark
  bool hyphen = false;   ///< joined to the token before by a hyphen
  bool quoted = false;   ///< inside quotation marks
  bool capital = false;  ///< starts with a capital letter
};

std::vector<Token> tokenise(std::string_view text);

}  // namespace ww::brief
