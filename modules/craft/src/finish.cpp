#include <algorithm>
#include <set>

#include "ww/craft/apply.h"

namespace ww::craft {

Status finish(Scene& scene, const Toolbox& tools) {
  World& world = scene.world;
  std::set<std::string> names;
  for (const Room& room : world.rooms) {
    names.insert({room.floor_material, room.walls_material, room.ceiling_material});
  }
  for (const Object& object : world.objects) {
    for (const ModelSlot& slot : object.model->slots) names.insert(slot.material);
  }
  std::vector<Material> materials;
  for (const std::string& name : names) {
    const Material* material = tools.materials.find(name);
    if (!material) return Error{ErrorCode::kNotFound, "'" + name + "' is not a material", ""};
    materials.push_back(*material);
  }
  std::vector<Result<TextureSet>> baked(materials.size(), Error{});
  tools.executor.parallel_for(materials.size(), [&](std::size_t i) {
    baked[i] = bake(materials[i], tools.files, tools.texture_cache);
  });
  for (std::size_t i = 0; i < materials.size(); ++i) {
    if (!baked[i]) return baked[i].error();
    if (baked[i]->base_color || baked[i]->normal || baked[i]->orm) {
      materials[i].textures = std::make_shared<const TextureSet>(*baked[i]);
    }
  }
  world.materials = std::move(materials);
  for (Object& object : world.objects) object.colors = describe_colors(*object.model, world);
  update_lights(scene);
  return {};
}

}  // namespace ww::craft
