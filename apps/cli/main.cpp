// The command line of Worldwright. One file a command; see commands.h.
#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdlib>

#include "commands.h"
#include "ww/core/executor.h"

namespace {

void on_signal(int) { ww::request_cancel(); }

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  ww::cli::Common common;
  const char* home = std::getenv("WW_HOME");
  common.home = home ? home : WW_SOURCE_DIR;

  CLI::App app("Worldwright: one sentence to a physically true 3D world", "ww");
  app.require_subcommand(1);
  app.fallthrough();
  app.add_flag("--json", common.json, "machine-readable results on standard output");
  app.add_flag("-q,--quiet", common.quiet, "no progress");
  app.add_option("--threads", common.threads, "0: one a core; results never depend on it")
      ->check(CLI::Range(0, 256));
  app.set_version_flag("--version", WW_VERSION);
  int exit_code = 0;
  ww::cli::add_make(app, common, exit_code);
  ww::cli::add_verify(app, common, exit_code);
  ww::cli::add_replay(app, common, exit_code);
  ww::cli::add_edit(app, common, exit_code);
  ww::cli::add_asset(app, common, exit_code);
  ww::cli::add_batch(app, common, exit_code);
  ww::cli::add_dataset(app, common, exit_code);
  ww::cli::add_eval(app, common, exit_code);
  ww::cli::add_render(app, common, exit_code);
  ww::cli::add_export(app, common, exit_code);
  ww::cli::add_list(app, common, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : ww::cli::kBadInput;
  }
  return exit_code;
}
