#include <fmt/format.h>

#include <atomic>
#include <mutex>

#include "film.h"

namespace ww::render {
namespace {

constexpr int kTile = 16;
constexpr int kMostPixels = 8192 * 8192;

/// Pinhole camera: -Z forward, +Y up, level unless it looks straight up or down (then +Y of the
/// world is up).
class Pinhole {
 public:
  Pinhole(const Camera& camera, int width, int height)
      : origin_(to_float(camera.position)), width_(width), height_(height) {
    const Vec3 forward = normalized(camera.target - camera.position);
    const Vec3 up = std::abs(forward.z) > 0.9999 ? Vec3{0, 1, 0} : Vec3{0, 0, 1};
    const Vec3 right = normalized(cross(forward, up));
    forward_ = to_float(forward);
    const double half = std::tan(0.5 * camera.fov_y);
    pixel_ = static_cast<float>(2 * half / height);
    right_ = to_float(right) * pixel_;
    up_ = to_float(cross(right, forward)) * pixel_;
  }
  Ray ray(float x, float y) const {
    const Vec3f d = forward_ + right_ * (x - 0.5f * static_cast<float>(width_)) +
                    up_ * (0.5f * static_cast<float>(height_) - y);
    return {origin_, normalized(d), pixel_, 0};
  }

 private:
  Vec3f origin_, forward_, right_, up_;
  int width_, height_;
  float pixel_ = 0;
};

/// Middle luminance of a coarse look at the picture. [cd/m2]
float meter(const Stage& stage, const Pinhole& pinhole, const ExposeSettings& settings,
            const PathSettings& path, Executor& executor) {
  constexpr int kGrid = 48;
  std::vector<Vec3f> color(kGrid * kGrid);
  std::vector<float> coverage(kGrid * kGrid);
  executor.parallel_for(kGrid, [&](std::size_t j) {
    for (std::size_t i = 0; i < kGrid; ++i) {
      Sampler sampler(static_cast<std::uint32_t>(0x80000000U + j * kGrid + i), 0);
      const float x = (static_cast<float>(i) + 0.5f) * static_cast<float>(settings.width) / kGrid;
      const float y = (static_cast<float>(j) + 0.5f) * static_cast<float>(settings.height) / kGrid;
      const PathSample s = trace_path(stage, path, pinhole.ray(x, y), sampler);
      color[j * kGrid + i] = s.color;
      coverage[j * kGrid + i] = s.coverage;
    }
  });
  return std::max(adaptation_luminance(color, coverage), 1e-4f);
}

/// Cells where paths through a coarse grid of the picture go: enough to find those of a room, fewer
/// for pictures so small that nobody sees them.
IrradianceCache fill_cache(const Stage& stage, const Pinhole& pinhole,
                           const ExposeSettings& settings, Executor& executor) {
  const auto w = static_cast<float>(settings.width), h = static_cast<float>(settings.height);
  const int side = std::clamp(static_cast<int>(std::sqrt(w * h) / 6), 16, 80);
  const float step_x = w / static_cast<float>(side), step_y = h / static_cast<float>(side);
  std::vector<Ray> seeds;
  for (int i = 0; i < side * side; ++i) {
    seeds.push_back(pinhole.ray((static_cast<float>(i % side) + 0.5f) * step_x,
                                (static_cast<float>(i / side) + 0.5f) * step_y));
  }
  return IrradianceCache::build(stage, seeds, {.cell = settings.cache_cell}, executor);
}

std::optional<Error> fault(const Camera& camera, const ExposeSettings& settings) {
  const int w = settings.width, h = settings.height;
  if (w < 1 || h < 1 || w > kMostPixels / h) {
    return Error{ErrorCode::kInvalidArgument,
                 fmt::format("picture size {}x{} px, limit {} px", w, h, kMostPixels), ""};
  }
  if (settings.samples < 1 || settings.samples > 65536 || settings.bounces < 0) {
    return Error{ErrorCode::kInvalidArgument,
                 fmt::format("{} samples, {} bounces: 1 to 65536 and at least 0", settings.samples,
                             settings.bounces),
                 ""};
  }
  if (!(norm(camera.target - camera.position) > 0) || !(camera.fov_y > 0 && camera.fov_y < kPi)) {
    return Error{ErrorCode::kInvalidArgument,
                 fmt::format("camera looks nowhere: fov_y {} rad", camera.fov_y), camera.id};
  }
  return std::nullopt;
}

/// All samples of one pixel.
void expose_pixel(const Stage& stage, const Pinhole& pinhole, const PathSettings& path, int samples,
                  int x, int y, Film& film) {
  const std::size_t k = static_cast<std::size_t>(y) * static_cast<std::size_t>(film.width) +
                        static_cast<std::size_t>(x);
  Vec3f color, albedo, normal;
  float covered = 0, guided = 0;
  for (int i = 0; i < samples; ++i) {
    Sampler sampler(static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(i));
    const Sample2 jitter = sampler.next2();
    const Ray ray = pinhole.ray(static_cast<float>(x) + jitter.x, static_cast<float>(y) + jitter.y);
    const PathSample s = trace_path(stage, path, ray, sampler);
    color += s.color;
    covered += s.coverage;
    if (!s.guided) continue;
    albedo += s.albedo;
    normal += s.normal;
    guided += 1.0f;
  }
  film.color[k] = color / static_cast<float>(samples);
  film.coverage[k] = covered / static_cast<float>(samples);
  film.albedo[k] = albedo / std::max(guided, 1.0f);
  film.normal[k] = normal / std::max(guided, 1.0f);
}

}  // namespace

Result<Film> expose(const Stage& stage, const Camera& camera, const ExposeSettings& settings,
                    Executor& executor, Progress& progress) {
  if (const auto error = fault(camera, settings)) return *error;
  const int w = settings.width, h = settings.height;
  const Pinhole pinhole(camera, w, h);
  const auto pixels = static_cast<std::size_t>(w) * static_cast<std::size_t>(h);
  Film film{w,
            h,
            std::vector<Vec3f>(pixels),
            std::vector<Vec3f>(pixels),
            std::vector<Vec3f>(pixels),
            std::vector<float>(pixels)};

  // Metering: what ends paths, what counts as a firefly, how bright windows may be.
  std::optional<IrradianceCache> cache;
  if (settings.cache_cell > 0) cache = fill_cache(stage, pinhole, settings, executor);
  PathSettings path{.bounces = settings.bounces, .cache = cache ? &*cache : nullptr};
  const float middle = meter(stage, pinhole, settings, path, executor);
  // 12 times the middle of the picture: one path in sixteen may lift a pixel by 3/4 of a stop.
  // Lower loses the light of sun patches, higher leaves spots that the denoiser smears.
  path.clamp = 12.0f * middle;
  // A tenth of the light that makes the middle from a surface of albedo 1/2.
  path.faint = 0.2f * kPiF * middle;
  if (!stage.lighting.portals.empty()) {
    // Seven times the middle: windows stay the brightest thing, the sky keeps its colour.
    path.sky_gain = std::min(1.0f, 7.0f * middle / std::max(stage.lighting.sky_luminance, 1e-6f));
  }

  const int columns = (w + kTile - 1) / kTile, rows = (h + kTile - 1) / kTile;
  const auto tiles = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
  std::atomic<std::size_t> done{0};
  std::mutex reporting;
  executor.parallel_for(tiles, [&](std::size_t tile) {
    if (is_cancelled()) return;
    const int x0 = static_cast<int>(tile) % columns * kTile,
              y0 = static_cast<int>(tile) / columns * kTile;
    for (int y = y0; y < std::min(y0 + kTile, h); ++y) {
      for (int x = x0; x < std::min(x0 + kTile, w); ++x) {
        expose_pixel(stage, pinhole, path, settings.samples, x, y, film);
      }
    }
    const std::size_t n = ++done;
    if (n % 64 == 0) {
      const std::lock_guard lock(reporting);
      progress.update(static_cast<double>(n) / static_cast<double>(tiles));
    }
  });
  if (is_cancelled()) return Error{ErrorCode::kCancelled, "rendering was stopped", ""};
  return film;
}

}  // namespace ww::render
