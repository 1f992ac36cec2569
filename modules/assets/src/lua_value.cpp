#include "lua_value.h"

#include <lua.hpp>

namespace ww::assets {

std::string_view type_name(const LuaValue& value) {
  switch (value.type) {
    case LuaValue::Type::kNil:
      return "nothing";
    case LuaValue::Type::kBool:
      return "a boolean";
    case LuaValue::Type::kNumber:
      return "a number";
    case LuaValue::Type::kString:
      return "a text";
    case LuaValue::Type::kTable:
      return "a table";
    case LuaValue::Type::kFunction:
      return "a function";
    case LuaValue::Type::kOther:
      break;
  }
  return "something else";
}

namespace {

LuaValue read(lua_State* L, int index, int depth, int& budget) {
  LuaValue value;
  switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TNONE:
      break;
    case LUA_TBOOLEAN:
      value = LuaValue(lua_toboolean(L, index) != 0);
      break;
    case LUA_TNUMBER:
      value = LuaValue(lua_tonumber(L, index));
      break;
    case LUA_TSTRING: {
      std::size_t size = 0;
      const char* text = lua_tolstring(L, index, &size);
      value = LuaValue(std::string(text, size));
      break;
    }
    case LUA_TFUNCTION:
      value.type = LuaValue::Type::kFunction;
      break;
    case LUA_TTABLE: {
      value.type = LuaValue::Type::kTable;
      if (depth >= 12 || lua_checkstack(L, 4) == 0) break;
      const int table = lua_absindex(L, index);
      for (lua_Integer i = 1;; ++i) {
        if (--budget < 0) return value;
        const bool end = lua_rawgeti(L, table, i) == LUA_TNIL;
        if (!end) value.list.push_back(read(L, -1, depth + 1, budget));
        lua_pop(L, 1);
        if (end) break;
      }
      lua_pushnil(L);
      while (lua_next(L, table) != 0) {
        if (--budget < 0) {
          lua_pop(L, 2);
          return value;
        }
        if (lua_type(L, -2) == LUA_TSTRING) {
          std::size_t size = 0;
          const char* key = lua_tolstring(L, -2, &size);
          value.fields[std::string(key, size)] = read(L, -1, depth + 1, budget);
        }
        lua_pop(L, 1);
      }
      break;
    }
    default:
      value.type = LuaValue::Type::kOther;
  }
  return value;
}

}  // namespace

LuaValue read_value(lua_State* L, int index) {
  int budget = 20000;
  return read(L, index, 0, budget);
}

void push_value(lua_State* L, const LuaValue& value) {
  switch (value.type) {
    case LuaValue::Type::kBool:
      lua_pushboolean(L, value.boolean ? 1 : 0);
      return;
    case LuaValue::Type::kNumber:
      if (value.number == static_cast<double>(static_cast<lua_Integer>(value.number))) {
        lua_pushinteger(L, static_cast<lua_Integer>(value.number));
      } else {
        lua_pushnumber(L, value.number);
      }
      return;
    case LuaValue::Type::kString:
      lua_pushlstring(L, value.text.data(), value.text.size());
      return;
    case LuaValue::Type::kTable:
      lua_createtable(L, static_cast<int>(value.list.size()),
                      static_cast<int>(value.fields.size()));
      for (std::size_t i = 0; i < value.list.size(); ++i) {
        push_value(L, value.list[i]);
        lua_rawseti(L, -2, static_cast<lua_Integer>(i + 1));
      }
      for (const auto& [key, field] : value.fields) {
        lua_pushlstring(L, key.data(), key.size());
        push_value(L, field);
        lua_rawset(L, -3);
      }
      return;
    default:
      lua_pushnil(L);
  }
}

}  // namespace ww::assets
