#include "ww/llm/schema.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "json_text.h"
#include "ww/core/text.h"

namespace ww::llm {
namespace {

constexpr std::size_t kMaxFaults = 20;
constexpr int kMaxDepth = 200;  ///< of steps through values and references

std::string excerpt(const Json& value) { return shortened(dump_json(value), 60); }

bool has_type(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "null") return value.is_null();
  if (type == "number") return value.is_number();
  if (type == "integer") {
    if (value.is_number_integer()) return true;
    return value.is_number() && std::floor(value.get<double>()) == value.get<double>();
  }
  return false;
}

class Validator {
 public:
  explicit Validator(const Json& root) : root_(root) {}

  void check(const Json& value, const Json& schema, const std::string& path, int depth) {
    if (faults.size() >= kMaxFaults) return;
    if (depth > kMaxDepth) return fault(path, "is nested too deep for the schema");
    if (schema.is_boolean()) {
      if (!schema.get<bool>()) fault(path, "is not allowed here");
      return;
    }
    if (!schema.is_object()) return;
    if (schema.contains("$ref")) {
      if (const Json* target = resolve(schema["$ref"])) check(value, *target, path, depth + 1);
    }
    if (!check_type(value, schema, path)) return;
    check_value(value, schema, path);
    if (schema.contains("anyOf")) check_any(value, schema["anyOf"], path, depth);
    if (value.is_object()) check_object(value, schema, path, depth);
    if (value.is_array()) check_array(value, schema, path, depth);
  }

  std::vector<std::string> faults;

 private:
  void fault(const std::string& path, const std::string& message) {
    if (faults.size() < kMaxFaults)
      faults.push_back((path.empty() ? "the answer" : path) + ": " + message);
  }

  const Json* resolve(const Json& reference) {
    const std::string text = reference.is_string() ? reference.get<std::string>() : "";
    constexpr std::string_view kPrefix = "#/$defs/";
    if (!text.starts_with(kPrefix) || !root_.contains("$defs")) return nullptr;
    const auto found = root_["$defs"].find(text.substr(kPrefix.size()));
    return found == root_["$defs"].end() ? nullptr : &*found;
  }

  bool check_type(const Json& value, const Json& schema, const std::string& path) {
    if (!schema.contains("type")) return true;
    const Json& type = schema["type"];
    std::vector<std::string> allowed;
    for (const Json& t : type.is_array() ? type : Json::array({type})) {
      if (t.is_string()) allowed.push_back(t.get<std::string>());
    }
    const bool fits = std::any_of(allowed.begin(), allowed.end(),
                                  [&](const std::string& t) { return has_type(value, t); });
    if (!fits) fault(path, excerpt(value) + " is not of type " + join(allowed, " or "));
    return fits;
  }

  void check_value(const Json& value, const Json& schema, const std::string& path) {
    if (schema.contains("const") && value != schema["const"])
      fault(path, excerpt(value) + " is not " + excerpt(schema["const"]));
    if (schema.contains("enum")) check_enum(value, schema["enum"], path);
    const auto limit = [&](const char* key) {
      return schema.contains(key) && schema[key].is_number() ? schema[key].get<double>() : NAN;
    };
    if (value.is_number()) {
      const double number = value.get<double>();
      if (number < limit("minimum"))
        fault(path, excerpt(value) + " is below the minimum " + format_number(limit("minimum")));
      if (number > limit("maximum"))
        fault(path, excerpt(value) + " is above the maximum " + format_number(limit("maximum")));
    }
    const auto count = [&](double n, const char* low, const char* high, const char* what) {
      if (n < limit(low))
        fault(path,
              "has " + format_number(n) + what + ", the least is " + format_number(limit(low)));
      if (n > limit(high))
        fault(path,
              "has " + format_number(n) + what + ", the most is " + format_number(limit(high)));
    };
    if (value.is_array())
      count(static_cast<double>(value.size()), "minItems", "maxItems", " elements");
    if (value.is_string()) {
      const auto characters = decode_utf8(value.get_ref<const std::string&>()).size();
      count(static_cast<double>(characters), "minLength", "maxLength", " characters");
    }
  }

  void check_enum(const Json& value, const Json& allowed, const std::string& path) {
    if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return;
    std::vector<std::string> words;
    for (const Json& word : allowed) {
      if (word.is_string()) words.push_back(word.get<std::string>());
    }
    const std::string near = value.is_string() ? nearest_word(value.get<std::string>(), words) : "";
    std::string hint = near.empty() ? "" : "; did you mean '" + near + "'?";
    if (near.empty() && words.size() <= 12) hint = "; allowed: " + join(words, ", ");
    fault(path, excerpt(value) + " is not one of the allowed values" + hint);
  }

  void check_any(const Json& value, const Json& schemas, const std::string& path, int depth) {
    std::vector<std::string> before;
    before.swap(faults);
    std::vector<std::string> fewest;
    for (const Json& schema : schemas) {
      faults.clear();
      check(value, schema, path, depth + 1);
      if (faults.empty()) {
        before.swap(faults);
        return;
      }
      if (fewest.empty() || faults.size() < fewest.size()) fewest = faults;
    }
    before.swap(faults);
    for (std::string& f : fewest) {
      if (faults.size() < kMaxFaults) faults.push_back(std::move(f));
    }
  }

  void check_object(const Json& value, const Json& schema, const std::string& path, int depth) {
    if (schema.contains("required")) {
      for (const Json& key : schema["required"]) {
        if (key.is_string() && !value.contains(key.get<std::string>()))
          fault(path, "'" + key.get<std::string>() + "' is missing");
      }
    }
    static const Json kNone = Json::object();
    const Json& properties = schema.contains("properties") ? schema["properties"] : kNone;
    std::vector<std::string> known;
    for (const auto& [key, unused] : properties.items()) known.push_back(key);
    for (const auto& [key, member] : value.items()) {
      const std::string inner = path.empty() ? key : path + "." + key;
      const auto property = properties.find(key);
      if (property != properties.end()) {
        check(member, *property, inner, depth + 1);
      } else if (schema.contains("additionalProperties")) {
        const Json& rest = schema["additionalProperties"];
        if (rest.is_boolean() && !rest.get<bool>()) {
          const std::string near = nearest_word(key, known);
          fault(path, "has no '" + shortened(key, 60) + "'" +
                          (near.empty() ? "" : "; did you mean '" + near + "'?"));
        } else {
          check(member, rest, inner, depth + 1);
        }
      }
    }
  }

  void check_array(const Json& value, const Json& schema, const std::string& path, int depth) {
    if (!schema.contains("items")) return;
    for (std::size_t i = 0; i < value.size(); ++i) {
      check(value[i], schema["items"], path + "[" + std::to_string(i) + "]", depth + 1);
    }
  }

  const Json& root_;
};

}  // namespace

std::vector<std::string> schema_faults(std::string_view json, std::string_view schema) {
  const auto rules = parse_json(schema);
  if (!rules) return {"the schema is " + rules.error().message};
  const auto value = parse_json(json);
  if (!value) return {value.error().message};
  try {
    Validator validator(*rules);
    validator.check(*value, *rules, "", 0);
    return std::move(validator.faults);
  } catch (const std::exception& fault) {
    return {std::string("the schema can't be used: ") + fault.what()};
  }
}

}  // namespace ww::llm
