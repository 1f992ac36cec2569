// What is in the dataset? README.md for people, statistics.json for programs.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "finish.h"
#include "ww/core/files.h"
#include "ww/core/text.h"

namespace ww::dataset {
namespace {

struct Tally {
  std::map<std::string, std::size_t> by_category;
  std::array<std::size_t, 10> visibility{};  ///< tenths
  std::map<std::size_t, std::size_t> objects_a_picture;
  std::map<std::string, std::size_t> failures;
  std::size_t truncated = 0, small = 0;
};

void count_view(const Json& view, Tally& tally, Finished& finished) {
  constexpr int kSmall = 32 * 32;  // px, as COCO calls it
  ++finished.pictures;
  ++tally.objects_a_picture[view["objects"].size()];
  for (const Json& o : view["objects"]) {
    ++finished.objects;
    ++tally.by_category[o.at("category").get<std::string>()];
    const double visible = o.at("visibility").get<double>();
    ++tally.visibility[std::min<std::size_t>(9, static_cast<std::size_t>(10 * visible))];
    tally.truncated += o.at("truncation").get<double>() > 0 ? 1 : 0;
    tally.small += o.at("pixels").get<int>() < kSmall ? 1 : 0;
  }
}

Json statistics_of(const Spec& spec, const Tally& tally, const Finished& finished) {
  Json json{{"format", "worldwright/statistics"},
            {"version", 1},
            {"name", spec.name},
            {"samples", finished.samples},
            {"failed", finished.failed},
            {"pictures", finished.pictures},
            {"objects", finished.objects},
            {"truncated", tally.truncated},
            {"below_1024_px", tally.small},
            {"visibility_tenths", tally.visibility}};
  json["objects_a_picture"] = Json::object();
  for (const auto& [n, count] : tally.objects_a_picture)
    json["objects_a_picture"][std::to_string(n)] = count;
  json["objects_by_category"] = tally.by_category;
  json["failures"] = tally.failures;
  return json;
}

std::string card_of(const Spec& spec, const Tally& tally, const Finished& finished) {
  std::string text = fmt::format(
      "# {}\n\nLabelled pictures made by Worldwright {}. Every label is exact: it comes from the "
      "same "
      "surfaces that the pictures show.\n\n| | |\n|---|---|\n| samples | {} ({} failed) |\n| "
      "pictures | "
      "{} |\n| labelled objects | {} |\n| categories seen | {} |\n| seed | {} |\n",
      spec.name, WW_VERSION, finished.samples, finished.failed, finished.pictures, finished.objects,
      tally.by_category.size(), spec.seed);
  std::vector<std::string> labels, formats;
  for (const Label l : spec.labels) labels.emplace_back(to_text(l));
  for (const Format f : spec.formats) formats.emplace_back(to_text(f));
  text += "| labels | " + join(labels, ", ") + " |\n| formats | " + join(formats, ", ") + " |\n";
  text +=
      "\nThe same specification (`spec.yaml`) makes the same files. What chance changed of each "
      "world "
      "is in its `sample.json` as actions. What the files mean: docs/dataset.md of Worldwright.\n\n"
      "![samples](samples.png)\n\n## Objects\n\n| category | labels |\n|---|---|\n";
  std::vector<std::pair<std::string, std::size_t>> most(tally.by_category.begin(),
                                                        tally.by_category.end());
  std::stable_sort(most.begin(), most.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  for (std::size_t i = 0; i < most.size() && i < 40; ++i)
    text += fmt::format("| {} | {} |\n", most[i].first, most[i].second);
  if (!tally.failures.empty()) {
    text += "\n## Samples that failed\n\n";
    for (const auto& [why, count] : tally.failures) text += fmt::format("- {} x {}\n", count, why);
  }
  return text;
}

}  // namespace

Result<Finished> write_card(const Dataset& dataset) {
  Finished finished;
  Tally tally;
  finished.samples = dataset.spec.samples;
  const auto counted = for_each_sample(dataset, [&](int, const Json& json) -> Status {
    if (json.contains("failed")) {
      ++finished.failed;
      ++tally.failures[json["failed"].get<std::string>()];
    }
    for (const Json& view : json["views"]) count_view(view, tally, finished);
    return {};
  });
  if (!counted) return counted.error();
  const std::string statistics = statistics_of(dataset.spec, tally, finished).dump(1) + "\n";
  if (auto status = write_file(dataset.folder + "/statistics.json", statistics); !status)
    return status.error();
  if (auto status =
          write_file(dataset.folder + "/README.md", card_of(dataset.spec, tally, finished));
      !status)
    return status.error();
  return finished;
}

}  // namespace ww::dataset
