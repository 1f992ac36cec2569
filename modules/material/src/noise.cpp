#include "noise.h"

#include <cmath>

namespace ww::material {

Cells::Hit Cells::operator()(float u, float v) const {
  const float x = fraction(u) * static_cast<float>(cells_u_);
  const float y = fraction(v) * static_cast<float>(cells_v_);
  const int xi = static_cast<int>(x), yi = static_cast<int>(y);
  Hit hit;
  float nearest = 1e9F, second = 1e9F;
  for (int j = -1; j <= 1; ++j) {
    for (int i = -1; i <= 1; ++i) {
      const std::uint32_t h = hash_cell(wrap(xi + i, cells_u_), wrap(yi + j, cells_v_), seed_);
      const float px = static_cast<float>(xi + i) + 0.5F + jitter_ * (unit_of(h) - 0.5F);
      const float py = static_cast<float>(yi + j) + 0.5F + jitter_ * (unit_of(h, 16) - 0.5F);
      const float dx = x - px, dy = y - py;
      const float d = dx * dx + dy * dy;
      if (d < nearest) {
        second = nearest;
        nearest = d;
        hit.id = h * 0x9e3779b1U ^ (h >> 13);
        hit.dx = dx;
        hit.dy = dy;
      } else if (d < second) {
        second = d;
      }
    }
  }
  hit.nearest = std::sqrt(nearest);
  hit.second = std::sqrt(second);
  return hit;
}

}  // namespace ww::material
