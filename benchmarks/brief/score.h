// How much of SceneEval's annotation does the parser find? Row grammar: ID, Description, ObjCount,
// ObjAttr, OORel, OARel.
#pragma once

#include <string>

#include "ww/brief/parse.h"

namespace ww::brief {

/// Prints shares of met count, attribute and relation assertions; `verbose` prints every miss.
int score_csv(const std::string& path, const Lexicon& lexicon, bool verbose);

}  // namespace ww::brief
