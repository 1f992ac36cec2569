#include "fuzz.h"
#include "ww/assets/catalogue.h"

namespace {

const std::vector<std::string>& kind_files() {
  static const std::vector<std::string> kFiles = [] {
    std::vector<std::string> out;
    for (const std::string& path : ww::fuzz::repository().list("catalogue")) {
      const bool is_kind = path.ends_with(".lua") && !path.starts_with("catalogue/lib/") &&
                           !path.starts_with("catalogue/materials/");
      if (is_kind) out.push_back(path);
    }
    return out;
  }();
  return kFiles;
}

/// The shared libraries and one kind; limits so tight that an endless loop costs little.
ww::Catalogue fresh_catalogue() {
  static const ww::MaterialLibrary kMaterials =
      ww::MaterialLibrary::load(ww::fuzz::repository()).value();
  static const ww::fuzz::MemoryFiles kFiles = [] {
    ww::fuzz::MemoryFiles out;
    for (const std::string& path : ww::fuzz::repository().list("catalogue/lib"))
      out.files[path] = *ww::fuzz::repository().read(path);
    out.files[kind_files().front()] = *ww::fuzz::repository().read(kind_files().front());
    return out;
  }();
  return ww::Catalogue::load(
             kFiles, kMaterials,
             {.steps = 200'000, .memory = 8U << 20U, .shapes = 300, .triangles = 20'000})
      .value();
}

}  // namespace

std::vector<std::string> ww::fuzz::seeds() {
  std::vector<std::string> out;
  for (const std::string& path : kind_files()) out.push_back(*repository().read(path));
  return out;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ww::Catalogue catalogue = fresh_catalogue();
  const ww::Diagnostics faults =
      catalogue.add_file("catalogue/fuzz/thing.lua", ww::fuzz::text_of(data, size));
  if (faults.has_errors() || !catalogue.info("thing")) return 0;
  const ww::Catalogue::Built built = catalogue.build_with_diagnostics("thing", {}, 1);
  ww::fuzz::expect((built.model == nullptr) == built.diagnostics.has_errors(),
                   "there is a model or an error");
  return 0;
}
