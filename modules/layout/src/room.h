// What does the solver need to know of the room? Walls with their free stretches, doors and what
// must stay clear before them, where the back, left and right walls are as seen on entering.
#pragma once

#include <string>
#include <vector>

#include "plane.h"
#include "ww/layout/problem.h"

namespace ww::layout {

struct WallLine {
  std::string id;
  int edge = 0;       ///< of the polygon as given
  Vec2 start;         ///< [m]
  Vec2 along;         ///< [1]
  Vec2 normal;        ///< [1] into the room
  double length = 0;  ///< [m]
  double yaw = 0;  ///< [rad] heading of the normal: a thing with its back to the wall has this yaw
  bool convex_start = true;  ///< the corner at `start` is one that things can stand in

  double offset(Vec2 p) const { return dot(p - start, along); }
  double depth(Vec2 p) const { return dot(p - start, normal); }
};

/// An opening in the frame of its wall.
struct WallOpening {
  int wall = 0;
  double from = 0, to = 0;   ///< [m] along the wall
  double low = 0, high = 0;  ///< [m] above the floor
  bool is_door = false;
  Vec2 center;        ///< [m] on the wall's face
  Vec2 normal;        ///< [1] into the room
  Convex keep_clear;  ///< [m] the square before a door
};

class Room {
 public:
  explicit Room(const RoomOutline& outline);

  const std::vector<WallLine>& walls() const { return walls_; }
  const std::vector<WallOpening>& openings() const {
    return openings_;
  }  ///< same order as the outline's
  const Polygon2& floor() const { return floor_; }
  double height() const { return height_; }
  double diagonal() const { return norm(high_ - low_); }  ///< [m] of the bounding box
  Vec2 low() const { return low_; }
  Vec2 high() const { return high_; }
  Vec2 middle() const {
    return middle_;
  }  ///< [m] centre of the bounding box, or of the widest free disc
  bool usable() const { return walls_.size() >= 3; }

  bool contains(Vec2 p) const;
  /// The outline lies in the room, up to 0.1 mm.
  bool contains(const Convex& outline) const;
  double distance_to_wall(Vec2 p) const;        ///< [m]
  int find_wall(std::string_view id) const;     ///< -1 when absent
  int find_opening(std::string_view id) const;  ///< index into openings, -1 when absent
  /// Walls that kBackWall, kLeftWall, kRightWall or kFrontWall name; the best-fitting first.
  std::vector<int> side_walls(Relation side) const;
  /// The opening covers a part of [from, to] of the wall at heights [low, high].
  bool opening_in(int wall, double from, double to, double low, double high, bool doors_only) const;

 private:
  void add_openings(const RoomOutline& outline);
  void find_middle();

  Polygon2 floor_;
  double height_ = 2.7;
  Vec2 low_, high_, middle_;
  bool is_rectangle_ = false;  // along the axes
  std::vector<WallLine> walls_;
  std::vector<WallOpening> openings_;
  std::vector<std::string> opening_ids_;
};

}  // namespace ww::layout
