// How is work spread over threads? parallel_for over independent indices whose results do not
// depend on the order, so that one thread and many give the same bytes.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace ww {

class Executor {
 public:
  virtual ~Executor() = default;
  virtual int thread_count() const = 0;
  /// Calls body(i) for each i in [0, count) and returns when all are done. Bodies must not throw.
  virtual void parallel_for(std::size_t count, const std::function<void(std::size_t)>& body) = 0;
};

/// Runs in the caller's thread when threads <= 1; 0 means one per core.
std::unique_ptr<Executor> make_executor(int threads);

/// Set by the Ctrl-C handler; long loops test it and return kCancelled.
bool is_cancelled();
void request_cancel();

}  // namespace ww
