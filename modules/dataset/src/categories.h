// Which number has each category of a dataset? The same in every sample: all kinds that there are,
// then the building.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ww/model/kind.h"

namespace ww::dataset {

class Categories {
 public:
  explicit Categories(const KindSource& kinds);
  /// From 1; 0 for nothing, that of "other" for a name that is not in the list.
  int number_of(const std::string& name) const;
  struct Category {
    std::string name, group;
    bool is_thing = true;  ///< false: the building
  };
  const std::vector<Category>& all() const { return all_; }  ///< number k stands at k - 1

 private:
  std::vector<Category> all_;
  std::map<std::string, int, std::less<>> numbers_;
};

}  // namespace ww::dataset
