#include "ww/policy/planner.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "compass.h"
#include "repair.h"
#include "things.h"
#include "ww/core/text.h"
#include "ww/render/render.h"

namespace ww::policy {
namespace {

using program::Statement;

/// Room sizes that are tried, as multiples of what the things should need, until all that was asked
/// finds place. From the second try on, things that found none before are built small.
constexpr double kGrowth[] = {1.0, 1.0, 1.35, 1.8, 2.5};

/// A plan that leaves less of the floor to walk on is tried in a larger room. [1]
constexpr double kReached = 0.93;

std::string hour_of(const std::string& time_of_day) {
  if (time_of_day == "morning") return "2026-06-21T08:30";
  if (time_of_day == "noon") return "2026-06-21T12:00";
  if (time_of_day == "evening") return "2026-06-21T18:45";
  if (time_of_day == "night") return "2026-06-21T22:30";
  return "2026-06-21T15:00";
}

Statement statement_of(const Thing& thing, const brief::Brief& brief) {
  Statement statement;
  statement.id = thing.statement;
  statement.action = thing.action;
  statement.by = program::By::kPlanner;
  if (thing.item >= 0) {
    const brief::Span span = brief.items[static_cast<std::size_t>(thing.item)].span;
    statement.from = program::PromptSpan{span.begin, span.end};
  }
  return statement;
}

/// Whether what should carry the thing had no room for it.
bool is_off_its_carrier(const Thing& thing, const craft::Outcome& outcome) {
  const auto& relations = thing.action.relations;
  return std::any_of(outcome.broken.begin(), outcome.broken.end(),
                     [&](const craft::BrokenRelation& b) {
                       if (b.object != thing.action.id || b.relation < 0 ||
                           b.relation >= static_cast<int>(relations.size()))
                         return false;
                       const Relation r = relations[static_cast<std::size_t>(b.relation)].relation;
                       return r == Relation::kOn || r == Relation::kInside;
                     });
}

}  // namespace

struct Planner::State {
  State(const Knowledge& k, const craft::Toolbox& t, PlanOptions o)
      : knowledge(k), tools(t), options(o) {}

  struct Attempt {
    Draft draft;
    std::vector<PlannedRoom> rooms;
    std::vector<Thing> things;
    craft::Outcome outcome;
    int missing = 0;   ///< asked things without a place
    int broken = 0;    ///< asked relations given up
    bool cut = false;  ///< furniture keeps a part of the floor out of reach
    int bare = 0;      ///< essential things without a place: a kitchen without a stove
    auto faults() const { return std::tuple(missing, broken, cut, bare); }
  };

  Attempt attempt(const craft::Observation& seen, const layout::Settings& settings, double growth,
                  const std::set<int>& small);
  void dress_and_light(Attempt& attempt, const brief::Brief& brief,
                       const layout::Settings& settings);
  craft::Proposal plan(const craft::Observation& seen, const craft::Budget& budget);
  craft::Proposal repair(const craft::Observation& seen, const craft::Budget& budget);

  const Knowledge& knowledge;
  const craft::Toolbox& tools;
  PlanOptions options;
  std::vector<Thing> things;
  std::vector<craft::Unplaced> unplaced;
  std::vector<craft::BrokenRelation> broken;
  Repairer repairer;
};

Planner::State::Attempt Planner::State::attempt(const craft::Observation& seen,
                                                const layout::Settings& settings, double growth,
                                                const std::set<int>& small) {
  const brief::Brief& brief = seen.brief;
  Attempt out{Draft(seen.program, seen.scene, tools), {}, {}, {}};
  out.draft.add(
      program::AskAction{brief.text, brief.language, static_cast<std::int64_t>(options.seed)});
  out.draft.add(program::EnvironmentAction{hour_of(brief.time_of_day), {}, {}});
  std::vector<double> needed = floor_needed(brief, tools.kinds);
  for (std::size_t i = 0; i < needed.size(); ++i) {
    // Past the first attempt the usual size grows as well, for wall things and passages need it
    // too.
    const double usual = growth > 1 ? knowledge.room(brief.rooms[i].type).area_typical : 0;
    needed[i] = growth * std::max(needed[i], usual);
  }
  out.rooms = add_building(out.draft, brief, knowledge, needed, options);
  out.things = asked_things(out.draft, brief, out.rooms, small);
  furnish(out.draft, brief, out.rooms, options.seed, out.things);
  for (const bool early : {true, false}) {
    std::vector<Statement> pending;
    for (const Thing& thing : out.things) {
      if (thing.early == early) pending.push_back(statement_of(thing, brief));
    }
    craft::Outcome outcome =
        out.draft.solve(std::move(pending), settings, Draft::Keep::kAskedOrMet);
    out.outcome.unplaced.insert(out.outcome.unplaced.end(), outcome.unplaced.begin(),
                                outcome.unplaced.end());
    out.outcome.broken.insert(out.outcome.broken.end(), outcome.broken.begin(),
                              outcome.broken.end());
    out.cut = outcome.reached_share < kReached;
  }
  for (const craft::Unplaced& u : out.outcome.unplaced) out.missing += u.asked ? 1 : 0;
  for (const craft::BrokenRelation& b : out.outcome.broken) {
    const ObjectId object = out.draft.scene().world.find_object(b.object);
    out.broken += object.valid() && out.draft.scene().world[object].asked_as ? 1 : 0;
  }
  for (const Thing& thing : out.things)
    out.bare += thing.essential && !out.draft.scene().world.find_object(thing.action.id).valid();
  return out;
}

void Planner::State::dress_and_light(Attempt& attempt, const brief::Brief& brief,
                                     const layout::Settings& settings) {
  std::vector<Statement> fills = dress(attempt.draft, brief, knowledge, options.seed);
  attempt.draft.solve(std::move(fills), settings, Draft::Keep::kAll);
  for (const Thing& thing : attempt.things) {
    if (thing.item < 0) continue;
    const ObjectId id = attempt.draft.scene().world.find_object(thing.action.id);
    if (!id.valid()) continue;
    for (const brief::Attribute& a : brief.items[static_cast<std::size_t>(thing.item)].attributes) {
      if (a.type != brief::AttributeType::kState) continue;
      const Model& model = *attempt.draft.scene().world[id].model;
      if ((a.value == "off" || a.value == "on" || a.value == "lit") && !model.lights.empty()) {
        attempt.draft.add(program::LightAction{thing.action.id, a.value != "off", {}, {}});
      }
      if (a.value == "open" && !model.joints.empty()) {
        attempt.draft.add(
            program::OpenAction{thing.action.id + "/" + model.joints.front().name, 0.6});
      }
    }
  }
  if (const auto north = north_for_sun(attempt.draft.scene().world))
    attempt.draft.add(program::EnvironmentAction{{}, {}, *north});
  for (const Camera& camera : render::choose_cameras(attempt.draft.scene())) {
    const auto rounded = [](Vec3 v) {
      return Vec3{round_to(v.x, 4), round_to(v.y, 4), round_to(v.z, 4)};
    };
    attempt.draft.add(program::CameraAction{camera.id, rounded(camera.position),
                                            rounded(camera.target), round_to(camera.fov_y, 4)});
  }
}

craft::Proposal Planner::State::plan(const craft::Observation& seen, const craft::Budget& budget) {
  std::optional<Attempt> best;
  std::set<int> small;
  int tries = 0, vain = 0;
  for (const double growth : kGrowth) {
    Attempt next = attempt(seen, budget.layout, growth, small);
    ++tries;
    const bool better = !best || next.faults() < best->faults();
    for (const Thing& thing : next.things) {
      const bool lost =
          std::any_of(next.outcome.unplaced.begin(), next.outcome.unplaced.end(),
                      [&](const craft::Unplaced& u) { return u.object == thing.action.id; });
      if ((lost || is_off_its_carrier(thing, next.outcome)) && thing.item >= 0)
        small.insert(thing.item);
    }
    // Two tries in a row that mend nothing: more floor is not what is missing, unless it is cut
    // off.
    vain = better || best->cut ? 0 : vain + 1;
    if (better) best.emplace(std::move(next));
    const bool fixed_size =
        options.room_size ||
        (seen.brief.rooms.size() == 1 &&
         (seen.brief.rooms[0].area || (seen.brief.rooms[0].width && seen.brief.rooms[0].depth)));
    if (best->faults() == std::tuple(0, 0, false, 0) || (fixed_size && tries > 1) || vain == 2)
      break;
  }
  dress_and_light(*best, seen.brief, budget.layout);
  things = best->things;
  unplaced = best->outcome.unplaced;
  broken = best->outcome.broken;
  std::string note = "planned in " + std::to_string(tries) + (tries == 1 ? " try" : " tries");
  for (const craft::Unplaced& u : unplaced) note += "; no place for " + u.object + ": " + u.why;
  for (const craft::BrokenRelation& b : broken) note += "; given up for " + b.object + ": " + b.why;
  return {best->draft.added(), false, std::move(note)};
}

craft::Proposal Planner::State::repair(const craft::Observation& seen,
                                       const craft::Budget& budget) {
  // Things that were moved have their relations judged anew.
  for (const craft::BrokenRelation& b : seen.outcome.broken) broken.push_back(b);
  // The last round is kept for what has to be admitted.
  std::vector<Statement> statements;
  if (seen.round + 1 < budget.rounds) statements = repairer.mend(seen);
  if (!statements.empty()) return {std::move(statements), false, "repaired"};
  for (program::UnmetAction& unmet :
       admissions(seen.brief, things, unplaced, broken, seen.scene, tools)) {
    Statement s;
    s.action = std::move(unmet);
    s.by = program::By::kPlanner;
    statements.push_back(std::move(s));
  }
  return {std::move(statements), true, "finished"};
}

Planner::Planner(const Knowledge& knowledge, const craft::Toolbox& tools, PlanOptions options)
    : state_(std::make_unique<State>(knowledge, tools, options)) {}
Planner::~Planner() = default;

craft::Proposal Planner::propose(const craft::Observation& observation,
                                 const craft::Budget& budget) {
  return observation.certificate ? state_->repair(observation, budget)
                                 : state_->plan(observation, budget);
}

std::map<std::string, double> CertificateCritic::score(const craft::Observation& seen) {
  std::map<std::string, double> scores{
      {"unmet", -static_cast<double>(seen.scene.world.unmet.size())}};
  if (!seen.certificate) return scores;
  scores["passed"] = seen.certificate->passed ? 1 : 0;
  scores["stable_share"] = seen.certificate->settle.stable_share;
  scores["reachable_share"] = seen.certificate->navigation.reachable_share;
  return scores;
}

}  // namespace ww::policy
