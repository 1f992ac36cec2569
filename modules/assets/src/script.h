// How is an untrusted Lua file run? In a fresh state without io, chance or time, within limits of
// steps and memory; a fault comes back as a located diagnostic.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lua_value.h"
#include "ww/assets/catalogue.h"
#include "ww/core/diagnostics.h"

namespace ww::assets {

/// Text of the library called `name` and its path; null when there is none.
struct SourceFile {
  std::string path;
  std::string text;
};
using Libraries = std::map<std::string, SourceFile, std::less<>>;

class Script {
 public:
  /// Answers a call of k:<name>(...) or of another host function; returns an error text or "".
  using Host = std::function<std::string(std::string_view name, const std::vector<LuaValue>& args,
                                         LuaValue& result)>;

  Script(const SourceFile& file, const Libraries& libraries, const ScriptLimits& limits, Host host);
  ~Script();
  Script(const Script&) = delete;
  Script& operator=(const Script&) = delete;

  /// Runs the file and keeps the table that it returns. False when there were faults.
  bool run();
  /// A copy of that table.
  LuaValue declaration() const;
  /// Calls the field `name`, a function, as name(p) with p made of `params`; its result in
  /// `result`.
  bool call(std::string_view name, const LuaValue& params, LuaValue& result);
  /// Calls build(p, k).
  bool build(const LuaValue& params);

  const Diagnostics& diagnostics() const { return diagnostics_; }
  const std::set<std::string>& libraries_used() const { return used_; }
  const std::set<std::string>& params_read() const { return read_; }

 private:
  struct Hooks;
  friend struct Hooks;
  bool protected_call(int args, int results);

  const SourceFile& file_;
  const Libraries& libraries_;
  ScriptLimits limits_;
  Host host_;
  lua_State* L_ = nullptr;
  std::size_t memory_ = 0;
  long steps_left_ = 0;
  std::string error_;  ///< of a host call, raised outside of C++ scopes
  std::vector<LuaValue> args_;
  LuaValue result_;
  Diagnostics diagnostics_;
  std::set<std::string> used_, read_;
};

}  // namespace ww::assets
