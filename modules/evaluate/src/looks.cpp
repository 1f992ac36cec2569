#include "looks.h"

#include <algorithm>
#include <cmath>

#include "thing.h"

namespace ww::evaluate {
std::vector<SlotShare> slot_shares(const Object& object, const World& world) {
  const Model& model = *object.model;
  std::vector<SlotShare> out;
  for (const ModelSlot& slot : model.slots) {
    SlotShare s{slot.name, slot.material, {}, slot.tint, false, 0};
    if (const Material* material = world.find_material(slot.material)) {
      s.family = material->family;
      s.color = scaled(material->base_color, slot.tint);
      s.clear = material->transmission > 0.5;
    }
    out.push_back(std::move(s));
  }
  double total = 0;
  for (const Visual& visual : model.visuals) {
    const double area = surface_area(visual.mesh);
    out[static_cast<std::size_t>(visual.slot)].share += area;
    total += area;
  }
  for (SlotShare& s : out) s.share /= std::max(total, 1e-12);
  return out;
}

Shape outline_shape(const Object& object) {
  const Model& model = *object.model;
  const bool upright = object.support.kind == SupportKind::kWall;
  std::vector<Vec2> points;
  for (const Visual& visual : model.visuals) {
    for (const Vec3& p : visual.mesh.positions) points.push_back(upright ? Vec2{p.y, p.z} : p.xy());
  }
  const Polygon2 hull = convex_hull(std::move(points));
  if (hull.size() < 3) return Shape::kOther;
  Vec2 low = hull[0];
  Vec2 high = hull[0];
  for (const Vec2 p : hull) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const Vec2 size = high - low;
  const double filled = outline_area(hull) / std::max(size.x * size.y, 1e-12);
  const bool equal = std::abs(size.x - size.y) <= 0.05 * std::max(size.x, size.y);
  // A disc of many sides fills pi / 4 = 0.785 of its box, one of eight sides 0.828.
  if (filled >= 0.9) return equal ? Shape::kSquare : Shape::kRectangular;
  if (filled >= 0.70 && filled <= 0.84) return equal ? Shape::kRound : Shape::kOval;
  return Shape::kOther;
}

}  // namespace ww::evaluate
