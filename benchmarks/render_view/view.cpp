// How many frames a second does the real-time view give? ww_render_view WORLD_FOLDER [THREADS]
#include "ww/render/view.h"

#include <fmt/core.h>

#include <chrono>
#include <cstdlib>
#include <ctime>

#include "ww/core/files.h"
#include "ww/policy/make.h"
#include "ww/render/render.h"

namespace ww {
namespace {

constexpr int kFrames = 60;

struct Spent {
  double wall = 0, cpu = 0;  // [s]
};

/// Turns the camera once round, so that no frame is like the one before; every thing moves a hair.
template <class Body>
Spent time_of(const Camera& camera, render::View& view, State state, const Body& body) {
  const std::clock_t cpu = std::clock();
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < kFrames; ++i) {
    for (RigidTransform& X : state.X_WO) X.translation.z += 1e-6;
    view.move(state);
    Camera turned = camera;
    const double yaw = 2 * kPi * i / kFrames;
    turned.target = camera.position + Vec3{2 * std::cos(yaw), 2 * std::sin(yaw), -0.5};
    body(render::Viewpoint{render::pinhole_of(turned, 640, 480), render::pose_of(turned)});
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  return {wall.count() / kFrames,
          static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / kFrames};
}

int run(const std::string& folder, int threads) {
  const char* home = std::getenv("WW_HOME");
  auto workshop = policy::Workshop::open(
      {home ? home : ".", std::string(home ? home : ".") + "/.cache/textures", threads});
  if (!workshop) return fmt::print("{}\n", workshop.error().str()), 2;
  auto world = craft::read_world_folder(folder, workshop->tools());
  if (!world) return fmt::print("{}\n", world.error().str()), 2;
  const Camera camera = render::choose_cameras(world->scene).front();
  render::View view(world->scene, workshop->tools().executor);
  const auto tell = [](const char* what, Spent s) {
    fmt::print("{:24} {:6.1f} ms a frame, {:5.1f} frames/s, {:6.1f} ms of all cores\n", what,
               1e3 * s.wall, 1 / s.wall, 1e3 * s.cpu);
  };
  const State& state = world->scene.state;
  fmt::print("{}: {} objects, 640 x 480, {} threads\n", folder, world->scene.world.objects.size(),
             workshop->tools().executor.thread_count());
  for (const int shadows : {0, 1, 3}) {
    tell(fmt::format("picture, {} shadows", shadows).c_str(),
         time_of(camera, view, state,
                 [&](const render::Viewpoint& at) { view.draw(at, {.shadows = shadows}); }));
  }
  tell("picture and pixel labels", time_of(camera, view, state, [&](const render::Viewpoint& at) {
         view.draw(at, {.labels = render::ShotLabels::kPixels});
       }));
  tell("picture and all labels", time_of(camera, view, state, [&](const render::Viewpoint& at) {
         view.draw(at, {.labels = render::ShotLabels::kAll});
       }));
  const render::Shot shot =
      view.draw({render::pinhole_of(camera, 640, 480), render::pose_of(camera)});
  if (const char* out = std::getenv("WW_VIEW_PNG"))
    return write_file(out, encode_png(shot.picture)) ? 0 : 2;
  return 0;
}

}  // namespace
}  // namespace ww

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print("ww_render_view WORLD_FOLDER [THREADS]\n");
    return 2;
  }
  return ww::run(argv[1], argc > 2 ? std::atoi(argv[2]) : 0);
}
