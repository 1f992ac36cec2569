// How is a USD layer written as text? Blocks with their indentation, and what all parts of the USD
// writer share.
#pragma once

#include <string>
#include <string_view>

#include "tables.h"
#include "text_writer.h"
#include "usd_crate.h"

namespace ww::exporting {

/// An open .usda text: begin() and end() keep braces and indentation in step.
class UsdLayer {
 public:
  TextWriter w;

  /// `def Type "name" ( metadata ) {`; metadata lines may be empty.
  void begin(std::string_view specifier, std::string_view name,
             const std::vector<std::string>& metadata = {});
  void end();
  /// Starts a line inside the open block; the caller ends it with '\n'.
  TextWriter& line();
  /// Translation and orientation, exact.
  void pose(const RigidTransform& X);

 private:
  int depth_ = 0;
};

/// `prepend apiSchemas = [...]`, or nothing for an empty list.
std::string api_schemas(const std::vector<std::string_view>& names);
std::string kind(std::string_view name);
/// A quoted string of the usda grammar.
std::string usd_string(std::string_view text);

/// What the files of the USD writer work on together.
struct UsdStage {
  const Scene& scene;
  const std::vector<BuildingMesh>& building;
  const PaintTable& paints;
  const ModelTable& models;
  const MeshTable& meshes;
  UsdLayer layer;
};

std::string material_prim(const PaintTable& paints, int paint);  ///< "/World/Materials/oak"
std::string object_prim(const Object& object);                   ///< "/World/nightstand_1"
/// The rigid body of a part: a child of an articulated object, else the object itself.
std::string body_prim(const Object& object, int part);

void write_usd_materials(UsdStage& stage);
/// usd/assets/meshes.usdc: every drawn mesh, every convex hull and the building's pieces, each
/// once.
std::string write_usd_meshes(const UsdStage& stage);
/// The metadata line that brings a mesh of it into a prim of scene.usda.
std::string mesh_reference(const MeshTable& meshes, std::size_t mesh);
std::string mesh_reference(const BuildingMesh& piece);
void write_usd_building(UsdStage& stage);
void write_usd_object(UsdStage& stage, std::size_t object);
/// Lights that move with a part (in its frame), or with part = -1 those of the room, sun and sky.
void write_usd_lights(UsdStage& stage, ObjectId object, int part);

}  // namespace ww::exporting
