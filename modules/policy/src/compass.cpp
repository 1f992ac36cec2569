#include "compass.h"

#include <cmath>

#include "ww/core/text.h"
#include "ww/world/daylight.h"

namespace ww::policy {
namespace {

bool is_indoors(const World& world, RoomId room) { return room.valid() && !world[room].open_air; }

/// Light through all windows, with the sun's rays travelling along `travel` in plan. [m2]
double beam_through_windows(const World& world, Vec2 travel) {
  double sum = 0;
  for (const Opening& o : world.openings) {
    if (o.kind != OpeningKind::kWindow) continue;
    const Wall& wall = world[o.wall];
    const bool left = is_indoors(world, wall.left);
    if (left == is_indoors(world, wall.right)) continue;
    const Vec2 inward = perpendicular(normalized(wall.to - wall.from)) * (left ? 1.0 : -1.0);
    const double straight = std::max(0.0, dot(travel, inward));
    // Straight in, the sun flattens a room; a third less makes 45 degrees the best.
    sum += o.width * o.height * straight * (1 - 0.7 * straight);
  }
  return sum;
}

}  // namespace

std::optional<Vec2> north_for_sun(const World& world) {
  constexpr int kHeadings = 16;
  std::optional<Vec2> best;
  double most = 0;
  for (int k = 0; k < kHeadings; ++k) {
    const double turn = 2 * kPi * k / kHeadings;
    Environment environment = world.environment;
    environment.north = {round_to(std::sin(turn), 4), round_to(std::cos(turn), 4)};
    const auto sun = sun_position(environment);
    if (!sun || sun->elevation <= 0) return std::nullopt;
    const double beam = beam_through_windows(world, normalized(-sun->direction.xy()));
    // More by a hair is rounding: the first of equals stays.
    if (beam <= most + 1e-6) continue;
    most = beam;
    best = environment.north;
  }
  return best;
}

}  // namespace ww::policy
