// How is a certificate written to and read from certificate.json? Keys in the order of
// docs/world-format.md.
#include <nlohmann/json.hpp>

#include "ww/core/text.h"
#include "ww/verify/certificate.h"

namespace ww::verify {
namespace {

using Json = nlohmann::json;

std::string text(std::string_view s) { return Json(std::string(s)).dump(); }
std::string number(double v) { return format_number(v); }
std::string text_or_null(const std::optional<std::string>& s) { return s ? text(*s) : "null"; }

std::string texts(const std::vector<std::string>& list) {
  std::vector<std::string> quoted;
  for (const std::string& s : list) quoted.push_back(text(s));
  return "[" + join(quoted, ", ") + "]";
}

/// One item a line, so that two certificates can be compared as text.
template <class T, class F>
std::string lines(const std::vector<T>& items, const std::string& indent, const F& line) {
  if (items.empty()) return "[]";
  std::vector<std::string> rows;
  for (const T& item : items) rows.push_back(indent + "  {" + line(item) + "}");
  return "[\n" + join(rows, ",\n") + "\n" + indent + "]";
}

std::string pair_line(const PairDepth& p) {
  return "\"a\": " + text(p.a) + ", \"b\": " + text(p.b) + ", \"depth\": " + number(p.depth);
}

std::string settle_text(const Settle& s) {
  std::string out = "{\n";
  out += "    \"seconds\": " + number(s.seconds) + ", \"stable_share\": " + number(s.stable_share);
  out +=
      ", \"mean_drift\": " + number(s.mean_drift) + ", \"deepest\": " + number(s.deepest) + ",\n";
  out += "    \"objects\": " + lines(s.objects, "    ", [](const SettledObject& o) {
           return "\"id\": " + text(o.id) + ", \"drift\": " + number(o.drift) +
                  ", \"tilt\": " + number(o.tilt) +
                  ", \"stable\": " + (o.stable ? "true" : "false");
         });
  out += ",\n    \"joints\": " + lines(s.joints, "    ", [](const SettledJoint& j) {
           return "\"id\": " + text(j.id) + ", \"moved\": " + number(j.moved);
         });
  return out + "\n  }";
}

Hash128 hash_from_hex(const std::string& hex) {
  if (hex.size() != 32) throw std::invalid_argument("hash must have 32 digits");
  return {std::stoull(hex.substr(0, 16), nullptr, 16), std::stoull(hex.substr(16), nullptr, 16)};
}

std::optional<std::string> optional_text(const Json& json, const char* key) {
  const Json& value = json.at(key);
  return value.is_null() ? std::nullopt : std::optional(value.get<std::string>());
}

std::vector<PairDepth> pairs(const Json& json) {
  std::vector<PairDepth> result;
  for (const Json& p : json) result.push_back({p.at("a"), p.at("b"), p.at("depth")});
  return result;
}

Certificate read(const Json& json) {
  if (json.at("format") != "worldwright/certificate")
    throw std::invalid_argument("not a certificate");
  if (json.at("version") != 1) throw std::invalid_argument("version is not 1");
  Certificate c;
  c.passed = json.at("passed");
  c.hash = hash_from_hex(json.at("hash"));
  const Json& s = json.at("settle");
  c.settle = {s.at("seconds"), s.at("stable_share"), s.at("mean_drift"), s.at("deepest"), {}, {}};
  for (const Json& o : s.at("objects")) {
    c.settle.objects.push_back({o.at("id"), o.at("drift"), o.at("tilt"), o.at("stable")});
  }
  for (const Json& j : s.at("joints")) c.settle.joints.push_back({j.at("id"), j.at("moved")});
  c.contacts = pairs(json.at("contacts"));
  c.visual_overlaps = pairs(json.at("visual_overlaps"));
  for (const Json& j : json.at("joints")) {
    c.joints.push_back({j.at("id"), j.at("reached"), optional_text(j, "blocked_by")});
  }
  for (const Json& b : json.at("bounds")) c.bounds.push_back({b.at("id"), b.at("outside")});
  const Json& n = json.at("navigation");
  c.navigation = {n.at("reachable_share"), n.at("unreachable_access"), optional_text(n, "asked")};
  for (const Json& o : json.at("openings")) {
    c.openings.push_back(
        {o.at("id"), o.at("blocked_share"), o.at("by"), optional_text(o, "asked")});
  }
  for (const Json& f : json.at("sanity"))
    c.sanity.push_back({f.at("id"), f.at("what"), f.at("value"), f.at("limit")});
  return c;
}

}  // namespace

std::string to_json(const Certificate& c) {
  std::string out = "{\n";
  out += "  \"format\": \"worldwright/certificate\", \"version\": 1, \"passed\": ";
  out += c.passed ? "true" : "false";
  out += ", \"hash\": " + text(c.hash.hex()) + ",\n";
  out += "  \"settle\": " + settle_text(c.settle) + ",\n";
  out += "  \"contacts\": " + lines(c.contacts, "  ", pair_line) + ",\n";
  out += "  \"visual_overlaps\": " + lines(c.visual_overlaps, "  ", pair_line) + ",\n";
  out += "  \"joints\": " + lines(c.joints, "  ", [](const SweptJoint& j) {
           return "\"id\": " + text(j.id) + ", \"reached\": " + number(j.reached) +
                  ", \"blocked_by\": " + text_or_null(j.blocked_by);
         });
  out += ",\n  \"bounds\": " + lines(c.bounds, "  ", [](const OutOfBounds& b) {
           return "\"id\": " + text(b.id) + ", \"outside\": " + number(b.outside);
         });
  out += ",\n  \"navigation\": {\"reachable_share\": " + number(c.navigation.reachable_share) +
         ", \"unreachable_access\": " + texts(c.navigation.unreachable_access) +
         ", \"asked\": " + text_or_null(c.navigation.asked) + "},\n";
  out += "  \"openings\": " + lines(c.openings, "  ", [](const OpeningClearance& o) {
           return "\"id\": " + text(o.id) + ", \"blocked_share\": " + number(o.blocked_share) +
                  ", \"by\": " + texts(o.by) + ", \"asked\": " + text_or_null(o.asked);
         });
  out += ",\n  \"sanity\": " + lines(c.sanity, "  ", [](const SanityFault& f) {
           return "\"id\": " + text(f.id) + ", \"what\": " + text(f.what) +
                  ", \"value\": " + number(f.value) + ", \"limit\": " + number(f.limit);
         });
  return out + "\n}\n";
}

Result<Certificate> certificate_from_json(std::string_view json) {
  try {
    return read(Json::parse(json));
  } catch (const std::exception& error) {
    return Error{ErrorCode::kParse, error.what(), "certificate.json"};
  }
}

}  // namespace ww::verify
