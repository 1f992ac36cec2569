// Which words does a Chinese text consist of? Longest match, numbers and measures read on the way.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "builder.h"

namespace ww::brief {

/// One word, number or measure of a Chinese text.
struct Word {
  std::string text;
  Span span;
  const std::vector<Entry>* entries = nullptr;          ///< null: unknown
  std::optional<int> number;                            ///< 三, 12
  bool about = false;                                   ///< 十几: a few more
  std::vector<std::pair<std::string, double>> measure;  ///< width, depth, height, area in metres
  bool mark = false;                                    ///< punctuation
  bool pause = false;  ///< ends a clause: , . ; (not the list mark)
  bool stop = false;   ///< ends a sentence
  const Entry* as(WordClass cls) const { return entries ? find_class(*entries, cls) : nullptr; }
};

std::vector<Word> chinese_words(std::string_view text, const Lexicon::Data& data);

}  // namespace ww::brief
