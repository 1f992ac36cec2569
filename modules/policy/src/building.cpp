#include "building.h"

#include <algorithm>
#include <cmath>

#include "ww/core/text.h"
#include "ww/world/frames.h"

namespace ww::policy {
namespace {

constexpr double kWall = 0.1;      // [m] thickness of walls
constexpr double kHallway = 1.3;   // [m] width of a corridor
constexpr double kSmallest = 1.2;  // [m] side of a room
constexpr double kLargest = 60;    // [m] side of a room

struct Size {
  double width = 4, depth = 3.5;  ///< [m]
};

double tenth(double metres) { return std::round(metres * 10) / 10; }

double factor_of(const std::string& word) {
  if (word == "tiny") return 0.6;
  if (word == "small") return 0.75;
  if (word == "large") return 1.6;
  if (word == "huge") return 2.6;
  return 1;
}

Size size_of(const brief::RoomBrief& room, const RoomRule& rule, double needed,
             const PlanOptions& options) {
  if (options.room_size) return {options.room_size->x, options.room_size->y};
  double area = std::clamp(rule.area_typical * factor_of(room.size_word), rule.area_min * 0.7,
                           2.5 * rule.area_max);
  area = std::max({area, needed, room.people.value_or(0) * rule.area_per_person});
  if (room.area) area = *room.area;
  const bool square = room.shape == "square" || room.shape == "round";
  Size size;
  size.width = tenth(std::sqrt(area * (square ? 1 : rule.aspect)));
  size.depth = tenth(area / size.width);
  if (room.width) size.width = *room.width;
  if (room.depth) size.depth = *room.depth;
  if (room.width && !room.depth)
    size.depth = room.area ? *room.area / *room.width : std::max(tenth(area / *room.width), 2.0);
  if (room.depth && !room.width)
    size.width = room.area ? *room.area / *room.depth : std::max(tenth(area / *room.depth), 2.0);
  return size;
}

Polygon2 rectangle(double x0, double y0, double x1, double y1) {
  return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

/// An L has a corner of 40 % of both sides missing, its area made up for.
Polygon2 shaped(const std::string& shape, Size s) {
  if (shape == "l_shaped") {
    const double grow = 1 / std::sqrt(1 - 0.4 * 0.4);
    const double w = tenth(s.width * grow), d = tenth(s.depth * grow);
    const double x = tenth(0.6 * w), y = tenth(0.6 * d);
    return {{0, 0}, {w, 0}, {w, y}, {x, y}, {x, d}, {0, d}};
  }
  if (shape == "round" || shape == "hexagonal") {
    const int corners = shape == "round" ? 16 : 6;
    const double r = 0.5 * std::sqrt(s.width * s.depth * 4 / kPi);
    Polygon2 p;
    for (int i = 0; i < corners; ++i) {
      const double a = 2 * kPi * (i - 0.5) / corners - kPi / 2;
      p.push_back({round_to(r + r * std::cos(a), 3), round_to(r + r * std::sin(a), 3)});
    }
    return p;
  }
  return rectangle(0, 0, s.width, s.depth);
}

/// Rooms in two strips along a corridor; their outlines share whole edges, so that walls are
/// shared.
class Strips {
 public:
  Strips(std::vector<Size> sizes, bool corridor) : sizes_(std::move(sizes)), corridor_(corridor) {}

  /// Outlines in the order of the sizes; the corridor's last.
  std::vector<Polygon2> run() {
    deal();
    const double length = std::max(length_of(low_), length_of(high_));
    stretch(low_, length);
    stretch(high_, length);
    outlines_.resize(sizes_.size());
    const double low_depth = depth_of(low_), high_depth = depth_of(high_);
    const double y0 = low_depth + kWall, y1 = y0 + (corridor_ ? kHallway : -kWall);
    place(low_, 0, low_depth);
    place(high_, y1 + (corridor_ ? kWall : 0), y1 + (corridor_ ? kWall : 0) + high_depth);
    if (corridor_) add_corridor(y0, y1, length);
    return outlines_;
  }

 private:
  void deal() {
    std::vector<std::size_t> order(sizes_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    if (!corridor_) {
      low_ = order;
      return;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return area(a) > area(b); });
    double low = 0, high = 0;
    for (const std::size_t i : order) {
      (low <= high ? low_ : high_).push_back(i);
      (low <= high ? low : high) += area(i);
    }
  }

  double area(std::size_t i) const { return sizes_[i].width * sizes_[i].depth; }

  /// A strip has one depth: that of which its rooms want on average, weighed by area.
  double depth_of(const std::vector<std::size_t>& strip) const {
    double sum = 0, weight = 0;
    for (const std::size_t i : strip) sum += sizes_[i].depth * area(i), weight += area(i);
    return weight > 0 ? tenth(sum / weight) : 0;
  }

  double length_of(std::vector<std::size_t>& strip) {
    const double depth = depth_of(strip);
    double length = -kWall;
    for (const std::size_t i : strip) {
      sizes_[i].width = std::max(tenth(area(i) / depth), 1.6);
      sizes_[i].depth = depth;
      length += sizes_[i].width + kWall;
    }
    return std::max(length, 0.0);
  }

  void stretch(const std::vector<std::size_t>& strip, double length) {
    double have = -kWall;
    for (const std::size_t i : strip) have += sizes_[i].width + kWall;
    if (!strip.empty()) sizes_[strip.front()].width += length - have;
  }

  void place(const std::vector<std::size_t>& strip, double y0, double y1) {
    double x = 0;
    for (const std::size_t i : strip) {
      outlines_[i] = rectangle(round_to(x, 3), round_to(y0, 3), round_to(x + sizes_[i].width, 3),
                               round_to(y1, 3));
      x += sizes_[i].width + kWall;
    }
  }

  void add_corridor(double y0, double y1, double length) {
    Polygon2 p;
    const auto push = [&](double x, double y) {
      const Vec2 q{round_to(x, 3), round_to(y, 3)};
      if (p.empty() || norm(p.back() - q) > 1e-6) p.push_back(q);
    };
    for (const std::size_t i : low_) push(outlines_[i][0].x, y0), push(outlines_[i][1].x, y0);
    push(length, y0);
    push(length, y1);
    for (auto it = high_.rbegin(); it != high_.rend(); ++it)
      push(outlines_[*it][1].x, y1), push(outlines_[*it][0].x, y1);
    push(0, y1);
    outlines_.push_back(std::move(p));
  }

  std::vector<Size> sizes_;
  bool corridor_;
  std::vector<std::size_t> low_, high_;
  std::vector<Polygon2> outlines_;
};

class Architect {
 public:
  Architect(Draft& draft, const brief::Brief& brief, const Knowledge& knowledge,
            const std::vector<double>& needed, const PlanOptions& options)
      : draft_(draft), brief_(brief), knowledge_(knowledge), needed_(needed), options_(options) {}

  std::vector<PlannedRoom> run() {
    std::vector<Size> sizes;
    for (std::size_t i = 0; i < brief_.rooms.size(); ++i) {
      for (int n = 0; n < std::clamp(brief_.rooms[i].count, 1, 12); ++n) {
        PlannedRoom room;
        room.type = brief_.rooms[i].type;
        room.brief_room = static_cast<int>(i);
        room.rule = &knowledge_.room(room.type);
        sizes.push_back(size_of(brief_.rooms[i], *room.rule, needed_[i], options_));
        rooms_.push_back(std::move(room));
      }
    }
    outline(sizes);
    for (std::size_t i = 0; i < rooms_.size(); ++i) add_room(rooms_[i], outlines_[i]);
    std::erase_if(rooms_, [&](const PlannedRoom& r) {
      return !draft_.scene().world.find_room(r.id).valid();
    });
    add_doors();
    for (const PlannedRoom& room : rooms_) add_windows(room);
    return rooms_;
  }

 private:
  /// A size that no room can have is brought into range and admitted.
  void outline(std::vector<Size>& sizes) {
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      const Size asked = sizes[i];
      sizes[i].width = std::clamp(asked.width, kSmallest, kLargest);
      sizes[i].depth = std::clamp(asked.depth, kSmallest, kLargest);
      if (sizes[i].width == asked.width && sizes[i].depth == asked.depth) continue;
      program::UnmetAction unmet;
      unmet.asked = format_fixed(asked.width, 2) + " m x " + format_fixed(asked.depth, 2) + " m";
      unmet.kind = "size";
      unmet.because = "rooms are " + format_fixed(kSmallest, 1) + " to " +
                      format_fixed(kLargest, 0) + " m wide; this one is " +
                      format_fixed(sizes[i].width, 2) + " m x " + format_fixed(sizes[i].depth, 2) +
                      " m";
      unmet_.push_back(std::move(unmet));
    }
    if (sizes.size() == 1) {
      outlines_ = {shaped(brief_.rooms[0].shape, sizes[0])};
      return;
    }
    const bool corridor = sizes.size() > 2;
    outlines_ = Strips(sizes, corridor).run();
    if (corridor) {
      PlannedRoom hallway;
      hallway.type = "hallway";
      hallway.rule = &knowledge_.room("hallway");
      rooms_.push_back(std::move(hallway));
    }
  }

  Finish finish_for(const PlannedRoom& room, const Finishes& finishes, const std::string& surface,
                    Rng& rng) const {
    Finish finish{"white_paint", {}};
    const std::string style =
        room.brief_room >= 0 ? style_of(brief_, room.brief_room) : brief_.style;
    if (const auto* list = finishes_of(finishes, style)) finish = (*list)[rng.index(list->size())];
    if (room.brief_room < 0) return finish;
    for (const brief::Attribute& a :
         brief_.rooms[static_cast<std::size_t>(room.brief_room)].attributes) {
      if (a.slot != surface) continue;
      if (a.type == brief::AttributeType::kMaterial) {
        const std::string planks = a.value + "_planks";
        if (surface == "floor" && draft_.tools().materials.find(planks)) {
          finish = {planks, {}};
        } else if (draft_.tools().materials.find(a.value)) {
          finish = {a.value, {}};
        }
      } else if (a.type == brief::AttributeType::kColor && a.rgb) {
        const Material* material = draft_.tools().materials.find(finish.material);
        if (!material || !material->tintable)
          finish.material = surface == "floor" ? "carpet" : "white_paint";
        material = draft_.tools().materials.find(finish.material);
        const Vec3 base = material ? material->base_color : Vec3{1, 1, 1};
        finish.tint = Vec3{a.rgb->x / std::max(base.x, 0.05), a.rgb->y / std::max(base.y, 0.05),
                           a.rgb->z / std::max(base.z, 0.05)};
      }
    }
    return finish;
  }

  void add_room(PlannedRoom& room, const Polygon2& floor) {
    room.id = draft_.new_id(room.type);
    Rng rng = Rng::stream(options_.seed, "room/" + room.id);
    program::RoomAction action;
    action.id = room.id;
    action.type = room.type;
    action.floor = floor;
    action.height = room.rule->height;
    std::optional<program::PromptSpan> from;
    if (room.brief_room >= 0) {
      const brief::RoomBrief& asked = brief_.rooms[static_cast<std::size_t>(room.brief_room)];
      if (asked.height) action.height = std::clamp(*asked.height, 2.0, 12.0);
      if (asked.span.end > asked.span.begin)
        from = program::PromptSpan{asked.span.begin, asked.span.end};
      action.open_air = room.type == "balcony";
    }
    const Finish on_floor = finish_for(room, room.rule->floor, "floor", rng);
    const Finish on_walls = finish_for(room, room.rule->walls, "walls", rng);
    const Finish on_ceiling = finish_for(room, room.rule->ceiling, "ceiling", rng);
    action.floor_material = on_floor.material;
    action.floor_tint = on_floor.tint;
    action.walls_material = on_walls.material;
    action.walls_tint = on_walls.tint;
    action.ceiling_material = on_ceiling.material;
    action.ceiling_tint = on_ceiling.tint;
    if (draft_.add(action, program::By::kPlanner, from)) return;
    program::UnmetAction unmet;
    unmet.asked = room.type;
    unmet.kind = "room";
    unmet.because = draft_.diagnostics().items().back().message;
    draft_.add(std::move(unmet));
  }

  const World& world() const { return draft_.scene().world; }
  double length(const Wall& wall) const { return norm(wall.to - wall.from); }

  bool cut(const std::string& kind, const Wall& wall, double offset, double width, double height,
           double sill) {
    program::OpeningAction action;
    // The window itself is the object; ids are unique in the world.
    action.id = draft_.new_id(kind == "window" ? "window_opening" : kind);
    action.wall = wall.id;
    action.kind = kind;
    action.offset = round_to(offset, 3);
    action.width = round_to(width, 3);
    action.height = round_to(std::min(height, wall.height - sill - 0.05), 3);
    action.sill = sill;
    const std::string asset = kind == "door" ? "interior_door" : kind;
    if (draft_.tools().kinds.info(asset)) action.asset = asset;
    return draft_.add(action);
  }

  /// The front door leads outdoors from the corridor or the first room; every other room has a door
  /// to the corridor or to the room before.
  void add_doors() {
    if (rooms_.empty()) return;
    const bool has_corridor = rooms_.back().brief_room < 0;
    const PlannedRoom& entry = has_corridor ? rooms_.back() : rooms_.front();
    add_entry(world().find_room(entry.id), doors_asked(entry));
    for (const PlannedRoom& room : rooms_) {
      if (&room == &entry) continue;
      add_door_between(world().find_room(room.id), world().find_room(entry.id));
    }
  }

  int doors_asked(const PlannedRoom& room) const {
    if (room.brief_room < 0) return 1;
    const auto& doors = brief_.rooms[static_cast<std::size_t>(room.brief_room)].doors;
    return doors ? std::clamp(doors->chosen, 0, 6) : 1;
  }

  void add_entry(RoomId room, int count) {
    // Its first wall is the front; more doors go to the walls after it.
    std::vector<WallId> walls;
    for (std::size_t i = 0; i < world().walls.size(); ++i) {
      const Wall& wall = world().walls[i];
      if (wall.left == room && !wall.right.valid() && length(wall) > 1.0)
        walls.push_back(WallId(i));
    }
    std::stable_sort(walls.begin(), walls.end(), [&](WallId a, WallId b) {
      return (length(world()[a]) > 1.5) > (length(world()[b]) > 1.5);
    });
    Rng rng = Rng::stream(options_.seed, "door");
    for (int n = 0; n < count && !walls.empty(); ++n) {
      const Wall wall = world()[walls[static_cast<std::size_t>(n) % walls.size()]];
      const double width = std::min(0.9, length(wall) - 0.3);
      const double side = std::min(0.2 + 0.5 * width, 0.5 * length(wall));
      cut("door", wall, rng.chance(0.5) ? side : length(wall) - side, width, 2.05, 0);
    }
  }

  void add_door_between(RoomId a, RoomId b) {
    for (const Wall& candidate : world().walls) {
      const bool joins = (candidate.left == a && candidate.right == b) ||
                         (candidate.left == b && candidate.right == a);
      if (!joins || length(candidate) < 1.0) continue;
      const Wall wall = candidate;
      cut("door", wall, clear_offset(wall), 0.9, 2.05, 0);
      return;
    }
  }

  /// Near an end of the wall, but where no other door's leaf swings before it.
  double clear_offset(const Wall& wall) const {
    constexpr double kApart = 1.7;  // [m]
    const double end = 0.2 + 0.45, far = length(wall) - end;
    double best = end, best_room = -1;
    for (const double offset : {end, far, 0.5 * length(wall)}) {
      const Vec2 p = wall.from + normalized(wall.to - wall.from) * offset;
      double room = 1e9;
      for (const Opening& o : world().openings) {
        if (o.kind == OpeningKind::kWindow) continue;
        const Wall& other = world()[o.wall];
        room = std::min(room, norm(other.from + normalized(other.to - other.from) * o.offset - p));
      }
      if (room >= kApart) return offset;
      if (room > best_room) best = offset, best_room = room;
    }
    return best;
  }

  int windows_of(const PlannedRoom& room) const {
    int count = room.rule->windows;
    if (room.brief_room < 0) return count;
    const brief::RoomBrief& asked = brief_.rooms[static_cast<std::size_t>(room.brief_room)];
    for (const brief::RelationItem& r : brief_.relations) {
      if (r.architecture == Architecture::kWindow) count = std::max(count, 1);
    }
    return asked.windows ? std::clamp(asked.windows->chosen, 0, 12) : count;
  }

  void add_windows(const PlannedRoom& room) {
    const int count = windows_of(room);
    const RoomId id = world().find_room(room.id);
    // Outer walls without a door; the one opposite the first wall before those beside it, then the
    // longest.
    std::vector<WallId> walls;
    for (std::size_t i = 0; i < world().walls.size(); ++i) {
      const Wall& wall = world().walls[i];
      if (wall.left == id && !wall.right.valid() && length(wall) >= 0.9 && !has_opening(WallId(i)))
        walls.push_back(WallId(i));
    }
    if (walls.empty() || count == 0) return;
    const Vec2 front = wall_face(world(), first_wall(id), id).normal;
    std::stable_sort(walls.begin(), walls.end(),
                     [&](WallId a, WallId b) { return worth(a, id, front) > worth(b, id, front); });
    int left = count;
    for (std::size_t k = 0; k < walls.size() && left > 0; ++k) {
      const Wall wall = world()[walls[k]];
      const auto after = static_cast<int>(walls.size() - k);
      const int room_for = static_cast<int>((length(wall) - 0.3) / (0.6 + 0.4));
      const int here = std::clamp((left + after - 1) / after, 1, std::max(room_for, 1));
      left -= put_windows(wall, here, *room.rule);
    }
  }

  double worth(WallId wall, RoomId room, Vec2 front) const {
    const WallFace face = wall_face(world(), wall, room);
    return face.length + (dot(face.normal, front) < -0.7 ? 2.0 : 0.0);
  }

  WallId first_wall(RoomId room) const {
    for (std::size_t i = 0; i < world().walls.size(); ++i) {
      if (world().walls[i].left == room || world().walls[i].right == room) return WallId(i);
    }
    return {};
  }

  bool has_opening(WallId wall) const {
    return std::any_of(world().openings.begin(), world().openings.end(),
                       [&](const Opening& o) { return o.wall == wall; });
  }

  int put_windows(const Wall& wall, int count, const RoomRule& rule) {
    const double pitch = length(wall) / count;
    const double width = std::min(rule.window_width, pitch - 0.3);
    int made = 0;
    for (int i = 0; i < count; ++i) {
      made += cut("window", wall, (i + 0.5) * pitch, width, rule.window_height, rule.window_sill)
                  ? 1
                  : 0;
    }
    return made;
  }

 public:
  const std::vector<program::UnmetAction>& unmet() const { return unmet_; }

 private:
  Draft& draft_;
  const brief::Brief& brief_;
  const Knowledge& knowledge_;
  const std::vector<double>& needed_;
  const PlanOptions& options_;
  std::vector<PlannedRoom> rooms_;
  std::vector<Polygon2> outlines_;
  std::vector<program::UnmetAction> unmet_;
};

}  // namespace

std::vector<PlannedRoom> add_building(Draft& draft, const brief::Brief& brief,
                                      const Knowledge& knowledge, const std::vector<double>& needed,
                                      const PlanOptions& options) {
  Architect architect(draft, brief, knowledge, needed, options);
  std::vector<PlannedRoom> rooms = architect.run();
  for (const program::UnmetAction& unmet : architect.unmet()) draft.add(unmet);
  return rooms;
}

std::string style_of(const brief::Brief& brief, int room) {
  const std::string& own = brief.rooms[static_cast<std::size_t>(room)].style;
  return own.empty() ? brief.style : own;
}

}  // namespace ww::policy
