// How are URDF and SDF written? Nested elements with their indentation; every value is escaped.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text_writer.h"

namespace ww::exporting {

class XmlWriter {
 public:
  using Attributes = std::vector<std::pair<std::string_view, std::string>>;
  XmlWriter() { w_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }

  /// `<tag a="b">`; close() ends the innermost open element.
  void open(std::string_view tag, const Attributes& attributes = {});
  void close();
  /// `<tag a="b"/>`
  void empty(std::string_view tag, const Attributes& attributes = {});
  /// `<tag a="b">text</tag>`
  void leaf(std::string_view tag, std::string_view text, const Attributes& attributes = {});
  std::string take() { return std::move(w_.text); }

 private:
  void start(std::string_view tag, const Attributes& attributes);
  TextWriter w_;
  std::vector<std::string> open_;
};

std::string number_text(double value);
/// Numbers separated by spaces.
std::string numbers_text(std::initializer_list<double> values);
std::string vec_text(Vec3 v);

}  // namespace ww::exporting
