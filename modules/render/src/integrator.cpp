#include "integrator.h"

namespace ww::render {
namespace {

constexpr int kMostEvents = 24;        // of any kind: a stack of glasses ends somewhere
constexpr float kBounceSpread = 0.3f;  // [rad] footprint of a diffuse bounce: picks coarse mips

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
    guides_done_ = result_.guided = true;
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
    // Seen as itself or in a mirror; what glints on a table top stays as bright as it is.
    if (mirror_chain_ && max_component(throughput_) > 0.4f) radiance *= settings_.sky_gain;
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
    if (m.lamp_body) {
      // Its light is the Lamp's: what it would scatter of that is in the stated lumens already.
      if (!mirror_chain_) return pass(p, {1, 1, 1}, width);
      record_guides({1, 1, 1}, p.shading_normal);
      add(m.emission);
      return false;
    }
    if (max_component(m.emission) > 0) {
      record_guides({1, 1, 1}, p.shading_normal);
      add(m.emission);
    }
    Surface surface = p.surface;
    if (m.is_clear()) return glass(p, width);
    // Translucent things scatter only for what the camera sees.
    if (surface.transmission > 0 && diffuse_bounces_ > 0) {
      if (sampler_.next() < surface.transmission) return pass(p, surface.base, width);
      surface.transmission = 0;
    }
    if (diffuse_bounces_ > 0 && end_in_cache(p, surface, hit.distance)) return false;
    if (diffuse_bounces_ > 0 && settings_.least_roughness > 0) {
      surface.roughness = std::max(surface.roughness, settings_.least_roughness);
      surface.clearcoat = 0;
    }
    return scatter(p, surface, width);
  }

  /// Cells would show in a near or a glossy reflection: those paths go on.
  bool end_in_cache(const HitPoint& p, const Surface& surface, float distance) {
    if (!settings_.cache || surface.transmission > 0 || distance < 1.5f * settings_.cache->cell() ||
        scatter_pdf_ > 1.0f) {
      return false;
    }
    const std::optional<Vec3f> e =
        settings_.cache->irradiance(p.position, p.geometric_normal, sampler_.next2());
    if (e) add(*e * surface.base / kPiF);
    return e.has_value();
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

  /// One face of a pane or vessel, tinted by half. The first face that the camera sees reflects for
  /// itself and the one behind it, and both ways are followed: chosen by chance, a window's
  /// reflection of one twentieth is grain that no denoiser removes, in the guides as well. What is
  /// solid bends the view; light on its way to lamps, and whatever follows a diffuse bounce, goes
  /// straight on, as through a thin pane: caustics are not drawn.
  bool glass(const HitPoint& p, float width) {
    const Vec3f tint = Vec3f{std::sqrt(p.surface.base.x), std::sqrt(p.surface.base.y),
                             std::sqrt(p.surface.base.z)} *
                       p.surface.transmission;
    const float cos_i = -dot(ray_.direction, p.shading_normal);
    const float f = schlick_dielectric(p.surface.specular_f0, cos_i);
    if (diffuse_bounces_ > 0) return pass(p, tint * (1.0f - f), width);
    const float pane = 2.0f * f / (1.0f + f);
    const bool first = !glass_split_;
    glass_split_ = true;
    if (first) reflect_in_glass(p, pane, width);
    if (p.is_solid && !bend(p, cos_i, width)) return true;
    return pass(p, first ? tint * (1.0f - pane) : tint, width);
  }

  void reflect_in_glass(const HitPoint& p, float share, float width) {
    const Vec3f d =
        ray_.direction - p.shading_normal * (2.0f * dot(ray_.direction, p.shading_normal));
    if (dot(d, p.geometric_normal) <= 0) return;
    Path reflection(*this);
    reflection.result_ = {};
    reflection.throughput_ *= share;
    reflection.reflected_ = reflection.guides_done_ = true;
    reflection.ray_ = {off_surface(p.position, p.geometric_normal, d), d, ray_.spread, width};
    result_.color += reflection.run().color;
  }

  /// Snell's law; false where the light is reflected inside instead, and goes on from there.
  bool bend(const HitPoint& p, float cos_i, float width) {
    const float ior = p.material->ior, eta = p.leaving ? ior : 1.0f / ior;
    const float k = 1.0f - eta * eta * (1.0f - cos_i * cos_i);
    if (k >= 0) {
      ray_.direction =
          normalized(ray_.direction * eta + p.shading_normal * (eta * cos_i - std::sqrt(k)));
      return true;
    }
    const Vec3f d = ray_.direction + p.shading_normal * (2.0f * cos_i);
    go_on(off_surface(p.position, p.geometric_normal, d), d, width, ray_.spread);
    return false;
  }

  bool scatter(const HitPoint& p, const Surface& surface, float width) {
    const Frame frame = Frame::about(p.shading_normal);
    const Bsdf bsdf(surface, frame.to_local(-ray_.direction));
    if (!guides_done_ && (surface.metalness < 0.5f || surface.roughness >= kSmoothRoughness)) {
      record_guides(bsdf.albedo(), p.shading_normal);
    }
    room_ = light_.rooms.empty() ? -1 : light_.room_of(p.position);
    const Receiver at{p.position, p.geometric_normal,       frame,
                      &bsdf,      surface.transmission > 0, room_};
    const bool last = diffuse_bounces_ >= settings_.bounces;
    add(direct_light(
        stage_, at, sampler_,
        {diffuse_bounces_ == 0 ? Draw::kEach : Draw::kOneOfBoth, !last, settings_.faint}));

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
      scatter_normal_ = at.portal_normal();
      const float survive = std::clamp(1.3f * max_component(throughput_), 0.25f, 1.0f);
      if (sampler_.next() >= survive) return false;
      throughput_ *= 1.0f / survive;
    }
    return go_on(off_surface(p.position, p.geometric_normal, d), d, width,
                 s.smooth ? ray_.spread : kBounceSpread);
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
  bool glass_split_ = false;  // its first reflection is traced already
  bool guides_done_ = false;
  float scatter_pdf_ = 0;  // of the last scattering that was not smooth
  Vec3f scatter_point_, scatter_normal_;
};

}  // namespace

PathSample trace_path(const Stage& stage, const PathSettings& settings, Ray ray, Sampler& sampler) {
  return Path(stage, settings, ray, sampler).run();
}

}  // namespace ww::render
