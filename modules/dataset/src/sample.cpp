#include <fmt/core.h>

#include <filesystem>
#include <mutex>

#include "bop_model.h"
#include "categories.h"
#include "randomise.h"
#include "view_files.h"
#include "viewpoints.h"
#include "ww/core/text.h"
#include "ww/craft/world_folder.h"
#include "ww/dataset/dataset.h"

namespace ww::dataset {
namespace {

/// Which world a sample shows.
struct WorldChoice {
  std::string folder, prompt;  // no prompt: a folder that was given
  std::uint64_t seed = 0;
};

WorldChoice world_of(const Dataset& dataset, int sample) {
  const WorldsSpec& worlds = dataset.spec.worlds;
  const std::size_t made = worlds.prompts.size() * static_cast<std::size_t>(worlds.per_prompt);
  const std::size_t k = static_cast<std::size_t>(sample) % (made + worlds.folders.size());
  if (k >= made) return {worlds.folders[k - made], "", 0};
  return {fmt::format("{}/worlds/{:05}", dataset.folder, k),
          worlds.prompts[k % worlds.prompts.size()], k / worlds.prompts.size()};
}

Result<craft::WorldFolder> world_for(const Dataset& dataset, const WorldChoice& choice,
                                     const craft::Toolbox& tools) {
  if (!choice.prompt.empty() && !std::filesystem::exists(choice.folder + "/world.json")) {
    if (Status status = dataset.make_world(choice.prompt, choice.seed, choice.folder); !status)
      return status.error();
  }
  return craft::read_world_folder(choice.folder, tools);
}

/// Left behind by a run that was killed here.
void remove_leftovers(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code ec;
  const fs::path target(folder);
  const std::string prefix = "." + target.filename().string() + ".part";
  std::vector<fs::path> old;
  for (const auto& entry : fs::directory_iterator(target.parent_path(), ec)) {
    if (entry.path().filename().string().starts_with(prefix)) old.push_back(entry.path());
  }
  for (const fs::path& path : old) fs::remove_all(path, ec);
}

/// Meshes of the shapes that were seen, once for the whole dataset, where BOP is asked for.
Status write_shapes(const Dataset& dataset, const Scene& scene, const Json& views) {
  static std::mutex writing;  // two jobs may see the same shape
  const std::lock_guard lock(writing);
  for (const Json& view : views) {
    for (const Json& o : view["objects"]) {
      if (!o.contains("model")) continue;
      const std::string path = dataset.folder + "/" + model_path(o["model"].get<std::string>());
      if (std::filesystem::exists(path)) continue;
      const ObjectId object = scene.world.find_object(o["id"].get<std::string>());
      const std::string ply =
          model_ply(*scene.world[object].model, scene.state.joints[object.index]);
      if (auto status = write_file(path, ply); !status) return status;
    }
  }
  return {};
}

/// Lines of a program, without its heading.
Json changes_of(const Randomised& randomised) {
  program::Program program;
  program.statements = randomised.changes;
  Json lines = Json::array();
  for (const std::string& line : split(program::print(program), '\n')) {
    if (!line.empty() && !line.starts_with("program ")) lines.push_back(line);
  }
  return lines;
}

/// Fills the folder and says what is in it.
Result<Json> fill_sample(const Dataset& dataset, int sample, const craft::Toolbox& tools,
                         const WorldChoice& choice, StagedFolder& out) {
  auto world = world_for(dataset, choice, tools);
  if (!world) return world.error();
  auto randomised = randomise(std::move(*world), dataset.spec, sample, tools);
  if (!randomised) return randomised.error();
  const Scene& scene = randomised->scene;
  render::View view(scene, tools.executor);
  const std::vector<Placed> placed = choose_viewpoints(scene, dataset.spec, sample, view);
  if (placed.empty())
    return Error{ErrorCode::kNotFound, "no room has a free place to stand in", choice.folder};
  Json json{{"prompt", scene.world.prompt_text},
            {"objects", scene.world.objects.size()},
            {"changes", changes_of(*randomised)},
            {"dropped", randomised->dropped},
            {"views", Json::array()}};
  const Categories categories(tools.kinds);
  for (std::size_t v = 0; v < placed.size(); ++v) {
    if (is_cancelled()) return Error{ErrorCode::kCancelled, "stopped by the user", ""};
    const ViewInput input{dataset.spec, categories, scene, placed[v], sample, static_cast<int>(v)};
    auto written = write_view(input, view, out);
    if (!written) return written.error();
    json["views"].push_back(std::move(*written));
  }
  if (auto status = write_shapes(dataset, scene, json["views"]); !status) return status.error();
  return json;
}

bool is_stated(const Error& error) {
  return error.code != ErrorCode::kCancelled && error.code != ErrorCode::kIo;
}

}  // namespace

bool has_sample(const std::string& folder, int sample) {
  return std::filesystem::exists(folder + "/" + sample_folder(sample) + "/sample.json");
}

std::vector<int> samples_of(const Spec& spec, std::size_t shard, std::size_t shards) {
  std::vector<int> samples;
  for (std::size_t k = shard; k < static_cast<std::size_t>(spec.samples); k += shards)
    samples.push_back(static_cast<int>(k));
  return samples;
}

Status open_dataset(const std::string& folder, std::string_view spec_text) {
  const std::string path = folder + "/spec.yaml";
  if (!std::filesystem::exists(path)) return write_file(path, spec_text);
  const auto there = read_file(path);
  if (!there) return there.error();
  if (*there == spec_text) return {};
  return Error{ErrorCode::kInvalidArgument,
               "holds samples of another specification; name a new folder", folder};
}

Status make_sample(const Dataset& dataset, int sample, const craft::Toolbox& tools) {
  const std::string target = dataset.folder + "/" + sample_folder(sample);
  remove_leftovers(target);
  auto out = StagedFolder::create(target);
  if (!out) return out.error();
  const WorldChoice choice = world_of(dataset, sample);
  Json json{{"format", "worldwright/sample"}, {"version", 1}, {"sample", sample}};
  json["world"] = {
      {"folder",
       choice.prompt.empty() ? choice.folder : choice.folder.substr(dataset.folder.size() + 1)},
      {"seed", choice.seed}};
  auto filled = fill_sample(dataset, sample, tools, choice, *out);
  if (!filled) {
    if (!is_stated(filled.error())) return filled.error();
    json["failed"] = filled.error().str();
    json["views"] = Json::array();
  } else {
    json.update(*filled);
  }
  // With tabs of 1 it is a third shorter, and still read by people.
  if (auto status = out->write("sample.json", json.dump(1) + "\n"); !status) return status;
  return out->commit();
}

}  // namespace ww::dataset
