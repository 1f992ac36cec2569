#include "ww/policy/ask_brief.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../../brief/tests/all_kinds.h"
#include "../../llm/tests/scripted_server.h"
#include "ww/brief/vocabulary.h"
#include "ww/core/rng.h"
#include "ww/llm/schema.h"

namespace ww::policy {
namespace {

using brief::Brief;
using brief::Span;
using testing::HasSubstr;

/// Words of the whole repository, read once.
struct Words {
  std::unique_ptr<FileSource> files = open_folder(WW_SOURCE_DIR);
  brief::AllKinds kinds{*files};
  brief::Lexicon lexicon = std::move(brief::Lexicon::load(*files, kinds)).value();
  std::string schema = files->read("schema/brief.schema.json").value_or("");
};
const Words& words() {
  static const Words kWords;
  return kWords;
}

const std::vector<std::string>& prompts() {
  static const std::vector<std::string> kPrompts{
      "A cozy modern living room with a grey sofa facing the TV and lots of books",
      "a bedroom, 4 by 3.5 m, with a king-size bed between two walnut nightstands, each with a "
      "lamp on it; no rug",
      "An empty room with only a chair in the middle of it.",
      "A small kitchen with a round table and four red chairs around it, a window above the sink, "
      "evening light",
      "An apartment with three bedrooms, a bathroom and a pirate-themed playroom",
      "a telescope next to the left wall and at least 30 books on the shelf, floor of oak",
      "给我一个温馨的现代客厅",
      "一间卧室,两个抽屉的床头柜上面放台灯,床靠墙,地板是橡木的",
      "书房里有一张书桌,桌上放着电脑和三本书,没有地毯",
      "flurbish the grombulator \xff\xfe"};
  return kPrompts;
}

constexpr const char* kPrompt = "two red chairs beside a table";
constexpr const char* kGood = R"({"rooms":[{"type":"dining_room"}],
  "items":[{"words":"chairs","kind":"dining_chair","count":{"min":2,"max":2,"chosen":2},
            "attributes":[{"type":"color","value":"red","words":"red"}]},
           {"words":"table","kind":"dining_table","count":{"min":1,"max":1,"chosen":1}}],
  "relations":[{"relation":"next_to","subject":0,"targets":[1]}]})";

Result<Brief> ask(const std::string& text, std::vector<std::string> answers,
                  std::vector<llm::Exchange>* record = nullptr) {
  std::vector<llm::Exchange> exchanges;
  for (std::string& answer : answers) exchanges.push_back({"", std::move(answer), "", ""});
  llm::Chat chat = llm::Chat::replay(std::move(exchanges));
  auto out = ask_for_brief(text, words().lexicon, words().kinds, chat);
  if (record) *record = chat.record();
  return out;
}
/// The fault that an answer gets.
std::string fault_of(const std::string& answer) {
  std::vector<llm::Exchange> record;
  EXPECT_FALSE(ask(kPrompt, {answer}, &record).ok()) << answer;
  return record.empty() ? "" : record[0].fault;
}
std::string with(std::string from, const std::string& to) {
  std::string out = kGood;
  const std::size_t at = out.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return out.replace(at, from.size(), to);
}

TEST(BriefSchema, AcceptsWhatTheParserWrites) {
  for (const std::string& prompt : prompts()) {
    const Brief brief = brief::parse_text(prompt, words().lexicon).brief;
    EXPECT_THAT(llm::schema_faults(brief::to_json(brief), words().schema), testing::IsEmpty())
        << prompt;
  }
}

TEST(BriefSchema, KnowsTheRelationsOfTheProduct) {
  const auto schema = nlohmann::json::parse(words().schema);
  const auto& relations = schema["$defs"]["relation"]["properties"];
  std::vector<std::string> names;
  for (int i = 0; i < kRelationCount; ++i) names.emplace_back(to_text(static_cast<Relation>(i)));
  EXPECT_EQ(relations["relation"]["enum"].get<std::vector<std::string>>(), names);
  for (const auto& part : relations["architecture"]["enum"]) {
    EXPECT_TRUE(part.is_null() || architecture_from_text(part.get<std::string>())) << part;
  }
}

TEST(BriefFaults, AreNoneInWhatTheParserMakes) {
  for (const std::string& prompt : prompts()) {
    const Brief brief = brief::parse_text(prompt, words().lexicon).brief;
    EXPECT_THAT(brief_faults(brief, prompt, words().lexicon, words().kinds), testing::IsEmpty())
        << prompt;
  }
}

TEST(AskForBrief, TakesAGoodAnswerAndCompletesIt) {
  const auto brief = ask(kPrompt, {kGood});
  ASSERT_TRUE(brief.ok()) << brief.error().str();
  EXPECT_EQ(brief->text, kPrompt);
  ASSERT_EQ(brief->items.size(), 2u);
  EXPECT_EQ(brief->items[0].span, (Span{8, 14}));
  EXPECT_EQ(brief->items[1].span, (Span{24, 29}));
  const brief::Attribute& red = brief->items[0].attributes.at(0);
  EXPECT_EQ(red.span, (Span{4, 7}));
  ASSERT_TRUE(red.rgb);
  EXPECT_GT(red.rgb->x, red.rgb->y);
}

TEST(AskForBrief, FindsWordsThatComeTwice) {
  const auto brief = ask("椅子,桌子,椅子", {R"({"rooms":[{"type":"study"}],"relations":[],"items":[
      {"words":"椅子","kind":"dining_chair","count":{"min":1,"max":1,"chosen":1}},
      {"words":"椅子","kind":"dining_chair","count":{"min":1,"max":1,"chosen":1},"span":[0,4]}]})"});
  ASSERT_TRUE(brief.ok()) << brief.error().str();
  EXPECT_EQ(brief->items[0].span, (Span{0, 6}));
  EXPECT_EQ(brief->items[1].span, (Span{14, 20}));
}

TEST(AskForBrief, ShowsTheModelWhatItNeeds) {
  llm::ScriptedServer server({llm::ScriptedServer::with(kGood)});
  llm::Chat chat = llm::Chat::connect({server.url(), "tiny", ""}, {});
  ASSERT_TRUE(ask_for_brief(kPrompt, words().lexicon, words().kinds, chat).ok());
  const auto request = server.requests().at(0);
  const std::string question = request["messages"][1]["content"].get<std::string>();
  for (const char* part : {kPrompt, "nightstand", "across_from", "living_room", "scandinavian",
                           "off_white", "walnut", "\"worldwright/brief\""}) {
    EXPECT_THAT(question, HasSubstr(part));
  }
  EXPECT_EQ(request["response_format"]["json_schema"]["schema"],
            nlohmann::json::parse(words().schema));
}

TEST(AskForBrief, MendsAnAnswerWithTheFaultsTold) {
  llm::ScriptedServer server({llm::ScriptedServer::with("I would say two chairs."),
                              llm::ScriptedServer::with(with("dining_chair", "dinning_chair")),
                              llm::ScriptedServer::with(kGood)});
  llm::Chat chat = llm::Chat::connect({server.url(), "tiny", ""}, {});
  ASSERT_TRUE(ask_for_brief(kPrompt, words().lexicon, words().kinds, chat).ok());
  EXPECT_THAT(server.requests().at(2)["messages"][3]["content"].get<std::string>(),
              HasSubstr("did you mean 'dining_chair'"));
}

TEST(AskForBrief, GivesAnErrorWhenTheEndpointIsBroken) {
  llm::ScriptedServer server({llm::ScriptedServer::body(500, "out of memory")});
  llm::Chat chat = llm::Chat::connect({server.url(), "tiny", ""},
                                      {.tries_an_ask = 2, .seconds_before_retry = 0.001});
  const auto brief = ask_for_brief(kPrompt, words().lexicon, words().kinds, chat);
  ASSERT_FALSE(brief.ok());
  EXPECT_EQ(brief.error().code, ErrorCode::kIo);
}

TEST(AskForBrief, GivesAnErrorWhenNoAnswerIsAcceptable) {
  const auto brief = ask(kPrompt, {"no", "[]", "{}"});
  ASSERT_FALSE(brief.ok());
  EXPECT_EQ(brief.error().code, ErrorCode::kParse);
}

TEST(AskForBrief, AsksNothingAboutPromptsThatAreNone) {
  EXPECT_EQ(ask(" \n", {kGood}).error().code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(ask(std::string(20'001, 'x'), {kGood}).error().code, ErrorCode::kInvalidArgument);
}

TEST(AskForBrief, SaysWhatIsWrong) {
  EXPECT_THAT(fault_of(with("dining_chair", "bed_side_table")),
              HasSubstr("did you mean 'side_table'"));
  EXPECT_THAT(
      fault_of(with("dining_chair", "xqzzt")),
      HasSubstr("did you mean '" + brief::match_kind("chairs", words().lexicon).kind + "'"));
  EXPECT_THAT(fault_of(with("next_to", "next_too")), HasSubstr("did you mean 'next_to'"));
  EXPECT_THAT(
      fault_of(with("dining_room", "dinning_room")),
      HasSubstr("rooms[0].type: there is no room type 'dinning_room' (did you mean 'dining_room'"));
  EXPECT_THAT(fault_of(with("\"red\"", "\"crimsonish\"")),
              HasSubstr("items[0].attributes[0].value: there is no colour 'crimsonish'"));
  EXPECT_THAT(fault_of(with("[1]}]", "[2]}]")), HasSubstr("relation names item 2 of 2"));
  EXPECT_THAT(fault_of(with("[1]}]", "[1],\"subject_count\":3}]")),
              HasSubstr("relations[0].subject_count: 3 is not in 1 to 2"));
  EXPECT_THAT(fault_of(with("\"subject\":0", "\"subject\":1")),
              HasSubstr("relates item 1 to itself"));
  EXPECT_THAT(
      fault_of(with(R"("min":2,"max":2,"chosen":2)", R"("min":501,"max":null,"chosen":501)")),
      HasSubstr("items[0].count: the count 501 is over the limit of 500"));
  EXPECT_THAT(fault_of(with(R"("words":"chairs",)", R"("words":"chairs","span":[4,30],)")),
              HasSubstr("items[0].span: the span [4, 30] is outside of the text of 29 bytes"));
  EXPECT_THAT(fault_of(with(R"({"rooms")", R"({"language":"fr","rooms")")),
              HasSubstr("language: \"fr\" is not one of the allowed values"));
  EXPECT_THAT(fault_of(with(R"("type":"dining_room")", R"("type":"dining_room","width":0)")),
              HasSubstr("rooms[0].width: 0 is not above 0"));
  EXPECT_THAT(fault_of(with(R"("words":"chairs")", R"("words":"chairs","room":1)")),
              HasSubstr("item names room 1 of 1"));
  EXPECT_THAT(fault_of(with("next_to", "between")), HasSubstr("between has two targets"));
}

TEST(AskForBrief, LimitsAllThingsTogether) {
  std::string items;
  for (int i = 0; i < 5; ++i)
    items += std::string(i ? "," : "") +
             R"({"words":"books","kind":"book","count":{"min":450,"max":450,"chosen":450}})";
  EXPECT_THAT(fault_of(R"({"rooms":[{"type":"library"}],"relations":[],"items":[)" + items + "]}"),
              HasSubstr("items: are 2250 things, the limit is 2000"));
}

/// Any damage gives an error or a Brief that holds together, and never an exception or worse.
TEST(BriefJson, SurvivesTruncatedAndMutatedDocuments) {
  Rng rng(7);
  int read = 0;
  for (const std::string& prompt : prompts()) {
    const std::string text = brief::to_json(brief::parse_text(prompt, words().lexicon).brief);
    for (int i = 0; i < 60; ++i) {
      std::string damaged = text.substr(0, rng.chance(0.3) ? rng.index(text.size()) : text.size());
      for (int k = rng.integer(0, 4); k > 0 && !damaged.empty(); --k)
        damaged[rng.index(damaged.size())] = "0919-.e\"[]{},:ntx\xff"[rng.index(19)];
      const auto brief = brief::brief_from_json(damaged);
      if (!brief) continue;
      ++read;
      EXPECT_FALSE(brief->rooms.empty());
      brief_faults(*brief, prompt, words().lexicon, words().kinds);
      EXPECT_TRUE(brief::brief_from_json(brief::to_json(*brief)).ok());
    }
  }
  EXPECT_GT(read, 20) << "damage so heavy that nothing is read tests nothing";
}

/// Each value of a document replaced by values of all types, one at a time.
TEST(BriefJson, SurvivesValuesOfOtherTypes) {
  const std::string text = brief::to_json(brief::parse_text(prompts()[1], words().lexicon).brief);
  const auto flat = nlohmann::json::parse(text).flatten();
  int refused = 0;
  for (const auto& [path, unused] : flat.items()) {
    for (const char* value : {"null", "true", "-1", "1.5", "1e300", "99999999999999999999", "\"x\"",
                              "[]", "[[]]", "{}"}) {
      auto changed = nlohmann::json::parse(text);
      changed[nlohmann::json::json_pointer(path)] = nlohmann::json::parse(value);
      const auto brief = brief::brief_from_json(changed.dump());
      if (!brief) {
        ++refused;
        continue;
      }
      EXPECT_TRUE(brief::brief_from_json(brief::to_json(*brief)).ok()) << path << " = " << value;
    }
  }
  EXPECT_GT(refused, 100);
}

TEST(BriefJson, RefusesNumbersThatDoNotFit) {
  for (const char* json : {R"({"items":[{"room":1e12}]})", R"({"items":[{"room":0.5}]})",
                           R"({"items":[{"count":-1}]})", R"({"items":[{"span":[-1,2]}]})",
                           R"({"items":[{"confidence":true}]})", R"({"items":[7]})",
                           R"({"scenery":[[1]]})", "7", "[]", "null"}) {
    EXPECT_FALSE(brief::brief_from_json(json).ok()) << json;
  }
}

TEST(BriefJson, TakesAPlainNumberAsACount) {
  const auto brief = brief::brief_from_json(R"({"items":[{"kind":"sofa","count":3}]})");
  ASSERT_TRUE(brief.ok());
  EXPECT_EQ(brief->items[0].count, (brief::Count{3, 3, 3}));
}

}  // namespace
}  // namespace ww::policy
