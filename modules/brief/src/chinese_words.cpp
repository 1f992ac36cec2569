#include "chinese_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ww/core/text.h"

namespace ww::brief {
namespace {

constexpr std::array<std::pair<char32_t, int>, 16> kDigits{{{U'零', 0},
                                                            {U'一', 1},
                                                            {U'二', 2},
                                                            {U'两', 2},
                                                            {U'三', 3},
                                                            {U'四', 4},
                                                            {U'五', 5},
                                                            {U'六', 6},
                                                            {U'七', 7},
                                                            {U'八', 8},
                                                            {U'九', 9},
                                                            {U'〇', 0},
                                                            {U'壹', 1},
                                                            {U'俩', 2},
                                                            {U'仨', 3},
                                                            {U'兩', 2}}};

int digit_of(char32_t c) {
  for (const auto& [han, value] : kDigits) {
    if (c == han) return value;
  }
  return -1;
}
bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_latin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0x3000 || c == 0xA0;
}
char32_t half_width(char32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }

class Splitter {
 public:
  Splitter(std::string_view text, const Lexicon::Data& data)
      : text_(text), points_(decode_utf8(text)), data_(data) {}

  std::vector<Word> run() {
    while (at_ < points_.size()) {
      if (is_space(peek())) {
        ++at_;
      } else if (!measure() && !longest() && !number() && !latin()) {
        single();
      }
    }
    return std::move(words_);
  }

 private:
  char32_t peek(std::size_t ahead = 0) const {
    return at_ + ahead < points_.size() ? half_width(points_[at_ + ahead].value) : 0;
  }
  bool take(std::u32string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (peek(i) != word[i]) return false;
    }
    at_ += word.size();
    return true;
  }
  void skip_spaces() {
    while (at_ < points_.size() && is_space(peek())) ++at_;
  }
  Word word_from(std::size_t begin) const {
    Word out;
    out.span = {points_[begin].begin, points_[at_ - 1].end};
    out.text = std::string(text_.substr(out.span.begin, out.span.end - out.span.begin));
    return out;
  }

  /// A number in digits or in words up to 999; leaves `at_` where it was when there is none.
  std::optional<double> read_number(bool& about) {
    about = false;
    if (is_ascii_digit(peek())) {
      std::string digits;
      while (is_ascii_digit(peek()) || (peek() == U'.' && is_ascii_digit(peek(1))))
        digits += static_cast<char>(peek()), ++at_;
      double value = 0;
      std::from_chars(digits.data(), digits.data() + digits.size(), value);
      return value;
    }
    const std::size_t start = at_;
    int total = 0;
    int current = -1;
    bool any = false;
    for (; at_ < points_.size(); ++at_) {
      const char32_t c = peek();
      if (digit_of(c) >= 0) {
        if (current >= 0) break;
        current = digit_of(c);
        any = true;
      } else if (c == U'十' || c == U'百') {
        total += (current < 0 ? 1 : current) * (c == U'十' ? 10 : 100);
        current = -1;
        any = true;
      } else if (c == U'几' && any && current < 0) {
        about = true;  // 十几
        ++at_;
        break;
      } else {
        break;
      }
    }
    if (!any) {
      at_ = start;
      return std::nullopt;
    }
    return total + std::max(current, 0);
  }

  double unit() {
    if (take(U"平方米") || take(U"平米") || take(U"㎡") || take(U"平方") || take(U"m²") ||
        take(U"m2"))
      return -1;
    if (peek() == U'平' && digit_before()) {
      ++at_;
      return -1;
    }
    if (take(U"公里") || take(U"千米") || take(U"km")) return 1000;
    if (take(U"厘米") || take(U"公分") || take(U"cm") || take(U"CM")) return 0.01;
    if (take(U"毫米") || take(U"mm")) return 0.001;
    if (take(U"公尺") || take(U"米")) return 1;
    if (peek() == U'm' && !is_latin(peek(1))) {
      ++at_;
      return 1;
    }
    if (take(U"英尺")) return 0.3048;
    if (take(U"英寸") || take(U"寸")) return 0.0254;
    return 0;
  }
  bool digit_before() const {
    return at_ > 0 && (is_ascii_digit(points_[at_ - 1].value) ||
                       digit_of(points_[at_ - 1].value) >= 0 || points_[at_ - 1].value == U'十');
  }

  /// One length with its unit; 1米8 is 1.8 m.
  std::optional<double> length(bool& area) {
    const std::size_t start = at_;
    bool about = false;
    area = false;
    const auto value = read_number(about);
    if (!value) return std::nullopt;
    skip_spaces();
    const double u = unit();
    if (u == 0) {
      at_ = start;
      return std::nullopt;
    }
    if (u < 0) {
      area = true;
      return *value;
    }
    double metres = *value * u;
    const int tenth = is_ascii_digit(peek()) ? static_cast<int>(peek() - U'0') : digit_of(peek());
    const bool ends =
        !is_ascii_digit(peek(1)) && peek(1) != U'米' && peek(1) != U'm' && peek(1) != U'.';
    if (u == 1 && tenth >= 0 && ends &&
        (is_ascii_digit(peek()) || peek(1) == U'宽' || peek(1) == U'长' || peek(1) == U'高' ||
         peek(1) == U'的')) {
      metres += tenth * 0.1;
      ++at_;
    }
    return metres;
  }

  std::string dimension() {
    if (take(U"宽")) return "width";
    if (take(U"长")) return "width";
    if (take(U"深") || take(U"进深")) return "depth";
    if (take(U"高")) return "height";
    return "";
  }

  bool times() {
    return take(U"x") || take(U"X") || take(U"×") || take(U"*") || take(U"乘以") || take(U"乘");
  }

  /// 三米宽, 宽三米, 4米x5米, 4x5米, 20平方米, 层高3米, 长5米宽4米.
  bool measure() {
    const std::size_t start = at_;
    Word out;
    bool area = false;
    if (take(U"层高") || take(U"净高")) {
      if (take(U"约") || take(U"为")) skip_spaces();
      if (const auto value = length(area)) return push_measure(start, {{"height", *value}});
      at_ = start;
    }
    const std::string before = dimension();
    if (!before.empty()) {
      if (take(U"约") || take(U"为") || take(U"度")) skip_spaces();
      skip_spaces();
      if (const auto value = length(area))
        return push_measure(start,
                            {{before == "width" && second_length_ ? "depth" : before, *value}});
      at_ = start;
      return false;
    }
    if (const auto value = length(area)) {
      if (area) return push_measure(start, {{"area", *value}});
      skip_spaces();
      if (times()) {
        skip_spaces();
        if (const auto second = length(area))
          return push_measure(start, {{"width", *value}, {"depth", *second}});
      }
      const std::string after = dimension();
      return push_measure(start, {{after.empty() ? "width" : after, *value}});
    }
    bool about = false;
    const auto first = read_number(about);
    if (first) {
      skip_spaces();
      if (times()) {
        skip_spaces();
        if (const auto second = length(area); second && !area)
          return push_measure(start, {{"width", *first}, {"depth", *second}});
      }
    }
    at_ = start;
    return false;
  }

  bool push_measure(std::size_t start, std::vector<std::pair<std::string, double>> values) {
    Word out = word_from(start);
    out.measure = std::move(values);
    words_.push_back(std::move(out));
    return true;
  }

  /// Words of two and more characters, or one character that is no digit.
  bool longest() {
    const std::size_t limit =
        std::min(points_.size() - at_, static_cast<std::size_t>(data_.longest_chinese));
    for (std::size_t n = limit; n > 0; --n) {
      const std::size_t from = points_[at_].begin;
      const std::string key = to_lower(text_.substr(from, points_[at_ + n - 1].end - from));
      const auto found = data_.chinese.find(key);
      if (found == data_.chinese.end()) continue;
      const bool is_number = n == 1 && (digit_of(peek()) >= 0 || peek() == U'十');
      if (is_number || (n > 1 && splits_number(found->second, n))) return false;
      const std::size_t start = at_;
      at_ += n;
      Word out = word_from(start);
      out.entries = &found->second;
      words_.push_back(std::move(out));
      return true;
    }
    return false;
  }

  /// 十几, 二十: read as a number even when a word of the lexicon begins the same way.
  bool splits_number(const std::vector<Entry>& entries, std::size_t) const {
    return find_class(entries, WordClass::kNumber) && peek() == U'十';
  }

  bool number() {
    const std::size_t start = at_;
    bool about = false;
    const auto value = read_number(about);
    if (!value) return false;
    Word out = word_from(start);
    out.number = static_cast<int>(std::min<double>(*value, kMostThings));
    out.about = about;
    words_.push_back(std::move(out));
    return true;
  }

  /// Latin words inside the Chinese text: TV, L, WiFi.
  bool latin() {
    const std::size_t start = at_;
    while (is_latin(peek()) || (at_ > start && is_ascii_digit(peek()))) ++at_;
    if (at_ == start) return false;
    Word out = word_from(start);
    const auto found = data_.english.find(to_lower(out.text));
    if (found != data_.english.end()) out.entries = &found->second;
    words_.push_back(std::move(out));
    return true;
  }

  void single() {
    const std::size_t start = at_;
    const char32_t c = peek();
    ++at_;
    Word out = word_from(start);
    const std::u32string_view pauses = U",;.!?:。,；、！？：．";
    out.stop = c == U'。' || c == U'.' || c == U'!' || c == U'?' || c == U';' || c == U'；' ||
               points_[start].value == 0x3002;
    out.pause = out.stop || c == U',' || c == U':' || c == U'—' || c == U'(' || c == U')';
    out.mark = out.pause || pauses.find(c) != std::u32string_view::npos || c < 0x80 ||
               (c >= 0x2000 && c < 0x2070) || (c >= 0x3001 && c < 0x3020) || c == 0xB7;
    words_.push_back(std::move(out));
  }

  std::string_view text_;
  std::vector<CodePoint> points_;
  const Lexicon::Data& data_;
  std::vector<Word> words_;
  std::size_t at_ = 0;
  bool second_length_ = false;
};

}  // namespace

std::vector<Word> chinese_words(std::string_view text, const Lexicon::Data& data) {
  return Splitter(text, data).run();
}

}  // namespace ww::brief
