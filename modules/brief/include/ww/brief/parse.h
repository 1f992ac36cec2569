// How does text, English or Chinese, become a Brief without a model?
#pragma once

#include <memory>
#include <string_view>

#include "ww/brief/brief.h"
#include "ww/core/files.h"
#include "ww/model/kind.h"

namespace ww::brief {

/// Words of all kinds (their names from `kinds`), attributes, relations, rooms, numbers and styles
/// (data files below lexicon/ of `files`).
class Lexicon {
 public:
  static Result<Lexicon> load(const FileSource& files, const KindSource& kinds);
  ~Lexicon();
  Lexicon(Lexicon&&) noexcept;

  struct Data;
  const Data& data() const { return *data_; }

 private:
  explicit Lexicon(std::unique_ptr<const Data> data);
  std::unique_ptr<const Data> data_;
};

struct Parsing {
  Brief brief;
  Diagnostics
      diagnostics;  ///< errors: empty text, no words at all, over 20,000 bytes, another language
};

/// Deterministic; about a millisecond for a paragraph. Never fails on any bytes: faults are
/// diagnostics.
Parsing parse_text(std::string_view text, const Lexicon& lexicon);

/// The kind that the noun phrase means ("bedside table" -> nightstand), by name, synonym, head
/// noun, hypernym.
struct KindMatch {
  std::string kind;  ///< empty when nothing fits
  Match match = Match::kFallback;
};
KindMatch match_kind(std::string_view noun_phrase, const Lexicon& lexicon);

}  // namespace ww::brief
