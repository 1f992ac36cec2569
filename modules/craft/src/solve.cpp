#include "ww/craft/solve.h"

#include <algorithm>
#include <map>
#include <set>

#include "ww/core/rng.h"
#include "ww/core/text.h"
#include "ww/world/frames.h"

namespace ww::craft {
namespace {

using namespace program;

/// Where an item of the layout problem came from.
struct Origin {
  std::size_t statement = 0;  ///< index into pending; npos for what stands already
  ObjectId object;            ///< what stands already
  std::string kind;           ///< bulk children
  std::uint64_t variant = 0;
  bool is_move = false;
};
constexpr std::size_t kStanding = static_cast<std::size_t>(-1);

/// Frames, sills and leaves reach into the room on either side of a wall.
bool is_in_wall_of(const World& world, ObjectId object, RoomId room) {
  return std::any_of(world.openings.begin(), world.openings.end(), [&](const Opening& o) {
    return o.object == object && (world[o.wall].left == room || world[o.wall].right == room);
  });
}

/// The layout problem of one room.
class RoomProblem {
 public:
  RoomProblem(const Scene& scene, RoomId room, const Toolbox& tools,
              const layout::Settings& settings)
      : scene_(scene), room_(room), tools_(tools) {
    problem_.room = outline_of(scene.world, room);
    problem_.settings = settings;
    problem_.settings.seed = hash64(settings.seed, scene.world[room].id);
    for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
      const Object& object = scene.world.objects[i];
      if (object.room != room && !is_in_wall_of(scene.world, ObjectId(i), room)) continue;
      layout::Item item;
      item.id = object.id;
      item.model = object.model;
      item.movable = false;
      item.X_WO = scene.state.X_WO[i];
      item.asked = object.asked_as.has_value();
      add_item(std::move(item), {kStanding, ObjectId(i), {}, 0, false});
    }
  }

  void add_item(layout::Item item, Origin origin) {
    index_of_[item.id] = static_cast<int>(problem_.items.size());
    problem_.items.push_back(std::move(item));
    origins_.push_back(std::move(origin));
  }

  int find(std::string_view id) const {
    const auto it = index_of_.find(id);
    return it == index_of_.end() ? -1 : it->second;
  }

  void set_movable(int item, std::size_t statement) {
    problem_.items[static_cast<std::size_t>(item)].movable = true;
    origins_[static_cast<std::size_t>(item)].statement = statement;
    origins_[static_cast<std::size_t>(item)].is_move = true;
  }

  void set_group(int item, const std::string& name) {
    if (name.empty()) return;
    for (std::size_t g = 0; g < problem_.groups.size(); ++g) {
      if (problem_.groups[g].name == name) {
        problem_.items[static_cast<std::size_t>(item)].group = static_cast<int>(g);
        return;
      }
    }
    problem_.items[static_cast<std::size_t>(item)].group = static_cast<int>(problem_.groups.size());
    problem_.groups.push_back({name, item});
  }

  /// Relations of an intent. Targets that are not in this room are diagnostics.
  void add_relations(int item, const std::vector<RelationTerm>& terms, const std::string& statement,
                     Diagnostics& out) {
    for (std::size_t i = 0; i < terms.size(); ++i) {
      layout::Constraint c;
      c.relation = terms[i].relation;
      c.subject = item;
      c.modifier = terms[i].modifier;
      c.negated = terms[i].negated;
      c.required = terms[i].required;
      c.source = statement + "#" + std::to_string(i);
      bool known = true;
      for (const std::string& target : terms[i].targets)
        known = add_target(c, target, statement, out) && known;
      if (known) problem_.constraints.push_back(std::move(c));
    }
  }

  /// What an asked thing stands on or lies in is as needed as itself.
  void ask_for_carriers() {
    for (const layout::Constraint& c : problem_.constraints) {
      const bool carried = (c.relation == Relation::kOn || c.relation == Relation::kInside) &&
                           !c.negated && c.required;
      if (!carried || c.targets.size() != 1 ||
          !problem_.items[static_cast<std::size_t>(c.subject)].asked)
        continue;
      layout::Item& carrier = problem_.items[static_cast<std::size_t>(c.targets[0])];
      carrier.asked = true;
      const ModelPtr& load = problem_.items[static_cast<std::size_t>(c.subject)].model;
      if (c.relation == Relation::kOn && load)
        carrier.load_height = std::max(carrier.load_height, load->box.size().z);
    }
  }

  layout::Problem problem_;
  std::vector<Origin> origins_;
  const Scene& scene() const { return scene_; }
  RoomId room() const { return room_; }

 private:
  bool add_target(layout::Constraint& c, const std::string& target, const std::string& statement,
                  Diagnostics& out) {
    const std::size_t dot = target.find('.');
    const std::string id = target.substr(0, dot);
    if (dot != std::string::npos) c.surface = target.substr(dot + 1);
    if (const int item = find(id); item >= 0) {
      c.targets.push_back(item);
      return true;
    }
    if (const auto part = architecture_from_text(id)) {
      c.architecture = part;
      return true;
    }
    const World& world = scene_.world;
    if (world.find_wall(id).valid()) {
      c.architecture = Architecture::kWall;
      c.opening = id;
      return true;
    }
    if (const OpeningId opening = world.find_opening(id); opening.valid()) {
      c.architecture =
          world[opening].kind == OpeningKind::kWindow ? Architecture::kWindow : Architecture::kDoor;
      c.opening = id;
      return true;
    }
    if (world.find_room(id).valid()) {
      c.architecture = Architecture::kRoom;
      return true;
    }
    out.error("WW-CRAFT-013", {"program.ww", 0, 0},
              statement + ": the relation '" + std::string(to_text(c.relation)) + "' names '" +
                  target + "', which is not in this room");
    return false;
  }

  const Scene& scene_;
  RoomId room_;
  const Toolbox& tools_;
  std::map<std::string, int, std::less<>> index_of_;
};

class Solver {
 public:
  Solver(const Scene& scene, std::vector<Statement> pending, IdAllocator& ids, const Toolbox& tools,
         const layout::Settings& settings)
      : scene_(scene),
        pending_(std::move(pending)),
        ids_(ids),
        tools_(tools),
        settings_(settings) {}

  Solved run() {
    for (std::size_t i = 0; i < pending_.size(); ++i) {
      std::visit([&](const auto& action) { place_items(action, i); }, pending_[i].action);
    }
    for (std::size_t i = 0; i < pending_.size(); ++i) {
      std::visit([&](const auto& action) { place_relations(action, i); }, pending_[i].action);
    }
    for (auto& [room, problem] : problems_) problem.ask_for_carriers();
    for (auto& [room, problem] : problems_)
      take(problem, layout::solve(problem.problem_, tools_.executor));
    order_statements();
    return std::move(out_);
  }

 private:
  RoomProblem& problem_of(RoomId room) {
    return problems_.try_emplace(room, scene_, room, tools_, settings_).first->second;
  }

  void fault(const std::string& message) {
    out_.diagnostics.error("WW-CRAFT-014", {"program.ww", 0, 0}, message);
  }

  std::optional<layout::Item> make_item(const std::string& id, const std::string& kind,
                                        const Params& params, std::uint64_t variant, bool asked) {
    auto model = tools_.kinds.build(kind, params, variant);
    if (!model) {
      fault(id + ": " + model.error().str());
      out_.unplaced.push_back({"", id, kind, asked, model.error().str()});
      return std::nullopt;
    }
    layout::Item item;
    item.id = id;
    item.model = *model;
    item.asked = asked;
    if (const KindInfo* info = tools_.kinds.info(kind)) {
      item.back_to_wall = info->back_to_wall;
      item.mount_height = info->mount_height;
    }
    return item;
  }

  RoomId room_named(const std::string& name) const {
    const RoomId room = scene_.world.find_room(name);
    return room.valid() || scene_.world.rooms.empty() ? room : RoomId(0);
  }

  void place_items(const AddAction& a, std::size_t statement) {
    const RoomId room = room_named(a.room);
    if (!room.valid()) return fault(a.id + ": there is no room to put it in");
    const std::uint64_t variant = craft::variant_of(scene_.world.seed, pending_[statement].id);
    auto item = make_item(a.id, a.kind, a.params, variant, !a.asked_as.empty());
    if (!item) return;
    RoomProblem& problem = problem_of(room);
    problem.add_item(std::move(*item), {statement, {}, a.kind, variant, false});
    problem.set_group(problem.find(a.id), a.group);
  }

  template <class Bulk>
  void place_bulk(const Bulk& a, std::size_t statement, const std::vector<std::string>& kinds,
                  int count) {
    const std::string carrier = a.target.substr(0, a.target.find('.'));
    RoomProblem* problem = problem_with(carrier);
    if (!problem)
      return fault(pending_[statement].id + ": there is no '" + carrier + "' to put things on");
    Rng rng = Rng::stream(scene_.world.seed, pending_[statement].id);
    std::vector<std::string> deck;
    for (int i = 0; i < count && !kinds.empty(); ++i) {
      if (deck.empty()) deck = shuffled(kinds, rng);  // each kind comes before any comes again
      const std::string kind = deck.back();
      deck.pop_back();
      const std::uint64_t variant =
          craft::variant_of(scene_.world.seed, pending_[statement].id + "/" + std::to_string(i));
      auto item = make_item(ids_.next(kind), kind, a.params, variant, !a.asked_as.empty());
      if (!item) continue;
      const std::string id = item->id;
      problem->add_item(std::move(*item), {statement, {}, kind, variant, false});
      RelationTerm on{Relation::kOn, {a.target}, "", false, true};
      if (is_inside(*problem, a.target)) on.relation = Relation::kInside;
      problem->add_relations(problem->find(id), {on}, pending_[statement].id, out_.diagnostics);
    }
  }

  static std::vector<std::string> shuffled(std::vector<std::string> kinds, Rng& rng) {
    rng.shuffle(kinds);
    return kinds;
  }

  bool is_inside(const RoomProblem& problem, const std::string& target) const {
    const std::size_t dot = target.find('.');
    const int item = problem.find(target.substr(0, dot));
    if (item < 0) return false;
    const Model& model = *problem.problem_.items[static_cast<std::size_t>(item)].model;
    if (dot == std::string::npos) {
      return std::all_of(model.surfaces.begin(), model.surfaces.end(),
                         [](const ModelSurface& s) { return s.kind == SurfaceKind::kInside; });
    }
    const int surface = find_surface(model, target.substr(dot + 1));
    return surface >= 0 &&
           model.surfaces[static_cast<std::size_t>(surface)].kind == SurfaceKind::kInside;
  }

  RoomProblem* problem_with(const std::string& id) {
    for (auto& [room, problem] : problems_) {
      if (problem.find(id) >= 0) return &problem;
    }
    const ObjectId object = scene_.world.find_object(id);
    if (!object.valid() || !scene_.world[object].room.valid()) return nullptr;
    return &problem_of(scene_.world[object].room);
  }

  void place_items(const MoveAction& a, std::size_t statement) {
    RoomProblem* problem = problem_with(a.target);
    if (!problem) return fault(pending_[statement].id + ": there is no object '" + a.target + "'");
    problem->set_movable(problem->find(a.target), statement);
  }
  template <class A>
  void place_items(const A&, std::size_t) {}

  void place_relations(const AddAction& a, std::size_t statement) {
    relate(a.id, a.relations, statement);
  }
  void place_relations(const MoveAction& a, std::size_t statement) {
    relate(a.target, a.relations, statement);
  }
  void place_relations(const FillAction& a, std::size_t statement) {
    place_bulk(a, statement, a.kinds,
               static_cast<int>(std::clamp<std::int64_t>(a.count.value_or(6), 0, 400)));
  }
  void place_relations(const StackAction& a, std::size_t statement) {
    place_bulk(a, statement, {a.kind},
               static_cast<int>(std::clamp<std::int64_t>(a.count.value_or(3), 0, 60)));
  }
  template <class A>
  void place_relations(const A&, std::size_t) {}

  void relate(const std::string& id, const std::vector<RelationTerm>& relations,
              std::size_t statement) {
    for (auto& [room, problem] : problems_) {
      const int item = problem.find(id);
      if (item >= 0)
        problem.add_relations(item, relations, pending_[statement].id, out_.diagnostics);
    }
  }

  Support support_of(const RoomProblem& problem, const layout::Solution& solution, std::size_t item,
                     const std::vector<ObjectId>& ids) const {
    const layout::Placement& p = solution.placements[item];
    const Model& model = *problem.problem_.items[item].model;
    Support support;
    if (p.carrier >= 0) {
      support.object = ids[static_cast<std::size_t>(p.carrier)];
      support.surface = p.surface;
      const Model& carrier = *problem.problem_.items[static_cast<std::size_t>(p.carrier)].model;
      const bool inside =
          p.surface >= 0 &&
          carrier.surfaces[static_cast<std::size_t>(p.surface)].kind == SurfaceKind::kInside;
      support.kind = inside                           ? SupportKind::kInside
                     : model.mount == Mount::kHanging ? SupportKind::kHanging
                                                      : SupportKind::kOn;
    } else if (p.wall >= 0 && (model.mount == Mount::kWall)) {
      support.kind = SupportKind::kWall;
      support.wall =
          scene_.world.find_wall(problem.problem_.room.wall_ids[static_cast<std::size_t>(p.wall)]);
    } else if (model.mount == Mount::kCeiling || model.mount == Mount::kHanging) {
      support.kind = SupportKind::kCeiling;
    }
    return support;
  }

  /// Adds the solution's things, carriers first, to a working scene so that each result can be
  /// stated in the frame of its carrier.
  void take(RoomProblem& problem, const layout::Solution& solution) {
    out_.reached_share = std::min(out_.reached_share, solution.reached_share);
    Scene working = scene_;
    std::vector<ObjectId> ids(problem.problem_.items.size());
    std::vector<bool> done(ids.size(), false);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (problem.origins_[i].object.valid()) ids[i] = problem.origins_[i].object;
      done[i] = problem.origins_[i].statement == kStanding || !solution.placements[i].placed;
    }
    for (bool grew = true; grew;) {
      grew = false;
      for (std::size_t i = 0; i < ids.size(); ++i) {
        const int carrier = solution.placements[i].carrier;
        if (done[i] || (carrier >= 0 && !done[static_cast<std::size_t>(carrier)])) continue;
        ids[i] = take_one(problem, solution, i, ids, working);
        done[i] = grew = true;
      }
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const Origin& origin = problem.origins_[i];
      if (origin.statement == kStanding || solution.placements[i].placed) continue;
      const layout::Item& item = problem.problem_.items[i];
      out_.unplaced.push_back({pending_[origin.statement].id, item.id, item.model->kind, item.asked,
                               solution.placements[i].why});
    }
    for (const layout::BrokenConstraint& broken : solution.broken) {
      const layout::Constraint& c =
          problem.problem_.constraints[static_cast<std::size_t>(broken.constraint)];
      const std::size_t hash = c.source.find('#');
      out_.broken.push_back({c.source.substr(0, hash),
                             problem.problem_.items[static_cast<std::size_t>(c.subject)].id,
                             std::atoi(c.source.c_str() + hash + 1), broken.why});
    }
  }

  ObjectId take_one(RoomProblem& problem, const layout::Solution& solution, std::size_t i,
                    const std::vector<ObjectId>& ids, Scene& working) {
    const layout::Item& item = problem.problem_.items[i];
    const Origin& origin = problem.origins_[i];
    const Support support = support_of(problem, solution, i, ids);
    ResultLine line =
        state_pose(working, solution.placements[i].X_WO, support, problem.room(), *item.model,
                   rest_of(*item.model, solution.placements[i].X_WO.rotation));
    line.id = item.id;
    line.variant = origin.variant;
    const bool bulk = std::visit([](const auto& a) { return std::decay_t<decltype(a)>::kBulk; },
                                 pending_[origin.statement].action);
    if (bulk) line.kind = origin.kind;
    auto& result = pending_[origin.statement].result;
    if (!result) result.emplace();
    result->lines.push_back(line);
    order_.push_back(origin.statement);
    ObjectId id = origin.object;
    if (!id.valid()) {
      id = ObjectId(working.world.objects.size());
      Object object;
      object.id = item.id;
      object.model = item.model;
      object.room = problem.room();
      working.world.objects.push_back(std::move(object));
      working.state.X_WO.emplace_back();
      working.state.joints.emplace_back(item.model->joints.size(), 0.0);
    }
    working.world.objects[id.index].support = support;
    const auto pose = resolve_pose(working, line, *item.model, problem.room());
    working.state.X_WO[id.index] = pose.value().X_WO;
    return id;
  }

  /// Upright things have no name for it; anything else must be one of the model's rest poses.
  static std::string rest_of(const Model& model, const Quat& rotation) {
    const Vec3 up = rotation * Vec3{0, 0, 1};
    if (up.z > 0.9999) return "";
    for (const RestPose& pose : model.rest_poses) {
      if (norm(pose.rotation.inverse() * Vec3{0, 0, 1} - rotation.inverse() * Vec3{0, 0, 1}) < 1e-3)
        return pose.name;
    }
    return "";
  }

  /// Statements in the order in which their things can be applied; a bulk statement comes when its
  /// last line can.
  void order_statements() {
    std::map<std::size_t, std::size_t> last;
    for (std::size_t k = 0; k < order_.size(); ++k) last[order_[k]] = k;
    std::vector<std::pair<std::size_t, std::size_t>> ranked;
    for (const auto& [statement, rank] : last) ranked.emplace_back(rank, statement);
    std::sort(ranked.begin(), ranked.end());
    for (const auto& [rank, statement] : ranked)
      out_.statements.push_back(std::move(pending_[statement]));
  }

  const Scene& scene_;
  std::vector<Statement> pending_;
  IdAllocator& ids_;
  const Toolbox& tools_;
  layout::Settings settings_;
  std::map<RoomId, RoomProblem> problems_;
  std::vector<std::size_t> order_;  ///< statement of each thing, in the order placed
  Solved out_;
};

}  // namespace

std::uint64_t variant_of(std::uint64_t world_seed, std::string_view statement) {
  return hash64(world_seed, statement) & 0xFFFFFFFFu;
}

layout::RoomOutline outline_of(const World& world, RoomId room_id) {
  const Room& room = world[room_id];
  layout::RoomOutline outline;
  outline.floor = room.floor;
  outline.height = room.height;
  for (std::size_t i = 0; i < room.floor.size(); ++i) {
    // The wall along an edge is the one whose face starts and runs where the edge does.
    const Vec2 a = room.floor[i], b = room.floor[(i + 1) % room.floor.size()];
    std::string id;
    for (std::size_t w = 0; w < world.walls.size(); ++w) {
      const Wall& wall = world.walls[w];
      if (wall.left != room_id && wall.right != room_id) continue;
      const WallFace face = wall_face(world, WallId(w), room_id);
      if (std::abs(dot(face.start - a, face.normal)) > 1e-3) continue;
      if (std::abs(cross(face.direction, b - a)) > 1e-3 * norm(b - a)) continue;
      const Vec2 middle = (a + b) * 0.5;
      const double s = dot(middle - face.start, face.direction);
      if (s > -1e-6 && s < face.length + 1e-6) id = wall.id;
    }
    outline.wall_ids.push_back(id);
  }
  for (const Opening& opening : world.openings) {
    const Wall& wall = world[opening.wall];
    if (wall.left != room_id && wall.right != room_id) continue;
    const WallFace face = wall_face(world, opening.wall, room_id);
    const double s = wall.left == room_id ? opening.offset : face.length - opening.offset;
    layout::OpeningOutline o;
    o.id = opening.id;
    o.is_door = opening.kind != OpeningKind::kWindow;
    o.center = face.start + face.direction * s;
    o.normal = face.normal;
    o.width = opening.width;
    o.sill = opening.sill;
    o.height = opening.height;
    const RoomId first = wall.left.valid() ? wall.left : wall.right;
    o.leaf_swings_in = opening.kind == OpeningKind::kDoor && first == room_id;
    outline.openings.push_back(o);
  }
  return outline;
}

Solved solve(const Scene& scene, std::vector<Statement> pending, IdAllocator& ids,
             const Toolbox& tools, const layout::Settings& settings) {
  return Solver(scene, std::move(pending), ids, tools, settings).run();
}

}  // namespace ww::craft
