#include "relations.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ww::layout {
namespace {

constexpr double kReachableTop = 1.5;             // [m]
constexpr double kSnugCorner = 0.35;              // [m] what the solver takes for a corner
constexpr double kShareMargin = limits::kMargin;  // [1] shares are judged with the slack of gaps
constexpr double kRim = 0.01;           // [m] a surface that deep below the top lies inside
constexpr double kOverCovering = 0.55;  // [1] of the smaller outline: half, and a margin

using limits::kMargin;

constexpr double kLarge = 1e3;

Vec2 side_direction(const Box3& t, int side) {
  switch (side) {
    case 0:
      return t.turn.x();
    case 1:
      return t.turn.y();
    case 2:
      return -t.turn.x();
    default:
      return -t.turn.y();
  }
}

double angle_between(Vec2 a, Vec2 b) { return std::abs(std::atan2(cross(a, b), dot(a, b))); }

/// Met inside [low, high] less the margin; the error grows outside of it.
Measure in_range(double value, double low, double high) {
  Measure m;
  m.known = true;
  m.value = value;
  m.error = std::max({0.0, low - value, value - high});
  m.met = m.error <= 1e-9;
  return m;
}

int side_of(Relation r) {
  switch (r) {
    case Relation::kInFrontOf:
      return 0;
    case Relation::kRightOf:
      return 1;
    case Relation::kBehind:
      return 2;
    default:
      return 3;
  }
}

bool has_kneehole(const Shape& shape) {
  // Two hands behind the middle of the front edge, at the height of knees.
  const Vec2 p{shape.box.high.x - 0.15, 0.5 * (shape.box.low.y + shape.box.high.y)};
  for (const Prism& s : shape.solids) {
    if (s.low < 0.5 && s.high > 0.2 && contains(s.outline, p, 0)) return false;
  }
  return true;
}

Habits habits_of(const Model& model, const Shape& shape) {
  Habits h;
  h.tall = shape.box.high.z > 1.3;
  const double footprint = shape.box.size().x * shape.box.size().y;
  for (const ModelSurface& s : model.surfaces) {
    if (s.kind != SurfaceKind::kOn || s.size.x * s.size.y < 0.4 * footprint) continue;
    if (s.center.z >= 0.62 && s.center.z <= 1.15) h.desk_like = has_kneehole(shape);
    h.round = h.round || s.outline == SurfaceOutline::kEllipse;
    if (s.center.z < 0.62 && s.center.z > shape.box.high.z - 0.06) h.low_table = true;
  }
  return h;
}

}  // namespace

bool is_sunk(const Model& carrier, const ModelSurface& surface) {
  return surface.center.z <= carrier.box.high.z - kRim;
}

double half_extent(const Box3& box, Vec2 axis) {
  return box.half.x * std::abs(dot(axis, box.turn.x())) +
         box.half.y * std::abs(dot(axis, box.turn.y()));
}

double facing_deviation(const Box3& s, const Box3& t) {
  const Vec2 front = s.turn.x(), side = s.turn.y();
  Vec2 across = span(t.outline, side);
  const double own = dot(s.center, side);
  const double low = std::max(across.x, own - s.half.y), high = std::min(across.y, own + s.half.y);
  if (high - low < 0.25 * std::min(2 * s.half.y, across.y - across.x)) return kPi;
  const Vec2 along = span(t.outline, front);
  const double ahead = along.x - dot(s.center, front);
  if (along.y < dot(s.center, front)) return kPi;  // behind
  return std::abs(std::atan2(0.5 * (low + high) - own, std::max(ahead, 0.5 * s.half.x)));
}

double side_share(const Box3& s, const Box3& t, int side, double margin, bool beyond_face) {
  constexpr double kReach = 50;  // [m] as good as endless in a room
  const double hx = t.half.x, hy = t.half.y;
  Convex strip;
  switch (side) {
    case 0:
      strip = rectangle({beyond_face ? hx : 0, -hy * (1 + margin)}, {kReach, hy * (1 + margin)});
      break;
    case 1:
      strip = rectangle({-hx * (1 + margin), beyond_face ? hy : 0}, {hx * (1 + margin), kReach});
      break;
    case 2:
      strip = rectangle({-kReach, -hy * (1 + margin)}, {beyond_face ? -hx : 0, hy * (1 + margin)});
      break;
    default:
      strip = rectangle({-hx * (1 + margin), -kReach}, {hx * (1 + margin), beyond_face ? -hy : 0});
  }
  const double whole = area(s.outline);
  if (whole <= 0) return 0;
  return overlap_area(s.outline, moved(strip, t.turn, t.center)) / whole;
}

double side_gap(const Box3& s, const Box3& t, int side) {
  const Vec2 u = side_direction(t, side);
  return dot(s.center - t.center, u) - half_extent(s, u) - half_extent(t, u);
}

Relations::Relations(const Arrangement& arrangement) : arrangement_(&arrangement) {
  const Problem& p = arrangement.problem();
  of_item_.resize(p.items.size());
  peers_.resize(p.constraints.size());
  valid_.assign(p.constraints.size(), false);
  const auto in_range_item = [&p](int i) { return i >= 0 && i < static_cast<int>(p.items.size()); };
  for (int i = 0; i < arrangement.count(); ++i) {
    habits_.push_back(arrangement.has_shape(i)
                          ? habits_of(arrangement.model(i), arrangement.shape(i))
                          : Habits{});
  }
  for (std::size_t k = 0; k < p.constraints.size(); ++k) {
    const Constraint& c = p.constraints[k];
    bool ok = in_range_item(c.subject) && static_cast<int>(c.relation) >= 0 &&
              static_cast<int>(c.relation) < kRelationCount;
    for (const int t : c.targets) ok = ok && in_range_item(t) && t != c.subject;
    valid_[k] = ok;
    if (!ok) continue;
    std::set<int> involved(c.targets.begin(), c.targets.end());
    involved.insert(c.subject);
    for (const int i : involved) {
      of_item_[static_cast<std::size_t>(i)].push_back(static_cast<int>(k));
    }
    for (const Constraint& other : p.constraints) {
      if (other.relation == c.relation && other.targets == c.targets && !other.negated &&
          other.modifier == c.modifier && in_range_item(other.subject)) {
        peers_[k].push_back(other.subject);
      }
    }
  }
  cache_seats();
}

bool Relations::find_box(int item, const Body* candidate, Box3& box, const Spot** spot) const {
  if (candidate && candidate->item == item) {
    box = candidate->box;
    *spot = &candidate->spot;
    return true;
  }
  if (!arrangement_->is_placed(item)) return false;
  box = (*arrangement_)[item].box;
  *spot = &(*arrangement_)[item].spot;
  return true;
}

std::vector<int> Relations::walls_of(int c) const {
  const Constraint& k = (*this)[c];
  const Room& room = arrangement_->room();
  if (const int named = room.find_wall(k.opening); named >= 0) return {named};
  if (const int opening = room.find_opening(k.opening); opening >= 0) {
    return {room.openings()[static_cast<std::size_t>(opening)].wall};
  }
  Relation side = k.relation;
  if (k.modifier == "back" || k.modifier == "far" || k.modifier == "opposite")
    side = Relation::kBackWall;
  if (k.modifier == "left") side = Relation::kLeftWall;
  if (k.modifier == "right") side = Relation::kRightWall;
  if (k.modifier == "front") side = Relation::kFrontWall;
  if (side == Relation::kBackWall || side == Relation::kLeftWall || side == Relation::kRightWall ||
      side == Relation::kFrontWall) {
    return room.side_walls(side);
  }
  std::vector<int> walls;
  for (std::size_t i = 0; i < room.walls().size(); ++i) {
    if (k.architecture == Architecture::kWindow || k.architecture == Architecture::kDoor) {
      bool has = false;
      for (const WallOpening& o : room.openings()) {
        has = has || (o.wall == static_cast<int>(i) &&
                      o.is_door == (k.architecture == Architecture::kDoor));
      }
      if (!has) continue;
    }
    walls.push_back(static_cast<int>(i));
  }
  if (k.modifier == "long" || k.modifier == "short") {
    const double sign = k.modifier == "long" ? -1 : 1;
    std::stable_sort(walls.begin(), walls.end(), [&](int a, int b) {
      return sign * room.walls()[static_cast<std::size_t>(a)].length <
             sign * room.walls()[static_cast<std::size_t>(b)].length - 1e-9;
    });
    if (walls.size() > 2) walls.erase(walls.begin() + 2, walls.end());
  }
  return walls;
}

std::vector<Box3> Relations::target_boxes(int c, const Body* candidate) const {
  const Constraint& k = (*this)[c];
  std::vector<Box3> boxes;
  for (const int t : k.targets) {
    Box3 box;
    const Spot* spot = nullptr;
    if (find_box(t, candidate, box, &spot)) boxes.push_back(box);
  }
  if (!k.targets.empty()) return boxes;
  const Room& room = arrangement_->room();
  if (const int o = room.find_opening(k.opening); o >= 0) return {arrangement_->opening_box(o)};
  if (k.architecture == Architecture::kDoor || k.architecture == Architecture::kWindow) {
    for (std::size_t o = 0; o < room.openings().size(); ++o) {
      if (room.openings()[o].is_door == (k.architecture == Architecture::kDoor)) {
        boxes.push_back(arrangement_->opening_box(static_cast<int>(o)));
      }
    }
  } else if (k.architecture == Architecture::kWall || room.find_wall(k.opening) >= 0) {
    for (const int w : walls_of(c)) boxes.push_back(arrangement_->wall_box(w));
  }
  return boxes;
}

double Relations::ideal_gap(int c, int subject, int target) const {
  const Constraint& k = (*this)[c];
  const bool faces =
      arrangement_->model(subject).has_front && !arrangement_->item(subject).back_to_wall;
  if (target >= 0 && faces && habits(target).desk_like && !habits(subject).desk_like) {
    return -std::min(0.2, 0.35 * 2 * arrangement_->shape(subject).half().x);
  }
  if (k.relation != Relation::kInFrontOf) return k.relation == Relation::kBehind ? 0.1 : 0.05;
  if (arrangement_->item(subject).back_to_wall) return 2.0;
  if (target >= 0) {
    for (const Access& a : arrangement_->model(target).access) {
      if (a.side == "+x") return std::min(0.45, a.depth);
    }
  }
  return 0.1;
}

double Relations::yaw_wish(const Constraint& c, const Box3& s, const Box3& t, int target) const {
  if (!s.has_front) {
    // Square to what it belongs to.
    const double turn = std::abs(cross(s.turn.x(), t.turn.x()));
    return 0.3 * std::min(turn, std::abs(dot(s.turn.x(), t.turn.x())));
  }
  const Item& item = arrangement_->item(c.subject);
  bool face = false;
  switch (c.relation) {
    case Relation::kInFrontOf:
    case Relation::kAcrossFrom:
    case Relation::kAround:
    case Relation::kLongSide:
    case Relation::kShortSide:
    case Relation::kFacing:
      face = true;
      break;
    case Relation::kNear:
      face = !item.back_to_wall;
      break;
    default:
      face = target >= 0 && !item.back_to_wall &&
             (habits(target).desk_like || habits(target).low_table) &&
             !habits(c.subject).desk_like && !habits(c.subject).low_table;
  }
  if (face)
    return 0.25 * (1 - std::cos(std::min(facing_deviation(s, t),
                                         angle_between(s.turn.x(), t.center - s.center))));
  return t.has_front ? 0.25 * (1 - dot(s.turn.x(), t.turn.x())) : 0;
}

bool Relations::share_surface(const Spot& spot, int other, const Body* candidate) const {
  Box3 box;
  const Spot* its = nullptr;
  return spot.carrier >= 0 && other >= 0 && find_box(other, candidate, box, &its) &&
         its->carrier == spot.carrier && its->surface == spot.surface;
}

bool Relations::supports(const Constraint& c, int carrier, const Box3& box, int surface) const {
  const Model& model = arrangement_->model(carrier);
  if (surface < 0) return true;
  const ModelSurface& own = model.surfaces[static_cast<std::size_t>(surface)];
  if (!c.surface.empty()) return own.name == c.surface;
  const bool inside = own.kind == SurfaceKind::kInside;
  if (c.relation == Relation::kInside) return inside || is_sunk(model, own);
  if (!inside) return true;
  // "On the desk" is its top, not a drawer; "on the bookshelf", whose top is out of reach, its open
  // boards.
  const double base = box.low - model.box.low.z;
  const bool has_top =
      std::any_of(model.surfaces.begin(), model.surfaces.end(), [&](const ModelSurface& s) {
        return s.kind == SurfaceKind::kOn && base + s.center.z < kReachableTop;
      });
  const bool hinged = std::any_of(model.joints.begin(), model.joints.end(),
                                  [](const ModelJoint& j) { return j.type == JointType::kHinge; });
  return !has_top && !hinged && own.part == 0;
}

Measure Relations::carried(const Constraint& c, const Box3& s, const Spot& spot, const Box3& t,
                           int target, const Body* candidate) const {
  Measure m;
  m.known = true;
  m.unit = "of the area";
  if (target < 0) {
    m.error = 1;
    return m;
  }
  // What stands on a tray on the table stands on the table.
  Box3 box;
  const Spot* at = &spot;
  while (at->carrier >= 0 && at->carrier != target && find_box(at->carrier, candidate, box, &at)) {
  }
  m.met = at->carrier == target && supports(c, target, t, at->surface);
  const Spot* under = nullptr;
  if (c.relation == Relation::kOn && arrangement_->is_covering(target) && spot.wall < 0 &&
      find_box(target, candidate, box, &under)) {
    // On a rug: over it, on what it lies on.
    const double smaller = std::min(area(s.outline), area(t.outline));
    m.value = smaller > 0 ? overlap_area(s.outline, t.outline) / smaller : 0;
    m.met = spot.carrier == under->carrier && m.value >= kOverCovering;
  }
  // The nearer the better where it can't be met.
  m.error = m.met ? 0 : 1 + 0.1 * std::min(gap3(s, t), 5.0);
  return m;
}

std::vector<Seat> Relations::seats(int c, const Box3& target, double gap) const {
  const Constraint& k = (*this)[c];
  const RingSides sides = k.relation == Relation::kLongSide    ? RingSides::kLong
                          : k.relation == Relation::kShortSide ? RingSides::kShort
                                                               : RingSides::kAll;
  Vec2 half;
  for (const int peer : peers(c)) {
    if (!arrangement_->has_shape(peer)) continue;
    const Vec2 h = arrangement_->shape(peer).half();
    half = {std::max(half.x, h.x), std::max(half.y, h.y)};
  }
  const bool round = !k.targets.empty() && k.targets[0] >= 0 && habits(k.targets[0]).round;
  return ring_seats(target, round, half,
                    static_cast<int>(std::min<std::size_t>(peers(c).size(), 24)), gap, sides);
}

void Relations::cache_seats() {
  seats_.resize(arrangement_->problem().constraints.size());
  for (std::size_t c = 0; c < seats_.size(); ++c) {
    const Constraint& k = (*this)[static_cast<int>(c)];
    const bool ring = k.relation == Relation::kAround || k.relation == Relation::kLongSide ||
                      k.relation == Relation::kShortSide;
    if (!valid_[c] || !ring || k.targets.empty() || !arrangement_->has_shape(k.targets[0]) ||
        !arrangement_->has_shape(k.subject)) {
      continue;
    }
    Box3 t;
    t.half = arrangement_->shape(k.targets[0]).half();
    seats_[c] =
        seats(static_cast<int>(c), t, ideal_gap(static_cast<int>(c), k.subject, k.targets[0]));
  }
}

// How far a seat is from the nearest free place of the even arrangement; sliding in and out counts
// half.
double Relations::seat_wish(int index, const Box3& s, const Box3& t, const Body* candidate) const {
  constexpr double kTaken = 0.25;  // [m] a peer so near to a place has taken it
  double nearest = 1;
  const Vec2 own = t.local(s.center);
  for (const Seat& seat : seats_[static_cast<std::size_t>(index)]) {
    const Turn turn = Turn::of(seat.yaw);
    const Vec2 d = own - seat.center;
    const double off = std::abs(dot(d, turn.y())) + 0.5 * std::abs(dot(d, turn.x())) +
                       0.3 * (1 - dot(t.turn * turn.x(), s.turn.x()));
    if (off >= nearest) continue;
    bool taken = false;
    for (const int peer : peers(index)) {
      Box3 other;
      const Spot* spot = nullptr;
      if (peer == (*this)[index].subject || !find_box(peer, candidate, other, &spot)) continue;
      taken = taken || norm(t.local(other.center) - seat.center) < kTaken;
    }
    if (!taken) nearest = off;
  }
  return nearest;
}

Measure Relations::around(const Constraint& c, int index, const Box3& s, const Box3& t,
                          const Body* candidate) const {
  Measure m = in_range(gap3(s, t), 0, limits::kAroundGap - kMargin);
  const std::vector<int>& ring = peers(index);
  const double ideal = 2 * kPi / static_cast<double>(std::max<std::size_t>(ring.size(), 1));
  double nearest = ideal;
  for (const int peer : ring) {
    Box3 other;
    const Spot* spot = nullptr;
    if (peer == c.subject || !find_box(peer, candidate, other, &spot)) continue;
    nearest = std::min(nearest, angle_between(other.center - t.center, s.center - t.center));
  }
  if (nearest < 0.4 * ideal) m.error += 0.4 * ideal - nearest;
  if (s.has_front && angle_between(s.turn.x(), t.center - s.center) > kPi / 3) m.error += 0.5;
  m.met = m.error <= 1e-9;
  m.wish = 1.5 * seat_wish(index, s, t, candidate);
  return m;
}

Measure Relations::to_target(const Constraint& c, int index, const Box3& s, const Spot& spot,
                             const Box3& t, int target, const Body* candidate) const {
  Measure m;
  const double apart = gap3(s, t);
  switch (c.relation) {
    case Relation::kOn:
    case Relation::kInside:
      return carried(c, s, spot, t, target, candidate);
    case Relation::kNextTo:
      m = in_range(apart, 0, limits::kNextTo - kMargin);
      m.wish = std::abs(distance(s.outline, t.outline) -
                        std::max(0.03, ideal_gap(index, c.subject, target))) +
               yaw_wish(c, s, t, target);
      m.wish += 0.2 * std::min({std::abs(side_gap(s, t, 2) + 2 * half_extent(s, t.turn.x())), 0.5});
      return m;
    case Relation::kNear: {
      const bool small = share_surface(spot, target, candidate);
      m = in_range(apart, small ? 0 : limits::kNextTo + kMargin, limits::kNear - kMargin);
      const double low = small ? 0.1 : 0.53, high = small ? 0.4 : 0.9;
      m.wish = std::max({0.0, low - apart, apart - high}) + yaw_wish(c, s, t, target);
      return m;
    }
    case Relation::kFar: {
      const double wanted =
          std::min(limits::kAcross, limits::kFarShare * arrangement_->room().diagonal());
      m = in_range(apart, wanted + kMargin, kLarge);
      m.wish = std::max(0.0, 1 - apart / limits::kAcross);
      return m;
    }
    case Relation::kAcrossFrom: {
      m = in_range(apart, limits::kNear + kMargin, limits::kAcross - kMargin);
      const double deviation = s.has_front ? facing_deviation(s, t) : 0;
      if (deviation > limits::kFacing) m.error += deviation - limits::kFacing;
      m.met = m.error <= 1e-9;
      const Vec2 axis = t.has_front ? t.turn.x() : normalized(t.center - s.center);
      m.wish = 0.5 * std::min(2.0, std::abs(cross(axis, s.center - t.center))) + 0.3 * deviation;
      if (t.has_front && dot(axis, s.center - t.center) < 0) m.wish += 1;
      m.wish += 0.15 * std::abs(apart - 2.3);
      return m;
    }
    case Relation::kLeftOf:
    case Relation::kRightOf:
    case Relation::kInFrontOf:
    case Relation::kBehind: {
      const int side = side_of(c.relation);
      const double gap_here = side_gap(s, t, side);
      const double reach = target >= 0 && side % 2 == 0 ? limits::kFrontReach : limits::kSideReach;
      const double own =
          side == 0 || side == 2 ? half_extent(s, t.turn.y()) : half_extent(s, t.turn.x());
      const double face = side == 0 || side == 2 ? t.half.y : t.half.x;
      // What is wider than the strip can fill it only in part.
      const double wanted = (limits::kSideShare + kShareMargin) *
                            std::min(1.0, face * (1 + limits::kSideMargin) / std::max(own, 1e-6));
      const double share = side_share(s, t, side, limits::kSideMargin, true);
      m = in_range(gap_here, -2 * half_extent(s, side_direction(t, side)), reach - kMargin);
      m.error += std::max(0.0, wanted - share);
      m.met = m.error <= 1e-9;
      const Vec2 d = t.local(s.center);
      const double ideal = ideal_gap(index, c.subject, target);
      const double off = std::abs(gap_here - ideal);
      m.wish = (ideal > 1 ? 0.15 * std::max(0.0, off - 1.0) : off) + yaw_wish(c, s, t, target);
      if (side == 0 || side == 2) {
        m.wish += std::abs(d.y);
        // A coffee table lies along the sofa.
        const double deep = half_extent(s, t.turn.x()), wide = half_extent(s, t.turn.y());
        if (!s.has_front && deep > 1.1 * wide) m.wish += 0.4;
      } else {
        // Flush with the back, as nightstands are, or centred.
        m.wish += std::min(std::abs(d.x), std::abs(d.x + t.half.x - half_extent(s, t.turn.x())));
      }
      return m;
    }
    case Relation::kFacing: {
      const double deviation = facing_deviation(s, t);
      m = in_range(deviation, 0, limits::kFacing - 0.02);
      m.unit = "rad";
      m.wish = angle_between(s.turn.x(), t.center - s.center);
      return m;
    }
    case Relation::kAround:
      return around(c, index, s, t, candidate);
    case Relation::kAlignedWith: {
      const double turn = std::abs(cross(s.turn.x(), t.turn.x()));
      const double skew = std::min(turn, std::abs(dot(s.turn.x(), t.turn.x())));
      const Vec2 d = t.local(s.center);
      const double ex = half_extent(s, t.turn.x()), ey = half_extent(s, t.turn.y());
      const double off = std::min({std::abs(d.x), std::abs(d.y), std::abs(d.x - ex + t.half.x),
                                   std::abs(d.x + ex - t.half.x), std::abs(d.y - ey + t.half.y),
                                   std::abs(d.y + ey - t.half.y)});
      m = in_range(off, 0, 0.05);
      m.error += skew > 0.087 ? skew : 0;
      m.met = m.error <= 1e-9;
      m.wish = off + 0.1 * apart;
      return m;
    }
    case Relation::kLongSide:
    case Relation::kShortSide: {
      const bool square = is_square(t);
      const bool x_long = t.half.x > t.half.y;
      const bool at_x =
          (c.relation == Relation::kLongSide) != x_long;  // long sides look along the short axis
      m.known = true;
      m.error = kLarge;
      for (int side = 0; side < 4; ++side) {
        if (!square && (side % 2 == 0) != at_x) continue;
        const double share = side_share(s, t, side, 0, false);
        const double g = side_gap(s, t, side);
        const double depth = 2 * half_extent(s, side_direction(t, side));
        double error = std::max(0.0, limits::kSideShare + kShareMargin - share) +
                       std::max(0.0, g - (limits::kNextTo - kMargin)) +
                       std::max(0.0, -0.6 * depth - g);
        if (s.has_front && dot(s.turn.x(), side_direction(t, side)) > -0.5) error += 0.5;
        if (error < m.error) {
          m.error = error;
          m.value = g;
        }
      }
      m.wish = 1.5 * seat_wish(index, s, t, candidate);
      m.met = m.error <= 1e-9;
      return m;
    }
    case Relation::kMiddleOf:
      m = in_range(norm(s.center - t.center), 0, limits::kMiddleOfThing - kMargin);
      m.wish = m.value;
      return m;
    case Relation::kSideBySide: {
      m = in_range(apart, 0, limits::kNextTo - kMargin);
      const double turn = angle_between(s.turn.x(), t.turn.x());
      if (s.has_front && t.has_front && turn > limits::kBackAngle) m.error += turn;
      const double beside = std::max(side_share(s, t, 1, limits::kSideMargin, true),
                                     side_share(s, t, 3, limits::kSideMargin, true));
      m.error += std::max(0.0, 0.5 + kShareMargin - beside);
      m.met = m.error <= 1e-9;
      const Vec2 d = t.local(s.center);
      m.wish = std::abs(apart - 0.05) +
               std::min(std::abs(d.x), std::abs(d.x + t.half.x - half_extent(s, t.turn.x())));
      return m;
    }
    case Relation::kOutside:
      m = in_range(apart, 0, limits::kNear - kMargin);
      if (spot.carrier == target && target >= 0) m.error += 1;
      m.met = m.error <= 1e-9;
      m.wish = std::abs(apart - 0.15);
      return m;
    case Relation::kUnder: {
      const double smaller = std::min(area(s.outline), area(t.outline));
      const double share = smaller > 0 ? overlap_area(s.outline, t.outline) / smaller : 0;
      m.known = true;
      m.value = share;
      m.unit = "of the area";
      m.error = std::max(0.0, 0.55 - share);
      if (s.low > t.low + 0.01) m.error += s.low - t.low;
      m.met = m.error <= 1e-9;
      m.wish = 0.5 * norm(s.center - t.center) + yaw_wish(c, s, t, target);
      if (target >= 0 && !arrangement_->item(target).back_to_wall &&
          (half_extent(s, t.turn.x()) > half_extent(s, t.turn.y())) != (t.half.x > t.half.y)) {
        m.wish += 0.2;
      }
      return m;
    }
    case Relation::kAbove: {
      const Vec2 d = t.local(s.center);
      const double mx = t.half.x * (1 + limits::kSideMargin),
                   my = t.half.y * (1 + limits::kSideMargin);
      m.known = true;
      m.value = norm(d);
      m.error = std::max(0.0, std::abs(d.y) - my) +
                std::max(0.0, std::abs(d.x) - half_extent(s, t.turn.x()) - mx) +
                std::max(0.0, t.high - s.low);
      m.met = m.error <= 1e-9;
      m.wish = std::abs(d.y) + (spot.wall >= 0 ? 0 : std::abs(d.x)) +
               0.2 * std::max(0.0, s.low - t.high - 0.3);
      return m;
    }
    default:
      m.known = true;
      m.met = true;
      return m;
  }
}

Measure Relations::against_wall(const Constraint&, int index, const Box3& s, const Spot&) const {
  Measure best;
  best.known = true;
  best.error = kLarge;
  const Room& room = arrangement_->room();
  for (const int k : walls_of(index)) {
    const WallLine& wall = room.walls()[static_cast<std::size_t>(k)];
    const double away = wall.depth(s.center) - half_extent(s, wall.normal);
    const double along = wall.offset(s.center), half = half_extent(s, wall.along);
    Measure m = in_range(away, -0.1, limits::kAgainstWall - kMargin);
    m.error += std::max({0.0, half - along - 0.01, along + half - wall.length - 0.01});
    const double skew = s.has_front
                            ? angle_between(s.turn.x(), wall.normal)
                            : std::asin(std::min({1.0, std::abs(cross(s.turn.x(), wall.normal)),
                                                  std::abs(dot(s.turn.x(), wall.normal))}));
    if (skew > limits::kBackAngle) m.error += skew;
    m.wish = std::max(0.0, away - 0.03) + skew;
    m.met = m.error <= 1e-9;
    if (m.error < best.error - 1e-12 || (m.error <= best.error && m.wish < best.wish)) best = m;
  }
  return best;
}

bool Relations::holds(int c, const Measure& m) const {
  if (!m.known || m.met) return m.known;
  if (m.unit != "m" || (*this)[c].negated) return false;
  const bool corner = (*this)[c].relation == Relation::kInCorner;
  return m.error < (corner ? limits::kCorner - kSnugCorner : limits::kMargin) - 1e-9;
}

Measure Relations::corner(const Box3& s) const {
  Measure best;
  best.known = true;
  best.error = kLarge;
  const auto& walls = arrangement_->room().walls();
  for (std::size_t k = 0; k < walls.size(); ++k) {
    const WallLine& b = walls[k];
    const WallLine& a = walls[(k + walls.size() - 1) % walls.size()];
    if (!b.convex_start || std::abs(dot(a.along, b.along)) > 0.5) continue;
    const double da = a.depth(s.center) - half_extent(s, a.normal);
    const double db = b.depth(s.center) - half_extent(s, b.normal);
    const double far_along =
        norm(s.center - b.start) - norm(s.half);  // in this corner, not elsewhere on the line
    Measure m = in_range(std::max({da, db, std::min(far_along, norm(Vec2{da, db}) + 0.01)}), -0.1,
                         kSnugCorner);
    m.error += std::max(0.0, far_along - 0.6);
    m.met = m.error <= 1e-9;
    m.wish = std::max(0.0, da) + std::max(0.0, db);
    if (m.error < best.error - 1e-12 || (m.error <= best.error && m.wish < best.wish)) best = m;
  }
  return best;
}

Measure Relations::to_building(const Constraint& c, int index, const Box3& s,
                               const Spot& spot) const {
  const Room& room = arrangement_->room();
  Measure m;
  m.known = true;
  switch (c.relation) {
    case Relation::kAgainstWall:
    case Relation::kBackWall:
    case Relation::kLeftWall:
    case Relation::kRightWall:
    case Relation::kFrontWall: {
      if (spot.wall < 0) return against_wall(c, index, s, spot);
      const std::vector<int> walls = walls_of(index);
      m.met = std::find(walls.begin(), walls.end(), spot.wall) != walls.end();
      m.error = m.met ? 0 : 1;
      return m;
    }
    case Relation::kOnWall: {
      const std::vector<int> walls = walls_of(index);
      m.met = std::find(walls.begin(), walls.end(), spot.wall) != walls.end();
      m.error = m.met ? 0 : 1;
      return m;
    }
    case Relation::kInCorner:
      return corner(s);
    case Relation::kOnCeiling:
      m.met = s.high > room.height() - 0.011;
      m.error = m.met ? 0 : room.height() - s.high;
      return m;
    case Relation::kOnFloor:
      m.met = spot.carrier < 0 && s.low < 0.011;
      m.error = m.met ? 0 : s.low;
      return m;
    case Relation::kMiddleOf: {
      const double side = 0.5 * (room.high().x - room.low().x + room.high().y - room.low().y);
      m = in_range(norm(s.center - room.middle()), 0,
                   std::max(0.4, limits::kMiddleOfRoom * side) - kMargin);
      m.wish = m.value;
      return m;
    }
    default:
      break;
  }
  if (c.architecture == Architecture::kCorner) return corner(s);
  const bool at_wall = c.architecture == Architecture::kWall || room.find_wall(c.opening) >= 0;
  const std::vector<Box3> boxes = target_boxes(index, nullptr);
  if (boxes.empty()) {
    m.met = c.architecture == Architecture::kRoom || c.architecture == Architecture::kFloor ||
            !c.architecture;
    m.error = m.met ? 0 : kLarge;
    return m;
  }
  Measure best;
  best.known = true;
  best.error = kLarge;
  for (const Box3& t : boxes) {
    Measure now;
    if (spot.wall >= 0 && !at_wall && c.relation != Relation::kFar &&
        c.relation != Relation::kFacing && c.relation != Relation::kAcrossFrom &&
        c.relation != Relation::kNear) {
      // Curtains, blinds and boards: at the opening's own wall, centred on it.
      const WallLine& own = room.walls()[static_cast<std::size_t>(spot.wall)];
      const double off = std::abs(own.offset(s.center) - own.offset(t.center));
      const bool same = dot(own.normal, t.turn.x()) > 0.99 && std::abs(own.depth(t.center)) < 0.05;
      now = in_range(off, 0,
                     t.half.y + (c.relation == Relation::kNextTo ? s.half.y + limits::kNextTo : 0));
      now.error += same ? 0 : kLarge / 2;
      now.met = now.error <= 1e-9;
      now.wish = c.relation == Relation::kNextTo ? 0.2 * off : 3 * off;
      if (now.error < best.error - 1e-12 || (now.error <= best.error && now.wish < best.wish))
        best = now;
      continue;
    }
    const double beside = std::abs(dot(s.center - t.center, t.turn.y()));
    if (!at_wall && (c.relation == Relation::kUnder || c.relation == Relation::kAbove ||
                     c.relation == Relation::kOn)) {
      now = in_range(side_gap(s, t, 0), -1, limits::kNextTo - kMargin);
      now.error += std::max(0.0, beside - t.half.y);
      if (c.relation == Relation::kAbove) now.error += std::max(0.0, t.high - s.low - 0.3);
      now.met = now.error <= 1e-9;
      now.wish = beside + std::max(0.0, side_gap(s, t, 0)) +
                 0.5 * (1 - dot(s.turn.x(), t.turn.x())) * (s.has_front ? 1 : 0);
      // Standing under a window means below its sill, where the thing is that low.
      if (c.relation == Relation::kUnder && t.low > 0.3) now.wish += std::max(0.0, s.high - t.low);
    } else {
      Constraint alike = c;
      alike.targets = std::vector<int>{-1};
      now = to_target(alike, index, s, spot, t, -1, nullptr);
      // A thing on the floor is as far from a window's sill as it is from the wall below it.
      if (c.relation == Relation::kNextTo || c.relation == Relation::kNear ||
          c.relation == Relation::kFar) {
        Box3 ground = t;
        ground.low = 0;
        now = to_target(alike, index, s, spot, ground, -1, nullptr);
      }
    }
    if (now.error < best.error - 1e-12 || (now.error <= best.error && now.wish < best.wish))
      best = now;
    if (c.relation == Relation::kFar && now.error > best.error) best = now;  // far from every door
  }
  return best;
}

Measure Relations::measure(int c, const Body* candidate) const {
  Measure m;
  if (!is_valid(c)) return m;
  const Constraint& k = (*this)[c];
  Box3 s;
  const Spot* spot = nullptr;
  if (!find_box(k.subject, candidate, s, &spot)) return m;
  if (k.relation == Relation::kBetween && k.targets.size() >= 2) {
    Box3 a, b;
    const Spot* unused = nullptr;
    if (!find_box(k.targets[0], candidate, a, &unused) ||
        !find_box(k.targets[1], candidate, b, &unused)) {
      return m;
    }
    const Vec2 ab = b.center - a.center;
    const double length = std::max(norm(ab), 1e-9);
    const double t = dot(s.center - a.center, ab) / (length * length);
    const double off = std::abs(cross(ab, s.center - a.center)) / length;
    m = in_range(off, 0, 0.4 - kMargin);
    m.error += std::max({0.0, 0.2 - t, t - 0.8});
    m.wish = off + std::abs(t - 0.5);
    m.met = m.error <= 1e-9;
  } else if (k.targets.empty()) {
    m = to_building(k, c, s, *spot);
  } else {
    m.known = m.met = true;
    for (const int target : k.targets) {
      Box3 t;
      const Spot* unused = nullptr;
      if (!find_box(target, candidate, t, &unused)) return {};
      const Measure one = to_target(k, c, s, *spot, t, target, candidate);
      m.met = m.met && one.met;
      m.error += one.error;
      m.wish += one.wish;
      m.value = one.value;
      m.unit = one.unit;
    }
  }
  if (k.negated) {
    m.met = !m.met;
    m.error = m.met ? 0 : 1;
    m.wish = 0;
  }
  return m;
}

std::string Relations::explain(int c) const {
  const Constraint& k = (*this)[c];
  if (!is_valid(c)) return "the relation names things that are not there";
  const std::string name(to_text(k.relation));
  const std::string& subject = arrangement_->item(k.subject).id;
  if (!arrangement_->is_placed(k.subject)) return fmt::format("{} is not placed", subject);
  std::string others;
  for (const int t : k.targets) {
    if (!arrangement_->is_placed(t))
      return fmt::format("{} is not placed", arrangement_->item(t).id);
    others += (others.empty() ? "" : " and ") + arrangement_->item(t).id;
  }
  if (others.empty())
    others = !k.opening.empty() ? k.opening
             : k.architecture   ? std::string(to_text(*k.architecture))
                                : "the room";
  const Measure m = measure(c, nullptr);
  if (k.negated) return fmt::format("{} is {} {} although it must not be", subject, name, others);
  if (!m.known) return fmt::format("{} {} {} can't be measured", subject, name, others);
  if (m.error >= kLarge)
    return fmt::format("{}: there is nothing in the room to be {} of", subject, name);
  if (k.relation == Relation::kOn || k.relation == Relation::kInside) {
    const Spot& spot = (*arrangement_)[k.subject].spot;
    std::string where = spot.wall >= 0 ? "on a wall" : "on the floor";
    if (spot.carrier >= 0 && spot.surface >= 0) {
      const ModelSurface& own =
          arrangement_->model(spot.carrier).surfaces[static_cast<std::size_t>(spot.surface)];
      const std::string& id = arrangement_->item(spot.carrier).id;
      where = own.kind == SurfaceKind::kInside ? "in " + id + "." + own.name : "on " + id;
    }
    return fmt::format("{} found no place {} {}; it is {}", subject, name, others, where);
  }
  if (m.unit == "rad") {
    return fmt::format("{} {} {}: off by {:.0f} degrees, at most 15 count", subject, name, others,
                       m.value * 180 / kPi);
  }
  return fmt::format("{} {} {}: measured {:.2f} {}, missed by {:.2f}", subject, name, others,
                     m.value, m.unit, m.error);
}

}  // namespace ww::layout
