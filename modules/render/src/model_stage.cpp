#include "model_stage.h"

#include "stage_material.h"

namespace ww::render {
namespace {

constexpr float kKeyLux = 2600.0f;        // [lx] of the large lamp on the ground
constexpr float kDomeLuminance = 420.0f;  // [cd/m2]: 1,300 lx of fill

/// A flat square with its front towards `normal`.
std::unique_ptr<Mesh> sheet(Vec3 center, Vec3 normal, double half) {
  const Vec3 u = any_perpendicular(normal), v = cross(normal, u);
  auto mesh = std::make_unique<Mesh>();
  mesh->positions = {center - u * half - v * half, center + u * half - v * half,
                     center + u * half + v * half, center - u * half + v * half};
  mesh->normals.assign(4, normal);
  mesh->uvs.assign(4, {});
  mesh->triangles = {0, 1, 2, 0, 2, 3};
  return mesh;
}

/// Distance at which the box fits a field of view, from `direction` (towards the camera) on its
/// centre.
Camera fitting_camera(const Aabb& box, Vec3 direction, double fov_y, double aspect) {
  const Vec3 right = normalized(cross(Vec3{0, 0, 1}, direction)), up = cross(direction, right);
  const double tan_y = std::tan(0.5 * fov_y), tan_x = tan_y * aspect;
  double distance = 0;
  Vec3 target = box.center();
  // Twice: the middle of what is seen is not the middle of the box.
  for (int round = 0; round < 3; ++round) {
    double low_x = 1e9, high_x = -1e9, low_y = 1e9, high_y = -1e9;
    for (int i = 0; i < 8; ++i) {
      const Vec3 d = box.corner(i) - target;
      const double depth = -dot(d, direction);
      distance =
          std::max(distance,
                   std::max(std::abs(dot(d, right)) / tan_x, std::abs(dot(d, up)) / tan_y) - depth);
    }
    for (int i = 0; i < 8; ++i) {
      const Vec3 d = box.corner(i) - target;
      const double w = distance - dot(d, direction);
      low_x = std::min(low_x, dot(d, right) / w), high_x = std::max(high_x, dot(d, right) / w);
      low_y = std::min(low_y, dot(d, up) / w), high_y = std::max(high_y, dot(d, up) / w);
    }
    target = target + right * (0.5 * (low_x + high_x) * distance) +
             up * (0.5 * (low_y + high_y) * distance);
    if (round < 2) distance = 0;
  }
  return {"model", target + direction * (distance * 1.12), target, fov_y};
}

void light_studio(Stage& stage, const Aabb& box, Vec3 towards_key, bool fade_dome_below) {
  const double size = norm(box.size());
  const double distance = 2.2 * size, half = 0.75 * size;
  const Vec3 center = box.center() + towards_key * distance;
  const Vec3f n = to_float(-towards_key);
  const Frame frame = Frame::about(n);
  const auto h = static_cast<float>(half);
  Lamp key =
      rectangle_lamp(to_float(center), n, frame.t * h, frame.b * h, {1.0f, 0.97f, 0.93f}, 1.0);
  // Luminance for the wanted illuminance at the thing: E = L A / d^2.
  const Vec3f tint = key.intensity / luminance(key.intensity);
  key.intensity =
      tint * (kKeyLux * static_cast<float>(square(static_cast<float>(distance))) / (4 * h * h));
  stage.lighting.lamps.push_back(key);
  const Vec3f top{0.93f * kDomeLuminance, 0.97f * kDomeLuminance, 1.05f * kDomeLuminance};
  stage.lighting.dome = Dome::gradient(top, top * 0.9f, fade_dome_below ? top * 0.5f : top * 0.8f);
}

}  // namespace

ModelView stage_model(const Model& model, const MaterialLibrary& materials, double aspect,
                      Executor& executor) {
  ModelView view;
  view.stage = std::make_unique<Stage>();
  Stage& stage = *view.stage;
  std::vector<const Mesh*> meshes;
  std::vector<const Material*> used;
  Aabb box;
  for (const Visual& visual : model.visuals) {
    meshes.push_back(&visual.mesh);
    used.push_back(materials.find(model.slots[static_cast<std::size_t>(visual.slot)].material));
    box.include(bounds(visual.mesh));
  }
  if (box.empty()) box = {{-0.1, -0.1, 0}, {0.1, 0.1, 0.2}};
  const std::vector<Vec3f> glowing =
      glow(model, used, std::vector<bool>(model.lights.size(), true));
  std::vector<int> worn;
  for (std::size_t i = 0; i < meshes.size(); ++i) {
    const Vec3 tint = model.slots[static_cast<std::size_t>(model.visuals[i].slot)].tint;
    StageMaterial m = used[i] ? stage_material(stage, *used[i], tint) : missing_material();
    m.emission = glowing[i];
    m.lamp_body = max_component(glowing[i]) > 0 && !model.lights.empty();
    worn.push_back(stage.add_material(m));
  }
  stage.add_instance(stage.add_prototype(meshes), {}, worn);

  const bool on_wall = model.mount == Mount::kWall,
             hangs = model.mount == Mount::kCeiling || model.mount == Mount::kHanging;
  const double size = norm(box.size()), far = 60 * size;
  StageMaterial ground;
  ground.base = {0.72f, 0.715f, 0.71f};
  ground.roughness = 0.9f;
  const int ground_material = stage.add_material(ground);
  const auto put = [&](Vec3 center, Vec3 normal) {
    view.backdrop.push_back(sheet(center, normal, far));
    stage.add_instance(stage.add_prototype({view.backdrop.back().get()}), {}, {ground_material});
  };
  const Vec3 c = box.center();
  if (on_wall) {
    put({std::min(box.low.x, 0.0) - 1e-4, c.y, c.z}, {1, 0, 0});
  } else if (hangs) {
    put({c.x, c.y, std::max(box.high.z, 0.0) + 1e-4}, {0, 0, -1});
  } else {
    put({c.x, c.y, box.low.z - 1e-5}, {0, 0, 1});
  }
  const double tilt = hangs     ? -0.22
                      : on_wall ? 0.12
                                : 0.38;         // [rad] of the view against the horizon
  const double turn = on_wall ? -0.45 : -0.62;  // [rad] off the front, to its left (-Y)
  const Vec3 direction{std::cos(tilt) * std::cos(turn), std::cos(tilt) * std::sin(turn),
                       std::sin(tilt)};
  view.camera = fitting_camera(box, direction, 0.5, aspect);
  const Vec3 key = normalized(Vec3{0.75, -1.0, hangs ? -0.5 : 1.25});
  light_studio(stage, box, key, hangs);
  for (const ModelLight& lamp : model.lights) {
    const Vec3f p = to_float(lamp.position), d = to_float(lamp.direction),
                color = to_float(lamp.color);
    const auto radius = static_cast<float>(lamp.radius);
    if (lamp.kind == LampKind::kArea) {
      const Vec3 u = any_perpendicular(lamp.direction), v = cross(lamp.direction, u);
      stage.lighting.lamps.push_back(rectangle_lamp(p, d, to_float(u * (0.5 * lamp.size.x)),
                                                    to_float(v * (0.5 * lamp.size.y)), color,
                                                    lamp.lumens));
    } else if (lamp.kind == LampKind::kSpot) {
      stage.lighting.lamps.push_back(spot_lamp(p, d, lamp.cone, radius, color, lamp.lumens));
    } else {
      stage.lighting.lamps.push_back(sphere_lamp(p, radius, color, lamp.lumens));
    }
  }
  stage.commit(executor);
  view.white = (kKeyLux + kPiF * kDomeLuminance) / kPiF;
  return view;
}

}  // namespace ww::render
