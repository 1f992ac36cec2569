#include "ww/program/relation_term.h"

#include "tokens.h"
#include "ww/core/text.h"

namespace ww::program {

Result<RelationTerm> parse_relation_term(std::string_view text) {
  RelationTerm term;
  for (; text.starts_with('!') || text.starts_with('~'); text.remove_prefix(1)) {
    (text[0] == '!' ? term.negated : term.required) = text[0] == '!';
  }
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos || !text.ends_with(')')) {
    return Error{ErrorCode::kParse, "'" + std::string(text) + "' is not like relation(target)", ""};
  }
  const std::string_view name = text.substr(0, open);
  const auto relation = relation_from_text(name);
  if (!relation) {
    return Error{ErrorCode::kNotFound, "'" + std::string(name) + "' is not a relation", ""};
  }
  term.relation = *relation;
  std::string_view inner = text.substr(open + 1, text.size() - open - 2);
  if (const std::size_t semicolon = inner.find(';'); semicolon != std::string_view::npos) {
    term.modifier = unquoted(trim(inner.substr(semicolon + 1)));
    inner = inner.substr(0, semicolon);
  }
  for (const std::string& target : split(inner, ',')) {
    const std::string_view word = trim(target);
    if (!word.empty()) term.targets.emplace_back(word);
  }
  return term;
}

}  // namespace ww::program
