#include "view_files.h"
#include "ww/core/text.h"

namespace ww::dataset {
namespace {

using namespace render;

Json describe(const Pinhole& c) {
  const Distortion& d = c.distortion;
  return {{"model", "pinhole"},
          {"width", c.width},
          {"height", c.height},
          {"fx", round_to(c.fx, 9)},
          {"fy", round_to(c.fy, 9)},
          {"cx", c.cx},
          {"cy", c.cy},
          {"distortion", {d.k1, d.k2, d.p1, d.p2, d.k3}}};
}

Json describe(const Fisheye& c) {
  return {{"model", "fisheye_equidistant"},       {"width", c.width}, {"height", c.height},
          {"focal", round_to(c.focal, 9)},        {"cx", c.cx},       {"cy", c.cy},
          {"max_angle", round_to(c.max_angle, 9)}};
}

Json describe(const Panorama& c) {
  return {{"model", "equirectangular"}, {"width", c.width}, {"height", c.height}};
}

Json describe(const Stereo& c) {
  Json json = describe(c.eye);
  json["model"] = "stereo";
  json["baseline"] = c.baseline;
  return json;
}

Json describe(const DepthCamera& c) {
  Json json = describe(c.eye);
  json["model"] = "depth";
  json["near"] = c.near;
  json["far"] = c.far;
  json["noise"] = c.noise;
  return json;
}

Json describe(const Lidar& c) {
  Json json{{"model", "lidar"}, {"width", c.columns}, {"height", c.rings.size()}};
  json["rings"] = Json::array();
  for (const double ring : c.rings) json["rings"].push_back(round_to(ring, 9));
  json["near"] = c.near;
  json["far"] = c.far;
  json["noise"] = c.noise;
  return json;
}

}  // namespace

Json describe_camera(const Viewpoint& at) {
  Json json = std::visit([](const auto& sensor) { return describe(sensor); }, at.sensor);
  json["camera_to_world_opengl"] = to_json(at.X_WC);
  json["world_to_camera_opencv"] = to_json(to_opencv(at.X_WC).inverse());
  return json;
}

}  // namespace ww::dataset
