// Does a world say that it did not do something? `unmet` entries against assertions.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "cast.h"
#include "ww/evaluate/sceneeval.h"

namespace ww::evaluate {

/// What an `unmet` entry speaks of, in either language.
struct Topic {
  const Unmet* unmet = nullptr;
  std::string words;                         ///< asked and why, plain
  std::set<std::string, std::less<>> kinds;  ///< its category and the kinds of the things it names
  std::set<Relation> relations;              ///< that it names
  bool names_building = false;
};
std::vector<Topic> topics_of(const World& world, const Words::Data& words);

/// One assertion as a subject of admissions.
struct Claim {
  AssertionKind kind = AssertionKind::kCount;
  std::string category;
  std::string other;  ///< anchor of a relation, attribute, or part of the building
  std::optional<Relation> relation;
};

/// Whether the topic covers the claim: the thing is missing altogether, or this very attribute or
/// relation of it.
bool speaks_of(const Topic& topic, const Claim& claim, const Cast& cast);
/// The same without what only follows from the thing's absence.
bool denies(const Topic& topic, const Claim& claim, const Cast& cast);

}  // namespace ww::evaluate
