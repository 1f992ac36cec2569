#include "ww/physics/guard.h"

#include <mujoco/mujoco.h>

#include <mutex>

namespace ww::physics {
namespace {

/// MuJoCo calls this in the thread that failed. An error must not return, so it is thrown; MuJoCo
/// is C built with unwind tables and holds no lock here (tried around mju_error and mj_step).
void on_message(const mjLogMessage* message) {
  if (message->level >= mjLOG_ERROR) throw SimulatorError(message->subject);
}

}  // namespace

void install_log_handler() {
  static std::once_flag once;
  std::call_once(once, [] { mju_setLogHandler(on_message); });
}

}  // namespace ww::physics
