// Who is a place for, and what does a dwelling have for them? People, and rooms that go without
// saying.
#include <algorithm>
#include <array>
#include <charconv>

#include "builder.h"
#include "chinese_words.h"
#include "tokens.h"

namespace ww::brief {
namespace {

constexpr int kMostPeople = 500;  // [1] a number above is a slip

/// Words for people that a room is meant for, in the plural.
constexpr std::array kPeople = {"people",    "persons",  "guests",    "diners",    "pupils",
                                "students",  "kids",     "children",  "adults",    "employees",
                                "workers",   "players",  "readers",   "visitors",  "toddlers",
                                "teenagers", "patients", "customers", "attendees", "members",
                                "seats",     "brothers", "sisters",   "roommates"};
/// What stands before them when they are whom the room is for.
constexpr std::array kFor = {"for",    "seats",       "seating",       "fits",  "accommodates",
                             "sleeps", "accommodate", "accommodating", "hosts", "holds"};
constexpr std::array kNearly = {"up", "to",    "about", "around", "at",   "least",
                                "a",  "group", "of",    "party",  "young"};

template <typename List>
bool in(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

struct Found {
  int people = 0;
  Span span;
};

/// 十二 in 十二个人, or the first word of 四人 where that is one word.
std::optional<int> chinese_number(const Word& word, const Lexicon::Data& data) {
  if (word.number) return word.number;
  constexpr std::string_view kPerson = "人";
  if (word.text.size() <= kPerson.size() || !word.text.ends_with(kPerson)) return {};
  const auto before = chinese_words(word.text.substr(0, word.text.size() - kPerson.size()), data);
  return before.size() == 1 ? before[0].number : std::nullopt;
}

std::optional<Found> people_in_chinese(const std::vector<Word>& words, const Lexicon::Data& data) {
  static constexpr std::array kHeads = {"人",   "学生", "小朋友", "孩子",
                                        "客人", "员工", "顾客",   "朋友"};
  static constexpr std::array kCounters = {"个", "名", "位"};
  static constexpr std::array kBefore = {"坐", "容纳", "供", "给", "适合", "能坐", "可坐", "可供"};
  static constexpr std::array kAfter = {"的",   "用",   "座", "住",  "用餐",
                                        "使用", "开会", "坐", "居住"};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto number = chinese_number(words[i], data);
    if (!number) continue;
    std::size_t end = i + 1;  // past the last word of the people
    if (words[i].number) {
      while (end < words.size() && in(kCounters, words[end].text)) ++end;
      const bool head = end < words.size() && in(kHeads, words[end].text);
      if (!head && words[end - 1].text != "位") continue;
      if (head) ++end;
    }
    const std::size_t begin = i > 0 && in(kBefore, words[i - 1].text) ? i - 1 : i;
    const std::size_t after = end;
    while (end < words.size() && in(kAfter, words[end].text)) ++end;
    const bool room = end < words.size() && words[end].as(WordClass::kRoom);
    if (begin == i && !room) continue;
    if (!room) end = after;
    return Found{*number, {words[begin].span.begin, words[end - 1].span.end}};
  }
  return {};
}

}  // namespace

std::optional<int> Builder::english_number(const std::string& word) const {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error == std::errc() && end == word.data() + word.size()) return value;
  const auto entry = data_.english.find(word);
  if (entry == data_.english.end()) return {};
  for (const Entry& e : entry->second) {
    if (e.cls == WordClass::kNumber && data_.numbers[e.row].kind == NumberWord::kNumber)
      return data_.numbers[e.row].chosen;
  }
  return {};
}

void Builder::read_people() {
  std::optional<Found> found;
  if (brief_.language == "zh") {
    found = people_in_chinese(chinese_words(brief_.text, data_), data_);
  } else {
    const std::vector<Token> tokens = tokenise(brief_.text);
    for (std::size_t i = 0; i + 2 < tokens.size() && !found; ++i) {
      if (!in(kFor, tokens[i].text)) continue;
      std::size_t k = i + 1;
      while (k + 1 < tokens.size() && in(kNearly, tokens[k].text)) ++k;
      const auto number = english_number(tokens[k].text);
      if (!number || k + 1 >= tokens.size()) continue;
      const std::size_t last =
          tokens[k + 1].text == "young" && k + 2 < tokens.size() ? k + 2 : k + 1;
      if (in(kPeople, tokens[last].text))
        found = Found{*number, {tokens[i].span.begin, tokens[last].span.end}};
    }
  }
  if (!found || found->people < 1 || found->people > kMostPeople || brief_.rooms.empty()) return;
  brief_.rooms.front().people = found->people;
  consume(found->span);
  std::erase_if(strange_,
                [&](Span s) { return s.begin >= found->span.begin && s.end <= found->span.end; });
  for (Item& item : brief_.items) {
    const bool is_them = item.span.end > found->span.begin && item.span.end <= found->span.end;
    if (is_them) item.count = {0, 0, 0};  // they are whom the room is for, not things in it
  }
}

void Builder::enter_dwelling(int row, Span span) {
  is_dwelling_ = true;
  if (!room_asked_) {
    for (const std::string& type : data_.dwellings[row]) {
      add_room(type, 1, span);
      usual_rooms_.insert(type);
    }
  }
  // "two-bedroom", "3 bed 2 bath"
  const std::vector<Token> tokens = tokenise(brief_.text.substr(0, span.end));
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const auto number = english_number(tokens[i].text);
    const std::string& next = tokens[i + 1].text;
    const std::string type = next.starts_with("bed")    ? "bedroom"
                             : next.starts_with("bath") ? "bathroom"
                                                        : "";
    if (!number || type.empty() || *number < 1 || *number > 20) continue;
    for (RoomBrief& room : brief_.rooms) {
      if (room.type == type && usual_rooms_.erase(type) > 0) room.count = *number;
    }
  }
}

void Builder::complete_dwelling() {
  for (const Token& token : tokenise(brief_.text)) {
    const auto entry = data_.english.find(token.text);
    if (entry != data_.english.end() && find_class(entry->second, WordClass::kDwelling))
      is_dwelling_ = is_dwelling_ || brief_.rooms.size() > 1 || brief_.rooms.front().count > 1;
  }
  if (!is_dwelling_) return;
  const auto has = [&](std::string_view type) {
    return std::any_of(brief_.rooms.begin(), brief_.rooms.end(),
                       [&](const RoomBrief& r) { return r.type == type; });
  };
  if (!has("bedroom")) return;  // one room is all there is
  for (const char* type : {"living_room", "kitchen", "bathroom"}) {
    if (has(type)) continue;
    RoomBrief room;
    room.type = type;
    brief_.rooms.push_back(std::move(room));
  }
}

}  // namespace ww::brief
