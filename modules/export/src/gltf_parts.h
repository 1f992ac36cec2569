// Which pieces is a glTF file made of? Its binary chunk, and the JSON arrays that name each other
// by index.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tables.h"
#include "text_writer.h"

namespace ww::exporting {

/// A JSON array under construction: one comma-separated entry after the other.
class JsonArray {
 public:
  /// Starts an entry and returns its index.
  int begin() {
    if (count_ > 0) w << ",\n";
    return count_++;
  }
  bool empty() const { return count_ == 0; }
  TextWriter w;

 private:
  int count_ = 0;
};

/// The binary chunk with its views and accessors.
class GltfBuffer {
 public:
  struct MeshAccessors {
    int position = -1;
    int normal = -1;
    int uv = -1;  ///< -1: none, or not yet asked for
    int indices = -1;
  };
  /// Positions, normals and indices.
  MeshAccessors add_mesh(const Mesh& mesh);
  /// Texture coordinates, v down as glTF counts; -1 when the mesh has none.
  int add_uvs(const Mesh& mesh);
  int add_image(const std::string& png);  ///< buffer view

  const std::string& bytes() const { return bytes_; }
  JsonArray views, accessors;

 private:
  int add_accessor(int view, int type, std::size_t count, std::string_view shape);
  int add_view(const void* data, std::size_t size, int target);
  std::string bytes_;
};

/// Materials with their textures, each picture embedded once.
class GltfMaterials {
 public:
  GltfMaterials(const PaintTable& paints, GltfBuffer& buffer);
  JsonArray materials, textures, images;
  bool uses_transform = false, uses_transmission = false, uses_ior = false;

 private:
  int texture_of(const std::shared_ptr<const Image>& image, bool is_color, GltfBuffer& buffer);
  void add(const Paint& paint, GltfBuffer& buffer);
  void write_texture(TextWriter& w, std::string_view key, const std::shared_ptr<const Image>& image,
                     const TextureSet& set, GltfBuffer& buffer);
  std::map<std::string, int> texture_by_path_;
};

}  // namespace ww::exporting
