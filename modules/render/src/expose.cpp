#include <fmt/format.h>

#include <atomic>
#include <mutex>

#include "film.h"

namespace ww::render {
namespace {

constexpr int kTile = 16;
constexpr int kMostPixels = 8192 * 8192;

/// A thin lens, or a pinhole: -Z forward, +Y up, level unless it looks straight up or down (then +Y
/// of the world is up).
class Lens {
 public:
  Lens(const Camera& camera, const ExposeSettings& settings)
      : origin_(to_float(camera.position)),
        width_(settings.width),
        height_(settings.height),
        radius_(static_cast<float>(0.5 * settings.aperture)) {
    focus_ = static_cast<float>(settings.focus > 0 ? settings.focus
                                                   : norm(camera.target - camera.position));
    const Vec3 forward = normalized(camera.target - camera.position);
    const Vec3 up = std::abs(forward.z) > 0.9999 ? Vec3{0, 1, 0} : Vec3{0, 0, 1};
    const Vec3 right = normalized(cross(forward, up));
    forward_ = to_float(forward);
    const double half = std::tan(0.5 * camera.fov_y);
    pixel_ = static_cast<float>(2 * half / height_);
    right_ = to_float(right) * pixel_;
    up_ = to_float(cross(right, forward)) * pixel_;
  }
  bool is_pinhole() const { return radius_ <= 0; }
  /// Through the middle of the lens.
  Ray ray(float x, float y) const { return {origin_, normalized(towards(x, y)), pixel_, 0}; }
  /// Through a point of the lens; all of them meet in the plane of focus.
  Ray ray(float x, float y, Sample2 u) const {
    const float r = radius_ * std::sqrt(u.x) / pixel_, phi = 2.0f * kPiF * u.y;
    const Vec3f off = right_ * (r * std::cos(phi)) + up_ * (r * std::sin(phi));
    return {origin_ + off, normalized(towards(x, y) * focus_ - off), pixel_, 0};
  }

 private:
  Vec3f towards(float x, float y) const {
    return forward_ + right_ * (x - 0.5f * static_cast<float>(width_)) +
           up_ * (0.5f * static_cast<float>(height_) - y);
  }

  Vec3f origin_, forward_, right_, up_;  // right, up: a pixel long at a metre
  int width_, height_;
  float radius_ = 0, focus_ = 1, pixel_ = 0;
};

/// Middle luminance of a coarse look at the picture. [cd/m2]
float meter(const Stage& stage, const Lens& lens, const ExposeSettings& settings,
            const PathSettings& path, Executor& executor) {
  constexpr int kGrid = 48;
  std::vector<Vec3f> color(kGrid * kGrid);
  std::vector<float> coverage(kGrid * kGrid);
  executor.parallel_for(kGrid, [&](std::size_t j) {
    for (std::size_t i = 0; i < kGrid; ++i) {
      Sampler sampler(static_cast<std::uint32_t>(0x80000000U + j * kGrid + i), 0);
      const float x = (static_cast<float>(i) + 0.5f) * static_cast<float>(settings.width) / kGrid;
      const float y = (static_cast<float>(j) + 0.5f) * static_cast<float>(settings.height) / kGrid;
      const PathSample s = trace_path(stage, path, lens.ray(x, y), sampler);
      color[j * kGrid + i] = s.color;
      coverage[j * kGrid + i] = s.coverage;
    }
  });
  return std::max(adaptation_luminance(color, coverage), 1e-4f);
}

/// Cells where paths through a coarse grid of the picture go: enough to find those of a room, fewer
/// for pictures so small that nobody sees them.
IrradianceCache fill_cache(const Stage& stage, const Lens& lens, const ExposeSettings& settings,
                           Executor& executor) {
  const auto w = static_cast<float>(settings.width), h = static_cast<float>(settings.height);
  const int side = std::clamp(static_cast<int>(std::sqrt(w * h) / 6), 16, 80);
  const float step_x = w / static_cast<float>(side), step_y = h / static_cast<float>(side);
  std::vector<Ray> seeds;
  for (int i = 0; i < side * side; ++i) {
    seeds.push_back(lens.ray((static_cast<float>(i % side) + 0.5f) * step_x,
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
  if (!(settings.aperture >= 0) || !(settings.focus >= 0)) {
    return Error{ErrorCode::kInvalidArgument,
                 fmt::format("lens of {} m focused at {} m", settings.aperture, settings.focus),
                 camera.id};
  }
  if (!(norm(camera.target - camera.position) > 0) || !(camera.fov_y > 0 && camera.fov_y < kPi)) {
    return Error{ErrorCode::kInvalidArgument,
                 fmt::format("camera looks nowhere: fov_y {} rad", camera.fov_y), camera.id};
  }
  return std::nullopt;
}

/// Sums of what the paths of each pixel brought. Samples are added in order, so that a picture made
/// in passes equals one made at once.
class Exposure {
 public:
  Exposure(const Stage& stage, const Lens& lens, const PathSettings& path, int width, int height)
      : stage_(stage),
        lens_(lens),
        path_(path),
        width_(width),
        height_(height),
        sums_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {}

  /// Adds samples `from` to `to` - 1 to all pixels.
  void add(int from, int to, Executor& executor, const std::function<void(double)>& report) {
    const int columns = (width_ + kTile - 1) / kTile, rows = (height_ + kTile - 1) / kTile;
    const auto tiles = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    std::atomic<std::size_t> done{0};
    std::mutex reporting;
    executor.parallel_for(tiles, [&](std::size_t tile) {
      if (is_cancelled()) return;
      const int x0 = static_cast<int>(tile) % columns * kTile,
                y0 = static_cast<int>(tile) / columns * kTile;
      for (int y = y0; y < std::min(y0 + kTile, height_); ++y) {
        for (int x = x0; x < std::min(x0 + kTile, width_); ++x) add_to_pixel(x, y, from, to);
      }
      const std::size_t n = ++done;
      if (n % 64 == 0) {
        const std::lock_guard lock(reporting);
        report(static_cast<double>(n) / static_cast<double>(tiles));
      }
    });
  }

  Film film(int samples) const {
    Film film{width_,
              height_,
              std::vector<Vec3f>(sums_.size()),
              std::vector<Vec3f>(sums_.size()),
              std::vector<Vec3f>(sums_.size()),
              std::vector<float>(sums_.size())};
    for (std::size_t k = 0; k < sums_.size(); ++k) {
      film.color[k] = sums_[k].color / static_cast<float>(samples);
      film.coverage[k] = sums_[k].covered / static_cast<float>(samples);
      film.albedo[k] = sums_[k].albedo / std::max(sums_[k].guided, 1.0f);
      film.normal[k] = sums_[k].normal / std::max(sums_[k].guided, 1.0f);
    }
    return film;
  }

 private:
  struct Sum {
    Vec3f color, albedo, normal;
    float covered = 0, guided = 0;
  };

  void add_to_pixel(int x, int y, int from, int to) {
    const std::size_t k = static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
                          static_cast<std::size_t>(x);
    Sum& sum = sums_[k];
    for (int i = from; i < to; ++i) {
      Sampler sampler(static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(i));
      const Sample2 jitter = sampler.next2();
      const float px = static_cast<float>(x) + jitter.x, py = static_cast<float>(y) + jitter.y;
      const Ray ray = lens_.is_pinhole() ? lens_.ray(px, py) : lens_.ray(px, py, sampler.next2());
      const PathSample s = trace_path(stage_, path_, ray, sampler);
      sum.color += s.color;
      sum.covered += s.coverage;
      if (!s.guided) continue;
      sum.albedo += s.albedo;
      sum.normal += s.normal;
      sum.guided += 1.0f;
    }
  }

  const Stage& stage_;
  const Lens& lens_;
  const PathSettings& path_;
  int width_, height_;
  std::vector<Sum> sums_;
};

/// What ends paths, what counts as a firefly, how bright windows may be: by a coarse look.
PathSettings metered(const Stage& stage, const Lens& lens, const ExposeSettings& settings,
                     const IrradianceCache* cache, Executor& executor) {
  PathSettings path{.bounces = settings.bounces, .cache = cache};
  if (settings.is_reference) {
    path.least_roughness = 0;
    return path;
  }
  const float middle = meter(stage, lens, settings, path, executor);
  // 12 times the middle of the picture: one path in sixteen may lift a pixel by 3/4 of a stop.
  // Lower loses the light of sun patches, higher leaves spots that the denoiser smears.
  path.clamp = 12.0f * middle;
  // A tenth of the light that makes the middle from a surface of albedo 1/2.
  path.faint = 0.2f * kPiF * middle;
  if (!stage.lighting.portals.empty()) {
    // Seven times the middle: windows stay the brightest thing, the sky keeps its colour.
    path.sky_gain = std::min(1.0f, 7.0f * middle / std::max(stage.lighting.sky_luminance, 1e-6f));
  }
  return path;
}

}  // namespace

Result<Film> expose(const Stage& stage, const Camera& camera, const ExposeSettings& settings,
                    Executor& executor, Progress& progress) {
  if (const auto error = fault(camera, settings)) return *error;
  const Lens lens(camera, settings);
  std::optional<IrradianceCache> cache;
  if (settings.cache_cell > 0 && !settings.is_reference)
    cache = fill_cache(stage, lens, settings, executor);
  const PathSettings path = metered(stage, lens, settings, cache ? &*cache : nullptr, executor);
  Exposure exposure(stage, lens, path, settings.width, settings.height);
  int done = 0;
  while (done < settings.samples && !is_cancelled()) {
    const int next =
        settings.on_pass ? std::min(settings.samples, done == 0 ? 4 : 4 * done) : settings.samples;
    exposure.add(done, next, executor, [&](double share) {
      progress.update((done + share * (next - done)) / settings.samples);
    });
    done = next;
    if (settings.on_pass && !is_cancelled()) settings.on_pass(exposure.film(done), done);
  }
  if (is_cancelled()) return Error{ErrorCode::kCancelled, "rendering was stopped", ""};
  return exposure.film(settings.samples);
}

}  // namespace ww::render
