// How do we ask a language model? One OpenAI-compatible chat call with structured output, retries, a budget,
// and a record from which everything replays offline.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "ww/core/result.h"

namespace ww::llm {

struct Endpoint {
  std::string url;    ///< "http://127.0.0.1:8080/v1"
  std::string model;
  std::string key_environment = "OPENAI_API_KEY";  ///< variable that holds the key; never written anywhere
};

struct Budget {
  int calls = 8;               ///< [1]
  double seconds_a_call = 60;  ///< [s]
  std::size_t answer_bytes = 200'000;  ///< [1] more is refused
};

struct Message {
  std::string role;  ///< system | user | assistant
  std::string text;
  std::vector<std::string> png_images;
};

struct Request {
  std::vector<Message> messages;
  std::string schema_name;
  std::string json_schema;  ///< the answer must be an instance of it
};

/// One exchange, as written to llm/<n>.json of the world folder.
struct Exchange {
  std::string request_json;
  std::string answer;
  std::string fault;  ///< why the answer was not accepted; empty when it was
};

/// Talks to an endpoint, or replays a record. Not thread safe.
class Chat {
 public:
  static Chat connect(Endpoint endpoint, Budget budget);
  static Chat replay(std::vector<Exchange> record);
  ~Chat();
  Chat(Chat&&) noexcept;

  /// Asks until `accept` returns an empty string (its text is fed back as the fault) or the budget ends.
  /// Errors: kIo (unreachable, hang-up), kLimit (time, bytes, calls), kParse (never acceptable).
  Result<std::string> ask(const Request& request, const std::function<std::string(std::string_view)>& accept);
  const std::vector<Exchange>& record() const;

 private:
  struct State;
  explicit Chat(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace ww::llm
