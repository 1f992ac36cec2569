#include "report_certificate.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ww::exporting {

namespace {

using nlohmann::json;

/// Limits of the contract (docs/world-format.md): what fails is listed by name.
constexpr double kContact = 0.001;
constexpr double kOverlap = 0.005;
constexpr double kReach = 0.9;
constexpr double kMoved = 0.05;
constexpr double kOutside = 0.01;
constexpr double kReachable = 0.9;
constexpr double kBlocked = 0.01;

std::string millimetres(double metres) { return fmt::format("{:.1f} mm", 1000 * metres); }
std::string percent(double share) { return fmt::format("{:.0f} %", 100 * share); }

/// "a, b, c and 4 more"
std::string some_of(const std::vector<std::string>& names) {
  constexpr std::size_t kShown = 6;
  std::string out;
  for (std::size_t i = 0; i < std::min(kShown, names.size()); ++i)
    out += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > kShown) out += fmt::format(" and {} more", names.size() - kShown);
  return out;
}

const json& list(const json& in, const char* key) {
  static const json none = json::array();
  const auto at = in.find(key);
  return at != in.end() && at->is_array() ? *at : none;
}

CertificateLine settle_line(const json& settle) {
  const json& objects = list(settle, "objects");
  std::vector<std::string> moving;
  double worst = 0;
  for (const json& o : objects) {
    worst = std::max(worst, o.value("drift", 0.0));
    if (!o.value("stable", true))
      moving.push_back(o.value("id", "") + " (" + millimetres(o.value("drift", 0.0)) + ")");
  }
  const std::string seconds = fmt::format("{:g} s", settle.value("seconds", 5.0));
  if (moving.empty()) {
    return {"Stays put",
            fmt::format("all {} movable objects rest for {}; largest drift {}", objects.size(),
                        seconds, millimetres(worst)),
            true};
  }
  return {"Stays put",
          fmt::format("{} of {} movable objects move within {}: {}", moving.size(), objects.size(),
                      seconds, some_of(moving)),
          false};
}

CertificateLine joint_settle_line(const json& settle) {
  std::vector<std::string> moving;
  for (const json& j : list(settle, "joints")) {
    if (j.value("moved", 0.0) > kMoved) moving.push_back(j.value("id", ""));
  }
  const std::size_t count = list(settle, "joints").size();
  if (moving.empty())
    return {"Doors and drawers hold", fmt::format("none of {} joints moves by itself", count),
            true};
  return {"Doors and drawers hold", "these move by themselves: " + some_of(moving), false};
}

CertificateLine pair_line(const json& pairs, std::string what, double limit,
                          std::string_view good) {
  std::vector<std::string> bad;
  for (const json& p : pairs) {
    const double depth = p.value("depth", 0.0);
    if (depth > limit)
      bad.push_back(p.value("a", "") + " and " + p.value("b", "") + " (" + millimetres(depth) +
                    ")");
  }
  if (bad.empty()) return {std::move(what), std::string(good), true};
  return {std::move(what), fmt::format("{} pairs: {}", bad.size(), some_of(bad)), false};
}

CertificateLine sweep_line(const json& joints) {
  std::vector<std::string> bad;
  for (const json& j : joints) {
    if (j.value("reached", 1.0) >= kReach) continue;
    const bool is_named = j.contains("blocked_by") && j["blocked_by"].is_string();
    bad.push_back(j.value("id", "") + " opens " + percent(j.value("reached", 0.0)) +
                  (is_named ? ", blocked by " + j["blocked_by"].get<std::string>() : ""));
  }
  if (bad.empty())
    return {"Opens", fmt::format("all {} doors, drawers and lids open", joints.size()), true};
  return {"Opens", some_of(bad), false};
}

CertificateLine bounds_line(const json& bounds) {
  std::vector<std::string> bad;
  for (const json& b : bounds) {
    if (b.value("outside", 0.0) > kOutside) {
      bad.push_back(b.value("id", "") + " (" + millimetres(b.value("outside", 0.0)) + ")");
    }
  }
  if (bad.empty()) return {"Inside the room", "everything", true};
  return {"Inside the room", "reaching out: " + some_of(bad), false};
}

bool is_asked(const json& item) { return item.contains("asked") && item["asked"].is_string(); }

CertificateLine navigation_line(const json& navigation) {
  const double share = navigation.value("reachable_share", 1.0);
  std::vector<std::string> closed;
  for (const json& side : list(navigation, "unreachable_access")) {
    if (side.is_string()) closed.push_back(side.get<std::string>());
  }
  std::string says = percent(share) + " of the free floor can be reached from the door";
  if (!closed.empty()) says += "; nobody gets to " + some_of(closed);
  if (is_asked(navigation)) says += " (asked for)";
  return {"Walkable", std::move(says), share >= kReachable || is_asked(navigation)};
}

CertificateLine openings_line(const json& openings) {
  std::vector<std::string> blocked;
  bool passes = true;
  for (const json& o : openings) {
    if (o.value("blocked_share", 0.0) <= kBlocked) continue;
    blocked.push_back(o.value("id", "") + (is_asked(o) ? " (asked for)" : ""));
    passes = passes && is_asked(o);
  }
  if (blocked.empty()) return {"Doorways free", fmt::format("all {}", openings.size()), true};
  return {"Doorways free", "something stands before " + some_of(blocked), passes};
}

CertificateLine sanity_line(const json& faults) {
  std::vector<std::string> bad;
  for (const json& f : faults) bad.push_back(f.value("id", "") + ": " + f.value("what", ""));
  if (bad.empty()) return {"Plausible masses and sizes", "every object", true};
  return {"Plausible masses and sizes", some_of(bad), false};
}

CertificateWords explain(const json& c) {
  CertificateWords out;
  out.is_readable = true;
  out.passed = c.value("passed", false);
  out.hash = c.value("hash", "");
  const json settle = c.value("settle", json::object());
  out.lines = {settle_line(settle),
               joint_settle_line(settle),
               pair_line(list(c, "contacts"), "Nothing pushes into anything", kContact,
                         "no pair of colliders deeper than 1 mm"),
               pair_line(list(c, "visual_overlaps"), "Nothing shows through", kOverlap,
                         "no pair of drawn shapes deeper than 5 mm"),
               sweep_line(list(c, "joints")),
               bounds_line(list(c, "bounds")),
               navigation_line(c.value("navigation", json::object())),
               openings_line(list(c, "openings")),
               sanity_line(list(c, "sanity"))};
  return out;
}

}  // namespace

CertificateWords explain_certificate(std::string_view text) {
  const json parsed = json::parse(text, nullptr, false);
  if (!parsed.is_object() || parsed.value("format", json()) != "worldwright/certificate") return {};
  try {
    return explain(parsed);
  } catch (const json::exception&) {  // a key of another type than the contract's
    return {};
  }
}

}  // namespace ww::exporting
