// How much light do lamps, windows and sun send from a point straight on towards the viewer?
#pragma once

#include "sampler.h"
#include "stage.h"

namespace ww::render {

/// A point that light falls on.
struct Receiver {
  Vec3f position;          ///< [m]
  Vec3f geometric_normal;  ///< [1]
  Frame frame;             ///< about the shading normal
  const Bsdf* bsdf = nullptr;
  bool two_sided = false;  ///< takes light from behind as well
  int room = -1;           ///< index; -1 in none

  /// What Portals want: the side that counts.
  Vec3f portal_normal() const { return two_sided ? Vec3f{} : frame.n; }
};

/// How the light that may come from lamps or from the sky is drawn.
enum class Draw { kEach, kOneOfBoth };

struct Drawing {
  Draw draw = Draw::kEach;
  /// Sky light is weighed against a scattered ray that may find it as well (balance heuristic).
  bool ray_follows = true;
  /// [lx] Lamps or sky that give less are asked in proportion only: by day lamps, at night windows
  /// would take half the rays for nothing. 0: always asked.
  float faint = 0;
};

/// One estimate of the light scattered into the viewer's direction by the lobes that are not
/// smooth. Sky light that comes through no portal is left to the scattered ray alone.
Vec3f direct_light(const Stage& stage, const Receiver& at, Sampler& sampler,
                   const Drawing& drawing);

/// Far enough off the surface that single precision does not meet it again: 0.2 mm at the origin.
Vec3f off_surface(Vec3f p, Vec3f normal, Vec3f direction);

}  // namespace ww::render
