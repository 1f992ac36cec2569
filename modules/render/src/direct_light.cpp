#include "direct_light.h"

namespace ww::render {
namespace {

/// Adds the light of one sample, if nothing is in its way.
Vec3f connect(const Stage& stage, const Receiver& at, const LightSample& s) {
  const Vec3f wi = at.frame.to_local(s.direction);
  if ((dot(s.direction, at.geometric_normal) > 0) != (wi.z > 0)) return {};
  const Vec3f light = at.bsdf->eval(wi) * s.incident;
  if (max_component(light) <= 0) return {};
  const Vec3f origin = off_surface(at.position, at.geometric_normal, s.direction);
  return light * stage.transmittance(origin, s.direction, s.distance);
}

/// Whether light of about `lux` is worth asking for: 0, or what to multiply it with. Takes a share
/// of `choice` and stretches the rest to [0, 1) again.
float roulette(float lux, float faint, float& choice) {
  if (lux >= faint) return 1.0f;
  const float survive = std::max(lux / faint, 0.05f);
  if (choice >= survive) return 0.0f;
  choice /= survive;
  return 1.0f / survive;
}

/// Light of one lamp found by the surface's own scattering, weighed against sample_lamp().
Vec3f glossy_light(const Stage& stage, const Receiver& at, const Lamp& lamp, float lobe,
                   Sample2 u) {
  const BsdfSample b = at.bsdf->sample(lobe, u);
  if (!b.valid || b.smooth) return {};
  LightSample s = meet_lamp(lamp, at.position, at.frame.to_world(b.wi));
  if (!s.valid) return {};
  s.incident = s.incident / (b.pdf + s.pdf);
  return connect(stage, at, s);
}

/// One lamp is chosen, then its light is drawn from the lamp and, where the surface is glossy and
/// the lamp large, from the surface as well (balance heuristic, Veach 1997).
Vec3f lamp_light(const Stage& stage, const Receiver& at, Sampler& sampler, float faint) {
  constexpr float kLarge = 0.01f;  // [sr] below, sample() misses all but always
  const Lighting& light = stage.lighting;
  float choice = sampler.next();
  const Sample2 u = sampler.next2();
  const LampTree::Choice c = light.lamp_tree.choose(light.lamps, at.position, at.room, choice);
  if (c.lamp < 0) return {};
  choice = u.y;
  const Lamp& lamp = light.lamps[static_cast<std::size_t>(c.lamp)];
  const float gain = roulette(c.strength, faint, choice) / c.probability;
  if (gain <= 0) return {};
  LightSample s = sample_lamp(lamp, at.position, {u.x, choice});
  const bool both = at.bsdf->is_glossy() && solid_angle(lamp, at.position) > kLarge;
  Vec3f sum;
  if (both) {
    const float lobe = sampler.next();
    sum = glossy_light(stage, at, lamp, lobe, sampler.next2());
  }
  if (s.valid) {
    if (both) s.incident *= s.pdf / (s.pdf + at.bsdf->pdf(at.frame.to_local(s.direction)));
    sum += connect(stage, at, s);
  }
  return sum * gain;
}

Vec3f sky_light(const Stage& stage, const Receiver& at, float choice, Sample2 u, float gamble,
                const Drawing& drawing) {
  LightSample s = stage.lighting.portals.sample(at.position, at.portal_normal(), choice, u);
  if (!s.valid) return {};
  const float gain = roulette(s.strength * stage.lighting.sky_luminance, drawing.faint, gamble);
  if (gain <= 0) return {};
  const float other = drawing.ray_follows ? at.bsdf->pdf(at.frame.to_local(s.direction)) : 0.0f;
  s.incident = stage.lighting.dome.radiance(s.direction) * (gain / (s.pdf + other));
  return connect(stage, at, s);
}

Vec3f sun_light(const Stage& stage, const Receiver& at, Sample2 u) {
  const Sun& sun = *stage.lighting.sun;
  const float c = 1.0f - u.x * (1.0f - sun.cos_radius),
              sine = std::sqrt(std::max(0.0f, 1.0f - c * c));
  const float phi = 2.0f * kPiF * u.y;
  LightSample s;
  s.direction = sun.frame.to_world({sine * std::cos(phi), sine * std::sin(phi), c});
  // Most points of a room are not in the beam of any window: no ray is needed to know that.
  if (at.room >= 0 && stage.lighting.rooms[static_cast<std::size_t>(at.room)].closed &&
      !stage.lighting.portals.reaches_outside(at.position, s.direction)) {
    return {};
  }
  s.distance = 1e4f;
  s.incident = sun.irradiance;
  return connect(stage, at, s);
}

}  // namespace

Vec3f off_surface(Vec3f p, Vec3f normal, Vec3f direction) {
  const float far = std::max(std::abs(p.x), std::max(std::abs(p.y), std::abs(p.z)));
  const float e = 2e-4f + 2e-6f * far;
  return p + normal * (dot(normal, direction) >= 0 ? e : -e);
}

Vec3f direct_light(const Stage& stage, const Receiver& at, Sampler& sampler,
                   const Drawing& drawing) {
  const Lighting& light = stage.lighting;
  const bool lamps = !light.lamps.empty(), sky = !light.portals.empty();
  const bool one = lamps && sky && drawing.draw == Draw::kOneOfBoth;
  // Numbers are drawn in the same order whatever is hit: that keeps the samples of a pixel
  // stratified.
  Vec3f sum;
  float first = 0;
  if (one) first = sampler.next();
  const float share = one ? 2.0f : 1.0f;
  if (lamps && (!one || first < 0.5f)) {
    sum += lamp_light(stage, at, sampler, drawing.faint) * share;
  }
  if (sky && (!one || first >= 0.5f)) {
    const Sample2 choices = sampler.next2();
    sum += sky_light(stage, at, choices.x, sampler.next2(), choices.y, drawing) * share;
  }
  if (light.sun) sum += sun_light(stage, at, sampler.next2());
  return sum;
}

}  // namespace ww::render
