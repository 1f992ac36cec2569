// Which findings fail a certificate, in words?
#include <fmt/format.h>

#include "thresholds.h"
#include "ww/core/text.h"
#include "ww/verify/certificate.h"

namespace ww::verify {
namespace {

std::string number(double v) { return format_fixed(v, 4); }

void settling(const Settle& settle, std::vector<std::string>& lines) {
  for (const SettledObject& o : settle.objects) {
    if (o.drift > kDriftLimit) {
      lines.push_back(
          fmt::format("{} drifts {} m (limit {} m)", o.id, number(o.drift), number(kDriftLimit)));
    }
    if (o.tilt > kTiltLimit) {
      lines.push_back(
          fmt::format("{} tilts {} rad (limit {} rad)", o.id, number(o.tilt), number(kTiltLimit)));
    }
    if (!o.stable && o.drift <= kDriftLimit && o.tilt <= kTiltLimit) {
      lines.push_back(fmt::format("{} is not stable: the simulation diverged", o.id));
    }
  }
  for (const SettledJoint& j : settle.joints) {
    if (j.moved > kJointMovedLimit) {
      lines.push_back(fmt::format("{} moves by {} of its range by itself (limit {})", j.id,
                                  number(j.moved), number(kJointMovedLimit)));
    }
  }
}

void clearances(const Certificate& c, std::vector<std::string>& lines) {
  if (c.navigation.reachable_share < kReachableLimit && !c.navigation.asked) {
    lines.push_back(fmt::format("{} of the free floor is reachable from the door (limit {})",
                                number(c.navigation.reachable_share), number(kReachableLimit)));
  }
  for (const OpeningClearance& o : c.openings) {
    if (o.blocked_share <= kBlockedLimit || o.asked) continue;
    lines.push_back(fmt::format("{} is blocked over {} of the square before it by {} (limit {})",
                                o.id, number(o.blocked_share), join(o.by, ", "),
                                number(kBlockedLimit)));
  }
}

}  // namespace

std::vector<std::string> failures(const Certificate& c) {
  std::vector<std::string> lines;
  settling(c.settle, lines);
  for (const PairDepth& p : c.contacts) {
    if (p.depth <= kContactLimit) continue;
    lines.push_back(fmt::format("{} is {} m inside {} (limit {} m)", p.a, number(p.depth), p.b,
                                number(kContactLimit)));
  }
  for (const PairDepth& p : c.visual_overlaps) {
    if (p.depth <= kVisualOverlapLimit) continue;
    lines.push_back(fmt::format("{} is drawn {} m inside {} (limit {} m)", p.a, number(p.depth),
                                p.b, number(kVisualOverlapLimit)));
  }
  for (const SweptJoint& j : c.joints) {
    if (j.reached >= kReachedLimit) continue;
    lines.push_back(fmt::format("{} opens {} of its range, blocked by {} (limit {})", j.id,
                                number(j.reached), j.blocked_by.value_or("nothing"),
                                number(kReachedLimit)));
  }
  for (const OutOfBounds& b : c.bounds) {
    if (b.outside <= kOutsideLimit) continue;
    lines.push_back(fmt::format("{} reaches {} m out of its room (limit {} m)", b.id,
                                number(b.outside), number(kOutsideLimit)));
  }
  clearances(c, lines);
  for (const SanityFault& s : c.sanity) {
    lines.push_back(
        fmt::format("{}: {} {} beyond {}", s.id, s.what, number(s.value), number(s.limit)));
  }
  return lines;
}

}  // namespace ww::verify
