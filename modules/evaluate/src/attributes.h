// Does an object have an attribute? Read off what was built: colours, materials, sizes, shapes,
// parameters, how it is mounted. Never off the words it was asked with.
#pragma once

#include <string>
#include <string_view>

#include "words_data.h"
#include "ww/world/world.h"

namespace ww::evaluate {

struct AttributeVerdict {
  bool judged = true;  ///< false: nothing measurable shows it ("decorative")
  bool holds = false;
  std::string measured;
};

AttributeVerdict judge_attribute(const Scene& scene, ObjectId object, std::string_view attribute,
                                 const Words::Data& words);

}  // namespace ww::evaluate
