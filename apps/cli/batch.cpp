// ww batch FILE -n 1000 -o FOLDER: many worlds, split over jobs and machines.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <filesystem>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>

#include "commands.h"
#include "ww/core/executor.h"
#include "ww/core/text.h"

namespace ww::cli {
namespace {

struct BatchArgs {
  std::string file, out, shard = "1/1";
  int count = 0, jobs = 1;
  std::uint64_t seed = 0;
  bool preview = false;
};

struct Job {
  std::size_t index = 0;  ///< of all worlds, whatever the shard
  std::string prompt;
  std::uint64_t seed = 0;
};

/// World k of the batch is prompt k modulo their number, with the next seed each time round.
std::vector<Job> jobs_of(const std::string& text, const BatchArgs& args, std::size_t part,
                         std::size_t of) {
  std::vector<std::string> prompts;
  for (const std::string& line : split(text, '\n')) {
    const std::string_view prompt = trim(line);
    if (!prompt.empty() && prompt[0] != '#') prompts.emplace_back(prompt);
  }
  std::vector<Job> jobs;
  if (prompts.empty()) return jobs;
  const std::size_t count = args.count > 0 ? static_cast<std::size_t>(args.count) : prompts.size();
  for (std::size_t k = part; k < count; k += of) {
    jobs.push_back({k, prompts[k % prompts.size()], args.seed + k / prompts.size()});
  }
  return jobs;
}

class Batch {
 public:
  Batch(const BatchArgs& args, const Common& common, std::vector<Job> jobs)
      : args_(args), common_(common), jobs_(std::move(jobs)) {}

  int run() {
    std::vector<std::thread> threads;
    for (int i = 0; i < args_.jobs; ++i) threads.emplace_back([this] { work(); });
    for (std::thread& t : threads) t.join();
    const std::size_t failed = failed_, faulty = faulty_, clean = clean_, skipped = skipped_;
    fmt::print("{} worlds: {} clean, {} with stated faults, {} not made, {} there already\n",
               jobs_.size(), clean, faulty, failed, skipped);
    if (is_cancelled()) return kStopped;
    return failed > 0 ? worst_ : faulty > 0 ? kFaults : kDone;
  }

 private:
  void work() {
    Common own = common_;
    own.threads = args_.jobs > 1 ? 1 : common_.threads;
    auto workshop = open_workshop(own);
    Progress silent;
    for (std::size_t k = next_++; k < jobs_.size() && !is_cancelled(); k = next_++) {
      const Job& job = jobs_[k];
      const std::string folder = fmt::format("{}/world_{:05}", args_.out, job.index + 1);
      // A batch that was stopped goes on where it was: a folder is there as a whole or not at all.
      if (std::filesystem::exists(folder + "/world.json")) {
        ++skipped_;
        continue;
      }
      policy::MakeOptions options;
      options.seed = job.seed;
      options.folder.preview = args_.preview;
      auto made = workshop ? policy::make(job.prompt, folder, options, *workshop, silent)
                           : Result<policy::Made>(workshop.error());
      tell(job, folder, made);
    }
  }

  void tell(const Job& job, const std::string& folder, const Result<policy::Made>& made) {
    const std::lock_guard lock(print_);
    if (!made) {
      ++failed_;
      worst_ = std::max(worst_, report(made.error()));
      return;
    }
    const bool clean = policy::exit_code(made->crafted) == 0;
    ++(clean ? clean_ : faulty_);
    if (common_.json) {
      fmt::print("{}\n",
                 nlohmann::ordered_json{{"folder", folder},
                                        {"prompt", job.prompt},
                                        {"seed", job.seed},
                                        {"passed", made->crafted.certificate.passed},
                                        {"objects", made->crafted.scene.world.objects.size()},
                                        {"unmet", made->crafted.scene.world.unmet.size()}}
                     .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    } else {
      fmt::print("{} {}\n", folder, clean ? "clean" : "with stated faults");
    }
    std::fflush(stdout);
  }

  const BatchArgs& args_;
  const Common& common_;
  std::vector<Job> jobs_;
  std::mutex print_;
  std::atomic<std::size_t> next_{0}, failed_{0}, faulty_{0}, clean_{0}, skipped_{0};
  int worst_ = kBadInput;
};

int run(const BatchArgs& args, const Common& common) {
  auto text = read_file(args.file);
  if (!text) return report(text.error());
  const auto shard = parse_shard(args.shard);
  if (!shard) {
    return report(
        {ErrorCode::kInvalidArgument, "--shard is like 1/8, not '" + args.shard + "'", ""});
  }
  std::vector<Job> jobs = jobs_of(*text, args, shard->first, shard->second);
  if (jobs.empty())
    return report({ErrorCode::kInvalidArgument, "there is no prompt in it", args.file});
  return Batch(args, common, std::move(jobs)).run();
}

}  // namespace

void add_batch(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<BatchArgs>();
  CLI::App* command = app.add_subcommand("batch", "Makes a world of every line of a file");
  command->add_option("prompts", args->file, "text file, one prompt a line, # for remarks")
      ->required();
  command->add_option("-o,--output", args->out, "folder of the world folders")->required();
  command->add_option("-n,--count", args->count, "worlds in all; prompts repeat with new seeds");
  command->add_option("--jobs", args->jobs, "worlds at a time")->check(CLI::Range(1, 256));
  command->add_option("--shard", args->shard, "this machine's part, e.g. 1/8");
  command->add_option("--seed", args->seed, "first seed");
  command->add_flag("--preview", args->preview, "with pictures");
  command->callback([args, &common, &exit_code] { exit_code = run(*args, common); });
}

}  // namespace ww::cli
