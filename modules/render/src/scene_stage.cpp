#include "scene_stage.h"

#include <set>

#include "stage_material.h"

namespace ww::render {
namespace {

constexpr float kRoofOffDome = 420.0f;  // [cd/m2]
constexpr float kRoofOffKey = 1900.0f;  // [lx]

bool is_open_or_glazed(const Scene& scene, ObjectId id) {
  if (!id.valid()) return true;
  for (const ModelSlot& slot : scene.world[id].model->slots) {
    const Material* m = scene.world.find_material(slot.material);
    if (m && m->transmission > 0) return true;
  }
  const std::vector<double>& joints = scene.state.joints[id.index];
  return std::any_of(joints.begin(), joints.end(), [](double q) { return std::abs(q) > 0.05; });
}

bool is_indoors(const World& world, RoomId room) { return room.valid() && !world[room].open_air; }

/// Outer walls whose outside looks at a point.
std::vector<bool> walls_towards(const World& world, Vec3 point) {
  std::vector<bool> result;
  for (const Wall& wall : world.walls) {
    const Vec2 inward = perpendicular(wall.to - wall.from) * (wall.left.valid() ? 1.0 : -1.0);
    result.push_back(wall.left.valid() != wall.right.valid() &&
                     dot(point.xy() - wall.from, inward) < 0);
  }
  return result;
}

/// Objects that go with the ceiling and with the walls that are left out: fixed to them, built into
/// them, or carried by what is.
std::vector<bool> gone_with_the_shell(const World& world, const std::vector<bool>& open_walls) {
  std::vector<bool> hidden(world.objects.size(), false);
  const auto hide = [&](ObjectId id) {
    hidden[id.index] = true;
    for (const ObjectId carried : carried_by(world, id)) hidden[carried.index] = true;
  };
  for (std::size_t i = 0; i < hidden.size(); ++i) {
    const Support& s = world.objects[i].support;
    const bool on_open_wall =
        s.kind == SupportKind::kWall && s.wall.valid() && open_walls[s.wall.index];
    if (s.kind == SupportKind::kCeiling || on_open_wall) hide(ObjectId(i));
  }
  for (const Opening& o : world.openings) {
    if (o.object.valid() && open_walls[o.wall.index]) hide(o.object);
  }
  return hidden;
}

/// Half edges of an area light: its sizes lie along the object's axes that are not its direction.
std::pair<Vec3, Vec3> area_axes(const RigidTransform& X_WO, Vec3 direction) {
  Vec3 axes[2];
  int found = 0;
  for (const Vec3 axis : {Vec3{1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}}) {
    const Vec3 a = X_WO.rotation * axis;
    if (found < 2 && std::abs(dot(a, direction)) < 0.8) axes[found++] = a;
  }
  const Vec3 u = normalized(axes[0] - direction * dot(axes[0], direction));
  return {u, cross(direction, u)};
}

Lamp to_lamp(const Scene& scene, const Light& light) {
  const Vec3f p = to_float(light.position), d = to_float(normalized(light.direction)),
              color = to_float(light.color);
  float radius = 0.03f;
  RigidTransform X_WO;
  if (light.object.valid()) {
    X_WO = scene.state.X_WO[light.object.index];
    const Model& model = *scene.world[light.object].model;
    if (light.model_light >= 0) {
      radius = static_cast<float>(model.lights[static_cast<std::size_t>(light.model_light)].radius);
    }
  }
  switch (light.kind) {
    case LightKind::kArea: {
      const auto [u, v] = area_axes(X_WO, to_double(d));
      return rectangle_lamp(p, d, to_float(u * (0.5 * light.size.x)),
                            to_float(v * (0.5 * light.size.y)), color, light.intensity);
    }
    case LightKind::kSpot:
      return spot_lamp(p, d, light.cone.value_or(0.6), radius, color, light.intensity);
    case LightKind::kPoint:
    case LightKind::kSun:
    case LightKind::kSky:
      break;
  }
  return sphere_lamp(p, radius, color, light.intensity);
}

void light_by_day(const Scene& scene, Lighting& lighting) {
  constexpr float kSoftSun = 0.99993f;  // [1] cos of 0.7 degrees: a hazy day's edge of shadow
  SunPosition position =
      sun_position(scene.world.environment).value_or(*sun_position(Environment{}));
  const Light* sun = nullptr;
  const Light* sky = nullptr;
  for (const Light& light : scene.world.lights) {
    if (light.kind == LightKind::kSun) sun = &light;
    if (light.kind == LightKind::kSky) sky = &light;
  }
  Vec3f irradiance = to_float(sun_illuminance(position.elevation));
  if (sun) {
    // Straight down is what a light says that was given no direction.
    if (!(normalized(sun->direction) == Vec3{0, 0, -1})) {
      position.direction = -normalized(sun->direction);
      position.elevation = std::asin(std::clamp(position.direction.z, -1.0, 1.0));
    }
    const Vec3f color = to_float(sun->color);
    irradiance =
        color *
        (sun->on ? static_cast<float>(sun->intensity) / std::max(luminance(color), 1e-4f) : 0.0f);
  } else if (sky) {
    irradiance = {};
  }
  double lux = sky_illuminance(position.elevation);
  if (sky) lux = sky->on ? sky->intensity : 0.0;
  lighting.dome = Dome::sky(position, lux, irradiance);
  if (position.elevation > 0 && max_component(irradiance) > 0) {
    lighting.sun = Sun{Frame::about(to_float(position.direction)), irradiance, kSoftSun};
  }
  lighting.sky_luminance = luminance(lighting.dome.horizontal_irradiance()) / kPiF;
  lighting.portals = Portals(daylight_portals(scene));
}

/// A bright, even sky with a broad soft sun from one side: shadows that shape, none that hide.
float light_from_above(Lighting& lighting) {
  const float d = kRoofOffDome;
  lighting.dome =
      Dome::gradient({d, d, d}, {0.85f * d, 0.85f * d, 0.85f * d}, {0.5f * d, 0.5f * d, 0.5f * d});
  lighting.sun = Sun{Frame::about(normalized(Vec3f{-0.35f, 0.45f, 1.0f})),
                     {kRoofOffKey, 0.98f * kRoofOffKey, 0.95f * kRoofOffKey},
                     0.985f};
  const float white = (kRoofOffKey + 0.8f * kPiF * d) / kPiF;
  lighting.background = Vec3f{0.8f, 0.8f, 0.8f} * white;
  return white;
}

class SceneStager {
 public:
  SceneStager(const Scene& scene, Roof roof, const std::vector<bool>& open_walls, SceneView& view)
      : scene_(scene), world_(scene.world), roof_(roof), view_(view), stage_(*view.stage) {
    for (std::size_t i = 0; i < open_walls.size(); ++i) {
      if (open_walls[i]) left_out_.insert({world_.walls[i].id, world_.walls[i].id + "_back"});
    }
  }

  void add_building() {
    view_.building = building_meshes(world_);
    std::vector<const Mesh*> meshes;
    std::vector<int> materials;
    Shown shown;
    for (std::size_t i = 0; i < view_.building.size(); ++i) {
      const BuildingMesh& b = view_.building[i];
      if (roof_ == Roof::kOff && b.id.ends_with("_ceiling")) continue;
      if (left_out_.contains(b.id)) continue;
      meshes.push_back(&b.mesh);
      materials.push_back(material(b.material, b.tint));
      shown.meshes.push_back(static_cast<int>(i));
    }
    if (meshes.empty()) return;
    stage_.add_instance(stage_.add_prototype(meshes), {}, materials);
    view_.shown.push_back(std::move(shown));
  }

  void add_object(ObjectId id) {
    const Object& object = world_[id];
    const Model& model = *object.model;
    const std::vector<Vec3f> glowing = glow_of(id);
    const auto poses = part_poses(model, scene_.state.joints[id.index]);
    for (std::size_t part = 0; part < model.parts.size(); ++part) {
      const int prototype = prototype_of(model, static_cast<int>(part));
      if (prototype < 0) continue;
      std::vector<int> worn;
      Shown shown{id, static_cast<int>(part), {}};
      for (std::size_t v = 0; v < model.visuals.size(); ++v) {
        if (model.visuals[v].part != static_cast<int>(part)) continue;
        worn.push_back(worn_by(object, v, glowing[v]));
        shown.meshes.push_back(static_cast<int>(v));
      }
      stage_.add_instance(prototype, scene_.state.X_WO[id.index] * poses[part], worn);
      view_.shown.push_back(std::move(shown));
    }
  }

 private:
  static const ModelSlot& paint(const Object& object, std::size_t visual) {
    return object.model->slots[static_cast<std::size_t>(object.model->visuals[visual].slot)];
  }

  std::vector<Vec3f> glow_of(ObjectId id) const {
    const Object& object = world_[id];
    const Model& model = *object.model;
    std::vector<const Material*> materials;
    for (std::size_t v = 0; v < model.visuals.size(); ++v) {
      materials.push_back(world_.find_material(paint(object, v).material));
    }
    std::vector<bool> is_on(model.lights.size(), true);
    for (const Light& light : world_.lights) {
      if (light.object == id && light.model_light >= 0)
        is_on[static_cast<std::size_t>(light.model_light)] = light.on;
    }
    return glow(model, materials, is_on);
  }

  int worn_by(const Object& object, std::size_t visual, Vec3f emission) {
    const ModelSlot& p = paint(object, visual);
    const int plain = material(p.material, p.tint);
    if (max_component(emission) <= 0) return plain;
    StageMaterial m = stage_.material(plain);
    m.emission = emission;
    m.lamp_body = !object.model->lights.empty();
    return stage_.add_material(m);
  }

  int material(const std::string& name, Vec3 tint) {
    const auto [it, is_new] = materials_.try_emplace({name, tint.x, tint.y, tint.z}, 0);
    if (is_new) {
      const Material* m = world_.find_material(name);
      it->second = stage_.add_material(m ? stage_material(stage_, *m, tint) : missing_material());
    }
    return it->second;
  }

  int prototype_of(const Model& model, int part) {
    const auto [it, is_new] = prototypes_.try_emplace({&model, part}, -1);
    if (is_new) {
      std::vector<const Mesh*> meshes;
      for (const Visual& v : model.visuals) {
        if (v.part == part) meshes.push_back(&v.mesh);
      }
      if (!meshes.empty()) it->second = stage_.add_prototype(meshes);
    }
    return it->second;
  }

  const Scene& scene_;
  const World& world_;
  Roof roof_;
  std::set<std::string> left_out_;  // building meshes
  SceneView& view_;
  Stage& stage_;
  std::map<std::tuple<std::string, double, double, double>, int> materials_;
  // Looked up, never walked in order: addresses do not reach the picture.
  std::map<std::pair<const Model*, int>, int> prototypes_;
};

}  // namespace

std::vector<Portal> daylight_portals(const Scene& scene) {
  const World& world = scene.world;
  std::vector<Portal> portals;
  for (const Opening& o : world.openings) {
    const Wall& wall = world[o.wall];
    const bool left = is_indoors(world, wall.left), right = is_indoors(world, wall.right);
    if (left == right || !is_open_or_glazed(scene, o.object)) continue;
    const Vec2 along = normalized(wall.to - wall.from);
    const Vec2 into = left ? perpendicular(along) : -perpendicular(along);
    const Vec2 c = wall.from + along * o.offset;
    Portal p;
    p.center = to_float({c.x, c.y, wall.z + o.sill + 0.5 * o.height});
    p.half_u = to_float(Vec3{along.x, along.y, 0} * (0.5 * o.width));
    p.half_v = to_float({0, 0, 0.5 * o.height});
    p.inward = to_float({into.x, into.y, 0});
    p.area = static_cast<float>(o.width * o.height);
    if (p.area > 0) portals.push_back(p);
  }
  return portals;
}

std::vector<Lamp> stage_lamps(const Scene& scene, const Lighting& lighting) {
  std::vector<Lamp> lamps;
  for (const Light& light : scene.world.lights) {
    if (!light.on || light.intensity <= 0 || light.unit != LightUnit::kLumen) continue;
    lamps.push_back(to_lamp(scene, light));
    lamps.back().room = lighting.room_of(lamps.back().position);
  }
  return lamps;
}

SceneView stage_scene(const Scene& scene, Roof roof, Executor& executor,
                      std::optional<Vec3> cut_towards) {
  SceneView view;
  view.stage = std::make_unique<Stage>();
  Lighting& lighting = view.stage->lighting;
  const std::vector<bool> open_walls = cut_towards
                                           ? walls_towards(scene.world, *cut_towards)
                                           : std::vector<bool>(scene.world.walls.size(), false);
  SceneStager stager(scene, roof, open_walls, view);
  stager.add_building();
  const std::vector<bool> hidden = roof == Roof::kOff
                                       ? gone_with_the_shell(scene.world, open_walls)
                                       : std::vector<bool>(scene.world.objects.size(), false);
  for (std::size_t i = 0; i < hidden.size(); ++i) {
    if (!hidden[i] && scene.world.objects[i].model) stager.add_object(ObjectId(i));
  }
  for (const Room& room : scene.world.rooms) {
    lighting.rooms.push_back(
        {room.floor, room.z, room.height, roof == Roof::kClosed && !room.open_air});
  }
  if (roof == Roof::kOff) {
    view.white = light_from_above(lighting);
  } else {
    light_by_day(scene, lighting);
  }
  lighting.lamps = stage_lamps(scene, lighting);
  view.stage->commit(executor);
  return view;
}

}  // namespace ww::render
