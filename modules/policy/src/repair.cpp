#include "repair.h"

#include <algorithm>

#include "fit.h"
#include "ww/core/text.h"

namespace ww::policy {
namespace {

using program::Statement;

/// "nightstand_1/drawer_1" and "sofa_1+x" speak of nightstand_1 and sofa_1.
std::string object_of(const std::string& id) { return id.substr(0, id.find_first_of("/+-")); }

double bulk(const Object& o) {
  const Vec3 size = o.model->box.size();
  return size.x * size.y * size.z;
}

const program::AddAction* added_by(const program::Program& program, const std::string& id) {
  for (const Statement& s : program.statements) {
    const auto* add = std::get_if<program::AddAction>(&s.action);
    if (add && add->id == id) return add;
  }
  return nullptr;
}

}  // namespace

void Repairer::blame(const craft::Observation& seen, const std::string& id) {
  const World& world = seen.scene.world;
  const ObjectId object = world.find_object(id);
  if (!object.valid() || world[object].model->mount == Mount::kOpening) return;
  bool carries_asked = false;
  for (const ObjectId load : carried_by(world, object))
    carries_asked = carries_asked || world[load].asked_as.has_value();
  if (!world[object].asked_as && !carries_asked) {
    if (!removed_.contains(id)) to_remove_.insert(id);
  } else if (!moved_.contains(id)) {
    to_move_.insert(id);
  }
}

/// Of two that are in each other's way goes the one that nobody asked for, else the smaller one.
void Repairer::blame_pair(const craft::Observation& seen, const std::string& a,
                          const std::string& b) {
  const World& world = seen.scene.world;
  const ObjectId x = world.find_object(object_of(a)), y = world.find_object(object_of(b));
  if (!x.valid() || !y.valid()) return blame(seen, object_of(x.valid() ? a : b));
  if (x == y) return;  // a fault of the thing itself: nothing that placing could mend
  const auto rank = [&](ObjectId o) {
    return std::pair(world[o].asked_as.has_value() || world[o].model->mount == Mount::kOpening,
                     bulk(world[o]));
  };
  const auto [goes, stays] = rank(x) <= rank(y) ? std::pair(x, y) : std::pair(y, x);
  in_its_way_[world[goes].id].insert(world[stays].id);
  blame(seen, world[goes].id);
}

/// What the thing was told, and a wish to keep off what it failed against: the same question would
/// get the same answer. Not where one of the two was asked for at the other.
std::vector<program::RelationTerm> Repairer::relations_of(const program::Program& program,
                                                          const program::AddAction& add) const {
  std::vector<program::RelationTerm> relations = add.relations;
  const auto names = [](const program::AddAction& a, const std::string& other) {
    return std::any_of(
        a.relations.begin(), a.relations.end(), [&](const program::RelationTerm& term) {
          return std::find(term.targets.begin(), term.targets.end(), other) != term.targets.end();
        });
  };
  const auto others = in_its_way_.find(add.id);
  if (others == in_its_way_.end()) return relations;
  for (const std::string& other : others->second) {
    const program::AddAction* at = added_by(program, other);
    if (names(add, other) || (at && names(*at, add.id))) continue;
    relations.push_back({Relation::kNextTo, {other}, {}, true, false});
  }
  return relations;
}

/// The way in is kept free by giving up, of the things about the first door that nobody asked for,
/// the one added last: rooms are furnished in order of importance.
void Repairer::blame_navigation(const craft::Observation& seen) {
  const World& world = seen.scene.world;
  const auto door = std::find_if(world.openings.begin(), world.openings.end(),
                                 [](const Opening& o) { return o.kind != OpeningKind::kWindow; });
  if (door == world.openings.end()) return;
  const Wall& wall = world[door->wall];
  const Vec2 at = wall.from + normalized(wall.to - wall.from) * door->offset;
  constexpr double kAbout = 2.0;  // [m]
  std::string nearest, last;
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    const Object& o = world.objects[i];
    const bool stands = o.support.kind == SupportKind::kFloor && !o.model->covering &&
                        o.model->mount == Mount::kFloor;
    if (!stands || o.asked_as || removed_.contains(o.id) || bulk(o) < 0.02) continue;
    last = o.id;
    if (norm(seen.scene.state.X_WO[i].translation.xy() - at) < kAbout) nearest = o.id;
  }
  if (!last.empty()) blame(seen, nearest.empty() ? last : nearest);
}

void Repairer::blame_shaky(const craft::Observation& seen) {
  const verify::Settle& settle = seen.certificate->settle;
  const World& world = seen.scene.world;
  std::set<std::string> shaky;
  for (const auto& o : settle.objects) {
    if (!o.stable) shaky.insert(o.id);
  }
  for (const std::string& id : shaky) {
    const ObjectId object = world.find_object(id);
    const ObjectId carrier = object.valid() ? world[object].support.object : ObjectId();
    // What stands on a shaking thing shakes: the carrier is to blame.
    if (!carrier.valid() || !shaky.contains(world[carrier].id)) blame(seen, id);
  }
  for (const auto& j : settle.joints) {
    if (j.moved > 0.05) blame(seen, object_of(j.id));
  }
}

std::vector<Statement> Repairer::mend(const craft::Observation& seen) {
  to_move_.clear();
  to_remove_.clear();
  const verify::Certificate& c = *seen.certificate;
  for (const auto& pair : c.contacts) {
    if (pair.depth > 0.001) blame_pair(seen, pair.a, pair.b);
  }
  for (const auto& pair : c.visual_overlaps) {
    if (pair.depth > 0.005) blame_pair(seen, pair.a, pair.b);
  }
  // What overlaps also shakes: without the overlap it may stand.
  if (to_move_.empty() && to_remove_.empty()) blame_shaky(seen);
  for (const auto& j : c.joints) {
    if (j.reached < 0.9) blame_pair(seen, j.blocked_by.value_or(j.id), j.id);
  }
  for (const auto& b : c.bounds) {
    if (b.outside > 0.01) blame(seen, b.id);
  }
  for (const auto& o : c.openings) {
    if (o.blocked_share <= 0.01 || o.asked) continue;
    for (const std::string& id : o.by) blame(seen, object_of(id));
  }
  if (c.navigation.reachable_share < 0.9 && !c.navigation.asked) blame_navigation(seen);

  std::vector<Statement> out;
  if (!to_remove_.empty()) {
    Statement s;
    s.action =
        program::RemoveAction{{to_remove_.begin(), to_remove_.end()}, "failed its measurement"};
    s.by = program::By::kRepair;
    out.push_back(std::move(s));
  }
  for (const std::string& id : to_move_) {
    const program::AddAction* add = added_by(seen.program, id);
    if (!add) continue;
    Statement s;
    s.action = program::MoveAction{id, relations_of(seen.program, *add)};
    s.by = program::By::kRepair;
    out.push_back(std::move(s));
  }
  moved_.insert(to_move_.begin(), to_move_.end());
  removed_.insert(to_remove_.begin(), to_remove_.end());
  return out;
}

namespace {

std::string lower_words(const program::RelationTerm& term) {
  std::string text = term.negated ? "not " : "";
  for (const char c : to_text(term.relation)) text += c == '_' ? ' ' : c;
  return text;
}

class Admitter {
 public:
  Admitter(const brief::Brief& brief, const std::vector<Thing>& things, const Scene& scene,
           const craft::Toolbox& tools)
      : brief_(brief), things_(things), scene_(scene), tools_(tools) {}

  std::vector<program::UnmetAction> run(const std::vector<craft::Unplaced>& unplaced,
                                        const std::vector<craft::BrokenRelation>& broken) {
    for (std::size_t i = 0; i < brief_.items.size(); ++i) {
      count(i, unplaced);
      if (!brief_.items[i].negated) attributes(i);
    }
    for (const craft::BrokenRelation& b : broken) relation(b);
    words();
    return std::move(out_);
  }

 private:
  void admit(std::string asked, std::string kind, std::string category, std::string because,
             std::optional<int> placed = {}) {
    program::UnmetAction unmet;
    unmet.asked = std::move(asked);
    unmet.kind = std::move(kind);
    unmet.category = std::move(category);
    if (placed) unmet.placed = *placed;
    unmet.because = std::move(because);
    // Of several things of one phrase the first tells it.
    const bool told = std::any_of(out_.begin(), out_.end(), [&](const program::UnmetAction& u) {
      return u.asked == unmet.asked && u.kind == unmet.kind;
    });
    if (!told) out_.push_back(std::move(unmet));
  }

  std::vector<const Object*> objects_of(std::size_t item) const {
    std::vector<const Object*> out;
    for (const Thing& thing : things_) {
      if (thing.item != static_cast<int>(item)) continue;
      const ObjectId id = scene_.world.find_object(thing.action.id);
      if (id.valid()) out.push_back(&scene_.world[id]);
    }
    return out;
  }

  void count(std::size_t i, const std::vector<craft::Unplaced>& unplaced) {
    const brief::Item& item = brief_.items[i];
    const std::string kind = kind_of(item);
    const KindInfo* info = tools_.kinds.info(kind);
    if (info && info->mount == Mount::kOpening) return openings(item, kind);
    const auto placed = static_cast<int>(objects_of(i).size());
    if (item.match == brief::Match::kMeaning || item.match == brief::Match::kFallback) {
      const std::string what = item.stands_for.empty() ? item.words : item.stands_for;
      admit(item.words, "object", kind,
            item.kind.empty() ? "the catalogue has no " + what + "; a plain shape stands for it"
                              : "the catalogue has no " + what + "; a " + kind + " stands for it");
    }
    if (placed >= std::max(item.count.min, 0) || item.negated) return;
    std::string why = info ? "there was no place" : "the catalogue can't build " + kind;
    for (const craft::Unplaced& u : unplaced) {
      for (const Thing& thing : things_) {
        if (thing.item == static_cast<int>(i) && thing.action.id == u.object && !u.why.empty())
          why = u.why;
      }
    }
    admit(item.words, placed == 0 ? "object" : "count", kind, why, placed);
  }

  void openings(const brief::Item& item, const std::string& kind) {
    const auto have = std::count_if(scene_.world.objects.begin(), scene_.world.objects.end(),
                                    [&](const Object& o) { return o.category == kind; });
    if (have < item.count.min)
      admit(item.words, "count", kind, "the walls have no room for more", static_cast<int>(have));
  }

  /// "white armchair", once.
  static std::string described(const brief::Item& item, const brief::Attribute& attribute) {
    const bool within = item.words.find(attribute.words) != std::string::npos;
    return within ? item.words : attribute.words + " " + item.words;
  }

  void attributes(std::size_t i) {
    const brief::Item& item = brief_.items[i];
    const std::vector<const Object*> objects = objects_of(i);
    if (objects.empty()) return;
    const Fitted fitted = fit(item, objects.front()->category, style_of(brief_, item.room),
                              objects.front()->variant, tools_);
    std::set<int> told;
    for (const Unfit& u : fitted.unfit) {
      told.insert(u.attribute);
      admit(described(item, item.attributes[static_cast<std::size_t>(u.attribute)]), "attribute",
            objects.front()->category, u.why);
    }
    for (std::size_t a = 0; a < item.attributes.size(); ++a) {
      const brief::Attribute& attribute = item.attributes[a];
      if (told.contains(static_cast<int>(a)) || !attribute.slot.empty()) continue;
      const bool all = std::all_of(objects.begin(), objects.end(), [&](const Object* o) {
        return shows(*o, attribute, scene_.world);
      });
      if (!all)
        admit(described(item, attribute), "attribute", objects.front()->category,
              "what was built does not show it");
    }
  }

  void relation(const craft::BrokenRelation& b) {
    const Thing* thing = nullptr;
    for (const Thing& t : things_) {
      if (t.action.id == b.object) thing = &t;
    }
    if (!thing || thing->item < 0 || !scene_.world.find_object(b.object).valid()) return;
    if (b.relation < 0 || b.relation >= static_cast<int>(thing->action.relations.size())) return;
    const program::RelationTerm& term =
        thing->action.relations[static_cast<std::size_t>(b.relation)];
    std::string asked =
        brief_.items[static_cast<std::size_t>(thing->item)].words + " " + lower_words(term);
    for (const std::string& target : term.targets) {
      if (!asked.ends_with(" " + target)) asked += " " + target;
    }
    const Mount mount = scene_.world[scene_.world.find_object(b.object)].model->mount;
    const bool hangs = term.relation == Relation::kOnWall || term.relation == Relation::kOnCeiling;
    const bool can_hang =
        mount == Mount::kWall || mount == Mount::kCeiling || mount == Mount::kHanging;
    admit(asked, "relation", thing->action.kind,
          hangs && !can_hang ? "a " + thing->action.kind + " is not made to hang" : b.why);
  }

  /// Words that carry meaning and that nothing took up.
  void words() {
    for (const brief::Span span : brief_.not_understood) {
      admit(brief_.text.substr(span.begin, span.end - span.begin), "other", "",
            "these words were not understood");
    }
  }

  const brief::Brief& brief_;
  const std::vector<Thing>& things_;
  const Scene& scene_;
  const craft::Toolbox& tools_;
  std::vector<program::UnmetAction> out_;
};

}  // namespace

std::vector<program::UnmetAction> admissions(const brief::Brief& brief,
                                             const std::vector<Thing>& things,
                                             const std::vector<craft::Unplaced>& unplaced,
                                             const std::vector<craft::BrokenRelation>& broken,
                                             const Scene& scene, const craft::Toolbox& tools) {
  return Admitter(brief, things, scene, tools).run(unplaced, broken);
}

}  // namespace ww::policy
