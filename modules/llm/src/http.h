// One HTTP POST with a deadline and a byte limit. All that knows cpp-httplib.
#pragma once

#include <optional>
#include <string>

#include "ww/core/result.h"

namespace ww::llm {

struct Url {
  std::string origin;  ///< "http://127.0.0.1:8080"
  std::string path;    ///< "/v1", without a trailing slash
};
/// Errors: kInvalidArgument. The message does not quote a url that may hold a secret.
Result<Url> parse_url(const std::string& url);

struct HttpLimits {
  double seconds = 60;  ///< [s] of the whole call
  std::size_t bytes = 200'000;
};

struct HttpReply {
  enum class Outcome { kAnswered, kUnreachable, kBroken, kTooLate, kTooLong, kCancelled };
  Outcome outcome = Outcome::kUnreachable;
  int status = 0;
  std::string body;
  double retry_after = 0;  ///< [s] as the server asks
  std::string reason;      ///< in words when it was not answered
};
/// Never follows a redirect: the key goes to the address that the user named and to no other.
HttpReply post_json(const Url& url, const std::string& path, const std::string& key,
                    const std::string& body, const HttpLimits& limits);

/// Sleeps, but not through Ctrl-C.
void wait_seconds(double seconds);

}  // namespace ww::llm
