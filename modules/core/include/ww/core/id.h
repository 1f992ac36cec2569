// How do flat arrays refer to each other? By typed indices, so that a room's index is never a
// wall's.
#pragma once

#include <compare>
#include <cstdint>

namespace ww {

/// An index into the vector of the things that `Tag` names. Default-constructed it is invalid.
template <class Tag>
struct Id {
  static constexpr std::uint32_t kNone = UINT32_MAX;
  std::uint32_t index = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t i) : index(static_cast<std::uint32_t>(i)) {}
  constexpr bool valid() const { return index != kNone; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace ww
