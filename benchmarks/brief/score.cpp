#include "score.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <set>

#include "ww/core/files.h"
#include "ww/core/text.h"
#include "ww/evaluate/rows.h"

namespace ww::brief {
namespace {

using evaluate::AttributeAssertion;
using evaluate::BuildingAssertion;
using evaluate::CountAssertion;
using evaluate::ObjectAssertion;
using evaluate::Row;

/// Lower case words; the last one in the singular of plain English spelling.
std::string plain(const std::string& text) { return evaluate::singular_words(text); }

class Scorer {
 public:
  Scorer(const Lexicon& lexicon, bool verbose) : lexicon_(lexicon), verbose_(verbose) {}

  void row(const Row& row) {
    const Parsing parsing = parse_text(row.prompt, lexicon_);
    brief_ = &parsing.brief;
    misses_.clear();
    claimed_.clear();
    counts(row.counts);
    relations(row.objects);
    for (const BuildingAssertion& a : row.building) building(a);
    attributes(row.attributes);
    for (const Span s : brief_->not_understood) {
      ++unknown_;
      misses_ += "\n   unknown: " + brief_->text.substr(s.begin, s.end - s.begin);
    }
    int extra = 0;
    for (std::size_t i = 0; i < brief_->items.size(); ++i) {
      if (!claimed_.contains(static_cast<int>(i))) {
        ++extra;
        misses_ += "\n   extra item: " + brief_->items[i].words;
      }
    }
    extra_ += extra;
    ++rows_;
    for (const char c : brief_->text) words_ += c == ' ' ? 1 : 0;
    if (verbose_ && !misses_.empty()) std::cout << row.id << " " << row.prompt << misses_ << "\n";
  }

  void print() const {
    const auto line = [](const char* name, const std::pair<int, int>& p) {
      std::cout << name << p.first << " / " << p.second << " = "
                << 100.0 * p.first / std::max(1, p.second) << " %\n";
    };
    line("object counts         ", count_);
    line("attributes            ", attribute_);
    line("object relations      ", oo_);
    line("building relations    ", oa_);
    for (const auto& [name, p] : by_relation_)
      line(("  " + name + std::string(22 - std::min<std::size_t>(20, name.size()), ' ')).c_str(),
           p);
    std::cout << "not understood         " << unknown_ << " spans in " << words_
              << " words\nitems nobody asserts   " << extra_ << "\n";
  }

 private:
  /// Items that the assertion's category means: by words or by kind.
  std::vector<int> meant(const std::string& category) {
    const std::string name = plain(category);
    std::vector<int> out;
    for (int pass = 0; pass < 2 && out.empty(); ++pass) {
      const KindMatch match = pass == 1 ? match_kind(name, lexicon_) : KindMatch{};
      for (int i = 0; i < static_cast<int>(brief_->items.size()); ++i) {
        const Item& item = brief_->items[static_cast<std::size_t>(i)];
        const std::string words = plain(item.words);
        const bool same =
            words == name || words.ends_with(" " + name) || name.ends_with(" " + words);
        if (pass == 0 ? same : !match.kind.empty() && item.kind == match.kind) out.push_back(i);
      }
    }
    if (out.empty()) {  // "jar_honey" of "jar of honey", "toy_lion" of "lion"
      for (int i = 0; i < static_cast<int>(brief_->items.size()); ++i) {
        const std::string words = plain(brief_->items[static_cast<std::size_t>(i)].words);
        bool all = true;
        for (const std::string& w : split(name, ' '))
          all = all && (words.find(w) != std::string::npos || w == "of" || w == "toy");
        if (all) out.push_back(i);
      }
    }
    return out;
  }

  void counts(const std::vector<CountAssertion>& list) {
    std::map<int, int> claims;
    for (const auto& a : list) {
      for (const int i : meant(a.category)) ++claims[i];
    }
    for (const auto& a : list) {
      std::vector<int> items = meant(a.category);
      // Exact words win where a shorter category would swallow a longer one ("table", "coffee
      // table").
      const std::string name = plain(a.category);
      std::vector<int> exact;
      for (const int i : items) {
        if (plain(brief_->items[static_cast<std::size_t>(i)].words).ends_with(name))
          exact.push_back(i);
      }
      if (!exact.empty()) items = exact;
      int low = 0;
      int own = 0;
      bool open = false;
      for (const int i : items) {
        claimed_.insert(i);
        const Item& item = brief_->items[static_cast<std::size_t>(i)];
        low += item.count.chosen;
        if (claims[i] == 1) own += item.count.chosen;
        open = open || !item.count.max;
      }
      const int wanted = a.quantity.number;
      const bool exact_count = a.quantity.quantifier == evaluate::Quantifier::kEqual;
      const bool absent = wanted == 0 && exact_count;
      const auto fits = [&](int n) {
        return a.quantity.holds(n) || (exact_count && open && n >= wanted && wanted > 1);
      };
      const bool negated =
          !items.empty() && brief_->items[static_cast<std::size_t>(items[0])].negated;
      const bool any = std::any_of(items.begin(), items.end(), [&](int i) {
        return fits(brief_->items[static_cast<std::size_t>(i)].count.chosen);
      });
      const bool good =
          absent ? negated
                 : !items.empty() && (fits(low) || fits(own) || (claims[items[0]] > 1 && any) ||
                                      (items.size() > 1 && any && own != low));
      note(count_, good, "count " + a.text + " got " + std::to_string(low));
    }
  }

  static std::set<Relation> accepted(const std::string& name) {
    using R = Relation;
    static const std::map<std::string, std::set<R>> kAccepted = {
        {"on", {R::kOn, R::kInside, R::kMiddleOf}},
        {"next", {R::kNextTo, R::kNear, R::kSideBySide, R::kAround, R::kLeftOf, R::kRightOf}},
        {"near", {R::kNear, R::kNextTo}},
        {"front", {R::kInFrontOf, R::kFacing}},
        {"right", {R::kRightOf, R::kNextTo}},
        {"left", {R::kLeftOf, R::kNextTo}},
        {"facing", {R::kFacing, R::kInFrontOf, R::kAcrossFrom}},
        {"above", {R::kAbove}},
        {"within", {R::kInside, R::kOn}},
        {"across", {R::kAcrossFrom, R::kInCorner}},
        {"long_side", {R::kLongSide}},
        {"short_side", {R::kShortSide}},
        {"under", {R::kUnder, R::kOn, R::kAbove}},
        {"surround", {R::kAround, R::kLongSide}},
        {"center", {R::kMiddleOf}},
        {"side_by_side", {R::kSideBySide, R::kNextTo}},
        {"behind", {R::kBehind}},
        {"outside", {R::kOutside}},
        {"foot", {R::kInFrontOf, R::kShortSide}}};
    std::string key = name;
    for (const auto& [from, to] :
         std::initializer_list<std::pair<const char*, const char*>>{{"next_to", "next"},
                                                                    {"beside", "next"},
                                                                    {"adjacent", "next"},
                                                                    {"face", "facing"},
                                                                    {"inside", "within"},
                                                                    {"opposite", "across"},
                                                                    {"under_region", "under"},
                                                                    {"around", "surround"},
                                                                    {"middle_of", "center"},
                                                                    {"middle", "center"},
                                                                    {"at_the_center", "center"},
                                                                    {"at_the_foot", "foot"},
                                                                    {"top_region", "on"},
                                                                    {"over", "above"}}) {
      if (name == from) key = to;
    }
    const auto found = kAccepted.find(key);
    return found == kAccepted.end() ? std::set<R>{} : found->second;
  }

  void relations(const std::vector<ObjectAssertion>& asked) {
    for (const ObjectAssertion& a : asked) {
      const std::string& target = a.targets.front();
      const std::vector<int> anchors = meant(a.anchor);
      const std::vector<int> subjects = meant(target);
      const std::set<Relation> good = accepted(a.relation);
      const bool sided = a.relation == "left" || a.relation == "right";
      const bool met = std::any_of(
          brief_->relations.begin(), brief_->relations.end(), [&](const RelationItem& r) {
            if (!good.contains(r.relation)) return false;
            if (sided && r.relation == Relation::kNextTo && !r.both_sides) return false;
            const auto has = [](const std::vector<int>& list, int i) {
              return std::find(list.begin(), list.end(), i) != list.end();
            };
            const auto any = [&](const std::vector<int>& list) {
              return std::any_of(r.targets.begin(), r.targets.end(),
                                 [&](int t) { return has(list, t); });
            };
            if (has(subjects, r.subject) && any(anchors)) return true;
            // Nearness, facing and under/above hold both ways.
            const bool both = r.relation == Relation::kNextTo || r.relation == Relation::kNear ||
                              r.relation == Relation::kSideBySide ||
                              r.relation == Relation::kAcrossFrom ||
                              r.relation == Relation::kFacing ||
                              (a.relation.starts_with("under") && r.relation != Relation::kUnder) ||
                              (a.relation == "facing" || a.relation == "face");
            return both && has(anchors, r.subject) && any(subjects);
          });
      note(oo_, met, "relation " + a.relation + ": " + target + " -> " + a.anchor);
      auto& [yes, all] = by_relation_[a.relation];
      yes += met ? 1 : 0;
      ++all;
    }
  }

  void building(const BuildingAssertion& a) {
    using R = Relation;
    static const std::map<std::string, std::set<R>> kGood = {
        {"against",
         {R::kAgainstWall, R::kBackWall, R::kLeftWall, R::kRightWall, R::kFrontWall, R::kOnWall,
          R::kNextTo}},
        {"corner", {R::kInCorner}},
        {"on", {R::kOnWall, R::kAbove}},
        {"near", {R::kNear, R::kNextTo}},
        {"under", {R::kUnder}},
        {"middle", {R::kMiddleOf}},
        {"hang", {R::kOnCeiling}},
        {"next", {R::kNextTo, R::kNear}},
        {"far", {R::kFar}},
        {"across", {R::kAcrossFrom}},
        {"front", {R::kInFrontOf}}};
    const std::string& word = a.relation;
    const std::string key = word == "beneath"                       ? "under"
                            : word == "center"                      ? "middle"
                            : word == "next_to" || word == "beside" ? "next"
                            : word == "hang_from"                   ? "hang"
                            : word == "in_front"                    ? "front"
                                                                    : word;
    const auto good = kGood.find(key);
    const std::vector<int> subjects = meant(a.category);
    const bool met =
        good != kGood.end() &&
        std::any_of(brief_->relations.begin(), brief_->relations.end(), [&](const RelationItem& r) {
          return r.architecture && good->second.contains(r.relation) &&
                 std::find(subjects.begin(), subjects.end(), r.subject) != subjects.end();
        });
    note(oa_, met, "building " + a.relation + ": " + a.category + " -> " + a.part);
  }

  void attributes(const std::vector<AttributeAssertion>& list) {
    for (const AttributeAssertion& a : list) {
      const std::string wanted = plain(a.attribute);
      const bool met = [&] {
        for (const int i : meant(a.category)) {
          const Item& item = brief_->items[static_cast<std::size_t>(i)];
          std::string all = plain(item.words) + " ";
          for (const Attribute& attribute : item.attributes)
            all += plain(attribute.words) + " " + attribute.value + " " + attribute.slot + " ";
          int found = 0;
          const auto words = split(wanted, ' ');
          for (const std::string& w : words)
            found +=
                all.find(w.substr(0, std::max<std::size_t>(3, w.size() - 2))) != std::string::npos
                    ? 1
                    : 0;
          if (found == static_cast<int>(words.size())) return true;
        }
        return false;
      }();
      note(attribute_, met, "attribute " + a.category + ": " + a.attribute);
    }
  }

  void note(std::pair<int, int>& tally, bool good, const std::string& what) {
    tally.first += good ? 1 : 0;
    ++tally.second;
    if (!good) misses_ += "\n   " + what;
  }

  const Lexicon& lexicon_;
  bool verbose_;
  const Brief* brief_ = nullptr;
  std::string misses_;
  std::set<int> claimed_;
  std::pair<int, int> count_, attribute_, oo_, oa_;
  std::map<std::string, std::pair<int, int>> by_relation_;
  int unknown_ = 0, words_ = 0, rows_ = 0, extra_ = 0;
};

}  // namespace

int score_csv(const std::string& path, const Lexicon& lexicon, bool verbose) {
  const auto csv = read_file(path);
  if (!csv) {
    std::cerr << csv.error().str() << "\n";
    return 2;
  }
  const evaluate::Rows rows = evaluate::parse_rows(*csv, path);
  std::cerr << rows.diagnostics.str();
  if (rows.rows.empty()) {
    std::cerr << path << ": no rows\n";
    return 2;
  }
  Scorer scorer(lexicon, verbose);
  double ms = 0;
  for (const Row& row : rows.rows) {
    const auto start = std::chrono::steady_clock::now();
    (void)parse_text(row.prompt, lexicon);
    ms +=
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    scorer.row(row);
  }
  scorer.print();
  std::cout << "time for a text        " << ms / static_cast<double>(rows.rows.size()) << " ms\n";
  return 0;
}

}  // namespace ww::brief
