#include "furniture.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>

namespace ww::layout::testing {
namespace {

void solid(Model& model, Vec3 low, Vec3 high, int part = 0) {
  Collider c;
  c.part = part;
  c.shape = BoxShape{(high - low) * 0.5};
  c.X_OC.translation = (low + high) * 0.5;
  model.colliders.push_back(c);
  model.box.include(low);
  model.box.include(high);
}

void surface(Model& model, const std::string& name, SurfaceKind kind, Vec3 center, Vec2 size,
             std::optional<double> clearance = {}) {
  ModelSurface s;
  s.name = name;
  s.kind = kind;
  s.center = center;
  s.size = size;
  s.clearance = clearance;
  model.surfaces.push_back(s);
}

Model named(const std::string& kind) {
  Model m;
  m.kind = kind;
  m.parts.push_back({"base", false, {}, 0});
  return m;
}

}  // namespace

Model block(const std::string& kind, double depth, double width, double height) {
  Model m = named(kind);
  solid(m, {-depth / 2, -width / 2, 0}, {depth / 2, width / 2, height});
  return m;
}

Model table(double depth, double width, double height) {
  Model m = named("table");
  m.has_front = false;
  solid(m, {-depth / 2, -width / 2, height - 0.04}, {depth / 2, width / 2, height});
  for (const double sx : {-1.0, 1.0}) {
    for (const double sy : {-1.0, 1.0}) {
      const Vec3 c{sx * (depth / 2 - 0.04), sy * (width / 2 - 0.04), 0};
      solid(m, {c.x - 0.03, c.y - 0.03, 0}, {c.x + 0.03, c.y + 0.03, height - 0.04});
    }
  }
  surface(m, "top", SurfaceKind::kOn, {0, 0, height}, {depth, width});
  return m;
}

Model desk(double depth, double width) {
  Model m = table(depth, width, 0.74);
  m.kind = "desk";
  m.has_front = true;
  solid(m, {-depth / 2, -width / 2 + 0.1, 0.3}, {-depth / 2 + 0.02, width / 2 - 0.1, 0.7});
  m.access.push_back({"+x", 0.7});
  return m;
}

Model chair() {
  Model m = named("chair");
  solid(m, {-0.22, -0.22, 0.42}, {0.22, 0.22, 0.46});
  solid(m, {-0.24, -0.22, 0.46}, {-0.2, 0.22, 0.9});
  for (const double sx : {-1.0, 1.0}) {
    for (const double sy : {-1.0, 1.0}) {
      const Vec3 c{sx * 0.19, sy * 0.19, 0};
      solid(m, {c.x - 0.02, c.y - 0.02, 0}, {c.x + 0.02, c.y + 0.02, 0.42});
    }
  }
  surface(m, "seat", SurfaceKind::kOn, {0.02, 0, 0.46}, {0.38, 0.4});
  return m;
}

Model sofa(double width) {
  Model m = named("sofa");
  const double h = width / 2;
  solid(m, {-0.45, -h, 0}, {0.45, h, 0.42});
  solid(m, {-0.45, -h, 0.42}, {-0.25, h, 0.85});
  solid(m, {-0.45, -h, 0.42}, {0.45, -h + 0.18, 0.62});
  solid(m, {-0.45, h - 0.18, 0.42}, {0.45, h, 0.62});
  surface(m, "seat", SurfaceKind::kOn, {0.1, 0, 0.42}, {0.66, width - 0.4});
  m.access.push_back({"+x", 0.4});
  return m;
}

Model bed(double width) {
  Model m = named("bed");
  const double h = width / 2;
  solid(m, {-1.05, -h, 0}, {1.05, h, 0.5});
  solid(m, {-1.05, -h, 0.5}, {-1.0, h, 1.05});
  surface(m, "mattress", SurfaceKind::kOn, {0.03, 0, 0.5}, {2.0, width - 0.05});
  m.access.push_back({"+y", 0.5});
  m.access.push_back({"-y", 0.5});
  return m;
}

Model nightstand() {
  Model m = named("nightstand");
  solid(m, {-0.2, -0.23, 0}, {0.18, -0.21, 0.52});
  solid(m, {-0.2, 0.21, 0}, {0.18, 0.23, 0.52});
  solid(m, {-0.2, -0.23, 0.52}, {0.2, 0.23, 0.55});
  solid(m, {-0.2, -0.21, 0}, {0.18, 0.21, 0.2});
  m.parts.push_back({"drawer_1", false, {}, 0});
  solid(m, {-0.18, -0.2, 0.22}, {0.2, 0.2, 0.5}, 1);
  ModelJoint j;
  j.name = "drawer_1";
  j.type = JointType::kSlide;
  j.axis = {1, 0, 0};
  j.range = Vec2{0, 0.3};
  m.joints.push_back(j);
  surface(m, "top", SurfaceKind::kOn, {0, 0, 0.55}, {0.4, 0.46});
  m.access.push_back({"+x", 0.4});
  return m;
}

Model wardrobe(double width) {
  Model m = named("wardrobe");
  const double h = width / 2;
  solid(m, {-0.3, -h, 0}, {0.28, h, 2.0});
  for (int side = 0; side < 2; ++side) {
    const double sign = side == 0 ? -1 : 1;
    m.parts.push_back({side == 0 ? "door_1" : "door_2", false, {}, 0});
    solid(m, {0.28, std::min(0.0, sign * h), 0.1}, {0.3, std::max(0.0, sign * h), 1.95}, side + 1);
    ModelJoint j;
    j.name = side == 0 ? "door_1" : "door_2";
    j.part = side + 1;
    j.axis = {0, 0, -sign};
    j.origin = {0.3, sign * h, 0};
    j.range = Vec2{0, 1.6};
    if (sign < 0) j.axis = {0, 0, -1};
    if (sign > 0) j.axis = {0, 0, 1};
    m.joints.push_back(j);
  }
  m.access.push_back({"+x", 0.6});
  return m;
}

Model bookshelf(double width, double height, int boards) {
  Model m = named("bookshelf");
  const double h = width / 2;
  solid(m, {-0.15, -h, 0}, {-0.13, h, height});
  solid(m, {-0.15, -h, 0}, {0.15, -h + 0.02, height});
  solid(m, {-0.15, h - 0.02, 0}, {0.15, h, height});
  const double step = (height - 0.02) / boards;
  for (int i = 0; i <= boards; ++i)
    solid(m, {-0.13, -h + 0.02, i * step}, {0.15, h - 0.02, i * step + 0.02});
  for (int i = 0; i < boards; ++i) {
    surface(m, "shelf_" + std::to_string(i + 1), SurfaceKind::kInside, {0.01, 0, i * step + 0.02},
            {0.28, width - 0.04}, step - 0.02);
  }
  m.access.push_back({"+x", 0.5});
  return m;
}

Model tv_stand() {
  Model m = block("tv_stand", 0.4, 1.5, 0.45);
  surface(m, "top", SurfaceKind::kOn, {0, 0, 0.45}, {0.4, 1.5});
  return m;
}

Model coffee_table() {
  Model m = table(0.6, 1.1, 0.42);
  m.kind = "coffee_table";
  return m;
}

Model rug(double depth, double width) {
  Model m = named("rug");
  m.covering = true;
  m.has_front = false;
  m.box = {{-depth / 2, -width / 2, 0}, {depth / 2, width / 2, 0.01}};
  return m;
}

Model floor_lamp() {
  Model m = block("floor_lamp", 0.35, 0.35, 1.6);
  m.has_front = false;
  return m;
}

Model plant() {
  Model m = block("plant", 0.45, 0.45, 1.2);
  m.has_front = false;
  return m;
}

Model table_lamp() {
  Model m = block("table_lamp", 0.22, 0.22, 0.45);
  m.mount = Mount::kSurface;
  m.has_front = false;
  return m;
}

Model screen(double width) {
  Model m = named("screen");
  m.mount = Mount::kSurface;
  solid(m, {-0.1, -0.15, 0}, {0.1, 0.15, 0.02});
  solid(m, {-0.03, -width / 2, 0.08}, {0.01, width / 2, 0.08 + 0.58 * width});
  solid(m, {-0.03, -0.03, 0.02}, {0.0, 0.03, 0.1});
  return m;
}

Model book(double thickness, double height) {
  Model m = block("book", 0.16, thickness, height);
  m.mount = Mount::kSurface;
  m.rest_poses.push_back({"lying", Quat::about({1, 0, 0}, kPi / 2)});
  return m;
}

Model cup() {
  Model m = block("cup", 0.08, 0.08, 0.1);
  m.mount = Mount::kSurface;
  m.has_front = false;
  return m;
}

Model picture(double width, double height) {
  Model m = named("picture");
  m.mount = Mount::kWall;
  m.fixture = true;
  solid(m, {0, -width / 2, -height / 2}, {0.03, width / 2, height / 2});
  return m;
}

Model wall_shelf(double width) {
  Model m = named("wall_shelf");
  m.mount = Mount::kWall;
  m.fixture = true;
  solid(m, {0, -width / 2, -0.015}, {0.22, width / 2, 0.015});
  surface(m, "top", SurfaceKind::kOn, {0.11, 0, 0.015}, {0.22, width});
  return m;
}

Model ceiling_lamp() {
  Model m = named("ceiling_lamp");
  m.mount = Mount::kCeiling;
  m.fixture = true;
  m.has_front = false;
  solid(m, {-0.25, -0.25, -0.3}, {0.25, 0.25, 0});
  return m;
}

RoomOutline rectangle_room(double width, double depth) {
  RoomOutline room;
  room.floor = {{0, 0}, {width, 0}, {width, depth}, {0, depth}};
  room.wall_ids = {"wall_1", "wall_2", "wall_3", "wall_4"};
  return room;
}

namespace {

OpeningOutline opening_in(const RoomOutline& room, int wall, double offset, double width) {
  const std::size_t n = room.floor.size(), k = static_cast<std::size_t>(wall);
  const Vec2 along = normalized(room.floor[(k + 1) % n] - room.floor[k]);
  OpeningOutline o;
  o.center = room.floor[k] + along * offset;
  o.normal = perpendicular(along);
  o.width = width;
  return o;
}

}  // namespace

OpeningOutline door_in(const RoomOutline& room, int wall, double offset, double width) {
  OpeningOutline o = opening_in(room, wall, offset, width);
  o.id = "door_1";
  o.is_door = true;
  o.leaf_swings_in = true;
  return o;
}

OpeningOutline window_in(const RoomOutline& room, int wall, double offset, double width) {
  OpeningOutline o = opening_in(room, wall, offset, width);
  o.id = "window_1";
  o.sill = 0.9;
  o.height = 1.3;
  return o;
}

Builder::Builder(RoomOutline room, std::uint64_t seed) {
  problem.room = std::move(room);
  problem.settings.seed = seed;
}

int Builder::add(const std::string& id, Model model, bool back_to_wall, bool asked) {
  Item item;
  item.id = id;
  item.model = std::make_shared<const Model>(std::move(model));
  item.back_to_wall = back_to_wall;
  item.asked = asked;
  problem.items.push_back(std::move(item));
  return static_cast<int>(problem.items.size()) - 1;
}

int Builder::fixed(const std::string& id, Model model, RigidTransform X_WO) {
  const int i = add(id, std::move(model));
  problem.items.back().movable = false;
  problem.items.back().X_WO = X_WO;
  return i;
}

Constraint& Builder::relate(Relation relation, int subject, std::vector<int> targets) {
  Constraint c;
  c.relation = relation;
  c.subject = subject;
  c.targets = std::move(targets);
  problem.constraints.push_back(c);
  return problem.constraints.back();
}

Constraint& Builder::wish(Relation relation, int subject, std::vector<int> targets) {
  Constraint& c = relate(relation, subject, std::move(targets));
  c.required = false;
  return c;
}

void Builder::group(const std::string& name, int anchor, const std::vector<int>& members) {
  const int g = static_cast<int>(problem.groups.size());
  problem.groups.push_back({name, anchor});
  problem.items[static_cast<std::size_t>(anchor)].group = g;
  for (const int m : members) problem.items[static_cast<std::size_t>(m)].group = g;
}

Solution solve(const Problem& problem) {
  const auto executor = make_executor(1);
  return layout::solve(problem, *executor);
}

namespace {

std::string polygon(const std::vector<Vec2>& points, const std::string& style) {
  std::string text = "<polygon points=\"";
  for (const Vec2 p : points)
    text += std::to_string(p.x * 100) + "," + std::to_string(-p.y * 100) + " ";
  return text + "\" style=\"" + style + "\"/>\n";
}

}  // namespace

std::string to_svg(const Problem& problem, const Solution& solution) {
  Vec2 low{1e9, 1e9}, high{-1e9, -1e9};
  for (const Vec2 p : problem.room.floor) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
                    std::to_string(static_cast<int>((high.x - low.x + 0.6) * 140)) +
                    "\" viewBox=\"" + std::to_string(low.x * 100 - 30) + " " +
                    std::to_string(-high.y * 100 - 30) + " " +
                    std::to_string((high.x - low.x) * 100 + 60) + " " +
                    std::to_string((high.y - low.y) * 100 + 60) + "\">\n";
  svg += "<rect x=\"-1000\" y=\"-2000\" width=\"4000\" height=\"4000\" fill=\"white\"/>\n";
  svg += polygon(problem.room.floor, "fill:#f4efe6;stroke:#333;stroke-width:6");
  for (const OpeningOutline& o : problem.room.openings) {
    const Vec2 a{-o.normal.y, o.normal.x};
    const Vec2 p = o.center - a * (o.width / 2), q = o.center + a * (o.width / 2);
    svg += polygon(
        {p - o.normal * 0.05, q - o.normal * 0.05, q + o.normal * 0.05, p + o.normal * 0.05},
        o.is_door ? "fill:#b5651d" : "fill:#7ec8e3");
    if (o.is_door)
      svg += polygon({p, q, q + o.normal * o.width, p + o.normal * o.width}, "fill:#00000010");
  }
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < problem.items.size(); ++i) order.push_back(i);
  const auto top = [&](std::size_t i) {
    return (problem.items[i].model ? problem.items[i].model->box.high.z : 0) +
           solution.placements[i].X_WO.translation.z;
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return top(a) < top(b); });
  for (const std::size_t i : order) {
    if (!solution.placements[i].placed || !problem.items[i].model) continue;
    const Model& m = *problem.items[i].model;
    const RigidTransform& X = solution.placements[i].X_WO;
    std::vector<Vec2> corners;
    const Aabb b = m.box;
    const Aabb w = transformed({X.rotation, {}}, b);
    const double yaw = yaw_of(X.rotation);
    const bool tilted = std::abs((X.rotation * Vec3{0, 0, 1}).z - 1) > 1e-3;
    if (tilted) {
      corners = {
          {w.low.x, w.low.y}, {w.high.x, w.low.y}, {w.high.x, w.high.y}, {w.low.x, w.high.y}};
      for (Vec2& c : corners) c = c + X.translation.xy();
    } else {
      for (const Vec2 c : {Vec2{b.low.x, b.low.y}, Vec2{b.high.x, b.low.y},
                           Vec2{b.high.x, b.high.y}, Vec2{b.low.x, b.high.y}}) {
        corners.push_back((X * Vec3{c.x, c.y, 0}).xy());
      }
    }
    const std::string fill = m.covering                            ? "#d9b8b8"
                             : m.mount == Mount::kWall             ? "#d0d080"
                             : m.mount == Mount::kCeiling          ? "none"
                             : solution.placements[i].carrier >= 0 ? "#a8d5a2"
                                                                   : "#b9c8e0";
    svg += polygon(corners, "fill:" + fill + ";fill-opacity:0.85;stroke:#444;stroke-width:1");
    const Vec2 c = (X * b.center()).xy();
    if (m.has_front && !tilted) {
      const Vec2 f{std::cos(yaw), std::sin(yaw)}, s{-f.y, f.x};
      const Vec2 tip = (X * Vec3{b.high.x, 0.5 * (b.low.y + b.high.y), 0}).xy();
      svg += polygon({tip, tip - f * 0.08 + s * 0.05, tip - f * 0.08 - s * 0.05}, "fill:#c33");
    }
    if (solution.placements[i].carrier < 0) {
      svg += "<text font-size=\"11\" text-anchor=\"middle\" x=\"" + std::to_string(c.x * 100) +
             "\" y=\"" + std::to_string(-c.y * 100 + 4) + "\">" + problem.items[i].id + "</text>\n";
    }
  }
  double y = -low.y * 100 + 12;
  for (std::size_t i = 0; i < problem.items.size(); ++i) {
    if (solution.placements[i].placed) continue;
    svg += "<text font-size=\"10\" fill=\"#a00\" x=\"" + std::to_string(low.x * 100) + "\" y=\"" +
           std::to_string(y) + "\">" + problem.items[i].id + ": " + solution.placements[i].why +
           "</text>\n";
    y += 10;
  }
  return svg + "</svg>\n";
}

void draw(const std::string& name, const Problem& problem, const Solution& solution) {
  const char* folder = std::getenv("WW_LAYOUT_SVG");
  if (!folder) return;
  std::ofstream(std::string(folder) + "/" + name + ".svg") << to_svg(problem, solution);
}

Problem living_room(std::uint64_t seed) {
  RoomOutline room = rectangle_room(5.2, 4.1);
  room.openings = {door_in(room, 0, 0.8), window_in(room, 2, 2.6, 1.8)};
  Builder b(room, seed);
  const int s = b.add("sofa_1", sofa(2.1), true);
  const int stand = b.add("tv_stand_1", tv_stand(), true);
  const int tv = b.add("tv_1", screen(1.1));
  const int coffee = b.add("coffee_table_1", coffee_table(), false, false);
  const int r = b.add("rug_1", rug(2.0, 2.8), false, false);
  const int arm = b.add("armchair_1", block("armchair", 0.8, 0.8, 0.8), false, false);
  const int lamp = b.add("floor_lamp_1", floor_lamp(), false, false);
  b.add("bookshelf_1", bookshelf(0.9, 1.8, 5), true);
  b.add("plant_1", plant(), false, false);
  b.add("plant_2", plant(), false, false);
  const int side = b.add("side_table_1", table(0.4, 0.4, 0.5), false, false);
  b.add("ceiling_lamp_1", ceiling_lamp(), false, false);
  b.add("picture_1", picture(0.8, 0.6), false, false);
  b.add("picture_2", picture(0.5, 0.7), false, false);
  b.relate(Relation::kFacing, s, {stand});
  b.relate(Relation::kOn, tv, {stand});
  b.wish(Relation::kAcrossFrom, stand, {s});
  b.wish(Relation::kInFrontOf, coffee, {s});
  b.wish(Relation::kUnder, r, {coffee});
  b.wish(Relation::kNear, arm, {coffee});
  b.wish(Relation::kFacing, arm, {coffee});
  b.wish(Relation::kNextTo, lamp, {s});
  b.wish(Relation::kNextTo, side, {s});
  for (int i = 0; i < 24; ++i) {
    const int k =
        b.add("book_" + std::to_string(i + 1), book(0.02 + 0.004 * (i % 5), 0.2 + 0.02 * (i % 4)));
    b.relate(Relation::kInside, k, {7});
  }
  for (int i = 0; i < 3; ++i)
    b.wish(Relation::kOn, b.add("cup_" + std::to_string(i + 1), cup(), false, false), {coffee});
  b.group("sofa", s, {stand, coffee, r, arm, lamp, side});
  return b.problem;
}

Problem bedroom(std::uint64_t seed) {
  RoomOutline room = rectangle_room(4.2, 3.6);
  room.openings = {door_in(room, 0, 0.7), window_in(room, 1, 1.8, 1.4)};
  Builder b(room, seed);
  const int bd = b.add("bed_1", bed(1.6), true);
  const int n1 = b.add("nightstand_1", nightstand(), true);
  const int n2 = b.add("nightstand_2", nightstand(), true);
  b.add("wardrobe_1", wardrobe(1.2), true);
  const int dk = b.add("desk_1", desk(0.6, 1.2), true, false);
  const int ch = b.add("chair_1", chair(), false, false);
  const int l1 = b.add("table_lamp_1", table_lamp());
  const int l2 = b.add("table_lamp_2", table_lamp());
  const int sc = b.add("screen_1", screen(0.6), false, false);
  const int r = b.add("rug_1", rug(1.6, 2.4), false, false);
  b.add("plant_1", plant(), false, false);
  const int pic = b.add("picture_1", picture(1.0, 0.6), false, false);
  b.add("ceiling_lamp_1", ceiling_lamp(), false, false);
  b.relate(Relation::kLeftOf, n1, {bd});
  b.relate(Relation::kRightOf, n2, {bd});
  b.relate(Relation::kAgainstWall, bd);
  b.relate(Relation::kOn, l1, {n1});
  b.relate(Relation::kOn, l2, {n2});
  b.wish(Relation::kInFrontOf, ch, {dk});
  b.wish(Relation::kFacing, ch, {dk});
  b.wish(Relation::kOn, sc, {dk});
  b.wish(Relation::kUnder, r, {bd});
  b.wish(Relation::kAbove, pic, {bd});
  b.group("bed", bd, {n1, n2, r});
  b.group("desk", dk, {ch});
  return b.problem;
}

Problem dining_room(std::uint64_t seed) {
  RoomOutline room = rectangle_room(4.6, 4.0);
  room.openings = {door_in(room, 3, 1.0), window_in(room, 2, 2.3, 1.6)};
  Builder b(room, seed);
  const int t = b.add("table_1", table(0.9, 1.8, 0.75));
  std::vector<int> chairs;
  for (int i = 0; i < 6; ++i) {
    chairs.push_back(b.add("chair_" + std::to_string(i + 1), chair()));
    b.relate(Relation::kAround, chairs.back(), {t});
  }
  b.relate(Relation::kMiddleOf, t).architecture = Architecture::kRoom;
  const int board = b.add("sideboard_1", block("sideboard", 0.45, 1.6, 0.8), true);
  b.relate(Relation::kAgainstWall, board);
  const int lamp = b.add("ceiling_lamp_1", ceiling_lamp());
  b.relate(Relation::kAbove, lamp, {t});
  const int r = b.add("rug_1", rug(2.0, 2.8), false, false);
  b.wish(Relation::kUnder, r, {t});
  b.add("plant_1", plant(), false, false);
  b.add("cabinet_1", block("cabinet", 0.4, 0.9, 1.9), true, false);
  const int pic = b.add("picture_1", picture(1.2, 0.7), false, false);
  b.wish(Relation::kAbove, pic, {board});
  for (int i = 0; i < 6; ++i)
    b.relate(Relation::kOn, b.add("cup_" + std::to_string(i + 1), cup()), {t});
  b.group("dining", t, chairs);
  return b.problem;
}

Problem office(std::uint64_t seed) {
  RoomOutline room;
  room.floor = {{0, 0}, {5, 0}, {5, 2.6}, {2.8, 2.6}, {2.8, 4.6}, {0, 4.6}};
  room.wall_ids = {"wall_1", "wall_2", "wall_3", "wall_4", "wall_5", "wall_6"};
  room.openings = {door_in(room, 4, 0.7), window_in(room, 0, 2.5, 1.6)};
  Builder b(room, seed);
  const int d = b.add("desk_1", desk(0.7, 1.5), true);
  const int c = b.add("chair_1", chair());
  const int s1 = b.add("bookshelf_1", bookshelf(0.9, 1.9, 5), true);
  const int s2 = b.add("bookshelf_2", bookshelf(0.9, 1.9, 5), true);
  const int arm = b.add("armchair_1", block("armchair", 0.8, 0.8, 0.8));
  const int lamp = b.add("floor_lamp_1", floor_lamp());
  const int shelf = b.add("wall_shelf_1", wall_shelf(0.9));
  const int scr = b.add("screen_1", screen(0.6));
  const int l = b.add("table_lamp_1", table_lamp());
  b.relate(Relation::kInFrontOf, c, {d});
  b.relate(Relation::kFacing, c, {d});
  b.relate(Relation::kSideBySide, s2, {s1});
  b.relate(Relation::kNextTo, lamp, {arm});
  b.relate(Relation::kInCorner, arm);
  b.relate(Relation::kAbove, shelf, {d});
  b.relate(Relation::kOn, scr, {d});
  b.relate(Relation::kOn, l, {d});
  for (int i = 0; i < 5; ++i)
    b.relate(Relation::kOn, b.add("cup_" + std::to_string(i + 1), cup()), {d});
  b.group("desk", d, {c});
  return b.problem;
}

}  // namespace ww::layout::testing
