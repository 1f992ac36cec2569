// How do labelled pictures come to be? Sample by sample, each a folder that is there completely or
// not at all; then the files of the whole set. What is wanted: spec.h. What lies in the folder:
// docs/dataset.md.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "ww/core/progress.h"
#include "ww/craft/apply.h"
#include "ww/dataset/spec.h"

namespace ww::dataset {

/// Makes the world of a prompt in a folder: the command line's `make`, which stands above this
/// module. Thread safe.
using WorldMaker =
    std::function<Status(const std::string& prompt, std::uint64_t seed, const std::string& target)>;

struct Dataset {
  const Spec& spec;
  std::string folder;
  WorldMaker make_world;
};

/// Copies the specification's text into the folder, or holds it against the one that is there.
/// Errors: kInvalidArgument when the folder is another dataset's, kIo.
Status open_dataset(const std::string& folder, std::string_view spec_text);

/// Numbers of the samples that one shard has to make, in order.
std::vector<int> samples_of(const Spec& spec, std::size_t shard, std::size_t shards);
bool has_sample(const std::string& folder, int sample);

/// Makes one sample; chance comes from streams of the spec's seed named after its number. A world
/// that can't be made or seen is stated in the sample. Errors: kIo, kCancelled.
Status make_sample(const Dataset& dataset, int sample, const craft::Toolbox& tools);

/// The files about all samples, from theirs alone, in memory of one sample at a time.
struct Finished {
  int samples = 0, failed = 0, missing = 0;
  std::size_t pictures = 0, objects = 0;
};
/// Writes nothing while samples are missing. Errors: kIo, kParse for a damaged sample.
Result<Finished> finish_dataset(const Dataset& dataset, const craft::Toolbox& tools);

}  // namespace ww::dataset
