#include "tables.h"

#include <algorithm>
#include <cmath>

namespace ww::exporting {

namespace {

const Material& plain_material() {
  static const Material plain = [] {
    Material m;
    m.name = "plain";
    return m;
  }();
  return plain;
}

}  // namespace

PaintTable::PaintTable(const World& world, const std::vector<BuildingMesh>& building) {
  for (const BuildingMesh& mesh : building) add(world, mesh.material, mesh.tint);
  for (const Object& object : world.objects) {
    for (const ModelSlot& slot : object.model->slots) add(world, slot.material, slot.tint);
  }
}

void PaintTable::add(const World& world, const std::string& material, Vec3 tint) {
  const auto [at, is_new] =
      index_.try_emplace(Key{material, tint.x, tint.y, tint.z}, static_cast<int>(paints_.size()));
  if (!is_new) return;
  const Material* found = world.find_material(material);
  const int nth = ++count_[material];
  std::string name = identifier(material);
  if (nth > 1) name += "_" + std::to_string(nth);
  // A material called "oak_2" must not meet the second tint of "oak".
  const auto taken = [&](const std::string& n) {
    return std::any_of(paints_.begin(), paints_.end(), [&](const Paint& p) { return p.name == n; });
  };
  while (taken(name)) name += "_x";
  paints_.push_back({found ? found : &plain_material(), tint, std::move(name)});
}

int PaintTable::find(const std::string& material, Vec3 tint) const {
  const auto at = index_.find(Key{material, tint.x, tint.y, tint.z});
  WW_CHECK(at != index_.end(), "a paint of the scene is missing: " + material);
  return at->second;
}

ModelTable::ModelTable(const World& world) {
  std::map<Hash128, std::size_t> by_hash;
  std::map<const Model*, std::size_t> by_address;
  std::map<std::string, int> names;
  for (const Object& object : world.objects) {
    const Model* model = object.model.get();
    const bool has_hash = model->hash != Hash128{};
    const std::size_t next = models_.size();
    const auto [index, is_new] = has_hash ? [&] {
      const auto [at, fresh] = by_hash.try_emplace(model->hash, next);
      return std::pair{at->second, fresh};
    }()
                                          : [&] {
                                              const auto [at, fresh] =
                                                  by_address.try_emplace(model, next);
                                              return std::pair{at->second, fresh};
                                            }();
    of_object_.push_back(index);
    if (!is_new) continue;
    models_.push_back(model);
    std::string name = identifier(model->kind);
    if (has_hash) name += "_" + model->hash.hex().substr(0, 8);
    const int nth = ++names[name];
    if (nth > 1 || !has_hash) name += "_" + std::to_string(nth);
    names_.push_back(std::move(name));
  }
}

namespace {

void feed(Hasher& hasher, const std::vector<Vec3>& values) {
  hasher.integer(values.size());
  for (const Vec3& v : values) hasher.number(v.x).number(v.y).number(v.z);
}

Hash128 content_hash(const Mesh& mesh) {
  Hasher hasher;
  feed(hasher, mesh.positions);
  feed(hasher, mesh.normals);
  hasher.integer(mesh.uvs.size());
  for (const Vec2& uv : mesh.uvs) hasher.number(uv.x).number(uv.y);
  hasher.bytes(mesh.triangles.data(), mesh.triangles.size() * sizeof(mesh.triangles[0]));
  return hasher.finish();
}

Hash128 content_hash(const HullShape& hull) {
  Hasher hasher;
  hasher.text("hull");
  feed(hasher, hull.vertices);
  return hasher.finish();
}

}  // namespace

MeshTable::MeshTable(const ModelTable& models) : visuals_(models.size()), hulls_(models.size()) {
  std::map<Hash128, std::size_t> known;
  const auto number = [&](const Hash128& hash, Entry entry) {
    const auto [at, is_new] = known.try_emplace(hash, entries_.size());
    if (is_new) entries_.push_back(std::move(entry));
    return at->second;
  };
  for (std::size_t m = 0; m < models.size(); ++m) {
    for (const Visual& visual : models[m].visuals) {
      const std::string name = models.name(m) + "_visual_" + std::to_string(visuals_[m].size());
      visuals_[m].push_back(number(content_hash(visual.mesh), {name, &visual.mesh, nullptr}));
    }
    for (const Collider& collider : models[m].colliders) {
      const auto* hull = std::get_if<HullShape>(&collider.shape);
      const std::string name = models.name(m) + "_hull_" + std::to_string(hulls_[m].size());
      hulls_[m].push_back(hull ? number(content_hash(*hull), {name, nullptr, hull}) : SIZE_MAX);
    }
  }
}

RigidTransform part_in_object(const Scene& scene, std::size_t object, int part) {
  return part_poses(*scene.world.objects[object].model,
                    scene.state.joints[object])[static_cast<std::size_t>(part)];
}

Quat looking_along(Vec3 direction) {
  const Vec3 z = -normalized(direction);
  const Vec3 x = any_perpendicular(z);
  const Vec3 y = cross(z, x);
  return to_quat({{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}}).canonical();
}

Quat camera_rotation(const Camera& camera) {
  const Vec3 z = normalized(camera.position - camera.target);
  const bool steep = std::abs(z.z) > 0.999999;
  const Vec3 x = steep ? Vec3{1, 0, 0} : normalized(cross(Vec3{0, 0, 1}, z));
  const Vec3 y = cross(z, x);
  return to_quat({{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}}).canonical();
}

Quat x_onto(Vec3 axis) {
  const Vec3 y = any_perpendicular(axis);
  const Vec3 z = cross(axis, y);
  return to_quat({{{axis.x, y.x, z.x}, {axis.y, y.y, z.y}, {axis.z, y.z, z.z}}}).canonical();
}

Vec3 roll_pitch_yaw(const Quat& q) {
  const Mat3 r = to_matrix(q);
  const double sine = std::clamp(-r.m[2][0], -1.0, 1.0);
  const double pitch = std::asin(sine);
  // Looking straight up or down, roll and yaw turn about one axis: give it all to yaw.
  if (std::abs(sine) > 1 - 1e-12) return {0, pitch, std::atan2(-r.m[0][1], r.m[1][1])};
  return {std::atan2(r.m[2][1], r.m[2][2]), pitch, std::atan2(r.m[1][0], r.m[0][0])};
}

std::string identifier(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool fits =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    out += fits ? c : '_';
  }
  if (out.empty() || (out[0] >= '0' && out[0] <= '9') || out[0] == '_') out.insert(0, "x");
  return out;
}

int part_of_light(const World& world, const Light& light) {
  if (!light.object.valid()) return -1;
  const Model& model = *world[light.object].model;
  const auto i = static_cast<std::size_t>(light.model_light);
  return light.model_light >= 0 && i < model.lights.size() ? model.lights[i].part : 0;
}

}  // namespace ww::exporting
