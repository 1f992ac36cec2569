// One function a command; all return the exit code: 0 done, 1 done with stated faults, 2 bad input,
// 3 our fault.
#pragma once

#include <string>
#include <vector>

#include "ww/core/progress.h"
#include "ww/policy/make.h"

namespace CLI {
class App;
}

namespace ww::cli {

/// What all commands share.
struct Common {
  bool json = false;
  bool quiet = false;
  int threads = 0;
  std::string home;
};

enum ExitCode { kDone = 0, kFaults = 1, kBadInput = 2, kInternal = 3, kStopped = 130 };

/// Adds the command to `app`; running it sets `exit_code`.
void add_make(CLI::App& app, Common& common, int& exit_code);
void add_verify(CLI::App& app, Common& common, int& exit_code);
void add_replay(CLI::App& app, Common& common, int& exit_code);
void add_render(CLI::App& app, Common& common, int& exit_code);
void add_export(CLI::App& app, Common& common, int& exit_code);
void add_list(CLI::App& app, Common& common, int& exit_code);
void add_asset(CLI::App& app, Common& common, int& exit_code);
void add_edit(CLI::App& app, Common& common, int& exit_code);
void add_eval(CLI::App& app, Common& common, int& exit_code);
void add_batch(CLI::App& app, Common& common, int& exit_code);
void add_dataset(CLI::App& app, Common& common, int& exit_code);

/// Loads the workshop or tells why not.
Result<policy::Workshop> open_workshop(const Common& common);
/// Prints the error to standard error; the exit code that it means.
int report(const Error& error);
/// "1280x720" or "4x3.5"; nothing when it is no pair of positive numbers.
std::optional<Vec2> parse_pair(const std::string& text);
/// "2/8" as {1, 8}: the second part of eight.
std::optional<std::pair<std::size_t, std::size_t>> parse_shard(const std::string& text);

}  // namespace ww::cli
