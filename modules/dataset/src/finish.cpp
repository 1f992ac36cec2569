#include "finish.h"

#include <algorithm>

#include "ww/core/executor.h"
#include "ww/core/files.h"

namespace ww::dataset {

Status for_each_sample(const Dataset& dataset, const Visitor& visit) {
  for (int k = 0; k < dataset.spec.samples; ++k) {
    if (is_cancelled()) return Error{ErrorCode::kCancelled, "stopped by the user", ""};
    const std::string path = dataset.folder + "/" + sample_folder(k) + "/sample.json";
    const auto text = read_file(path);
    if (!text) return text.error();
    const Json json = Json::parse(*text, nullptr, false);
    if (!json.is_object() || !json.contains("views"))
      return Error{ErrorCode::kParse, "is damaged; remove the sample and run again", path};
    // What only a hand could have spoilt is told as well.
    try {
      if (auto status = visit(k, json); !status) return status;
    } catch (const nlohmann::json::exception& error) {
      return Error{ErrorCode::kParse, error.what(), path};
    }
  }
  return {};
}

std::int64_t picture_number(const Spec& spec, int sample, std::size_t view) {
  return std::int64_t{sample} * spec.views + static_cast<std::int64_t>(view) + 1;
}

Result<Finished> finish_dataset(const Dataset& dataset, const craft::Toolbox& tools) {
  Finished finished;
  for (int k = 0; k < dataset.spec.samples; ++k)
    finished.missing += has_sample(dataset.folder, k) ? 0 : 1;
  finished.samples = dataset.spec.samples - finished.missing;
  if (finished.missing > 0) return finished;
  const Categories categories(tools.kinds);
  const auto wants = [&](Format format) {
    return std::binary_search(dataset.spec.formats.begin(), dataset.spec.formats.end(), format);
  };
  Status status;
  if (wants(Format::kCoco)) status = write_coco(dataset, categories);
  if (status && wants(Format::kTransforms)) status = write_transforms(dataset);
  if (status && wants(Format::kBop)) status = write_bop(dataset);
  if (status && wants(Format::kWebDataset)) status = write_webdataset(dataset);
  if (status) status = write_sheet(dataset);
  if (!status) return status.error();
  return write_card(dataset);
}

}  // namespace ww::dataset
