// Does a relation of a thing to the building hold? The second table of docs/relations.md.
#pragma once

#include "relations.h"

namespace ww::evaluate {

/// What a thing at the building is asked for: any wall, door or window of its room will do, except
/// that `far` asks for every door.
Verdict judge_building(const Setting& setting, Relation relation, Architecture part,
                       const Thing& s);

}  // namespace ww::evaluate
