#include "ww/brief/parse.h"

#include "builder.h"
#include "chinese.h"
#include "english_clauses.h"
#include "tokens.h"
#include "ww/core/text.h"

namespace ww::brief {
namespace {

constexpr std::size_t kLongestText = 20000;  // bytes; a page is about 3,000

struct Scripts {
  int latin = 0;
  int han = 0;
  int kana = 0;
  int other = 0;  ///< letters of a script that neither grammar reads
  int malformed = 0;
};

Scripts scripts_of(std::string_view text) {
  Scripts out;
  for (const CodePoint& p : decode_utf8(text)) {
    const char32_t c = p.value;
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0x250)) {
      ++out.latin;
    } else if (c >= 0x3040 && c <= 0x30FF) {
      ++out.kana;
    } else if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x2FA1F)) {
      ++out.han;
    } else if (c == 0xFFFD) {
      ++out.malformed;
    } else if ((c >= 0x370 && c < 0x1100) || (c >= 0x1100 && c <= 0x11FF) ||
               (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0x1200 && c < 0x2000)) {
      ++out.other;  // Greek, Cyrillic, Hebrew, Arabic, Indic scripts, Thai, Hangul and others
    }
  }
  return out;
}

Brief empty_brief(std::string_view text, std::string language) {
  Brief out;
  out.text = text.substr(0, std::min(text.size(), kLongestText));
  out.language = std::move(language);
  out.rooms.emplace_back();
  return out;
}

bool says_something(const Brief& b) {
  return !b.items.empty() || b.rooms.front().asked || !b.style.empty() || !b.moods.empty() ||
         b.rooms.front().area || b.rooms.front().width || !b.rooms.front().attributes.empty() ||
         !b.time_of_day.empty();
}

std::string quoted(const Brief& b, Span s) {
  return "'" + b.text.substr(s.begin, s.end - s.begin) + "'";
}

Place place_of(Span s) { return {"prompt", 1, static_cast<int>(s.begin) + 1}; }

void report(const Brief& b, Diagnostics& out) {
  for (const Span s : b.not_understood) {
    out.warning("WW-BRIEF-005", place_of(s), quoted(b, s) + " is not understood and is left out");
  }
  for (const Item& item : b.items) {
    if (item.negated || item.match == Match::kName || item.match == Match::kSynonym) continue;
    if (item.kind.empty()) {
      out.warning("WW-BRIEF-006", place_of(item.span),
                  "'" + item.words + "' is no kind of the catalogue; a plain shape stands for it");
    } else {
      out.warning("WW-BRIEF-007", place_of(item.span),
                  "'" + item.words + "' is built as " + item.kind);
    }
  }
}

}  // namespace

Parsing parse_text(std::string_view text, const Lexicon& lexicon) {
  Parsing out;
  const Scripts scripts = scripts_of(text);
  const std::string language = scripts.han > 0 && scripts.han * 3 >= scripts.latin ? "zh" : "en";
  out.brief = empty_brief(text, language);
  const Place start{"prompt", 1, 1};
  if (text.size() > kLongestText) {
    out.diagnostics.error("WW-BRIEF-002", start,
                          "text has " + std::to_string(text.size()) + " bytes, the limit is " +
                              std::to_string(kLongestText),
                          "describe one dwelling at a time");
    return out;
  }
  if (trim(text).empty()) {
    out.diagnostics.error("WW-BRIEF-001", start, "text is empty",
                          "say what to make, for example \"a cozy living room\"");
    return out;
  }
  const int read = scripts.latin + scripts.han;
  if (scripts.kana * 5 > scripts.han + scripts.kana || scripts.other * 2 > read + scripts.other) {
    out.diagnostics.error("WW-BRIEF-004", start, "text is neither English nor Chinese",
                          "write the request in English or in Chinese");
    return out;
  }
  Builder builder(text, lexicon.data());
  builder.brief().language = language;
  if (language == "zh") {
    read_chinese(text, builder);
  } else {
    const std::vector<Token> tokens = tokenise(text);
    read_english(chunk_english(tokens, builder), builder);
  }
  out.brief = builder.finish();
  out.brief.language = language;
  if (!says_something(out.brief)) {
    out.diagnostics.error("WW-BRIEF-003", start,
                          "no word of the text names a thing, a room or a style that is known",
                          "name a room and what stands in it");
  }
  report(out.brief, out.diagnostics);
  return out;
}

KindMatch match_kind(std::string_view noun_phrase, const Lexicon& lexicon) {
  const Parsing parsing = parse_text(noun_phrase, lexicon);
  KindMatch out;
  if (parsing.brief.items.empty()) return out;
  const Item& item = parsing.brief.items.front();
  out.kind = item.kind;
  out.match = item.match;
  return out;
}

}  // namespace ww::brief
