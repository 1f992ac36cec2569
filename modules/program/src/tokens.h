// The words of one line of scene code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/diagnostics.h"
#include "ww/model/model.h"

namespace ww::program {

/// Text between spaces outside quotes and brackets.
struct Token {
  std::string_view text;
  int column = 1;
};

/// Splits a line. Unclosed quotes and brackets are WW-PROG-009.
std::vector<Token> split_tokens(std::string_view line, const Place& place,
                                Diagnostics& diagnostics);

/// "name=value" outside quotes and brackets; nothing otherwise.
struct NamedToken {
  std::string_view name;
  Token value;
};
std::optional<NamedToken> as_named(const Token& token);

/// Quoted text with its escapes undone, or the bare word itself.
std::string unquoted(std::string_view text);
/// Bare where that reads back the same, quoted otherwise.
std::string quoted_if_needed(std::string_view text);
std::string quoted(std::string_view text);

std::optional<double> parse_number(std::string_view text);
/// true, false, a number, or text.
Value parse_value(std::string_view text);
std::string print_value(const Value& value);

}  // namespace ww::program
