#include <algorithm>
#include <map>

#include "ww/world/world.h"

namespace ww {

std::vector<std::string> describe_colors(const Model& model, const World& world) {
  std::map<std::string, double> area_of;
  double total = 0;
  for (const Visual& visual : model.visuals) {
    const ModelSlot& slot = model.slots[static_cast<std::size_t>(visual.slot)];
    const Material* material = world.find_material(slot.material);
    if (!material || material->transmission > 0.5) continue;
    const double area = surface_area(visual.mesh);
    area_of[color_name(scaled(material->base_color, slot.tint))] += area;
    total += area;
  }
  std::vector<std::pair<double, std::string>> shares;
  for (const auto& [name, area] : area_of) {
    if (area >= 0.1 * total) shares.emplace_back(-area, name);
  }
  std::sort(shares.begin(), shares.end());
  std::vector<std::string> names;
  for (const auto& share : shares) names.push_back(share.second);
  return names;
}

}  // namespace ww
