// ww make TEXT -o FOLDER: a sentence becomes a world folder.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.h"
#include "ww/policy/ask_brief.h"

namespace ww::cli {
namespace {

struct MakeArgs {
  std::string text, out, room_size, llm, model;
  std::uint64_t seed = 0;
  bool no_preview = false;
};

nlohmann::ordered_json summary(const policy::Made& made, const std::string& folder) {
  const World& world = made.crafted.scene.world;
  nlohmann::ordered_json json{
      {"folder", folder},
      {"passed", made.crafted.certificate.passed},
      {"objects", world.objects.size()},
      {"rooms", world.rooms.size()},
      {"findings", verify::failures(made.crafted.certificate)},
      {"removed_by_repair", craft::removed_by_repair(made.crafted.program)}};
  for (const Unmet& u : world.unmet) json["unmet"].push_back({{"asked", u.asked}, {"why", u.why}});
  for (const auto& [stage, seconds] : made.timings) json["seconds"][stage] = seconds;
  return json;
}

void print(const policy::Made& made, const std::string& folder) {
  const World& world = made.crafted.scene.world;
  const verify::Certificate& c = made.crafted.certificate;
  double seconds = 0;
  for (const auto& [stage, spent] : made.timings) seconds += spent;
  fmt::print("{}: {} objects in {} room{}, {:.1f} s\n", folder, world.objects.size(),
             world.rooms.size(), world.rooms.size() == 1 ? "" : "s", seconds);
  fmt::print(
      "certificate {}: {:.1f} % of objects stay put, {} joints open, {:.0f} % of the floor can be "
      "reached\n",
      c.passed ? "passed" : "FAILED", 100 * c.settle.stable_share, c.joints.size(),
      100 * c.navigation.reachable_share);
  for (const std::string& line : verify::failures(c)) fmt::print("  {}\n", line);
  for (const Unmet& u : world.unmet) fmt::print("not met: {}: {}\n", u.asked, u.why);
}

/// A model corrects what the parser understood; without a usable answer the parser's Brief stands.
Result<policy::Made> make_with_model(const MakeArgs& args, const policy::MakeOptions& options,
                                     const policy::Workshop& workshop, Progress& progress) {
  brief::Parsing parsed = brief::parse_text(args.text, workshop.lexicon());
  if (parsed.diagnostics.has_errors()) {
    Error error = parsed.diagnostics.to_error();
    error.code = ErrorCode::kInvalidArgument;
    return error;
  }
  progress.stage("asking the model");
  llm::Chat chat = llm::Chat::connect({args.llm, args.model}, {});
  auto brief = policy::ask_for_brief(args.text, workshop.lexicon(), workshop.tools().kinds, chat);
  if (!brief)
    fmt::print(stderr, "ww: the model gave no usable answer ({}); going on without it\n",
               brief.error().str());
  return policy::make(brief ? std::move(*brief) : std::move(parsed.brief), chat.record(), args.out,
                      options, workshop, progress);
}

int run(const MakeArgs& args, const Common& common) {
  policy::MakeOptions options;
  options.seed = args.seed;
  options.folder.preview = !args.no_preview;
  if (!args.room_size.empty()) {
    options.room_size = parse_pair(args.room_size);
    if (!options.room_size)
      return report({ErrorCode::kInvalidArgument,
                     "--room-size is like 4x3.5 (metres), not '" + args.room_size + "'", ""});
  }
  auto workshop = open_workshop(common);
  if (!workshop) return report(workshop.error());
  const auto progress = make_terminal_progress(common.quiet || common.json);
  auto made = args.llm.empty() ? policy::make(args.text, args.out, options, *workshop, *progress)
                               : make_with_model(args, options, *workshop, *progress);
  if (!made) return report(made.error());
  if (common.json) {
    fmt::print("{}\n", summary(*made, args.out)
                           .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
  } else {
    print(*made, args.out);
  }
  return policy::exit_code(made->crafted);
}

}  // namespace

void add_make(CLI::App& app, Common& common, int& exit_code) {
  auto args = std::make_shared<MakeArgs>();
  CLI::App* command =
      app.add_subcommand("make", "Makes a world folder from a sentence, English or Chinese");
  command->add_option("text", args->text, "what the place is like")->required();
  command->add_option("-o,--output", args->out, "folder to write")->required();
  command->add_option("--seed", args->seed, "another seed, another world");
  command->add_option("--room-size", args->room_size, "width x depth in metres, e.g. 4x3.5");
  CLI::Option* llm = command->add_option(
      "--llm", args->llm,
      "OpenAI-compatible endpoint, e.g. http://127.0.0.1:8080/v1; key in OPENAI_API_KEY");
  command->add_option("--model", args->model, "the endpoint's model")->needs(llm);
  command->add_flag("--no-preview", args->no_preview, "no pictures");
  command->callback([args, &common, &exit_code] { exit_code = run(*args, common); });
}

}  // namespace ww::cli
