#include <cmath>
#include <nlohmann/json.hpp>

#include "ww/evaluate/report.h"

namespace ww::evaluate {
namespace {

using Json = nlohmann::ordered_json;

/// Four decimals are more than a share of a few thousand assertions has.
double rounded(double value) { return std::round(value * 1e4) / 1e4; }

Json json_of(const WorldFigures& f) {
  Json out{{"objects", f.objects},
           {"dynamic", f.dynamic},
           {"stand_ins", f.stand_ins},
           {"unmet", f.unmet},
           {"removed_by_repair", f.removed_by_repair},
           {"lost_words", f.lost_words}};
  if (!f.has_certificate) {
    out["certificate"] = nullptr;
    return out;
  }
  out["certificate"] = {{"passed", f.passed},
                        {"stable_share", rounded(f.stable_share)},
                        {"deep_contacts", f.deep_contacts},
                        {"joints", f.joints},
                        {"joints_reaching", f.joints_reaching}};
  return out;
}

Json json_of(const RowScore& row) {
  Json assertions = Json::array();
  for (const AssertionScore& a : row.assertions) {
    Json one{{"text", a.text},
             {"kind", to_text(a.kind)},
             {"judged", a.judged},
             {"met", a.met},
             {"admitted", a.admitted}};
    if (!a.reason.empty()) one["reason"] = a.reason;
    assertions.push_back(std::move(one));
  }
  Json admissions = Json::array();
  for (const FalseAdmission& f : row.false_admissions)
    admissions.push_back({{"asked", f.asked}, {"why_false", f.why_false}});
  Json out{
      {"id", row.id}, {"prompt", row.prompt}, {"difficulty", row.difficulty}, {"made", row.made}};
  if (!row.fault.empty()) out["fault"] = row.fault;
  out["assertions"] = std::move(assertions);
  out["false_admissions"] = std::move(admissions);
  out["world"] = row.made ? json_of(row.figures) : Json(nullptr);
  return out;
}

Json json_of(const Totals& t) {
  Json out{{"name", t.name}, {"rows", t.rows}, {"made", t.made}, {"full", t.full}};
  for (int k = 0; k < kAssertionKinds; ++k) {
    const Tally& tally = t.kinds[static_cast<std::size_t>(k)];
    out[std::string(to_text(static_cast<AssertionKind>(k)))] = {
        {"percent", rounded(tally.percent())},
        {"met", tally.met},
        {"judged", tally.judged},
        {"admitted", tally.admitted},
        {"silent", tally.silent()},
        {"unjudged", tally.unjudged}};
  }
  out["false_admissions"] = t.false_admissions;
  out["objects"] = t.worlds.objects;
  out["dynamic"] = t.worlds.dynamic;
  out["stand_ins"] = t.worlds.stand_ins;
  out["unmet"] = t.worlds.unmet;
  out["removed_by_repair"] = t.worlds.removed_by_repair;
  out["lost_words"] = t.worlds.lost_words.size();
  out["certificates"] = {
      {"measured", t.certificates},
      {"passed", t.passed},
      {"stable_share", t.certificates > 0 ? Json(rounded(t.worlds.stable_share)) : Json(nullptr)},
      {"deep_contacts", t.worlds.deep_contacts},
      {"joints", t.worlds.joints},
      {"joints_reaching", t.worlds.joints_reaching}};
  return out;
}

}  // namespace

std::string to_json(const std::vector<RowScore>& scores) {
  Json all{{"format", "worldwright/sceneeval"},
           {"version", 1},
           {"totals", Json::array()},
           {"rows", Json::array()}};
  for (const Totals& t : totals(scores)) all["totals"].push_back(json_of(t));
  for (const RowScore& row : scores) all["rows"].push_back(json_of(row));
  return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ww::evaluate
