#include "arrangement.h"

#include <algorithm>
#include <cmath>

namespace ww::layout {
namespace {

// Drawn meshes may leave their colliders by up to 2 cm, so that free-standing neighbours keep a
// finger's width.
constexpr double kFloorMargin = 0.01;               // [m]
constexpr double kSurfaceMargin = 0.005;            // [m] between small things
constexpr double kWallMargin = 0.005;               // [m]
constexpr double kContact = 0.0012;                 // [m] heights closer than this are contact
constexpr double kDoorLow = 0.03, kDoorHigh = 2.0;  // [m] certificate: what counts before a door

bool is_finite(const Aabb& box) {
  for (int i = 0; i < 3; ++i) {
    if (!std::isfinite(box.low[i]) || !std::isfinite(box.high[i])) return false;
  }
  return true;
}

std::vector<Prism> moved_prisms(const std::vector<Prism>& prisms, const Turn& turn, Vec2 by,
                                double z, Aabb& bounds) {
  std::vector<Prism> out;
  out.reserve(prisms.size());
  for (const Prism& p : prisms) {
    out.push_back({moved(p.outline, turn, by), p.low + z, p.high + z});
    const Prism& q = out.back();
    bounds.include(Vec3{q.outline.low.x, q.outline.low.y, q.low});
    bounds.include(Vec3{q.outline.high.x, q.outline.high.y, q.high});
  }
  return out;
}

bool touch(const std::vector<Prism>& as, const std::vector<Prism>& bs, double margin,
           double height_slack) {
  for (const Prism& a : as) {
    for (const Prism& b : bs) {
      if (a.low >= b.high - height_slack || b.low >= a.high - height_slack) continue;
      if (a.outline.low.x >= b.outline.high.x + margin ||
          b.outline.low.x >= a.outline.high.x + margin ||
          a.outline.low.y >= b.outline.high.y + margin ||
          b.outline.low.y >= a.outline.high.y + margin) {
        continue;
      }
      if (gap(a.outline, b.outline) < margin - 1e-9) return true;
    }
  }
  return false;
}

bool names_door(const Problem& problem, const Constraint& c, const Room& room) {
  if (!c.required || c.negated) return false;
  switch (c.relation) {
    case Relation::kInFrontOf:
    case Relation::kUnder:
    case Relation::kMiddleOf:
      break;
    default:
      return false;
  }
  if (c.architecture == Architecture::kDoor) return true;
  const int opening = room.find_opening(c.opening);
  return opening >= 0 && problem.room.openings[static_cast<std::size_t>(opening)].is_door;
}

}  // namespace

double gap3(const Box3& a, const Box3& b) {
  const double plan = distance(a.outline, b.outline);
  const double height = std::max({0.0, b.low - a.high, a.low - b.high});
  return std::sqrt(plan * plan + height * height);
}

Spot spot_for_box(const Shape& shape, Vec2 center, double yaw) {
  Spot spot;
  spot.yaw = wrap_angle(yaw);
  spot.position = center - Turn::of(spot.yaw) * shape.center();
  return spot;
}

Arrangement::Arrangement(const Problem& problem) : problem_(&problem), room_(problem.room) {
  const std::size_t n = problem.items.size();
  shapes_.resize(n);
  bodies_.resize(n);
  may_block_.assign(n, false);
  may_cover_window_.assign(n, false);
  for (std::size_t i = 0; i < n; ++i) {
    const Item& item = problem.items[i];
    if (!item.model || !is_finite(item.model->box)) continue;
    if (item.model->box.size().x < 1e-4 || item.model->box.size().y < 1e-4) continue;
    if (item.movable) {
      shapes_[i].push_back(make_shape(*item.model, Quat{}, item.load_height));
      for (const RestPose& rest : item.model->rest_poses) {
        shapes_[i].push_back(make_shape(*item.model, rest.rotation, item.load_height));
      }
    } else {
      const double yaw = yaw_of(item.X_WO.rotation);
      shapes_[i].push_back(
          make_shape(*item.model, (Quat::yaw(-yaw) * item.X_WO.rotation).canonical()));
      Spot spot;
      spot.position = item.X_WO.translation.xy();
      spot.z = item.X_WO.translation.z;
      spot.yaw = yaw;
      place(static_cast<int>(i), spot);
      if (item.model->mount == Mount::kOpening) add_leaves(item);
    }
  }
  for (const Constraint& c : problem.constraints) {
    if (c.subject < 0 || c.subject >= count()) continue;
    if (names_door(problem, c, room_)) may_block_[static_cast<std::size_t>(c.subject)] = true;
    if (c.negated) continue;
    if (c.architecture == Architecture::kWindow || room_.find_opening(c.opening) >= 0) {
      may_cover_window_[static_cast<std::size_t>(c.subject)] = true;
    }
  }
}

void Arrangement::add_leaves(const Item& item) {
  const Model& model = *item.model;
  std::vector<double> open;
  for (const ModelJoint& j : model.joints) open.push_back(j.range ? j.range->y : 0.0);
  const std::vector<RigidTransform> poses = part_poses(model, open);
  for (std::size_t part = 1; part < model.parts.size(); ++part) {
    Aabb box;
    for (const Visual& v : model.visuals) {
      if (v.part == static_cast<int>(part)) box.include(bounds(v.mesh));
    }
    if (box.empty()) continue;
    const RigidTransform X = item.X_WO * poses[part];
    const Vec3 center = X * box.center();
    Box3 leaf;
    leaf.center = center.xy();
    leaf.half = {0.5 * box.size().x, 0.5 * box.size().y};
    leaf.turn = Turn::of(yaw_of(X.rotation));
    leaf.low = center.z - 0.5 * box.size().z;
    leaf.high = center.z + 0.5 * box.size().z;
    leaf.outline = moved(rectangle(-leaf.half, leaf.half), leaf.turn, leaf.center);
    if (leaf.low < 1.2) open_leaves_.push_back(leaf);
  }
}

int Arrangement::find_rest(int i, std::string_view name) const {
  const std::vector<RestPose>& poses = model(i).rest_poses;
  for (std::size_t k = 0; k < poses.size() && item(i).movable; ++k) {
    if (poses[k].name == name) return static_cast<int>(k) + 1;
  }
  return -1;
}

void Arrangement::place(int i, const Spot& spot) {
  bodies_[static_cast<std::size_t>(i)] = body(i, spot);
}

RigidTransform Arrangement::pose(int i) const {
  const Item& it = item(i);
  if (!it.movable) return it.X_WO;
  const Body& b = (*this)[i];
  const Quat yaw = Quat::yaw(b.spot.yaw);
  const Quat base = shape(i, b.spot.rest).base;
  return {(yaw * base).canonical(), {b.spot.position.x, b.spot.position.y, b.spot.z}};
}

Box3 Arrangement::box(int i, const Spot& spot) const {
  const Shape& s = shape(i, spot.rest);
  Box3 box;
  box.turn = Turn::of(spot.yaw);
  box.center = box.turn * s.center() + spot.position;
  box.half = s.half();
  box.low = spot.z + s.box.low.z;
  box.high = spot.z + s.box.high.z;
  box.outline = moved(rectangle(s.box.low.xy(), s.box.high.xy()), box.turn, spot.position);
  box.has_front = model(i).has_front;
  return box;
}

Body Arrangement::outline(int i, const Spot& spot) const {
  Body body;
  body.item = i;
  body.spot = spot;
  body.box = box(i, spot);
  body.turn = body.box.turn;
  body.bounds = {{body.box.outline.low.x, body.box.outline.low.y, body.box.low},
                 {body.box.outline.high.x, body.box.outline.high.y, body.box.high}};
  body.reach = body.bounds;
  return body;
}

void Arrangement::fill(Body& body) const {
  const Shape& s = shape(body.item, body.spot.rest);
  body.solids = moved_prisms(s.solids, body.turn, body.spot.position, body.spot.z, body.bounds);
  body.drapes = moved_prisms(s.drapes, body.turn, body.spot.position, body.spot.z, body.bounds);
  body.reach = body.bounds;
  body.sweeps = moved_prisms(s.sweeps, body.turn, body.spot.position, body.spot.z, body.reach);
}

Body Arrangement::body(int i, const Spot& spot) const {
  Body body = outline(i, spot);
  fill(body);
  return body;
}

Box3 Arrangement::opening_box(int opening) const {
  const WallOpening& o = room_.openings()[static_cast<std::size_t>(opening)];
  const WallLine& wall = room_.walls()[static_cast<std::size_t>(o.wall)];
  Box3 box;
  box.center = o.center;
  box.half = {0.01, 0.5 * (o.to - o.from)};
  box.turn = Turn::of(wall.yaw);
  box.low = o.low;
  box.high = o.high;
  box.outline = moved(rectangle(-box.half, box.half), box.turn, box.center);
  return box;
}

Box3 Arrangement::wall_box(int k) const {
  const WallLine& wall = room_.walls()[static_cast<std::size_t>(k)];
  Box3 box;
  box.half = {0.01, 0.5 * wall.length};
  box.turn = Turn::of(wall.yaw);
  box.center = wall.start + wall.along * (0.5 * wall.length) - wall.normal * 0.01;
  box.low = 0;
  box.high = room_.height();
  box.outline = moved(rectangle(-box.half, box.half), box.turn, box.center);
  return box;
}

bool Arrangement::carries(int lower, int upper) const {
  if (lower < 0) return false;
  for (int guard = 0; guard <= count() && upper >= 0 && is_placed(upper); ++guard) {
    upper = (*this)[upper].spot.carrier;
    if (upper == lower) return true;
  }
  return false;
}

int Arrangement::ground_below(int i) const {
  for (int guard = 0; guard <= count(); ++guard) {
    if (i < 0 || !is_placed(i) || !is_covering(i)) return i;
    i = (*this)[i].spot.carrier;
  }
  return -1;
}

Fault Arrangement::overlap(const Body& body, const Body& other) const {
  const bool covering = is_covering(body.item), other_covering = is_covering(other.item);
  if (covering != other_covering) return {};
  if (covering) {
    if (body.spot.carrier != other.spot.carrier) return {};
    const bool apart = gap(body.box.outline, other.box.outline) >= 0;
    return apart ? Fault{} : Fault{Conflict::kOverlap, other.item};
  }
  double margin = kFloorMargin, slack = -kSurfaceMargin;
  const bool carried = body.spot.carrier == other.item || other.spot.carrier == body.item;
  if (carried) {
    margin = 0;
    slack = kContact;
  } else if (body.spot.carrier >= 0 || other.spot.carrier >= 0) {
    margin = kSurfaceMargin;
    slack = kContact;
  } else if (body.spot.wall >= 0 || other.spot.wall >= 0) {
    margin = kWallMargin;
  }
  if (!body.bounds.inflated(margin + kSurfaceMargin).overlaps(other.bounds)) return {};
  if (touch(body.solids, other.solids, margin, slack)) return {Conflict::kOverlap, other.item};
  const bool stands = body.spot.wall < 0 && model(body.item).mount != Mount::kOpening;
  const bool other_stands = other.spot.wall < 0 && model(other.item).mount != Mount::kOpening;
  if ((stands && touch(body.solids, other.drapes, 0, slack)) ||
      (other_stands && touch(body.drapes, other.solids, 0, slack))) {
    return {Conflict::kOverlap, other.item};
  }
  return {};
}

Fault Arrangement::sweep_overlap(const Body& body, const Body& other) const {
  if (body.sweeps.empty() && other.sweeps.empty()) return {};
  if (is_covering(body.item) || is_covering(other.item)) return {};
  if (!body.reach.overlaps(other.reach)) return {};
  // What lies in a drawer rides along with it.
  if (body.spot.carrier == other.item || other.spot.carrier == body.item ||
      carries(body.spot.carrier, other.item)) {
    return {};
  }
  if (touch(body.sweeps, other.solids, 0, kContact) ||
      touch(body.solids, other.sweeps, 0, kContact)) {
    return {Conflict::kSweep, other.item};
  }
  return {};
}

Fault Arrangement::fault(const Body& body) const {
  if (!room_.contains(body.box.outline)) return {Conflict::kRoom};
  if (body.box.low < -1e-6 || body.box.high > room_.height() + 1e-6) return {Conflict::kCeiling};
  if (body.spot.wall >= 0) {
    const double s =
        room_.walls()[static_cast<std::size_t>(body.spot.wall)].offset(body.box.center);
    const bool meant = may_cover_window_[static_cast<std::size_t>(body.item)];
    if (room_.opening_in(body.spot.wall, s - body.box.half.y, s + body.box.half.y, body.box.low,
                         body.box.high, meant)) {
      return {Conflict::kWindow};
    }
  }
  const bool covering = is_covering(body.item);
  if (!covering && !may_block_doors(body.item)) {
    for (const WallOpening& o : room_.openings()) {
      if (!o.is_door || gap(body.box.outline, o.keep_clear) > -1e-6) continue;
      for (const Prism& p : body.solids) {
        if (p.high > kDoorLow && p.low < kDoorHigh && gap(p.outline, o.keep_clear) < -1e-6) {
          return {Conflict::kDoor};
        }
      }
    }
  }
  for (const Prism& p : body.sweeps) {
    if (!room_.contains(p.outline)) return {Conflict::kSweep};
  }
  for (const std::optional<Body>& other : bodies_) {
    if (!other || other->item == body.item) continue;
    if (const Fault f = overlap(body, *other)) return f;
  }
  for (const std::optional<Body>& other : bodies_) {
    if (!other || other->item == body.item) continue;
    if (const Fault f = sweep_overlap(body, *other)) return f;
  }
  return {};
}

}  // namespace ww::layout
