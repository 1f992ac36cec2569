// What does the order of an English text's chunks mean? Subjects, what they have, where they stand.
#pragma once

#include "english_chunks.h"

namespace ww::brief {

void read_english(const std::vector<Chunk>& chunks, Builder& builder);

}  // namespace ww::brief
