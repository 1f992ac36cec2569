#include "ww/render/view.h"

#include <algorithm>
#include <map>

#include "view_parts.h"

namespace ww::render {
namespace {

std::string category_of(const BuildingMesh& mesh) {
  for (const char* kind : {"floor", "ceiling"}) {
    if (mesh.id.ends_with(std::string("_") + kind)) return kind;
  }
  return "wall";
}

template <class T>
std::uint32_t index_in(const std::vector<T>& sorted, const T& value) {
  return static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), value) -
                                    sorted.begin());
}

void sort_unique(std::vector<std::string>& names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

/// Numbers everything that has a name; the empty name is nothing and comes first.
class Namer {
 public:
  explicit Namer(View::Parts& parts) : parts_(parts), world_(parts.scene.world) {}

  void run() {
    name_instances();
    name_materials();
    names_.parts.push_back("");
    for (const Shown& shown : parts_.staged.shown) parts_.ids.push_back(ids_of(shown));
    parts_.staged_as.resize(world_.objects.size());
    for (std::size_t i = 0; i < parts_.staged.shown.size(); ++i) {
      const ObjectId object = parts_.staged.shown[i].object;
      if (object.valid()) parts_.staged_as[object.index].push_back(i);
    }
  }

 private:
  void name_instances() {
    names_.instances.push_back({});
    for (std::size_t i = 0; i < world_.objects.size(); ++i) {
      const Object& o = world_.objects[i];
      names_.instances.push_back({o.id, o.category, ObjectId(i), 0});
    }
    for (const BuildingMesh& b : parts_.staged.building)
      names_.instances.push_back({b.id, category_of(b), {}, 0});
    for (const Names::Instance& i : names_.instances) names_.categories.push_back(i.category);
    sort_unique(names_.categories);
    for (Names::Instance& i : names_.instances)
      i.category_index = index_in(names_.categories, i.category);
  }

  void name_materials() {
    names_.materials = {""};
    for (const BuildingMesh& b : parts_.staged.building) names_.materials.push_back(b.material);
    for (const Object& o : world_.objects) {
      if (!o.model) continue;
      for (const ModelSlot& slot : o.model->slots) names_.materials.push_back(slot.material);
    }
    sort_unique(names_.materials);
  }

  std::vector<MeshIds> ids_of(const Shown& shown) {
    std::vector<MeshIds> ids;
    if (shown.object.valid()) {
      const Object& o = world_[shown.object];
      const auto part = static_cast<std::uint32_t>(names_.parts.size());
      names_.parts.push_back(o.id + "/" +
                             o.model->parts[static_cast<std::size_t>(shown.part)].name);
      for (const int v : shown.meshes) {
        const int slot = o.model->visuals[static_cast<std::size_t>(v)].slot;
        ids.push_back(made(shown.object.index + 1, part,
                           o.model->slots[static_cast<std::size_t>(slot)].material));
      }
      return ids;
    }
    for (const int m : shown.meshes) {
      const BuildingMesh& b = parts_.staged.building[static_cast<std::size_t>(m)];
      const auto part = static_cast<std::uint32_t>(names_.parts.size());
      names_.parts.push_back(b.id);
      ids.push_back(
          made(world_.objects.size() + 1 + static_cast<std::size_t>(m), part, b.material));
    }
    return ids;
  }

  MeshIds made(std::size_t instance, std::uint32_t part, const std::string& material) const {
    return {static_cast<std::uint32_t>(instance), names_.instances[instance].category_index, part,
            index_in(names_.materials, material)};
  }

  View::Parts& parts_;
  const World& world_;
  Names& names_ = parts_.names;
};

}  // namespace

View::View(Scene scene, Executor& executor, Ceiling ceiling) : parts_(std::make_unique<Parts>()) {
  parts_->scene = std::move(scene);
  parts_->executor = &executor;
  parts_->staged =
      stage_scene(parts_->scene, ceiling == Ceiling::kShown ? Roof::kClosed : Roof::kOff, executor);
  Namer(*parts_).run();
}

View::~View() = default;
View::View(View&&) noexcept = default;

const Names& View::names() const { return parts_->names; }

void View::move(const State& state) {
  Parts& p = *parts_;
  WW_CHECK(state.X_WO.size() == p.scene.world.objects.size(), "a State of the same World");
  Stage& stage = *p.staged.stage;
  for (std::size_t object = 0; object < p.staged_as.size(); ++object) {
    if (state.X_WO[object] == p.scene.state.X_WO[object] &&
        state.joints[object] == p.scene.state.joints[object])
      continue;
    if (p.staged_as[object].empty()) continue;
    const auto poses = part_poses(*p.scene.world.objects[object].model, state.joints[object]);
    for (const std::size_t i : p.staged_as[object]) {
      const auto part = static_cast<std::size_t>(p.staged.shown[i].part);
      stage.move_instance(i, state.X_WO[object] * poses[part]);
    }
  }
  stage.settle();
  p.scene.state = state;
  update_lights(p.scene);
  stage.lighting.lamps = stage_lamps(p.scene, stage.lighting);
}

void View::Parts::look_through(const Sensor& sensor) {
  if (lens && *lens == sensor) return;
  const PictureSize size = picture_size(sensor);
  const auto width = static_cast<std::size_t>(size.width);
  rays.assign(width * static_cast<std::size_t>(size.height), {});
  executor->parallel_for(static_cast<std::size_t>(size.height), [&](std::size_t y) {
    for (std::size_t x = 0; x < width; ++x) {
      const auto d =
          ray_through(sensor, {static_cast<double>(x) + 0.5, static_cast<double>(y) + 0.5});
      if (d) rays[y * width + x] = to_float(*d);
    }
  });
  lens = sensor;
}

void Row::meet(const View::Parts& parts, const Viewpoint& at, int row) {
  const auto width = static_cast<std::size_t>(picture_size(at.sensor).width);
  const Quat& q = at.X_WC.rotation;
  const Frame axes{to_float(q * Vec3{1, 0, 0}), to_float(q * Vec3{0, 1, 0}),
                   to_float(q * Vec3{0, 0, 1})};
  const Vec3f origin = to_float(at.X_WC.translation);
  const auto spread = static_cast<float>(pixel_angle(at.sensor));
  rays.resize(width);
  hits.resize(width);
  points.resize(width);
  const Vec3f* directions = &parts.rays[static_cast<std::size_t>(row) * width];
  for (std::size_t x = 0; x < width; ++x)
    rays[x] = {origin, axes.to_world(directions[x]), spread, 0};
  parts.stage().intersect(rays, hits);
  for (std::size_t x = 0; x < width; ++x) {
    if (dot(directions[x], directions[x]) <= 0) hits[x].reset();
    if (hits[x]) points[x] = parts.stage().hit_point(rays[x], *hits[x], false);
  }
}

}  // namespace ww::render
