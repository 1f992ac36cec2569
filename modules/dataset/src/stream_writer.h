// How is a file written that is larger than memory may be? Piece by piece beside its place, renamed
// when it is complete.
#pragma once

#include <fstream>
#include <string>
#include <string_view>

#include "ww/core/result.h"

namespace ww::dataset {

class StreamWriter {
 public:
  explicit StreamWriter(std::string path);
  ~StreamWriter();  ///< removes what was not closed
  StreamWriter(const StreamWriter&) = delete;
  StreamWriter& operator=(const StreamWriter&) = delete;

  void put(std::string_view bytes) {
    file_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  /// An item of a list: a comma before all but the first.
  void item(std::string_view text) {
    put(first_ ? "\n" : ",\n");
    put(text);
    first_ = false;
  }
  void begin_list(std::string_view text) {
    put(text);
    first_ = true;
  }
  /// Errors: kIo.
  Status close();

 private:
  std::string path_, beside_;
  std::ofstream file_;
  bool first_ = true;
};

}  // namespace ww::dataset
