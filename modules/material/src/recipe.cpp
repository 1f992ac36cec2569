#include "recipe.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "ww/core/text.h"

namespace ww::material {

using Json = nlohmann::json;

struct RecipeReader::Fields {
  Json json;
  std::set<std::string, std::less<>> read;

  const Json* find(std::string_view key) {
    read.emplace(key);
    const auto it = json.find(key);
    return it == json.end() ? nullptr : &*it;
  }
};

namespace {

Color to_color(Vec3 c) {
  return {static_cast<float>(c.x), static_cast<float>(c.y), static_cast<float>(c.z)};
}

int cells(double length, double size) {
  const double count = std::floor(length / size + 0.5);
  return count < 1 ? 1 : count > 4096 ? 4096 : static_cast<int>(count);
}

}  // namespace

RecipeReader::RecipeReader(const Material& material, const std::string& text)
    : material_(material), fields_(std::make_unique<Fields>()) {
  fields_->json = Json::parse(text, nullptr, false);
  if (!fields_->json.is_object()) {
    fields_->json = Json::object();
    fault("recipe", "must be a JSON object");
  }
  const Json* tile = fields_->find("tile");
  if (tile == nullptr || !tile->is_array() || tile->size() != 2 || !(*tile)[0].is_number() ||
      !(*tile)[1].is_number()) {
    fault("tile", "must be two lengths in metres");
    return;
  }
  tile_ = {(*tile)[0].get<double>(), (*tile)[1].get<double>()};
  const auto sane = [](double length) { return length >= 0.005 && length <= 20; };
  if (!sane(tile_.x) || !sane(tile_.y)) {
    tile_ = {1, 1};
    fault("tile", "must be 0.005 m to 20 m");
  }
}

RecipeReader::~RecipeReader() = default;

void RecipeReader::fault(std::string_view key, const std::string& message) {
  if (!error_) {
    error_ = Error{ErrorCode::kParse, "texture." + std::string(key) + ": " + message,
                   "material " + material_.name};
  }
}

float RecipeReader::number(std::string_view key, double fallback, double low, double high) {
  const Json* json = fields_->find(key);
  if (json == nullptr) return static_cast<float>(fallback);
  const double value = json->is_number() ? json->get<double>() : std::nan("");
  if (!(value >= low && value <= high)) {
    fault(key, "must be a number from " + format_number(low) + " to " + format_number(high));
    return static_cast<float>(fallback);
  }
  return static_cast<float>(value);
}

int RecipeReader::integer(std::string_view key, int fallback, int low, int high) {
  const Json* json = fields_->find(key);
  if (json == nullptr) return fallback;
  const double value = json->is_number_integer() ? json->get<double>() : std::nan("");
  if (!(value >= low && value <= high)) {
    fault(key,
          "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return fallback;
  }
  return static_cast<int>(value);
}

bool RecipeReader::flag(std::string_view key, bool fallback) {
  const Json* json = fields_->find(key);
  if (json == nullptr) return fallback;
  if (!json->is_boolean()) fault(key, "must be true or false");
  return json->is_boolean() ? json->get<bool>() : fallback;
}

std::string RecipeReader::text(std::string_view key) {
  const Json* json = fields_->find(key);
  if (json == nullptr) return {};
  if (!json->is_string()) fault(key, "must be a text");
  return json->is_string() ? json->get<std::string>() : std::string();
}

std::string RecipeReader::word(std::string_view key, std::string_view fallback,
                               const std::vector<std::string>& choices) {
  if (fields_->json.find(key) == fields_->json.end()) return std::string(fallback);
  const std::string value = text(key);
  for (const auto& choice : choices) {
    if (value == choice) return value;
  }
  fault(key, "must be one of " + join(choices, ", "));
  return std::string(fallback);
}

Color RecipeReader::color(std::string_view key, Color fallback) {
  const std::string value = text(key);
  if (value.empty()) return fallback;
  const auto parsed = parse_hex_color(value);
  if (!parsed) fault(key, "must be a colour such as \"#b98d5b\"");
  return parsed ? to_color(*parsed) : fallback;
}

std::vector<Color> RecipeReader::colors(std::string_view key, const std::vector<Color>& fallback) {
  const Json* json = fields_->find(key);
  if (json == nullptr) return fallback;
  std::vector<Color> list;
  if (json->is_array() && json->size() <= 64) {
    for (const Json& item : *json) {
      const auto parsed =
          item.is_string() ? parse_hex_color(item.get_ref<const std::string&>()) : std::nullopt;
      if (parsed) list.push_back(to_color(*parsed));
    }
  }
  if (list.empty() || list.size() != json->size()) {
    fault(key, "must be a list of 1 to 64 colours such as \"#b98d5b\"");
    return fallback;
  }
  return list;
}

int RecipeReader::cells_u(double size) const { return cells(tile_.x, size); }
int RecipeReader::cells_v(double size) const { return cells(tile_.y, size); }

std::uint32_t RecipeReader::seed(std::string_view name) const {
  return static_cast<std::uint32_t>(hash64(hash64(1, material_.name), name));
}

Texel RecipeReader::plain() const {
  Texel texel;
  texel.roughness = static_cast<float>(material_.roughness);
  texel.metalness = static_cast<float>(material_.metalness);
  return texel;
}

Color RecipeReader::base() const { return to_color(material_.base_color); }

std::optional<Error> RecipeReader::finish() {
  for (const auto& [key, value] : fields_->json.items()) {
    if (!fields_->read.contains(key)) fault(key, "is not a parameter of this kind");
  }
  return error_;
}

namespace {

struct Kind {
  const char* name;
  Painter (*make)(RecipeReader&);
};
constexpr Kind kKinds[] = {
    {"wood", paint_wood},       {"planks", paint_planks},   {"herringbone", paint_herringbone},
    {"weave", paint_weave},     {"knit", paint_knit},       {"quilt", paint_quilt},
    {"pile", paint_pile},       {"strokes", paint_strokes}, {"ornament", paint_ornament},
    {"marble", paint_marble},   {"grains", paint_grains},   {"terrazzo", paint_terrazzo},
    {"mottle", paint_mottle},   {"tiles", paint_tiles},     {"stones", paint_stones},
    {"brushed", paint_brushed}, {"leather", paint_leather}, {"bark", paint_bark},
};

}  // namespace

Result<Recipe> read_recipe(const Material& material) {
  RecipeReader reader(material, material.recipe);
  const std::string name = reader.text("kind");
  Recipe recipe;
  recipe.tile = reader.tile();
  recipe.pixels = reader.integer("pixels", 512, 256, 1024);
  if ((recipe.pixels & (recipe.pixels - 1)) != 0)
    reader.fault("pixels", "must be 256, 512 or 1024");
  const auto kind = std::find_if(std::begin(kKinds), std::end(kKinds),
                                 [&](const Kind& k) { return name == k.name; });
  if (kind == std::end(kKinds)) {
    reader.fault("kind", "'" + name + "' is not a kind of texture");
  } else if (reader.ok()) {
    recipe.painter = kind->make(reader);
    if (Inks inks = read_print(reader))
      recipe.painter = printed(std::move(recipe.painter), std::move(inks));
  }
  if (auto error = reader.finish()) return *error;
  return recipe;
}

bool names_pictures(const Material& material) {
  const Json json = Json::parse(material.recipe, nullptr, false);
  const auto kind = json.is_object() ? json.find("kind") : json.end();
  return kind != json.end() && *kind == "pictures";
}

}  // namespace ww::material
