// One relation in the intent of an action: on(nightstand_1.top), left_of(bed_1), ~facing(tv_1).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/core/result.h"
#include "ww/world/relation.h"

namespace ww::program {

/// Targets are ids of objects, openings, walls or rooms, "object.surface", or a word for part of the
/// building ("wall", "window", "door", "corner", "ceiling", "floor", "room").
struct RelationTerm {
  Relation relation = Relation::kNear;
  std::vector<std::string> targets;
  std::string modifier;
  bool negated = false;
  bool required = true;  ///< false: a wish
  bool operator==(const RelationTerm&) const = default;
};

/// Reads one term. Errors: kParse when the text has not the form `relation(...)`, kNotFound when the
/// relation does not exist.
Result<RelationTerm> parse_relation_term(std::string_view text);

}  // namespace ww::program
