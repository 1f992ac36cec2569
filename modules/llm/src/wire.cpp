#include "wire.h"

#include <algorithm>

#include "ww/core/text.h"

namespace ww::llm {
namespace {

constexpr std::size_t kRetoldBytes = 20'000;

std::string base64(std::string_view bytes) {
  static constexpr char kAlphabet[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      group = group << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      out += i + k <= bytes.size() ? kAlphabet[group >> (18U - 6U * k) & 63U] : '=';
    }
  }
  return out;
}

Json content_of(const Message& message, const std::string& text) {
  if (message.png_images.empty()) return text;
  Json parts = Json::array({Json{{"type", "text"}, {"text", text}}});
  for (const std::string& png : message.png_images) {
    parts.push_back(
        {{"type", "image_url"}, {"image_url", {{"url", "data:image/png;base64," + base64(png)}}}});
  }
  return parts;
}

/// Text of a message's content, which is a text or a list of parts.
std::string text_of(const Json& content) {
  if (content.is_string()) return content.get<std::string>();
  std::string out;
  if (!content.is_array()) return out;
  for (const Json& part : content) {
    if (part.is_object() && part.contains("text") && part["text"].is_string())
      out += part["text"].get<std::string>();
  }
  return out;
}

}  // namespace

Json messages_json(const Request& request, const Json& schema, Structure structure) {
  Json out = Json::array();
  for (std::size_t i = 0; i < request.messages.size(); ++i) {
    const Message& message = request.messages[i];
    std::string text = message.text;
    // Into the last message and not behind it: many chat templates want roles to alternate.
    if (structure == Structure::kInText && !schema.is_null() && i + 1 == request.messages.size()) {
      text +=
          "\n\nAnswer with one JSON value and nothing else. It must be an instance of this JSON "
          "Schema:\n" +
          dump_json(schema);
    }
    out.push_back({{"role", message.role}, {"content", content_of(message, text)}});
  }
  return out;
}

std::string request_json(const std::string& model, const Request& request, const Json& schema,
                         Structure structure, const Retold* retold) {
  Json body{{"model", model}, {"messages", messages_json(request, schema, structure)}};
  if (retold) {
    const std::string answer =
        retold->answer.empty() ? "(nothing)" : shortened(retold->answer, kRetoldBytes);
    body["messages"].push_back({{"role", "assistant"}, {"content", answer}});
    body["messages"].push_back({{"role", "user"},
                                {"content", "This answer was not accepted:\n" + retold->fault +
                                                "\nAnswer again, in full, without these faults."}});
  }
  if (!schema.is_null() && structure == Structure::kResponseFormat) {
    // Without "strict": OpenAI's strict mode allows only schemas whose members are all required,
    // and the answer is checked here anyway.
    const std::string name = request.schema_name.empty() ? "answer" : request.schema_name;
    body["response_format"] = {{"type", "json_schema"},
                               {"json_schema", {{"name", name}, {"schema", schema}}}};
  }
  body["stream"] = false;
  return dump_json(body);
}

Reply read_reply(const std::string& body) {
  const auto json = parse_json(body);
  if (!json) return {"", "the response is " + json.error().message};
  const Json& root = *json;
  const bool has_message =
      root.is_object() && root.contains("choices") && root["choices"].is_array() &&
      !root["choices"].empty() && root["choices"][0].is_object() &&
      root["choices"][0].contains("message") && root["choices"][0]["message"].is_object();
  if (!has_message) return {"", "the response has no choices[0].message"};
  const Json& message = root["choices"][0]["message"];
  Reply out;
  if (message.contains("content")) out.answer = text_of(message["content"]);
  if (message.contains("refusal") && message["refusal"].is_string() &&
      !message["refusal"].get<std::string>().empty()) {
    out.fault = "refused: " + shortened(message["refusal"].get<std::string>(), 300);
  }
  const Json& choice = root["choices"][0];
  const std::string finish = choice.contains("finish_reason") && choice["finish_reason"].is_string()
                                 ? choice["finish_reason"].get<std::string>()
                                 : "";
  if (out.fault.empty() && finish == "content_filter")
    out.fault = "refused: the endpoint's content filter";
  if (out.fault.empty() && finish == "length")
    out.fault = "the answer was cut off at the endpoint's limit of tokens; be shorter";
  if (out.fault.empty() && trim(out.answer).empty()) out.fault = "the answer is empty";
  return out;
}

std::string error_text(const std::string& body) {
  if (const auto json = parse_json(body); json && json->is_object() && json->contains("error")) {
    const Json& error = (*json)["error"];
    if (error.is_string()) return shortened(error.get<std::string>(), 300);
    if (error.is_object() && error.contains("message") && error["message"].is_string()) {
      return shortened(error["message"].get<std::string>(), 300);
    }
  }
  return shortened(trim(body), 300);
}

std::string_view json_inside(std::string_view answer) {
  std::string_view text = trim(answer);
  if (text.starts_with("<think>")) {
    const std::size_t end = text.find("</think>");
    if (end == std::string_view::npos) return text;
    text = trim(text.substr(end + 8));
  }
  if (text.starts_with("```") && text.size() > 6 && text.ends_with("```")) {
    const std::size_t line = text.find('\n');
    if (line != std::string_view::npos && line + 3 < text.size())
      text = trim(text.substr(line + 1, text.size() - line - 4));
  }
  return text;
}

bool is_request_of(const std::string& recorded, const Request& request, const Json& schema) {
  const auto json = parse_json(recorded);
  if (!json || !json->is_object() || !json->contains("messages")) return false;
  const Json& before = (*json)["messages"];
  if (!before.is_array()) return false;
  const auto begins_with = [&](const std::string& now) {
    const Json messages =
        Json::parse(now);  // through text, where malformed bytes are already replaced
    return before.size() >= messages.size() &&
           std::equal(messages.begin(), messages.end(), before.begin());
  };
  return begins_with(dump_json(messages_json(request, schema, Structure::kResponseFormat))) ||
         begins_with(dump_json(messages_json(request, schema, Structure::kInText)));
}

}  // namespace ww::llm
