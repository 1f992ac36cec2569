#include "prints.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "recipe.h"

namespace ww::material {
namespace {

using Json = nlohmann::json;

constexpr const char* kFile = "catalogue/prints.json";
/// What a material without a texture is printed on: nothing but itself.
constexpr const char* kBlank = R"({"kind": "mottle", "tile": [0.5, 0.5], "cloud": 0, "grain": 0})";

/// The base in that print: its recipe with the print's keys, its colour darkened by the mean ink.
Material in_print(const Material& base, const std::string& name, const Json& print) {
  Material material = base;
  material.name = name + "_" + base.name;
  material.name_en = print.at("names").at("en").get<std::string>() + " " + base.name_en;
  material.name_zh = print.at("names").at("zh").get<std::string>() + base.name_zh;
  material.print = name;
  Json recipe = Json::parse(base.recipe.empty() ? kBlank : base.recipe);
  recipe["print"] = print.at("pattern");
  recipe["print_repeat"] = print.at("repeat");
  recipe["print_colors"] = print.at("colors");
  material.recipe = recipe.dump();
  RecipeReader reader(material, material.recipe);
  if (const Inks inks = read_print(reader)) {
    const Color mean = mean_of(inks);
    material.base_color = scaled(base.base_color, {mean.r, mean.g, mean.b});
  }
  return material;
}

}  // namespace

std::optional<Error> add_prints(const FileSource& files, std::vector<Material>& materials,
                                std::vector<Print>& prints) {
  const auto bytes = files.read(kFile);
  if (!bytes) return std::nullopt;
  const std::vector<Material> bases = materials;
  try {
    const Json all = Json::parse(*bytes);
    for (const auto& [name, print] : all.items()) {
      prints.push_back(
          {name, print.value("words", std::vector<std::string>{}), print.value("wear", false)});
      for (const auto& key : print.at("on").get<std::vector<std::string>>()) {
        const auto base = std::find_if(bases.begin(), bases.end(),
                                       [&](const Material& m) { return m.name == key; });
        if (base == bases.end())
          return Error{ErrorCode::kParse, "there is no material '" + key + "'",
                       std::string(kFile) + ": " + name + ".on"};
        materials.push_back(in_print(*base, name, print));
      }
    }
  } catch (const Json::exception& e) {
    return Error{ErrorCode::kParse, e.what(), kFile};
  }
  return std::nullopt;
}

}  // namespace ww::material
