// USD: usd/scene.usda, one layer that a simulator and a renderer both load. What each part looks
// like in the file: usd_objects.cpp (bodies, joints), usd_meshes.cpp, usd_materials.cpp,
// usd_lights.cpp.
#include <cmath>

#include "usd_stage.h"
#include "ww/export/export.h"

namespace ww::exporting {

namespace {

void write_cameras(UsdStage& stage) {
  UsdLayer& layer = stage.layer;
  layer.begin("def Scope", "Cameras");
  for (const Camera& camera : stage.scene.world.cameras) {
    // Apertures are in tenths of a scene unit: 24 mm film height by convention, focal length from
    // the angle.
    constexpr double kApertureHeight = 24;
    layer.begin("def Camera", identifier(camera.id));
    layer.line() << "float verticalAperture = " << kApertureHeight << '\n';
    layer.line() << "float horizontalAperture = " << kApertureHeight * 1.5 << '\n';
    layer.line() << "float focalLength = " << kApertureHeight / 2 / std::tan(camera.fov_y / 2)
                 << '\n';
    layer.line() << "float2 clippingRange = (0.05, 1000)\n";
    layer.pose({camera_rotation(camera), camera.position});
    layer.end();
  }
  layer.end();
}

void write_physics_scene(UsdLayer& layer) {
  layer.begin("def PhysicsScene", "PhysicsScene");
  layer.line() << "vector3f physics:gravityDirection = (0, 0, -1)\n";
  layer.line() << "float physics:gravityMagnitude = 9.81\n";
  layer.end();
}

}  // namespace

Files write_usd(const Scene& scene) {
  const std::vector<BuildingMesh> building = building_meshes(scene.world);
  const PaintTable paints(scene.world, building);
  const ModelTable models(scene.world);
  const MeshTable meshes(models);
  UsdStage stage{scene, building, paints, models, meshes, {}};
  UsdLayer& layer = stage.layer;
  layer.w << "#usda 1.0\n(\n    defaultPrim = \"World\"\n    doc = " << usd_string(scene.world.name)
          << "\n    kilogramsPerUnit = 1\n    metersPerUnit = 1\n    upAxis = \"Z\"\n)\n\n";
  layer.begin("def Xform", "World", {kind("assembly")});
  write_physics_scene(layer);
  write_usd_materials(stage);
  write_usd_building(stage);
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) write_usd_object(stage, i);
  write_usd_lights(stage, {}, -1);
  write_cameras(stage);
  layer.end();
  Files files;
  files.emplace("usd/scene.usda", std::move(layer.w.text));
  files.emplace("usd/assets/meshes.usdc", write_usd_meshes(stage));
  return files;
}

}  // namespace ww::exporting
