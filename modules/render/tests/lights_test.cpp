// Light samplers against their densities, and light on a surface against closed forms.
#include "lights.h"

#include <gtest/gtest.h>

#include <vector>

#include "lamp_tree.h"
#include "ww/core/rng.h"

namespace ww::render {
namespace {

Vec3f random_direction(Rng& rng) {
  const double z = 2 * rng.uniform() - 1, phi = 2 * kPi * rng.uniform();
  const double r = std::sqrt(1 - z * z);
  return to_float(Vec3{r * std::cos(phi), r * std::sin(phi), z});
}

Sample2 random_square(Rng& rng) {
  return {static_cast<float>(rng.uniform()) * 0.9999999f,
          static_cast<float>(rng.uniform()) * 0.9999999f};
}

/// Chi-squared of directions about `axis`: 10 rings x 12 sectors of equal solid angle in a cone of
/// `cos_max`, expected counts from `pdf` on a fine grid. `draw` gives a direction.
template <class Draw, class Pdf>
void expect_agreement(Vec3f axis, float cos_max, Draw&& draw, Pdf&& pdf, const char* what) {
  constexpr int kRings = 10, kSectors = 12, kFine = 24, kSamples = 100000;
  const Frame frame = Frame::about(axis);
  const auto direction = [&](double ring, double sector) {
    const double c = 1 - ring / kRings * (1.0 - cos_max), s = std::sqrt(std::max(0.0, 1 - c * c));
    const double phi = 2 * kPi * sector / kSectors;
    return frame.to_world(to_float(Vec3{s * std::cos(phi), s * std::sin(phi), c}));
  };
  const double cell = 2 * kPi * (1.0 - cos_max) / (kRings * kSectors);
  std::vector<double> expected(kRings * kSectors), found(expected.size());
  std::vector<bool> cut(expected.size());  // by the light's border, where the grid is too coarse
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const auto ring = static_cast<double>(i / kSectors), sector = static_cast<double>(i % kSectors);
    for (int a = 0; a < kFine; ++a) {
      for (int b = 0; b < kFine; ++b) {
        const auto p = static_cast<double>(
            pdf(direction(ring + (a + 0.5) / kFine, sector + (b + 0.5) / kFine)));
        expected[i] += p;
        if (p <= 0) cut[i] = true;
      }
    }
    expected[i] *= cell / (kFine * kFine) * kSamples;
  }
  Rng rng(5);
  for (int k = 0; k < kSamples; ++k) {
    const Vec3f d = frame.to_local(draw(rng));
    const int ring = static_cast<int>((1.0f - d.z) / (1.0f - cos_max) * kRings);
    double phi = std::atan2(d.y, d.x);
    if (phi < 0) phi += 2 * kPi;
    const int sector = std::min(kSectors - 1, static_cast<int>(phi / (2 * kPi) * kSectors));
    if (ring < kRings) found[static_cast<std::size_t>(ring * kSectors + sector)] += 1;
  }
  double chi = 0;
  int cells = 0;
  for (std::size_t k = 0; k < expected.size(); ++k) {
    if (expected[k] < 20 || cut[k]) continue;
    chi += (found[k] - expected[k]) * (found[k] - expected[k]) / expected[k];
    ++cells;
  }
  EXPECT_GT(cells, 10) << what;
  // Mean `cells`, deviation sqrt(2 cells): six deviations.
  EXPECT_LT(chi, cells + 6 * std::sqrt(2.0 * cells)) << what;
}

std::vector<Lamp> lamps_of_all_shapes() {
  return {
      sphere_lamp({0.3f, 0.2f, 1.5f}, 0.4f, {1, 1, 1}, 800),
      spot_lamp({0, 0, 2}, {0, 0, -1}, 0.8, 0.3f, {1, 0.8f, 0.6f}, 500),
      rectangle_lamp({0.4f, -0.2f, 1.2f}, {0, 0, -1}, {0.5f, 0, 0}, {0, 0.3f, 0}, {1, 1, 1}, 1000)};
}

TEST(Lamp, SamplesFollowTheDensityThatTheLampStates) {
  for (const Lamp& lamp : lamps_of_all_shapes()) {
    const Vec3f p{0, 0, 0}, axis = normalized(lamp.position - p);
    const float sine = lamp.radius / norm(lamp.position);
    const float cone =
        lamp.shape == LampShape::kRectangle ? 0.85f : std::sqrt(1.0f - sine * sine) - 1e-6f;
    expect_agreement(
        axis, cone, [&](Rng& rng) { return sample_lamp(lamp, p, random_square(rng)).direction; },
        [&](Vec3f d) {
          const LightSample s = meet_lamp(lamp, p, d);
          return s.pdf;
        },
        "lamp");
  }
}

TEST(Lamp, MeetsEveryDirectionThatItSamplesWithTheSameLight) {
  Rng rng(3);
  for (const Lamp& lamp : lamps_of_all_shapes()) {
    for (int k = 0; k < 500; ++k) {
      const LightSample s = sample_lamp(lamp, {0.1f, 0, 0}, random_square(rng));
      if (!s.valid) continue;
      const LightSample met = meet_lamp(lamp, {0.1f, 0, 0}, s.direction);
      // At the very edge of the lamp rounding decides.
      if (!met.valid) continue;
      EXPECT_NEAR(met.pdf / s.pdf, 1, 1e-3);
      EXPECT_NEAR(luminance(met.incident) / (luminance(s.incident) * s.pdf), 1, 1e-3);
      EXPECT_NEAR(met.distance, s.distance, 1e-3f);
    }
  }
}

TEST(Portals, SamplesFollowTheDensityThatTheyState) {
  const auto portal = [](Vec3f center, Vec3f u, Vec3f v, Vec3f inward) {
    return Portal{center, u, v, inward, 4 * norm(u) * norm(v)};
  };
  const Portals portals({portal({2, 0, 1}, {0, 0.6f, 0}, {0, 0, 0.5f}, {-1, 0, 0}),
                         portal({0.5f, 2, 1}, {0.8f, 0, 0}, {0, 0, 0.5f}, {0, -1, 0})});
  const Vec3f p{0, 0, 0.8f}, n{0, 0, 1};
  expect_agreement(
      normalized(Vec3f{2, 0, 0.2f}), 0.98f,
      [&](Rng& rng) {
        return portals.sample(p, n, static_cast<float>(rng.uniform()), random_square(rng))
            .direction;
      },
      [&](Vec3f d) { return portals.pdf(p, n, d); }, "portals");
}

/// Mean of the cosine-weighted light of a lamp at the origin, facing up.
double irradiance(const Lamp& lamp, int samples) {
  double sum = 0;
  for (int i = 0; i < samples; ++i) {
    Sampler sampler(1, static_cast<std::uint32_t>(i));
    const LightSample s = sample_lamp(lamp, {}, sampler.next2());
    if (s.valid && s.direction.z > 0)
      sum += static_cast<double>(luminance(s.incident) * s.direction.z);
  }
  return sum / samples;
}

TEST(Lamp, LightsTheFloorAsClosedFormsSay) {
  // Tolerances: 2,048 quasi-random samples of a smooth integrand err by far less than 0.5 %.
  const double h = 1.5;
  const auto at = static_cast<float>(h);
  // A ball overhead: I / h^2, whatever its size.
  EXPECT_NEAR(irradiance(sphere_lamp({0, 0, at}, 0.3f, {1, 0.5f, 0.2f}, 1000), 2048),
              1000 / (4 * kPi) / (h * h), 0.005 * 1000 / (4 * kPi) / (h * h));
  // A square facing down: Lambert's formula for the parallel rectangle, four quarters.
  const double a = 0.4, x = a / h, luminance_of = 1000 / (kPi * 4 * a * a);
  const double view =
      4 * (2 / (2 * kPi)) * x / std::sqrt(1 + x * x) * std::atan(x / std::sqrt(1 + x * x));
  const auto half = static_cast<float>(a);
  EXPECT_NEAR(irradiance(rectangle_lamp({0, 0, at}, {0, 0, -1}, {half, 0, 0}, {0, half, 0},
                                        {1, 1, 1}, 1000),
                         2048),
              kPi * luminance_of * view, 0.005 * kPi * luminance_of * view);
}

TEST(Lamp, GivesItsLumensInAllDirectionsTogether) {
  // Flux through a sphere of 50 m: the mean over directions of E, facing the lamp, times its area.
  for (const Lamp& lamp : lamps_of_all_shapes()) {
    Rng rng(9);
    double sum = 0;
    constexpr int kSamples = 40000;
    for (int i = 0; i < kSamples; ++i) {
      const Vec3f d = random_direction(rng);
      const LightSample s = sample_lamp(lamp, lamp.position + d * 50.0f, random_square(rng));
      if (s.valid) sum += static_cast<double>(luminance(s.incident));
    }
    const double flux = sum / kSamples * 4 * kPi * 50 * 50;
    const double stated = lamp.shape == LampShape::kSphere ? 800
                          : lamp.shape == LampShape::kSpot ? 500
                                                           : 1000;
    // A narrow spot is met by one direction in seven: deviation about 1.2 %.
    EXPECT_NEAR(flux, stated, 0.04 * stated);
  }
}

std::vector<Lamp> hundred_lamps() {
  Rng rng(21);
  std::vector<Lamp> lamps;
  for (int i = 0; i < 100; ++i) {
    const Vec3f at = to_float(Vec3{30 * rng.uniform(), 20 * rng.uniform(), 2.5});
    lamps.push_back(i % 3 == 0 ? spot_lamp(at, {0, 0, -1}, 0.7, 0.03f, {1, 1, 1}, 400)
                               : sphere_lamp(at, 0.05f, {1, 1, 1}, 200 + 10 * i));
    lamps.back().room = i % 7;
  }
  return lamps;
}

TEST(LampTree, ChoosesEachLampAsOftenAsItSays) {
  const std::vector<Lamp> lamps = hundred_lamps();
  const LampTree tree(lamps);
  for (const Vec3f p : {Vec3f{3, 4, 0}, Vec3f{15, 10, 1}, Vec3f{29, 1, 2}}) {
    constexpr int kSteps = 200000;
    std::vector<double> found(lamps.size()), stated(lamps.size());
    for (int i = 0; i < kSteps; ++i) {
      const LampTree::Choice c = tree.choose(lamps, p, 2, (static_cast<float>(i) + 0.5f) / kSteps);
      if (c.lamp < 0) continue;
      found[static_cast<std::size_t>(c.lamp)] += 1.0 / kSteps;
      stated[static_cast<std::size_t>(c.lamp)] = static_cast<double>(c.probability);
      EXPECT_GT(importance(lamps[static_cast<std::size_t>(c.lamp)], p, 2), 0);
    }
    // Steps in u are exact to one step a border; rounding in seven rescalings adds a few.
    for (std::size_t k = 0; k < lamps.size(); ++k) EXPECT_NEAR(found[k], stated[k], 2e-4) << k;
  }
}

TEST(LampTree, AddsUpToAllLampsLight) {
  const std::vector<Lamp> lamps = hundred_lamps();
  const LampTree tree(lamps);
  const Vec3f p{12, 7, 0};
  double all = 0, estimate = 0;
  for (const Lamp& lamp : lamps) {
    const LightSample s = sample_lamp(lamp, p, {0.5f, 0.5f});
    if (s.valid) all += static_cast<double>(luminance(s.incident));
  }
  constexpr int kSamples = 200000;
  for (int i = 0; i < kSamples; ++i) {
    const LampTree::Choice c = tree.choose(lamps, p, 3, (static_cast<float>(i) + 0.5f) / kSamples);
    if (c.lamp < 0) continue;
    const LightSample s = sample_lamp(lamps[static_cast<std::size_t>(c.lamp)], p, {0.5f, 0.5f});
    if (s.valid) estimate += static_cast<double>(luminance(s.incident) / c.probability) / kSamples;
  }
  EXPECT_NEAR(estimate / all, 1, 0.005);
}

}  // namespace
}  // namespace ww::render
