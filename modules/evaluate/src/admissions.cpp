#include "admissions.h"

#include <algorithm>

#include "ww/core/text.h"

namespace ww::evaluate {
namespace {

bool names(const Topic& topic, const std::string& category, const Cast& cast) {
  const auto meaning = cast.meanings.find(category);
  const bool by_kind =
      meaning != cast.meanings.end() &&
      std::any_of(topic.kinds.begin(), topic.kinds.end(), [&](const std::string& kind) {
        const auto fit = meaning->second.find(kind);
        return fit != meaning->second.end() && fit->second > Fit::kHead;
      });
  return by_kind || is_called(topic.words, category);
}

bool has_any_word(const std::string& whole, const std::string& phrase) {
  for (const std::string& word : split(plain_words(phrase), ' ')) {
    if (word.size() > 2 && has_words(whole, word)) return true;
  }
  return false;
}

bool is_absence(UnmetKind kind) {
  return kind == UnmetKind::kObject || kind == UnmetKind::kCount || kind == UnmetKind::kOther;
}

}  // namespace

std::vector<Topic> topics_of(const World& world, const Words::Data& words) {
  std::vector<Topic> out;
  for (const Unmet& unmet : world.unmet) {
    Topic topic;
    topic.unmet = &unmet;
    topic.words = plain_words(unmet.asked + " " + unmet.why);
    for (char& c : topic.words) {
      if (std::string_view(",.;:!?\"'()/").find(c) != std::string_view::npos) c = ' ';
    }
    if (!unmet.category.empty()) topic.kinds.insert(unmet.category);
    const brief::Parsing parsing = brief::parse_text(unmet.asked, words.lexicon);
    for (const brief::Item& item : parsing.brief.items) {
      if (!item.kind.empty()) topic.kinds.insert(item.kind);
    }
    for (const brief::RelationItem& r : parsing.brief.relations) {
      topic.relations.insert(r.relation);
      topic.names_building = topic.names_building || r.architecture.has_value();
    }
    out.push_back(std::move(topic));
  }
  return out;
}

bool denies(const Topic& topic, const Claim& claim, const Cast& cast) {
  if (!names(topic, claim.category, cast)) return false;
  const UnmetKind kind = topic.unmet->kind;
  switch (claim.kind) {
    case AssertionKind::kCount:
      return is_absence(kind);
    case AssertionKind::kAttribute:
      return (kind == UnmetKind::kAttribute || kind == UnmetKind::kSize ||
              kind == UnmetKind::kOther) &&
             has_any_word(topic.words, claim.other);
    case AssertionKind::kObjectRelation:
    case AssertionKind::kBuildingRelation:
      break;
  }
  if (kind != UnmetKind::kRelation && kind != UnmetKind::kOther) return false;
  if (claim.relation && !topic.relations.empty() && !topic.relations.contains(*claim.relation))
    return false;
  if (claim.kind == AssertionKind::kObjectRelation) return names(topic, claim.other, cast);
  return topic.names_building || has_words(topic.words, claim.other) || claim.other == "room";
}

bool speaks_of(const Topic& topic, const Claim& claim, const Cast& cast) {
  if (denies(topic, claim, cast)) return true;
  if (!is_absence(topic.unmet->kind)) return false;
  if (names(topic, claim.category, cast)) return true;
  return claim.kind == AssertionKind::kObjectRelation && names(topic, claim.other, cast);
}

}  // namespace ww::evaluate
