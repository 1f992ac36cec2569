#include "text_writer.h"

#include <charconv>
#include <cmath>

#include "ww/core/text.h"

namespace ww::exporting {

TextWriter& TextWriter::operator<<(std::int64_t value) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  text.append(buffer, end);
  return *this;
}

TextWriter& TextWriter::operator<<(double value) {
  if (!std::isfinite(value) || value == 0) return *this << '0';
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  text.append(buffer, end);
  return *this;
}

TextWriter& TextWriter::fixed(double value, int decimals) {
  static constexpr std::int64_t kPowers[] = {1,      10,      100,      1000,      10000,
                                             100000, 1000000, 10000000, 100000000, 1000000000};
  const std::int64_t power = kPowers[decimals];
  const double scaled = value * static_cast<double>(power);
  // Beyond 2^53 the integer route has no digits to offer.
  if (!(std::abs(scaled) < 9e15)) return *this << value;
  std::int64_t n = std::llround(scaled);
  if (n < 0) {
    text.push_back('-');
    n = -n;
  }
  *this << (n / power);
  std::int64_t fraction = n % power;
  if (fraction == 0) return *this;
  char digits[10];
  for (int i = decimals - 1; i >= 0; --i) {
    digits[i] = static_cast<char>('0' + fraction % 10);
    fraction /= 10;
  }
  int count = decimals;
  while (digits[count - 1] == '0') --count;
  text.push_back('.');
  text.append(digits, static_cast<std::size_t>(count));
  return *this;
}

TextWriter& TextWriter::vec(Vec3 v, std::string_view separator) {
  return *this << v.x << separator << v.y << separator << v.z;
}

TextWriter& TextWriter::quat(const Quat& q) {
  return *this << '(' << q.w << ", " << q.x << ", " << q.y << ", " << q.z << ')';
}

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 16);
  for (const CodePoint& point : decode_utf8(text)) {
    const char32_t c = point.value;
    const bool forbidden = (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f || c == 0xfffe ||
                           c == 0xffff || (c >= 0x80 && c < 0xa0) || (c >= 0xd800 && c < 0xe000);
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += encode_utf8(forbidden ? U'\ufffd' : c);
    }
  }
  return out;
}

std::string json_string(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::string out = "\"";
  for (const CodePoint& point : decode_utf8(text)) {
    const char32_t c = point.value;
    if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c < 0x20) {
      out += "\\u00";
      out += kHex[c >> 4];
      out += kHex[c & 15];
    } else {
      out += encode_utf8(c);
    }
  }
  return out += '"';
}

}  // namespace ww::exporting
