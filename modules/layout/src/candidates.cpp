#include "candidates.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "candidate_sink.h"

namespace ww::layout {
namespace {

constexpr double kCoarseGrid = 0.45;  // [m]
constexpr double kDenseGrid = 0.1;    // [m]
constexpr int kGridLimit = 2500;      // [1] positions

double side_angle(int side) { return side * kPi / 2; }

bool wants_wall(Relation r) {
  switch (r) {
    case Relation::kAgainstWall:
    case Relation::kInCorner:
    case Relation::kBackWall:
    case Relation::kLeftWall:
    case Relation::kRightWall:
    case Relation::kFrontWall:
      return true;
    default:
      return false;
  }
}

std::vector<double> gaps_of(Relation r, double ideal) {
  switch (r) {
    case Relation::kNextTo:
    case Relation::kSideBySide:
      return {0.03, ideal, 0.1, 0.2, 0.35, 0.46};
    case Relation::kNear:
      return {0.55, 0.7, 0.9, 0.03, 0.15, 1.15, 1.45};
    case Relation::kAcrossFrom:
      return {2.2, 1.8, 2.7, 1.55, 3.2, 3.9};
    case Relation::kInFrontOf:
    case Relation::kBehind:
      return {ideal, ideal + 0.1, 0.02, 0.1, 0.2, 0.4, 0.55, 0.8, 1.2, 1.7, 2.3, 3.0, 3.8};
    case Relation::kLeftOf:
    case Relation::kRightOf:
      return {ideal, 0.03, 0.1, 0.25, 0.45, 0.7, 1.0, 1.4};
    case Relation::kLongSide:
    case Relation::kShortSide:
      return {ideal, ideal + 0.1, 0.02, 0.1, 0.25, 0.45};
    case Relation::kFacing:
      return {0.6, 1.0, 1.5, 2.2, 3.0, ideal, 0.1};
    case Relation::kOutside:
      return {0.1, 0.25, 0.5, 0.9};
    case Relation::kAlignedWith:
      return {0.1, 0.5, 1.0, 2.0};
    case Relation::kAround:
      return {ideal, ideal + 0.08, ideal + 0.16, 0.02, 0.1, 0.3, 0.5};
    default:
      return {0.05, 0.4, 0.9};
  }
}

std::vector<int> sides_of(Relation r, const Box3& t) {
  switch (r) {
    case Relation::kInFrontOf:
      return {0};
    case Relation::kRightOf:
      return {1};
    case Relation::kBehind:
      return {2};
    case Relation::kLeftOf:
      return {3};
    case Relation::kSideBySide:
      return {1, 3};
    case Relation::kAcrossFrom:
      return t.has_front ? std::vector<int>{0} : std::vector<int>{0, 1, 2, 3};
    default:
      return {3, 1, 0, 2};
  }
}

}  // namespace

Candidates::Candidates(const Arrangement& arrangement, const Relations& relations)
    : arrangement_(&arrangement), relations_(&relations) {
  for (const WallLine& wall : arrangement.room().walls()) {
    bool known = false;
    for (const double a : axes_) known = known || std::abs(wrap_angle(a - wall.yaw)) < 1e-4;
    if (!known && axes_.size() < 12) axes_.push_back(wall.yaw);
  }
  for (int i = 0; i < arrangement.count(); ++i) levels_.push_back(decide_level(i));
}

Level Candidates::decide_level(int i) const {
  if (!arrangement_->has_shape(i)) return Level::kNowhere;
  const Model& model = arrangement_->model(i);
  bool on_thing = false, on_floor = false, on_ceiling = false, on_wall = false;
  for (const int c : relations_->of(i)) {
    const Constraint& k = (*relations_)[c];
    if (k.subject != i || k.negated) continue;
    const bool carried = k.relation == Relation::kOn || k.relation == Relation::kInside;
    if (carried && !k.targets.empty()) {
      // What stands on a rug stands on the floor.
      const int t = k.targets[0];
      const bool rug = arrangement_->has_shape(t) && arrangement_->is_covering(t) &&
                       decide_level(t) == Level::kFloor;
      (rug ? on_floor : on_thing) = true;
    }
    on_floor = on_floor || k.relation == Relation::kOnFloor ||
               (carried && k.architecture == Architecture::kFloor);
    on_ceiling = on_ceiling || k.relation == Relation::kOnCeiling;
    on_wall = on_wall || k.relation == Relation::kOnWall;
  }
  switch (model.mount) {
    case Mount::kWall:
      return Level::kWall;
    case Mount::kCeiling:
      return Level::kCeiling;
    case Mount::kHanging:
      return Level::kCeiling;
    case Mount::kOpening:
      return Level::kNowhere;
    default:
      break;
  }
  if (model.fixture && on_ceiling) return Level::kCeiling;
  if (model.fixture && on_wall) return Level::kWall;
  if (on_thing) return Level::kSurface;
  if (on_floor) return Level::kFloor;
  return model.mount == Mount::kSurface ? Level::kSurface : Level::kFloor;
}

std::vector<Spot> Candidates::spots(int item, bool dense) const {
  Sink sink;
  switch (level(item)) {
    case Level::kFloor:
      floor_spots(item, dense, sink);
      break;
    case Level::kWall:
      hung_spots(item, sink);
      break;
    case Level::kCeiling:
      ceiling_spots(item, sink);
      break;
    case Level::kSurface:
      surface_spots(item, dense, sink);
      break;
    case Level::kNowhere:
      break;
  }
  return sink.take();
}

std::vector<Spot> Candidates::spots_and_grid(int item, double step, Vec2 shift) const {
  Sink sink;
  if (level(item) == Level::kFloor) {
    floor_spots(item, false, sink);
    grid_spots(item, step, shift, sink);
    corner_spots(item, sink);
  } else {
    return spots(item, false);
  }
  return sink.take();
}

std::vector<Box3> Candidates::related_boxes(int item) const {
  std::vector<Box3> boxes;
  for (const int c : relations_->of(item)) {
    const Constraint& k = (*relations_)[c];
    if (k.negated) continue;
    if (k.subject == item) {
      for (const Box3& b : relations_->target_boxes(c, nullptr)) boxes.push_back(b);
    } else if (arrangement_->is_placed(k.subject)) {
      boxes.push_back((*arrangement_)[k.subject].box);
    }
  }
  const Problem& p = arrangement_->problem();
  const int g = arrangement_->item(item).group;
  if (g >= 0 && g < static_cast<int>(p.groups.size())) {
    const int anchor = p.groups[static_cast<std::size_t>(g)].anchor;
    if (anchor >= 0 && anchor < arrangement_->count() && anchor != item &&
        arrangement_->is_placed(anchor)) {
      boxes.push_back((*arrangement_)[anchor].box);
    }
  }
  return boxes;
}

std::vector<int> Candidates::allowed_walls(int item) const {
  std::vector<int> walls;
  for (std::size_t k = 0; k < arrangement_->room().walls().size(); ++k)
    walls.push_back(static_cast<int>(k));
  for (const int c : relations_->of(item)) {
    const Constraint& k = (*relations_)[c];
    if (k.subject != item || k.negated || !k.required || !k.targets.empty()) continue;
    if (!wants_wall(k.relation) && k.relation != Relation::kOnWall) continue;
    if (k.relation == Relation::kInCorner) continue;
    const std::vector<int> allowed = relations_->walls_of(c);
    std::erase_if(walls, [&](int w) {
      return std::find(allowed.begin(), allowed.end(), w) == allowed.end();
    });
  }
  return walls;
}

std::vector<double> Candidates::offsets(int item, int k, double half, double gap) const {
  const WallLine& wall = arrangement_->room().walls()[static_cast<std::size_t>(k)];
  std::vector<double> at{half + gap, wall.length - half - gap, 0.5 * wall.length};
  const auto around = [&](const Box3& b, bool centre) {
    const double c = wall.offset(b.center), h = half_extent(b, wall.along);
    if (centre) at.push_back(c);
    for (const double g : {0.02, 0.1, 0.3}) {
      at.push_back(c - h - half - g);
      at.push_back(c + h + half + g);
    }
  };
  for (const Box3& b : related_boxes(item)) around(b, true);
  for (const WallOpening& o : arrangement_->room().openings()) {
    if (o.wall != k) continue;
    at.push_back(0.5 * (o.from + o.to));
    for (const double g : {0.1, 0.4}) {
      at.push_back(o.from - half - g);
      at.push_back(o.to + half + g);
    }
  }
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (!arrangement_->is_placed(j) || j == item) continue;
    const Body& b = (*arrangement_)[j];
    if (b.spot.carrier >= 0 || arrangement_->is_covering(j)) continue;
    if (wall.depth(b.box.center) - half_extent(b.box, wall.normal) > 0.4) continue;
    const double c = wall.offset(b.box.center), h = half_extent(b.box, wall.along);
    for (const double g : {0.02, 0.07}) {
      at.push_back(c - h - half - g);
      at.push_back(c + h + half + g);
    }
    at.push_back(c);
  }
  // The middles of what is left free between neighbours, then a regular rest.
  std::vector<double> ends{0, wall.length};
  for (int j = 0; j < arrangement_->count(); ++j) {
    if (!arrangement_->is_placed(j) || j == item) continue;
    const Body& b = (*arrangement_)[j];
    if (b.spot.carrier >= 0 || wall.depth(b.box.center) - half_extent(b.box, wall.normal) > 0.4)
      continue;
    ends.push_back(wall.offset(b.box.center) - half_extent(b.box, wall.along));
    ends.push_back(wall.offset(b.box.center) + half_extent(b.box, wall.along));
  }
  std::sort(ends.begin(), ends.end());
  for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
    if (ends[i + 1] - ends[i] >= 2 * half) at.push_back(0.5 * (ends[i] + ends[i + 1]));
  }
  const int n = std::clamp(static_cast<int>((wall.length - 2 * half) / 0.25), 0, 40);
  for (int i = 1; i < n; ++i) at.push_back(half + (wall.length - 2 * half) * i / n);
  std::erase_if(at, [&](double s) { return s < half - 1e-6 || s > wall.length - half + 1e-6; });
  return at;
}

void Candidates::wall_back_spots(int item, const std::vector<int>& walls, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  const double away = std::max(kWallGap, shape.back_reach + 0.005);
  const bool turns = !arrangement_->item(item).back_to_wall && !arrangement_->model(item).has_front;
  for (const int k : walls) {
    const WallLine& wall = arrangement_->room().walls()[static_cast<std::size_t>(k)];
    for (int q = 0; q < (turns ? 2 : 1); ++q) {
      const Vec2 h = q == 0 ? shape.half() : Vec2{shape.half().y, shape.half().x};
      for (const double s : offsets(item, k, h.y, kWallGap)) {
        const Vec2 center = wall.start + wall.along * s + wall.normal * (h.x + away);
        Spot spot = spot_for_box(shape, center, wall.yaw + q * kPi / 2);
        spot.z = -shape.box.low.z;
        sink.add(spot);
      }
    }
  }
}

void Candidates::corner_spots(int item, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  const auto& walls = arrangement_->room().walls();
  for (std::size_t k = 0; k < walls.size(); ++k) {
    const WallLine& b = walls[k];
    const WallLine& a = walls[(k + walls.size() - 1) % walls.size()];
    if (!b.convex_start || std::abs(dot(a.along, b.along)) > 0.5) continue;
    for (int q = 0; q < 4; ++q) {
      const double yaw = b.yaw + side_angle(q);
      Box3 box;
      box.half = shape.half();
      box.turn = Turn::of(yaw);
      for (const double away : {kWallGap, 0.1, 0.25}) {
        // The box touches both walls: solve for its centre from the two depths.
        const double da =
            half_extent(box, a.normal) + std::max(away, q == 3 ? shape.back_reach : 0.0);
        const double db =
            half_extent(box, b.normal) + std::max(away, q == 0 ? shape.back_reach : 0.0);
        const double det = cross(a.normal, b.normal);
        const Vec2 c{(da * b.normal.y - a.normal.y * db) / det,
                     (a.normal.x * db - da * b.normal.x) / det};
        Spot spot = spot_for_box(shape, b.start + c, yaw);
        spot.z = -shape.box.low.z;
        sink.add(spot);
      }
    }
  }
}

void Candidates::beside(int item, const Box3& t, int side, double gap, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  const Vec2 u = Turn{t.turn.c, t.turn.s} * Turn::of(side_angle(side)).x();
  const Vec2 v = perpendicular(u);
  const double base = std::atan2(t.turn.s, t.turn.c);
  const int turns = arrangement_->model(item).has_front ? 4 : 2;
  for (int q = 0; q < turns; ++q) {
    // Facing the target first, then as it faces.
    const int order[4] = {2, 0, 1, 3};
    const double yaw = q < 1 || turns == 2 ? base + side_angle(side) + side_angle(q == 0 ? 2 : 1)
                                           : base + side_angle(side) + side_angle(order[q]);
    Box3 own;
    own.half = shape.half();
    own.turn = Turn::of(wrap_angle(yaw));
    const double out = half_extent(t, u) + gap + half_extent(own, u);
    const double slack = half_extent(t, v) - half_extent(own, v);
    double lateral[7] = {0, slack, -slack, 0.5 * slack, -0.5 * slack, 0, 0};
    int n = std::abs(slack) < 0.03 ? 1 : 5;
    if (n == 5 && arrangement_->item(item).group >= 0) {
      lateral[n++] = 0.25 * slack;
      lateral[n++] = -0.25 * slack;
    }
    for (int i = 0; i < n; ++i) {
      Spot spot = spot_for_box(shape, t.center + u * out + v * lateral[i], yaw);
      spot.z = -shape.box.low.z;
      sink.add(spot);
    }
  }
}

// The even arrangement of all peers first, then any evenly divided side, for those that it can't
// take.
void Candidates::ring(int item, int c, const Box3& t, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  const int count = std::clamp(static_cast<int>(relations_->peers(c).size()), 1, 24);
  const Constraint& k = (*relations_)[c];
  const double ideal = relations_->ideal_gap(c, item, k.targets.empty() ? -1 : k.targets[0]);
  const double base = std::atan2(t.turn.s, t.turn.c);
  const auto add = [&](Vec2 center, double yaw) {
    Spot spot = spot_for_box(shape, center, yaw);
    spot.z = -shape.box.low.z;
    sink.add(spot);
  };
  for (const double gap : {ideal, ideal + 0.05, ideal + 0.1, 0.02, 0.12, 0.3}) {
    for (const Seat& seat : relations_->seats(c, t, gap)) add(seat.center, seat.yaw);
  }
  for (const double gap : {ideal, 0.02, 0.12, 0.3}) {
    for (int side = 0; side < 4; ++side) {
      const Vec2 u = t.turn * Turn::of(side_angle(side)).x();
      const Vec2 v = perpendicular(u);
      const int most =
          std::clamp(static_cast<int>(2 * half_extent(t, v) / (2 * shape.half().y + 0.06)), 1, 8);
      for (int n = 1; n <= std::min(most, count); ++n) {
        for (int i = 0; i < n; ++i) {
          const double lateral = half_extent(t, v) * (2.0 * (i + 0.5) / n - 1);
          add(t.center + u * (half_extent(t, u) + gap + shape.half().x) + v * lateral,
              base + side_angle(side) + kPi);
        }
      }
    }
  }
}

void Candidates::relation_spots(int item, int c, Sink& sink) const {
  const Constraint& k = (*relations_)[c];
  const Shape& shape = arrangement_->shape(item);
  const auto at_center = [&](Vec2 center, double yaw) {
    Spot spot = spot_for_box(shape, center, yaw);
    spot.z = -shape.box.low.z;
    sink.add(spot);
  };
  if (k.targets.empty() &&
      (k.relation == Relation::kMiddleOf || k.architecture == Architecture::kRoom)) {
    for (const double yaw : axes_) {
      at_center(arrangement_->room().middle(), yaw);
      for (const double d : {-0.3, 0.3}) {
        at_center(arrangement_->room().middle() + Turn::of(yaw).x() * d, yaw);
        at_center(arrangement_->room().middle() + Turn::of(yaw).y() * d, yaw);
      }
    }
    return;
  }
  if (k.relation == Relation::kInCorner || k.architecture == Architecture::kCorner)
    return corner_spots(item, sink);
  const std::vector<Box3> boxes = relations_->target_boxes(c, nullptr);
  if (k.relation == Relation::kBetween && boxes.size() >= 2) {
    for (const double f : {0.5, 0.4, 0.6, 0.3, 0.7}) {
      for (const double yaw : axes_)
        at_center(boxes[0].center + (boxes[1].center - boxes[0].center) * f, yaw);
    }
    return;
  }
  const int target = k.targets.empty() ? -1 : k.targets[0];
  const double ideal = relations_->ideal_gap(c, item, target);
  for (const Box3& t : boxes) {
    const double base = std::atan2(t.turn.s, t.turn.c);
    switch (k.relation) {
      case Relation::kAround:
      case Relation::kLongSide:
      case Relation::kShortSide:
        ring(item, c, t, sink);
        break;
      case Relation::kUnder:
      case Relation::kMiddleOf:
      case Relation::kAbove:
      case Relation::kOn:
        for (int q = 0; q < 4; ++q) {
          at_center(t.center, base + side_angle(q));
          const Vec2 u = t.turn * Turn::of(side_angle(q)).x();
          for (const double f : {0.35, 0.7}) {
            for (int r = 0; r < 2; ++r)
              at_center(t.center + u * (f * half_extent(t, u)), base + side_angle(r));
          }
        }
        break;
      default:
        break;
    }
    if (k.relation == Relation::kUnder || k.relation == Relation::kOn ||
        k.relation == Relation::kMiddleOf)
      continue;
    for (const int side : sides_of(k.relation, t)) {
      for (const double gap : gaps_of(k.relation, ideal)) beside(item, t, side, gap, sink);
    }
    const bool looks = k.relation == Relation::kFacing || k.relation == Relation::kNear;
    if (looks && !arrangement_->item(item).back_to_wall && arrangement_->model(item).has_front) {
      for (int i = 0; i < 16; ++i) {
        const Vec2 u = Turn::of(base + i * kPi / 8).x();
        for (const double gap : {0.55, 0.8, 1.3}) {
          const double out = half_extent(t, u) + gap + std::max(shape.half().x, shape.half().y);
          at_center(t.center + u * out, base + i * kPi / 8 + kPi);
        }
      }
    }
  }
}

// A covering goes under what stands on it: under each of them, and under all.
void Candidates::spots_below(int item, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  std::vector<Box3> loads;
  for (const int c : relations_->of(item)) {
    const Constraint& k = (*relations_)[c];
    if (k.relation == Relation::kOn && k.subject != item && !k.negated &&
        arrangement_->is_placed(k.subject))
      loads.push_back((*arrangement_)[k.subject].box);
  }
  if (loads.empty()) return;
  Vec2 middle;
  for (const Box3& b : loads)
    middle = middle + b.center * (1.0 / static_cast<double>(loads.size()));
  for (const Box3& b : loads) {
    for (int q = 0; q < 4; ++q) {
      const double yaw = std::atan2(b.turn.s, b.turn.c) + side_angle(q);
      Box3 own;
      own.half = shape.half();
      own.turn = Turn::of(yaw);
      const Vec2 u = own.turn.x(), v = own.turn.y();
      const double slack = std::abs(own.half.x - half_extent(b, u));
      const double aside = std::abs(own.half.y - half_extent(b, v));
      const auto add = [&](Vec2 center) {
        Spot spot = spot_for_box(shape, center, yaw);
        spot.z = -shape.box.low.z;
        sink.add(spot);
      };
      add(middle);
      for (const double f : {0.0, 0.5, 1.0}) {
        for (const double g : {0.0, -1.0, 1.0}) add(b.center + u * (f * slack) + v * (g * aside));
      }
    }
  }
}

// The item is what a relation of something already placed refers to.
void Candidates::inverse_spots(int item, int c, Sink& sink) const {
  const Constraint& k = (*relations_)[c];
  if (!arrangement_->is_placed(k.subject)) return;
  if (k.relation == Relation::kOn && arrangement_->is_covering(item))
    return spots_below(item, sink);
  const Box3& s = (*arrangement_)[k.subject].box;
  const Shape& shape = arrangement_->shape(item);
  const double ideal = relations_->ideal_gap(c, k.subject, item);
  if (k.relation == Relation::kFacing || k.relation == Relation::kAcrossFrom) {
    for (const double gap : {0.05, 0.5, 1.0, 1.6, 2.2, 2.8, 3.5}) beside(item, s, 0, gap, sink);
  }
  for (const double yaw : axes_) {
    Box3 own;
    own.half = shape.half();
    own.turn = Turn::of(yaw);
    for (const int side : sides_of(k.relation, own)) {
      const Vec2 u = own.turn * Turn::of(side_angle(side)).x();
      const Vec2 v = perpendicular(u);
      const double slack = half_extent(own, v) - half_extent(s, v);
      for (const double gap : gaps_of(k.relation, ideal)) {
        const double out = half_extent(own, u) + gap + half_extent(s, u);
        for (const double f : {0.0, 1.0, -1.0, 0.5, -0.5}) {
          Spot spot = spot_for_box(shape, s.center - u * out + v * (f * slack), yaw);
          spot.z = -shape.box.low.z;
          sink.add(spot);
        }
      }
    }
  }
}

void Candidates::group_spots(int item, Sink& sink) const {
  const Problem& p = arrangement_->problem();
  const int g = arrangement_->item(item).group;
  if (g < 0 || g >= static_cast<int>(p.groups.size())) return;
  const int anchor = p.groups[static_cast<std::size_t>(g)].anchor;
  if (anchor < 0 || anchor >= arrangement_->count() || anchor == item ||
      !arrangement_->is_placed(anchor))
    return;
  const Box3& a = (*arrangement_)[anchor].box;
  if (arrangement_->is_covering(item)) {
    // A rug lies under its group: centred on the anchor, or reaching under its front.
    const Shape& shape = arrangement_->shape(item);
    const double base = std::atan2(a.turn.s, a.turn.c);
    for (int q = 0; q < 2; ++q) {
      for (const double out : {0.0, a.half.x, a.half.x + 0.3, a.half.x + 0.6}) {
        Spot spot = spot_for_box(shape, a.center + a.turn.x() * out, base + side_angle(q));
        spot.z = -shape.box.low.z;
        sink.add(spot);
      }
    }
    return;
  }
  for (int side = 0; side < 4; ++side) {
    for (const double gap : {0.05, 0.3, 0.6, 1.0}) beside(item, a, side, gap, sink);
  }
}

void Candidates::grid_spots(int item, double step, Vec2 shift, Sink& sink) const {
  const Room& room = arrangement_->room();
  const Shape& shape = arrangement_->shape(item);
  const double w = room.high().x - room.low().x, d = room.high().y - room.low().y;
  while ((w / step + 1) * (d / step + 1) > kGridLimit) step *= 1.25;
  std::vector<double> yaws = axes_;
  const bool symmetric = !arrangement_->model(item).has_front;
  for (double y = room.low().y + shift.y; y < room.high().y; y += step) {
    for (double x = room.low().x + shift.x; x < room.high().x; x += step) {
      if (!room.contains(Vec2{x, y})) continue;
      for (std::size_t q = 0; q < yaws.size(); ++q) {
        if (symmetric && q >= 2) break;
        Spot spot = spot_for_box(shape, {x, y}, yaws[q]);
        spot.z = -shape.box.low.z;
        sink.add(spot);
      }
    }
  }
}

void Candidates::floor_spots(int item, bool dense, Sink& sink) const {
  bool tied = false;
  for (const int c : relations_->of(item)) {
    const Constraint& k = (*relations_)[c];
    if (k.negated) continue;
    const std::size_t before = sink.size();
    if (k.subject == item) {
      relation_spots(item, c, sink);
    } else {
      inverse_spots(item, c, sink);
    }
    tied = tied || (sink.size() > before && k.required);
  }
  group_spots(item, sink);
  if (!arrangement_->is_covering(item)) wall_back_spots(item, allowed_walls(item), sink);
  const bool back = arrangement_->item(item).back_to_wall;
  if (!back || arrangement_->is_covering(item) || sink.size() < 40)
    grid_spots(item, tied ? 2 * kCoarseGrid : kCoarseGrid, {0.5 * kCoarseGrid, 0.5 * kCoarseGrid},
               sink);
  if (!back && !arrangement_->is_covering(item)) corner_spots(item, sink);
  if (dense) grid_spots(item, kDenseGrid, {0.5 * kDenseGrid, 0.5 * kDenseGrid}, sink);
}

}  // namespace ww::layout
