#include "ww/llm/chat.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "http.h"
#include "wire.h"
#include "ww/core/text.h"
#include "ww/llm/schema.h"

namespace ww::llm {
namespace {

constexpr std::size_t kFaultBytes = 4000;

/// What one call or one recorded exchange came to, before the answer is judged.
struct Turn {
  std::string request_json;
  std::string answer;
  std::string fault;
  ErrorCode code = ErrorCode::kParse;  ///< of the question, should this be its last try
  bool final = false;                  ///< no other try can help
  bool answered = false;               ///< the model said something that can be told back to it
  double wait = 0;  ///< [s] that the server asks for before the next try; -1: none needed
};

std::string_view to_word(ErrorCode code) {
  return code == ErrorCode::kIo ? "io" : code == ErrorCode::kLimit ? "limit" : "parse";
}
ErrorCode code_of(std::string_view word) {
  return word == "io" ? ErrorCode::kIo : word == "limit" ? ErrorCode::kLimit : ErrorCode::kParse;
}

/// The key, kept out of everything that is written or shown.
class Key {
 public:
  static Result<Key> read(const std::string& variable) {
    Key out;
    const char* value = variable.empty() ? nullptr : std::getenv(variable.c_str());
    if (!value) return out;
    out.text_ = std::string(trim(value));
    for (const char c : out.text_) {
      if (c <= ' ' || c > '~') {
        return Error{ErrorCode::kInvalidArgument,
                     "the key in " + variable + " holds a space or a character that is not ASCII",
                     ""};
      }
    }
    return out;
  }
  const std::string& text() const { return text_; }

  /// Servers quote keys in their messages. Keys of under 8 characters ("none") are no secrets, and
  /// taking them out would damage answers.
  std::string without(std::string text) const {
    if (text_.size() < 8) return text;
    for (std::size_t at = text.find(text_); at != std::string::npos; at = text.find(text_, at))
      text.replace(at, text_.size(), "[key]");
    return text;
  }

 private:
  std::string text_;
};

std::string judged(const std::string& answer, const Request& request, const Accept& accept) {
  try {
    const std::string_view text =
        request.json_schema.empty() ? std::string_view(answer) : json_inside(answer);
    if (!request.json_schema.empty()) {
      const auto faults = schema_faults(text, request.json_schema);
      if (!faults.empty()) return shortened(join(faults, "\n"), kFaultBytes);
    }
    return accept ? shortened(accept(text), kFaultBytes) : "";
  } catch (const std::exception& fault) {
    return std::string("the answer can't be used: ") + fault.what();
  }
}

}  // namespace

struct Chat::State {
  Endpoint endpoint;
  Budget budget;
  bool is_replay = false;
  std::vector<Exchange> replayed;
  std::size_t next = 0;
  std::vector<Exchange> record;
  int calls = 0;
  Structure structure = Structure::kResponseFormat;

  /// Gives an error, or the turn that follows `before`.
  Result<Turn> turn(const Request& request, const Json& schema, const Retold* retold) {
    return is_replay ? recorded_turn(request, schema) : live_turn(request, schema, retold);
  }
  int tries() const {
    return is_replay ? static_cast<int>(replayed.size()) + 1 : std::max(1, budget.tries_an_ask);
  }

  Result<Turn> recorded_turn(const Request& request, const Json& schema) {
    if (next >= replayed.size())
      return Error{ErrorCode::kLimit, "the record has no more answers", ""};
    const Exchange& exchange = replayed[next];
    if (!exchange.request_json.empty() && !is_request_of(exchange.request_json, request, schema)) {
      return Error{ErrorCode::kInvalidArgument,
                   "answer " + std::to_string(next + 1) + " of the record is to another question",
                   ""};
    }
    ++next;
    Turn out{exchange.request_json,
             exchange.answer,
             exchange.fault,
             code_of(exchange.ended),
             !exchange.ended.empty(),
             true,
             -1};
    if (out.final && out.fault.empty()) out.fault = "ended by the record";
    if (out.answer.empty() && out.fault.empty()) out.fault = "the answer is empty";
    return out;
  }

  Result<Turn> live_turn(const Request& request, const Json& schema, const Retold* retold) {
    if (calls >= budget.calls)
      return Error{ErrorCode::kLimit, "all " + std::to_string(budget.calls) + " calls are spent",
                   ""};
    const auto url = parse_url(endpoint.url);
    if (!url) return url.error();
    const auto key = Key::read(endpoint.key_environment);
    if (!key) return key.error();
    ++calls;
    Turn out;
    out.request_json = request_json(endpoint.model, request, schema, structure, retold);
    const HttpReply reply = post_json(*url, "/chat/completions", key->text(), out.request_json,
                                      {budget.seconds_a_call, budget.answer_bytes});
    if (reply.outcome == HttpReply::Outcome::kCancelled)
      return Error{ErrorCode::kCancelled, reply.reason, ""};
    if (reply.outcome != HttpReply::Outcome::kAnswered) {
      read_silence(reply, url->origin, out);
    } else if (reply.status != 200) {
      read_status(reply, schema, key->text().empty(), out);
    } else {
      Reply read = read_reply(key->without(reply.body));
      out.answer = key->without(std::move(read.answer));
      out.fault = std::move(read.fault);
      out.answered = true;
      out.wait = -1;
    }
    out.request_json = key->without(std::move(out.request_json));
    out.fault = key->without(std::move(out.fault));
    return out;
  }

  static void read_silence(const HttpReply& reply, const std::string& origin, Turn& out) {
    using Outcome = HttpReply::Outcome;
    out.fault = origin + ": " + reply.reason;
    out.code = reply.outcome == Outcome::kTooLate || reply.outcome == Outcome::kTooLong
                   ? ErrorCode::kLimit
                   : ErrorCode::kIo;
    // Too late is final: the next try would most likely cost as many seconds and give as little.
    out.final = reply.outcome == Outcome::kUnreachable || reply.outcome == Outcome::kTooLate;
    if (reply.outcome == Outcome::kTooLong) {
      out.fault = reply.reason;
      out.answered = true;  // the model talked too much; told so, it may do better
      out.wait = -1;
    }
  }

  void read_status(const HttpReply& reply, const Json& schema, bool without_key, Turn& out) {
    out.code = ErrorCode::kIo;
    out.fault = "HTTP " + std::to_string(reply.status) + ": " + error_text(reply.body);
    out.wait = reply.retry_after;
    out.final = reply.status != 429 && reply.status < 500;
    if (reply.status >= 300 && reply.status < 400)
      out.fault = "HTTP " + std::to_string(reply.status) +
                  ": redirects are not followed; give the final address";
    if (reply.status == 401 && without_key)
      out.fault += " (the variable " + endpoint.key_environment + " holds no key)";
    const bool refuses_format = reply.status == 400 || reply.status == 422;
    if (refuses_format && structure == Structure::kResponseFormat && !schema.is_null()) {
      structure = Structure::kInText;
      out.final = false;
      out.wait = -1;
    }
  }
};

Chat::Chat(std::unique_ptr<State> state) : state_(std::move(state)) {}
Chat::Chat(Chat&&) noexcept = default;
Chat::~Chat() = default;

Chat Chat::connect(Endpoint endpoint, Budget budget) {
  auto state = std::make_unique<State>();
  state->endpoint = std::move(endpoint);
  state->budget = budget;
  return Chat(std::move(state));
}

Chat Chat::replay(std::vector<Exchange> record) {
  auto state = std::make_unique<State>();
  state->is_replay = true;
  state->replayed = std::move(record);
  return Chat(std::move(state));
}

const std::vector<Exchange>& Chat::record() const { return state_->record; }

Result<std::string> Chat::ask(const Request& request, const Accept& accept) {
  State& s = *state_;
  Json schema;
  if (!request.json_schema.empty()) {
    auto parsed = parse_json(request.json_schema);
    if (!parsed)
      return Error{ErrorCode::kInvalidArgument, "the schema is " + parsed.error().message,
                   request.schema_name};
    schema = std::move(*parsed);
  }
  std::optional<Retold> retold;
  Error last{ErrorCode::kLimit, "no try was made", ""};
  double wait = s.budget.seconds_before_retry;
  for (int i = 0, tries = s.tries(); i < tries; ++i) {
    auto turn = s.turn(request, schema, retold ? &*retold : nullptr);
    if (!turn) {
      // Out of calls or of recorded answers after some tries: the last fault says more.
      const bool is_end = turn.error().code == ErrorCode::kLimit && i > 0;
      if (!is_end) return turn.error();
      break;
    }
    if (turn->fault.empty()) turn->fault = judged(turn->answer, request, accept);
    s.record.push_back({turn->request_json, turn->answer, turn->fault, ""});
    if (turn->fault.empty())
      return request.json_schema.empty() ? turn->answer : std::string(json_inside(turn->answer));
    last = Error{turn->code, turn->fault,
                 "no acceptable answer in " + std::to_string(i + 1) + (i == 0 ? " try" : " tries")};
    if (turn->final) break;
    if (turn->answered) retold = Retold{turn->answer, turn->fault};
    if (turn->wait >= 0 && i + 1 < tries && s.calls < s.budget.calls) {
      wait_seconds(std::min(30.0, std::max(wait, turn->wait)));
      wait *= 2;
    }
  }
  if (!s.record.empty()) s.record.back().ended = to_word(last.code);
  return last;
}

std::string to_json(const Exchange& exchange) {
  Json out{
      {"request", exchange.request_json}, {"answer", exchange.answer}, {"fault", exchange.fault}};
  if (!exchange.ended.empty()) out["ended"] = exchange.ended;
  return dump_json(out, 1) + "\n";
}

Result<Exchange> exchange_from_json(std::string_view json) {
  const auto parsed = parse_json(json);
  if (!parsed) return parsed.error();
  Exchange out;
  const auto read = [&](const char* key, std::string& field) {
    if (!parsed->is_object() || !parsed->contains(key)) return std::string_view(key) == "ended";
    const Json& value = (*parsed)[key];
    if (!value.is_string()) return false;
    field = value.get<std::string>();
    return true;
  };
  if (!read("request", out.request_json) || !read("answer", out.answer) ||
      !read("fault", out.fault) || !read("ended", out.ended)) {
    return Error{ErrorCode::kParse, "a recorded exchange needs the texts request, answer and fault",
                 ""};
  }
  return out;
}

}  // namespace ww::llm
