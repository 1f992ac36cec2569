// ww list assets|rooms|materials|actions|styles: what there is to ask for.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "commands.h"
#include "ww/core/text.h"

namespace ww::cli {
namespace {

using Row = std::pair<std::string, std::string>;

std::vector<Row> rows_of(const std::string& what, const policy::Workshop& workshop) {
  std::vector<Row> rows;
  const craft::Toolbox& tools = workshop.tools();
  if (what == "assets") {
    for (const std::string& key : tools.kinds.keys()) {
      const KindInfo& info = *tools.kinds.info(key);
      std::vector<std::string> words(info.names_en.begin(), info.names_en.begin() + std::min<std::ptrdiff_t>(3, std::ssize(info.names_en)));
      if (!info.names_zh.empty()) words.push_back(info.names_zh.front());
      rows.emplace_back(key, join(words, ", "));
    }
  } else if (what == "rooms") {
    for (const std::string& key : workshop.knowledge().rooms()) {
      const policy::RoomRule& rule = workshop.knowledge().room(key);
      rows.emplace_back(key, fmt::format("{:.0f} m2, {} kinds of furniture", rule.area_typical, rule.things.size()));
    }
  } else if (what == "materials") {
    for (const Material& m : tools.materials.all()) {
      rows.emplace_back(m.name, fmt::format("{}, {:.0f} kg/m3, friction {:.2f}", m.family, m.density, m.friction));
    }
  } else {
    for (const std::string_view op : program::kOps) rows.emplace_back(std::string(op), "docs/actions.md");
  }
  return rows;
}

}  // namespace

void add_list(CLI::App& app, Common& common, int& exit_code) {
  auto what = std::make_shared<std::string>("assets");
  CLI::App* command = app.add_subcommand("list", "Lists assets, rooms, materials or actions");
  command->add_option("what", *what)->check(CLI::IsMember({"assets", "rooms", "materials", "actions"}));
  command->callback([what, &common, &exit_code] {
    auto workshop = open_workshop(common);
    if (!workshop) {
      exit_code = report(workshop.error());
      return;
    }
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const auto& [key, text] : rows_of(*what, *workshop)) {
      if (common.json) {
        json.push_back({{"key", key}, {"about", text}});
      } else {
        fmt::print("{:<24} {}\n", key, text);
      }
    }
    if (common.json) fmt::print("{}\n", json.dump(1));
    exit_code = kDone;
  });
}

}  // namespace ww::cli
