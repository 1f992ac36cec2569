#include "bop_model.h"

#include <fmt/format.h>

#include <cstring>

#include "files.h"
#include "ww/material/material.h"

namespace ww::dataset {
namespace {

template <class T>
void put(std::string& out, T value) {
  char bytes[sizeof(T)];
  std::memcpy(bytes, &value, sizeof(T));
  out.append(bytes, sizeof(T));
}

}  // namespace

std::string model_name(const Model& model, const std::vector<double>& joints) {
  Hasher hasher;
  hasher.text(model.kind).integer(model.hash.high).integer(model.hash.low);
  for (const double q : joints) hasher.number(q);
  return model.kind + "_" + hasher.finish().hex();
}

std::string model_path(std::string_view name) { return fmt::format("bop/shapes/{}.ply", name); }

std::string model_ply(const Model& model, const std::vector<double>& joints) {
  const Vec3 middle = drawn_bounds(model, joints).center();
  const auto poses = part_poses(model, joints);
  std::string vertices, faces;
  std::size_t vertex_count = 0, face_count = 0;
  for (const Visual& visual : model.visuals) {
    const RigidTransform& X_OP = poses[static_cast<std::size_t>(visual.part)];
    for (std::size_t i = 0; i < visual.mesh.positions.size(); ++i) {
      const Vec3 p = (X_OP * visual.mesh.positions[i] - middle) * 1000.0,
                 n = X_OP.rotation * visual.mesh.normals[i];
      for (const Vec3& v : {p, n}) {
        for (int k = 0; k < 3; ++k) put(vertices, static_cast<float>(v[k]));
      }
    }
    for (std::size_t t = 0; t + 2 < visual.mesh.triangles.size(); t += 3) {
      put(faces, std::uint8_t{3});
      for (std::size_t k = 0; k < 3; ++k)
        put(faces, static_cast<std::uint32_t>(visual.mesh.triangles[t + k] + vertex_count));
    }
    vertex_count += visual.mesh.positions.size();
    face_count += visual.mesh.triangle_count();
  }
  return fmt::format(
             "ply\nformat binary_little_endian 1.0\nelement vertex {}\nproperty float x\nproperty "
             "float y\nproperty float z\nproperty float nx\nproperty float ny\nproperty float "
             "nz\nelement face {}\nproperty list uchar uint vertex_indices\nend_header\n",
             vertex_count, face_count) +
         vertices + faces;
}

std::string mask_png(std::string_view rle, int width, int height) {
  Image mask{width, height, 1, {}};
  const auto w = static_cast<std::size_t>(width), h = static_cast<std::size_t>(height);
  mask.pixels.resize(w * h);
  std::size_t at = 0;
  bool inside = false;
  for (const std::uint32_t run : rle_from(rle).runs) {
    for (std::uint32_t i = 0; i < run && at < w * h; ++i, ++at) {
      if (inside) mask.pixels[at % h * w + at / h] = 255;
    }
    inside = !inside;
  }
  return encode_png(mask);
}

}  // namespace ww::dataset
