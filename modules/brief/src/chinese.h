// What does a Chinese text say? Longest match over the lexicon, then clause patterns.
#pragma once

#include "builder.h"

namespace ww::brief {

void read_chinese(std::string_view text, Builder& builder);

}  // namespace ww::brief
