// A Scene compiled for simulation: certificate, environments, robots and studio share it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ww/core/result.h"
#include "ww/physics/mjcf.h"
#include "ww/world/world.h"

namespace ww::physics {

/// Addresses of one object in the simulator's arrays.
struct ObjectAddress {
  int body = -1;                 ///< base body
  int qpos = -1;                 ///< first of 7 of the free joint; -1 when welded
  std::vector<int> part_bodies;  ///< one a part
  std::vector<int> joint_qpos;   ///< one a joint
};

/// Owns the simulator's model and data. Movable, not copyable; not thread safe, but several may run
/// on several threads.
class Compiled {
 public:
  /// From MJCF text and its assets, with objects and joints found by their names.
  /// Errors of both: kParse with MuJoCo's reason, kIo.
  static Result<Compiled> from_mjcf(const MjcfFiles& files, const World& world);
  /// From `folder`/scene.xml on disk, as shipped.
  static Result<Compiled> from_folder(const std::string& folder, const World& world);
  ~Compiled();
  Compiled(Compiled&&) noexcept;
  Compiled& operator=(Compiled&&) noexcept;

  const std::vector<ObjectAddress>& objects() const;
  /// Puts everything where `state` says, at rest. Velocities, time and contacts start anew.
  void reset(const State& state);
  /// Simulates the nearest whole number of time steps. Errors: kInternal when the simulator gives
  /// up.
  Status step(double seconds);
  State state() const;
  double kinetic_energy() const;  ///< [J]

  struct Simulator;  ///< simulator.h
  Simulator& simulator() const { return *simulator_; }

 private:
  explicit Compiled(std::unique_ptr<Simulator> simulator);
  std::unique_ptr<Simulator> simulator_;
};

}  // namespace ww::physics
