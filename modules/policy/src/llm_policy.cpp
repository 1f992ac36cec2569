#include "ww/policy/llm_policy.h"

#include <nlohmann/json.hpp>

#include "kActionsReference.inc.h"
#include "kRelationsReference.inc.h"
#include "program_lines.h"
#include "scene_text.h"
#include "ww/core/text.h"
#include "ww/material/material.h"

namespace ww::policy {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kRules =
    R"(You furnish rooms by writing lines of a program, in rounds. After each round your lines are solved, built and measured in a physics simulator, and you see what came of it.
Answer with JSON: {"note": why, in a sentence, "done": whether nothing is left to do, "lines": [...]}.
- One action a line, as described below, without a statement id before it and without a result after it: `add lamp_1 table_lamp on(nightstand_1.top)`. A solver finds the place from the relations; say no coordinates.
- New ids are the kind and a number that was never used: chair_3. Name only kinds of the catalogue and ids that exist or that your earlier lines make.
- First what was asked for, all of it; then what makes the room whole; then the small things. Never take away what was asked for.
- Mend measured faults: move, remove or replace what collides, blocks or falls.
- What can't be done is admitted: `unmet "a mobile above the crib" kind=object because="no hook in the ceiling"`.
- With nothing left to do: no lines, done true.
- Metres, z up. Angles of joints as a share of their range.)";

std::string schema_of(int statements) {
  const Json schema{{"type", "object"},
                    {"properties",
                     {{"note", {{"type", "string"}}},
                      {"done", {{"type", "boolean"}}},
                      {"lines",
                       {{"type", "array"},
                        {"items", {{"type", "string"}, {"maxLength", 4000}}},
                        {"maxItems", statements}}}}},
                    {"required", {"note", "done", "lines"}},
                    {"additionalProperties", false}};
  return schema.dump();
}

llm::Request request_of(const craft::Observation& seen, const craft::Budget& budget,
                        const KindSource& kinds, const LlmPolicySettings& settings) {
  llm::Request request;
  const std::string reference = "\n\n" + std::string(kActionsReference) + "\n" +
                                std::string(kRelationsReference) +
                                "\nCatalogue: " + join(kinds.keys(), " ") + "\n";
  std::string state = "The request:\n" + seen.brief.text + "\n\nWhat was understood of it:\n" +
                      brief::to_json(seen.brief) + "\nThe program so far (results folded):\n" +
                      folded_program(seen.program, settings.program_bytes) + "\nThe world:\n" +
                      scene_text(seen.scene) + "\n" + report_text(seen) + "\nRound " +
                      std::to_string(seen.round + 1) + " of " + std::to_string(budget.rounds) +
                      ".\n";
  llm::Message question{"user", std::move(state), {}};
  if (settings.views) {
    for (const Image& view : seen.views) question.png_images.push_back(encode_png(view));
  }
  request.messages = {{"system", std::string(kRules) + reference, {}}, std::move(question)};
  request.schema_name = "proposal";
  request.json_schema = schema_of(settings.statements);
  return request;
}

}  // namespace

LlmPolicy::LlmPolicy(llm::Chat& chat, const KindSource& kinds, LlmPolicySettings settings)
    : chat_(chat), kinds_(kinds), settings_(settings) {}

craft::Proposal LlmPolicy::propose(const craft::Observation& observation,
                                   const craft::Budget& budget) {
  const Known known =
      known_of(observation.scene.world, observation.program, kinds_, observation.brief.text.size());
  craft::Proposal accepted;
  const auto accept = [&](std::string_view answer) -> std::string {
    const Json json = Json::parse(answer);  // an instance of the schema: Chat has checked
    ReadLines read = read_lines(json["lines"].get<std::vector<std::string>>(), known);
    if (!read.faults.empty()) return join(read.faults, "\n");
    const bool done = json["done"].get<bool>();
    if (read.statements.empty() && !done) return "there are no lines, and done is false";
    accepted = {std::move(read.statements), done, json["note"].get<std::string>()};
    return "";
  };
  const auto answer = chat_.ask(request_of(observation, budget, kinds_, settings_), accept);
  answered_ = answer.ok();
  if (!answer)
    return {{}, true, "the language model gave no usable answer: " + answer.error().str()};
  return accepted;
}

}  // namespace ww::policy
