// The words that world.json uses for closed sets.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "ww/world/world.h"

namespace ww {

template <class E>
struct EnumWords;
template <>
struct EnumWords<OpeningKind> {
  static constexpr std::array<std::string_view, 3> kWords{"door", "window", "archway"};
};
template <>
struct EnumWords<SupportKind> {
  static constexpr std::array<std::string_view, 6> kWords{"floor",   "on",   "inside",
                                                          "hanging", "wall", "ceiling"};
};
template <>
struct EnumWords<LightKind> {
  static constexpr std::array<std::string_view, 5> kWords{"area", "point", "spot", "sun", "sky"};
};
template <>
struct EnumWords<LightUnit> {
  static constexpr std::array<std::string_view, 2> kWords{"lm", "lx"};
};
template <>
struct EnumWords<UnmetKind> {
  static constexpr std::array<std::string_view, 7> kWords{
      "object", "count", "attribute", "relation", "room", "size", "other"};
};

template <class E>
std::string_view word(E value) {
  return EnumWords<E>::kWords[static_cast<std::size_t>(value)];
}
template <class E>
std::optional<E> enum_from_word(std::string_view text) {
  for (std::size_t i = 0; i < EnumWords<E>::kWords.size(); ++i) {
    if (EnumWords<E>::kWords[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace ww
