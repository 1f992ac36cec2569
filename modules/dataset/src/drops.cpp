// Things that fall where chance lets them go, and lie as physics has it.
#include <algorithm>

#include "randomise.h"
#include "ww/physics/compiled.h"

namespace ww::dataset {
namespace {

using namespace program;

constexpr double kLongest = 5;    // [s] that may pass until all rests
constexpr double kStep = 0.25;    // [s]
constexpr double kAtRest = 1e-5;  // [J] of everything
constexpr int kTries = 40;        // for a free place in the air

Quat any_rotation(Rng& rng) {
  // Four normals made unit are evenly spread over all rotations.
  return Quat{rng.normal(), rng.normal(), rng.normal(), rng.normal()}.canonical();
}

bool is_free(const Scene& scene, const Aabb& box) {
  for (std::size_t i = 0; i < scene.world.objects.size(); ++i) {
    if (drawn_bounds(scene, ObjectId(i)).overlaps(box)) return false;
  }
  return true;
}

/// Somewhere in the air of the room, box and all.
std::optional<RigidTransform> place_in_air(const Scene& scene, const Room& room, const Model& model,
                                           Rng& rng) {
  Aabb plan;
  for (const Vec2& p : room.floor) plan.include(Vec3{p.x, p.y, 0});
  for (int i = 0; i < kTries; ++i) {
    RigidTransform X{any_rotation(rng), {}};
    X.translation = {rng.uniform(plan.low.x, plan.high.x), rng.uniform(plan.low.y, plan.high.y),
                     room.z + rng.uniform(0.6, 1.8)};
    const Aabb box = transformed(X, model.box).inflated(0.01);
    const double radius = 0.5 * norm(box.size());
    const Vec2 middle = box.center().xy();
    if (!contains(room.floor, middle) || distance_to_border(room.floor, middle) < radius) continue;
    if (box.low.z > room.z && box.high.z < room.z + room.height && is_free(scene, box)) return X;
  }
  return std::nullopt;
}

/// Adds a thing on the room's floor by an action, then lifts it into the air.
std::optional<Scene> with_thing(const Scene& scene, const AddAction& action, Rng& rng,
                                const craft::Toolbox& tools) {
  Statement statement;
  statement.id = "a1";
  statement.action = action;
  ResultLine line;
  line.id = action.id;
  line.kind = action.kind;
  line.carrier = action.room;
  line.variant = rng.next() >> 32;
  statement.result = Outcome{{line}};
  craft::Applied applied = craft::apply(scene, statement, tools);
  if (applied.diagnostics.has_errors()) return std::nullopt;
  const ObjectId object = applied.scene.world.find_object(action.id);
  const Room& room = scene.world[scene.world.find_room(action.room)];
  const auto X_WO = place_in_air(scene, room, *applied.scene.world[object].model, rng);
  if (!X_WO) return std::nullopt;
  applied.scene.state.X_WO[object.index] = *X_WO;
  return std::move(applied.scene);
}

bool lies_in_a_room(const Scene& scene, ObjectId object) {
  const Vec3 p = drawn_bounds(scene, object).center();
  return std::any_of(scene.world.rooms.begin(), scene.world.rooms.end(), [&](const Room& room) {
    return contains(room.floor, p.xy()) && p.z > room.z - 0.01 && p.z < room.z + room.height;
  });
}

}  // namespace

Result<Dropped> drop_things(Scene scene, const std::vector<AddAction>& things, Rng& rng,
                            const craft::Toolbox& tools) {
  Scene falling = scene;
  std::vector<std::string> ids;
  for (const AddAction& action : things) {
    if (auto more = with_thing(falling, action, rng, tools)) {
      falling = std::move(*more);
      ids.push_back(action.id);
    }
  }
  if (ids.empty()) return Dropped{std::move(scene), {}};
  auto compiled =
      physics::Compiled::from_mjcf(physics::write_mjcf(falling, {.visuals = false}), falling.world);
  if (!compiled) return compiled.error();
  compiled->reset(falling.state);
  bool rests = false;
  for (double t = 0; t < kLongest && !rests; t += kStep) {
    if (auto status = compiled->step(kStep); !status) return status.error();
    rests = compiled->kinetic_energy() < kAtRest;
  }
  falling.state = compiled->state();
  for (const std::string& id : ids)
    rests = rests && lies_in_a_room(falling, falling.world.find_object(id));
  if (!rests) return Dropped{std::move(scene), {}};
  return Dropped{std::move(falling), std::move(ids)};
}

}  // namespace ww::dataset
