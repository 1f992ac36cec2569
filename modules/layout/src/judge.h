// How good is a possible spot? Clearances first, then comfort: ergonomics, wishes, habits, style.
#pragma once

#include <vector>

#include "paths.h"
#include "relations.h"

namespace ww::layout {

class Judge {
 public:
  Judge(const Arrangement& arrangement, const Relations& relations);

  /// [1] Share of access floor, windows and views that is lost by the spot; 0 is right.
  double clearance(const Body& body) const;
  /// [1] Wishes, habits and style; smaller is nicer.
  double comfort(const Body& body) const;
  /// [1] Part of comfort: what the relations and wishes of the item cost.
  double wishes(const Body& body) const;
  /// Clearance outweighs comfort; both are sums of terms of about 1.
  double total(const Body& body) const {
    return kClearanceWeight * clearance(body) + comfort(body);
  }
  /// [1] Floor that `paths` (flooded) does not reach and access zones without a way to them.
  double path_cost(const Paths& paths, const Body* candidate) const;

  bool related(int a, int b) const { return related_[index(a, b)]; }

  static constexpr double kClearanceWeight = 8;

 private:
  std::size_t index(int a, int b) const {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(arrangement_->count()) +
           static_cast<std::size_t>(b);
  }
  double blocked_access(const Body& user, const Body& blocker) const;
  double blocked_windows(const Body& body) const;
  double hidden_view(const Body& hung, const Body& other) const;
  double habit(const Body& body) const;
  double style(const Body& body) const;
  double hung(const Body& body) const;
  double under_ceiling(const Body& body) const;
  double tabletop(const Body& body) const;
  void plan_ceiling();
  double group(const Body& body) const;
  double free_ahead(const Body& body, Vec2 from, Vec2 direction) const;

  const Arrangement* arrangement_;
  const Relations* relations_;
  std::vector<bool> related_;
  std::vector<std::uint64_t> noise_;
  std::vector<Vec2> ceiling_slot_;  // [m] where a lamp that nothing ties hangs
};

}  // namespace ww::layout
