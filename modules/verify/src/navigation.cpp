// Can a robot get around? Free floor for a disc of 0.2 m on a 2 cm grid, flooded from the outer
// door.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>

#include "checks.h"
#include "outlines.h"
#include "thresholds.h"
#include "ww/core/text.h"

namespace ww::verify {
namespace {

constexpr double kCell = 0.02;                // [m]
constexpr double kRobotRadius = 0.2;          // [m]
constexpr double kBottom = 0.03, kTop = 1.2;  // [m] above the floor
constexpr int kPocket = 625;                  // cells: 0.25 m2
constexpr double kLeastAccess = 0.4;  // [m] a robot's width, however little depth a thing asks for

/// Plan of one storey. A cell is where the robot's centre may be.
class Plan {
 public:
  Plan(const World& world, double z) : world_(world), z_(z) {
    for (const Room& room : world.rooms) {
      if (room.z != z) continue;
      for (const Vec2& p : room.floor) {
        low_ = {std::min(low_.x, p.x), std::min(low_.y, p.y)};
        high_ = {std::max(high_.x, p.x), std::max(high_.y, p.y)};
      }
    }
    const double margin = 0.5;  // outer walls with their openings
    low_ = low_ - Vec2{margin, margin};
    columns_ = static_cast<int>(std::ceil((high_.x + margin - low_.x) / kCell));
    rows_ = static_cast<int>(std::ceil((high_.y + margin - low_.y) / kCell));
    free_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0);
    for (const Room& room : world.rooms) {
      if (room.z == z) open([&](Vec2 p) { return contains(room.floor, p); });
    }
    for (const Opening& opening : world.openings) {
      if (is_passage(opening))
        open([patch = doorway(opening)](Vec2 p) { return patch.contains(p); });
    }
  }

  /// Takes away the cells that are nearer to the outline than the robot's radius.
  void block(const Outline& outline) {
    const int i0 = column(outline.low.x - kRobotRadius),
              i1 = column(outline.high.x + kRobotRadius) + 1;
    const int k0 = row(outline.low.y - kRobotRadius), k1 = row(outline.high.y + kRobotRadius) + 1;
    for (int k = std::max(k0, 0); k <= std::min(k1, rows_ - 1); ++k) {
      for (int i = std::max(i0, 0); i <= std::min(i1, columns_ - 1); ++i) {
        if (free_[at(i, k)] && distance(outline.polygon, center(i, k)) < kRobotRadius)
          free_[at(i, k)] = 0;
      }
    }
  }

  /// Labels regions of free cells and floods from the outer doors, or from the largest region where
  /// no door leads outside.
  void flood() {
    label_.assign(free_.size(), -1);
    area_.clear();
    for (std::size_t c = 0; c < free_.size(); ++c) {
      if (free_[c] && label_[c] < 0) area_.push_back(fill(c, static_cast<int>(area_.size())));
    }
    reached_.assign(area_.size(), false);
    bool has_outer_door = false;
    for (const Opening& opening : world_.openings) {
      const Wall& wall = world_[opening.wall];
      if (!is_passage(opening) || opening.kind != OpeningKind::kDoor ||
          (wall.left.valid() && wall.right.valid())) {
        continue;
      }
      has_outer_door = true;
      const Patch patch = doorway(opening);
      visit([&](std::size_t c, Vec2 p) {
        if (label_[c] >= 0 && patch.contains(p))
          reached_[static_cast<std::size_t>(label_[c])] = true;
      });
    }
    if (!has_outer_door && !area_.empty()) {
      const auto largest = std::max_element(area_.begin(), area_.end()) - area_.begin();
      reached_[static_cast<std::size_t>(largest)] = true;
    }
  }

  int free_cells() const { return count(false); }
  int reached_cells() const { return count(true); }
  bool is_reached_in(const Patch& patch) const {
    Vec2 low = patch.origin, high = patch.origin;
    for (const double side : {-0.5 * patch.width, 0.5 * patch.width}) {
      for (const double away : {0.0, patch.depth}) {
        const Vec2 p = patch.origin + patch.along * side + patch.into * away;
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
      }
    }
    for (int k = std::max(row(low.y), 0); k <= std::min(row(high.y), rows_ - 1); ++k) {
      for (int i = std::max(column(low.x), 0); i <= std::min(column(high.x), columns_ - 1); ++i) {
        const int region = label_[at(i, k)];
        if (region >= 0 && reached_[static_cast<std::size_t>(region)] &&
            patch.contains(center(i, k)))
          return true;
      }
    }
    return false;
  }

 private:
  bool is_passage(const Opening& opening) const {
    const Wall& wall = world_[opening.wall];
    return opening.kind != OpeningKind::kWindow && std::abs(wall.z + opening.sill - z_) < kBottom;
  }
  Patch doorway(const Opening& opening) const {
    const Wall& wall = world_[opening.wall];
    const Vec2 along = normalized(wall.to - wall.from), left = perpendicular(along);
    // A cell's width beyond both faces, so that doorway and floors join.
    const double depth = wall.thickness + 2 * kCell;
    return {wall.from + along * opening.offset - left * (0.5 * depth), along, left, opening.width,
            depth};
  }
  int column(double x) const { return static_cast<int>(std::floor((x - low_.x) / kCell)); }
  int row(double y) const { return static_cast<int>(std::floor((y - low_.y) / kCell)); }
  std::size_t at(int i, int k) const {
    return static_cast<std::size_t>(k) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(i);
  }
  Vec2 center(int i, int k) const { return low_ + Vec2{(i + 0.5) * kCell, (k + 0.5) * kCell}; }

  template <class F>
  void visit(const F& f) const {
    for (int k = 0; k < rows_; ++k) {
      for (int i = 0; i < columns_; ++i) f(at(i, k), center(i, k));
    }
  }
  template <class F>
  void open(const F& inside) {
    visit([&](std::size_t c, Vec2 p) {
      if (!free_[c] && inside(p)) free_[c] = 1;
    });
  }

  /// Gives all cells joined to `start` by their sides the label; returns how many.
  int fill(std::size_t start, int label) {
    std::vector<std::size_t> stack{start};
    label_[start] = label;
    int cells = 0;
    const auto width = static_cast<std::size_t>(columns_);
    while (!stack.empty()) {
      const std::size_t c = stack.back();
      stack.pop_back();
      ++cells;
      const std::size_t i = c % width;
      const auto push = [&](std::size_t n) {
        if (!free_[n] || label_[n] >= 0) return;
        label_[n] = label;
        stack.push_back(n);
      };
      if (i > 0) push(c - 1);
      if (i + 1 < width) push(c + 1);
      if (c >= width) push(c - width);
      if (c + width < free_.size()) push(c + width);
    }
    return cells;
  }

  int count(bool reached_only) const {
    int cells = 0;
    for (std::size_t r = 0; r < area_.size(); ++r) {
      if (area_[r] >= kPocket && (!reached_only || reached_[r])) cells += area_[r];
    }
    return cells;
  }

  const World& world_;
  double z_;
  Vec2 low_{1e300, 1e300}, high_{-1e300, -1e300};
  int columns_ = 0, rows_ = 0;
  std::vector<std::uint8_t> free_;
  std::vector<int> label_;     // region of each cell, -1 none
  std::vector<int> area_;      // [cells] of each region
  std::vector<bool> reached_;  // one a region
};

/// Poses with the leaves of all doors fully open.
BodyPoses with_doors_open(const Context& context) {
  BodyPoses poses = context.written();
  for (const Opening& opening : context.world().openings) {
    if (opening.kind != OpeningKind::kDoor || !opening.object.valid()) continue;
    const Model& model = *context.world()[opening.object].model;
    std::vector<double> joints = context.scene().state.joints[opening.object.index];
    for (std::size_t j = 0; j < model.joints.size(); ++j) {
      // A handle that turns is no leaf: only what moves relative to the frame opens the way.
      if (model.joints[j].range && model.joints[j].parent == 0)
        joints[j] = model.joints[j].range->y;
    }
    const std::vector<RigidTransform> X_OP = part_poses(model, joints);
    const auto& bodies = context.addresses()[opening.object.index].part_bodies;
    const RigidTransform X_WO = poses[static_cast<std::size_t>(bodies[0])];
    for (std::size_t p = 0; p < bodies.size(); ++p)
      poses[static_cast<std::size_t>(bodies[p])] = X_WO * X_OP[p];
  }
  return poses;
}

/// The floor before one side of an object's box.
Patch access_patch(const Scene& scene, std::size_t object, const Access& access) {
  const Model& model = *scene.world.objects[object].model;
  const bool along_x = access.side[1] == 'x';
  const double sign = access.side[0] == '-' ? -1.0 : 1.0;
  const Vec3 out_O = along_x ? Vec3{sign, 0, 0} : Vec3{0, sign, 0};
  const Vec3 c = model.box.center(), half = model.box.size() * 0.5;
  const Vec3 middle_O = c + scaled(out_O, half);
  const RigidTransform& X = scene.state.X_WO[object];
  const Vec2 out = normalized((X.rotation * out_O).xy());
  return {(X * middle_O).xy(), perpendicular(out), out, 2 * (along_x ? half.y : half.x),
          std::max(access.depth, kLeastAccess)};
}

std::vector<double> storeys(const World& world) {
  std::set<double> z;
  for (const Room& room : world.rooms) z.insert(room.z);
  return {z.begin(), z.end()};
}

bool is_opening_object(const World& world, ObjectId id) {
  return std::any_of(world.openings.begin(), world.openings.end(),
                     [&](const Opening& o) { return o.object == id; });
}

void list_access(const Context& context, const Plan& plan, double z,
                 std::vector<std::string>& unreachable) {
  const World& world = context.world();
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    const Object& object = world.objects[i];
    const bool by_floor =
        object.support.kind == SupportKind::kFloor || object.support.kind == SupportKind::kWall;
    if (!by_floor || object.model->covering || !object.room.valid() || world[object.room].z != z)
      continue;
    if (is_opening_object(world, ObjectId{i})) continue;
    for (const Access& access : object.model->access) {
      if (access.side.size() == 2 &&
          !plan.is_reached_in(access_patch(context.scene(), i, access))) {
        unreachable.push_back(object.id + access.side);
      }
    }
  }
}

/// Share of the free floor that is reached when the objects named in `without` are not there.
double share(const Context& context, const BodyPoses& poses, const std::set<std::string>& without,
             std::vector<std::string>* unreachable) {
  int free = 0, reached = 0;
  for (const double z : storeys(context.world())) {
    Plan plan(context.world(), z);
    for (const Outline& outline : outlines(context, poses, z + kBottom, z + kTop)) {
      if (outline.owner.object >= 0 && without.contains(context.object_id(outline.owner.object)))
        continue;
      plan.block(outline);
    }
    plan.flood();
    free += plan.free_cells();
    reached += plan.reached_cells();
    if (unreachable) list_access(context, plan, z, *unreachable);
  }
  // No floor for a robot at all is not a reachable floor.
  return free > 0 ? static_cast<double>(reached) / free : 0.0;
}

}  // namespace

Navigation navigation(const Context& context, const AskedClearances& asked) {
  Navigation result;
  if (context.world().rooms.empty()) return result;
  const BodyPoses poses = with_doors_open(context);
  result.reachable_share = round_to(share(context, poses, {}, &result.unreachable_access), 4);
  if (result.reachable_share >= kReachableLimit || asked.by_object.empty()) return result;
  // Forced by a request when the floor is reachable without the things that the request placed.
  std::set<std::string> all;
  for (const auto& [id, action] : asked.by_object) {
    all.insert(id);
    if (!result.asked && share(context, poses, {id}, nullptr) >= kReachableLimit)
      result.asked = action;
  }
  if (!result.asked && share(context, poses, all, nullptr) >= kReachableLimit) {
    result.asked = asked.by_object.front().second;
  }
  return result;
}

}  // namespace ww::verify
