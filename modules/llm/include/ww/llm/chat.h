// How do we ask a language model? One OpenAI-compatible chat call with structured output, retries,
// a budget, and a record from which everything replays offline. What an answer's JSON is checked
// with: schema.h.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/result.h"

namespace ww::llm {

struct Endpoint {
  std::string url;  ///< "http://127.0.0.1:8080/v1" or https; no user name, query or fragment
  std::string model;
  std::string key_environment = "OPENAI_API_KEY";  ///< variable that holds the key; never written
                                                   ///< anywhere; unset: none is sent
};

/// What a Chat may spend. Time limits end a call and nothing else: an answer that came in time is
/// the same on a busy machine, and what came too late is in the record.
struct Budget {
  int calls = 8;               ///< [1] in the life of a Chat
  double seconds_a_call = 60;  ///< [s] from connecting to the last byte
  std::size_t answer_bytes =
      200'000;           ///< [1] of a response's body; more is refused as it streams in
  int tries_an_ask = 4;  ///< [1] calls that one question may take
  double seconds_before_retry =
      1;  ///< [s] after HTTP 429, 5xx or a hang-up, doubled each time, at most 30
};

struct Message {
  std::string role;  ///< system | user | assistant
  std::string text;
  std::vector<std::string> png_images;  ///< bytes of PNG files, sent as data URLs
};

struct Request {
  std::vector<Message> messages;
  std::string schema_name;  ///< letters, digits, '_' and '-'
  std::string json_schema;  ///< the answer must be an instance of it; empty: the answer is any text
};

/// One exchange, as written to llm/<n>.json of the world folder.
struct Exchange {
  std::string request_json;  ///< body of the request, without headers
  std::string answer;        ///< the message's text as it came; empty when none came
  std::string fault;         ///< why the answer was not accepted; empty when it was
  std::string ended;  ///< io | limit | parse: the question ended with this exchange and that error
};
std::string to_json(const Exchange& exchange);
/// Errors: kParse.
Result<Exchange> exchange_from_json(std::string_view json);

/// Empty when the answer is accepted, else what is wrong with it, for the model to read.
using Accept = std::function<std::string(std::string_view answer)>;

/// Talks to an endpoint, or replays a record. Not thread safe. An `accept` that throws is a fault.
class Chat {
 public:
  static Chat connect(Endpoint endpoint, Budget budget);
  /// Answers from a record in its order, without a network. Where an exchange holds its request,
  /// the question must begin with the same messages.
  static Chat replay(std::vector<Exchange> record);
  ~Chat();
  Chat(Chat&&) noexcept;

  /// Asks until `accept` returns an empty string (its text is fed back as the fault) or the budget
  /// ends. The answer comes without code fences and thoughts around its JSON. HTTP 429, 5xx and
  /// hang-ups are tried again; an endpoint that refuses `response_format` (HTTP 400, 422) is asked
  /// once more with the schema as text. Errors: kIo (unreachable, hang-up, HTTP status), kLimit
  /// (time, bytes, calls), kParse (never acceptable), kInvalidArgument (url, key, schema; a record
  /// of another question), kCancelled.
  Result<std::string> ask(const Request& request, const Accept& accept);
  const std::vector<Exchange>& record() const;  ///< of what was asked so far

 private:
  struct State;
  explicit Chat(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace ww::llm
