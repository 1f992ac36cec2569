#include <algorithm>
#include <type_traits>

#include "tokens.h"
#include "ww/core/text.h"
#include "ww/program/program.h"

namespace ww::program {
namespace {

constexpr std::string_view kByWords[] = {"user", "planner", "llm", "repair"};

std::string print_term(const RelationTerm& term) {
  std::string out = std::string(term.negated ? "!" : "") + (term.required ? "" : "~") +
                    std::string(to_text(term.relation)) + "(";
  for (std::size_t i = 0; i < term.targets.size(); ++i) out += (i ? ", " : "") + term.targets[i];
  if (!term.modifier.empty()) out += "; " + quoted_if_needed(term.modifier);
  return out + ")";
}

std::string print_params(const Params& params, const std::vector<std::string_view>& taken) {
  std::string out;
  for (const auto& [name, value] : params) {
    bool collides = name.starts_with("param.");
    for (std::string_view t : taken) collides = collides || t == name;
    out += std::string(out.empty() ? "" : " ") + (collides ? "param." : "") + name + "=" +
           print_value(value);
  }
  return out;
}

std::string print_point(Vec2 p) { return format_number(p.x) + "," + format_number(p.y); }

/// Appends " name=value" (or " value" for positional ones) for fields that differ from their
/// default.
class ArgumentPrinter {
 public:
  /// `filled`: texts that are not empty by default, so that an empty one has to be said.
  ArgumentPrinter(std::vector<std::string_view> names, std::vector<std::string_view> filled)
      : names_(std::move(names)), filled_(std::move(filled)) {}
  std::string text;

  void operator()(const ArgInfo& info, const std::string& v) {
    if (info.position >= 0) {
      text += " " + (info.type == "text" && info.name != "type" && info.name != "kind"
                         ? quoted(v)
                         : quoted_if_needed(v));
    } else if (!v.empty() ||
               std::find(filled_.begin(), filled_.end(), info.name) != filled_.end()) {
      put(info, quoted_if_needed(v));
    }
  }
  void operator()(const ArgInfo& info, double v) { put(info, format_number(v)); }
  void operator()(const ArgInfo& info, std::int64_t v) { put(info, std::to_string(v)); }
  void operator()(const ArgInfo& info, bool v) { put(info, v ? "true" : "false"); }
  void operator()(const ArgInfo& info, Vec2 v) { put(info, "[" + print_point(v) + "]"); }
  void operator()(const ArgInfo& info, Vec3 v) {
    put(info, "[" + format_number(v.x) + "," + format_number(v.y) + "," + format_number(v.z) + "]");
  }
  template <class T>
  void operator()(const ArgInfo& info, const std::optional<T>& v) {
    if (v) (*this)(info, *v);
  }
  void operator()(const ArgInfo& info, const Polygon2& v) {
    std::string points;
    for (const Vec2& p : v) points += (points.empty() ? "" : " ") + print_point(p);
    if (!v.empty()) put(info, "[" + points + "]");
  }
  void operator()(const ArgInfo& info, const std::vector<std::string>& v) {
    std::string items;
    for (const std::string& s : v) items += (items.empty() ? "" : " ") + quoted_if_needed(s);
    if (!v.empty() || info.position >= 0) put(info, "[" + items + "]");
  }
  void operator()(const ArgInfo&, const Params& v) {
    if (!v.empty()) text += " " + print_params(v, names_);
  }
  void operator()(const ArgInfo&, const std::vector<RelationTerm>& v) {
    for (const RelationTerm& term : v) text += " " + print_term(term);
  }

 private:
  void put(const ArgInfo& info, const std::string& value) {
    text += info.position >= 0 ? " " + value : " " + std::string(info.name) + "=" + value;
  }
  std::vector<std::string_view> names_, filled_;
};

std::string print_line(const ResultLine& line, bool is_bulk) {
  std::string out = is_bulk ? line.id + " " + line.kind + " " : "";
  out += line.carrier + " " + format_number(line.position.x) + " " +
         format_number(line.position.y) + " " + format_number(line.position.z);
  out += " yaw " + format_number(line.yaw_deg);
  if (!line.rest.empty()) out += " rest " + line.rest;
  if (line.variant != 0) out += " variant " + std::to_string(line.variant);
  if (!line.params.empty()) out += " {" + print_params(line.params, {}) + "}";
  return out;
}

std::string print_statement(const Statement& statement) {
  return std::visit(
      [&](const auto& action) {
        using A = std::decay_t<decltype(action)>;
        std::vector<std::string_view> names, filled;
        const A defaults;
        for_each_argument(defaults, [&](const ArgInfo& info, const auto& field) {
          names.push_back(info.name);
          if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::string>) {
            if (!field.empty()) filled.push_back(info.name);
          }
        });
        ArgumentPrinter printer(std::move(names), std::move(filled));
        for_each_argument(action, printer);
        std::string out = statement.id + " " + std::string(A::kOp) + printer.text;
        if (statement.by != By::kUser)
          out += " by " + std::string(kByWords[static_cast<int>(statement.by)]);
        if (statement.from) {
          out += " from " + std::to_string(statement.from->begin) + ".." +
                 std::to_string(statement.from->end);
        }
        if (!statement.result) return out + "\n";
        if constexpr (A::kBulk) {
          out += " =>\n";
          for (const ResultLine& line : statement.result->lines)
            out += "  " + print_line(line, true) + "\n";
          return out;
        } else {
          for (const ResultLine& line : statement.result->lines)
            out += " => " + print_line(line, false);
          return out + "\n";
        }
      },
      statement.action);
}

}  // namespace

std::string print(const Program& program) {
  std::string out = "program " + std::to_string(program.version) + "\n";
  if (program.next_statement != 1) out += "next " + std::to_string(program.next_statement) + "\n";
  for (const Statement& statement : program.statements) out += print_statement(statement);
  return out;
}

}  // namespace ww::program
