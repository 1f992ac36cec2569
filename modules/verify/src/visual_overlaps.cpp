// Do drawn meshes cut into each other? Pairs of objects, and objects against floors, walls and
// ceilings.
#include <algorithm>
#include <map>
#include <memory>

#include "checks.h"
#include "thresholds.h"
#include "ww/core/text.h"
#include "ww/geometry/bvh.h"

namespace ww::verify {
namespace {

/// One drawn mesh where it stands.
struct Drawn {
  int object = -1;       // -1 is the building
  std::string building;  // its name
  const Mesh* mesh = nullptr;
  RigidTransform X_WM;
  Aabb box;  // world
};

/// Boxes that overlap by less than this in some direction hold no overlap worth measuring.
constexpr double kBroad = 0.001;  // [m]

/// Trees of meshes, built when first needed and shared by all objects with the same mesh.
class Trees {
 public:
  const MeshBvh& operator[](const Mesh* mesh) {
    auto& tree = trees_[mesh];
    if (!tree) tree = std::make_unique<MeshBvh>(*mesh);
    return *tree;
  }

 private:
  std::map<const Mesh*, std::unique_ptr<MeshBvh>> trees_;  // only looked up, never walked through
};

std::vector<Drawn> drawn_meshes(const Scene& scene) {
  std::vector<Drawn> result;
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    const Model& model = *scene.world.objects[i].model;
    if (model.covering) continue;
    for (const Visual& visual : model.visuals) {
      if (visual.soft || model.parts[static_cast<std::size_t>(visual.part)].soft ||
          visual.mesh.empty())
        continue;
      Drawn drawn;
      drawn.object = static_cast<int>(i);
      drawn.mesh = &visual.mesh;
      drawn.X_WM = part_pose(scene, ObjectId{i}, visual.part);
      for (const Vec3& p : visual.mesh.positions) drawn.box.include(drawn.X_WM * p);
      result.push_back(std::move(drawn));
    }
  }
  return result;
}

/// The solid blocks of the building: its drawn meshes are open sheets, which have no inside.
std::vector<Drawn> blocks(const World& world, std::vector<std::unique_ptr<Mesh>>& meshes) {
  std::vector<Drawn> result;
  for (const BuildingMesh& thing : building_meshes(world)) {
    for (const auto& [box, X] : thing.colliders) {
      meshes.push_back(std::make_unique<Mesh>(to_mesh(ConvexShape{box})));
      Drawn drawn;
      drawn.building = thing.id;
      drawn.mesh = meshes.back().get();
      drawn.X_WM = X;
      drawn.box = transformed(X, Aabb{-box.half_extents, box.half_extents});
      result.push_back(std::move(drawn));
    }
  }
  return result;
}

double recess(const World& world, int object) {
  const Object& o = world.objects[static_cast<std::size_t>(object)];
  const bool mounted = o.support.kind == SupportKind::kWall ||
                       o.support.kind == SupportKind::kCeiling || o.model->mount == Mount::kOpening;
  return mounted ? o.model->recess : 0.0;
}

}  // namespace

std::vector<PairDepth> visual_overlaps(const Scene& scene) {
  std::vector<std::unique_ptr<Mesh>> block_meshes;
  std::vector<Drawn> all = drawn_meshes(scene);
  for (Drawn& block : blocks(scene.world, block_meshes)) all.push_back(std::move(block));
  std::sort(all.begin(), all.end(),
            [](const Drawn& a, const Drawn& b) { return a.box.low.x < b.box.low.x; });

  Trees trees;
  std::map<std::pair<std::string, std::string>, double> deepest;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = i + 1; j < all.size() && all[j].box.low.x < all[i].box.high.x - kBroad;
         ++j) {
      // Objects in the order of the world, the building last.
      const bool in_order =
          all[j].object < 0 || (all[i].object >= 0 && all[i].object < all[j].object);
      const Drawn &a = in_order ? all[i] : all[j], &b = in_order ? all[j] : all[i];
      if (a.object == b.object || a.object < 0) continue;
      if (!a.box.inflated(-0.5 * kBroad).overlaps(b.box.inflated(-0.5 * kBroad))) continue;
      const RigidTransform X_AB = a.X_WM.inverse() * b.X_WM;
      const double depth = round_to(overlap_depth(trees[a.mesh], trees[b.mesh], X_AB, 0.1), 6);
      const double allowed = b.object < 0 ? recess(scene.world, a.object) : 0.0;
      if (depth <= std::max(10 * kListedDepth, allowed)) continue;
      const std::string& id_a = scene.world.objects[static_cast<std::size_t>(a.object)].id;
      const std::string& id_b =
          b.object < 0 ? b.building : scene.world.objects[static_cast<std::size_t>(b.object)].id;
      double& known = deepest[{id_a, id_b}];
      known = std::max(known, depth);
    }
  }
  std::vector<PairDepth> result;
  for (const auto& [pair, depth] : deepest) result.push_back({pair.first, pair.second, depth});
  return result;
}

}  // namespace ww::verify
