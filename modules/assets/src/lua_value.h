// What did a script pass or return? A copy of a Lua value in C++, so that no Lua call can jump over
// a destructor while C++ works on it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

struct lua_State;

namespace ww::assets {

struct LuaValue {
  enum class Type { kNil, kBool, kNumber, kString, kTable, kFunction, kOther };
  Type type = Type::kNil;
  bool boolean = false;
  double number = 0;
  std::string text;
  std::vector<LuaValue> list;                           ///< table[1..n]
  std::map<std::string, LuaValue, std::less<>> fields;  ///< table's string keys

  LuaValue() = default;
  explicit LuaValue(bool b) : type(Type::kBool), boolean(b) {}
  explicit LuaValue(double n) : type(Type::kNumber), number(n) {}
  explicit LuaValue(std::string s) : type(Type::kString), text(std::move(s)) {}

  bool is(Type t) const { return type == t; }
  bool is_nil() const { return type == Type::kNil; }
  const LuaValue* find(std::string_view key) const {
    const auto it = fields.find(key);
    return it == fields.end() ? nullptr : &it->second;
  }
};

std::string_view type_name(const LuaValue& value);

/// Copies the value at `index`. Allocates nothing in Lua and raises nothing; tables nested deeper
/// than 12 or with more than 20000 entries in all come back cut off.
LuaValue read_value(lua_State* L, int index);
/// Pushes a copy; may raise for want of memory.
void push_value(lua_State* L, const LuaValue& value);

}  // namespace ww::assets
