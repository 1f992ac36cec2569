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

/// A lamp that was chosen among all, and the numbers that draw its light.
struct LampDraw {
  LampTree::Choice choice;
  Sample2 u;
};

LampDraw draw_lamp(const Lighting& light, const Receiver& at, Sampler& sampler) {
  const float choice = sampler.next();
  return {light.lamp_tree.choose(light.lamps, at.position, at.room, choice), sampler.next2()};
}

/// The light is drawn from the lamp and, where the surface is glossy and the lamp large, from the
/// surface as well (balance heuristic, Veach 1997).
Vec3f lamp_light(const Stage& stage, const Receiver& at, LampDraw draw, Sampler& sampler,
                 float faint) {
  constexpr float kLarge = 0.01f;  // [sr] below, sample() misses all but always
  if (draw.choice.lamp < 0) return {};
  const Lamp& lamp = stage.lighting.lamps[static_cast<std::size_t>(draw.choice.lamp)];
  const float gain = roulette(draw.choice.strength, faint, draw.u.y) / draw.choice.probability;
  if (gain <= 0) return {};
  LightSample s = sample_lamp(lamp, at.position, draw.u);
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

/// A direction through a window that was chosen among all.
struct SkyDraw {
  LightSample light;
  float gamble = 0;  ///< [1] of the roulette

  float lux(const Lighting& lighting) const {
    return light.valid ? light.strength * lighting.sky_luminance : 0.0f;
  }
};

SkyDraw draw_sky(const Lighting& light, const Receiver& at, Sampler& sampler) {
  const Sample2 choices = sampler.next2();
  return {light.portals.sample(at.position, at.portal_normal(), choices.x, sampler.next2()),
          choices.y};
}

Vec3f sky_light(const Stage& stage, const Receiver& at, SkyDraw draw, const Drawing& drawing) {
  LightSample& s = draw.light;
  if (!s.valid) return {};
  const float gain = roulette(draw.lux(stage.lighting), drawing.faint, draw.gamble);
  if (gain <= 0) return {};
  const float other = drawing.ray_follows ? at.bsdf->pdf(at.frame.to_local(s.direction)) : 0.0f;
  s.incident = stage.lighting.dome.radiance(s.direction) * (gain / (s.pdf + other));
  return connect(stage, at, s);
}

/// One ray for lamps and sky together: by about what each gives, and never less than a tenth.
Vec3f lamp_or_sky_light(const Stage& stage, const Receiver& at, Sampler& sampler,
                        const Drawing& drawing) {
  const Lighting& light = stage.lighting;
  const float first = sampler.next();
  const LampDraw lamp = draw_lamp(light, at, sampler);
  const SkyDraw sky = draw_sky(light, at, sampler);
  const float from_lamps = lamp.choice.lamp < 0 ? 0.0f : lamp.choice.strength,
              from_sky = sky.lux(light);
  if (!(from_lamps + from_sky > 0)) return {};
  float share = from_lamps / (from_lamps + from_sky);
  if (share > 0 && share < 1) share = std::clamp(share, 0.1f, 0.9f);
  if (first < share) return lamp_light(stage, at, lamp, sampler, drawing.faint) / share;
  return sky_light(stage, at, sky, drawing) / (1.0f - share);
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
  Vec3f sum;
  if (lamps && sky && drawing.draw == Draw::kOneOfBoth) {
    sum = lamp_or_sky_light(stage, at, sampler, drawing);
  } else {
    if (lamps) sum += lamp_light(stage, at, draw_lamp(light, at, sampler), sampler, drawing.faint);
    if (sky) sum += sky_light(stage, at, draw_sky(light, at, sampler), drawing);
  }
  if (light.sun) sum += sun_light(stage, at, sampler.next2());
  return sum;
}

}  // namespace ww::render
