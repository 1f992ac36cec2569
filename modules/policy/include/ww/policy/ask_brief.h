// How does a language model help to understand a prompt? It corrects the Brief that the parser
// made. The parser itself: ww/brief/parse.h. What becomes of a Brief: the planner.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ww/brief/brief.h"
#include "ww/brief/parse.h"
#include "ww/llm/chat.h"
#include "ww/model/kind.h"

namespace ww::policy {

/// Shows the model the prompt, the Brief that brief::parse_text made of it, the keys that exist and
/// the JSON Schema; its answer is checked (brief_faults) and completed before it is taken. Errors:
/// those of llm::Chat::ask, and kInvalidArgument for a prompt that is empty or over 20,000 bytes.
///
/// An error is no reason to stop: the caller goes on with brief::parse_text's Brief, which is what
/// it would have had without an endpoint, and says so.
Result<brief::Brief> ask_for_brief(std::string_view text, const brief::Lexicon& lexicon,
                                   const KindSource& kinds, llm::Chat& chat);

/// What makes a Brief from outside unusable for this prompt, with hints that help to mend it:
/// unknown keys, counts over 500, spans outside of the text, sizes that can't be. Empty when
/// nothing does; at most 30.
std::vector<std::string> brief_faults(const brief::Brief& brief, std::string_view text,
                                      const brief::Lexicon& lexicon, const KindSource& kinds);

}  // namespace ww::policy
