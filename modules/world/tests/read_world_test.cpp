// What the reader of world.json says of text that is no world.
#include <gtest/gtest.h>

#include "ww/world/world_json.h"

namespace ww {
namespace {

class NoKinds : public KindSource {
 public:
  const KindInfo* info(std::string_view) const override { return nullptr; }
  std::vector<std::string> keys() const override { return {}; }
  Result<ModelPtr> build(std::string_view, const Params&, std::uint64_t) const override {
    return Error{ErrorCode::kNotFound, "no kinds", {}};
  }
};

TEST(WorldFromJson, RefusesWhatIsNoJson) {
  for (const char* text : {"", "{", "nonsense", "{\"format\": \"worldwright/world\","}) {
    const WorldReading reading = world_from_json(text, NoKinds(), MaterialLibrary{});
    EXPECT_TRUE(reading.diagnostics.has("WW-WORLD-001")) << text << reading.diagnostics.str();
  }
}

TEST(WorldFromJson, RefusesAnotherFormat) {
  const WorldReading reading =
      world_from_json("{\"format\": \"other\"}", NoKinds(), MaterialLibrary{});
  EXPECT_TRUE(reading.diagnostics.has_errors());
}

}  // namespace
}  // namespace ww
