#include <algorithm>
#include <cmath>
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

/// Half the size, each pixel the mean of four: what relief and roughness need is coarser than what
/// colour does, and a world folder holds them twice.
std::shared_ptr<const Image> halved(const std::shared_ptr<const Image>& image) {
  if (!image || image->width % 2 != 0 || image->height % 2 != 0) return image;
  Image half{image->width / 2, image->height / 2, image->channels, {}};
  half.pixels.reserve(image->pixels.size() / 4);
  const auto row =
      static_cast<std::size_t>(image->width) * static_cast<std::size_t>(image->channels);
  const auto step = static_cast<std::size_t>(image->channels);
  for (int y = 0; y < half.height; ++y) {
    for (int x = 0; x < half.width; ++x) {
      const std::size_t at =
          2 * static_cast<std::size_t>(y) * row + 2 * static_cast<std::size_t>(x) * step;
      for (std::size_t c = 0; c < step; ++c) {
        const int sum = image->pixels[at + c] + image->pixels[at + step + c] +
                        image->pixels[at + row + c] + image->pixels[at + row + step + c];
        half.pixels.push_back(static_cast<std::uint8_t>((sum + 2) / 4));
      }
    }
  }
  return std::make_shared<const Image>(std::move(half));
}

/// Means of unit vectors are shorter than one.
std::shared_ptr<const Image> with_unit_normals(const std::shared_ptr<const Image>& image) {
  if (!image) return image;
  Image unit = *image;
  for (std::size_t i = 0; i + 2 < unit.pixels.size(); i += 3) {
    const Vec3 n{unit.pixels[i] - 128.0, unit.pixels[i + 1] - 128.0, unit.pixels[i + 2] - 128.0};
    const Vec3 scaled = n * (127 / std::max(norm(n), 1.0));
    for (int c = 0; c < 3; ++c) {
      unit.pixels[i + static_cast<std::size_t>(c)] =
          static_cast<std::uint8_t>(std::clamp(std::lround(scaled[c] + 128), 0L, 255L));
    }
  }
  return std::make_shared<const Image>(std::move(unit));
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
  set.normal = with_unit_normals(halved(set.normal));
  set.orm = halved(halved(set.orm));
  set.hash = material::texture_hash(set);
  if (!path.empty()) {
    const std::string bytes = material::pack(set);
    const std::lock_guard lock(cache_write);
    (void)write_file(path, bytes).ok();  // a cache that can't be written only costs time
  }
  return set;
}

}  // namespace ww
