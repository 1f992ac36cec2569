// The Python module: make, World, apply, verify, export. A thin skin over ww/policy/make.h and
// ww/craft; names and units are those of world.json.
#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include "ww/core/text.h"
#include "ww/export/export.h"
#include "ww/physics/mjcf.h"
#include "ww/policy/edit.h"
#include "ww/policy/make.h"
#include "ww/render/render.h"
#include "ww/world/world_json.h"

namespace nb = nanobind;

namespace {

using namespace ww;

/// What Python sees as worldwright.Error.
struct WorldError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

template <class T>
T take(Result<T> result) {
  if (!result) throw WorldError(result.error().str());
  return std::move(result).value();
}
void take(const Status& status) {
  if (!status) throw WorldError(status.error().str());
}

std::string home = WW_SOURCE_DIR;
int threads = 0;

/// Loaded at the first use and kept: catalogue, words and materials take half a second.
policy::Workshop& workshop() {
  static policy::Workshop shared =
      take(policy::Workshop::open({home, home + "/.cache/textures", threads}));
  return shared;
}

std::vector<double> list(Vec3 v) { return {v.x, v.y, v.z}; }

/// One object as it stands.
struct PyObject_ {
  std::string id, category, name;
  std::optional<std::string> asked_as;
  std::vector<double> position, rotation, size;
  double mass = 0;
  bool dynamic = true;
  std::vector<std::string> colors, tags;
};

class PyWorld {
 public:
  PyWorld(std::string folder, craft::WorldFolder world)
      : folder_(std::move(folder)), world_(std::move(world)) {}

  static PyWorld load(const std::string& folder) {
    return {folder, take(craft::read_world_folder(folder, workshop().tools()))};
  }

  std::vector<PyObject_> objects() const {
    std::vector<PyObject_> out;
    const World& world = world_.scene.world;
    for (std::size_t i = 0; i < world.objects.size(); ++i) {
      const Object& o = world.objects[i];
      const RigidTransform& X = world_.scene.state.X_WO[i];
      const Quat q = X.rotation.canonical();
      out.push_back({o.id,
                     o.category,
                     o.name,
                     o.asked_as,
                     list(X.translation),
                     {q.w, q.x, q.y, q.z},
                     list(o.model->box.size()),
                     total_mass(*o.model).mass,
                     o.dynamic,
                     o.colors,
                     o.model->tags});
    }
    return out;
  }

  std::vector<std::pair<std::string, std::string>> unmet() const {
    std::vector<std::pair<std::string, std::string>> out;
    for (const Unmet& u : world_.scene.world.unmet) out.emplace_back(u.asked, u.why);
    return out;
  }

  std::string to_json() const { return world_to_json(world_.scene); }
  std::string program() const { return program::print(world_.program); }
  const std::string& folder() const { return folder_; }

  verify::Certificate certificate() const {
    return take(verify::certificate_from_json(take(read_file(folder_ + "/certificate.json"))));
  }

  verify::Certificate verify() const {
    Progress silent;
    return take(craft::certify_folder(folder_, world_, workshop().tools(), silent));
  }

  /// Appends actions in the line form and writes the world anew, in its place or another.
  PyWorld apply(const std::string& actions, const std::optional<std::string>& target) const {
    Progress silent;
    const std::string out = target.value_or(folder_);
    craft::FolderOptions options;
    options.preview = false;
    take(policy::edit(world_, actions, out, options, workshop(), silent));
    return load(out);
  }

  std::vector<std::string> export_to(const std::string& formats,
                                     const std::optional<std::string>& target) const {
    std::vector<std::string> written;
    const std::string out = target.value_or(folder_);
    exporting::Files files = exporting::write_textures(world_.scene.world);
    for (const std::string& format : split(formats, ',')) {
      files.merge(take(craft::export_files(world_.scene, std::string(trim(format)))));
    }
    for (const auto& [name, bytes] : files) {
      take(write_file(out + "/" + name, bytes));
      written.push_back(name);
    }
    return written;
  }

 private:
  std::string folder_;
  craft::WorldFolder world_;
};

PyWorld make(const std::string& text, const std::string& output, std::uint64_t seed,
             const std::optional<std::pair<double, double>>& room_size, bool preview) {
  policy::MakeOptions options;
  options.seed = seed;
  options.folder.preview = preview;
  if (room_size) options.room_size = Vec2{room_size->first, room_size->second};
  Progress silent;
  take(policy::make(text, output, options, workshop(), silent));
  return PyWorld::load(output);
}

}  // namespace

NB_MODULE(_core, m) {
  m.doc() = "One sentence to a physically true 3D world. Lengths in metres, angles in radians.";
  nb::exception<WorldError>(m, "Error");

  nb::class_<PyObject_>(m, "Object", "One object: pose in the world, quaternion [w, x, y, z]")
      .def_ro("id", &PyObject_::id)
      .def_ro("category", &PyObject_::category)
      .def_ro("name", &PyObject_::name)
      .def_ro("asked_as", &PyObject_::asked_as)
      .def_ro("position", &PyObject_::position)
      .def_ro("rotation", &PyObject_::rotation)
      .def_ro("size", &PyObject_::size)
      .def_ro("mass", &PyObject_::mass)
      .def_ro("dynamic", &PyObject_::dynamic)
      .def_ro("colors", &PyObject_::colors)
      .def_ro("tags", &PyObject_::tags)
      .def("__repr__", [](const PyObject_& o) { return "<" + o.id + ">"; });

  nb::class_<verify::Certificate>(m, "Certificate", "What was measured of a world")
      .def_ro("passed", &verify::Certificate::passed)
      .def_prop_ro("stable_share",
                   [](const verify::Certificate& c) { return c.settle.stable_share; })
      .def_prop_ro("reachable_share",
                   [](const verify::Certificate& c) { return c.navigation.reachable_share; })
      .def_prop_ro("findings", [](const verify::Certificate& c) { return verify::failures(c); })
      .def("to_json", [](const verify::Certificate& c) { return verify::to_json(c); });

  nb::class_<PyWorld>(m, "World", "A world folder")
      .def_static("load", &PyWorld::load, nb::arg("folder"))
      .def_prop_ro("folder", &PyWorld::folder)
      .def_prop_ro("objects", &PyWorld::objects)
      .def_prop_ro("unmet", &PyWorld::unmet, "Pairs of what was asked and why it is not met")
      .def_prop_ro("program", &PyWorld::program)
      .def_prop_ro("certificate", &PyWorld::certificate, "As written beside the world")
      .def("verify", &PyWorld::verify, "Measures the exported model again")
      .def("apply", &PyWorld::apply, nb::arg("actions"), nb::arg("output") = nb::none(),
           "Appends actions (docs/actions.md) and writes the world anew")
      .def("export", &PyWorld::export_to, nb::arg("formats"), nb::arg("output") = nb::none(),
           "Writes usd, mjcf, gltf, urdf or sdf (commas between); returns the files written")
      .def("to_json", &PyWorld::to_json);

  m.def("make", &make, nb::arg("text"), nb::arg("output"), nb::arg("seed") = 0,
        nb::arg("room_size") = nb::none(), nb::arg("preview") = false,
        "Makes a world folder from a sentence, English or Chinese");
  m.def(
      "configure",
      [](const std::string& folder, int count) {
        home = folder;
        threads = count;
      },
      nb::arg("home"), nb::arg("threads") = 0,
      "Where catalogue/ and lexicon/ lie, and how many threads to use; before the first other "
      "call");
  m.attr("__version__") = WW_VERSION;
}
