#include "ww/core/check.h"

#include <cstdio>
#include <cstdlib>

namespace ww {

void check_failed(const char* condition, const char* file, int line, std::string_view details) {
  std::fprintf(stderr, "worldwright: internal error at %s:%d: %s is false: %.*s\n", file, line,
               condition, static_cast<int>(details.size()), details.data());
  std::abort();
}

}  // namespace ww
