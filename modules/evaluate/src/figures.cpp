#include <algorithm>
#include <set>

#include "ww/core/text.h"
#include "ww/craft/craft.h"
#include "ww/evaluate/sceneeval.h"

namespace ww::evaluate {
namespace {

constexpr double kDeep = 0.001;   // [m] contacts may press that deep
constexpr double kReached = 0.9;  // [1] of a joint's range

int stand_ins(const World& world, const brief::Brief* brief) {
  std::set<std::pair<std::string, std::string>> stood_in;  // words, kind
  if (brief) {
    for (const brief::Item& item : brief->items) {
      if (item.match == brief::Match::kMeaning || item.match == brief::Match::kFallback)
        stood_in.insert({item.words, item.kind});
    }
  }
  return static_cast<
      int>(std::count_if(world.objects.begin(), world.objects.end(), [&](const Object& o) {
    return o.source == "fallback" || (o.asked_as && stood_in.contains({*o.asked_as, o.category}));
  }));
}

std::vector<std::string> lost_words(const World& world, const brief::Brief& brief) {
  std::vector<std::string> out;
  for (const brief::Span span : brief.not_understood) {
    if (span.begin >= span.end || span.end > brief.text.size()) continue;
    const std::string words = brief.text.substr(span.begin, span.end - span.begin);
    const std::string wanted = to_lower(words);
    const bool said = std::any_of(world.unmet.begin(), world.unmet.end(), [&](const Unmet& u) {
      return to_lower(u.asked).find(wanted) != std::string::npos;
    });
    if (!said) out.push_back(words);
  }
  return out;
}

}  // namespace

WorldFigures figures(const Scene& scene, const brief::Brief* brief, const program::Program* program,
                     const verify::Certificate* certificate) {
  const World& world = scene.world;
  WorldFigures out;
  out.objects = static_cast<int>(world.objects.size());
  out.dynamic = static_cast<int>(std::count_if(world.objects.begin(), world.objects.end(),
                                               [](const Object& o) { return o.dynamic; }));
  out.stand_ins = stand_ins(world, brief);
  out.unmet = static_cast<int>(world.unmet.size());
  if (brief) out.lost_words = lost_words(world, *brief);
  if (program) out.removed_by_repair = craft::removed_by_repair(*program);
  if (!certificate) return out;
  out.has_certificate = true;
  out.passed = certificate->passed;
  out.stable_share = certificate->settle.stable_share;
  out.deep_contacts =
      static_cast<int>(std::count_if(certificate->contacts.begin(), certificate->contacts.end(),
                                     [](const verify::PairDepth& p) { return p.depth > kDeep; }));
  out.joints = static_cast<int>(certificate->joints.size());
  out.joints_reaching = static_cast<int>(
      std::count_if(certificate->joints.begin(), certificate->joints.end(),
                    [](const verify::SweptJoint& j) { return j.reached >= kReached; }));
  return out;
}

}  // namespace ww::evaluate
