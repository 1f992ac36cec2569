#include "ww/world/relation.h"

#include <array>
#include <cstddef>

namespace ww {
namespace {

// In the order of the enumerations; a missing or doubled name fails the round trip of the tests.
constexpr std::array<std::string_view, kRelationCount> kRelationNames{
    "on",         "inside",       "under",     "above",        "next_to",     "near",
    "far",        "across_from",  "left_of",   "right_of",     "in_front_of", "behind",
    "facing",     "around",       "between",   "aligned_with", "long_side",   "short_side",
    "middle_of",  "side_by_side", "outside",   "against_wall", "on_wall",     "in_corner",
    "on_ceiling", "on_floor",     "back_wall", "left_wall",    "right_wall",  "front_wall"};

constexpr std::array<std::string_view, 7> kArchitectureNames{"room",    "wall",  "door",  "window",
                                                             "ceiling", "floor", "corner"};

template <class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& names, std::string_view text) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_text(Relation relation) {
  return kRelationNames.at(static_cast<std::size_t>(relation));
}
std::optional<Relation> relation_from_text(std::string_view text) {
  return find<Relation>(kRelationNames, text);
}

std::string_view to_text(Architecture part) {
  return kArchitectureNames.at(static_cast<std::size_t>(part));
}
std::optional<Architecture> architecture_from_text(std::string_view text) {
  return find<Architecture>(kArchitectureNames, text);
}

}  // namespace ww
