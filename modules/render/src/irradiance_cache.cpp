#include "irradiance_cache.h"

namespace ww::render {
namespace {

constexpr std::size_t kPointsPerCell = 8;
constexpr int kSeedBounces = 4;
constexpr std::size_t kMostCells = 60000;

Surface white_matte() { return {.base = {1, 1, 1}, .roughness = 1.0f, .specular_f0 = 0.0f}; }

/// Follows a ray through clear glass to what it lights; none when it leaves the scene.
struct Landing {
  Hit hit;
  Ray ray;
  HitPoint point;
  Vec3f through{1, 1, 1};
};
std::optional<Landing> land(const Stage& stage, Ray ray, Vec3f& through) {
  for (int i = 0; i < 12; ++i) {
    const std::optional<Hit> hit = stage.intersect(ray);
    if (!hit) return std::nullopt;
    const HitPoint p = stage.hit_point(ray, *hit, false);
    if (!p.material->is_clear() && !p.material->lamp_body) return Landing{*hit, ray, p, through};
    if (!p.material->lamp_body) through *= p.surface.base * p.surface.transmission;
    ray.origin = off_surface(p.position, p.geometric_normal, ray.direction);
  }
  return std::nullopt;
}

}  // namespace

std::uint64_t IrradianceCache::key(Vec3f p, Vec3f n) const {
  const float s = 1.0f / settings_.cell;
  const auto part = [&](float v) {
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(v * s)) + (1 << 19)) &
           0xfffffU;
  };
  const float ax = std::abs(n.x), ay = std::abs(n.y), az = std::abs(n.z);
  const std::uint64_t axis = az >= ax && az >= ay ? (n.z > 0 ? 4 : 5)
                             : ax >= ay           ? (n.x > 0 ? 0 : 1)
                                                  : (n.y > 0 ? 2 : 3);
  return (axis << 60) | (part(p.x) << 40) | (part(p.y) << 20) | part(p.z);
}

int IrradianceCache::find(std::uint64_t k) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = (k * 0x9e3779b97f4a7c15ULL >> 32) & mask;; i = (i + 1) & mask) {
    if (slots_[i] < 0) return -1;
    if (keys_[i] == k) return slots_[i];
  }
}

void IrradianceCache::insert(const Point& point) {
  const std::uint64_t k = key(point.position, point.normal);
  const int found = find(k);
  if (found >= 0) {
    std::vector<Point>& points = cells_[static_cast<std::size_t>(found)].points;
    if (points.size() < kPointsPerCell) points.push_back(point);
    return;
  }
  if (cells_.size() >= kMostCells) return;
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = (k * 0x9e3779b97f4a7c15ULL >> 32) & mask;
  while (slots_[i] >= 0) i = (i + 1) & mask;
  keys_[i] = k;
  slots_[i] = static_cast<int>(cells_.size());
  cells_.push_back({{point}, {}, {}});
}

void IrradianceCache::gather(const Stage& stage, std::size_t index, std::vector<Link>& links) {
  Cell& cell = cells_[index];
  const Bsdf bsdf(white_matte(), {0, 0, 1});
  Vec3f sum;
  for (int i = 0; i < settings_.samples; ++i) {
    const Point& p = cell.points[static_cast<std::size_t>(i) % cell.points.size()];
    Sampler sampler(static_cast<std::uint32_t>(0x40000000U + index), static_cast<std::uint32_t>(i));
    const Receiver at{p.position, p.normal, Frame::about(p.normal),
                      &bsdf,      false,    stage.lighting.room_of(p.position)};
    sum += direct_light(stage, at, sampler, {}) * kPiF;
    const Vec3f local = cosine_hemisphere(sampler.next2());
    const Vec3f d = at.frame.to_world(local);
    Vec3f through{1, 1, 1};
    const auto landing = land(stage, {off_surface(p.position, p.normal, d), d, 0.3f, 0}, through);
    if (!landing) {
      Vec3f sky = stage.lighting.dome.radiance(d) * through;
      if (!stage.lighting.portals.empty()) {
        const float pdf = local.z / kPiF;
        sky *= pdf / (pdf + stage.lighting.portals.pdf(p.position, p.normal, d));
      }
      sum += sky * kPiF;
      continue;
    }
    const HitPoint& q = landing->point;
    if (!q.material->lamp_body) sum += q.material->emission * through * kPiF;
    links[static_cast<std::size_t>(i)] = {
        find(key(q.position, q.geometric_normal)),
        q.surface.base * through * (1.0f - q.surface.transmission)};
  }
  cell.direct = sum / static_cast<float>(settings_.samples);
}

IrradianceCache IrradianceCache::build(const Stage& stage, const std::vector<Ray>& rays,
                                       const CacheSettings& settings, Executor& executor) {
  IrradianceCache cache;
  cache.settings_ = settings;
  cache.keys_.resize(std::size_t{1} << 18);
  cache.slots_.assign(std::size_t{1} << 18, -1);
  constexpr std::size_t kBatch = 256;
  std::vector<std::vector<Point>> found((rays.size() + kBatch - 1) / kBatch);
  executor.parallel_for(found.size(), [&](std::size_t batch) {
    for (std::size_t i = batch * kBatch; i < std::min(rays.size(), (batch + 1) * kBatch); ++i) {
      Sampler sampler(static_cast<std::uint32_t>(0x20000000U + i), 0);
      Ray ray = rays[i];
      for (int bounce = 0; bounce < kSeedBounces; ++bounce) {
        Vec3f through{1, 1, 1};
        const auto landing = land(stage, ray, through);
        if (!landing) break;
        const HitPoint& p = landing->point;
        found[batch].push_back({p.position, p.geometric_normal});
        const Vec3f d =
            Frame::about(p.geometric_normal).to_world(cosine_hemisphere(sampler.next2()));
        ray = {off_surface(p.position, p.geometric_normal, d), d, 0.3f, 0};
      }
    }
  });
  for (const auto& points : found) {
    for (const Point& p : points) cache.insert(p);
  }
  const auto samples = static_cast<std::size_t>(settings.samples);
  std::vector<std::vector<Link>> links(cache.cells_.size());
  constexpr std::size_t kCellBatch = 16;
  executor.parallel_for((cache.cells_.size() + kCellBatch - 1) / kCellBatch,
                        [&](std::size_t batch) {
                          if (is_cancelled()) return;
                          for (std::size_t i = batch * kCellBatch;
                               i < std::min(cache.cells_.size(), (batch + 1) * kCellBatch); ++i) {
                            links[i].resize(samples);
                            cache.gather(stage, i, links[i]);
                          }
                        });
  if (is_cancelled()) return cache;
  for (Cell& c : cache.cells_) c.irradiance = c.direct;
  std::vector<Vec3f> next(cache.cells_.size());
  for (int it = 0; it < settings.iterations; ++it) {
    for (std::size_t i = 0; i < next.size(); ++i) {
      Vec3f sum;
      for (const Link& link : links[i]) {
        if (link.cell >= 0)
          sum += cache.cells_[static_cast<std::size_t>(link.cell)].irradiance * link.albedo;
      }
      next[i] = cache.cells_[i].direct + sum / static_cast<float>(samples);
    }
    for (std::size_t i = 0; i < next.size(); ++i) cache.cells_[i].irradiance = next[i];
  }
  return cache;
}

std::optional<Vec3f> IrradianceCache::irradiance(Vec3f position, Vec3f normal, Sample2 u) const {
  if (cells_.empty()) return std::nullopt;
  const Frame frame = Frame::about(normal);
  const Vec3f moved = position + frame.t * ((u.x - 0.5f) * settings_.cell) +
                      frame.b * ((u.y - 0.5f) * settings_.cell);
  int found = find(key(moved, normal));
  if (found < 0) found = find(key(position, normal));
  if (found < 0) return std::nullopt;
  return cells_[static_cast<std::size_t>(found)].irradiance;
}

}  // namespace ww::render
