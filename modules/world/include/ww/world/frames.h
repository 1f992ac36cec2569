// Which frame is a result stated in? The frames of what carries things: surfaces, walls, floors,
// ceilings.
#pragma once

#include "ww/world/world.h"

namespace ww {

/// Frame of a surface of a carrier in the world: origin at the surface's centre, axes of the part
/// that has it. surface -1 is the carrier's base part itself.
RigidTransform surface_pose(const Scene& scene, ObjectId carrier, int surface);
/// Frame of a wall's face towards a room: origin at the face's start on the wall's lower edge, x
/// along the face, y into the room, z up.
RigidTransform wall_pose(const World& world, WallId wall, RoomId room);

}  // namespace ww
