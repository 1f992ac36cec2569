#include "xml_writer.h"

namespace ww::exporting {

void XmlWriter::start(std::string_view tag, const Attributes& attributes) {
  w_.text.append(2 * open_.size(), ' ');
  w_ << '<' << tag;
  for (const auto& [name, value] : attributes)
    w_ << ' ' << name << "=\"" << escape_xml(value) << '"';
}

void XmlWriter::open(std::string_view tag, const Attributes& attributes) {
  start(tag, attributes);
  w_ << ">\n";
  open_.emplace_back(tag);
}

void XmlWriter::close() {
  const std::string tag = std::move(open_.back());
  open_.pop_back();
  w_.text.append(2 * open_.size(), ' ');
  w_ << "</" << tag << ">\n";
}

void XmlWriter::empty(std::string_view tag, const Attributes& attributes) {
  start(tag, attributes);
  w_ << "/>\n";
}

void XmlWriter::leaf(std::string_view tag, std::string_view text, const Attributes& attributes) {
  start(tag, attributes);
  w_ << '>' << escape_xml(text) << "</" << tag << ">\n";
}

std::string number_text(double value) {
  TextWriter w;
  w << value;
  return std::move(w.text);
}

std::string numbers_text(std::initializer_list<double> values) {
  TextWriter w;
  for (const double value : values) {
    if (!w.text.empty()) w << ' ';
    w << value;
  }
  return std::move(w.text);
}

std::string vec_text(Vec3 v) { return numbers_text({v.x, v.y, v.z}); }

}  // namespace ww::exporting
