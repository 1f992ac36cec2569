// How does long work tell what it is doing? Through Progress; a terminal shows a bar, a pipe plain
// lines.
#pragma once

#include <memory>
#include <string_view>

namespace ww {

class Progress {
 public:
  virtual ~Progress() = default;
  virtual void stage(std::string_view /*name*/) {}
  virtual void update(double /*done in [0, 1]*/) {}
  virtual void note(std::string_view /*line*/) {}
};

/// To standard error: a bar when it is a terminal, one line a stage otherwise.
std::unique_ptr<Progress> make_terminal_progress(bool quiet);

}  // namespace ww
