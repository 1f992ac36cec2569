// One object alone, for `ww asset`.
#include <set>

#include "ww/export/export.h"

namespace ww::exporting {

Scene single_object_scene(ModelPtr model, const MaterialLibrary& materials) {
  Scene scene;
  World& world = scene.world;
  world.name = model->kind;
  std::set<std::string> names;
  for (const ModelSlot& slot : model->slots) names.insert(slot.material);
  for (const std::string& name : names) {
    if (const Material* material = materials.find(name)) world.materials.push_back(*material);
  }
  Object object;
  object.id = model->kind + "_1";
  object.category = model->kind;
  object.name = model->kind;
  object.model = model;
  object.dynamic = !model->fixture && !model->covering;
  object.colors = describe_colors(*model, world);
  world.objects.push_back(object);
  // Without a room: standing things rest on z = 0; wall, ceiling and hanging things keep their
  // frame at the origin.
  scene.state.X_WO.push_back({});
  scene.state.joints.emplace_back(model->joints.size(), 0.0);
  for (std::size_t j = 0; j < model->joints.size(); ++j) {
    const auto& range = model->joints[j].range;
    if (range && range->x > 0) scene.state.joints[0][j] = range->x;
  }
  for (std::size_t i = 0; i < model->lights.size(); ++i) {
    const ModelLight& source = model->lights[i];
    Light light;
    light.id = "light_" + std::to_string(i + 1);
    light.kind = source.kind == LampKind::kArea    ? LightKind::kArea
                 : source.kind == LampKind::kPoint ? LightKind::kPoint
                                                   : LightKind::kSpot;
    light.object = ObjectId(0);
    light.model_light = static_cast<int>(i);
    light.size = source.size;
    if (source.kind == LampKind::kSpot) light.cone = source.cone;
    light.color = source.color;
    light.intensity = source.lumens;
    world.lights.push_back(light);
  }
  update_lights(scene);
  return scene;
}

}  // namespace ww::exporting
