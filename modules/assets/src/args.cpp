#include "args.h"

#include <algorithm>
#include <cmath>

#include "ww/core/text.h"

namespace ww::assets {

using Type = LuaValue::Type;

const LuaValue* Args::take(std::string_view name) {
  used_.emplace(name);
  const LuaValue* value = table_.find(name);
  return value != nullptr && !value->is_nil() ? value : nullptr;
}

bool Args::has(std::string_view name) { return take(name) != nullptr; }
const LuaValue* Args::raw(std::string_view name) { return take(name); }

void Args::fail(const std::string& why) {
  if (error_.empty()) error_ = what_ + ": " + why;
}

std::string Args::error() {
  if (error_.empty()) {
    for (const auto& [name, value] : table_.fields) {
      if (used_.count(name) > 0) continue;
      const std::string near = nearest_word(name, {used_.begin(), used_.end()});
      fail("unknown field '" + name + "'" + (near.empty() ? "" : "; did you mean '" + near + "'?"));
      break;
    }
  }
  if (error_.empty() && !table_.list.empty()) fail("takes named fields, not a list");
  return error_;
}

double Args::number(std::string_view name, double fallback) {
  const LuaValue* v = take(name);
  if (v == nullptr) return fallback;
  if (!v->is(Type::kNumber) || !std::isfinite(v->number) || std::abs(v->number) > 1e6) {
    fail(std::string(name) + " must be a finite number, is " +
         (v->is(Type::kNumber) ? format_number(v->number) : std::string(type_name(*v))));
    return fallback;
  }
  return v->number;
}

double Args::positive(std::string_view name, double fallback) {
  const double v = number(name, fallback);
  if (!(v > 1e-6))
    fail(std::string(name) +
         (has(name) ? " = " + format_number(v) + " must be greater than 0" : " is missing"));
  return v > 1e-6 ? v : 0.01;
}

int Args::integer(std::string_view name, int fallback, int low, int high) {
  const double v = number(name, fallback);
  if (v != std::floor(v) || v < low || v > high) {
    fail(std::string(name) + " = " + format_number(v) + " must be a whole number from " +
         std::to_string(low) + " to " + std::to_string(high));
    return fallback;
  }
  return static_cast<int>(v);
}

bool Args::flag(std::string_view name, bool fallback) {
  const LuaValue* v = take(name);
  if (v == nullptr) return fallback;
  if (!v->is(Type::kBool))
    fail(std::string(name) + " must be true or false, is " + std::string(type_name(*v)));
  return v->boolean;
}

std::string Args::text(std::string_view name, std::string_view fallback) {
  const LuaValue* v = take(name);
  if (v == nullptr) return std::string(fallback);
  if (!v->is(Type::kString))
    fail(std::string(name) + " must be a text, is " + std::string(type_name(*v)));
  return v->text;
}

std::string Args::choice(std::string_view name, std::string_view fallback,
                         const std::vector<std::string>& choices) {
  const std::string v = text(name, fallback);
  if (std::find(choices.begin(), choices.end(), v) == choices.end())
    fail(std::string(name) + " = '" + v + "' must be one of " + join(choices, ", "));
  return v;
}

namespace {

bool read_numbers(const LuaValue& v, std::size_t count, double* out) {
  if (!v.is(Type::kTable) || v.list.size() != count) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!v.list[i].is(Type::kNumber) || !std::isfinite(v.list[i].number) ||
        std::abs(v.list[i].number) > 1e6)
      return false;
    out[i] = v.list[i].number;
  }
  return true;
}

}  // namespace

Vec2 Args::pair(std::string_view name, std::optional<Vec2> fallback) {
  const LuaValue* v = take(name);
  double n[2] = {0, 0};
  if (v == nullptr) {
    if (!fallback) fail(std::string(name) + " is missing");
    return fallback.value_or(Vec2{});
  }
  if (!read_numbers(*v, 2, n)) fail(std::string(name) + " must be two finite numbers {a, b}");
  return {n[0], n[1]};
}

Vec3 Args::triple(std::string_view name, std::optional<Vec3> fallback) {
  const LuaValue* v = take(name);
  double n[3] = {0, 0, 0};
  if (v == nullptr) {
    if (!fallback) fail(std::string(name) + " is missing");
    return fallback.value_or(Vec3{});
  }
  if (!read_numbers(*v, 3, n)) fail(std::string(name) + " must be three finite numbers {x, y, z}");
  return {n[0], n[1], n[2]};
}

std::vector<Vec2> Args::pairs(std::string_view name, std::size_t at_least) {
  const LuaValue* v = take(name);
  std::vector<Vec2> points;
  if (v != nullptr) {
    for (const LuaValue& item : v->list) {
      double n[2] = {0, 0};
      if (!read_numbers(item, 2, n))
        fail(std::string(name) + "[" + std::to_string(points.size() + 1) +
             "] must be two finite numbers {a, b}");
      points.push_back({n[0], n[1]});
    }
  }
  if (points.size() < at_least)
    fail(std::string(name) + " needs at least " + std::to_string(at_least) + " points, has " +
         std::to_string(points.size()));
  if (points.size() > 2000) fail(std::string(name) + " has more than 2000 points");
  return points;
}

std::vector<Vec3> Args::triples(std::string_view name, std::size_t at_least) {
  const LuaValue* v = take(name);
  std::vector<Vec3> points;
  if (v != nullptr) {
    for (const LuaValue& item : v->list) {
      double n[3] = {0, 0, 0};
      if (!read_numbers(item, 3, n))
        fail(std::string(name) + "[" + std::to_string(points.size() + 1) +
             "] must be three finite numbers {x, y, z}");
      points.push_back({n[0], n[1], n[2]});
    }
  }
  if (points.size() < at_least)
    fail(std::string(name) + " needs at least " + std::to_string(at_least) + " points, has " +
         std::to_string(points.size()));
  if (points.size() > 2000) fail(std::string(name) + " has more than 2000 points");
  return points;
}

std::vector<double> Args::numbers(std::string_view name) {
  const LuaValue* v = take(name);
  std::vector<double> out;
  if (v == nullptr) return out;
  const std::vector<LuaValue> one{*v};
  for (const LuaValue& item : v->is(Type::kTable) ? v->list : one) {
    if (!item.is(Type::kNumber) || !std::isfinite(item.number))
      fail(std::string(name) + " must be a number or a list of numbers");
    out.push_back(item.number);
  }
  return out;
}

std::vector<std::string> Args::texts(std::string_view name) {
  const LuaValue* v = take(name);
  std::vector<std::string> out;
  if (v == nullptr) return out;
  const std::vector<LuaValue> one{*v};
  for (const LuaValue& item : v->is(Type::kTable) ? v->list : one) {
    if (!item.is(Type::kString)) fail(std::string(name) + " must be a text or a list of texts");
    out.push_back(item.text);
  }
  return out;
}

Quat Args::rotation(std::string_view name) {
  const LuaValue* v = take(name);
  if (v == nullptr) return {};
  if (v->find("axis") != nullptr || v->find("angle") != nullptr) {
    Args inner(what_ + ": " + std::string(name), *v);
    const Vec3 axis = inner.triple("axis", std::nullopt);
    const double angle = inner.number("angle", 0);
    if (norm(axis) < 1e-9) inner.fail("axis must not be zero");
    if (const std::string e = inner.error(); !e.empty()) {
      if (error_.empty()) error_ = e;
      return {};
    }
    return Quat::about(normalized(axis), angle * kPi / 180);
  }
  double n[3] = {0, 0, 0};
  if (!read_numbers(*v, 3, n))
    fail(std::string(name) + " must be degrees {x, y, z} or {axis = {x, y, z}, angle = degrees}");
  Quat q;
  for (int i = 0; i < 3; ++i) {
    if (n[i] == 0) continue;
    Vec3 axis;
    axis[i] = 1;
    q = Quat::about(axis, n[i] * kPi / 180) * q;
  }
  return q;
}

}  // namespace ww::assets
