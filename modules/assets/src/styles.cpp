#include "styles.h"

#include <nlohmann/json.hpp>

#include "ww/core/text.h"

namespace ww::assets {
namespace {

using Json = nlohmann::json;

constexpr const char* kFile = "catalogue/styles.json";

std::vector<std::string> texts(const Json& list) { return list.get<std::vector<std::string>>(); }

Result<Finish> finish_of(const std::string& text, const MaterialLibrary& materials) {
  const std::size_t hash = text.find('#');
  Finish finish{std::string(trim(text.substr(0, hash)))};
  const Material* material = materials.find(finish.material);
  if (material == nullptr && !materials.all().empty())
    return Error{ErrorCode::kParse, "there is no material '" + finish.material + "'", kFile};
  if (hash == std::string::npos || material == nullptr) return finish;
  const auto color = parse_hex_color(trim(text.substr(hash)));
  if (!color)
    return Error{ErrorCode::kParse, "'" + text + "' has no colour such as #f4f3ef", kFile};
  for (int c = 0; c < 3; ++c) finish.tint[c] = round_to((*color)[c] / material->base_color[c], 4);
  return finish;
}

Result<Style> style_of(const Json& json, const MaterialLibrary& materials) {
  Style style;
  style.like = texts(json.at("like"));
  for (const auto& [family, list] : json.at("materials").items()) {
    for (const std::string& text : texts(list)) {
      auto finish = finish_of(text, materials);
      if (!finish) return finish.error();
      style.finishes[family].push_back(*finish);
    }
  }
  return style;
}

}  // namespace

Result<Styles> read_styles(const FileSource& files, const MaterialLibrary& materials) {
  Styles styles;
  const auto bytes = files.read(kFile);
  if (!bytes) return styles;
  try {
    const Json all = Json::parse(*bytes);
    for (const auto& [name, json] : all.items()) {
      auto style = style_of(json, materials);
      if (!style) return style.error();
      styles[name] = std::move(style).value();
    }
  } catch (const Json::exception& e) {
    return Error{ErrorCode::kParse, e.what(), kFile};
  }
  return styles;
}

}  // namespace ww::assets
