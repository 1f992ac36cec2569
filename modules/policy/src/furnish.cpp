#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "fit.h"
#include "things.h"
#include "ww/core/text.h"

namespace ww::policy {
namespace {

using brief::Brief;
using program::RelationTerm;

/// Whether more of a kind would go against the request: it must be absent, or its number was given.
/// A word for a family ("two lamps") counts all whose closest family that is.
bool is_settled(const Brief& brief, const std::string& kind, const KindSource& kinds) {
  const KindInfo* info = kinds.info(kind);
  return std::any_of(brief.items.begin(), brief.items.end(), [&](const brief::Item& i) {
    if (!i.negated && !i.count.max) return false;
    if (i.kind == kind) return true;
    std::string last = to_lower(i.words.substr(i.words.find_last_of(' ') + 1));
    if (last.size() > 3 && last.back() == 's') last.pop_back();
    return info && !info->groups.empty() && info->groups.front() == last;
  });
}

/// A stated place of its own makes the habits of a part moot.
bool has_own_place(const Thing& thing) {
  return std::any_of(
      thing.action.relations.begin(), thing.action.relations.end(), [](const RelationTerm& t) {
        const bool carried = t.relation == Relation::kOn || t.relation == Relation::kInside;
        return !t.negated && (carried || (t.required && t.relation != Relation::kFacing &&
                                          t.relation != Relation::kNear));
      });
}

class Furnisher {
 public:
  Furnisher(Draft& draft, const Brief& brief, const PlannedRoom& room, int room_index,
            std::uint64_t seed, std::vector<Thing>& things)
      : draft_(draft),
        brief_(brief),
        room_(room),
        room_index_(room_index),
        seed_(seed),
        things_(things) {
    const World& world = draft.scene().world;
    area_ = signed_area(world[world.find_room(room.id)].floor);
    for (std::size_t i = 0; i < things.size(); ++i) {
      if (things[i].room == room_index) by_kind_[things[i].action.kind].push_back(i);
    }
    level_ = brief.only_asked ? brief::Density::kEmpty : brief.density;
    if (room.brief_room < 0) {
      style_ = brief.style;
      return;
    }
    style_ = style_of(brief, room.brief_room);
    people_ = brief.rooms[static_cast<std::size_t>(room.brief_room)].people.value_or(0);
  }

  void run() {
    for (const ThingRule& rule : room_.rule->things) bind(rule);
    asked_ = things_.size();
    for (const ThingRule& rule : room_.rule->things) add(rule);
    // An asked television stands on the stand that the room brings, so habits come when all parts
    // are known.
    for (const ThingRule& rule : room_.rule->things) give_habits(rule);
    carry_small_things();
  }

 private:
  /// Asked things play the part of the first rule that knows their kind.
  void bind(const ThingRule& rule) {
    for (const std::string& kind : rule.kinds) {
      for (const std::size_t thing : by_kind_[kind]) {
        if (!things_[thing].rule.empty()) continue;
        things_[thing].rule = rule.id;
        parts_[rule.id].push_back(thing);
      }
    }
  }

  void give_habits(const ThingRule& rule) {
    for (std::size_t n = 0; n < parts_[rule.id].size(); ++n) {
      if (parts_[rule.id][n] >= asked_) continue;
      Thing& thing = things_[parts_[rule.id][n]];
      if (thing.action.group.empty() && !rule.group.empty())
        thing.action.group = room_.id + "_" + rule.group;
      if (has_own_place(thing)) continue;
      for (RelationTerm term : rule.where) {
        if (!resolve(term, n)) continue;
        const bool carried = term.relation == Relation::kOn || term.relation == Relation::kInside;
        term.required = carried;  // else "with a tv" would put it on the floor
        thing.action.relations.push_back(std::move(term));
      }
    }
  }

  bool wanted(const ThingRule& rule, Rng& rng) const {
    const bool lucky =
        rng.chance(rule.chance);  // drawn always, so that other rules' chance stays the same
    if (level_ == brief::Density::kEmpty || rule.level > level_ || area_ < rule.min_area || !lucky)
      return false;
    return rule.styles.empty() ||
           std::find(rule.styles.begin(), rule.styles.end(), style_) != rule.styles.end();
  }

  std::vector<std::string> kinds_of(const ThingRule& rule) const {
    std::vector<std::string> kinds;
    for (const std::string& kind : rule.kinds) {
      if (draft_.tools().kinds.info(kind) && !is_settled(brief_, kind, draft_.tools().kinds))
        kinds.push_back(kind);
    }
    return kinds;
  }

  void add(const ThingRule& rule) {
    Rng rng = Rng::stream(seed_, room_.id + "/" + rule.id);
    const bool want = wanted(rule, rng);
    int count = rng.integer(rule.min, rule.max);
    if (people_ > 0 && rule.per_person > 0)
      count = static_cast<int>(std::ceil(people_ * rule.per_person - 1e-9));
    const std::vector<std::string> kinds = kinds_of(rule);
    if (!want || kinds.empty() || !parts_[rule.id].empty()) return;
    // Of several kinds that can play the part, the first is usual.
    const std::string kind = rng.chance(0.7) ? kinds.front() : kinds[rng.index(kinds.size())];
    if (names_every_window(rule)) count = static_cast<int>(windows().size());
    Params look;
    for (int n = 0; n < count; ++n) {
      Thing thing;
      thing.room = room_index_;
      thing.rule = rule.id;
      thing.action.kind = kind;
      thing.action.room = room_.id;
      if (!rule.group.empty()) thing.action.group = room_.id + "_" + rule.group;
      thing.action.params = params_of(rule, kind);
      bool possible = true;
      for (RelationTerm term : rule.where) {
        const bool required = term.required;
        const bool known = resolve(term, static_cast<std::size_t>(n));
        if (known) thing.action.relations.push_back(std::move(term));
        possible = possible && (known || !required);
      }
      if (!possible) return;
      thing.action.id = draft_.new_id(kind);
      thing.statement = draft_.new_statement_id();
      thing.early = names_every_window(rule);
      thing.essential = n == 0 && rule.level == brief::Density::kMinimal && rule.chance == 1;
      match(thing, n == 0, look);
      parts_[rule.id].push_back(things_.size());
      things_.push_back(std::move(thing));
    }
  }

  /// The first of several decides how the others look.
  void match(Thing& thing, bool first, Params& look) const {
    if (!first) {
      if (!look.empty()) thing.action.params = look;
      return;
    }
    const craft::Toolbox& tools = draft_.tools();
    const std::uint64_t variant = craft::variant_of(draft_.scene().world.seed, thing.statement);
    const auto model = tools.kinds.build(thing.action.kind, thing.action.params, variant);
    if (model) look = matching(**model, *tools.kinds.info(thing.action.kind), !thing.early);
  }

  Params params_of(const ThingRule& rule, const std::string& kind) const {
    const KindInfo& info = *draft_.tools().kinds.info(kind);
    Params params = style_params(info, style_);
    for (const auto& [name, value] : rule.params) {
      const bool known = std::any_of(info.params.begin(), info.params.end(),
                                     [&](const ParamInfo& p) { return p.name == name; });
      if (known || name == "width" || name == "depth" || name == "height") params[name] = value;
    }
    // A room for eight has a table for eight, or the largest there is.
    for (const ParamInfo& p : info.params) {
      if (p.name == "seats" && people_ > 0 && rule.per_person == 0 && params.contains("seats"))
        params["seats"] = std::clamp(static_cast<double>(people_), p.min, p.max);
    }
    return params;
  }

  std::vector<std::string> windows() const {
    const World& world = draft_.scene().world;
    const RoomId room = world.find_room(room_.id);
    std::vector<std::string> ids;
    for (const Opening& o : world.openings) {
      if (o.kind == OpeningKind::kWindow &&
          (world[o.wall].left == room || world[o.wall].right == room))
        ids.push_back(o.id);
    }
    return ids;
  }

  static bool names_every_window(const ThingRule& rule) {
    return std::any_of(rule.where.begin(), rule.where.end(), [](const RelationTerm& t) {
      return t.relation == Relation::kAbove && t.targets.size() == 1 && t.targets[0] == "window";
    });
  }

  /// Puts ids in the place of rule ids; false when what it names is not there.
  bool resolve(RelationTerm& term, std::size_t n) const {
    for (std::string& target : term.targets) {
      if (target == "window") {
        const std::vector<std::string> all = windows();
        if (all.empty()) return false;
        target = all[n % all.size()];
        continue;
      }
      if (target == "door") return has_door();
      if (architecture_from_text(target)) continue;
      const auto part = parts_.find(target);
      if (part == parts_.end() || part->second.empty()) return false;
      const auto& all = part->second;
      target = things_[all[n % all.size()]].action.id;
    }
    return true;
  }

  bool has_door() const {
    const World& world = draft_.scene().world;
    const RoomId room = world.find_room(room_.id);
    return std::any_of(world.openings.begin(), world.openings.end(), [&](const Opening& o) {
      return o.kind != OpeningKind::kWindow &&
             (world[o.wall].left == room || world[o.wall].right == room);
    });
  }

  /// Asked things that belong on furniture stand on the floor where there is none.
  void carry_small_things() {
    const auto carries = [&](const Thing& thing) {
      if (thing.room != room_index_) return false;
      const auto model = draft_.tools().kinds.build(thing.action.kind, thing.action.params, 0);
      return model && (*model)->mount == Mount::kFloor &&
             std::any_of((*model)->surfaces.begin(), (*model)->surfaces.end(),
                         [](const ModelSurface& s) {
                           return s.kind == SurfaceKind::kOn && s.center.z < 1.4 &&
                                  s.size.x > 0.25 && s.size.y > 0.25;
                         });
    };
    const bool furniture = std::any_of(things_.begin(), things_.end(), carries);
    if (furniture) return;
    for (Thing& thing : things_) {
      const KindInfo* info = draft_.tools().kinds.info(thing.action.kind);
      if (thing.room != room_index_ || thing.item < 0 || !info || info->mount != Mount::kSurface ||
          has_own_place(thing))
        continue;
      thing.action.relations.push_back({Relation::kOnFloor, {"floor"}, "", false, false});
    }
  }

  Draft& draft_;
  const Brief& brief_;
  const PlannedRoom& room_;
  int room_index_;
  std::uint64_t seed_;
  std::vector<Thing>& things_;
  std::size_t asked_ = 0;  ///< things before this one were there when the furnishing began
  double area_ = 0;
  brief::Density level_;
  int people_ = 0;  ///< that the room is said to be for; 0: nothing is said
  std::string style_;
  std::map<std::string, std::vector<std::size_t>> by_kind_;
  std::map<std::string, std::vector<std::size_t>>
      parts_;  ///< things by the rule whose part they play
};

/// A surface with things that somebody asked to stand there is left to them.
bool is_taken(const World& world, ObjectId carrier, int surface) {
  return std::any_of(world.objects.begin(), world.objects.end(), [&](const Object& o) {
    return o.support.object == carrier && o.support.surface == surface;
  });
}

class Dresser {
 public:
  Dresser(Draft& draft, const Brief& brief, const Knowledge& knowledge, std::uint64_t seed)
      : draft_(draft), brief_(brief), knowledge_(knowledge), seed_(seed) {}

  std::vector<program::Statement> run() {
    if (brief_.only_asked || brief_.density < brief::Density::kNormal) return {};
    const World& world = draft_.scene().world;
    for (std::size_t i = 0; i < world.objects.size(); ++i) {
      const Object& object = world.objects[i];
      if (!object.room.valid()) continue;
      for (const DressRule& rule : knowledge_.dressing()) {
        if (rule.carrier == object.category && applies(rule, world[object.room].type))
          dress(ObjectId(i), rule);
      }
    }
    return std::move(out_);
  }

 private:
  bool applies(const DressRule& rule, const std::string& room) const {
    if (rule.level > brief_.density) return false;
    return rule.rooms.empty() ||
           std::find(rule.rooms.begin(), rule.rooms.end(), room) != rule.rooms.end();
  }

  double more() const {
    return brief_.density == brief::Density::kCluttered ? 2.0
           : brief_.density == brief::Density::kRich    ? 1.4
                                                        : 1.0;
  }

  void dress(ObjectId id, const DressRule& rule) {
    const Object& object = draft_.scene().world[id];
    for (std::size_t s = 0; s < object.model->surfaces.size(); ++s) {
      const ModelSurface& surface = object.model->surfaces[s];
      const bool inside = surface.kind == SurfaceKind::kInside;
      if (inside != rule.inside || (!rule.surface.empty() && surface.name != rule.surface))
        continue;
      // Nothing is kept where the water runs, unless a rule says so.
      if (rule.surface.empty() && surface.name.starts_with("basin")) continue;
      if (surface.size.x < 0.08 || surface.size.y < 0.08 ||
          is_taken(draft_.scene().world, id, static_cast<int>(s)))
        continue;
      Rng rng = Rng::stream(seed_, "dress/" + object.id + "." + surface.name);
      const bool lucky = rng.chance(rule.chance);
      const int count = static_cast<int>(rng.integer(rule.min, rule.max) * more() + 0.5);
      std::vector<std::string> kinds = kinds_of(rule, rng);
      if (!lucky || count <= 0 || kinds.empty()) continue;
      program::FillAction fill;
      fill.id = draft_.new_id("fill");
      fill.target = object.id + "." + surface.name;
      if (static_cast<int>(kinds.size()) > count) kinds.resize(static_cast<std::size_t>(count));
      fill.kinds = std::move(kinds);
      fill.count = count;
      out_.push_back(draft_.pending(std::move(fill)));
    }
  }

  std::vector<std::string> kinds_of(const DressRule& rule, Rng& rng) const {
    std::vector<std::string> kinds;
    for (const std::string& kind : rule.kinds) {
      if (draft_.tools().kinds.info(kind) && !is_settled(brief_, kind, draft_.tools().kinds))
        kinds.push_back(kind);
    }
    rng.shuffle(kinds);
    return kinds;
  }

  Draft& draft_;
  const Brief& brief_;
  const Knowledge& knowledge_;
  std::uint64_t seed_;
  std::vector<program::Statement> out_;
};

}  // namespace

void furnish(Draft& draft, const Brief& brief, const std::vector<PlannedRoom>& rooms,
             std::uint64_t seed, std::vector<Thing>& things) {
  for (std::size_t i = 0; i < rooms.size(); ++i)
    Furnisher(draft, brief, rooms[i], static_cast<int>(i), seed, things).run();
}

std::vector<program::Statement> dress(Draft& draft, const Brief& brief, const Knowledge& knowledge,
                                      std::uint64_t seed) {
  return Dresser(draft, brief, knowledge, seed).run();
}

}  // namespace ww::policy
