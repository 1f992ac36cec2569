#include "judge.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ww/core/rng.h"

namespace ww::layout {
namespace {

constexpr double kAccessHigh = 1.8;  // [m] what hangs higher is in nobody's way
constexpr double kViewDepth = 0.5;   // [m] before a picture

double ray(const Convex& shape, Vec2 from, Vec2 direction) {
  double t0 = 0, t1 = std::numeric_limits<double>::infinity();
  for (int i = 0; i < shape.count; ++i) {
    const Vec2 edge = shape[(i + 1) % shape.count] - shape[i];
    const double now = cross(edge, from - shape[i]), rate = cross(edge, direction);
    if (std::abs(rate) < 1e-12) {
      if (now < 0) return t1;
    } else if (rate > 0) {
      t0 = std::max(t0, -now / rate);
    } else {
      t1 = std::min(t1, -now / rate);
    }
  }
  return t0 < t1 ? t0 : std::numeric_limits<double>::infinity();
}

// Spread by position and wall, so that another seed prefers another wall and not another
// centimetre.
double noise(std::uint64_t key, int cell) {
  std::uint64_t z = key + 0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>(cell + 1);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
}

bool names_window(const Constraint& c, const Room& room) {
  if (c.negated) return false;
  if (c.architecture == Architecture::kWindow) return true;
  const int o = room.find_opening(c.opening);
  return o >= 0 && !room.openings()[static_cast<std::size_t>(o)].is_door;
}

}  // namespace

Judge::Judge(const Arrangement& arrangement, const Relations& relations)
    : arrangement_(&arrangement), relations_(&relations) {
  const auto n = static_cast<std::size_t>(arrangement.count());
  related_.assign(n * n, false);
  const auto relate = [&](int a, int b) { related_[index(a, b)] = related_[index(b, a)] = true; };
  const Problem& p = arrangement.problem();
  for (std::size_t k = 0; k < p.constraints.size(); ++k) {
    if (!relations.is_valid(static_cast<int>(k)) || p.constraints[k].negated) continue;
    for (const int t : p.constraints[k].targets) relate(p.constraints[k].subject, t);
    for (const int peer : relations.peers(static_cast<int>(k))) {
      if (!p.constraints[k].targets.empty()) relate(p.constraints[k].subject, peer);
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    const int g = p.items[i].group;
    if (g >= 0 && g < static_cast<int>(p.groups.size())) {
      const int anchor = p.groups[static_cast<std::size_t>(g)].anchor;
      if (anchor >= 0 && anchor < static_cast<int>(n)) relate(static_cast<int>(i), anchor);
    }
    noise_.push_back(Rng::stream(p.settings.seed, "layout/" + p.items[i].id).next());
  }
  plan_ceiling();
}

double Judge::blocked_access(const Body& user, const Body& blocker) const {
  if (related(user.item, blocker.item) || arrangement_->is_covering(blocker.item)) return 0;
  if (blocker.box.low > kAccessHigh || blocker.spot.carrier >= 0 || user.spot.carrier >= 0)
    return 0;
  double lost = 0;
  for (const Zone& zone : arrangement_->shape(user.item, user.spot.rest).access) {
    const Convex outline = moved(zone.outline, user.turn, user.spot.position);
    const double whole = std::max(area(outline), 1e-6);
    lost += std::min(1.0, overlap_area(outline, blocker.box.outline) / whole);
  }
  return lost;
}

double Judge::blocked_windows(const Body& body) const {
  if (arrangement_->is_covering(body.item) || body.spot.carrier >= 0) return 0;
  const Room& room = arrangement_->room();
  double lost = 0;
  for (const WallOpening& o : room.openings()) {
    if (o.is_door || body.box.high < o.low + 0.2 || body.box.low > o.high) continue;
    const WallLine& wall = room.walls()[static_cast<std::size_t>(o.wall)];
    const Vec2 depth = span(body.box.outline, wall.normal);
    if (depth.x - dot(wall.start, wall.normal) > 0.5) continue;
    const Vec2 along = span(body.box.outline, wall.along);
    const double s = dot(wall.start, wall.along);
    const double covered = std::min(along.y - s, o.to) - std::max(along.x - s, o.from);
    if (covered > 0) lost += covered / std::max(o.to - o.from, 0.1);
  }
  if (lost == 0) return 0;
  for (const int c : relations_->of(body.item)) {
    if ((*relations_)[c].subject == body.item && names_window((*relations_)[c], room)) return 0;
  }
  return lost;
}

double Judge::hidden_view(const Body& hung, const Body& other) const {
  if (hung.spot.wall < 0 || other.item == hung.item || arrangement_->is_covering(other.item))
    return 0;
  const double height =
      std::min(hung.box.high, other.box.high) - std::max(hung.box.low, other.box.low);
  if (height <= 0.05) return 0;
  const Vec2 h = hung.box.half;
  const Convex view =
      moved(rectangle({h.x, -h.y}, {h.x + kViewDepth, h.y}), hung.turn, hung.box.center);
  const double share = overlap_area(view, other.box.outline) / std::max(2 * h.y * kViewDepth, 1e-6);
  return share * height / std::max(hung.box.high - hung.box.low, 0.05);
}

double Judge::clearance(const Body& body) const {
  double lost = 0.7 * blocked_windows(body);
  const Room& room = arrangement_->room();
  if (body.spot.carrier < 0) {
    for (const Zone& zone : arrangement_->shape(body.item, body.spot.rest).access) {
      const Convex outline = moved(zone.outline, body.turn, body.spot.position);
      if (room.contains(outline)) continue;
      // How much of the zone lies behind a wall, by the corners of nine fields.
      int outside = 0;
      const Vec2 a = outline[0], u = outline[1] - outline[0], v = outline[3] - outline[0];
      for (int i = 0; i < 9; ++i) {
        if (!room.contains(a + u * ((i % 3 + 0.5) / 3.0) + v * ((i / 3 + 0.5) / 3.0))) ++outside;
      }
      lost += outside / 9.0;
    }
  }
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (j == body.item || !arrangement_->is_placed(j)) continue;
    const Body& other = (*arrangement_)[j];
    lost += blocked_access(body, other) + hidden_view(body, other) + hidden_view(other, body);
    if (!arrangement_->is_covering(body.item)) lost += blocked_access(other, body);
  }
  return lost;
}

double Judge::free_ahead(const Body& body, Vec2 from, Vec2 direction) const {
  double free = std::numeric_limits<double>::infinity();
  for (const WallLine& wall : arrangement_->room().walls()) {
    const double rate = dot(direction, wall.normal);
    if (rate > -1e-9) continue;
    const double t = std::max(0.0, -wall.depth(from) / rate);
    const double s = wall.offset(from + direction * t);
    if (s > -1e-6 && s < wall.length + 1e-6) free = std::min(free, t);
  }
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (j == body.item || !arrangement_->is_placed(j) || related(j, body.item)) continue;
    const Body& other = (*arrangement_)[j];
    if (arrangement_->is_covering(j) || other.spot.carrier >= 0) continue;
    if (other.box.low > body.box.high || other.box.high < body.box.low + 0.03) continue;
    free = std::min(free, ray(other.box.outline, from, direction));
  }
  return free;
}

double Judge::wishes(const Body& body) const {
  double cost = 0;
  for (const int c : relations_->of(body.item)) {
    const Constraint& k = (*relations_)[c];
    const Measure m = relations_->measure(c, &body);
    if (!m.known) continue;
    const double weight = k.required ? 1.0 : std::clamp(k.weight, 0.05, 4.0);
    if (!k.required && !m.met) cost += 1.5 * weight * (0.5 + std::min(m.error, 2.0));
    cost += 0.8 * weight * std::min(m.wish, 3.0);
  }
  return cost;
}

double Judge::group(const Body& body) const {
  const Problem& p = arrangement_->problem();
  const auto gap_cost = [](const Box3& a, const Box3& b) {
    return 0.35 * std::clamp(gap3(a, b) - 0.6, 0.0, 4.0);
  };
  const int g = p.items[static_cast<std::size_t>(body.item)].group;
  if (g < 0 || g >= static_cast<int>(p.groups.size())) return 0;
  const int anchor = p.groups[static_cast<std::size_t>(g)].anchor;
  if (anchor < 0 || anchor >= arrangement_->count()) return 0;
  if (anchor != body.item) {
    if (!arrangement_->is_placed(anchor)) return 0;
    const Box3& a = (*arrangement_)[anchor].box;
    double cost = gap_cost(body.box, a);
    if (arrangement_->is_covering(body.item)) {
      const Vec2 d = a.local(body.box.center);
      const bool under_all = a.half.x * a.half.y < 0.6;
      cost += 0.5 * std::abs(d.y) + 0.5 * std::abs(d.x - (under_all ? 0 : a.half.x));
    }
    return cost;
  }
  double cost = 0;
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (j != anchor && p.items[static_cast<std::size_t>(j)].group == g &&
        arrangement_->is_placed(j)) {
      cost += gap_cost(body.box, (*arrangement_)[j].box);
    }
  }
  return cost;
}

double Judge::habit(const Body& body) const {
  const Item& item = arrangement_->item(body.item);
  const Room& room = arrangement_->room();
  double cost = 0;
  if (body.spot.wall >= 0 || body.spot.carrier >= 0 || arrangement_->is_covering(body.item))
    return 0;
  const Vec2 u = body.turn.x();
  if (item.back_to_wall) {
    double behind = std::numeric_limits<double>::infinity();
    for (const WallLine& wall : room.walls()) {
      if (dot(wall.normal, u) < 0.98) continue;
      const double s = wall.offset(body.box.center);
      if (s < -0.01 || s > wall.length + 0.01) continue;
      const double d = wall.depth(body.box.center) - half_extent(body.box, wall.normal);
      if (d > -0.2) behind = std::min(behind, d);
    }
    cost += 2.5 * std::min(1.0, std::max(0.0, behind - 0.03) / 0.4);
  }
  if (body.box.has_front) {
    const double ahead = free_ahead(body, body.box.center + u * (body.box.half.x + 0.01), u);
    cost += 0.9 * std::clamp((0.9 - ahead) / 0.9, 0.0, 1.0);
    if (item.back_to_wall) cost += 0.15 * std::clamp((2.5 - ahead) / 2.5, 0.0, 1.0);
  }
  return cost;
}

double Judge::style(const Body& body) const {
  const Item& item = arrangement_->item(body.item);
  const Room& room = arrangement_->room();
  double cost = 0;
  const bool alone = relations_->of(body.item).empty() && item.group < 0;
  const Vec2 size = body.box.half * 2.0;
  if (body.spot.carrier < 0 && body.spot.wall < 0 && !item.back_to_wall && alone) {
    if (std::max(size.x, size.y) < 0.8) {
      const double edge =
          room.distance_to_wall(body.box.center) - std::min(body.box.half.x, body.box.half.y);
      cost += 0.5 * std::clamp(edge - 0.05, 0.0, 1.5);
    } else {
      cost += 0.4 * norm(body.box.center - room.middle()) / std::max(room.diagonal(), 0.1);
    }
  }
  int cell = 0;
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t k = 0; k < room.walls().size(); ++k) {
    const WallLine& wall = room.walls()[k];
    const double s = wall.offset(body.box.center);
    const double d = wall.depth(body.box.center) + std::max({0.0, -s, s - wall.length});
    if (d < -0.1 || d >= nearest) continue;
    nearest = d;
    const int third = std::clamp(static_cast<int>(3 * s / wall.length), 0, 2);
    cell = static_cast<int>(k) * 4 + third;
    if (third == 1) cell = static_cast<int>(k) * 4 + 1;
  }
  cost += 0.35 * noise(noise_[static_cast<std::size_t>(body.item)], cell / 4) +
          0.2 * noise(noise_[static_cast<std::size_t>(body.item)], 1000 + cell);
  if (body.spot.carrier < 0 && nearest < body.box.half.x + 0.4 && size.y > 1.2) {
    // Large pieces look settled in the middle of their wall.
    const WallLine& wall = room.walls()[static_cast<std::size_t>(cell / 4)];
    cost += 0.35 * std::abs(wall.offset(body.box.center) - 0.5 * wall.length) /
            std::max(wall.length, 0.1);
    if (item.back_to_wall) cost += 0.1 * std::max(0.0, 4.0 - wall.length) / 4.0;
  }
  // Gaps that are too narrow to walk through and too wide to look meant.
  if (body.spot.carrier < 0 && body.spot.wall < 0 && !arrangement_->is_covering(body.item)) {
    for (int j = 0; j < arrangement_->count(); ++j) {
      if (j == body.item || !arrangement_->is_placed(j) || related(j, body.item)) continue;
      const Body& other = (*arrangement_)[j];
      if (other.spot.carrier >= 0 || other.spot.wall >= 0 || arrangement_->is_covering(j)) continue;
      if (other.box.low > body.box.high || body.box.low > other.box.high) continue;
      const double g = gap(body.box.outline, other.box.outline);
      if (g > 0.7) continue;
      const double d = distance(body.box.outline, other.box.outline);
      if (d > 0.06 && d < 0.6) cost += 0.25 * (0.6 - d) / 0.6 + 0.1;
      if (d <= 0.06) cost += 0.08;
    }
  }
  return cost;
}

double Judge::comfort(const Body& body) const {
  const double wished = wishes(body);
  if (body.spot.carrier >= 0) return wished + tabletop(body);
  if (body.spot.wall >= 0) return wished + hung(body);
  const Mount mount = arrangement_->model(body.item).mount;
  if (mount == Mount::kCeiling || mount == Mount::kHanging) return wished + under_ceiling(body);
  return wished + group(body) + habit(body) + style(body);
}

double Judge::path_cost(const Paths& paths, const Body* candidate) const {
  double cost = 3 * std::max(0.0, 0.98 - paths.reached_share()) + 2.0 * paths.unreached_doors();
  const auto add = [&](const Body& b) {
    if (b.spot.carrier >= 0 || b.spot.wall >= 0) return;
    // A door's outer side is not in this room.
    if (arrangement_->model(b.item).mount == Mount::kOpening) return;
    for (const Zone& zone : arrangement_->shape(b.item, b.spot.rest).access) {
      if (!paths.reaches(moved(zone.outline, b.turn, b.spot.position))) cost += 0.5;
    }
  };
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (arrangement_->is_placed(j) && !(candidate && candidate->item == j)) add((*arrangement_)[j]);
  }
  if (candidate) add(*candidate);
  return cost;
}

}  // namespace ww::layout
