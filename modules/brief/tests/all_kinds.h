// A KindSource that knows every kind of lexicon/kinds.tsv and builds none: enough to read text
// without a catalogue.
#pragma once

#include <map>
#include <string>

#include "ww/core/files.h"
#include "ww/core/text.h"
#include "ww/model/kind.h"

namespace ww::brief {

class AllKinds : public KindSource {
 public:
  explicit AllKinds(const FileSource& files) {
    bool header = true;
    for (const std::string& line : split(files.read("lexicon/kinds.tsv").value_or(""), '\n')) {
      if (line.empty() || line[0] == '#') continue;
      if (!header) add(split(line, '\t')[0]);
      header = false;
    }
  }
  void add(const std::string& key) { infos_[key].key = key; }
  void remove(const std::string& key) { infos_.erase(key); }
  KindInfo& at(const std::string& key) { return infos_.at(key); }

  const KindInfo* info(std::string_view key) const override {
    const auto found = infos_.find(key);
    return found == infos_.end() ? nullptr : &found->second;
  }
  std::vector<std::string> keys() const override {
    std::vector<std::string> out;
    for (const auto& [key, info] : infos_) out.push_back(key);
    return out;
  }
  Result<ModelPtr> build(std::string_view, const Params&, std::uint64_t) const override {
    return Error{ErrorCode::kUnsupported, "words only", {}};
  }

 private:
  std::map<std::string, KindInfo, std::less<>> infos_;
};

}  // namespace ww::brief
