// A simple sentence about a world that is there, as lines of scene code. The words of things,
// places and colours are the brief's; only what to do with them is decided here.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "fit.h"
#include "ww/brief/parse.h"
#include "ww/core/text.h"
#include "ww/policy/edit.h"

namespace ww::policy {
namespace {

enum class Deed { kAdd, kRemove, kMove, kPaint, kOpen, kClose, kLightOn, kLightOff };

struct Verb {
  Deed deed;
  std::string_view
      words;  ///< commas between; the first that fits counts, so longer ones come first
};

// English verbs begin a clause.
constexpr Verb kEnglish[] = {
    {Deed::kLightOn, "turn on,switch on"},
    {Deed::kLightOff, "turn off,switch off"},
    {Deed::kRemove, "remove,delete,take away,take out,get rid of,throw out,clear away"},
    {Deed::kMove, "move,shift,push,drag,relocate"},
    {Deed::kPaint, "paint,recolour,recolor,colour,color,make,turn,change"},
    {Deed::kOpen, "open"},
    {Deed::kClose, "close,shut"},
    {Deed::kAdd, "add,put,place,bring in,bring,set,insert,hang"},
};
// Chinese ones stand anywhere in it: 把沙发搬到窗边.
constexpr Verb kChinese[] = {
    {Deed::kLightOn, "开灯,点亮"},
    {Deed::kLightOff, "关灯,关掉"},
    {Deed::kRemove, "删除,删掉,去掉,移除,拿走,移走,搬走,撤掉"},
    {Deed::kMove, "移到,搬到,挪到,移动到,放到,推到"},
    {Deed::kPaint, "改成,漆成,刷成,涂成,换成,变成"},
    {Deed::kOpen, "打开"},
    {Deed::kClose, "关上,合上"},
    {Deed::kAdd, "添加,增加,加上,加,放,摆,挂"},
};

struct Clause {
  Deed deed = Deed::kAdd;
  std::string rest;
};

bool is_chinese(std::string_view text) {
  for (const CodePoint& c : decode_utf8(text)) {
    if (is_cjk(c.value)) return true;
  }
  return false;
}

std::optional<std::pair<Deed, std::size_t>> verb_at(const std::string& lower, std::size_t at) {
  for (const Verb& verb : kEnglish) {
    for (const std::string& word : split(verb.words, ',')) {
      if (lower.compare(at, word.size(), word) == 0 &&
          (at + word.size() == lower.size() || lower[at + word.size()] == ' ')) {
        return std::pair{verb.deed, word.size()};
      }
    }
  }
  return std::nullopt;
}

/// Clauses begin at a verb after the start, "and", "then" or a comma.
std::vector<Clause> english_clauses(const std::string& sentence) {
  const std::string lower = to_lower(sentence);
  std::vector<Clause> clauses;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (!clauses.empty())
      clauses.back().rest =
          std::string(trim(std::string_view(sentence).substr(begin, end - begin)));
  };
  for (std::size_t at = 0; at < lower.size(); ++at) {
    std::size_t start = at;
    if (at > 0) {
      bool joint = false;
      for (const std::string_view word : {", and then ", ", and ", " and then ", " and ", ", then ",
                                          " then ", ", ", "; ", ". "}) {
        if (lower.compare(at, word.size(), word) == 0) {
          start = at + word.size();
          joint = true;
          break;
        }
      }
      if (!joint) continue;
    } else if (lower.starts_with("please ")) {
      start = 7;
    }
    const auto verb = verb_at(lower, start);
    if (!verb) continue;
    close(at);
    clauses.push_back({verb->first, ""});
    begin = start + verb->second;
    at = begin - 1;
  }
  close(sentence.size());
  return clauses;
}

std::string without(std::string text, std::string_view word) {
  if (const std::size_t at = text.find(word); at != std::string::npos) text.erase(at, word.size());
  return text;
}

std::vector<Clause> chinese_clauses(std::string sentence) {
  for (const std::string_view mark : {"，", "。", "；", "然后", "并且", "再"}) {
    for (std::size_t at; (at = sentence.find(mark)) != std::string::npos;)
      sentence.replace(at, mark.size(), ",");
  }
  std::vector<Clause> clauses;
  for (const std::string& part : split(sentence, ',')) {
    for (const Verb& verb : kChinese) {
      bool found = false;
      for (const std::string& word : split(verb.words, ',')) {
        const std::size_t at = part.find(word);
        if (at == std::string::npos) continue;
        std::string rest = part;
        // 把 marks what is acted on; the verb of moving becomes the place's 在.
        rest.replace(at, word.size(),
                     verb.deed == Deed::kMove    ? "在"
                     : verb.deed == Deed::kPaint ? "|"
                                                 : "");
        if (verb.deed == Deed::kAdd) rest = part;
        clauses.push_back({verb.deed, without(without(rest, "请"), "把")});
        found = true;
        break;
      }
      if (found) break;
    }
  }
  return clauses;
}

class Editor {
 public:
  Editor(const craft::WorldFolder& folder, const Workshop& workshop)
      : world_(folder.scene.world), workshop_(workshop), ids_(folder.program) {}

  Result<std::string> run(std::string_view sentence) {
    const std::string text(trim(sentence));
    chinese_ = is_chinese(text);
    const std::vector<Clause> clauses = chinese_ ? chinese_clauses(text) : english_clauses(text);
    if (clauses.empty()) {
      return fault("'" + text +
                   "' names nothing to do; begin with add, remove, move, paint, open, close, turn "
                   "on or turn off");
    }
    for (const Clause& clause : clauses) {
      if (auto error = take(clause)) return *error;
    }
    return out_;
  }

 private:
  static Error fault(std::string message) {
    return {ErrorCode::kInvalidArgument, std::move(message), ""};
  }

  std::optional<Error> take(const Clause& clause) {
    std::string rest = clause.rest;
    if (!last_.empty()) replace_pronoun(rest);
    switch (clause.deed) {
      case Deed::kAdd:
        return add(rest);
      case Deed::kMove:
        return move(rest);
      case Deed::kPaint:
        return paint(rest);
      case Deed::kRemove:
        return each_named(rest, [this](const Object& o) { line("remove [" + o.id + "]"); });
      case Deed::kOpen:
        return each_named(rest, [this](const Object& o) { set_joints(o, 1); });
      case Deed::kClose:
        return each_named(rest, [this](const Object& o) { set_joints(o, 0); });
      case Deed::kLightOn:
        return each_named(rest, [this](const Object& o) { line("light " + o.id + " on=true"); });
      case Deed::kLightOff:
        return each_named(rest, [this](const Object& o) { line("light " + o.id + " on=false"); });
    }
    return std::nullopt;
  }

  void line(const std::string& text) { out_ += text + "\n"; }

  /// "beside it" speaks of what the clause before was about.
  void replace_pronoun(std::string& rest) const {
    if (chinese_) {
      if (const std::size_t at = rest.find("它"); at != std::string::npos)
        rest.replace(at, std::string_view("它").size(), last_);
      return;
    }
    const std::string lower = " " + to_lower(rest) + " ";
    if (const std::size_t at = lower.find(" it "); at != std::string::npos)
      rest.replace(at, 2, "the " + last_);
  }

  brief::Brief read(const std::string& text) const {
    return brief::parse_text(text, workshop_.lexicon()).brief;
  }

  std::vector<std::string> groups_of(std::string_view kind) const {
    const KindInfo* info = workshop_.tools().kinds.info(kind);
    return info ? info->groups : std::vector<std::string>{};
  }

  /// "the chair" may mean an office chair: of the kind itself, else of its closest family.
  bool is_of(const Object& o, const brief::Item& item, bool family) const {
    if (!family) return o.category == item.kind;
    const std::vector<std::string> own = groups_of(o.category), asked = groups_of(item.kind);
    const auto has = [&own](std::string_view word) {
      return std::find(own.begin(), own.end(), word) != own.end();
    };
    return has(item.kind) || (!asked.empty() && has(asked.front()) && asked.front() != "furniture");
  }

  /// Objects that the item may mean: of its kind, of its colour when it names one.
  std::vector<const Object*> named(const brief::Item& item) const {
    std::vector<const Object*> same;
    for (const bool family : {false, true}) {
      for (const Object& o : world_.objects) {
        const bool shown =
            std::all_of(item.attributes.begin(), item.attributes.end(),
                        [&](const brief::Attribute& a) { return shows(o, a, world_); });
        if (shown && is_of(o, item, family)) same.push_back(&o);
      }
      if (!same.empty()) break;
    }
    const bool one = item.count.max && *item.count.max == 1 && item.count.chosen == 1;
    if (one && same.size() > 1) same.erase(same.begin() + 1, same.end());
    return same;
  }

  template <class Act>
  std::optional<Error> each_named(const std::string& rest, const Act& act) {
    const brief::Brief brief = read(rest);
    if (brief.items.empty()) return fault("'" + rest + "' names no thing");
    for (const brief::Item& item : brief.items) {
      const auto objects = named(item);
      if (objects.empty()) return fault("there is no " + item.words + " in this world");
      for (const Object* o : objects) act(*o);
      last_ = item.words;
    }
    return std::nullopt;
  }

  void set_joints(const Object& o, double share) {
    for (const ModelJoint& j : o.model->joints) {
      if (j.range && j.behind.empty()) line(fmt::format("open {}/{} {}", o.id, j.name, share));
    }
  }

  /// Relations of one item as terms; targets are things that stand in the world.
  Result<std::string> terms(const brief::Brief& brief, int subject) const {
    std::string out;
    for (const brief::RelationItem& r : brief.relations) {
      if (r.subject != subject) continue;
      std::string targets;
      if (r.architecture) targets = std::string(to_text(*r.architecture));
      for (const int t : r.targets) {
        const brief::Item& item = brief.items[static_cast<std::size_t>(t)];
        const auto objects = named(item);
        if (objects.empty()) return fault("there is no " + item.words + " in this world");
        targets += (targets.empty() ? "" : ", ") + objects.front()->id;
      }
      out += std::string(" ") + (r.negated ? "!" : "") + std::string(to_text(r.relation)) + "(" +
             targets + (r.modifier.empty() ? "" : "; " + r.modifier) + ")";
    }
    return out;
  }

  static bool is_target(const brief::Brief& brief, int item) {
    return std::any_of(
        brief.relations.begin(), brief.relations.end(), [&](const brief::RelationItem& r) {
          return std::find(r.targets.begin(), r.targets.end(), item) != r.targets.end();
        });
  }

  std::optional<Error> add(const std::string& rest) {
    const brief::Brief brief = read(rest);
    bool any = false;
    for (int i = 0; i < static_cast<int>(brief.items.size()); ++i) {
      const brief::Item& item = brief.items[static_cast<std::size_t>(i)];
      if (is_target(brief, i) || item.negated || item.kind.empty()) continue;
      auto relations = terms(brief, i);
      if (!relations) return relations.error();
      // "put the chair by the window" moves the chair that is there.
      const bool definite =
          !chinese_ && to_lower(rest).find("the " + to_lower(item.words)) != std::string::npos;
      const auto there = named(item);
      const std::string room = world_.rooms.empty() ? "" : world_.rooms.front().id;
      for (int n = 0; n < std::max(item.count.chosen, 1); ++n) {
        if (definite && !there.empty()) {
          line("move " + there.front()->id + *relations);
          continue;
        }
        const std::string id = ids_.next(item.kind);
        const Fitted fitted =
            fit(item, item.kind, "", craft::variant_of(world_.seed, id), workshop_.tools());
        std::string params;
        for (const auto& [name, value] : fitted.params)
          params += " " + name + "=\"" + to_text(value) + "\"";
        line("add " + id + " " + item.kind + " room=" + room + params + *relations +
             " asked_as=\"" + item.words + "\"");
      }
      last_ = item.words;
      any = true;
    }
    return any ? std::nullopt
               : std::optional<Error>(
                     fault("'" + rest + "' names nothing that the catalogue makes"));
  }

  std::optional<Error> move(std::string rest) {
    if (const std::size_t to = rest.find(" to the "); to != std::string::npos) {
      const std::string after = rest.substr(to + 8);
      const bool side =
          after.starts_with("left") || after.starts_with("right") || after.starts_with("front");
      const bool spot =
          after.starts_with("middle") || after.starts_with("cent") || after.starts_with("corner");
      if (!side) rest.replace(to, 8, spot ? " in the " : " next to the ");
    }
    const brief::Brief brief = read(chinese_ ? rest : rest);
    for (int i = 0; i < static_cast<int>(brief.items.size()); ++i) {
      if (is_target(brief, i)) continue;
      const brief::Item& item = brief.items[static_cast<std::size_t>(i)];
      auto relations = terms(brief, i);
      if (!relations) return relations.error();
      if (relations->empty()) return fault("'" + rest + "' does not say where to");
      const auto objects = named(item);
      if (objects.empty()) return fault("there is no " + item.words + " in this world");
      for (const Object* o : objects) line("move " + o->id + *relations);
      last_ = item.words;
      return std::nullopt;
    }
    return fault("'" + rest + "' names no thing");
  }

  std::optional<Error> paint(const std::string& rest) {
    std::string words = rest;
    if (chinese_) {
      // 沙发|红色 -> 红色沙发
      const std::size_t bar = rest.find('|');
      words = bar == std::string::npos ? rest : rest.substr(bar + 1) + rest.substr(0, bar);
    } else {
      // "the sofa red" -> "red the sofa" -> an attribute before its noun
      const std::size_t space = rest.rfind(' ');
      std::string noun = space == std::string::npos ? rest : rest.substr(0, space);
      if (noun.starts_with("the ")) noun = noun.substr(4);
      words = "a room with a " + (space == std::string::npos ? "" : rest.substr(space + 1) + " ") +
              noun;
    }
    const brief::Brief brief = read(words);
    const auto surface = surface_of(rest);
    for (const brief::Attribute& a :
         surface.empty() ? std::vector<brief::Attribute>{} : attributes_of(brief)) {
      if (!a.rgb && a.type != brief::AttributeType::kMaterial) continue;
      for (const Room& room : world_.rooms) paint_room(room, surface, a);
      return std::nullopt;
    }
    for (brief::Item item : brief.items) {
      const std::vector<brief::Attribute> wanted = item.attributes;
      item.attributes.clear();
      const auto objects = named(item);
      if (objects.empty()) return fault("there is no " + item.words + " in this world");
      item.attributes = wanted;
      for (const Object* o : objects) {
        const Fitted fitted = fit(item, o->category, "", o->variant, workshop_.tools());
        if (fitted.params.empty())
          return fault(fitted.unfit.empty() ? "'" + rest + "' names no colour or material"
                                            : fitted.unfit.front().why);
        std::string params;
        for (const auto& [name, value] : fitted.params)
          params += " " + name + "=\"" + to_text(value) + "\"";
        line("restyle " + o->id + params);
      }
      last_ = item.words;
      return std::nullopt;
    }
    return fault("'" + rest + "' names no thing");
  }

  std::string surface_of(const std::string& rest) const {
    const std::string lower = to_lower(rest);
    if (lower.find("wall") != std::string::npos || rest.find("墙") != std::string::npos)
      return "walls";
    if (lower.find("floor") != std::string::npos || rest.find("地板") != std::string::npos)
      return "floor";
    if (lower.find("ceiling") != std::string::npos || rest.find("天花板") != std::string::npos)
      return "ceiling";
    return "";
  }

  static std::vector<brief::Attribute> attributes_of(const brief::Brief& brief) {
    std::vector<brief::Attribute> all;
    for (const brief::RoomBrief& room : brief.rooms)
      all.insert(all.end(), room.attributes.begin(), room.attributes.end());
    for (const brief::Item& item : brief.items)
      all.insert(all.end(), item.attributes.begin(), item.attributes.end());
    return all;
  }

  void paint_room(const Room& room, const std::string& surface, const brief::Attribute& a) {
    if (a.type == brief::AttributeType::kMaterial) {
      line("restyle " + room.id + " " + surface + "=" + a.value);
      return;
    }
    const auto byte = [](double linear) {
      return std::clamp(static_cast<int>(std::lround(255 * linear_to_srgb(std::min(linear, 1.0)))),
                        0, 255);
    };
    const std::string paint = surface == "floor" ? "carpet" : "white_paint";
    line(fmt::format("restyle {} {}={} tint:{}=\"#{:02x}{:02x}{:02x}\"", room.id, surface, paint,
                     surface, byte(a.rgb->x), byte(a.rgb->y), byte(a.rgb->z)));
  }

  const World& world_;
  const Workshop& workshop_;
  program::IdAllocator ids_;
  bool chinese_ = false;
  std::string last_, out_;
};

}  // namespace

Result<std::string> edit_lines(std::string_view sentence, const craft::WorldFolder& world,
                               const Workshop& workshop) {
  return Editor(world, workshop).run(sentence);
}

}  // namespace ww::policy
