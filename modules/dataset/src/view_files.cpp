#include "view_files.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "finish.h"
#include "overview.h"
#include "ww/core/text.h"
#include "ww/render/render.h"

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
  ViewWriter(const ViewInput& input, render::View& view, Executor& executor, StagedFolder& out)
      : in_(input), view_(view), executor_(executor), out_(out) {}

  Result<Json> write() {
    labels_ = view_.labels(in_.placed.at);
    json_["camera"] = describe_camera(in_.placed.at);
    if (auto status = write_picture(); !status) return status.error();
    if (auto status = write_labels(); !status) return status.error();
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

  Status write_picture() {
    render::Settings settings;
    settings.width = labels_.width;
    settings.height = labels_.height;
    settings.samples = in_.spec.picture.samples;
    Progress quiet;
    auto image = render::render(in_.scene, in_.placed.camera, settings, executor_, quiet);
    if (!image) return image.error();
    if (picture_number(in_.spec, in_.sample, static_cast<std::size_t>(in_.number)) <= kDrawn) {
      const Image drawn = draw_overview(*image, labels_, in_.placed.at);
      if (auto status = put("overview", "overview.png", encode_png(drawn)); !status) return status;
    }
    return put("rgb", "rgb.png", encode_png(*image));
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
        return {};
    }
    return {};
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

  Json describe_objects() const {
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
    }
    return json;
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
    if (!std::binary_search(in_.spec.formats.begin(), in_.spec.formats.end(), Format::kCoco))
      return {};
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
  Executor& executor_;
  StagedFolder& out_;
  Labels labels_;
  Segments segments_;
  Json json_, files_ = Json::object();
};

}  // namespace

Result<Json> write_view(const ViewInput& input, render::View& view, Executor& executor,
                        StagedFolder& out) {
  return ViewWriter(input, view, executor, out).write();
}

}  // namespace ww::dataset
