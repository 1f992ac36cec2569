// transforms.json as NeRF and splat trainers read it (nerfstudio's data conventions): one a sample,
// since each is a scene of its own that does not move. Poses are camera to world, OpenGL axes, Z
// up.
#include "finish.h"
#include "ww/core/files.h"

namespace ww::dataset {

Status write_transforms(const Dataset& dataset) {
  return for_each_sample(dataset, [&](int sample, const Json& json) -> Status {
    Json frames = Json::array();
    for (const Json& view : json["views"]) {
      const Json& camera = view["camera"];
      const Json& d = camera.at("distortion");
      Json frame{{"file_path", view["files"].at("rgb")},
                 {"transform_matrix", camera.at("camera_to_world_opengl")},
                 {"fl_x", camera.at("fx")},
                 {"fl_y", camera.at("fy")},
                 {"cx", camera.at("cx")},
                 {"cy", camera.at("cy")},
                 {"w", camera.at("width")},
                 {"h", camera.at("height")},
                 {"k1", d[0]},
                 {"k2", d[1]},
                 {"p1", d[2]},
                 {"p2", d[3]},
                 {"k3", d[4]}};
      if (view["files"].contains("depth")) frame["depth_file_path"] = view["files"]["depth"];
      frames.push_back(std::move(frame));
    }
    const Json whole{{"camera_model", "OPENCV"},
                     {"depth_unit_scale_factor", 0.001},
                     {"frames", std::move(frames)}};
    return write_file(dataset.folder + "/" + sample_folder(sample) + "/transforms.json",
                      whole.dump(1) + "\n");
  });
}

}  // namespace ww::dataset
