#include "view_files.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "bop_model.h"
#include "finish.h"
#include "motion.h"
#include "overview.h"
#include "randomise.h"
#include "ww/core/text.h"

namespace ww::dataset {
namespace {

using render::Labels;
using render::ObjectLabel;

constexpr int kDrawn = 12;  // views on the page of samples

/// What COCO calls a segment: each object one, each kind of surface of the building one.
struct Segments {
  std::vector<std::uint32_t> ids;  ///< pixel by pixel
  Json info = Json::array();
};

class ViewWriter {
 public:
  ViewWriter(const ViewInput& input, render::View& view, StagedFolder& out)
      : in_(input), view_(view), out_(out) {}

  Result<Json> write() {
    labels_ = view_.labels(in_.placed.at);
    json_["camera"] = describe_camera(in_.placed.at);
    if (auto status = write_picture(); !status) return status.error();
    if (auto status = write_reading(); !status) return status.error();
    if (auto status = write_labels(); !status) return status.error();
    if (auto status = write_overview(); !status) return status.error();
    if (auto status = write_segments(); !status) return status.error();
    json_["files"] = files_;
    json_["instances"] = name_instances();
    json_["objects"] = describe_objects();
    json_["segments"] = segments_.info;
    return std::move(json_);
  }

 private:
  Status put(const std::string& what, const std::string& file, const std::string& bytes) {
    const std::string path = fmt::format("view_{}/{}", in_.number, file);
    files_[what] = path;
    return out_.write(path, bytes);
  }

  bool is_lidar() const { return std::holds_alternative<render::Lidar>(in_.placed.at.sensor); }

  /// Of where the sensor stands now, through one of its lenses.
  Result<Image> picture_of(const Camera& camera, const render::Viewpoint& at) {
    Progress quiet;
    if (in_.spec.picture.quality == Quality::kQuick) return view_.draw(at).picture;
    return view_.trace(camera, at.sensor, in_.spec.picture.samples, quiet);
  }

  Status put_picture(const std::string& what, const Camera& camera, const render::Viewpoint& at) {
    auto image = picture_of(camera, at);
    if (!image) return image.error();
    const double deviation = noise_;
    if (deviation > 0) {
      Rng rng = stream_of(in_.spec, in_.sample, fmt::format("noise {} {}", in_.number, what));
      add_shot_noise(*image, deviation, rng);
    }
    if (what == "rgb") picture_ = *image;
    return put(what, what + ".png", encode_png(*image));
  }

  Status write_picture() {
    Rng rng = stream_of(in_.spec, in_.sample, fmt::format("noise {}", in_.number));
    noise_ = draw(rng, in_.spec.randomise.noise);
    if (noise_ > 0) json_["noise"] = round_to(noise_, 6);
    if (is_lidar()) return {};
    const Placed& placed = in_.placed;
    if (auto status = put_picture("rgb", placed.camera, placed.at); !status) return status;
    const auto* stereo = std::get_if<render::Stereo>(&placed.at.sensor);
    if (!stereo) return {};
    const render::Viewpoint right = render::right_eye(*stereo, placed.at.X_WC);
    Camera moved = placed.camera;
    const Vec3 aside = right.X_WC.translation - placed.at.X_WC.translation;
    moved.position += aside;
    moved.target += aside;
    return put_picture("rgb_right", moved, right);
  }

  /// What the sensor itself reports, with its faults.
  Status write_reading() {
    const int w = labels_.width, h = labels_.height;
    const std::uint64_t seed =
        stream_of(in_.spec, in_.sample, fmt::format("reading {}", in_.number)).next();
    const render::Sensor& sensor = in_.placed.at.sensor;
    if (const auto* camera = std::get_if<render::DepthCamera>(&sensor))
      return put("measured_depth", "measured_depth.png",
                 to_depth_png(w, h, measured_depth(*camera, labels_, seed)));
    if (const auto* stereo = std::get_if<render::Stereo>(&sensor))
      return put("disparity", "disparity.npy", to_npy(w, h, disparity(*stereo, labels_)));
    if (const auto* lidar = std::get_if<render::Lidar>(&sensor))
      return put("returns", "returns.npy", to_npy(lidar_returns(*lidar, labels_, seed)));
    return {};
  }

  Status write_overview() {
    if (picture_number(in_.spec, in_.sample, static_cast<std::size_t>(in_.number)) > kDrawn)
      return {};
    if (is_lidar()) picture_ = view_.draw(in_.placed.at).picture;
    return put("overview", "overview.png",
               encode_png(draw_overview(picture_, labels_, in_.placed.at)));
  }

  Status write_labels() {
    for (const Label label : in_.spec.labels) {
      if (auto status = write_label(label); !status) return status;
    }
    return {};
  }

  Status write_label(Label label) {
    const int w = labels_.width, h = labels_.height;
    switch (label) {
      case Label::kDepth:
        return put("depth", "depth.png", to_depth_png(w, h, labels_.depth));
      case Label::kDistance:
        return put("distance", "distance.npy", to_npy(w, h, labels_.distance));
      case Label::kNormals:
        return put("normals", "normals.npy", to_npy(w, h, labels_.normal_C));
      case Label::kAlbedo:
        return put("albedo", "albedo.png", albedo_png());
      case Label::kInstances:
        return put("instances", "instances.png", to_png16(w, h, labels_.instance));
      case Label::kCategories:
        return put("categories", "categories.png", category_png());
      case Label::kParts:
        json_["parts"] = named(labels_.part, view_.names().parts);
        return put("parts", "parts.png", to_png16(w, h, labels_.part));
      case Label::kMaterials:
        json_["materials"] = named(labels_.material, view_.names().materials);
        return put("materials", "materials.png", to_png16(w, h, labels_.material));
      case Label::kFlow:
        return write_flow();
    }
    return {};
  }

  /// The next moment: the camera a little further, what opens a little more open.
  Status write_flow() {
    const int w = labels_.width, h = labels_.height;
    Rng rng = stream_of(in_.spec, in_.sample, fmt::format("motion {}", in_.number));
    const NextMoment next = next_moment(in_.scene, in_.placed, rng);
    const render::Motion motion{&next.state, next.placed.at.X_WC};
    const Labels moving = view_.labels(in_.placed.at, &motion);
    json_["next"] = {{"camera", describe_camera(next.placed.at)}, {"joints", next.joints}};
    if (auto status = put("flow", "flow.npy", to_npy(w, h, moving.flow)); !status) return status;
    if (auto status = put("scene_flow", "scene_flow.npy", to_npy(w, h, moving.scene_flow)); !status)
      return status;
    if (is_lidar()) return {};
    view_.move(next.state);
    const Status status = put_picture("rgb_next", next.placed.camera, next.placed.at);
    view_.move(in_.scene.state);
    return status;
  }

  std::string albedo_png() const {
    Image image{labels_.width, labels_.height, 3, {}};
    image.pixels.reserve(labels_.albedo.size() * 3);
    for (const auto& a : labels_.albedo) {
      for (const float c : a)
        image.pixels.push_back(static_cast<std::uint8_t>(
            std::lround(255 * linear_to_srgb(std::clamp(static_cast<double>(c), 0.0, 1.0)))));
    }
    return encode_png(image);
  }

  int category_of(std::uint32_t instance) const {
    return in_.categories.number_of(view_.names().instances[instance].category);
  }

  std::string category_png() const {
    std::vector<std::uint32_t> ids;
    for (const std::uint32_t i : labels_.instance)
      ids.push_back(static_cast<std::uint32_t>(category_of(i)));
    return to_png16(labels_.width, labels_.height, ids);
  }

  static std::vector<std::uint32_t> values_in(std::vector<std::uint32_t> plane) {
    std::sort(plane.begin(), plane.end());
    plane.erase(std::unique(plane.begin(), plane.end()), plane.end());
    if (!plane.empty() && plane.front() == 0) plane.erase(plane.begin());
    return plane;
  }

  /// Names of the numbers that a picture holds.
  static Json named(const std::vector<std::uint32_t>& plane,
                    const std::vector<std::string>& names) {
    Json json = Json::object();
    for (const std::uint32_t id : values_in(plane)) json[std::to_string(id)] = names[id];
    return json;
  }

  Json name_instances() const {
    Json json = Json::object();
    for (const std::uint32_t id : values_in(labels_.instance)) {
      const auto& named = view_.names().instances[id];
      json[std::to_string(id)] = {
          {"id", named.id}, {"category", named.category}, {"category_id", category_of(id)}};
    }
    return json;
  }

  Json describe_objects() {
    Json json = Json::array();
    for (const ObjectLabel& o : labels_.objects) {
      const auto& named = view_.names().instances[o.instance];
      const Rle rle = rle_of(labels_.instance, labels_.width, labels_.height, o.instance, o.box);
      // The pose is that of the box: its middle, along the object's axes.
      const RigidTransform X_CB =
          render::to_opencv({}).inverse() * o.X_CO * RigidTransform{{}, o.box_O.center()};
      json.push_back({{"instance", o.instance},
                      {"id", named.id},
                      {"category", named.category},
                      {"category_id", category_of(o.instance)},
                      {"box", {o.box.x, o.box.y, o.box.width, o.box.height}},
                      {"pixels", o.pixels},
                      {"silhouette", o.silhouette},
                      {"visibility", round_to(o.visibility, 4)},
                      {"truncation", round_to(o.truncation, 4)},
                      {"box3d",
                       {{"size", to_json(o.box_O.size())},
                        {"center", to_json(o.box_O.center())},
                        {"pose_opencv", to_json(X_CB)}}},
                      {"pose_world", to_json(o.X_WO)},
                      {"rle", rle.text()}});
      if (wants(Format::kBop)) add_outline(o, json.back());
    }
    return json;
  }

  bool wants(Format format) const {
    return std::binary_search(in_.spec.formats.begin(), in_.spec.formats.end(), format);
  }

  /// What BOP asks for beside: the shape's name, all of its outline.
  void add_outline(const ObjectLabel& o, Json& json) {
    const ObjectId object = view_.names().instances[o.instance].object;
    const Model& model = *in_.scene.world[object].model;
    const std::vector<double>& joints = in_.scene.state.joints[object.index];
    json["model"] = model_name(model, joints);
    json["outline_box"] = outline_box(o, model, part_poses(model, joints));
    const std::vector<bool> mask = view_.silhouette(in_.placed.at, object);
    const std::vector<std::uint32_t> ids(mask.begin(), mask.end());
    json["outline_rle"] =
        rle_of(ids, labels_.width, labels_.height, 1, {0, 0, labels_.width, labels_.height}).text();
  }

  /// Of all its vertices, as far as the lens maps them; may reach beyond the picture.
  Json outline_box(const ObjectLabel& o, const Model& model,
                   const std::vector<RigidTransform>& poses) const {
    Aabb box;
    for (const Visual& visual : model.visuals) {
      const RigidTransform X_CP = o.X_CO * poses[static_cast<std::size_t>(visual.part)];
      for (const Vec3& p : visual.mesh.positions) {
        if (const auto q = project(in_.placed.at.sensor, X_CP * p))
          box.include(Vec3{q->x, q->y, 0});
      }
    }
    if (box.empty()) return {o.box.x, o.box.y, o.box.width, o.box.height};
    const auto whole = [](double v) { return std::lround(std::clamp(std::floor(v), -1e6, 1e6)); };
    return {whole(box.low.x), whole(box.low.y), whole(box.high.x) - whole(box.low.x) + 1,
            whole(box.high.y) - whole(box.low.y) + 1};
  }

  /// Objects keep their instance number; walls, floors and ceilings get one each behind them.
  Segments segment() const {
    const auto& instances = view_.names().instances;
    std::vector<std::uint32_t> segment_of(instances.size());
    std::map<std::string, std::uint32_t> building;
    auto next = static_cast<std::uint32_t>(instances.size());
    for (std::uint32_t i = 1; i < instances.size(); ++i) {
      if (instances[i].object.valid()) {
        segment_of[i] = i;
        continue;
      }
      const auto [it, is_new] = building.try_emplace(instances[i].category, next);
      if (is_new) ++next;
      segment_of[i] = it->second;
    }
    struct Extent {
      int left = 1 << 30, top = 1 << 30, right = -1, bottom = -1, area = 0, category = 0;
    };
    std::map<std::uint32_t, Extent> extents;
    Segments s;
    s.ids.reserve(labels_.instance.size());
    for (std::size_t k = 0; k < labels_.instance.size(); ++k) {
      const std::uint32_t instance = labels_.instance[k], id = segment_of[instance];
      s.ids.push_back(id);
      if (id == 0) continue;
      Extent& e = extents[id];
      const int x = static_cast<int>(k) % labels_.width, y = static_cast<int>(k) / labels_.width;
      e = {std::min(e.left, x),  std::min(e.top, y),
           std::max(e.right, x), std::max(e.bottom, y),
           e.area + 1,           e.area == 0 ? category_of(instance) : e.category};
    }
    for (const auto& [id, e] : extents) {
      s.info.push_back({{"id", id},
                        {"category_id", e.category},
                        {"area", e.area},
                        {"bbox", {e.left, e.top, e.right - e.left + 1, e.bottom - e.top + 1}},
                        {"iscrowd", 0}});
    }
    return s;
  }

  /// COCO's panoptic picture: a segment's number in three bytes.
  Status write_segments() {
    segments_ = segment();
    if (!wants(Format::kCoco)) return {};
    Image image{labels_.width, labels_.height, 3, {}};
    image.pixels.reserve(segments_.ids.size() * 3);
    for (const std::uint32_t id : segments_.ids) {
      for (const int shift : {0, 8, 16})
        image.pixels.push_back(static_cast<std::uint8_t>(id >> shift & 0xff));
    }
    return put("panoptic", "panoptic.png", encode_png(image));
  }

  const ViewInput& in_;
  render::View& view_;
  StagedFolder& out_;
  Labels labels_;
  Segments segments_;
  Json json_, files_ = Json::object();
  Image picture_;
  double noise_ = 0;  // [1] deviation of a middle grey
};

}  // namespace

Result<Json> write_view(const ViewInput& input, render::View& view, StagedFolder& out) {
  return ViewWriter(input, view, out).write();
}

}  // namespace ww::dataset
