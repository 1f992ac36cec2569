#include "ww/core/executor.h"

#include <atomic>
#include <thread>
#include <vector>

namespace ww {
namespace {

class Serial final : public Executor {
 public:
  int thread_count() const override { return 1; }
  void parallel_for(std::size_t count, const std::function<void(std::size_t)>& body) override {
    for (std::size_t i = 0; i < count; ++i) body(i);
  }
};

/// Starts its threads per call: calls last milliseconds to seconds, a thread starts in 20 us, and
/// there is no pool whose state could outlive an error.
class Threads final : public Executor {
 public:
  explicit Threads(int count) : count_(count) {}
  int thread_count() const override { return count_; }
  void parallel_for(std::size_t count, const std::function<void(std::size_t)>& body) override {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
      for (std::size_t i = next++; i < count; i = next++) body(i);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < static_cast<std::size_t>(count_) && i < count; ++i)
      helpers.emplace_back(work);
    work();
  }

 private:
  int count_;
};

std::atomic<bool> cancelled{false};

}  // namespace

std::unique_ptr<Executor> make_executor(int threads) {
  if (threads == 0) threads = static_cast<int>(std::thread::hardware_concurrency());
  if (threads <= 1) return std::make_unique<Serial>();
  return std::make_unique<Threads>(threads);
}

bool is_cancelled() { return cancelled.load(std::memory_order_relaxed); }
void request_cancel() { cancelled.store(true, std::memory_order_relaxed); }

}  // namespace ww
