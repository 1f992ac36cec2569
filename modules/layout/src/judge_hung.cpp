// What makes a place on a wall, under the ceiling or on a table a good one?
#include <algorithm>
#include <cmath>
#include <limits>

#include "judge.h"
#include "ww/core/rng.h"

namespace ww::layout {

// Lamps that nothing ties to a thing share the ceiling in rows.
void Judge::plan_ceiling() {
  const Room& room = arrangement_->room();
  ceiling_slot_.assign(static_cast<std::size_t>(arrangement_->count()), room.middle());
  std::vector<int> loose;
  for (int i = 0; i < arrangement_->count(); ++i) {
    const Item& item = arrangement_->item(i);
    if (!item.model || !item.movable) continue;
    if (item.model->mount != Mount::kCeiling && item.model->mount != Mount::kHanging) continue;
    bool tied = item.group >= 0;
    for (const int c : relations_->of(i)) {
      const Constraint& k = (*relations_)[c];
      tied = tied || (k.subject == i && (!k.targets.empty() || k.relation == Relation::kMiddleOf));
    }
    if (!tied) loose.push_back(i);
  }
  if (loose.size() < 2) return;
  const Vec2 size = room.high() - room.low();
  const int n = static_cast<int>(loose.size());
  int nx = 1;
  double best = std::numeric_limits<double>::infinity();
  for (int k = 1; k <= n; ++k) {
    const int rows = (n + k - 1) / k;
    const double fault =
        std::abs(std::log((size.x / k) / std::max(size.y / rows, 1e-3))) + 2.0 * (k * rows - n);
    if (fault < best - 1e-9) {
      best = fault;
      nx = k;
    }
  }
  const int ny = (n + nx - 1) / nx;
  for (int i = 0; i < n; ++i) {
    ceiling_slot_[static_cast<std::size_t>(loose[static_cast<std::size_t>(i)])] = {
        room.low().x + size.x * (i % nx + 0.5) / nx, room.low().y + size.y * (i / nx + 0.5) / ny};
  }
}

double Judge::under_ceiling(const Body& body) const {
  double cost = 0.4 * norm(body.box.center - ceiling_slot_[static_cast<std::size_t>(body.item)]);
  // What hangs lower than a head needs a table below it.
  if (body.box.low < 2.0) {
    bool over_thing = false;
    for (int j = 0; j < arrangement_->count(); ++j) {
      if (!arrangement_->is_placed(j) || j == body.item || arrangement_->is_covering(j)) continue;
      const Box3& b = (*arrangement_)[j].box;
      over_thing = over_thing || (b.high > 0.3 && b.high < body.box.low &&
                                  contains(b.outline, body.box.center, 0));
    }
    if (!over_thing) cost += 0.3;
  }
  return cost;
}

double Judge::hung(const Body& body) const {
  const Room& room = arrangement_->room();
  const WallLine& wall = room.walls()[static_cast<std::size_t>(body.spot.wall)];
  const Item& item = arrangement_->item(body.item);
  const double s = wall.offset(body.box.center), half = body.box.half.y;
  const double off = std::abs(0.5 * (body.box.low + body.box.high) - item.mount_height);
  double cost = 0.8 * off + 3 * std::max(0.0, off - 0.45);
  double below = std::numeric_limits<double>::infinity();
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (!arrangement_->is_placed(j) || j == body.item || arrangement_->is_covering(j)) continue;
    const Body& other = (*arrangement_)[j];
    const double so = wall.offset(other.box.center), ho = half_extent(other.box, wall.along);
    if (other.spot.wall == body.spot.wall) {
      const double apart = std::abs(s - so) - half - ho;
      const double rise = std::max(other.box.low - body.box.high, body.box.low - other.box.high);
      if (rise < 0) {
        cost += 0.5 * std::clamp(0.12 - apart, 0.0, 0.12) / 0.12;
        if (apart < 0.5)
          cost += 0.3 * std::min(1.0, std::abs(0.5 * (body.box.low + body.box.high - other.box.low -
                                                      other.box.high)));
      } else if (apart < 0) {
        cost += 0.4;  // stacked by accident
      }
      continue;
    }
    if (other.spot.carrier >= 0 || other.spot.wall >= 0 || other.box.low > 0.5) continue;
    if (wall.depth(other.box.center) - half_extent(other.box, wall.normal) > 0.35) continue;
    if (std::abs(s - so) < half + ho) {
      // Over furniture it hangs centred, and not much wider than what it hangs over.
      below = std::min(below, std::abs(s - so));
      cost += 0.3 * std::max(0.0, half - ho);
    }
  }
  if (below < 1e6) {
    cost += 0.8 * std::min(below, 0.8);
  } else {
    cost += 0.35 + 0.3 * std::abs(s - 0.5 * wall.length) / std::max(wall.length, 0.1);
  }
  cost += 0.3 * std::clamp(0.2 - std::min(s - half, wall.length - s - half), 0.0, 0.2) / 0.2;
  Rng rng(noise_[static_cast<std::size_t>(body.item)] + static_cast<std::uint64_t>(body.spot.wall));
  return cost + 0.4 * rng.uniform();
}

double Judge::tabletop(const Body& body) const {
  const Body& below = (*arrangement_)[body.spot.carrier];
  const ModelSurface& m =
      arrangement_->model(body.spot.carrier).surfaces[static_cast<std::size_t>(body.spot.surface)];
  const Vec2 half = m.size * 0.5;
  const Vec2 p = below.turn.back(body.box.center - below.spot.position) - m.center.xy();
  const Vec2 q{p.x / std::max(half.x, 0.01), p.y / std::max(half.y, 0.01)};
  const double height = body.box.high - body.box.low;
  const double wide = half_extent(body.box, below.turn.y());
  Rng rng(noise_[static_cast<std::size_t>(body.item)] +
          static_cast<std::uint64_t>(body.spot.surface) * 7919 +
          static_cast<std::uint64_t>(std::llround((p.x + 8) * 50)) * 104729 +
          static_cast<std::uint64_t>(std::llround((p.y + 8) * 50)));
  if (arrangement_->is_covering(body.item)) return norm(p);

  int neighbours = 0;
  double nearest = std::numeric_limits<double>::infinity(), alike = nearest;
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (!arrangement_->is_placed(j) || j == body.item || arrangement_->is_covering(j)) continue;
    const Body& other = (*arrangement_)[j];
    if (other.spot.carrier != body.spot.carrier || other.spot.surface != body.spot.surface)
      continue;
    ++neighbours;
    const double d = distance(body.box.outline, other.box.outline);
    nearest = std::min(nearest, d);
    if (arrangement_->model(j).kind == arrangement_->model(body.item).kind)
      alike = std::min(alike, d);
  }
  if (m.kind == SurfaceKind::kInside) {
    const bool upright_row = wide < 0.05 && height > 2.5 * wide;
    // Rows begin at one end and grow, spines near the front edge; single things stand in the
    // middle.
    const double inset = half.x - half_extent(body.box, below.turn.x()) - p.x;
    double cost = upright_row ? 0.3 * (q.y + 1) + 2.0 * std::abs(inset - 0.02)
                              : 0.3 * std::abs(q.y) + 0.2 * std::abs(q.x);
    if (upright_row && alike < 0.02) cost -= 0.4;
    if (!upright_row && neighbours > 0)
      cost += 0.3 * std::clamp(0.1 - nearest, 0.0, 0.1) / 0.1 + 0.15 * std::min(neighbours, 4);
    Rng board(noise_[static_cast<std::size_t>(body.item)] +
              static_cast<std::uint64_t>(body.spot.surface));
    return cost + (upright_row ? 0.0 : 0.3 * board.uniform()) + 0.02 * rng.uniform();
  }
  double cost = 0.25 * rng.uniform();
  const bool roomy = half.x > 0.3 && half.y > 0.3;
  const bool seen_from_front = below.box.has_front;
  if (wide > 0.17) cost += 0.5 * std::abs(q.y);  // screens and large bowls sit in the middle
  if (height > 0.22 && seen_from_front && roomy)
    cost += 0.35 * (q.x + 1);  // tall things at the back
  if (wide <= 0.17 && roomy && seen_from_front)
    cost += 0.4 * std::max(0.0, q.x) * (1 - std::abs(q.y));  // hands need the front
  if (neighbours == 0 && !roomy) cost += 0.3 * norm(q);
  if (neighbours == 0 && roomy && !seen_from_front) cost += 0.25 * norm(q);
  cost += 0.3 * std::clamp(0.08 - nearest, 0.0, 0.08) / 0.08;
  cost += 0.06 * std::min(neighbours, 8);
  cost += 0.2 * std::clamp(std::max(std::abs(q.x), std::abs(q.y)) - 0.85, 0.0, 0.15) / 0.15;
  const double rise = m.center.z + below.spot.z;
  if (rise > 1.5) cost += 0.6;
  return cost;
}

}  // namespace ww::layout
