// Reads JSON fields and collects every fault with its path. For src/ of modules that read JSON by
// hand.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "ww/core/diagnostics.h"
#include "ww/math/transform.h"

namespace ww {

/// A view of one JSON object with the path that leads to it. Absent or mistyped fields are
/// diagnostics (WW-WORLD-002 missing, WW-WORLD-003 wrong type) and read as the fallback.
class JsonReader {
 public:
  using Json = nlohmann::ordered_json;

  JsonReader(const Json& value, std::string path, Diagnostics& diagnostics)
      : value_(value), path_(std::move(path)), diagnostics_(diagnostics) {
    if (!value_.is_object()) fault("003", "", "is not an object");
  }

  bool has(const char* key) const {
    return value_.is_object() && value_.contains(key) && !value_.at(key).is_null();
  }
  const Json& raw() const { return value_; }
  const std::string& path() const { return path_; }

  double number(const char* key, std::optional<double> fallback = {}) const {
    const Json* v = field(key, fallback.has_value());
    if (v && v->is_number()) return v->get<double>();
    if (v) fault("003", key, "is not a number");
    return fallback.value_or(0.0);
  }
  bool boolean(const char* key, std::optional<bool> fallback = {}) const {
    const Json* v = field(key, fallback.has_value());
    if (v && v->is_boolean()) return v->get<bool>();
    if (v) fault("003", key, "is not true or false");
    return fallback.value_or(false);
  }
  std::string text(const char* key, std::optional<std::string> fallback = {}) const {
    const Json* v = field(key, fallback.has_value());
    if (v && v->is_string()) return v->get<std::string>();
    if (v) fault("003", key, "is not a text");
    return fallback.value_or("");
  }
  template <std::size_t N>
  std::array<double, N> numbers(const char* key, std::array<double, N> fallback,
                                bool optional = false) const {
    const Json* v = field(key, optional);
    if (!v) return fallback;
    if (!v->is_array() || v->size() != N) {
      fault("003", key, "is not an array of " + std::to_string(N) + " numbers");
      return fallback;
    }
    std::array<double, N> out = fallback;
    for (std::size_t i = 0; i < N; ++i) {
      if (!(*v)[i].is_number()) {
        fault("003", key, "holds something that is not a number");
        return fallback;
      }
      out[i] = (*v)[i].get<double>();
    }
    return out;
  }
  Vec2 vec2(const char* key, Vec2 fallback = {}, bool optional = false) const {
    const auto a = numbers<2>(key, {fallback.x, fallback.y}, optional);
    return {a[0], a[1]};
  }
  Vec3 vec3(const char* key, Vec3 fallback = {}, bool optional = false) const {
    const auto a = numbers<3>(key, {fallback.x, fallback.y, fallback.z}, optional);
    return {a[0], a[1], a[2]};
  }
  Quat quat(const char* key) const {
    const auto a = numbers<4>(key, {1, 0, 0, 0});
    return {a[0], a[1], a[2], a[3]};
  }
  JsonReader object(const char* key) const {
    static const Json kEmpty = Json::object();
    const Json* v = field(key, false);
    return {v ? *v : kEmpty, path_ + "." + key, diagnostics_};
  }
  /// Calls body(reader, index) for each element of the array `key`; absent is an empty array when
  /// optional.
  template <class Body>
  void each(const char* key, const Body& body, bool optional = false) const {
    const Json* v = field(key, optional);
    if (!v) return;
    if (!v->is_array()) {
      fault("003", key, "is not an array");
      return;
    }
    for (std::size_t i = 0; i < v->size(); ++i) {
      body(JsonReader((*v)[i], path_ + "." + key + "[" + std::to_string(i) + "]", diagnostics_), i);
    }
  }

  void fault(const char* number, std::string_view key, const std::string& message) const {
    const std::string where = key.empty() ? path_ : path_ + "." + std::string(key);
    diagnostics_.error("WW-WORLD-" + std::string(number), {"world.json", 0, 0},
                       where + " " + message);
  }

 private:
  const Json* field(const char* key, bool optional) const {
    if (has(key)) return &value_.at(key);
    if (!optional) fault("002", key, "is missing");
    return nullptr;
  }

  const Json& value_;
  std::string path_;
  Diagnostics& diagnostics_;
};

}  // namespace ww
