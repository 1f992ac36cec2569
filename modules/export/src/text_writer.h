// How is a large text file put together quickly? By appending to one string, numbers included.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ww/math/transform.h"

namespace ww::exporting {

/// Appends text and numbers to `text`. Independent of the locale.
class TextWriter {
 public:
  std::string text;

  TextWriter& operator<<(std::string_view s) {
    text.append(s);
    return *this;
  }
  TextWriter& operator<<(char c) {
    text.push_back(c);
    return *this;
  }
  TextWriter& operator<<(std::int64_t value);
  TextWriter& operator<<(std::size_t value) { return *this << static_cast<std::int64_t>(value); }
  TextWriter& operator<<(int value) { return *this << static_cast<std::int64_t>(value); }
  TextWriter& operator<<(std::uint32_t value) { return *this << static_cast<std::int64_t>(value); }
  /// Shortest text that reads back as the same double; not finite becomes 0.
  TextWriter& operator<<(double value);
  /// Rounded to `decimals` (at most 9) places, trailing zeros left out.
  TextWriter& fixed(double value, int decimals);

  /// "x<s>y<s>z", exact.
  TextWriter& vec(Vec3 v, std::string_view separator = ", ");
  /// "(x, y, z)", exact.
  TextWriter& tuple(Vec3 v) { return (*this << '(').vec(v) << ')'; }
  /// "(w, x, y, z)", exact.
  TextWriter& quat(const Quat& q);
};

/// Text with & < > " ' replaced, for XML, SVG and HTML; control characters that XML 1.0 forbids
/// become U+FFFD.
std::string escape_xml(std::string_view text);
/// Text as a JSON string with its quotes; malformed UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);

}  // namespace ww::exporting
