// The relations of docs/relations.md once more, written from the page for boxes that stand square
// to the axes. Shares no code with the solver.
#pragma once

#include "ww/layout/problem.h"

namespace ww::layout::testing {

/// A box with a front along one of the axes.
struct Square {
  double x0 = 0, x1 = 0, y0 = 0, y1 = 0, z0 = 0, z1 = 0;  ///< [m]
  int front = 0;                                          ///< quarter turns of +x
  bool has_front = true;
};
Square square_of(const Model& model, const RigidTransform& X_WO);
bool is_square_to_axes(const RigidTransform& X_WO);

/// The relation as docs/relations.md defines it, `slack` [m] more generous.
bool holds(Relation relation, const Square& subject, const Square& target, const RoomOutline& room,
           double slack);
/// kAgainstWall, kInCorner, kMiddleOf the room; the room must be a rectangle from the origin.
bool holds(Relation relation, const Square& subject, const RoomOutline& room, double slack);

}  // namespace ww::layout::testing
