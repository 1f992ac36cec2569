#include "definitions.h"

#include <algorithm>
#include <cmath>

namespace ww::layout::testing {
namespace {

double between(double a0, double a1, double b0, double b1) {
  return std::max({0.0, b0 - a1, a0 - b1});
}

double apart(const Square& a, const Square& b) {
  return std::hypot(between(a.x0, a.x1, b.x0, b.x1),
                    std::hypot(between(a.y0, a.y1, b.y0, b.y1), between(a.z0, a.z1, b.z0, b.z1)));
}

// The square seen from the target's frame: +x its front, +y its right as an onlooker sees it.
Square in_frame_of(const Square& t, const Square& s) {
  const double cx = 0.5 * (t.x0 + t.x1), cy = 0.5 * (t.y0 + t.y1);
  const double ax[2] = {s.x0 - cx, s.x1 - cx}, ay[2] = {s.y0 - cy, s.y1 - cy};
  Square r = s;
  double xs[2], ys[2];
  for (int i = 0; i < 2; ++i) {
    switch (t.front) {
      case 0:
        xs[i] = ax[i];
        ys[i] = ay[i];
        break;
      case 1:
        xs[i] = ay[i];
        ys[i] = -ax[i];
        break;
      case 2:
        xs[i] = -ax[i];
        ys[i] = -ay[i];
        break;
      default:
        xs[i] = -ay[i];
        ys[i] = ax[i];
    }
  }
  r.x0 = std::min(xs[0], xs[1]);
  r.x1 = std::max(xs[0], xs[1]);
  r.y0 = std::min(ys[0], ys[1]);
  r.y1 = std::max(ys[0], ys[1]);
  r.front = (s.front - t.front + 4) % 4;
  return r;
}

double shared(double a0, double a1, double b0, double b1) {
  return std::max(0.0, std::min(a1, b1) - std::max(a0, b0));
}

// Share of the subject beyond the face on the side, within the face grown by a quarter.
bool at_side(const Square& subject, const Square& target, int side, double reach, double slack) {
  Square t = target;
  t.front = (target.front + side) % 4;
  const Square s = in_frame_of(t, subject);
  const Square own = in_frame_of(t, target);
  const double half = 0.5 * (own.y1 - own.y0) * 1.25;
  const double share = shared(s.x0, s.x1, own.x1, 1e3) * shared(s.y0, s.y1, -half, half) /
                       ((s.x1 - s.x0) * (s.y1 - s.y0));
  const double wanted = 0.75 * std::min(1.0, half / (0.5 * (s.y1 - s.y0)));
  return share >= wanted - slack && s.x0 - own.x1 <= reach + slack;
}

double facing_angle(const Square& subject, const Square& target) {
  const Square t = in_frame_of(subject, target);
  const double half =
      0.5 * (subject.front % 2 == 0 ? subject.y1 - subject.y0 : subject.x1 - subject.x0);
  const double depth =
      0.5 * (subject.front % 2 == 0 ? subject.x1 - subject.x0 : subject.y1 - subject.y0);
  const double low = std::max(t.y0, -half), high = std::min(t.y1, half);
  if (high - low < 0.25 * std::min(2 * half, t.y1 - t.y0) || t.x1 < 0) return kPi;
  return std::abs(std::atan2(0.5 * (low + high), std::max(t.x0, 0.5 * depth)));
}

}  // namespace

bool is_square_to_axes(const RigidTransform& X_WO) {
  const double q = yaw_of(X_WO.rotation) / (kPi / 2);
  return std::abs(q - std::round(q)) < 1e-6;
}

Square square_of(const Model& model, const RigidTransform& X_WO) {
  const Aabb box = transformed(X_WO, model.box);
  Square s{box.low.x, box.high.x, box.low.y, box.high.y, box.low.z, box.high.z, 0, model.has_front};
  s.front = (static_cast<int>(std::lround(yaw_of(X_WO.rotation) / (kPi / 2))) + 4) % 4;
  return s;
}

bool holds(Relation relation, const Square& s, const Square& t, const RoomOutline& room,
           double slack) {
  const double gap = apart(s, t);
  switch (relation) {
    case Relation::kNextTo:
      return gap <= 0.5 + slack;
    case Relation::kNear:
      return gap >= 0.5 - slack && gap <= 1.5 + slack;
    case Relation::kFar: {
      double x = 0, y = 0;
      for (const Vec2 p : room.floor) {
        x = std::max(x, p.x);
        y = std::max(y, p.y);
      }
      return gap >= std::min(4.0, 0.5 * std::hypot(x, y)) - slack;
    }
    case Relation::kAcrossFrom:
      return gap >= 1.5 - slack && gap <= 4 + slack &&
             (!s.has_front || facing_angle(s, t) <= 15 * kPi / 180 + slack);
    case Relation::kInFrontOf:
      return at_side(s, t, 0, 4, slack);
    case Relation::kRightOf:
      return at_side(s, t, 1, 1.5, slack);
    case Relation::kBehind:
      return at_side(s, t, 2, 4, slack);
    case Relation::kLeftOf:
      return at_side(s, t, 3, 1.5, slack);
    case Relation::kFacing:
      return facing_angle(s, t) <= 15 * kPi / 180 + slack;
    case Relation::kSideBySide:
      return gap <= 0.5 + slack && (!s.has_front || !t.has_front || s.front == t.front) &&
             (at_side(s, t, 1, 0.5, 0.25 + slack) || at_side(s, t, 3, 0.5, 0.25 + slack));
    case Relation::kAlignedWith: {
      const double dx[3] = {s.x0 - t.x0, s.x1 - t.x1, 0.5 * (s.x0 + s.x1 - t.x0 - t.x1)};
      const double dy[3] = {s.y0 - t.y0, s.y1 - t.y1, 0.5 * (s.y0 + s.y1 - t.y0 - t.y1)};
      double off = 1e9;
      for (int i = 0; i < 3; ++i) off = std::min({off, std::abs(dx[i]), std::abs(dy[i])});
      return off <= 0.05 + slack;
    }
    case Relation::kUnder: {
      const double area = shared(s.x0, s.x1, t.x0, t.x1) * shared(s.y0, s.y1, t.y0, t.y1);
      return area >=
             (0.5 - slack) * std::min((s.x1 - s.x0) * (s.y1 - s.y0), (t.x1 - t.x0) * (t.y1 - t.y0));
    }
    case Relation::kAbove: {
      const Square d = in_frame_of(t, s);
      return s.z0 >= t.z1 - slack &&
             std::abs(0.5 * (d.y0 + d.y1)) <=
                 0.625 * (in_frame_of(t, t).y1 - in_frame_of(t, t).y0) + slack;
    }
    case Relation::kMiddleOf:
      return std::hypot(0.5 * (s.x0 + s.x1 - t.x0 - t.x1), 0.5 * (s.y0 + s.y1 - t.y0 - t.y1)) <=
             0.15 + slack;
    case Relation::kLongSide:
    case Relation::kShortSide: {
      const Square own = in_frame_of(t, t);
      const bool front_is_long = own.y1 - own.y0 >= own.x1 - own.x0;
      for (int side = 0; side < 4; ++side) {
        const bool is_long = (side % 2 == 0) == front_is_long;
        if (is_long != (relation == Relation::kLongSide)) continue;
        Square turned = t;
        turned.front = (t.front + side) % 4;
        const Square d = in_frame_of(turned, s), o = in_frame_of(turned, t);
        const double share = shared(d.x0, d.x1, 0, 1e3) * shared(d.y0, d.y1, o.y0, o.y1) /
                             ((d.x1 - d.x0) * (d.y1 - d.y0));
        if (share >= 0.75 - slack && d.x0 - o.x1 <= 0.5 + slack) return true;
      }
      return false;
    }
    default:
      return true;
  }
}

bool holds(Relation relation, const Square& s, const RoomOutline& room, double slack) {
  const double w = room.floor[2].x, d = room.floor[2].y;
  const double away[4] = {s.x0, s.y0, w - s.x1,
                          d - s.y1};  // from the walls whose normals are +x, +y, -x, -y
  switch (relation) {
    case Relation::kAgainstWall:
      for (int q = 0; q < 4; ++q) {
        if (away[q] <= 0.3 + slack && (!s.has_front || s.front == q)) return true;
      }
      return false;
    case Relation::kInCorner:
      return std::min(away[0], away[2]) <= 0.8 + slack && std::min(away[1], away[3]) <= 0.8 + slack;
    case Relation::kMiddleOf:
      return std::hypot(0.5 * (s.x0 + s.x1 - w), 0.5 * (s.y0 + s.y1 - d)) <=
             std::max(0.4, 0.15 * 0.5 * (w + d)) + slack;
    default:
      return true;
  }
}

}  // namespace ww::layout::testing
