// The binary chunk of a glTF file.
#include <algorithm>

#include "gltf_parts.h"

namespace ww::exporting {

namespace {

constexpr int kFloat = 5126, kUnsignedShort = 5123, kUnsignedInt = 5125;
constexpr int kVertexTarget = 34962, kIndexTarget = 34963;

void append_floats(std::vector<float>& out, Vec3 v) {
  for (int i = 0; i < 3; ++i) out.push_back(static_cast<float>(v[i]));
}

/// min and max must state the stored floats exactly, so they are taken from them.
void write_bounds(TextWriter& w, const std::vector<float>& xyz) {
  float low[3] = {xyz[0], xyz[1], xyz[2]}, high[3] = {xyz[0], xyz[1], xyz[2]};
  for (std::size_t i = 0; i < xyz.size(); ++i) {
    low[i % 3] = std::min(low[i % 3], xyz[i]);
    high[i % 3] = std::max(high[i % 3], xyz[i]);
  }
  (w << ",\"min\":[").vec({low[0], low[1], low[2]}, ",") << ']';
  (w << ",\"max\":[").vec({high[0], high[1], high[2]}, ",") << ']';
}

}  // namespace

int GltfBuffer::add_view(const void* data, std::size_t size, int target) {
  bytes_.resize((bytes_.size() + 3) / 4 * 4, '\0');
  const int index = views.begin();
  views.w << "{\"buffer\":0,\"byteOffset\":" << bytes_.size() << ",\"byteLength\":" << size;
  if (target != 0) views.w << ",\"target\":" << target;
  views.w << '}';
  bytes_.append(static_cast<const char*>(data), size);
  return index;
}

int GltfBuffer::add_image(const std::string& png) { return add_view(png.data(), png.size(), 0); }

/// Leaves the entry open for min and max.
int GltfBuffer::add_accessor(int view, int type, std::size_t count, std::string_view shape) {
  const int index = accessors.begin();
  accessors.w << "{\"bufferView\":" << view << ",\"componentType\":" << type
              << ",\"count\":" << count << ",\"type\":\"" << shape << '"';
  return index;
}

GltfBuffer::MeshAccessors GltfBuffer::add_mesh(const Mesh& mesh) {
  MeshAccessors out;
  std::vector<float> numbers;
  numbers.reserve(3 * mesh.positions.size());
  for (const Vec3& p : mesh.positions) append_floats(numbers, p);
  out.position = add_accessor(add_view(numbers.data(), numbers.size() * 4, kVertexTarget), kFloat,
                              mesh.positions.size(), "VEC3");
  write_bounds(accessors.w, numbers);
  accessors.w << '}';
  numbers.clear();
  for (const Vec3& n : mesh.normals) append_floats(numbers, normalized(n));
  out.normal = add_accessor(add_view(numbers.data(), numbers.size() * 4, kVertexTarget), kFloat,
                            mesh.normals.size(), "VEC3");
  accessors.w << '}';
  const std::size_t count = mesh.triangles.size();
  if (mesh.positions.size() < 65535) {
    const std::vector<std::uint16_t> small(mesh.triangles.begin(), mesh.triangles.end());
    out.indices = add_accessor(add_view(small.data(), count * 2, kIndexTarget), kUnsignedShort,
                               count, "SCALAR");
  } else {
    out.indices = add_accessor(add_view(mesh.triangles.data(), count * 4, kIndexTarget),
                               kUnsignedInt, count, "SCALAR");
  }
  accessors.w << '}';
  return out;
}

int GltfBuffer::add_uvs(const Mesh& mesh) {
  if (mesh.uvs.empty()) return -1;
  std::vector<float> numbers;
  numbers.reserve(2 * mesh.uvs.size());
  for (const Vec2& uv : mesh.uvs) {
    numbers.push_back(static_cast<float>(uv.x));
    numbers.push_back(static_cast<float>(-uv.y));
  }
  const int index = add_accessor(add_view(numbers.data(), numbers.size() * 4, kVertexTarget),
                                 kFloat, mesh.uvs.size(), "VEC2");
  accessors.w << '}';
  return index;
}

}  // namespace ww::exporting
