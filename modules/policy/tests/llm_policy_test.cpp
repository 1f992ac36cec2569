#include "ww/policy/llm_policy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../../brief/tests/all_kinds.h"
#include "../../llm/tests/scripted_server.h"
#include "../../physics/tests/scene_kit.h"

namespace ww::policy {
namespace {

using program::By;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string says_lines(const std::vector<std::string>& lines, bool done = false) {
  return nlohmann::json{{"note", "because"}, {"done", done}, {"lines", lines}}.dump();
}

/// A room with a nightstand, a book on it, and a program that could have made them.
class LlmPolicyTest : public testing::Test {
 protected:
  LlmPolicyTest() {
    const ObjectId stand = kit::place(scene_, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
    kit::place(scene_, "book_1", kit::block("book", {0.1, 0.2, 0.03}, 0.4), Vec3{1, 1, 0.55}, true,
               kit::on(stand, 0));
    brief_.text = "a nightstand with books";
    brief_.rooms.emplace_back();
    program::Parsing parsing = program::parse(R"(program 1
a1 ask "a nightstand with books" lang=en seed=7
a2 add nightstand_1 nightstand => room_1 1 1 0 yaw 0
a3 add lamp_1 table_lamp => nightstand_1.top 0 0 0 yaw 0
a4 remove [lamp_1] by repair
a5 fill fill_1 target=nightstand_1.top kinds=[book] =>
  book_1 book nightstand_1.top 0 0 0 yaw 0
)");
    EXPECT_EQ(parsing.diagnostics.str(), "");
    program_ = std::move(parsing.program);
  }

  craft::Observation seen() const { return {brief_, program_, scene_, nullptr, {}, {}, 0}; }

  /// Replays the answers; the proposal of the first that is accepted.
  craft::Proposal propose(const std::vector<std::string>& answers) {
    std::vector<llm::Exchange> record;
    for (const std::string& answer : answers) record.push_back({"", answer, "", ""});
    llm::Chat chat = llm::Chat::replay(record);
    LlmPolicy policy(chat, kinds_);
    craft::Proposal out = policy.propose(seen(), {});
    record_ = chat.record();
    return out;
  }
  std::string fault_of(const std::vector<std::string>& lines) {
    propose({says_lines(lines)});
    return record_.at(0).fault;
  }

  std::unique_ptr<FileSource> files_ = open_folder(WW_SOURCE_DIR);
  brief::AllKinds kinds_{*files_};
  Scene scene_ = kit::room(4, 3);
  brief::Brief brief_;
  program::Program program_;
  std::vector<llm::Exchange> record_;
};

TEST_F(LlmPolicyTest, ProposesStatementsByTheModel) {
  const craft::Proposal p =
      propose({says_lines({"add chair_1 dining_chair room=room_1 next_to(nightstand_1)",
                           "a77 add mug_1 mug on(nightstand_1.top) from 2..12"})});
  ASSERT_EQ(p.statements.size(), 2u);
  EXPECT_FALSE(p.done);
  EXPECT_EQ(p.note, "because");
  for (const program::Statement& s : p.statements) {
    EXPECT_EQ(s.by, By::kLlm);
    EXPECT_FALSE(s.result);
  }
  const auto& add = std::get<program::AddAction>(p.statements[0].action);
  EXPECT_EQ(add.kind, "dining_chair");
  EXPECT_EQ(add.relations.at(0).relation, Relation::kNextTo);
  EXPECT_EQ(p.statements[1].from, (program::PromptSpan{2, 12}));
}

TEST_F(LlmPolicyTest, LetsLinesNameWhatEarlierLinesMake) {
  const craft::Proposal p =
      propose({says_lines({"add desk_1 desk against_wall(wall_3)", "add mug_1 mug on(desk_1)",
                           "room hall_1 hallway floor=[5,0 7,0 7,3 5,3]",
                           "opening door_2 wall_5 kind=door asset=interior_door"})});
  EXPECT_EQ(p.statements.size(), 4u) << record_.at(0).fault;
}

TEST_F(LlmPolicyTest, SaysWhatIsWrongLineByLine) {
  EXPECT_THAT(fault_of({"remove [book_1]", "ad mug_1 mug"}),
              HasSubstr("lines[1]: 'ad' is not an action; did you mean 'add'?"));
  EXPECT_THAT(fault_of({"add mug_1 mug besides(book_1)"}),
              HasSubstr("lines[0]: 'besides' is not a relation"));
  EXPECT_THAT(fault_of({"add chair_1 dinning_chair"}),
              HasSubstr("the catalogue has no 'dinning_chair' (did you mean 'dining_chair'"));
  EXPECT_THAT(fault_of({"move nightstand_2 against_wall(wall_1)"}),
              HasSubstr("there is no 'nightstand_2' (did you mean 'nightstand_1'"));
  EXPECT_THAT(fault_of({"add mug_1 mug on(lamp_1)"}), HasSubstr("there is no 'lamp_1'"))
      << "it was removed";
  EXPECT_THAT(fault_of({"add lamp_1 table_lamp"}), HasSubstr("ids are never used again"));
  EXPECT_THAT(fault_of({"add mug_1 mug", "add mug_1 mug"}),
              HasSubstr("lines[1]: the id 'mug_1' is used twice"));
  EXPECT_THAT(fault_of({"add mug_1 mug => room_1 1 1 0"}), HasSubstr("leave out '=>'"));
  EXPECT_THAT(fault_of({"add mug_1 mug from 4..90"}),
              HasSubstr("outside of the request of 23 bytes"));
  EXPECT_THAT(fault_of({"ask \"something else\""}), HasSubstr("'ask' is not yours"));
  EXPECT_THAT(fault_of({"add mug_1 mug\na9 remove [book_1]"}),
              HasSubstr("lines[0]: is empty or holds a line break"));
  EXPECT_THAT(fault_of({""}), HasSubstr("lines[0]"));
  EXPECT_THAT(fault_of({}), HasSubstr("no lines"));
  EXPECT_THAT(fault_of({"fill fill_2 target=nightstand_1.top kinds=[bok]"}),
              HasSubstr("the catalogue has no 'bok'"));
}

TEST_F(LlmPolicyTest, EndsWhenTheModelIsDone) {
  const craft::Proposal p = propose({says_lines({}, true)});
  EXPECT_TRUE(p.done);
  EXPECT_THAT(p.statements, IsEmpty());
}

TEST_F(LlmPolicyTest, IsDoneAndSaysWhyWhenNoAnswerIsUsable) {
  const craft::Proposal p = propose({"I can't", says_lines({"add x"})});
  EXPECT_TRUE(p.done);
  EXPECT_THAT(p.statements, IsEmpty());
  EXPECT_THAT(p.note, HasSubstr("no usable answer"));
}

TEST_F(LlmPolicyTest, ShowsTheModelAllItNeeds) {
  llm::ScriptedServer server({llm::ScriptedServer::with(says_lines({"add mug_1 mugg"})),
                              llm::ScriptedServer::with(says_lines({"add mug_1 mug"}))});
  llm::Chat chat = llm::Chat::connect({server.url(), "tiny", ""}, {});
  LlmPolicy policy(chat, kinds_, {.views = true});
  verify::Certificate certificate;
  certificate.settle.objects.push_back({"book_1", 0.34, 0, false});
  craft::Observation observation = seen();
  observation.certificate = &certificate;
  observation.outcome.unplaced.push_back({"a6", "sofa_1", "sofa", true, "the room is too small"});
  observation.outcome.diagnostics.error("WW-CRAFT-005", {}, "the wall 'wall_9' does not exist");
  observation.views.push_back({2, 1, 3, std::vector<std::uint8_t>(6, 128)});
  EXPECT_EQ(policy.propose(observation, {}).statements.size(), 1u);
  EXPECT_TRUE(policy.answered());

  const auto requests = server.requests();
  const std::string system = requests[0]["messages"][0]["content"].get<std::string>();
  for (const char* part : {"## fill", "across_from", "wardrobe"})
    EXPECT_THAT(system, HasSubstr(part));
  const auto content = requests[0]["messages"][1]["content"];
  const std::string state = content[0]["text"].get<std::string>();
  for (const char* part :
       {"a nightstand with books", "a2 add nightstand_1 nightstand", "fill_1",
        "book_1 book in room_1, on nightstand_1.top", "joints drawer_1", "door_1 door in wall_1",
        "book_1 drifts 0.34", "sofa_1 (sofa) found no place: the room is too small",
        "the wall 'wall_9' does not exist", "Round 1 of 6"}) {
    EXPECT_THAT(state, HasSubstr(part));
  }
  EXPECT_THAT(state, Not(HasSubstr("  book_1 book nightstand_1.top")))
      << "results of bulk actions are folded";
  EXPECT_THAT(content[1]["image_url"]["url"].get<std::string>(),
              testing::StartsWith("data:image/png;base64,iVBORw0KGgo"));
  EXPECT_THAT(requests[1]["messages"][3]["content"].get<std::string>(),
              HasSubstr("did you mean 'mug'"));
}

TEST_F(LlmPolicyTest, AsksForPicturesOnlyWhenToldTo) {
  llm::Chat chat = llm::Chat::replay({});
  EXPECT_FALSE(LlmPolicy(chat, kinds_).wants_views());
  EXPECT_TRUE(LlmPolicy(chat, kinds_, {.views = true}).wants_views());
}

TEST_F(LlmPolicyTest, LimitsWhatItShowsAndTakes) {
  for (int i = 0; i < 3000; ++i) {
    program::Statement s;
    s.id = "a" + std::to_string(100 + i);
    s.action = program::UnmetAction{"nothing", "other", "", std::nullopt, "no"};
    program_.statements.push_back(s);
  }
  llm::ScriptedServer server(
      {llm::ScriptedServer::with(says_lines(std::vector<std::string>(4, "remove [book_1]"))),
       llm::ScriptedServer::with(says_lines({}, true))});
  llm::Chat chat = llm::Chat::connect({server.url(), "tiny", ""}, {});
  LlmPolicy policy(chat, kinds_, {.statements = 3, .program_bytes = 2000});
  EXPECT_TRUE(policy.propose(seen(), {}).done);
  const std::string state = server.requests()[0]["messages"][1]["content"].get<std::string>();
  EXPECT_LT(state.size(), 10'000u);
  EXPECT_THAT(state, HasSubstr("a1 ask"));
  EXPECT_THAT(state, HasSubstr("lines left out"));
  EXPECT_THAT(state, HasSubstr("a3099 unmet"));
  EXPECT_THAT(server.requests()[1]["messages"][3]["content"].get<std::string>(),
              HasSubstr("has 4 elements, the most is 3"));
}

TEST_F(LlmPolicyTest, ReplaysItsOwnRecord) {
  std::vector<llm::Exchange> record;
  {
    llm::ScriptedServer server({llm::ScriptedServer::with(says_lines({"add mug_1 mugg"})),
                                llm::ScriptedServer::with(says_lines({"add mug_1 mug"}))});
    llm::Chat chat = llm::Chat::connect({server.url(), "tiny", ""}, {});
    LlmPolicy(chat, kinds_).propose(seen(), {});
    record = chat.record();
  }
  llm::Chat chat = llm::Chat::replay(record);
  const craft::Proposal p = LlmPolicy(chat, kinds_).propose(seen(), {});
  ASSERT_EQ(p.statements.size(), 1u) << p.note;
  EXPECT_EQ(std::get<program::AddAction>(p.statements[0].action).kind, "mug");
}

}  // namespace
}  // namespace ww::policy
