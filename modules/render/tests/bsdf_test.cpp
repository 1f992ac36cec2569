#include "bsdf.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ww/core/rng.h"

namespace ww::render {
namespace {

struct Case {
  std::string name;
  Surface surface;
};

std::vector<Case> cases() {
  const Vec3f white{1, 1, 1};
  return {{"matte", {.base = white, .roughness = 1.0f}},
          {"satin", {.base = white, .roughness = 0.4f}},
          {"polished", {.base = white, .roughness = 0.1f}},
          {"metal", {.base = white, .roughness = 0.5f, .metalness = 1}},
          {"rough metal", {.base = white, .roughness = 1.0f, .metalness = 1}},
          {"half metal", {.base = {0.9f, 0.6f, 0.3f}, .roughness = 0.6f, .metalness = 0.5f}},
          {"velvet", {.base = {0.5f, 0.1f, 0.1f}, .roughness = 0.9f, .sheen = 1}},
          {"lacquer", {.base = white, .roughness = 0.5f, .clearcoat = 1}},
          {"shade", {.base = white, .roughness = 0.8f, .transmission = 0.5f}}};
}

Vec3f direction(float cos_theta) { return {std::sqrt(1.0f - cos_theta * cos_theta), 0, cos_theta}; }

/// Mean weight of sample(): the directional albedo.
Vec3f sampled_albedo(const Bsdf& bsdf, std::uint32_t samples) {
  Vec3f sum;
  for (std::uint32_t i = 0; i < samples; ++i) {
    Sampler sampler(7, i);
    const float lobe = sampler.next();
    const BsdfSample s = bsdf.sample(lobe, sampler.next2());
    if (s.valid) sum += s.weight / static_cast<float>(samples);
  }
  return sum;
}

TEST(Bsdf, ReflectsNoMoreThanItGets) {
  for (const Case& c : cases()) {
    for (const float cosine : {0.05f, 0.2f, 0.5f, 0.8f, 1.0f}) {
      // 0.015: error of the albedo table's interpolation plus 16k quasi-random samples.
      EXPECT_LE(max_component(sampled_albedo(Bsdf(c.surface, direction(cosine)), 16384)), 1.015f)
          << c.name << " at cosine " << cosine;
    }
  }
}

TEST(Bsdf, ReflectsAllWhenWhite) {
  for (const Case& c : cases()) {
    if (c.surface.base.x < 1) continue;
    for (const float cosine : {0.3f, 0.6f, 1.0f}) {
      const Vec3f albedo = sampled_albedo(Bsdf(c.surface, direction(cosine)), 16384);
      EXPECT_NEAR(luminance(albedo), 1.0f, 0.015f) << c.name << " at cosine " << cosine;
    }
  }
}

/// Integral of a function of the direction over the sphere on a 256 x 512 grid.
template <class F>
double integral(F&& f) {
  constexpr int kRows = 256, kColumns = 512;
  double sum = 0;
  for (int i = 0; i < kRows; ++i) {
    const double z = -1 + 2 * (i + 0.5) / kRows, r = std::sqrt(1 - z * z);
    for (int j = 0; j < kColumns; ++j) {
      const double phi = 2 * kPi * (j + 0.5) / kColumns;
      sum += f(to_float(Vec3{r * std::cos(phi), r * std::sin(phi), z}));
    }
  }
  return sum * 4 * kPi / (kRows * kColumns);
}

TEST(Bsdf, SamplesFollowTheDensityThatItStates) {
  // Chi-squared over 8 x 16 cells of equal solid angle: expected counts by fine integration of
  // pdf().
  constexpr int kRows = 8, kColumns = 16, kFine = 24;
  constexpr std::uint32_t kSamples = 100000;
  for (const Case& c : cases()) {
    if (c.surface.roughness < kSmoothRoughness || c.surface.clearcoat > 0) continue;
    for (const float cosine : {0.3f, 0.9f}) {
      const Bsdf bsdf(c.surface, direction(cosine));
      std::vector<double> expected(kRows * kColumns), found(kRows * kColumns);
      for (int i = 0; i < kRows * kFine; ++i) {
        for (int j = 0; j < kColumns * kFine; ++j) {
          const double z = -1 + 2 * (i + 0.5) / (kRows * kFine), r = std::sqrt(1 - z * z);
          const double phi = 2 * kPi * (j + 0.5) / (kColumns * kFine);
          const Vec3f wi = to_float(Vec3{r * std::cos(phi), r * std::sin(phi), z});
          expected[static_cast<std::size_t>(i / kFine * kColumns + j / kFine)] +=
              bsdf.pdf(wi) * 4 * kPi / (kRows * kColumns * kFine * kFine) * kSamples;
        }
      }
      Rng rng(42);
      for (std::uint32_t k = 0; k < kSamples; ++k) {
        const auto u = [&] { return static_cast<float>(rng.uniform()) * 0.9999999f; };
        const float lobe = u(), x = u(), y = u();
        const BsdfSample s = bsdf.sample(lobe, {x, y});
        if (!s.valid) continue;
        double phi = std::atan2(s.wi.y, s.wi.x);
        if (phi < 0) phi += 2 * kPi;
        const int i = std::min(kRows - 1, static_cast<int>((s.wi.z + 1) * 0.5 * kRows));
        const int j = std::min(kColumns - 1, static_cast<int>(phi / (2 * kPi) * kColumns));
        found[static_cast<std::size_t>(i * kColumns + j)] += 1;
      }
      double chi = 0;
      int cells = 0;
      for (std::size_t k = 0; k < expected.size(); ++k) {
        if (expected[k] < 10) continue;
        chi += (found[k] - expected[k]) * (found[k] - expected[k]) / expected[k];
        ++cells;
      }
      // Mean `cells`, deviation sqrt(2 cells): six deviations.
      EXPECT_LT(chi, cells + 6 * std::sqrt(2.0 * cells)) << c.name << " at cosine " << cosine;
      EXPECT_GT(cells, 20) << c.name;
    }
  }
}

TEST(Bsdf, AlbedoOfSamplesIsTheIntegralOfItsValue) {
  for (const Case& c : cases()) {
    if (c.surface.roughness < 0.35f || c.surface.clearcoat > 0) continue;
    const Bsdf bsdf(c.surface, direction(0.6f));
    const double by_integral = integral([&](Vec3f wi) { return bsdf.eval(wi).x; });
    EXPECT_NEAR(sampled_albedo(bsdf, 16384).x, by_integral, 0.01) << c.name;
  }
}

TEST(Bsdf, RoughDielectricLightIsReciprocalInItsSpecularLobe) {
  const Surface black{.base = {0, 0, 0}, .roughness = 0.5f};
  const Vec3f a = direction(0.4f), b = normalized(Vec3f{-0.5f, 0.3f, 0.7f});
  // eval() holds the cosine of the second direction; the compensation depends on the first by under
  // 3 %.
  EXPECT_NEAR(Bsdf(black, a).eval(b).x / b.z, Bsdf(black, b).eval(a).x / a.z,
              0.03f * Bsdf(black, a).eval(b).x / b.z);
}

}  // namespace
}  // namespace ww::render
