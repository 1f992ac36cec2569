// What holds MuJoCo's own structures of a Compiled? For sources of physics and verify (and whoever
// links MuJoCo): everyone else works through compiled.h.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ww/physics/compiled.h"

struct mjModel_;
struct mjData_;

namespace ww::physics {

struct FreeModel {
  void operator()(mjModel_* model) const;
};
struct FreeData {
  void operator()(mjData_* data) const;
};
using ModelHandle = std::unique_ptr<mjModel_, FreeModel>;
using DataHandle = std::unique_ptr<mjData_, FreeData>;

struct Compiled::Simulator {
  ModelHandle model;
  DataHandle data;
  std::vector<ObjectAddress> objects;
};

/// Fresh simulator data of a model at its reset state, for another thread.
DataHandle make_data(const mjModel_& model);

}  // namespace ww::physics
