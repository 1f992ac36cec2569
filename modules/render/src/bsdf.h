// How does a surface scatter light? Metallic-roughness GGX over a diffuse base, with sheen,
// clearcoat and diffuse transmission. Straight-through glass is an event of the integrator, not of
// this function.
#pragma once

#include "sampler.h"
#include "vec3f.h"

namespace ww::render {

/// Properties at one point, textures looked up.
struct Surface {
  Vec3f base{0.5f, 0.5f, 0.5f};  ///< [1]
  float roughness = 0.5f;        ///< [1] perceptual; alpha is its square
  float metalness = 0.0f;        ///< [1]
  float specular_f0 = 0.04f;     ///< [1] of the dielectric part
  float sheen = 0.0f;            ///< [1]
  float clearcoat = 0.0f;        ///< [1]
  float transmission = 0.0f;     ///< [1] share of the diffuse base that leaves on the other side
};

struct BsdfSample {
  Vec3f wi;             ///< [1] local, pointing away
  Vec3f weight;         ///< [1] value times cosine over density
  float pdf = 0;        ///< [1/sr] as pdf() gives it; meaningless for a smooth lobe
  bool smooth = false;  ///< near-mirror: light is not sampled for it, whatever the ray meets counts
  bool valid = false;
};

/// Lobes narrower than this are sampled but never evaluated: against a lamp, an almost-mirror seen
/// by light sampling alone is a firefly, and its own samples find the lamp's body.
inline constexpr float kSmoothRoughness = 0.2f;

/// All directions are in the local frame whose +z is the shading normal on the viewer's side.
/// `wo.z` > 0. Energy: the lobes below a lobe get what its directional albedo leaves, so that a
/// white surface reflects all and none reflects more (Turquin 2019, "Practical multiple scattering
/// compensation for microfacet models").
class Bsdf {
 public:
  Bsdf(const Surface& surface, Vec3f wo);
  /// Value times |cos| of the lobes that are not smooth.
  Vec3f eval(Vec3f wi) const;
  /// Density with which sample() draws `wi` from the lobes that are not smooth.
  float pdf(Vec3f wi) const;
  BsdfSample sample(float lobe, Sample2 u) const;
  /// Whether its highlights are so narrow that a large lamp is found better by sample().
  bool is_glossy() const { return !smooth_ && alpha_ < 0.36f && chance_.specular > 0.02f; }
  /// Colour of the surface for the denoiser, and the most that it reflects.
  Vec3f albedo() const;

 private:
  struct Lobes {
    float coat = 0, specular = 0, diffuse = 0, transmitted = 0;  ///< [1] probabilities
  };
  Vec3f fresnel(float cos_oh) const;

  Vec3f wo_;
  Vec3f f0_;
  float f90_ = 1;       ///< at grazing; fades with an f0 below 0.02, which no real surface has
  Vec3f compensation_;  ///< of the light lost between microfacets
  Vec3f diffuse_;       ///< albedo of the reflecting diffuse lobe
  Vec3f transmitted_;   ///< albedo of the transmitting diffuse lobe
  Vec3f sheen_;
  Vec3f specular_albedo_;
  float alpha_ = 0.25f;
  float coat_ = 0;        ///< strength of the clearcoat
  float below_coat_ = 1;  ///< what the coat lets through
  bool smooth_ = false;
  Lobes chance_;
};

/// Directional albedo of GGX with height-correlated Smith shadowing for Schlick's f0 and f90 = 1 is
/// f0 * scale + bias (Karis 2013).
struct SpecularAlbedo {
  float scale = 0;  ///< [1]
  float bias = 0;   ///< [1]
};
SpecularAlbedo specular_albedo(float cos_o, float alpha);

/// Reflectance of a smooth dielectric (Schlick 1994). It fades at grazing as well for an f0 below
/// 0.02: what bends no light reflects none.
float schlick_dielectric(float f0, float cos_theta);

Vec3f cosine_hemisphere(Sample2 u);

}  // namespace ww::render
