#include "fuzz.h"
#include "ww/verify/certificate.h"

std::vector<std::string> ww::fuzz::seeds() {
  verify::Certificate c;
  c.settle.objects = {{"mug_1", 0.034, 0.2, false}, {"book_1", 0, 0, true}};
  c.settle.joints = {{"nightstand_1/drawer_1", 0.3}};
  c.contacts = {{"mug_1", "book_1", 0.002}};
  c.visual_overlaps = {{"mug_1", "wall_1", 0.02}};
  c.joints = {{"nightstand_1/drawer_1", 0.4, "bed_1"}, {"wardrobe_1/door_1", 1, std::nullopt}};
  c.bounds = {{"sofa_1", 0.3}};
  c.navigation = {0.8, {"sofa_1+x"}, "a3"};
  c.openings = {{"door_1", 0.5, {"sofa_1"}, std::nullopt}};
  c.sanity = {{"mug_1", "mass", 12, 2}};
  return {verify::to_json(c), verify::to_json({})};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto certificate = ww::verify::certificate_from_json(ww::fuzz::text_of(data, size));
  if (!certificate) return 0;
  ww::verify::failures(*certificate);
  const std::string written = ww::verify::to_json(*certificate);
  const auto again = ww::verify::certificate_from_json(written);
  ww::fuzz::expect(again.ok(), "what is written can be read");
  ww::fuzz::expect(ww::verify::to_json(*again) == written,
                   "a certificate survives writing and reading");
  return 0;
}
