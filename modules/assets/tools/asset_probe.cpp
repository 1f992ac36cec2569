// What does a catalogue file make? Builds kinds with several seeds, prints sizes, masses, budgets,
// joints and all faults, and writes OBJ files (and pictures, where the renderer is built) to look
// at.
//   ww_asset_probe KIND...|all [-n SEEDS] [--seed S] [name=value ...] [--obj FOLDER] [--png FOLDER]
//   [--open 0..1] [--root REPO]
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <map>

#include "ww/assets/catalogue.h"
#include "ww/assets/check.h"
#include "ww/core/executor.h"
#include "ww/core/text.h"
#ifdef WW_PROBE_RENDER
#include "ww/render/render.h"
#endif
#ifdef WW_PROBE_SETTLE
#include <filesystem>

#include "ww/export/export.h"
#include "ww/physics/mjcf.h"
#include "ww/verify/certificate.h"
#endif

namespace {

using namespace ww;

struct Options {
  std::string obj, png, sheet, root = WW_SOURCE_DIR;
  std::vector<std::string> kinds;
  int seeds = 1, tile = 320;
  std::uint64_t seed = 1;
  bool settle = false;
  double open = 0;  ///< [1] share of every joint's range in pictures and OBJ files
  Params asked;
};

Value value_of(const std::string& text) {
  if (text == "true" || text == "false") return text == "true";
  char* end = nullptr;
  const double n = std::strtod(text.c_str(), &end);
  if (end != text.c_str() && *end == 0) return n;
  return text;
}

Options parse(int argc, char** argv) {
  Options o;
  for (int i = 1; i < argc; ++i) {
    const std::string a = argv[i];
    const auto next = [&] { return i + 1 < argc ? std::string(argv[++i]) : std::string(); };
    if (a == "-n") {
      o.seeds = std::atoi(next().c_str());
    } else if (a == "--seed") {
      o.seed = static_cast<std::uint64_t>(std::atoll(next().c_str()));
    } else if (a == "--obj") {
      o.obj = next();
    } else if (a == "--png") {
      o.png = next();
    } else if (a == "--open") {
      o.open = std::atof(next().c_str());
    } else if (a == "--root") {
      o.root = next();
    } else if (a == "--sheet") {
      o.sheet = next();
    } else if (a == "--settle") {
      o.settle = true;
    } else if (a == "--tile") {
      o.tile = std::atoi(next().c_str());
    } else if (const auto eq = a.find('='); eq != std::string::npos) {
      o.asked[a.substr(0, eq)] = value_of(a.substr(eq + 1));
    } else {
      o.kinds.push_back(a);
    }
  }
  return o;
}

/// The model with its joints opened, for pictures.
Model opened(const Model& model, double share) {
  Model m = model;
  std::vector<double> q;
  for (const ModelJoint& j : m.joints)
    q.push_back(j.range ? share * (j.range->y > 0 ? j.range->y : j.range->x) : share);
  const auto poses = part_poses(m, q);
  for (Visual& v : m.visuals) v.mesh = transformed(poses[v.part], v.mesh);
  for (Collider& c : m.colliders) c.X_OC = poses[c.part] * c.X_OC;
  m.box = {};
  for (const Visual& v : m.visuals) m.box.include(bounds(v.mesh));
  return m;
}

void write_obj(const Model& m, const std::string& path) {
  std::string text;
  std::size_t base = 1;
  const auto add = [&](const Mesh& mesh, const std::string& name) {
    text += "o " + name + "\n";
    for (const Vec3 p : mesh.positions)
      text += fmt::format("v {:.6f} {:.6f} {:.6f}\n", p.x, p.y, p.z);
    for (std::size_t i = 0; i + 2 < mesh.triangles.size(); i += 3) {
      text += fmt::format("f {} {} {}\n", mesh.triangles[i] + base, mesh.triangles[i + 1] + base,
                          mesh.triangles[i + 2] + base);
    }
    base += mesh.positions.size();
  };
  for (const Visual& v : m.visuals)
    add(v.mesh, "draw_" + m.parts[v.part].name + "_" + m.slots[v.slot].name);
  for (std::size_t i = 0; i < m.colliders.size(); ++i)
    add(transformed(m.colliders[i].X_OC, to_mesh(m.colliders[i].shape, 16)),
        fmt::format("collide_{}_{}", m.parts[m.colliders[i].part].name, i));
  if (const Status s = write_file(path, text); !s.ok()) fmt::print("{}\n", s.error().str());
}

void print(const Model& m, double milliseconds) {
  std::size_t triangles = 0;
  for (const Visual& v : m.visuals) triangles += v.mesh.triangle_count();
  const Vec3 size = m.box.size();
  std::string params;
  for (const auto& [name, value] : m.params) params += " " + name + "=" + to_text(value);
  fmt::print(
      "{} w {:.3f} d {:.3f} h {:.3f} m | {:.3f} kg | {} triangles | {} pieces | {} parts {} joints "
      "{} surfaces {} lights | {:.1f} ms\n  {}\n",
      m.kind, size.y, size.x, size.z, total_mass(m).mass, triangles, m.colliders.size(),
      m.parts.size(), m.joints.size(), m.surfaces.size(), m.lights.size(), milliseconds, params);
}

void print_details(const Model& m) {
  for (const ModelPart& p : m.parts)
    fmt::print("  part {}: {:.3f} kg, {:.2f} l\n", p.name, p.mass.mass, p.volume * 1000);
  for (const ModelJoint& j : m.joints) {
    const double unit = j.type == JointType::kHinge ? 180 / kPi : 1;
    fmt::print(
        "  joint {}: {} axis {:.2f} {:.2f} {:.2f} {} friction {:.3f}\n", j.name,
        j.type == JointType::kHinge ? "hinge" : "slide", j.axis.x, j.axis.y, j.axis.z,
        j.range ? fmt::format("{:.3f}..{:.3f}", j.range->x * unit, j.range->y * unit) : "endless",
        j.hold.friction);
  }
  for (const ModelSurface& s : m.surfaces) {
    fmt::print("  {} {}: part {} at {:.3f} {:.3f} {:.3f} size {:.3f} x {:.3f}{}\n",
               s.kind == SurfaceKind::kOn ? "surface" : "container", s.name, m.parts[s.part].name,
               s.center.x, s.center.y, s.center.z, s.size.x, s.size.y,
               s.clearance ? fmt::format(" clearance {:.3f}", *s.clearance) : "");
  }
  std::string slots, tags;
  for (const ModelSlot& s : m.slots) slots += " " + s.name + "=" + s.material;
  for (const std::string& t : m.tags) tags += " " + t;
  fmt::print("  slots:{} | tags:{}\n", slots, tags);
}

#ifdef WW_PROBE_SETTLE
/// Stands the model alone in MuJoCo: it must keep still, and each joint must sweep its range.
int settle(const ModelPtr& model, const MaterialLibrary& materials, const Catalogue& catalogue) {
  namespace fs = std::filesystem;
  const std::string folder =
      (fs::temp_directory_path() / ("ww_settle_" + model->hash.hex())).string();
  Scene scene = exporting::single_object_scene(model, materials);
  Room room;
  room.id = "room_1";
  room.floor = {{-4, -4}, {4, -4}, {4, 4}, {-4, 4}};
  room.height = 3;
  room.floor_material = room.walls_material = room.ceiling_material = "oak";
  scene.world.rooms.push_back(room);
  for (Object& o : scene.world.objects) o.room = RoomId(0);
  const bool hangs = model->mount != Mount::kFloor && model->mount != Mount::kSurface;
  if (hangs) scene.state.X_WO[0].translation.z = 1.5;
  if (!scene.world.find_material("oak")) scene.world.materials.push_back(*materials.find("oak"));
  std::sort(scene.world.materials.begin(), scene.world.materials.end(),
            [](const Material& a, const Material& b) { return a.name < b.name; });
  for (Material& m : scene.world.materials) m.textures = nullptr;
  const physics::MjcfFiles files = physics::write_mjcf(scene);
  bool wrote = write_file(folder + "/mjcf/scene.xml", files.scene_xml).ok();
  for (const auto& [name, bytes] : files.assets)
    wrote = wrote && write_file(folder + "/mjcf/" + name, bytes).ok();
  const auto executor = make_executor(1);
  Progress silent;
  verify::Settings settings;
  settings.kinds = &catalogue;
  const auto certificate =
      verify::certify(scene, folder + "/mjcf", {}, settings, *executor, silent);
  std::error_code ignored;
  fs::remove_all(folder, ignored);
  if (!wrote || !certificate.ok()) {
    fmt::print("  settle: {}\n", wrote ? certificate.error().str() : "can't write " + folder);
    return 1;
  }
  const std::vector<std::string> failures = verify::failures(*certificate);
  for (const std::string& line : failures) fmt::print("  settle error: {}\n", line);
  for (const auto& j : certificate->settle.joints)
    if (j.moved > 0.02) fmt::print("  settle: {} moves by {:.3f} of its range\n", j.id, j.moved);
  return static_cast<int>(failures.size());
}
#endif

int probe(const Options& o, const Catalogue& catalogue,
          [[maybe_unused]] const MaterialLibrary& materials, const std::string& key, bool details,
          [[maybe_unused]] std::vector<Image>& pictures) {
  int errors = 0;
  for (int i = 0; i < o.seeds; ++i) {
    const std::uint64_t seed = o.seed + static_cast<std::uint64_t>(i);
    const auto start = std::chrono::steady_clock::now();
    const Catalogue::Built built = catalogue.build_with_diagnostics(key, o.asked, seed);
    const double ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    Diagnostics found = built.diagnostics;
    if (built.model) {
      print(*built.model, ms);
      if (details && i == 0) print_details(*built.model);
      found.append(
          check_model(*built.model, *catalogue.info(key), std::string(catalogue.file_of(key))));
#ifdef WW_PROBE_SETTLE
      if (o.settle) errors += settle(built.model, materials, catalogue);
#endif
      const Model shown = opened(*built.model, o.open);
      if (!o.obj.empty()) write_obj(shown, fmt::format("{}/{}_{}.obj", o.obj, key, seed));
#ifdef WW_PROBE_RENDER
      if (!o.png.empty() || !o.sheet.empty()) {
        const auto executor = make_executor(0);
        const int size = o.sheet.empty() ? 480 : o.tile;
        const auto image = render::render_model(shown, materials, size, size, 24, *executor);
        if (!image.ok()) fmt::print("{}\n", image.error().str());
        if (image.ok() && !o.sheet.empty()) pictures.push_back(*image);
        if (image.ok() && !o.png.empty()) {
          const Status wrote =
              write_file(fmt::format("{}/{}_{}.png", o.png, key, seed), encode_png(*image));
          if (!wrote.ok()) fmt::print("{}\n", wrote.error().str());
        }
      }
#endif
    }
    for (const Diagnostic& d : found.items()) errors += d.severity == Severity::kError ? 1 : 0;
    if (!found.items().empty()) fmt::print("{}\n", found.str());
  }
  return errors;
}

/// Pictures of one size in rows, six a row.
Image sheet_of(const std::vector<Image>& pictures) {
  const int columns = std::min<int>(6, static_cast<int>(pictures.size())), w = pictures[0].width,
            h = pictures[0].height;
  const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns,
            c = pictures[0].channels;
  Image sheet{w * columns, h * rows, c, {}};
  sheet.pixels.assign(static_cast<std::size_t>(sheet.width) * sheet.height * c, 255);
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const int x = static_cast<int>(i) % columns * w, y = static_cast<int>(i) / columns * h;
    for (int row = 0; row < h; ++row) {
      std::memcpy(&sheet.pixels[(static_cast<std::size_t>(y + row) * sheet.width + x) * c],
                  &pictures[i].pixels[static_cast<std::size_t>(row) * w * c],
                  static_cast<std::size_t>(w) * c);
    }
  }
  return sheet;
}

}  // namespace

int main(int argc, char** argv) {
  const Options o = parse(argc, argv);
  if (o.kinds.empty()) {
    fmt::print(
        "usage: ww_asset_probe KIND...|all [-n SEEDS] [--seed S] [name=value ...] [--obj FOLDER] "
        "[--png FOLDER] [--sheet FILE.png] [--open 0..1] [--settle] [--root REPO]\n");
    return 2;
  }
  const auto files = open_folder(o.root);
  Result<MaterialLibrary> materials = MaterialLibrary::load(*files);
  if (!materials.ok()) fmt::print("materials: {}\n", materials.error().str());
  const auto start = std::chrono::steady_clock::now();
  const MaterialLibrary library = materials.ok() ? *materials : MaterialLibrary{};
  Result<Catalogue> catalogue = Catalogue::load(*files, library);
  if (!catalogue.ok()) {
    fmt::print("{}\n", catalogue.error().str());
    return 2;
  }
  fmt::print(
      "{} kinds read in {:.1f} ms\n", catalogue->keys().size(),
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  int errors = 0;
  const bool every = o.kinds[0] == "all";
  for (const Diagnostic& d : catalogue->diagnostics().items()) {
    const bool meant = std::any_of(o.kinds.begin(), o.kinds.end(), [&](const std::string& k) {
      return d.place.file.find("/" + k + ".lua") != std::string::npos;
    });
    if (!every && !meant) continue;
    fmt::print("{}\n", d.str());
    ++errors;
  }
  std::vector<Image> pictures;
  for (const std::string& key : every ? catalogue->keys() : o.kinds)
    errors += probe(o, *catalogue, library, key, o.kinds.size() == 1 && !every, pictures);
  if (!pictures.empty()) {
    const Status wrote = write_file(o.sheet, encode_png(sheet_of(pictures)));
    if (!wrote.ok()) fmt::print("{}\n", wrote.error().str());
  }
  fmt::print("{} errors\n", errors);
  return errors > 0 ? 1 : 0;
}
