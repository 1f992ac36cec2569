#include "ww/core/progress.h"

#include <unistd.h>

#include <cstdio>
#include <string>

namespace ww {
namespace {

class Terminal final : public Progress {
 public:
  explicit Terminal(bool bar) : bar_(bar) {}
  ~Terminal() override {
    if (bar_ && !stage_.empty()) std::fprintf(stderr, "\r\033[K");
  }
  void stage(std::string_view name) override {
    stage_ = name;
    if (bar_) {
      update(0);
    } else {
      std::fprintf(stderr, "%s ...\n", stage_.c_str());
    }
  }
  void update(double done) override {
    if (!bar_) return;
    const int filled = static_cast<int>(done * 24);
    const std::string full(static_cast<std::size_t>(filled), '#');
    std::fprintf(stderr, "\r\033[K%-24s [%-24s]", stage_.c_str(), full.c_str());
    std::fflush(stderr);
  }
  void note(std::string_view line) override {
    std::fprintf(stderr, "%s%.*s\n", bar_ ? "\r\033[K" : "", static_cast<int>(line.size()),
                 line.data());
  }

 private:
  bool bar_;
  std::string stage_;
};

}  // namespace

std::unique_ptr<Progress> make_terminal_progress(bool quiet) {
  if (quiet) return std::make_unique<Progress>();
  return std::make_unique<Terminal>(isatty(STDERR_FILENO) != 0);
}

}  // namespace ww
