#include "script.h"

#include <cstdlib>
#include <lua.hpp>

#include "ww/core/text.h"

namespace ww::assets {

namespace {

// What every script sees besides base, math, string and table: sorted pairs, parameter
// declarations, libraries by name, and `k`. Written in Lua because calls back into Lua must not
// cross C++ frames.
constexpr const char* kPrelude = R"lua(
local next, host, require_source = ...
local type, error, tostring, setmetatable, sort = type, error, tostring, setmetatable, table.sort

local function before(a, b)
  local ta, tb = type(a), type(b)
  if ta ~= tb then return ta < tb end
  if ta == "boolean" then return a and not b end
  return a < b
end
function pairs(t)
  local keys = {}
  for key in next, t do
    local kind = type(key)
    if kind ~= "number" and kind ~= "string" and kind ~= "boolean" then error("pairs: keys must be numbers or texts", 2) end
    keys[#keys + 1] = key
  end
  sort(keys, before)
  local i = 0
  return function()
    i = i + 1
    local key = keys[i]
    if key ~= nil then return key, t[key] end
  end
end

local rep = string.rep
function string.rep(s, n, sep)
  if n > 100000 then error("string.rep: more than 100000 times", 2) end
  return rep(s, n, sep)
end

function kind(t)
  if type(t) ~= "table" then error("kind takes one table", 2) end
  return t
end
local function declare(type_name, values)
  values.type = type_name
  return values
end
function number(min, typical, max, words) return declare("number", { min = min, typical = typical, max = max, words = words }) end
function int(min, typical, max, words, size) return declare("int", { min = min, typical = typical, max = max, words = words, size = size }) end
function bool(default, words) return declare("bool", { default = default or false, words = words }) end
function one_of(first, ...)
  if type(first) == "table" then
    local t = {}
    for i = 1, #first do t[i] = first[i] end
    return declare("choice", { choices = t, words = first.words, size = first.size, default = first.default })
  end
  return declare("choice", { choices = { first, ... } })
end

local loaded = {}
function require(name)
  if loaded[name] == nil then
    loaded[name] = false
    local chunk = require_source(name)
    loaded[name] = chunk() or true
  end
  if loaded[name] == false then error("library '" .. tostring(name) .. "' requires itself", 2) end
  return loaded[name]
end
_G.setmetatable = nil  -- a __gc finaliser would run outside of the step limit
setmetatable(_G, {
  __index = function(_, name)
    if type(name) == "string" and host("is_library", name) then return require(name) end
    error("unknown name '" .. tostring(name) .. "'", 2)
  end,
  __newindex = function(_, name)
    error("set a global '" .. tostring(name) .. "'; write 'local " .. tostring(name) .. "'", 2)
  end,
  __metatable = false,
})

local methods = {}
function methods.with(k, options, body)
  host("push", options)
  local result = body()
  host("pop")
  return result
end
local kernel = setmetatable({}, {
  __index = function(_, name)
    local method = methods[name]
    if method then return method end
    method = function(self, ...)
      return host(name, ...)
    end
    methods[name] = method
    return method
  end,
  __newindex = function() error("k can not be changed", 2) end,
  __metatable = false,
})

local function rng(name)
  local stream = host("rng", name or "")
  local r = {}
  function r:uniform(low, high) return host("draw", stream, "uniform", low or 0, high or 1) end
  function r:int(low, high) return host("draw", stream, "int", low, high) end
  function r:normal(mean, deviation) return host("draw", stream, "normal", mean or 0, deviation or 1) end
  function r:chance(probability) return host("draw", stream, "uniform", 0, 1) < probability end
  function r:pick(list) return list[host("draw", stream, "int", 1, #list)] end
  return r
end

return function(values)
  local p = { rng = rng }
  function p.has(name) return values[name] ~= nil end
  return setmetatable(p, {
    __index = function(_, name)
      local value = values[name]
      if value == nil then error("p." .. tostring(name) .. " is not a parameter", 2) end
      host("read", name)
      return value
    end,
    __newindex = function() error("p can not be changed", 2) end,
    __metatable = false,
  })
end, kernel
)lua";

}  // namespace

/// Callbacks from Lua. Their frames hold nothing with a destructor when Lua may jump.
struct Script::Hooks {
  static Script& self(lua_State* L) { return **static_cast<Script**>(lua_getextraspace(L)); }

  static void* allocate(void* user, void* block, std::size_t old_size, std::size_t new_size) {
    auto& script = *static_cast<Script*>(user);
    if (block == nullptr) old_size = 0;
    if (new_size == 0) {
      script.memory_ -= old_size;
      std::free(block);
      return nullptr;
    }
    if (script.memory_ - old_size + new_size > script.limits_.memory) return nullptr;
    void* moved = std::realloc(block, new_size);
    if (moved != nullptr) script.memory_ += new_size - old_size;
    return moved;
  }

  static void count(lua_State* L, lua_Debug*) {
    Script& script = self(L);
    script.steps_left_ -= 1000;
    if (script.steps_left_ > 0) return;
    lua_sethook(L, count, LUA_MASKCOUNT, 1);  // again at once, whoever catches this
    luaL_error(L, "more than %d steps", static_cast<int>(script.limits_.steps));
  }

  /// Runs the host call in a scope of its own; true when there is an error text.
  static bool answer(Script& script, lua_State* L) {
    const int count = lua_gettop(L);
    script.args_.clear();
    for (int i = 2; i <= count; ++i) script.args_.push_back(read_value(L, i));
    const LuaValue name = read_value(L, 1);
    script.result_ = {};
    if (name.text == "is_library") {
      script.result_ =
          LuaValue(!script.args_.empty() && script.libraries_.count(script.args_[0].text) > 0);
      script.error_.clear();
    } else if (name.text == "read") {
      script.read_.insert(script.args_[0].text);
      script.error_.clear();
    } else {
      script.error_ = script.host_(name.text, script.args_, script.result_);
    }
    return !script.error_.empty();
  }

  static int host(lua_State* L) {
    Script& script = self(L);
    if (answer(script, L)) {
      lua_pushlstring(L, script.error_.data(), script.error_.size());
      return lua_error(L);
    }
    push_value(L, script.result_);
    return 1;
  }

  static const SourceFile* library(Script& script, lua_State* L) {
    const LuaValue name = read_value(L, 1);
    const auto it = script.libraries_.find(name.text);
    if (it == script.libraries_.end()) return nullptr;
    script.used_.insert(it->first);
    script.error_ = "@" + it->second.path;
    return &it->second;
  }

  static int require_source(lua_State* L) {
    Script& script = self(L);
    const SourceFile* file = library(script, L);
    if (file == nullptr)
      return luaL_error(L, "there is no library '%s' in catalogue/lib", lua_tostring(L, 1));
    if (luaL_loadbufferx(L, file->text.data(), file->text.size(), script.error_.c_str(), "t") !=
        LUA_OK)
      return lua_error(L);
    return 1;
  }

  /// Syntax errors come from no frame: "file:line: text" is all there is.
  static void parse_place(std::string& message, Place& place) {
    const std::size_t name = message.find(".lua:");
    if (name == std::string::npos) return;
    const std::size_t end = message.find(": ", name);
    if (end == std::string::npos) return;
    place = {message.substr(0, name + 4), std::atoi(message.c_str() + name + 5), 0};
    message.erase(0, end + 2);
  }

  static void record(Script& script, lua_State* L) {
    Diagnostic fault;
    fault.code = "WW-LUA-001";
    const LuaValue value = read_value(L, 1);
    fault.message = value.is(LuaValue::Type::kString)
                        ? value.text
                        : "error with " + std::string(type_name(value));
    // Lua's own faults start with "file:line:"; the place is taken from the stack below instead,
    // where the kind's own file counts and a library's line is told beside it.
    Place first;
    lua_Debug frame;
    for (int level = 0; lua_getstack(L, level, &frame) != 0; ++level) {
      lua_getinfo(L, "Sl", &frame);
      if (frame.source[0] != '@' || frame.currentline <= 0) continue;
      const std::string file = frame.source + 1;
      if (first.file.empty()) first = {file, frame.currentline, 0};
      if (file == script.file_.path) {
        fault.place = {file, frame.currentline, 0};
        break;
      }
    }
    const std::string prefix = first.file + ":" + std::to_string(first.line) + ": ";
    if (fault.message.rfind(prefix, 0) == 0) fault.message.erase(0, prefix.size());
    if (first.file.empty()) parse_place(fault.message, first);
    if (fault.place.file.empty()) {
      fault.place = first.file.empty() ? Place{script.file_.path, 0, 0} : first;
    } else if (first.file != fault.place.file) {
      fault.message += " (in " + first.str() + ")";
    }
    if (fault.message.rfind("WW-", 0) == 0) {  // the kernel names its own code: "WW-LUA-007 text"
      fault.code = fault.message.substr(0, 10);
      fault.message.erase(0, 11);
    }
    if (script.steps_left_ <= 0 || fault.message == "not enough memory") fault.code = "WW-LUA-002";
    script.diagnostics_.add(std::move(fault));
  }

  static int handle(lua_State* L) {
    record(self(L), L);
    return 0;
  }

  static int prepare(lua_State* L) {
    for (const luaL_Reg& library : {luaL_Reg{"_G", luaopen_base},
                                    {"math", luaopen_math},
                                    {"table", luaopen_table},
                                    {"string", luaopen_string}}) {
      luaL_requiref(L, library.name, library.func, 1);
      lua_pop(L, 1);
    }
    lua_getglobal(L, "next");
    for (const char* name :
         {"dofile", "loadfile", "load", "require", "collectgarbage", "print", "next", "pcall",
          "xpcall", "rawset", "rawget", "rawequal", "rawlen", "getmetatable", "warn"}) {
      lua_pushnil(L);
      lua_setglobal(L, name);
    }
    const auto drop = [L](const char* table, std::initializer_list<const char*> names) {
      lua_getglobal(L, table);
      for (const char* name : names) {
        lua_pushnil(L);
        lua_setfield(L, -2, name);
      }
      lua_pop(L, 1);
    };
    drop("math", {"random", "randomseed"});
    // Patterns and table.move can run for minutes inside one instruction, out of reach of the step
    // count.
    drop("string", {"dump", "find", "match", "gmatch", "gsub"});
    drop("table", {"move"});
    if (luaL_loadbufferx(L, kPrelude, std::char_traits<char>::length(kPrelude), "=prelude", "t") !=
        LUA_OK)
      return lua_error(L);
    lua_insert(L, -2);
    lua_pushcfunction(L, host);
    lua_pushcfunction(L, require_source);
    lua_call(L, 3, 2);
    lua_setfield(L, LUA_REGISTRYINDEX, "ww.kernel");
    lua_setfield(L, LUA_REGISTRYINDEX, "ww.params");
    return 0;
  }

  static int load(lua_State* L) {
    Script& script = self(L);
    script.error_ = "@" + script.file_.path;
    if (luaL_loadbufferx(L, script.file_.text.data(), script.file_.text.size(),
                         script.error_.c_str(), "t") != LUA_OK)
      return lua_error(L);
    lua_call(L, 0, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "ww.kind");
    return 0;
  }

  /// Calls kind[name](p[, k]) with the parameters in script.args_[0].
  static int call(lua_State* L) {
    Script& script = self(L);
    lua_getfield(L, LUA_REGISTRYINDEX, "ww.kind");
    lua_getfield(L, -1, script.error_.c_str());
    lua_getfield(L, LUA_REGISTRYINDEX, "ww.params");
    push_value(L, script.args_[0]);
    lua_call(L, 1, 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "ww.kernel");
    lua_call(L, 2, 1);
    return 1;
  }
};

Script::Script(const SourceFile& file, const Libraries& libraries, const ScriptLimits& limits,
               Host host)
    : file_(file),
      libraries_(libraries),
      limits_(limits),
      host_(std::move(host)),
      steps_left_(limits.steps) {
  L_ = lua_newstate(Hooks::allocate, this);
  WW_CHECK(L_ != nullptr, "no memory for a Lua state");
  *static_cast<Script**>(lua_getextraspace(L_)) = this;
  lua_sethook(L_, Hooks::count, LUA_MASKCOUNT, 1000);
}

Script::~Script() { lua_close(L_); }

bool Script::protected_call(int args, int results) {
  lua_pushcfunction(L_, Hooks::handle);
  lua_insert(L_, -2 - args);
  const int handler = lua_gettop(L_) - args - 1;
  const int status = lua_pcall(L_, args, results, handler);
  lua_remove(L_, handler);
  if (status != LUA_OK && !diagnostics_.has_errors()) {
    diagnostics_.error("WW-LUA-002", {file_.path, 0, 0},
                       "not enough memory");  // the handler itself had none
  }
  return status == LUA_OK;
}

bool Script::run() {
  lua_pushcfunction(L_, Hooks::prepare);
  if (!protected_call(0, 0)) return false;
  lua_pushcfunction(L_, Hooks::load);
  return protected_call(0, 0);
}

LuaValue Script::declaration() const {
  lua_pushstring(L_, "ww.kind");
  lua_rawget(L_, LUA_REGISTRYINDEX);
  LuaValue value = read_value(L_, -1);
  lua_pop(L_, 1);
  return value;
}

bool Script::call(std::string_view name, const LuaValue& params, LuaValue& result) {
  error_ = name;
  args_ = {params};
  lua_pushcfunction(L_, Hooks::call);
  if (!protected_call(0, 1)) {
    lua_settop(L_, 0);
    return false;
  }
  result = read_value(L_, -1);
  lua_pop(L_, 1);
  return true;
}

bool Script::build(const LuaValue& params) {
  LuaValue ignored;
  return call("build", params, ignored);
}

}  // namespace ww::assets
