// On what do the asked things stand, and is that large enough for them?
#pragma once

#include <cstdint>
#include <vector>

#include "things.h"
#include "ww/model/kind.h"

namespace ww::policy {

/// Small things that were asked beside, before or between others stand on what carries those, and
/// the middle of a table is its top: adds the `on` and `inside` relations that go without saying,
/// as wishes: nobody need be told that they failed.
void share_carriers(std::vector<Thing>& things, const KindSource& kinds);

/// Builds carriers as large as what was asked to stand on or lie in them needs, innermost first.
/// Dimensions that were asked stay; where the largest of a kind is too small, what it carries is
/// built small. Cost: a few builds a carrier.
void make_room_for_loads(std::vector<Thing>& things, const KindSource& kinds,
                         std::uint64_t world_seed);

/// The smallest of the kind that the parameters allow, dimension by dimension; sizes that were
/// asked stay.
void shrink(Params& params, const KindInfo& info, std::uint64_t variant, const KindSource& kinds);

}  // namespace ww::policy
