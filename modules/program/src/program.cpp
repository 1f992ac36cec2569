#include "ww/program/program.h"

#include <algorithm>
#include <charconv>

namespace ww::program {
namespace {

/// "nightstand_1.top", "nightstand_1/drawer_1" -> "nightstand_1".
std::string object_of(std::string_view reference) {
  return std::string(reference.substr(0, reference.find_first_of("./")));
}

}  // namespace

std::vector<std::string> referenced_ids(const Action& action) {
  std::vector<std::string> ids;
  std::visit(
      [&](const auto& a) {
        for_each_argument(a, [&](const ArgInfo& info, const auto& field) {
          using F = std::decay_t<decltype(field)>;
          if constexpr (std::is_same_v<F, std::string>) {
            if (info.type == "ref" && !field.empty()) ids.push_back(object_of(field));
          } else if constexpr (std::is_same_v<F, std::vector<std::string>>) {
            if (info.name == "targets") {
              for (const std::string& ref : field) ids.push_back(object_of(ref));
            }
          } else if constexpr (std::is_same_v<F, std::vector<RelationTerm>>) {
            for (const RelationTerm& term : field) {
              for (const std::string& target : term.targets) ids.push_back(object_of(target));
            }
          }
        });
      },
      action);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::vector<std::string> made_ids(const Statement& statement) {
  std::vector<std::string> ids;
  std::visit(
      [&](const auto& a) {
        using A = std::decay_t<decltype(a)>;
        if constexpr (!A::kBulk) {
          for_each_argument(a, [&](const ArgInfo& info, const auto& field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::string>) {
              if (info.type == "id") ids.push_back(field);
            }
          });
        } else if (statement.result) {
          for (const ResultLine& line : statement.result->lines) ids.push_back(line.id);
        }
      },
      statement.action);
  return ids;
}

IdAllocator::IdAllocator(const Program& program) {
  for (const Statement& statement : program.statements) {
    for (const std::string& id : made_ids(statement)) {
      const std::size_t underscore = id.rfind('_');
      if (underscore == std::string::npos) continue;
      int number = 0;
      std::from_chars(id.data() + underscore + 1, id.data() + id.size(), number);
      int& last = last_[id.substr(0, underscore)];
      last = std::max(last, number);
    }
  }
}

std::string IdAllocator::next(std::string_view category) {
  const int number = ++last_[std::string(category)];
  return std::string(category) + "_" + std::to_string(number);
}

}  // namespace ww::program
