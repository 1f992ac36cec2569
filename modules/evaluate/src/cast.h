// Which objects of a world play which category of a row? Every object plays at most one, as in the
// benchmark.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "words_data.h"
#include "ww/evaluate/rows.h"
#include "ww/world/world.h"

namespace ww::evaluate {

struct Cast {
  std::map<std::string, std::vector<ObjectId>, std::less<>> players;  ///< by category, as written
  std::map<std::string, Meaning, std::less<>> meanings;
  std::map<std::string, std::vector<ObjectId>, std::less<>>
      stand_ins;  ///< asked as the category, built as another kind

  const std::vector<ObjectId>& of(std::string_view category) const;
};

/// An object plays the category whose word its kind answers best; what the prompt called it decides
/// between equals ("toy_lion" and "toy_rabbit" are both stuffed animals), then which category still
/// lacks one.
Cast cast_row(const World& world, const Row& row, const Words::Data& words);

/// Whether what the prompt calls a thing says the category: all of its words but "of", "toy" and
/// the like.
bool is_called(std::string_view asked_as, std::string_view category);

}  // namespace ww::evaluate
