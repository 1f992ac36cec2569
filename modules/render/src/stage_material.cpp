#include "stage_material.h"

namespace ww::render {

StageMaterial stage_material(Stage& stage, const Material& material, Vec3 tint) {
  StageMaterial m;
  const Vec3f factor = to_float(color_factor(material, tint));
  m.base = {clamp01(factor.x), clamp01(factor.y), clamp01(factor.z)};
  m.roughness = static_cast<float>(material.roughness);
  m.metalness = static_cast<float>(material.metalness);
  const double r = (material.ior - 1) / (material.ior + 1);
  m.specular_f0 = static_cast<float>(r * r);
  m.ior = static_cast<float>(material.ior);
  m.transmission = static_cast<float>(material.transmission);
  m.sheen = static_cast<float>(material.sheen);
  m.clearcoat = static_cast<float>(material.clearcoat);
  if (material.textures) {
    m.maps = stage.add_maps(material.textures);
    m.tile = {static_cast<float>(material.textures->tile.x),
              static_cast<float>(material.textures->tile.y), 1};
  }
  return m;
}

StageMaterial missing_material() { return {}; }

std::vector<Vec3f> glow(const Model& model, const std::vector<const Material*>& visual_materials,
                        const std::vector<bool>& is_on) {
  std::vector<Vec3f> result(model.visuals.size());
  double area = 0;
  std::vector<double> areas(model.visuals.size());
  for (std::size_t i = 0; i < model.visuals.size(); ++i) {
    const Material* m = visual_materials[i];
    if (!m || max_component(to_float(m->emission)) <= 0) continue;
    areas[i] = surface_area(model.visuals[i].mesh);
    area += areas[i];
  }
  if (area <= 0) return result;
  double lumens = 0;
  Vec3 color;
  for (std::size_t i = 0; i < model.lights.size(); ++i) {
    if (i < is_on.size() && !is_on[i]) continue;
    lumens += model.lights[i].lumens;
    color += model.lights[i].color * model.lights[i].lumens;
  }
  for (std::size_t i = 0; i < model.visuals.size(); ++i) {
    if (areas[i] <= 0) continue;
    const Vec3f emission = to_float(visual_materials[i]->emission);
    if (model.lights.empty()) {
      result[i] = emission * kScreenLuminance;
    } else if (lumens > 0) {
      // Flux of a Lambertian surface is pi times luminance times area.
      const Vec3f c = to_float(color * (1 / lumens));
      result[i] = c / std::max(luminance(c), 1e-4f) * static_cast<float>(lumens / (kPi * area));
    }
  }
  return result;
}

}  // namespace ww::render
