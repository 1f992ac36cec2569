#include <algorithm>
#include <array>

#include "minkowski.h"

namespace ww {
namespace {

Vec3 column(const Mat3& m, int i) { return {m.m[0][i], m.m[1][i], m.m[2][i]}; }

void keep_shallower(Escape& best, double depth, Vec3 normal) {
  if (depth < best.depth) best = {depth, normal};
}

constexpr double kFar = 1e300;

// Separating axes: the faces of the difference of two boxes are faces of either or spanned by an
// edge of each (Gottschalk 1996).
Escape escape_of_boxes(const Core& a, const BoxShape& box_a, const Core& b, const BoxShape& box_b) {
  const Vec3 between = b.X_AB.translation - a.X_AB.translation;
  Escape best{kFar, {}};
  const auto reach = [](const Core& core, const BoxShape& box, Vec3 axis) {
    return std::abs(dot(axis, column(core.R_AB, 0))) * box.half_extents.x +
           std::abs(dot(axis, column(core.R_AB, 1))) * box.half_extents.y +
           std::abs(dot(axis, column(core.R_AB, 2))) * box.half_extents.z;
  };
  const auto try_axis = [&](Vec3 axis) {
    const double along = dot(between, axis);
    keep_shallower(best, reach(a, box_a, axis) + reach(b, box_b, axis) - std::abs(along),
                   along < 0 ? -axis : axis);
  };
  for (int i = 0; i < 3; ++i) {
    try_axis(column(a.R_AB, i));
    try_axis(column(b.R_AB, i));
  }
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      const Vec3 axis = cross(column(a.R_AB, i), column(b.R_AB, j));
      // Edges within 1e-6 of parallel span what the faces have covered.
      if (dot(axis, axis) > 1e-12) try_axis(normalized(axis));
    }
  }
  return best;
}

// An upright prism about its own centre: a rectangle along x and y, rounded by a radius, and a
// height.
struct Prism {
  Mat3 axes;  ///< [1] columns in the common frame, z the upright one
  double x = 0, y = 0, round = 0, half_height = 0;
};

// The shape seen along `up`, when that is one of its axes.
std::optional<Prism> upright_prism(const Core& core, Vec3 up) {
  const auto is_parallel = [&](Vec3 axis) {
    const Vec3 off = cross(axis, up);
    return dot(off, off) < 1e-18;
  };
  if (const auto* cylinder = std::get_if<CylinderShape>(&core.shape)) {
    const bool is_point = cylinder->radius == 0 && cylinder->half_length == 0;
    if (!is_point && !is_parallel(column(core.R_AB, 2))) return std::nullopt;
    const Vec3 x = any_perpendicular(up), y = cross(up, x);
    const Mat3 axes{{{x.x, y.x, up.x}, {x.y, y.y, up.y}, {x.z, y.z, up.z}}};
    return Prism{axes, 0, 0, cylinder->radius, cylinder->half_length};
  }
  const auto* box = std::get_if<BoxShape>(&core.shape);
  for (int k = 0; box != nullptr && k < 3; ++k) {
    if (!is_parallel(column(core.R_AB, k))) continue;
    const int i = (k + 1) % 3, j = (k + 2) % 3;
    const Vec3 x = column(core.R_AB, i), y = column(core.R_AB, j), z = column(core.R_AB, k);
    const Mat3 axes{{{x.x, y.x, z.x}, {x.y, y.y, z.y}, {x.z, y.z, z.z}}};
    return Prism{axes, box->half_extents[i], box->half_extents[j], 0, box->half_extents[k]};
  }
  return std::nullopt;
}

// Of two prisms upright to each other, at most one of which has corners: their difference is a
// prism too.
Escape escape_of_prisms(const Prism& a, const Prism& b, Vec3 between) {
  const bool a_has_corners = a.x > 0 || a.y > 0;
  const Mat3& axes = a_has_corners ? a.axes : b.axes;
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y), round = a.round + b.round;
  const Vec3 p = transposed(axes) * between;
  const auto world = [&](double i, double j, double k) { return axes * Vec3{i, j, k}; };
  Escape best{kFar, {}};
  keep_shallower(best, a.half_height + b.half_height - std::abs(p.z),
                 world(0, 0, p.z < 0 ? -1 : 1));
  const Vec2 beyond{p.x - std::clamp(p.x, -x, x), p.y - std::clamp(p.y, -y, y)};
  if (const double out = norm(beyond); out > 0) {
    keep_shallower(best, round - out, world(beyond.x / out, beyond.y / out, 0));
  } else {
    keep_shallower(best, round + x - std::abs(p.x), world(p.x < 0 ? -1 : 1, 0, 0));
    keep_shallower(best, round + y - std::abs(p.y), world(0, p.y < 0 ? -1 : 1, 0));
  }
  return best;
}

// Two crossing segments span a flat difference: out over its normal, at no depth.
Escape escape_of_segments(const Core& a, const Core& b) {
  Vec3 n = cross(column(a.R_AB, 2), column(b.R_AB, 2));
  n = dot(n, n) > 1e-18 ? normalized(n) : any_perpendicular(column(a.R_AB, 2));
  const Vec3 between = b.X_AB.translation - a.X_AB.translation;
  return {0, dot(n, between) < 0 ? -n : n};
}

bool is_segment(const Core& core) {
  const auto* cylinder = std::get_if<CylinderShape>(&core.shape);
  return cylinder != nullptr && cylinder->radius == 0;
}

}  // namespace

std::optional<Escape> exact_escape(const Difference& difference) {
  const Core &a = difference.a, &b = difference.b;
  if (is_segment(a) && is_segment(b)) return escape_of_segments(a, b);
  const auto *box_a = std::get_if<BoxShape>(&a.shape), *box_b = std::get_if<BoxShape>(&b.shape);
  if (box_a != nullptr && box_b != nullptr) return escape_of_boxes(a, *box_a, b, *box_b);
  // The longer axis first: a point has none of its own.
  for (const Core* core : {&a, &b}) {
    const auto* cylinder = std::get_if<CylinderShape>(&core->shape);
    if (cylinder == nullptr) continue;
    const bool is_point = cylinder->radius == 0 && cylinder->half_length == 0;
    const Core& other = core == &a ? b : a;
    const Vec3 up = column(is_point ? other.R_AB : core->R_AB, 2);
    const auto prism_a = upright_prism(a, up), prism_b = upright_prism(b, up);
    if (!prism_a || !prism_b) continue;
    return escape_of_prisms(*prism_a, *prism_b, b.X_AB.translation - a.X_AB.translation);
  }
  return std::nullopt;
}

}  // namespace ww
