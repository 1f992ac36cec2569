#include "looks.h"

#include <algorithm>
#include <cmath>

#include "thing.h"

namespace ww::evaluate {
namespace {

struct Lab {
  double l = 0, a = 0, b = 0;
  double chroma() const { return std::hypot(a, b); }
};

/// OKLab, Ottosson 2020.
Lab lab(Vec3 c) {
  const double l = std::cbrt(0.4122214708 * c.x + 0.5363325363 * c.y + 0.0514459929 * c.z);
  const double m = std::cbrt(0.2119034982 * c.x + 0.6806995451 * c.y + 0.1073969566 * c.z);
  const double s = std::cbrt(0.0883024619 * c.x + 0.2817188376 * c.y + 0.6299787005 * c.z);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

}  // namespace

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

bool is_colored(Vec3 seen, Vec3 asked) {
  // Below this chroma OKLab colours look grey; a word for a hue asks for more, one for a grey for
  // less.
  constexpr double kGrey = 0.04;
  const Lab s = lab(seen);
  const Lab a = lab(asked);
  const double lighter = std::abs(s.l - a.l);
  if (a.chroma() < kGrey) return s.chroma() < 1.25 * kGrey && lighter <= 0.17;
  const double hue = std::abs(wrap_angle(std::atan2(s.b, s.a) - std::atan2(a.b, a.a)));
  return s.chroma() >= 0.5 * kGrey && s.chroma() >= 0.35 * a.chroma() && hue <= kPi / 7 &&
         lighter <= 0.22;
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
