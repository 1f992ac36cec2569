// What is there? Rooms, walls, openings, objects, lights, cameras: a value of flat vectors, and how
// it stands now (State). On disk it is world.json (world_json.h); its meaning is
// docs/world-format.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/id.h"
#include "ww/geometry/polygon.h"
#include "ww/material/material.h"
#include "ww/model/model.h"

namespace ww {

struct RoomTag;
struct WallTag;
struct OpeningTag;
struct ObjectTag;
using RoomId = Id<RoomTag>;
using WallId = Id<WallTag>;
using OpeningId = Id<OpeningTag>;
using ObjectId = Id<ObjectTag>;

struct Room {
  std::string id;
  std::string type;  ///< "living_room"
  bool open_air = false;
  Polygon2 floor;       ///< [m] counter-clockwise, inner wall faces
  double z = 0;         ///< [m]
  double height = 2.7;  ///< [m]
  std::string floor_material, walls_material, ceiling_material;
  Vec3 floor_tint{1, 1, 1}, walls_tint{1, 1, 1}, ceiling_tint{1, 1, 1};  ///< [1] linear
};

struct Wall {
  std::string id;
  Vec2 from, to;           ///< [m] centre line, inner corner to inner corner
  double thickness = 0.1;  ///< [m]
  double z = 0;            ///< [m]
  double height = 2.7;     ///< [m]
  RoomId left, right;      ///< of from -> to; invalid is outdoors
};

enum class OpeningKind { kDoor, kWindow, kArchway };
struct Opening {
  std::string id;
  OpeningKind kind = OpeningKind::kDoor;
  WallId wall;
  double offset = 0;     ///< [m] along the wall from `from` to the opening's centre
  double width = 0.9;    ///< [m]
  double height = 2.05;  ///< [m]
  double sill = 0;       ///< [m] above the wall's z
  ObjectId object;       ///< frame and leaf; invalid for an archway
};

enum class SupportKind { kFloor, kOn, kInside, kHanging, kWall, kCeiling };
struct Support {
  SupportKind kind = SupportKind::kFloor;
  ObjectId object;   ///< kOn, kInside, kHanging
  int surface = -1;  ///< index into the carrier Model's surfaces; -1 none
  WallId wall;       ///< kWall
};

struct Object {
  std::string id;
  std::string category;  ///< catalogue key
  std::string name;
  std::optional<std::string> asked_as;
  RoomId room;  ///< invalid for openings between rooms
  ModelPtr model;
  std::uint64_t variant = 0;         ///< seed that the model was built with
  std::string source = "catalogue";  ///< catalogue | import | fallback
  Support support;
  bool dynamic = true;
  std::vector<std::string> colors;  ///< read off the built model (describe_colors)
};

enum class LightUnit { kLumen, kLux };
enum class LightKind { kArea, kPoint, kSpot, kSun, kSky };
struct Light {
  std::string id;
  LightKind kind = LightKind::kPoint;
  ObjectId object;  ///< invalid for sun and sky
  int model_light =
      -1;         ///< index into the Model's lights; position and direction follow the object
  Vec3 position;  ///< [m] world
  Vec3 direction{0, 0, -1};    ///< [1] world, way the light travels
  Vec2 size;                   ///< [m] area
  std::optional<double> cone;  ///< [rad] half angle, spot
  Vec3 color{1, 1, 1};         ///< [1] linear, largest channel 1
  double intensity = 0;        ///< [lm] or [lx]
  LightUnit unit = LightUnit::kLumen;
  bool on = true;
};

struct Camera {
  std::string id;
  Vec3 position, target;  ///< [m]
  double fov_y = 0.9;     ///< [rad]
};

struct Environment {
  std::string time = "2026-06-21T15:00";  ///< local solar time
  double latitude = 40;                   ///< [deg] as in world.json
  Vec2 north{0, 1};                       ///< [1]
};

enum class UnmetKind { kObject, kCount, kAttribute, kRelation, kRoom, kSize, kOther };
struct Unmet {
  std::string asked;
  UnmetKind kind = UnmetKind::kOther;
  std::string category;  ///< empty when none
  std::optional<int> placed;
  std::string why;
};

struct World {
  std::string name;
  std::uint64_t seed = 0;
  std::string prompt_text, prompt_language;
  Environment environment;
  std::vector<Room> rooms;
  std::vector<Wall> walls;
  std::vector<Opening> openings;
  std::vector<Object> objects;
  std::vector<Light> lights;
  std::vector<Camera> cameras;
  std::vector<Material> materials;  ///< every material used anywhere, sorted by name
  std::vector<Unmet> unmet;

  RoomId find_room(std::string_view id) const;
  WallId find_wall(std::string_view id) const;
  OpeningId find_opening(std::string_view id) const;
  ObjectId find_object(std::string_view id) const;
  const Room& operator[](RoomId i) const { return rooms[i.index]; }
  const Wall& operator[](WallId i) const { return walls[i.index]; }
  const Opening& operator[](OpeningId i) const { return openings[i.index]; }
  const Object& operator[](ObjectId i) const { return objects[i.index]; }
  const Material* find_material(std::string_view name) const;
};

/// How a World stands now, by the same flat indices.
struct State {
  std::vector<RigidTransform> X_WO;         ///< one an object
  std::vector<std::vector<double>> joints;  ///< [rad] or [m] one an object's joint
  bool operator==(const State&) const = default;
};

/// A World and one State of it: what files hold, and what every exporter and check takes.
struct Scene {
  World world;
  State state;
};

/// Pose of a part of an object in the world.
RigidTransform part_pose(const Scene& scene, ObjectId object, int part);
Aabb drawn_bounds(const Scene& scene, ObjectId object);  ///< [m] axis-aligned in the world
/// Pose of the frame that an object's result is stated in: the carrying part for on/inside/hanging
/// (its surface centre, z at the surface), the room floor origin, the wall's face (frames.h), or
/// the ceiling.
RigidTransform carrier_pose(const Scene& scene, ObjectId object);
/// What stands on, lies in or hangs from an object, directly or not; sorted.
std::vector<ObjectId> carried_by(const World& world, ObjectId object);
/// The wall's face towards `room`, its direction such that the room lies to its left.
struct WallFace {
  Vec2 start;         ///< [m]
  Vec2 direction;     ///< [1]
  Vec2 normal;        ///< [1] into the room
  double length = 0;  ///< [m]
};
WallFace wall_face(const World& world, WallId wall, RoomId room);
/// Names of the colours that cover at least a tenth of what is seen of a model, largest first.
std::vector<std::string> describe_colors(const Model& model, const World& world);
/// World positions and directions of lights that belong to objects, from the state.
void update_lights(Scene& scene);
/// One mesh (and slot) a drawn thing of the building: floors, ceilings, walls with openings cut
/// out.
struct BuildingMesh {
  std::string id;  ///< "wall_1", "living_room_1_floor", "living_room_1_ceiling"
  std::string material;
  Vec3 tint{1, 1, 1};  ///< [1]
  Mesh mesh;           ///< world frame
  std::vector<std::pair<BoxShape, RigidTransform>>
      colliders;  ///< boxes, world frame; floors as slabs below z
};
std::vector<BuildingMesh> building_meshes(const World& world);

}  // namespace ww
