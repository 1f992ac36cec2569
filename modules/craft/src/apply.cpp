#include "ww/craft/apply.h"

#include <algorithm>
#include <cmath>

#include "ww/core/text.h"
#include "ww/world/daylight.h"
#include "ww/world/frames.h"

namespace ww::craft {
namespace {

using namespace program;

/// Applies one statement to a scene in place; faults leave it half-changed, so apply() works on a
/// copy.
class Applier {
 public:
  Applier(Scene& scene, const Statement& statement, const Toolbox& tools, Applied& out)
      : scene_(scene), world_(scene.world), statement_(statement), tools_(tools), out_(out) {}

  void operator()(const AskAction& a) {
    world_.prompt_text = a.text;
    world_.prompt_language = a.lang.empty() ? "en" : a.lang;
    world_.seed = a.seed ? static_cast<std::uint64_t>(*a.seed) : 0;
  }

  void operator()(const EnvironmentAction& a) {
    if (!a.time.empty()) world_.environment.time = a.time;
    if (a.latitude) world_.environment.latitude = *a.latitude;
    if (a.north) world_.environment.north = *a.north;
    const auto sun = daylight(world_.environment);
    if (!sun)
      return fault("001", "time '" + world_.environment.time + "' is not like 2026-06-21T15:00");
    set_light(sun->sun);
    set_light(sun->sky);
  }

  void operator()(const RoomAction& a) {
    if (world_.find_room(a.id).valid())
      return fault("002", "the room '" + a.id + "' exists already");
    if (a.floor.size() < 3 || !is_simple(a.floor) || signed_area(a.floor) < 0.5 ||
        signed_area(a.floor) > 20000) {
      return fault(
          "003",
          a.id + ": the floor must be a simple counter-clockwise polygon of 0.5 to 20000 m2");
    }
    if (!(a.height >= 1.8 && a.height <= 30))
      return fault("003", a.id + ": height must be 1.8 to 30 m");
    Room room;
    room.id = a.id;
    room.type = a.type;
    room.open_air = a.open_air;
    room.floor = a.floor;
    room.z = a.z;
    room.height = a.height;
    room.floor_material = a.floor_material.empty() ? "oak_planks" : a.floor_material;
    room.walls_material = a.walls_material.empty() ? "white_paint" : a.walls_material;
    room.ceiling_material = a.ceiling_material.empty() ? "white_paint" : a.ceiling_material;
    room.floor_tint = a.floor_tint.value_or(Vec3{1, 1, 1});
    room.walls_tint = a.walls_tint.value_or(Vec3{1, 1, 1});
    room.ceiling_tint = a.ceiling_tint.value_or(Vec3{1, 1, 1});
    for (const std::string& m : {room.floor_material, room.walls_material, room.ceiling_material}) {
      if (!tools_.materials.find(m))
        fault("004", a.id + ": '" + m + "' is not a material", near_material(m));
    }
    world_.rooms.push_back(room);
    out_.delta.added.push_back(a.id);
    add_walls(RoomId(world_.rooms.size() - 1));
  }

  void operator()(const OpeningAction& a) {
    const WallId wall_id = world_.find_wall(a.wall);
    if (!wall_id.valid()) return fault("005", a.id + ": the wall '" + a.wall + "' does not exist");
    const Wall& wall = world_[wall_id];
    Opening opening;
    opening.id = a.id;
    opening.kind = a.kind == "window"    ? OpeningKind::kWindow
                   : a.kind == "archway" ? OpeningKind::kArchway
                                         : OpeningKind::kDoor;
    opening.wall = wall_id;
    opening.offset = a.offset.value_or(0.5 * norm(wall.to - wall.from));
    opening.width = a.width.value_or(0.9);
    opening.height = a.height.value_or(2.05);
    opening.sill = a.sill;
    if (!fits(opening)) return;
    if (!a.asset.empty()) add_opening_object(a, opening);
    world_.openings.push_back(opening);
    out_.delta.added.push_back(a.id);
  }

  void operator()(const AddAction& a) {
    if (!statement_.result) return;
    for (const ResultLine& line : statement_.result->lines)
      add_object(line, a.id, a.kind, a.params, a.room, a.name, a.asked_as, a.source);
  }
  void operator()(const FillAction& a) { add_children(a.params, a.target, a.asked_as); }
  void operator()(const StackAction& a) { add_children(a.params, a.target, a.asked_as); }

  void operator()(const MoveAction& a) {
    const ObjectId id = object_named(a.target);
    if (!id.valid() || !statement_.result) return;
    for (const ResultLine& line : statement_.result->lines) {
      const auto pose = resolve_pose(scene_, line, *world_[id].model, world_[id].room);
      if (!pose) return fault("006", a.target + ": " + pose.error().str());
      move_with_load(id, pose->X_WO);
      world_.objects[id.index].support = pose->support;
    }
    out_.delta.changed.push_back(a.target);
  }

  void operator()(const RemoveAction& a) {
    std::vector<bool> gone(world_.objects.size(), false);
    for (const std::string& target : a.targets) {
      const ObjectId id = object_named(target);
      if (!id.valid()) continue;
      gone[id.index] = true;
      for (ObjectId carried : carried_by(world_, id)) gone[carried.index] = true;
    }
    remove_objects(gone);
  }

  void operator()(const RestyleAction& a) {
    if (const RoomId room = world_.find_room(a.target); room.valid())
      return restyle_room(world_.rooms[room.index], a);
    const ObjectId id = object_named(a.target);
    if (!id.valid()) return;
    Object& object = world_.objects[id.index];
    Params params = object.model->params;
    for (const auto& [name, value] : a.params) params[name] = value;
    auto model = tools_.kinds.build(object.category, params, object.variant);
    if (!model) return fault("007", a.target + ": " + model.error().str());
    if ((*model)->joints.size() != object.model->joints.size() ||
        (*model)->surfaces.size() != object.model->surfaces.size()) {
      return fault(
          "007", a.target + ": that parameter changes joints or surfaces; remove and add it anew");
    }
    object.model = *model;
    out_.delta.changed.push_back(a.target);
  }

  void operator()(const LightAction& a) {
    bool found = false;
    for (Light& light : world_.lights) {
      const bool of_object = light.object.valid() && world_[light.object].id == a.target;
      if (!of_object && light.id != a.target) continue;
      found = true;
      if (a.on) light.on = *a.on;
      if (a.intensity) light.intensity = *a.intensity;
      if (a.color) light.color = *a.color;
    }
    if (!found) return fault("008", "'" + a.target + "' is not a lamp, sun or sky");
    out_.delta.changed.push_back(a.target);
  }

  void operator()(const OpenAction& a) {
    const std::size_t slash = a.target.find('/');
    const ObjectId id = object_named(a.target.substr(0, slash));
    if (!id.valid()) return;
    const Model& model = *world_[id].model;
    const int joint =
        slash == std::string::npos ? -1 : find_joint(model, a.target.substr(slash + 1));
    if (joint < 0) return fault("009", "'" + a.target + "' is not a joint (object/joint)");
    const auto& range = model.joints[static_cast<std::size_t>(joint)].range;
    const double share = a.share.value_or(1.0);
    if (!(share >= 0 && share <= 1)) return fault("009", a.target + ": share must be 0 to 1");
    const Vec2 limits = range.value_or(Vec2{0, 2 * kPi});
    set_joint(id, joint, round_to(limits.x + share * (limits.y - limits.x), 6));
    out_.delta.changed.push_back(a.target.substr(0, slash));
  }

  void operator()(const CameraAction& a) {
    Camera camera{a.id, a.position.value_or(Vec3{}), a.target.value_or(Vec3{}), a.fov_y};
    std::erase_if(world_.cameras, [&](const Camera& c) { return c.id == a.id; });
    world_.cameras.push_back(camera);
  }

  void operator()(const UnmetAction& a) {
    static const std::vector<std::string> kKinds{"object", "count", "attribute", "relation",
                                                 "room",   "size",  "other"};
    const auto it = std::find(kKinds.begin(), kKinds.end(), a.kind);
    Unmet unmet{a.asked, UnmetKind::kOther, a.category, {}, a.because};
    if (it != kKinds.end()) unmet.kind = static_cast<UnmetKind>(it - kKinds.begin());
    if (a.placed) unmet.placed = static_cast<int>(*a.placed);
    world_.unmet.push_back(std::move(unmet));
  }

 private:
  void fault(const char* number, const std::string& message, const std::string& hint = {}) {
    out_.diagnostics.error("WW-CRAFT-" + std::string(number), {"program.ww", 0, 0},
                           statement_.id + ": " + message, hint);
  }

  std::string near_material(const std::string& name) const {
    const std::string near = nearest_word(name, tools_.materials.names());
    return near.empty() ? "" : "did you mean '" + near + "'?";
  }

  ObjectId object_named(const std::string& id) {
    const ObjectId object = world_.find_object(id);
    if (!object.valid()) {
      std::vector<std::string> ids;
      for (const Object& o : world_.objects) ids.push_back(o.id);
      const std::string near = nearest_word(id, ids);
      fault("010", "there is no object '" + id + "'",
            near.empty() ? "" : "did you mean '" + near + "'?");
    }
    return object;
  }

  void set_light(const Light& light) {
    std::erase_if(world_.lights, [&](const Light& l) { return l.id == light.id; });
    world_.lights.push_back(light);
  }

  /// A wall along each edge; where another room's wall runs along the edge already, it becomes
  /// shared.
  void add_walls(RoomId room_id) {
    constexpr double kThickness = 0.1;
    const Room room = world_[room_id];
    for (std::size_t i = 0; i < room.floor.size(); ++i) {
      const Vec2 a = room.floor[i], b = room.floor[(i + 1) % room.floor.size()];
      const Vec2 along = normalized(b - a);
      const Vec2 out = -perpendicular(along) * (0.5 * kThickness);
      if (share_wall(room_id, a + out, b + out)) continue;
      Wall wall;
      wall.id = "wall_" + std::to_string(world_.walls.size() + 1);
      wall.from = round_point(a + out);
      wall.to = round_point(b + out);
      wall.thickness = kThickness;
      wall.z = room.z;
      wall.height = room.height;
      wall.left = room_id;
      out_.delta.added.push_back(wall.id);
      world_.walls.push_back(wall);
    }
  }

  bool share_wall(RoomId room, Vec2 from, Vec2 to) {
    for (Wall& wall : world_.walls) {
      if (wall.right.valid() || norm(wall.from - to) > 1e-6 || norm(wall.to - from) > 1e-6)
        continue;
      wall.right = room;
      out_.delta.changed.push_back(wall.id);
      return true;
    }
    return false;
  }

  static Vec2 round_point(Vec2 p) { return {round_to(p.x, 6), round_to(p.y, 6)}; }

  bool fits(const Opening& o) {
    const Wall& wall = world_[o.wall];
    const double length = norm(wall.to - wall.from);
    if (!(o.width >= 0.3 && o.height >= 0.3) || o.offset - 0.5 * o.width < 0 ||
        o.offset + 0.5 * o.width > length || o.sill < 0 || o.sill + o.height > wall.height) {
      fault("011", o.id + " (" + format_fixed(o.width, 2) + " m wide at " +
                       format_fixed(o.offset, 2) + " m) does not fit " + wall.id + " of " +
                       format_fixed(length, 2) + " m");
      return false;
    }
    for (const Opening& other : world_.openings) {
      if (other.wall != o.wall) continue;
      if (std::abs(other.offset - o.offset) < 0.5 * (other.width + o.width)) {
        fault("011", o.id + " overlaps " + other.id + " in " + wall.id);
        return false;
      }
    }
    return true;
  }

  void add_opening_object(const OpeningAction& a, Opening& opening) {
    const Wall& wall = world_[opening.wall];
    Params params = a.params;
    params["opening_width"] = opening.width;
    params["opening_height"] = opening.height;
    params["wall_thickness"] = wall.thickness;
    Object object;
    object.variant = hash64(world_.seed, statement_.id) & 0xFFFFFFFFu;
    auto model = tools_.kinds.build(a.asset, params, object.variant);
    if (!model) return fault("007", a.id + ": " + model.error().str());
    object.model = *model;
    object.category = a.asset;
    const auto same = std::count_if(world_.objects.begin(), world_.objects.end(),
                                    [&](const Object& o) { return o.category == a.asset; });
    object.id = a.asset + "_" + std::to_string(same + 1);
    object.name = display_name(a.asset);
    if (!a.asked_as.empty()) object.asked_as = a.asked_as;
    const bool is_outer = !wall.left.valid() || !wall.right.valid();
    const RoomId first = wall.left.valid() ? wall.left : wall.right;
    if (is_outer) object.room = first;
    object.support = {SupportKind::kWall, {}, -1, opening.wall};
    object.dynamic = false;
    const WallFace face = wall_face(world_, opening.wall, first);
    const Vec2 along = normalized(wall.to - wall.from);
    const Vec2 p = wall.from + along * opening.offset;
    const RigidTransform X_WO{Quat::yaw(std::atan2(face.normal.y, face.normal.x)),
                              {p.x, p.y, wall.z + opening.sill}};
    opening.object = ObjectId(world_.objects.size());
    insert(std::move(object), round_pose(X_WO));
  }

  static RigidTransform round_pose(const RigidTransform& X) {
    const Quat q = X.rotation.canonical();
    return {
        {round_to(q.w, 12), round_to(q.x, 12), round_to(q.y, 12), round_to(q.z, 12)},
        {round_to(X.translation.x, 9), round_to(X.translation.y, 9), round_to(X.translation.z, 9)}};
  }

  std::string display_name(const std::string& kind) const {
    const KindInfo* info = tools_.kinds.info(kind);
    return info && !info->names_en.empty() ? info->names_en.front() : kind;
  }

  void insert(Object object, const RigidTransform& X_WO) {
    const ObjectId id(world_.objects.size());
    out_.delta.added.push_back(object.id);
    scene_.state.X_WO.push_back(X_WO);
    scene_.state.joints.emplace_back(object.model->joints.size(), 0.0);
    for (std::size_t i = 0; i < object.model->lights.size(); ++i)
      add_light(object, id, static_cast<int>(i));
    world_.objects.push_back(std::move(object));
  }

  void add_light(const Object& object, ObjectId id, int index) {
    const ModelLight& lamp = object.model->lights[static_cast<std::size_t>(index)];
    Light light;
    light.id = "light_of_" + object.id + (index ? "_" + std::to_string(index + 1) : "");
    light.kind = lamp.kind == LampKind::kArea   ? LightKind::kArea
                 : lamp.kind == LampKind::kSpot ? LightKind::kSpot
                                                : LightKind::kPoint;
    light.object = id;
    light.model_light = index;
    light.size = lamp.size;
    if (lamp.kind == LampKind::kSpot) light.cone = lamp.cone;
    light.color = lamp.color;
    light.intensity = lamp.lumens;
    world_.lights.push_back(light);
  }

  void add_object(const ResultLine& line, const std::string& id, const std::string& kind,
                  const Params& intent, const std::string& room_name, const std::string& name,
                  const std::string& asked_as, const std::string& source) {
    if (world_.find_object(id).valid())
      return fault("002", "the object '" + id + "' exists already");
    Params params = intent;
    for (const auto& [key, value] : line.params) params[key] = value;
    auto model = tools_.kinds.build(kind, params, line.variant);
    if (!model) return fault("007", id + ": " + model.error().str());
    Object object;
    object.id = id;
    object.category = kind;
    object.name = name.empty() ? display_name(kind) : name;
    if (!asked_as.empty()) object.asked_as = asked_as;
    object.model = *model;
    object.variant = line.variant;
    object.source = source;
    object.room = world_.find_room(room_name);
    const auto pose =
        resolve_pose(scene_, line, **model, room_of_carrier(line.carrier, object.room));
    if (!pose) return fault("006", id + ": " + pose.error().str());
    object.support = pose->support;
    if (object.support.object.valid()) object.room = world_[object.support.object].room;
    object.dynamic = is_dynamic(**model, object.support);
    insert(std::move(object), pose->X_WO);
  }

  RoomId room_of_carrier(const std::string& carrier, RoomId fallback) const {
    const RoomId room = world_.find_room(carrier.substr(0, carrier.find('.')));
    return room.valid() ? room : fallback;
  }

  /// Fixed is what is built in, and coverings: on the floor fixed, on a dynamic thing welded to it.
  static bool is_dynamic(const Model& model, const Support&) {
    return !model.fixture && !model.covering;
  }

  void add_children(const Params& params, const std::string& target, const std::string& asked_as) {
    if (!statement_.result) return;
    const ObjectId carrier = object_named(target.substr(0, target.find('.')));
    if (!carrier.valid()) return;
    const std::string room = world_[carrier].room.valid() ? world_[world_[carrier].room].id : "";
    for (const ResultLine& line : statement_.result->lines) {
      add_object(line, line.id, line.kind, params, room, "", asked_as, "catalogue");
    }
  }

  void move_with_load(ObjectId id, const RigidTransform& X_WO) {
    const RigidTransform change = X_WO * scene_.state.X_WO[id.index].inverse();
    for (ObjectId load : carried_by(world_, id)) {
      scene_.state.X_WO[load.index] = round_pose(change * scene_.state.X_WO[load.index]);
    }
    scene_.state.X_WO[id.index] = X_WO;
  }

  /// Sets a joint; what rides on its part moves along.
  void set_joint(ObjectId id, int joint, double position) {
    const Model& model = *world_[id].model;
    const std::vector<RigidTransform> before = part_poses(model, scene_.state.joints[id.index]);
    scene_.state.joints[id.index][static_cast<std::size_t>(joint)] = position;
    const std::vector<RigidTransform> after = part_poses(model, scene_.state.joints[id.index]);
    const RigidTransform X_WO = scene_.state.X_WO[id.index];
    for (std::size_t i = 0; i < world_.objects.size(); ++i) {
      const Support& support = world_.objects[i].support;
      if (support.object != id || support.surface < 0) continue;
      const auto part =
          static_cast<std::size_t>(model.surfaces[static_cast<std::size_t>(support.surface)].part);
      const RigidTransform change = X_WO * after[part] * (X_WO * before[part]).inverse();
      if (before[part] == after[part]) continue;
      move_with_load(ObjectId(i), round_pose(change * scene_.state.X_WO[i]));
    }
  }

  void remove_objects(const std::vector<bool>& gone) {
    std::vector<ObjectId> now(gone.size());
    World kept = world_;
    State state;
    kept.objects.clear();
    for (std::size_t i = 0; i < gone.size(); ++i) {
      if (gone[i]) {
        out_.delta.removed.push_back(world_.objects[i].id);
        continue;
      }
      now[i] = ObjectId(kept.objects.size());
      kept.objects.push_back(world_.objects[i]);
      state.X_WO.push_back(scene_.state.X_WO[i]);
      state.joints.push_back(scene_.state.joints[i]);
    }
    const auto renumber = [&](ObjectId& id) {
      if (id.valid()) id = now[id.index];
    };
    for (Object& o : kept.objects) renumber(o.support.object);
    for (Opening& o : kept.openings) renumber(o.object);
    std::erase_if(kept.lights,
                  [&](const Light& l) { return l.object.valid() && gone[l.object.index]; });
    for (Light& l : kept.lights) renumber(l.object);
    world_ = std::move(kept);
    scene_.state = std::move(state);
  }

  void restyle_room(Room& room, const RestyleAction& a) {
    for (const auto& [name, value] : a.params) {
      const bool is_tint = name.starts_with("tint:");
      const std::string surface = is_tint ? name.substr(5) : name;
      std::string* material = surface == "floor"     ? &room.floor_material
                              : surface == "walls"   ? &room.walls_material
                              : surface == "ceiling" ? &room.ceiling_material
                                                     : nullptr;
      if (!material) {
        return fault("004",
                     a.target + ": a room has floor, walls and ceiling, not '" + surface + "'");
      }
      if (is_tint) {
        Vec3& tint = surface == "floor"   ? room.floor_tint
                     : surface == "walls" ? room.walls_tint
                                          : room.ceiling_tint;
        const auto color = parse_hex_color(to_text(value));
        if (!color)
          return fault("004",
                       a.target + ": " + name + " is like #aabbcc, not '" + to_text(value) + "'");
        tint = *color;
      } else if (tools_.materials.find(to_text(value))) {
        *material = to_text(value);
      } else {
        return fault("004", a.target + ": '" + to_text(value) + "' is not a material",
                     near_material(to_text(value)));
      }
    }
    out_.delta.changed.push_back(a.target);
  }

  Scene& scene_;
  World& world_;
  const Statement& statement_;
  const Toolbox& tools_;
  Applied& out_;
};

}  // namespace

Applied apply(Scene scene, const Statement& statement, const Toolbox& tools) {
  Applied out;
  Scene changed = scene;
  std::visit(Applier(changed, statement, tools, out), statement.action);
  for (auto* ids : {&out.delta.added, &out.delta.removed, &out.delta.changed})
    std::sort(ids->begin(), ids->end());
  if (out.diagnostics.has_errors()) {
    out.scene = std::move(scene);
    out.delta = {};
  } else {
    out.scene = std::move(changed);
  }
  return out;
}

Replayed replay(const Program& program, const Toolbox& tools) {
  Replayed out;
  for (const Statement& statement : program.statements) {
    Applied applied = apply(std::move(out.scene), statement, tools);
    out.scene = std::move(applied.scene);
    out.diagnostics.append(applied.diagnostics);
  }
  if (auto status = finish(out.scene, tools); !status) {
    out.diagnostics.error("WW-CRAFT-012", {"program.ww", 0, 0}, status.error().str());
  }
  return out;
}

}  // namespace ww::craft
