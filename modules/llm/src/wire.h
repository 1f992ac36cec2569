// The OpenAI chat format: what is sent, what comes back.
#pragma once

#include <string>

#include "json_text.h"
#include "ww/llm/chat.h"

namespace ww::llm {

/// How the endpoint is told which JSON we want.
enum class Structure { kResponseFormat, kInText };

/// The answer of the try before, told back to the model.
struct Retold {
  std::string answer;
  std::string fault;
};

/// `schema` is the parsed request.json_schema, null when any text will do.
Json messages_json(const Request& request, const Json& schema, Structure structure);
std::string request_json(const std::string& model, const Request& request, const Json& schema,
                         Structure structure, const Retold* retold);

/// What a response with status 200 holds.
struct Reply {
  std::string answer;
  std::string
      fault;  ///< refusal, cut off, not in the format; empty when there is an answer to judge
};
Reply read_reply(const std::string& body);

/// The reason in an error response: error.message, else the beginning of the body.
std::string error_text(const std::string& body);

/// The JSON inside thoughts ("<think>...</think>") and code fences; other text comes back trimmed.
std::string_view json_inside(std::string_view answer);

/// Whether a recorded request begins with the messages of this one.
bool is_request_of(const std::string& recorded, const Request& request, const Json& schema);

}  // namespace ww::llm
