// What is written about all samples? Each writer walks over them one by one.
#pragma once

#include <functional>

#include "categories.h"
#include "files.h"
#include "ww/dataset/dataset.h"

namespace ww::dataset {

using Visitor = std::function<Status(int sample, const Json& json)>;

/// Calls the visitor with each sample's sample.json, in order. Errors: kParse, kIo, the visitor's.
Status for_each_sample(const Dataset& dataset, const Visitor& visit);

/// The picture of a view has this number in COCO.
std::int64_t picture_number(const Spec& spec, int sample, std::size_t view);

Status write_coco(const Dataset& dataset, const Categories& categories);
Status write_transforms(const Dataset& dataset);
Status write_bop(const Dataset& dataset);
Status write_webdataset(const Dataset& dataset);
Result<Finished> write_card(const Dataset& dataset);
Status write_sheet(const Dataset& dataset);

}  // namespace ww::dataset
