// COCO (cocodataset.org, "Data format"): instances.json for detection and segmentation,
// panoptic.json for panoptic segmentation. Paths are relative to the dataset's folder.
#include "finish.h"
#include "stream_writer.h"
#include "ww/core/text.h"

namespace ww::dataset {
namespace {

std::string info_text(const Dataset& dataset) {
  return Json{{"description", dataset.spec.name}, {"version", "1"}, {"contributor", "worldwright"}}
      .dump();
}

void put_head(StreamWriter& file, const Dataset& dataset, const Categories& categories,
              bool panoptic) {
  file.put("{\"info\": " + info_text(dataset) + ",\n\"licenses\": [],\n");
  file.begin_list("\"categories\": [");
  for (std::size_t i = 0; i < categories.all().size(); ++i) {
    const Categories::Category& c = categories.all()[i];
    Json json{{"id", i + 1}, {"name", c.name}, {"supercategory", c.group}};
    if (panoptic) json["isthing"] = c.is_thing ? 1 : 0;
    file.item(json.dump());
  }
  file.put("],\n");
}

Status put_images(StreamWriter& file, const Dataset& dataset) {
  file.begin_list("\"images\": [");
  const auto status = for_each_sample(dataset, [&](int sample, const Json& json) -> Status {
    for (std::size_t v = 0; v < json["views"].size(); ++v) {
      const Json& view = json["views"][v];
      const std::string folder = sample_folder(sample) + "/";
      file.item(Json{{"id", picture_number(dataset.spec, sample, v)},
                     {"file_name", folder + view["files"].at("rgb").get<std::string>()},
                     {"width", view["camera"].at("width")},
                     {"height", view["camera"].at("height")}}
                    .dump());
    }
    return {};
  });
  file.put("],\n");
  return status;
}

Status write_instances(const Dataset& dataset, const Categories& categories) {
  StreamWriter file(dataset.folder + "/coco/instances.json");
  put_head(file, dataset, categories, false);
  if (auto status = put_images(file, dataset); !status) return status;
  file.begin_list("\"annotations\": [");
  std::int64_t number = 0;
  const auto status = for_each_sample(dataset, [&](int sample, const Json& json) -> Status {
    for (std::size_t v = 0; v < json["views"].size(); ++v) {
      const Json& view = json["views"][v];
      for (const Json& o : view["objects"]) {
        file.item(Json{{"id", ++number},
                       {"image_id", picture_number(dataset.spec, sample, v)},
                       {"category_id", o.at("category_id")},
                       {"bbox", o.at("box")},
                       {"area", o.at("pixels")},
                       {"iscrowd", 0},
                       {"segmentation",
                        {{"size", {view["camera"].at("height"), view["camera"].at("width")}},
                         {"counts", o.at("rle")}}},
                       {"attributes",
                        {{"object", o.at("id")},
                         {"visibility", o.at("visibility")},
                         {"truncation", o.at("truncation")}}}}
                      .dump());
      }
    }
    return {};
  });
  if (!status) return status;
  file.put("]}\n");
  return file.close();
}

Status write_panoptic(const Dataset& dataset, const Categories& categories) {
  StreamWriter file(dataset.folder + "/coco/panoptic.json");
  put_head(file, dataset, categories, true);
  if (auto status = put_images(file, dataset); !status) return status;
  file.begin_list("\"annotations\": [");
  const auto status = for_each_sample(dataset, [&](int sample, const Json& json) -> Status {
    for (std::size_t v = 0; v < json["views"].size(); ++v) {
      const Json& view = json["views"][v];
      file.item(Json{{"image_id", picture_number(dataset.spec, sample, v)},
                     {"file_name", sample_folder(sample) + "/" +
                                       view["files"].at("panoptic").get<std::string>()},
                     {"segments_info", view.at("segments")}}
                    .dump());
    }
    return {};
  });
  if (!status) return status;
  file.put("]}\n");
  return file.close();
}

}  // namespace

Status write_coco(const Dataset& dataset, const Categories& categories) {
  if (auto status = write_instances(dataset, categories); !status) return status;
  return write_panoptic(dataset, categories);
}

}  // namespace ww::dataset
