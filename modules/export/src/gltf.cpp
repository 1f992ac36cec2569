// glTF: gltf/scene.glb. One root turns Z-up to Y-up; below it everything keeps the world's own
// axes.
#include <cmath>
#include <cstring>
#include <optional>

#include "gltf_parts.h"
#include "light_frames.h"
#include "ww/export/export.h"

namespace ww::exporting {

namespace {

class GltfWriter {
 public:
  explicit GltfWriter(const Scene& scene)
      : scene_(scene),
        building_(building_meshes(scene.world)),
        paints_(scene.world, building_),
        models_(scene.world),
        meshes_table_(models_),
        materials_(paints_, buffer_) {}

  std::string write();

 private:
  int add_node(const std::string& name, const RigidTransform& X, const std::string& more,
               const std::vector<int>& children);
  int add_camera(const Camera& camera);
  int add_light(const PlacedLight& placed);
  std::optional<int> add_building_piece(const BuildingMesh& piece);
  int add_object(std::size_t index);
  int add_part(std::size_t index, int part);
  /// A mesh of the drawn pieces of one part, shared by all objects with the same Model.
  std::optional<int> part_mesh(std::size_t index, int part);
  const GltfBuffer::MeshAccessors& accessors_of(std::size_t mesh, int paint);
  /// Only materials with pictures need texture coordinates.
  bool has_pictures(int paint) const;
  void write_primitive(const GltfBuffer::MeshAccessors& accessors, int material, bool is_first);
  std::string document(const std::vector<int>& roots);

  const Scene& scene_;
  std::vector<BuildingMesh> building_;
  PaintTable paints_;
  ModelTable models_;
  MeshTable meshes_table_;
  GltfBuffer buffer_;
  GltfMaterials materials_;
  JsonArray nodes_, meshes_, cameras_, lights_;
  std::map<std::size_t, GltfBuffer::MeshAccessors> known_accessors_;
  std::map<std::pair<std::size_t, int>, std::optional<int>> known_meshes_;
};

void write_pose(TextWriter& w, const RigidTransform& X) {
  if (X.translation != Vec3{}) (w << ",\"translation\":[").vec(X.translation, ",") << ']';
  const Quat q = X.rotation.canonical();
  if (q != Quat{}) w << ",\"rotation\":[" << q.x << ',' << q.y << ',' << q.z << ',' << q.w << ']';
}

int GltfWriter::add_node(const std::string& name, const RigidTransform& X, const std::string& more,
                         const std::vector<int>& children) {
  const int index = nodes_.begin();
  TextWriter& w = nodes_.w;
  w << "{\"name\":" << json_string(name);
  write_pose(w, X);
  w << more;
  for (std::size_t i = 0; i < children.size(); ++i)
    w << (i == 0 ? ",\"children\":[" : ",") << children[i];
  if (!children.empty()) w << ']';
  w << '}';
  return index;
}

int GltfWriter::add_camera(const Camera& camera) {
  const int index = cameras_.begin();
  cameras_.w << "{\"type\":\"perspective\",\"name\":" << json_string(camera.id)
             << ",\"perspective\":{\"yfov\":" << camera.fov_y << ",\"znear\":0.05,\"zfar\":1000}}";
  return add_node(camera.id, {camera_rotation(camera), camera.position},
                  ",\"camera\":" + std::to_string(index), {});
}

int GltfWriter::add_light(const PlacedLight& placed) {
  const Light& light = *placed.light;
  const int index = lights_.begin();
  TextWriter& w = lights_.w;
  w << "{\"name\":" << json_string(light.id) << ",\"color\":[";
  w.vec(light.color, ",") << "],";
  const double on = light.on ? 1 : 0;
  switch (light.kind) {
    case LightKind::kSun:
      w << "\"type\":\"directional\",\"intensity\":" << on * light.intensity;
      break;
    case LightKind::kArea:
      // glTF has no areas: a wide spot with a Lambertian face's candela along its axis.
      w << "\"type\":\"spot\",\"spot\":{\"innerConeAngle\":0,\"outerConeAngle\":1.5},\"intensity\":"
        << on * light.intensity / kPi;
      break;
    case LightKind::kSpot: {
      const double cone = std::min(light.cone.value_or(0.6), kPi / 2);
      w << "\"type\":\"spot\",\"spot\":{\"innerConeAngle\":" << 0.9 * cone
        << ",\"outerConeAngle\":" << cone << "},\"intensity\":" << on * candela(light);
      break;
    }
    case LightKind::kPoint:
    case LightKind::kSky:
      w << "\"type\":\"point\",\"intensity\":" << on * candela(light);
      break;
  }
  w << '}';
  TextWriter more;
  more << ",\"extensions\":{\"KHR_lights_punctual\":{\"light\":" << index
       << "}},\"extras\":{\"ww\":{\"id\":" << json_string(light.id)
       << ",\"on\":" << (light.on ? "true" : "false") << "}}";
  return add_node(light.id, placed.X_PL, more.text, {});
}

void GltfWriter::write_primitive(const GltfBuffer::MeshAccessors& a, int material, bool is_first) {
  TextWriter& w = meshes_.w;
  if (!is_first) w << ',';
  w << "{\"attributes\":{\"POSITION\":" << a.position << ",\"NORMAL\":" << a.normal;
  if (a.uv >= 0 && has_pictures(material)) w << ",\"TEXCOORD_0\":" << a.uv;
  w << "},\"indices\":" << a.indices << ",\"material\":" << material << '}';
}

std::optional<int> GltfWriter::add_building_piece(const BuildingMesh& piece) {
  if (piece.mesh.empty()) return std::nullopt;
  const int mesh = meshes_.begin();
  meshes_.w << "{\"name\":" << json_string(piece.id) << ",\"primitives\":[";
  const int paint = paints_.find(piece.material, piece.tint);
  GltfBuffer::MeshAccessors accessors = buffer_.add_mesh(piece.mesh);
  if (has_pictures(paint)) accessors.uv = buffer_.add_uvs(piece.mesh);
  write_primitive(accessors, paint, true);
  meshes_.w << "]}";
  return add_node(piece.id, {},
                  ",\"mesh\":" + std::to_string(mesh) + ",\"extras\":{\"ww\":{\"id\":" +
                      json_string(piece.id) + ",\"category\":\"building\"}}",
                  {});
}

const GltfBuffer::MeshAccessors& GltfWriter::accessors_of(std::size_t mesh, int paint) {
  const auto [at, is_new] = known_accessors_.try_emplace(mesh);
  const Mesh& source = *meshes_table_.all()[mesh].mesh;
  if (is_new) at->second = buffer_.add_mesh(source);
  if (at->second.uv < 0 && has_pictures(paint)) at->second.uv = buffer_.add_uvs(source);
  return at->second;
}

bool GltfWriter::has_pictures(int paint) const {
  const TextureSet* set = paints_[paint].material->textures.get();
  return set && (set->base_color || set->normal || set->orm);
}

std::optional<int> GltfWriter::part_mesh(std::size_t index, int part) {
  const std::size_t model_index = models_.of(index);
  const auto [at, is_new] = known_meshes_.try_emplace({model_index, part});
  if (!is_new) return at->second;
  const Model& model = models_[model_index];
  bool is_first = true;
  for (std::size_t v = 0; v < model.visuals.size(); ++v) {
    const Visual& visual = model.visuals[v];
    if (visual.part != part || visual.mesh.empty()) continue;
    const ModelSlot& slot = model.slots[static_cast<std::size_t>(visual.slot)];
    const int paint = paints_.find(slot.material, slot.tint);
    const GltfBuffer::MeshAccessors& accessors =
        accessors_of(meshes_table_.visual(model_index, v), paint);
    if (is_first) {
      at->second = meshes_.begin();
      meshes_.w << "{\"name\":"
                << json_string(models_.name(model_index) + "/" +
                               model.parts[static_cast<std::size_t>(part)].name)
                << ",\"primitives\":[";
    }
    write_primitive(accessors, paint, is_first);
    is_first = false;
  }
  if (!is_first) meshes_.w << "]}";
  return at->second;
}

int GltfWriter::add_part(std::size_t index, int part) {
  const Object& object = scene_.world.objects[index];
  const ModelPart& model_part = object.model->parts[static_cast<std::size_t>(part)];
  std::vector<int> children;
  for (const PlacedLight& placed : lights_on(scene_, ObjectId(index), part))
    children.push_back(add_light(placed));
  TextWriter more;
  if (const auto mesh = part_mesh(index, part)) more << ",\"mesh\":" << *mesh;
  more << ",\"extras\":{\"ww\":{\"part\":" << json_string(model_part.name)
       << ",\"mass\":" << model_part.mass.mass << "}}";
  return add_node(object.id + "/" + model_part.name, part_in_object(scene_, index, part), more.text,
                  children);
}

void write_joint(TextWriter& w, const Model& model, const ModelJoint& joint, double position) {
  const auto part_name = [&](int i) {
    return json_string(model.parts[static_cast<std::size_t>(i)].name);
  };
  w << "{\"name\":" << json_string(joint.name) << ",\"type\":\""
    << (joint.type == JointType::kHinge ? "hinge" : "slide")
    << "\",\"parent\":" << part_name(joint.parent) << ",\"part\":" << part_name(joint.part)
    << ",\"axis\":[";
  w.vec(joint.axis, ",") << "],\"origin\":[";
  w.vec(joint.origin, ",") << "],\"range\":";
  if (joint.range) {
    w << '[' << joint.range->x << ',' << joint.range->y << ']';
  } else {
    w << "null";
  }
  w << ",\"position\":" << position << '}';
}

int GltfWriter::add_object(std::size_t index) {
  const Object& object = scene_.world.objects[index];
  std::vector<int> children;
  for (std::size_t part = 0; part < object.model->parts.size(); ++part) {
    children.push_back(add_part(index, static_cast<int>(part)));
  }
  TextWriter more;
  more << ",\"extras\":{\"ww\":{\"id\":" << json_string(object.id)
       << ",\"category\":" << json_string(object.category)
       << ",\"mass\":" << total_mass(*object.model).mass
       << ",\"dynamic\":" << (object.dynamic ? "true" : "false");
  for (std::size_t j = 0; j < object.model->joints.size(); ++j) {
    more << (j == 0 ? ",\"joints\":[" : ",");
    write_joint(more, *object.model, object.model->joints[j], scene_.state.joints[index][j]);
  }
  if (!object.model->joints.empty()) more << ']';
  more << "}}";
  return add_node(object.id, scene_.state.X_WO[index], more.text, children);
}

std::string GltfWriter::document(const std::vector<int>& roots) {
  TextWriter w;
  // A quarter turn about -X takes +Z to +Y.
  const int root = add_node("world", {Quat::about({1, 0, 0}, -kPi / 2), {}}, "", roots);
  std::vector<std::string> used;
  if (materials_.uses_transform) used.push_back("KHR_texture_transform");
  if (materials_.uses_transmission) used.push_back("KHR_materials_transmission");
  if (materials_.uses_ior) used.push_back("KHR_materials_ior");
  if (!lights_.empty()) used.push_back("KHR_lights_punctual");
  w << "{\"asset\":{\"version\":\"2.0\",\"generator\":\"worldwright\"}";
  for (std::size_t i = 0; i < used.size(); ++i)
    w << (i == 0 ? ",\n\"extensionsUsed\":[\"" : "\",\"") << used[i];
  if (!used.empty()) w << "\"]";
  w << ",\n\"scene\":0,\"scenes\":[{\"name\":" << json_string(scene_.world.name) << ",\"nodes\":["
    << root << "]}]";
  const auto array = [&](std::string_view key, const JsonArray& items) {
    if (!items.empty()) w << ",\n\"" << key << "\":[\n" << items.w.text << ']';
  };
  array("nodes", nodes_);
  array("meshes", meshes_);
  array("materials", materials_.materials);
  array("textures", materials_.textures);
  array("images", materials_.images);
  if (!materials_.textures.empty()) {
    w << ",\n\"samplers\":[{\"magFilter\":9729,\"minFilter\":9987,\"wrapS\":10497,\"wrapT\":10497}"
         "]";
  }
  array("cameras", cameras_);
  if (!lights_.empty()) {
    w << ",\n\"extensions\":{\"KHR_lights_punctual\":{\"lights\":[" << lights_.w.text << "]}}";
  }
  array("accessors", buffer_.accessors);
  array("bufferViews", buffer_.views);
  if (!buffer_.bytes().empty())
    w << ",\n\"buffers\":[{\"byteLength\":" << buffer_.bytes().size() << "}]";
  w << "}\n";
  return std::move(w.text);
}

void append_u32(std::string& out, std::size_t value) {
  for (int i = 0; i < 4; ++i) out.push_back(static_cast<char>((value >> (8 * i)) & 0xff));
}

std::string glb(std::string json, const std::string& binary) {
  json.resize((json.size() + 3) / 4 * 4, ' ');
  const std::size_t padded = (binary.size() + 3) / 4 * 4;
  const std::size_t chunks = binary.empty() ? 0 : 8 + padded;
  std::string out;
  out.reserve(20 + json.size() + chunks);
  append_u32(out, 0x46546c67);  // "glTF"
  append_u32(out, 2);
  append_u32(out, 20 + json.size() + chunks);
  append_u32(out, json.size());
  append_u32(out, 0x4e4f534a);  // "JSON"
  out += json;
  if (!binary.empty()) {
    append_u32(out, padded);
    append_u32(out, 0x004e4942);  // "BIN"
    out += binary;
    out.append(padded - binary.size(), '\0');
  }
  return out;
}

std::string GltfWriter::write() {
  std::vector<int> roots;
  for (const BuildingMesh& piece : building_) {
    if (const auto node = add_building_piece(piece)) roots.push_back(*node);
  }
  for (std::size_t i = 0; i < scene_.world.objects.size(); ++i) roots.push_back(add_object(i));
  for (const PlacedLight& placed : lights_on(scene_, {}, -1)) {
    // The sky is an environment, which core glTF has no word for.
    if (placed.light->kind != LightKind::kSky) roots.push_back(add_light(placed));
  }
  for (const Camera& camera : scene_.world.cameras) roots.push_back(add_camera(camera));
  std::string json = document(roots);
  return glb(std::move(json), buffer_.bytes());
}

}  // namespace

Result<Files> write_gltf(const Scene& scene) {
  std::string bytes = GltfWriter(scene).write();
  constexpr std::size_t kMaxGlb = 0xffffffff;  // its header counts in 32 bits
  if (bytes.size() > kMaxGlb) {
    return Error{ErrorCode::kLimit,
                 "scene.glb: " + std::to_string(bytes.size()) + " bytes exceed 4294967295",
                 {}};
  }
  Files files;
  files.emplace("gltf/scene.glb", std::move(bytes));
  return files;
}

}  // namespace ww::exporting
