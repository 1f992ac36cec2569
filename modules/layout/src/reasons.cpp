#include "reasons.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ww::layout {
namespace {

std::string list_blockers(const Arrangement& arrangement, const Search::Trouble& trouble) {
  std::vector<std::pair<int, int>> worst;
  for (const auto& [item, n] : trouble.by_item) worst.push_back({-n, item});
  std::sort(worst.begin(), worst.end());
  std::string names;
  for (std::size_t k = 0; k < std::min<std::size_t>(worst.size(), 3); ++k) {
    names += (names.empty() ? "" : ", ") + arrangement.item(worst[k].second).id;
  }
  return names;
}

// Longest stretch of a wall with nothing on the floor before it and no door in it.
double free_stretch(const Arrangement& arrangement, int k, double depth) {
  const WallLine& wall = arrangement.room().walls()[static_cast<std::size_t>(k)];
  std::vector<Vec2> taken;
  for (const WallOpening& o : arrangement.room().openings()) {
    if (o.wall == k && o.is_door) taken.push_back({o.from, o.to});
  }
  for (int j = 0; j < arrangement.count(); ++j) {
    if (!arrangement.is_placed(j) || arrangement.is_covering(j)) continue;
    const Box3& b = arrangement[j].box;
    if (b.low > 1.0 || wall.depth(b.center) - half_extent(b, wall.normal) > depth) continue;
    taken.push_back({wall.offset(b.center) - half_extent(b, wall.along),
                     wall.offset(b.center) + half_extent(b, wall.along)});
  }
  std::sort(taken.begin(), taken.end(), [](Vec2 a, Vec2 b) { return a.x < b.x; });
  double best = 0, at = 0;
  for (const Vec2 t : taken) {
    best = std::max(best, std::min(t.x, wall.length) - at);
    at = std::max(at, t.y);
  }
  return std::max({best, wall.length - at, 0.0});
}

std::string wall_reason(const Arrangement& arrangement, const std::vector<int>& walls, int item,
                        double depth, const Search::Trouble& trouble) {
  int best = -1;
  double free = -1;
  for (const int k : walls) {
    const double f = free_stretch(arrangement, k, depth);
    if (f > free + 1e-9) {
      free = f;
      best = k;
    }
  }
  const std::string& id = arrangement.item(item).id;
  if (best < 0) return fmt::format("the room has no wall for {}", id);
  const std::string& wall = arrangement.room().walls()[static_cast<std::size_t>(best)].id;
  const double needed = 2 * arrangement.shape(item).half().y;
  const std::string name = wall.empty() ? fmt::format("wall {}", best) : wall;
  if (free < needed)
    return fmt::format("{} has {:.2f} m free, {} needs {:.2f} m", name, free, id, needed);
  // Long enough, but openings, doors that swing or relations forbid it.
  const std::string blockers = list_blockers(arrangement, trouble);
  return fmt::format(
      "{} has {:.2f} m free for {} ({:.2f} m), but no spot there keeps doors, windows and "
      "relations{}",
      name, free, id, needed, blockers.empty() ? "" : " (in the way: " + blockers + ")");
}

std::string surface_reason(const Arrangement& arrangement, const Relations& relations,
                           const Candidates& candidates, const Search::Trouble& trouble, int item) {
  const std::string& id = arrangement.item(item).id;
  for (const int c : relations.of(item)) {
    const Constraint& k = relations[c];
    if (k.subject != item || (k.relation != Relation::kOn && k.relation != Relation::kInside))
      continue;
    for (const int t : k.targets) {
      if (!arrangement.is_placed(t)) return fmt::format("{} is not placed", arrangement.item(t).id);
      if (arrangement.model(t).surfaces.empty())
        return fmt::format("{} has no surface to put {} on", arrangement.item(t).id, id);
    }
  }
  const auto places = candidates.surfaces_for(item);
  if (places.empty()) return fmt::format("no surface in the room can carry {}", id);
  const Vec3 size = arrangement.shape(item).box.size();
  double widest = 0, tallest = 0;
  const ModelSurface* largest = nullptr;
  int carrier = -1;
  for (const auto& [c, s] : places) {
    const ModelSurface& m = arrangement.model(c).surfaces[static_cast<std::size_t>(s)];
    tallest = std::max(tallest, m.clearance.value_or(10.0));
    if (m.size.x * m.size.y > widest) {
      widest = m.size.x * m.size.y;
      largest = &m;
      carrier = c;
    }
  }
  if (tallest < size.z + 0.01) {
    return fmt::format("{} is {:.2f} m high, {} offers {:.2f} m", id, size.z,
                       arrangement.item(carrier).id, tallest);
  }
  if (!largest) return fmt::format("no surface in the room can carry {}", id);
  int there = 0;
  for (int j = 0; j < arrangement.count(); ++j)
    there += arrangement.is_placed(j) && arrangement[j].spot.carrier == carrier;
  const std::string names = list_blockers(arrangement, trouble);
  return fmt::format(
      "{}.{} is {:.2f} x {:.2f} m and carries {} things, {} needs {:.2f} x {:.2f} m{}",
      arrangement.item(carrier).id, largest->name, largest->size.x, largest->size.y, there, id,
      size.x, size.y, names.empty() ? "" : " (in the way: " + names + ")");
}

}  // namespace

std::string why_not_placed(const Arrangement& arrangement, const Relations& relations,
                           const Candidates& candidates, const Search::Trouble& trouble, int item) {
  const std::string& id = arrangement.item(item).id;
  if (!arrangement.item(item).model) return fmt::format("{} has no model", id);
  if (!arrangement.has_shape(item)) return fmt::format("{} has no extent", id);
  const Vec3 size = arrangement.shape(item).box.size();
  if (size.z > arrangement.room().height()) {
    return fmt::format("{} is {:.2f} m high, the room {:.2f} m", id, size.z,
                       arrangement.room().height());
  }
  std::vector<int> walls;
  bool at_wall = arrangement.item(item).back_to_wall;
  for (std::size_t k = 0; k < arrangement.room().walls().size(); ++k)
    walls.push_back(static_cast<int>(k));
  for (const int c : relations.of(item)) {
    const Constraint& k = relations[c];
    if (k.subject != item || k.negated) continue;
    if (k.relation == Relation::kAgainstWall || k.relation == Relation::kOnWall ||
        k.relation == Relation::kBackWall || k.relation == Relation::kLeftWall ||
        k.relation == Relation::kRightWall || k.relation == Relation::kFrontWall) {
      walls = relations.walls_of(c);
      at_wall = true;
    }
  }
  switch (candidates.level(item)) {
    case Level::kNowhere:
      return fmt::format("{} belongs in an opening of a wall, not in the room", id);
    case Level::kSurface:
      return surface_reason(arrangement, relations, candidates, trouble, item);
    case Level::kWall:
      return wall_reason(arrangement, walls, item, 0.1, trouble);
    case Level::kCeiling:
      return fmt::format("no free place under the ceiling for {} ({:.2f} x {:.2f} m)", id, size.x,
                         size.y);
    case Level::kFloor:
      break;
  }
  if (at_wall) return wall_reason(arrangement, walls, item, size.x, trouble);
  const std::string names = list_blockers(arrangement, trouble);
  return fmt::format("no free floor of {:.2f} x {:.2f} m for {}{}", size.x, size.y, id,
                     names.empty() ? "" : " (in the way: " + names + ")");
}

}  // namespace ww::layout
