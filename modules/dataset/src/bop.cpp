// BOP (bop.felk.cvut.cz, "BOP format"): 6D poses, a scene a sample. Lengths mm; a model's origin is
// the middle of its box. Models differ by what they are made of and how far their joints are open.
#include <fmt/format.h>

#include <filesystem>
#include <map>

#include "bop_model.h"
#include "finish.h"
#include "stream_writer.h"
#include "ww/core/files.h"
#include "ww/core/text.h"

namespace ww::dataset {
namespace {

namespace fs = std::filesystem;

/// Numbers in the order in which models are first seen.
struct Models {
  std::map<std::string, int> number;
  std::vector<Json> info;  ///< entry of models_info.json, by number - 1
};

std::string json_key(int n) { return std::to_string(n); }

/// Row by row, of the upper 3 x 3.
Json rotation_of(const Json& pose) {
  Json r = Json::array();
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) r.push_back(pose[i][j]);
  }
  return r;
}

Json millimetres(const Json& pose) {
  Json t = Json::array();
  for (std::size_t i = 0; i < 3; ++i) t.push_back(round_to(1000 * pose[i][3].get<double>(), 6));
  return t;
}

int number_of(Models& models, const Json& object) {
  const std::string id = object.at("model").get<std::string>();
  const auto [it, is_new] =
      models.number.try_emplace(id, static_cast<int>(models.number.size()) + 1);
  if (is_new) {
    const Json& size = object.at("box3d").at("size");
    const Vec3 mm = Vec3{size[0], size[1], size[2]} * 1000.0;
    models.info.push_back({{"diameter", round_to(norm(mm), 6)},
                           {"min_x", -0.5 * mm.x},
                           {"min_y", -0.5 * mm.y},
                           {"min_z", -0.5 * mm.z},
                           {"size_x", mm.x},
                           {"size_y", mm.y},
                           {"size_z", mm.z},
                           {"category", object.at("category")}});
  }
  return it->second;
}

Json describe_truth(Models& models, const Json& object) {
  const Json& pose = object.at("box3d").at("pose_opencv");
  return {{"obj_id", number_of(models, object)},
          {"cam_R_m2c", rotation_of(pose)},
          {"cam_t_m2c", millimetres(pose)}};
}

Json describe_view_of(const Json& object) {
  const double inside = object.at("silhouette").get<double>(),
               outside = object.at("truncation").get<double>();
  // Of the whole outline, as far as it would reach beyond the picture.
  const double whole = inside / std::max(1 - outside, 0.01);
  const int pixels = object.at("pixels").get<int>();
  return {{"bbox_visib", object.at("box")},
          {"bbox_obj", object.at("outline_box")},
          {"px_count_visib", pixels},
          {"px_count_valid", pixels},
          {"px_count_all", static_cast<std::int64_t>(std::lround(whole))},
          {"visib_fract", round_to(pixels / std::max(whole, 1.0), 4)}};
}

Json describe_lens(const Json& camera) {
  // BOP, as OpenCV, counts from the centre of the first pixel.
  return {{"cam_K",
           {camera.at("fx"), 0, camera.at("cx").get<double>() - 0.5, 0, camera.at("fy"),
            camera.at("cy").get<double>() - 0.5, 0, 0, 1}},
          {"depth_scale", 1.0}};
}

Status link_or_copy(const std::string& from, const std::string& to) {
  std::error_code ec;
  fs::create_directories(fs::path(to).parent_path(), ec);
  if (fs::exists(to, ec)) return {};
  // Pictures are not kept twice where the disk can name one file twice.
  fs::create_hard_link(from, to, ec);
  if (!ec) return {};
  const auto bytes = read_file(from);
  return bytes ? write_file(to, *bytes) : Status(bytes.error());
}

/// One sample as the scene `train_pbr/<number>`.
Status write_scene(const Dataset& dataset, int sample, const Json& json, Models& models) {
  const std::string in = dataset.folder + "/" + sample_folder(sample) + "/",
                    out = fmt::format("{}/bop/train_pbr/{:06}/", dataset.folder, sample);
  Json truth = Json::object(), info = Json::object(), cameras = Json::object();
  for (std::size_t v = 0; v < json["views"].size(); ++v) {
    const Json& view = json["views"][v];
    const std::string key = json_key(static_cast<int>(v));
    cameras[key] = describe_lens(view.at("camera"));
    truth[key] = Json::array();
    info[key] = Json::array();
    for (const Json& object : view["objects"]) {
      const std::string mask =
          fmt::format("{:06}_{:06}.png", v, static_cast<int>(truth[key].size()));
      truth[key].push_back(describe_truth(models, object));
      info[key].push_back(describe_view_of(object));
      for (const char* kind : {"mask", "mask_visib"}) {
        const std::string png = mask_png(
            object.at(kind == std::string("mask") ? "outline_rle" : "rle").get<std::string>(),
            view["camera"].at("width").get<int>(), view["camera"].at("height").get<int>());
        if (auto status = write_file(out + kind + "/" + mask, png); !status) return status;
      }
    }
    for (const char* what : {"rgb", "depth"}) {
      if (!view["files"].contains(what)) continue;
      const auto status = link_or_copy(in + view["files"][what].get<std::string>(),
                                       fmt::format("{}{}/{:06}.png", out, what, v));
      if (!status) return status;
    }
  }
  for (const auto& [name, content] : {std::pair<const char*, const Json&>{"scene_gt.json", truth},
                                      {"scene_gt_info.json", info},
                                      {"scene_camera.json", cameras}}) {
    if (auto status = write_file(out + name, content.dump() + "\n"); !status) return status;
  }
  return {};
}

}  // namespace

Status write_bop(const Dataset& dataset) {
  Models models;
  const auto status = for_each_sample(dataset, [&](int sample, const Json& json) {
    return write_scene(dataset, sample, json, models);
  });
  if (!status) return status;
  Json info = Json::object();
  for (std::size_t i = 0; i < models.info.size(); ++i)
    info[json_key(static_cast<int>(i) + 1)] = models.info[i];
  for (const auto& [id, number] : models.number) {
    const auto copied =
        link_or_copy(dataset.folder + "/" + model_path(id),
                     fmt::format("{}/bop/models/obj_{:06}.ply", dataset.folder, number));
    if (!copied) return copied;
  }
  return write_file(dataset.folder + "/bop/models/models_info.json", info.dump(1) + "\n");
}

}  // namespace ww::dataset
