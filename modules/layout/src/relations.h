// Is a relation met, by how much is it missed, and how well does it look? docs/relations.md in
// code; the one place of the solver that knows thresholds.
#pragma once

#include <string>
#include <vector>

#include "arrangement.h"
#include "ring.h"

namespace ww::layout {

/// Thresholds of docs/relations.md. The solver keeps kMargin inside of them.
namespace limits {
inline constexpr double kMargin = 0.03;      // [m]
inline constexpr double kNextTo = 0.5;       // [m]
inline constexpr double kNear = 1.5;         // [m]
inline constexpr double kAcross = 4.0;       // [m] and beyond it is far
inline constexpr double kFarShare = 0.5;     // [1] of the room's diagonal, where 4 m do not fit
inline constexpr double kSideReach = 1.5;    // [m] left, right
inline constexpr double kFrontReach = 4.0;   // [m] in front, behind
inline constexpr double kSideMargin = 0.25;  // [1] by which a side face is extended
inline constexpr double kSideShare = 0.75;   // [1] of the subject's outline in the strip
inline constexpr double kFacing =
    15 * 3.14159265358979 / 180;  // [rad] to the middle of what is seen
inline constexpr double kBackAngle = 10 * 3.14159265358979 / 180;  // [rad]
inline constexpr double kAgainstWall = 0.3;                        // [m]
inline constexpr double kCorner = 0.8;                             // [m]
inline constexpr double kAroundGap = 0.75;                         // [m]
inline constexpr double kMiddleOfThing = 0.15;                     // [m]
inline constexpr double kMiddleOfRoom = 0.15;  // [1] of the room's mean side, at least 0.4 m
}  // namespace limits

struct Measure {
  bool known = false;  ///< false: something that it speaks of is not placed yet
  bool met = false;
  double error = 0;  ///< [m] or [rad] by which it is missed; 0 when met
  double wish = 0;   ///< [1] how far from the nicest way to meet it
  double value = 0;  ///< [m] or [rad] what was measured
  std::string_view unit = "m";
};

/// What is known beforehand about each item and constraint.
struct Habits {
  bool desk_like = false;  ///< people sit at it: top at 0.62 to 1.15 m and room for knees
  bool tall = false;       ///< over 1.3 m
  bool low_table = false;  ///< has a top below 0.62 m
  bool round = false;      ///< its top is an ellipse
};

class Relations {
 public:
  explicit Relations(const Arrangement& arrangement);

  /// Of constraint `c`, `candidate` standing for the item it names. Cost: linear in the
  /// constraint's peers.
  Measure measure(int c, const Body* candidate) const;
  /// Whether a measured relation holds by docs/relations.md, of which the solver stays inside.
  bool holds(int c, const Measure& m) const;
  /// One line for a person: what was measured and what is allowed.
  std::string explain(int c) const;

  const std::vector<int>& of(int item) const { return of_item_[static_cast<std::size_t>(item)]; }
  /// Subjects of all constraints with the same relation and target, in order.
  const std::vector<int>& peers(int c) const { return peers_[static_cast<std::size_t>(c)]; }
  const Habits& habits(int item) const { return habits_[static_cast<std::size_t>(item)]; }
  const Constraint& operator[](int c) const {
    return arrangement_->problem().constraints[static_cast<std::size_t>(c)];
  }
  /// Item indices and architecture make sense.
  bool is_valid(int c) const { return valid_[static_cast<std::size_t>(c)]; }
  /// Boxes of what a constraint is relative to: target items, or the openings and walls that it may
  /// mean.
  std::vector<Box3> target_boxes(int c, const Body* candidate) const;
  /// Distance that looks right between a subject and the side of a target.
  double ideal_gap(int c, int subject, int target) const;
  /// Seats that the peers of a kAround, kLongSide or kShortSide constraint share, with `gap` to the
  /// edge.
  std::vector<Seat> seats(int c, const Box3& target, double gap) const;
  /// Walls that a constraint allows.
  std::vector<int> walls_of(int c) const;

 private:
  struct Subject;
  bool find_box(int item, const Body* candidate, Box3& box, const Spot** spot) const;
  Measure to_target(const Constraint& c, int index, const Box3& s, const Spot& spot, const Box3& t,
                    int target, const Body* candidate) const;
  Measure to_building(const Constraint& c, int index, const Box3& s, const Spot& spot) const;
  Measure against_wall(const Constraint& c, int index, const Box3& s, const Spot& spot) const;
  Measure corner(const Box3& s) const;
  Measure carried(const Constraint& c, const Box3& s, const Spot& spot, const Box3& t, int target,
                  const Body* candidate) const;
  /// Whether one of a carrier's surfaces is what `on` or `inside` means by it.
  bool supports(const Constraint& c, int carrier, const Box3& box, int surface) const;
  bool share_surface(const Spot& spot, int other, const Body* candidate) const;
  Measure around(const Constraint& c, int index, const Box3& s, const Box3& t,
                 const Body* candidate) const;
  double yaw_wish(const Constraint& c, const Box3& s, const Box3& t, int target) const;
  double seat_wish(int index, const Box3& s, const Box3& t, const Body* candidate) const;
  void cache_seats();

  const Arrangement* arrangement_;
  std::vector<std::vector<int>> of_item_;
  std::vector<std::vector<int>> peers_;
  std::vector<Habits> habits_;
  std::vector<bool> valid_;
  std::vector<std::vector<Seat>>
      seats_;  // of ring relations, in the target's frame, at the ideal gap
};

/// Angle between the front of `s` and the middle of what it sees of `t` [rad]; pi when it sees
/// nothing.
double facing_deviation(const Box3& s, const Box3& t);
/// Share of the outline of `s` in the strip beyond one side of `t`; side 0: +x, 1: +y, 2: -x, 3:
/// -y.
double side_share(const Box3& s, const Box3& t, int side, double margin, bool beyond_face);
/// Distance of `s` from the face of `t` on a side; negative when it reaches under or over it.
double side_gap(const Box3& s, const Box3& t, int side);
/// A surface between boards or behind a rim: what stands there is in its carrier.
bool is_sunk(const Model& carrier, const ModelSurface& surface);
double half_extent(const Box3& box, Vec2 axis);  ///< [m] along a unit axis

}  // namespace ww::layout
