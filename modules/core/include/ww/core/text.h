// Small text tools: shortest-exact numbers, UTF-8, suggestions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ww {

/// Shortest decimal text that reads back as the same double ("0.1", "-3", "1e-07"); -0 prints as 0.
std::string format_number(double value);
/// The same after rounding to `decimals` places.
std::string format_fixed(double value, int decimals);
/// Nearest multiple of 10^-decimals, as the double whose shortest text has that many decimals.
double round_to(double value, int decimals);

/// Code points of UTF-8 text; each malformed byte becomes U+FFFD.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t begin = 0;  ///< byte offset
  std::uint32_t end = 0;
};
std::vector<CodePoint> decode_utf8(std::string_view text);
std::string encode_utf8(char32_t c);
bool is_cjk(char32_t c);

std::vector<std::string> split(std::string_view text, char separator);
std::string_view trim(std::string_view text);
std::string to_lower(std::string_view text);  ///< ASCII only
std::string join(const std::vector<std::string>& parts, std::string_view separator);
bool starts_with_word(std::string_view text, std::string_view word);

/// The candidate nearest in edit distance, or "" when none is within a third of the word's length
/// (at least one letter).
std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace ww
