#include <algorithm>
#include <charconv>
#include <set>

#include "tokens.h"
#include "ww/core/text.h"
#include "ww/program/program.h"

namespace ww::program {
namespace {

constexpr std::size_t kMaxBytes = 16u << 20;
constexpr std::size_t kMaxStatements = 100'000;

bool is_id(std::string_view id) {
  if (id.empty() || id[0] < 'a' || id[0] > 'z') return false;
  return std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

/// Nine digits at most, so that the number after it is an int.
bool is_statement_id(std::string_view id) {
  return id.size() >= 2 && id.size() <= 10 && id[0] == 'a' &&
         std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "bed_1", "nightstand_1.top", "nightstand_1/drawer_1", "wall".
bool is_reference(std::string_view text) {
  return is_id(text.substr(0, 1)) && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
                  c == '/';
         });
}

/// Commas and spaces part the numbers of "[0,0 4,0]".
std::optional<std::vector<double>> parse_numbers(std::string_view text) {
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') return std::nullopt;
  std::string inner(text.substr(1, text.size() - 2));
  std::replace(inner.begin(), inner.end(), ',', ' ');
  std::vector<double> numbers;
  for (const std::string& word : split(inner, ' ')) {
    if (word.empty()) continue;
    const auto number = parse_number(word);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  return numbers;
}

class Parser {
 public:
  Parser(std::string_view text, std::string_view file) : text_(text), file_(file) {}

  Parsing parse() {
    if (text_.size() > kMaxBytes) {
      fault("011", 0, 0,
            "has " + std::to_string(text_.size()) + " bytes, the limit is " +
                std::to_string(kMaxBytes));
      return std::move(out_);
    }
    std::size_t begin = 0;
    for (int line = 1; begin <= text_.size(); ++line) {
      std::size_t end = text_.find('\n', begin);
      if (end == std::string_view::npos) end = text_.size();
      std::string_view content = text_.substr(begin, end - begin);
      if (content.ends_with('\r')) content.remove_suffix(1);
      line_ = line;
      parse_line(content);
      begin = end + 1;
    }
    if (!has_header_ && out_.diagnostics.items().empty())
      fault("001", 1, 1, "is empty", "a program begins with 'program 1'");
    int highest = 0;
    for (const Statement& s : out_.program.statements) {
      int number = 0;
      std::from_chars(s.id.data() + 1, s.id.data() + s.id.size(), number);
      highest = std::max(highest, number);
    }
    out_.program.next_statement = std::max(out_.program.next_statement, highest + 1);
    return std::move(out_);
  }

 private:
  void fault(const char* number, int line, int column, const std::string& message,
             const std::string& hint = {}) {
    out_.diagnostics.error("WW-PROG-" + std::string(number), {std::string(file_), line, column},
                           message, hint);
  }
  void fault(const char* number, const Token& token, const std::string& message,
             const std::string& hint = {}) {
    fault(number, line_, token.column, message, hint);
  }

  void parse_line(std::string_view content) {
    const bool indented = content.starts_with(' ') || content.starts_with('\t');
    tokens_ = split_tokens(content, {std::string(file_), line_, 1}, out_.diagnostics);
    next_ = 0;
    if (tokens_.empty()) return;
    if (!has_header_) return parse_header();
    if (tokens_[0].text == "next" && tokens_.size() == 2 && out_.program.statements.empty()) {
      if (const auto n = parse_number(tokens_[1].text); n && *n >= 1 && *n < 1e9) {
        out_.program.next_statement = static_cast<int>(*n);
      }
      return;
    }
    if (indented) return parse_bulk_line();
    if (out_.program.statements.size() >= kMaxStatements) {
      if (!too_many_)
        fault("011", line_, 1, "has more than " + std::to_string(kMaxStatements) + " statements");
      too_many_ = true;
      return;
    }
    parse_statement();
  }

  void parse_header() {
    has_header_ = true;
    if (tokens_[0].text != "program") {
      fault("001", tokens_[0], "the first line is not 'program 1'");
    } else if (tokens_.size() != 2 || tokens_[1].text != "1") {
      fault("012", tokens_[0], "this build reads version 1 of programs");
    }
  }

  const Token* peek() const { return next_ < tokens_.size() ? &tokens_[next_] : nullptr; }

  void parse_statement() {
    bulk_target_ = nullptr;
    Statement statement;
    const Token id = tokens_[next_++];
    statement.id = id.text;
    if (!is_statement_id(id.text))
      fault("006", id, "'" + statement.id + "' is not a statement id (a1, a2, ...)");
    if (!statement_ids_.insert(statement.id).second)
      fault("006", id, "the statement id '" + statement.id + "' is used twice");
    if (!peek()) return fault("003", id, "'" + statement.id + "' has no action");
    const Token op = tokens_[next_++];
    if (!parse_action(op, statement, std::make_index_sequence<std::variant_size_v<Action>>())) {
      std::vector<std::string> known(kOps.begin(), kOps.end());
      const std::string near = nearest_word(op.text, known);
      return fault("002", op, "'" + std::string(op.text) + "' is not an action",
                   near.empty() ? "" : "did you mean '" + near + "'?");
    }
    out_.program.statements.push_back(std::move(statement));
    Statement& stored = out_.program.statements.back();
    for (const std::string& made : made_ids(stored)) {
      if (!object_ids_.insert(made).second) fault("007", op, "the id '" + made + "' is used twice");
    }
    const bool is_bulk =
        std::visit([](const auto& a) { return std::decay_t<decltype(a)>::kBulk; }, stored.action);
    if (stored.result && is_bulk) bulk_target_ = &stored;
  }

  template <std::size_t... I>
  bool parse_action(const Token& op, Statement& statement, std::index_sequence<I...>) {
    return (parse_if<std::variant_alternative_t<I, Action>>(op, statement) || ...);
  }

  template <class A>
  bool parse_if(const Token& op, Statement& statement) {
    if (op.text != A::kOp) return false;
    A action;
    std::vector<std::string> seen;
    for_each_argument(action, [&](const ArgInfo& info, auto& field) {
      if (info.position < 0) return;
      const Token* token = peek();
      if (!token || as_named(*token) || token->text == "=>") {
        fault("003", token ? *token : op,
              std::string(A::kOp) + ": '" + std::string(info.name) + "' is missing");
        return;
      }
      ++next_;
      seen.emplace_back(info.name);
      read(info, *token, field);
    });
    while (const Token* token = peek()) {
      if (token->text == "=>") break;
      ++next_;
      if (token->text == "by") {
        parse_by(statement);
      } else if (token->text == "from") {
        parse_from(statement);
      } else if (const auto named = as_named(*token)) {
        parse_named(action, *named, *token, seen);
      } else if (!parse_relation(action, *token)) {
        fault("004", *token,
              std::string(A::kOp) + ": '" + std::string(token->text) + "' is not expected here");
      }
    }
    statement.action = std::move(action);
    parse_result<A>(statement);
    return true;
  }

  template <class A>
  void parse_named(A& action, const NamedToken& named, const Token& token,
                   std::vector<std::string>& seen) {
    bool known = false;
    Params* params = nullptr;
    std::vector<std::string> names;
    for_each_argument(action, [&](const ArgInfo& info, auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Params>) {
        params = &field;
      } else {
        names.emplace_back(info.name);
        if (info.name != named.name) return;
        known = true;
        if (std::find(seen.begin(), seen.end(), info.name) != seen.end()) {
          fault("004", token, "'" + std::string(info.name) + "' is given twice");
        }
        seen.emplace_back(info.name);
        read(info, named.value, field);
      }
    });
    if (known) return;
    if (!params) {
      const std::string near = nearest_word(named.name, names);
      return fault("004", token,
                   std::string(A::kOp) + " has no argument '" + std::string(named.name) + "'",
                   near.empty() ? "" : "did you mean '" + near + "'?");
    }
    std::string name(named.name);
    if (name.starts_with("param.")) name = name.substr(6);
    if (!params->emplace(name, parse_value(named.value.text)).second) {
      fault("004", token, "'" + name + "' is given twice");
    }
  }

  template <class A>
  bool parse_relation(A& action, const Token& token) {
    std::vector<RelationTerm>* relations = nullptr;
    for_each_argument(action, [&](const ArgInfo&, auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::vector<RelationTerm>>)
        relations = &field;
    });
    if (!relations) return false;
    auto term = parse_relation_term(token.text);
    if (!term && term.error().code == ErrorCode::kParse) return false;
    if (!term) {
      std::vector<std::string> words;
      for (int i = 0; i < kRelationCount; ++i)
        words.emplace_back(to_text(static_cast<Relation>(i)));
      const std::string_view bare = token.text.substr(token.text.find_first_not_of("!~"));
      const std::string near = nearest_word(bare.substr(0, bare.find('(')), words);
      fault("008", token, term.error().message, near.empty() ? "" : "did you mean '" + near + "'?");
      return true;
    }
    for (const std::string& target : term->targets) {
      if (!is_reference(target))
        fault("005", token,
              "'" + target + "' is not a reference to an object or a part of the building");
    }
    relations->push_back(std::move(*term));
    return true;
  }

  void wrong(const ArgInfo& info, const Token& token) {
    fault("005", token,
          "'" + std::string(info.name) + "' is not a " + std::string(info.type) + ": " +
              std::string(token.text));
  }

  void read(const ArgInfo& info, const Token& token, std::string& field) {
    field = unquoted(token.text);
    if (info.type == "id" && !is_id(field)) {
      fault("005", token, "'" + field + "' is not an id ([a-z][a-z0-9_]*)");
    }
  }
  void read(const ArgInfo& info, const Token& token, double& field) {
    if (const auto number = parse_number(token.text)) {
      field = *number;
    } else {
      wrong(info, token);
    }
  }
  void read(const ArgInfo& info, const Token& token, std::int64_t& field) {
    const auto [end, error] =
        std::from_chars(token.text.data(), token.text.data() + token.text.size(), field);
    if (error != std::errc() || end != token.text.data() + token.text.size()) wrong(info, token);
  }
  void read(const ArgInfo& info, const Token& token, bool& field) {
    if (token.text != "true" && token.text != "false") wrong(info, token);
    field = token.text == "true";
  }
  void read(const ArgInfo& info, const Token& token, Vec2& field) {
    const auto n = parse_numbers(token.text);
    if (!n || n->size() != 2) return wrong(info, token);
    field = {(*n)[0], (*n)[1]};
  }
  void read(const ArgInfo& info, const Token& token, Vec3& field) {
    const auto n = parse_numbers(token.text);
    if (!n || n->size() != 3) return wrong(info, token);
    field = {(*n)[0], (*n)[1], (*n)[2]};
  }
  void read(const ArgInfo& info, const Token& token, Polygon2& field) {
    const auto n = parse_numbers(token.text);
    if (!n || n->size() % 2 != 0) return wrong(info, token);
    for (std::size_t i = 0; i < n->size(); i += 2) field.push_back({(*n)[i], (*n)[i + 1]});
  }
  void read(const ArgInfo& info, const Token& token, std::vector<std::string>& field) {
    if (!token.text.starts_with('[') || !token.text.ends_with(']')) return wrong(info, token);
    const std::string_view inner = token.text.substr(1, token.text.size() - 2);
    for (const Token& word :
         split_tokens(inner, {std::string(file_), line_, token.column}, out_.diagnostics)) {
      field.push_back(unquoted(word.text));
    }
  }
  void read(const ArgInfo&, const Token&, Params&) {}
  void read(const ArgInfo&, const Token&, std::vector<RelationTerm>&) {}
  template <class T>
  void read(const ArgInfo& info, const Token& token, std::optional<T>& field) {
    T value{};
    read(info, token, value);
    field = value;
  }

  void parse_by(Statement& statement) {
    static const std::vector<std::string> kWords{"user", "planner", "llm", "repair"};
    const Token* token = peek();
    const auto it = token ? std::find(kWords.begin(), kWords.end(), token->text) : kWords.end();
    if (it == kWords.end())
      return fault("005", token ? *token : tokens_.back(),
                   "'by' needs user, planner, llm or repair");
    statement.by = static_cast<By>(it - kWords.begin());
    ++next_;
  }

  void parse_from(Statement& statement) {
    const Token* token = peek();
    const std::size_t dots = token ? token->text.find("..") : std::string_view::npos;
    if (dots == std::string_view::npos)
      return fault("005", tokens_.back(), "'from' needs <begin>..<end>");
    PromptSpan span;
    const auto read_part = [](std::string_view text, std::uint32_t& out) {
      return std::from_chars(text.data(), text.data() + text.size(), out).ec == std::errc();
    };
    if (!read_part(token->text.substr(0, dots), span.begin) ||
        !read_part(token->text.substr(dots + 2), span.end)) {
      fault("005", *token, "'from' needs <begin>..<end>");
    }
    statement.from = span;
    ++next_;
  }

  template <class A>
  void parse_result(Statement& statement) {
    if (!peek()) return;
    const Token arrow = tokens_[next_++];
    if (!A::kSolved) return fault("010", arrow, std::string(A::kOp) + " has no result");
    statement.result.emplace();
    if (A::kBulk) {
      if (peek())
        fault("010", *peek(),
              "results of " + std::string(A::kOp) + " stand on the lines below, indented");
      return;
    }
    ResultLine line;
    const auto& action = std::get<A>(statement.action);
    for_each_argument(action, [&](const ArgInfo& info, const auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::string>) {
        if (info.position == 0) line.id = field;
      }
    });
    parse_result_line(line);
    statement.result->lines.push_back(std::move(line));
  }

  void parse_bulk_line() {
    if (!bulk_target_)
      return fault("010", tokens_[0], "an indented line without a bulk action before it");
    if (tokens_.size() < 2)
      return fault("010", tokens_[0], "a result line needs id, kind, carrier and position");
    ResultLine line;
    line.id = tokens_[0].text;
    line.kind = tokens_[1].text;
    if (!is_id(line.id)) fault("010", tokens_[0], "'" + line.id + "' is not an id");
    if (!object_ids_.insert(line.id).second)
      fault("007", tokens_[0], "the id '" + line.id + "' is used twice");
    next_ = 2;
    parse_result_line(line);
    bulk_target_->result->lines.push_back(std::move(line));
  }

  void parse_result_line(ResultLine& line) {
    const Token* carrier = peek();
    if (!carrier) return fault("010", tokens_.back(), "a result needs a carrier and a position");
    line.carrier = carrier->text;
    ++next_;
    for (int axis = 0; axis < 3; ++axis) line.position[axis] = result_number("a position");
    while (const Token* token = peek()) {
      ++next_;
      if (token->text == "yaw") {
        line.yaw_deg = result_number("'yaw'");
      } else if (token->text == "rest" && peek()) {
        line.rest = tokens_[next_++].text;
      } else if (token->text == "variant" && peek()) {
        const std::string_view text = tokens_[next_++].text;
        std::from_chars(text.data(), text.data() + text.size(), line.variant);
      } else if (token->text.starts_with('{') && token->text.ends_with('}')) {
        const std::string_view inner = token->text.substr(1, token->text.size() - 2);
        for (const Token& word :
             split_tokens(inner, {std::string(file_), line_, token->column}, out_.diagnostics)) {
          if (const auto named = as_named(word))
            line.params[std::string(named->name)] = parse_value(named->value.text);
        }
      } else {
        fault("010", *token, "'" + std::string(token->text) + "' is not part of a result");
      }
    }
  }

  double result_number(const std::string& what) {
    const Token* token = peek();
    const auto number = token ? parse_number(token->text) : std::nullopt;
    if (!number) {
      fault("010", token ? *token : tokens_.back(), what + " needs numbers");
      return 0;
    }
    ++next_;
    return *number;
  }

  std::string_view text_, file_;
  Parsing out_;
  std::vector<Token> tokens_;
  std::size_t next_ = 0;
  int line_ = 0;
  bool has_header_ = false;
  bool too_many_ = false;
  Statement* bulk_target_ = nullptr;
  std::set<std::string> statement_ids_, object_ids_;
};

}  // namespace

Parsing parse(std::string_view text, std::string_view file_name) {
  return Parser(text, file_name).parse();
}

}  // namespace ww::program
