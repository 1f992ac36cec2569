// Where does everything stand so far, and is a further spot physically possible? The state that
// search, relations and costs share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "room.h"
#include "shape.h"

namespace ww::layout {

/// A decision about one item. Position and yaw are those of O.
struct Spot {
  Vec2 position;   ///< [m]
  double z = 0;    ///< [m]
  double yaw = 0;  ///< [rad]
  int rest = 0;    ///< index of the item's shapes
  int carrier = -1;
  int surface = -1;
  int wall = -1;  ///< index of Room::walls
};

/// Upright box of an item, opening or wall, in the frame that relations speak of: +x is its front.
struct Box3 {
  Vec2 center;      ///< [m]
  Vec2 half;        ///< [m]
  Turn turn;        ///< heading of its front
  double low = 0;   ///< [m]
  double high = 0;  ///< [m]
  Convex outline;   ///< [m]
  bool has_front = true;

  Vec2 local(Vec2 p) const { return turn.back(p - center); }
};
double gap3(const Box3& a, const Box3& b);  ///< [m] distance of the two boxes

struct Body {
  int item = -1;
  Spot spot;
  Turn turn;
  Box3 box;
  std::vector<Prism> solids;
  std::vector<Prism> sweeps;
  std::vector<Prism> drapes;
  Aabb bounds;  ///< [m] of box and solids
  Aabb reach;   ///< [m] with sweeps
};

/// Why a spot is not possible.
enum class Conflict { kNone, kRoom, kCeiling, kDoor, kWindow, kOverlap, kSweep, kSupport };
struct Fault {
  Conflict kind = Conflict::kNone;
  int with = -1;  ///< item
  explicit operator bool() const { return kind != Conflict::kNone; }
};

class Arrangement {
 public:
  explicit Arrangement(const Problem& problem);

  const Problem& problem() const { return *problem_; }
  const Room& room() const { return room_; }
  int count() const { return static_cast<int>(problem_->items.size()); }
  const Item& item(int i) const { return problem_->items[static_cast<std::size_t>(i)]; }
  const Model& model(int i) const { return *item(i).model; }
  bool has_shape(int i) const { return !shapes_[static_cast<std::size_t>(i)].empty(); }
  const Shape& shape(int i, int rest = 0) const {
    return shapes_[static_cast<std::size_t>(i)][static_cast<std::size_t>(rest)];
  }
  int rest_count(int i) const {
    return static_cast<int>(shapes_[static_cast<std::size_t>(i)].size());
  }
  int find_rest(int i, std::string_view name) const;  ///< index of its shapes; -1 when absent

  bool is_placed(int i) const { return bodies_[static_cast<std::size_t>(i)].has_value(); }
  const Body& operator[](int i) const { return *bodies_[static_cast<std::size_t>(i)]; }
  void place(int i, const Spot& spot);
  void remove(int i) { bodies_[static_cast<std::size_t>(i)].reset(); }
  RigidTransform pose(int i) const;  ///< X_WO of a placed item

  Box3 box(int i, const Spot& spot) const;
  /// The body without solids and sweeps: enough for relations.
  Body outline(int i, const Spot& spot) const;
  void fill(Body& body) const;
  Body body(int i, const Spot& spot) const;
  Box3 opening_box(int opening) const;
  Box3 wall_box(int wall) const;

  /// Room, door squares, overlaps and swept joints. Does not look at relations.
  Fault fault(const Body& body) const;
  bool may_block_doors(int i) const { return may_block_[static_cast<std::size_t>(i)]; }
  /// Door leaves as they stand when open: what walks in walks around them.
  const std::vector<Box3>& open_leaves() const { return open_leaves_; }
  bool is_covering(int i) const { return model(i).covering; }
  /// The item carries the other one, directly or not.
  bool carries(int lower, int upper) const;
  /// What a thing that stands on `i` rests on: `i` itself, or what lies below a covering.
  int ground_below(int i) const;

 private:
  Fault overlap(const Body& body, const Body& other) const;
  Fault sweep_overlap(const Body& body, const Body& other) const;
  void add_leaves(const Item& item);

  const Problem* problem_;
  Room room_;
  std::vector<std::vector<Shape>> shapes_;
  std::vector<std::optional<Body>> bodies_;
  std::vector<bool> may_block_;         // doors: the prompt says so
  std::vector<bool> may_cover_window_;  // curtains, blinds
  std::vector<Box3> open_leaves_;
};

/// The pose of an item whose box centre shall be at `center`.
Spot spot_for_box(const Shape& shape, Vec2 center, double yaw);

}  // namespace ww::layout
