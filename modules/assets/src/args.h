// Is a table that a script passed well-formed? Typed reading of its fields; whatever nobody asked
// for is an error.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lua_value.h"
#include "ww/geometry/solid.h"

namespace ww::assets {

/// Remembers the first fault and answers defaults from then on, so that callers read straight
/// through.
class Args {
 public:
  Args(std::string what, const LuaValue& table) : what_(std::move(what)), table_(table) {
    if (!table.is_nil() && !table.is(LuaValue::Type::kTable))
      fail("takes one table of named fields");
  }

  bool has(std::string_view name);
  double number(std::string_view name, double fallback);  ///< finite
  double positive(std::string_view name,
                  double fallback);  ///< > 1e-6; also when missing without fallback
  int integer(std::string_view name, int fallback, int low, int high);
  bool flag(std::string_view name, bool fallback = false);
  std::string text(std::string_view name, std::string_view fallback);
  std::string choice(std::string_view name, std::string_view fallback,
                     const std::vector<std::string>& choices);
  Vec2 pair(std::string_view name, std::optional<Vec2> fallback);
  Vec3 triple(std::string_view name, std::optional<Vec3> fallback);
  std::vector<Vec2> pairs(std::string_view name, std::size_t at_least);
  std::vector<Vec3> triples(std::string_view name, std::size_t at_least);
  std::vector<double> numbers(std::string_view name);  ///< a list, or one number as a list of one
  std::vector<std::string> texts(std::string_view name);  ///< a list, or one text as a list of one
  const LuaValue* raw(std::string_view name);
  /// Degrees {x, y, z}, turned about X, then Y, then Z; or {axis = {..}, angle = degrees}.
  Quat rotation(std::string_view name);

  void fail(const std::string& why);
  /// The first fault, an unknown field included; "" when there is none.
  std::string error();

 private:
  const LuaValue* take(std::string_view name);
  std::string what_;
  const LuaValue& table_;
  std::set<std::string, std::less<>> used_;
  std::string error_;
};

}  // namespace ww::assets
