#include "lamp_tree.h"

#include <array>
#include <numeric>

namespace ww::render {
namespace {

constexpr std::size_t kLeaf = 8;
constexpr int kMixed = -2;

/// What the lamp gives at a metre, straight ahead. [cd]
float power(const Lamp& lamp) {
  const float area =
      lamp.shape == LampShape::kRectangle ? 4.0f * norm(cross(lamp.half_u, lamp.half_v)) : 1.0f;
  return luminance(lamp.intensity) * area;
}

float coordinate(Vec3f v, int axis) { return axis == 0 ? v.x : axis == 1 ? v.y : v.z; }

Vec3f lower(Vec3f a, Vec3f b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::min(a.z, b.z)};
}
Vec3f upper(Vec3f a, Vec3f b) {
  return {std::max(a.x, b.x), std::max(a.y, b.y), std::max(a.z, b.z)};
}

int longest_axis(Vec3f size) {
  return size.x >= size.y && size.x >= size.z ? 0 : size.y >= size.z ? 1 : 2;
}

}  // namespace

LampTree::LampTree(const std::vector<Lamp>& lamps) : order_(lamps.size()) {
  std::iota(order_.begin(), order_.end(), 0);
  std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) {
    return lamps[static_cast<std::size_t>(a)].room < lamps[static_cast<std::size_t>(b)].room;
  });
  if (!lamps.empty()) build(lamps, 0, lamps.size());
}

int LampTree::build(const std::vector<Lamp>& lamps, std::size_t first, std::size_t last) {
  const auto lamp = [&](std::size_t i) -> const Lamp& {
    return lamps[static_cast<std::size_t>(order_[i])];
  };
  Node node;
  node.low = node.high = lamp(first).position;
  node.room = lamp(first).room;
  for (std::size_t i = first; i < last; ++i) {
    node.low = lower(node.low, lamp(i).position);
    node.high = upper(node.high, lamp(i).position);
    node.power += power(lamp(i));
    if (lamp(i).room != node.room) node.room = kMixed;
  }
  node.first = static_cast<int>(first);
  node.count = static_cast<int>(last - first);
  const int index = static_cast<int>(nodes_.size());
  nodes_.push_back(node);
  if (last - first <= kLeaf) return index;
  std::size_t middle = first + (last - first) / 2;
  if (node.room == kMixed) {
    // Lamps are in order of rooms: cut at the border of rooms that is nearest to the middle.
    std::size_t best = first;
    for (std::size_t i = first + 1; i < last; ++i) {
      if (lamp(i).room == lamp(i - 1).room) continue;
      const auto off = [&](std::size_t k) { return k > middle ? k - middle : middle - k; };
      if (best == first || off(i) < off(best)) best = i;
    }
    middle = best;
  } else {
    const int axis = longest_axis(node.high - node.low);
    std::stable_sort(order_.begin() + static_cast<std::ptrdiff_t>(first),
                     order_.begin() + static_cast<std::ptrdiff_t>(last), [&](int a, int b) {
                       return coordinate(lamps[static_cast<std::size_t>(a)].position, axis) <
                              coordinate(lamps[static_cast<std::size_t>(b)].position, axis);
                     });
  }
  const int left = build(lamps, first, middle), right = build(lamps, middle, last);
  nodes_[static_cast<std::size_t>(index)].left = left;
  nodes_[static_cast<std::size_t>(index)].right = right;
  return index;
}

float LampTree::estimate(const Node& node, Vec3f p, int room) const {
  const Vec3f half = (node.high - node.low) * 0.5f, d = p - (node.low + half);
  const float w = node.power / (dot(d, d) + dot(half, half) + 1e-4f);
  return node.room == room || node.room == kMixed ? w : kOtherRoom * w;
}

LampTree::Choice LampTree::choose(const std::vector<Lamp>& lamps, Vec3f p, int room,
                                  float u) const {
  if (nodes_.empty()) return {};
  const Node* node = nodes_.data();
  float probability = 1;
  while (node->left >= 0) {
    const Node& left = nodes_[static_cast<std::size_t>(node->left)];
    const Node& right = nodes_[static_cast<std::size_t>(node->right)];
    const float a = estimate(left, p, room), b = estimate(right, p, room);
    if (!(a + b > 0)) return {};
    const float to_left = a / (a + b);
    const bool goes_left = u < to_left;
    const float share = goes_left ? to_left : 1.0f - to_left;
    u = std::min(goes_left ? u / share : (u - to_left) / share, 0x1.fffffep-1f);
    probability *= share;
    node = goes_left ? &left : &right;
  }
  Choice c = choose_in_leaf(*node, lamps, p, room, u);
  c.probability *= probability;
  c.strength /= probability;
  return c;
}

LampTree::Choice LampTree::choose_in_leaf(const Node& leaf, const std::vector<Lamp>& lamps, Vec3f p,
                                          int room, float u) const {
  std::array<float, kLeaf> weights;
  float total = 0;
  const auto lamp = [&](std::size_t i) { return order_[static_cast<std::size_t>(leaf.first) + i]; };
  const auto count = static_cast<std::size_t>(leaf.count);
  for (std::size_t i = 0; i < count; ++i)
    total += weights[i] = importance(lamps[static_cast<std::size_t>(lamp(i))], p, room);
  if (!(total > 0)) return {};
  // A lamp in an opaque shade promises what it does not give: no other may starve for it.
  const float least = 0.1f * total / static_cast<float>(count);
  float sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (weights[i] > 0) sum += weights[i] += least;
  }
  float left = u * sum;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (weights[i] <= 0) continue;
    chosen = i;
    if (left < weights[i]) break;
    left -= weights[i];
  }
  return {lamp(chosen), weights[chosen] / sum, total};
}

}  // namespace ww::render
