#include "categories.h"

namespace ww::dataset {

Categories::Categories(const KindSource& kinds) {
  for (const std::string& key : kinds.keys()) {
    const KindInfo* info = kinds.info(key);
    all_.push_back({key, info && !info->groups.empty() ? info->groups.front() : "thing", true});
  }
  all_.push_back({"other", "thing", true});
  for (const char* name : {"ceiling", "floor", "wall"}) all_.push_back({name, "building", false});
  for (std::size_t i = 0; i < all_.size(); ++i)
    numbers_.emplace(all_[i].name, static_cast<int>(i) + 1);
}

int Categories::number_of(const std::string& name) const {
  if (name.empty()) return 0;
  const auto it = numbers_.find(name);
  return it != numbers_.end() ? it->second : numbers_.at("other");
}

}  // namespace ww::dataset
