#include "benchmark.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ww::evaluate {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kSpread = 0.25;         // [m] deviation of the bell beyond a range of distances
constexpr double kOnWallSpread = 0.01;   // [m]
constexpr double kAgainstSpread = 0.1;   // [m]
constexpr double kCeilingSpread = 0.03;  // [m]
constexpr double kTouch = 0.01;          // [m] on a wall, from the ceiling
constexpr double kAgainst = 0.3;         // [m]
constexpr double kCorner = 0.8;          // [m]
constexpr double kRightAngle = 0.15;     // [1] cosine between walls
constexpr double kMostTurn = kPi / 6;    // [rad] at which facing counts nothing
constexpr double kSideMargin = 0.25;     // [1] of a face
constexpr double kMiddleSize = 0.5;      // [1] weight of the thing's size
constexpr double kFloatingPoint = 1e-6;  // [m]

/// Distances in a range score 1, others fall off as a bell.
double in_range(double distance, double low, double high, double spread) {
  const double off = std::max({low - distance, distance - high, 0.0});
  return std::exp(-off * off / (2 * spread * spread));
}

/// Points on an even grid in S's box, in the frame of T's box.
std::vector<Vec3> points_of(const Thing& s, const Thing& t, int side) {
  const RigidTransform X_TS = t.X_WB.inverse() * s.X_WB;
  std::vector<Vec3> out;
  out.reserve(static_cast<std::size_t>(side * side * side));
  const auto at = [&](int i) { return (2 * i + 1.0) / side - 1; };
  for (int i = 0; i < side; ++i) {
    for (int j = 0; j < side; ++j) {
      for (int k = 0; k < side; ++k) out.push_back(X_TS * scaled({at(i), at(j), at(k)}, s.half));
    }
  }
  return out;
}

constexpr int kGrid = 16;  // share of a box to within some 3 %

template <class Is>
double share_of_points(const Thing& s, const Thing& t, Is is) {
  const auto points = points_of(s, t, kGrid);
  const auto count = std::count_if(points.begin(), points.end(), is);
  return static_cast<double>(count) / static_cast<double>(points.size());
}

/// A side of T's box: beyond its face, or from its centre on.
struct Side {
  int axis = 0;
  double sign = 1;
  bool beyond_face = true;
  double margin = kSideMargin;  // [1]
};

bool is_at(const Side& side, Vec3 p, Vec3 half) {
  if (side.sign * p[side.axis] < (side.beyond_face ? half[side.axis] : 0) - kFloatingPoint)
    return false;
  for (int i = 0; i < 3; ++i) {
    if (i != side.axis && std::abs(p[i]) > half[i] * (1 + side.margin) + kFloatingPoint)
      return false;
  }
  return true;
}

double at_side(const Thing& s, const Thing& t, const Side& side) {
  return share_of_points(s, t, [&](Vec3 p) { return is_at(side, p, t.half); });
}

bool is_inside(Vec3 p, Vec3 half) {
  return std::abs(p.x) <= half.x + kFloatingPoint && std::abs(p.y) <= half.y + kFloatingPoint &&
         std::abs(p.z) <= half.z + kFloatingPoint;
}

double inside(const Thing& s, const Thing& t) {
  return share_of_points(s, t, [&](Vec3 p) { return is_inside(p, t.half); });
}

/// Inside and in one half: a book in the top of a shelf.
double in_region(const Thing& s, const Thing& t, double sign) {
  return share_of_points(
      s, t, [&](Vec3 p) { return is_inside(p, t.half) && sign * p.z >= -kFloatingPoint; });
}

/// First border of the box on the ray, beyond its origin.
std::optional<double> ray_hit(Vec3 from, Vec3 direction, Vec3 half) {
  double enter = -kInfinity;
  double leave = kInfinity;
  for (int i = 0; i < 3; ++i) {
    if (std::abs(direction[i]) < 1e-12) {
      if (std::abs(from[i]) > half[i]) return std::nullopt;
      continue;
    }
    const double a = (-half[i] - from[i]) / direction[i];
    const double b = (half[i] - from[i]) / direction[i];
    enter = std::max(enter, std::min(a, b));
    leave = std::min(leave, std::max(a, b));
  }
  if (enter > leave || leave <= 0) return std::nullopt;
  return enter > 0 ? enter : leave;
}

double facing(const Thing& s, const Thing& t) {
  const RigidTransform X_TS = t.X_WB.inverse() * s.X_WB;
  const Vec3 front = X_TS.rotation * Vec3{1, 0, 0};
  Vec3 sum;
  int hits = 0;
  for (const Vec3 p : points_of(s, t, 8)) {
    if (const auto hit = ray_hit(p, front, t.half)) {
      sum += p + front * *hit;
      ++hits;
    }
  }
  if (hits == 0) return 0;
  const Vec3 to = X_TS.rotation.inverse() * (sum * (1.0 / hits) - X_TS.translation);
  return std::clamp(1 - std::atan2(std::abs(to.y), to.x) / kMostTurn, 0.0, 1.0);
}

double long_or_short(const Thing& s, const Thing& t, bool long_side) {
  const bool is_wide = t.half.y > t.half.x;
  const int axis = is_wide == long_side ? 0 : 1;
  return std::max(at_side(s, t, {axis, 1, false, 0}), at_side(s, t, {axis, -1, false, 0}));
}

double distance_score(const Thing& s, const Thing& t, double low, double high,
                      double spread = kSpread) {
  return in_range(gap(s, t), low, high, spread);
}

std::vector<Thing> walls_of(const World& world, RoomId room) {
  std::vector<Thing> out;
  for (std::size_t i = 0; i < world.walls.size(); ++i) {
    const Wall& wall = world.walls[i];
    if (wall.left == room || wall.right == room) out.push_back(wall_thing(world, WallId(i), room));
  }
  return out;
}

std::vector<Thing> openings_of(const World& world, RoomId room, bool windows) {
  std::vector<Thing> out;
  for (std::size_t i = 0; i < world.openings.size(); ++i) {
    const Opening& o = world.openings[i];
    const Wall& wall = world[o.wall];
    const bool is_window = o.kind == OpeningKind::kWindow;
    if (is_window == windows && (wall.left == room || wall.right == room))
      out.push_back(opening_thing(world, OpeningId(i), room));
  }
  return out;
}

double corner(const Thing& s, const std::vector<Thing>& walls) {
  double best = 0;
  for (std::size_t i = 0; i < walls.size(); ++i) {
    for (std::size_t j = i + 1; j < walls.size(); ++j) {
      if (std::abs(dot(walls[i].front(), walls[j].front())) >= kRightAngle) continue;
      best = std::max(
          best, distance_score(s, walls[i], 0, kCorner) * distance_score(s, walls[j], 0, kCorner));
    }
  }
  return best;
}

double middle_of_room(const Thing& s, const Room& room) {
  Vec2 low{kInfinity, kInfinity};
  Vec2 high{-kInfinity, -kInfinity};
  for (const Vec2 p : room.floor) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const double side = 0.5 * (high.x - low.x + high.y - low.y);
  const double size = 2 * std::max(s.half.x, s.half.y);
  return in_range(norm(s.center - (low + high) * 0.5), 0, 0, kMiddleSize * size + 1 - size / side);
}

template <class Score>
double best_of(const std::vector<Thing>& things, Score score) {
  double best = 0;
  for (const Thing& t : things) best = std::max(best, score(t));
  return best;
}

/// The range of distances that a relation means.
std::optional<std::pair<double, double>> range_of(Relation relation) {
  switch (relation) {
    case Relation::kNextTo:
    case Relation::kSideBySide:
      return std::pair{0.0, 0.5};
    case Relation::kNear:
      return std::pair{0.5, 1.5};
    case Relation::kAcrossFrom:
      return std::pair{1.5, 4.0};
    case Relation::kFar:
      return std::pair{4.0, kInfinity};
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<double> soft_score(Relation relation, Extra extra, const Thing& s, const Thing& t) {
  if (extra == Extra::kTopRegion) return in_region(s, t, 1);
  if (extra == Extra::kFoot) return std::min(at_side(s, t, {0, 1}), distance_score(s, t, 0, 0.5));
  if (const auto range = range_of(relation))
    return distance_score(s, t, range->first, range->second);
  switch (relation) {
    case Relation::kOn:
      return std::max(at_side(s, t, {2, 1, false, 0}), inside(s, t));
    case Relation::kInside:
      return inside(s, t);
    case Relation::kOutside:
      return 1 - inside(s, t);
    case Relation::kUnder:
      return std::max(at_side(s, t, {2, -1}), in_region(s, t, -1));
    case Relation::kAbove:
      return at_side(s, t, {2, 1});
    case Relation::kInFrontOf:
      return at_side(s, t, {0, 1});
    case Relation::kBehind:
      return at_side(s, t, {0, -1});
    case Relation::kRightOf:
      return at_side(s, t, {1, 1});
    case Relation::kLeftOf:
      return at_side(s, t, {1, -1});
    case Relation::kFacing:
      return facing(s, t);
    case Relation::kLongSide:
      return long_or_short(s, t, true);
    case Relation::kShortSide:
      return long_or_short(s, t, false);
    case Relation::kMiddleOf:
      return in_range(norm(s.center - t.center), 0, 0, kSpread);
    default:
      return std::nullopt;
  }
}

double soft_surround(const std::vector<const Thing*>& ring, const Thing& t) {
  if (ring.size() < 3) return 0;
  // Distances and bearings of the ring, in the order of the bearings.
  std::vector<std::pair<double, double>> around;
  for (const Thing* s : ring) {
    const Vec3 to = s->X_WB.translation - t.X_WB.translation;
    around.emplace_back(std::atan2(to.y, to.x), norm(to));
  }
  std::sort(around.begin(), around.end());
  std::vector<double> distances;
  for (const auto& [bearing, distance] : around) distances.push_back(distance);
  std::sort(distances.begin(), distances.end());
  const std::size_t n = around.size();
  const double median = 0.5 * (distances[(n - 1) / 2] + distances[n / 2]);
  const double even = 2 * kPi / static_cast<double>(n);
  double score = 0;
  for (std::size_t i = 0; i < n; ++i) {
    double turn = around[(i + 1) % n].first - around[i].first;
    if (turn < 0) turn += 2 * kPi;
    const double far_off = std::min(std::abs(around[i].second - median) / median, 1.0);
    const double uneven = std::min(std::abs(std::min(turn, 2 * kPi - turn) - even) / even, 1.0);
    score += 0.5 * ((1 - far_off) * (1 - far_off) + (1 - uneven) * (1 - uneven)) /
             static_cast<double>(n);
  }
  return score;
}

std::optional<double> soft_building(const Setting& setting, Relation relation, Architecture part,
                                    const Thing& s) {
  const World& world = setting.scene.world;
  RoomId room = world[s.object].room;
  if (!room.valid() && !world.rooms.empty()) room = RoomId(std::size_t{0});
  if (!room.valid()) return 0.0;
  const std::vector<Thing> walls = walls_of(world, room);
  const auto on_face = [&](double reach, double spread) {
    return best_of(walls, [&](const Thing& w) {
      return at_side(s, w, {0, 1, true, 0}) * distance_score(s, w, 0, reach, spread);
    });
  };
  if (relation == Relation::kInCorner) return corner(s, walls);
  if (relation == Relation::kMiddleOf) return middle_of_room(s, world[room]);
  if (relation == Relation::kOnCeiling ||
      (part == Architecture::kCeiling && relation == Relation::kOn))
    return in_range(std::abs(world[room].z + world[room].height - s.high), 0, kTouch,
                    kCeilingSpread);
  if (part == Architecture::kWall && (relation == Relation::kOn || relation == Relation::kOnWall))
    return on_face(kTouch, kOnWallSpread);
  if (part == Architecture::kWall && relation == Relation::kAgainstWall)
    return on_face(kAgainst, kAgainstSpread);
  const auto range = range_of(relation);
  const bool is_opening = part == Architecture::kDoor || part == Architecture::kWindow;
  if (!range || (!is_opening && part != Architecture::kWall)) return std::nullopt;
  const std::vector<Thing> parts =
      is_opening ? openings_of(world, room, part == Architecture::kWindow) : walls;
  return best_of(parts,
                 [&](const Thing& t) { return distance_score(s, t, range->first, range->second); });
}

}  // namespace ww::evaluate
