// Textures: each picture once, named after its contents, encoded once a process.
#include "textures.h"

#include <list>
#include <map>
#include <mutex>

namespace ww::exporting {

namespace {

struct Known {
  std::weak_ptr<const Image> image;  ///< tells whether the address still means the same picture
  std::string path;
  std::shared_ptr<const std::string> png;
};

/// By address, because hashing all textures of a room (60 MB) would cost as much as writing it.
/// Entries whose picture is gone are dropped when the table has doubled.
struct Cache {
  std::mutex mutex;
  std::map<const Image*, Known> known;
  std::size_t sweep_at = 64;
};

Cache& cache() {
  static Cache instance;
  return instance;
}

}  // namespace

std::string texture_path(const Image& image) {
  return "assets/tex/" + image_hash(image).hex() + ".png";
}

std::string shared_texture_path(const std::shared_ptr<const Image>& image) {
  Cache& c = cache();
  {
    const std::lock_guard lock(c.mutex);
    const auto at = c.known.find(image.get());
    if (at != c.known.end() && at->second.image.lock() == image) return at->second.path;
  }
  std::string path = texture_path(*image);
  const std::lock_guard lock(c.mutex);
  if (c.known.size() >= c.sweep_at) {
    std::erase_if(c.known, [](const auto& entry) { return entry.second.image.expired(); });
    c.sweep_at = 2 * c.known.size() + 64;
  }
  c.known[image.get()] = {image, path, nullptr};
  return path;
}

std::shared_ptr<const std::string> shared_png(const std::shared_ptr<const Image>& image) {
  std::string path = shared_texture_path(image);
  Cache& c = cache();
  {
    const std::lock_guard lock(c.mutex);
    const auto at = c.known.find(image.get());
    if (at != c.known.end() && at->second.png) return at->second.png;
  }
  auto png = std::make_shared<const std::string>(encode_png(*image));
  const std::lock_guard lock(c.mutex);
  c.known[image.get()] = {image, std::move(path), png};
  return png;
}

Files write_textures(const World& world) {
  Files files;
  for (const Material& material : world.materials) {
    if (!material.textures) continue;
    for (const auto& image :
         {material.textures->base_color, material.textures->normal, material.textures->orm}) {
      if (!image) continue;
      std::string path = shared_texture_path(image);
      if (!files.contains(path)) files.emplace(std::move(path), *shared_png(image));
    }
  }
  return files;
}

}  // namespace ww::exporting
