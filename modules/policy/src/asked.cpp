#include <algorithm>
#include <map>

#include "carriers.h"
#include "fit.h"
#include "things.h"
#include "ww/core/text.h"

namespace ww::policy {
namespace {

using brief::Brief;
using brief::RelationItem;
using program::RelationTerm;

/// Indices into the things, by brief item.
using Instances = std::vector<std::vector<std::size_t>>;

/// Spells out one relation of groups as relations of single things.
class Relating {
 public:
  Relating(const Brief& brief, const Instances& of, std::vector<Thing>& things,
           const KindSource& kinds)
      : brief_(brief), of_(of), things_(things), kinds_(kinds) {}

  void run() {
    for (const RelationItem& r : brief_.relations) relate(r);
    for (std::size_t i = 0; i < things_.size(); ++i) answer(i);
  }

 private:
  const std::string& id(std::size_t thing) const { return things_[thing].action.id; }

  void add(std::size_t thing, RelationTerm term) {
    auto& own = things_[thing].action.relations;
    if (std::find(own.begin(), own.end(), term) == own.end()) own.push_back(std::move(term));
  }

  /// "one of the chairs ... another one": each such phrase takes the next of them.
  std::vector<std::size_t> subjects_of(const RelationItem& r) {
    std::vector<std::size_t> all = of_[static_cast<std::size_t>(r.subject)];
    if (!r.subject_count || all.empty()) return all;
    std::size_t& next = cursor_[r.subject];
    std::vector<std::size_t> some;
    auto want = static_cast<std::size_t>(std::max(*r.subject_count, 0));
    if (r.both_sides && is_ring_side(r.relation)) want *= 2;  // "four on each long side"
    for (std::size_t i = 0; i < std::min(want, all.size()); ++i)
      some.push_back(all[(next + i) % all.size()]);
    next += want;
    return some;
  }

  static bool is_ring_side(Relation r) {
    return r == Relation::kLongSide || r == Relation::kShortSide;
  }

  /// One thing can stand so to several: "opposite the bookcases" is opposite each of them.
  static bool holds_to_all(Relation r) {
    return r == Relation::kNear || r == Relation::kFar || r == Relation::kAcrossFrom ||
           r == Relation::kFacing || r == Relation::kInFrontOf || r == Relation::kBehind ||
           r == Relation::kUnder;
  }

  /// What one thing asks of another asks something back: a desk that faces a chair is faced by it,
  /// a basin under a mirror has the mirror above it. Wishes, for nobody said so.
  void answer(std::size_t thing) {
    const std::vector<RelationTerm> own = things_[thing].action.relations;
    for (const RelationTerm& term : own) {
      if (term.negated || !term.required || term.targets.size() != 1) continue;
      const auto target = std::find_if(things_.begin(), things_.end(), [&](const Thing& t) {
        return t.action.id == term.targets[0];
      });
      const KindInfo* info = target == things_.end() ? nullptr : kinds_.info(target->action.kind);
      if (!info) continue;
      const bool stands = info->mount == Mount::kFloor || info->mount == Mount::kSurface;
      const Relation back =
          term.relation == Relation::kFacing ? Relation::kFacing : Relation::kAbove;
      const bool answers = term.relation == Relation::kFacing  ? info->has_front
                           : term.relation == Relation::kUnder ? !stands
                                                               : false;
      const auto& theirs = target->action.relations;
      const bool told = std::any_of(theirs.begin(), theirs.end(),
                                    [&](const RelationTerm& t) { return t.relation == back; });
      if (answers && !told)
        target->action.relations.push_back({back, {id(thing)}, "", false, false});
    }
  }

  void relate(const RelationItem& r) {
    const std::vector<std::size_t> subjects = subjects_of(r);
    if (subjects.empty()) return;
    if (r.architecture) {
      for (const std::size_t s : subjects)
        add(s, {r.relation, {std::string(to_text(*r.architecture))}, r.modifier, r.negated, true});
      return;
    }
    if (r.relation == Relation::kBetween) return between(r, subjects);
    for (const int target : r.targets) {
      if (target == r.subject) {
        among(r, subjects);
      } else {
        towards(r, subjects, of_[static_cast<std::size_t>(target)]);
      }
    }
  }

  void between(const RelationItem& r, const std::vector<std::size_t>& subjects) {
    std::vector<std::size_t> ends;
    for (const int target : r.targets) {
      const auto& all = of_[static_cast<std::size_t>(target)];
      const std::size_t take = r.targets.size() == 1 ? 2 : 1;
      for (std::size_t i = 0; i < std::min(take, all.size()); ++i) ends.push_back(all[i]);
    }
    for (const std::size_t s : subjects) {
      if (ends.size() >= 2) {
        add(s, {r.relation, {id(ends[0]), id(ends[1])}, r.modifier, r.negated, true});
      } else if (ends.size() == 1) {
        add(s, {Relation::kNextTo, {id(ends[0])}, r.modifier, r.negated, true});
      }
    }
  }

  /// Things of one group to each other: two that face each other, a row side by side.
  void among(const RelationItem& r, const std::vector<std::size_t>& subjects) {
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const bool mutual = r.relation == Relation::kFacing || r.relation == Relation::kAcrossFrom;
      if (mutual && subjects.size() > 1) {
        const std::size_t partner = i % 2 == 0 ? (i + 1 < subjects.size() ? i + 1 : i - 1) : i - 1;
        add(subjects[i], {r.relation, {id(subjects[partner])}, r.modifier, r.negated, true});
      } else if (i > 0) {
        add(subjects[i], {r.relation, {id(subjects[i - 1])}, r.modifier, r.negated, true});
      }
    }
  }

  void towards(const RelationItem& r, const std::vector<std::size_t>& subjects,
               const std::vector<std::size_t>& targets) {
    const std::size_t n = subjects.size(), m = targets.size();
    if (m == 0) return;
    for (std::size_t i = 0; i < n; ++i) {
      const std::size_t t = n >= m ? i * m / n : i;
      RelationTerm term{r.relation, {id(targets[t])}, r.modifier, r.negated, true};
      if (m > 1 && (r.negated || (n == 1 && holds_to_all(r.relation)))) {
        for (const std::size_t any : targets)
          add(subjects[i], {r.relation, {id(any)}, r.modifier, r.negated, true});
        continue;
      }
      if (r.both_sides && !is_ring_side(r.relation)) {
        const std::size_t first = (t * n + m - 1) / m;  // first subject at this target
        if (r.relation == Relation::kNextTo) add(subjects[i], term);
        term.relation = (i - std::min(first, i)) % 2 == 0 ? Relation::kLeftOf : Relation::kRightOf;
      }
      add(subjects[i], std::move(term));
    }
  }

  const Brief& brief_;
  const Instances& of_;
  std::vector<Thing>& things_;
  const KindSource& kinds_;
  std::map<int, std::size_t> cursor_;
};

/// Chooses the form that hangs on a wall, where the kind has one: a television has feet or a mount.
void hang(Params& params, const KindInfo& info, std::uint64_t variant, const KindSource& kinds) {
  const auto hangs = [&](const Params& p) {
    const auto model = kinds.build(info.key, p, variant);
    return model && (*model)->mount == Mount::kWall;
  };
  if (hangs(params)) return;
  for (const ParamInfo& param : info.params) {
    for (const std::string& choice : param.choices) {
      Params hung = params;
      hung.erase("depth");  // what stands is deeper
      hung[param.name] = choice;
      if (!hangs(hung)) continue;
      params = std::move(hung);
      return;
    }
  }
}

bool is_told_to_hang(const Brief& brief, std::size_t item) {
  return std::any_of(brief.relations.begin(), brief.relations.end(), [&](const auto& r) {
    return r.relation == Relation::kOnWall && !r.negated && r.subject == static_cast<int>(item);
  });
}

int first_room(const std::vector<PlannedRoom>& rooms, int brief_room) {
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    if (rooms[i].brief_room == brief_room) return static_cast<int>(i);
  }
  return rooms.empty() ? -1 : 0;
}

}  // namespace

int count_of(const brief::Item& item) {
  return item.negated ? 0 : std::clamp(item.count.chosen, 0, 400);
}

std::string kind_of(const brief::Item& item) {
  return item.kind.empty() ? std::string(kStandIn) : item.kind;
}

std::vector<Thing> asked_things(Draft& draft, const Brief& brief,
                                const std::vector<PlannedRoom>& rooms, const std::set<int>& small) {
  std::vector<Thing> things;
  Instances of(brief.items.size());
  for (std::size_t i = 0; i < brief.items.size(); ++i) {
    const brief::Item& item = brief.items[i];
    const std::string kind = kind_of(item);
    const KindInfo* info = draft.tools().kinds.info(kind);
    const int room = first_room(rooms, item.room);
    if (!info || info->mount == Mount::kOpening || room < 0) continue;
    Params look;  // of the first, which the others match
    for (int n = 0; n < count_of(item); ++n) {
      Thing thing;
      thing.item = static_cast<int>(i);
      thing.room = room;
      thing.action.id = draft.new_id(kind);
      thing.action.kind = kind;
      thing.action.room = rooms[static_cast<std::size_t>(room)].id;
      thing.statement = draft.new_statement_id();
      const std::uint64_t variant = craft::variant_of(draft.scene().world.seed, thing.statement);
      thing.action.params = look;
      if (look.empty()) {
        thing.action.params =
            fit(item, kind, style_of(brief, item.room), variant, draft.tools()).params;
        if (is_told_to_hang(brief, i))
          hang(thing.action.params, *info, variant, draft.tools().kinds);
        if (small.contains(thing.item))
          shrink(thing.action.params, *info, variant, draft.tools().kinds);
      }
      if (n == 0) {
        const auto model = draft.tools().kinds.build(kind, thing.action.params, variant);
        if (model) look = matching(**model, *info, true);
      }
      thing.action.asked_as = item.words;
      if (item.match == brief::Match::kFallback) {
        thing.action.source = "fallback";
        thing.action.name = item.stands_for;
      }
      of[i].push_back(things.size());
      things.push_back(std::move(thing));
    }
  }
  Relating(brief, of, things, draft.tools().kinds).run();
  share_carriers(things, draft.tools().kinds);
  make_room_for_loads(things, draft.tools().kinds, draft.scene().world.seed);
  return things;
}

std::vector<double> floor_needed(const Brief& brief, const KindSource& kinds) {
  std::vector<double> needed(brief.rooms.size(), 0);
  for (const brief::Item& item : brief.items) {
    const KindInfo* info = kinds.info(kind_of(item));
    if (!info || info->mount != Mount::kFloor || info->covering) continue;
    double each = info->width.typical * info->depth.typical;
    for (const Access& a : info->access) {
      each += a.depth * (a.side[1] == 'x' ? info->width.typical : info->depth.typical) * 0.7;
    }
    needed[static_cast<std::size_t>(
        std::clamp(item.room, 0, static_cast<int>(needed.size()) - 1))] += each * count_of(item);
  }
  for (double& area : needed) area *= 1.9;
  return needed;
}

}  // namespace ww::policy
