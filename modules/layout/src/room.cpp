#include "room.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ww/math/transform.h"

namespace ww::layout {
namespace {

constexpr double kInsideTolerance = 1e-4;  // [m]
// Frames are drawn wider than the clear opening; furniture flush beside them would cut into them.
constexpr double kFrameWidth = 0.08;  // [m]

bool even_odd_contains(const Polygon2& polygon, Vec2 p) {
  bool inside = false;
  for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
    const Vec2 a = polygon[i], b = polygon[j];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) {
      inside = !inside;
    }
  }
  return inside;
}

double twice_area(const Polygon2& polygon) {
  double sum = 0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    sum += cross(polygon[i], polygon[(i + 1) % polygon.size()]);
  }
  return sum;
}

}  // namespace

Room::Room(const RoomOutline& outline) : floor_(outline.floor), height_(outline.height) {
  const std::size_t n = floor_.size();
  const bool clockwise = n >= 3 && twice_area(floor_) < 0;
  if (clockwise) std::reverse(floor_.begin(), floor_.end());
  for (std::size_t i = 0; i < n; ++i) {
    const Vec2 from = floor_[i], to = floor_[(i + 1) % n];
    WallLine wall;
    const std::size_t edge = clockwise ? (2 * n - 2 - i) % n : i;
    wall.edge = static_cast<int>(edge);
    if (edge < outline.wall_ids.size()) wall.id = outline.wall_ids[edge];
    wall.start = from;
    wall.length = norm(to - from);
    if (!(wall.length > 1e-6)) continue;
    wall.along = (to - from) * (1.0 / wall.length);
    wall.normal = perpendicular(wall.along);
    wall.yaw = std::atan2(wall.normal.y, wall.normal.x);
    const Vec2 before = from - floor_[(i + n - 1) % n];
    wall.convex_start = cross(before, wall.along) > 1e-9;
    walls_.push_back(wall);
  }
  if (floor_.empty()) return;
  low_ = high_ = floor_[0];
  for (const Vec2 p : floor_) {
    low_ = {std::min(low_.x, p.x), std::min(low_.y, p.y)};
    high_ = {std::max(high_.x, p.x), std::max(high_.y, p.y)};
  }
  if (!usable()) return;
  is_rectangle_ = floor_.size() == 4 && std::abs(0.5 * twice_area(floor_) -
                                                 (high_.x - low_.x) * (high_.y - low_.y)) < 1e-9;
  find_middle();
  add_openings(outline);
}

void Room::add_openings(const RoomOutline& outline) {
  for (const OpeningOutline& o : outline.openings) {
    WallOpening opening;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < walls_.size(); ++k) {
      const WallLine& wall = walls_[k];
      const double s = std::clamp(wall.offset(o.center), 0.0, wall.length);
      const double d = norm(wall.start + wall.along * s - o.center) +
                       (dot(wall.normal, o.normal) > 0.5 ? 0.0 : 1.0);
      if (d < nearest) {
        nearest = d;
        opening.wall = static_cast<int>(k);
      }
    }
    const WallLine& wall = walls_[static_cast<std::size_t>(opening.wall)];
    const double s = wall.offset(o.center);
    opening.from = s - 0.5 * o.width;
    opening.to = s + 0.5 * o.width;
    opening.low = o.sill;
    opening.high = o.sill + o.height;
    opening.is_door = o.is_door;
    opening.center = wall.start + wall.along * s;
    opening.normal = wall.normal;
    const double side = 0.5 * o.width + kFrameWidth;
    std::vector<Vec2> square;
    for (const Vec2 p :
         {Vec2{-side, 0}, Vec2{side, 0}, Vec2{side, o.width}, Vec2{-side, o.width}}) {
      square.push_back(opening.center + wall.along * p.x + wall.normal * p.y);
    }
    opening.keep_clear = convex_of(std::move(square));
    openings_.push_back(opening);
    opening_ids_.push_back(o.id);
  }
}

// The bounding box's centre serves a rectangle; in an L it may lie outside or in a corner, where
// the widest free disc of a 10 cm grid is what people call the middle.
void Room::find_middle() {
  middle_ = (low_ + high_) * 0.5;
  const double box_area = (high_.x - low_.x) * (high_.y - low_.y);
  if (std::abs(0.5 * twice_area(floor_)) > 0.98 * box_area) return;
  double widest = -1;
  const int nx = std::clamp(static_cast<int>((high_.x - low_.x) / 0.1), 1, 200);
  const int ny = std::clamp(static_cast<int>((high_.y - low_.y) / 0.1), 1, 200);
  for (int iy = 1; iy < ny; ++iy) {
    for (int ix = 1; ix < nx; ++ix) {
      const Vec2 p{low_.x + (high_.x - low_.x) * ix / nx, low_.y + (high_.y - low_.y) * iy / ny};
      if (!contains(p)) continue;
      const double d = distance_to_wall(p);
      if (d > widest + 1e-9) {
        widest = d;
        middle_ = p;
      }
    }
  }
}

bool Room::contains(Vec2 p) const { return even_odd_contains(floor_, p); }

bool Room::contains(const Convex& outline) const {
  if (outline.low.x < low_.x - kInsideTolerance || outline.low.y < low_.y - kInsideTolerance ||
      outline.high.x > high_.x + kInsideTolerance || outline.high.y > high_.y + kInsideTolerance) {
    return false;
  }
  if (is_rectangle_) return true;
  for (const WallLine& wall : walls_) {
    if (segment_enters(outline, wall.start, wall.start + wall.along * wall.length,
                       kInsideTolerance)) {
      return false;
    }
  }
  Vec2 center{};
  for (int i = 0; i < outline.count; ++i) center = center + outline[i] * (1.0 / outline.count);
  return contains(center);
}

double Room::distance_to_wall(Vec2 p) const {
  double best = std::numeric_limits<double>::infinity();
  for (const WallLine& wall : walls_) {
    const double s = std::clamp(wall.offset(p), 0.0, wall.length);
    best = std::min(best, norm(wall.start + wall.along * s - p));
  }
  return best;
}

int Room::find_wall(std::string_view id) const {
  for (std::size_t k = 0; k < walls_.size(); ++k) {
    if (walls_[k].id == id && !id.empty()) return static_cast<int>(k);
  }
  return -1;
}

int Room::find_opening(std::string_view id) const {
  for (std::size_t k = 0; k < opening_ids_.size(); ++k) {
    if (opening_ids_[k] == id && !id.empty()) return static_cast<int>(k);
  }
  return -1;
}

std::vector<int> Room::side_walls(Relation side) const {
  Vec2 entering = walls_.empty() ? Vec2{0, 1} : walls_[0].normal;
  for (const WallOpening& o : openings_) {
    if (!o.is_door) continue;
    entering = o.normal;
    break;
  }
  Vec2 facing = -entering;  // the normal of the wall that is looked for
  if (side == Relation::kFrontWall) facing = entering;
  if (side == Relation::kLeftWall) facing = -perpendicular(entering);
  if (side == Relation::kRightWall) facing = perpendicular(entering);
  std::vector<int> found;
  for (std::size_t k = 0; k < walls_.size(); ++k) {
    if (dot(walls_[k].normal, facing) > 0.7) found.push_back(static_cast<int>(k));
  }
  const auto depth = [&](int k) {
    const WallLine& w = walls_[static_cast<std::size_t>(k)];
    return -dot(w.start, facing) + 0.2 * w.length;  // far out and long
  };
  std::stable_sort(found.begin(), found.end(), [&](int a, int b) { return depth(a) > depth(b); });
  return found;
}

bool Room::opening_in(int wall, double from, double to, double low, double high,
                      bool doors_only) const {
  for (const WallOpening& o : openings_) {
    if (o.wall != wall || (doors_only && !o.is_door)) continue;
    if (from < o.to + kFrameWidth && o.from - kFrameWidth < to && low < o.high + kFrameWidth &&
        o.low - kFrameWidth < high) {
      return true;
    }
  }
  return false;
}

}  // namespace ww::layout
