#include <cmath>
#include <set>

#include "ww/world/world_json.h"

namespace ww {
namespace {

bool is_id(std::string_view id) {
  if (id.empty() || id[0] < 'a' || id[0] > 'z') return false;
  for (char c : id) {
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
  }
  return true;
}

bool is_finite(Vec3 v) { return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z); }

class Validation {
 public:
  explicit Validation(const Scene& scene) : scene_(scene), world_(scene.world) {}

  Diagnostics run() {
    ids();
    rooms();
    openings();
    for (std::size_t i = 0; i < world_.objects.size(); ++i) object(ObjectId(i));
    return std::move(out_);
  }

 private:
  void fault(const char* number, const std::string& message) {
    out_.error("WW-WORLD-" + std::string(number), {"world.json", 0, 0}, message);
  }

  void ids() {
    std::set<std::string> seen;
    const auto check = [&](const std::string& id) {
      if (!is_id(id)) fault("010", "'" + id + "' is not an id ([a-z][a-z0-9_]*)");
      if (!seen.insert(id).second) fault("011", "the id '" + id + "' is used twice");
    };
    for (const Room& r : world_.rooms) check(r.id);
    for (const Wall& w : world_.walls) check(w.id);
    for (const Opening& o : world_.openings) check(o.id);
    for (const Object& o : world_.objects) check(o.id);
    for (const Light& l : world_.lights) check(l.id);
  }

  void rooms() {
    for (const Room& r : world_.rooms) {
      if (!is_simple(r.floor)) {
        fault("012", r.id + ": its floor crosses itself");
      } else if (signed_area(r.floor) <= 0) {
        fault("012", r.id + ": its floor is not counter-clockwise");
      }
      if (!(r.height > 0)) fault("012", r.id + ": its height is not positive");
      for (const std::string& m : {r.floor_material, r.walls_material, r.ceiling_material})
        material(r.id, m);
    }
  }

  void openings() {
    for (const Opening& o : world_.openings) {
      const Wall& wall = world_[o.wall];
      const double length = norm(wall.to - wall.from);
      if (o.offset - 0.5 * o.width < -1e-9 || o.offset + 0.5 * o.width > length + 1e-9 ||
          o.sill + o.height > wall.height + 1e-9) {
        fault("013", o.id + " reaches beyond " + wall.id);
      }
    }
  }

  void material(const std::string& user, const std::string& name) {
    if (!world_.find_material(name))
      fault("014", user + " uses the material '" + name + "', which is not listed");
  }

  void object(ObjectId id) {
    const Object& o = world_[id];
    if (id.index >= scene_.state.X_WO.size() || id.index >= scene_.state.joints.size()) {
      fault("015", o.id + " has no state");
      return;
    }
    const RigidTransform& X_WO = scene_.state.X_WO[id.index];
    const Quat& q = X_WO.rotation;
    const double length = std::sqrt(q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z);
    if (!is_finite(X_WO.translation) || !(std::abs(length - 1) < 1e-6))
      fault("015", o.id + ": its pose is not finite and unit");
    if (scene_.state.joints[id.index].size() != o.model->joints.size())
      fault("015", o.id + ": wrong number of joint positions");
    for (const ModelSlot& slot : o.model->slots) material(o.id, slot.material);
    ObjectId below = o.support.object;
    for (std::size_t steps = 0; below.valid(); ++steps) {
      if (below == id || steps > world_.objects.size()) {
        fault("016", o.id + " is carried by itself");
        break;
      }
      below = world_[below].support.object;
    }
  }

  const Scene& scene_;
  const World& world_;
  Diagnostics out_;
};

}  // namespace

Diagnostics validate(const Scene& scene) { return Validation(scene).run(); }

}  // namespace ww
