// Suggestions for whoever named a thing that does not exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ww::policy {

/// " (did you mean 'a' or 'b'?)", empty without suggestions; doubles and empty ones are left out.
std::string did_you_mean(const std::vector<std::string>& suggestions);

/// Keys near `word`: in spelling, or that share its last word ("bed_side_table": side_table). At
/// most three.
std::vector<std::string> near_keys(std::string_view word, const std::vector<std::string>& keys);

}  // namespace ww::policy
