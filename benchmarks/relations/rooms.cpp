#include "rooms.h"

#include <array>

#include "ww/core/rng.h"
#include "ww/geometry/convex.h"

namespace ww {
namespace {

constexpr std::array kPairs{Relation::kNextTo,      Relation::kNear,     Relation::kFar,
                            Relation::kAcrossFrom,  Relation::kLeftOf,   Relation::kRightOf,
                            Relation::kInFrontOf,   Relation::kBehind,   Relation::kFacing,
                            Relation::kAlignedWith, Relation::kLongSide, Relation::kShortSide,
                            Relation::kSideBySide};

struct AtBuilding {
  Relation relation;
  Architecture part;
};
constexpr std::array kBuilding{AtBuilding{Relation::kAgainstWall, Architecture::kWall},
                               AtBuilding{Relation::kInCorner, Architecture::kRoom},
                               AtBuilding{Relation::kMiddleOf, Architecture::kRoom},
                               AtBuilding{Relation::kUnder, Architecture::kWindow},
                               AtBuilding{Relation::kNextTo, Architecture::kWindow},
                               AtBuilding{Relation::kNear, Architecture::kWindow},
                               AtBuilding{Relation::kAcrossFrom, Architecture::kWindow},
                               AtBuilding{Relation::kInFrontOf, Architecture::kWindow},
                               AtBuilding{Relation::kFar, Architecture::kDoor},
                               AtBuilding{Relation::kNextTo, Architecture::kDoor},
                               AtBuilding{Relation::kNear, Architecture::kDoor},
                               AtBuilding{Relation::kNextTo, Architecture::kWall}};

ModelPtr block(const std::string& kind, Vec3 size, bool has_front, Mount mount) {
  Model m;
  m.kind = kind;
  m.mount = mount;
  m.has_front = has_front;
  m.fixture = mount != Mount::kFloor;
  m.slots = {{"body", "oak"}};
  m.parts = {{"base", false, box_mass(10, {0, 0, 0.5 * size.z}, size), size.x * size.y * size.z}};
  const Vec3 center = mount == Mount::kWall      ? Vec3{0.5 * size.x, 0, 0}
                      : mount == Mount::kCeiling ? Vec3{0, 0, -0.5 * size.z}
                                                 : Vec3{0, 0, 0.5 * size.z};
  const BoxShape box{size * 0.5};
  m.visuals = {{0, 0, false, true, transformed(RigidTransform{{}, center}, to_mesh(box))}};
  m.colliders = {{0, 0, box, {{}, center}}};
  m.box = bounds(m.visuals[0].mesh);
  return std::make_shared<const Model>(m);
}

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : rng_(Rng::stream(seed, "relations")) {
    out_.problem.settings.seed = seed;
  }

  RandomRoom run() {
    shell();
    const int a =
        add("a", {rng_.uniform(0.4, 1.2), rng_.uniform(0.4, 2.0), rng_.uniform(0.4, 0.9)});
    const int b =
        add("b", {rng_.uniform(0.3, 0.8), rng_.uniform(0.3, 1.2), rng_.uniform(0.4, 1.9)});
    const int c =
        add("c", {rng_.uniform(0.3, 0.6), rng_.uniform(0.3, 0.6), rng_.uniform(0.4, 0.9)});
    const int d = add("d", {0.04, rng_.uniform(0.4, 1), rng_.uniform(0.3, 0.6)}, Mount::kWall);
    const int e = add("e", {0.4, 0.4, 0.3}, Mount::kCeiling);
    between(kPairs[rng_.index(kPairs.size())], b, a);
    between(kPairs[rng_.index(kPairs.size())], c, rng_.chance(0.5) ? a : b);
    at(kBuilding[rng_.index(kBuilding.size())], a);
    if (rng_.chance(0.5)) at(kBuilding[rng_.index(kBuilding.size())], b);
    at({Relation::kOnWall, Architecture::kWall}, d);
    at({Relation::kOnCeiling, Architecture::kCeiling}, e);
    if (rng_.chance(0.5)) between(Relation::kAbove, d, a);
    if (rng_.chance(0.5)) between(Relation::kAbove, e, a);
    return std::move(out_);
  }

 private:
  void shell() {
    const double w = rng_.uniform(3, 7);
    const double d = rng_.uniform(3, 6);
    Room room;
    room.id = "room_1";
    room.floor = {{0, 0}, {w, 0}, {w, d}, {0, d}};
    if (rng_.chance(0.25))
      room.floor = {{0, 0}, {w, 0}, {w, 0.5 * d}, {0.55 * w, 0.5 * d}, {0.55 * w, d}, {0, d}};
    const std::size_t edges = room.floor.size();
    for (std::size_t i = 0; i < edges; ++i) {
      const Vec2 from = room.floor[i];
      const Vec2 to = room.floor[(i + 1) % edges];
      const Vec2 out = -perpendicular(normalized(to - from)) * 0.05;
      Wall wall;
      wall.id = "wall_" + std::to_string(i + 1);
      wall.from = from + out;
      wall.to = to + out;
      wall.left = RoomId(std::size_t{0});
      out_.problem.room.wall_ids.push_back(wall.id);
      out_.world.walls.push_back(wall);
    }
    out_.problem.room.floor = room.floor;
    out_.world.rooms = {room};
    opening("door_1", OpeningKind::kDoor, 0, rng_.uniform(0.8, w - 0.8), 0.9);
    opening("window_1", OpeningKind::kWindow, edges - 1, 0.5 * d, 1.2);
  }

  void opening(const std::string& id, OpeningKind kind, std::size_t wall, double offset,
               double width) {
    Opening o;
    o.id = id;
    o.kind = kind;
    o.wall = WallId(wall);
    o.offset = offset;
    o.width = width;
    if (kind == OpeningKind::kWindow) {
      o.sill = 0.9;
      o.height = 1.2;
    }
    out_.world.openings.push_back(o);
    const WallFace face = wall_face(out_.world, o.wall, RoomId(std::size_t{0}));
    layout::OpeningOutline outline;
    outline.id = id;
    outline.is_door = kind != OpeningKind::kWindow;
    outline.center = face.start + face.direction * offset;
    outline.normal = face.normal;
    outline.width = width;
    outline.sill = o.sill;
    outline.height = o.height;
    out_.problem.room.openings.push_back(outline);
  }

  int add(const std::string& kind, Vec3 size, Mount mount = Mount::kFloor) {
    layout::Item item;
    item.id = kind;
    item.model = block(kind, size, mount == Mount::kWall || rng_.chance(0.8), mount);
    item.asked = true;
    out_.problem.items.push_back(item);
    return static_cast<int>(out_.problem.items.size()) - 1;
  }

  void between(Relation relation, int subject, int target) {
    layout::Constraint c;
    c.relation = relation;
    c.subject = subject;
    c.targets = {target};
    out_.problem.constraints.push_back(c);
  }
  void at(const AtBuilding& asked, int subject) {
    layout::Constraint c;
    c.relation = asked.relation;
    c.subject = subject;
    c.architecture = asked.part;
    out_.problem.constraints.push_back(c);
  }

  Rng rng_;
  RandomRoom out_;
};

}  // namespace

RandomRoom random_room(std::uint64_t seed) { return Maker(seed).run(); }

Scene with_things(const RandomRoom& room, const layout::Solution& solution) {
  Scene scene{room.world, {}};
  for (std::size_t i = 0; i < room.problem.items.size(); ++i) {
    const layout::Item& item = room.problem.items[i];
    const layout::Placement& place = solution.placements[i];
    Object o;
    o.id = o.category = item.id;
    o.model = item.model;
    o.room = RoomId(std::size_t{0});
    if (place.wall >= 0 && item.model->mount == Mount::kWall)
      o.support = {SupportKind::kWall, {}, -1, WallId(static_cast<std::size_t>(place.wall))};
    if (item.model->mount == Mount::kCeiling) o.support.kind = SupportKind::kCeiling;
    scene.world.objects.push_back(o);
    scene.state.X_WO.push_back(place.X_WO);
    scene.state.joints.emplace_back();
  }
  return scene;
}

}  // namespace ww
