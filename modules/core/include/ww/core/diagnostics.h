// What is wrong with an untrusted input (prompt, program, Lua file, JSON, mesh)? All of its faults,
// each with a stable code and a place. Codes are documented in docs/diagnostics.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/core/result.h"

namespace ww {

/// Where in an input. Lines and columns count from 1; 0 means unknown.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;

  std::string str() const;  ///< "file:line:column", unknown fields left out
};

enum class Severity { kNote, kWarning, kError };

struct Diagnostic {
  Severity severity = Severity::kError;
  std::string code;  ///< stable, e.g. "WW-PROG-014"
  Place place;
  std::string message;  ///< object, value, limit, unit
  std::string hint;     ///< what to do, e.g. "did you mean 'nightstand'?"; may be empty

  std::string str() const;  ///< one line for a person
};

/// The faults of one input, in the order they were found.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { items_.push_back(std::move(diagnostic)); }
  void error(std::string code, Place place, std::string message, std::string hint = {});
  void warning(std::string code, Place place, std::string message, std::string hint = {});
  void append(const Diagnostics& other);

  const std::vector<Diagnostic>& items() const { return items_; }
  bool has_errors() const;
  bool has(std::string_view code) const;
  std::string str() const;  ///< one line a diagnostic

  /// The errors as one Error with code kParse; call only when has_errors().
  Error to_error() const;

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace ww
