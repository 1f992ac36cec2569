// Endpoints on loopback that answer what a test tells them to, also wrongly.
#pragma once

#include <arpa/inet.h>
#include <httplib.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

namespace ww::llm {

/// A chat completion that says `content`.
inline std::string says(const std::string& content, const std::string& finish = "stop") {
  const nlohmann::json message{{"role", "assistant"}, {"content", content}};
  return nlohmann::json{
      {"choices", {{{"index", 0}, {"message", message}, {"finish_reason", finish}}}}}
      .dump();
}

/// Answers the n-th POST to /v1/chat/completions with the n-th handler, the last one again and
/// again.
class ScriptedServer {
 public:
  using Handler = std::function<void(const httplib::Request&, httplib::Response&)>;

  explicit ScriptedServer(std::vector<Handler> script) : script_(std::move(script)) {
    server_.Post("/v1/chat/completions",
                 [this](const httplib::Request& request, httplib::Response& response) {
                   Handler handler;
                   {
                     const std::lock_guard lock(mutex_);
                     handler = script_.at(std::min(requests_.size(), script_.size() - 1));
                     requests_.push_back(request.body);
                     keys_.push_back(request.get_header_value("Authorization"));
                   }
                   handler(request, response);
                 });
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_.listen_after_bind(); });
    while (!server_.is_running()) std::this_thread::yield();
  }
  ~ScriptedServer() {
    server_.stop();
    thread_.join();
  }
  ScriptedServer(const ScriptedServer&) = delete;
  ScriptedServer& operator=(const ScriptedServer&) = delete;

  static Handler with(std::string content) {
    return [body = says(content)](const httplib::Request&, httplib::Response& r) {
      r.set_content(body, "application/json");
    };
  }
  static Handler body(int status, std::string body) {
    return [status, body](const httplib::Request&, httplib::Response& r) {
      r.status = status;
      r.set_content(body, "application/json");
    };
  }

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/v1"; }
  std::vector<nlohmann::json> requests() const {
    const std::lock_guard lock(mutex_);
    std::vector<nlohmann::json> out;
    for (const std::string& text : requests_) out.push_back(nlohmann::json::parse(text));
    return out;
  }
  std::vector<std::string> keys() const {
    const std::lock_guard lock(mutex_);
    return keys_;
  }

 private:
  std::vector<Handler> script_;
  httplib::Server server_;
  int port_ = 0;
  std::thread thread_;
  mutable std::mutex mutex_;
  std::vector<std::string> requests_;
  std::vector<std::string> keys_;
};

/// Speaks no HTTP of its own accord: hands each accepted connection to `talk`, then closes it.
class RawServer {
 public:
  explicit RawServer(std::function<void(int)> talk) : talk_(std::move(talk)) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    sockaddr* generic = static_cast<sockaddr*>(static_cast<void*>(&address));
    ::bind(socket_, generic, length);
    ::listen(socket_, 8);
    ::getsockname(socket_, generic, &length);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] {
      for (int c = ::accept(socket_, nullptr, nullptr); c >= 0;
           c = ::accept(socket_, nullptr, nullptr)) {
        talk_(c);
        ::close(c);
      }
    });
  }
  ~RawServer() {
    ::shutdown(socket_, SHUT_RDWR);
    thread_.join();
    ::close(socket_);
  }
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/v1"; }

 private:
  std::function<void(int)> talk_;
  int socket_ = -1;
  int port_ = 0;
  std::thread thread_;
};

}  // namespace ww::llm
