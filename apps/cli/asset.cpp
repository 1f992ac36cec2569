// ww asset: one object, checked, drawn and written; or contact sheets of many.
#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "commands.h"
#include "ww/assets/check.h"
#include "ww/core/rng.h"
#include "ww/core/text.h"
#include "ww/craft/alone.h"
#include "ww/export/export.h"
#include "ww/physics/mjcf.h"
#include "ww/render/render.h"

namespace ww::cli {
namespace {

struct AssetArgs {
  std::vector<std::string> words;  ///< keys, and name=value of parameters
  std::string out, sheet;
  std::uint64_t seed = 1, shuffle = 0;
  int seeds = 1, size = 512, samples = 32;
  double open = 0;
  bool check = false;
};

struct Request {
  std::vector<std::string> keys;
  Params params;
};

Value value_of(const std::string& text) {
  if (text == "true" || text == "false") return text == "true";
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (end != text.c_str() && *end == 0) return number;
  return text;
}

Result<Request> read(const AssetArgs& args, const KindSource& kinds) {
  Request request;
  for (const std::string& word : args.words) {
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos) {
      request.params[word.substr(0, equals)] = value_of(word.substr(equals + 1));
      continue;
    }
    if (!kinds.info(word)) {
      const std::string near = nearest_word(word, kinds.keys());
      return Error{ErrorCode::kNotFound,
                   "there is no kind '" + word + "'" +
                       (near.empty() ? "" : "; did you mean '" + near + "'?"),
                   ""};
    }
    request.keys.push_back(word);
  }
  if (request.keys.empty()) request.keys = kinds.keys();
  return request;
}

Model opened(const Model& model, double share) {
  Model shown = model;
  std::vector<double> positions;
  for (const ModelJoint& j : model.joints) {
    positions.push_back(j.range ? share * (j.range->y > 0 ? j.range->y : j.range->x) : share);
  }
  const std::vector<RigidTransform> poses = part_poses(model, positions);
  shown.box = {};
  for (Visual& v : shown.visuals) {
    v.mesh = transformed(poses[static_cast<std::size_t>(v.part)], v.mesh);
    shown.box.include(bounds(v.mesh));
  }
  return shown;
}

/// What ww asset --check prints of one build.
struct Finding {
  std::string key;
  std::uint64_t seed = 0;
  double milliseconds = 0, mass = 0;
  std::size_t triangles = 0, pieces = 0, joints = 0;
  std::vector<std::string> faults;
};

Finding check_one(const std::string& key, std::uint64_t seed, const Params& params,
                  const craft::Toolbox& tools) {
  Finding finding{key, seed, 0, 0, 0, 0, 0, {}};
  const auto start = std::chrono::steady_clock::now();
  auto model = tools.kinds.build(key, params, seed);
  finding.milliseconds =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  if (!model) {
    finding.faults.push_back(model.error().str());
    return finding;
  }
  const Model& m = **model;
  for (const Visual& v : m.visuals) finding.triangles += v.mesh.triangle_count();
  finding.pieces = m.colliders.size();
  finding.joints = m.joints.size();
  finding.mass = total_mass(m).mass;
  const Diagnostics found = check_model(m, *tools.kinds.info(key), key);
  for (const Diagnostic& d : found.items()) {
    if (d.severity == Severity::kError) finding.faults.push_back(d.str());
  }
  const std::string folder = (std::filesystem::temp_directory_path() /
                              fmt::format("ww_alone_{}_{}", ::getpid(), m.hash.hex()))
                                 .string();
  auto alone = craft::measure_alone(*model, tools, folder);
  if (!alone) finding.faults.push_back(alone.error().str());
  if (alone) {
    for (const craft::Alone& a : *alone) {
      for (const std::string& line : verify::failures(a.certificate)) {
        finding.faults.push_back(a.pose.empty() ? line : a.pose + ": " + line);
      }
    }
  }
  return finding;
}

int check(const AssetArgs& args, const Request& request, const craft::Toolbox& tools,
          const Common& common) {
  std::size_t faulty = 0, built = 0;
  std::vector<Finding> findings(request.keys.size() * static_cast<std::size_t>(args.seeds));
  const auto executor = make_executor(common.threads);
  executor->parallel_for(findings.size(), [&](std::size_t i) {
    if (is_cancelled()) return;
    const auto seeds = static_cast<std::size_t>(args.seeds);
    findings[i] = check_one(request.keys[i / seeds], args.seed + i % seeds, request.params, tools);
  });
  if (!common.json)
    fmt::print("{:<22} {:>5} {:>6} {:>6} {:>6} {:>8} {:>9}\n", "kind", "seed", "tris", "pieces",
               "joints", "ms", "kg");
  for (const Finding& f : findings) {
    ++built;
    faulty += f.faults.empty() ? 0 : 1;
    if (common.json) {
      fmt::print("{}\n",
                 nlohmann::ordered_json{{"kind", f.key},
                                        {"seed", f.seed},
                                        {"triangles", f.triangles},
                                        {"pieces", f.pieces},
                                        {"joints", f.joints},
                                        {"ms", f.milliseconds},
                                        {"mass", f.mass},
                                        {"faults", f.faults}}
                     .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
      continue;
    }
    fmt::print("{:<22} {:>5} {:>6} {:>6} {:>6} {:>8.1f} {:>9.3f}\n", f.key, f.seed, f.triangles,
               f.pieces, f.joints, f.milliseconds, f.mass);
    for (const std::string& line : f.faults) fmt::print("    {}\n", line);
  }
  if (!common.json)
    fmt::print("{} builds of {} kinds, {} with faults\n", built, request.keys.size(), faulty);
  return is_cancelled() ? kStopped : faulty > 0 ? kFaults : kDone;
}

Image joined(const std::vector<Image>& pictures, int columns) {
  const int w = pictures.front().width, h = pictures.front().height, c = pictures.front().channels;
  const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
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

/// Pictures of all kinds, `seeds` each, on pages of at most 30, with a list of what is where beside
/// them.
int sheets(const AssetArgs& args, Request request, const craft::Toolbox& tools) {
  if (args.shuffle > 0) Rng(args.shuffle).shuffle(request.keys);
  constexpr int kColumns = 6;
  constexpr std::size_t kPage = 30;
  std::vector<Image> page;
  std::string list;
  int number = 0;
  const auto flush = [&]() -> Status {
    if (page.empty()) return {};
    Status status = write_file(fmt::format("{}/page_{:02}.png", args.sheet, ++number),
                               encode_png(joined(page, kColumns)));
    page.clear();
    return status;
  };
  for (const std::string& key : request.keys) {
    for (int s = 0; s < args.seeds && !is_cancelled(); ++s) {
      auto model =
          tools.kinds.build(key, request.params, args.seed + static_cast<std::uint64_t>(s));
      if (!model) return report(model.error());
      auto image = render::render_model(opened(**model, args.open), tools.materials, args.size,
                                        args.size, args.samples, tools.executor);
      if (!image) return report(image.error());
      list += fmt::format("page {:02} row {} column {}: {}\n", number + 1,
                          page.size() / kColumns + 1, page.size() % kColumns + 1, key);
      page.push_back(std::move(*image));
      if (page.size() < kPage) continue;
      if (auto status = flush(); !status) return report(status.error());
    }
  }
  if (auto status = flush(); !status) return report(status.error());
  if (auto status = write_file(args.sheet + "/key.txt", list); !status)
    return report(status.error());
  fmt::print("{}: {} pages; what is where stands in key.txt\n", args.sheet, number);
  return kDone;
}

int write_object(const AssetArgs& args, const Request& request, const craft::Toolbox& tools) {
  const std::string& key = request.keys.front();
  auto model = tools.kinds.build(key, request.params, args.seed);
  if (!model) return report(model.error());
  Scene scene = exporting::single_object_scene(*model, tools.materials);
  if (auto status = craft::finish(scene, tools); !status) return report(status.error());
  exporting::Files files = exporting::write_textures(scene.world);
  files.merge(exporting::write_urdf(scene));
  files.merge(exporting::write_usd(scene));
  auto gltf = exporting::write_gltf(scene);
  if (!gltf) return report(gltf.error());
  files.merge(*gltf);
  physics::MjcfFiles mjcf = physics::write_mjcf(scene);
  files["mjcf/scene.xml"] = std::move(mjcf.scene_xml);
  for (auto& [name, bytes] : mjcf.assets) files["mjcf/" + name] = std::move(bytes);
  for (const double open : {0.0, 0.7}) {
    if (open > 0 && (*model)->joints.empty()) continue;
    auto image = render::render_model(opened(**model, open), tools.materials, args.size, args.size,
                                      args.samples, tools.executor);
    if (!image) return report(image.error());
    files[open > 0 ? "preview/open.png" : "preview/closed.png"] = encode_png(*image);
  }
  for (const auto& [name, bytes] : files) {
    if (auto status = write_file(args.out + "/" + name, bytes); !status)
      return report(status.error());
  }
  const Vec3 size = (*model)->box.size();
  fmt::print("{}: {} {:.2f} x {:.2f} x {:.2f} m, {:.2f} kg, {} joints, {} files\n", args.out, key,
             size.x, size.y, size.z, total_mass(**model).mass, (*model)->joints.size(),
             files.size());
  for (const auto& [name, value] : (*model)->params) fmt::print("  {}={}\n", name, to_text(value));
  return kDone;
}

int run(const AssetArgs& args, const Common& common) {
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  for (const Diagnostic& d : workshop->diagnostics().items()) fmt::print(stderr, "{}\n", d.str());
  auto request = read(args, workshop->tools().kinds);
  if (!request) return report(request.error());
  if (args.check) return check(args, *request, workshop->tools(), common);
  if (!args.sheet.empty()) return sheets(args, *request, workshop->tools());
  if (args.words.empty() || request->keys.size() != 1 || args.out.empty()) {
    return report({ErrorCode::kInvalidArgument,
                   "name one kind and a folder: ww asset sofa style=modern -o out/sofa", ""});
  }
  return write_object(args, *request, workshop->tools());
}

}  // namespace

void add_asset(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<AssetArgs>();
  CLI::App* command =
      app.add_subcommand("asset", "Makes, checks or draws objects of the catalogue");
  command->add_option("kinds", args->words, "keys of kinds; parameters as name=value");
  command->add_option("-o,--output", args->out,
                      "folder for pictures, MJCF, URDF, USD and GLB of one object");
  command->add_flag("--check", args->check,
                    "builds, checks and settles the kinds (all when none is named)");
  command->add_option("--sheet", args->sheet, "folder for contact sheets of the kinds");
  command->add_option("--shuffle", args->shuffle,
                      "order of the sheets: a number, 0 keeps it sorted");
  command->add_option("--seeds", args->seeds, "variants of each")->check(CLI::Range(1, 1000));
  command->add_option("--seed", args->seed, "first variant");
  command->add_option("--size", args->size, "pixels a side")->check(CLI::Range(32, 4096));
  command->add_option("--samples", args->samples, "rays a pixel")->check(CLI::Range(1, 4096));
  command->add_option("--open", args->open, "share of each joint's range in sheets")
      ->check(CLI::Range(0.0, 1.0));
  command->callback([args, &common, &exit_code] { exit_code = run(*args, common); });
}

}  // namespace ww::cli
