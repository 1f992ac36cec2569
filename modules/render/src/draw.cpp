// The real-time view: one ray a pixel, one shadow ray a light, no chance.
#include <algorithm>
#include <array>
#include <cmath>

#include "direct_light.h"
#include "film.h"
#include "view_parts.h"

namespace ww::render {
namespace {

constexpr float kBounced = 0.5f;  // [1] mean albedo of a room: what light that bounces is made from

/// A light that casts shadows: a lamp, half a window seen as its middle, or the sun.
struct Source {
  const Lamp* lamp = nullptr;
  std::optional<Portal> portal;  // neither: the sun
};

/// A curtain before the middle of a window takes half of its light, not all.
std::array<Portal, 2> halves_of(const Portal& portal) {
  std::array<Portal, 2> halves{portal, portal};
  const bool wide = dot(portal.half_u, portal.half_u) >= dot(portal.half_v, portal.half_v);
  for (Portal& h : halves) {
    Vec3f& edge = wide ? h.half_u : h.half_v;
    edge = edge * 0.5f;
    h.area *= 0.5f;
    h.center += &h == &halves[0] ? edge : -edge;
  }
  return halves;
}

/// What is the same for all pixels of a shot.
struct Light {
  std::vector<Source> sources;
  std::vector<Vec3f> ambient;  // [lx] by room: of light that bounced at least once, and unshadowed
  Vec3f outdoors;              // [lx] of the open sky
};

float surface_of(const RoomOutline& room) {
  const double area = std::max(1.0, signed_area(room.floor));
  return static_cast<float>(2 * area + 4 * std::sqrt(area) * room.height);
}

Vec3f flux_of(const Lamp& lamp) {
  switch (lamp.shape) {
    case LampShape::kRectangle:
      return lamp.intensity * (kPiF * 4.0f * norm(cross(lamp.half_u, lamp.half_v)));
    case LampShape::kSpot:
      return lamp.intensity * (kPiF * (2.0f - lamp.cos_inner - lamp.cos_outer));
    case LampShape::kSphere:
      break;
  }
  return lamp.intensity * (4.0f * kPiF);
}

/// Half the sky's light on each window comes in; the ground sends a part of the rest.
Vec3f flux_of(const Portal& portal, const Dome& dome) {
  return dome.radiance(-portal.inward) * (0.6f * kPiF * portal.area);
}

/// The light that a window sends to a point, as from its middle.
LightSample sample_portal(const Portal& portal, const Dome& dome, Vec3f p) {
  LightSample s;
  const Vec3f d = portal.center - p;
  const float depth = -dot(d, portal.inward);
  if (depth <= 0) return s;
  const float d2 = dot(d, d) + 0.25f * portal.area;  // never more than a sky all round
  s.distance = std::sqrt(dot(d, d)) + 0.3f;          // through the pane
  s.direction = normalized(d);
  s.incident = dome.radiance(s.direction) * (portal.area * (depth / std::sqrt(d2)) / d2);
  s.valid = true;
  return s;
}

/// A point of the picture while it is being lit.
struct Shaded {
  Vec3f position, geometric_normal, normal, color;
  Vec3f diffuse;  // [1] albedo over pi
  int room = -1;
};

class Drawer {
 public:
  Drawer(const View::Parts& parts, const Viewpoint& at, const ShotSettings& settings)
      : parts_(parts),
        stage_(parts.stage()),
        lighting_(parts.stage().lighting),
        at_(at),
        settings_(settings) {
    light_.outdoors = lighting_.dome.horizontal_irradiance();
    fill_ambient();
    choose_sources();
  }

  void draw_row(const Row& row, Vec3f* colors) const {
    thread_local std::vector<Shaded> points;
    points.assign(row.rays.size(), {});
    for (std::size_t x = 0; x < points.size(); ++x) {
      const Vec3f d = row.rays[x].direction;
      if (row.hits[x]) {
        points[x] = shaded(row.rays[x], row.points[x], 0);
      } else if (dot(d, d) > 0) {
        points[x].color = lighting_.background.value_or(lighting_.dome.radiance(d));
      }
    }
    for (const Source& source : light_.sources) add_light(source, points);
    for (std::size_t x = 0; x < points.size(); ++x) colors[x] = points[x].color;
  }

 private:
  void fill_ambient() {
    light_.ambient.assign(lighting_.rooms.size(), {});
    for (const Lamp& lamp : lighting_.lamps) {
      if (lamp.room >= 0) light_.ambient[static_cast<std::size_t>(lamp.room)] += flux_of(lamp);
    }
    for (const Portal& p : lighting_.portals.all()) {
      const int room = lighting_.room_of(p.center + p.inward * 0.3f);
      if (room >= 0) light_.ambient[static_cast<std::size_t>(room)] += flux_of(p, lighting_.dome);
    }
    for (std::size_t i = 0; i < light_.ambient.size(); ++i) {
      // All that is not absorbed comes back: a geometric series, spread evenly over the room.
      light_.ambient[i] *= kBounced / (1.0f - kBounced) / surface_of(lighting_.rooms[i]);
      if (!lighting_.rooms[i].closed) light_.ambient[i] += light_.outdoors;
    }
  }

  /// The strongest at points that a coarse look meets; the sun wherever it shines.
  void choose_sources() {
    std::vector<std::pair<float, Source>> all;
    for (const Lamp& lamp : lighting_.lamps) all.push_back({0, {&lamp, {}}});
    for (const Portal& portal : lighting_.portals.all()) {
      for (const Portal& half : halves_of(portal)) all.push_back({0, {nullptr, half}});
    }
    for (const Vec3f& p : seen_points()) {
      const int room = lighting_.room_of(p);
      for (auto& [strength, source] : all) {
        if (source.lamp) {
          strength += importance(*source.lamp, p, room);
        } else {
          strength += luminance(sample_portal(*source.portal, lighting_.dome, p).incident);
        }
      }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (lighting_.sun && settings_.shadows > 0) light_.sources.push_back({});
    for (const auto& [strength, source] : all) {
      if (strength > 0 && static_cast<int>(light_.sources.size()) < settings_.shadows)
        light_.sources.push_back(source);
    }
  }

  std::vector<Vec3f> seen_points() const {
    constexpr std::size_t kLooks = 97;
    std::vector<Vec3f> points;
    const Vec3f origin = to_float(at_.X_WC.translation);
    for (std::size_t i = 0; i < kLooks; ++i) {
      const Vec3f d = parts_.rays[(2 * i + 1) * parts_.rays.size() / (2 * kLooks)];
      if (dot(d, d) <= 0) continue;
      const Ray ray{origin, to_float(at_.X_WC.rotation * to_double(d)), 0, 0};
      if (const auto hit = stage_.intersect(ray))
        points.push_back(ray.origin + ray.direction * hit->distance);
    }
    return points;
  }

  Vec3f ambient_at(int room, Vec3f normal) const {
    const Vec3f even = room >= 0 ? light_.ambient[static_cast<std::size_t>(room)] : light_.outdoors;
    // From above a little more than from below: without it all that lies in shadow is flat.
    return even * (0.85f + 0.15f * normal.z);
  }

  /// Everything but the light of the sources. Glass is seen through, mirrors once.
  Shaded shaded(const Ray& ray, const HitPoint& p, int depth) const {
    constexpr int kDeepest = 3;
    const Surface& s = p.surface;
    if (p.material->is_clear() && depth < kDeepest) {
      Shaded behind =
          followed({p.position + ray.direction * 1e-3f, ray.direction, ray.spread, 0}, depth);
      behind.color = behind.color * p.material->base;
      behind.diffuse = behind.diffuse * p.material->base;
      return behind;
    }
    Shaded out{p.position, p.geometric_normal, p.shading_normal, p.material->emission, {}, 0};
    out.room = lighting_.room_of(p.position + p.geometric_normal * 0.02f);
    const Vec3f ambient = ambient_at(out.room, p.shading_normal);
    const Vec3f diffuse = s.base * (1.0f - s.metalness),
                f0 = lerp({s.specular_f0, s.specular_f0, s.specular_f0}, s.base, s.metalness);
    out.diffuse = diffuse / kPiF;
    if (s.metalness > 0.5f && s.roughness < 0.25f && depth < 1) {
      const Vec3f n = p.shading_normal;
      const Vec3f d = normalized(ray.direction - n * (2.0f * dot(ray.direction, n)));
      const Shaded mirrored =
          followed({off_surface(p.position, p.geometric_normal, d), d, ray.spread, 0}, kDeepest);
      // What is in the mirror is lit evenly: its shadows are left out.
      out.color +=
          f0 * (mirrored.color + mirrored.diffuse * ambient_at(mirrored.room, mirrored.normal));
    } else {
      out.color += (diffuse + f0) * ambient / kPiF;
    }
    return out;
  }

  Shaded followed(const Ray& ray, int depth) const {
    if (const auto hit = stage_.intersect(ray))
      return shaded(ray, stage_.hit_point(ray, *hit, false), depth + 1);
    Shaded sky;
    sky.color = lighting_.background.value_or(lighting_.dome.radiance(ray.direction));
    return sky;
  }

  LightSample towards(const Source& source, const Shaded& p) const {
    if (source.lamp) return sample_lamp(*source.lamp, p.position, {0.5f, 0.5f});
    if (source.portal) return sample_portal(*source.portal, lighting_.dome, p.position);
    LightSample s;
    const Sun& sun = *lighting_.sun;
    const Vec3f d = sun.frame.n;
    const bool indoors = p.room >= 0 && lighting_.rooms[static_cast<std::size_t>(p.room)].closed;
    if (indoors && !lighting_.portals.reaches_outside(p.position, d)) return s;
    s.direction = d;
    s.distance = 1e4f;
    s.incident = sun.irradiance;
    s.valid = true;
    return s;
  }

  /// One shadow ray a pixel, a row of them at once.
  void add_light(const Source& source, std::vector<Shaded>& points) const {
    thread_local std::vector<ShadowRay> rays;
    thread_local std::vector<Vec3f> light, passed;
    rays.assign(points.size(), {{}, {0, 0, 1}, 0});
    light.assign(points.size(), {});
    passed.resize(points.size());
    for (std::size_t x = 0; x < points.size(); ++x) {
      const Shaded& p = points[x];
      if (max_component(p.diffuse) <= 0) continue;
      const LightSample s = towards(source, p);
      const float cosine = s.valid ? dot(p.normal, s.direction) : 0.0f;
      if (cosine <= 0 || dot(p.geometric_normal, s.direction) <= 0) continue;
      light[x] = p.diffuse * s.incident * cosine;
      rays[x] = {off_surface(p.position, p.geometric_normal, s.direction), s.direction, s.distance};
    }
    stage_.transmittance(rays, passed);
    for (std::size_t x = 0; x < points.size(); ++x) points[x].color += light[x] * passed[x];
  }

  const View::Parts& parts_;
  const Stage& stage_;
  const Lighting& lighting_;
  const Viewpoint& at_;
  const ShotSettings& settings_;
  Light light_;
};

/// Reinhard et al. 2002, equation 4, then sRGB: by table.
class ToneTable {
 public:
  ToneTable() {
    constexpr double kWhite = 6;  // [1] times the middle grey's reciprocal: becomes white
    for (std::size_t i = 0; i < table_.size(); ++i) {
      const double root = kRoot * static_cast<double>(i) / static_cast<double>(table_.size() - 1);
      const double x = root * root;
      const double y = std::min(1.0, x * (1 + x / (kWhite * kWhite)) / (1 + x));
      table_[i] = static_cast<std::uint8_t>(std::lround(255 * linear_to_srgb(y)));
    }
  }
  std::uint8_t operator()(float x) const {
    const float at = std::sqrt(std::max(x, 0.0f)) * (static_cast<float>(table_.size() - 1) / kRoot);
    return table_[std::min(table_.size() - 1, static_cast<std::size_t>(at + 0.5f))];
  }

 private:
  static constexpr float kRoot = 6;  // of the largest value in the table
  std::array<std::uint8_t, 4096> table_{};
};

/// Exposure by the middle of a coarse grid, most of the light's colour taken out.
Vec3f gains_of(const std::vector<Vec3f>& colors) {
  constexpr float kKey = 0.45f;     // [1] what the middle becomes before the curve
  constexpr float kBalance = 0.6f;  // [1]
  std::vector<Vec3f> grid;
  for (std::size_t k = 7; k < colors.size(); k += 151) grid.push_back(colors[k]);
  if (grid.empty()) return {1, 1, 1};
  const float middle =
      std::max(adaptation_luminance(grid, std::vector<float>(grid.size(), 1.0f)), 1e-6f);
  Vec3f mean;
  for (const Vec3f& c : grid) mean += c / std::max(luminance(c), 1e-4f * middle);
  const float l = std::max(luminance(mean), 1e-6f);
  const auto gain = [&](float c) {
    return kKey / middle * std::pow(std::clamp(c / l, 0.2f, 5.0f), -kBalance);
  };
  return {gain(mean.x), gain(mean.y), gain(mean.z)};
}

}  // namespace

Shot View::draw(const Viewpoint& at, const ShotSettings& settings) {
  static const ToneTable tone;
  Parts& p = *parts_;
  p.look_through(at.sensor);
  const PictureSize size = picture_size(at.sensor);
  const auto width = static_cast<std::size_t>(size.width),
             height = static_cast<std::size_t>(size.height);
  Shot shot;
  if (settings.labels != ShotLabels::kNone) shot.labels = empty_labels(size, false);
  const Drawer drawer(p, at, settings);
  const RowLabeller labeller(p, at, nullptr, shot.labels);
  p.colors.resize(width * height);
  p.executor->parallel_for(height, [&](std::size_t y) {
    thread_local Row row;
    row.meet(p, at, static_cast<int>(y));
    drawer.draw_row(row, &p.colors[y * width]);
    if (settings.labels != ShotLabels::kNone) labeller.label(static_cast<int>(y), row);
  });
  const Vec3f gains = gains_of(p.colors);
  shot.picture = {size.width, size.height, 3, std::vector<std::uint8_t>(width * height * 3)};
  p.executor->parallel_for(height, [&](std::size_t y) {
    std::uint8_t* out = &shot.picture.pixels[y * width * 3];
    for (std::size_t x = 0; x < width; ++x) {
      const Vec3f c = p.colors[y * width + x] * gains;
      for (const float v : {c.x, c.y, c.z}) *out++ = tone(v);
    }
  });
  if (settings.labels == ShotLabels::kAll)
    shot.labels.objects = label_objects(p, at, shot.labels.instance);
  return shot;
}

}  // namespace ww::render
