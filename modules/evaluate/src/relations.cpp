#include "relations.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "carrying.h"

namespace ww::evaluate {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kTouch = 1e-3;            // [m] boxes are tight to 1 mm
constexpr double kNextTo = 0.5;            // [m]
constexpr double kNear = 1.5;              // [m]
constexpr double kFar = 4.0;               // [m]
constexpr double kSideReach = 1.5;         // [m] left and right
constexpr double kFrontReach = 4.0;        // [m] before and behind
constexpr double kAroundReach = 0.75;      // [m]
constexpr double kSideGrowth = 1.25;       // [1] of a face
constexpr double kShare = 0.75;            // [1] of an outline
constexpr double kHalf = 0.5;              // [1] of an outline
constexpr double kFacing = kPi / 12;       // [rad] 15 degrees
constexpr double kMetShare = 0.25;         // [1] of the narrower of two
constexpr double kAroundFacing = kPi / 3;  // [rad] 60 degrees
constexpr double kEvenShare = 0.4;         // [1] of an even share of the full turn
constexpr double kMiddle = 0.15;           // [m]
constexpr double kBetweenOff = 0.4;        // [m] from the line
constexpr double kSameHeading = kPi / 18;  // [rad] 10 degrees
constexpr double kAlignedTurn = kPi / 36;  // [rad] 5 degrees
constexpr double kAligned = 0.05;          // [m]
constexpr double kSquare = 0.05;           // [1] sides that differ by less are equal
constexpr double kHangingReach = 0.3;      // [m] things against a wall stand that far from it

double degrees(double radians) { return radians * 180 / kPi; }

/// Least turn between headings; for things without a front, of the nearest of their four sides.
double turn_between(double a, double b, bool quarters) {
  double d = heading_difference(a, b);
  if (quarters) {
    d = std::fmod(d, kPi / 2);
    d = std::min(d, kPi / 2 - d);
  }
  return d;
}

/// A strip beyond one of T's faces, in T's frame turned by `quarter_turns` counter-clockwise from
/// its front.
struct Side {
  double turn = 0;       // [rad]
  double half_face = 0;  // [m] half width of the face
  double face_at = 0;    // [m] from T's centre
};

Side side_of(const Thing& t, int quarter_turns) {
  const bool lengthwise = quarter_turns % 2 == 0;
  return {quarter_turns * kPi / 2, lengthwise ? t.half_width : t.half_depth,
          lengthwise ? t.half_depth : t.half_width};
}

/// T seen with that side as its front, so that every side is measured along +x.
Thing turned_to(const Thing& t, const Side& side) {
  Thing out = t;
  out.yaw = t.yaw + side.turn;
  out.half_depth = side.face_at;
  out.half_width = side.half_face;
  return out;
}

Verdict beside(const Thing& s, const Thing& t, int quarter_turns, double reach, double needed) {
  const Side side = side_of(t, quarter_turns);
  const Thing facing = turned_to(t, side);
  const double half = side.half_face * kSideGrowth;
  const double share = share_in(s, facing, {{side.face_at, -half}, {kInfinity, half}});
  const double away = std::max(0.0, extents_in(s, facing).low.x - side.face_at);
  return {share >= needed && away <= reach,
          fmt::format(
              "share {:.2f} beyond the face (at least {:.2f}), {:.2f} m from it (at most {:.1f} m)",
              share, needed, away, reach)};
}

/// Where rays from S's width along its front first meet T.
struct Met {
  double width = 0;  // [m]
  Vec2 middle;       // [m] in S's frame
};

/// x of the first border of T beyond x = 0 on the line of that y.
std::optional<double> first_hit(const Polygon2& outline, double y) {
  std::optional<double> nearest;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const Vec2 a = outline[i];
    const Vec2 b = outline[(i + 1) % outline.size()];
    if ((a.y - y) * (b.y - y) > 0 || a.y == b.y) continue;
    const double x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
    if (x > 0 && (!nearest || x < *nearest)) nearest = x;
  }
  return nearest;
}

Met rays_meet(const Thing& s, const Thing& t) {
  constexpr int kRays = 200;  // width resolved to half a percent
  Polygon2 outline;
  for (const Vec2 p : t.outline) outline.push_back(s.local(p));
  Met met;
  int hits = 0;
  for (int i = 0; i < kRays; ++i) {
    const double y = s.half_width * ((2 * i + 1.0) / kRays - 1);
    const auto x = first_hit(outline, y);
    if (!x) continue;
    met.middle = met.middle + Vec2{*x, y};
    ++hits;
  }
  if (hits > 0) met.middle = met.middle * (1.0 / hits);
  met.width = 2 * s.half_width * hits / kRays;
  return met;
}

Verdict faces_once(const Thing& s, const Thing& t) {
  const Met met = rays_meet(s, t);
  const Region seen = extents_in(t, s);
  const double narrower = std::min(2 * s.half_width, seen.high.y - seen.low.y);
  if (met.width <= 0) return {false, "its front meets nothing of it"};
  const double off = std::atan2(std::abs(met.middle.y), met.middle.x);
  return {met.width >= kMetShare * narrower && off <= kFacing,
          fmt::format("meets {:.2f} m (at least {:.2f} m), {:.0f} degrees off (at most 15)",
                      met.width, kMetShare * narrower, degrees(off))};
}

Verdict under(const Thing& s, const Thing& t) {
  const double common = common_area(s.outline, t.outline);
  const double smaller = std::min(outline_area(s.outline), outline_area(t.outline));
  return {common >= kHalf * smaller && s.low <= t.low + kTouch,
          fmt::format("outlines share {:.2f} of the smaller (at least 0.50), begins {:.2f} m above "
                      "its foot (at most 0)",
                      common / smaller, s.low - t.low)};
}

Verdict above(const Setting& setting, const Thing& s, const Thing& t) {
  const Vec2 at = t.local(s.center);
  const double across = std::abs(at.y) - kSideGrowth * t.half_width;
  // A picture hangs on the wall behind the sideboard, not over its middle.
  const bool hangs =
      s.object.valid() && setting.scene.world[s.object].support.kind == SupportKind::kWall;
  const double reach =
      std::max(kSideGrowth * t.half_depth, t.half_depth + (hangs ? kHangingReach : 0));
  return {
      s.low >= t.high - kTouch && across <= 0 && std::abs(at.x) <= reach,
      fmt::format(
          "begins {:.2f} m above its top (at least 0), centre {:.2f} m aside (at most {:.2f} m)",
          s.low - t.high, std::abs(at.y), kSideGrowth * t.half_width)};
}

/// At one of the sides of T that the quarter turns name.
Verdict at_sides(const Thing& s, const Thing& t, std::initializer_list<int> quarter_turns) {
  Verdict best;
  for (const int quarter : quarter_turns) {
    const Side side = side_of(t, quarter);
    const Thing facing = turned_to(t, side);
    const double share = share_in(s, facing, {{0, -side.half_face}, {kInfinity, side.half_face}});
    const double away = std::max(0.0, extents_in(s, facing).low.x - side.face_at);
    bool points = !s.has_front;
    if (s.has_front) {
      Polygon2 outline;
      for (const Vec2 p : t.outline) outline.push_back(s.local(p));
      points = first_hit(outline, 0).has_value();
    }
    const Verdict v{
        share >= kShare && away <= kNextTo && points,
        fmt::format("share {:.2f} on that side (at least 0.75), {:.2f} m from it (at most 0.5 m){}",
                    share, away, points ? "" : ", its front points elsewhere")};
    if (v.holds) return v;
    if (best.measured.empty() || share > kHalf) best = v;
  }
  return best;
}

Verdict long_or_short(const Thing& s, const Thing& t, bool long_side) {
  const double d = t.half_depth;
  const double w = t.half_width;
  if (std::abs(d - w) <= kSquare * std::max(d, w)) return at_sides(s, t, {0, 1, 2, 3});
  // Front and back are as long as the thing is wide.
  return (w > d) == long_side ? at_sides(s, t, {0, 2}) : at_sides(s, t, {1, 3});
}

Verdict middle(const Thing& s, const Thing& t) {
  const double apart = norm(s.center - t.center);
  return {apart <= kMiddle, fmt::format("centres {:.2f} m apart (at most 0.15 m)", apart)};
}

Verdict side_by_side(const Thing& s, const Thing& t) {
  const double away = gap(s, t);
  const double turn = turn_between(s.yaw, t.yaw, !s.has_front || !t.has_front);
  const Verdict right = beside(s, t, 1, kNextTo, kHalf);
  const Verdict left = beside(s, t, 3, kNextTo, kHalf);
  return {
      away <= kNextTo && turn <= kSameHeading && (right.holds || left.holds),
      fmt::format("gap {:.2f} m (at most 0.5 m), headings {:.0f} degrees apart (at most 10), {}",
                  away, degrees(turn), right.holds ? right.measured : left.measured)};
}

/// Edges and centre lines across one axis of T.
Verdict aligned(const Thing& s, const Thing& t) {
  const double turn = turn_between(s.yaw, t.yaw, true);
  const Region r = extents_in(s, t);
  double best = kInfinity;
  for (const bool along : {true, false}) {
    const double low = along ? r.low.x : r.low.y;
    const double high = along ? r.high.x : r.high.y;
    const double half = along ? t.half_depth : t.half_width;
    for (const double a : {low, high}) {
      for (const double b : {-half, half}) best = std::min(best, std::abs(a - b));
    }
    best = std::min(best, std::abs(0.5 * (low + high)));
  }
  return {turn <= kAlignedTurn && best <= kAligned,
          fmt::format(
              "headings {:.0f} degrees apart (at most 5), nearest lines {:.2f} m (at most 0.05 m)",
              degrees(turn), best)};
}

Verdict near(const Setting& setting, const Thing& s, const Thing& t) {
  const bool together = s.object.valid() && t.object.valid() &&
                        share_surface(setting.scene.world, s.object, t.object);
  return judge_gap(s, t, together ? 0 : kNextTo, kNear);
}

Verdict across(const Thing& s, const Thing& t) {
  const Verdict away = judge_gap(s, t, kNear, kFar);
  const Verdict faces = judge_facing(s, t);
  return {away.holds && faces.holds, away.holds ? faces.measured : away.measured};
}

Verdict both(const Verdict& a, const Verdict& b) {
  return {a.holds && b.holds, a.holds ? b.measured : a.measured};
}

}  // namespace

Setting::Setting(const Scene& s) : scene(s) {
  for (std::size_t i = 0; i < s.world.objects.size(); ++i)
    things.push_back(thing_of(s, ObjectId(i)));
}

Verdict judge_gap(const Thing& s, const Thing& t, double low, double high) {
  const double away = gap(s, t);
  // Gaps come from an iteration that is accurate to a micrometre.
  return {away >= low - 1e-6 && away <= high + 1e-6,
          std::isfinite(high) ? fmt::format("gap {:.2f} m ({:g} to {:g} m)", away, low, high)
                              : fmt::format("gap {:.2f} m (at least {:.2f} m)", away, low)};
}

double far_distance(const World& world, RoomId room) {
  if (!room.valid()) return kFar;
  Vec2 low{kInfinity, kInfinity};
  Vec2 high{-kInfinity, -kInfinity};
  for (const Vec2 p : world[room].floor) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  return std::min(kFar, 0.5 * norm(high - low));
}

Verdict judge_front(const Thing& s, const Thing& t, double reach) {
  return beside(s, t, 0, reach, kShare);
}

Verdict judge_facing(const Thing& s, const Thing& t) {
  Verdict best = faces_once(s, t);
  if (s.has_front) return best;
  // What has no front faces with any of its sides.
  for (int quarter = 1; quarter < 4 && !best.holds; ++quarter)
    best = faces_once(turned_to(s, side_of(s, quarter)), t);
  return best;
}

Verdict judge(const Setting& setting, Relation relation, Extra extra, const Thing& s,
              const Thing& t) {
  const World& world = setting.scene.world;
  if (extra == Extra::kFoot)
    return both(beside(s, t, 0, kFrontReach, kShare), judge_gap(s, t, 0, kNextTo));
  if (extra == Extra::kTopRegion) {
    const Verdict carried = judge_carried(setting, s, t, Carrying::kAny);
    const double up = 0.5 * (s.low + s.high) - 0.5 * (t.low + t.high);
    return both(carried,
                {up >= 0, fmt::format("centre {:.2f} m above its centre (at least 0)", up)});
  }
  switch (relation) {
    case Relation::kOn:
      return judge_carried(setting, s, t, Carrying::kOn);
    case Relation::kInside:
      return judge_carried(setting, s, t, Carrying::kInside);
    case Relation::kOutside: {
      const Verdict carried = judge_carried(setting, s, t, Carrying::kAny);
      return both({!carried.holds, "it is carried by it"}, judge_gap(s, t, 0, kNear));
    }
    case Relation::kUnder:
      return under(s, t);
    case Relation::kAbove:
      return above(setting, s, t);
    case Relation::kNextTo:
      return judge_gap(s, t, 0, kNextTo);
    case Relation::kNear:
      return near(setting, s, t);
    case Relation::kFar:
      return judge_gap(s, t, far_distance(world, world[s.object].room), kInfinity);
    case Relation::kAcrossFrom:
      return across(s, t);
    case Relation::kInFrontOf:
      return beside(s, t, 0, kFrontReach, kShare);
    case Relation::kRightOf:
      return beside(s, t, 1, kSideReach, kShare);
    case Relation::kBehind:
      return beside(s, t, 2, kFrontReach, kShare);
    case Relation::kLeftOf:
      return beside(s, t, 3, kSideReach, kShare);
    case Relation::kFacing:
      return judge_facing(s, t);
    case Relation::kAlignedWith:
      return aligned(s, t);
    case Relation::kLongSide:
      return long_or_short(s, t, true);
    case Relation::kShortSide:
      return long_or_short(s, t, false);
    case Relation::kMiddleOf:
      return middle(s, t);
    case Relation::kSideBySide:
      return side_by_side(s, t);
    default:
      return {false, std::string(to_text(relation)) + " is no relation of two things"};
  }
}

Verdict judge_around(const std::vector<const Thing*>& ring, const Thing& t) {
  const double even = 2 * kPi / static_cast<double>(std::max<std::size_t>(ring.size(), 1));
  for (const Thing* s : ring) {
    const double away = gap(*s, t);
    if (away > kAroundReach)
      return {false, fmt::format("{}: gap {:.2f} m (at most 0.75 m)", s->id, away)};
    const Vec2 to = t.center - s->center;
    const double off = heading_difference(s->yaw, std::atan2(to.y, to.x));
    if (s->has_front && off > kAroundFacing)
      return {false, fmt::format("{}: front {:.0f} degrees off the centre (at most 60)", s->id,
                                 degrees(off))};
    for (const Thing* other : ring) {
      if (other == s) continue;
      const Vec2 a = s->center - t.center;
      const Vec2 b = other->center - t.center;
      const double apart = std::abs(std::atan2(cross(a, b), dot(a, b)));
      if (apart < kEvenShare * even)
        return {false, fmt::format("{} and {}: {:.0f} degrees apart (at least {:.0f})", s->id,
                                   other->id, degrees(apart), degrees(kEvenShare * even))};
    }
  }
  return {true, ""};
}

Verdict judge_between(const Thing& s, const Thing& t1, const Thing& t2) {
  const Vec2 line = t2.center - t1.center;
  const double length = norm(line);
  if (length <= 0) return {false, "its two neighbours stand at one place"};
  const Vec2 along = line * (1 / length);
  const double share = dot(s.center - t1.center, along) / length;
  const double off = std::abs(cross(along, s.center - t1.center));
  return {share >= 0.2 && share <= 0.8 && off <= kBetweenOff,
          fmt::format("at {:.0f} % of the way (20 to 80 %), {:.2f} m off the line (at most 0.4 m)",
                      100 * share, off)};
}

}  // namespace ww::evaluate
