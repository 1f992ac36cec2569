#include "carriers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include "ww/core/text.h"
#include "ww/craft/solve.h"

namespace ww::policy {
namespace {

using program::RelationTerm;

constexpr double kAir = 0.03;        // [m] between things that stand on one surface
constexpr double kHeadroom = 0.02;   // [m] below the next board
constexpr double kEdge = 0.012;      // [m] of a surface that stays free at its edges
constexpr double kInEllipse = 0.72;  // [1] of each axis that a rectangle of things may take
constexpr double kReachable = 1.5;   // [m] tops above are not where people put things

bool carries(const RelationTerm& term) {
  return (term.relation == Relation::kOn || term.relation == Relation::kInside) && !term.negated &&
         term.targets.size() == 1;
}

/// Relations of things that stand on one surface.
bool is_lateral(Relation r) {
  switch (r) {
    case Relation::kNextTo:
    case Relation::kNear:
    case Relation::kLeftOf:
    case Relation::kRightOf:
    case Relation::kInFrontOf:
    case Relation::kBehind:
    case Relation::kBetween:
    case Relation::kAround:
    case Relation::kAlignedWith:
    case Relation::kSideBySide:
    case Relation::kMiddleOf:
      return true;
    default:
      return false;
  }
}

std::string id_of(const std::string& target) { return target.substr(0, target.find('.')); }

using Index = std::map<std::string, std::size_t, std::less<>>;

Index index_of(const std::vector<Thing>& things) {
  Index at;
  for (std::size_t i = 0; i < things.size(); ++i) at[things[i].action.id] = i;
  return at;
}

class Sharing {
 public:
  Sharing(std::vector<Thing>& things, const KindSource& kinds)
      : things_(things), kinds_(kinds), at_(index_of(things)) {}

  void run() {
    for (Thing& thing : things_) middle_means_top(thing);
    for (bool grew = true; grew;) {
      grew = false;
      for (std::size_t i = 0; i < things_.size(); ++i) {
        for (std::size_t k = 0; k < things_[i].action.relations.size(); ++k) {
          const RelationTerm term = things_[i].action.relations[k];
          if (!is_lateral(term.relation) || term.negated || !term.required) continue;
          for (const std::string& target : term.targets) {
            const auto other = at_.find(id_of(target));
            if (other == at_.end()) continue;
            grew = take(i, other->second) || take(other->second, i) || grew;
          }
        }
      }
    }
  }

 private:
  bool is_small(const Thing& thing) const {
    const KindInfo* info = kinds_.info(thing.action.kind);
    return info && info->mount == Mount::kSurface;
  }

  /// Stands somewhere by its own words.
  static bool is_placed(const Thing& thing) {
    return std::any_of(
        thing.action.relations.begin(), thing.action.relations.end(), [](const RelationTerm& t) {
          return carries(t) || t.relation == Relation::kOnFloor ||
                 t.relation == Relation::kOnWall || t.relation == Relation::kOnCeiling;
        });
  }

  const RelationTerm* carrier_of(const Thing& thing) const {
    for (const RelationTerm& t : thing.action.relations) {
      if (carries(t) && at_.contains(id_of(t.targets[0]))) return &t;
    }
    return nullptr;
  }

  bool take(std::size_t to, std::size_t from) {
    if (to == from || !is_small(things_[to]) || !is_small(things_[from]) || is_placed(things_[to]))
      return false;
    const RelationTerm* carrier = carrier_of(things_[from]);
    if (!carrier || id_of(carrier->targets[0]) == things_[to].action.id) return false;
    things_[to].action.relations.push_back({carrier->relation, carrier->targets, "", false, false});
    return true;
  }

  void middle_means_top(Thing& thing) const {
    if (is_placed(thing)) return;
    const KindInfo* info = kinds_.info(thing.action.kind);
    if (!info || (info->mount != Mount::kSurface && !info->small)) return;
    for (const RelationTerm& t : thing.action.relations) {
      if (t.relation != Relation::kMiddleOf || t.negated || t.targets.size() != 1) continue;
      const auto target = at_.find(id_of(t.targets[0]));
      if (target == at_.end() || is_small(things_[target->second])) continue;
      thing.action.relations.push_back({Relation::kOn, t.targets, "", false, false});
      return;
    }
  }

  std::vector<Thing>& things_;
  const KindSource& kinds_;
  Index at_;
};

/// Whether things fit beside each other on rectangles, row by row, deep ones first.
class Shelves {
 public:
  explicit Shelves(std::vector<Vec3> loads) : loads_(std::move(loads)) {
    std::stable_sort(loads_.begin(), loads_.end(),
                     [](const Vec3& a, const Vec3& b) { return a.x > b.x; });
  }

  /// How many of the loads find room on the surfaces that `on` and `inside` mean.
  std::size_t fitting(const Model& carrier, bool inside) const {
    std::vector<Vec3> left = loads_;
    const bool has_top = std::any_of(carrier.surfaces.begin(), carrier.surfaces.end(), is_top);
    for (const ModelSurface& s : carrier.surfaces) {
      const bool sunk =
          s.kind == SurfaceKind::kInside || s.center.z < carrier.box.high.z - kHeadroom;
      if (inside ? sunk : !has_top || is_top(s)) fill(s, left);
    }
    return loads_.size() - left.size();
  }

 private:
  static bool is_top(const ModelSurface& s) {
    return s.kind == SurfaceKind::kOn && s.center.z < kReachable;
  }

  static void fill(const ModelSurface& s, std::vector<Vec3>& left) {
    if (s.outline == SurfaceOutline::kEllipse) return fill_ellipse(s, left);
    fill_rows(s, s.size.x - kEdge, s.size.y - kEdge, left);
  }

  /// One thing by its corners, several on the rectangle within.
  static void fill_ellipse(const ModelSurface& s, std::vector<Vec3>& left) {
    const double depth = s.size.x - kEdge, width = s.size.y - kEdge;
    if (left.size() > 1) return fill_rows(s, kInEllipse * depth, kInEllipse * width, left);
    std::erase_if(left, [&](const Vec3& load) {
      return std::hypot(load.x / depth, load.y / width) <= 1 &&
             !(s.clearance && load.z > *s.clearance - kHeadroom);
    });
  }

  static void fill_rows(const ModelSurface& s, double depth, double width,
                        std::vector<Vec3>& left) {
    double row = 0, deep = 0, along = 0;
    std::erase_if(left, [&](const Vec3& load) {
      if (s.clearance && load.z > *s.clearance - kHeadroom) return false;
      const double air = along > 0 ? kAir : 0;
      if (along + air + load.y > width) {
        if (along == 0) return false;
        row += deep + kAir;
        along = deep = 0;
      } else {
        along += air;
      }
      if (load.y > width || row + load.x > depth) return false;
      along += load.y;
      deep = std::max(deep, load.x);
      return true;
    });
  }

  std::vector<Vec3> loads_;
};

class Sizing {
 public:
  Sizing(std::vector<Thing>& things, const KindSource& kinds, std::uint64_t world_seed)
      : things_(things), kinds_(kinds), seed_(world_seed), at_(index_of(things)) {
    loads_.resize(things.size());
    // Of several of one item the first shows what was asked; the others match its built size.
    for (const Thing& thing : things) stated_.try_emplace(thing.item, thing.action.params);
    for (std::size_t i = 0; i < things.size(); ++i) {
      for (const RelationTerm& t : things[i].action.relations) {
        const auto carrier = carries(t) ? at_.find(id_of(t.targets[0])) : at_.end();
        if (carrier == at_.end() || carrier->second == i || !is_innermost(things[i], t)) continue;
        loads_[carrier->second].push_back({i, t.relation == Relation::kInside});
      }
    }
  }

  void run() {
    done_.assign(things_.size(), false);
    for (std::size_t i = 0; i < things_.size(); ++i) size(i);
  }

 private:
  struct Load {
    std::size_t thing = 0;
    bool inside = false;
  };

  /// Bread on a board and on the island stands on the board.
  bool is_innermost(const Thing& thing, const RelationTerm& term) const {
    for (const RelationTerm& other : thing.action.relations) {
      if (!carries(other) || other.targets == term.targets) continue;
      const auto carrier = at_.find(id_of(other.targets[0]));
      if (carrier == at_.end()) continue;
      const auto& below = things_[carrier->second].action.relations;
      if (std::any_of(below.begin(), below.end(), [&](const RelationTerm& t) {
            return carries(t) && t.targets == term.targets;
          }))
        return false;
    }
    return true;
  }

  ModelPtr build(const Thing& thing, const Params& params) const {
    const std::uint64_t variant = craft::variant_of(seed_, thing.statement);
    auto model = kinds_.build(thing.action.kind, params, variant);
    return model ? *model : nullptr;
  }

  std::vector<Vec3> sizes(const std::vector<Load>& loads, bool inside) const {
    std::vector<Vec3> out;
    for (const Load& load : loads) {
      if (load.inside != inside) continue;
      const Thing& thing = things_[load.thing];
      if (const ModelPtr model = build(thing, thing.action.params))
        out.push_back(model->box.size());
    }
    return out;
  }

  std::size_t fitting(const Model& carrier, const std::vector<Load>& loads) const {
    return Shelves(sizes(loads, false)).fitting(carrier, false) +
           Shelves(sizes(loads, true)).fitting(carrier, true);
  }

  void size(std::size_t i) {
    if (done_[i]) return;
    done_[i] = true;
    for (const Load& load : loads_[i]) size(load.thing);  // innermost first
    Thing& carrier = things_[i];
    const KindInfo* info = kinds_.info(carrier.action.kind);
    if (loads_[i].empty() || !info || info->covering) return;
    if (grow(carrier, *info, loads_[i])) return;
    for (const Load& load : loads_[i]) {
      Thing& thing = things_[load.thing];
      if (loads_[load.thing].empty() && kinds_.info(thing.action.kind))
        shrink(thing.action.params, *kinds_.info(thing.action.kind),
               craft::variant_of(seed_, thing.statement), kinds_);
    }
    grow(carrier, *info, loads_[i]);
  }

  /// True when all loads fit; else it is as large as helps. Others of its item match it.
  bool grow(Thing& carrier, const KindInfo& info, const std::vector<Load>& loads) {
    const Params before = carrier.action.params;
    const ModelPtr now = build(carrier, before);
    if (!now) return true;
    std::size_t best = fitting(*now, loads);
    for (const Params& larger : enlargements(carrier, info, loads)) {
      if (best == loads.size()) break;
      const ModelPtr model = build(carrier, larger);
      const std::size_t fits = model ? fitting(*model, loads) : 0;
      if (fits <= best) continue;
      best = fits;
      carrier.action.params = larger;
    }
    if (carrier.action.params != before) {
      for (Thing& other : things_) {
        if (other.item == carrier.item) match_size(other, carrier);
      }
    }
    return best == loads.size();
  }

  /// Larger and larger, first in its own shape, then in others that the kind comes in.
  std::vector<Params> enlargements(const Thing& carrier, const KindInfo& info,
                                   const std::vector<Load>& loads) const {
    const Params& stated = stated_.at(carrier.item);
    std::vector<Params> starts{carrier.action.params};
    for (const ParamInfo& p : info.params) {
      if (p.name != "shape" || stated.contains("shape")) continue;
      for (const std::string& choice : p.choices) {
        starts.push_back(carrier.action.params);
        starts.back()["shape"] = choice;
      }
    }
    std::vector<Params> out;
    for (const Params& start : starts) {
      const ModelPtr model = build(carrier, start);
      if (!model) continue;
      const Vec3 size = model->box.size();
      for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        Params larger = start;
        for (const auto& [name, own, most] : {std::tuple{"width", size.y, info.width.max},
                                              {"depth", size.x, info.depth.max},
                                              {"height", size.z, info.height.max}}) {
          // Only compartments hold more when they are higher.
          const bool helps = std::string_view(name) != "height" || has_inside(loads);
          if (!helps || stated.contains(name) || most <= own || share == 0) continue;
          Params one = larger;
          one[name] = round_to(own + share * (most - own), 3);
          if (build(carrier, one)) larger = std::move(one);
        }
        out.push_back(std::move(larger));
      }
    }
    return out;
  }

  void match_size(Thing& other, const Thing& like) const {
    Params params = other.action.params;
    for (const char* name : {"width", "depth", "height"}) {
      const auto it = like.action.params.find(name);
      if (it != like.action.params.end()) params[name] = it->second;
    }
    if (build(other, params)) other.action.params = std::move(params);
  }

  static bool has_inside(const std::vector<Load>& loads) {
    return std::any_of(loads.begin(), loads.end(), [](const Load& l) { return l.inside; });
  }

  std::vector<Thing>& things_;
  const KindSource& kinds_;
  std::uint64_t seed_;
  Index at_;
  std::vector<std::vector<Load>> loads_;  ///< by carrier
  std::map<int, Params> stated_;          ///< by brief item
  std::vector<bool> done_;
};

}  // namespace

void share_carriers(std::vector<Thing>& things, const KindSource& kinds) {
  Sharing(things, kinds).run();
}

void make_room_for_loads(std::vector<Thing>& things, const KindSource& kinds,
                         std::uint64_t world_seed) {
  Sizing(things, kinds, world_seed).run();
}

void shrink(Params& params, const KindInfo& info, std::uint64_t variant, const KindSource& kinds) {
  auto model = kinds.build(info.key, params, variant);
  if (!model) return;
  const Vec3 now = (*model)->box.size();
  const std::pair<const char*, std::pair<double, double>> dimensions[] = {
      {"width", {now.y, info.width.min}},
      {"depth", {now.x, info.depth.min}},
      {"height", {now.z, info.height.min}}};
  for (const auto& [name, sizes] : dimensions) {
    if (params.contains(name)) continue;
    for (const double share : {1.0, 0.75, 0.5, 0.25}) {
      Params smaller = params;
      smaller[name] = round_to(sizes.first + share * (sizes.second - sizes.first), 3);
      if (!kinds.build(info.key, smaller, variant)) continue;
      params = std::move(smaller);
      break;
    }
  }
}

}  // namespace ww::policy
