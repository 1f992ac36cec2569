#include "tokens.h"

#include "ww/core/text.h"

namespace ww::brief {
namespace {

bool is_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
         (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7);
}
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_apostrophe(char32_t c) { return c == U'\'' || c == 0x2019 || c == 0x2018; }
bool is_quote(char32_t c) { return c == U'"' || c == 0x201C || c == 0x201D; }
bool is_hyphen(char32_t c) { return c == U'-' || c == 0x2010 || c == 0x2011; }
bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text), points_(decode_utf8(text)) {}

  std::vector<Token> run() {
    while (at_ < points_.size()) {
      const char32_t c = points_[at_].value;
      if (is_letter(c)) {
        word();
      } else if (is_digit(c)) {
        number();
      } else if (is_space(c)) {
        hyphen_ = false;
        ++at_;
      } else if (is_hyphen(c) && at_ > 0 && !is_space(points_[at_ - 1].value)) {
        hyphen_ = true;
        ++at_;
      } else if (is_quote(c)) {
        quoted_ = !quoted_;
        ++at_;
      } else if (is_apostrophe(c)) {
        apostrophe();
      } else {
        push(at_, at_ + 1, false);
        ++at_;
      }
    }
    return std::move(tokens_);
  }

 private:
  char32_t peek(std::size_t i) const { return i < points_.size() ? points_[i].value : 0; }

  void push(std::size_t from, std::size_t to, bool is_word) {
    Token token;
    token.span = {points_[from].begin, points_[to - 1].end};
    for (std::size_t i = from; i < to; ++i) {
      token.text += is_apostrophe(points_[i].value) ? "'" : encode_utf8(points_[i].value);
    }
    token.text = to_lower(token.text);
    token.word = is_word;
    token.hyphen = hyphen_ && is_word;
    token.quoted = quoted_;
    token.capital = points_[from].value >= U'A' && points_[from].value <= U'Z';
    hyphen_ = false;
    tokens_.push_back(std::move(token));
  }

  void word() {
    std::size_t end = at_;
    // "12x14": the x between two numbers is a word of its own.
    const bool times = (peek(at_) == U'x' || peek(at_) == U'X') && at_ > 0 &&
                       is_digit(peek(at_ - 1)) && is_digit(peek(at_ + 1));
    while (!times && (is_letter(peek(end)) || is_digit(peek(end)))) ++end;
    if (times) ++end;
    // "don't" stays one word; "bed's", "i'd" part before the apostrophe.
    if (is_apostrophe(peek(end)) && peek(end - 1) == U'n' && peek(end + 1) == U't') end += 2;
    push(at_, end, true);
    at_ = end;
  }

  void apostrophe() {
    std::size_t end = at_ + 1;
    if (at_ > 0 && is_letter(points_[at_ - 1].value)) {
      while (is_letter(peek(end))) ++end;
      push(at_, end, true);
    }
    at_ = end;
  }

  void number() {
    std::size_t end = at_;
    while (is_digit(peek(end)) ||
           ((peek(end) == U'.' || peek(end) == U',') && is_digit(peek(end + 1)) &&
            !(peek(end) == U',' && !thousands(end)))) {
      ++end;
    }
    push(at_, end, true);
    at_ = end;
  }

  bool thousands(std::size_t comma) const {
    return is_digit(peek(comma + 1)) && is_digit(peek(comma + 2)) && is_digit(peek(comma + 3)) &&
           !is_digit(peek(comma + 4));
  }

  std::string_view text_;
  std::vector<CodePoint> points_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  bool hyphen_ = false;
  bool quoted_ = false;
};

}  // namespace

std::vector<Token> tokenise(std::string_view text) { return Scanner(text).run(); }

}  // namespace ww::brief
