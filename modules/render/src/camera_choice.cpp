// Where would a photographer stand?
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "ww/render/render.h"

namespace ww::render {
namespace {

constexpr double kAspect = 1.5;      // [1] of the pictures that cameras are chosen for
constexpr double kEyeHeight = 1.42;  // [m] low enough that the lens need not look down much
constexpr double kFromWall = 0.22;   // [m] least distance of the lens from a wall
constexpr double kFromThing = 0.3;   // [m] least distance of the lens from a thing
constexpr double kElbow = 1.0;       // [m] nearer things are out of scale in the picture

/// What a candidate view is judged by: an object's box and how much it is worth seeing.
struct Subject {
  RigidTransform X_OW;  // world to object
  Aabb box_O;           // [m]
  Aabb box_W;           // [m]
  double worth = 0;     // [1]
  bool blocks = true;
};

bool segment_hits(const Subject& s, Vec3 from, Vec3 to) {
  const Vec3 a = s.X_OW * from, d = s.X_OW * to - a;
  double enter = 0, leave = 1;
  for (int k = 0; k < 3; ++k) {
    if (std::abs(d[k]) < 1e-12) {
      if (a[k] < s.box_O.low[k] || a[k] > s.box_O.high[k]) return false;
      continue;
    }
    double t0 = (s.box_O.low[k] - a[k]) / d[k], t1 = (s.box_O.high[k] - a[k]) / d[k];
    if (t0 > t1) std::swap(t0, t1);
    enter = std::max(enter, t0);
    leave = std::min(leave, t1);
  }
  return enter < leave;
}

double distance_to(const Subject& s, Vec3 p_W) {
  const Vec3 p = s.X_OW * p_W;
  const Vec3 outside = max(max(s.box_O.low - p, p - s.box_O.high), {0, 0, 0});
  return norm(outside);
}

bool leaves_room(const Polygon2& floor, Vec2 from, Vec2 to) {
  for (std::size_t i = 0, j = floor.size() - 1; i < floor.size(); j = i++) {
    const Vec2 a = floor[j], e = floor[i] - a, d = to - from;
    const double det = cross(d, e);
    if (std::abs(det) < 1e-12) continue;
    const double t = cross(a - from, e) / det, s = cross(a - from, d) / det;
    if (t > 0 && t < 0.999 && s >= 0 && s <= 1) return true;
  }
  return false;
}

/// How much of the picture a thing takes, without what lies outside it.
struct Framing {
  double area = 0;   // [1] of the picture's, of the box of what is seen
  double share = 0;  // [1] of its corners that are inside the picture
};

class View {
 public:
  View(Vec3 position, Vec3 forward, double fov_y) : position_(position), forward_(forward) {
    right_ = normalized(cross(forward, Vec3{0, 0, 1}));
    up_ = cross(right_, forward);
    tan_y_ = std::tan(0.5 * fov_y);
    tan_x_ = tan_y_ * kAspect;
  }
  /// Picture coordinates in [-1, 1]; none behind the lens.
  std::optional<Vec2> project(Vec3 p) const {
    const Vec3 d = p - position_;
    const double depth = dot(d, forward_);
    if (depth < 0.05) return std::nullopt;
    return Vec2{dot(d, right_) / (depth * tan_x_), dot(d, up_) / (depth * tan_y_)};
  }
  Framing framing(const Aabb& box) const {
    Vec2 low{1, 1}, high{-1, -1};
    int inside = 0;
    for (int i = 0; i < 8; ++i) {
      const auto q = project(box.corner(i));
      if (!q) continue;
      inside += std::abs(q->x) < 0.97 && std::abs(q->y) < 0.97 ? 1 : 0;
      low = {std::min(low.x, q->x), std::min(low.y, q->y)};
      high = {std::max(high.x, q->x), std::max(high.y, q->y)};
    }
    const double w = std::min(high.x, 1.0) - std::max(low.x, -1.0),
                 h = std::min(high.y, 1.0) - std::max(low.y, -1.0);
    if (inside == 0 || w <= 0 || h <= 0) return {};
    return {0.25 * w * h, inside / 8.0};
  }

 private:
  Vec3 position_, forward_, right_, up_;
  double tan_x_ = 1, tan_y_ = 1;
};

class RoomPhotographer {
 public:
  RoomPhotographer(const Scene& scene, RoomId id) : scene_(scene), room_(scene.world[id]) {
    const World& world = scene.world;
    for (std::size_t i = 0; i < world.objects.size(); ++i) {
      const ObjectId object(i);
      const bool opening = is_opening_of(object, id);
      if (!world[object].model || !(world[object].room == id || opening)) continue;
      subjects_.push_back(subject(object, opening));
      worth_ += subjects_.back().worth;
    }
  }
  double worth() const { return worth_; }

  std::vector<Camera> views() const {
    std::vector<Candidate> all;
    const double eye = room_.z + std::min(kEyeHeight, 0.62 * room_.height);
    Aabb plan;
    for (const Vec2& p : room_.floor) plan.include(Vec3{p.x, p.y, 0});
    const double step = std::clamp(std::sqrt(plan.size().x * plan.size().y) / 14, 0.15, 0.6);
    for (double x = plan.low.x + 0.5 * step; x < plan.high.x; x += step) {
      for (double y = plan.low.y + 0.5 * step; y < plan.high.y; y += step)
        add_from({x, y, eye}, all);
    }
    std::vector<Camera> chosen;
    if (all.empty()) return {fallback(plan, eye)};
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    chosen.push_back(all.front().camera);
    const double apart = 0.35 * norm(plan.size());
    for (const Candidate& c : all) {
      if (norm(c.camera.position - chosen[0].position) < apart) continue;
      chosen.push_back(c.camera);
      break;
    }
    return chosen;
  }

 private:
  struct Candidate {
    Camera camera;
    double score = 0;
  };

  bool is_opening_of(ObjectId object, RoomId room) const {
    for (const Opening& o : scene_.world.openings) {
      if (o.object != object) continue;
      const Wall& wall = scene_.world[o.wall];
      return wall.left == room || wall.right == room;
    }
    return false;
  }

  Subject subject(ObjectId id, bool opening) const {
    const Object& object = scene_.world[id];
    Subject s;
    s.X_OW = scene_.state.X_WO[id.index].inverse();
    s.box_O = drawn_bounds(*object.model, scene_.state.joints[id.index]);
    s.box_W = transformed(scene_.state.X_WO[id.index], s.box_O);
    const Vec3 size = s.box_O.size();
    const double face = std::max({size.x * size.y, size.y * size.z, size.x * size.z, 1e-4});
    s.worth = std::min(1.5, std::pow(face, 0.75));
    if (object.asked_as) s.worth = 2.0 * std::max(s.worth, 0.25);
    if (opening) s.worth *= 0.7;
    if (object.support.kind == SupportKind::kInside) s.worth *= 0.5;
    if (object.support.kind == SupportKind::kCeiling) s.worth *= 0.3;
    // Small things neither hide a room nor stand in anybody's way.
    s.blocks = face > 0.04 && !object.model->covering;
    return s;
  }

  void add_from(Vec3 eye, std::vector<Candidate>& all) const {
    if (!contains(room_.floor, eye.xy()) || distance_to_border(room_.floor, eye.xy()) < kFromWall)
      return;
    for (const Subject& s : subjects_) {
      if (s.blocks && distance_to(s, eye) < kFromThing) return;
    }
    std::vector<double> seen;
    for (const Subject& s : subjects_) seen.push_back(s.worth * visible_share(s, eye));
    constexpr int kHeadings = 16;
    for (int k = 0; k < kHeadings; ++k) {
      const double yaw = 2 * kPi * k / kHeadings;
      for (const double pitch : {-0.08, -0.19}) {
        for (const double fov : {0.8, 0.95, 1.08}) {
          const Vec3 forward{std::cos(yaw) * std::cos(pitch), std::sin(yaw) * std::cos(pitch),
                             std::sin(pitch)};
          const double score = judge(eye, forward, fov, seen);
          if (score > 0) all.push_back({{"hero", eye, eye + forward * 2.5, fov}, score});
        }
      }
    }
  }

  /// Of five points of its box, those that nothing else hides.
  double visible_share(const Subject& s, Vec3 eye) const {
    const Vec3 c = s.box_O.center(), h = s.box_O.size() * 0.35;
    int free = 0;
    for (const Vec3& offset : {Vec3{}, Vec3{h.x, h.y, h.z}, Vec3{-h.x, h.y, h.z},
                               Vec3{h.x, -h.y, h.z}, Vec3{-h.x, -h.y, h.z}}) {
      const Vec3 p = s.X_OW.inverse() * (c + offset);
      bool hidden = leaves_room(room_.floor, eye.xy(), p.xy()) &&
                    distance_to_border(room_.floor, p.xy()) > 0.15;
      for (const Subject& other : subjects_) {
        if (hidden) break;
        // What stands on or in a thing is inside its box or touches it: that does not count as
        // hiding.
        hidden = other.blocks && &other != &s && !other.box_W.inflated(0.02).contains(p) &&
                 segment_hits(other, eye, p);
      }
      free += hidden ? 0 : 1;
    }
    return free / 5.0;
  }

  double judge(Vec3 eye, Vec3 forward, double fov, const std::vector<double>& seen) const {
    const View view(eye, forward, fov);
    double score = 0, near = 0;
    for (std::size_t i = 0; i < subjects_.size(); ++i) {
      const Framing f = view.framing(subjects_[i].box_W);
      if (f.share <= 0) continue;
      // A thing is well seen from a hundredth of the picture on; half a thing is worth a third.
      const double large = std::min(1.0, std::sqrt(f.area / 0.01));
      score += seen[i] * large * (f.share * f.share * 0.7 + f.share * 0.3);
      if (!subjects_[i].blocks) continue;
      if (f.area > 0.2) near += (f.area - 0.2) * 2.0;
      // What stands at the photographer's elbow spoils the picture's edge.
      const double distance = distance_to(subjects_[i], eye);
      if (distance < kElbow) near += 4.0 * f.area * (1.0 - distance / kElbow);
    }
    // An empty stretch of wall close ahead makes a poor picture, depth a good one.
    const double depth = free_depth(eye.xy(), normalized(forward.xy()));
    score *= std::clamp(depth / 3.5, 0.3, 1.0) * (0.85 + 0.15 * std::min(1.0, depth / 6.0));
    // Wide lenses stretch what is at the edge: they are for small rooms.
    return score * (1.0 - 0.35 * std::max(0.0, fov - 0.8)) / (1.0 + near);
  }

  double free_depth(Vec2 from, Vec2 direction) const {
    double nearest = 30;
    for (std::size_t i = 0, j = room_.floor.size() - 1; i < room_.floor.size(); j = i++) {
      const Vec2 a = room_.floor[j], e = room_.floor[i] - a;
      const double det = cross(direction, e);
      if (std::abs(det) < 1e-12) continue;
      const double t = cross(a - from, e) / det, s = cross(a - from, direction) / det;
      if (t > 0 && s >= 0 && s <= 1) nearest = std::min(nearest, t);
    }
    return nearest;
  }

  /// No place is free: from the middle under the ceiling along the longer side.
  Camera fallback(const Aabb& plan, double eye) const {
    const Vec2 c = centroid(room_.floor);
    const bool along_x = plan.size().x >= plan.size().y;
    const Vec3 position{c.x, c.y, std::max(eye, room_.z + room_.height - 0.3)};
    return {"hero", position, position + Vec3{along_x ? 1.0 : 0.0, along_x ? 0.0 : 1.0, -0.5},
            0.95};
  }

  const Scene& scene_;
  const Room& room_;
  std::vector<Subject> subjects_;
  double worth_ = 0;
};

/// Of all rooms with their walls.
Aabb room_bounds(const World& world) {
  Aabb all;
  for (const Room& r : world.rooms) {
    for (const Vec2& p : r.floor) {
      all.include(Vec3{p.x, p.y, r.z});
      all.include(Vec3{p.x, p.y, r.z + (r.open_air ? 0.0 : r.height)});
    }
  }
  if (all.empty()) all = {{-2, -2, 0}, {2, 2, 2.5}};
  all.low = all.low - Vec3{0.15, 0.15, 0};
  all.high = all.high + Vec3{0.15, 0.15, 0};
  return all;
}

/// From above, so narrow that walls hardly lean; a hair of tilt turns the longer side of the plan
/// level.
Camera top_camera(const World& world) {
  constexpr double kFov = 0.32, kMargin = 1.06;
  const Aabb all = room_bounds(world);
  const Vec3 size = all.size();
  const bool turned = size.y > size.x;
  const double width = turned ? size.y : size.x, depth = turned ? size.x : size.y;
  const double half = std::max(0.5 * depth, 0.5 * width / kAspect) * kMargin;
  const Vec3 target{all.center().x, all.center().y, all.high.z};
  constexpr double kTilt = 0.02;
  const double distance = half / std::tan(0.5 * kFov);
  const Vec3 back = turned ? Vec3{1, 0, 0} : Vec3{0, -1, 0};
  return {"top", target + back * (kTilt * distance) + Vec3{0, 0, distance}, target, kFov};
}

/// A corner of the world's box, seen from outside and above, that shows the fronts (+X) of the
/// largest things: those that stand along the walls which stay.
Vec3 dollhouse_direction(const Scene& scene) {
  constexpr double kRise = 0.62;  // [rad] above the horizon
  Vec2 fronts;
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    const Object& object = scene.world.objects[i];
    if (!object.model || object.model->covering || object.support.kind != SupportKind::kFloor)
      continue;
    const Vec3 size = drawn_bounds(*object.model, scene.state.joints[i]).size();
    fronts = fronts + (scene.state.X_WO[i].rotation * Vec3{1, 0, 0}).xy() * (size.y * size.z);
  }
  const double x = fronts.x < 0 ? -1 : 1, y = fronts.y > 0 ? 1 : -1;
  const Vec2 flat = normalized(Vec2{0.8 * x, y});
  return {flat.x * std::cos(kRise), flat.y * std::cos(kRise), std::sin(kRise)};
}

/// Looks at the box of all rooms from `direction`, as near as all of it fits.
Camera fitting(const char* id, const Aabb& box, Vec3 direction, Vec3 up, double fov_y) {
  const Vec3 right = normalized(cross(up, direction)), above = cross(direction, right);
  const double tan_y = std::tan(0.5 * fov_y) / 1.05, tan_x = tan_y * kAspect;
  double distance = 0;
  for (int i = 0; i < 8; ++i) {
    const Vec3 d = box.corner(i) - box.center();
    distance = std::max(distance, dot(d, direction) + std::max(std::abs(dot(d, right)) / tan_x,
                                                               std::abs(dot(d, above)) / tan_y));
  }
  return {id, box.center() + direction * distance, box.center(), fov_y};
}

}  // namespace

std::vector<Camera> further_cameras(const Scene& scene) {
  constexpr double kNarrow = 0.06, kLong = 0.45;  // [rad] almost parallel; a long lens
  const Aabb box = room_bounds(scene.world);
  std::vector<Camera> cameras{
      fitting("plan", box, {0, 0, 1}, {0, 1, 0}, kNarrow),
      fitting("dollhouse", box, dollhouse_direction(scene), {0, 0, 1}, kLong)};
  int n = 0;
  for (std::size_t i = 0; i < scene.world.rooms.size(); ++i) {
    for (Camera& c : RoomPhotographer(scene, RoomId(i)).views()) {
      c.id = "walk_" + std::to_string(++n);
      cameras.push_back(std::move(c));
    }
  }
  return cameras;
}

std::vector<Camera> choose_cameras(const Scene& scene) {
  std::vector<Camera> cameras;
  std::optional<RoomPhotographer> best;
  for (std::size_t i = 0; i < scene.world.rooms.size(); ++i) {
    RoomPhotographer here(scene, RoomId(i));
    if (!best || here.worth() > best->worth()) best.emplace(std::move(here));
  }
  if (best) cameras = best->views();
  if (cameras.size() > 1) cameras[1].id = "corner";
  cameras.insert(cameras.begin() + (cameras.empty() ? 0 : 1), top_camera(scene.world));
  return cameras;
}

}  // namespace ww::render
