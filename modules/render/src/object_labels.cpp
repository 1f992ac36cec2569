// Boxes, visibility and truncation: what a picture of ids does not say by itself.
#include <cmath>

#include "view_parts.h"

namespace ww::render {
namespace {

/// Lattice that outlines are sampled on: a share is then good to about a hundredth.
constexpr int kLattice = 96;
/// Silhouettes of more pixels than this are counted on every second, third ... pixel.
constexpr double kMostSamples = 65536;

struct Extent {
  int left = 0, top = 0, right = -1, bottom = -1;
  std::size_t pixels = 0;
};

std::vector<Extent> extents_of(const std::vector<std::uint32_t>& instance, int width,
                               std::size_t count) {
  std::vector<Extent> extents(count);
  for (std::size_t k = 0; k < instance.size(); ++k) {
    Extent& e = extents[instance[k]];
    const int x = static_cast<int>(k) % width, y = static_cast<int>(k) / width;
    if (e.pixels++ == 0) e = {x, y, x, y, 1};
    e.left = std::min(e.left, x);
    e.right = std::max(e.right, x);
    e.bottom = y;
  }
  return extents;
}

/// The rays that may meet a box: in its own frame, by slabs.
class BoxTest {
 public:
  BoxTest(const RigidTransform& X_WO, const Aabb& box_O, Vec3 eye_W)
      : R_(X_WO.rotation.inverse()), eye_(X_WO.inverse() * eye_W), box_(box_O.inflated(1e-4)) {}
  bool meets(Vec3 direction_W) const {
    const Vec3 d = R_ * direction_W;
    double enter = 0, leave = 1e9;
    for (int k = 0; k < 3; ++k) {
      if (std::abs(d[k]) < 1e-12) {
        if (eye_[k] < box_.low[k] || eye_[k] > box_.high[k]) return false;
        continue;
      }
      const double a = (box_.low[k] - eye_[k]) / d[k], b = (box_.high[k] - eye_[k]) / d[k];
      enter = std::max(enter, std::min(a, b));
      leave = std::min(leave, std::max(a, b));
    }
    return enter <= leave;
  }

 private:
  Quat R_;
  Vec3 eye_;
  Aabb box_;
};

class ObjectLabeller {
 public:
  ObjectLabeller(const View::Parts& parts, const Viewpoint& at,
                 const std::vector<std::uint32_t>& instance)
      : parts_(parts), at_(at), instance_(instance), size_(picture_size(at.sensor)) {}

  ObjectLabel label(ObjectId object, const Extent& extent) const {
    const RigidTransform& X_WO = parts_.scene.state.X_WO[object.index];
    ObjectLabel l;
    l.instance = static_cast<std::uint32_t>(object.index + 1);
    l.box = {extent.left, extent.top, extent.right - extent.left + 1,
             extent.bottom - extent.top + 1};
    l.pixels = extent.pixels;
    l.X_WO = X_WO;
    l.X_CO = at_.X_WC.inverse() * X_WO;
    l.box_O =
        drawn_bounds(*parts_.scene.world[object].model, parts_.scene.state.joints[object.index]);
    const BoxTest box(X_WO, l.box_O, at_.X_WC.translation);
    count_silhouette(object, box, l);
    l.truncation = share_outside(object, box, l);
    return l;
  }

  std::vector<bool> silhouette(ObjectId object) const {
    const RigidTransform& X_WO = parts_.scene.state.X_WO[object.index];
    const BoxTest box(
        X_WO,
        drawn_bounds(*parts_.scene.world[object].model, parts_.scene.state.joints[object.index]),
        at_.X_WC.translation);
    std::vector<bool> mask(parts_.rays.size());
    for (std::size_t k = 0; k < mask.size(); ++k) {
      const Vec3f d = parts_.rays[k];
      mask[k] = dot(d, d) > 0 && meets(object, box, to_float(at_.X_WC.rotation * to_double(d)));
    }
    return mask;
  }

 private:
  bool meets(ObjectId object, const BoxTest& box, Vec3f direction_W) const {
    if (!box.meets(to_double(direction_W))) return false;
    const Ray ray{to_float(at_.X_WC.translation), direction_W, 0, 0};
    for (const std::size_t i : parts_.staged_as[object.index]) {
      if (parts_.stage().meets(i, ray)) return true;
    }
    return false;
  }

  /// Pixels that its box may cover: all, unless every corner has its image point.
  PixelBox may_cover(const ObjectLabel& l) const {
    const auto* lens = std::get_if<Pinhole>(&at_.sensor);
    // Distortion bends edges out of the rectangle of their corners.
    if (!lens || !(lens->distortion == Distortion{})) return {0, 0, size_.width, size_.height};
    double low_x = size_.width, low_y = size_.height, high_x = 0, high_y = 0;
    for (int i = 0; i < 8; ++i) {
      const auto q = project(at_.sensor, l.X_CO * l.box_O.corner(i));
      if (!q) return {0, 0, size_.width, size_.height};
      low_x = std::min(low_x, q->x);
      low_y = std::min(low_y, q->y);
      high_x = std::max(high_x, q->x);
      high_y = std::max(high_y, q->y);
    }
    constexpr double more = 2;  // px: corners are rounded
    const auto whole = [&](double v, int most) {
      return static_cast<int>(std::clamp(v, 0.0, static_cast<double>(most)));
    };
    const int x = whole(low_x - more, size_.width), y = whole(low_y - more, size_.height);
    return {x, y, whole(high_x + more, size_.width) - x, whole(high_y + more, size_.height) - y};
  }

  void count_silhouette(ObjectId object, const BoxTest& box, ObjectLabel& l) const {
    const PixelBox area = may_cover(l);
    const double pixels = static_cast<double>(area.width) * area.height;
    const int step = static_cast<int>(std::ceil(std::sqrt(std::max(1.0, pixels / kMostSamples))));
    const Quat& q = at_.X_WC.rotation;
    std::size_t outline = 0, seen = 0;
    for (int y = area.y; y < area.y + area.height; y += step) {
      for (int x = area.x; x < area.x + area.width; x += step) {
        const std::size_t k = static_cast<std::size_t>(y) * static_cast<std::size_t>(size_.width) +
                              static_cast<std::size_t>(x);
        if (instance_[k] == l.instance) {
          ++seen;
          ++outline;
        } else if (const Vec3f d = parts_.rays[k];
                   dot(d, d) > 0 && meets(object, box, to_float(q * to_double(d)))) {
          ++outline;
        }
      }
    }
    // A sliver that the coarse steps miss is counted by its pixels.
    const double shown =
        seen > 0 ? static_cast<double>(seen) : static_cast<double>(l.pixels) / (step * step);
    l.visibility = std::min(1.0, shown / std::max(shown, static_cast<double>(outline)));
    l.silhouette =
        static_cast<std::size_t>(std::lround(static_cast<double>(l.pixels) / l.visibility));
  }

  /// Samples its outline on a plane across the line of sight: the same for every lens.
  double share_outside(ObjectId object, const BoxTest& box, const ObjectLabel& l) const {
    bool all_inside = true;
    for (int i = 0; i < 8; ++i)
      all_inside = all_inside && in_picture(at_.sensor, l.X_CO * l.box_O.corner(i));
    if (all_inside) return 0;
    const Vec3 eye = at_.X_WC.translation, to = l.X_WO * l.box_O.center() - eye;
    const double radius = 0.5 * norm(l.box_O.size());
    // From within its ball the plane can't hold it: to 80 degrees off the line of sight then.
    const double sine = std::min(std::sin(80 * kPi / 180), radius / std::max(norm(to), 1e-9));
    const double half = sine / std::sqrt(1 - sine * sine);
    const Vec3 n = normalized(to), u = any_perpendicular(n), v = cross(n, u);
    std::size_t outline = 0, outside = 0;
    for (int j = 0; j < kLattice; ++j) {
      for (int i = 0; i < kLattice; ++i) {
        const double a = half * ((2 * i + 1.0) / kLattice - 1),
                     b = half * ((2 * j + 1.0) / kLattice - 1);
        const Vec3 d = normalized(n + u * a + v * b);
        if (!meets(object, box, to_float(d))) continue;
        ++outline;
        outside += in_picture(at_.sensor, at_.X_WC.rotation.inverse() * d) ? 0 : 1;
      }
    }
    return outline > 0 ? static_cast<double>(outside) / static_cast<double>(outline) : 0.0;
  }

  const View::Parts& parts_;
  const Viewpoint& at_;
  const std::vector<std::uint32_t>& instance_;
  PictureSize size_;
};

}  // namespace

std::vector<bool> View::silhouette(const Viewpoint& at, ObjectId object) {
  parts_->look_through(at.sensor);
  return ObjectLabeller(*parts_, at, {}).silhouette(object);
}

std::vector<ObjectLabel> label_objects(const View::Parts& parts, const Viewpoint& at,
                                       const std::vector<std::uint32_t>& instance) {
  const int width = picture_size(at.sensor).width;
  const auto extents = extents_of(instance, width, parts.names.instances.size());
  std::vector<ObjectId> seen;
  for (std::size_t i = 0; i < parts.scene.world.objects.size(); ++i) {
    if (extents[i + 1].pixels > 0) seen.emplace_back(i);
  }
  const ObjectLabeller labeller(parts, at, instance);
  std::vector<ObjectLabel> labels(seen.size());
  parts.executor->parallel_for(seen.size(), [&](std::size_t i) {
    labels[i] = labeller.label(seen[i], extents[seen[i].index + 1]);
  });
  return labels;
}

}  // namespace ww::render
