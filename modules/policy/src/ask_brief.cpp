#include "ww/policy/ask_brief.h"

#include <algorithm>

#include "kBriefSchema.inc.h"
#include "ww/brief/vocabulary.h"
#include "ww/core/text.h"

namespace ww::policy {
namespace {

using brief::Brief;
using brief::Span;

constexpr std::size_t kMaxPromptBytes = 20'000;  ///< as parse_text

constexpr std::string_view kRules =
    R"(You read requests for furnished 3D rooms, in English or Chinese, and write down what they ask for as a Brief, in JSON.
A parser that knows words but no meaning has made a draft. Keep what is right in it, correct what is wrong, add what it missed.
- Items: only what the request asks for. What a room usually has besides is added later by others.
- One item for equal things that are treated alike ("six chairs": one item, count 6). "No lamps": negated, count 0.
- `words`: copied exactly from the request. Leave every `span` out; they are found from the words.
- `kind`: a key of the catalogue below, the closest one in meaning. If it is not quite the thing asked for, match is "meaning" and stands_for says what was asked. If nothing comes near, kind is "" and match is "fallback".
- `count`: chosen is how many to build, in [min, max]; max null: no upper bound ("at least 30": 30, null, 30).
- `relations`: subject and targets are indices into items, counted from 0. left_of, right_of, in_front_of and behind are seen by someone who stands before the target's front and looks at it.
- Where the request names no room, infer it from the things; asked is false then.
- Lengths in metres. Convert feet, inches and centimetres.
- Use the keys listed below and no others. Leave out what the request does not say.)";

std::string keys_text(const char* name, const std::vector<std::string>& keys) {
  return std::string(name) + ": " + join(keys, " ") + "\n";
}

std::string question(std::string_view text, const Brief& draft, const brief::Lexicon& lexicon,
                     const KindSource& kinds) {
  const brief::Vocabulary words = brief::vocabulary_of(lexicon);
  std::vector<std::string> colors, relations;
  for (const auto& [key, rgb] : words.colors) colors.push_back(key);
  for (int i = 0; i < kRelationCount; ++i)
    relations.emplace_back(to_text(static_cast<Relation>(i)));
  return keys_text("Catalogue", kinds.keys()) + keys_text("Room types", words.rooms) +
         keys_text("Relations", relations) + keys_text("Styles", words.styles) +
         keys_text("Moods", words.moods) + keys_text("Colours", colors) +
         keys_text("Materials", words.materials) + "\nThe parser's draft:\n" +
         brief::to_json(draft) + "\nThe request:\n" + std::string(text) + "\n";
}

/// Finds spans from words, because models count bytes badly, and Chinese ones worse.
class SpanFinder {
 public:
  explicit SpanFinder(std::string_view text) : lower_(to_lower(text)) {}

  void find(const std::string& words, Span& span) {
    if (words.empty()) return;
    const std::string word = to_lower(words);
    if (span.end <= lower_.size() && span.begin < span.end &&
        lower_.compare(span.begin, span.end - span.begin, word) == 0)
      return taken_.push_back(span);
    Span found{};
    for (std::size_t at = lower_.find(word); at != std::string::npos;
         at = lower_.find(word, at + 1)) {
      const Span here{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())};
      if (found.end == 0) found = here;
      const bool is_taken = std::any_of(taken_.begin(), taken_.end(), [&](Span t) {
        return t.begin < here.end && here.begin < t.end;
      });
      if (is_taken) continue;
      taken_.push_back(here);
      span = here;
      return;
    }
    // Words that come once may speak of two things ("a matching table and chair"): they share the
    // span.
    if (found.end > 0) span = found;
  }

 private:
  std::string lower_;
  std::vector<Span> taken_;
};

/// What an answer may leave out because it follows from the rest.
void complete(Brief& brief, std::string_view text, const brief::Vocabulary& words) {
  brief.text = std::string(text);
  SpanFinder finder(text);
  const auto attributes = [&](std::vector<brief::Attribute>& list) {
    for (brief::Attribute& a : list) {
      finder.find(a.words, a.span);
      if (a.type != brief::AttributeType::kColor || a.rgb) continue;
      for (const auto& [key, rgb] : words.colors) {
        if (key == a.value) a.rgb = rgb;
      }
    }
  };
  for (brief::RoomBrief& room : brief.rooms) {
    finder.find(room.words, room.span);
    attributes(room.attributes);
  }
  for (brief::Item& item : brief.items) {
    finder.find(item.words, item.span);
    attributes(item.attributes);
    if (item.kind.empty()) item.match = brief::Match::kFallback;
    const bool stands_in =
        item.match == brief::Match::kMeaning || item.match == brief::Match::kFallback;
    if (stands_in && item.stands_for.empty()) item.stands_for = item.words;
  }
}

}  // namespace

Result<Brief> ask_for_brief(std::string_view text, const brief::Lexicon& lexicon,
                            const KindSource& kinds, llm::Chat& chat) {
  if (trim(text).empty()) return Error{ErrorCode::kInvalidArgument, "the prompt is empty", ""};
  if (text.size() > kMaxPromptBytes) {
    return Error{ErrorCode::kInvalidArgument,
                 "the prompt has " + std::to_string(text.size()) + " bytes, the limit is " +
                     std::to_string(kMaxPromptBytes),
                 ""};
  }
  const brief::Parsing draft = brief::parse_text(text, lexicon);
  const brief::Vocabulary words = brief::vocabulary_of(lexicon);
  llm::Request request;
  request.messages = {{"system", std::string(kRules), {}},
                      {"user", question(text, draft.brief, lexicon, kinds), {}}};
  request.schema_name = "brief";
  request.json_schema = std::string(kBriefSchema);
  Brief accepted;
  const auto accept = [&](std::string_view answer) -> std::string {
    auto brief = brief::brief_from_json(answer);
    if (!brief) return brief.error().str();
    // Before it is completed: a span that the model gave is checked as it gave it.
    const auto faults = brief_faults(*brief, text, lexicon, kinds);
    if (!faults.empty()) return join(faults, "\n");
    complete(*brief, text, words);
    accepted = std::move(*brief);
    return "";
  };
  const auto answer = chat.ask(request, accept);
  if (!answer) return answer.error();
  return accepted;
}

}  // namespace ww::policy
