#include "json_text.h"

namespace ww::llm {
namespace {

constexpr int kMaxDepth = 64;

bool nests_too_deep(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kMaxDepth) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

}  // namespace

Result<Json> parse_json(std::string_view text) {
  if (nests_too_deep(text)) {
    return Error{ErrorCode::kParse, "JSON nests deeper than " + std::to_string(kMaxDepth), ""};
  }
  try {
    return Json::parse(text);
  } catch (const Json::exception& fault) {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: ...": the tail is for
    // people.
    std::string_view what = fault.what();
    if (const std::size_t end = what.find("] "); end != std::string_view::npos)
      what.remove_prefix(end + 2);
    return Error{ErrorCode::kParse, "not JSON: " + std::string(what.substr(0, 300)), ""};
  }
}

std::string dump_json(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string shortened(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  std::size_t end = bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "...";
}

}  // namespace ww::llm
