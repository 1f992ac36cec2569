#include "ww/world/world_json.h"

#include "../modules/physics/tests/scene_kit.h"
#include "fuzz.h"

namespace {

/// Two kinds made by hand, whatever parameters are asked for.
class TwoKinds : public ww::KindSource {
 public:
  const ww::KindInfo* info(std::string_view key) const override {
    return key == stand_.key ? &stand_ : key == block_.key ? &block_ : nullptr;
  }
  std::vector<std::string> keys() const override { return {block_.key, stand_.key}; }
  ww::Result<ww::ModelPtr> build(std::string_view key, const ww::Params&,
                                 std::uint64_t) const override {
    static const ww::ModelPtr kStand = ww::kit::nightstand();
    static const ww::ModelPtr kBlock = ww::kit::block("block", {0.1, 0.2, 0.03}, 0.4);
    if (key == stand_.key) return kStand;
    if (key == block_.key) return kBlock;
    return ww::Error{ww::ErrorCode::kNotFound, "no such kind", ""};
  }

 private:
  ww::KindInfo stand_ = named("nightstand"), block_ = named("block");
  static ww::KindInfo named(const char* key) {
    ww::KindInfo out;
    out.key = key;
    return out;
  }
};

const ww::MaterialLibrary& materials() {
  static const ww::MaterialLibrary kMaterials =
      ww::MaterialLibrary::load(ww::fuzz::repository()).value();
  return kMaterials;
}

}  // namespace

std::vector<std::string> ww::fuzz::seeds() {
  Scene scene = kit::room(4, 3);
  const ObjectId stand = kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{1, 1, 0});
  kit::place(scene, "block_1", kit::block("block", {0.1, 0.2, 0.03}, 0.4), Vec3{1, 1, 0.55}, true,
             kit::on(stand, 0));
  scene.world.prompt_text = "a nightstand";
  scene.world.prompt_language = "en";
  scene.world.unmet.push_back({"a crib", UnmetKind::kObject, "crib", 0, "no room"});
  scene.world.cameras.push_back({"hero", {1, 1, 1.6}, {0, 0, 1}, 0.9});
  Light sun;
  sun.id = "sun";
  sun.kind = LightKind::kSun;
  sun.unit = LightUnit::kLux;
  sun.intensity = 80'000;
  scene.world.lights.push_back(sun);
  return {world_to_json(scene)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const TwoKinds kKinds;
  const ww::WorldReading reading =
      ww::world_from_json(ww::fuzz::text_of(data, size), kKinds, materials());
  if (reading.diagnostics.has_errors()) return 0;
  ww::fuzz::expect(!ww::validate(reading.scene).has_errors(),
                   "what is read without faults is valid");
  const std::string written = ww::world_to_json(reading.scene);
  const ww::WorldReading again = ww::world_from_json(written, kKinds, materials());
  ww::fuzz::expect(!again.diagnostics.has_errors(), "what is written can be read");
  ww::fuzz::expect(ww::world_to_json(again.scene) == written,
                   "a world survives writing and reading");
  ww::building_meshes(reading.scene.world);
  return 0;
}
