#include "carrying.h"

#include <fmt/format.h>

#include <algorithm>

namespace ww::evaluate {
namespace {

constexpr double kRim = 0.01;          // [m] a surface that deep below the top lies inside
constexpr double kOverCovering = 0.5;  // [1] of the smaller outline

bool is_carried(const Support& support) {
  return support.object.valid() &&
         (support.kind == SupportKind::kOn || support.kind == SupportKind::kInside ||
          support.kind == SupportKind::kHanging);
}

/// A compartment that nothing closes: it belongs to the body, and no hinged door is before it.
bool is_open(const Model& carrier, int surface) {
  if (surface < 0) return true;
  const bool hinged = std::any_of(carrier.joints.begin(), carrier.joints.end(),
                                  [](const ModelJoint& j) { return j.type == JointType::kHinge; });
  return carrier.surfaces[static_cast<std::size_t>(surface)].part == 0 && !hinged;
}

/// Whether a surface lies below the carrier's top: between boards, or behind a rim.
bool is_sunk(const Model& carrier, int surface) {
  return surface >= 0 &&
         carrier.surfaces[static_cast<std::size_t>(surface)].center.z <= carrier.box.high.z - kRim;
}

bool fits(const Support& link, const Model& carrier, Carrying how) {
  switch (how) {
    case Carrying::kAny:
      return true;
    case Carrying::kOn:
      return link.kind == SupportKind::kOn ||
             (link.kind == SupportKind::kInside && is_open(carrier, link.surface));
    case Carrying::kInside:
      return link.kind == SupportKind::kInside || link.kind == SupportKind::kHanging ||
             (link.kind == SupportKind::kOn && is_sunk(carrier, link.surface));
  }
  return false;
}

/// What stands through a covering's pile is carried by what lies below both.
Verdict stands_over(const Setting& setting, const Thing& s, const Thing& covering) {
  const World& world = setting.scene.world;
  const Support& a = world[s.object].support;
  const Support& b = world[covering.object].support;
  const bool same = a.kind == b.kind && a.object == b.object &&
                    (a.object.valid() || world[s.object].room == world[covering.object].room);
  if (!same) return {false, "does not stand on what " + covering.id + " lies on"};
  const double smaller = std::min(outline_area(s.outline), outline_area(covering.outline));
  const double share = common_area(s.outline, covering.outline) / smaller;
  return {
      share >= kOverCovering,
      fmt::format("outlines share {:.2f} of the smaller (at least {:.2f})", share, kOverCovering)};
}

}  // namespace

Verdict judge_carried(const Setting& setting, const Thing& s, const Thing& t, Carrying how) {
  const World& world = setting.scene.world;
  if (!s.object.valid() || !t.object.valid() || s.object == t.object)
    return {false, "the building carries nothing here"};
  ObjectId at = s.object;
  for (std::size_t steps = 0; steps <= world.objects.size(); ++steps) {
    const Support& link = world[at].support;
    if (!is_carried(link)) break;
    if (link.object == t.object) {
      return {fits(link, *world[t.object].model, how),
              how == Carrying::kInside ? "stands on it, not in it" : "lies inside it, not on it"};
    }
    at = link.object;
  }
  if (world[t.object].model->covering && how != Carrying::kInside)
    return stands_over(setting, s, t);
  const Support& own = world[s.object].support;
  const std::string carrier = own.object.valid()                  ? world[own.object].id
                              : own.kind == SupportKind::kWall    ? "a wall"
                              : own.kind == SupportKind::kCeiling ? "the ceiling"
                                                                  : "the floor";
  return {false, "is carried by " + carrier};
}

bool share_surface(const World& world, ObjectId a, ObjectId b) {
  const Support& x = world[a].support;
  const Support& y = world[b].support;
  return is_carried(x) && is_carried(y) && x.object == y.object && x.surface == y.surface;
}

}  // namespace ww::evaluate
