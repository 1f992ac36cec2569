// What the fuzz targets share. Each target defines LLVMFuzzerTestOneInput and ww::fuzz::seeds.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/files.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace ww::fuzz {

/// Good inputs that mutations start from.
std::vector<std::string> seeds();

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
  return {data, data + size};
}

/// A claim that must hold for every input.
inline void expect(bool holds, const char* claim) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", claim);
  std::abort();
}

/// Files in memory, over those of another source.
class MemoryFiles : public FileSource {
 public:
  std::map<std::string, std::string, std::less<>> files;

  std::optional<std::string> read(std::string_view path) const override {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  }
  std::vector<std::string> list(std::string_view folder) const override {
    std::vector<std::string> out;
    for (const auto& [path, text] : files) {
      if (path.starts_with(std::string(folder) + "/")) out.push_back(path);
    }
    return out;
  }
};

inline const FileSource& repository() {
  static const std::unique_ptr<FileSource> kFiles = open_folder(WW_SOURCE_DIR);
  return *kFiles;
}

}  // namespace ww::fuzz
