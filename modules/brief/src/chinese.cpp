#include "chinese.h"

namespace ww::brief {
void read_chinese(std::string_view, Builder&) {}
}  // namespace ww::brief
