#include "building.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace ww::evaluate {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kAgainst = 0.3;         // [m]
constexpr double kBack = kPi / 18;       // [rad] 10 degrees
constexpr double kTouch = 0.01;          // [m] hangs or stands that close
constexpr double kCorner = 0.8;          // [m]
constexpr double kRightAngle = 0.15;     // [1] cosine between walls
constexpr double kUnderWindow = 0.5;     // [m]
constexpr double kFrontOfOpening = 1.5;  // [m]
constexpr double kMiddleLeast = 0.4;     // [m]
constexpr double kMiddleShare = 0.15;    // [1] of the room's mean side
constexpr double kWallEnds = 0.01;       // [m] past the wall's ends
constexpr double kFloatingPoint = 1e-6;  // [m]
constexpr double kThrough = 0.1;         // [m] what stands that far behind a face stands elsewhere

/// The room's face of a wall, with the wall it belongs to.
struct Face {
  WallId wall;
  WallFace face;

  /// Distance [m] of a point of the plan from the face, into the room.
  double away(Vec2 p) const { return dot(p - face.start, face.normal); }
  double along(Vec2 p) const { return dot(p - face.start, face.direction); }
};

RoomId room_of(const World& world, const Thing& s) {
  const RoomId room = world[s.object].room;
  return room.valid() || world.rooms.empty() ? room : RoomId(std::size_t{0});
}

std::vector<Face> faces_of(const World& world, RoomId room) {
  std::vector<Face> out;
  for (std::size_t i = 0; i < world.walls.size(); ++i) {
    const WallId wall(i);
    if (world[wall].left == room || world[wall].right == room)
      out.push_back({wall, wall_face(world, wall, room)});
  }
  return out;
}

std::vector<OpeningId> openings_of(const World& world, RoomId room, Architecture part) {
  std::vector<OpeningId> out;
  for (std::size_t i = 0; i < world.openings.size(); ++i) {
    const Opening& o = world.openings[i];
    const Wall& wall = world[o.wall];
    const bool is_window = o.kind == OpeningKind::kWindow;
    if ((wall.left == room || wall.right == room) && is_window == (part == Architecture::kWindow))
      out.emplace_back(i);
  }
  return out;
}

/// The verdict that holds, or the one that came last.
template <class Candidates, class Judge>
Verdict any_of(const Candidates& candidates, const char* none, Judge judge_one) {
  Verdict best{false, none};
  for (const auto& c : candidates) {
    const Verdict v = judge_one(c);
    if (v.holds) return v;
    best = v;
  }
  return best;
}

double nearest_to(const Face& face, const Thing& s) {
  double nearest = kInfinity;
  for (const Vec2 p : s.outline) nearest = std::min(nearest, face.away(p));
  return nearest;
}

bool hangs_elsewhere(const World& world, const Thing& s, WallId wall) {
  const Support& support = world[s.object].support;
  return support.kind == SupportKind::kWall && support.wall != wall;
}

Verdict against(const Face& face, const Thing& s) {
  const double away = nearest_to(face, s);
  double low = kInfinity;
  double high = -kInfinity;
  for (const Vec2 p : s.outline) {
    low = std::min(low, face.along(p));
    high = std::max(high, face.along(p));
  }
  const double facing = std::atan2(face.face.normal.y, face.face.normal.x);
  double turn = heading_difference(s.yaw, facing);
  if (!s.has_front) {
    turn = std::fmod(turn, kPi / 2);
    turn = std::min(turn, kPi / 2 - turn);
  }
  const bool inside = low >= -kWallEnds && high <= face.face.length + kWallEnds;
  return {away <= kAgainst + kFloatingPoint && away >= -kThrough && inside &&
              turn <= kBack + kFloatingPoint,
          fmt::format(
              "{:.2f} m from the wall (at most 0.3 m), back {:.0f} degrees off it (at most 10){}",
              away, turn * 180 / kPi, inside ? "" : ", reaches past the wall's end")};
}

/// The wall with the least to complain about is the one to report.
Verdict against_any(const World& world, RoomId room, const Thing& s) {
  std::vector<Face> faces = faces_of(world, room);
  std::sort(faces.begin(), faces.end(), [&](const Face& a, const Face& b) {
    return std::abs(nearest_to(a, s)) > std::abs(nearest_to(b, s));
  });
  return any_of(faces, "its room has no walls", [&](const Face& f) { return against(f, s); });
}

Verdict on_wall(const Setting& setting, const Thing& s) {
  const World& world = setting.scene.world;
  const Object& o = world[s.object];
  if (o.support.kind != SupportKind::kWall) return {false, "does not hang on a wall"};
  const Face face{o.support.wall, wall_face(world, o.support.wall, room_of(world, s))};
  const double away = nearest_to(face, s);
  return {away <= kTouch + kFloatingPoint && away >= -o.model->recess - kFloatingPoint,
          fmt::format("back {:.3f} m from the wall (0 to 0.01 m)", away)};
}

/// Corners between the edges of the floor; those that go on straight are one.
Polygon2 without_straight_corners(const Polygon2& floor) {
  Polygon2 out;
  const std::size_t n = floor.size();
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 before = floor[i] - floor[(i + n - 1) % n];
    const Vec2 after = floor[(i + 1) % n] - floor[i];
    if (std::abs(cross(before, after)) > 1e-6 * norm(before) * norm(after)) out.push_back(floor[i]);
  }
  return out;
}

double distance_to_edge(const Thing& s, Vec2 a, Vec2 b) {
  double nearest = plan_distance(s.outline, a);
  nearest = std::min(nearest, plan_distance(s.outline, b));
  const Vec2 edge = b - a;
  for (const Vec2 p : s.outline) {
    const double along = std::clamp(dot(p - a, edge) / dot(edge, edge), 0.0, 1.0);
    nearest = std::min(nearest, norm(p - a - edge * along));
  }
  return nearest;
}

Verdict in_corner(const World& world, RoomId room, const Thing& s) {
  if (!room.valid()) return {false, "stands in no room"};
  const Polygon2 floor = without_straight_corners(world[room].floor);
  double best = kInfinity;
  for (std::size_t i = 0; i < floor.size(); ++i) {
    const Vec2 before = floor[(i + floor.size() - 1) % floor.size()];
    const Vec2 here = floor[i];
    const Vec2 after = floor[(i + 1) % floor.size()];
    const Vec2 u = normalized(here - before);
    const Vec2 v = normalized(after - here);
    if (cross(u, v) <= 0 || std::abs(dot(u, v)) >= kRightAngle) continue;
    best = std::min(best,
                    std::max(distance_to_edge(s, before, here), distance_to_edge(s, here, after)));
  }
  return {best <= kCorner + kFloatingPoint,
          fmt::format("{:.2f} m from the second wall of the nearest corner (at most 0.8 m)", best)};
}

Verdict on_ceiling(const World& world, RoomId room, const Thing& s) {
  if (!room.valid()) return {false, "hangs in no room"};
  const double below = world[room].z + world[room].height - s.high;
  const double into = std::max(kTouch, world[s.object].model->recess);
  return {below <= kTouch + kFloatingPoint && below >= -into - kFloatingPoint,
          fmt::format("top {:.2f} m below the ceiling (at most 0.01 m)", below)};
}

Verdict on_floor(const World& world, RoomId room, const Thing& s) {
  const double up = s.low - (room.valid() ? world[room].z : 0);
  const bool carried = world[s.object].support.kind != SupportKind::kFloor;
  return {std::abs(up) <= kTouch + kFloatingPoint && !carried,
          fmt::format("{:.2f} m above the floor (at most 0.01 m){}", up,
                      carried ? ", something carries it" : "")};
}

bool is_rectangle(const Polygon2& floor, Vec2 low, Vec2 high) {
  const double box = (high.x - low.x) * (high.y - low.y);
  return std::abs(signed_area(floor) - box) <= 1e-6 * box;
}

/// Least distance [m] from p to a centre of a widest free disc, on a grid of 5 cm. A room may have
/// many such centres: any of them is its middle.
double to_widest_disc(const Polygon2& floor, Vec2 low, Vec2 high, Vec2 p) {
  constexpr double kStep = 0.05;
  std::vector<std::pair<double, Vec2>> candidates;
  double widest = 0;
  for (double x = low.x + 0.5 * kStep; x < high.x; x += kStep) {
    for (double y = low.y + 0.5 * kStep; y < high.y; y += kStep) {
      if (!contains(floor, Vec2{x, y})) continue;
      const double radius = distance_to_border(floor, {x, y});
      widest = std::max(widest, radius);
      candidates.emplace_back(radius, Vec2{x, y});
    }
  }
  double nearest = kInfinity;
  for (const auto& [radius, center] : candidates) {
    if (radius >= widest - 0.5 * kStep) nearest = std::min(nearest, norm(p - center));
  }
  return nearest;
}

Verdict middle_of_room(const World& world, RoomId room, const Thing& s) {
  if (!room.valid()) return {false, "stands in no room"};
  Vec2 low{kInfinity, kInfinity};
  Vec2 high{-kInfinity, -kInfinity};
  for (const Vec2 p : world[room].floor) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const Polygon2& floor = world[room].floor;
  const double off = is_rectangle(floor, low, high) ? norm(s.center - (low + high) * 0.5)
                                                    : to_widest_disc(floor, low, high, s.center);
  const double side = 0.5 * (high.x - low.x + high.y - low.y);
  const double most = std::max(kMiddleLeast, kMiddleShare * side);
  return {off <= most + kFloatingPoint,
          fmt::format("centre {:.2f} m from the middle (at most {:.2f} m)", off, most)};
}

Verdict under_window(const World& world, RoomId room, OpeningId window, const Thing& s) {
  const Opening& o = world[window];
  const Thing flat = opening_thing(world, window, room);
  const Face face{o.wall, wall_face(world, o.wall, room)};
  const double aside = std::abs(flat.local(s.center).y);
  const double away = nearest_to(face, s);
  return {aside <= 0.5 * o.width + kFloatingPoint && away <= kUnderWindow + kFloatingPoint &&
              away >= -kThrough,
          fmt::format("centre {:.2f} m aside of the window's (at most {:.2f} m), {:.2f} m from its "
                      "wall (at most 0.5 m)",
                      aside, 0.5 * o.width, away)};
}

Verdict at_opening(const World& world, RoomId room, Relation relation, OpeningId opening,
                   const Thing& s) {
  const Thing t = opening_thing(world, opening, room);
  if (hangs_elsewhere(world, s, world[opening].wall) && relation != Relation::kAcrossFrom &&
      relation != Relation::kFar)
    return {false, "hangs on another wall"};
  switch (relation) {
    case Relation::kNextTo:
      return judge_gap(s, t, 0, 0.5);
    case Relation::kNear:
      return judge_gap(s, t, 0.5, 1.5);
    case Relation::kAcrossFrom: {
      const Verdict away = judge_gap(s, t, 1.5, 4);
      const Verdict faces = judge_facing(s, t);
      return {away.holds && faces.holds, away.holds ? faces.measured : away.measured};
    }
    case Relation::kFacing:
      return judge_facing(s, t);
    case Relation::kInFrontOf:
      return judge_front(s, t, kFrontOfOpening);
    case Relation::kUnder:
      return under_window(world, room, opening, s);
    case Relation::kAgainstWall:
      return judge_gap(s, t, 0, kAgainst);
    case Relation::kAbove: {
      const double aside = std::abs(t.local(s.center).y);
      return {s.low >= t.high - 1e-3 && aside <= 1.25 * t.half_width,
              fmt::format("begins {:.2f} m above it (at least 0), {:.2f} m aside", s.low - t.high,
                          aside)};
    }
    default:
      return {false, std::string(to_text(relation)) + " is no relation to an opening"};
  }
}

Verdict at_openings(const World& world, RoomId room, Relation relation, Architecture part,
                    const Thing& s) {
  const auto openings = openings_of(world, room, part);
  const char* none =
      part == Architecture::kWindow ? "its room has no window" : "its room has no door";
  if (relation != Relation::kFar) {
    return any_of(openings, none,
                  [&](OpeningId o) { return at_opening(world, room, relation, o, s); });
  }
  Verdict all{!openings.empty(), none};
  for (const OpeningId o : openings) {
    const Verdict v =
        judge_gap(s, opening_thing(world, o, room), far_distance(world, room), kInfinity);
    if (!v.holds) return v;
    all.measured = v.measured;
  }
  return all;
}

Verdict at_walls(const Setting& setting, RoomId room, Relation relation, const Thing& s) {
  const World& world = setting.scene.world;
  const auto with_gap = [&](double low, double high) {
    return any_of(faces_of(world, room), "its room has no walls", [&](const Face& f) {
      return judge_gap(s, wall_thing(world, f.wall, room), low, high);
    });
  };
  switch (relation) {
    case Relation::kAgainstWall:
      return against_any(world, room, s);
    case Relation::kOn:
    case Relation::kOnWall:
      return on_wall(setting, s);
    case Relation::kInCorner:
      return in_corner(world, room, s);
    case Relation::kNextTo:
      return with_gap(0, 0.5);
    case Relation::kNear:
      return with_gap(0.5, 1.5);
    case Relation::kFar:
      return with_gap(far_distance(world, room), kInfinity);
    case Relation::kFacing:
    case Relation::kAcrossFrom:
      return any_of(faces_of(world, room), "its room has no walls", [&](const Face& f) {
        const Thing t = wall_thing(world, f.wall, room);
        const Verdict away = judge_gap(s, t, relation == Relation::kFacing ? 0 : 1.5,
                                       relation == Relation::kFacing ? kInfinity : 4);
        return away.holds ? judge_facing(s, t) : away;
      });
    case Relation::kInFrontOf:
      return with_gap(0, kFrontOfOpening);
    default:
      return {false, std::string(to_text(relation)) + " is no relation to a wall"};
  }
}

}  // namespace

Verdict judge_building(const Setting& setting, Relation relation, Architecture part,
                       const Thing& s) {
  const World& world = setting.scene.world;
  const RoomId room = room_of(world, s);
  if (relation == Relation::kInCorner) return in_corner(world, room, s);
  switch (part) {
    case Architecture::kDoor:
    case Architecture::kWindow:
      return at_openings(world, room, relation, part, s);
    case Architecture::kWall:
      return at_walls(setting, room, relation, s);
    case Architecture::kCeiling:
      return on_ceiling(world, room, s);
    case Architecture::kFloor:
      if (relation == Relation::kMiddleOf) return middle_of_room(world, room, s);
      return on_floor(world, room, s);
    case Architecture::kCorner:
      return in_corner(world, room, s);
    case Architecture::kRoom:
      break;
  }
  switch (relation) {
    case Relation::kMiddleOf:
      return middle_of_room(world, room, s);
    case Relation::kInside:
    case Relation::kOn: {
      const bool inside = room.valid() && contains(world[room].floor, s.center);
      return {inside, "stands outside its room"};
    }
    case Relation::kAgainstWall:
      return against_any(world, room, s);
    case Relation::kOnCeiling:
      return on_ceiling(world, room, s);
    default:
      return {false, std::string(to_text(relation)) + " is no relation to a room"};
  }
}

}  // namespace ww::evaluate
