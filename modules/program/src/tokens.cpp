#include "tokens.h"

#include <charconv>
#include <cmath>

#include "ww/core/text.h"

namespace ww::program {
namespace {

bool is_bare_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == ':' || c == '/' || c == '-' || c == '+';
}

}  // namespace

std::vector<Token> split_tokens(std::string_view line, const Place& place,
                                Diagnostics& diagnostics) {
  std::vector<Token> tokens;
  std::size_t begin = 0;
  int depth = 0;
  bool in_quotes = false;
  const auto finish = [&](std::size_t end) {
    if (end > begin)
      tokens.push_back({line.substr(begin, end - begin), static_cast<int>(begin) + 1});
    begin = end + 1;
  };
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (in_quotes) {
      if (c == '\\') ++i;
      if (c == '"') in_quotes = false;
    } else if (c == '"') {
      in_quotes = true;
    } else if (c == '(' || c == '[' || c == '{') {
      ++depth;
    } else if (c == ')' || c == ']' || c == '}') {
      --depth;
    } else if (c == '#' && depth == 0 && (i == 0 || line[i - 1] == ' ')) {
      finish(i);
      begin = line.size();
      break;
    } else if ((c == ' ' || c == '\t') && depth <= 0) {
      finish(i);
    }
  }
  if (begin < line.size()) finish(line.size());
  if (in_quotes || depth != 0) {
    diagnostics.error("WW-PROG-009", {place.file, place.line, static_cast<int>(line.size())},
                      in_quotes ? "a quote is not closed" : "a bracket is not closed");
  }
  return tokens;
}

std::optional<NamedToken> as_named(const Token& token) {
  for (std::size_t i = 0; i < token.text.size(); ++i) {
    const char c = token.text[i];
    if (c == '=' && i > 0 && token.text.substr(i) != "=>") {
      return NamedToken{token.text.substr(0, i),
                        {token.text.substr(i + 1), token.column + static_cast<int>(i) + 1}};
    }
    if (!is_bare_character(c)) return std::nullopt;
  }
  return std::nullopt;
}

std::string unquoted(std::string_view text) {
  if (!text.starts_with('"')) return std::string(text);
  std::string out;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    ++i;
    out += text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i] == 'r' ? '\r' : text[i];
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n' || c == '\t' || c == '\r') {
      out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r";
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string quoted_if_needed(std::string_view text) {
  bool bare = !text.empty();
  for (char c : text) bare = bare && is_bare_character(c);
  if (!bare || text == "true" || text == "false" || parse_number(text)) return quoted(text);
  return std::string(text);
}

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

Value parse_value(std::string_view text) {
  if (text == "true") return true;
  if (text == "false") return false;
  if (const auto number = parse_number(text)) return *number;
  return unquoted(text);
}

std::string print_value(const Value& value) {
  if (const auto* b = std::get_if<bool>(&value)) return *b ? "true" : "false";
  if (const auto* d = std::get_if<double>(&value)) return format_number(*d);
  return quoted_if_needed(std::get<std::string>(value));
}

}  // namespace ww::program
