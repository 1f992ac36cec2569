#include <mutex>
#include <nlohmann/json.hpp>

#include "cache.h"
#include "compose.h"

namespace ww {
namespace {

using material::compose;

Error picture_error(const Material& m, std::string_view key, const std::string& message) {
  return {ErrorCode::kParse, "texture." + std::string(key) + ": " + message, "material " + m.name};
}

/// A recipe of kind "pictures" names PNG files in the catalogue. They must tile; nobody checks
/// that.
Result<TextureSet> load_pictures(const Material& m, const FileSource& files) {
  material::RecipeReader reader(m, m.recipe);
  TextureSet set;
  reader.text("kind");
  for (const char* key : {"base_color", "normal", "orm"}) {
    const std::string path = reader.text(key);
    if (path.empty()) continue;
    const auto bytes = files.read(path);
    if (!bytes) return picture_error(m, key, "no file '" + path + "'");
    auto image = decode_png(*bytes);
    if (!image) return picture_error(m, key, path + ": " + image.error().str());
    if (std::string_view(key) == "base_color") {
      const TextureSet neutral = material::neutral_picture(*image);
      set.base_color = neutral.base_color;
      set.gain = neutral.gain;
    } else if (image->channels != 3) {
      return picture_error(m, key, path + ": must have 3 channels");
    } else {
      (std::string_view(key) == "normal" ? set.normal : set.orm) =
          std::make_shared<const Image>(std::move(image).value());
    }
  }
  if (auto error = reader.finish()) return *error;
  set.tile = reader.tile();
  set.hash = material::texture_hash(set);
  return set;
}

std::mutex cache_write;  // write_file() names its temporary file by the process, not by the thread

}  // namespace

Result<TextureSet> bake(const Material& m, const FileSource& files,
                        const std::string& cache_folder) {
  if (m.recipe.empty()) {
    TextureSet plain;
    plain.hash = material::texture_hash(plain);
    return plain;
  }
  if (material::names_pictures(m)) return load_pictures(m, files);
  const std::string path =
      cache_folder.empty() ? std::string() : material::cache_path(m, cache_folder);
  if (!path.empty()) {
    if (const auto bytes = read_file(path)) {
      if (auto set = material::unpack(*bytes)) return std::move(*set);
    }
  }
  const auto recipe = material::read_recipe(m);
  if (!recipe) return recipe.error();
  TextureSet set = compose(*recipe);
  set.hash = material::texture_hash(set);
  if (!path.empty()) {
    const std::string bytes = material::pack(set);
    const std::lock_guard lock(cache_write);
    (void)write_file(path, bytes).ok();  // a cache that can't be written only costs time
  }
  return set;
}

}  // namespace ww
