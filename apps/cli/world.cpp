// ww verify, render, export: what can be done with a world folder that is there.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "commands.h"
#include "ww/core/text.h"
#include "ww/export/export.h"
#include "ww/render/render.h"
#include "ww/world/world_json.h"

namespace ww::cli {
namespace {

struct WorldArgs {
  std::string folder, out, camera = "hero", size = "960x640", formats = "usd,gltf,urdf,sdf,mjcf";
  int samples = 64, bounces = 2;
  double f_number = 0, focus = 0;
  bool exr = false, no_denoise = false, reference = false;
};

int verify_world(const WorldArgs& args, const Common& common) {
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto world = craft::read_world_folder(args.folder, workshop->tools());
  if (!world) return report(world.error());
  const auto progress = make_terminal_progress(common.quiet || common.json);
  auto certificate = craft::certify_folder(args.folder, *world, workshop->tools(), *progress);
  if (!certificate) return report(certificate.error());
  const std::string json = verify::to_json(*certificate);
  if (auto status = write_file(args.folder + "/certificate.json", json); !status)
    return report(status.error());
  if (common.json) {
    fmt::print("{}\n", json);
  } else {
    fmt::print("certificate {}: {} objects, {:.1f} % stay put, {} joints\n",
               certificate->passed ? "passed" : "FAILED", world->scene.world.objects.size(),
               100 * certificate->settle.stable_share, certificate->joints.size());
    for (const std::string& line : verify::failures(*certificate)) fmt::print("  {}\n", line);
  }
  return certificate->passed ? kDone : kFaults;
}

/// Those of the world, then all that can be chosen.
Result<Camera> find_camera(const Scene& scene, const std::string& id) {
  std::vector<Camera> cameras = scene.world.cameras;
  for (const auto& more : {render::choose_cameras(scene), render::further_cameras(scene)})
    cameras.insert(cameras.end(), more.begin(), more.end());
  std::vector<std::string> ids;
  for (const Camera& c : cameras) {
    if (c.id == id || c.id == id + "_1") return c;
    if (std::find(ids.begin(), ids.end(), c.id) == ids.end()) ids.push_back(c.id);
  }
  return Error{ErrorCode::kNotFound,
               "there is no camera '" + id + "'; there are " + join(ids, ", "), ""};
}

/// A full-frame camera's lens of this view: its picture is 24 mm high.
double aperture_of(const Camera& camera, double f_number) {
  return f_number > 0 ? 0.012 / std::tan(0.5 * camera.fov_y) / f_number : 0;
}

int render_world(const WorldArgs& args, const Common& common) {
  const auto size = parse_pair(args.size);
  if (!size || size->x > 8192 || size->y > 8192) {
    return report({ErrorCode::kInvalidArgument,
                   "--size is like 1280x720, at most 8192 a side, not '" + args.size + "'", ""});
  }
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto world = craft::read_world_folder(args.folder, workshop->tools());
  if (!world) return report(world.error());
  const auto camera = find_camera(world->scene, args.camera);
  if (!camera) return report(camera.error());
  const auto progress = make_terminal_progress(common.quiet || common.json);
  render::Settings settings;
  settings.width = static_cast<int>(size->x);
  settings.height = static_cast<int>(size->y);
  settings.samples = args.samples;
  settings.bounces = args.bounces;
  settings.denoise = !args.no_denoise;
  settings.aperture = aperture_of(*camera, args.f_number);
  settings.focus = args.focus;
  settings.is_reference = args.reference;
  render::open_up(*camera, settings);
  const std::string path =
      !args.out.empty() ? args.out
                        : args.folder + "/preview/" + camera->id + (args.exr ? ".exr" : ".png");
  Executor& executor = workshop->tools().executor;
  std::string bytes;
  if (args.exr) {
    auto radiance = render::measure(world->scene, *camera, settings, executor, *progress);
    if (!radiance) return report(radiance.error());
    bytes = render::encode_exr(*radiance);
  } else {
    auto image = render::render(world->scene, *camera, settings, executor, *progress);
    if (!image) return report(image.error());
    bytes = encode_png(*image);
  }
  if (auto status = write_file(path, bytes); !status) return report(status.error());
  if (common.json) {
    fmt::print("{}\n",
               nlohmann::ordered_json{
                   {"picture", path}, {"width", settings.width}, {"height", settings.height}}
                   .dump());
  } else {
    fmt::print("{}\n", path);
  }
  return kDone;
}

int export_world(const WorldArgs& args, const Common& common) {
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto world = craft::read_world_folder(args.folder, workshop->tools());
  if (!world) return report(world.error());
  exporting::Files files = exporting::write_textures(world->scene.world);
  for (const std::string& format : split(args.formats, ',')) {
    auto more = craft::export_files(world->scene, std::string(trim(format)));
    if (!more) return report(more.error());
    files.merge(*more);
  }
  const std::string target = args.out.empty() ? args.folder : args.out;
  std::size_t bytes = 0;
  for (const auto& [name, content] : files) {
    bytes += content.size();
    if (auto status = write_file(target + "/" + name, content); !status)
      return report(status.error());
  }
  if (common.json) {
    fmt::print("{}\n",
               nlohmann::ordered_json{{"folder", target}, {"files", files.size()}, {"bytes", bytes}}
                   .dump());
  } else {
    fmt::print("{}: {} files, {:.1f} MB\n", target, files.size(), static_cast<double>(bytes) / 1e6);
  }
  return kDone;
}

int replay_world(const WorldArgs& args, const Common& common) {
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto world = craft::read_world_folder(args.folder, workshop->tools());
  if (!world) return report(world.error());
  const craft::Replayed replayed = craft::replay(world->program, workshop->tools());
  if (replayed.diagnostics.has_errors()) return report(replayed.diagnostics.to_error());
  if (world_to_json(replayed.scene) != world->world_json) {
    return report(
        {ErrorCode::kParse, "replaying program.ww gives another world.json", args.folder});
  }
  fmt::print("program.ww makes exactly this world.json\n");
  return kDone;
}

}  // namespace

void add_replay(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<WorldArgs>();
  CLI::App* command =
      app.add_subcommand("replay", "Checks that a world's program makes exactly its world.json");
  command->add_option("folder", args->folder, "world folder")->required();
  command->callback([args, &common, &exit_code] { exit_code = replay_world(*args, common); });
}

void add_verify(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<WorldArgs>();
  CLI::App* command =
      app.add_subcommand("verify", "Measures a world folder's exported model again");
  command->add_option("folder", args->folder, "world folder")->required();
  command->callback([args, &common, &exit_code] { exit_code = verify_world(*args, common); });
}

void add_render(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<WorldArgs>();
  CLI::App* command = app.add_subcommand("render", "Renders a picture of a world");
  command->add_option("folder", args->folder, "world folder")->required();
  command->add_option("--camera", args->camera,
                      "hero, top, corner, plan, dollhouse, walk or one of the world's own");
  command->add_option("--size", args->size, "width x height in pixels");
  command->add_option("--samples", args->samples, "rays a pixel")->check(CLI::Range(1, 65536));
  command->add_option("--bounces", args->bounces, "of diffuse light")->check(CLI::Range(0, 64));
  command->add_option("--f-number", args->f_number, "blurs what is out of focus, as f/2.8 does")
      ->check(CLI::Range(0.5, 64.0));
  command->add_option("--focus", args->focus,
                      "metres that are sharp; default: the camera's target");
  command->add_flag("--exr", args->exr, "radiance in cd/m2, albedo and normal as OpenEXR");
  command->add_flag("--no-denoise", args->no_denoise, "leaves the grain");
  command->add_flag("--reference", args->reference, "no shortcut that costs truth; slow");
  command->add_option("-o,--output", args->out, "file; default preview/<camera>.png or .exr");
  command->callback([args, &common, &exit_code] { exit_code = render_world(*args, common); });
}

void add_export(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<WorldArgs>();
  CLI::App* command = app.add_subcommand("export", "Writes a world in other formats");
  command->add_option("folder", args->folder, "world folder")->required();
  command->add_option("--to", args->formats, "of usd, mjcf, gltf, urdf, sdf; commas between");
  command->add_option("-o,--output", args->out, "folder; default the world's own");
  command->callback([args, &common, &exit_code] { exit_code = export_world(*args, common); });
}

}  // namespace ww::cli
