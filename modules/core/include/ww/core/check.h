// How is a broken invariant of our own caught? WW_CHECK always, WW_ASSERT in debug builds only.
#pragma once

#include <string_view>

namespace ww {

/// Prints the failed condition with its place and details, then aborts.
[[noreturn]] void check_failed(const char* condition, const char* file, int line,
                               std::string_view details);

}  // namespace ww

#define WW_CHECK(condition, details)                                                 \
  do {                                                                               \
    if (!(condition)) ::ww::check_failed(#condition, __FILE__, __LINE__, (details)); \
  } while (false)

#ifdef NDEBUG
#define WW_ASSERT(condition, details) \
  do {                                \
  } while (false)
#else
#define WW_ASSERT(condition, details) WW_CHECK(condition, details)
#endif
