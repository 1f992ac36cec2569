#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "admissions.h"
#include "attributes.h"
#include "building.h"
#include "ww/core/text.h"
#include "ww/evaluate/sceneeval.h"

namespace ww::evaluate {
namespace {

using Players = std::vector<ObjectId>;

/// Scores with the claims that they are of, in one order.
struct Scored {
  std::vector<AssertionScore> scores;
  std::vector<Claim> claims;
};

class Scorer {
 public:
  Scorer(const Scene& scene, const Row& row, const Words::Data& words)
      : scene_(scene),
        setting_(scene),
        row_(row),
        words_(words),
        cast_(cast_row(scene.world, row, words)) {}

  Scored run() {
    for (const CountAssertion& a : row_.counts) count(a);
    for (const AttributeAssertion& a : row_.attributes) attribute(a);
    for (const ObjectAssertion& a : row_.objects) relation(a);
    for (const BuildingAssertion& a : row_.building) building(a);
    return std::move(out_);
  }
  const Cast& cast() const { return cast_; }

 private:
  void add(AssertionScore score, Claim claim) {
    claim.kind = score.kind;
    if (score.met) score.reason.clear();
    out_.scores.push_back(std::move(score));
    out_.claims.push_back(std::move(claim));
  }

  /// Why nobody plays a category, or empty.
  std::string absent(const std::string& category) const {
    if (!cast_.of(category).empty()) return {};
    const auto stand_in = cast_.stand_ins.find(category);
    if (stand_in == cast_.stand_ins.end()) return "no " + category + " is there";
    return "no " + category + " is there, " + scene_.world[stand_in->second[0]].id +
           " stands in for it";
  }

  void count(const CountAssertion& a) {
    AssertionScore score{a.text, AssertionKind::kCount, true, false, {}, false};
    const int n = static_cast<int>(cast_.of(a.category).size());
    score.met = a.quantity.holds(n);
    score.reason = n == 0 ? absent(a.category)
                          : fmt::format("{} there, asked {}: {}", n, a.quantity.str(),
                                        list(cast_.of(a.category)));
    add(std::move(score), {{}, a.category, {}, {}});
  }

  std::string list(const Players& players) const {
    constexpr std::size_t kMost = 6;
    std::vector<std::string> ids;
    for (const ObjectId id : players) ids.push_back(scene_.world[id].id);
    if (ids.size() > kMost) {
      ids.resize(kMost);
      ids.emplace_back("...");
    }
    return join(ids, ", ");
  }

  void attribute(const AttributeAssertion& a) {
    AssertionScore score{a.text, AssertionKind::kAttribute, true, false, absent(a.category), false};
    const Players& players = cast_.of(a.category);
    int held = 0;
    bool judged = players.empty();
    std::string first_miss;
    for (const ObjectId id : players) {
      const AttributeVerdict v = judge_attribute(scene_, id, a.attribute, words_);
      judged = judged || v.judged;
      held += v.judged && v.holds ? 1 : 0;
      if (!v.holds && first_miss.empty()) first_miss = scene_.world[id].id + ": " + v.measured;
    }
    score.judged = judged;
    if (!players.empty()) {
      score.met = judged && a.quantity.holds(held);
      score.reason = judged ? fmt::format("{} {} {}, asked {}; {}", held, a.attribute, a.category,
                                          a.quantity.str(), first_miss)
                            : first_miss;
    }
    add(std::move(score), {{}, a.category, a.attribute, {}});
  }

  void relation(const ObjectAssertion& a) {
    AssertionScore score{a.text, AssertionKind::kObjectRelation, true, false, {}, false};
    const auto meaning = words_.relation(a.relation);
    Claim claim{{}, a.targets[0], a.anchor, {}};
    if (!meaning) {
      score.judged = false;
      score.reason = "'" + a.relation + "' is no known relation";
      return add(std::move(score), claim);
    }
    claim.relation = meaning->relation;
    for (const std::string& category : a.targets) {
      if (score.reason.empty()) score.reason = absent(category);
    }
    if (score.reason.empty()) score.reason = absent(a.anchor);
    if (score.reason.empty()) decide(a, *meaning, score);
    add(std::move(score), claim);
  }

  void decide(const ObjectAssertion& a, const RelationMeaning& meaning,
              AssertionScore& score) const {
    if (meaning.relation == Relation::kAround) return ring(a, score);
    if (meaning.relation == Relation::kBetween) return between(a, score);
    int pairs = 0;
    Players held;
    std::string nearest_miss;
    double nearest = 1e9;
    for (const ObjectId target : targets_of(a)) {
      for (const ObjectId anchor : cast_.of(a.anchor)) {
        if (target == anchor) continue;
        const Verdict v =
            judge(setting_, meaning.relation, meaning.extra, setting_[target], setting_[anchor]);
        const double away = gap(setting_[target], setting_[anchor]);
        if (v.holds) {
          ++pairs;
          if (held.empty() || held.back() != target) held.push_back(target);
        } else if (away < nearest) {
          nearest = away;
          nearest_miss =
              "; " + setting_[target].id + " to " + setting_[anchor].id + ": " + v.measured;
        }
      }
    }
    const int targets = static_cast<int>(held.size());
    const int group = static_cast<int>(a.targets.size());
    score.met = a.quantity.holds(pairs) || a.quantity.holds(targets) ||
                (group > 1 && targets >= group && a.quantity.holds(1));
    score.reason = fmt::format("{} hold it, asked {}{}", targets, a.quantity.str(),
                               held.empty() ? nearest_miss : ": " + list(held) + nearest_miss);
  }

  Players targets_of(const ObjectAssertion& a) const {
    Players out;
    std::vector<std::string> seen;
    for (const std::string& category : a.targets) {
      if (std::find(seen.begin(), seen.end(), category) != seen.end()) continue;
      seen.push_back(category);
      const Players& players = cast_.of(category);
      out.insert(out.end(), players.begin(), players.end());
    }
    return out;
  }

  /// The targets nearest to an anchor, as many as the assertion names: one by one, or by its
  /// quantity.
  void ring(const ObjectAssertion& a, AssertionScore& score) const {
    const bool one_by_one = a.targets.size() > 1;
    const std::size_t asked =
        one_by_one ? a.targets.size() : static_cast<std::size_t>(std::max(a.quantity.number, 1));
    Players players = targets_of(a);
    if (players.size() < asked) {
      score.reason = fmt::format("{} are there, {} have to surround it", players.size(), asked);
      return;
    }
    for (const ObjectId anchor : cast_.of(a.anchor)) {
      std::stable_sort(players.begin(), players.end(), [&](ObjectId x, ObjectId y) {
        return gap(setting_[x], setting_[anchor]) < gap(setting_[y], setting_[anchor]);
      });
      std::vector<const Thing*> things;
      for (std::size_t i = 0; i < asked; ++i) {
        if (players[i] != anchor) things.push_back(&setting_[players[i]]);
      }
      const Verdict v = judge_around(things, setting_[anchor]);
      score.met = score.met || v.holds;
      score.reason = "around " + setting_[anchor].id + ": " + v.measured;
    }
  }

  /// Any of the three may be the one in the middle: annotations differ in which they put first.
  void between(const ObjectAssertion& a, AssertionScore& score) const {
    std::vector<std::string> categories{a.anchor};
    categories.insert(categories.end(), a.targets.begin(), a.targets.end());
    if (categories.size() != 3) {
      score.judged = false;
      score.reason = "between needs three things";
      return;
    }
    for (const ObjectId x : cast_.of(categories[0])) {
      for (const ObjectId y : cast_.of(categories[1])) {
        for (const ObjectId z : cast_.of(categories[2])) {
          if (x == y || y == z || x == z) continue;
          const Thing* t[] = {&setting_[x], &setting_[y], &setting_[z]};
          for (int middle = 0; middle < 3 && !score.met; ++middle) {
            const Verdict v = judge_between(*t[middle], *t[(middle + 1) % 3], *t[(middle + 2) % 3]);
            score.met = v.holds;
            if (middle == 0 || v.holds) score.reason = t[middle]->id + ": " + v.measured;
          }
        }
      }
    }
  }

  void building(const BuildingAssertion& a) {
    AssertionScore score{a.text, AssertionKind::kBuildingRelation, true, false, absent(a.category),
                         false};
    const auto relation = words_.building_relation(a.relation);
    Claim claim{{}, a.category, plain_words(a.part), relation};
    if (!relation) {
      score.judged = false;
      score.reason = "'" + a.relation + "' is no known relation";
      return add(std::move(score), claim);
    }
    const Players& players = cast_.of(a.category);
    // A part that is none of the building's is the type of a room: "kitchen".
    const Architecture part =
        architecture_from_text(plain_words(a.part)).value_or(Architecture::kRoom);
    Players held;
    std::string miss;
    for (const ObjectId id : players) {
      const Verdict v = judge_building(setting_, *relation, part, setting_[id]);
      if (v.holds)
        held.push_back(id);
      else if (miss.empty())
        miss = "; " + setting_[id].id + ": " + v.measured;
    }
    if (!players.empty()) {
      score.met = a.quantity.holds(static_cast<int>(held.size()));
      score.reason = fmt::format("{} hold it, asked {}{}", held.size(), a.quantity.str(),
                                 held.empty() ? miss : ": " + list(held) + miss);
    }
    add(std::move(score), claim);
  }

  const Scene& scene_;
  Setting setting_;
  const Row& row_;
  const Words::Data& words_;
  Cast cast_;
  Scored out_;
};

int standing(const World& world, const std::string& kind) {
  return static_cast<int>(
      std::count_if(world.objects.begin(), world.objects.end(),
                    [&](const Object& o) { return o.category == kind && o.source != "fallback"; }));
}

std::vector<FalseAdmission> find_false(const World& world, const std::vector<Topic>& topics,
                                       const std::vector<AssertionScore>& scores,
                                       const std::vector<Claim>& claims, const Cast& cast) {
  std::vector<FalseAdmission> out;
  for (const Topic& topic : topics) {
    int denied = 0;
    int met = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (!scores[i].judged || !denies(topic, claims[i], cast)) continue;
      ++denied;
      met += scores[i].met ? 1 : 0;
    }
    const Unmet& unmet = *topic.unmet;
    if (denied > 0 && met == denied) {
      out.push_back({unmet.asked, denied == 1
                                      ? "its assertion holds"
                                      : fmt::format("all {} assertions about it hold", denied)});
    } else if (unmet.placed && !unmet.category.empty() &&
               standing(world, unmet.category) < *unmet.placed) {
      out.push_back({unmet.asked, fmt::format("says that {} are placed, {} stand there",
                                              *unmet.placed, standing(world, unmet.category))});
    }
  }
  return out;
}

}  // namespace

std::string_view to_text(AssertionKind kind) {
  constexpr std::array<std::string_view, kAssertionKinds> kNames{
      "count", "attribute", "object_relation", "building_relation"};
  return kNames[static_cast<std::size_t>(kind)];
}

RowScore score(const Scene& scene, const Row& row, const Words& words) {
  RowScore out;
  out.id = row.id;
  out.prompt = row.prompt;
  out.difficulty = row.difficulty;
  Scorer scorer(scene, row, words.data());
  Scored scored = scorer.run();
  const auto topics = topics_of(scene.world, words.data());
  for (std::size_t i = 0; i < scored.scores.size(); ++i) {
    AssertionScore& s = scored.scores[i];
    s.admitted =
        s.judged && !s.met && std::any_of(topics.begin(), topics.end(), [&](const Topic& t) {
          return speaks_of(t, scored.claims[i], scorer.cast());
        });
  }
  out.false_admissions =
      find_false(scene.world, topics, scored.scores, scored.claims, scorer.cast());
  out.assertions = std::move(scored.scores);
  out.figures = figures(scene, nullptr, nullptr, nullptr);
  return out;
}

RowScore score_missing(const Row& row, const std::string& fault) {
  RowScore out;
  out.id = row.id;
  out.prompt = row.prompt;
  out.difficulty = row.difficulty;
  out.made = false;
  out.fault = fault;
  const auto add = [&](const std::string& text, AssertionKind kind) {
    out.assertions.push_back({text, kind, true, false, "no world was made", false});
  };
  for (const auto& a : row.counts) add(a.text, AssertionKind::kCount);
  for (const auto& a : row.attributes) add(a.text, AssertionKind::kAttribute);
  for (const auto& a : row.objects) add(a.text, AssertionKind::kObjectRelation);
  for (const auto& a : row.building) add(a.text, AssertionKind::kBuildingRelation);
  return out;
}

}  // namespace ww::evaluate
