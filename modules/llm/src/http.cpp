#include "http.h"

#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <ctime>
#include <mutex>
#include <thread>

#include "ww/core/executor.h"
#include "ww/core/text.h"

namespace ww::llm {
namespace {

using Clock = std::chrono::steady_clock;

Clock::duration to_duration(double seconds) {
  return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

/// Writing to a connection that the other side closed raises SIGPIPE, which would end the program.
/// It is held back in this thread alone, since a library must not change the handlers of a process.
class NoBrokenPipe {
 public:
  NoBrokenPipe() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    was_pending_ = pending();
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  ~NoBrokenPipe() {
    const timespec now{0, 0};
    if (!was_pending_ && pending()) sigtimedwait(&pipe_, nullptr, &now);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  NoBrokenPipe(const NoBrokenPipe&) = delete;
  NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

 private:
  static bool pending() {
    sigset_t set;
    sigpending(&set);
    return sigismember(&set, SIGPIPE) == 1;
  }
  sigset_t pipe_{};
  sigset_t before_{};
  bool was_pending_ = false;
};

/// Closes the connection at the deadline. The library's own timeouts count from byte to byte, so
/// that a server that sends a byte a second would keep us for ever.
class Watchdog {
 public:
  Watchdog(httplib::Client& client, Clock::time_point deadline)
      : client_(client), deadline_(deadline), thread_([this] { watch(); }) {}
  ~Watchdog() {
    {
      const std::lock_guard lock(mutex_);
      done_ = true;
    }
    wake_.notify_all();
    thread_.join();
  }
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;

 private:
  void watch() {
    std::unique_lock lock(mutex_);
    while (!done_) {
      wake_.wait_for(lock, std::chrono::milliseconds(20));
      if (done_ || (Clock::now() < deadline_ && !is_cancelled())) continue;
      lock.unlock();  // stop() waits for a connect in flight, which has its own timeout
      client_.stop();
      lock.lock();
    }
  }

  httplib::Client& client_;
  const Clock::time_point deadline_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool done_ = false;
  std::thread thread_;
};

HttpReply::Outcome outcome_of(httplib::Error error) {
  switch (error) {
    case httplib::Error::Read:
    case httplib::Error::Write:
    case httplib::Error::Canceled:
    case httplib::Error::Compression:
    case httplib::Error::Unknown:
      return HttpReply::Outcome::kBroken;
    case httplib::Error::ConnectionTimeout:
      return HttpReply::Outcome::kTooLate;
    default:
      return HttpReply::Outcome::kUnreachable;
  }
}

std::string words_of(httplib::Error error) {
  switch (error) {
    case httplib::Error::SSLConnection:
      return "no TLS connection can be made";
    case httplib::Error::SSLLoadingCerts:
      return "the system's certificates can't be loaded";
    case httplib::Error::SSLServerVerification:
      return "the server's certificate is not trusted";
    case httplib::Error::Read:
    case httplib::Error::Write:
      return "the connection broke off";
    default:
      return "nothing answers there";
  }
}

HttpReply post(const Url& url, const std::string& path, const std::string& key,
               const std::string& body, const HttpLimits& limits) {
  HttpReply out;
  const Clock::time_point deadline = Clock::now() + to_duration(limits.seconds);
  httplib::Client client(url.origin);
  if (!client.is_valid()) {
    out.reason = "the address can't be used";
    return out;
  }
  const auto timeout = std::chrono::microseconds(static_cast<long>(limits.seconds * 1e6));
  client.set_connection_timeout(timeout);
  client.set_read_timeout(timeout);
  client.set_write_timeout(timeout);
  httplib::Request request;
  request.method = "POST";
  request.path = url.path + path;
  request.headers = {{"Accept", "application/json"},
                     {"Accept-Encoding", "identity"},
                     {"Content-Type", "application/json"}};
  if (!key.empty()) request.headers.emplace("Authorization", "Bearer " + key);
  request.body = body;
  bool too_long = false;
  request.content_receiver = [&](const char* data, std::size_t length, std::uint64_t,
                                 std::uint64_t) {
    too_long = length > limits.bytes - out.body.size();
    if (!too_long) out.body.append(data, length);
    return !too_long;
  };
  httplib::Result result(nullptr, httplib::Error::Unknown);
  {
    const Watchdog watchdog(client, deadline);
    result = client.send(request);
  }
  if (is_cancelled()) {
    out.outcome = HttpReply::Outcome::kCancelled;
    out.reason = "stopped by the user";
  } else if (too_long) {
    out.outcome = HttpReply::Outcome::kTooLong;
    out.reason = "the answer has more than " + std::to_string(limits.bytes) + " bytes";
  } else if (result) {
    out.outcome = HttpReply::Outcome::kAnswered;
    out.status = result->status;
    const std::string after = result->get_header_value("Retry-After");
    if (!after.empty() && after.size() < 6 &&
        after.find_first_not_of("0123456789") == std::string::npos) {
      out.retry_after = std::stod(after);
    }
  } else if (Clock::now() >= deadline) {
    out.outcome = HttpReply::Outcome::kTooLate;
  } else {
    out.outcome = outcome_of(result.error());
    out.reason = words_of(result.error());
  }
  if (out.outcome == HttpReply::Outcome::kTooLate) {
    out.reason = "no answer within " + format_number(limits.seconds) + " s";
  }
  return out;
}

}  // namespace

Result<Url> parse_url(const std::string& url) {
  const auto fault = [](const std::string& message) {
    return Error{ErrorCode::kInvalidArgument, message, "address of the language model"};
  };
  const bool plain = url.starts_with("http://");
  if (!plain && !url.starts_with("https://"))
    return fault("it begins with neither http:// nor https://");
  if (url.size() > 1000) return fault("it has more than 1000 bytes");
  if (url.find_first_of("@?#") != std::string::npos) {
    return fault("it holds '@', '?' or '#'; the key goes into an environment variable");
  }
  for (const char c : url) {
    if (c <= ' ' || c > '~') return fault("it holds a space or a character that is not ASCII");
  }
  const std::size_t host = plain ? 7 : 8;
  std::size_t end = url.find('/', host);
  if (end == std::string::npos) end = url.size();
  const std::string authority = url.substr(host, end - host);
  if (authority.empty() || authority.front() == ':') return fault("it names no host");
  const std::size_t colon = authority.rfind(':');
  if (colon != std::string::npos && authority.back() != ']') {
    const std::string port = authority.substr(colon + 1);
    const bool digits = !port.empty() && port.size() <= 5 &&
                        port.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || std::stoi(port) > 65535 || std::stoi(port) == 0)
      return fault("its port is not in 1 to 65535");
  }
  Url out{url.substr(0, end), url.substr(end)};
  while (out.path.ends_with('/')) out.path.pop_back();
  return out;
}

HttpReply post_json(const Url& url, const std::string& path, const std::string& key,
                    const std::string& body, const HttpLimits& limits) {
  const NoBrokenPipe guard;
  try {
    return post(url, path, key, body, limits);
  } catch (const std::exception& fault) {
    HttpReply out;
    out.reason = fault.what();
    return out;
  }
}

void wait_seconds(double seconds) {
  const Clock::time_point end = Clock::now() + to_duration(seconds);
  while (Clock::now() < end && !is_cancelled()) {
    std::this_thread::sleep_for(std::min(to_duration(0.05), Clock::duration(end - Clock::now())));
  }
}

}  // namespace ww::llm
