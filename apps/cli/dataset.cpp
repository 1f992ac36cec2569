// ww dataset SPEC.yaml -o FOLDER: labelled pictures, split over jobs and machines.
#include "ww/dataset/dataset.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>

#include "commands.h"
#include "ww/core/executor.h"

namespace ww::cli {
namespace {

struct DatasetArgs {
  std::string file, out, shard = "1/1";
  int jobs = 1;
};

/// Makes what is missing of one shard, several samples at a time.
class Maker {
 public:
  Maker(const DatasetArgs& args, const Common& common, const dataset::Spec& spec,
        std::vector<int> samples)
      : args_(args), common_(common), spec_(spec), samples_(std::move(samples)) {}

  /// The first thing that went wrong beyond what samples state.
  Status run() {
    std::vector<std::thread> threads;
    for (int i = 0; i < args_.jobs; ++i) threads.emplace_back([this] { work(); });
    for (std::thread& t : threads) t.join();
    return status_;
  }

 private:
  void work() {
    Common own = common_;
    own.threads = args_.jobs > 1 ? 1 : common_.threads;
    auto workshop = open_workshop(own);
    if (!workshop) return stop(workshop.error());
    const dataset::Dataset job{spec_, args_.out, world_maker(*workshop)};
    for (std::size_t k = next_++; k < samples_.size() && !stopped_; k = next_++) {
      const int sample = samples_[k];
      const bool there = dataset::has_sample(args_.out, sample);
      if (is_cancelled()) return stop({ErrorCode::kCancelled, "stopped by the user", ""});
      if (!there) {
        if (auto status = dataset::make_sample(job, sample, workshop->tools()); !status)
          return stop(status.error());
      }
      tell(sample, there);
    }
  }

  /// One at a time: two samples may want the same world.
  dataset::WorldMaker world_maker(const policy::Workshop& workshop) {
    return [this, &workshop](const std::string& prompt, std::uint64_t seed,
                             const std::string& target) -> Status {
      const std::lock_guard lock(making_);
      if (read_file(target + "/world.json")) return {};
      policy::MakeOptions options;
      options.seed = seed;
      options.folder.preview = false;
      options.folder.formats.clear();
      Progress silent;
      auto made = policy::make(prompt, target, options, workshop, silent);
      return made ? Status() : made.error();
    };
  }

  void tell(int sample, bool there) {
    if (common_.quiet || common_.json || there) return;
    const std::lock_guard lock(telling_);
    fmt::print("sample {:06} made\n", sample);
    std::fflush(stdout);
  }

  void stop(Error error) {
    const std::lock_guard lock(telling_);
    if (status_.ok()) status_ = std::move(error);
    stopped_ = true;
  }

  const DatasetArgs& args_;
  const Common& common_;
  const dataset::Spec& spec_;
  std::vector<int> samples_;
  std::mutex making_, telling_;
  std::atomic<std::size_t> next_{0};
  std::atomic<bool> stopped_{false};
  Status status_;
};

int finish(const DatasetArgs& args, const Common& common, const dataset::Spec& spec) {
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto finished = dataset::finish_dataset({spec, args.out, {}}, workshop->tools());
  if (!finished) return report(finished.error());
  if (common.json) {
    fmt::print("{}\n", nlohmann::ordered_json{{"folder", args.out},
                                              {"samples", finished->samples},
                                              {"missing", finished->missing},
                                              {"failed", finished->failed},
                                              {"pictures", finished->pictures},
                                              {"objects", finished->objects}}
                           .dump());
  } else if (finished->missing > 0) {
    fmt::print("{}: {} samples of {}; the shard that makes the last one writes the files of all\n",
               args.out, finished->samples, spec.samples);
  } else {
    fmt::print("{}: {} samples ({} failed), {} pictures, {} labelled objects\n", args.out,
               finished->samples, finished->failed, finished->pictures, finished->objects);
  }
  return finished->failed > 0 ? kFaults : kDone;
}

int run(const DatasetArgs& args, const Common& common) {
  auto text = read_file(args.file);
  if (!text) return report(text.error());
  const dataset::SpecReading reading = dataset::read_spec(*text, args.file);
  if (reading.diagnostics.has_errors()) return report(reading.diagnostics.to_error());
  const auto shard = parse_shard(args.shard);
  if (!shard) {
    return report(
        {ErrorCode::kInvalidArgument, "--shard is like 1/8, not '" + args.shard + "'", ""});
  }
  if (auto status = dataset::open_dataset(args.out, *text); !status) return report(status.error());
  Maker maker(args, common, reading.spec,
              dataset::samples_of(reading.spec, shard->first, shard->second));
  if (auto status = maker.run(); !status) return report(status.error());
  return finish(args, common, reading.spec);
}

}  // namespace

void add_dataset(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<DatasetArgs>();
  CLI::App* command =
      app.add_subcommand("dataset", "Makes labelled pictures as a specification asks");
  command->add_option("spec", args->file, "YAML or JSON file: docs/dataset.md")->required();
  command->add_option("-o,--output", args->out, "folder of the dataset")->required();
  command->add_option("--jobs", args->jobs, "samples at a time")->check(CLI::Range(1, 256));
  command->add_option("--shard", args->shard, "K/N: only every N-th sample, from the K-th on");
  command->callback([args, &common, &exit_code] { exit_code = run(*args, common); });
}

}  // namespace ww::cli
