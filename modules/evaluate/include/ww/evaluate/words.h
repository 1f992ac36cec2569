// What do the words of an assertion mean? Categories as kinds, relation words as relations,
// attribute words as colours, materials, sizes and the like. Data: lexicon/*.tsv. Who asks:
// sceneeval.h.
#pragma once

#include <memory>
#include <string_view>

#include "ww/brief/parse.h"
#include "ww/core/files.h"
#include "ww/model/kind.h"

namespace ww::evaluate {

/// Immutable after loading; thread safe. Kinds and lexicon outlive it.
class Words {
 public:
  /// Reads lexicon/{sceneeval,attributes,colors,materials}.tsv. Errors: kNotFound, kParse with file
  /// and line.
  static Result<Words> load(const FileSource& files, const KindSource& kinds,
                            const brief::Lexicon& lexicon);
  ~Words();
  Words(Words&&) noexcept;

  struct Data;
  const Data& data() const { return *data_; }

 private:
  explicit Words(std::unique_ptr<const Data> data);
  std::unique_ptr<const Data> data_;
};

/// How well a kind answers a category word. "chair" means every kind of the group chair;
/// "coffee_table" only coffee tables. A kind that merely stands in for the word answers nothing.
enum class Fit {
  kNone,
  kHead,   ///< only the head noun says so: "sushi_counter" -> a counter
  kGroup,  ///< one of the kind's groups is the word
  kMeant,  ///< the lexicon means it, or a family holds it
  kName,   ///< one of the kind's own names is the word
};
Fit fit(const Words& words, std::string_view category, std::string_view kind);

}  // namespace ww::evaluate
