#include "ww/evaluate/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "ww/core/text.h"

namespace ww::evaluate {
namespace {

void add(Totals& t, const RowScore& row) {
  ++t.rows;
  t.made += row.made ? 1 : 0;
  t.full += std::all_of(row.assertions.begin(), row.assertions.end(),
                        [](const AssertionScore& a) { return a.met || !a.judged; });
  for (const AssertionScore& a : row.assertions) {
    Tally& tally = t.kinds[static_cast<std::size_t>(a.kind)];
    if (!a.judged) {
      ++tally.unjudged;
      continue;
    }
    ++tally.judged;
    tally.met += a.met ? 1 : 0;
    tally.admitted += a.admitted ? 1 : 0;
  }
  t.false_admissions += static_cast<int>(row.false_admissions.size());
  const WorldFigures& f = row.figures;
  t.worlds.objects += f.objects;
  t.worlds.dynamic += f.dynamic;
  t.worlds.stand_ins += f.stand_ins;
  t.worlds.unmet += f.unmet;
  t.worlds.removed_by_repair += f.removed_by_repair;
  t.worlds.lost_words.insert(t.worlds.lost_words.end(), f.lost_words.begin(), f.lost_words.end());
  t.worlds.deep_contacts += f.deep_contacts;
  t.worlds.joints += f.joints;
  t.worlds.joints_reaching += f.joints_reaching;
  if (!f.has_certificate) return;
  ++t.certificates;
  t.passed += f.passed ? 1 : 0;
  t.worlds.stable_share += f.stable_share;
}

Totals named(const std::string& name) {
  Totals t;
  t.name = name;
  return t;
}

/// "left" of "eq,1,left,0,bed,nightstand".
std::string relation_of(const AssertionScore& a) {
  const auto fields = split(a.text, ',');
  const bool building = a.kind == AssertionKind::kBuildingRelation;
  if (fields.size() < 5) return a.text;
  return std::string(trim(fields[2])) + (building ? " " + std::string(trim(fields[4])) : "");
}

std::string relations_table(const std::vector<RowScore>& scores) {
  std::map<std::string, Tally> by_name;
  for (const RowScore& row : scores) {
    for (const AssertionScore& a : row.assertions) {
      if (a.kind == AssertionKind::kCount || a.kind == AssertionKind::kAttribute || !a.judged)
        continue;
      Tally& t = by_name[relation_of(a)];
      ++t.judged;
      t.met += a.met ? 1 : 0;
      t.admitted += a.admitted ? 1 : 0;
    }
  }
  std::string out = fmt::format("{:<22}{:>6}{:>6}{:>10}\n", "relation", "met", "of", "admitted");
  for (const auto& [name, t] : by_name)
    out += fmt::format("{:<22}{:>6}{:>6}{:>10}\n", name, t.met, t.judged, t.admitted);
  return out;
}

std::string worlds_lines(const Totals& t) {
  const WorldFigures& w = t.worlds;
  const double made = std::max(t.made, 1);
  std::string out =
      fmt::format("worlds                {} of {}, {:.1f} objects each, {:.0f} % of them dynamic\n",
                  t.made, t.rows, w.objects / made, 100.0 * w.dynamic / std::max(w.objects, 1));
  out += fmt::format(
      "stand-ins             {}\nunmet entries         {}, of them false {}\nremoved by repair     "
      "{}\n",
      w.stand_ins, w.unmet, t.false_admissions, w.removed_by_repair);
  out += fmt::format("words lost            {}\n", w.lost_words.size());
  if (t.certificates == 0) return out;
  return out + fmt::format(
                   "certificates          {} of {} passed, {:.1f} % stable, {} contacts deeper "
                   "than 1 mm, {} of {} joints reach 0.9\n",
                   t.passed, t.certificates, 100.0 * w.stable_share, w.deep_contacts,
                   w.joints_reaching, w.joints);
}

}  // namespace

Result<Entrant> read_entrant(const std::string& folder, const craft::Toolbox& tools) {
  auto world = craft::read_world_folder(folder, tools);
  if (!world) return world.error();
  Entrant out{std::move(*world), {}};
  const auto json = read_file(folder + "/certificate.json");
  if (!json) return out;
  auto certificate = verify::certificate_from_json(*json);
  if (!certificate) return certificate.error();
  out.certificate = std::move(*certificate);
  return out;
}

std::vector<RowScore> evaluate(const std::vector<Row>& rows, const Maker& make, const Words& words,
                               const std::function<void(const RowScore&)>& on_row) {
  std::vector<RowScore> out;
  for (const Row& row : rows) {
    const Result<Entrant> made = make(row);
    if (!made && made.error().code == ErrorCode::kCancelled) break;
    if (made) {
      const craft::WorldFolder& world = made->world;
      out.push_back(score(world.scene, row, words));
      out.back().figures = figures(world.scene, &world.brief, &world.program,
                                   made->certificate ? &*made->certificate : nullptr);
    } else {
      out.push_back(score_missing(row, made.error().str()));
    }
    if (on_row) on_row(out.back());
  }
  return out;
}

std::vector<Totals> totals(const std::vector<RowScore>& scores) {
  std::vector<Totals> out;
  for (const char* name : {"easy", "medium", "hard"}) out.push_back(named(name));
  Totals all = named("all");
  for (const RowScore& row : scores) {
    const std::string name = row.difficulty.empty() ? "unnamed" : row.difficulty;
    auto group =
        std::find_if(out.begin(), out.end(), [&](const Totals& t) { return t.name == name; });
    if (group == out.end()) group = out.insert(out.end(), named(name));
    add(*group, row);
    add(all, row);
  }
  std::erase_if(out, [](const Totals& t) { return t.rows == 0; });
  out.push_back(std::move(all));
  for (Totals& t : out) t.worlds.stable_share /= std::max(t.certificates, 1);
  return out;
}

std::string to_table(const std::vector<RowScore>& scores) {
  const auto groups = totals(scores);
  std::string out = fmt::format("{:<10}{:>5}{:>5}{:>9}{:>12}{:>15}{:>21}{:>10}{:>8}\n", "", "rows",
                                "full", "counts", "attributes", "object-object",
                                "object-architecture", "admitted", "silent");
  for (const Totals& t : groups) {
    int admitted = 0;
    int silent = 0;
    for (const Tally& k : t.kinds) {
      admitted += k.admitted;
      silent += k.silent();
    }
    out += fmt::format("{:<10}{:>5}{:>5}{:>7.1f} %{:>10.1f} %{:>13.1f} %{:>19.1f} %{:>10}{:>8}\n",
                       t.name, t.rows, t.full, t.kinds[0].percent(), t.kinds[1].percent(),
                       t.kinds[2].percent(), t.kinds[3].percent(), admitted, silent);
  }
  const Totals& all = groups.back();
  out += fmt::format("judged    {:>24}{:>12}{:>15}{:>21}\n", all.kinds[0].judged,
                     all.kinds[1].judged, all.kinds[2].judged, all.kinds[3].judged);
  out += fmt::format("not judged{:>24}{:>12}{:>15}{:>21}\n", all.kinds[0].unjudged,
                     all.kinds[1].unjudged, all.kinds[2].unjudged, all.kinds[3].unjudged);
  return out + "\n" + relations_table(scores) + "\n" + worlds_lines(all);
}

std::string to_lines(const RowScore& score) {
  std::string out;
  if (!score.made) out += "  no world: " + score.fault + "\n";
  for (const AssertionScore& a : score.assertions) {
    if (a.met || !a.judged || !score.made) continue;
    out += fmt::format("  {} {}{}\n", a.text, a.admitted ? "(admitted) " : "", a.reason);
  }
  for (const FalseAdmission& f : score.false_admissions)
    out += fmt::format("  unmet \"{}\" is false: {}\n", f.asked, f.why_false);
  for (const std::string& word : score.figures.lost_words) out += "  lost word: " + word + "\n";
  return out.empty() ? out : score.id + " " + score.prompt + "\n" + out;
}

}  // namespace ww::evaluate
