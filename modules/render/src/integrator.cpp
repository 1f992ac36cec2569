#include "integrator.h"

namespace ww::render {
namespace {

constexpr int kMostEvents = 24;        // of any kind: a stack of glasses ends somewhere
constexpr float kBounceSpread = 0.3f;  // [rad] footprint of a diffuse bounce: picks coarse mips
constexpr float kBlurAfterBounce =
    0.35f;  // [1] least roughness seen by a diffuse bounce: no caustic fireflies

float schlick_dielectric(float f0, float cos_theta) {
  const float m = 1.0f - clamp01(cos_theta);
  return f0 + (1.0f - f0) * square(square(m)) * m;
}

/// Far enough off the surface that single precision does not meet it again: 0.2 mm at the origin.
Vec3f off_surface(Vec3f p, Vec3f normal, Vec3f direction) {
  const float far = std::max(std::abs(p.x), std::max(std::abs(p.y), std::abs(p.z)));
  const float e = 2e-4f + 2e-6f * far;
  return p + normal * (dot(normal, direction) >= 0 ? e : -e);
}

class Path {
 public:
  Path(const Stage& stage, const PathSettings& settings, const Ray& ray, Sampler& sampler)
      : stage_(stage), light_(stage.lighting), settings_(settings), ray_(ray), sampler_(sampler) {}

  PathSample run() {
    for (int event = 0; event < kMostEvents; ++event) {
      const std::optional<Hit> hit = stage_.intersect(ray_);
      if (!hit) {
        escape();
        break;
      }
      if (!meet(*hit)) break;
    }
    return result_;
  }

 private:
  void add(Vec3f light) {
    light *= throughput_;
    if (!is_finite(light)) return;
    if (diffuse_bounces_ > 0) {
      const float m = max_component(light);
      if (m > settings_.clamp) light *= settings_.clamp / m;
    }
    result_.color += light;
  }

  void record_guides(Vec3f albedo, Vec3f normal) {
    if (guides_done_) return;
    guides_done_ = true;
    result_.albedo = albedo * throughput_;
    result_.normal = normal;
  }

  void escape() {
    const bool seen = diffuse_bounces_ == 0 && !reflected_;
    if (seen && !passed_glass_) result_.coverage = 0;
    record_guides({1, 1, 1}, {});
    if (seen && light_.background) {
      add(*light_.background);
      return;
    }
    Vec3f radiance = light_.dome.radiance(ray_.direction);
    if (!mirror_chain_ && !light_.portals.empty()) {
      const float other = light_.portals.pdf(scatter_point_, scatter_normal_, ray_.direction);
      radiance *= scatter_pdf_ / (scatter_pdf_ + other);
    }
    add(radiance);
  }

  /// Handles one hit; false ends the path.
  bool meet(const Hit& hit) {
    const HitPoint p = stage_.hit_point(ray_, hit, diffuse_bounces_ == 0);
    const StageMaterial& m = *p.material;
    const float width = ray_.width + ray_.spread * hit.distance;
    if (max_component(m.emission) > 0 && (mirror_chain_ || !m.lamp_body)) {
      record_guides({1, 1, 1}, p.shading_normal);
      add(m.emission);
    }
    Surface surface = p.surface;
    if (surface.transmission > 0) {
      const bool whole = !m.is_clear() && diffuse_bounces_ == 0;
      if (!whole) {
        if (sampler_.next() < surface.transmission)
          return m.is_clear() ? glass(p, width) : pass(p, surface.base, width);
        surface.transmission = 0;
      }
    }
    if (diffuse_bounces_ > 0) {
      surface.roughness = std::max(surface.roughness, kBlurAfterBounce);
      surface.clearcoat = 0;
    }
    return scatter(p, surface, width);
  }

  bool go_on(Vec3f origin, Vec3f direction, float width, float spread) {
    ray_ = {origin, direction, spread, width};
    return max_component(throughput_) > 1e-4f;
  }

  bool pass(const HitPoint& p, Vec3f tint, float width) {
    throughput_ *= tint;
    passed_glass_ = true;
    return go_on(off_surface(p.position, p.geometric_normal, ray_.direction), ray_.direction, width,
                 ray_.spread);
  }

  /// One face of a pane or vessel: reflects by Fresnel or passes straight on, tinted by half.
  bool glass(const HitPoint& p, float width) {
    const Vec3f tint{std::sqrt(p.surface.base.x), std::sqrt(p.surface.base.y),
                     std::sqrt(p.surface.base.z)};
    const float f =
        schlick_dielectric(p.surface.specular_f0, -dot(ray_.direction, p.shading_normal));
    if (diffuse_bounces_ > 0) return pass(p, tint * (1.0f - f), width);
    if (sampler_.next() >= f) return pass(p, tint, width);
    const Vec3f d =
        ray_.direction - p.shading_normal * (2.0f * dot(ray_.direction, p.shading_normal));
    if (dot(d, p.geometric_normal) <= 0) return false;
    reflected_ = true;
    return go_on(off_surface(p.position, p.geometric_normal, d), d, width, ray_.spread);
  }

  bool scatter(const HitPoint& p, const Surface& surface, float width) {
    const Frame frame = Frame::about(p.shading_normal);
    const Bsdf bsdf(surface, frame.to_local(-ray_.direction));
    if (surface.metalness < 0.5f || surface.roughness >= kSmoothRoughness) {
      record_guides(bsdf.albedo(), p.shading_normal);
    }
    room_ = light_.rooms.empty() ? -1 : light_.room_of(p.position);
    const bool two_sided = surface.transmission > 0;
    const float choice = sampler_.next();
    const Sample2 u_light = sampler_.next2();
    // From the second hit on, one draw for lamps or sky is enough.
    const bool both = !light_.lamps.empty() && !light_.portals.empty();
    if (diffuse_bounces_ == 0 || !both) {
      Sample2 u_sky = u_light;
      lamp_light(p, bsdf, frame, choice, u_light, 1.0f);
      if (both) u_sky = sampler_.next2();
      sky_light(p, bsdf, frame, two_sided, choice, u_sky, 1.0f);
    } else if (choice < 0.5f) {
      lamp_light(p, bsdf, frame, 2.0f * choice, u_light, 2.0f);
    } else {
      sky_light(p, bsdf, frame, two_sided, 2.0f * choice - 1.0f, u_light, 2.0f);
    }
    sun_light(p, bsdf, frame);

    const float lobe = sampler_.next();
    const BsdfSample s = bsdf.sample(lobe, sampler_.next2());
    if (!s.valid) return false;
    const Vec3f d = frame.to_world(s.wi);
    if ((dot(d, p.geometric_normal) > 0) != (s.wi.z > 0)) return false;
    if (!s.smooth && ++diffuse_bounces_ > settings_.bounces) return false;
    throughput_ *= s.weight;
    if (s.smooth) {
      reflected_ = true;
    } else {
      mirror_chain_ = false;
      scatter_pdf_ = s.pdf;
      scatter_point_ = p.position;
      scatter_normal_ = two_sided ? Vec3f{} : p.shading_normal;
      const float survive = std::clamp(1.3f * max_component(throughput_), 0.25f, 1.0f);
      if (sampler_.next() >= survive) return false;
      throughput_ *= 1.0f / survive;
    }
    return go_on(off_surface(p.position, p.geometric_normal, d), d, width,
                 s.smooth ? ray_.spread : kBounceSpread);
  }

  /// Adds `incident` light from `direction`, if nothing is in its way.
  void connect(const HitPoint& p, const Bsdf& bsdf, const Frame& frame, const LightSample& s,
               float weight) {
    const Vec3f wi = frame.to_local(s.direction);
    if ((dot(s.direction, p.geometric_normal) > 0) != (wi.z > 0)) return;
    const Vec3f light = bsdf.eval(wi) * s.incident * weight;
    if (max_component(light) <= 0) return;
    const Vec3f origin = off_surface(p.position, p.geometric_normal, s.direction);
    const Vec3f through = stage_.transmittance(origin, s.direction, s.distance);
    if (max_component(through) > 0) add(light * through);
  }

  void lamp_light(const HitPoint& p, const Bsdf& bsdf, const Frame& frame, float choice, Sample2 u,
                  float weight) {
    float total = 0;
    for (const Lamp& lamp : light_.lamps) total += importance(lamp, p.position, room_);
    if (total <= 0) return;
    float left = choice * total, taken = 0;
    const Lamp* chosen = nullptr;
    for (const Lamp& lamp : light_.lamps) {
      const float w = importance(lamp, p.position, room_);
      if (w <= 0) continue;
      chosen = &lamp;
      taken = w;
      if (left < w) break;
      left -= w;
    }
    const LightSample s = sample_lamp(*chosen, p.position, u);
    if (s.valid) connect(p, bsdf, frame, s, weight * total / taken);
  }

  void sky_light(const HitPoint& p, const Bsdf& bsdf, const Frame& frame, bool two_sided,
                 float choice, Sample2 u, float weight) {
    if (light_.portals.empty()) return;
    LightSample s =
        light_.portals.sample(p.position, two_sided ? Vec3f{} : p.shading_normal, choice, u);
    if (!s.valid) return;
    s.incident = light_.dome.radiance(s.direction) / s.pdf;
    // After the last scattering no ray goes on that could share the work.
    const bool last = diffuse_bounces_ >= settings_.bounces;
    const float other = last ? 0.0f : bsdf.pdf(frame.to_local(s.direction));
    connect(p, bsdf, frame, s, weight * s.pdf / (s.pdf + other));
  }

  void sun_light(const HitPoint& p, const Bsdf& bsdf, const Frame& frame) {
    if (!light_.sun) return;
    const Sample2 u = sampler_.next2();
    const Sun& sun = *light_.sun;
    const float c = 1.0f - u.x * (1.0f - sun.cos_radius),
                sine = std::sqrt(std::max(0.0f, 1.0f - c * c));
    const float phi = 2.0f * kPiF * u.y;
    LightSample s;
    s.direction =
        Frame::about(sun.direction).to_world({sine * std::cos(phi), sine * std::sin(phi), c});
    // Most points of a room are not in the beam of any window: no ray is needed to know that.
    if (room_ >= 0 && light_.rooms[static_cast<std::size_t>(room_)].closed &&
        !light_.portals.reaches_outside(p.position, s.direction)) {
      return;
    }
    s.distance = 1e4f;
    s.incident = sun.irradiance;
    connect(p, bsdf, frame, s, 1.0f);
  }

  const Stage& stage_;
  const Lighting& light_;
  const PathSettings& settings_;
  Ray ray_;
  Sampler& sampler_;
  PathSample result_;
  Vec3f throughput_{1, 1, 1};
  int diffuse_bounces_ = 0;
  int room_ = -1;
  bool mirror_chain_ = true;  // only mirrors and glass since the camera
  bool reflected_ = false;    // a mirror among them
  bool passed_glass_ = false;
  bool guides_done_ = false;
  float scatter_pdf_ = 0;  // of the last scattering that was not smooth
  Vec3f scatter_point_, scatter_normal_;
};

}  // namespace

PathSample trace_path(const Stage& stage, const PathSettings& settings, Ray ray, Sampler& sampler) {
  return Path(stage, settings, ray, sampler).run();
}

}  // namespace ww::render
