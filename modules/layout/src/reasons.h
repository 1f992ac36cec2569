// Why did an item find no place? In words that name things and metres.
#pragma once

#include <string>

#include "search.h"

namespace ww::layout {

std::string why_not_placed(const Arrangement& arrangement, const Relations& relations,
                           const Candidates& candidates, const Search::Trouble& trouble, int item);

}  // namespace ww::layout
