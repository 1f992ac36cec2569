// The lexicon over all kinds that it has words for, read once.
#pragma once

#include "../modules/brief/tests/all_kinds.h"
#include "fuzz.h"
#include "ww/brief/parse.h"

namespace ww::fuzz {

inline const brief::Lexicon& lexicon() {
  static const brief::AllKinds kKinds(repository());
  static const brief::Lexicon kLexicon =
      std::move(brief::Lexicon::load(repository(), kKinds)).value();
  return kLexicon;
}

inline std::vector<std::string> prompts() {
  return {"A cozy modern living room with a grey sofa facing the TV and lots of books",
          "a bedroom, 4 by 3.5 m, with a king-size bed between two walnut nightstands, each with a "
          "lamp on it; no rug",
          "An empty room with only a chair in the middle of it.",
          "A small kitchen with a round table and four red chairs around it, a window above the "
          "sink, evening light",
          "An apartment with three bedrooms, 12' x 10'6\", a bathroom and a pirate-themed "
          "playroom; at least 30 books",
          "给我一个温馨的现代客厅,沙发两侧各有一个落地灯,面积20平方米",
          "一间3米乘4米的卧室,两个抽屉的床头柜上面放台灯,床靠墙,地板是橡木的,不要地毯",
          "书房里有一张书桌,桌上放着电脑和三本书,墙上挂着一幅画"};
}

}  // namespace ww::fuzz
