#include "cast.h"

#include <algorithm>
#include <array>

#include "ww/core/text.h"

namespace ww::evaluate {
namespace {

/// Categories of a row in the order they are first named, with how many things of each are asked
/// for.
std::vector<std::pair<std::string, int>> categories_of(const Row& row) {
  std::vector<std::pair<std::string, int>> out;
  const auto add = [&](const std::string& category, int wanted) {
    const auto found =
        std::find_if(out.begin(), out.end(), [&](const auto& c) { return c.first == category; });
    if (found == out.end())
      out.emplace_back(category, wanted);
    else
      found->second = std::max(found->second, wanted);
  };
  for (const CountAssertion& a : row.counts) add(a.category, a.quantity.number);
  for (const AttributeAssertion& a : row.attributes) add(a.category, a.quantity.number);
  for (const ObjectAssertion& a : row.objects) {
    add(a.anchor, 1);
    for (const std::string& target : a.targets) add(target, 1);
  }
  for (const BuildingAssertion& a : row.building) add(a.category, a.quantity.number);
  return out;
}

/// Prompts' odd words ("wasabi bowl") may not be part of what a thing is called.
bool is_called_head(const std::string& asked_as, const std::string& category) {
  if (is_called(asked_as, category)) return true;
  const auto nouns = heads(singular_words(category));
  return std::find(nouns.begin(), nouns.end(), singular_words(asked_as)) != nouns.end();
}

/// Whether an object may play a category that its kind answers so well. Kinds of a group count
/// where the prompt asked for the thing; what was added unasked counts by its closest group
/// ("chair" of an armchair), and not where a kind of that very name exists (a nightstand is no
/// "cabinet" then). By the head noun alone only what was called so counts.
bool may_play(const Object& object, const std::string& category, Fit fit,
              const Words::Data& words) {
  switch (fit) {
    case Fit::kNone:
      return false;
    case Fit::kHead:
      return object.asked_as && is_called_head(*object.asked_as, category);
    case Fit::kGroup: {
      if (object.asked_as) return true;
      const std::string phrase = singular_words(category);
      std::string key = phrase;
      std::replace(key.begin(), key.end(), ' ', '_');
      const KindInfo* info = words.kinds.info(object.category);
      return !words.kinds.info(key) && info && !info->groups.empty() &&
             singular_words(info->groups.front()) == phrase;
    }
    case Fit::kMeant:
    case Fit::kName:
      return true;
  }
  return false;
}

/// How well an object plays a category: fit of its kind first, then what the prompt called it.
int merit(const Object& object, const std::string& category, const Meaning& meaning,
          const Words::Data& words) {
  const auto found = meaning.find(object.category);
  if (found == meaning.end() || object.source == "fallback") return 0;
  if (!may_play(object, category, found->second, words)) return 0;
  int points = 2 * static_cast<int>(found->second);
  if (object.asked_as) {
    if (singular_words(*object.asked_as) == singular_words(category)) points += 4;
    if (is_called(*object.asked_as, category)) points += 3;
  }
  return points;
}

}  // namespace

const std::vector<ObjectId>& Cast::of(std::string_view category) const {
  static const std::vector<ObjectId> kNobody;
  const auto found = players.find(category);
  return found == players.end() ? kNobody : found->second;
}

bool is_called(std::string_view asked_as, std::string_view category) {
  constexpr std::array<std::string_view, 6> kSilent{"of", "toy", "plush", "stuffed", "pair", "set"};
  std::string said;
  for (const std::string& word : split(singular_words(category), ' ')) {
    if (std::find(kSilent.begin(), kSilent.end(), word) == kSilent.end())
      said += (said.empty() ? "" : " ") + word;
  }
  return !said.empty() && has_words(asked_as, said);
}

Cast cast_row(const World& world, const Row& row, const Words::Data& words) {
  Cast cast;
  const auto categories = categories_of(row);
  for (const auto& [category, wanted] : categories)
    cast.meanings[category] = meaning_of(words, category);
  std::vector<std::pair<ObjectId, std::vector<std::string>>> undecided;
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    int most = 1;
    std::vector<std::string> best;
    for (const auto& [category, wanted] : categories) {
      const int points = merit(world.objects[i], category, cast.meanings[category], words);
      if (points > most) best.clear();
      if (points >= most) best.push_back(category);
      most = std::max(most, points);
    }
    if (best.size() == 1) cast.players[best[0]].emplace_back(i);
    if (best.size() > 1) undecided.emplace_back(i, best);
    if (!best.empty() || !world.objects[i].asked_as) continue;
    for (const auto& [category, wanted] : categories) {
      if (is_called(*world.objects[i].asked_as, category)) cast.stand_ins[category].emplace_back(i);
    }
  }
  for (const auto& [object, candidates] : undecided) {
    const std::string* neediest = &candidates[0];
    int lacks_most = -1;
    for (const auto& [category, wanted] : categories) {
      const auto candidate = std::find(candidates.begin(), candidates.end(), category);
      const int lacks = wanted - static_cast<int>(cast.of(category).size());
      if (candidate == candidates.end() || lacks <= lacks_most) continue;
      lacks_most = lacks;
      neediest = &*candidate;
    }
    cast.players[*neediest].push_back(object);
  }
  for (auto& [category, objects] : cast.players) std::sort(objects.begin(), objects.end());
  return cast;
}

}  // namespace ww::evaluate
