// Which checks make a certificate? One function and one source file each.
#pragma once

#include <functional>
#include <vector>

#include "context.h"
#include "ww/model/kind.h"
#include "ww/verify/certificate.h"

namespace ww::verify {

/// What settling measured, and the hash of the state that it ended in.
struct SettleResult {
  Settle settle;
  Hash128 final_state;
};
/// Simulates `seconds` from the reset state. `progress` is told the share that is done.
SettleResult settle(const Context& context, double seconds,
                    const std::function<void(double)>& progress);

std::vector<PairDepth> contacts(const Context& context);
std::vector<PairDepth> visual_overlaps(const Scene& scene);
std::vector<SweptJoint> sweep_joints(const Context& context);
std::vector<OutOfBounds> bounds(const Scene& scene);
Navigation navigation(const Context& context, const AskedClearances& asked);
std::vector<OpeningClearance> openings(const Context& context, const AskedClearances& asked);
/// Without `kinds`, sizes and masses are not compared with their kind's range.
std::vector<SanityFault> sanity(const Scene& scene, const KindSource* kinds);

}  // namespace ww::verify
