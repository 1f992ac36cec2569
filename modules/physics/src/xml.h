// How is MJCF text written? Nested tags with attributes, shortest-exact numbers, fixed order.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "ww/math/transform.h"

namespace ww::physics {

/// Numbers separated by spaces, each shortest-exact.
std::string numbers(std::initializer_list<double> values);
std::string numbers(Vec3 v);
std::string numbers(const Quat& q);

/// Appends indented XML. Attributes go to the tag that was opened last and has no children yet.
class Xml {
 public:
  explicit Xml(int depth = 0) : depth_(static_cast<std::size_t>(depth)) {}
  Xml& open(std::string_view tag);
  Xml& attribute(std::string_view name, std::string_view value);  ///< escapes & < > "
  Xml& close();
  /// pos and quat, each left out when it is the identity.
  Xml& pose(const RigidTransform& X);
  /// Text that another Xml made, one level deeper than the tag open here.
  Xml& raw(std::string_view text);
  std::string take();  ///< the text; every tag must be closed

 private:
  void end_start_tag();
  std::string text_;
  std::vector<std::string> open_;
  std::size_t depth_ = 0;  // levels that the text will be nested in
  bool in_start_tag_ = false;
};

}  // namespace ww::physics
