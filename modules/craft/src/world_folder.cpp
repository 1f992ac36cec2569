#include "ww/craft/world_folder.h"

#include <chrono>

#include "measure.h"
#include "ww/export/export.h"
#include "ww/physics/mjcf.h"
#include "ww/render/render.h"
#include "ww/world/world_json.h"

namespace ww::craft {
namespace {

/// Adds the seconds of its life to the timings. Times go to the terminal only, so the clock is
/// harmless here.
class Stopwatch {
 public:
  Stopwatch(std::string name, Timings& timings) : name_(std::move(name)), timings_(timings) {}
  ~Stopwatch() {
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start_;
    timings_.emplace_back(name_, spent.count());
  }

 private:
  std::string name_;
  Timings& timings_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

class FolderWriter {
 public:
  FolderWriter(StagedFolder& folder, const Scene& scene) : folder_(folder), scene_(scene) {}

  Status put(std::string_view path, std::string_view bytes) { return folder_.write(path, bytes); }
  Status put(const exporting::Files& files) {
    for (const auto& [path, bytes] : files) {
      if (auto status = folder_.write(path, bytes); !status) return status;
    }
    return {};
  }

  Status write_format(const std::string& format) {
    auto files = export_files(scene_, format);
    return files ? put(*files) : Status(files.error());
  }

 private:
  StagedFolder& folder_;
  const Scene& scene_;
};

const Camera* find_camera(const World& world, std::string_view id) {
  for (const Camera& camera : world.cameras) {
    if (camera.id == id) return &camera;
  }
  return nullptr;
}

}  // namespace

Result<std::map<std::string, std::string>> export_files(const Scene& scene,
                                                        const std::string& format) {
  if (format == "usd") return exporting::write_usd(scene);
  if (format == "gltf") return exporting::write_gltf(scene);
  if (format == "urdf") return exporting::write_urdf(scene);
  if (format == "sdf") return exporting::write_sdf(scene);
  if (format == "mjcf") {
    physics::MjcfFiles mjcf = physics::write_mjcf(scene);
    exporting::Files files{{"mjcf/scene.xml", std::move(mjcf.scene_xml)}};
    for (auto& [name, bytes] : mjcf.assets) files["mjcf/" + name] = std::move(bytes);
    return files;
  }
  return Error{ErrorCode::kInvalidArgument,
               "unknown format '" + format + "' (usd, gltf, urdf, sdf, mjcf)", ""};
}

Status write_world_folder(StagedFolder& folder, const Crafted& crafted, const brief::Brief& brief,
                          const std::vector<llm::Exchange>& exchanges, const FolderOptions& options,
                          const Toolbox& tools, Progress& progress, Timings& timings) {
  const Scene& scene = crafted.scene;
  FolderWriter out(folder, scene);
  const std::string certificate = verify::to_json(crafted.certificate);
  std::vector<std::pair<std::string, std::string>> pictures;
  {
    progress.stage("writing");
    const Stopwatch watch("export", timings);
    const std::vector<std::pair<std::string, std::string>> texts{
        {"world.json", world_to_json(scene)},
        {"program.ww", program::print(crafted.program)},
        {"brief.json", brief::to_json(brief)},
        {"trace.jsonl", to_jsonl(crafted.trace)},
        {"certificate.json", certificate}};
    for (const auto& [path, text] : texts) {
      if (auto status = out.put(path, text); !status) return status;
    }
    for (std::size_t i = 0; i < exchanges.size(); ++i) {
      if (auto status =
              out.put("llm/" + std::to_string(i + 1) + ".json", llm::to_json(exchanges[i]));
          !status)
        return status;
    }
    if (auto status = out.put(exporting::write_textures(scene.world)); !status) return status;
    if (auto status = out.put(exporting::write_floorplan(scene)); !status) return status;
    for (const std::string& format : options.formats) {
      if (is_cancelled()) return Error{ErrorCode::kCancelled, "stopped by the user", ""};
      if (auto status = out.write_format(format); !status) return status;
    }
  }
  if (options.preview) {
    const Stopwatch watch("pictures", timings);
    for (const char* id : {"hero", "top"}) {
      const Camera* camera = find_camera(scene.world, id);
      if (!camera) continue;
      progress.stage(std::string("rendering ") + id);
      render::Settings settings;
      settings.width = options.preview_width;
      settings.height = options.preview_height;
      settings.samples = options.preview_samples;
      settings.hide_ceiling = std::string_view(id) == "top";
      if (settings.hide_ceiling) settings.samples = (settings.samples + 1) / 2;
      auto image = render::render(scene, *camera, settings, tools.executor, progress);
      if (!image) return image.error();
      pictures.emplace_back(id, encode_png(*image));
      if (auto status = out.put("preview/" + std::string(id) + ".png", pictures.back().second);
          !status)
        return status;
    }
  }
  return out.put("report.html", exporting::write_report(scene, {certificate, std::move(pictures)}));
}

Result<WorldFolder> read_world_folder(const std::string& path, const Toolbox& tools) {
  WorldFolder out;
  auto world_json = read_file(path + "/world.json");
  if (!world_json) return world_json.error();
  out.world_json = std::move(*world_json);
  auto text = read_file(path + "/program.ww");
  if (!text) return text.error();
  program::Parsing parsing = program::parse(*text, path + "/program.ww");
  if (parsing.diagnostics.has_errors()) return parsing.diagnostics.to_error();
  out.program = std::move(parsing.program);
  WorldReading reading = world_from_json(out.world_json, tools.kinds, tools.materials);
  if (reading.diagnostics.has_errors()) return reading.diagnostics.to_error();
  out.scene = std::move(reading.scene);
  if (auto status = finish(out.scene, tools); !status) return status.error();
  if (auto brief_json = read_file(path + "/brief.json")) {
    auto brief = brief::brief_from_json(*brief_json);
    if (!brief) return brief.error();
    out.brief = std::move(*brief);
  }
  return out;
}

Result<verify::Certificate> certify_folder(const std::string& path, const WorldFolder& world,
                                           const Toolbox& tools, Progress& progress) {
  verify::Settings settings;
  settings.kinds = &tools.kinds;
  return verify::certify(world.scene, path + "/mjcf", asked_clearances(world.program), settings,
                         tools.executor, progress);
}

}  // namespace ww::craft
