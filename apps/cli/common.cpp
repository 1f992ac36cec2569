#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>

#include "commands.h"

namespace ww::cli {

Result<policy::Workshop> open_workshop(const Common& common) {
  const std::string cache = common.home + "/.cache/textures";
  return policy::Workshop::open({common.home, cache, common.threads});
}

int report(const Error& error) {
  fmt::print(stderr, "ww: {}\n", error.str());
  switch (error.code) {
    case ErrorCode::kInternal:
      return kInternal;
    case ErrorCode::kCancelled:
      return kStopped;
    default:
      return kBadInput;
  }
}

std::optional<Vec2> parse_pair(const std::string& text) {
  char* end = nullptr;
  const double a = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || (*end != 'x' && *end != 'X')) return std::nullopt;
  const char* second = end + 1;
  const double b = std::strtod(second, &end);
  if (end == second || *end != 0 || !(a > 0) || !(b > 0)) return std::nullopt;
  return Vec2{a, b};
}

std::optional<std::pair<std::size_t, std::size_t>> parse_shard(const std::string& text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos) return std::nullopt;
  const long part = std::atol(text.c_str()), of = std::atol(text.c_str() + slash + 1);
  if (part < 1 || of < part || of > 1'000'000) return std::nullopt;
  return std::pair{static_cast<std::size_t>(part - 1), static_cast<std::size_t>(of)};
}

}  // namespace ww::cli
