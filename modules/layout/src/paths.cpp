#include "paths.h"

#include <algorithm>
#include <cmath>

namespace ww::layout {
namespace {

// The certificate's robot has a radius of 0.2 m; half a cell more keeps the coarse grid on the safe
// side.
constexpr double kCell = 0.1;     // [m]
constexpr double kRadius = 0.24;  // [m]
constexpr double kPocket = 0.25;  // [m2]

}  // namespace

Paths::Paths(const Room& room) : low_(room.low()) {
  if (!room.usable()) return;
  nx_ = std::clamp(static_cast<int>((room.high().x - low_.x) / kCell), 1, 600);
  ny_ = std::clamp(static_cast<int>((room.high().y - low_.y) / kCell), 1, 600);
  const std::size_t cells = static_cast<std::size_t>(nx_) * static_cast<std::size_t>(ny_);
  floor_.assign(cells, 0);
  blocked_.assign(cells, 0);
  mark_.assign(cells, 0);
  for (int y = 0; y < ny_; ++y) {
    for (int x = 0; x < nx_; ++x) {
      const Vec2 p = at(x, y);
      floor_[static_cast<std::size_t>(y * nx_ + x)] =
          room.contains(p) && room.distance_to_wall(p) >= kRadius;
    }
  }
  for (const WallOpening& o : room.openings()) {
    if (!o.is_door) continue;
    // One comes in through a door, so that the cells before it are floor although the wall is near.
    std::vector<int> before;
    for (double d = 0.05; d < 0.45; d += 0.05) {
      const Vec2 p = o.center + o.normal * d;
      const int x = static_cast<int>((p.x - low_.x) / kCell),
                y = static_cast<int>((p.y - low_.y) / kCell);
      if (x < 0 || y < 0 || x >= nx_ || y >= ny_) continue;
      floor_[static_cast<std::size_t>(y * nx_ + x)] = 1;
      before.push_back(y * nx_ + x);
    }
    if (starts_.empty()) {
      starts_ = std::move(before);
    } else {
      other_doors_.push_back(std::move(before));
    }
  }
}

Vec2 Paths::at(int x, int y) const {
  return {low_.x + (x + 0.5) * kCell, low_.y + (y + 0.5) * kCell};
}

bool Paths::blocks(const Arrangement& arrangement, int item, const Box3& box) {
  // Doors stand open for whoever walks.
  return !arrangement.is_covering(item) && arrangement.model(item).mount != Mount::kOpening &&
         box.low < 1.2 && box.high > 0.03;
}

void Paths::mark(const Box3& box, int by) {
  const int x0 = std::max(0, static_cast<int>((box.outline.low.x - kRadius - low_.x) / kCell) - 1);
  const int x1 =
      std::min(nx_ - 1, static_cast<int>((box.outline.high.x + kRadius - low_.x) / kCell) + 1);
  const int y0 = std::max(0, static_cast<int>((box.outline.low.y - kRadius - low_.y) / kCell) - 1);
  const int y1 =
      std::min(ny_ - 1, static_cast<int>((box.outline.high.y + kRadius - low_.y) / kCell) + 1);
  for (int y = y0; y <= y1; ++y) {
    for (int x = x0; x <= x1; ++x) {
      const Vec2 d = box.local(at(x, y));
      const double dx = std::max(0.0, std::abs(d.x) - box.half.x);
      const double dy = std::max(0.0, std::abs(d.y) - box.half.y);
      if (dx * dx + dy * dy < kRadius * kRadius) {
        std::int16_t& b = blocked_[static_cast<std::size_t>(y * nx_ + x)];
        b = static_cast<std::int16_t>(b + by);
      }
    }
  }
}

int Paths::fill(int start, std::uint8_t value) {
  queue_.clear();
  queue_.push_back(start);
  mark_[static_cast<std::size_t>(start)] = value;
  for (std::size_t head = 0; head < queue_.size(); ++head) {
    const int c = queue_[head], x = c % nx_, y = c / nx_;
    const int next[4] = {x > 0 ? c - 1 : -1, x + 1 < nx_ ? c + 1 : -1, y > 0 ? c - nx_ : -1,
                         y + 1 < ny_ ? c + nx_ : -1};
    for (const int n : next) {
      if (n < 0) continue;
      const auto i = static_cast<std::size_t>(n);
      if (mark_[i] || !floor_[i] || blocked_[i]) continue;
      mark_[i] = value;
      queue_.push_back(n);
    }
  }
  return static_cast<int>(queue_.size());
}

void Paths::flood() {
  std::fill(mark_.begin(), mark_.end(), std::uint8_t{0});
  const auto is_free = [&](int c) {
    const auto i = static_cast<std::size_t>(c);
    return floor_[i] && !blocked_[i];
  };
  int reached = 0, lost = 0;
  for (const int s : starts_) {
    if (!mark_[static_cast<std::size_t>(s)] && is_free(s)) reached += fill(s, 1);
  }
  int largest = -1, largest_size = 0;
  for (int c = 0; c < nx_ * ny_; ++c) {
    if (mark_[static_cast<std::size_t>(c)] || !is_free(c)) continue;
    const int size = fill(c, 2);
    if (size * kCell * kCell >= kPocket) lost += size;
    if (size > largest_size) {
      largest_size = size;
      largest = c;
    }
  }
  if (starts_.empty() && largest >= 0) {
    // Without a door the widest part is where one is.
    std::fill(mark_.begin(), mark_.end(), std::uint8_t{0});
    reached = fill(largest, 1);
    lost = std::max(0, lost - reached);
  }
  share_ = reached + lost > 0 ? static_cast<double>(reached) / (reached + lost) : 0;
}

int Paths::unreached_doors() const {
  return static_cast<int>(
      std::count_if(other_doors_.begin(), other_doors_.end(), [&](const std::vector<int>& cells) {
        return std::none_of(cells.begin(), cells.end(),
                            [&](int c) { return mark_[static_cast<std::size_t>(c)] == 1; });
      }));
}

bool Paths::reaches(const Convex& zone) const {
  const int x0 = std::max(0, static_cast<int>((zone.low.x - low_.x) / kCell));
  const int x1 = std::min(nx_ - 1, static_cast<int>((zone.high.x - low_.x) / kCell));
  const int y0 = std::max(0, static_cast<int>((zone.low.y - low_.y) / kCell));
  const int y1 = std::min(ny_ - 1, static_cast<int>((zone.high.y - low_.y) / kCell));
  for (int y = y0; y <= y1; ++y) {
    for (int x = x0; x <= x1; ++x) {
      if (mark_[static_cast<std::size_t>(y * nx_ + x)] == 1 && contains(zone, at(x, y), 1e-9))
        return true;
    }
  }
  return false;
}

}  // namespace ww::layout
