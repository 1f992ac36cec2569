// Reading JSON that strangers wrote.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "ww/core/result.h"

namespace ww::llm {

using Json = nlohmann::ordered_json;

/// Errors: kParse, also when it nests deeper than 64: what walks a tree by recursion must not run
/// out of stack.
Result<Json> parse_json(std::string_view text);
/// UTF-8 always: malformed bytes become U+FFFD.
std::string dump_json(const Json& json, int indent = -1);
/// At most `bytes` of it, cut between characters and marked with "...".
std::string shortened(std::string_view text, std::size_t bytes);

}  // namespace ww::llm
