// Which lengths and areas does a text state? "3 m", "120cm wide", "4 by 5 metres", "20 square
// metres", 三米宽.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tokens.h"

namespace ww::brief {

struct Measure {
  int begin = 0;  ///< token index
  int end = 0;
  double width = 0;     ///< [m] 0: not stated
  double depth = 0;     ///< [m] 0: not stated
  double height = 0;    ///< [m] 0: not stated
  double area = 0;      ///< [m2] 0: not stated
  double diagonal = 0;  ///< [m] of a screen; 0: not stated
  bool pair = false;    ///< two lengths: a floor
};

/// The measure that starts at token `at`, or none.
std::optional<Measure> measure_at(const std::vector<Token>& tokens, int at);

}  // namespace ww::brief
