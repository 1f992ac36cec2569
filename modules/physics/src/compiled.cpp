#include "ww/physics/compiled.h"

#include <mujoco/mujoco.h>

#include <cmath>
#include <filesystem>

#include "spec_textures.h"
#include "ww/physics/guard.h"
#include "ww/physics/simulator.h"

namespace ww::physics {
namespace {

struct FreeSpec {
  void operator()(mjSpec* spec) const { mj_deleteSpec(spec); }
};
using SpecHandle = std::unique_ptr<mjSpec, FreeSpec>;

/// Files in memory, looked up before the disk.
class Vfs {
 public:
  explicit Vfs(const MjcfFiles& files) {
    mj_defaultVFS(&vfs_);
    for (const auto& [path, bytes] : files.assets) {
      mj_addBufferVFS(&vfs_, path.c_str(), bytes.data(), static_cast<int>(bytes.size()));
    }
  }
  ~Vfs() { mj_deleteVFS(&vfs_); }
  Vfs(const Vfs&) = delete;
  Vfs& operator=(const Vfs&) = delete;
  const mjVFS* get() const { return &vfs_; }

 private:
  mjVFS vfs_;
};

Error unknown_name(const std::string& kind, const std::string& name) {
  return {ErrorCode::kParse, "scene.xml has no " + kind + " '" + name + "'", "MuJoCo"};
}

Result<std::vector<ObjectAddress>> find_addresses(const mjModel& m, const World& world) {
  std::vector<ObjectAddress> addresses;
  for (const Object& object : world.objects) {
    ObjectAddress a;
    for (std::size_t p = 0; p < object.model->parts.size(); ++p) {
      const std::string name = p == 0 ? object.id : object.id + "/" + object.model->parts[p].name;
      const int body = mj_name2id(&m, mjOBJ_BODY, name.c_str());
      if (body < 0) return unknown_name("body", name);
      a.part_bodies.push_back(body);
    }
    a.body = a.part_bodies.at(0);
    for (const ModelJoint& joint : object.model->joints) {
      const std::string name = object.id + "/" + joint.name;
      const int id = mj_name2id(&m, mjOBJ_JOINT, name.c_str());
      if (id < 0) return unknown_name("joint", name);
      a.joint_qpos.push_back(m.jnt_qposadr[id]);
    }
    if (object.dynamic) {
      const int id = mj_name2id(&m, mjOBJ_JOINT, object.id.c_str());
      if (id < 0) return unknown_name("free joint", object.id);
      a.qpos = m.jnt_qposadr[id];
    }
    addresses.push_back(std::move(a));
  }
  return addresses;
}

RigidTransform body_pose(const mjData& d, int body) {
  const double* p = d.xpos + 3 * body;
  const double* q = d.xquat + 4 * body;
  return {{q[0], q[1], q[2], q[3]}, {p[0], p[1], p[2]}};
}

/// Where a file came from: a folder on disk, or files in memory.
struct Source {
  const mjVFS* vfs = nullptr;
  std::string folder;
};

Result<std::unique_ptr<Compiled::Simulator>> compile(SpecHandle spec, const Source& source,
                                                     const char* parse_error, const World& world) {
  if (!spec) return Error{ErrorCode::kParse, parse_error, "MuJoCo"};
  if (const Status taken = take_out_textures(spec.get(), source.folder); !taken)
    return taken.error();
  ModelHandle model(mj_compile(spec.get(), source.vfs));
  if (!model) return Error{ErrorCode::kParse, mjs_getError(spec.get()), "MuJoCo"};
  Result<std::vector<ObjectAddress>> addresses = find_addresses(*model, world);
  if (!addresses) return addresses.error();
  auto simulator = std::make_unique<Compiled::Simulator>();
  simulator->data = make_data(*model);
  simulator->model = std::move(model);
  simulator->objects = std::move(addresses).value();
  mj_forward(simulator->model.get(), simulator->data.get());
  return simulator;
}

/// Parses and compiles with MuJoCo's errors turned into ours.
template <class Parse>
Result<std::unique_ptr<Compiled::Simulator>> load(const Parse& parse, const Source& source,
                                                  const World& world) {
  return guarded([&]() -> Result<std::unique_ptr<Compiled::Simulator>> {
    // MuJoCo's process-wide cache recognises files by path and time in seconds: a file rewritten
    // within one second would be served stale.
    mj_setCacheCapacity(mj_getCache(), 0);
    char error[1024] = "";
    SpecHandle spec(parse(error, static_cast<int>(sizeof error)));
    return compile(std::move(spec), source, error, world);
  });
}

}  // namespace

void FreeModel::operator()(mjModel_* model) const { mj_deleteModel(model); }
void FreeData::operator()(mjData_* data) const { mj_deleteData(data); }
DataHandle make_data(const mjModel_& model) {
  DataHandle data(mj_makeData(&model));
  WW_CHECK(data != nullptr, "out of memory for simulator data");
  return data;
}

Compiled::Compiled(std::unique_ptr<Simulator> simulator) : simulator_(std::move(simulator)) {}
Compiled::~Compiled() = default;
Compiled::Compiled(Compiled&&) noexcept = default;
Compiled& Compiled::operator=(Compiled&&) noexcept = default;

Result<Compiled> Compiled::from_mjcf(const MjcfFiles& files, const World& world) {
  const Vfs vfs(files);
  auto simulator = load(
      [&](char* error, int size) {
        return mj_parseXMLString(files.scene_xml.c_str(), vfs.get(), error, size);
      },
      Source{vfs.get(), {}}, world);
  if (!simulator) return simulator.error();
  return Compiled(std::move(simulator).value());
}

Result<Compiled> Compiled::from_folder(const std::string& folder, const World& world) {
  const std::string path = folder + "/scene.xml";
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) {
    return Error{ErrorCode::kIo, path + " is missing", "MuJoCo"};
  }
  auto simulator =
      load([&](char* error, int size) { return mj_parseXML(path.c_str(), nullptr, error, size); },
           Source{nullptr, folder}, world);
  if (!simulator) return simulator.error();
  return Compiled(std::move(simulator).value());
}

const std::vector<ObjectAddress>& Compiled::objects() const { return simulator_->objects; }

void Compiled::reset(const State& state) {
  const mjModel* m = simulator_->model.get();
  mjData* d = simulator_->data.get();
  mj_resetData(m, d);
  for (std::size_t i = 0; i < simulator_->objects.size(); ++i) {
    const ObjectAddress& a = simulator_->objects[i];
    if (a.qpos >= 0) {
      const RigidTransform& X = state.X_WO[i];
      const double pose[7] = {X.translation.x, X.translation.y, X.translation.z, X.rotation.w,
                              X.rotation.x,    X.rotation.y,    X.rotation.z};
      mju_copy(d->qpos + a.qpos, pose, 7);
    }
    for (std::size_t j = 0; j < a.joint_qpos.size(); ++j)
      d->qpos[a.joint_qpos[j]] = state.joints[i][j];
  }
  mj_forward(m, d);
}

Status Compiled::step(double seconds) {
  const mjModel* m = simulator_->model.get();
  mjData* d = simulator_->data.get();
  return guarded([&]() -> Status {
    const auto steps = static_cast<long>(std::lround(seconds / m->opt.timestep));
    for (long i = 0; i < steps; ++i) mj_step(m, d);
    mj_forward(m, d);
    return {};
  });
}

State Compiled::state() const {
  const mjData& d = *simulator_->data;
  State state;
  for (const ObjectAddress& a : simulator_->objects) {
    state.X_WO.push_back(body_pose(d, a.body));
    std::vector<double> joints;
    for (const int address : a.joint_qpos) joints.push_back(d.qpos[address]);
    state.joints.push_back(std::move(joints));
  }
  return state;
}

double Compiled::kinetic_energy() const {
  mj_energyVel(simulator_->model.get(), simulator_->data.get());
  return simulator_->data->energy[1];
}

}  // namespace ww::physics
