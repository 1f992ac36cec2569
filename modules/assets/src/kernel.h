// What does `k` do? Collects the shapes, parts, joints and surfaces that a build function asks for
// and turns them into a Model. Shapes by name: kernel_shapes.cpp. Parts, joints, surfaces:
// kernel_parts.cpp. The final steps (size, origin, mass): kernel_finish.cpp.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "args.h"
#include "ww/assets/catalogue.h"
#include "ww/core/rng.h"
#include "ww/geometry/solid.h"
#include "ww/model/kind.h"

namespace ww::assets {

/// Changes with every change of the kernel that changes shapes; part of every Model's hash.
inline constexpr int kKernelVersion = 1;

class Kernel {
 public:
  struct Settings {
    Vec3 size;  ///< [m] depth, width, height as asked: along x, y, z
    std::vector<ModelSlot> slots;
    std::vector<double> densities;  ///< [kg/m3] one a slot
    std::uint64_t seed = 0;
    ScriptLimits limits;
  };
  explicit Kernel(Settings settings) : settings_(std::move(settings)) {
    parts_.push_back({"base", false, {}});
  }

  /// One call from the script; returns "WW-LUA-nnn text" or "".
  std::string call(std::string_view name, const std::vector<LuaValue>& args, LuaValue& result);

  /// The parts of a Model that the kernel knows: geometry, masses, joints, surfaces. Faults go to
  /// `problems` as "WW-LUA-nnn text".
  Model finish(Mount mount, bool covering, std::vector<std::string>& problems);

  bool used_chance() const { return !streams_.empty(); }
  const std::set<std::string>& tags() const { return tags_; }

 private:
  struct Shape {
    Solid solid;
    int part = 0;
    int slot = 0;
    bool drawn = true, collides = true, weighs = true, soft = false;
    bool alive = true;
    bool fine = false;  ///< soft: its overlaps are not weighed
    double fill = 1;    ///< [1] share of the volume that is material; 0 for no_mass
  };
  struct Frame {
    Placement X;
    int part = 0;
    int slot = -1;
  };
  struct Part {
    std::string name;
    bool soft = false;
    MassProperties lumps;
  };
  struct Joint {
    ModelJoint joint;
    bool automatic_hold = true;
    std::vector<std::string> behind;
  };

  // kernel_shapes.cpp
  bool shape_call(std::string_view name, const LuaValue& table, LuaValue& result,
                  std::string& error);
  std::string add_shape(const std::string& name, Args& args, Solid solid, LuaValue& result);
  std::string edit_call(std::string_view name, const std::vector<LuaValue>& args, LuaValue& result,
                        bool& known);
  // kernel_parts.cpp
  std::string part_call(std::string_view name, const std::vector<LuaValue>& args, LuaValue& result,
                        bool& known);
  std::string joint(const LuaValue& table);
  std::string surface(const LuaValue& name, const LuaValue& table, SurfaceKind kind);
  std::string light(const LuaValue& table);
  std::string lump(const LuaValue& table);

  int find_slot(Args& args);
  int find_part_of(Args& args, std::string_view field = "part");
  Shape* shape_of(const LuaValue& handle);
  LuaValue handle_of(std::size_t index) const;
  const Placement& here() const { return frames_.empty() ? origin_ : frames_.back().X; }

  // kernel_finish.cpp
  void map_all(const Placement& map);
  Vec3 origin_shift(const Aabb& box, Mount mount) const;
  void add_meshes(Model& model) const;
  void add_masses(Model& model, std::vector<std::string>& problems) const;
  void add_joints(Model& model, std::vector<std::string>& problems);

  Settings settings_;
  Placement origin_;
  std::vector<Frame> frames_;
  std::vector<Shape> shapes_;
  std::vector<Part> parts_;
  std::vector<Joint> joints_;
  std::vector<ModelSurface> surfaces_;
  std::vector<ModelHandle> handles_;
  std::vector<ModelLight> lights_;
  std::vector<RestPose> rest_poses_;
  std::vector<Access> access_;
  std::set<std::string> tags_;
  std::vector<Rng> streams_;
  std::size_t triangles_ = 0;
  bool fit_ = false;
  bool keep_origin_ = false;
  double recess_ = 0.005;
};

}  // namespace ww::assets
