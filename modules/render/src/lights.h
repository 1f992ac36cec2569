// How does light reach a point on purpose? Lamps, the sun, and the windows that sky light comes
// through, each with a sampler for next-event estimation.
#pragma once

#include <optional>
#include <vector>

#include "sampler.h"
#include "sky.h"
#include "vec3f.h"

namespace ww::render {

enum class LampShape { kSphere, kRectangle, kSpot };

/// A lamp as the tracer sees it. Invisible itself: the glowing mesh around it is what cameras and
/// mirrors see.
struct Lamp {
  LampShape shape = LampShape::kSphere;
  Vec3f position;        ///< [m] centre
  Vec3f direction;       ///< [1] rectangle: normal; spot: axis
  Vec3f half_u, half_v;  ///< [m] rectangle: half edges
  float radius = 0.03f;  ///< [m] sphere and spot: of the glowing ball
  float cos_outer = -1;  ///< [1] spot: dark outside
  float cos_inner = -1;  ///< [1] spot: full inside
  Vec3f intensity;       ///< [cd] sphere, spot on the axis; rectangle: luminance [cd/m2]
  int room = -1;         ///< index of the room that it hangs in; -1 outdoors
};

/// Lamp from photometric values; `lumens` is the whole flux.
Lamp sphere_lamp(Vec3f position, float radius, Vec3f color, double lumens);
Lamp spot_lamp(Vec3f position, Vec3f direction, double cone, float radius, Vec3f color,
               double lumens);
Lamp rectangle_lamp(Vec3f position, Vec3f direction, Vec3f half_u, Vec3f half_v, Vec3f color,
                    double lumens);

/// One draw of light towards a point: `radiance / pdf` already divided.
struct LightSample {
  Vec3f direction;     ///< [1] towards the light
  float distance = 0;  ///< [m] how far the shadow ray must be free
  Vec3f incident;      ///< radiance over density, without the receiver's cosine
  float pdf = 0;       ///< [1/sr]
  float strength = 0;  ///< [sr] portals: about the solid angle of all of them
  bool valid = false;
};
LightSample sample_lamp(const Lamp& lamp, Vec3f p, Sample2 u);
/// What a ray from `p` meets of the lamp: `incident` is its radiance, not divided; `pdf` the
/// density with which sample_lamp() draws `direction`. Not valid where it misses.
LightSample meet_lamp(const Lamp& lamp, Vec3f p, Vec3f direction);
/// About the part of the sphere that the lamp covers. [sr]
float solid_angle(const Lamp& lamp, Vec3f p);
/// What a lamp of another room is weighed with: it comes in through doors at best.
inline constexpr float kOtherRoom = 0.05f;
/// Upper estimate of what the lamp gives at `p`, for choosing among lamps; 0 only where it gives
/// nothing.
float importance(const Lamp& lamp, Vec3f p, int room_of_p);

/// A rectangle in the building's shell that lets the sky in.
struct Portal {
  Vec3f center;          ///< [m]
  Vec3f half_u, half_v;  ///< [m]
  Vec3f inward;          ///< [1]
  float area = 0;        ///< [m2]

  bool hit(Vec3f p, Vec3f direction) const;  ///< whether the ray leaves through it
  float density(Vec3f p, Vec3f direction)
      const;  ///< [1/sr] of points drawn evenly on it, for a ray that hits it
};

/// All portals of a building, as one sampler of directions.
class Portals {
 public:
  explicit Portals(std::vector<Portal> portals = {}) : portals_(std::move(portals)) {}
  bool empty() const { return portals_.empty(); }
  const std::vector<Portal>& all() const { return portals_; }
  bool reaches_outside(Vec3f p, Vec3f direction) const;
  /// Direction through a portal, chosen by about its solid angle; `incident` is left to the caller.
  /// `normal` is the receiver's; zero for one that takes light from both sides.
  LightSample sample(Vec3f p, Vec3f normal, float choice, Sample2 u) const;
  float pdf(Vec3f p, Vec3f normal, Vec3f direction) const;

 private:
  float weight(const Portal& portal, Vec3f p, Vec3f normal) const;
  std::vector<Portal> portals_;
};

struct Sun {
  Frame frame;                  ///< n points towards it
  Vec3f irradiance;             ///< [lx] facing it
  float cos_radius = 0.99996f;  ///< [1] of the disc, drawn softer than its 0.27 degrees when asked
};

}  // namespace ww::render
