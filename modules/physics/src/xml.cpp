#include "xml.h"

#include "ww/core/check.h"
#include "ww/core/text.h"

namespace ww::physics {

std::string numbers(std::initializer_list<double> values) {
  std::string text;
  for (const double v : values) {
    if (!text.empty()) text += ' ';
    text += format_number(v);
  }
  return text;
}
std::string numbers(Vec3 v) { return numbers({v.x, v.y, v.z}); }
std::string numbers(const Quat& q) { return numbers({q.w, q.x, q.y, q.z}); }

void Xml::end_start_tag() {
  if (in_start_tag_) text_ += ">\n";
  in_start_tag_ = false;
}

Xml& Xml::open(std::string_view tag) {
  end_start_tag();
  text_.append(2 * (depth_ + open_.size()), ' ');
  text_ += '<';
  text_ += tag;
  open_.emplace_back(tag);
  in_start_tag_ = true;
  return *this;
}

Xml& Xml::attribute(std::string_view name, std::string_view value) {
  WW_CHECK(in_start_tag_, name);
  text_ += ' ';
  text_ += name;
  text_ += "=\"";
  for (const char c : value) {
    switch (c) {
      case '&':
        text_ += "&amp;";
        break;
      case '<':
        text_ += "&lt;";
        break;
      case '>':
        text_ += "&gt;";
        break;
      case '"':
        text_ += "&quot;";
        break;
      default:
        text_ += c;
    }
  }
  text_ += '"';
  return *this;
}

Xml& Xml::pose(const RigidTransform& X) {
  if (X.translation != Vec3{}) attribute("pos", numbers(X.translation));
  if (X.rotation != Quat{}) attribute("quat", numbers(X.rotation));
  return *this;
}

Xml& Xml::raw(std::string_view text) {
  end_start_tag();
  text_ += text;
  return *this;
}

Xml& Xml::close() {
  WW_CHECK(!open_.empty(), "close without open");
  const std::string tag = open_.back();
  open_.pop_back();
  if (in_start_tag_) {
    text_ += "/>\n";
    in_start_tag_ = false;
  } else {
    text_.append(2 * (depth_ + open_.size()), ' ');
    text_ += "</" + tag + ">\n";
  }
  return *this;
}

std::string Xml::take() {
  WW_CHECK(open_.empty(), "unclosed tag");
  return std::move(text_);
}

}  // namespace ww::physics
