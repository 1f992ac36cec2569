// What is an object made of, independent of where it stands? Parts, joints, looks, colliders,
// surfaces. How a kind of object is described before it is built: kind.h. Objects placed in a
// world: ww/world/world.h.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ww/core/hash.h"
#include "ww/geometry/convex.h"
#include "ww/geometry/mass.h"
#include "ww/geometry/mesh.h"

namespace ww {

/// A parameter's value. Integers are doubles without fraction.
using Value = std::variant<bool, double, std::string>;
using Params = std::map<std::string, Value, std::less<>>;
std::string to_text(const Value& value);

/// All geometry of a Model is stated in the object frame O (world-format.md) with every joint at 0;
/// the frame of each part coincides with O there.
struct ModelSlot {
  std::string name;      ///< "carcass", "handle"
  std::string material;  ///< key of the material library
  Vec3 tint{1, 1, 1};    ///< [1] linear, multiplies the material's base colour
};

struct ModelPart {
  std::string name;     ///< "base" is the first
  bool soft = false;    ///< foliage, cloth, fringe: left out of visual overlaps
  MassProperties mass;  ///< in O
  double volume = 0;    ///< [m3] modelled, overlaps counted once
};

/// One drawn mesh: one part, one material slot.
struct Visual {
  int part = 0;
  int slot = 0;
  bool soft = false;  ///< drawn softly (foliage, cushions' fringe): left out of visual overlaps
  bool carries_mass = true;  ///< false: decoration without volume (a print, a stitch)
  Mesh mesh;
};

struct Collider {
  int part = 0;
  int slot = 0;  ///< whose friction counts
  ConvexShape shape;
  RigidTransform X_OC;
};

enum class JointType { kHinge, kSlide };
enum class HoldKind { kFree, kFriction, kLatch, kSpring };

/// What keeps a joint where it is.
struct JointHold {
  HoldKind kind = HoldKind::kFriction;
  double friction = 1.0;   ///< [N m] hinge, [N] slide: dry friction
  double damping = 0.1;    ///< [N m s] or [N s/m]
  double stiffness = 0;    ///< [N m/rad] or [N/m], kSpring and kLatch
  double spring_rest = 0;  ///< [rad] or [m] position the spring pulls to
};

struct ModelJoint {
  std::string name;  ///< same as its part's name unless the file says otherwise
  JointType type = JointType::kHinge;
  int parent = 0;             ///< part index
  int part = 1;               ///< the part it moves
  Vec3 axis{0, 0, 1};         ///< [1] unit, positive opens
  Vec3 origin;                ///< [m]
  std::optional<Vec2> range;  ///< [rad] or [m] {low, high}; none turns without end
  JointHold hold;
  std::vector<int> behind;  ///< joint indices that must be open first
};

enum class SurfaceKind { kOn, kInside };
enum class SurfaceOutline { kRectangle, kEllipse };

/// A horizontal place for other things: a top (on) or the floor of a container or compartment
/// (inside).
struct ModelSurface {
  std::string name;
  SurfaceKind kind = SurfaceKind::kOn;
  SurfaceOutline outline = SurfaceOutline::kRectangle;
  int part = 0;
  Vec3 center;                      ///< [m] in O; z is the height that things stand at
  Vec2 size;                        ///< [m] along O's x and y
  std::optional<double> clearance;  ///< [m] free height above
};

struct ModelHandle {
  int part = 0;
  Vec3 position;  ///< [m]
  Vec3 normal;    ///< [1] outward
};

enum class LampKind { kArea, kPoint, kSpot };
struct ModelLight {
  LampKind kind = LampKind::kPoint;
  int part = 0;
  Vec3 position;              ///< [m]
  Vec3 direction{0, 0, -1};   ///< [1] way the light travels
  Vec2 size;                  ///< [m] area only
  double cone = 0.6;          ///< [rad] half angle, spot only
  Vec3 color{1, 0.87, 0.72};  ///< [1] linear, largest channel 1
  double lumens = 0;          ///< [lm]
  double radius = 0.03;       ///< [m] of the glowing body, for soft shadows of points
};

/// Floor that a person needs on one side to use the thing.
struct Access {
  std::string side;  ///< "+x" | "-x" | "+y" | "-y"
  double depth = 0;  ///< [m]
};

/// A pose in which the thing comes to rest on a level surface: rotation of O, then lifted so that
/// its lowest point is at z = 0.
struct RestPose {
  std::string name;  ///< "standing", "lying", "leaning"
  Quat rotation;
};

enum class Mount { kFloor, kSurface, kWall, kCeiling, kHanging, kOpening };

/// Everything that is known of one built object. Immutable after building; shared by content hash.
struct Model {
  std::string kind;  ///< catalogue key
  Params params;     ///< resolved: every parameter with the value that was used
  std::vector<ModelSlot> slots;
  std::vector<ModelPart> parts;
  std::vector<ModelJoint> joints;
  std::vector<Visual> visuals;
  std::vector<Collider> colliders;
  std::vector<ModelSurface> surfaces;
  std::vector<ModelHandle> handles;
  std::vector<ModelLight> lights;
  std::vector<Access> access;
  std::vector<RestPose> rest_poses;
  std::vector<std::string> tags;  ///< parameters that changed the geometry, as words
  bool has_front = true;
  bool fixture = false;   ///< built in, plumbed in or screwed on
  bool covering = false;  ///< lying sheet thinner than 15 mm: no collider
  double recess = 0.005;  ///< [m] how far it may reach into the wall or ceiling behind it
  Mount mount = Mount::kFloor;
  Aabb box;      ///< of all drawn meshes, joints at 0
  Hash128 hash;  ///< of file, libraries, parameters and kernel version
};

using ModelPtr = std::shared_ptr<const Model>;

MassProperties total_mass(const Model& model);
/// Pose of each part's frame in O for the given joint positions (one a joint, in order).
std::vector<RigidTransform> part_poses(const Model& model,
                                       const std::vector<double>& joint_positions);
/// Box of all that is drawn, along O's axes, with joints as given.
Aabb drawn_bounds(const Model& model, const std::vector<double>& joint_positions);
int find_part(const Model& model, std::string_view name);     ///< -1 when absent
int find_joint(const Model& model, std::string_view name);    ///< -1 when absent
int find_surface(const Model& model, std::string_view name);  ///< -1 when absent
/// Faults of structure: indices out of range, cycles, empty parts, axes not unit, masses not
/// physical.
std::vector<std::string> faults(const Model& model);

}  // namespace ww
