// ww eval --sceneeval ROWS.csv -o FOLDER: makes the world of each row and scores what it asserts.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <filesystem>
#include <thread>

#include "commands.h"
#include "ww/core/executor.h"
#include "ww/evaluate/report.h"

namespace ww::cli {
namespace {

struct EvalArgs {
  std::string rows, out;
  std::uint64_t seed = 0;
  int jobs = 1, limit = 0;
  bool keep = false, verbose = false;
};

/// Makes the worlds that are not there yet, `jobs` at a time.
void make_worlds(const std::vector<evaluate::Row>& rows, const EvalArgs& args,
                 const Common& common) {
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    Common own = common;
    own.threads = 1;
    auto workshop = open_workshop(own);
    Progress silent;
    for (std::size_t k = next++; k < rows.size() && !is_cancelled() && workshop; k = next++) {
      const std::string folder = args.out + "/" + rows[k].id;
      if (args.keep && std::filesystem::exists(folder + "/world.json")) continue;
      policy::MakeOptions options;
      options.seed = args.seed;
      options.folder.preview = false;
      auto made = policy::make(rows[k].prompt, folder, options, *workshop, silent);
      if (!made) fmt::print(stderr, "ww: row {}: {}\n", rows[k].id, made.error().str());
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < args.jobs; ++i) threads.emplace_back(work);
  for (std::thread& t : threads) t.join();
}

int run(const EvalArgs& args, const Common& common) {
  auto text = read_file(args.rows);
  if (!text) return report(text.error());
  evaluate::Rows parsed = evaluate::parse_rows(*text, args.rows);
  if (!parsed.diagnostics.items().empty()) fmt::print(stderr, "{}", parsed.diagnostics.str());
  std::vector<evaluate::Row>& rows = parsed.rows;
  if (args.limit > 0 && rows.size() > static_cast<std::size_t>(args.limit)) {
    rows.resize(static_cast<std::size_t>(args.limit));
  }
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto words =
      evaluate::Words::load(workshop->tools().files, workshop->tools().kinds, workshop->lexicon());
  if (!words) return report(words.error());
  make_worlds(rows, args, common);
  const auto scores = evaluate::evaluate(
      rows,
      [&](const evaluate::Row& row) {
        return evaluate::read_entrant(args.out + "/" + row.id, workshop->tools());
      },
      *words,
      [&](const evaluate::RowScore& score) {
        if (args.verbose) fmt::print("{}", evaluate::to_lines(score));
      });
  if (auto status = write_file(args.out + "/sceneeval.json", evaluate::to_json(scores)); !status) {
    return report(status.error());
  }
  fmt::print("{}", common.json ? evaluate::to_json(scores) : evaluate::to_table(scores));
  return is_cancelled() ? kStopped : kDone;
}

}  // namespace

void add_eval(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<EvalArgs>();
  CLI::App* command = app.add_subcommand("eval", "Makes and scores the rows of a benchmark");
  command->add_option("--sceneeval", args->rows, "CSV file with SceneEval's columns")->required();
  command->add_option("-o,--output", args->out, "folder of the worlds and sceneeval.json")
      ->required();
  command->add_option("--seed", args->seed, "seed of all worlds");
  command->add_option("--jobs", args->jobs, "worlds at a time")->check(CLI::Range(1, 256));
  command->add_option("--limit", args->limit, "only the first rows");
  command->add_flag("--keep", args->keep,
                    "score the worlds that are there, make only missing ones");
  command->add_flag("-v,--verbose", args->verbose, "the misses of each row with their reasons");
  command->callback([args, &common, &exit_code] { exit_code = run(*args, common); });
}

}  // namespace ww::cli
