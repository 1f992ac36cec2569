#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "prints.h"
#include "ww/core/text.h"
#include "ww/material/material.h"

namespace ww {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFolder = "catalogue/materials";
constexpr std::array kFamilies = {"wood",    "metal",   "stone",   "tile",    "brick",
                                  "plaster", "paint",   "fabric",  "leather", "carpet",
                                  "glass",   "ceramic", "plastic", "paper",   "rubber",
                                  "foliage", "food",    "wax",     "other"};
constexpr std::array kKeys = {"names",
                              "family",
                              "color",
                              "roughness",
                              "metalness",
                              "transmission",
                              "ior",
                              "sheen",
                              "clearcoat",
                              "emission",
                              "density",
                              "friction",
                              "rolling_friction",
                              "restitution",
                              "tintable",
                              "source",
                              "texture"};

/// Reads the entries of one material and keeps the first fault.
class EntryReader {
 public:
  EntryReader(std::string place, const Json& entry) : place_(std::move(place)), entry_(entry) {}

  bool ok() const { return !error_; }
  const Error& error() const { return *error_; }
  void fault(std::string_view key, const std::string& message) {
    if (!error_) error_ = Error{ErrorCode::kParse, std::string(key) + ": " + message, place_};
  }

  const Json* field(std::string_view key, bool required) {
    const auto it = entry_.find(key);
    if (it != entry_.end()) return &*it;
    if (required) fault(key, "is missing");
    return nullptr;
  }

  void read(std::string_view key, double low, double high, bool required, double& value) {
    const Json* json = field(key, required);
    if (json == nullptr) return;
    if (!json->is_number()) return fault(key, "must be a number");
    value = json->get<double>();
    if (!(value >= low && value <= high)) {
      fault(key, format_number(value) + " is outside " + format_number(low) + " to " +
                     format_number(high));
    }
  }

  std::string text(std::string_view key) {
    const Json* json = field(key, true);
    if (json == nullptr) return {};
    if (!json->is_string() || json->get_ref<const std::string&>().empty()) {
      fault(key, "must be a text that is not empty");
      return {};
    }
    return json->get<std::string>();
  }

  Vec3 color(std::string_view key) {
    const auto value = parse_hex_color(text(key));
    if (!value) fault(key, "must be a colour such as \"#b98d5b\"");
    return value.value_or(Vec3{});
  }

 private:
  std::string place_;
  const Json& entry_;
  std::optional<Error> error_;
};

bool is_key(std::string_view name) {
  return !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
         });
}

template <class Names>
bool is_one_of(std::string_view word, const Names& names) {
  return std::find(names.begin(), names.end(), word) != names.end();
}

void read_names(EntryReader& reader, Material& material) {
  const Json* names = reader.field("names", true);
  if (names == nullptr) return;
  const auto read = [&](const char* language) -> std::string {
    const auto it = names->find(language);
    if (it == names->end() || !it->is_string() || it->get_ref<const std::string&>().empty()) {
      reader.fault(std::string("names.") + language, "must be a text that is not empty");
      return {};
    }
    return it->get<std::string>();
  };
  if (!names->is_object()) return reader.fault("names", "must be an object");
  material.name_en = read("en");
  material.name_zh = read("zh");
}

void read_looks(EntryReader& reader, Material& material) {
  material.base_color = reader.color("color");
  reader.read("roughness", 0, 1, true, material.roughness);
  reader.read("metalness", 0, 1, false, material.metalness);
  reader.read("transmission", 0, 1, false, material.transmission);
  reader.read("ior", 1, 3, false, material.ior);
  reader.read("sheen", 0, 1, false, material.sheen);
  reader.read("clearcoat", 0, 1, false, material.clearcoat);
  if (reader.field("emission", false) != nullptr) material.emission = reader.color("emission");
  if (const Json* texture = reader.field("texture", false)) {
    if (!texture->is_object()) reader.fault("texture", "must be an object");
    material.recipe = texture->dump();
  }
}

Result<Material> read_material(const std::string& file, const std::string& name,
                               const Json& entry) {
  EntryReader reader(file + ": " + name, entry);
  if (!is_key(name))
    return Error{ErrorCode::kParse, "a name is made of a-z, 0-9 and _", file + ": " + name};
  if (!entry.is_object()) return Error{ErrorCode::kParse, "must be an object", file + ": " + name};
  for (const auto& [key, value] : entry.items()) {
    if (!is_one_of(key, kKeys)) {
      reader.fault(key, "is not a key of a material; did you mean '" +
                            nearest_word(key, {kKeys.begin(), kKeys.end()}) + "'?");
    }
  }
  Material material;
  material.name = name;
  read_names(reader, material);
  material.family = reader.text("family");
  if (reader.ok() && !is_one_of(material.family, kFamilies)) {
    reader.fault("family", "'" + material.family + "' is not a family");
  }
  read_looks(reader, material);
  reader.read("density", 0.05, 25000, true, material.density);
  reader.read("friction", 0, 2, true, material.friction);
  reader.read("rolling_friction", 0, 0.1, true, material.rolling_friction);
  reader.read("restitution", 0, 1, true, material.restitution);
  if (const Json* tintable = reader.field("tintable", true)) {
    if (!tintable->is_boolean())
      reader.fault("tintable", "must be true or false");
    else
      material.tintable = tintable->get<bool>();
  }
  material.source = reader.text("source");
  if (!reader.ok()) return reader.error();
  return material;
}

constexpr int kMaxDepth = 32;

/// JSON that repeats a key or nests without end is refused: the last value would win in silence,
/// and deep nesting costs stack.
Result<Json> parse_file(const std::string& file, const std::string& bytes) {
  std::string fault;
  std::vector<std::set<std::string>> keys;
  const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start) keys.emplace_back();
    if (event == Json::parse_event_t::object_end && !keys.empty()) keys.pop_back();
    if (depth > kMaxDepth && fault.empty()) fault = "nested deeper than 32 levels";
    if (event == Json::parse_event_t::key && !keys.empty()) {
      const auto& key = parsed.get_ref<const std::string&>();
      if (!keys.back().insert(key).second && fault.empty()) fault = key + ": is given twice";
    }
    return depth <= kMaxDepth;
  };
  try {
    Json json = Json::parse(bytes, watch);
    if (!fault.empty()) return Error{ErrorCode::kParse, fault, file};
    if (!json.is_object()) return Error{ErrorCode::kParse, "must be an object of materials", file};
    return json;
  } catch (const Json::exception& e) {
    return Error{ErrorCode::kParse, e.what(), file};
  }
}

}  // namespace

Result<MaterialLibrary> MaterialLibrary::load(const FileSource& files) {
  MaterialLibrary library;
  bool any = false;
  for (const std::string& path : files.list(kFolder)) {
    if (!path.ends_with(".json")) continue;
    const auto bytes = files.read(path);
    if (!bytes) return Error{ErrorCode::kIo, "can't be read", path};
    any = true;
    auto json = parse_file(path, *bytes);
    if (!json) return json.error();
    for (const auto& [name, entry] : json->items()) {
      auto material = read_material(path, name, entry);
      if (!material) return material.error();
      library.materials_.push_back(std::move(material).value());
    }
  }
  if (!any) return Error{ErrorCode::kNotFound, "no material files", std::string(kFolder)};
  auto& all = library.materials_;
  if (auto error = material::add_prints(files, all, library.prints_)) return *error;
  std::sort(all.begin(), all.end(),
            [](const Material& a, const Material& b) { return a.name < b.name; });
  const auto twin =
      std::adjacent_find(all.begin(), all.end(),
                         [](const Material& a, const Material& b) { return a.name == b.name; });
  if (twin != all.end()) {
    return Error{ErrorCode::kParse, twin->name + ": is defined in two files", std::string(kFolder)};
  }
  return library;
}

const Material* MaterialLibrary::find(std::string_view name) const {
  const auto it =
      std::lower_bound(materials_.begin(), materials_.end(), name,
                       [](const Material& m, std::string_view n) { return m.name < n; });
  return it != materials_.end() && it->name == name ? &*it : nullptr;
}

std::vector<std::string> MaterialLibrary::names() const {
  std::vector<std::string> names;
  names.reserve(materials_.size());
  for (const Material& material : materials_) names.push_back(material.name);
  return names;
}

}  // namespace ww
