#include "ww/core/diagnostics.h"

#include <algorithm>

namespace ww {

std::string Place::str() const {
  std::string text = file;
  if (line > 0) text += (text.empty() ? "" : ":") + std::to_string(line);
  if (line > 0 && column > 0) text += ":" + std::to_string(column);
  return text;
}

std::string Diagnostic::str() const {
  static constexpr const char* kNames[] = {"note", "warning", "error"};
  std::string text = place.str();
  if (!text.empty()) text += ": ";
  text += std::string(kNames[static_cast<int>(severity)]) + " " + code + ": " + message;
  if (!hint.empty()) text += " (" + hint + ")";
  return text;
}

void Diagnostics::error(std::string code, Place place, std::string message, std::string hint) {
  add({Severity::kError, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::warning(std::string code, Place place, std::string message, std::string hint) {
  add({Severity::kWarning, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::append(const Diagnostics& other) {
  items_.insert(items_.end(), other.items_.begin(), other.items_.end());
}

bool Diagnostics::has_errors() const {
  return std::any_of(items_.begin(), items_.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::kError; });
}

bool Diagnostics::has(std::string_view code) const {
  return std::any_of(items_.begin(), items_.end(),
                     [&](const Diagnostic& d) { return d.code == code; });
}

std::string Diagnostics::str() const {
  std::string text;
  for (const Diagnostic& d : items_) text += d.str() + "\n";
  return text;
}

Error Diagnostics::to_error() const {
  WW_CHECK(has_errors(), "no error to report");
  constexpr int kShown = 20;  // a person reads no more
  std::string text;
  int count = 0;
  for (const Diagnostic& d : items_) {
    if (d.severity != Severity::kError) continue;
    if (++count <= kShown) text += (text.empty() ? "" : "\n") + d.str();
  }
  if (count > kShown) text += "\nand " + std::to_string(count - kShown) + " more";
  return {ErrorCode::kParse, std::move(text), ""};
}

}  // namespace ww
