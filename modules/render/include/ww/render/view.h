// What does a Scene look like right now, and what is true of each pixel? A Scene made ready once;
// its things may move between looks. Pictures worth waiting for: render.h.
#pragma once

#include <memory>

#include "ww/core/executor.h"
#include "ww/core/progress.h"
#include "ww/core/result.h"
#include "ww/render/labels.h"

namespace ww::render {

/// How much is worked out of a shot beside its picture.
enum class ShotLabels { kNone, kPixels, kAll };

struct ShotSettings {
  ShotLabels labels = ShotLabels::kNone;  ///< kAll: objects as well, which takes longest
  int shadows = 3;                        ///< lights that shine straight: the strongest in sight
};

struct Shot {
  Image picture;  ///< 8-bit sRGB
  Labels labels;  ///< empty unless asked for
};

enum class Ceiling { kShown, kHidden };

/// A Scene ready to be looked at. The executor must outlive it; not thread safe. Equal bytes on any
/// thread count.
class View {
 public:
  View(Scene scene, Executor& executor, Ceiling ceiling = Ceiling::kShown);
  ~View();
  View(View&&) noexcept;

  /// Puts all objects where another State of the same World has them. Lamps move along.
  void move(const State& state);

  const Names& names() const;
  Labels labels(const Viewpoint& at, const Motion* motion = nullptr);
  /// A picture at once: light straight from lamps, sun and windows with hard shadows, textures, an
  /// even light for all that bounces, one mirror. Without grain, whatever the light.
  Shot draw(const Viewpoint& at, const ShotSettings& settings = {});

  /// The path tracer's picture through any lens: pinholes that cover it, drawn anew. `camera` is
  /// where the sensor stands. Errors: as render(); kUnsupported for a lidar.
  Result<Image> trace(const Camera& camera, const Sensor& sensor, int samples, Progress& progress);
  /// Pixels that would show the object if nothing were in the way.
  std::vector<bool> silhouette(const Viewpoint& at, ObjectId object);

  struct Parts;  ///< view_parts.h

 private:
  std::unique_ptr<Parts> parts_;
};

}  // namespace ww::render
