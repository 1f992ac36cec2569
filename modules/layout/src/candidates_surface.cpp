// Spots on tops and in compartments of what is already placed.
#include <algorithm>
#include <cmath>

#include "candidate_sink.h"
#include "ww/core/rng.h"

namespace ww::layout {
namespace {

constexpr double kEdge = 0.005;      // [m] kept from the edge of a surface
constexpr double kReachable = 1.5;   // [m] tops above are not where people put things
constexpr double kTableHigh = 0.25;  // [m] lower ones neither
constexpr double kHeadroom = 0.008;  // [m] below the next board
constexpr double kSlender =
    3.0;  // [1] height over depth from which a thing lies rather than stands
constexpr double kCasualTurn = 0.12;  // [rad]

struct Place {
  Vec2 center;     ///< [m] world
  double z = 0;    ///< [m] world
  double yaw = 0;  ///< [rad]
  Turn turn;
  Vec2 half;  ///< [m]
  bool ellipse = false;
};

bool fits(const Convex& outline, Vec2 half, bool ellipse) {
  for (int i = 0; i < outline.count; ++i) {
    const Vec2 p = outline[i];
    if (std::abs(p.x) > half.x + 1e-9 || std::abs(p.y) > half.y + 1e-9) return false;
    if (ellipse && half.x > 0 && half.y > 0 &&
        p.x * p.x / (half.x * half.x) + p.y * p.y / (half.y * half.y) > 1 + 1e-9) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::vector<std::pair<int, int>> Candidates::surfaces_for(int item, bool anywhere) const {
  std::vector<std::pair<int, int>> found;
  bool bound = false;
  const auto add = [&](int carrier, const Constraint* k) {
    carrier = arrangement_->ground_below(carrier);
    if (carrier < 0 || !arrangement_->is_placed(carrier) || carrier == item ||
        arrangement_->carries(item, carrier))
      return;
    const auto& surfaces = arrangement_->model(carrier).surfaces;
    const double base = (*arrangement_)[carrier].spot.z;
    std::vector<std::pair<double, int>> ranked;
    for (std::size_t s = 0; s < surfaces.size(); ++s) {
      const ModelSurface& m = surfaces[s];
      if (k && !k->surface.empty() && m.name != k->surface) continue;
      const bool inside = m.kind == SurfaceKind::kInside;
      const bool wants_inside = k && k->relation == Relation::kInside;
      if (wants_inside && k->surface.empty() && !inside &&
          !is_sunk(arrangement_->model(carrier), m))
        continue;
      double rank = 0;
      if (wants_inside) {
        rank = inside ? 0 : 1;
      } else {
        // People mean the top they can reach; then open boards; drawers and the top of a wardrobe
        // last.
        if (inside) rank = m.clearance && m.part == 0 ? 1 : 3;
        if (!inside && base + m.center.z > kReachable) rank = 2;
        // On a lid stands only what was told to.
        if (!inside && tips(arrangement_->model(carrier), m.part)) rank = 2.5;
      }
      if (k && (k->modifier == "top" || k->modifier == "bottom")) {
        rank += (k->modifier == "top" ? -1 : 1) * m.center.z;
      }
      ranked.push_back({rank, static_cast<int>(s)});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [rank, s] : ranked) {
      if (!k && rank >= 2) continue;
      if (!k && base + surfaces[static_cast<std::size_t>(s)].center.z < kTableHigh) continue;
      found.push_back({carrier, s});
    }
  };
  for (const int c : relations_->of(item)) {
    const Constraint& k = (*relations_)[c];
    if (k.subject != item || k.negated) continue;
    if (k.relation != Relation::kOn && k.relation != Relation::kInside) continue;
    bound = bound || k.required || !k.targets.empty();
    for (const int t : k.targets) add(t, &k);
  }
  if (bound && !anywhere) return found;
  for (int j = 0; j < arrangement_->count(); ++j) {
    // Nobody puts things on a plate, a book or a pair of scales unasked.
    if (arrangement_->is_placed(j) && j != item && (*arrangement_)[j].spot.carrier < 0)
      add(j, nullptr);
  }
  return found;
}

void Candidates::surface_spots(int item, bool anywhere, Sink& sink) const {
  const int upright = std::max(arrangement_->find_rest(item, "standing"), 0);
  const int lying = arrangement_->find_rest(item, "lying");
  const Shape& shape = arrangement_->shape(item, upright);
  const bool slender = shape.box.size().z > kSlender * 2 * std::min(shape.half().x, shape.half().y);
  const std::vector<std::pair<int, int>> places = surfaces_for(item, anywhere);
  for (int round = 0; round < 2; ++round) {
    for (const auto& [carrier, surface] : places) {
      const bool open =
          arrangement_->model(carrier).surfaces[static_cast<std::size_t>(surface)].kind ==
          SurfaceKind::kOn;
      // Books stand in shelves and lie on tables; what does not fit so is tried the other way.
      const bool lies = lying >= 0 && (open && slender) == (round == 0);
      const int rest = lies ? lying : upright;
      spots_on(item, carrier, surface, rest, round == 1, sink);
    }
    if (sink.size() > 0) return;
  }
}

void Candidates::spots_on(int item, int carrier, int surface, int rest, bool last_try,
                          Sink& sink) const {
  const Body& below = (*arrangement_)[carrier];
  const ModelSurface& m = arrangement_->model(carrier).surfaces[static_cast<std::size_t>(surface)];
  const Shape& shape = arrangement_->shape(item, rest);
  const Quat tip = arrangement_->shape(carrier, below.spot.rest).base;
  if (std::abs(tip.x) > 1e-6 || std::abs(tip.y) > 1e-6) return;  // its surfaces are not level now
  if (m.clearance && shape.box.size().z > *m.clearance - kHeadroom) return;
  const bool covering = arrangement_->is_covering(item);
  const bool inside = m.kind == SurfaceKind::kInside;

  const Vec2 center = below.turn * m.center.xy() + below.spot.position;
  const double z = below.spot.z + m.center.z - shape.box.low.z;
  const Vec2 half{0.5 * m.size.x - kEdge, 0.5 * m.size.y - kEdge};
  const bool ellipse = m.outline == SurfaceOutline::kEllipse;
  const Model& model = arrangement_->model(item);
  Rng rng = Rng::stream(arrangement_->problem().settings.seed,
                        "layout/surface/" + arrangement_->item(item).id);
  const bool casual = !inside && !covering && std::max(shape.half().x, shape.half().y) < 0.16;
  const double jitter = casual ? rng.uniform(-kCasualTurn, kCasualTurn) : 0;
  const Convex footprint = rectangle(shape.box.low.xy(), shape.box.high.xy());
  const Convex standing = inside ? footprint : shape.foot;

  const auto try_spot = [&](Vec2 box_center, double turn_by) {
    const Turn turn = Turn::of(turn_by);
    const Vec2 by = box_center - turn * shape.center();
    if (!covering && !fits(moved(standing, turn, by), half, ellipse)) return;
    Spot spot;
    spot.position = below.turn * by + center;
    spot.yaw = wrap_angle(below.spot.yaw + turn_by);
    spot.z = z;
    spot.rest = rest;
    spot.carrier = carrier;
    spot.surface = surface;
    sink.add(spot);
  };

  const int turns = last_try || !model.has_front ? 2 : 1;
  for (int q = 0; q < turns; ++q) {
    const double turn_by = q * kPi / 2 + jitter;
    const Turn turn = Turn::of(turn_by);
    const Vec2 e{shape.half().x * std::abs(turn.c) + shape.half().y * std::abs(turn.s),
                 shape.half().x * std::abs(turn.s) + shape.half().y * std::abs(turn.c)};
    try_spot({0, 0}, turn_by);
    if (covering) continue;
    const Vec2 slack{std::max(0.0, half.x - e.x), std::max(0.0, half.y - e.y)};
    const int nx = inside ? 2 : std::clamp(static_cast<int>(2 * slack.x / 0.08), 1, 7);
    const int ny = std::clamp(static_cast<int>(2 * slack.y / (inside ? 0.1 : 0.08)), 1, 14);
    for (int iy = 0; iy <= ny; ++iy) {
      for (int ix = 0; ix <= nx; ++ix) {
        Vec2 p{slack.x * (2.0 * ix / nx - 1), slack.y * (2.0 * iy / ny - 1)};
        if (casual && ix > 0 && ix < nx) p.x += rng.uniform(-0.02, 0.02);
        if (casual && iy > 0 && iy < ny) p.y += rng.uniform(-0.02, 0.02);
        try_spot(p, turn_by);
      }
    }
    // Against what already stands here: rows of books, plates beside plates.
    for (int j = 0; j < arrangement_->count(); ++j) {
      if (!arrangement_->is_placed(j)) continue;
      const Body& other = (*arrangement_)[j];
      if (other.spot.carrier != carrier || other.spot.surface != surface ||
          arrangement_->is_covering(j))
        continue;
      const Vec2 o = below.turn.back(other.box.center - center);
      const double oy = half_extent(other.box, below.turn.y()),
                   ox = half_extent(other.box, below.turn.x());
      for (const double air : {0.004, 0.03}) {
        for (const double sign : {1.0, -1.0}) {
          const double y = o.y + sign * (oy + e.y + air);
          try_spot({slack.x, y}, turn_by);
          try_spot({o.x, y}, turn_by);
          try_spot({-slack.x, y}, turn_by);
          if (!inside) try_spot({o.x + sign * (ox + e.x + air), o.y}, turn_by);
        }
      }
    }
  }
}

}  // namespace ww::layout
