#include "stage.h"

#include <embree3/rtcore.h>

#include <array>
#include <cstdint>

namespace ww::render {
namespace {

constexpr float kFar = 1e6f;  // [m]

struct Prototype {
  std::vector<const Mesh*> meshes;
  // Single precision, one entry a mesh. Embree reads 16 bytes at the last vertex: one more follows
  // it.
  std::vector<std::vector<Vec3f>> positions, normals;
  std::vector<bool> closed;  // one a mesh, of those that light passes; the rest is not looked at
  RTCScene scene = nullptr;
};

struct Instance {
  int prototype = 0;
  Frame rotation;  // columns: the axes of the instance in the world
  Vec3f translation;
  std::vector<int> materials;

  Vec3f to_world(Vec3f v) const { return rotation.to_world(v); }

  void place(const RigidTransform& X_W) {
    rotation = {to_float(X_W.rotation * Vec3{1, 0, 0}), to_float(X_W.rotation * Vec3{0, 1, 0}),
                to_float(X_W.rotation * Vec3{0, 0, 1})};
    translation = to_float(X_W.translation);
  }
  void put_into(RTCGeometry geometry) const {
    const Frame& r = rotation;
    const Vec3f t = translation;
    const float columns[12] = {r.t.x, r.t.y, r.t.z, r.b.x, r.b.y, r.b.z,
                               r.n.x, r.n.y, r.n.z, t.x,   t.y,   t.z};
    rtcSetGeometryTransform(geometry, 0, RTC_FORMAT_FLOAT3X4_COLUMN_MAJOR, columns);
  }
};

std::vector<Vec3f> to_floats(const std::vector<Vec3>& values) {
  std::vector<Vec3f> result;
  result.reserve(values.size() + 1);
  for (const Vec3& v : values) result.push_back(to_float(v));
  return result;
}

Vec3f interpolated(const std::vector<Vec3f>& values, const std::uint32_t* t, float u, float v) {
  return values[t[0]] * (1.0f - u - v) + values[t[1]] * u + values[t[2]] * v;
}

}  // namespace

int Lighting::room_of(Vec3f p) const {
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    const RoomOutline& r = rooms[i];
    if (p.z < r.z - 0.05 || p.z > r.z + r.height + 0.05) continue;
    bool inside = false;  // even-odd rule; on the border either answer will do
    for (std::size_t a = 0, b = r.floor.size() - 1; a < r.floor.size(); b = a++) {
      const Vec2 &s = r.floor[a], &e = r.floor[b];
      if ((s.y > p.y) != (e.y > p.y) && p.x < (e.x - s.x) * (p.y - s.y) / (e.y - s.y) + s.x)
        inside = !inside;
    }
    if (inside) return static_cast<int>(i);
  }
  return -1;
}

struct Stage::Impl {
  RTCDevice device = nullptr;
  RTCScene scene = nullptr;
  std::vector<Prototype> prototypes;
  std::vector<Instance> instances;
  std::vector<StageMaterial> materials;
  std::vector<std::shared_ptr<const TextureSet>> sets;
  std::vector<std::unique_ptr<TextureMaps>> maps;

  const StageMaterial& material(std::uint32_t instance, std::uint32_t geometry) const {
    return materials[static_cast<std::size_t>(instances[instance].materials[geometry])];
  }
};

namespace {

constexpr std::size_t kPacket = 8;  // rays at once: native from AVX on

/// Travels with shadow rays so that the filter below can tint them, by the id of each.
struct ShadowContext {
  RTCIntersectContext embree;
  const std::vector<StageMaterial>* materials;
  const std::vector<Instance>* instances;
  std::array<Vec3f, kPacket> transmittance;

  ShadowContext(const std::vector<StageMaterial>& m, const std::vector<Instance>& i)
      : materials(&m), instances(&i) {
    rtcInitIntersectContext(&embree);
    transmittance.fill({1, 1, 1});
  }
};

/// What passes the surface that ray `k` of the packet meets; none: all.
std::optional<Vec3f> passing(const ShadowContext& context, const RTCFilterFunctionNArguments& args,
                             unsigned k) {
  const unsigned n = args.N;
  const Instance& instance = (*context.instances)[RTCHitN_instID(args.hit, n, k, 0)];
  const StageMaterial& m = (*context.materials)[static_cast<std::size_t>(
      instance.materials[RTCHitN_geomID(args.hit, n, k)])];
  if (m.lamp_body) return std::nullopt;
  if (m.transmission <= 0) return Vec3f{};
  if (!m.is_clear()) return m.base * m.transmission;
  // Ng is in the instance's frame, which is only turned: bring it to the ray.
  const Vec3f normal = instance.to_world(
      {RTCHitN_Ng_x(args.hit, n, k), RTCHitN_Ng_y(args.hit, n, k), RTCHitN_Ng_z(args.hit, n, k)});
  const Vec3f d{RTCRayN_dir_x(args.ray, n, k), RTCRayN_dir_y(args.ray, n, k),
                RTCRayN_dir_z(args.ray, n, k)};
  const float c = dot(normal, d) / std::max(norm(normal) * norm(d), 1e-20f);
  return Vec3f{std::sqrt(m.base.x), std::sqrt(m.base.y), std::sqrt(m.base.z)} *
         (m.transmission * (1.0f - schlick_dielectric(m.specular_f0, std::abs(c))));
}

/// Called by Embree for hits of shadow rays. Lets glass, shades and lamp bodies pass; the trees are
/// built without spatial splits, so that no triangle is reported twice.
void shadow_filter(const RTCFilterFunctionNArguments* args) {
  auto& context = *reinterpret_cast<ShadowContext*>(args->context);
  for (unsigned k = 0; k < args->N; ++k) {
    if (args->valid[k] == 0) continue;
    if (const std::optional<Vec3f> pass = passing(context, *args, k)) {
      Vec3f& left = context.transmittance[RTCRayN_id(args->ray, args->N, k)];
      left *= *pass;
      if (max_component(left) < 1e-3f) continue;
    }
    args->valid[k] = 0;
  }
}

}  // namespace

Stage::Stage() : impl_(std::make_unique<Impl>()) {
  impl_->device = rtcNewDevice("threads=1,set_affinity=0");
  WW_CHECK(impl_->device != nullptr, "Embree gives no device");
}

Stage::~Stage() {
  for (Prototype& p : impl_->prototypes) {
    if (p.scene) rtcReleaseScene(p.scene);
  }
  if (impl_->scene) rtcReleaseScene(impl_->scene);
  rtcReleaseDevice(impl_->device);
}

int Stage::add_material(const StageMaterial& material) {
  impl_->materials.push_back(material);
  return static_cast<int>(impl_->materials.size()) - 1;
}

const StageMaterial& Stage::material(int index) const {
  return impl_->materials[static_cast<std::size_t>(index)];
}

const TextureMaps* Stage::add_maps(std::shared_ptr<const TextureSet> set) {
  if (!set) return nullptr;
  for (std::size_t i = 0; i < impl_->sets.size(); ++i) {
    if (impl_->sets[i] == set) return impl_->maps[i].get();
  }
  impl_->sets.push_back(std::move(set));
  impl_->maps.push_back(std::make_unique<TextureMaps>());
  return impl_->maps.back().get();
}

int Stage::add_prototype(std::vector<const Mesh*> meshes) {
  Prototype p;
  p.meshes = std::move(meshes);
  impl_->prototypes.push_back(std::move(p));
  return static_cast<int>(impl_->prototypes.size()) - 1;
}

void Stage::add_instance(int prototype, const RigidTransform& X_W, std::vector<int> materials) {
  const Prototype& p = impl_->prototypes[static_cast<std::size_t>(prototype)];
  WW_CHECK(materials.size() == p.meshes.size(), "one material a mesh");
  for (const Mesh* m : p.meshes) triangle_count += m->triangle_count();
  Instance instance;
  instance.prototype = prototype;
  instance.materials = std::move(materials);
  instance.place(X_W);
  // The scene of the prototype does not exist yet; commit() attaches it. Only the pose is kept
  // here.
  RTCGeometry g = rtcNewGeometry(impl_->device, RTC_GEOMETRY_TYPE_INSTANCE);
  rtcSetGeometryTimeStepCount(g, 1);
  instance.put_into(g);
  if (!impl_->scene) impl_->scene = rtcNewScene(impl_->device);
  rtcAttachGeometryByID(impl_->scene, g, static_cast<unsigned>(impl_->instances.size()));
  rtcReleaseGeometry(g);
  impl_->instances.push_back(std::move(instance));
}

void Stage::commit(Executor& executor) {
  Impl& s = *impl_;
  if (!s.scene) s.scene = rtcNewScene(s.device);
  // A mesh needs the shadow filter when any of its instances lets light pass there.
  std::vector<std::vector<bool>> filtered;
  for (const Prototype& p : s.prototypes) filtered.emplace_back(p.meshes.size(), false);
  for (std::size_t i = 0; i < s.instances.size(); ++i) {
    for (std::size_t g = 0; g < s.instances[i].materials.size(); ++g) {
      const StageMaterial& m = s.materials[static_cast<std::size_t>(s.instances[i].materials[g])];
      if (m.transmission > 0 || m.lamp_body)
        filtered[static_cast<std::size_t>(s.instances[i].prototype)][g] = true;
    }
  }
  lighting.lamp_tree = LampTree(lighting.lamps);
  const std::size_t trees = s.prototypes.size();
  executor.parallel_for(trees + s.sets.size(), [&](std::size_t k) {
    if (k >= trees) {
      *s.maps[k - trees] = make_maps(*s.sets[k - trees]);
      return;
    }
    Prototype& p = s.prototypes[k];
    p.scene = rtcNewScene(s.device);
    rtcSetSceneBuildQuality(p.scene, RTC_BUILD_QUALITY_MEDIUM);
    for (std::size_t g = 0; g < p.meshes.size(); ++g) {
      const Mesh& mesh = *p.meshes[g];
      p.positions.push_back(to_floats(mesh.positions));
      p.positions.back().emplace_back();
      p.normals.push_back(to_floats(mesh.normals));
      RTCGeometry geometry = rtcNewGeometry(s.device, RTC_GEOMETRY_TYPE_TRIANGLE);
      rtcSetSharedGeometryBuffer(geometry, RTC_BUFFER_TYPE_VERTEX, 0, RTC_FORMAT_FLOAT3,
                                 p.positions.back().data(), 0, 12, mesh.positions.size());
      rtcSetSharedGeometryBuffer(geometry, RTC_BUFFER_TYPE_INDEX, 0, RTC_FORMAT_UINT3,
                                 mesh.triangles.data(), 0, 12, mesh.triangles.size() / 3);
      p.closed.push_back(filtered[k][g] && is_closed(mesh));
      if (filtered[k][g]) rtcSetGeometryOccludedFilterFunction(geometry, shadow_filter);
      rtcCommitGeometry(geometry);
      rtcAttachGeometryByID(p.scene, geometry, static_cast<unsigned>(g));
      rtcReleaseGeometry(geometry);
    }
    rtcCommitScene(p.scene);
  });
  for (std::size_t i = 0; i < s.instances.size(); ++i) {
    RTCGeometry g = rtcGetGeometry(s.scene, static_cast<unsigned>(i));
    rtcSetGeometryInstancedScene(
        g, s.prototypes[static_cast<std::size_t>(s.instances[i].prototype)].scene);
    rtcCommitGeometry(g);
  }
  rtcCommitScene(s.scene);
}

void Stage::move_instance(std::size_t instance, const RigidTransform& X_W) {
  Instance& moved = impl_->instances[instance];
  moved.place(X_W);
  RTCGeometry g = rtcGetGeometry(impl_->scene, static_cast<unsigned>(instance));
  moved.put_into(g);
  rtcCommitGeometry(g);
}

void Stage::settle() { rtcCommitScene(impl_->scene); }

std::optional<Hit> Stage::intersect(const Ray& ray) const {
  RTCRayHit query{};
  query.ray.org_x = ray.origin.x;
  query.ray.org_y = ray.origin.y;
  query.ray.org_z = ray.origin.z;
  query.ray.dir_x = ray.direction.x;
  query.ray.dir_y = ray.direction.y;
  query.ray.dir_z = ray.direction.z;
  query.ray.tfar = kFar;
  query.ray.mask = ~0U;
  query.hit.geomID = RTC_INVALID_GEOMETRY_ID;
  RTCIntersectContext context;
  rtcInitIntersectContext(&context);
  rtcIntersect1(impl_->scene, &context, &query);
  if (query.hit.geomID == RTC_INVALID_GEOMETRY_ID) return std::nullopt;
  return Hit{query.ray.tfar,
             query.hit.instID[0],
             query.hit.geomID,
             query.hit.primID,
             query.hit.u,
             query.hit.v,
             {query.hit.Ng_x, query.hit.Ng_y, query.hit.Ng_z}};
}

void Stage::intersect(std::span<const Ray> rays, std::span<std::optional<Hit>> hits) const {
  for (std::size_t first = 0; first < rays.size(); first += kPacket) {
    const std::size_t count = std::min(kPacket, rays.size() - first);
    alignas(32) int valid[kPacket] = {};
    alignas(32) RTCRayHit8 packet{};
    for (std::size_t k = 0; k < count; ++k) {
      const Ray& r = rays[first + k];
      valid[k] = -1;
      packet.ray.org_x[k] = r.origin.x;
      packet.ray.org_y[k] = r.origin.y;
      packet.ray.org_z[k] = r.origin.z;
      packet.ray.dir_x[k] = r.direction.x;
      packet.ray.dir_y[k] = r.direction.y;
      packet.ray.dir_z[k] = r.direction.z;
      packet.ray.tfar[k] = kFar;
      packet.ray.mask[k] = ~0U;
      packet.hit.geomID[k] = RTC_INVALID_GEOMETRY_ID;
    }
    RTCIntersectContext context;
    rtcInitIntersectContext(&context);
    context.flags = RTC_INTERSECT_CONTEXT_FLAG_COHERENT;
    rtcIntersect8(valid, impl_->scene, &context, &packet);
    for (std::size_t k = 0; k < count; ++k) {
      hits[first + k].reset();
      if (packet.hit.geomID[k] == RTC_INVALID_GEOMETRY_ID) continue;
      hits[first + k] = Hit{packet.ray.tfar[k],
                            packet.hit.instID[0][k],
                            packet.hit.geomID[k],
                            packet.hit.primID[k],
                            packet.hit.u[k],
                            packet.hit.v[k],
                            {packet.hit.Ng_x[k], packet.hit.Ng_y[k], packet.hit.Ng_z[k]}};
    }
  }
}

bool Stage::meets(std::size_t instance, const Ray& ray) const {
  const Instance& at = impl_->instances[instance];
  const Vec3f o = at.rotation.to_local(ray.origin - at.translation),
              d = at.rotation.to_local(ray.direction);
  // Intersected, not occluded: the shadow filter would let rays through glass.
  RTCRayHit query{};
  query.ray.org_x = o.x;
  query.ray.org_y = o.y;
  query.ray.org_z = o.z;
  query.ray.dir_x = d.x;
  query.ray.dir_y = d.y;
  query.ray.dir_z = d.z;
  query.ray.tfar = kFar;
  query.ray.mask = ~0U;
  query.hit.geomID = RTC_INVALID_GEOMETRY_ID;
  RTCIntersectContext context;
  rtcInitIntersectContext(&context);
  rtcIntersect1(impl_->prototypes[static_cast<std::size_t>(at.prototype)].scene, &context, &query);
  return query.hit.geomID != RTC_INVALID_GEOMETRY_ID;
}

Vec3f Stage::transmittance(Vec3f origin, Vec3f direction, float distance) const {
  RTCRay ray{};
  ray.org_x = origin.x;
  ray.org_y = origin.y;
  ray.org_z = origin.z;
  ray.dir_x = direction.x;
  ray.dir_y = direction.y;
  ray.dir_z = direction.z;
  ray.tfar = distance;
  ray.mask = ~0U;
  ShadowContext context(impl_->materials, impl_->instances);
  rtcOccluded1(impl_->scene, &context.embree, &ray);
  return ray.tfar < 0 ? Vec3f{} : context.transmittance[0];
}

void Stage::transmittance(std::span<const ShadowRay> rays, std::span<Vec3f> passed) const {
  for (std::size_t first = 0; first < rays.size(); first += kPacket) {
    const std::size_t count = std::min(kPacket, rays.size() - first);
    alignas(32) int valid[kPacket] = {};
    alignas(32) RTCRay8 packet{};
    for (std::size_t k = 0; k < count; ++k) {
      const ShadowRay& r = rays[first + k];
      valid[k] = r.distance > 0 ? -1 : 0;
      packet.org_x[k] = r.origin.x;
      packet.org_y[k] = r.origin.y;
      packet.org_z[k] = r.origin.z;
      packet.dir_x[k] = r.direction.x;
      packet.dir_y[k] = r.direction.y;
      packet.dir_z[k] = r.direction.z;
      packet.tfar[k] = r.distance;
      packet.mask[k] = ~0U;
      packet.id[k] = static_cast<unsigned>(k);
    }
    // Not flagged as coherent: Embree 3.13 then reports a pane to the filter more than once.
    ShadowContext context(impl_->materials, impl_->instances);
    rtcOccluded8(valid, impl_->scene, &context.embree, &packet);
    for (std::size_t k = 0; k < count; ++k) {
      const bool free = valid[k] != 0 && packet.tfar[k] >= 0;
      passed[first + k] = free ? context.transmittance[k] : Vec3f{};
    }
  }
}

namespace {

struct TangentSpace {
  Vec3f tangent, bitangent;
  bool valid = false;
};

/// Directions in which u and v grow on a triangle, in the mesh's frame.
TangentSpace tangent_space(const Mesh& mesh, const std::vector<Vec3f>& positions,
                           const std::uint32_t* t) {
  const Vec3f p0 = positions[t[0]], e1 = positions[t[1]] - p0, e2 = positions[t[2]] - p0;
  const Vec2 d1 = mesh.uvs[t[1]] - mesh.uvs[t[0]], d2 = mesh.uvs[t[2]] - mesh.uvs[t[0]];
  const auto det = static_cast<float>(cross(d1, d2));
  if (std::abs(det) < 1e-12f) return {};
  return {(e1 * static_cast<float>(d2.y) - e2 * static_cast<float>(d1.y)) / det,
          (e2 * static_cast<float>(d1.x) - e1 * static_cast<float>(d2.x)) / det, true};
}

}  // namespace

HitPoint Stage::hit_point(const Ray& ray, const Hit& hit, bool detail) const {
  const Instance& instance = impl_->instances[hit.instance];
  const Prototype& prototype = impl_->prototypes[static_cast<std::size_t>(instance.prototype)];
  const Mesh& mesh = *prototype.meshes[hit.geometry];
  const std::uint32_t* t = &mesh.triangles[std::size_t{3} * hit.triangle];
  HitPoint p;
  p.material = &impl_->material(hit.instance, hit.geometry);
  const StageMaterial& m = *p.material;
  p.position = ray.origin + ray.direction * hit.distance;
  Vec3f n = normalized(instance.to_world(hit.normal));
  const std::vector<Vec3f>& normals = prototype.normals[hit.geometry];
  Vec3f ns = normals.size() == mesh.positions.size()
                 ? normalized(instance.to_world(interpolated(normals, t, hit.u, hit.v)))
                 : n;
  p.is_solid = m.is_clear() && prototype.closed[hit.geometry];
  p.leaving = dot(n, ray.direction) > 0;
  if (p.leaving) n = -n;
  if (dot(ns, n) < 0) ns = -ns;
  p.surface = {m.base,  m.roughness, m.metalness,   m.specular_f0,
               m.sheen, m.clearcoat, m.transmission};
  if (m.maps && mesh.uvs.size() == mesh.positions.size()) {
    const Vec2 a = mesh.uvs[t[0]], b = mesh.uvs[t[1]], c = mesh.uvs[t[2]];
    const double w = 1.0 - hit.u - hit.v;
    const auto u = static_cast<float>((a.x * w + b.x * hit.u + c.x * hit.v) / m.tile.x);
    const auto v = static_cast<float>((a.y * w + b.y * hit.u + c.y * hit.v) / m.tile.y);
    const float slant = std::max(0.2f, -dot(ray.direction, n));
    const float footprint = (ray.width + ray.spread * hit.distance) / (slant * m.tile.x);
    if (m.maps->base_color)
      p.surface.base *= m.maps->base_color->lookup(u, v, footprint) * m.base_gain;
    if (m.maps->orm) {
      const Vec3f orm = m.maps->orm->lookup(u, v, footprint);
      p.surface.roughness = orm.y;
      p.surface.metalness = orm.z;
    }
    if (detail && m.maps->normal) {
      const Vec3f k = m.maps->normal->lookup(u, v, footprint) * 2.0f - Vec3f{1, 1, 1};
      const TangentSpace space = tangent_space(mesh, prototype.positions[hit.geometry], t);
      if (space.valid) {
        const Vec3f tangent = normalized(instance.to_world(space.tangent));
        const Vec3f bitangent = normalized(instance.to_world(space.bitangent));
        ns = normalized(tangent * k.x + bitangent * k.y + ns * std::max(k.z, 0.1f));
      }
    }
  }
  // A shading normal that looks away from the viewer would make the surface black: turn it just far
  // enough.
  const float facing = -dot(ns, ray.direction);
  if (facing < 0.02f) ns = normalized(ns - ray.direction * (0.02f - facing));
  p.geometric_normal = n;
  p.shading_normal = ns;
  return p;
}

}  // namespace ww::render
