#include "ww/geometry/polygon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "ww/core/rng.h"

namespace ww {
namespace {

const Polygon2 kSquare{{0, 0}, {2, 0}, {2, 2}, {0, 2}};
// A room with a niche cut out of its upper side: 4 x 3 less 1 x 2.
const Polygon2 kU{{0, 0}, {4, 0}, {4, 3}, {2.5, 3}, {2.5, 1}, {1.5, 1}, {1.5, 3}, {0, 3}};

double total_area(const std::vector<Polygon2>& polygons) {
  double area = 0;
  for (const Polygon2& p : polygons) area += signed_area(p);
  return area;
}

// A star-shaped polygon about `center`: simple by construction, with sharp reflex corners.
Polygon2 random_star(Rng& rng, int corners, Vec2 center, double low, double high) {
  Polygon2 star;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * kPi * (i + rng.uniform(0.1, 0.9)) / corners;
    const double r = rng.uniform(low, high);
    star.push_back({center.x + r * std::cos(angle), center.y + r * std::sin(angle)});
  }
  return star;
}

TEST(Polygon, AreaAndCentroidOfAUShape) {
  EXPECT_NEAR(signed_area(kU), 10, 1e-12);
  EXPECT_NEAR(signed_area(Polygon2(kU.rbegin(), kU.rend())), -10, 1e-12);
  const Vec2 c = centroid(kU);
  EXPECT_NEAR(c.x, 2, 1e-12);
  EXPECT_NEAR(c.y, (12 * 1.5 - 2 * 2.0) / 10, 1e-12);
  EXPECT_EQ(centroid({{1, 1}, {3, 1}}), (Vec2{2, 1}));
}

TEST(Polygon, ContainsItsBorderAndNotItsNiche) {
  EXPECT_TRUE(contains(kU, Vec2{0, 1}));
  EXPECT_TRUE(contains(kU, Vec2{2, 1}));
  EXPECT_TRUE(contains(kU, Vec2{4, 3}));
  EXPECT_FALSE(contains(kU, Vec2{2, 1.001}));
  EXPECT_FALSE(contains(kU, Vec2{-0.001, 1}));
  EXPECT_NEAR(distance_to_border(kU, {2, 2}), 0.5, 1e-12);
  EXPECT_NEAR(distance_to_border(kU, {-3, -4}), 5, 1e-12);
}

TEST(Polygon, ContainsAPolygonUnlessANicheReachesIn) {
  EXPECT_TRUE(contains(kU, {{0.2, 0.2}, {3.8, 0.2}, {3.8, 0.9}, {0.2, 0.9}}, 0));
  EXPECT_TRUE(contains(kU, kU, 0));
  EXPECT_FALSE(contains(kU, {{0.2, 0.2}, {3.8, 0.2}, {3.8, 1.1}, {0.2, 1.1}}, 0.05));
  EXPECT_TRUE(contains(kU, {{0.2, 0.2}, {3.8, 0.2}, {3.8, 1.1}, {0.2, 1.1}}, 0.11));
  // All four corners inside and no corner of the room in it: only the edges tell.
  EXPECT_FALSE(contains(kU, {{1, 2}, {3, 2}, {3, 2.5}, {1, 2.5}}, 0.1));
  EXPECT_FALSE(contains(kSquare, {{1, 1}, {2.1, 1}, {2, 1.5}}, 0.05));
  EXPECT_TRUE(contains(kSquare, {{1, 1}, {2.04, 1}, {2, 1.5}}, 0.05));
}

TEST(Polygon, ContainmentAgreesWithClipperOnRandomStars) {
  Rng rng(21);
  int inside = 0;
  for (int n = 0; n < 400; ++n) {
    const Polygon2 outer = random_star(rng, rng.integer(4, 12), {0, 0}, 0.8, 2);
    const Vec2 at{rng.uniform(-0.6, 0.6), rng.uniform(-0.6, 0.6)};
    const Polygon2 inner = random_star(rng, rng.integer(3, 8), at, 0.1, 0.6);
    const double outside = total_area(subtract({inner}, {outer}));
    if (outside > 0 && outside < 1e-4) continue;
    EXPECT_EQ(contains(outer, inner, 1e-6), outside == 0) << n;
    inside += outside == 0 ? 1 : 0;
  }
  EXPECT_GT(inside, 50);
  EXPECT_LT(inside, 350);
}

TEST(Polygon, SimpleMeansNoCrossingNoTouchingNoFold) {
  EXPECT_TRUE(is_simple(kU));
  EXPECT_FALSE(is_simple({{0, 0}, {2, 2}, {2, 0}, {0, 2}}));
  EXPECT_FALSE(is_simple({{0, 0}, {2, 0}, {2, 0}, {2, 2}}));
  EXPECT_FALSE(is_simple({{0, 0}, {4, 0}, {4, 4}, {2, 0}, {0, 4}}));
  EXPECT_FALSE(is_simple({{0, 0}, {3, 0}, {1, 0}, {1, 2}}));
  EXPECT_FALSE(is_simple({{0, 0}, {1, 0}}));
  EXPECT_FALSE(is_simple({{0, 0}, {1, 0}, {2, 0}}));
}

TEST(Polygon, HullHoldsAllPointsAndIsConvex) {
  Rng rng(22);
  std::vector<Vec2> points{{0, 0}, {1, 0}, {0.5, 0}, {1, 1}, {0, 1}, {0.5, 0.5}};
  EXPECT_EQ(convex_hull(points), (Polygon2{{0, 0}, {1, 0}, {1, 1}, {0, 1}}));
  for (int i = 0; i < 100; ++i) points.push_back({rng.normal(), rng.normal()});
  const Polygon2 hull = convex_hull(points);
  EXPECT_TRUE(is_simple(hull));
  EXPECT_GT(signed_area(hull), 0);
  for (const Vec2& p : points) EXPECT_TRUE(contains(hull, p));
}

TEST(PolygonClip, OffsetOfASquareIsExact) {
  const auto grown = offset(kSquare, 0.25), shrunk = offset(kSquare, -0.25);
  ASSERT_EQ(grown.size(), 1U);
  EXPECT_NEAR(signed_area(grown[0]), 2.5 * 2.5, 1e-9);
  ASSERT_EQ(shrunk.size(), 1U);
  EXPECT_EQ(shrunk[0], (Polygon2{{0.25, 0.25}, {1.75, 0.25}, {1.75, 1.75}, {0.25, 1.75}}));
  EXPECT_TRUE(offset(kSquare, -1.01).empty());
  EXPECT_EQ(offset(Polygon2(kSquare.rbegin(), kSquare.rend()), -0.25), shrunk);
}

TEST(PolygonClip, ShrinkingSplitsAtANarrowPlace) {
  // Two rooms joined by a passage 0.4 wide.
  const Polygon2 dumbbell{{0, 0}, {2, 0}, {2, 0.8}, {3, 0.8}, {3, 0}, {5, 0},
                          {5, 2}, {3, 2}, {3, 1.2}, {2, 1.2}, {2, 2}, {0, 2}};
  EXPECT_EQ(offset(dumbbell, -0.1).size(), 1U);
  EXPECT_EQ(offset(dumbbell, -0.3).size(), 2U);
}

TEST(PolygonClip, AreasObeyInclusionAndExclusion) {
  Rng rng(23);
  for (int n = 0; n < 50; ++n) {
    const Polygon2 a = random_star(rng, 9, {0, 0}, 0.5, 2), b = random_star(rng, 7, {1, 0}, 0.5, 2);
    const double both = total_area(intersect({a}, {b}));
    // Clipper rounds each crossing to 1e-6 m, on borders some 20 m long.
    EXPECT_NEAR(total_area(unite({a, b})), signed_area(a) + signed_area(b) - both, 4e-5);
    EXPECT_NEAR(total_area(subtract({a}, {b})), signed_area(a) - both, 4e-5);
  }
}

TEST(PolygonClip, AHoleComesBackClockwiseAndFillsAgain) {
  const Polygon2 hole{{0.5, 0.5}, {1.5, 0.5}, {1.5, 1.5}, {0.5, 1.5}};
  const auto frame = subtract({kSquare}, {hole});
  ASSERT_EQ(frame.size(), 2U);
  EXPECT_NEAR(signed_area(frame[0]), 4, 1e-9);
  EXPECT_NEAR(signed_area(frame[1]), -1, 1e-9);
  std::vector<Polygon2> both = frame;
  both.push_back(hole);
  EXPECT_EQ(unite(both), (std::vector<Polygon2>{kSquare}));
  EXPECT_NEAR(total_area(intersect(frame, {kSquare})), 3, 1e-9);
}

// Every triangle counter-clockwise, areas add up, and the border edges are each used once: together
// with the areas that is what a triangulation is.
void expect_fills(const std::vector<Vec2>& points, const std::vector<std::uint32_t>& triangles,
                  double area, std::size_t border_edges) {
  double sum = 0;
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
  for (std::size_t t = 0; t < triangles.size(); t += 3) {
    const double twice = cross(points[triangles[t + 1]] - points[triangles[t]],
                               points[triangles[t + 2]] - points[triangles[t]]);
    EXPECT_GT(twice, 0);
    sum += 0.5 * twice;
    for (std::size_t k = 0; k < 3; ++k) {
      ++edges[{triangles[t + k], triangles[t + (k + 1) % 3]}];
    }
  }
  EXPECT_NEAR(sum, area, 1e-9);
  std::size_t border = 0;
  for (const auto& [edge, count] : edges) {
    EXPECT_EQ(count, 1);
    border += edges.contains({edge.second, edge.first}) ? 0 : 1;
  }
  EXPECT_EQ(border, border_edges);
}

TEST(Triangulate, FillsRandomStars) {
  Rng rng(24);
  for (int n = 0; n < 200; ++n) {
    const Polygon2 star = random_star(rng, rng.integer(3, 60), {5, -3}, 0.2, 2);
    if (!is_simple(star)) continue;
    const bool reversed = n % 2 == 1;
    const Polygon2 given = reversed ? Polygon2(star.rbegin(), star.rend()) : star;
    const auto triangles = triangulate(given);
    EXPECT_EQ(triangles.size(), 3 * (given.size() - 2));
    expect_fills(given, triangles, std::abs(signed_area(given)), given.size());
  }
}

TEST(Triangulate, UsesPointsInTheMiddleOfEdges) {
  const Polygon2 split{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {3, 1}, {3, 2}, {1.5, 2}, {0, 2}, {0, 1}};
  expect_fills(split, triangulate(split), 6, split.size());
  const Polygon2 fan{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {1, 2}};
  expect_fills(fan, triangulate(fan), 3, fan.size());
}

TEST(Triangulate, LeavesHolesOut) {
  Rng rng(25);
  for (int n = 0; n < 100; ++n) {
    const Polygon2 outer = random_star(rng, rng.integer(6, 20), {0, 0}, 4.5, 6);
    std::vector<Polygon2> holes;
    double area = signed_area(outer);
    std::size_t edges = outer.size();
    for (int i = 0; i < 9; ++i) {
      if (rng.chance(0.3)) continue;
      const Vec2 at{1.6 * (i % 3 - 1), 1.6 * (i / 3 - 1)};
      Polygon2 hole = random_star(rng, rng.integer(3, 9), at, 0.2, 0.75);
      area -= signed_area(hole);
      edges += hole.size();
      if (rng.chance(0.5)) std::reverse(hole.begin(), hole.end());
      holes.push_back(hole);
    }
    const Triangulation2 result = triangulate(outer, holes);
    EXPECT_EQ(result.points.size(), edges);
    expect_fills(result.points, result.triangles, area, edges);
  }
}

TEST(Triangulate, FillsAWallWithARowOfWindows) {
  std::vector<Polygon2> windows;
  for (int i = 0; i < 6; ++i) {
    const double x = 0.5 + i;
    windows.push_back({{x, 1}, {x + 0.6, 1}, {x + 0.6, 2}, {x, 2}});
  }
  const Triangulation2 wall = triangulate(Polygon2{{0, 0}, {7, 0}, {7, 2.7}, {0, 2.7}}, windows);
  expect_fills(wall.points, wall.triangles, 7 * 2.7 - 6 * 0.6, 4 + 24);
}

TEST(Triangulate, RefusesWhatIsNotSimple) {
  EXPECT_TRUE(triangulate(Polygon2{{0, 0}, {2, 2}, {2, 0}, {0, 2}}).empty());
  EXPECT_TRUE(triangulate(kSquare, {{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}).triangles.empty());
}

TEST(Rect, OverlapDepthOfTurnedSquares) {
  const Rect2 a{{0, 0}, {2, 2}, 0};
  EXPECT_NEAR(overlap_depth(a, {{1.5, 0.2}, {2, 2}, 0}), 0.5, 1e-12);
  EXPECT_NEAR(overlap_depth(a, {{3, 0.2}, {2, 2}, 0}), -1, 1e-12);
  // A corner points at the flat side.
  EXPECT_NEAR(overlap_depth(a, {{1 + std::sqrt(2.0) - 0.1, 0}, {2, 2}, kPi / 4}), 0.1, 1e-12);
}

TEST(Rect, DistanceAgreesWithDenseSampling) {
  Rng rng(26);
  for (int n = 0; n < 50; ++n) {
    const Rect2 a{{0, 0}, {rng.uniform(0.2, 2), rng.uniform(0.2, 2)}, rng.uniform(-4, 4)};
    const Rect2 b{{rng.uniform(-3, 3), rng.uniform(-3, 3)}, {1, 0.5}, rng.uniform(-4, 4)};
    const Polygon2 p = corners(a), q = corners(b);
    double nearest = 1e9;
    for (std::size_t i = 0; i < 4; ++i) {
      for (int k = 0; k <= 500; ++k) {
        const Vec2 s = p[i] + (p[(i + 1) % 4] - p[i]) * (k / 500.0);
        nearest = std::min(nearest, contains(q, s) ? 0.0 : distance_to_border(q, s));
      }
    }
    for (const Vec2& s : q) nearest = contains(p, s) ? 0.0 : nearest;
    EXPECT_NEAR(distance(a, b), nearest, 0.005);
    EXPECT_EQ(distance(a, b) > 0, overlap_depth(a, b) < 0);
    EXPECT_DOUBLE_EQ(distance(a, b), distance(b, a));
  }
}

}  // namespace
}  // namespace ww
