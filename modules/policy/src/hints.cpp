#include "hints.h"

#include <algorithm>

#include "ww/core/text.h"

namespace ww::policy {

std::string did_you_mean(const std::vector<std::string>& suggestions) {
  std::vector<std::string> unique;
  for (const std::string& s : suggestions) {
    if (!s.empty() && std::find(unique.begin(), unique.end(), s) == unique.end())
      unique.push_back(s);
  }
  if (unique.empty()) return "";
  return " (did you mean '" + join(unique, "' or '") + "'?)";
}

std::vector<std::string> near_keys(std::string_view word, const std::vector<std::string>& keys) {
  std::vector<std::string> out;
  // Misspelt words are short; comparing a whole paragraph with every key would cost and find
  // nothing.
  if (word.empty() || word.size() > 60) return out;
  if (std::string near = nearest_word(word, keys); !near.empty()) out.push_back(std::move(near));
  const std::string_view tail = word.substr(word.find_last_of("_ ") + 1);
  for (const std::string& key : keys) {
    const std::size_t at = key.rfind('_');
    const std::string_view head =
        std::string_view(key).substr(at == std::string::npos ? 0 : at + 1);
    if (head == tail && out.size() < 3 && std::find(out.begin(), out.end(), key) == out.end())
      out.push_back(key);
  }
  return out;
}

}  // namespace ww::policy
