#include "fuzz.h"
#include "ww/material/material.h"

std::vector<std::string> ww::fuzz::seeds() {
  std::vector<std::string> out;
  for (const std::string& path : repository().list("catalogue/materials")) {
    if (path.ends_with(".json")) out.push_back(*repository().read(path));
  }
  out.emplace_back(
      R"({"oak":{"names":{"en":"oak","zh":"橡木"},"family":"wood","color":"#b98d5b","roughness":0.5,"density":700,"friction":0.5,
"rolling_friction":0.0005,"restitution":0.3,"tintable":false,"source":"x"}})");
  return out;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ww::fuzz::MemoryFiles files;
  files.files["catalogue/materials/fuzz.json"] = ww::fuzz::text_of(data, size);
  const auto library = ww::MaterialLibrary::load(files);
  if (!library) return 0;
  for (const ww::Material& material : library->all()) {
    ww::fuzz::expect(library->find(material.name) != nullptr, "each material is found by its name");
    ww::fuzz::expect(material.density > 0, "densities are positive");
  }
  return 0;
}
