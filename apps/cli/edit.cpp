// ww edit FOLDER "..." : actions of a .ww file, or simple sentences, change a world that is there.
#include "ww/policy/edit.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.h"

namespace ww::cli {
namespace {

struct EditArgs {
  std::string folder, change, out;
  bool no_preview = false;
};

int run(const EditArgs& args, const Common& common) {
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  auto world = craft::read_world_folder(args.folder, workshop->tools());
  if (!world) return report(world.error());
  auto lines = args.change.ends_with(".ww") ? read_file(args.change)
                                            : policy::edit_lines(args.change, *world, *workshop);
  if (!lines) return report(lines.error());
  if (!common.json) fmt::print("{}", *lines);
  craft::FolderOptions options;
  options.preview = !args.no_preview;
  const auto progress = make_terminal_progress(common.quiet || common.json);
  auto made = policy::edit(*world, *lines, args.out.empty() ? args.folder : args.out, options,
                           *workshop, *progress);
  if (!made) return report(made.error());
  const verify::Certificate& c = made->crafted.certificate;
  if (common.json) {
    nlohmann::ordered_json json{
        {"actions", *lines}, {"passed", c.passed}, {"findings", verify::failures(c)}};
    fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
  } else {
    fmt::print("certificate {}\n", c.passed ? "passed" : "FAILED");
    for (const std::string& line : verify::failures(c)) fmt::print("  {}\n", line);
    for (const Unmet& u : made->crafted.scene.world.unmet)
      fmt::print("not met: {}: {}\n", u.asked, u.why);
  }
  return policy::exit_code(made->crafted);
}

}  // namespace

void add_edit(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<EditArgs>();
  CLI::App* command =
      app.add_subcommand("edit", "Changes a world by actions (FILE.ww) or a simple sentence");
  command->add_option("folder", args->folder, "world folder")->required();
  command->add_option("change", args->change, "a sentence, or a file of actions that ends in .ww")
      ->required();
  command->add_option("-o,--output", args->out, "folder to write; default the same");
  command->add_flag("--no-preview", args->no_preview, "no pictures");
  command->callback([args, &common, &exit_code] { exit_code = run(*args, common); });
}

}  // namespace ww::cli
