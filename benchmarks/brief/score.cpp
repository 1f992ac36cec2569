#include "score.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "ww/core/text.h"

namespace ww::brief {
namespace {

std::vector<std::vector<std::string>> read_csv(const std::string& path) {
  std::ifstream file(path);
  std::stringstream all;
  all << file.rdbuf();
  const std::string text = all.str();
  std::vector<std::vector<std::string>> rows(1, {""});
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      rows.back().back() += c;
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      rows.back().emplace_back();
    } else if (c == '\n' && !quoted) {
      rows.push_back({""});
    } else if (c != '\r') {
      rows.back().back() += c;
    }
  }
  return rows;
}

std::vector<std::vector<std::string>> assertions(const std::string& cell) {
  std::vector<std::vector<std::string>> out;
  for (const std::string& part : split(cell, ';')) {
    std::vector<std::string> fields;
    for (const std::string& f : split(part, ',')) fields.emplace_back(trim(f));
    if (fields.size() >= 3) out.push_back(fields);
  }
  return out;
}

/// Lower case words; the last one in the singular of plain English spelling.
std::string plain(std::string text) {
  text = to_lower(text);
  for (char& c : text) {
    if (c == '_' || c == '-') c = ' ';
  }
  if (text.size() > 3 && text.ends_with("s") && !text.ends_with("ss")) text.pop_back();
  return text;
}

class Scorer {
 public:
  Scorer(const Lexicon& lexicon, bool verbose) : lexicon_(lexicon), verbose_(verbose) {}

  void row(const std::vector<std::string>& cells) {
    const Parsing parsing = parse_text(cells[1], lexicon_);
    brief_ = &parsing.brief;
    misses_.clear();
    claimed_.clear();
    counts(assertions(cells[2]));
    relations(assertions(cells[4]), assertions(cells[5]));
    attributes(assertions(cells[3]));
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
    if (verbose_ && !misses_.empty()) std::cout << cells[0] << " " << cells[1] << misses_ << "\n";
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

  void counts(const std::vector<std::vector<std::string>>& list) {
    std::map<int, int> claims;
    for (const auto& a : list) {
      for (const int i : meant(a[2])) ++claims[i];
    }
    for (const auto& a : list) {
      std::vector<int> items = meant(a[2]);
      // Exact words win where a shorter category would swallow a longer one ("table", "coffee
      // table").
      const std::string name = plain(a[2]);
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
      const int wanted = std::stoi(a[1]);
      const bool absent = wanted == 0 && a[0] == "eq";
      const auto fits = [&](int n) {
        if (a[0] == "eq") return n == wanted || (open && n >= wanted && wanted > 1);
        return a[0] == "ge"   ? n >= wanted
               : a[0] == "gt" ? n > wanted
               : a[0] == "le" ? n <= wanted
                              : n < wanted;
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
      note(count_, good, "count " + a[0] + "," + a[1] + "," + a[2] + " got " + std::to_string(low));
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

  void relations(const std::vector<std::vector<std::string>>& oo,
                 const std::vector<std::vector<std::string>>& oa) {
    for (const auto& a : oo) {
      if (a.size() < 6) continue;
      std::string target = a[5].substr(0, a[5].find(':'));
      const std::vector<int> anchors = meant(a[4]);
      const std::vector<int> subjects = meant(target);
      const std::set<Relation> good = accepted(a[2]);
      const bool sided = a[2] == "left" || a[2] == "right";
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
                              (a[2].starts_with("under") && r.relation != Relation::kUnder) ||
                              (a[2] == "facing" || a[2] == "face");
            return both && has(anchors, r.subject) && any(subjects);
          });
      note(oo_, met, "relation " + a[2] + ": " + target + " -> " + a[4]);
      auto& [yes, all] = by_relation_[a[2]];
      yes += met ? 1 : 0;
      ++all;
    }
    for (const auto& a : oa) building(a);
  }

  void building(const std::vector<std::string>& a) {
    if (a.size() < 5) return;
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
    std::string key = a[2] == "beneath"                       ? "under"
                      : a[2] == "center"                      ? "middle"
                      : a[2] == "next_to" || a[2] == "beside" ? "next"
                      : a[2] == "hang_from"                   ? "hang"
                      : a[2] == "in_front"                    ? "front"
                                                              : a[2];
    const auto good = kGood.find(key);
    const std::vector<int> subjects = meant(a[3]);
    const bool met =
        good != kGood.end() &&
        std::any_of(brief_->relations.begin(), brief_->relations.end(), [&](const RelationItem& r) {
          return r.architecture && good->second.contains(r.relation) &&
                 std::find(subjects.begin(), subjects.end(), r.subject) != subjects.end();
        });
    note(oa_, met, "building " + a[2] + ": " + a[3] + " -> " + a[4]);
  }

  void attributes(const std::vector<std::vector<std::string>>& list) {
    for (const auto& a : list) {
      if (a.size() < 4) continue;
      std::string wanted = plain(a[3]);
      const bool met = [&] {
        for (const int i : meant(a[2])) {
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
      note(attribute_, met, "attribute " + a[2] + ": " + a[3]);
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
  const auto rows = read_csv(path);
  if (rows.size() < 2) {
    std::cerr << path << ": no rows\n";
    return 2;
  }
  Scorer scorer(lexicon, verbose);
  double ms = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].size() < 6) continue;
    const auto start = std::chrono::steady_clock::now();
    (void)parse_text(rows[i][1], lexicon);
    ms +=
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    scorer.row(rows[i]);
  }
  scorer.print();
  std::cout << "time for a text        " << ms / static_cast<double>(rows.size() - 1) << " ms\n";
  return 0;
}

}  // namespace ww::brief
