#include "ww/llm/chat.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>

#include "scripted_server.h"

namespace ww::llm {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kSchema =
    R"({"type":"object","required":["chairs"],"additionalProperties":false,
        "properties":{"chairs":{"type":"integer","minimum":0,"maximum":9}}})";
constexpr const char* kKeyVariable = "WW_TEST_LLM_KEY";
constexpr const char* kKey = "sk-secret-0123456789";

Request question() {
  return {{{"system", "You count.", {}}, {"user", "How many chairs?", {}}}, "count", kSchema};
}
std::string anything(std::string_view) { return ""; }

/// Limits a hundred times tighter than a user's, so that misbehaviour costs a test little time.
Budget quick() {
  return {.calls = 8,
          .seconds_a_call = 5,
          .answer_bytes = 100'000,
          .tries_an_ask = 3,
          .seconds_before_retry = 0.01};
}
Chat chat_with(const std::string& url, Budget budget = quick()) {
  return Chat::connect({url, "tiny", kKeyVariable}, budget);
}

double seconds_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class ChatTest : public testing::Test {
 protected:
  void SetUp() override { ::unsetenv(kKeyVariable); }
  void TearDown() override { ::unsetenv(kKeyVariable); }
};

TEST_F(ChatTest, AsksInTheOpenAiFormat) {
  ScriptedServer server({ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_TRUE(answer.ok()) << answer.error().str();
  EXPECT_EQ(*answer, R"({"chairs":4})");
  const auto request = server.requests().at(0);
  EXPECT_EQ(request["model"], "tiny");
  EXPECT_EQ(request["messages"][1]["role"], "user");
  EXPECT_EQ(request["messages"][1]["content"], "How many chairs?");
  EXPECT_EQ(request["response_format"]["type"], "json_schema");
  EXPECT_EQ(request["response_format"]["json_schema"]["name"], "count");
  EXPECT_EQ(request["response_format"]["json_schema"]["schema"], nlohmann::json::parse(kSchema));
  EXPECT_EQ(server.keys().at(0), "");
}

TEST_F(ChatTest, SendsPicturesAsDataUrls) {
  ScriptedServer server({ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  Request request = question();
  // The three lengths of padding; expected values from RFC 4648, section 10.
  request.messages[1].png_images = {"foo", "fo", "f"};
  ASSERT_TRUE(chat.ask(request, anything).ok());
  const auto content = server.requests().at(0)["messages"][1]["content"];
  EXPECT_EQ(content[0]["text"], "How many chairs?");
  EXPECT_EQ(content[1]["image_url"]["url"], "data:image/png;base64,Zm9v");
  EXPECT_EQ(content[2]["image_url"]["url"], "data:image/png;base64,Zm8=");
  EXPECT_EQ(content[3]["image_url"]["url"], "data:image/png;base64,Zg==");
}

TEST_F(ChatTest, SendsTheKeyAndWritesItNowhere) {
  ::setenv(kKeyVariable, (std::string(kKey) + "\n").c_str(), 1);
  const std::string echo = std::string(R"({"error":{"message":"wrong key )") + kKey + R"("}})";
  ScriptedServer server({ScriptedServer::with(std::string(R"({"chairs":4,"why":")") + kKey + "\"}"),
                         ScriptedServer::body(401, echo)});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(server.keys().at(0), std::string("Bearer ") + kKey);
  EXPECT_THAT(answer.error().str(), HasSubstr("wrong key [key]"));
  ASSERT_EQ(chat.record().size(), 2u);
  for (const Exchange& e : chat.record()) EXPECT_THAT(to_json(e), Not(HasSubstr(kKey)));
}

TEST_F(ChatTest, RefusesAKeyThatWouldSplitTheHeader) {
  ::setenv(kKeyVariable, "sk-secret\r\nX-Evil: 1", 1);
  Chat chat = chat_with("http://127.0.0.1:9/v1");
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kInvalidArgument);
  EXPECT_THAT(answer.error().str(), Not(HasSubstr("secret")));
}

TEST_F(ChatTest, TellsTheModelWhatWasWrong) {
  ScriptedServer server({ScriptedServer::with("four, I think"),
                         ScriptedServer::with(R"({"chairs":12})"),
                         ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  ASSERT_TRUE(chat.ask(question(), anything).ok());
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 3u);
  EXPECT_EQ(requests[1]["messages"].size(), 4u);
  EXPECT_EQ(requests[1]["messages"][2]["content"], "four, I think");
  EXPECT_THAT(requests[1]["messages"][3]["content"].get<std::string>(), HasSubstr("not JSON"));
  EXPECT_EQ(requests[2]["messages"].size(), 4u) << "older faults are left out";
  EXPECT_THAT(requests[2]["messages"][3]["content"].get<std::string>(),
              HasSubstr("chairs: 12 is above the maximum 9"));
  EXPECT_EQ(chat.record()[2].fault, "");
}

TEST_F(ChatTest, FeedsBackWhatTheCallerSays) {
  ScriptedServer server(
      {ScriptedServer::with(R"({"chairs":3})"), ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  const auto even = [](std::string_view a) {
    return a.find('3') == std::string_view::npos ? "" : "3 is odd";
  };
  EXPECT_EQ(*chat.ask(question(), even), R"({"chairs":4})");
  EXPECT_THAT(server.requests()[1]["messages"][3]["content"].get<std::string>(),
              HasSubstr("3 is odd"));
}

TEST_F(ChatTest, TakesAThrowingCheckAsAFault) {
  ScriptedServer server({ScriptedServer::with(R"({"chairs":3})")});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(
      question(), [](std::string_view) -> std::string { throw std::runtime_error("boom"); });
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kParse);
  EXPECT_THAT(answer.error().message, HasSubstr("boom"));
}

TEST_F(ChatTest, UnwrapsFencesAndThoughts) {
  ScriptedServer server(
      {ScriptedServer::with("<think>four {or five}</think>\n```json\n{\"chairs\":4}\n```")});
  Chat chat = chat_with(server.url());
  EXPECT_EQ(*chat.ask(question(), anything), R"({"chairs":4})");
}

TEST_F(ChatTest, TakesAnyTextWithoutASchema) {
  ScriptedServer server({ScriptedServer::with("return kind {}")});
  Chat chat = chat_with(server.url());
  EXPECT_EQ(*chat.ask({{{"user", "Lua, please", {}}}, "", ""}, anything), "return kind {}");
  EXPECT_FALSE(server.requests()[0].contains("response_format"));
}

TEST_F(ChatTest, EndsWhenNoTryIsAcceptable) {
  ScriptedServer server({ScriptedServer::with("no")});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kParse);
  EXPECT_EQ(server.requests().size(), 3u);
  EXPECT_EQ(chat.record().back().ended, "parse");
}

TEST_F(ChatTest, SpendsNoMoreCallsThanTheBudget) {
  ScriptedServer server({ScriptedServer::with(R"({"chairs":4})")});
  Budget budget = quick();
  budget.calls = 2;
  Chat chat = chat_with(server.url(), budget);
  EXPECT_TRUE(chat.ask(question(), anything).ok());
  EXPECT_TRUE(chat.ask(question(), anything).ok());
  const auto third = chat.ask(question(), anything);
  ASSERT_FALSE(third.ok());
  EXPECT_EQ(third.error().code, ErrorCode::kLimit);
  EXPECT_EQ(server.requests().size(), 2u);
}

TEST_F(ChatTest, ReportsRefusals) {
  ScriptedServer server(
      {ScriptedServer::body(200,
                            R"({"choices":[{"message":{"content":null,"refusal":"I must not"}}]})"),
       ScriptedServer::with("  "), ScriptedServer::body(200, says("{\"chairs\":", "length"))});
  Chat chat = chat_with(server.url());
  ASSERT_FALSE(chat.ask(question(), anything).ok());
  EXPECT_THAT(chat.record()[0].fault, HasSubstr("refused: I must not"));
  EXPECT_THAT(chat.record()[1].fault, HasSubstr("empty"));
  EXPECT_THAT(chat.record()[2].fault, HasSubstr("cut off"));
}

TEST_F(ChatTest, SurvivesResponsesInNoFormat) {
  for (const char* body :
       {"", "<html>", "[]", "{}", R"({"choices":[]})", R"({"choices":[1]})",
        R"({"choices":[{"message":7}]})", R"({"choices":[{"message":{"content":{"a":1}}}]})",
        R"({"choices":{"0":1}})", "\xff\xfe"}) {
    ScriptedServer server({ScriptedServer::body(200, body)});
    Chat chat = chat_with(server.url());
    const auto answer = chat.ask(question(), anything);
    ASSERT_FALSE(answer.ok()) << body;
    EXPECT_EQ(answer.error().code, ErrorCode::kParse) << body;
  }
}

TEST_F(ChatTest, RefusesNestingThatWouldEndTheStack) {
  ScriptedServer server(
      {ScriptedServer::with(std::string(20'000, '[') + std::string(20'000, ']'))});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_THAT(answer.error().message, HasSubstr("nests deeper"));
}

TEST_F(ChatTest, StopsReadingAtTheByteLimit) {
  std::size_t sent = 0;
  const std::string piece(10'000, 'x');
  ScriptedServer server({[&](const httplib::Request&, httplib::Response& r) {
    r.set_chunked_content_provider("application/json", [&](std::size_t, httplib::DataSink& sink) {
      sent += piece.size();
      if (sent > 50'000'000) sink.done();
      return sink.write(piece.data(), piece.size());
    });
  }});
  Budget budget = quick();
  budget.tries_an_ask = 1;
  Chat chat = chat_with(server.url(), budget);
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kLimit);
  EXPECT_THAT(answer.error().message, HasSubstr("more than 100000 bytes"));
  EXPECT_LT(sent, 20'000'000u) << "what the sockets' buffers hold, not all that the server has";
}

TEST_F(ChatTest, RefusesAnAnswerOf200KilobytesAndAcceptsAShorterOne) {
  ScriptedServer server(
      {ScriptedServer::with(std::string(200'000, 'x')), ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  EXPECT_TRUE(chat.ask(question(), anything).ok());
  EXPECT_EQ(chat.record()[0].answer, "");
}

void write_all(int connection, std::string_view text) {
  ::send(connection, text.data(), text.size(), MSG_NOSIGNAL);
}

/// Drips bytes for as long as someone reads, two seconds at most.
void drip(int connection, std::string_view byte) {
  for (int i = 0; i < 200; ++i) {
    if (::send(connection, byte.data(), byte.size(), MSG_NOSIGNAL) < 0) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

TEST_F(ChatTest, EndsASlowDripAtTheTimeLimit) {
  Budget budget = quick();
  budget.seconds_a_call = 0.15;
  for (const std::string head :
       {"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", "HTTP/1.1 200 OK\r\n", ""}) {
    RawServer server([&](int c) {
      write_all(c, head);
      drip(c, "x");
    });
    Chat chat = chat_with(server.url(), budget);
    const double seconds = seconds_of([&] {
      const auto answer = chat.ask(question(), anything);
      ASSERT_FALSE(answer.ok());
      EXPECT_EQ(answer.error().code, ErrorCode::kLimit);
      EXPECT_THAT(answer.error().message, HasSubstr("no answer within 0.15 s"));
    });
    EXPECT_LT(seconds, 1.9) << "the drip lasts 2 s; too late is not tried again";
  }
}

TEST_F(ChatTest, TriesAHangUpAgain) {
  int connections = 0;
  RawServer server([&](int c) {
    char buffer[4096];
    if (::recv(c, buffer, sizeof buffer, 0) < 0) return;
    if (connections++ == 0)
      return write_all(c, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"choices\":[");
    const std::string body = says(R"({"chairs":4})");
    write_all(
        c, "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
  });
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_TRUE(answer.ok()) << answer.error().str();
  EXPECT_THAT(chat.record()[0].fault, HasSubstr("broke off"));
}

TEST_F(ChatTest, ReportsHangUpsAsIo) {
  RawServer server([](int) {});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kIo);
  EXPECT_EQ(chat.record().back().ended, "io");
}

TEST_F(ChatTest, LivesOnWhenTheOtherSideStopsReading) {
  // httplib's server ignores SIGPIPE for the whole process; as in a program of our users it is not.
  ::signal(SIGPIPE, SIG_DFL);
  Budget budget = quick();
  budget.tries_an_ask = 1;
  // A half-closed connection that is then closed over unread bytes gives EPIPE at the next write.
  RawServer server([](int c) {
    ::shutdown(c, SHUT_WR);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  });
  Chat chat = chat_with(server.url(), budget);
  Request request = question();
  request.messages[1].text = std::string(8'000'000, 'x');  // more than the sockets' buffers hold
  const auto answer = chat.ask(request, anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kIo);
}

TEST_F(ChatTest, TriesServerErrorsAgain) {
  ScriptedServer server({ScriptedServer::body(500, R"({"error":"overloaded"})"),
                         ScriptedServer::body(429, "slow down"),
                         ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  EXPECT_TRUE(chat.ask(question(), anything).ok());
  EXPECT_EQ(chat.record()[0].fault, "HTTP 500: overloaded");
  EXPECT_EQ(chat.record()[1].fault, "HTTP 429: slow down");
  EXPECT_EQ(server.requests()[2], server.requests()[0])
      << "the model said nothing, so nothing is fed back";
}

TEST_F(ChatTest, GivesUpAtOnceWhereATryCannotHelp) {
  for (const int status : {401, 403, 404}) {
    ScriptedServer server({ScriptedServer::body(status, R"({"error":{"message":"no"}})")});
    Chat chat = chat_with(server.url());
    const auto answer = chat.ask(question(), anything);
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, ErrorCode::kIo);
    EXPECT_THAT(answer.error().message, HasSubstr("HTTP " + std::to_string(status) + ": no"));
    EXPECT_EQ(server.requests().size(), 1u);
  }
}

TEST_F(ChatTest, FollowsNoRedirect) {
  ::setenv(kKeyVariable, kKey, 1);
  ScriptedServer thief({ScriptedServer::with(R"({"chairs":4})")});
  ScriptedServer server({[&](const httplib::Request&, httplib::Response& r) {
    r.set_redirect(thief.url() + "/chat/completions", 307);
  }});
  Chat chat = chat_with(server.url());
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_THAT(answer.error().message, HasSubstr("redirects are not followed"));
  EXPECT_TRUE(thief.keys().empty());
}

TEST_F(ChatTest, SaysThatNothingListens) {
  std::string url;
  {
    url = ScriptedServer({ScriptedServer::with("")}).url();
  }
  Chat chat = chat_with(url);
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kIo);
  EXPECT_THAT(answer.error().message, HasSubstr("nothing answers there"));
  EXPECT_EQ(chat.record().size(), 1u);
}

TEST_F(ChatTest, DoesWithoutResponseFormatWhereItIsRefused) {
  ScriptedServer server(
      {ScriptedServer::body(400, R"({"error":"response_format is not supported"})"),
       ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  EXPECT_TRUE(chat.ask(question(), anything).ok());
  const auto second = server.requests().at(1);
  EXPECT_FALSE(second.contains("response_format"));
  EXPECT_THAT(second["messages"][1]["content"].get<std::string>(), HasSubstr("\"maximum\":9"));
  EXPECT_TRUE(chat.ask(question(), anything).ok());
  EXPECT_FALSE(server.requests().at(2).contains("response_format"));
}

TEST_F(ChatTest, RefusesAddressesThatAreNone) {
  for (const char* url :
       {"", "localhost:8080", "ftp://x/v1", "http://", "http://:80", "http://x:0/v1",
        "http://x:99999999999/v1", "http://x:8a", "http://user:sesame@x/v1",
        "http://x/v1?key=sesame", "http://x\r\nHost: y/"}) {
    Chat chat = chat_with(url);
    const auto answer = chat.ask(question(), anything);
    ASSERT_FALSE(answer.ok()) << url;
    EXPECT_EQ(answer.error().code, ErrorCode::kInvalidArgument) << url;
    EXPECT_THAT(answer.error().str(), Not(HasSubstr("sesame")));
  }
}

TEST_F(ChatTest, SpeaksTls) {
  // A plain server can't finish a handshake: with a build that knew no https the fault would be
  // another.
  RawServer server([](int c) { write_all(c, "HTTP/1.1 400 Bad Request\r\n\r\n"); });
  Chat chat = chat_with("https" + server.url().substr(4));
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_THAT(answer.error().message, HasSubstr("TLS"));
}

TEST_F(ChatTest, ReplaysWhatItRecorded) {
  std::vector<Exchange> record;
  std::vector<std::string> faults;
  const auto check = [&](std::string_view a) -> std::string {
    return a.find('3') == std::string_view::npos ? "" : "3 is odd";
  };
  {
    ScriptedServer server({ScriptedServer::with("uh"), ScriptedServer::body(500, "x"),
                           ScriptedServer::with(R"({"chairs":4})"),
                           ScriptedServer::with(R"({"chairs":3})")});
    Chat chat = chat_with(server.url());
    ASSERT_TRUE(chat.ask(question(), check).ok());
    ASSERT_FALSE(chat.ask(question(), check).ok());
    for (const Exchange& e : chat.record()) record.push_back(*exchange_from_json(to_json(e)));
  }
  Chat again = Chat::replay(record);
  const auto first = again.ask(question(), check);
  ASSERT_TRUE(first.ok()) << first.error().str();
  EXPECT_EQ(*first, R"({"chairs":4})");
  const auto second = again.ask(question(), check);
  ASSERT_FALSE(second.ok());
  EXPECT_EQ(second.error().code, ErrorCode::kParse);
  ASSERT_EQ(again.record().size(), record.size());
  for (std::size_t i = 0; i < record.size(); ++i)
    EXPECT_EQ(to_json(again.record()[i]), to_json(record[i]));
}

TEST_F(ChatTest, ReplaysHandWrittenAnswers) {
  Chat chat = Chat::replay({{"", "uh", "", ""}, {"", R"({"chairs":4})", "", ""}});
  EXPECT_EQ(*chat.ask(question(), anything), R"({"chairs":4})");
  EXPECT_THAT(chat.record()[0].fault, HasSubstr("not JSON"));
  EXPECT_EQ(chat.ask(question(), anything).error().code, ErrorCode::kLimit);
}

TEST_F(ChatTest, ReplaysNoAnswerToAnotherQuestion) {
  Chat chat = Chat::replay({{R"({"messages":[{"role":"user","content":"How many tables?"}]})",
                             R"({"chairs":4})", "", ""}});
  const auto answer = chat.ask(question(), anything);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::kInvalidArgument);
}

TEST_F(ChatTest, RecordsMalformedTextAsJson) {
  ScriptedServer server({ScriptedServer::with(R"({"chairs":4})")});
  Chat chat = chat_with(server.url());
  Request request = question();
  request.messages[1].text = "chairs \xff\xc3";
  ASSERT_TRUE(chat.ask(request, anything).ok());
  Chat again = Chat::replay(chat.record());
  EXPECT_TRUE(again.ask(request, anything).ok());
}

TEST_F(ChatTest, RefusesASchemaThatIsNoJson) {
  Chat chat = chat_with("http://127.0.0.1:9/v1");
  Request request = question();
  request.json_schema = "{";
  EXPECT_EQ(chat.ask(request, anything).error().code, ErrorCode::kInvalidArgument);
}

TEST(Exchange, RefusesDamagedRecords) {
  for (const char* text : {"", "[]", "{}", R"({"request":"","answer":1,"fault":""})"})
    EXPECT_FALSE(exchange_from_json(text).ok()) << text;
}

}  // namespace
}  // namespace ww::llm
