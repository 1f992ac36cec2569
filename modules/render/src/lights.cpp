#include "lights.h"

namespace ww::render {
namespace {

/// Colour with luminance 1, so that lumens mean lumens whatever the tint.
Vec3f photometric(Vec3f color) { return color / std::max(luminance(color), 1e-4f); }

float smoothstep(float low, float high, float x) {
  const float t = clamp01((x - low) / std::max(high - low, 1e-6f));
  return t * t * (3.0f - 2.0f * t);
}

/// Flux of a spot of 1 cd: 2 pi times the integral of the falloff over the cosine; the smoothstep's
/// mean is 1/2.
float spot_solid_angle(float cos_outer, float cos_inner) {
  return 2.0f * kPiF * ((1.0f - cos_inner) + 0.5f * (cos_inner - cos_outer));
}

/// How far a ray is free that meets a ball about `d`: to its near side, where a socket may stand
/// beside it, less a hair.
float distance_to_ball(Vec3f d, Vec3f direction, float radius) {
  const float along = dot(direction, d);
  const float depth = std::sqrt(std::max(0.0f, square(radius) - (dot(d, d) - square(along))));
  return std::max(0.5f * along, along - depth - 5e-4f);
}

/// Uniform direction in the cone of half angle acos(cos_max) about `axis`.
Vec3f sample_cone(Vec3f axis, float cos_max, Sample2 u) {
  const float c = 1.0f - u.x * (1.0f - cos_max), s = std::sqrt(std::max(0.0f, 1.0f - c * c));
  const float phi = 2.0f * kPiF * u.y;
  return Frame::about(axis).to_world({s * std::cos(phi), s * std::sin(phi), c});
}

}  // namespace

Lamp sphere_lamp(Vec3f position, float radius, Vec3f color, double lumens) {
  Lamp lamp;
  lamp.position = position;
  lamp.radius = std::max(radius, 0.005f);
  lamp.intensity = photometric(color) * static_cast<float>(lumens / (4 * kPi));
  return lamp;
}

Lamp spot_lamp(Vec3f position, Vec3f direction, double cone, float radius, Vec3f color,
               double lumens) {
  Lamp lamp;
  lamp.shape = LampShape::kSpot;
  lamp.position = position;
  lamp.direction = direction;
  lamp.radius = std::max(radius, 0.005f);
  lamp.cos_outer = static_cast<float>(std::cos(std::clamp(cone, 0.05, kPi)));
  lamp.cos_inner = static_cast<float>(std::cos(0.7 * std::clamp(cone, 0.05, kPi)));
  lamp.intensity = photometric(color) *
                   (static_cast<float>(lumens) / spot_solid_angle(lamp.cos_outer, lamp.cos_inner));
  return lamp;
}

Lamp rectangle_lamp(Vec3f position, Vec3f direction, Vec3f half_u, Vec3f half_v, Vec3f color,
                    double lumens) {
  Lamp lamp;
  lamp.shape = LampShape::kRectangle;
  lamp.position = position;
  lamp.direction = direction;
  lamp.half_u = half_u;
  lamp.half_v = half_v;
  const float area = 4.0f * norm(cross(half_u, half_v));
  lamp.intensity =
      photometric(color) * (static_cast<float>(lumens) / (kPiF * std::max(area, 1e-6f)));
  return lamp;
}

LightSample sample_lamp(const Lamp& lamp, Vec3f p, Sample2 u) {
  LightSample s;
  if (lamp.shape == LampShape::kRectangle) {
    const Vec3f q =
        lamp.position + lamp.half_u * (2.0f * u.x - 1.0f) + lamp.half_v * (2.0f * u.y - 1.0f);
    const Vec3f d = q - p;
    const float d2 = dot(d, d), cos_l = -dot(d, lamp.direction);
    if (cos_l <= 0 || d2 < 1e-8f) return s;
    s.distance = std::sqrt(d2);
    s.direction = d / s.distance;
    const float area = 4.0f * norm(cross(lamp.half_u, lamp.half_v));
    s.pdf = d2 * s.distance / (area * cos_l);
    s.incident = lamp.intensity / s.pdf;
    // The lamp's own housing may close flush with the light.
    s.distance -= std::min(0.004f, 0.5f * s.distance);
    s.valid = true;
    return s;
  }
  const Vec3f d = lamp.position - p;
  const float d2 = dot(d, d), r2 = lamp.radius * lamp.radius;
  if (d2 <= r2 * 1.01f) return s;
  const float distance = std::sqrt(d2), cos_max = std::sqrt(1.0f - r2 / d2);
  s.direction = sample_cone(d / distance, cos_max, u);
  // A ball of even radiance I / (pi r^2) seen under its solid angle gives the irradiance I / d^2 of
  // a point.
  s.pdf = (1.0f + cos_max) * d2 / (2.0f * kPiF * r2);
  s.incident = lamp.intensity / (s.pdf * kPiF * r2);
  if (lamp.shape == LampShape::kSpot) {
    s.incident *= smoothstep(lamp.cos_outer, lamp.cos_inner, -dot(d, lamp.direction) / distance);
    if (max_component(s.incident) <= 0) return s;
  }
  s.distance = distance_to_ball(d, s.direction, lamp.radius);
  s.valid = true;
  return s;
}

LightSample meet_lamp(const Lamp& lamp, Vec3f p, Vec3f direction) {
  LightSample s;
  s.direction = direction;
  const Vec3f d = lamp.position - p;
  if (lamp.shape == LampShape::kRectangle) {
    const float cos_l = -dot(direction, lamp.direction);
    if (cos_l <= 1e-6f) return s;
    s.distance = -dot(d, lamp.direction) / cos_l;
    const Vec3f q = direction * s.distance - d;
    if (s.distance <= 1e-4f || std::abs(dot(q, lamp.half_u)) > dot(lamp.half_u, lamp.half_u) ||
        std::abs(dot(q, lamp.half_v)) > dot(lamp.half_v, lamp.half_v)) {
      return s;
    }
    s.pdf = square(s.distance) / (4.0f * norm(cross(lamp.half_u, lamp.half_v)) * cos_l);
    s.incident = lamp.intensity;
    s.distance -= std::min(0.004f, 0.5f * s.distance);
    s.valid = true;
    return s;
  }
  const float d2 = dot(d, d), r2 = lamp.radius * lamp.radius;
  if (d2 <= r2 * 1.01f) return s;
  const float distance = std::sqrt(d2), cos_max = std::sqrt(1.0f - r2 / d2);
  if (dot(direction, d) < cos_max * distance) return s;
  s.pdf = (1.0f + cos_max) * d2 / (2.0f * kPiF * r2);
  s.incident = lamp.intensity / (kPiF * r2);
  if (lamp.shape == LampShape::kSpot)
    s.incident *= smoothstep(lamp.cos_outer, lamp.cos_inner, -dot(d, lamp.direction) / distance);
  s.distance = distance_to_ball(d, s.direction, lamp.radius);
  s.valid = max_component(s.incident) > 0;
  return s;
}

float solid_angle(const Lamp& lamp, Vec3f p) {
  const Vec3f d = p - lamp.position;
  const float d2 = dot(d, d);
  if (lamp.shape != LampShape::kRectangle) return kPiF * square(lamp.radius) / std::max(d2, 1e-6f);
  const float area = 4.0f * norm(cross(lamp.half_u, lamp.half_v));
  return area * std::max(0.0f, dot(d, lamp.direction)) / (std::sqrt(d2) * d2 + 1e-6f);
}

float importance(const Lamp& lamp, Vec3f p, int room_of_p) {
  const Vec3f d = p - lamp.position;
  const float d2 = dot(d, d), along = dot(d, lamp.direction);
  float w = luminance(lamp.intensity) / (d2 + lamp.radius * lamp.radius);
  if (lamp.shape == LampShape::kRectangle) {
    if (along <= 0) return 0;
    const float area = 4.0f * norm(cross(lamp.half_u, lamp.half_v));
    w = luminance(lamp.intensity) * area * (along / std::sqrt(d2) + 0.05f) / (d2 + 0.25f * area);
  } else if (lamp.shape == LampShape::kSpot) {
    if (along <= lamp.cos_outer * std::sqrt(d2)) return 0;
  }
  return lamp.room == room_of_p ? w : kOtherRoom * w;
}

bool Portal::hit(Vec3f p, Vec3f direction) const {
  const float along = dot(direction, inward);
  if (along >= -1e-6f) return false;
  const float t = dot(center - p, inward) / along;
  if (t <= 0) return false;
  const Vec3f q = p + direction * t - center;
  return std::abs(dot(q, half_u)) <= dot(half_u, half_u) &&
         std::abs(dot(q, half_v)) <= dot(half_v, half_v);
}

float Portal::density(Vec3f p, Vec3f direction) const {
  const float along = -dot(direction, inward);
  const float t = -dot(center - p, inward) / along;
  return along > 1e-6f ? t * t / (along * area) : 0.0f;
}

bool Portals::reaches_outside(Vec3f p, Vec3f direction) const {
  return std::any_of(portals_.begin(), portals_.end(),
                     [&](const Portal& o) { return o.hit(p, direction); });
}

float Portals::weight(const Portal& portal, Vec3f p, Vec3f normal) const {
  const Vec3f d = portal.center - p;
  const float depth = -dot(d, portal.inward);
  if (depth <= 0) return 0;
  // Behind the receiver's horizon with all four corners: no light from there. A zero normal culls
  // nothing.
  const float reach = std::abs(dot(portal.half_u, normal)) + std::abs(dot(portal.half_v, normal));
  const float above = dot(d, normal) + reach;
  if (above < 0) return 0;
  const float d2 = dot(d, d), distance = std::sqrt(d2);
  return portal.area * (depth / distance + 0.02f) / (d2 + 0.25f * portal.area) *
         std::min(1.0f, above / distance + 0.05f);
}

LightSample Portals::sample(Vec3f p, Vec3f normal, float choice, Sample2 u) const {
  LightSample s;
  thread_local std::vector<float> weights;
  weights.resize(portals_.size());
  float total = 0;
  for (std::size_t i = 0; i < portals_.size(); ++i)
    total += weights[i] = weight(portals_[i], p, normal);
  if (total <= 0) return s;
  float left = choice * total;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < portals_.size(); ++i) {
    if (weights[i] <= 0) continue;
    chosen = i;
    if (left < weights[i]) break;
    left -= weights[i];
  }
  const Portal& portal = portals_[chosen];
  const Vec3f q =
      portal.center + portal.half_u * (2.0f * u.x - 1.0f) + portal.half_v * (2.0f * u.y - 1.0f);
  const Vec3f d = q - p;
  const float d2 = dot(d, d);
  if (d2 < 1e-6f) return s;
  s.direction = d / std::sqrt(d2);
  s.distance = 1e4f;
  for (std::size_t i = 0; i < portals_.size(); ++i) {
    if (weights[i] > 0 && (i == chosen || portals_[i].hit(p, s.direction))) {
      s.pdf += weights[i] / total * portals_[i].density(p, s.direction);
    }
  }
  s.strength = total;
  s.valid = s.pdf > 0;
  return s;
}

float Portals::pdf(Vec3f p, Vec3f normal, Vec3f direction) const {
  float total = 0, sum = 0;
  for (const Portal& o : portals_) {
    const float w = weight(o, p, normal);
    total += w;
    if (w > 0 && o.hit(p, direction)) sum += w * o.density(p, direction);
  }
  return total > 0 ? sum / total : 0;
}

}  // namespace ww::render
