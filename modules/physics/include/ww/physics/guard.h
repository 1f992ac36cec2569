// How do MuJoCo's fatal errors become values? It ends the process by default and writes
// MUJOCO_LOG.TXT.
#pragma once

#include <stdexcept>
#include <string>

#include "ww/core/result.h"

namespace ww::physics {

/// Thrown by our log handler where MuJoCo would end the process; caught by guarded().
struct SimulatorError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Makes MuJoCo report errors as SimulatorError and keep warnings to itself (they are counted in
/// mjData). Process-wide, idempotent, thread safe.
void install_log_handler();

/// Calls `body` (which returns a Result) with MuJoCo's errors turned into kInternal.
template <class Body>
auto guarded(const Body& body) -> decltype(body()) {
  install_log_handler();
  try {
    return body();
  } catch (const SimulatorError& error) {
    return Error{ErrorCode::kInternal, error.what(), "MuJoCo"};
  }
}

}  // namespace ww::physics
