// Spots on walls and under the ceiling.
#include <algorithm>
#include <cmath>

#include "candidate_sink.h"

namespace ww::layout {
namespace {

constexpr double kAboveFurniture = 0.15;  // [m] air between a picture and what stands below

}  // namespace

void Candidates::hung_spots(int item, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  const Room& room = arrangement_->room();
  const double half_height = 0.5 * shape.box.size().z;
  const double to_center = shape.box.center().z;
  const auto add = [&](const WallLine& wall, int k, double s, double height) {
    if (height - half_height < 0.0 || height + half_height > room.height()) return;
    Spot spot =
        spot_for_box(shape, wall.start + wall.along * s + wall.normal * shape.half().x, wall.yaw);
    spot.z = height - to_center;
    spot.wall = k;
    sink.add(spot);
  };
  const std::vector<Box3> related = related_boxes(item);
  for (const int k : allowed_walls(item)) {
    const WallLine& wall = room.walls()[static_cast<std::size_t>(k)];
    std::vector<double> along = offsets(item, k, shape.half().y, 0.05);
    for (const Box3& b : related) {
      // Pairs and rows about the middle of what they hang over.
      for (const double f : {0.5, 1.0, 1.5}) {
        const double step = f * (2 * shape.half().y + 0.08);
        along.push_back(wall.offset(b.center) - step);
        along.push_back(wall.offset(b.center) + step);
      }
    }
    for (const double s : along) {
      if (s < shape.half().y || s > wall.length - shape.half().y) continue;
      const double mount = std::clamp(arrangement_->item(item).mount_height, half_height,
                                      std::max(half_height, room.height() - half_height));
      add(wall, k, s, mount);
      double top = 0;
      for (int j = 0; j < arrangement_->count(); ++j) {
        if (!arrangement_->is_placed(j) || j == item || arrangement_->is_covering(j)) continue;
        const Box3& b = (*arrangement_)[j].box;
        if (b.low > 1.0 || wall.depth(b.center) - half_extent(b, wall.normal) > 0.3) continue;
        if (std::abs(wall.offset(b.center) - s) <
            half_extent(b, wall.along) + shape.half().y - 0.02) {
          top = std::max(top, b.high);
        }
      }
      if (top > 0) {
        for (const double air : {kAboveFurniture, 0.3})
          add(wall, k, s, std::max(mount, top + air + half_height));
        add(wall, k, s, top + kAboveFurniture + half_height);
      }
      for (const WallOpening& o : room.openings()) {
        if (o.wall != k || o.is_door) continue;
        add(wall, k, s, o.high + 0.12 - half_height);  // curtains hang from above the window
        add(wall, k, s, 0.5 * (o.low + o.high));       // blinds cover it
        add(wall, k, s, o.high + 0.1 + half_height);   // boards go over it
        if (o.low > 2 * half_height + 0.15)
          add(wall, k, s, o.low - 0.08 - half_height);  // radiators under it
      }
    }
  }
}

void Candidates::ceiling_spots(int item, Sink& sink) const {
  const Shape& shape = arrangement_->shape(item);
  const Room& room = arrangement_->room();
  const auto add = [&](Vec2 center) {
    for (std::size_t q = 0; q < std::min<std::size_t>(axes_.size(), 4); ++q) {
      Spot spot = spot_for_box(shape, center, axes_[q]);
      spot.z = room.height() - shape.box.high.z;
      sink.add(spot);
    }
  };
  for (const Box3& b : related_boxes(item)) {
    add(b.center);
    for (const double d : {0.3, 0.6}) {
      add(b.center + b.turn.y() * d);
      add(b.center - b.turn.y() * d);
    }
  }
  add(room.middle());
  const Vec2 size = room.high() - room.low();
  // Rows that light evenly: n by m fields and their middles.
  for (int nx = 1; nx <= 4; ++nx) {
    for (int ny = 1; ny <= 4; ++ny) {
      for (int i = 0; i < nx * ny; ++i) {
        const Vec2 p{room.low().x + size.x * (i % nx + 0.5) / nx,
                     room.low().y + size.y * (i / nx + 0.5) / ny};
        if (room.contains(p)) add(p);
      }
    }
  }
}

}  // namespace ww::layout
