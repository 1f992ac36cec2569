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
  int samples = 64;
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
  std::vector<Camera> cameras = world->scene.world.cameras;
  for (Camera& extra : render::choose_cameras(world->scene)) {
    const bool known = std::any_of(cameras.begin(), cameras.end(),
                                   [&](const Camera& c) { return c.id == extra.id; });
    if (!known) cameras.push_back(std::move(extra));
  }
  std::vector<std::string> ids;
  const Camera* camera = nullptr;
  for (const Camera& c : cameras) {
    ids.push_back(c.id);
    if (!camera && c.id == args.camera) camera = &c;
  }
  if (!camera) {
    return report({ErrorCode::kNotFound,
                   "there is no camera '" + args.camera + "'; there are " + join(ids, ", "),
                   args.folder});
  }
  const auto progress = make_terminal_progress(common.quiet || common.json);
  render::Settings settings;
  settings.width = static_cast<int>(size->x);
  settings.height = static_cast<int>(size->y);
  settings.samples = args.samples;
  settings.hide_ceiling = camera->id == "top";
  auto image =
      render::render(world->scene, *camera, settings, workshop->tools().executor, *progress);
  if (!image) return report(image.error());
  const std::string path =
      args.out.empty() ? args.folder + "/preview/" + camera->id + ".png" : args.out;
  if (auto status = write_file(path, encode_png(*image)); !status) return report(status.error());
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
  command->add_option("--camera", args->camera, "hero, top, corner or one of the world's own");
  command->add_option("--size", args->size, "width x height in pixels");
  command->add_option("--samples", args->samples, "rays a pixel")->check(CLI::Range(1, 65536));
  command->add_option("-o,--output", args->out, "PNG file; default preview/<camera>.png");
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
