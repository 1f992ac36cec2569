#include "ring.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ww::layout {
namespace {

constexpr double kElbow = 0.06;   // [m] between neighbours, at least
constexpr double kComfort = 0.7;  // [m] from one seat to the next

struct Table {
  Vec2 half;   ///< [m] of the target
  Vec2 seat;   ///< [m] half extents of a seat
  double gap;  ///< [m]
};

double side_length(const Table& t, int side) { return 2 * (side % 2 == 0 ? t.half.y : t.half.x); }

Vec2 place(const Table& t, int side, int i, int n) {
  const double along = 0.5 * side_length(t, side) * (2.0 * (i + 0.5) / n - 1);
  const double out = (side % 2 == 0 ? t.half.x : t.half.y) + t.gap + t.seat.x;
  switch (side) {
    case 0:
      return {out, along};
    case 1:
      return {-along, out};
    case 2:
      return {-out, -along};
    default:
      return {along, -out};
  }
}

// Unevenness of distances and of the angles between neighbours, plus sides that do not match their
// opposite.
double unevenness(const Table& t, const int n[4]) {
  std::vector<double> angles, distances;
  double cost = 0.6 * (std::abs(n[0] - n[2]) + std::abs(n[1] - n[3]));
  for (int side = 0; side < 4; ++side) {
    const double pitch = side_length(t, side) / std::max(n[side], 1);
    if (n[side] > 1) cost += 0.3 * std::max(0.0, kComfort - pitch) / kComfort;
    for (int i = 0; i < n[side]; ++i) {
      const Vec2 p = place(t, side, i, n[side]);
      angles.push_back(std::atan2(p.y, p.x));
      distances.push_back(norm(p));
    }
  }
  std::sort(angles.begin(), angles.end());
  std::sort(distances.begin(), distances.end());
  const double ideal_angle = 2 * kPi / static_cast<double>(angles.size());
  const double ideal_distance = distances[distances.size() / 2];
  for (std::size_t i = 0; i < angles.size(); ++i) {
    double step = angles[(i + 1) % angles.size()] - angles[i];
    if (step <= 0) step += 2 * kPi;
    cost += std::min(1.0, std::abs(step - ideal_angle) / ideal_angle) /
            static_cast<double>(angles.size());
    cost += std::min(1.0, std::abs(distances[i] - ideal_distance) / ideal_distance) /
            static_cast<double>(angles.size());
  }
  return cost;
}

}  // namespace

bool is_square(const Box3& box) {
  return std::abs(box.half.x - box.half.y) < 0.05 * std::max(box.half.x, box.half.y);
}

std::vector<Seat> ring_seats(const Box3& target, bool round, Vec2 half, int count, double gap,
                             RingSides sides) {
  std::vector<Seat> seats;
  const double base = std::atan2(target.turn.s, target.turn.c);
  if (count < 1) return seats;
  if (round && sides == RingSides::kAll) {
    for (int i = 0; i < count; ++i) {
      const double angle = base + 2 * kPi * i / count;
      const Vec2 u = Turn::of(angle).x();
      const double edge = 1 / std::hypot(dot(u, target.turn.x()) / std::max(target.half.x, 1e-6),
                                         dot(u, target.turn.y()) / std::max(target.half.y, 1e-6));
      seats.push_back({target.center + u * (edge + gap + half.x), wrap_angle(angle + kPi), -1});
    }
    return seats;
  }
  const Table table{target.half, half, gap};
  int most[4];
  for (int side = 0; side < 4; ++side) {
    most[side] =
        std::clamp(static_cast<int>(side_length(table, side) / (2 * half.y + kElbow)), 1, count);
    // Long sides look along the short axis.
    const bool is_long = (side % 2 == 0) == (target.half.y >= target.half.x);
    if (sides != RingSides::kAll && !is_square(target) && is_long != (sides == RingSides::kLong))
      most[side] = 0;
  }
  while (most[0] + most[1] + most[2] + most[3] < count && count > 1) --count;
  int best[4] = {0, 0, 0, 0};
  double least = std::numeric_limits<double>::infinity();
  for (int a = 0; a <= most[0]; ++a) {
    for (int b = 0; b <= most[1] && a + b <= count; ++b) {
      for (int c = 0; c <= most[2] && a + b + c <= count; ++c) {
        const int d = count - a - b - c;
        if (d < 0 || d > most[3]) continue;
        const int n[4] = {a, b, c, d};
        const double cost = unevenness(table, n);
        if (cost < least - 1e-9) {
          least = cost;
          std::copy(n, n + 4, best);
        }
      }
    }
  }
  for (int side = 0; side < 4; ++side) {
    for (int i = 0; i < best[side]; ++i) {
      seats.push_back({target.center + target.turn * place(table, side, i, best[side]),
                       wrap_angle(base + side * kPi / 2 + kPi), side});
    }
  }
  return seats;
}

}  // namespace ww::layout
